/* dlerror.c - the dynamic linker's last error is the program's: libprov asks it for functions, too.
 */
#include "expect.h"

static double load[3];

int main(void)
{
	const char *error;

	MUST(!dlopen("none-such.so", RTLD_NOW));
	expect("dlopen call=dlopen path=none-such.so");
	/* Functions that were not called before are looked up now. */
	MUST(getloadavg(load, 3) == 3);
	expect("source call=getloadavg ret=0 bytes=24");
	MUST(access("none", F_OK) == -1);
	error = dlerror();
	MUST(error && strstr(error, "none-such.so"));
	MUST(!dlerror());

	MUST(!dlsym(RTLD_DEFAULT, "no_such_function"));
	MUST(access("none", F_OK) == -1);
	MUST(euidaccess("none", F_OK) == -1);
	MUST(!dlopen("another.so", RTLD_NOW)); /* the last one counts */
	MUST(symlink("a", "b") == 0);
	error = dlerror();
	MUST(error && strstr(error, "another.so"));
	MUST(!dlerror());
	expect("symlink call=symlink path=b");
	return 0;
}
