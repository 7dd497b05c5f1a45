# tests/helper/followed.sh - for tests of --follow: . "$TESTS/helper/followed.sh"
# shellcheck shell=bash

need cc
[ "$(uname -m)" = x86_64 ] || skip "only x86-64 has what it takes"

follow() {
	prov record -q -f -o r.prov --packages off --hash off --follow auto "$@"
}

# compared NAME STATUS COMMAND...: the same bare and followed, in directories of their own
compared() {
	local name=$1.d expected=$2
	shift 2
	mkdir "$name" "$name/bare" "$name/followed"
	(cd "$name/bare" && "$@" >../bare.out 2>../bare.err)
	equal "$name: bare status" "$expected" $?
	(cd "$name/followed" && follow "$@" >../out 2>../err)
	equal "$name: followed status" "$expected" $?
	diff "$name/bare.out" "$name/out" || fail "$name: < bare, > followed"
	diff "$name/bare.err" "$name/err" || fail "$name: standard error: < bare, > followed"
	mv "$name/followed/r.prov" .
	diff <(cd "$name/bare" && find . | sort) <(cd "$name/followed" && find . | sort) ||
		fail "$name: files: < bare, > followed"
	prov check r.prov >told || [ "$name" = watched.d ] || fail "$name: $(cat told)"
}

# seen NAME PATH...: has been recorded
seen() {
	local name=$1 path
	shift
	prov files r.prov >named
	for path; do
		grep -qF -- "$path" named || fail "$name: $path is not among: $(cat named)"
	done
}

# A program without any libc: one system call after the other, ended by exit(), not exit_group().
cat >bare.S <<'END'
	.globl _start
_start:	mov $2, %eax	# open
	lea name(%rip), %rdi
	xor %esi, %esi
	syscall
	mov %eax, %edi
	xor %eax, %eax	# read
	sub $32, %rsp
	mov %rsp, %rsi
	mov $32, %edx
	syscall
	mov %eax, %edx
	mov $1, %eax	# write
	mov $1, %edi
	syscall
	mov $60, %eax
	mov $9, %edi
	syscall
name:	.string "/proc/sys/kernel/ostype"
	.section .note.GNU-stack, "", @progbits
END
cc -nostdlib -static -o asm bare.S || fail "asm"
follow ./asm >out
[ "$(prov check r.prov | grep -c 'gap: static')" = 0 ] || skip "no system call user dispatch here"
