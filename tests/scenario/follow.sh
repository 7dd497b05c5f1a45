# With --follow, a program that cannot load libprov runs as without us, and is recorded.
. "$TESTS/lib.sh"
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
	prov check r.prov >checked || [ "$name" = watched.d ] || fail "$name: $(cat checked)"
}

# seen NAME PATH...: has been recorded
seen() {
	local name=$1 path
	shift
	prov files r.prov >listed
	for path; do
		grep -qF -- "$path" listed || fail "$name: $path is not among: $(cat listed)"
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
compared asm 9 ../../asm
seen asm /proc/sys/kernel/ostype
matches <(prov tree r.prov) 'asm \[exit 9\]'
cc -nostdlib -static-pie -o asm-pie bare.S || fail "asm-pie"
compared asm-pie 9 ../../asm-pie
seen asm-pie /proc/sys/kernel/ostype

# Signals, threads, children; libprov records again what can load it, once.
cc -O1 -static -pthread -o static "$ROOT/tests/helper/followed.c" 2>/dev/null || skip "no static libc"
compared static 7 ../../static
seen static followed/one followed/two followed/three followed/dir /dev/zero
prov tree r.prov >grown
equal "programs run" 1 "$(grep -c 'sh -c cat' grown)"
prov why static.d/followed/three r.prov >reasons || fail why
matches reasons 'static.d/followed/one'

cc -O1 -static-pie -pthread -o pie "$ROOT/tests/helper/followed.c" || fail pie
compared pie 7 ../../pie

# A tracer and a filter of the program's own see its calls and none of ours: that ends it, and is told.
compared watched 8 ../../static watched
lines 2 <(grep '^gap: follow' checked)

# By a recorded program: exec, posix_spawn, and one that runs another.
compared sh 9 sh -c 'cd ..; ../static >/dev/null; ../asm'
seen sh /dev/zero /proc/sys/kernel/ostype
cat >spawn.c <<'END'
#include <spawn.h>
#include <sys/wait.h>
int main(int argc, char **argv)
{
	int status = 0;
	pid_t pid;

	(void)argc;
	if (posix_spawn(&pid, argv[1], 0, 0, argv + 1, 0) || waitpid(pid, &status, 0) < 0)
		return 1;
	return WEXITSTATUS(status);
}
END
{ cc -o spawn spawn.c && cc -static -o spawn-static spawn.c; } || fail spawn
compared spawn 9 ../../spawn ../../spawn-static ../../spawn ../../asm
seen spawn /proc/sys/kernel/ostype
equal "programs run" 4 "$(prov tree r.prov | grep -c '^ *[0-9]')"

# What it was given of prov: nothing.
cat >env.c <<'END'
#include <stdio.h>
extern char **environ;
int main(void)
{
	for (char **e = environ; *e; e++)
		puts(*e);
	return 0;
}
END
cc -static -o env env.c || fail env
compared env 0 env -i A=1 "$PWD/env"

# Without the option it is a gap, as ever.
prov record -q -f -o r.prov ./asm >out
matches <(prov check r.prov) 'gap: static'
