# A libc that is newer than the spec: what a program is bound to, loads or asks for of it, and nobody has
# decided whether to record, is a gap by name; nothing else is, and nothing where libc is known.
. "$TESTS/lib.sh"
need cc

cat >calls.h <<'END'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>
int process_mrelease(int fd, unsigned int flags);
ssize_t process_madvise(int fd, const void *v, size_t n, int advice, unsigned int flags);
END
cat >lib.c <<'END'
#include "calls.h"
void lib(void) { process_madvise(-1, 0, 0, 0, 0); }
END
cat >main.c <<'END'
#include "calls.h"
void lib(void);
int main(int argc, char **argv)
{
	closefrom(3);			/* of 2.34, recorded */
	process_mrelease(-1, 0);	/* of 2.36, known as left out */
	if (argc > 1)
		dlsym(dlopen("libc.so.6", RTLD_LAZY), argv[1]);
#ifdef LINKED
	lib();
#else
	dlopen("./lib.so", RTLD_NOW);
#endif
	return access("here", F_OK) == 0;
}
END
{ cc -shared -fPIC -o lib.so lib.c && cc -o loads main.c -ldl; } ||
	skip "this libc has no process_mrelease: older than 2.36"
cc -DLINKED -o linked main.c "$PWD/lib.so" -ldl || fail "does not compile"

# gaps LIBRARY COMMAND...: records by it; prints the gaps
gaps() {
	local library=$1
	shift
	rm -f u.prov
	PROV_OUT=$PWD/u.prov LD_PRELOAD=$ROOT/build/$library "$@" || fail "$*: status $?"
	prov ops u.prov | sed -n 's/.* gap \(.*reason=[^ ]* detail=[^ ]*\) .*/\1/p'
}

equal 'loaded' 'reason=undecided detail=process_madvise' "$(gaps tests/libprov-old.so ./loads)"
equal 'linked' 'reason=undecided detail=process_madvise' "$(gaps tests/libprov-old.so ./linked)"
equal 'asked for' 'dlsym reason=undecided detail=process_madvise
reason=undecided detail=process_madvise' "$(gaps tests/libprov-old.so ./loads process_madvise)"
# Data, what is recorded, what is older, what there is not.
for name in environ pidfd_open strlen none_such process_mrelease; do
	equal "$name" 'reason=undecided detail=process_madvise' "$(gaps tests/libprov-old.so ./loads $name)"
done
status 3 prov check u.prov
matches out 'undecided: process_madvise'
equal 'known' '' "$(gaps libprov.so ./loads process_madvise)"
status 0 prov check u.prov
