# Programs with sanitizers and other preloads: as unrecorded.
. "$TESTS/lib.sh"

cat >small.c <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv)
{
	volatile int n = argc > 1 ? 10 : 9;
	char *p = malloc(10);

	(void)argv;
	printf("options %s, system %d\n", getenv("ASAN_OPTIONS") ? getenv("ASAN_OPTIONS") : "none", system("exit 3"));
	fflush(stdout);
	p[n] = 1;
	free(p);
	return 0;
}
END
for kind in address thread undefined; do
	gcc -g -fsanitize=$kind -o small small.c 2>/dev/null || { echo "no -fsanitize=$kind here"; continue; }
	./small >bare 2>bare.err || { echo "$kind does not run here"; continue; }
	status 0 prov record -q -f -o s.prov sh -c ./small
	diff bare out || fail "$kind: < bare, > recorded"
	diff bare.err err || fail "$kind: < bare, > recorded"
	status 0 prov check s.prov
	ASAN_OPTIONS=exitcode=44 status 0 prov record -q -f -o s.prov ./small
	matches out 'options exitcode=44, system'
	if [ $kind = address ]; then
		ASAN_OPTIONS=exitcode=44 status 44 prov record -q -f -o s.prov ./small overflow
		matches err 'heap-buffer-overflow'
	fi
done
