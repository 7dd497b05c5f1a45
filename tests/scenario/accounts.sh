#!/bin/bash
# The views of one recording say the same: what prov files, inputs and outputs tell of files, and prov tree and events of
# processes, is what the graph's database holds, but where they are asked different things.
. "$TESTS/lib.sh"
need python3 cc make

# agree NAME COMMAND...: differences that must be are on standard input, as accounts.py tells them
agree() {
	local name=$1
	shift
	prov record -q -f -o "$name.prov" "$@" >log 2>&1 || fail "$name: status $?: $(cat log)"
	python3 "$TESTS/helper/accounts.py" "$name.prov" >found || fail "$name: no answer"
	sed "s#[^ ]*\$#$PWD/&#" | LC_ALL=C sort >expected
	diff expected <(LC_ALL=C sort found) || fail "$name: < expected, > found"
}

printf 'b\na\n' >a
echo c >c
echo d >d

# What was opened to be read or written is an input or output, whatever came of it; the graph has what moved.
# shellcheck disable=SC2016 # it is a program
agree shell bash -c 'cat a | sort > o; (exit 3); : < d; : >> c; (kill -6 $BASHPID); cat a > b; cat c > b; sort -o a a' <<'END'
output < c
changed < c
input < d
END

cat >map.c <<'END'
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static char *map(const char *name, int flags)
{
	int fd = open(name, flags, 0644);
	char *p = mmap(0, 8192, PROT_READ, MAP_SHARED, fd, 0);

	ftruncate(fd, 8192);
	close(fd);
	return p;
}

int main(void)
{
	char *in_child = map("m1", O_RDWR | O_CREAT), *replaced = map("m2", O_RDWR), *moved = map("m3", O_RDWR);
	char *read_only = mmap(0, 8192, PROT_READ, MAP_SHARED, open("m4", O_RDWR), 0), *half;

	if (!fork()) {
		mprotect(in_child, 4096, PROT_READ | PROT_WRITE);
		*in_child = 'x';
		_exit(0);
	}
	wait(0);
	munmap(replaced, 8192);
	if (mmap(replaced, 4096, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0) != replaced)
		return 1;
	mprotect(replaced, 4096, PROT_READ | PROT_WRITE);
	*replaced = 'y';
	/* Of a file that nobody writes nothing is there any more, then half. */
	munmap(read_only, 8192);
	if (mmap(read_only, 8192, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0) != read_only)
		return 1;
	mprotect(read_only, 8192, PROT_READ | PROT_WRITE);
	*read_only = 'y';
	half = mmap(0, 8192, PROT_READ, MAP_SHARED, open("m5", O_RDWR), 0);
	munmap(half, 4096);
	if (mmap(half, 4096, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0) != half)
		return 1;
	mprotect(half, 4096, PROT_READ | PROT_WRITE);
	*half = 'y';
	moved = mremap(moved, 8192, 1 << 20, MREMAP_MAYMOVE);
	mprotect(moved, 4096, PROT_READ | PROT_WRITE);
	*moved = 'z';
	return 0;
}
END
cc -o map map.c 2>log || fail "$(cat log)"
echo 2 >m2
echo 3 >m3
head -c 8192 /dev/zero | tee m4 >m5
agree map ./map </dev/null
prov outputs map.prov | grep 'm[45]$' && fail "nobody wrote it: memory that took the place of its mapping became writable"

cat >ends.c <<'END'
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf before;

static void back(int s)
{
	(void)s;
	siglongjmp(before, 1);
}

static void in_child(int n)
{
	switch (n) {
	case 0:
		signal(SIGABRT, back);
		if (!sigsetjmp(before, 1))
			abort();
		access("here", 0);
		_exit(4);
	case 1:
		abort();
	case 2:
		if (daemon(1, 1))
			_exit(1);
		access("daemon", 0);
		exit(0);
	case 3:
		if (chdir("/usr") || chdir("bin"))
			_exit(1);
		execl("./true", "true", (char *)0);
	}
	_exit(system("exit 3") >> 8);
}

