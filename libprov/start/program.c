/*
 * program.c - see program.h.
 *
 * The rules are the kernel's (fs/exec.c, fs/binfmt_script.c, fs/binfmt_elf.c) and ld.so(8)'s.
 */
#include "program.h"

#include <elf.h>
#include <link.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "env.h"
#include "fd.h"
#include "filter.h"
#include "log.h"
#include "str.h"
#include "sys.h"
#include "put.h"

#define SCRIPTS_MAX 5 /* the kernel's limit on interpreters of interpreters */

#define SHELL	    "/bin/sh" /* what execvp gives a file to that the kernel does not know */

#define GO_BUILDID  4 /* type of a note, by "Go" */

#define HEAD	    256 /* what the kernel reads of a script (BINPRM_BUF_SIZE) */

/* Small, because exec may be called on a small stack. */
struct look {
	char head[HEAD];
	char interp[128];
};

#if defined(__x86_64__)
#define OWN_MACHINE EM_X86_64
#elif defined(__aarch64__)
#define OWN_MACHINE EM_AARCH64
#endif

/* The dynamic linker that runs this process: a program with the same one can load libprov. */
static const char *own_linker(void)
{
	extern struct r_debug _r_debug __attribute__((weak));
	struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;

	for (; map; map = map->l_next)
		if ((uintptr_t)map->l_addr == (uintptr_t)_r_debug.r_ldbase && map->l_name[0])
			return map->l_name;
	return "";
}

/* The i-th program header: mostly within what was read already. */
static bool read_phdr(int fd, const struct look *l, long n, int i, ElfW(Phdr) * p)
{
	const ElfW(Ehdr) *e = (const void *)l->head;
	uint64_t at = e->e_phoff + (uint64_t)i * e->e_phentsize;

	if (n >= (long)sizeof(*p) && at <= (uint64_t)n - sizeof(*p)) {
		bytes_copy(p, l->head + at, sizeof(*p));
		return true;
	}
	return sys_pread(fd, p, sizeof(*p), (int64_t)at) == sizeof(*p);
}

/* NULL if an ELF file with this head can load libprov, else why not. */
static const char *elf_obstacle(int fd, struct look *l, long n)
{
	const ElfW(Ehdr) *e = (const void *)l->head;
	ElfW(Phdr) p;

	if (n < (long)sizeof(*e) || e->e_machine != OWN_MACHINE ||
	    e->e_ident[EI_CLASS] != ELFCLASS64)
		return "foreign-abi";
	for (int i = 0; i < e->e_phnum; i++) {
		if (!read_phdr(fd, l, n, i, &p))
			return NULL; /* damaged: the kernel will say so */
		if (p.p_type != PT_INTERP)
			continue;
		n = sys_pread(fd, l->interp, sizeof(l->interp) - 1, (int64_t)p.p_offset);
		l->interp[n > 0 ? n : 0] = '\0';
		return str_eq(str_base(l->interp), str_base(own_linker())) ? NULL : "foreign-abi";
	}
	return "static";
}

/* "#!INTERPRETER ARG" at the head of a script: cuts the interpreter out; NULL if it is none. */
static char *script_interpreter(struct look *l, long n)
{
	char *p = l->head + 2, *end;

	l->head[n < (long)sizeof(l->head) ? n : (long)sizeof(l->head) - 1] = '\0';
	if (n < 3 || l->head[0] != '#' || l->head[1] != '!')
		return NULL;
	while (*p == ' ' || *p == '\t')
		p++;
	for (end = p; *end && *end != ' ' && *end != '\t' && *end != '\n'; end++)
		;
	*end = '\0';
	return *p ? p : NULL;
}

static bool has_capabilities(int fd)
{
	char value[32];

	return sys_call(SYS_fgetxattr, fd, (long)"security.capability", (long)value, sizeof(value),
			0, 0) > 0;
}

/* True if executing it changes our ids: then ld.so ignores what we ask of it. */
static bool is_privileged(int fd, const struct id *id)
{
	struct statx stx;

	if ((id->mode & (S_ISUID | S_ISGID)) &&
	    sys_statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &stx) == 0) {
		if ((id->mode & S_ISUID) &&
		    stx.stx_uid != (uint32_t)sys_call(SYS_getuid, 0, 0, 0, 0, 0, 0))
			return true;
		if ((id->mode & S_ISGID) && (id->mode & S_IXGRP) &&
		    stx.stx_gid != (uint32_t)sys_call(SYS_getgid, 0, 0, 0, 0, 0, 0))
			return true;
	}
	return sys_call(SYS_geteuid, 0, 0, 0, 0, 0, 0) != 0 && has_capabilities(fd);
}

/*
 * True if prov-follow can do what the kernel would: an ordinary program of the 64-bit ABI, which we may execute.
 */
