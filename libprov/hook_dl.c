/*
 * hook_dl.c - libraries loaded while running.
 *
 * dlopen looks at its caller's address ($ORIGIN, RUNPATH, namespaces), so that it must be jumped
 * to, not called.  What it added is found out at the next op of the thread.
 */
#include "hook.h"

#include <link.h>

#include "real.h"
#include "search.h"
#include "start.h"
#include "wrap.h"
#include "../generated/calls.h"
#include "../generated/put.h"
#include "../generated/poison.h" /* last: hooked names can no longer be spelled */

static void gap(unsigned int call_no, const char *reason, const char *path)
{
	struct call c;

	if (call_now(&c, call_no))
		put_GAP(&c, 0, reason, path, NULL);
}

static void note(unsigned int call_no, const char *path, int flags, uintptr_t caller)
{
	struct call c;

	if (!call_now(&c, call_no))
		return;
	put_DLOPEN(&c, 0, path, (uint64_t)flags, NULL, NULL);
	if (flags & RTLD_DEEPBIND) /* it finds libc before libprov */
		gap(call_no, "deepbind", path);
	search_asked(path, caller);
	state_libs_may_change();
}

__attribute__((used, visibility("hidden"))) void *dlopen_before(const char *path, int flags,
								long none, uintptr_t caller)
{
	(void)none;
	note(CALL_dlopen, path, flags, caller);
	return real_get(REAL_dlopen);
}

__attribute__((used, visibility("hidden"))) void *dlmopen_before(Lmid_t namespace, const char *path,
								 int flags, uintptr_t caller)
{
	note(CALL_dlmopen, path, flags, caller);
	if (namespace == LM_ID_NEWLM)
		gap(CALL_dlmopen, "dlmopen", path);
	return real_get(REAL_dlmopen);
}

/* Saves the arguments, asks for the function to go to (telling from where it is called), and jumps
 * there. */
#define JUMP(name)                                                                                 \
	__asm__(".text\n.globl " name "\n.type " name ", @function\n" name ":\n"                   \
		"	.cfi_startproc\n"                                                                \
		"	pushq %rdi\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rsi\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rdx\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	movq 24(%rsp), %rcx\n"                                                           \
		"	call " name "_before\n"                                                    \
		"	popq %rdx\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rsi\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rdi\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	jmp *%rax\n"                                                                     \
		"	.cfi_endproc\n.size " name ", . - " name "\n")

#if defined(__x86_64__)
JUMP("dlopen");
JUMP("dlmopen");
#else
#error "dlopen: this architecture's assembly is not written yet"
#endif
