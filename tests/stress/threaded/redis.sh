# A server whose threads read and write for it, under a benchmark of two threads, saving and freeing in
# the background; what comes out does not tell how fast it was.
cli() {
	redis-cli -s "$PWD/redis.sock" "$@"
}
redis-server --port 0 --unixsocket "$PWD/redis.sock" --io-threads 2 --io-threads-do-reads yes --save '' --daemonize yes \
	--pidfile "$PWD/redis.pid" --logfile redis.log
until cli ping; do :; done 2>/dev/null | tail -n 1
pid=$(cat redis.pid)
redis-benchmark -s "$PWD/redis.sock" --threads 2 -n 1000 -c 5 -q -t set,incr,lpush | sed 's/.*\r//; s/:.*//'
cli get counter:__rand_int__
cli llen mylist
cli bgsave
until cli info persistence | grep -q rdb_bgsave_in_progress:0; do :; done
cli flushall async
cli shutdown nosave
while kill -0 "$pid" 2>/dev/null; do :; done
rm -f redis.log redis.pid dump.rdb
