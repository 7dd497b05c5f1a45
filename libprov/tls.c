/* tls.c - see tls.h. */
#include "tls.h"

#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>

#include "hot.h"
#include "symbol.h"
#include "sys.h"

#define MARK 0x70726f76746c7321ull

/* libc copies it into the storage of each thread. */
static __thread uint64_t mark __attribute__((tls_model("initial-exec"))) = MARK;
static ptrdiff_t mark_at; /* from where the thread pointer points to */

#if defined(__x86_64__)
#define ARCH_GET_FS 0x1003

static uintptr_t thread_pointer(void)
{
	uintptr_t fs = 0;

	sys_call(SYS_arch_prctl, ARCH_GET_FS, (long)&fs, 0, 0, 0, 0);
	return fs;
}

#define POINTS_TO_ITSELF true
#else
static uintptr_t thread_pointer(void)
{
	return (uintptr_t)__builtin_thread_pointer();
}

#define POINTS_TO_ITSELF false
#endif

void tls_is_about_to_differ(void)
{
	if (unusual.tls_may_differ)
		return;
	mark_at = (ptrdiff_t)((uintptr_t)&mark - thread_pointer());
	__atomic_store_n(&unusual.tls_may_differ, true, __ATOMIC_RELEASE);
}

/* As call_can_read() does it. */
static bool is_word(uintptr_t at, uint64_t value)
{
	return at % sizeof(value) == 0 &&
	       sys_call(SYS_rt_sigprocmask, -1, (long)at, 0, 8, 0, 0) != -EFAULT &&
	       *(const uint64_t *)at == value;
}

/*
 * A program that lays out storage itself, zeroed, with libc's pointers to itself, means to call libc there:
 * libprov, preloaded, has its part nearer to the thread pointer than libc has its own.
 */
static bool is_laid_out(uintptr_t at)
{
	return POINTS_TO_ITSELF && is_word(at + 2 * sizeof(uintptr_t), at) &&
	       is_word(at + (uintptr_t)mark_at, 0);
}

/* The clock of a thread is made of its id (MAKE_THREAD_CPUCLOCK of the kernel). */
uint32_t tls_tid(pthread_t thread)
{
	clockid_t clock;

	return pthread_getcpuclockid(thread, &clock) ? 0 : ~(uint32_t)(clock >> 3) & 0x1fffffff;
}

static pthread_t self(void)
{
#if defined(__x86_64__)
	pthread_t p;

	__asm__("movq %%fs:16, %0" : "=r"(p));
	return p;
#else
	return pthread_self();
#endif
}

static uint32_t noted_at(uint32_t offset)
{
	uint32_t tid;

	__builtin_memcpy(&tid, (const char *)self() + offset, sizeof(tid));
	return tid;
}

static HOT uint32_t tid_at; /* from where pthread_self() points to; 0: not known */

/* libc tells debuggers where it stands: bits, number, offset. */
void tls_find_tid(void)
{
	const uint32_t *field;

	if (tid_at)
		return;
	field = symbol_last("_thread_db_pthread_tid", NULL);
	if (field && field[0] == 32 && field[1] == 1 && noted_at(field[2]) == tls_tid(self()))
		tid_at = field[2];
}

uint32_t tls_own_tid(void)
{
	return tid_at ? noted_at(tid_at) : tls_tid(self());
}

bool tls_look(void)
{
	uintptr_t at = sys_is_silent ? 0 : thread_pointer();

	if (!at || (POINTS_TO_ITSELF && !is_word(at, at)))
		return false;
	return is_word(at + (uintptr_t)mark_at, MARK) || is_laid_out(at);
}
