# A database of its own under pgbench and under a parallel query, as another user where this one is
# root, reached by a socket; what comes out does not tell how fast it was.
as=
[ "$(id -u)" != 0 ] || as='setpriv --reuid=65534 --regid=65534 --clear-groups'
PATH=$(echo /usr/lib/postgresql/*/bin):$PATH
sql() {
	psql -h "$PWD" -U me -d postgres -Atc "$1"
}
$as initdb -D db -U me --no-sync --auth=trust >/dev/null || exit
$as pg_ctl -D db -w -l db.log -o "-c listen_addresses= -c unix_socket_directories=$PWD -c fsync=off" start >/dev/null || exit
$as pgbench -h "$PWD" -U me -i -q -s 2 postgres 2>/dev/null
$as pgbench -h "$PWD" -U me -c 8 -j 2 -t 200 postgres 2>&1 | grep -E 'processed|failed'
sql 'select sum(abalance) = (select sum(delta) from pgbench_history), count(*) from pgbench_accounts'
sql 'set parallel_setup_cost = 0; set parallel_tuple_cost = 0; set min_parallel_table_scan_size = 0;
	select count(*) from pgbench_accounts where aid % 7 = 0'
$as pg_ctl -D db -w -m fast stop >/dev/null
echo "stopped: $?"
rm -rf db db.log
