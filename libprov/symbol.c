/* symbol.c - see symbol.h. */
#include "symbol.h"

#include <elf.h>
#include <link.h>
#include <stdbool.h>

#include "hot.h"
#include "str.h"
#include "sys.h"

enum { OBJECTS_MAX = 256, FIRST = 5, VERSION_BASE = 1, VERSION_HIDDEN = 0x8000 };

/* The tables of an object, as it is in memory. */
struct object {
	uintptr_t base;
	const ElfW(Dyn) * dynamic;
	const char *strings;
	const ElfW(Sym) * symbols;
	const uint32_t *gnu_hash, *hash;
	const uint16_t *versions; /* NULL: it has none */
	const ElfW(Verdef) * defined;
};

struct wanted {
	const char *name, *version;
	uint32_t gnu_hash, hash;
};

extern const char __ehdr_start[] __attribute__((visibility("hidden")));
extern struct r_debug _r_debug __attribute__((weak));

/*
 * Objects loaded with the program, behind libprov and up to libc: they never go.  The first thread
 * that comes fills this in, each with the same.
 */
static HOT struct object first_behind[FIRST];
static struct object rest_behind[OBJECTS_MAX - FIRST];
static HOT size_t n_behind;

static struct object *behind(size_t i)
{
	return i < FIRST ? &first_behind[i] : &rest_behind[i - FIRST];
}

/* --- an object's tables */

static void take(struct object *o, ElfW(Sxword) tag, const void *table)
{
	switch (tag) {
	case DT_STRTAB:
		o->strings = table;
		break;
	case DT_SYMTAB:
		o->symbols = table;
		break;
	case DT_GNU_HASH:
		o->gnu_hash = table;
		break;
	case DT_HASH:
		o->hash = table;
		break;
	case DT_VERSYM:
		o->versions = table;
		break;
	case DT_VERDEF:
		o->defined = table;
		break;
	default:
		break;
	}
}

static struct object object_of(uintptr_t base, const ElfW(Dyn) * d)
{
	struct object o = {.base = base, .dynamic = d};

	for (; d && d->d_tag != DT_NULL; d++) {
		uintptr_t at = d->d_un.d_ptr;

		if ((d->d_tag >= DT_HASH && d->d_tag <= DT_SYMTAB) || d->d_tag >= DT_GNU_HASH)
			take(&o, d->d_tag, (const void *)(at < base ? at + base : at));
	}
	return o;
}

/* The program's, which is asked for several things at its start, like first_behind. */
static HOT struct object program;

static const struct link_map *first_map(void)
{
	return &_r_debug ? _r_debug.r_map : NULL;
}

static const struct object *object_of_program(void)
{
	static HOT bool is_known;
	const struct link_map *map = first_map();

	if (!__atomic_load_n(&is_known, __ATOMIC_ACQUIRE)) {
		program = map ? object_of(map->l_addr, map->l_ld) : (struct object){0};
		__atomic_store_n(&is_known, map != NULL, __ATOMIC_RELEASE);
	}
	return &program;
}

static const char *version_of(const struct object *o, uint16_t number)
{
	const ElfW(Verdef) *v = o->defined;

	while (v && v->vd_ndx != number)
		v = v->vd_next ? (const void *)((const char *)v + v->vd_next) : NULL;
	if (!v || (v->vd_flags & VER_FLG_BASE))
		return NULL;
	return o->strings + ((const ElfW(Verdaux) *)((const char *)v + v->vd_aux))->vda_name;
}

static const char *version_at(const struct object *o, uint32_t i)
{
	return o->versions ? version_of(o, o->versions[i] & (VERSION_HIDDEN - 1)) : NULL;
}

/* True if a symbol is the object's default of that name; or the very version that is wanted. */
static bool is_version(const struct object *o, uint32_t i, const char *version)
{
	const char *own;

	if (!version)
		return !o->versions || !(o->versions[i] & VERSION_HIDDEN);
	own = version_at(o, i);
	return own && str_eq(own, version);
}

static bool is_wanted(const struct object *o, uint32_t i, const struct wanted *w,
		      const char *version)
{
	const ElfW(Sym) *s = &o->symbols[i];

	return s->st_shndx != SHN_UNDEF && s->st_value &&
	       ELF64_ST_VISIBILITY(s->st_other) != STV_HIDDEN &&
	       str_eq(o->strings + s->st_name, w->name) && is_version(o, i, version);
}

