/* pin_machine.c - see pin_machine.h. */
#include "pin_machine.h"

#include <sys/utsname.h>

#include "pin_clock.h"
#include "pin_random.h"
#include "str.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define GIB (1ull << 30)

/* Another number than when pinned: else no output could be seen to depend on it. */
#define PROCESSORS_VARIED 3

static const char *host(void)
{
	return pin_is_fixed_part(PIN_IDENTITY, PROV_PART_HOST) ? "localhost" : "elsewhere";
}

static uint64_t memory(void)
{
	return pin_is_fixed(PIN_MACHINE) ? 4 * GIB : 3 * GIB;
}

static void put(char *to, size_t size, const char *text)
{
	struct text t = text_in(to, size);

	text_add(&t, text);
}

int pin_uname(int ret, struct utsname *name)
{
	if (ret)
		return ret;
	if (pin_has(PIN_IDENTITY)) {
		put(name->nodename, sizeof(name->nodename), host());
		put(name->domainname, sizeof(name->domainname), "(none)");
	}
	if (pin_has(PIN_MACHINE)) {
		put(name->release, sizeof(name->release),
		    pin_is_fixed(PIN_MACHINE) ? "6.1.0" : "5.10.0");
		put(name->version, sizeof(name->version), "#1 SMP");
	}
	return ret;
}

static int put_text(char *to, size_t size, const char *text)
{
	if (str_len(text) >= size) {
		errno = ENAMETOOLONG;
		return -1;
	}
	put(to, size, text);
	return 0;
}

int pin_hostname(char *to, size_t size)
{
	return put_text(to, size, host());
}

int pin_domainname(char *to, size_t size)
{
	return put_text(to, size, "(none)");
}

long pin_hostid(void)
{
	return pin_is_fixed_part(PIN_IDENTITY, PROV_PART_HOST) ? 0x007f0100 : 0x007f0200;
}

long pin_sysconf(int name, long told_by_libc)
{
	long pages = (long)(memory() / PROV_PAGE);

	if (name == _SC_NPROCESSORS_CONF || name == _SC_NPROCESSORS_ONLN)
		return pin_is_fixed(PIN_MACHINE) ? 1 : PROCESSORS_VARIED;
	if (name == _SC_PHYS_PAGES || name == _SC_AVPHYS_PAGES)
		return name == _SC_PHYS_PAGES ? pages : pages / 2;
	if (name >= _SC_LEVEL1_ICACHE_SIZE && name <= _SC_LEVEL4_CACHE_LINESIZE)
		return 0; /* not known */
	return told_by_libc;
}

int pin_sysinfo(int ret, struct sysinfo *info)
{
	if (ret)
		return ret;
	if (pin_has(PIN_CLOCK) && pin_is_fixed(PIN_CLOCK))
		info->uptime = (long)((PIN_UPTIME_NS + pin_elapsed()) / 1000000000u);
	if (!pin_has(PIN_MACHINE))
		return ret;
	*info = (struct sysinfo){.uptime = info->uptime,
				 .totalram = memory(),
				 .freeram = memory() / 2,
				 .procs = 1,
				 .mem_unit = 1};
	return ret;
}

int pin_loadavg(int n, double *load)
{
	for (int i = 0; i < n; i++)
		load[i] = 0;
	return n;
}

/* libc has long taken its guards of the bytes. */
static void fill_once(void *bytes)
{
	static bool is_filled;

	if (!__atomic_exchange_n(&is_filled, true, __ATOMIC_RELAXED))
		pin_draw(bytes, 16);
}

unsigned long pin_auxval(unsigned long type, unsigned long value)
{
	if (type == AT_RANDOM && value && pin_has(PIN_RANDOM) && pin_is_fixed(PIN_RANDOM))
		fill_once((void *)value);
#if defined(__x86_64__)
	if (type == AT_HWCAP && pin_has(PIN_MACHINE)) /* what every x86-64 has; with threads */
		return pin_is_fixed(PIN_MACHINE) ? 0x078bfbff : 0x178bfbff;
	if (type == AT_HWCAP2 && pin_has(PIN_MACHINE))
		return 0;
#endif
	return value;
}

int pin_cpu(int ret, unsigned int *cpu, unsigned int *node)
{
	if (!ret && cpu)
		*cpu = 0;
	if (!ret && node)
		*node = 0;
	return ret;
}
