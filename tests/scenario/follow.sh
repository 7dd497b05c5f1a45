# With --follow, a program that cannot load libprov runs as without us, and is recorded.
. "$TESTS/lib.sh"
. "$TESTS/helper/followed.sh"

compared asm 9 ../../asm
seen asm /proc/sys/kernel/ostype
matches <(prov tree r.prov) 'asm \[exit 9\]'
cc -nostdlib -static-pie -o asm-pie bare.S || fail "asm-pie"
compared asm-pie 9 ../../asm-pie
seen asm-pie /proc/sys/kernel/ostype

# Signals, threads, children; libprov records again what can load it, once.
cc -O1 -static -pthread -o static "$ROOT/tests/helper/followed.c" 2>/dev/null || skip "no static libc"
compared static 7 ../../static
seen static followed/one followed/two followed/three followed/dir /dev/zero
prov tree r.prov >runs
equal "programs run" 1 "$(grep -c 'sh -c cat' runs)"
status 0 prov why static.d/followed/three r.prov
matches out 'static.d/followed/one'

cc -O1 -static-pie -pthread -o pie "$ROOT/tests/helper/followed.c" || fail pie
compared pie 7 ../../pie

# A tracer and a filter of the program's own see its calls and none of ours: that ends it, and is told.
compared watched 8 ../../static watched
lines 2 <(grep '^gap: follow' told)
