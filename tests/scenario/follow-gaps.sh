# Programs that are not followed are named before they run, and run as bare.
. "$TESTS/lib.sh"
. "$TESTS/helper/followed.sh"
chmod 755 .

# not_followed REASON NAME COMMAND...: the same bare and recorded, with that gap
not_followed() {
	local reason=$1 name=$2
	shift 2
	"$@" >bare 2>bare.err </dev/null
	status=$?
	follow "$@" >out 2>err </dev/null
	equal "$name: status" $status $?
	diff bare out || fail "$name: < bare, > recorded"
	diff bare.err err || fail "$name: standard error: < bare, > recorded"
	prov check r.prov >told
	equal "$name: $(cat told)" 1 "$(grep -c "^gap: $reason: .*$name" told)"
}

cat >who.c <<'END'
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(int argc, char **argv)
{
	char line[200], params[256] = "";
	FILE *f = fopen("/proc/self/status", "r");

	(void)argv;
	printf("%d %d\n", getuid(), geteuid());
	while (f && fgets(line, sizeof(line), f))
		if (!strncmp(line, "CapEff", 6))
			puts(line);
	if (argc > 1)
		syscall(SYS_io_uring_setup, 4, params);
	return 0;
}
END
cc -static -o who who.c 2>/dev/null || skip "no static libc"

# A ring is made by a call that is seen; what is submitted is not.
not_followed io_uring io_uring_setup ./who ring

# By the other machine's entry: what the kernel does not run fails alike.
cat >small.S <<'END'
	.globl _start
_start:	mov $1, %eax
	mov $6, %ebx
	int $0x80
	.section .note.GNU-stack, "", @progbits
END
as --32 -o small.o small.S || fail "small.o"
ld -m elf_i386 -o small small.o || fail "small"
not_followed foreign-abi small sh -c './small; echo $?'
follow ./small
matches <(prov check r.prov) '^gap: foreign-abi: .*/small'

# What only root can prepare: rights of the file, of another user, and a program that may not be read.
if [ "$(id -u)" != 0 ] || ! setpriv --reuid=65534 --clear-groups ./who >other 2>&1; then
	skip_part "only root can make these programs"
	exit 0
fi
other=(setpriv --reuid=65534 --regid=65534 --clear-groups)
cp who suid && chmod 4755 suid
not_followed privileged suid "${other[@]}" ./suid
matches out '^65534 0$'
cp who secret && chmod 711 secret
not_followed static secret "${other[@]}" ./secret
if cp who able && setcap cap_net_raw+ep able 2>/dev/null; then
	not_followed privileged able "${other[@]}" ./able
	matches out 'CapEff:.*0000000000002000'
else
	skip_part "no file capabilities here"
fi
