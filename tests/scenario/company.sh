# Programs with sanitizers: as unrecorded, whichever compiler made them and whichever library is first.
# slow
# timeout 120
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
	gcc -g -fsanitize=$kind -o small small.c 2>/dev/null || { skip_part "no -fsanitize=$kind here"; continue; }
	./small >bare 2>bare.err || { skip_part "$kind does not run here"; continue; }
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

# Threads, files and processes; libprov before the runtime that is linked in, and behind it.  Only a
# preload by hand needs to be told that gcc's AddressSanitizer may come second.
unset ASAN_OPTIONS
for compiler in gcc clang; do
	for kind in address thread undefined; do
		$compiler -g -fsanitize=$kind -pthread -o busy "$TESTS/helper/deeds.c" 2>/dev/null ||
			{ skip_part "no $compiler -fsanitize=$kind here"; continue; }
		for how in launcher preload behind; do
			[ $how = launcher ] || export ASAN_OPTIONS=verify_asan_link_order=0
			runtime=$(ldd busy | sed -n 's/.* => \(.*san.*\) (.*/\1/p' | tr '\n' ':')
			rm -rf work s.prov
			mkdir work
			# Bare with the same preload: a shell that gcc's ThreadSanitizer is preloaded in may crash.
			[ $how = behind ] && export LD_PRELOAD=$runtime
			./busy work >bare 2>bare.err
			expected=$?
			unset LD_PRELOAD
			rm -rf work
			mkdir work
			case $how in
			launcher) prov record -q -f -o s.prov ./busy work ;;
			preload) PROV_OUT=$PWD/s.prov LD_PRELOAD=$ROOT/build/libprov.so ./busy work ;;
			behind) PROV_OUT=$PWD/s.prov LD_PRELOAD=$runtime$ROOT/build/libprov.so ./busy work ;;
			esac >out 2>err
			equal "$compiler, $kind, $how: status" $expected $?
			diff bare out || fail "$compiler, $kind, $how: < bare, > recorded"
			# ThreadSanitizer gives up at clone(), and says in which process and by whom it was called.
			sed -i 's/tid=[0-9]*/tid/; /^ *#[0-9].*(libprov\.so+/d; s/^ *#[0-9]*/#/' bare.err err
			diff bare.err err || fail "$compiler, $kind, $how: < bare, > recorded"
			prov check s.prov >verdict
			got=$?
			[ $got = 0 ] || [ $got = 3 ] || fail "$compiler, $kind, $how: $(cat verdict)"
			unset ASAN_OPTIONS
		done
		echo "$compiler, $kind: the same"
	done
done