static bool may_follow(const struct look *l, long n, const char *path)
{
	const ElfW(Ehdr) *e = (const void *)l->head;

	return log_now.file->flags & PROV_FILE_FOLLOWS && n >= (long)sizeof(*e) &&
	       e->e_machine == OWN_MACHINE && e->e_ident[EI_CLASS] == ELFCLASS64 &&
	       (e->e_type == ET_EXEC || e->e_type == ET_DYN) &&
	       e->e_phentsize == sizeof(ElfW(Phdr)) && e->e_phnum && e->e_phnum <= 64 &&
	       !sys_may(path, X_OK) && !sys_may(env_follower(), X_OK);
}

/* The linker of Go leaves a note of its own among those of this segment. */
static bool has_go_note(int fd, const ElfW(Phdr) * p)
{
	char notes[256];
	long n = sys_pread(fd, notes, p->p_filesz < sizeof(notes) ? p->p_filesz : sizeof(notes),
			   (int64_t)p->p_offset);
	ElfW(Nhdr) note;

	for (long at = 0; n - at >= (long)sizeof(note) + 4;) {
		bytes_copy(&note, notes + at, sizeof(note));
		at += (long)sizeof(note);
		if (note.n_namesz == 4 && note.n_type == GO_BUILDID && str_eq(notes + at, "Go"))
			return true;
		if (note.n_namesz > sizeof(notes) || note.n_descsz > sizeof(notes))
			return false;
		at += (long)(((note.n_namesz + 3) & ~3u) + ((note.n_descsz + 3) & ~3u));
	}
	return false;
}

/* It makes its system calls itself, also where it is linked with libc for something else. */
static bool is_go(int fd, const struct look *l, long n)
{
	const ElfW(Ehdr) *e = (const void *)l->head;
	ElfW(Phdr) p;

	for (int i = 0; i < e->e_phnum; i++)
		if (read_phdr(fd, l, n, i, &p) && p.p_type == PT_NOTE && has_go_note(fd, &p))
			return true;
	return false;
}

/* One file of the chain; returns the interpreter to look at next, or NULL at its end. */
static const char *look_at(const struct call *c, struct program *p, struct look *l,
			   const struct id *id, int fd, const char *path, char *const argv[])
{
	const char *reason;
	char *interpreter;
	long n = sys_pread(fd, l->head, sizeof(l->head), 0);

	interpreter = script_interpreter(l, n);
	if (interpreter)
		return interpreter;
	if (n < (long)sizeof(ElfW(Ehdr)) || l->head[0] != 0x7f || l->head[1] != 'E' ||
	    l->head[2] != 'L' ||
	    l->head[3] != 'F') /* ENOEXEC, or a format that binfmt_misc knows */
		return p->falls_to_shell && n >= 0 ? SHELL : NULL;
	reason = is_privileged(fd, id) ? "privileged" : elf_obstacle(fd, l, n);
	p->reason = reason;
	p->is_followed = p->can_be_followed && may_follow(l, n, p->by_path ? p->by_path : path) &&
			 (reason ? !str_eq(reason, "privileged") : is_go(fd, l, n));
	if (p->is_followed && !reason)
		p->reason = "follow";
	p->loads = !reason || p->is_followed;
	if (!p->loads)
		put_GAP(c, 0, reason, path, argv);
	if (reason && l->interp[0]) /* else the new image tells */
		put_TOUCH(c, 0, TOUCH_LOADER, l->interp, NULL);
	return NULL;
}

static int open_program(int dirfd, const char *path, int flags)
{
	if ((flags & AT_EMPTY_PATH) && !path[0]) { /* anew: it may be of O_PATH */
		char self[48];
		struct text t = text_in(self, sizeof(self));
		int fd;

		text_add(&t, "/proc/thread-self/fd/");
		text_add_u(&t, (uint64_t)dirfd);
		fd = sys_open(self, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0);
		return fd >= 0 ? fd : (int)sys_call(SYS_fcntl, dirfd, F_DUPFD_CLOEXEC, 0, 0, 0, 0);
	}
	return (int)sys_call(SYS_openat, dirfd, (long)path,
			     O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0, 0, 0);
}

/* --- files that were looked at before */

#define KNOWN_TRIES 4

/* A file that can load the recorder can do so as long as it stays as it is; 0: it is none of them. */
static uint64_t key_of(const struct id *id)
{
	const char *linker = str_base(own_linker());
	const uint64_t words[] = {id->major, id->minor,	   id->inode,
				  id->size,  id->ctime_ns, id->mode};

	if (!S_ISREG(id->mode) || (id->mode & (S_ISUID | S_ISGID)) || !id->ctime_ns)
		return 0;
	return hash_bytes(hash_bytes(log_now.file->salt[0], words, sizeof(words)), linker,
			  str_len(linker)) |
	       1;
}

static uint64_t *place_of(uint64_t key, unsigned int i)
{
	uint64_t *programs = log_now.file->programs;

	return &programs[((key >> 1) + i) % (sizeof(log_now.file->programs) / sizeof(*programs))];
}

