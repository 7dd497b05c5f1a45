# The same for Lua 5.4, whose source Debian has.
# slow
# timeout 300
. "$TESTS/truth/lib.sh"
need make gcc apt-get
mkdir -p lists/partial
keys=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb-src [signed-by=$keys] http://deb.debian.org/debian bookworm main" >sources.list
apt() {
	timeout 60 apt-get -q -o Dir::Etc::sourcelist="$PWD/sources.list" -o Dir::Etc::sourceparts=- \
		-o Dir::State::lists="$PWD/lists" "$@" >apt.log 2>&1
}
{ apt update && apt source --download-only lua5.4; } || skip "no source packages from Debian here"
mkdir lua
tar -C lua --strip-components=1 -xf lua5.4_*.orig.tar.gz || exit
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d lua/src -n 'lua: make -j2' -- make -s -j2 linux
LC_ALL=C same -d lua/src -n 'lua: make -j2, C' -- make -s -j2 linux
finish
