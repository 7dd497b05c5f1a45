# Datagrams that are sent to an address, and answers to where they came from.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
	echo c >c
}

reason='the oracle does not know who has which address'

# datagrams FAMILY CALL
datagrams() {
	CASE=$1-$2 golden datagrams "$1" "$2" <<END
must a.0 -> forked datagrams -> *.1 -> first datagrams -> o1.1
must b.0 -> first datagrams -> *.1 -> forked datagrams -> o2.1
must c.0 ~> o3.1
never c.0 ~> o1.1
never c.0 ~> o2.1
never b.0 ~> o1.1
view changed other: the name of a socket, whose content the graph keeps apart
view changed socket: likewise
only prov a > o1: $reason
only prov b > o2: $reason
only prov c > o3: $reason
END
}

datagrams inet sendto
datagrams unix sendmmsg
datagrams abstract connect
[ ! -s /proc/net/if_inet6 ] || datagrams inet6 sendmsg
