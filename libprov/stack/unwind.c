/* unwind.c - see unwind.h. */
#include "unwind.h"

#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <stddef.h>

#include "call.h"
#include "real.h"
#include "stack.h"
#include "state.h"
#include "str.h"
#include "symbol.h"
#include "sys.h"

#define LIBRARY "libunwind-x86_64.so.8"

#if defined(__x86_64__)

/* --- what is used of libunwind's ABI 8, by the names of its headers */

#define UNW_ENOINFO		     10
#define UNW_EUNSPEC		     1
#define UNW_INFO_FORMAT_REMOTE_TABLE 2

enum { UNW_RBP = 6, UNW_RSP = 7, UNW_RIP = 16 }; /* as DWARF counts */

typedef struct unw_addr_space *unw_addr_space_t;
typedef uint64_t unw_word_t;
typedef struct unw_proc_info unw_proc_info_t;

struct unw_dyn_info {
	void *next, *prev;
	unw_word_t start_ip, end_ip, gp;
	int32_t format, pad;
	unw_word_t load_offset;
	unw_word_t name_ptr, segbase, table_len, table_data;
};

/* As long as that of any version: what a newer one has at the end is none. */
struct unw_accessors {
	int (*find_proc_info)(unw_addr_space_t, unw_word_t, unw_proc_info_t *, int, void *);
	void (*put_unwind_info)(unw_addr_space_t, unw_proc_info_t *, void *);
	int (*get_dyn_info_list_addr)(unw_addr_space_t, unw_word_t *, void *);
	int (*access_mem)(unw_addr_space_t, unw_word_t, unw_word_t *, int, void *);
	int (*access_reg)(unw_addr_space_t, int, unw_word_t *, int, void *);
	int (*access_fpreg)(unw_addr_space_t, int, void *, int, void *);
	int (*resume)(unw_addr_space_t, void *, void *);
	int (*get_proc_name)(unw_addr_space_t, unw_word_t, char *, size_t, unw_word_t *, void *);
	void *newer[8];
};

typedef struct {
	unw_word_t opaque[127 + 129];
} unw_cursor_t;

static struct {
	unw_addr_space_t (*create_addr_space)(struct unw_accessors *, int);
	int (*init_remote)(unw_cursor_t *, unw_addr_space_t, void *);
	int (*step)(unw_cursor_t *);
	int (*get_reg)(unw_cursor_t *, int, unw_word_t *);
	int (*search_table)(unw_addr_space_t, unw_word_t, struct unw_dyn_info *, unw_proc_info_t *,
			    int, void *);
} unw;

static unw_addr_space_t space;

/* --- the function that is left */

#define LOADS_MAX 24 /* of a step: every register that was saved is loaded */
#define TAG_SHIFT 48
#define TAG_FIRST 0x4000ull
#define OTHER	  100 /* a base that is not followed: another register */

static struct {
	uintptr_t pc, start, end; /* the address; the object that it is in */
	bool has_table;
	uint8_t n;
	struct unwind_sum loads[LOADS_MAX];
} left;

/* A value that stands for a sum: far from all addresses. */
static unw_word_t value_of(unsigned int base)
{
	return (TAG_FIRST + base) << TAG_SHIFT | 1ull << (TAG_SHIFT - 1);
}

static bool is_sum(unw_word_t value, struct unwind_sum *ret_sum)
{
	uint64_t base = (value >> TAG_SHIFT) - TAG_FIRST;
	int64_t offset = (int64_t)(value - value_of((unsigned int)base));

	if (base > OTHER + 32 || offset != (int32_t)offset)
		return false;
	*ret_sum = (struct unwind_sum){(uint8_t)base, (int32_t)offset};
	return true;
}

static int load(struct unwind_sum at, unw_word_t *ret_value)
{
	uint8_t i = 0;

	while (i < left.n && (left.loads[i].base != at.base || left.loads[i].offset != at.offset))
		i++;
	if (i == LOADS_MAX)
		return -UNW_EUNSPEC;
	if (i == left.n)
		left.loads[left.n++] = at;
	*ret_value = value_of(UNWIND_LOAD + i);
	return 0;
}

/* The tables themselves are read as they are. */
static int access_mem(unw_addr_space_t as, unw_word_t at, unw_word_t *value, int is_write,
		      void *arg)
{
	struct unwind_sum sum;

	(void)as;
	(void)arg;
	if (is_write)
		return -UNW_EUNSPEC;
	if (is_sum(at, &sum))
		return load(sum, value);
	if (at < left.start || at > left.end - sizeof(*value))
		return -UNW_EUNSPEC;
	__builtin_memcpy(value, (const void *)at, sizeof(*value));
	return 0;
}

