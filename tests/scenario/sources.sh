# prov sources: how often was asked, by which line, with which answer, and what can be reached from there;
# prov why --sources has it in the tree, and recordings of before tell what they can.
. "$TESTS/lib.sh"
need gcc python3

cat >two.c <<'EOF'
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static void put(const char *path, long n)
{
	char text[32];
	int fd = open(path, O_CREAT | O_WRONLY, 0600);

	if (write(fd, text, (size_t)sprintf(text, "%ld\n", n)) < 0 || close(fd))
		exit(1);
}

int main(void)
{
	struct timespec t;
	long n = time(NULL) == 1; /* an ask of the same source that "before" came after */

	put("before", 1);
	for (volatile int i = 0; i < 300; i++)
		n += clock_gettime(CLOCK_REALTIME, &t); /* the clock */
	put("after", n + t.tv_nsec);
	srand(7);
	put("chance", rand()); /* chance */
	return getenv("MY_PASSWORD") != NULL;
}
EOF
gcc -g -O0 -o two two.c || fail "gcc: status $?"
MY_PASSWORD=xyzzy prov record -q -f -o two.prov ./two
prov sources two.prov --json >json || fail "sources: status $?"
lines=$(ldd "${BUILD:-$ROOT/build}/prov-query" | grep -c libdw) # only elfutils knows lines
python3 - "$lines" <<'END2' || fail "see above"
import json, sys
asks = [json.loads(line) for line in open('json')]
def only(**want):
    found = [a for a in asks if all(a.get(k) == v for k, v in want.items())]
    assert len(found) == 1, (want, found)
    return found[0]
names = lambda a: sorted(path.rsplit('/', 1)[1] for path in a['reaches'])
clock = only(source='clock', call='clock_gettime')
assert clock['count'] == 300 and clock['about'] == 'CLOCK_REALTIME' and clock['first'] <= clock['last'], clock
assert names(clock) == ['after', 'chance'], clock
assert names(only(source='clock', call='time')) == ['after', 'before', 'chance']
seed, chance = only(call='srand'), only(call='rand')
assert seed['first'] == 7 and names(chance) == ['chance'], (seed, chance)
password = only(source='variable', name='MY_PASSWORD')
assert password['value'].startswith('<secret'), password
assert all(a['argv'] == ['./two'] and a['epoch'] == 0 for a in asks)
if sys.argv[1] == '1':
    lines = open('two.c').read().split('\n')
    for ask, mark in (clock, '/* the clock */'), (chance, '/* chance */'):
        assert ask['where'] == 'two.c:%d' % (1 + [mark in line for line in lines].index(True)), ask
END2
prov sources two.prov >text
matches text '^clock  ./two .*-> .*/after, .*/chance$'
matches text 'clock_gettime CLOCK_REALTIME x300: 2[0-9-]* [0-9:.]* UTC to 2'
! grep -q MY_PASSWORD text || fail "what reaches no output is told without --all"
prov sources two.prov --all >text
matches text '^    MY_PASSWORD=<secret'
prov why after two.prov >tree
! grep -q 'asked for' tree || fail "sources that nobody wanted: $(cat tree)"
prov why after two.prov --sources >tree
matches tree 'asked for clock (clock_gettime at .* x300)'
! grep -q 'asked for random' tree || fail "what came later: $(cat tree)"

mkdir 'a b'
printf 'import time\nfor i in range(7):\n    time.time()\n' >'a b/c d.py'
prov record -q -f -o line.prov python3 'a b/c d.py'
# The line is known of some versions of Python only.
prov sources line.prov --json | grep '"source":"clock"' | grep '"count":7,' >seven
[ -s seven ] || fail "not seven"
if grep -q '"where":"[^"]*/a[ "]' seven; then
	matches seven '"where":"[^"]*/a b/c d.py:3"'
fi
prov record -q -f -o py.prov python3 -c 'import time; [time.time() for _ in range(400)]'
equal "reads of the clock by a loop of Python" 1 "$(prov sources py.prov --json | grep '"source":"clock"' | grep -c '"count":400,')"

