/*
 * entry.S - where the kernel enters prov-follow, and where it leaves it.  See follow.h.
 *
 * Handlers keep r12: the area, r13: the context to return to.
 */
#include "follow.h"

#define UC_RSP 160
#define ARCH_PRCTL 158
#define SET_FS 0x1002

	.text
	.globl	_start
	.type	_start, @function
_start:
	xorl	%ebp, %ebp
	movq	%rsp, %rdi
	andq	$-16, %rsp
	call	follow_main
	movq	%rdx, %rsp
	movq	%rax, %r11
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	jmp	*%r11
	.size	_start, . - _start

/* The thread pointer of the area in r12, or the program's.  Spoils rax, rcx, r11 and, without FSGSBASE, rdi, rsi. */
	.macro	OUR_STORAGE
	testl	$1, follow_has_fsgsbase(%rip)
	jz	1f
	wrfsbase %r12
	jmp	2f
1:	movl	$ARCH_PRCTL, %eax
	movl	$SET_FS, %edi
	movq	%r12, %rsi
	syscall
2:
	.endm

	.macro	ITS_STORAGE
	testl	$1, follow_has_fsgsbase(%rip)
	jz	1f
	movq	AREA_FS(%r12), %rax
	wrfsbase %rax
	jmp	2f
1:	movl	$ARCH_PRCTL, %eax
	movl	$SET_FS, %edi
	movq	AREA_FS(%r12), %rsi
	syscall
2:
	.endm

/* The handler of all signals that the program handles, and of SIGSYS. */
	.globl	follow_enter
	.hidden	follow_enter
	.type	follow_enter, @function
follow_enter:
	movq	%rsp, %r12
	andq	$-AREA_SIZE, %r12
	movq	%rdx, %r13
	movq	UC_RSP(%rdx), %rcx
	andq	$-AREA_SIZE, %rcx
	cmpq	%r12, %rcx
	leaq	AREA_TOP(%r12), %r12
	movq	%r12, %rcx
	je	nested
	movq	%rdi, %r14
	movq	%rsi, %r15
	testl	$1, follow_has_fsgsbase(%rip)
	jz	3f
	rdfsbase %rax
	movq	%rax, AREA_FS(%r12)
3:	OUR_STORAGE
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r13, %rdx
	movq	%r12, %rcx
	andq	$-16, %rsp
	call	follow_signal
leave:
	ITS_STORAGE
	movq	%r13, %rsp
	.globl	follow_exit
	.hidden	follow_exit
follow_exit:
	cmpq	$0, AREA_PENDING(%r12)
	jne	5f
	movl	$15, %eax
	.globl	follow_exit_insn
	.hidden	follow_exit_insn
follow_exit_insn:
	syscall
5:	OUR_STORAGE
	leaq	-8(%r13), %rsp
	andq	$-16, %rsp
	movq	%r12, %rdi
	movq	%r13, %rsi
	call	follow_deliver
	jmp	leave

/* A signal while a handler runs: on whatever storage. */
nested:
	andq	$-16, %rsp
	call	follow_nested
	movq	%r13, %rsp
	movl	$15, %eax
	syscall
	.size	follow_enter, . - follow_enter

	.globl	follow_restore
	.hidden	follow_restore
	.type	follow_restore, @function
follow_restore:
	movl	$15, %eax
	syscall
	.size	follow_restore, . - follow_restore

/* Makes a call, unless a signal is to be delivered first. */
	.globl	follow_call
	.hidden	follow_call
	.type	follow_call, @function
follow_call:
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%r8, %r10
	movq	%r9, %r8
	movq	8(%rsp), %r9
	.globl	follow_call_start
	.hidden	follow_call_start
follow_call_start:
	cmpq	$0, %fs:AREA_PENDING
	jne	follow_call_again
	.globl	follow_call_insn
	.hidden	follow_call_insn
follow_call_insn:
	syscall
	ret
	.globl	follow_call_again
	.hidden	follow_call_again
follow_call_again:
	movq	$-512, %rax
	ret
	.size	follow_call, . - follow_call

/* clone and clone3 onto a stack in the child's own area. */
	.globl	follow_clone
	.hidden	follow_clone
	.type	follow_clone, @function
follow_clone:
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%r8, %r10
	movq	%r9, %r8
	syscall
	testq	%rax, %rax
	jz	6f
	ret
6:	movq	%rsp, %r12
	andq	$-AREA_SIZE, %r12
	leaq	AREA_TOP(%r12), %r12
	OUR_STORAGE
	movq	%r12, %rdi
	andq	$-16, %rsp
	call	follow_child
	movq	%rax, %r13
	jmp	leave
	.size	follow_clone, . - follow_clone

/* Returns from a handler of the program's, all signals being blocked. */
	.globl	follow_sigreturn
	.hidden	follow_sigreturn
	.type	follow_sigreturn, @function
follow_sigreturn:
	movq	%rdi, %r13
	movq	%rsp, %r12
	andq	$-AREA_SIZE, %r12
	leaq	AREA_TOP(%r12), %r12
	ITS_STORAGE
	movq	%r13, %rsp
	movl	$15, %eax
	syscall
	.size	follow_sigreturn, . - follow_sigreturn

/* The same to the program's own instruction, with its own alternate stack: the kernel takes none while we stand on one. */
	.globl	follow_leave
	.hidden	follow_leave
	.type	follow_leave, @function
follow_leave:
	movq	%rdi, %r13
	movq	%rsi, %r14
	movq	%rsp, %r12
	andq	$-AREA_SIZE, %r12
	leaq	AREA_TOP(%r12), %r12
	ITS_STORAGE
	xorl	%esp, %esp
	movl	$131, %eax	/* sigaltstack */
	movq	%r14, %rdi
	xorl	%esi, %esi
	syscall
	movq	%r13, %rsp
	movl	$15, %eax
	syscall
	.size	follow_leave, . - follow_leave

	.section .note.GNU-stack, "", @progbits
