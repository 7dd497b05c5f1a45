/* load.c - maps a program and its interpreter as the kernel would.  See follow.h. */
#include <elf.h>
#include <errno.h>
#include <sys/mman.h>

#include "follow.h"
#include "str.h"
#include "sys.h"

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

#define HEADERS_MAX  64
#define PAGE_SIZE    4096ul
#define PAGE_DOWN(x) ((x) & ~(PAGE_SIZE - 1))
#define PAGE_UP(x)   PAGE_DOWN((x) + PAGE_SIZE - 1)

struct file {
	int fd;
	Elf64_Ehdr e;
	Elf64_Phdr p[HEADERS_MAX];
	char interpreter[256];
	uintptr_t low, high, align; /* of what is loaded */
	bool stack_is_executable;
};

static bool read_at(int fd, void *to, size_t n, uint64_t at)
{
	return sys_pread(fd, to, n, (int64_t)at) == (long)n;
}

static bool read_headers(struct file *f)
{
	if (!read_at(f->fd, &f->e, sizeof(f->e), 0) || f->e.e_machine != EM_X86_64 ||
	    f->e.e_ident[EI_CLASS] != ELFCLASS64 || f->e.e_phentsize != sizeof(*f->p) ||
	    (f->e.e_type != ET_EXEC && f->e.e_type != ET_DYN) || f->e.e_phnum > HEADERS_MAX)
		return false;
	return read_at(f->fd, f->p, f->e.e_phnum * sizeof(*f->p), f->e.e_phoff);
}

static bool look(struct file *f)
{
	f->low = UINTPTR_MAX;
	f->align = PAGE_SIZE;
	for (unsigned int i = 0; i < f->e.e_phnum; i++) {
		const Elf64_Phdr *p = &f->p[i];

		if (p->p_type == PT_GNU_STACK)
			f->stack_is_executable = p->p_flags & PF_X;
		if (p->p_type == PT_INTERP) {
			if (p->p_filesz >= sizeof(f->interpreter) ||
			    !read_at(f->fd, f->interpreter, p->p_filesz, p->p_offset))
				return false;
			f->interpreter[p->p_filesz] = '\0';
		}
		if (p->p_type != PT_LOAD)
			continue;
		if (PAGE_DOWN(p->p_vaddr) < f->low)
			f->low = PAGE_DOWN(p->p_vaddr);
		if (p->p_vaddr + p->p_memsz > f->high)
			f->high = p->p_vaddr + p->p_memsz;
		if (p->p_align > f->align)
			f->align = p->p_align;
	}
	f->high = PAGE_UP(f->high);
	return f->low < f->high && !(f->align & (f->align - 1));
}

static bool open_file(struct file *f, const char *path)
{
	f->fd = sys_open(path, O_RDONLY, 0);
	return f->fd >= 0 && read_headers(f) && look(f);
}

/* Room for all of it, where it wants to stand or anywhere.  Returns what is added to its addresses; 1: none. */
static uintptr_t reserve(const struct file *f)
{
	size_t size = f->high - f->low;
	bool is_fixed = f->e.e_type == ET_EXEC;
	char *at = is_fixed ? (char *)f->low : NULL;
	size_t more = is_fixed ? 0 : f->align - PAGE_SIZE;
	uintptr_t base;

	at = sys_mmap(at, size + more, PROT_NONE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE |
			      (is_fixed ? MAP_FIXED_NOREPLACE : 0),
		      -1, 0);
	if (sys_failed(at))
		return 1;
	if (is_fixed)
		return (uintptr_t)at == f->low ? 0 : 1;
	base = ((uintptr_t)at + f->align - 1) & ~(f->align - 1);
	if (base > (uintptr_t)at)
		sys_munmap(at, base - (uintptr_t)at);
	if ((uintptr_t)at + more > base)
		sys_munmap((char *)base + size, (uintptr_t)at + more - base);
	return base - f->low;
}

