/* elf_lines.c - see elf_lines.h. */
#include "elf_lines.h"

#if HAVE_LIBDW

#include <dwarf.h>
#include <elfutils/libdwfl.h>
#include <stdio.h>
#include <string.h>

struct elf_lines {
	Dwfl *dwfl;
	Dwfl_Module *module; /* NULL: none */
	Dwarf_Addr start;
	const char *why;
};

/* Debug information beside the file, or below /usr/lib/debug; nothing is asked of a server. */
static const Dwfl_Callbacks callbacks = {
	.find_elf = dwfl_build_id_find_elf,
	.find_debuginfo = dwfl_standard_find_debuginfo,
	.section_address = dwfl_offline_section_address,
};

static bool is_build(Dwfl_Module *module, struct str build)
{
	const unsigned char *id;
	GElf_Addr at;
	int n;

	if (!build.bytes)
		return true;
	dwfl_module_getelf(module, &at);
	n = dwfl_module_build_id(module, &id, &at);
	if (n < 0 || (size_t)n * 2 != build.len)
		return false;
	for (int i = 0; i < n; i++) {
		char hex[3];

		snprintf(hex, sizeof(hex), "%02x", id[i]);
		if (memcmp(hex, build.bytes + 2 * (size_t)i, 2))
			return false;
	}
	return true;
}

struct elf_lines *elf_lines_open(const char *path, struct str build)
{
	struct elf_lines *l = xcalloc(1, sizeof(*l));

	unsetenv("DEBUGINFOD_URLS");
	l->dwfl = dwfl_begin(&callbacks);
	if (!l->dwfl)
		no_memory(sizeof(*l));
	dwfl_report_begin(l->dwfl);
	l->module = dwfl_report_offline(l->dwfl, path, path, -1);
	dwfl_report_end(l->dwfl, NULL, NULL);
	if (!l->module)
		l->why = "cannot be read now";
	else if (!is_build(l->module, build))
		l->why = "another one now";
	if (l->why)
		l->module = NULL;
	else
		dwfl_module_info(l->module, NULL, &l->start, NULL, NULL, NULL, NULL, NULL);
	return l;
}

const char *elf_lines_why(const struct elf_lines *l)
{
	return l->why;
}

/* A symbol that says how far it goes, and goes as far as that: the one before may be another's. */
static const char *function_at(Dwfl_Module *module, Dwarf_Addr at)
{
	GElf_Off within;
	GElf_Sym symbol;
	const char *name = dwfl_module_addrinfo(module, at, &within, &symbol, NULL, NULL, NULL);

	return name && *name && within < symbol.st_size ? name : NULL;
}

/* clang makes no table of which addresses are of which unit: each is asked. */
static Dwarf_Die *unit_at(Dwfl_Module *module, Dwarf_Addr at, Dwarf_Addr *ret_bias)
{
	Dwarf_Die *unit = dwfl_module_addrdie(module, at, ret_bias);

	if (unit)
		return unit;
	while ((unit = dwfl_module_nextcu(module, unit, ret_bias)))
		if (dwarf_haspc(unit, at - *ret_bias) > 0)
			return unit;
	return NULL;
}

static void line_in_unit(Dwfl_Module *module, Dwarf_Addr at, struct elf_line *ret_line)
{
	Dwarf_Addr bias;
	Dwarf_Die *unit = unit_at(module, at, &bias);
	Dwarf_Line *line = unit ? dwarf_getsrc_die(unit, at - bias) : NULL;

	if (line && !dwarf_lineno(line, &ret_line->line))
		ret_line->file = dwarf_linesrc(line, NULL, NULL);
}

static bool line_at(struct elf_lines *l, Dwarf_Addr at, struct elf_line *ret_line)
{
	Dwfl_Line *line = dwfl_module_getsrc(l->module, at);

	*ret_line = (struct elf_line){.function = function_at(l->module, at)};
	if (line)
		ret_line->file = dwfl_lineinfo(line, NULL, &ret_line->line, NULL, NULL, NULL);
	else
		line_in_unit(l->module, at, ret_line);
	return ret_line->function || ret_line->file;
}

/* The scopes that a place is in, from the innermost, of the code as it is; to be freed. */
static int scopes_at(Dwfl_Module *module, Dwarf_Addr at, Dwarf_Die **ret_scopes)
{
	Dwarf_Addr bias;
	Dwarf_Die *unit = unit_at(module, at, &bias), *scopes = NULL, inner;
	int n = unit ? dwarf_getscopes(unit, at - bias, &scopes) : 0;

	*ret_scopes = NULL;
	if (n > 0)
		inner = scopes[0];
	free(scopes);
	return n > 0 ? dwarf_getscopes_die(&inner, ret_scopes) : 0;
}

static const char *name_of(Dwarf_Die *die)
{
	Dwarf_Attribute a;
	const char *name = dwarf_formstring(dwarf_attr_integrate(die, DW_AT_linkage_name, &a));

	return name ? name : dwarf_diename(die);
}

/* The call that the function stands in place of. */
static bool call_of(Dwarf_Die *inlined, Dwarf_Die *unit, struct elf_line *ret_line)
{
	Dwarf_Attribute a;
	Dwarf_Word file, line;
	Dwarf_Files *files;
	size_t n;

	if (dwarf_formudata(dwarf_attr(inlined, DW_AT_call_file, &a), &file) ||
	    dwarf_formudata(dwarf_attr(inlined, DW_AT_call_line, &a), &line) ||
	    dwarf_getsrcfiles(unit, &files, &n) || file >= n)
		return false;
	ret_line->file = dwarf_filesrc(files, file, NULL, NULL);
	ret_line->line = (int)line;
	return true;
}

size_t elf_lines_find(struct elf_lines *l, uint64_t offset, struct elf_line *ret_v, size_t most)
{
	Dwarf_Addr at = l->start + offset - 1;
	const char *function;
	Dwarf_Die *scopes;
	size_t n = 0;
	int n_scopes;

	if (!l->module || !offset || dwfl_addrmodule(l->dwfl, at) != l->module ||
	    !line_at(l, at, &ret_v[0]))
		return 0;
	function = ret_v[0].function;
	n_scopes = scopes_at(l->module, at, &scopes);
	for (int i = 0; i < n_scopes && n + 1 < most; i++) {
		struct elf_line caller = {0};
		const char *name = name_of(&scopes[i]);

		if (dwarf_tag(&scopes[i]) != DW_TAG_inlined_subroutine)
			continue;
		if (!name || !call_of(&scopes[i], &scopes[n_scopes - 1], &caller))
			break;
		ret_v[n].function = name;
		ret_v[++n] = caller;
	}
	free(scopes);
	ret_v[n].function = function;
	return n + 1;
}

void elf_lines_close(struct elf_lines *l)
{
	dwfl_end(l->dwfl);
	free(l);
}

#else

/* One for all. */
struct elf_lines {
	const char *why;
};

static struct elf_lines none = {"prov was built without elfutils"};

struct elf_lines *elf_lines_open(const char *path, struct str build)
{
	(void)path;
	(void)build;
	return &none;
}

const char *elf_lines_why(const struct elf_lines *l)
{
	return l->why;
}

size_t elf_lines_find(struct elf_lines *l, uint64_t offset, struct elf_line *ret_v, size_t most)
{
	(void)l;
	(void)offset;
	(void)ret_v;
	(void)most;
	return 0;
}

void elf_lines_close(struct elf_lines *l)
{
	(void)l;
}

#endif
