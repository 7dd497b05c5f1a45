# A program that cannot load libprov.so runs as always, without prov's variables.
. "$TESTS/lib.sh"
need cc
export PROV_FOLLOW=off # static programs are gaps here

# look FILE: what it was given of prov, in a way that static programs can tell, too
cat >look.c <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
extern char **environ;
int main(void)
{
	FILE *f = fopen("seen", "w");

	for (char **e = environ; *e; e++)
		if (!strncmp(*e, "LD_PRELOAD=", 11) || !strncmp(*e, "PROV_LOG", 8))
			fprintf(f, "%s\n", *e);
	return fclose(f) ? 1 : 7;
}
END
cc -static -o static look.c 2>/dev/null || skip "no static libc"
status 7 prov record -q -o static.prov ./static
lines 0 seen

# The same through a script's interpreter.
printf '#! %s with an argument\n' "$PWD/static" >script
chmod +x script
status 7 prov record -q -o script.prov ./script
lines 0 seen

# A program for another machine: as env(1) has it, without a loader's complaint.
cp static foreign
printf '\002\000\050\000' | dd of=foreign bs=1 seek=16 conv=notrunc 2>/dev/null # EM_ARM
env ./foreign 2>bare
bare_status=$?
status $bare_status prov record -q -o foreign.prov ./foreign
diff bare err || fail "see above"