static int protection(const Elf64_Phdr *p)
{
	return (p->p_flags & PF_R ? PROT_READ : 0) | (p->p_flags & PF_W ? PROT_WRITE : 0) |
	       (p->p_flags & PF_X ? PROT_EXEC : 0);
}

static bool map_segment(const struct file *f, uintptr_t base, const Elf64_Phdr *p)
{
	uintptr_t at = PAGE_DOWN(base + p->p_vaddr), file_end = base + p->p_vaddr + p->p_filesz;
	uintptr_t end = base + p->p_vaddr + p->p_memsz, page_end = PAGE_UP(file_end);

	if (p->p_filesz &&
	    sys_failed(sys_mmap((void *)at, file_end - at, protection(p), MAP_PRIVATE | MAP_FIXED,
				f->fd, PAGE_DOWN(p->p_offset))))
		return false;
	if (!p->p_filesz)
		page_end = at;
	if (p->p_filesz && end > file_end && (p->p_flags & PF_W))
		for (char *z = (char *)file_end; z < (char *)page_end; z++)
			*z = 0;
	return end <= page_end ||
	       !sys_failed(sys_mmap((void *)page_end, PAGE_UP(end) - page_end, protection(p),
				    MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0));
}

/* The holes between segments are nobody's, as the kernel leaves them. */
static void free_holes(const struct file *f, uintptr_t base)
{
	uintptr_t end = 0;

	for (unsigned int i = 0; i < f->e.e_phnum; i++) {
		const Elf64_Phdr *p = &f->p[i];

		if (p->p_type != PT_LOAD)
			continue;
		if (end && PAGE_DOWN(base + p->p_vaddr) > end)
			sys_munmap((void *)end, PAGE_DOWN(base + p->p_vaddr) - end);
		end = PAGE_UP(base + p->p_vaddr + p->p_memsz);
	}
}

static bool map_file(const struct file *f, uintptr_t *ret_base)
{
	uintptr_t base = reserve(f);

	if (base & 1)
		return false;
	for (unsigned int i = 0; i < f->e.e_phnum; i++)
		if (f->p[i].p_type == PT_LOAD && !map_segment(f, base, &f->p[i]))
			return false;
	free_holes(f, base);
	*ret_base = base;
	return true;
}

static uintptr_t find_headers(const struct file *f, uintptr_t base)
{
	for (unsigned int i = 0; i < f->e.e_phnum; i++) {
		const Elf64_Phdr *p = &f->p[i];

		if (p->p_type == PT_LOAD && f->e.e_phoff >= p->p_offset &&
		    f->e.e_phoff < p->p_offset + p->p_filesz)
			return base + p->p_vaddr + f->e.e_phoff - p->p_offset;
	}
	return 0;
}

static void make_executable(void *stack)
{
	sys_call(SYS_mprotect, (long)PAGE_DOWN((uintptr_t)stack), PAGE_SIZE,
		 PROT_READ | PROT_WRITE | PROT_EXEC | PROT_GROWSDOWN, 0, 0, 0);
}

static bool load_interpreter(struct file *program, struct loaded *l)
{
	struct file f = {.fd = -1};
	bool is_loaded = open_file(&f, program->interpreter) && f.e.e_type == ET_DYN &&
			 map_file(&f, &l->interp_base);

	if (f.fd >= 0)
		sys_close(f.fd);
	l->start = l->interp_base + f.e.e_entry;
	return is_loaded;
}

/* Before main, hence on a stack of ordinary size. */
bool load_program(const char *path, struct loaded *l)
{
	struct file f = {.fd = -1};
	bool is_loaded = open_file(&f, path) && map_file(&f, &l->base);

	if (f.fd >= 0)
		sys_close(f.fd);
	if (!is_loaded)
		return false;
	l->entry = l->start = l->base + f.e.e_entry;
	l->phdr = find_headers(&f, l->base);
	l->phnum = f.e.e_phnum;
	l->phent = f.e.e_phentsize;
	l->interp_base = 0;
	if (f.stack_is_executable)
		make_executable(&f);
	return !f.interpreter[0] || load_interpreter(&f, l);
}
