# The same for Lua 5.4, as Debian ships its source.
# slow
# timeout 300
. "$TESTS/truth/lib.sh"
need make gcc apt-get dpkg-source
mkdir -p lists/partial
keys=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb-src [signed-by=$keys] http://deb.debian.org/debian bookworm main" >sources.list
apt() {
	timeout 60 apt-get -q -o Dir::Etc::sourcelist="$PWD/sources.list" -o Dir::Etc::sourceparts=- \
		-o Dir::State::lists="$PWD/lists" "$@" >apt.log 2>&1
}
{ apt update && apt source lua5.4; } || skip "no source packages from Debian here"
cd lua5.4-*/ || exit
rm -rf debian # whose makefiles want libtool
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d src -n 'lua: make -j2' -- make -s -j2 linux MYCFLAGS=-DLUA_ANSI
finish
