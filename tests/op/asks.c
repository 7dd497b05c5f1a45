/* asks.c - sources: each function that spec/libc.def says asks of one, beside those of source.c and ask.c. */
#include "expect.h"
#include "ops.h"

#include <arpa/inet.h>
#include <grp.h>
#include <ifaddrs.h>
#include <langinfo.h>
#include <locale.h>
#include <net/if.h>
#include <netdb.h>
#include <pthread.h>
#include <pwd.h>
#include <resolv.h>
#include <sched.h>
#include <stdbool.h>
#include <sys/klog.h>
#include <sys/personality.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <sys/timex.h>
#include <time.h>
#include <wchar.h>

#include <gnu/libc-version.h>

static char buf[4096];

/* A function that this libc may lack, or does not declare; NULL: it lacks it. */
static void *function(const char *name)
{
	return dlsym(RTLD_DEFAULT, name);
}

static void identity(const char *call, long of, long first)
{
	expect("source call=%s what=%d form=%d of=%ld first=%ld", call, SOURCE_IDENTITY,
	       SOURCE_NUMBER, of, first);
}

static void numbers(void)
{
	uid_t u[3];
	gid_t g[3];
	int (*groups_chk)(int, gid_t *, size_t) = function("__getgroups_chk");
	pid_t (*bsd)(pid_t) = function("__bsd_getpgrp");

	identity("getppid", 0, getppid());
	identity("gettid", 0, gettid());
	identity("getpgrp", 0, getpgrp());
	identity("getpgid", getpid(), getpgid(getpid()));
	identity("geteuid", 0, geteuid());
	identity("getgid", 0, getgid());
	identity("getegid", 0, getegid());
	MUST(getresuid(&u[0], &u[1], &u[2]) == 0 && getresgid(&g[0], &g[1], &g[2]) == 0);
	identity("getresuid", 0, u[0]);
	identity("getresgid", 0, g[0]);
	MUST(getgroups(100, (gid_t *)buf) >= 0);
	expect("source call=getgroups what=%d form=%d", SOURCE_IDENTITY, SOURCE_BYTES);
	MUST(groups_chk && groups_chk(100, (gid_t *)buf, sizeof(buf)) >= 0);
	expect("source call=__getgroups_chk what=%d form=%d", SOURCE_IDENTITY, SOURCE_BYTES);
	identity("group_member", getgid(), group_member(getgid()));
	if (bsd)
		identity("__bsd_getpgrp", getpid(), bsd(getpid()));
	identity("gethostid", 0, gethostid());
	identity("personality", 0xffffffff, personality(0xffffffff));
}

static void host_names(void)
{
	int (*host)(char *, size_t, size_t) = function("__gethostname_chk");
	int (*domain)(char *, size_t, size_t) = function("__getdomainname_chk");

	MUST(host && host(buf, sizeof(buf), sizeof(buf)) == 0);
	expect("source call=__gethostname_chk what=%d value=%s", SOURCE_IDENTITY, buf);
	MUST(getdomainname(buf, sizeof(buf)) == 0);
	expect("source call=getdomainname what=%d value=%s", SOURCE_IDENTITY, buf);
	MUST(domain && domain(buf, sizeof(buf), sizeof(buf)) == 0);
	expect("source call=__getdomainname_chk what=%d value=%s", SOURCE_IDENTITY, buf);
}

static void user(const char *call, bool has)
{
	expect("source call=%s what=%d form=%d value=%s", call, SOURCE_IDENTITY, SOURCE_TEXT,
	       has ? "root" : "none");
}

static void users(void)
{
	struct passwd pw, *found;
	struct group gr, *group;

	user("getpwnam", getpwnam("root"));
	user("getpwnam_r", !getpwnam_r("root", &pw, buf, sizeof(buf), &found) && found);
	user("getpwuid_r", !getpwuid_r(0, &pw, buf, sizeof(buf), &found) && found);
	user("getgrnam", getgrnam("root"));
	user("getgrgid", getgrgid(0));
	user("getgrnam_r", !getgrnam_r("root", &gr, buf, sizeof(buf), &group) && group);
	user("getgrgid_r", !getgrgid_r(0, &gr, buf, sizeof(buf), &group) && group);
	user("getpwent", (found = getpwent()) && !strcmp(found->pw_name, "root"));
	user("getgrent", (group = getgrent()) && !strcmp(group->gr_name, "root"));
}

