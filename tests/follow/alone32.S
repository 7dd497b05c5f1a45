/* alone32.S - as alone.S, by the calls of i386. */
	.globl	_start
	.text
_start:
	mov	(%esp), %edi
	mov	$5, %eax			/* open */
	mov	$in, %ebx
	xor	%ecx, %ecx
	int	$0x80
	mov	%eax, %esi
	mov	$5, %eax
	mov	$out, %ebx
	mov	$0101, %ecx
	mov	$0644, %edx
	int	$0x80
	mov	%eax, %ebp
	mov	$3, %eax			/* read */
	mov	%esi, %ebx
	mov	$room, %ecx
	mov	$100, %edx
	int	$0x80
	mov	%eax, %edx
	mov	$4, %eax			/* write */
	mov	%ebp, %ebx
	mov	$room, %ecx
	int	$0x80
	mov	$1, %eax			/* exit */
	mov	%edi, %ebx
	int	$0x80
	.section .rodata
in:	.asciz	"in"
out:	.asciz	"out"
	.bss
room:	.skip	100
	.section .note.GNU-stack, "", @progbits
