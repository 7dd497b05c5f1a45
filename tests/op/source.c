/* source.c - what comes from outside: as many calls told as were made, and what they answered. */
#include "expect.h"

#include <langinfo.h>
#include <locale.h>
#include <netdb.h>
#include <pthread.h>
#include <pwd.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <sys/times.h>
#include <sys/wait.h>
#include <time.h>
#include <utime.h>

#include "ops.h"

static char buf[4096];

/* Counters of loops are volatile: a loop that is unrolled calls from several places. */

static long ns(const struct timespec *t)
{
	return t->tv_sec * 1000000000 + t->tv_nsec;
}

static void clocks(void)
{
	struct timespec first = {0}, last = {0}, ts;
	struct timeval tv;
	struct rusage usage;
	struct tms tms;
	time_t now = 0;

	for (volatile int i = 0; i < 400; i++) {
		MUST(clock_gettime(CLOCK_MONOTONIC, &last) == 0);
		if (!i)
			first = last;
	}
	expect("source call=clock_gettime what=%d form=%d of=%d calls=400 first=%ld last=%ld ret=0 "
	       "errno=none site='' answer=0",
	       SOURCE_CLOCK, SOURCE_NUMBER, CLOCK_MONOTONIC, ns(&first), ns(&last));
	/* Another place, another clock, another outcome. */
	MUST(clock_gettime(CLOCK_MONOTONIC, &ts) == 0);
	expect("source call=clock_gettime of=%d calls=1 first=%ld", CLOCK_MONOTONIC, ns(&ts));
	for (clockid_t id = CLOCK_REALTIME; id <= CLOCK_THREAD_CPUTIME_ID; id++) {
		MUST(clock_gettime(id, &ts) == 0);
		expect("source call=clock_gettime of=%d calls=1 first=%ld", id, ns(&ts));
	}
	MUST(clock_gettime(12345, &ts) == -1 && errno == EINVAL);
	expect("source call=clock_gettime of=12345 ret=-1 errno=EINVAL calls=1");
	for (volatile int i = 0; i < 3; i++)
		MUST(syscall(SYS_clock_gettime, CLOCK_REALTIME, &ts) == 0);
	expect("source call=syscall of=%d calls=3 last=%ld", CLOCK_REALTIME, ns(&ts));
	for (volatile int i = 0; i < 3; i++)
		now = time(NULL);
	expect("source call=time what=%d calls=3 last=%ld000000000", SOURCE_CLOCK, (long)now);
	MUST(gettimeofday(&tv, NULL) == 0);
	expect("source call=gettimeofday first=%ld%06ld000 calls=1", (long)tv.tv_sec,
	       (long)tv.tv_usec);
	MUST(clock_getres(CLOCK_REALTIME, &ts) == 0);
	expect("source call=clock_getres first=%ld", ns(&ts));
	MUST(timespec_get(&ts, TIME_UTC) == TIME_UTC);
	expect("source call=timespec_get first=%ld", ns(&ts));
	expect("source call=clock first=%ld", (long)clock() * 1000);
	expect("source call=times what=%d first=%ld", SOURCE_CLOCK, (long)times(&tms));
	MUST(getrusage(RUSAGE_SELF, &usage) == 0);
	expect("source call=getrusage calls=1 first=%ld",
	       (long)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000 +
		       (long)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000);
	MUST(close(open("f", O_CREAT | O_WRONLY, 0600)) == 0 && utime("f", NULL) == 0);
	expect("source call=utime what=%d calls=1", SOURCE_CLOCK);
	MUST(utime("f", &(struct utimbuf){1, 2}) == 0 && utimes("f", NULL) == 0);
	expect("source call=utimes what=%d", SOURCE_CLOCK);
	expect("no source call=utime calls=2");
}

