/* ask.c - questions to the machine, identities, sessions, signals, and other processes' memory. */
#include "expect.h"
#include "ops.h"

#include <pthread.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>

static char buf[4096];

static void questions(void)
{
	struct utsname name;
	struct rlimit limit;
	struct sysinfo info;

	MUST(uname(&name) == 0);
	expect("source call=uname ret=0 what=%d value='%s %s %s %s'", SOURCE_IDENTITY, name.sysname,
	       name.nodename, name.release, name.machine);
	MUST(gethostname(buf, sizeof(buf)) == 0);
	expect("source call=gethostname ret=0 value=%s", buf);
	MUST(gethostname(buf, 1) == -1);
	expect("source call=gethostname ret=-1 errno=ENAMETOOLONG value=none");
	expect("source call=getpid first=%d", getpid());
	expect("source call=getuid first=%u", getuid());
	MUST(getrlimit(RLIMIT_NOFILE, &limit) == 0);
	expect("source call=getrlimit of=%d first=%ld", RLIMIT_NOFILE, (long)limit.rlim_cur);
	MUST(sysinfo(&info) == 0);
	expect("source call=sysinfo ret=0 what=%d bytes=%zu", SOURCE_MACHINE, sizeof(info));
	MUST(syscall(SYS_getppid) == getppid());
	expect("source call=syscall first=%d", getppid());
}

static void child_of(void (*f)(void))
{
	int status;
	pid_t pid = fork();

	MUST(pid >= 0);
	if (!pid) {
		f();
		_exit(0);
	}
	MUST(waitpid(pid, &status, 0) == pid && WIFEXITED(status));
	if (WEXITSTATUS(status))
		exit(WEXITSTATUS(status));
}

/* Nobody can say no to what is so already. */
static void identities(void)
{
	uid_t u = getuid();
	gid_t g = getgid();

	MUST(setuid(u) == 0);
	expect("setid call=setuid ret=0 ruid=%u euid=%u suid=%u rgid=%u egid=%u sgid=%u", u, u, u,
	       g, g, g);
	MUST(setresgid((gid_t)-1, g, (gid_t)-1) == 0);
	expect("setid call=setresgid ret=0 egid=%u", g);
	MUST(setregid(g, g) == 0);
	expect("setid call=setregid ret=0 rgid=%u", g);
	if (u == 0) {
		MUST(setresuid(1, 2, 3) == 0);
		expect("setid call=setresuid ret=0 ruid=1 euid=2 suid=3");
		MUST(setuid(77) == -1 && errno == EPERM);
		expect("setid call=setuid ret=-1 errno=EPERM ruid=1 euid=2 suid=3");
	}
}

static void sessions(void)
{
	MUST(setsid() == getpid());
	expect("session call=setsid ret=%d errno=none target=0 pgid=0", getpid());
	MUST(setpgid(0, 0) == -1 && errno == EPERM); /* a session's leader */
	expect("session call=setpgid ret=-1 errno=EPERM target=0 pgid=0");
}

static void signals(void)
{
	union sigval value = {0};

	signal(SIGUSR1, SIG_IGN);
	MUST(tgkill(getpid(), gettid(), SIGUSR1) == 0);
	expect("signal call=tgkill target=%d sig=%d", getpid(), SIGUSR1);
	MUST(sigqueue(getpid(), SIGUSR1, value) == 0);
	expect("signal call=sigqueue target=%d sig=%d errno=none", getpid(), SIGUSR1);
	MUST(pthread_kill(pthread_self(), SIGUSR1) == 0);
	expect("signal call=pthread_kill sig=%d", SIGUSR1);
	MUST(pthread_kill(pthread_self(), 1000) == EINVAL);
	expect("signal call=pthread_kill sig=1000 errno=EINVAL");
	MUST(syscall(SYS_tkill, gettid(), SIGUSR1) == 0);
	expect("signal call=syscall target=%d sig=%d", gettid(), SIGUSR1);
}

static void reaches(void)
{
	struct iovec to = {buf, 4}, from = {"abcd", 4};

	MUST(process_vm_readv(getpid(), &to, 1, &from, 1, 0) == 4 && !memcmp(buf, "abcd", 4));
	expect("reach call=process_vm_readv what=%d target=%d n=4", 'r', getpid());
	MUST(process_vm_writev(getpid(), &from, 1, &to, 1, 0) == 4);
	expect("reach call=process_vm_writev what=%d target=%d n=4", 'w', getpid());
	MUST(ptrace(PTRACE_PEEKDATA, getpid(), buf, NULL) == -1 && errno == ESRCH);
	expect("reach call=ptrace what=%d target=%d n=%d errno=none", 'p', getpid(),
	       PTRACE_PEEKDATA);
}

int main(void)
{
	questions();
	child_of(identities);
	child_of(sessions);
	signals();
	reaches();
	return 0;
}
