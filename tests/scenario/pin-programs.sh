# prov record --pin: programs that print times, random numbers, pids, orders and addresses print the same
# twice, in a directory of another name with files made in another order and at another time; varied, what
# each depends on makes it differ.
# timeout 300
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"
export PYTHONDONTWRITEBYTECODE=1 # of other times it would compile the system's modules again

mkdir first second-directory
for name in b.txt a.txt c.txt main.c; do echo "$name" >"first/$name"; done
for name in main.c c.txt a.txt b.txt; do echo "$name" >"second-directory/$name"; done
for dir in first second-directory; do
	cat >$dir/main.c <<'END'
int main(void) { return __builtin_printf("%s %s\n", __DATE__, __TIME__) < 0; }
END
	touch -d 2024-01-01 $dir/*
done
touch -d 2024-01-01 first second-directory

# NAME|source that makes it differ, or none|command
programs() {
	cat <<'END'
date|clock|date; date +%N
seconds|clock|perl -e 'print time, " ", scalar localtime; print "\n"'
elapsed|-|python3 -c 'import time; a = time.perf_counter(); print(time.perf_counter() - a, time.process_time())'
times|clock|bash -c 'echo $SECONDS $EPOCHREALTIME; times' 2>&1
shuf|random|shuf -i 1-1000 -n 9
python|random|python3 -c 'import random, uuid; print(random.random(), uuid.uuid4(), uuid.uuid1(1, 1).time, hash("x"), list(set(map(str, range(9)))))'
perl|random|perl -e 'print rand, " ", join(",", keys %{{map {$_ => 1} 1 .. 20}}), "\n"'
bash|identity|bash -c 'echo $RANDOM $RANDOM $$ $SRANDOM'
awk|clock|awk 'BEGIN { srand(); print rand(), srand() }'
urandom|random|head -c 16 /dev/urandom | od -An -tx8
pids|identity|sh -c 'echo $$ $PPID'; python3 -c 'import os; print(os.getpid())'
list|fs|ls -U; find . -type f
listing|fs|ls -l --full-time; stat -c '%y %z %n' *
python-list|fs|python3 -c 'import os; print(os.listdir("."), os.path.getmtime("a.txt"))'
tar|fs|tar cf - --owner=0 --group=0 . | sha256sum
gcc|clock|gcc -g -o main main.c && ./main && sha256sum main && rm main
mktemp|random|mktemp -u; mktemp -u -t x.XXXXXXXX
host|identity|uname -n; python3 -c 'import platform; print(platform.node())'
cpus|-|nproc; python3 -c 'import os; print(os.cpu_count(), os.sysconf("SC_PHYS_PAGES"))'
place|place|pwd; python3 -c 'import os; print(os.getcwd())'
locale|locale|python3 -c 'import locale; print(locale.setlocale(locale.LC_ALL, ""))'
zone|zone|date -d @0; perl -e 'print scalar localtime(0), "\n"'
addresses|address|unset X; perl -e 'print \my $x, "\n"'
environment|variable|env | grep -v ^SHELL_SESSION
limits|limits|bash -c 'ulimit -n -s -c'
zip|-|python3 -c 'import zipfile, sys, hashlib
z = zipfile.ZipFile("z.zip", "w"); z.write("a.txt"); z.writestr("made", "x"); z.close()
print(hashlib.sha256(open("z.zip", "rb").read()).hexdigest())'; rm z.zip
children|-|for i in 1 2 3; do (date +%s.%N; shuf -i 1-100 -n 1; echo $$) | cat; done
threads|random|python3 -c 'import threading, os
def f(): print(os.urandom(4).hex())
for i in range(3): t = threading.Thread(target=f); t.start(); t.join()'
END
}

has_space=1
prov record -q -f -o rec.prov --pin=place,identity true 2>err
[ ! -s err ] || { has_space=; skip_part "no namespaces, or no empty directory"; }

# the_same NAME COMMAND: pinned, in both directories
the_same() {
	for dir in first second-directory; do
		(cd $dir && X="$dir" prov record -q -f -o ../rec.prov --pin sh -c "$2") >$dir.out 2>$dir.err ||
			fail "$1: $(cat $dir.err)"
	done
	diff first.out second-directory.out || fail "$1: pinned, the second run says otherwise"
	[ -s first.out ] || fail "$1 says nothing"
}

name=
run_one() {
	case $name in pids | bash | place | children) [ "$has_space" ] || return ;; esac
	[ "$name" = environment ] || the_same "$name" "$command"
	[ "$source" != - ] || return
	case $source in place | identity) [ "$has_space" ] || return ;; esac
	(cd first && prov record -q -f -o ../rec.prov --vary="$source" sh -c "$command") >varied.out 2>err ||
		fail "$name, varied: $(cat err)"
	(cd first && prov record -q -f -o ../rec.prov sh -c "$command") >bare.out 2>err
	! cmp -s varied.out bare.out || fail "$name: $source varied makes no difference: $(cat bare.out)"
}
while IFS= read -r line; do
	if [[ $line =~ ^([a-z-]+)\|([a-z-]+)\|(.*)$ ]]; then
		[ -z "$name" ] || run_one </dev/null
		name=${BASH_REMATCH[1]} source=${BASH_REMATCH[2]} command=${BASH_REMATCH[3]}
	else
		command+=$'\n'$line
	fi
done < <(programs)
run_one </dev/null
