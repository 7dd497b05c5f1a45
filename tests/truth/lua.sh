# The same for Lua 5.4, whose source Debian has.
# slow
# timeout 560
. "$TESTS/truth/lib.sh"
need make gcc apt-get
mkdir -p lists/partial
# The system's own sources of packages, asked for source packages.
cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >sources.list
cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types:.*/Types: deb-src/' >sources.sources
list=sources.list
[ -s sources.list ] || list=sources.sources
apt() {
	timeout 30 apt-get -q -o Dir::Etc::sourcelist="$PWD/$list" -o Dir::Etc::sourceparts=- \
		-o Dir::State::lists="$PWD/lists" "$@" >apt.log 2>&1
}
{ apt update && apt source --download-only lua5.4; } || skip "no source packages from Debian here"
mkdir lua
tar -C lua --strip-components=1 -xf lua5.4_*.orig.tar.gz || exit
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d lua/src -n 'lua: make -j2' -- make -s -j2 linux
LC_ALL=C same -d lua/src -n 'lua: make -j2, C' -- make -s -j2 linux
finish
