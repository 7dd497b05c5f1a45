# Content goes through what has no file: sockets, terminals, messages, shared memory, programs that are not seen;
# and not where it cannot go.
# slow
. "$TESTS/lib.sh"
need python3 cc

# flows INPUT OUTPUT: 1 if the graph says that content of the one may be in the other
flows() {
	prov sql r.prov "WITH RECURSIVE up(n) AS (SELECT node_id FROM v_file WHERE path = '$PWD/$2' AND is_last
		UNION SELECT src FROM up JOIN edge ON dst = n JOIN edge_kind USING (kind) WHERE is_default)
		SELECT count(*) FROM up JOIN v_file ON node_id = n WHERE path = '$PWD/$1' AND version = 0"
}

# case_of WHAT EXPECTED: of a to o; and never of o to a, nor of b, which is read at the end
case_of() {
	equal "$1" "$2" "$(flows a o)"
	equal "$1: what is read later" 0 "$(flows b o)"
	equal "$1: edges backward" 0 "$(prov sql r.prov 'SELECT count(*) FROM edge WHERE src >= dst')"
}

echo content >a
echo other >b

cat >peers.py <<'END'
import os, socket, sys
kind, way = sys.argv[1:]
server = socket.socket(socket.AF_UNIX if kind == 'unix' else socket.AF_INET, socket.SOCK_STREAM)
server.bind('meet' if kind == 'unix' else ('127.0.0.1', 0))
server.listen()
address = server.getsockname()
if os.fork() == 0:
    client = socket.socket(server.family, socket.SOCK_STREAM)
    client.connect(address)
    if way == 'up':
        client.sendall(open('a', 'rb').read())
    else:
        open('o', 'wb').write(client.recv(100))
    os._exit(0)
peer, _ = server.accept()
if way == 'up':
    open('o', 'wb').write(peer.recv(100))
else:
    peer.sendall(open('a', 'rb').read())
os.wait()
open('b').read()
END
for kind in unix inet; do
	for way in up down; do
		rm -f meet o
		prov record -q -f -o r.prov python3 peers.py $kind $way || fail "$kind $way: status $?"
		cmp -s a o || fail "$kind $way: the program does not work"
		case_of "socket $kind $way" 1
	done
done

cat >pair.py <<'END'
import os, socket
one, two = socket.socketpair()
if os.fork() == 0:
    one.sendall(open('a', 'rb').read())
    os._exit(0)
open('o', 'wb').write(two.recv(100))
os.wait()
open('b').read()
END
prov record -q -f -o r.prov python3 pair.py || fail "socketpair: status $?"
case_of "socketpair" 1

if has script; then
	prov record -q -f -o r.prov sh -c 'script -qc "cat a" o >/dev/null; cat b >/dev/null' || fail "script: status $?"
	case_of "terminal" 1
fi

cat >messages.c <<'END'
#include <fcntl.h>
#include <sys/msg.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <string.h>
#include <unistd.h>
int main(int argc, char **argv)
{
	struct { long type; char text[100]; } m = {1, ""};
	int queue = msgget(IPC_PRIVATE, 0600), segment = shmget(IPC_PRIVATE, 100, 0600);
	char *shared = shmat(segment, 0, 0);
	if (fork() == 0) {
		ssize_t n = read(open("a", O_RDONLY), m.text, 100);
		if (!strcmp(argv[argc - 1], "queue"))
			msgsnd(queue, &m, n, 0);
		else
			memcpy(shared, m.text, n);
		_exit(0);
	}
	wait(0);
	if (!strcmp(argv[argc - 1], "queue"))
		msgrcv(queue, &m, 100, 0, 0);
	else
		memcpy(m.text, shared, 100);
	write(open("o", O_WRONLY | O_CREAT | O_TRUNC, 0600), m.text, 8);
	read(open("b", O_RDONLY), m.text, 100);
	msgctl(queue, IPC_RMID, 0);
	shmctl(segment, IPC_RMID, 0);
}
END
cc -w -o messages messages.c || fail "cc"
for kind in queue segment; do
	rm -f o
	prov record -q -f -o r.prov ./messages $kind || fail "$kind: status $?"
	cmp -s a o || fail "$kind: the program does not work"
	case_of "System V $kind" 1
done

# A static program in the middle: it may have copied what it was given; what it was not, no.
cat >copy.c <<'END'
#include <unistd.h>
int main(void)
{
	char c;
	while (read(0, &c, 1) == 1)
		write(1, &c, 1);
}
END
export PROV_FOLLOW=off # static programs are gaps here
if cc -w -static -o copy copy.c 2>/dev/null; then
	prov record -q -f -o r.prov sh -c 'cat a | ./copy | cat >o; cat b >/dev/null' || fail "static: status $?"
	case_of "unseen, by pipes" 1
	prov record -q -f -o r.prov sh -c './copy <a >o; cat b >/dev/null' || fail "static: status $?"
	case_of "unseen, by files" 1
	prov record -q -f -o r.prov sh -c 'cat a >/dev/null; ./copy <b >b2; echo >o' || fail "static: status $?"
	equal "unseen: what it was not given" 0 "$(flows a b2)"
fi