static int access_reg(unw_addr_space_t as, int reg, unw_word_t *value, int is_write, void *arg)
{
	(void)as;
	(void)arg;
	if (is_write || reg < 0 || reg > UNW_RIP)
		return -UNW_EUNSPEC;
	*value = reg == UNW_RIP	  ? left.pc
		 : reg == UNW_RSP ? value_of(UNWIND_SP)
		 : reg == UNW_RBP ? value_of(UNWIND_BP)
				  : value_of((unsigned int)(OTHER + reg));
	return 0;
}

/* The table for binary search, as all linkers write it. */
static int find_proc_info(unw_addr_space_t as, unw_word_t ip, unw_proc_info_t *info, int is_needed,
			  void *arg)
{
	struct dl_find_object object;
	const unsigned char *head;
	struct unw_dyn_info table = {.format = UNW_INFO_FORMAT_REMOTE_TABLE};
	uint32_t n;
	int ret;

	if (!site_find(ip, &object) || !object.dlfo_eh_frame)
		return -UNW_ENOINFO;
	head = object.dlfo_eh_frame;
	left.start = (uintptr_t)object.dlfo_map_start;
	left.end = (uintptr_t)object.dlfo_map_end;
	if (head[0] != 1 || head[1] != 0x1b || head[2] != 3 || head[3] != 0x3b)
		return -UNW_ENOINFO;
	__builtin_memcpy(&n, head + 8, sizeof(n));
	table.start_ip = left.start;
	table.end_ip = left.end;
	table.segbase = (uintptr_t)head;
	table.table_data = (uintptr_t)head + 12;
	table.table_len = n; /* in words, each an entry */
	ret = unw.search_table(as, ip, &table, info, is_needed, arg);
	left.has_table |= ret == 0;
	return ret;
}

static void put_unwind_info(unw_addr_space_t as, unw_proc_info_t *info, void *arg)
{
	(void)as;
	(void)info;
	(void)arg;
}

static int get_dyn_info_list_addr(unw_addr_space_t as, unw_word_t *ret_at, void *arg)
{
	(void)as;
	(void)ret_at;
	(void)arg;
	return -UNW_ENOINFO;
}

static int access_fpreg(unw_addr_space_t as, int reg, void *value, int is_write, void *arg)
{
	(void)as;
	(void)reg;
	(void)value;
	(void)is_write;
	(void)arg;
	return -UNW_EUNSPEC;
}

static int resume(unw_addr_space_t as, void *cursor, void *arg)
{
	(void)as;
	(void)cursor;
	(void)arg;
	return -UNW_EUNSPEC;
}

static int get_proc_name(unw_addr_space_t as, unw_word_t ip, char *name, size_t n,
			 unw_word_t *ret_offset, void *arg)
{
	(void)as;
	(void)ip;
	(void)name;
	(void)n;
	(void)ret_offset;
	(void)arg;
	return -UNW_ENOINFO;
}

/* --- a step */

/* The load and those that it needs are kept, each once.  False: it cannot be followed. */
static bool keep(struct unwind_step *step, struct unwind_sum sum, struct unwind_sum *ret_kept)
{
	struct unwind_sum at;
	uint8_t i = 0;

	if (sum.base < UNWIND_LOAD) {
		*ret_kept = sum;
		return true;
	}
	if (sum.base >= UNWIND_LOAD + left.n ||
	    left.loads[sum.base - UNWIND_LOAD].base >= sum.base ||
	    !keep(step, left.loads[sum.base - UNWIND_LOAD], &at))
		return false;
	while (i < step->n_loads &&
	       (step->loads[i].base != at.base || step->loads[i].offset != at.offset))
		i++;
	if (i == UNWIND_LOADS)
		return false;
	if (i == step->n_loads)
		step->loads[step->n_loads++] = at;
	*ret_kept = (struct unwind_sum){(uint8_t)(UNWIND_LOAD + i), sum.offset};
	return true;
}

static bool keep_register(struct unwind_step *step, unw_cursor_t *cursor, int reg,
			  struct unwind_sum *ret_kept)
{
	struct unwind_sum sum;
	unw_word_t value;

	return unw.get_reg(cursor, reg, &value) == 0 && is_sum(value, &sum) &&
	       keep(step, sum, ret_kept);
}

/* Code that a handler returns to: mov $SYS_rt_sigreturn, %rax; syscall. */
static bool is_sigreturn(uintptr_t pc)
{
	static const unsigned char code[] = {0x48, 0xc7, 0xc0, 0x0f, 0, 0, 0, 0x0f, 0x05};
	const unsigned char *at = (const unsigned char *)pc + 1; /* pc is in the byte before */

	if (pc + 1 < left.start || pc + 1 + sizeof(code) > left.end)
		return false;
	for (size_t i = 0; i < sizeof(code); i++)
		if (at[i] != code[i])
			return false;
	return true;
}

