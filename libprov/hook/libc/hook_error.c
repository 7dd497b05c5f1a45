/*
 * hook_error.c - messages that libc itself prints on standard error: see hook_error.h.
 *
 * The functions below take variable arguments that no other function may take for them, or do not return:
 * what they are about to do is recorded, and then they are jumped to.
 */
#include "hook_error.h"

#include <limits.h>

#include "io/io.h"
#include "real.h"
#include "str.h"
#include "hook/wrap.h"
#include "calls.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* Before the call, which does not keep errno. */
void hook_perror_before(struct call *c, struct exit_hook *h, const char *text)
{
	int saved = errno;

	(void)h, (void)text;
	message_of_error(c, saved);
	errno = saved;
}

void error_printed(const struct call *c)
{
	error_formatted(c, ferror_unlocked(stderr) ? -1 : 0);
	text_printed(c);
}

void message_printed(const struct call *c)
{
	message_of_libc(c);
	text_printed(c);
}

void text_printed(const struct call *c)
{
	io_file_write(c, stderr, 1);
}

void option_read(const struct call *c, int option)
{
	if (option == '?' && *libc_opterr)
		message_printed(c);
}

/* --help and its kin print, and end the program inside. */
void hook_argp_before(struct call *c, struct exit_hook *h, const struct argp *argp, int argc,
		      char **argv, unsigned int flags, int *index, void *input)
{
	(void)h, (void)argp, (void)flags, (void)index, (void)input;
	c->t1 = c->t0;
	for (int i = 1; i < argc && argv[i]; i++) {
		const char *s = argv[i];

		if (str_starts(s, "--help") || str_starts(s, "--usage") ||
		    str_starts(s, "--version") || str_eq(s, "-?") || str_eq(s, "-V"))
			io_file_write(c, stdout, 1);
	}
}

void hook_argp_after(struct call *c, struct exit_hook *h, error_t ret)
{
	(void)h;
	if (ret)
		message_printed(c);
}

#define SAVED (7 * 8 + 128) /* bytes, by the assembly below */

enum { NO_ERROR = INT_MIN, ASSERTION };

static void error_told(const struct call *c, int error)
{
	if (error == ASSERTION)
		message_of_libc(c);
	else if (error != NO_ERROR)
		message_of_error(c, error);
	text_printed(c);
}

static void *before(unsigned int call_no, enum real_no real_no, int error, const char *saved_at)
{
	struct call c;
	int saved = errno;

	if (call_now(&c, call_no)) {
		error_told(&c, error);
		call_jump((const uintptr_t *)(saved_at + SAVED));
	}
	errno = saved;
	return real_get(real_no);
}

/*
 * All argument registers are kept, those for floating point, too: they may hold variable arguments,
 * and rax how many of these there are.  The first two are the label's as well.
 */
#if defined(__x86_64__)
#define JUMP(name, label, call_no, real_no, error)                                                 \
	__attribute__((used, visibility("hidden"))) void *label(int status, int number);           \
	void *label(int status, int number)                                                        \
	{                                                                                          \
		(void)status, (void)number;                                                        \
		return before(call_no, real_no, error, __builtin_dwarf_cfa());                     \
	}                                                                                          \
	__asm__(".text\n.globl " name "\n.type " name ", @function\n" name ":\n"                   \
		"	.cfi_startproc\n"                                                                \
		"	pushq %rdi\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rsi\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rdx\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %rcx\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	pushq %r8\n	.cfi_adjust_cfa_offset 8\n"                                          \
		"	pushq %r9\n	.cfi_adjust_cfa_offset 8\n"                                          \
		"	pushq %rax\n	.cfi_adjust_cfa_offset 8\n"                                         \
		"	subq $128, %rsp\n	.cfi_adjust_cfa_offset 128\n"                                  \
		"	movaps %xmm0, (%rsp)\n	movaps %xmm1, 16(%rsp)\n"                                 \
		"	movaps %xmm2, 32(%rsp)\n	movaps %xmm3, 48(%rsp)\n"                               \
		"	movaps %xmm4, 64(%rsp)\n	movaps %xmm5, 80(%rsp)\n"                               \
		"	movaps %xmm6, 96(%rsp)\n	movaps %xmm7, 112(%rsp)\n"                              \
		"	call " #label "\n	movq %rax, %r11\n"                                       \
		"	movaps (%rsp), %xmm0\n	movaps 16(%rsp), %xmm1\n"                                 \
		"	movaps 32(%rsp), %xmm2\n	movaps 48(%rsp), %xmm3\n"                               \
		"	movaps 64(%rsp), %xmm4\n	movaps 80(%rsp), %xmm5\n"                               \
		"	movaps 96(%rsp), %xmm6\n	movaps 112(%rsp), %xmm7\n"                              \
		"	addq $128, %rsp\n	.cfi_adjust_cfa_offset -128\n"                                 \
		"	popq %rax\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %r9\n	.cfi_adjust_cfa_offset -8\n"                                          \
		"	popq %r8\n	.cfi_adjust_cfa_offset -8\n"                                          \
		"	popq %rcx\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rdx\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rsi\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	popq %rdi\n	.cfi_adjust_cfa_offset -8\n"                                         \
		"	jmp *%r11\n"                                                                     \
		"	.cfi_endproc\n.size " name ", . - " name "\n")
#else
#error "messages: this architecture's assembly is not written yet"
#endif

JUMP("err", err_before, CALL_err, REAL_err, errno);
JUMP("errx", errx_before, CALL_errx, REAL_errx, NO_ERROR);
JUMP("verr", verr_before, CALL_verr, REAL_verr, errno);
JUMP("verrx", verrx_before, CALL_verrx, REAL_verrx, NO_ERROR);
JUMP("error", error_before, CALL_error, REAL_error, number ? number : NO_ERROR);
JUMP("error_at_line", error_at_line_before, CALL_error_at_line, REAL_error_at_line,
     number ? number : NO_ERROR);
JUMP("__assert_fail", assert_fail_before, CALL___assert_fail, REAL___assert_fail, ASSERTION);