int main(void)
{
	for (int i = 0; i < 5; i++) {
		if (!fork())
			in_child(i);
		wait(0);
	}
	if (!vfork()) {
		execl("/bin/true", "true", (char *)0);
		_exit(1);
	}
	wait(0);
	if (!vfork()) {
		execl("/nonexistent", "true", (char *)0);
		_exit(7);
	}
	wait(0);
	return 0;
}
END
cc -o ends ends.c || fail "cannot compile"
agree ends ./ends </dev/null
# That of system() waits for its shell, whatever number its result is.
equal "waits for the end of a process" 7 "$(prov sql ends.prov "SELECT count(*) FROM v_edge WHERE kind = 'wait'")"

# A program that does not record itself is told by its maker alone, by a name that begins where fchdir went.
cat >elsewhere.c <<'END'
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	if (fchdir(open("bin", O_DIRECTORY | O_CLOEXEC)) || close_range(0, 2, CLOSE_RANGE_CLOEXEC))
		return 1;
	execl("./quiet", "quiet", (char *)0); /* to which nothing is left */
	return 1;
}
END
cc -o elsewhere elsewhere.c || fail "cannot compile"
mkdir bin
if echo 'int main(void) { return 0; }' | cc -static -o bin/quiet -x c - 2>log; then
	agree elsewhere ./elsewhere </dev/null
	prov events elsewhere.prov --json | grep -q "\"exe\":\"$PWD/bin/quiet\"" || fail "events: another name than $PWD/bin/quiet"
else
	skip_part "no static programs here"
fi

# What libc opens in the child of posix_spawn.
cat >spawn.c <<'END'
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>

extern char **environ;

static void run(char *program, char *output)
{
	char *argv[] = {program, "hello", 0};
	posix_spawn_file_actions_t f;
	pid_t pid;
	int status;

	posix_spawn_file_actions_init(&f);
	posix_spawn_file_actions_addopen(&f, 1, output, O_CREAT | O_TRUNC | O_WRONLY, 0644);
	if (posix_spawnp(&pid, program, &f, 0, argv, environ) || waitpid(pid, &status, 0) != pid)
		printf("%s: failed\n", program);
}

int main(void)
{
	run("true", "only-made");
	run("echo", "written");
	return pclose(popen("cat >/dev/null", "w"));
}
END
cc -o spawn spawn.c || fail "cannot compile"
echo before >written
agree spawn ./spawn </dev/null
status 0 prov why written spawn.prov
grep -q 'kept from' out && fail "posix_spawn has emptied it: $(cat out)"

agree names sh -c 'mkdir d1; echo 1 >d1/f; mv d1 e; echo 2 >>e/f; ln e/f g; rm e/f; mv g h; cp h i; mv -T i h; ln -s h l
	cat l >j; echo 3 >l; rm -r e; touch k; rm k; echo 5 >k; mkfifo p' </dev/null
agree tmpfile python3 -c 'import os
f = os.open(".", os.O_TMPFILE | os.O_RDWR)
os.write(f, b"x")
os.link("/proc/self/fd/%d" % f, "named", src_dir_fd=0, follow_symlinks=True)
os.truncate("c", 1)
os.open("made", os.O_CREAT | os.O_RDONLY)
os.open("d", os.O_RDWR)' </dev/null
printf 'all: x y\nx:\n\techo x >x\ny: x\n\tcat x >y\n' >Makefile
agree make make -j2 </dev/null

# A process has the number that its parent gave it, in whatever namespace.
# shellcheck disable=SC2016 # it is a program
if unshare -p -f -U -r true 2>/dev/null; then
	agree namespace unshare -p -f -U -r sh -c '/bin/true; /bin/false; (exit 5); sh -c "exit 6" & wait $!; exec sh -c "exit 0"' </dev/null
	equal "numbers without a program" 0 "$(prov sql namespace.prov 'SELECT count(*) FROM process WHERE process_id NOT IN (SELECT process FROM image)')"
else
	skip_part "no pid namespaces here"
fi