static bool is_known(uint64_t key)
{
	for (unsigned int i = 0; key && i < KNOWN_TRIES; i++)
		if (__atomic_load_n(place_of(key, i), __ATOMIC_RELAXED) == key)
			return true;
	return false;
}

/* The file that was opened is the one asked about, and was not changed just now: a second change in a tick
 * of the kernel's clock would have the same time. */
static bool is_still(uint64_t key, int fd)
{
	struct id id;

	return path_identify(fd, "", AT_EMPTY_PATH, &id) && key_of(&id) == key &&
	       id.ctime_ns + 1000000000u < clock_ns(CLOCK_REALTIME);
}

static void learn(uint64_t key, int fd)
{
	unsigned int i = 0;

	if (!key || !is_still(key, fd) || has_capabilities(fd))
		return;
	while (i < KNOWN_TRIES - 1 && __atomic_load_n(place_of(key, i), __ATOMIC_RELAXED))
		i++;
	__atomic_store_n(place_of(key, i), key, __ATOMIC_RELAXED);
}

/* It has a name that prov-follow can find it by, or it is the interpreter of one that has. */
static bool may_be_replaced(const struct program *p, int i, int dirfd, const char *path, int flags)
{
	if (p->by_path)
		return !i && !sys_may(p->by_path, X_OK);
	return i <= 1 && !flags && (path[0] == '/' || dirfd == AT_FDCWD) &&
	       (i == 1 || !sys_may(path, X_OK));
}

static void look_along(const struct call *c, struct program *p, int dirfd, const char *path,
		       int flags, char *const argv[])
{
	char interpreter[HEAD];
	struct look l;

	for (int i = 0; i <= SCRIPTS_MAX && path; i++) {
		struct id id;
		const struct id *found = path_identify(dirfd, path, flags & AT_EMPTY_PATH, &id);
		uint64_t key = found ? key_of(&id) : 0;
		bool is_to_see = found && S_ISREG(id.mode) && !is_known(key);
		int fd = is_to_see ? open_program(dirfd, path, flags) : -1;

		if (i == 0 && found) {
			p->id = id;
			p->has_id = &p->id;
		}
		if (i > 0)
			put_TOUCH(c, 0, TOUCH_INTERPRETER, path, found);
		if (fd < 0)
			return;
		l.interp[0] = '\0';
		p->is_script = i == 1;
		p->can_be_followed &= may_be_replaced(p, i, dirfd, path, flags);
		path = look_at(c, p, &l, &id, fd, path, argv);
		if (!path && l.interp[0] && p->loads && !p->is_followed)
			learn(key, fd);
		p->falls_to_shell = false; /* an interpreter must be one that the kernel knows */
		sys_close(fd);
		if (path) { /* relative interpreters are relative to the working directory */
			struct text t = text_in(interpreter, sizeof(interpreter));
			text_add(&t, path);
			path = interpreter;
		}
		dirfd = AT_FDCWD;
		flags = 0;
	}
}

void program_examine(const struct call *c, struct program *p, int dirfd, const char *path,
		     int flags, char *const argv[])
{
	p->has_id = NULL;
	p->loads = true;
	p->is_followed = p->is_script = false;
	p->reason = NULL;
	if (!path)
		return;
	filter_before_exec(c);
	if (sys_is_silent) { /* what libprov does at the start of a program would be seen, too */
		p->loads = false;
		put_GAP(c, 0, filter_reason(), path, argv);
		return;
	}
	look_along(c, p, dirfd, path, flags, argv);
	/* ld.so would complain on the program's standard error. */
	if (p->loads && !env_is_reachable(log_now.path)) {
		p->loads = p->is_followed = false;
		put_GAP(c, 0, "unreachable", path, argv);
	}
}

void program_search(const struct call *c, const char *file, char buf[], size_t size,
		    const char **ret_path)
{
	const char *dirs = env_get("PATH");
	struct call miss = *c;

	*ret_path = file;
	for (const char *p = file; *p; p++)
		if (*p == '/')
			return;
	if (!dirs)
		dirs = "/bin:/usr/bin"; /* confstr(_CS_PATH) */
	for (; *file; dirs++) {
		struct text t = text_in(buf, size);
		struct id id;
		long err;

		while (*dirs && *dirs != ':')
			text_add_n(&t, dirs++, 1);
		text_add(&t, t.at != buf ? "/" : "");
		text_add(&t, file);
		err = t.is_cut ? -ENAMETOOLONG : sys_may(buf, X_OK);
		if (!err && path_identify(AT_FDCWD, buf, 0, &id) && S_ISREG(id.mode)) {
			*ret_path = buf;
			return;
		}
		miss.err = err ? (int)-err : EACCES;
		put_STAT(&miss, -1, AT_FDCWD, buf, 0, NULL);
		if (!*dirs)
			return;
	}
}
