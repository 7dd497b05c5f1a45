/* site.c - see stack.h. */
#include "stack.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <sys/auxv.h>

#include "hot.h"
#include "log.h"
#include "real.h"
#include "str.h"
#include "put.h"

#define OBJECTS_TOLD 8
#define BUILD_ID_MAX 32

/* Objects by where they are mapped, at a place that follows from that: most of them stay. */
static HOT_TABLE const void *noted[OBJECTS_TOLD];

/*
 * The kernel leaves holes between the segments of a program that has some, and then each counts as an
 * object of its own.
 */
static void make_whole(struct dl_find_object *program)
{
	const ElfW(Phdr) *h = (const void *)real_getauxval(AT_PHDR);
	uintptr_t base = program->dlfo_link_map->l_addr, low = UINTPTR_MAX, high = 0;

	for (uint64_t i = 0, n = h ? real_getauxval(AT_PHNUM) : 0; i < n; i++) {
		uintptr_t at = base + h[i].p_vaddr;

		if (h[i].p_type != PT_LOAD)
			continue;
		low = at < low ? at : low;
		high = at + h[i].p_memsz > high ? at + h[i].p_memsz : high;
	}
	if (low < high) {
		program->dlfo_map_start = (void *)(low & ~(uintptr_t)(PROV_PAGE - 1));
		program->dlfo_map_end = (void *)high;
	}
}

bool site_find(uintptr_t address, struct dl_find_object *ret_found)
{
	if (_dl_find_object((void *)address, ret_found) != 0)
		return false;
	if (!*ret_found->dlfo_link_map->l_name)
		make_whole(ret_found);
	return true;
}

/* The build-id among the notes of a segment; NULL: it is not there. */
static const ElfW(Nhdr) * build_note(const unsigned char *at, size_t n)
{
	while (n >= sizeof(ElfW(Nhdr))) {
		const ElfW(Nhdr) *note = (const void *)at;
		size_t name = (note->n_namesz + 3ul) & ~3ul, desc = (note->n_descsz + 3ul) & ~3ul;

		if (name > n || desc > n || sizeof(*note) + name + desc > n)
			break;
		if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 &&
		    str_eq((const char *)(note + 1), "GNU"))
			return note;
		at += sizeof(*note) + name + desc;
		n -= sizeof(*note) + name + desc;
	}
	return NULL;
}

/* From the headers of the object, which stand at the beginning of its first segment. */
static const ElfW(Nhdr) * build_of(const struct dl_find_object *object)
{
	uintptr_t start = (uintptr_t)object->dlfo_map_start;
	size_t size = (uintptr_t)object->dlfo_map_end - start;
	const ElfW(Ehdr) *head = (const void *)start;
	const ElfW(Phdr) * h;

	if (size < PROV_PAGE || !str_starts((const char *)head, ELFMAG) ||
	    head->e_phoff + sizeof(*h) * head->e_phnum > PROV_PAGE)
		return NULL;
	h = (const void *)(start + head->e_phoff);
	for (unsigned int i = 0; i < head->e_phnum; i++) {
		uintptr_t at = object->dlfo_link_map->l_addr + h[i].p_vaddr;
		const ElfW(Nhdr) * note;

		if (h[i].p_type != PT_NOTE || at < start || at - start > size ||
		    h[i].p_memsz > size - (at - start))
			continue;
		note = build_note((const unsigned char *)at, h[i].p_memsz);
		if (note)
			return note;
	}
	return NULL;
}

static void tell(const struct call *c, const struct dl_find_object *object)
{
	const ElfW(Nhdr) *note = build_of(object);
	const unsigned char *id = note ? (const unsigned char *)(note + 1) + 4 : NULL;
	const char *name = object->dlfo_link_map->l_name;
	struct call now = {.thread = c->thread, .t0 = c->t0, .t1 = c->t0};
	char hex[2 * BUILD_ID_MAX + 1];
	struct text t = text_in(hex, sizeof(hex));
	size_t n = note ? note->n_descsz : 0;
	uint64_t hash = hash_bytes(hash_bytes(log_now.file->salt[0], name, str_len(name)), id, n);

	if (log_has_block(hash | 1))
		return;
	for (size_t i = 0; i < n && i < BUILD_ID_MAX; i++) {
		text_add_n(&t, &"0123456789abcdef"[id[i] >> 4], 1);
		text_add_n(&t, &"0123456789abcdef"[id[i] & 15], 1);
	}
	put_OBJECT(&now, 0, name, n ? hex : NULL);
}

bool site_is_code(uintptr_t address)
{
	struct dl_find_object found;

	return _dl_find_object((void *)address, &found) == 0;
}

struct link_map *site_object(uintptr_t address, uint64_t *ret_offset)
{
	struct dl_find_object found;

	*ret_offset = address;
	if (!site_find(address, &found))
		return NULL;
	*ret_offset = address - (uintptr_t)found.dlfo_map_start;
	return found.dlfo_link_map;
}

struct site site_of(const struct call *c, uintptr_t address)
{
	struct dl_find_object found;
	const void **slot;

	if (log_now.file->flags & PROV_FILE_STACKS_OFF)
		return (struct site){NULL, 0};
	if (!site_find(address, &found))
		return (struct site){NULL, address};
	slot = &noted[(uintptr_t)found.dlfo_map_start / PROV_PAGE % OBJECTS_TOLD];
	if (*slot != found.dlfo_map_start) {
		tell(c, &found);
		*slot = found.dlfo_map_start;
	}
	return (struct site){found.dlfo_link_map->l_name,
			     address - (uintptr_t)found.dlfo_map_start};
}