/* A name may be there or not, as the test runs here or there: the recording has what was answered. */
static void text(const char *call, int what, const char *value)
{
	if (value)
		expect("source call=%s what=%d form=%d ret=0 value='%s'", call, what, SOURCE_TEXT,
		       value);
	else
		expect("source call=%s what=%d form=%d ret=-1 value=none", call, what, SOURCE_TEXT);
}

static void terminals(void)
{
	int (*tty_chk)(int, char *, size_t, size_t) = function("__ttyname_r_chk");
	char *(*user_id)(char *) = function("cuserid");

	text("getlogin", SOURCE_IDENTITY, getlogin());
	text("getlogin_r", SOURCE_IDENTITY, getlogin_r(buf, sizeof(buf)) ? NULL : buf);
	text("ttyname", SOURCE_IDENTITY, ttyname(777));
	text("ttyname_r", SOURCE_IDENTITY, ttyname_r(777, buf, sizeof(buf)) ? NULL : buf);
	MUST(tty_chk);
	text("__ttyname_r_chk", SOURCE_IDENTITY,
	     tty_chk(777, buf, sizeof(buf), sizeof(buf)) ? NULL : buf);
	if (user_id)
		text("cuserid", SOURCE_IDENTITY, user_id(buf));
}

static long nanoseconds(long seconds, long ns)
{
	return seconds * 1000000000 + ns;
}

static void clocks(void)
{
	int (*getres)(struct timespec *, int) = function("timespec_getres");
	int (*old_ftime)(struct timeb *) = function("ftime");
	struct itimerval timer;
	struct timespec ts;
	struct timeb tb;
	struct timex tx = {0};

	if (getres && getres(&ts, TIME_UTC))
		expect("source call=timespec_getres what=%d first=%ld", SOURCE_CLOCK,
		       nanoseconds(ts.tv_sec, ts.tv_nsec));
	if (old_ftime && !old_ftime(&tb))
		expect("source call=ftime what=%d first=%ld", SOURCE_CLOCK,
		       nanoseconds(tb.time, tb.millitm * 1000000l));
	MUST(getitimer(ITIMER_VIRTUAL, &timer) == 0);
	expect("source call=getitimer what=%d of=%d first=0", SOURCE_CLOCK, ITIMER_VIRTUAL);
	if (adjtimex(&tx) != -1)
		expect("source call=adjtimex what=%d ret=0", SOURCE_CLOCK);
	for (int i = 0; i < 2; i++) {
		const char *call = i ? "ntp_gettimex" : "ntp_gettime";
		int (*get)(void *) = function(call);

		if (get && get(buf) != -1)
			expect("source call=%s what=%d ret=0", call, SOURCE_CLOCK);
	}
}

/* Without times the time of now. */
static void now(void)
{
	int fd = open("f", O_CREAT | O_RDWR, 0600);

	MUST(fd >= 0 && lutimes("f", NULL) == 0 && futimes(fd, NULL) == 0);
	MUST(futimesat(AT_FDCWD, "f", NULL) == 0 && futimens(fd, NULL) == 0);
	MUST(utimensat(AT_FDCWD, "f", NULL, 0) == 0 && close(fd) == 0);
	expect("source call=lutimes what=%d", SOURCE_CLOCK);
	expect("source call=futimes what=%d", SOURCE_CLOCK);
	expect("source call=futimesat what=%d", SOURCE_CLOCK);
	expect("source call=futimens what=%d", SOURCE_CLOCK);
	expect("source call=utimensat what=%d", SOURCE_CLOCK);
}

static void name(const char *call, const char *drawn)
{
	MUST(drawn && *drawn);
	expect("source call=%s what=%d form=%d value=%s bytes=%zu", call, SOURCE_RANDOM,
	       SOURCE_BYTES, drawn, strlen(drawn));
}

