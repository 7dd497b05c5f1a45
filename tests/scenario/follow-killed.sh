# When prov record is killed, a program that it follows goes on as if nothing had been, and what it does
# then is in the raw log, too.
. "$TESTS/lib.sh"
need cc
prov record --follow=auto -q -o none.prov true 2>/dev/null || skip "nothing follows static programs here"

# Waits for a line in the middle of its work; behind it are threads, a child, a program and a signal.
cat >goes_on.c <<'END'
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int handled;

static void handle(int sig)
{
	handled += sig == SIGUSR1;
}

static void *write_file(void *name)
{
	int fd = open(name, O_WRONLY | O_CREAT, 0644);
	return fd >= 0 && write(fd, "x", 1) == 1 && close(fd) == 0 ? name : NULL;
}

int main(int argc, char **argv)
{
	char line[200] = "", log[200] = "";
	int status = -1, right = 0;
	FILE *maps = fopen("/proc/self/maps", "r"), *out;
	pthread_t thread;
	void *name = NULL;

	while (maps && fgets(line, sizeof(line), maps))
		if (strstr(line, "/prov-") && strstr(line, ".raw"))
			strcpy(log, strchr(line, '/'));
	out = fopen("log.new", "w");
	fputs(log, out);
	fclose(out);
	signal(SIGUSR1, handle);
	rename("log.new", "log");
	read(open("gate", O_RDONLY), line, sizeof(line));
	raise(SIGUSR1);
	right += !pthread_create(&thread, NULL, write_file, "by_thread");
	right += !pthread_join(thread, &name) && name;
	if (!fork())
		_exit(write_file("by_child") ? 5 : 6);
	right += wait(&status) > 0 && WEXITSTATUS(status) == 5;
	if (!fork()) {
		execlp("sh", "sh", "-c", "cat by_child >by_program", (char *)NULL);
		_exit(9);
	}
	right += wait(&status) > 0 && status == 0;
	right += access("none", F_OK) < 0 && handled == 1;
	out = fopen("said.new", "w");
	fprintf(out, "%d\n", right);
	fclose(out);
	rename("said.new", "said");
	return argc + 0 * (argv != NULL);
}
END
cc -static -pthread -w -o goes_on goes_on.c 2>/dev/null || skip "no static libc"
mkfifo gate
prov record --follow=auto -o x.prov ./goes_on &
launcher=$!
wait_for test -e log
log=$(cat log)
[ -n "$log" ] || fail "it is not followed"
kill -KILL $launcher
wait $launcher
equal status 137 $?
echo >gate
wait_for test -s said
equal "what went as it should" 5 "$(cat said)"
if [ -x "$ROOT/build/prov-query" ]; then
	prov files "$log" >seen || fail "prov cannot read the log"
	for name in by_thread by_child by_program; do
		matches seen "/$name	.*write"
	done
fi
rm -r "$(dirname "$log")"