/* Of .gnu.hash: counts, a Bloom filter, buckets, and the hashes, the last of a bucket odd. */
static uint32_t find_gnu(const struct object *o, const struct wanted *w, const char *version)
{
	const uint32_t *head = o->gnu_hash, n_buckets = head[0], first = head[1];
	const ElfW(Addr) *bloom = (const void *)(head + 4), word = 8 * sizeof(*bloom);
	const uint32_t *buckets = (const void *)(bloom + head[2]), *hashes = buckets + n_buckets;
	ElfW(Addr) bits = bloom[w->gnu_hash / word & (head[2] - 1)];
	uint32_t i;

	if (!(bits >> w->gnu_hash % word & bits >> (w->gnu_hash >> head[3]) % word & 1))
		return 0;
	i = buckets[w->gnu_hash % n_buckets];
	if (!i)
		return 0;
	do {
		if ((hashes[i - first] | 1) == (w->gnu_hash | 1) && is_wanted(o, i, w, version))
			return i;
	} while (!(hashes[i++ - first] & 1));
	return 0;
}

static uint32_t find_old(const struct object *o, const struct wanted *w, const char *version)
{
	const uint32_t *buckets = o->hash + 2, *chain = buckets + o->hash[0];
	uint32_t i = o->hash[0] ? buckets[w->hash % o->hash[0]] : 0;

	while (i && !is_wanted(o, i, w, version))
		i = chain[i];
	return i;
}

/* The index of a symbol; 0: it has no such. */
static uint32_t find(const struct object *o, const struct wanted *w, const char *version)
{
	if (!o->symbols || !o->strings)
		return 0;
	if (o->gnu_hash)
		return find_gnu(o, w, version);
	return o->hash ? find_old(o, w, version) : 0;
}

/* The version that is wanted, or else the default: a preload defines names without versions. */
static uint32_t find_in(const struct object *o, const struct wanted *w)
{
	uint32_t i = w->version ? find(o, w, w->version) : 0;

	return i ? i : find(o, w, NULL);
}

static bool is_function(const ElfW(Sym) * s)
{
	int type = ELF64_ST_TYPE(s->st_info);

	return type == STT_FUNC || type == STT_GNU_IFUNC || type == STT_NOTYPE;
}

static void *address_of(const struct object *o, uint32_t i)
{
	const ElfW(Sym) *s = &o->symbols[i];
	uintptr_t at = s->st_value + (s->st_shndx == SHN_ABS ? 0 : o->base);

	if (ELF64_ST_TYPE(s->st_info) == STT_GNU_IFUNC) /* a function that says which one it is */
		return ((void *(*)(void))at)();
	return (void *)at;
}

static struct wanted wanted(const char *name, const char *version)
{
	struct wanted w = {.name = name, .version = version, .gnu_hash = 5381};

	for (const unsigned char *s = (const unsigned char *)name; *s; s++) {
		w.gnu_hash = w.gnu_hash * 33 + *s;
		w.hash = (w.hash << 4) + *s;
		w.hash = (w.hash ^ (w.hash >> 24 & 0xf0)) & 0x0fffffff;
	}
	return w;
}

/* --- the objects behind libprov */

/* Not the vDSO, which stands among them and which nothing is bound to. */
static bool has_file(const struct link_map *map)
{
	return str_has_slash(map->l_name);
}

static size_t list(void)
{
	const struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;
	size_t n = __atomic_load_n(&n_behind, __ATOMIC_ACQUIRE);

	if (n)
		return n;
	while (map && map->l_ld != _DYNAMIC)
		map = map->l_next;
	for (map = map ? map->l_next : NULL; map && n < OBJECTS_MAX; map = map->l_next)
		if (has_file(map))
			*behind(n++) = object_of(map->l_addr, map->l_ld);
	__atomic_store_n(&n_behind, n, __ATOMIC_RELEASE);
	return n;
}

static void *find_behind(size_t i, const struct wanted *w)
{
	for (size_t n = list(); i < n; i++) {
		uint32_t found = find_in(behind(i), w);

		if (found)
			return address_of(behind(i), found);
	}
	return NULL;
}

/* --- the others */

struct search {
	const struct wanted *wanted;
	bool is_behind;
	void *found;
};

const ElfW(Dyn) * symbol_dynamic(const struct dl_phdr_info *info)
{
	for (unsigned int i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_DYNAMIC)
			return (const void *)(info->dlpi_addr + info->dlpi_phdr[i].p_vaddr);
	return NULL;
}

static int look_into(struct dl_phdr_info *info, size_t size, void *arg)
{
	struct search *s = arg;
	const ElfW(Dyn) *d = symbol_dynamic(info);
	struct object o = object_of(info->dlpi_addr, d);
	uint32_t i;

	(void)size;
	if (d == _DYNAMIC)
		s->is_behind = true;
	else if (str_has_slash(info->dlpi_name) && (i = find_in(&o, s->wanted)) &&
		 (s->is_behind || !s->found))
		s->found = address_of(&o, i);
	else
		return 0;
	return s->is_behind && d != _DYNAMIC;
}

