# A daemon on a socket of its own, one request, the end.
memcached -d -u root -s ./memcached.sock -P "$PWD/memcached.pid"
python3 -c '
import socket
s = socket.socket(socket.AF_UNIX)
s.connect("memcached.sock")
s.send(b"set a 0 0 1\r\nb\r\n")
print(s.recv(100))'
pid=$(cat memcached.pid)
kill "$pid"
tail -f --pid="$pid" b >/dev/null
