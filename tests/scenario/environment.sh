# Whatever a program does with its environment, recording goes on and the program never sees prov in it.
. "$TESTS/lib.sh"

# same NAME RUNS COMMAND...: bare and recorded alike; the recording is complete and has so many runs
same() {
	local name=$1 runs=$2
	shift 2
	"$@" >bare 2>bare.err
	local expected=$?
	status $expected prov record -q -f -o "$name.prov" "$@"
	# bash tells its children in _ what it runs: here prov.
	diff <(grep -v '^_=' bare | sort) <(grep -v '^_=' out | sort) || fail "$name: < bare, > recorded"
	cmp bare.err err || fail "$name: $(cat err)"
	status 0 prov check "$name.prov"
	status 0 prov summary "$name.prov" --json
	equal "$name: program runs" "$runs" "$(python3 -c '
import json; print(sum(p["count"] for p in json.load(open("out"))["programs"]))')"
}

same env 1 env
same env-i 2 env -i /usr/bin/env
same path 2 env -u PATH /usr/bin/env
same own-preload 2 env LD_PRELOAD=libc.so.6 /usr/bin/env
same own-preload-in-shell 2 sh -c 'LD_PRELOAD=libc.so.6 LC_ALL=C exec env'
same shells 14 "$ROOT/build/tests/helper/shells"
same no-path 2 env -i sh -c 'unset PATH; ls / >/dev/null; exec ls /'