/*
 * If the program itself preloads libc, that stands before libprov; and a library that holds what
 * the others lack may come later.  The dynamic linker's lock is held meanwhile: a handler that
 * jumped away would leave it so.
 */
static void *find_anywhere(const struct wanted *w)
{
	struct search s = {.wanted = w};
	uint64_t signals = sys_block_signals();

	symbol_each_object(look_into, &s);
	sys_restore_signals(signals);
	return s.found;
}

struct place {
	uintptr_t address;
	const ElfW(Dyn) * dynamic;
};

static int is_there(struct dl_phdr_info *info, size_t size, void *arg)
{
	struct place *p = arg;

	(void)size;
	for (unsigned int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *h = &info->dlpi_phdr[i];

		if (h->p_type == PT_LOAD &&
		    p->address - info->dlpi_addr - h->p_vaddr < h->p_memsz) {
			p->dynamic = symbol_dynamic(info);
			return 1;
		}
	}
	return 0;
}

/* Which of those behind libprov an address is in; as many as there are: none. */
static size_t index_of(uintptr_t address)
{
	struct place p = {.address = address};
	size_t i = 0, n = list();

	symbol_each_object(is_there, &p);
	while (i < n && behind(i)->dynamic != p.dynamic)
		i++;
	return i;
}

/* --- which libc it is */

static bool is_libc(const struct link_map *map)
{
	static const char name[] = "/libc.so.6";
	size_t n = str_len(map->l_name), tail = sizeof(name) - 1;

	return n >= tail && str_eq(map->l_name + n - tail, name);
}

static struct object libc_object(void)
{
	const struct link_map *map = first_map();

	while (map && !is_libc(map))
		map = map->l_next;
	for (size_t i = 0, n = list(); map && i < n; i++)
		if (behind(i)->dynamic == map->l_ld)
			return *behind(i);
	return map ? object_of(map->l_addr, map->l_ld) : (struct object){0};
}

/* Releases stand in order, what is no release among them and behind; so the last one counts. */
uint64_t symbol_libc_minor(void)
{
	const struct object o = libc_object();
	const ElfW(Verdef) *v = o.strings ? o.defined : NULL;
	const char *last = "";

	while (v) {
		const char *name = o.strings +
				   ((const ElfW(Verdaux) *)((const char *)v + v->vd_aux))->vda_name;

		if (name[0] == 'G' && name[sizeof("GLIBC_") - 1] == '2')
			last = name;
		v = v->vd_next ? (const void *)((const char *)v + v->vd_next) : NULL;
	}
	return symbol_version_minor(last);
}

/* --- what an object imports */

struct imports {
	struct object object;
	const ElfW(Verneed) * needed;
	const ElfW(Rela) * rela, *plt;
	size_t rela_size, plt_size;
};

static struct imports imports_of(uintptr_t base, const ElfW(Dyn) * d)
{
	struct imports i = {.object = object_of(base, d)};

	for (; d && d->d_tag != DT_NULL; d++) {
		uintptr_t at = d->d_un.d_ptr;
		const void *table = (const void *)(at < base ? at + base : at);

		if (d->d_tag == DT_VERNEED)
			i.needed = table;
		else if (d->d_tag == DT_RELA)
			i.rela = table;
		else if (d->d_tag == DT_JMPREL)
			i.plt = table;
		else if (d->d_tag == DT_RELASZ)
			i.rela_size = d->d_un.d_val;
		else if (d->d_tag == DT_PLTRELSZ)
			i.plt_size = d->d_un.d_val;
	}
	return i;
}

uint64_t symbol_version_minor(const char *version)
{
	static const char prefix[] = "GLIBC_2.";

	if (!str_starts(version, prefix))
		return 0;
	version += sizeof(prefix) - 1;
	return str_u(&version);
}

/* The version of libc.so.6 that goes by a number in this object, if it is newer; 0: any such. */
static const char *newer_version(const struct imports *i, uint16_t number, uint64_t minor)
{
	const ElfW(Verneed) *v = i->needed;

	while (v) {
		const ElfW(Vernaux) *a = (const void *)((const char *)v + v->vn_aux);
		bool is_libc = str_eq(i->object.strings + v->vn_file, "libc.so.6");

		for (unsigned int n = is_libc ? v->vn_cnt : 0; n; n--) {
			const char *name = i->object.strings + a->vna_name;

			if ((!number || a->vna_other == number) &&
			    symbol_version_minor(name) > minor)
				return name;
			a = (const void *)((const char *)a + a->vna_next);
		}
		v = v->vn_next ? (const void *)((const char *)v + v->vn_next) : NULL;
	}
	return NULL;
}

