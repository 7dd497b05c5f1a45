/* main.c - prov-follow begins: it makes room, tells the log, and gives the program its place.  See follow.h. */
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/utsname.h>

#include "call.h"
#include "calls.h"
#include "clock.h"
#include "follow.h"
#include "real.h"
#include "log.h"
#include "put.h"
#include "str.h"
#include "sys.h"
#include "start/env.h"
#include "start/initial.h"

#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#define PR_SYS_DISPATCH_ON	     1
#endif
#define FSGSBASE  2 /* of AT_HWCAP2 */

#define PATH_SIZE 4096

/* Two registers: to where, with which stack. */
struct jump {
	uintptr_t to, stack;
};

struct jump follow_main(uintptr_t *stack) HIDDEN;

extern const char __ehdr_start[] HIDDEN HIDDEN;
extern const Elf64_Dyn own_dynamic[] __asm__("_DYNAMIC") HIDDEN;
extern void *__libc_stack_end;

uint32_t follow_has_fsgsbase;
const char *follow_path;

static char *library, *name, *given, real_path[PATH_SIZE];
static struct link_map maps[2] = {
	{.l_name = "", .l_next = &maps[1], .l_addr = 1}, /* the dynamic linker that loads libprov */
	{.l_name = ""},
};

static void relocate(bool is_late)
{
	const Elf64_Rela *r = NULL;
	uint64_t size = 0;
	uintptr_t base = (uintptr_t)__ehdr_start;

	for (const Elf64_Dyn *d = own_dynamic; d->d_tag != DT_NULL; d++)
		if (d->d_tag == (is_late ? DT_JMPREL : DT_RELA))
			r = (const void *)(base + d->d_un.d_ptr);
		else if (d->d_tag == (is_late ? DT_PLTRELSZ : DT_RELASZ))
			size = d->d_un.d_val;
	for (uint64_t i = 0; i < size / sizeof(*r); i++) {
		uintptr_t *to = (uintptr_t *)(base + r[i].r_offset), value;

		value = base + (uintptr_t)r[i].r_addend;
		if (ELF64_R_TYPE(r[i].r_info) == R_X86_64_RELATIVE && !is_late)
			*to = value;
		else if (ELF64_R_TYPE(r[i].r_info) == R_X86_64_IRELATIVE && is_late)
			*to = ((uintptr_t(*)(void))value)();
	}
}

static const Elf64_Phdr *header(unsigned int type, unsigned int flags)
{
	const Elf64_Ehdr *e = (const void *)__ehdr_start;
	const Elf64_Phdr *p = (const void *)(__ehdr_start + e->e_phoff);

	for (unsigned int i = 0; i < e->e_phnum; i++)
		if (p[i].p_type == type && (p[i].p_flags & flags) == flags)
			return &p[i];
	return NULL;
}

void dispatch_on(void)
{
	const Elf64_Phdr *text = header(PT_LOAD, PF_X);

	sys_call_always(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON,
			(long)__ehdr_start + (long)text->p_vaddr, (long)text->p_memsz, 0, 0);
}

void dispatch_off(void)
{
	sys_call_always(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, 0, 0, 0, 0, 0);
}

static uintptr_t *entry_of(uintptr_t *auxv, uintptr_t type)
{
	for (; auxv[0] != AT_NULL; auxv += 2)
		if (auxv[0] == type)
			return &auxv[1];
	return NULL;
}

static void set(uintptr_t *auxv, uintptr_t type, uintptr_t value)
{
	uintptr_t *entry = entry_of(auxv, type);

	if (entry)
		*entry = value;
}

static const char *value_of(char **envp, const char *start)
{
	const char *found = NULL;

	for (; *envp; envp++)
		if (str_starts(*envp, start))
			found = *envp + str_len(start);
	return found;
}

/* A copy: what stands in the environment goes. */
static char *keep(const char *from, size_t n)
{
	static char room[3 * PATH_SIZE], *at = room;
	char *to = at;

	if (n + 1 > (size_t)(room + sizeof(room) - at))
		return NULL;
	bytes_copy(to, from, n);
	at += n + 1;
	return to;
}

/* PROV_FOLLOWED: "N;M;LIBRARY;NAME;PATH", the first of N bytes, the second of M */
static bool read_order(char **envp)
{
	const char *p = value_of(envp, "PROV_FOLLOWED=");
	size_t n = p ? str_u(&p) : 0, m;

	if (!n || *p++ != ';')
		return false;
	m = str_u(&p);
	if (!m || *p != ';' || str_len(p) < n + m + 4)
		return false;
	library = keep(p + 1, n);
	name = keep(p + n + 2, m);
	given = keep(p + n + m + 3, str_len(p + n + m + 3));
	return library && name && given;
}

