# A server on a socket of its own, two requests, a snapshot, the end.
redis() {
	redis-cli -s ./redis.sock "$@"
}
redis ping 2>&1
redis-server --port 0 --unixsocket ./redis.sock --save '' --daemonize yes --pidfile "$PWD/redis.pid" --logfile redis.log
until redis ping; do :; done 2>/dev/null
pid=$(cat redis.pid)
redis set a b
redis save
redis get a
redis shutdown nosave
tail -f --pid="$pid" b >/dev/null
