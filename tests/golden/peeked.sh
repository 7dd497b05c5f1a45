# What is only looked at (MSG_PEEK), or copied by tee(2), stays for whoever reads it afterwards.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
}

# A child each: one writes a, another looks at it, a third reads it and makes o.
# shellcheck disable=SC2016
child='import ctypes, os, socket, sys

def child(what):
    pid = os.fork()
    if not pid:
        what()
        os._exit(0)
    os.waitpid(pid, 0)

def copy(name, to):
    with open(name, "rb") as f:
        os.write(to, f.read())

def keep(name, data):
    with open(name, "wb") as f:
        f.write(data)
'

# look NAME PROGRAM: of which both are in o, one in p
look() {
	CASE=$1 golden python3 -c "$child$2" <<'END'
must a.0 ~> o.1
must b.0 ~> o.1
must a.0 ~> p.1
never b.0 ~> p.1
END
}

look recv "
r, w = socket.socketpair()
child(lambda: copy('a', w.fileno()))
child(lambda: keep('p', r.recv(2, socket.MSG_PEEK)))
child(lambda: copy('b', w.fileno()))
child(lambda: keep('o', r.recv(4)))
"
look tee "
r, w = os.pipe()
r2, w2 = os.pipe()
child(lambda: copy('a', w))
child(lambda: ctypes.CDLL(None).tee(r, w2, 2, 0))
child(lambda: copy('b', w))
child(lambda: keep('o', os.read(r, 4)))
child(lambda: keep('p', os.read(r2, 2)))
"
