# Where the dynamic linker looks before it finds a library, or does not: RPATH, RUNPATH,
# LD_LIBRARY_PATH, $ORIGIN, directories that are not there, dlopen.
# slow
# timeout 120
# shellcheck disable=SC2016 # $ORIGIN is the dynamic linker's
. "$TESTS/truth/lib.sh"
need gcc
mkdir -p tree/{bin,x,y/tls,z,empty}
cd tree || exit
echo 'int deep(void) { return 1; }' >deep.c
echo 'int deep(void); int near(void) { return deep(); }' >near.c
cat >main.c <<'END'
#include <dlfcn.h>
#include <stdio.h>

int near(void);

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		void *library = dlopen(argv[i], RTLD_NOW);

		printf("%s: %s\n", argv[i], library ? "loaded" : "not loaded");
	}
	return near() != 1;
}
END
gcc -shared -fPIC -Wl,-soname,libdeep.so.1 deep.c -o y/libdeep.so.1 || exit
ln -s libdeep.so.1 y/libdeep.so
gcc -shared -fPIC -Wl,--enable-new-dtags,-rpath,'$ORIGIN/../empty:$ORIGIN/../y' near.c -Ly -ldeep -o z/libnear.so || exit
gcc -shared -fPIC near.c -o x/libplug.so && cp x/libplug.so y/libother.so && cp z/libnear.so x/libloose.so
echo 'no library' >empty/libplug.so
# What libc loads itself: to end a thread, and for users who are not in the file.
cat >inside.c <<'END'
#include <pthread.h>
#include <pwd.h>
#include <stdio.h>
#include <unistd.h>

static void *leave(void *arg)
{
	while (arg)
		pause();
	pthread_exit(NULL);
}

int main(int argc, char **argv)
{
	pthread_t thread;

	printf("%d\n", getpwnam("nobody-of-this-name") != NULL);
	if (pthread_create(&thread, NULL, leave, argv[1]) || (argc > 1 && pthread_cancel(thread)))
		return 1;
	return pthread_join(thread, NULL);
}
END
build() {
	gcc main.c -o "bin/$1" -Lz -lnear -Wl,-rpath-link,y "$2" || exit
}
build runpath -Wl,--enable-new-dtags,-rpath,'none:$ORIGIN/none:$ORIGIN/../x/:$ORIGIN/../empty:$ORIGIN/../z'
build rpath -Wl,--disable-new-dtags,-rpath,'${ORIGIN}/../empty:${ORIGIN}/../y/../y:${ORIGIN}/../z:/usr/$LIB'
build plain -Wl,--as-needed
gcc inside.c -o bin/inside -pthread || exit
gcc inside.c -o bin/inside-rpath -pthread -Wl,--disable-new-dtags,-rpath,'$ORIGIN/../x:$ORIGIN/../none' || exit
cd ..

same -d tree -n 'libc itself, path' -- sh -c 'LD_LIBRARY_PATH=x:none bin/inside; LD_LIBRARY_PATH=z: bin/inside cancelled'
same -d tree -n 'libc itself, rpath' -- sh -c 'exec bin/inside-rpath'
for program in runpath rpath; do
	same -d tree -n $program -- sh -c "exec bin/$program"
	same -d tree -n "$program, dlopen" -- sh -c "bin/$program libplug.so libnone.so ./y/libother.so libdeep.so.1 ./none.so libother.so libz.so.1"
	LD_LIBRARY_PATH=x:none:empty same -d tree -n "$program, path" -- sh -c "bin/$program libplug.so libnone.so libloose.so"
done
LD_LIBRARY_PATH=z:y same -d tree -n plain -- sh -c 'bin/plain libplug.so libother.so'
same -d tree -n preload -- sh -c 'LD_LIBRARY_PATH=x:z LD_PRELOAD="libplug.so libz.so.1" bin/plain none.so'
same -d tree -n none -- sh -c 'LD_LIBRARY_PATH=z bin/plain; cd z; LD_LIBRARY_PATH=: ../bin/plain'
finish
