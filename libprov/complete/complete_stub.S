/*
 * complete_stub.S - system calls made again from here, where they do not trap.  See complete.h.
 */
#if defined(__x86_64__)

#define CHILD_STUBS 64 /* as in complete.h */

	.text

/*
 * Any call but those below: complete.c has put the address of the program's next instruction under
 * the red zone and the stack pointer there.  The syscall instruction spoils rcx anyway.
 */
	.globl	complete_again
	.hidden	complete_again
	.type	complete_again, @function
complete_again:
	.cfi_startproc
	.cfi_signal_frame
	.cfi_def_cfa rsp, 136
	.cfi_offset rip, -136
	syscall
	movq	(%rsp), %rcx
	leaq	136(%rsp), %rsp
	.cfi_def_cfa_offset 0
	.cfi_register rip, rcx
	jmp	*%rcx
	.cfi_endproc
	.size	complete_again, . - complete_again

/*
 * clone, fork, vfork: the child may have another stack, or the same as its parent, so the way back
 * cannot stand on it.  It stands in a table; each place that makes such calls has a stub of its own.
 */
	.globl	complete_child_stubs
	.hidden	complete_child_stubs
	.type	complete_child_stubs, @function
	.balign	64
complete_child_stubs:
	.set	i, 0
	.rept	CHILD_STUBS
	.balign	64
	syscall
	testq	%rax, %rax
	jnz	1f
	leaq	-128(%rsp), %rsp
	call	begin_child
	leaq	128(%rsp), %rsp
1:	movq	complete_return_to + 8 * i(%rip), %rcx
	jmp	*%rcx
	.set	i, i + 1
	.endr
	.size	complete_child_stubs, . - complete_child_stubs

/* All registers but rcx and r11 are as the kernel left them. */
	.type	begin_child, @function
begin_child:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rdi
	pushq	%rsi
	pushq	%rdx
	pushq	%r8
	pushq	%r9
	pushq	%r10
	andq	$-16, %rsp
	call	complete_child
	leaq	-48(%rbp), %rsp
	popq	%r10
	popq	%r9
	popq	%r8
	popq	%rdx
	popq	%rsi
	popq	%rdi
	popq	%rbp
	xorl	%eax, %eax
	ret
	.size	begin_child, . - begin_child

/*
 * The handler of SIGSYS.  A signal that is not ours goes on to the program's own handler, which
 * finds the stack as the kernel would have made it, its own restorer included.
 */
	.globl	complete_enter
	.hidden	complete_enter
	.type	complete_enter, @function
complete_enter:
	.cfi_startproc
	pushq	%rdi
	.cfi_adjust_cfa_offset 8
	pushq	%rsi
	.cfi_adjust_cfa_offset 8
	pushq	%rdx
	.cfi_adjust_cfa_offset 8
	call	complete_trap
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	testq	%rax, %rax
	jnz	1f
	ret
1:	movq	complete_restorer(%rip), %rcx
	movq	%rcx, (%rsp)
	jmp	*%rax
	.cfi_endproc
	.size	complete_enter, . - complete_enter

/* Exactly these bytes, and no .cfi: unwinders know a signal's frame by them. */
	.balign	16
	nop
	.globl	complete_restore
	.hidden	complete_restore
	.type	complete_restore, @function
complete_restore:
	movq	$15, %rax /* rt_sigreturn */
	syscall
	.size	complete_restore, . - complete_restore

#endif
	.section .note.GNU-stack, "", @progbits
