# Real programs with threads, bare and recorded: the same output, status and files; the recording is
# complete, its locks are in it, and `prov races` reads it.  Says for each what it took.
# TRANSPARENCY=full also runs the large ones, and each a second time without locks (--sync off), to
# tell how much longer they make a recording: some four minutes.
# slow
# timeout 900
# shellcheck disable=SC2016 # commands are for other shells
. "$TESTS/lib.sh"
need python3

export PATH=/usr/bin:/bin:$PATH # not what stands in for Python
export PYTHONWARNINGS=ignore # Python 3.12 warns of fork() beside threads, with the pid
full=
[ "${TRANSPARENCY-}" != full ] || full=yes
programs=$TESTS/stress/threaded
mkdir template
cp "$programs"/* template
seq 300000 >template/numbers
shuf --random-source=template/numbers template/numbers >template/mixed
seq 20 >template/line
for i in $(seq 12); do
	printf 'int f%s(void) { return %s; }\n' "$i" "$i" >"template/f$i.c"
done
printf 'all: $(patsubst %%.c,%%.o,$(wildcard f*.c))\n%%.o: %%.c\n\t$(CC) -c -o $@ $<\n' >template/Makefile

# The state of a directory: names, modes, contents.
state_of() {
	(
		cd "$1" || exit
		find . -type f -exec sha256sum {} + | sort
		find . -printf '%P %m %y\n' | sort
	)
}

# timed COMMAND...: in work/; leaves its status in $ended, its seconds in $took
timed() {
	local began=$EPOCHREALTIME
	(cd work && exec "$@" </dev/null)
	ended=$?
	took=$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')
}

# fresh KEEP: a new work/, the former one as KEEP
fresh() {
	[ -z "$1" ] || mv work "$1"
	rm -rf work
	cp -a template work
	[ -z "$owner" ] || chown -R "$owner" work
}

printf '%-12s %8s %8s %6s %9s %8s %9s %8s %12s %s\n' program 'bare s' recorded ratio ops acquire bytes 'races s' \
	'off: ops' bytes

# numbers NAME: the line of the table; in off.prov it was recorded without locks
numbers() {
	local ops acquired off='' began took_races
	ops=$(prov check --json r.prov | sed -n 's/^ *"ops": \([0-9]*\),/\1/p')
	acquired=$(prov ops r.prov | grep -c '^[^=]* acquire ')
	[ -z "$full" ] || off="$(prov check --json off.prov | sed -n 's/^ *"ops": \([0-9]*\),/\1/p') $(stat -c %s off.prov)"
	began=$EPOCHREALTIME
	prov races r.prov >found 2>&1
	[ $? -le 1 ] || fail "$1: prov races: $(cat found)" # 1: there are some
	took_races=$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }')
	awk -v name="$1" -v bare="$bare" -v rec="$recorded" -v ops="$ops" -v acquired="$acquired" \
		-v bytes="$(stat -c %s r.prov)" -v races="$took_races" -v off="$off" 'BEGIN {
			split(off, o, " ")
			printf "%-12s %8.2f %8.2f %6.2f %9d %8d %9d %8s %12s %s\n", name, bare, rec, rec / bare, ops,
				acquired, bytes, races, o[1], o[2] }'
}

# same NAME LOCKS NEEDS SHELL-COMMAND [OPTION...]: LOCKS is "locks" if some thread must have been seen to
# wait for another's lock, "gap" if the recording must say that it could not look into a program
same() {
	local name=$1 locks=$2 needs=$3 command=$4 expected verdict got
	shift 4
	has "$needs" || return 0
	fresh ''
	timed bash -c "$command" >bare.out 2>bare.err
	expected=$ended bare=$took
	rm -rf bare.work
	fresh bare.work
	timed prov record -q -f --wait "$@" -o ../r.prov bash -c "$command" >out 2>err
	recorded=$took
	equal "$name: status" "$expected" "$ended"
	diff bare.out out || fail "$name: output: < bare, > recorded"
	diff bare.err err || fail "$name: errors: < bare, > recorded"
	[ "$locks" = server ] || diff <(state_of bare.work) <(state_of work) || fail "$name: files: < bare, > recorded"
	verdict=0
	[ "$locks" != gap ] || verdict=3
	prov check r.prov >verdict
	got=$?
	equal "$name: $(cat verdict)" $verdict $got
	if [ -n "$full" ]; then
		fresh ''
		timed prov record -q -f --wait --sync off -o ../off.prov bash -c "$command" >off.out 2>&1
	fi
	numbers "$name"
	case $locks in
	locks | server)
		[ "$(prov sql r.prov "SELECT count(*) FROM sync WHERE kind IN ('mutex', 'semaphore', 'rwlock', 'barrier', 'once')")" -gt 0 ] ||
			fail "$name: no lock is in it" ;;
	esac
}

# complete NAME NEEDS SHELL-COMMAND: with every system call looked at, none is unexplained
complete() {
	has "$2" || return 0
	fresh ''
	timed prov record -q -f --wait --complete -o ../r.prov bash -c "$3" >out 2>err
	prov check --complete r.prov >calls ||
		fail "$1: --complete: $(cat calls)"
	prov races r.prov >found 2>&1
	[ $? -le 1 ] || fail "$1: --complete: prov races: $(cat found)"
	echo "$1: no system call is unexplained"
}

owner=
same python locks python3 'python3 queues.py'
same python-full locks python3 'python3 queues.py' --sync full
same sort locks sort 'sort --parallel=4 -S 50M mixed | md5sum'
same xz locks xz 'xz -T2 --block-size=200k -k numbers && xz -dc -T2 numbers.xz | cmp - numbers'
same zstd locks zstd 'zstd -q -T2 -B500K numbers && zstd -dc numbers.zst | cmp - numbers'
same pigz locks pigz 'pigz -k -n -p 4 numbers && unpigz -c numbers.gz | cmp - numbers'
same make '' make 'make -s -j4 && nm -j f*.o | sort; make -s nothing'
same ninja '' ninja 'printf "rule cc\n command = cc -c -o \$out \$in\n" >build.ninja
	for i in f*.c; do echo "build ${i%.c}.o: cc $i"; done >>build.ninja; ninja -j4 >/dev/null; nm -j f*.o | sort; rm .ninja_log .ninja_deps'
if g++ -std=c++20 -O1 -pthread -o template/locks "$programs/locks.cc" 2>/dev/null; then
	same c++ locks g++ './locks'
fi
if gcc -O1 -fopenmp -o template/openmp "$programs/openmp.c" 2>/dev/null; then
	same openmp '' gcc './openmp'
fi
same perl locks perl 'perl -e "use threads; 1" 2>/dev/null || exit 9; perl ithreads.pl'
same sqlite '' sqlite3 'sqlite3 x.db "pragma threads=4; create table t(a); with recursive n(i) as (select 1 union all select i+1 from n
	where i<50000) insert into t select abs(random()) from n; create index i on t(a); select count(*) from t where a > 0" && rm x.db'
same git locks git 'export GIT_CONFIG_GLOBAL=/dev/null GIT_{AUTHOR,COMMITTER}_NAME=a GIT_{AUTHOR,COMMITTER}_EMAIL=a@b
	export GIT_{AUTHOR,COMMITTER}_DATE=2026-01-01T00:00:00Z
	git init -q . && git add . && git commit -qm one && git -c pack.threads=4 repack -q -a -d -f &&
	git -c grep.threads=4 grep -c 12345 && git index-pack --threads=4 -o x.idx .git/objects/pack/*.pack; rm -rf .git/index'
same curl '' curl 'curl -s --max-time 9 http://nowhere.invalid/; curl -s "file://$PWD/line" | md5sum'
complete c++ g++ './locks'
complete python python3 'python3 queues.py'

[ -n "$full" ] || exit 0

javac -d template "$programs/Work.java" 2>/dev/null
same java locks java 'java -cp . Work'
same node locks node 'node workers.js'
if go build -o template/parallel "$programs/parallel.go" 2>/dev/null; then
	same go gap go './parallel'
fi
same redis locks redis-server 'sh redis.sh'
same gdb '' gdb 'gdb -nx -q -batch -ex "set debuginfod enabled off" -ex "break main" -ex "run >sums" -ex continue ./locks |
	grep -o -e "^Breakpoint 1, [^ ]* in main" -e "exited with code .*"; cat sums'
[ "$(id -u)" != 0 ] || owner=65534:65534
if compgen -G '/usr/lib/postgresql/*/bin/pgbench' >/dev/null; then
	same postgres server sh 'sh postgres.sh'
else
	skip_part "no pgbench here"
fi
owner=

# Allocators with locks and threads of their own, and one who is asked for the time: before libprov,
# behind it, and around the launcher.
for pattern in libjemalloc.so.2 libtcmalloc_minimal.so.4 'libmimalloc.so.?' faketime/libfaketimeMT.so.1; do
	file=$(compgen -G "/usr/lib/*-linux-gnu/$pattern" | head -n 1)
	[ -n "$file" ] || { skip_part "no $pattern here"; continue; }
	name=$(basename "${file%%.*}")
	same "$name" locks python3 "LD_PRELOAD=$file exec python3 queues.py"
	LD_PRELOAD=$file same "$name" locks python3 'exec python3 queues.py'
	for order in "$file:$ROOT/build/libprov.so" "$ROOT/build/libprov.so:$file"; do
		fresh ''
		rm -f r.prov
		timed env PROV_OUT="$PWD/r.prov" LD_PRELOAD="$order" python3 queues.py >out 2>err
		diff bare.out out || fail "$order: output: < bare, > recorded"
		diff bare.err err || fail "$order: errors: < bare, > recorded"
		prov check r.prov >verdict || fail "$order: $(cat verdict)"
	done
done