# Of programs that ask in the middle of their output, in threads, and by way of a child.
# shellcheck disable=SC2016
prov record -q -f -o sh.prov bash -c 'date +%s >d; shuf -i 1-9 >s; mktemp ./m.XXXX >/dev/null; echo $RANDOM >r; (umask; pwd -P) >w'
# reached SOURCE FILE
reached() {
	prov sources sh.prov --json | python3 -c 'import json, sys
asks = [json.loads(line) for line in sys.stdin]
print(any(a["source"] == sys.argv[1] and any(p.endswith("/" + sys.argv[2]) for p in a["reaches"]) for a in asks))' "$1" "$2"
}
for pair in 'clock d' 'random s' 'variable d' 'filesystem w'; do
	equal "$pair" True "$(reached "${pair% *}" "${pair#* }")"
done
equal "no clock in what shuf wrote" False "$(prov sources sh.prov --json | python3 -c 'import json, sys
print(any(a["source"] == "clock" and a["argv"][0] == "shuf" for a in map(json.loads, sys.stdin)))')"

# Asks of several threads from one place are one.
cat >threads.c <<'EOF'
#include <pthread.h>
#include <time.h>
static void *ask(void *t)
{
	for (volatile int i = 0; i < 50; i++)
		clock_gettime(CLOCK_BOOTTIME, t);
	return 0;
}
int main(void)
{
	struct timespec t[2];
	pthread_t thread[2];

	for (int i = 0; i < 2; i++)
		pthread_create(&thread[i], 0, ask, &t[i]);
	for (int i = 0; i < 2; i++)
		pthread_join(thread[i], 0);
	return 0;
}
EOF
gcc -o threads threads.c -pthread || fail "gcc: status $?"
prov record -q -f -o threads.prov ./threads
prov sources threads.prov --json | grep CLOCK_BOOTTIME >text
lines 1 text
matches text '"count":100,'

# Of what is asked for and unset not more than anybody reads, unless all is wanted; of descriptors which one it was.
prov record -q -f -o many.prov /usr/bin/python3 -c 'import ctypes, os
c = ctypes.CDLL(None)
for i in range(40):
    c.getenv(b"UNSET_%d" % i)
os.isatty(77)
open("many", "w").write("x")'
prov sources many.prov >text
matches text 'and [0-9]* more (--all)'
matches text 'isatty 77: 0'
prov sources many.prov --all >text
matches text UNSET_39
! grep 'more (--all)' text || fail "not all"

# Times and numbers of files were looked at: one ask for all by one function of a program, the system's files apart.
mkdir -p files/a files/b
touch files/a/1 files/a/2 files/b/3
prov record -q -f -o tar.prov tar -cf tar.tar files/a files/b
# looked CALL: its asks about attributes: count, name, whether REACHED can be reached
looked() {
	prov sources "$1" --json | python3 -c 'import json, sys
for a in map(json.loads, sys.stdin):
    if a["source"] == "filesystem" and "stat" in a["call"] and "statfs" not in a["call"]:
        print(a["call"], a["count"], a["name"], any(p.endswith(sys.argv[1]) for p in a["reaches"]))' "$2"
}
looked tar.prov /tar.tar >text
matches text "^fstatat[0-9]* [0-9]* $PWD/files/ True"
prov sources tar.prov >text
matches text "    fstatat[0-9]* $PWD/files/ x[0-9]*$"
prov record -q -f -o ls.prov /usr/bin/python3 -c 'import os
print(os.stat("files/a/1").st_mtime, os.stat("/etc/passwd").st_ino, os.path.exists("files/none"), file=open("ls.out", "w"))'
looked ls.prov /ls.out >text
# Python of 3.13 looks beside the working directory, too.
awk -v path="$PWD/files/a/1" '/^stat/ && length($3) > 1 && index(path, $3) == 1 && $4 == "True" { n++ } END { exit !n }' text ||
	fail "no directory of files/a/1: $(cat text)"
matches text "^stat[0-9]* [0-9]* /\(etc/passwd\)\? True"
prov why tar.tar tar.prov --sources >from
matches from 'asked for filesystem'

# The network: who came, who was asked and did not answer.
prov record -q -f -o net.prov /usr/bin/python3 -c 'import socket
try:
    socket.create_connection(("127.0.0.1", 1))
except OSError as e:
    pass
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
open("port", "w").write("%d" % server.accept()[1][1])'
prov sources net.prov --json | grep '"source":"network"' >text
matches text '"call":"connect","name":"inet 127.0.0.1:1",.*"errno":"ECONNREFUSED"'
matches text "\"call\":\"accept[4]*\",\"name\":\"inet 127.0.0.1:$(cat port)\""

for rec in "$ROOT"/tests/older/*.prov; do
	prov sources "$rec" --json >old || fail "$rec: status $?"
	[ ! -s old ] || matches old '"source":"'
done
status 2 prov sources nothing.prov
status 5 prov sources two.c
