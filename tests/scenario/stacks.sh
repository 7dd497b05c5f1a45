# Whole stacks of calls from ordinary and less ordinary places, by the names of their functions, as the program itself is
# made to have them; and lines of scripts.  Where something cannot be known, the stack says so.
. "$TESTS/lib.sh"

[ -e /usr/include/elfutils/libdwfl.h ] || skip "no elfutils here"
ldconfig -p | grep -q 'libunwind-x86_64[.]so[.]8' || skip "no libunwind here"
prov() { "$ROOT/wrapper/prov" "$@"; }

# read_stacks RECORDING: into ./stacks, for each op about a file nowhere-NAME a line: NAME and its frames: functions, or
# objects that have none
read_stacks() {
	prov ops "$1" --stacks --json --path "*nowhere-*" | python3 -c '
import json, sys
for line in sys.stdin:
    op = json.loads(line)
    frames = [f.get("function") or f.get("unknown", "").replace(" ", "_") or f["object"] or "?" for f in op["stack"] or []]
    print(op["path"][8:], " ".join(frames) or "-")' | sort -u >stacks
}

# is NAME PATTERN: all its stacks are like that
is() {
	grep -q "^$1 " stacks || fail "$1: nothing was recorded"
	# shellcheck disable=SC2053 # a pattern
	while read -r name got; do
		[ "$name" != "$1" ] || [[ $got == $2 ]] || fail "$1: '$got' is not like '$2'"
	done <stacks
}

# as_always RECORDING: what the program has on its stack
as_always() {
	read_stacks "$1"
	is plain 'ask inner outer main * _start'
	is constructor 'ask inner outer construct *'
	is atexit 'ask inner outer at_the_end * exit *_start'
	is callback 'ask inner outer compare * main * _start'
	is handler 'ask inner outer handle * raise be_interrupted main * _start'
	is vfork 'ask inner outer be_child main * _start'
	is thread 'ask inner outer run *clone*'
	is jit 'ask inner ? in_no_object'
	is deep 'ask inner outer recurse recurse * recurse more'
	is loading 'ask inner outer beside_dlopen main * _start'
}

for options in "-O2 -fomit-frame-pointer" "-O0" "-O2 -fno-omit-frame-pointer -fno-pie -no-pie" \
	"-O2 -fno-pie -no-pie -Wl,--section-start=.text=0x8000000"; do # with a hole in it
	# shellcheck disable=SC2086 # words
	gcc -g $options -o stacked "$TESTS/helper/stacked.c" -pthread || skip "no compiler here"
	status 0 prov record -q -f -o r.prov --stacks all ./stacked
	as_always r.prov
done

# A script's program is its interpreter.
has dash && {
	printf '#!%s\n: <nowhere-script\n' "$(command -v dash)" >script
	chmod +x script
	status 2 prov record -q -f -o r.prov --stacks all ./script
	prov ops r.prov --stacks --path '*/nowhere-script' >out
	matches out '/dash+0x[0-9a-f]*$'
	! grep "script+0x" out || fail "code in a script"
}

# Without symbols functions are unknown, and frames are the same.
strip -o stripped stacked
status 0 prov record -q -f -o r.prov --stacks all ./stripped
read_stacks r.prov
is plain "$PWD/stripped $PWD/stripped $PWD/stripped $PWD/stripped *"
is vfork "$PWD/stripped $PWD/stripped $PWD/stripped $PWD/stripped $PWD/stripped *"
is deep '* more'

cat >program.cc <<'END'
#include <unistd.h>
#include <stdexcept>
namespace some {
template <typename T> struct thing {
	__attribute__((noinline)) T ask(T n) {
		T got = access("nowhere-template", F_OK) + n;
		asm volatile("" : "+r"(got));
		if (got > 1000) throw std::runtime_error("much");
		return got;
	}
};
}
struct closing {
	~closing() { done = access("nowhere-unwinding", F_OK); }
	volatile int done;
};
int main() {
	some::thing<int> t;
	try {
		closing c;
		t.ask(1);
		t.ask(5000);
	} catch (const std::exception &) {
		return 0;
	}
	return 1;
}
END
if has g++; then
	g++ -g -O2 -o program program.cc
	status 0 prov record -q -f -o r.prov --stacks all ./program
	read_stacks r.prov
	is template 'some::thing<int>::ask(int)* main *'
	is unwinding '*main* *_start'
fi

# AddressSanitizer has functions of its own before libprov's, and maps of its own.
if gcc -g -O1 -fsanitize=address -o sanitized "$TESTS/helper/stacked.c" -pthread 2>/dev/null && ./sanitized 2>/dev/null; then
	status 0 prov record -q -f -o r.prov --stacks all ./sanitized
	read_stacks r.prov
	is plain 'ask inner outer main *_start'
	is handler 'ask inner outer handle * be_interrupted main *_start'
	is vfork 'ask inner outer be_child main *_start'
else
	skip_part "no AddressSanitizer here"
fi

# Neither descriptors nor errno are others than without; libunwind opens some for itself.
cat >untouched.c <<'END'
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void)
{
	int before = errno, fd = open("/dev/null", O_RDONLY);
	printf("%d %d %d\n", before, fd, access("nowhere", F_OK) ? errno : 0);
	return 0;
}
END
gcc -o untouched untouched.c
./untouched >bare
status 0 prov record -q -f -o r.prov --stacks all ./untouched
equal "errno and descriptors" "$(cat bare)" "$(cat out)"

# Interrupted anywhere, each 50 us.
status 0 prov record -q -f -o r.prov --stacks all ./stacked storm 20000
status 0 prov check r.prov
read_stacks r.prov
is storm 'ask inner* main *_start'
is tick 'ask inner tick *'