static void names(void)
{
	char a[] = "a.XXXXXX", b[] = "b.XXXXXX.c", c[] = "c.XXXXXX.c", d[] = "d.XXXXXX";
	char e[] = "e.XXXXXX", t[L_tmpnam];
	char *(*old_mktemp)(char *) = function("mktemp");
	char *(*old_tmpnam)(char *) = function("tmpnam");
	char *(*old_tmpnam_r)(char *) = function("tmpnam_r");

	MUST(mkostemp(a, O_CLOEXEC) >= 0 && mkstemps(b, 2) >= 0 && mkostemps(c, 2, 0) >= 0);
	name("mkostemp", a);
	name("mkstemps", b);
	name("mkostemps", c);
	name("mkdtemp", mkdtemp(d));
	name("mktemp", old_mktemp(e));
	name("tmpnam", old_tmpnam(NULL));
	name("tmpnam_r", old_tmpnam_r(t));
}

static void chance_of_bsd(void)
{
	uint32_t (*draw)(void) = function("arc4random");
	void (*fill)(void *, size_t) = function("arc4random_buf");
	uint32_t (*below)(uint32_t) = function("arc4random_uniform");

	if (!draw || !fill || !below)
		return;
	draw();
	fill(buf, 9);
	below(7);
	expect("source call=arc4random what=%d bytes=4", SOURCE_RANDOM);
	expect("source call=arc4random_buf what=%d bytes=9", SOURCE_RANDOM);
	expect("source call=arc4random_uniform what=%d bytes=4", SOURCE_RANDOM);
}

static void drawn(const char *call, long first)
{
	expect("source call=%s what=%d form=%d first=%ld", call, SOURCE_RANDOM, SOURCE_NUMBER,
	       first);
}

static long in_48_bits(double d)
{
	return (long)(d * (double)(1l << 48));
}

static long seed_of(const unsigned short *x)
{
	return (long)x[2] << 32 | (long)x[1] << 16 | x[0];
}

static void chance(void)
{
	unsigned short x[3] = {1, 2, 3}, seed[3] = {4, 5, 6}, param[7] = {1, 2, 3, 4, 5, 6, 7};
	static char state[64], state_r[64];
	struct random_data data = {0};
	struct drand48_data d48;
	int32_t n;
	double d;
	long l;

	initstate(11, state, sizeof(state));
	drawn("initstate", 11);
	MUST(initstate_r(12, state_r, sizeof(state_r), &data) == 0);
	drawn("initstate_r", 12);
	MUST(srandom_r(13, &data) == 0 && random_r(&data, &n) == 0);
	drawn("srandom_r", 13);
	drawn("random_r", n);
	drawn("erand48", in_48_bits(erand48(x)));
	drawn("nrand48", nrand48(x));
	drawn("jrand48", jrand48(x));
	seed48(seed);
	drawn("seed48", seed_of(seed));
	lcong48(param);
	drawn("lcong48", seed_of(param));
	MUST(seed48_r(seed, &d48) == 0 && drand48_r(&d48, &d) == 0);
	drawn("seed48_r", seed_of(seed));
	drawn("drand48_r", in_48_bits(d));
	MUST(erand48_r(x, &d48, &d) == 0);
	drawn("erand48_r", in_48_bits(d));
	MUST(nrand48_r(x, &d48, &l) == 0);
	drawn("nrand48_r", l);
	MUST(jrand48_r(x, &d48, &l) == 0);
	drawn("jrand48_r", l);
	MUST(mrand48_r(&d48, &l) == 0);
	drawn("mrand48_r", l);
	MUST(lcong48_r(param, &d48) == 0);
	drawn("lcong48_r", seed_of(param));
}

static void machine(const char *call, long first)
{
	expect("source call=%s what=%d form=%d first=%ld", call, SOURCE_MACHINE, SOURCE_NUMBER,
	       first);
}

