# Programs that cannot load libprov, run by others: exec, posix_spawn, scripts.
. "$TESTS/lib.sh"
. "$TESTS/helper/followed.sh"
cc -static -o static -x c - <<<"int main(void) { return 0; }" 2>/dev/null || skip "no static libc"

# By a recorded program: exec, posix_spawn, and one that runs another.
compared sh 9 sh -c 'cd ..; ../static; ../asm'
seen sh /proc/sys/kernel/ostype
cat >spawn.c <<'END'
#include <spawn.h>
#include <sys/wait.h>
int main(int argc, char **argv)
{
	int status = 0;
	pid_t pid;

	(void)argc;
	if (posix_spawn(&pid, argv[1], 0, 0, argv + 1, 0) || waitpid(pid, &status, 0) < 0)
		return 1;
	return WEXITSTATUS(status);
}
END
cc -o spawn spawn.c || fail spawn
cc -static -o spawn-static spawn.c || fail spawn-static
compared spawn 9 ../../spawn ../../spawn-static ../../spawn ../../asm
seen spawn /proc/sys/kernel/ostype
equal "programs run" 4 "$(prov tree r.prov | grep -c '^ *[0-9]')"

# The interpreter that a #! line names gets what the kernel would give it.
cat >arguments.c <<'END'
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
int main(int argc, char **argv)
{
	char name[16] = "";

	for (int i = 0; i < argc; i++)
		printf("[%s]", argv[i]);
	prctl(PR_GET_NAME, name);
	printf(" %s %s\n", (char *)getauxval(AT_EXECFN), name);
	return 0;
}
END
cc -static -o arguments arguments.c || fail arguments
printf '#! %s/arguments  one  two \nmore' "$PWD" >long
printf '#!%s/arguments' "$PWD" >short
chmod +x long short
compared script 0 sh -c '../../long && ../../long a "b c" && ../../short d && env ../../long && ../../spawn ../../long e'
equal "programs run" 5 "$(prov tree r.prov | grep -c '/arguments ')"
# As the command itself, too.
compared script-long 0 ../../long a "b c"
compared script-short 0 ../../short
mkdir bin
cp short bin/found
PATH=$PWD/bin:$PATH compared script-found 0 found d
equal gaps 0 "$(prov check r.prov | grep -c '^gap:')"

# What it was given of prov: nothing.
cat >env.c <<'END'
#include <stdio.h>
extern char **environ;
int main(void)
{
	for (char **e = environ; *e; e++)
		puts(*e);
	return 0;
}
END
cc -static -o env env.c || fail env
compared env 0 env -i A=1 "$PWD/env"

# It is the default; who does not want it has a gap.
prov record -q -f -o r.prov ./asm >out
equal gaps 0 "$(prov check r.prov | grep -c '^gap:')"
prov record -q -f -o r.prov --follow=off ./asm >out
matches <(prov check r.prov) 'gap: static'
PROV_FOLLOW=off prov record -q -f -o r.prov ./asm >out
matches <(prov check r.prov) 'gap: static'
