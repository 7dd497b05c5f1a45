/* databases.c - users, groups, hosts, services, logins and what else libc looks up in files. */
#include "functions.h"

#include <aliases.h>
#include <fcntl.h>
#include <fstab.h>
#include <grp.h>
#include <gshadow.h>
#include <mntent.h>
#include <netdb.h>
#include <netinet/ether.h>
#include <pwd.h>
#include <resolv.h>
#include <shadow.h>
#include <stdio.h>
#include <ttyent.h>
#include <unistd.h>
#include <utmp.h>
#include <utmpx.h>

static char buf[4096];

void passwd(void)
{
	struct passwd entry, *result;

	setpwent();
	getpwent();
	getpwent_r(&entry, buf, sizeof(buf), &result);
	endpwent();
	getpwnam_r("root", &entry, buf, sizeof(buf), &result);
	getpwuid(0);
}

void group(void)
{
	gid_t groups[32];
	int n = 32;

	setgrent();
	getgrent();
	endgrent();
	getgrgid(0);
	getgrouplist("root", 0, groups, &n);
}

void shadow(void)
{
	struct sgrp entry, *result;

	setspent();
	getspent();
	endspent();
	getspnam("root");
	setsgent();
	getsgent();
	endsgent();
	getsgnam_r("root", &entry, buf, sizeof(buf), &result);
}

void services(void)
{
	setservent(0);
	getservent();
	endservent();
	getservbyname("http", "tcp");
	getservbyport(htons(22), "tcp");
}

void protocols(void)
{
	setprotoent(0);
	getprotoent();
	endprotoent();
	getprotobyname("tcp");
	setrpcent(0);
	getrpcent();
	endrpcent();
	getrpcbynumber(100000);
	setnetent(0);
	getnetent();
	endnetent();
	getnetbyname("loopback");
}

void mail(void)
{
	struct ether_addr address = {{0}};

	setaliasent();
	getaliasent();
	endaliasent();
	getaliasbyname("root");
	ether_ntohost(buf, &address);
	ether_hostton("host", &address);
	innetgr("group", "host", "user", "domain");
}

void hosts(void)
{
	struct hostent entry, *result;
	int h_error;

	sethostent(0);
	gethostent();
	endhostent();
	gethostbyname("localhost");
	gethostbyname_r("localhost", &entry, buf, sizeof(buf), &result, &h_error);
}

/* Nobody has to be asked for numbers. */
void numbers(void)
{
	static const char *const nodes[] = {"127.0.0.1", "0x7f.1", "::1", "4294967295",
					    "localhost"};
	struct addrinfo hints = {0}, *list;

	for (size_t i = 0; i < sizeof(nodes) / sizeof(nodes[0]); i++) {
		hints.ai_flags = i == 4 ? AI_NUMERICHOST : 0;
		if (!getaddrinfo(nodes[i], "80", &hints, &list))
			freeaddrinfo(list);
	}
}

void addresses(void)
{
	struct addrinfo *list;

	if (!getaddrinfo("localhost", "http", NULL, &list))
		freeaddrinfo(list);
}

void resolver(void)
{
	res_init();
}

void tables(void)
{
	FILE *f;

	setfsent();
	getfsent();
	getfsspec("none");
	endfsent();
	setttyent();
	getttyent();
	endttyent();
	setusershell();
	getusershell();
	endusershell();
	f = setmntent("/proc/mounts", "r");
	if (f)
		getmntent(f);
	if (f)
		endmntent(f);
}

void streams(void)
{
	struct passwd *p;
	FILE *f = fopen("/etc/passwd", "r"), *out = fopen("passwd", "w");

	if (f && out && (p = fgetpwent(f)))
		putpwent(p, out);
	if (out)
		fclose(out);
	if (f)
		fclose(f);
}

void logins(void)
{
	struct utmp line = {0};

	setutent();
	getutent();
	endutent();
	setutxent();
	getutxent();
	endutxent();
	utmpname("a");
	setutent();
	getutent();
	getutline(&line);
	endutent();
}

void writes_logins(void)
{
	struct utmp line = {.ut_type = USER_PROCESS, .ut_id = "x"};

	utmpname("utmp");
	close(open("utmp", O_WRONLY | O_CREAT, 0644));
	pututline(&line);
	endutent();
	close(open("wtmp", O_WRONLY | O_CREAT, 0644));
	updwtmp("wtmp", &line);
	updwtmp("no-wtmp", &line);
}
