/*
 * vfork.S - vfork: vfork_before(), the real one, vfork_after() (hook_fork.c).
 *
 * On entry the return address is on the stack.  The real vfork must find ours in its place and
 * nothing of ours above it, because parent and child both return from here, one after the other,
 * over the same stack.
 */
#if !defined(__x86_64__)
#error "vfork: this architecture's assembly is not written yet"
#endif

	.text
	.globl vfork
	.type vfork, @function
	.globl __vfork
	.type __vfork, @function
vfork:
__vfork:
	.cfi_startproc
	movq (%rsp), %rdi
	subq $8, %rsp
	.cfi_adjust_cfa_offset 8
	call vfork_before
	addq $8, %rsp
	.cfi_adjust_cfa_offset -8
	testq %rax, %rax
	jz 1f
	addq $8, %rsp /* as after the return to our caller */
	.cfi_adjust_cfa_offset -8
	.cfi_undefined rip
	call *%rax
	movslq %eax, %rdi
	pushq %rdi
	subq $8, %rsp
	call vfork_after
	addq $8, %rsp
	popq %rdx
	movq %rax, %rcx
	movl %edx, %eax
	jmp *%rcx
1:	subq $8, %rsp
	call vfork_real
	addq $8, %rsp
	jmp *%rax
	.cfi_endproc
	.size vfork, . - vfork
	.size __vfork, . - __vfork

	.section .note.GNU-stack, "", @progbits