static void machines(void)
{
	size_t (*conf_chk)(int, char *, size_t, size_t) = function("__confstr_chk");
	unsigned int cpu, node;
	cpu_set_t set;

	machine("get_nprocs", get_nprocs());
	machine("get_nprocs_conf", get_nprocs_conf());
	machine("get_phys_pages", get_phys_pages());
	get_avphys_pages();
	expect("source call=get_avphys_pages what=%d calls=1", SOURCE_MACHINE);
	machine("getpagesize", getpagesize());
	expect("source call=getdtablesize what=%d first=%d", SOURCE_LIMITS, getdtablesize());
	MUST(sched_getaffinity(0, sizeof(set), &set) == 0);
	expect("source call=sched_getaffinity what=%d bytes=%zu", SOURCE_MACHINE, sizeof(set));
	MUST(pthread_getaffinity_np(pthread_self(), sizeof(set), &set) == 0);
	expect("source call=pthread_getaffinity_np what=%d bytes=%zu", SOURCE_MACHINE, sizeof(set));
	MUST(sched_getcpu() >= 0 && getcpu(&cpu, &node) == 0);
	expect("source call=sched_getcpu what=%d ret=0", SOURCE_SCHEDULE);
	expect("source call=getcpu what=%d first=%u", SOURCE_SCHEDULE, cpu);
	MUST(syscall(SYS_getcpu, &cpu, NULL, NULL) == 0);
	expect("source call=syscall what=%d first=%u", SOURCE_SCHEDULE, cpu);
	MUST(syscall(SYS_sched_getaffinity, 0, sizeof(set), &set) > 0);
	expect("source call=syscall what=%d form=%d", SOURCE_MACHINE, SOURCE_BYTES);
	MUST(getloadavg((double[3]){0}, 3) == 3);
	expect("source call=getloadavg what=%d bytes=24", SOURCE_MACHINE);
	text("gnu_get_libc_version", SOURCE_MACHINE, gnu_get_libc_version());
	text("gnu_get_libc_release", SOURCE_MACHINE, gnu_get_libc_release());
	MUST(confstr(_CS_PATH, buf, sizeof(buf)));
	text("confstr", SOURCE_MACHINE, buf);
	MUST(conf_chk && conf_chk(_CS_PATH, buf, sizeof(buf), sizeof(buf)));
	text("__confstr_chk", SOURCE_MACHINE, buf);
	expect("source call=klogctl what=%d of=10 ret=%d", SOURCE_MACHINE,
	       klogctl(10, NULL, 0) < 0 ? -1 : 0);
}

static void addresses(void)
{
	pthread_attr_t attr;

	MUST(pthread_getattr_np(pthread_self(), &attr) == 0);
	expect("source call=pthread_getattr_np what=%d", SOURCE_ADDRESS);
}

static void network(void)
{
	struct sockaddr_in in = {.sin_family = AF_INET};
	struct addrinfo *found, hints = {.ai_flags = AI_NUMERICHOST};
	struct if_nameindex *index;
	struct ifaddrs *ifaddrs;

	MUST(gethostbyname2("127.0.0.1", AF_INET));
	expect("source call=gethostbyname2 what=%d name=127.0.0.1 value=127.0.0.1", SOURCE_NETWORK);
	in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	gethostbyaddr(&in.sin_addr, sizeof(in.sin_addr), AF_INET);
	expect("source call=gethostbyaddr what=%d form=%d", SOURCE_NETWORK, SOURCE_TEXT);
	MUST(getaddrinfo("127.0.0.1", NULL, &hints, &found) == 0);
	expect("source call=getaddrinfo what=%d name=127.0.0.1 first=0", SOURCE_NETWORK);
	MUST(getnameinfo((void *)&in, sizeof(in), buf, sizeof(buf), NULL, 0, NI_NUMERICHOST) == 0);
	expect("source call=getnameinfo what=%d value=127.0.0.1", SOURCE_NETWORK);
	MUST(getifaddrs(&ifaddrs) == 0 && (index = if_nameindex()));
	expect("source call=getifaddrs what=%d", SOURCE_NETWORK);
	expect("source call=if_nameindex what=%d", SOURCE_NETWORK);
	expect("source call=if_nametoindex what=%d name=lo first=%u", SOURCE_NETWORK,
	       if_nametoindex("lo"));
	text("if_indextoname", SOURCE_NETWORK, if_indextoname(1, buf));
}

