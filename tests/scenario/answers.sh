# What the views say of one file must agree: inputs, files, why, affects, path.
. "$TESTS/lib.sh"
here=$(pwd -P)

# record NAME COMMAND...
record() {
	prov record -q -f -o "$1.prov" "${@:2}" || fail "record $1: status $?"
}

# did NAME FILE: what `prov files` says
did() {
	prov files "$1.prov" | sed -n "s|^$here/$2	||p"
}

# is_input NAME FILE
is_input() {
	prov inputs "$1.prov" | grep -qxF "$here/$2"
}

echo x >f # what is younger than the kernel's tick might be new
echo x >g

# A directory that was moved before its first use: the file below it was there under its old name.
mkdir E
echo 1 >E/i
record moved sh -c 'mv E F; cat F/i >o9'
is_input moved E/i || fail "E/i is an input"
is_input moved F/i && fail "F/i was never there before"
equal "E/i" rename-from "$(did moved E/i)"
equal "F/i" lookup,read,rename-to "$(did moved F/i)"
status 0 prov affects E/i moved.prov
matches out o9

# What was emptied before anybody read it has a version that was there before.
record emptied sh -c ': >f; truncate -s 0 g'
for name in f g; do
	status 0 prov why "$name@0" emptied.prov
	matches out 'was there before the command'
done

# Content takes the way of the write, not that of the emptying.
cat >copies.c <<'F'
#include <stdio.h>
int main(void)
{
	char b[9];
	FILE *f = fopen("E.in", "r"), *o;
	size_t n = fread(b, 1, 3, f);
	o = fopen("out", "w");
	return fwrite(b, 1, n, o) != n || fclose(o);
}
F
cc -o copies copies.c || fail "cc"
echo abc >E.in
record copies ./copies
status 0 prov path E.in out copies.prov
matches out '  wrote .*/out@1'

# Whoever lists a directory is affected by it; what was only looked for is not unknown.
mkdir D
echo 1 >D/1
echo 1 >only-asked
record listed sh -c 'ls D >o7; test -e missing; test -e only-asked'
equal "D" list,lookup "$(did listed D)"
status 0 prov affects D listed.prov
matches out 'listed by ls D'
matches out o7
status 0 prov path D o7 listed.prov
for name in only-asked missing; do
	status 1 prov why "$name" listed.prov
	matches err "nothing was read from '$here/$name' or written to it"
done
status 1 prov why "$here/never" listed.prov
matches err 'no file of the recording was called'

# A file that was reached by another name is known by its own, as long as that leads there.
mkdir real.d
echo a >real.d/real
ln -s real.d l.d
ln -s l.d/real l
record links sh -c 'cat l >o10'
status 0 prov affects real.d/real links.prov
matches out 'read by cat l'
status 0 prov path l.d/real o10 links.prov
ln real.d/real hard
status 0 prov affects hard links.prov
rm l
echo b >l
status 1 prov affects hard links.prov # nothing that was used leads there

# A file that gets its name by linkat was made and written.
cat >unnamed.c <<'F'
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void)
{
	char path[64];
	int fd = open(".", O_TMPFILE | O_WRONLY, 0644);

	if (fd < 0)
		return 77;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return write(fd, "x", 1) != 1 || linkat(AT_FDCWD, path, AT_FDCWD, "named", AT_SYMLINK_FOLLOW) ||
	       close(fd) || (fd = open(".", O_TMPFILE | O_RDWR, 0644)) < 0 ||
	       linkat(AT_FDCWD, path, AT_FDCWD, "late", AT_SYMLINK_FOLLOW) || write(fd, "y", 1) != 1;
}
F
cc -o unnamed unnamed.c || fail "cc"
prov record -q -f -o unnamed.prov ./unnamed
case $? in
0)
	equal "named" create,link,write "$(did unnamed named)"
	equal "late" create,link,write "$(did unnamed late)"
	;;
77) echo "no O_TMPFILE here" ;;
*) fail "unnamed" ;;
esac

# What a program made that was not seen was not there before.
cat >static.c <<'F'
#include <fcntl.h>
#include <unistd.h>
int main(void)
{
	char b[9];
	int n = read(open("E.in", O_RDONLY), b, sizeof(b));

	return write(open("unseen", O_WRONLY | O_CREAT, 0644), b, n) != n;
}
F
if cc -w -static -o static static.c 2>/dev/null; then
	export PROV_FOLLOW=off # static programs are gaps here
	record unseen sh -c './static; cat unseen >q'
	if prov ops unseen.prov --json | grep -q 'unseen","flags.*"born"'; then
		is_input unseen unseen && fail "it was not there before"
		status 3 prov why q unseen.prov
		matches out 'written by ./static .*not recorded'
		status 0 prov path static q unseen.prov
	else
		echo "no birth times here"
	fi
else
	echo "no static libc here"
fi
