# What comes out of a pipe went in before: a reader comes after the writer whose bytes it must have, and after
# no other; what the writer does after its write is in no order with the reader.
. "$TESTS/lib.sh"
need python3

cat >hands.py <<'END2'
import array, fcntl, os, socket, sys, termios

def put(name):
    fd = os.open(name, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o666)
    os.write(fd, b'x')
    os.close(fd)

def child(name, end, n=1):
    pid = os.fork()
    if pid == 0:
        put('before' + name)
        for _ in range(n):
            os.write(end, b'x')
        put('after' + name)
        os._exit(0)
    return pid

def full(r, n):
    """Until so many bytes are in the pipe: nobody is told by that."""
    there = array.array('i', [0])
    while there[0] < n:
        fcntl.ioctl(r, termios.FIONREAD, there)

def one(r, w):
    child('1', w)
    os.read(r, 1)
    return ['1']

def two_read_one(r, w):
    child('1', w)
    child('2', w)
    full(r, 2)
    os.read(r, 1)
    return ['1', '2']

def two_read_all(r, w):
    child('1', w)
    child('2', w)
    os.read(r, 1)
    os.read(r, 1)
    return ['1', '2']

def two_of_many(r, w):
    child('1', w, 5)
    child('2', w, 2)
    full(r, 7)
    os.read(r, 4)
    return ['1', '2']

def peek(r, w):
    a, b = socket.socketpair()
    child('1', b.fileno())
    a.recv(1, socket.MSG_PEEK)
    a.recv(1, socket.MSG_PEEK)
    return ['1']

def pair(r, w):
    a, b = socket.socketpair()
    child('1', b.fileno())
    os.read(a.fileno(), 1)
    return ['1']

names = globals()[sys.argv[1]](*os.pipe())
for name in names:
    put('before' + name)
    put('after' + name)
END2

# CASE  the files written in no order, for certain as far as anybody can tell
while read -r case expected; do
	rm -f before* after* r.prov
	prov record -q --wait -o r.prov python3 hands.py "$case" || fail "$case: status $?"
	equal "$case" "$expected" "$(prov races r.prov | sed -n 's,^/.*/\([ab][a-z]*[0-9]\)$,\1,p' | sort | paste -sd' ')"
done <<'END2'
one after1
two_read_one after1 after2 before1 before2
two_read_all after1 after2
two_of_many after1 after2 before2
peek after1 before1
pair after1
END2
