# What prov cannot see it names: the program, what it was asked to do and with which descriptors, or the
# library that goes past libprov; and the program runs as without.
# shellcheck disable=SC2016 # python's and the shell's own dollars
. "$TESTS/lib.sh"
need cc python3
export PROV_FOLLOW=off # static programs are gaps here

# gap NAME: the gaps of NAME.prov, one JSON object a line
gap() {
	prov check --json "$1.prov" | python3 -c '
import json, sys
for gap in json.load(sys.stdin)["gaps"]: print(json.dumps(gap))' >"$1.gaps"
}

printf 'int main(int c, char **v) { return c; }\n' >count.c
cc -static -o static count.c 2>/dev/null || skip "no static libc"
echo data >in

status 3 prov record -q -o static.prov sh -c 'exec ./static one "two words" <in 7<in'
gap static
lines 1 static.gaps
matches static.gaps '"reason": "static", "detail": "./static"'
matches static.gaps '"argv": \["./static", "one", "two words"\]'
matches static.gaps '{"fd": 0, "path": "'"$PWD"'/in"}.*{"fd": 7, "path": "'"$PWD"'/in"}'
prov check static.prov >text
matches text 'gap: static: .*asked to run: ./static one two words, with 0=.*/in .*7=.*/in'
matches text '^  static: a statically linked program, .* seen$'
prov summary static.prov >text
matches text 'static'
matches text '^  prov check explains each$'

# Not inherited is what is closed on exec.
cat >cloexec.c <<'END'
#include <fcntl.h>
#include <unistd.h>
int main(void)
{
	open("in", O_RDONLY | O_CLOEXEC);
	return execl("./static", "static", (char *)0);
}
END
cc -o cloexec cloexec.c
status 1 prov record -q -o cloexec.prov ./cloexec </dev/null
gap cloexec
! grep -q '"path": "[^"]*/in"' cloexec.gaps || fail "told as inherited: $(cat cloexec.gaps)"
matches cloexec.gaps '{"fd": 0, "path": "/dev/null"}'

# Libraries in a name space of their own, or that find libc before libprov.
printf 'int number(void) { return 5; }\n' >lib.c
cc -shared -fPIC -o lib.so lib.c
cat >load.c <<'END'
#define _GNU_SOURCE
#include <dlfcn.h>
int main(int c, char **v)
{
	void *lib = c > 1 ? dlmopen(LM_ID_NEWLM, "./lib.so", RTLD_NOW)
			  : dlopen("./lib.so", RTLD_NOW | RTLD_DEEPBIND);
	int (*number)(void) = lib ? (int (*)(void))dlsym(lib, "number") : 0;
	return number ? number() : 1;
}
END
cc -o load load.c
status 5 ./load
status 5 prov record -q -o deepbind.prov ./load
gap deepbind
lines 1 deepbind.gaps
matches deepbind.gaps '"reason": "deepbind", "detail": "./lib.so"'
status 5 ./load new
status 5 prov record -q -o dlmopen.prov ./load new
gap dlmopen
lines 1 dlmopen.gaps
matches dlmopen.gaps '"reason": "dlmopen", "detail": "./lib.so"'

# A ring is set up by syscall(), or by a library that makes system calls of its own.
cat >ring.c <<'END'
#include <sys/syscall.h>
#include <unistd.h>
int main(void) { syscall(SYS_io_uring_setup, 0, 0); return 4; }
END
cc -o ring ring.c
status 4 prov record -q -o ring.prov ./ring
gap ring
lines 1 ring.gaps
matches ring.gaps '"reason": "io_uring"'
cc -shared -fPIC -o liburing.so.9 lib.c
printf 'int number(void); int main(void) { return number(); }\n' >user.c
cc -o user user.c ./liburing.so.9
status 5 prov record -q -o user.prov ./user
gap user
lines 1 user.gaps
matches user.gaps '"reason": "io_uring", "detail": "./liburing.so.9"'