static void chance(void)
{
	struct drand48_data data;
	double d;
	long n, numbers[3] = {0};
	char name[] = "name.XXXXXX";

	for (volatile int i = 0; i < 3; i++)
		MUST(getrandom(buf, 16, 0) == 16);
	expect("source call=getrandom what=%d form=%d calls=3 bytes=48", SOURCE_RANDOM,
	       SOURCE_BYTES);
	MUST(getentropy(buf, 16) == 0);
	expect("source call=getentropy calls=1 bytes=16");
	MUST(syscall(SYS_getrandom, buf, 5, 0) == 5);
	expect("source call=syscall what=%d bytes=5", SOURCE_RANDOM);
	srand(4711);
	expect("source call=srand first=4711");
	for (volatile int i = 0; i < 3; i++)
		numbers[i] = rand();
	expect("source call=rand what=%d calls=3 first=%ld last=%ld", SOURCE_RANDOM, numbers[0],
	       numbers[2]);
	srandom(1);
	expect("source call=srandom first=1 calls=1");
	expect("source call=random first=%ld", random());
	expect("source call=rand_r first=%d", rand_r(&(unsigned int){7}));
	srand48(5);
	expect("source call=srand48 first=5");
	expect("source call=lrand48 first=%ld", lrand48());
	expect("source call=mrand48 first=%ld", mrand48());
	d = drand48();
	expect("source call=drand48 first=%ld", (long)(d * (double)(1l << 48)));
	MUST(srand48_r(6, &data) == 0 && lrand48_r(&data, &n) == 0);
	expect("source call=srand48_r first=6");
	expect("source call=lrand48_r first=%ld", n);
	MUST(close(mkstemp(name)) == 0);
	expect("source call=mkstemp what=%d value=%s bytes=%zu", SOURCE_RANDOM, name, strlen(name));
	MUST(getauxval(AT_RANDOM));
	expect("source call=getauxval what=%d bytes=16", SOURCE_RANDOM);
	expect("source call=getauxval what=%d of=%d first=%ld", SOURCE_MACHINE, AT_PAGESZ,
	       (long)getauxval(AT_PAGESZ));
}

static void variables(void)
{
	char *value = NULL;

	MUST(setenv("V", "one", 1) == 0);
	for (volatile int i = 0; i < 3; i++)
		value = getenv("V");
	expect("source call=getenv what=%d form=%d name=V value=%s ret=0 calls=3", SOURCE_VARIABLE,
	       SOURCE_TEXT, value);
	for (volatile int i = 0; i < 4; i++) {
		MUST(setenv("V", i < 2 ? "two" : "three", 1) == 0);
		value = getenv("V");
	}
	expect("source call=getenv name=V value=two");
	expect("source call=getenv name=V value=three");
	MUST(!secure_getenv("W") && setenv("MY_PASSWORD", "hunter2", 1) == 0);
	expect("source call=secure_getenv name=W value=none ret=-1 calls=1");
	MUST(!strcmp(getenv("MY_PASSWORD"), "hunter2"));
	expect("source call=getenv name=MY_PASSWORD ret=0");
	expect("no source name=MY_PASSWORD value=hunter2");
}