static void learn(void *arg)
{
	static unw_cursor_t cursor;
	struct unwind_step *step = arg;
	int ret;

	step->kind = UNWIND_NO_TABLE;
	left.n = 0;
	left.has_table = false;
	if (unw.init_remote(&cursor, space, NULL) < 0)
		return;
	ret = unw.step(&cursor);
	if (!left.has_table)
		return;
	step->is_signal = is_sigreturn(left.pc);
	if (ret == 0)
		step->kind = UNWIND_END;
	if (ret <= 0 || !keep_register(step, &cursor, UNW_RSP, &step->sp) ||
	    !keep_register(step, &cursor, UNW_RIP, &step->ip))
		return;
	if (step->ip.base < UNWIND_LOAD || step->ip.offset)
		return;
	if (!keep_register(step, &cursor, UNW_RBP, &step->bp))
		step->bp.base = UNWIND_NONE;
	step->kind = UNWIND_STEP;
}

/* libunwind wants more stack than there may be. */
static char stack[64 << 10] __attribute__((aligned(64)));

void unwind_on_stack(void (*f)(void *), void *arg, char *top)
{
	__asm__ volatile("movq %%rsp, %%rbx\n"
			 "movq %[top], %%rsp\n"
			 "call *%[f]\n"
			 "movq %%rbx, %%rsp\n"
			 : [f] "+r"(f), "+D"(arg)
			 : [top] "r"(top)
			 : "rax", "rbx", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "memory",
			   "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
			   "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

/* Nothing that is called meanwhile is the program's. */
static void as_nobody(void (*f)(void *), void *arg, bool has_stack)
{
	struct thread *self = thread_self;
	bool was_busy = thread_is_busy;
	uintptr_t mark = call_mark;
	int kept = errno;

	call_mark = CALL_ALL;
	thread_is_busy = true;
	thread_self = NULL;
	if (has_stack)
		f(arg);
	else
		unwind_on_stack(f, arg, stack + sizeof(stack));
	thread_self = self;
	thread_is_busy = was_busy;
	call_mark = mark;
	errno = kept;
}

void unwind_learn(uintptr_t pc, struct unwind_step *ret_step)
{
	*ret_step = (struct unwind_step){.kind = UNWIND_NO_TABLE};
	left.pc = pc;
	as_nobody(learn, ret_step, false);
}

/* --- loading it */

static void *find(void *library, const char *name)
{
	return real_dlsym(library, name);
}

static void begin(void *arg)
{
	static struct unw_accessors accessors = {
		find_proc_info, put_unwind_info, get_dyn_info_list_addr, access_mem, access_reg,
		access_fpreg,	resume,		 get_proc_name,		 {NULL}};
	bool *ret_is_there = arg;
	void *library;

	if (!libc_finds_objects())
		return;
	library = real_dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
	if (!library) {
		char *(*forget)(void) = (char *(*)(void))symbol_last("dlerror", NULL);

		if (forget)
			forget();
		return;
	}
	*(void **)&unw.create_addr_space = find(library, "_Ux86_64_create_addr_space");
	*(void **)&unw.init_remote = find(library, "_Ux86_64_init_remote");
	*(void **)&unw.step = find(library, "_Ux86_64_step");
	*(void **)&unw.get_reg = find(library, "_Ux86_64_get_reg");
	*(void **)&unw.search_table = find(library, "_Ux86_64_dwarf_search_unwind_table");
	if (!unw.create_addr_space || !unw.init_remote || !unw.step || !unw.get_reg ||
	    !unw.search_table)
		return;
	space = unw.create_addr_space(&accessors, 0);
	*ret_is_there = space != NULL;
}

#define FREE_MAX 4 /* descriptors that libunwind may open */

/* The lowest numbers that are free. */
static void find_free(int fds[FREE_MAX])
{
	for (int i = 0; i < FREE_MAX; i++)
		fds[i] = sys_open("/", O_PATH, 0);
	for (int i = 0; i < FREE_MAX; i++)
		if (fds[i] >= 0)
			sys_close(fds[i]);
}

/* It makes a pipe to ask by it what memory there is, which is not done here. */
static void close_again(const int fds[FREE_MAX])
{
	for (int i = 0; i < FREE_MAX; i++)
		if (fds[i] >= 0 && sys_call(SYS_fcntl, fds[i], F_GETFD, 0, 0, 0, 0) >= 0)
			sys_close(fds[i]);
}

bool unwind_begin(void)
{
	struct unwind_step step;
	bool is_there = false;
	int fds[FREE_MAX];

	find_free(fds);
	as_nobody(begin, &is_there, true);
	if (is_there) /* what it makes ready at its first step is ready now */
		unwind_learn((uintptr_t)unwind_begin, &step);
	close_again(fds);
	return is_there;
}

#else

void unwind_on_stack(void (*f)(void *), void *arg, char *top)
{
	(void)top;
	f(arg);
}

bool unwind_begin(void)
{
	return false;
}

void unwind_learn(uintptr_t pc, struct unwind_step *ret_step)
{
	(void)pc;
	*ret_step = (struct unwind_step){.kind = UNWIND_NO_TABLE};
}

#endif