/* The loaded objects that libprov looks for: itself, and the linker that loads it elsewhere. */
static void show_library(void)
{
	maps[0].l_name = "ld-linux-x86-64.so.2";
	maps[1].l_name = library;
	maps[1].l_addr = (uintptr_t)__ehdr_start;
	_r_debug.r_map = maps;
	_r_debug.r_ldbase = maps[0].l_addr;
}

/* As /proc/self/exe would say. */
static void find_path(void)
{
	char link[40];
	struct text t = text_in(link, sizeof(link));
	int fd = sys_open(given, O_PATH, 0);
	long n;

	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)(fd < 0 ? 0 : fd));
	n = fd < 0 ? -1 : sys_readlink(link, real_path, sizeof(real_path) - 1);
	real_path[n > 0 ? n : 0] = '\0';
	follow_path = n > 0 ? real_path : given;
	if (fd >= 0)
		sys_close(fd);
}

/* Behind what is left of the environment, where the kernel would have laid it. */
static uintptr_t *move_auxv(uintptr_t *from)
{
	char **e = initial_envp();
	uintptr_t *to, *place, type;

	while (*e)
		e++;
	place = to = (uintptr_t *)(e + 1);
	if (to == from)
		return place;
	do {
		type = *to++ = *from++;
		*to++ = *from++;
	} while (type != AT_NULL);
	while (to < from)
		*to++ = 0;
	return place;
}

static void execute(uintptr_t *stack, const char *path)
{
	char **argv = (char **)stack + 1;

	sys_call_always(SYS_execve, (long)path, (long)argv, (long)initial_envp(), 0, 0, 0);
	sys_call_always(SYS_exit_group, 127, 0, 0, 0, 0, 0);
}

/* Linux 6.14 and later call what was executed by its descriptor as the file is called, others by the number. */
static bool is_called_by_file(void)
{
	struct utsname u;
	const char *p = u.release;
	uint64_t major, minor;

	if (sys_call(SYS_uname, (long)&u, 0, 0, 0, 0, 0))
		return false;
	major = str_u(&p);
	minor = *p++ == '.' ? str_u(&p) : 0;
	return major > 6 || (major == 6 && minor >= 14);
}

static void name_task(void)
{
	static const char by_fd[] = "/dev/fd/", deleted[] = " (deleted)";
	char comm[16];
	struct text t = text_in(comm, sizeof(comm));
	const char *base = str_base(name), *end;

	if (str_starts(name, by_fd) && base == name + sizeof(by_fd) - 1 && is_called_by_file()) {
		base = str_base(follow_path);
		for (end = base; *end && !str_eq(end, deleted);)
			end++;
		text_add_n(&t, base, (size_t)(end - base));
	} else {
		text_add(&t, base);
	}
	sys_call(SYS_prctl, PR_SET_NAME, (long)comm, 0, 0, 0, 0);
}

/* It goes on as without us, and the log says so. */
static void give_up(uintptr_t *stack)
{
	struct call c;

	if (call_now(&c, CALL_execve)) {
		put_GAP(&c, 0, "static", given, (char **)stack + 1);
		put_EXEC(&c, 0, AT_FDCWD, given, 0, (char **)stack + 1, NULL, state_token(c.thread),
			 false);
	}
	execute(stack, given);
}

struct jump follow_main(uintptr_t *stack)
{
	char **envp = (char **)stack + stack[0] + 2, **e = envp;
	uintptr_t *auxv;
	struct loaded l;
	struct area *a;

	relocate(false);
	while (*e)
		e++;
	auxv = (uintptr_t *)(e + 1);
	__libc_stack_end = stack;
	*libc_environ = envp;
	if (!read_order(envp))
		sys_call_always(SYS_exit_group, 127, 0, 0, 0, 0, 0);
	show_library();
	if (entry_of(auxv, AT_HWCAP2))
		follow_has_fsgsbase = *entry_of(auxv, AT_HWCAP2) & FSGSBASE ? 1 : 0;
	set(auxv, AT_EXECFN, (uintptr_t)name);
	a = area_new();
	if (!a)
		execute(stack, given);
	area_begin(a);
	relocate(true);
	clock_ask_kernel();
	find_path();
	name_task();
	if (!state_thread())
		execute(stack, given);
	auxv = move_auxv(auxv);
	if (!load_program(given, &l))
		give_up(stack);
	set(auxv, AT_PHDR, l.phdr);
	set(auxv, AT_PHNUM, l.phnum);
	set(auxv, AT_PHENT, l.phent);
	set(auxv, AT_ENTRY, l.entry);
	set(auxv, AT_BASE, l.interp_base);
	state_handlers_may_run();
	signal_begin(a);
	dispatch_on();
	sys_call_always(SYS_arch_prctl, 0x1002 /* ARCH_SET_FS */, 0, 0, 0, 0, 0);
	return (struct jump){l.start, (uintptr_t)stack};
}