static void hosts(void)
{
	struct in_addr in = {htonl(INADDR_LOOPBACK)};
	struct gaicb wanted = {.ar_name = "127.0.0.2"}, *list[] = {&wanted};
	struct hostent host, *found;
	int error;

	MUST(gethostbyname("127.0.0.3"));
	expect("source call=gethostbyname what=%d name=127.0.0.3 value=127.0.0.3", SOURCE_NETWORK);
	MUST(!gethostbyname_r("127.0.0.1", &host, buf, sizeof(buf), &found, &error) && found);
	expect("source call=gethostbyname_r what=%d name=127.0.0.1 value=127.0.0.1",
	       SOURCE_NETWORK);
	MUST(!gethostbyname2_r("127.0.0.1", AF_INET, &host, buf, sizeof(buf), &found, &error));
	expect("source call=gethostbyname2_r what=%d name=127.0.0.1 value=127.0.0.1",
	       SOURCE_NETWORK);
	error = gethostbyaddr_r(&in, sizeof(in), AF_INET, &host, buf, sizeof(buf), &found, &error);
	text("gethostbyaddr_r", SOURCE_NETWORK, !error && found ? host.h_name : NULL);
	MUST(getaddrinfo_a(GAI_WAIT, list, 1, NULL) == 0);
	expect("source call=getaddrinfo_a what=%d name=127.0.0.2", SOURCE_NETWORK);
	freeaddrinfo(wanted.ar_result);
}

/* Nobody answers at that port. */
static void name_server(void)
{
	unsigned char message[] = "\0\1\1\0\0\1\0\0\0\0\0\0\4none\0\0\1\0\1";
	unsigned char *answer = (unsigned char *)buf;
	struct __res_state state = {0};

	MUST(res_init() == 0 && res_ninit(&state) == 0);
	_res.nscount = state.nscount = 1;
	_res.retry = state.retry = _res.retrans = state.retrans = 1;
	_res.nsaddr_list[0] = state.nsaddr_list[0] =
		(struct sockaddr_in){.sin_family = AF_INET,
				     .sin_port = htons(1),
				     .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	MUST(res_query("none.invalid", 1, 1, answer, sizeof(buf)) == -1);
	expect("source call=res_query what=%d name=none.invalid first=-1", SOURCE_NETWORK);
	MUST(res_search("none.invalid.", 1, 1, answer, sizeof(buf)) == -1);
	expect("source call=res_search what=%d name=none.invalid. first=-1", SOURCE_NETWORK);
	MUST(res_querydomain("none", "invalid", 1, 1, answer, sizeof(buf)) == -1);
	expect("source call=res_querydomain what=%d name=none first=-1", SOURCE_NETWORK);
	MUST(res_nquery(&state, "none.invalid", 1, 1, answer, sizeof(buf)) == -1);
	expect("source call=res_nquery what=%d name=none.invalid first=-1", SOURCE_NETWORK);
	MUST(res_nquerydomain(&state, "none", "invalid", 1, 1, answer, sizeof(buf)) == -1);
	expect("source call=res_nquerydomain what=%d name=none first=-1", SOURCE_NETWORK);
	MUST(res_send(message, sizeof(message) - 1, answer, sizeof(buf)) == -1);
	expect("source call=res_send what=%d form=%d bytes=0", SOURCE_NETWORK, SOURCE_BYTES);
	MUST(res_nsend(&state, message, sizeof(message) - 1, answer, sizeof(buf)) == -1);
	expect("source call=res_nsend what=%d form=%d bytes=0", SOURCE_NETWORK, SOURCE_BYTES);
	res_nclose(&state);
}

static void locale_and_zone(void)
{
	locale_t c = newlocale(LC_ALL_MASK, "C", NULL);
	struct tm tm = {.tm_mday = 1};
	time_t t = 1;
	wchar_t wide[64];

	text("nl_langinfo_l", SOURCE_LOCALE, nl_langinfo_l(CODESET, c));
	MUST(setenv("TZ", "XYZ3", 1) == 0 && localtime_r(&t, &tm) && ctime_r(&t, buf));
	MUST(strftime_l(buf, sizeof(buf), "%Z", &tm, c) && wcsftime(wide, 64, L"%Z", &tm));
	MUST(wcsftime_l(wide, 64, L"%Z", &tm, c));
	text("localtime_r", SOURCE_ZONE, "XYZ XYZ");
	text("ctime_r", SOURCE_ZONE, "XYZ XYZ");
	text("strftime_l", SOURCE_ZONE, "XYZ XYZ");
	text("wcsftime", SOURCE_ZONE, "XYZ XYZ");
	text("wcsftime_l", SOURCE_ZONE, "XYZ XYZ");
}

int main(void)
{
	numbers();
	host_names();
	users();
	terminals();
	clocks();
	now();
	names();
	chance_of_bsd();
	chance();
	machines();
	addresses();
	network();
	hosts();
	name_server();
	locale_and_zone();
	return 0;
}
