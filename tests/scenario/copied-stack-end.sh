# A program with a copy of the dynamic linker's variables, as node: it is relocated last of all.
. "$TESTS/lib.sh"

cat >copied.c <<'E'
#include <stdio.h>
extern void *__libc_stack_end;
int main(int argc, char **argv)
{
	puts(argc && __libc_stack_end == (void *)(argv - 1) ? "same" : "another");
	return 0;
}
E
gcc -no-pie -fno-pie -o copied copied.c -Wl,-z,now 2>/dev/null || skip "no compiler here"
status 0 ./copied
status 0 prov record -q -f -o r.prov ./copied
matches out same
status 0 prov record -q -f -o r.prov sh -c './copied; exec env'
! grep -E 'PROV_LOG|libprov' out || fail "environment shows prov"
