/*
 * hook_dl.c - libraries loaded while running, and functions asked for by name.
 *
 * dlopen looks at its caller's address ($ORIGIN, RUNPATH, namespaces), so that it must be jumped
 * to, not called.  What it added is found out at the next op of the thread.
 *
 * dlsym, asked for a function of libc's handle, answers with libc's own, past libprov.  Where that
 * is what the wrapper would call in turn, and only there, the wrapper is given out: so it is, too,
 * what &open is in the program.
 */
#include "hook/hook.h"

#include <link.h>

#include "real.h"
#include "start/ldso.h"
#include "start/start.h"
#include "symbol.h"
#include "start/undecided.h"
#include "hook/wrap.h"
#include "calls.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

struct answer {
	void *ask;   /* the function to jump to */
	void *given; /* NULL: what that says */
};

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
	ldso_dlopen(path, caller);
	state_libs_may_change();
}

__attribute__((used, visibility("hidden"))) struct answer dlopen_before(const char *path, int flags,
									long none, uintptr_t caller)
{
	(void)none;
	note(CALL_dlopen, path, flags, caller);
	return (struct answer){real_get(REAL_dlopen), NULL};
}

__attribute__((used, visibility("hidden"))) struct answer
dlmopen_before(Lmid_t lmid, const char *path, int flags, uintptr_t caller)
{
	note(CALL_dlmopen, path, flags, caller);
	if (lmid == LM_ID_NEWLM)
		gap(CALL_dlmopen, "dlmopen", path);
	return (struct answer){real_get(REAL_dlmopen), NULL};
}

/* As the dynamic linker answers; not for the handles that depend on the caller. */
static void *ask(void *handle, const char *name, const char *version)
{
	return version ? real_dlvsym(handle, name, version) : real_dlsym(handle, name);
}

/* A library that stands in front of libc and defines the function itself may ask for libc's: it has
 * been called through the wrapper. */
static void tell_passed(const char *name, const char *version, const void *found, uintptr_t caller)
{
	if (found == symbol_last(name, version) && !symbol_is_defined_at(caller, name, version))
		gap(version ? CALL_dlvsym : CALL_dlsym, "dlsym", name);
}

/* RTLD_NEXT of a library behind libprov, which would be past it. */
static void *answer_next(const char *name, const char *version, uintptr_t caller, const void *next)
{
	void *found = symbol_next_to(caller, name, version);

	if (found && found == next) /* what succeeds forgets an error: ours has to do that */
		ask(RTLD_DEFAULT, name, version);
	return found;
}

/* The wrapper, where it is to be given out; NULL: what the dynamic linker says. */
static void *wrapper_for(void *handle, const char *name, const char *version, uintptr_t caller)
{
	const char *of_wrapper = NULL;
	void *wrapper = name ? symbol_own(name, version, &of_wrapper) : NULL;
	void *next = wrapper ? symbol_next(name, of_wrapper) : NULL, *found;

	if (!wrapper && name && handle != RTLD_NEXT && undecided_is(name, version))
		gap(version ? CALL_dlvsym : CALL_dlsym, "undecided", name);
	if (!next)
		return NULL;
	found = handle == RTLD_NEXT ? answer_next(name, version, caller, next)
				    : ask(handle, name, version);
	if (found == next)
		return wrapper;
	if (found && found != wrapper)
		tell_passed(name, version, found, caller);
	return NULL;
}

__attribute__((used, visibility("hidden"))) struct answer
dlsym_before(void *handle, const char *name, long none, uintptr_t caller)
{
	(void)none;
	return (struct answer){real_get(REAL_dlsym), wrapper_for(handle, name, NULL, caller)};
}

__attribute__((used, visibility("hidden"))) struct answer
dlvsym_before(void *handle, const char *name, const char *version, uintptr_t caller)
{
	void *wrapper = version ? wrapper_for(handle, name, version, caller) : NULL;

	return (struct answer){real_get(REAL_dlvsym), wrapper};
}

/*
 * Saves the arguments, asks for the answer (telling from where it is called), and gives it or jumps
 * to the real one.
 */
#define JUMP(name)                                                                                 \
	__asm__(".text\n.globl " name "\n.type " name ", @function\n" name ":\n"                   \
		"	.cfi_startproc\n"                                                                \
		"	pushq %rdi\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rsi\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rdx\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	movq 24(%rsp), %rcx\n"                                                           \
		"	call " name "_before\n	movq %rdx, %r11\n"                                  \
		"	popq %rdx\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rsi\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rdi\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	testq %r11, %r11\n	jnz 1f\n"                                                     \
		"	jmp *%rax\n"                                                                     \
		"1:	movq %r11, %rax\n	ret\n"                                                       \
		"	.cfi_endproc\n.size " name ", . - " name "\n")

#if defined(__x86_64__)
JUMP("dlopen");
JUMP("dlmopen");
JUMP("dlsym");
JUMP("dlvsym");
#else
#error "dlopen: this architecture's assembly is not written yet"
#endif