/* The highest index of a symbol that is bound to something: nothing says how many there are. */
static uint32_t highest(const ElfW(Rela) * r, size_t bytes, uint32_t so_far)
{
	for (const ElfW(Rela) *end = r + bytes / sizeof(*r); r && r < end; r++)
		if (ELF64_R_SYM(r->r_info) > so_far)
			so_far = (uint32_t)ELF64_R_SYM(r->r_info);
	return so_far;
}

/* --- what is asked */

typedef int each_object_fn(int (*see)(struct dl_phdr_info *info, size_t size, void *arg),
			   void *arg);

int symbol_each_object(int (*see)(struct dl_phdr_info *info, size_t size, void *arg), void *arg)
{
	each_object_fn *of_libc = (each_object_fn *)symbol_last("dl_iterate_phdr", NULL);

	return (of_libc ? of_libc : dl_iterate_phdr)(see, arg);
}

void *symbol_next(const char *name, const char *version)
{
	struct wanted w = wanted(name, version);
	void *found = find_behind(0, &w);

	return found ? found : find_anywhere(&w);
}

void *symbol_next_to(uintptr_t address, const char *name, const char *version)
{
	struct wanted w = wanted(name, version);
	size_t i = index_of(address);

	return i < list() && !find_in(behind(i), &w) ? find_behind(i + 1, &w) : NULL;
}

bool symbol_is_defined_at(uintptr_t address, const char *name, const char *version)
{
	struct wanted w = wanted(name, version);
	size_t i = index_of(address);

	return i < list() && find_in(behind(i), &w);
}

static void *find_in_map(const struct link_map *map, const struct wanted *w)
{
	const struct object o = object_of(map->l_addr, map->l_ld);
	uint32_t i = map->l_ld != _DYNAMIC ? find_in(&o, w) : 0;

	return i ? address_of(&o, i) : NULL;
}

void *symbol_anywhere(const char *name)
{
	const struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;
	struct wanted w = wanted(name, NULL);
	void *found = NULL;

	for (; map && !found; map = map->l_next)
		if (!*map->l_name || has_file(map))
			found = find_in_map(map, &w);
	return found;
}

void *symbol_of_program(const char *name, const char *library)
{
	const struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;
	struct wanted w = wanted(name, NULL);
	uint32_t i = find_in(object_of_program(), &w);
	void *found = i ? address_of(&program, i) : NULL;

	for (map = map ? map->l_next : NULL; library && map && !found; map = map->l_next)
		if (str_starts(str_base(map->l_name), library))
			found = find_in_map(map, &w);
	return found;
}

void *symbol_last(const char *name, const char *version)
{
	struct wanted w = wanted(name, version);
	uint32_t found;

	for (size_t i = list(); i--;)
		if ((found = find_in(behind(i), &w)))
			return address_of(behind(i), found);
	return NULL;
}

void *symbol_own(const char *name, const char *version, const char **ret_version)
{
	const struct object own = object_of((uintptr_t)__ehdr_start, _DYNAMIC);
	struct wanted w = wanted(name, version);
	uint32_t i = find_in(&own, &w);

	if (!i)
		return NULL;
	*ret_version = version_at(&own, i);
	return address_of(&own, i);
}

void symbol_imports(uintptr_t base, const ElfW(Dyn) * dynamic, uint64_t minor,
		    void (*found)(void *arg, const char *name, const char *version), void *arg)
{
	const struct imports i = imports_of(base, dynamic);
	const struct object *o = &i.object;
	uint32_t last;

	if (dynamic == _DYNAMIC || !o->strings || !o->symbols || !o->versions ||
	    !newer_version(&i, 0, minor))
		return;
	last = highest(i.plt, i.plt_size, highest(i.rela, i.rela_size, 0));
	for (uint32_t n = 1; n <= last; n++) {
		const ElfW(Sym) *s = &o->symbols[n];
		uint16_t number = o->versions[n] & (VERSION_HIDDEN - 1);
		const char *version = NULL;

		if (s->st_shndx == SHN_UNDEF && number > VERSION_BASE && is_function(s))
			version = newer_version(&i, number, minor);
		if (version)
			found(arg, o->strings + s->st_name, version);
	}
}

const char *symbol_of_libc(const char *name, const char *version)
{
	struct wanted w = wanted(name, version);
	uint32_t found;

	for (size_t i = list(); i--;)
		if ((found = find_in(behind(i), &w)))
			return is_function(&behind(i)->symbols[found])
				       ? version_at(behind(i), found)
				       : NULL;
	return NULL;
}
