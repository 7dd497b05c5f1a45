/* ldso_hwcaps.c - see ldso_hwcaps.h. */
#include "ldso_hwcaps.h"

#include <cpuid.h>
#include <stdbool.h>
#include <stdint.h>

#include "real.h"

static void add(struct hwcaps *caps, const char *a, const char *b, const char *c, const char *d)
{
	struct text *t = &caps->text;

	if (caps->n == HWCAPS_MAX)
		return;
	caps->dir[caps->n++] = t->at;
	text_add(t, a);
	text_add(t, b);
	text_add(t, c);
	text_add(t, d);
	t->at++; /* behind the NUL */
}

struct cpu {
	bool is_intel;
	uint32_t c1, b7, ext; /* CPUID: 1 ecx, 7 ebx, 0x80000001 ecx */
	uint32_t xcr0;
};

static bool has(uint32_t bits, uint32_t wanted)
{
	return (bits & wanted) == wanted;
}

static struct cpu cpu_ask(void)
{
	struct cpu cpu = {0};
	uint32_t a, b, c, d;

	__cpuid(0, a, b, c, d);
	cpu.is_intel = b == signature_INTEL_ebx && c == signature_INTEL_ecx;
	__cpuid(1, a, b, cpu.c1, d);
	if (__get_cpuid_count(7, 0, &a, &b, &c, &d))
		cpu.b7 = b;
	if (__get_cpuid(0x80000001, &a, &b, &c, &d))
		cpu.ext = c;
	if (cpu.c1 & bit_OSXSAVE)
		__asm__("xgetbv" : "=a"(cpu.xcr0), "=d"(d) : "c"(0));
	return cpu;
}

/* The x86-64 level, as in sysdeps/x86_64/dl-hwcaps_subdirs.c of glibc. */
static unsigned int cpu_level(const struct cpu *cpu)
{
	if (!has(cpu->c1,
		 bit_SSE3 | bit_SSSE3 | bit_CMPXCHG16B | bit_SSE4_1 | bit_SSE4_2 | bit_POPCNT) ||
	    !has(cpu->ext, bit_LAHF_LM))
		return 1;
	if (!has(cpu->xcr0, 6) || !has(cpu->c1, bit_FMA | bit_MOVBE | bit_AVX | bit_F16C) ||
	    !has(cpu->b7, bit_BMI | bit_AVX2 | bit_BMI2) || !has(cpu->ext, bit_LZCNT))
		return 2;
	if (!has(cpu->xcr0, 0xe6) ||
	    !has(cpu->b7, bit_AVX512F | bit_AVX512DQ | bit_AVX512CD | bit_AVX512BW | bit_AVX512VL))
		return 3;
	return 4;
}

/* glibc before 2.37: every selection of "tls", the platform and what the processor can do. */
static void add_legacy(struct hwcaps *caps, const struct cpu *cpu)
{
	bool is_512 = cpu->is_intel && cpu_level(cpu) == 4;
	bool is_haswell = cpu->is_intel && cpu_level(cpu) >= 3;
	const char *part[] = {"tls/", is_haswell ? "haswell/" : "x86_64/",
			      is_512 ? "avx512_1/" : "", "x86_64/"};

	for (unsigned int i = 15; i > 0; i--)
		if (is_512 || !(i & 2))
			add(caps, i & 8 ? part[0] : "", i & 4 ? part[1] : "", i & 2 ? part[2] : "",
			    i & 1 ? part[3] : "");
}

void hwcaps_find(struct hwcaps *caps)
{
	static const char *const levels[] = {"", "", "x86-64-v2/", "x86-64-v3/", "x86-64-v4/"};
	const struct cpu cpu = cpu_ask();
	unsigned int minor = real_libc_minor();

	caps->n = 0;
	caps->text = text_in(caps->bytes, sizeof(caps->bytes));
	for (unsigned int i = cpu_level(&cpu); i >= 2 && minor >= 33; i--)
		add(caps, "glibc-hwcaps/", levels[i], "", "");
	if (minor < 37)
		add_legacy(caps, &cpu);
	add(caps, "", "", "", "");
}
