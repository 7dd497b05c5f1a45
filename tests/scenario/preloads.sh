# Other preloads, before and behind libprov: the program does what it does with them alone, and the
# recording is sound.
# slow
# timeout 120
# shellcheck disable=SC2016
. "$TESTS/lib.sh"
# Preloads in the launcher would come before its sanitizer, which they do not expect; libprov is the same.
! grep -q __asan_init "$ROOT/build/prov-record" || skip "the launcher is built with a sanitizer"

deeds=$ROOT/build/tests/helper/deeds
libprov=$ROOT/build/libprov.so
export PROV_OUT=$PWD/r.prov

# run RESULT COMMAND...: in a fresh directory; output, status and files
run() {
	local result=$1
	shift
	rm -rf work r.prov
	mkdir work
	"$@" >"$result" 2>&1 </dev/null
	echo "status $?" >>"$result"
	find work -printf '%P %m %y %l\n' | sort >>"$result"
}

# same WHAT COMMAND...: as bare; a gap may be told of, damage not
same() {
	local what=$1 got
	shift
	run recorded "$@"
	diff bare recorded || fail "$what: < bare, > recorded"
	prov check r.prov >verdict
	got=$?
	[ $got = 0 ] || [ $got = 3 ] || fail "$what: prov check: $(cat verdict)"
	status 0 prov ops r.prov
	matches out renamed
}

# library FILE: as a preload, in either order, and by the launcher
library() {
	local file
	file=$(compgen -G "/usr/lib/$(uname -m)-linux-gnu/$1" | head -n 1)
	[ -n "$file" ] || { skip_part "no $1 here"; return; }
	run bare env LD_PRELOAD="$file" "$deeds" work
	same "$1, then libprov" env LD_PRELOAD="$file:$libprov" "$deeds" work
	same "libprov, then $1" env LD_PRELOAD="$libprov:$file" "$deeds" work
	same "recorded with $1" prov record -q -f -o r.prov env LD_PRELOAD="$file" "$deeds" work
	# faketime counts on a parent that has made its shared memory.
	LD_PRELOAD=$file run bare sh -c '"$0" work; exit $?' "$deeds"
	LD_PRELOAD=$file same "$1 around the launcher" prov record -q -f -o r.prov "$deeds" work
	echo "$1: the same"
}

# What faketime leaves is called by its pid, and found by who gets that pid one day.
left() { find /dev/shm -maxdepth 1 -name '*faketime_s*' -user "$(id -u)" | sort; }
left >left.before
trap 'left | comm -13 left.before - | xargs -r rm -f' EXIT

for file in libjemalloc.so.2 libtcmalloc_minimal.so.4 'libmimalloc.so.?' libeatmydata.so \
	faketime/libfaketime.so.1 faketime/libfaketimeMT.so.1 fakechroot/libfakechroot.so; do
	library "$file"
done

if has faketime; then
	# The recording's own clock is not faked.
	date=$(command -v date)
	run bare faketime '2001-02-03 04:05:06' "$date" +%Y
	for order in '$LD_PRELOAD:$0' '$0:$LD_PRELOAD'; do
		run recorded faketime '2001-02-03 04:05:06' sh -c "LD_PRELOAD=$order exec \"\$1\" +%Y" "$libprov" "$date"
		diff bare recorded || fail "faketime and $order: < bare, > recorded"
		status 0 prov summary r.prov
		matches out "began *$(date +%Y)"
	done
fi

if has fakeroot; then
	own='cd work; touch f; chown 12:34 f; mknod dev c 1 3; chmod 4755 f; stat -c "%u %g %a %t %F" f dev
		tar -cf t.tar f dev; tar -tvf t.tar | cut -d " " -f 1-3; cp -a f renamed; ls -ln renamed | cut -d " " -f 1,3,4'
	run bare fakeroot sh -c "$own"
	same 'recorded fakeroot' prov record -q -f -o r.prov fakeroot sh -c "$own"
	same 'recorded in fakeroot' fakeroot prov record -q -f -o r.prov sh -c "$own"
	same 'libprov, then fakeroot' fakeroot sh -c 'LD_PRELOAD=$0:$LD_PRELOAD exec sh -c "$1"' "$libprov" "$own"
fi

if has valgrind; then
	linker=$(realpath "/lib64/ld-linux-$(uname -m | tr _ -).so.2")
	# Complaints go to a file of their own: it does not know how libprov asks for addresses.  A search
	# for leaks would look through all that the log may ever need.
	memcheck() {
		valgrind -q --leak-check=no --log-file=memcheck.log "$linker" "$@"
	}
	run bare memcheck "$deeds" work
	same 'under valgrind' memcheck --preload "$libprov" "$deeds" work
	run bare valgrind -q "$deeds" work
	run recorded prov record -q -f -o r.prov valgrind -q "$deeds" work
	diff bare recorded || fail "valgrind recorded: < bare, > recorded"
fi
