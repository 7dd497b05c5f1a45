# prov audit REC: the line of env -i does what the command did, each variable in it is one that prov diff tells of if it
# is gone, and no other variable is in it.
# timeout 300
# shellcheck disable=SC2016 # dollars of other shells
. "$TESTS/lib.sh"
need gcc make python3 perl awk
mkdir work
cd work || exit # our own files are beside it

cat >walk.c <<'END'
#include <stdio.h>
#include <string.h>
extern char **environ;
int main(void)
{
	for (char **e = environ; *e; e++)
		if (!strncmp(*e, "WALKED=", 7))
			puts(*e);
	return 0;
}
END
cat >date.c <<'END'
#include <stdio.h>
int main(void) { puts(__DATE__ " " NAME); return 0; }
END
gcc -o walk walk.c || fail "gcc: status $?"
printf 'echo "$IN_SOURCED"\n' >sourced.sh
printf '. ./sourced.sh\necho "${IN_SCRIPT-none}"\n' >script.sh
printf 'import os\nprint(os.environ["IN_PYTHON"])\n' >script.py
printf 'all: word date\nword:\n\techo $(IN_MAKE) >word\ndate: date.c\n\tgcc -DNAME=\\"$(NAME_OF)\\" -o date date.c\n' >Makefile
printf 'b\na\nB\nA\n' >lines

# What is set, of which nothing else may be in any line.
export TZ=Asia/Tokyo IN_SCRIPT='it'\''s 1' IN_SOURCED='a  b' IN_PYTHON=$'two\nlines' IN_PERL='$(echo no)' IN_AWK='*' \
	IN_MAKE=made NAME_OF=name SOURCE_DATE_EPOCH=86400 WALKED='"w"' LC_ALL=C JUNK=1 OTHER_JUNK='x y' MY_PASSWORD=xyzzy
unset BASH_ENV

# NAMES; COMMAND, in words of sh: these of those variables are used, and no others
table() {
	cat <<'END'
TZ LC_ALL; date -d @0
LC_ALL; sort lines -o sorted
IN_SCRIPT IN_SOURCED; sh script.sh
IN_SCRIPT IN_SOURCED TZ LC_ALL; bash -c '. ./script.sh; date -d @0'
IN_PYTHON; /usr/bin/python3 script.py
IN_PERL; perl -e 'print $ENV{IN_PERL}'
IN_AWK; awk 'BEGIN { print ENVIRON["IN_AWK"] }'
IN_MAKE NAME_OF SOURCE_DATE_EPOCH; make -B -s
WALKED; ./walk
TZ LC_ALL; ls -l --time-style=full-iso lines
IN_SCRIPT; printenv IN_SCRIPT
MY_PASSWORD; perl -e 'print defined $ENV{MY_PASSWORD}'
END
}

# outcome: what the command printed and left, but for times
outcome() {
	cat "$1"
	find . -maxdepth 1 -type f -newer ../stamp | sort | xargs -r cksum
}

# with_less NAME...: what JSON of the audit says, run and recorded without these variables
with_less() {
	python3 - "$ROOT/build/prov-record" "$@" <<'END'
import json, os, sys
audit = json.load(open('../audit.json'))
env = {v['name']: 'other' if v['is_secret'] else v['value'] for v in audit['variables']
       if v['use'] != 'unused' and v['name'] not in sys.argv[2:]}
os.execve(sys.argv[1], ['prov-record', '-q', '-f', '--packages', 'off', '--hash', 'off', '-o', '../less.prov', '--']
          + audit['command'], env)
END
}

n=0
while IFS=';' read -r names command <&3; do
	n=$((n + 1))
	: >../stamp
	eval "set -- $command"
	prov record -q -f --packages off --hash off -o ../r.prov "$@" >../out1 || fail "$command: status $?"
	outcome ../out1 >../before
	prov audit ../r.prov --json >../audit.json
	code=$?
	[ $code = 0 ] || fail "prov audit of $command: status $code: $(cat ../audit.json)"
	python3 - "$names" <<'END' || fail "$command: see above"
import json, os, sys
audit = json.load(open('../audit.json'))
ours = {n for n in os.environ if n.startswith('IN_') or n.endswith('JUNK')} | {
    'TZ', 'LC_ALL', 'SOURCE_DATE_EPOCH', 'NAME_OF', 'WALKED', 'MY_PASSWORD'}
