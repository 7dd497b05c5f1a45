# A database of its own, as another user where this one is root, reached by a socket.
as=
[ "$(id -u)" != 0 ] || {
	as='setpriv --reuid=65534 --regid=65534 --clear-groups'
	chown 65534:65534 .
}
$as initdb -D db -U me --no-sync --auth=trust >initdb.log
$as pg_ctl -D db -w -l db.log -o "-c listen_addresses= -c unix_socket_directories=$PWD -c autovacuum=off" start
psql -h "$PWD" -U me -d postgres -c 'create table a(b int); insert into a values (1); select * from a'
$as pg_ctl -D db -w stop
