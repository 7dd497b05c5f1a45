# Functions of libc asked for by name (dlsym with a handle, as ctypes, Fiddle and other languages do) are
# recorded; what stands between the program and libc is not passed by, and the program is told the same.
. "$TESTS/lib.sh"
need cc

# In front of libc, behind libprov: defines creat, and asks for others.
cat >behind.c <<'END'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
int creat(const char *path, unsigned int mode)
{
	int (*real)(const char *, unsigned int) = dlsym(RTLD_NEXT, "creat");
	int (*own)(const char *, unsigned int) = dlsym(dlopen("libc.so.6", RTLD_LAZY), "creat");
	printf("creat of behind, %d\n", real == own);
	return own(path, mode);
}
int behind_unlink(const char *path)
{
	int (*f)(const char *) = dlsym(RTLD_NEXT, "unlink");
	return f(path);
}
END
cat >before.c <<'END'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
int rmdir(const char *path)
{
	int (*next)(const char *) = dlsym(RTLD_NEXT, "rmdir");
	printf("rmdir of before\n");
	return next(path);
}
int mkdir(const char *path, unsigned int mode)
{
	int (*own)(const char *, unsigned int) = dlsym(dlopen("libc.so.6", RTLD_LAZY), "mkdir");
	printf("mkdir of before\n");
	return own(path, mode);
}
END
cat >ask.c <<'END'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
int behind_unlink(const char *path);
int creat(const char *path, mode_t mode);
static const char *said(void)
{
	const char *error = dlerror();
	return error ? error : "nothing";
}
static void *asked(void *handle, const char *name)
{
	void *(*ask)(void *, const char *) = dlsym(handle, "dlsym");
	return ask(handle, name);
}
int main(int argc, char **argv)
{
	static const char *const libs[] = {"libc.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libm.so.6", NULL};
	char version[20] = "", name[50];
	for (int i = 0; i < 6; i++) {
		void *h = dlopen(libs[i], RTLD_LAZY), *found;
		struct link_map *map;
		const char *lib = libs[i] ? libs[i] : "program";
		int (*open_)(const char *, int, ...), fd;
		if (!h) {
			printf("%s: not here\n", lib);
			dlerror();
			continue;
		}
		dlinfo(h, RTLD_DI_LINKMAP, &map);
		errno = 99;
		open_ = asked(h, "open");
		printf("%s: %s, %d %d %d %d, %d", lib, map->l_name, (void *)open_ == (void *)&open,
		       dlsym(h, "unlink") == (void *)&unlink, dlsym(h, "strcspn") == (void *)&strcspn,
		       dlsym(RTLD_DEFAULT, "openat") == (void *)&openat, errno);
		printf(", %s", dlsym(h, "none_such") ? "found" : said());
		dlsym(h, "none_such");
		found = dlsym(h, "stat");
		printf(", %s, %d\n", said(), !!found);
		sprintf(name, "by-%s", lib);
		fd = open_(name, O_CREAT | O_WRONLY, 0600);
		((ssize_t(*)(int, const void *, size_t))dlsym(h, "write"))(fd, "text", 4);
		((int (*)(int))dlsym(h, "close"))(fd);
		for (int v = 2; v < 40; v++) { /* all versions, and which of them are the same */
			sprintf(version, "GLIBC_2.%d%s", v, v == 2 ? ".5" : "");
			void *a = dlvsym(h, "posix_spawn", version), *b = dlvsym(h, "symlink", version);
			void *c = dlvsym(RTLD_DEFAULT, "symlink", version);
			if (a || b || c)
				printf("\t%s: %s: %d %d %d %d\n", version, said(), !!a, a == dlsym(h, "posix_spawn"),
				       b == (void *)&symlink, c == (void *)&symlink);
			if (c) {
				((int (*)(const char *, const char *))c)("to", name + 1);
				unlink(name + 1);
			}
		}
	}
	printf("%d\n", dlsym(RTLD_DEFAULT, "creat") == (void *)&creat);
	if (argc > 1) {
		int (*creat_)(const char *, mode_t) = dlsym(dlopen("libc.so.6", RTLD_LAZY), "creat");
		printf("%d\n", (void *)creat_ == (void *)&creat);
		return close(creat_("past", 0600));
	}
	close(creat("created", 0600));
	behind_unlink("created");
	mkdir("made", 0700);
	rmdir("made");
	return 0;
}
END
{ cc -w -shared -fPIC -o behind.so behind.c -ldl && cc -w -shared -fPIC -o before.so before.c -ldl &&
	cc -w -o ask ask.c "$PWD/behind.so" -ldl; } || fail "does not compile"

# same COMMAND...: bare and recorded; r.prov is the recording, ./listing its ops
same() {
	rm -f by-* past
	status 0 "$@"
	mv out bare
	for how in '' --complete; do
		rm -f by-* past
		# shellcheck disable=SC2086 # no option is none
		status 0 prov record -q -f $how -o r.prov "$@"
		diff bare out || fail "$how $*: < bare, > recorded"
	done
	status 0 prov record -q -f -o r.prov "$@"
	prov ops r.prov >listing
}

for preload in '' "$PWD/before.so"; do
	same env LD_PRELOAD="$preload" ./ask
	status 0 prov check r.prov
	for lib in libc.so.6 program; do
		matches listing " open open dirfd=-100 path=by-$lib "
		matches listing " write write fd=.*bytes=4.* abs=.*/by-$lib "
		matches listing " symlink symlink .*path=y-$lib "
	done
	matches listing ' open creat .*path=created'
	matches listing ' unlink unlink .*path=created'
	matches listing ' mkdir mkdir .*path=made'
	matches listing ' unlink rmdir .*path=made'
done

# Past a library that defines it, too: the library is not put in between, and it is told.
same ./ask past
[ -e past ] || fail "nothing was made"
! grep -q 'creat of behind' out || fail "$(cat out)"
status 3 prov check r.prov
matches out 'dlsym: creat'
lines 3 out