used = {v['name'] for v in audit['variables'] if v['use'] != 'unused'} & ours
wanted = set(sys.argv[1].split())
maybe = {'TZ', 'LC_ALL', 'SOURCE_DATE_EPOCH'}  # by compilers, perl and others, as they are made
assert wanted <= used <= wanted | maybe, (wanted, used)
assert 'xyzzy' not in json.dumps(audit) and '<secret' not in audit['line'], audit['line']
assert ('MY_PASSWORD' in wanted) == any(v['is_secret'] and v['use'] != 'unused' for v in audit['variables'])
open('../line', 'w').write(audit['line'] + '\n')
END
	: >../stamp
	# What is left out has to be given by hand.
	sed -i 's/^env -i/& MY_PASSWORD=other/' ../line
	sh ../line >../out2 || fail "$(cat ../line): status $?"
	outcome ../out2 | diff ../before - || fail "$(cat ../line): another outcome than $command"
	with_less NOTHING >/dev/null
	mv ../less.prov ../all.prov
	for name in $names; do
		with_less "$name" >/dev/null 2>&1
		prov diff ../all.prov ../less.prov --json >../differs
		code=$?
		[ $code = 1 ] || fail "$command without $name: prov diff: status $code"
		for other in $names; do # what it sets itself may differ, too
			is_told=no
			grep -q "\"kind\":\"variable\",\"name\":\"$other\"" ../differs && is_told=yes
			[ $is_told = "$([ "$other" = "$name" ] && echo yes || echo no)" ] ||
				fail "$command without $name: $other in prov diff: $(cat ../differs)"
		done
	done
done 3< <(table)
[ $n -ge 10 ] || fail "only $n commands"

# What cannot be known: all is kept, and it is said.
# doubtful WHY: of r.prov
doubtful() {
	status 3 prov audit ../r.prov
	matches out "cannot tell: .*$1"
	matches out ' JUNK=1 '
}
echo 'echo $JUNK' | prov record -q -f -o ../r.prov sh >/dev/null
doubtful 'where its script came from'
prov record -q -f -o ../r.prov sh -c '. ./gone.sh' >/dev/null 2>&1
prov record -q -f -o ../r.prov sh script.sh >/dev/null
mv sourced.sh elsewhere
doubtful 'sourced.sh, which is gone'
mv elsewhere sourced.sh
echo : >>sourced.sh
doubtful 'sourced.sh, which has changed since'
if gcc -static -o static walk.c 2>/dev/null; then
	prov record --follow=off -q -f -o ../r.prov sh -c './static; true' >/dev/null
	doubtful 'could not be looked into'
fi

# Identities, machine and network, where something that came out can have them in it.
prov record -q -f -o ../r.prov sh -c 'id -un >who; uname -n >host; nproc >cpus; TZ=JST-9 date >date; sleep 0'
status 0 prov audit ../r.prov
matches out "identity  .*: $(id -un)  by id -un .*/who"
matches out "identity  uname.*: .*$(uname -n).*/host"
matches out 'machine  sched_getaffinity.*/cpus'
matches out 'zone  .*: JST JST  by date .*/date'
! grep 'by sleep' out || fail "what reaches no output is told"
python3 - ../r.prov <<'END' || fail "see above"
import json, subprocess, sys
facts = json.loads(subprocess.run(['prov', 'audit', '--json', sys.argv[1]], stdout=subprocess.PIPE).stdout)['facts']
assert {'identity', 'machine'} <= {f['source'] for f in facts}, facts
assert all(f['reaches'] for f in facts)
END
cat >net.py <<'END'
import socket, threading
server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
def serve():
    s = server.accept()[0]
    s.sendall(b"x" * len(s.recv(100)) * 2)
    s.close()
if __name__ == "__main__":
    import os, sys
    print(port, flush=True)
    serve()
END
exec 4< <(exec /usr/bin/python3 net.py)
read -r port <&4
prov record -q -f -o ../r.prov bash -c "exec 5<>/dev/tcp/127.0.0.1/$port; printf abc >&5; cat <&5 >got"
equal "what came" xxxxxx "$(cat got)"
prov audit ../r.prov >../out
matches ../out "inet 127.0.0.1:$port  received 6 bytes, sent 3"

# Which of the two it is: a recording, or a command.
(cd .. && status 0 prov audit r.prov && cp out named && status 0 prov audit && diff named out) || exit
status 2 prov audit nowhere.prov
status 2 prov audit -n
matches err 'audit'
status 2 prov audit --nonsense ../r.prov
cp ../r.prov other-name
prov audit other-name >../named || fail "a recording of another name"
prov db ../r.prov -o ../kept.sqlite
prov audit ../kept.sqlite >../named || fail "a database"
status 125 prov audit -- ./nowhere.prov
