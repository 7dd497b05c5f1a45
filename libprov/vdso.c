/* vdso.c - see vdso.h. */
#include "vdso.h"

#include <elf.h>
#include <link.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/auxv.h>

#include "hot.h"
#include "real.h"
#include "str.h"

static HOT struct {
	unsigned long execfn, uid, gid, vdso;
	bool is_kept;
} kept;

static unsigned long *place_for(unsigned long type)
{
	switch (type) {
	case AT_EXECFN:
		return &kept.execfn;
	case AT_UID:
		return &kept.uid;
	case AT_GID:
		return &kept.gid;
	case AT_SYSINFO_EHDR:
		return &kept.vdso;
	default:
		return NULL;
	}
}

void auxv_keep(const uintptr_t *vector)
{
	for (; vector[0] != AT_NULL; vector += 2) {
		unsigned long *place = place_for(vector[0]);

		if (place)
			*place = vector[1];
	}
	kept.is_kept = true;
}

unsigned long auxv_get(unsigned long type)
{
	return kept.is_kept ? *place_for(type) : real_getauxval(type);
}

/* --- the first stack */

/* In the dynamic linker; weak, so that it need not become a DT_NEEDED of ours. */
extern void *__libc_stack_end __attribute__((weak));

#define NEAR (512u << 10) /* the kernel leaves 1 MiB free below a stack that may grow */

static uintptr_t stack_begin(void)
{
	return &__libc_stack_end ? (uintptr_t)__libc_stack_end : 0;
}

bool first_stack_holds(const void *p)
{
	return stack_begin() - (uintptr_t)p < NEAR;
}

bool first_stack_can_read(const void *p)
{
	uintptr_t low = stack_begin(), high = auxv_get(AT_EXECFN), here = (uintptr_t)&low;

	if (low - here < NEAR)
		low = here;
	return high > low && (uintptr_t)p - low <= high - low;
}

/* --- the vDSO */

/* Its tables, as addresses within it. */
struct tables {
	const char *base, *strings;
	const ElfW(Sym) * symbols;
};

static const ElfW(Phdr) * header_of(const ElfW(Ehdr) * e, ElfW(Word) type)
{
	const ElfW(Phdr) *p = (const void *)((const char *)e + e->e_phoff);

	for (int i = 0; i < e->e_phnum; i++)
		if (p[i].p_type == type)
			return &p[i];
	return NULL;
}

static void read_dynamic(struct tables *t, const ElfW(Dyn) * d)
{
	for (; d->d_tag != DT_NULL; d++) {
		if (d->d_tag == DT_STRTAB)
			t->strings = t->base + d->d_un.d_ptr;
		if (d->d_tag == DT_SYMTAB)
			t->symbols = (const void *)(t->base + d->d_un.d_ptr);
	}
}

/* Linked at 0, as the kernel's are. */
static struct tables tables_of(const ElfW(Ehdr) * e)
{
	const ElfW(Phdr) *load = e ? header_of(e, PT_LOAD) : NULL;
	const ElfW(Phdr) *dynamic = e ? header_of(e, PT_DYNAMIC) : NULL;
	struct tables t = {.base = (const char *)e};

	if (load && dynamic && load->p_vaddr == load->p_offset)
		read_dynamic(&t, (const void *)(t.base + dynamic->p_vaddr));
	return t;
}

/* The linker puts the strings behind the symbols: newer kernels have no DT_HASH that would count.
 */
void *vdso_find(const char *name)
{
	struct tables t = tables_of((const void *)auxv_get(AT_SYSINFO_EHDR));

	if (!t.symbols || !t.strings)
		return NULL;
	for (const ElfW(Sym) *s = t.symbols; (const char *)(s + 1) <= t.strings; s++)
		if (s->st_shndx != SHN_UNDEF && str_eq(t.strings + s->st_name, name))
			return (void *)(t.base + s->st_value);
	return NULL;
}