/* Variables that libc looks up inside its functions. */
static void insides(void)
{
	struct tm tm = {.tm_year = 100, .tm_mday = 1};
	time_t t = 1;

	MUST(setenv("LC_ALL", "C", 1) == 0 && setlocale(LC_CTYPE, ""));
	expect("source call=setlocale what=%d name=LOCPATH calls=1", SOURCE_VARIABLE);
	expect("source call=setlocale name=LC_ALL value=C calls=1");
	expect("source call=setlocale what=%d value=C", SOURCE_LOCALE);
	MUST(setlocale(LC_ALL, ""));
	expect("source call=setlocale name=LC_ALL value=C calls=12");
	expect("no source call=setlocale name=LANG");
	expect("source call=nl_langinfo value=%s", nl_langinfo(CODESET));
	/* libstdc++ asks for words that come in place of a pointer. */
	for (int item = 0; item < 13 * 256; item++)
		(void)!nl_langinfo(item / 256 << 16 | item % 256);
	expect("source call=localeconv value=%s", localeconv()->decimal_point);
	MUST(setenv("TZ", "UTC0", 1) == 0 && localtime(&t) && localtime(&t));
	expect("source call=localtime name=TZ value=UTC0");
	expect("source call=localtime what=%d value='UTC UTC' answer=0", SOURCE_ZONE);
	tzset();
	expect("source call=tzset name=TZ value=UTC0");
	expect("source call=tzset what=%d value='UTC UTC'", SOURCE_ZONE);
	MUST(setenv("TZ", "MEZ-1MESZ", 1) == 0 && mktime(&tm) != -1 && localtime_r(&t, &tm));
	expect("source call=mktime what=%d value='MEZ MESZ' calls=1", SOURCE_ZONE);
	MUST(ctime(&t) && strftime(buf, sizeof(buf), "%Z", &tm) && gmtime(&t));
	expect("source call=ctime what=%d value='MEZ MESZ'", SOURCE_ZONE);
	expect("source call=strftime what=%d value='MEZ MESZ'", SOURCE_ZONE);
	expect("source call=gmtime name=TZ");
	expect("no source call=gmtime what=%d", SOURCE_ZONE);
	MUST(tempnam(NULL, "x"));
	expect("source call=tempnam name=TMPDIR");
	expect("source call=tempnam what=%d calls=1", SOURCE_RANDOM);
	getpwuid(0);
	expect("source call=getpwuid what=%d form=%d calls=1", SOURCE_IDENTITY, SOURCE_TEXT);
	MUST(gethostbyname("127.0.0.1"));
	expect("source call=gethostbyname what=%d name=LOCALDOMAIN", SOURCE_VARIABLE);
	expect("source call=gethostbyname what=%d name=RES_OPTIONS", SOURCE_VARIABLE);
	expect("source call=gethostbyname what=%d value=127.0.0.1", SOURCE_NETWORK);
}

static void machine(void)
{
	expect("source call=sysconf what=%d of=%d first=%ld", SOURCE_MACHINE, _SC_PAGESIZE,
	       sysconf(_SC_PAGESIZE));
	for (volatile int i = 0; i < 2; i++)
		MUST(!isatty(777));
	expect("source call=isatty what=%d of=777 first=0 calls=2 errno=none", SOURCE_IDENTITY);
	MUST(syscall(SYS_getpid) == getpid());
	expect("source call=syscall what=%d first=%d", SOURCE_IDENTITY, getpid());
}

static volatile sig_atomic_t handled;

static void handler(int sig)
{
	struct timespec ts;

	(void)sig;
	handled = clock_gettime(CLOCK_BOOTTIME, &ts) == 0 && getenv("V") && getpid() > 0;
}

static void *thread(void *arg)
{
	for (volatile int i = 0; i < 100; i++)
		getppid();
	return arg;
}

/* Each thread and process counts for itself. */
static void others(void)
{
	pthread_t t[2];
	int status;
	pid_t pid;

	signal(SIGUSR1, handler);
	for (volatile int i = 0; i < 3; i++)
		raise(SIGUSR1);
	MUST(handled);
	expect("source call=clock_gettime of=%d calls=3", CLOCK_BOOTTIME);
	for (volatile int i = 0; i < 2; i++)
		MUST(pthread_create(&t[i], NULL, thread, NULL) == 0);
	for (volatile int i = 0; i < 2; i++)
		MUST(pthread_join(t[i], NULL) == 0);
	for (volatile int i = 0; i < 2; i++) {
		pid = i ? vfork() : fork();
		if (!pid) {
			for (volatile int j = 0; j < 2; j++)
				getsid(0);
			_exit(0);
		}
		MUST(waitpid(pid, &status, 0) == pid && status == 0);
	}
	getsid(0);
	expect("source call=getsid calls=2");
	expect("source call=getsid calls=2");
	expect("source call=getsid calls=1");
}

int main(void)
{
	clocks();
	chance();
	variables();
	insides();
	machine();
	others();
	return 0;
}
