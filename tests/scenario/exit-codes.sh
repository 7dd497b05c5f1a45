# The table of exit statuses in the manual, for each command: no failure has the status of an answer.
. "$TESTS/lib.sh"

env -i PATH="$PATH" prov record -q -o good.prov -- sh -c 'echo a >in; cat in >out' || fail "cannot record"

# words COMMAND REC: the command with all that it wants
words() {
	case $1 in
	why | affects | slice) echo "$1 in $2" ;;
	path) echo "path in out $2" ;;
	order) echo "order $2 in out" ;;
	diff) echo "diff $2 good.prov" ;;
	export) echo "export dot $2" ;;
	sql) echo "sql $2 SELECT(1)" ;;
	db) echo "db $2 -o kept.sqlite" ;;
	*) echo "$1 $2" ;;
	esac
}

# All that `prov help` lists, so that a new command cannot be forgotten; record, recover and audit read no recording.
all=$(prov --help | sed -n 's/^  \([a-z]*\)  .*/\1/p' | grep -v '^record$\|^recover$\|^audit$')
[ "$(wc -w <<<"$all")" -ge 21 ] || fail "commands: $all"

# every STATUS WORD REC: each command of it prints one line and has that status
every() {
	local command
	for command in $all; do
		# shellcheck disable=SC2046 # words
		status "$1" timeout 20 prov $(words "$command" "$3")
		[ ! -s out ] || fail "$command $3 printed $(head -n 1 out)"
		lines 1 err
		matches err "^prov: .*$2"
	done
}

: >empty
echo text >text
mkdir directory
mkfifo fifo
ln -s loop loop
every 2 'No such file' missing
every 2 'Too many levels' loop
every 2 'Not a directory' text/x
every 5 'it is empty' empty
every 5 'not a regular file' directory
every 5 'not a regular file' fifo
every 5 'not a recording' text
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
	cp good.prov secret
	chmod 600 secret
	chmod 755 . && chmod 644 good.prov
	for command in $all; do
		# shellcheck disable=SC2046 # words
		setpriv --reuid 65534 --clear-groups --bounding-set -all --inh-caps -all \
			"$(command -v prov)" $(words "$command" secret) >out 2>err
		got=$?
		# A directory above that nobody may enter hides prov itself.
		[ $got = 2 ] || [ $got -ge 125 ] || fail "$command of an unreadable file: $got: $(cat err)"
	done
fi

# No REC, and none here.  ps and events then mean the running system; diff wants two.
mkdir none
cd none || fail
for command in $all; do
	case $command in
	ps | events | diff) continue ;;
	order | sql) argument=$(words "$command" '') ;;
	*) argument=$(words "$command" '') ;;
	esac
	# shellcheck disable=SC2086 # words
	status 2 prov $argument
	matches err '^prov: no recording here'
done
cd ..

# The answers.
cat good.prov >same.prov
status 0 prov diff good.prov same.prov
env -i PATH="$PATH" prov record -q -o other.prov -- sh -c 'echo b >in; sort in >other'
status 1 prov diff good.prov other.prov
status 1 prov path out in good.prov
status 0 prov path in out good.prov
for command in why affects slice 'graph --of'; do
	# shellcheck disable=SC2086 # words
	status 1 prov $command nothing good.prov
done
status 2 prov order good.prov nothing out
status 2 prov order --quiet good.prov nothing out
status 2 prov order good.prov in@77 out
status 2 prov order good.prov 1.1 2.2
status 3 prov check --complete good.prov
head -c $(($(wc -c <good.prov) - 100)) good.prov >torn.prov
status 4 prov check torn.prov
status 2 prov sql good.prov 'SELECT nonsense'
status 2 prov sql good.prov 'SELECT abs(-9223372036854775807 - 1)'
status 2 prov graph good.prov -o out.nonsense
status 2 prov export nonsense good.prov

# Databases.
prov db good.prov -o good.sqlite || fail "no database"
head -c 20000 good.sqlite >cut.sqlite
prov summary good.sqlite >out 2>err
equal "a database where a recording is wanted" 5 $?
for command in why path races sources export sql graph; do
	# shellcheck disable=SC2046 # words
	prov $(words "$command" cut.sqlite) >out 2>err
	got=$?
	[ $got = 4 ] || [ $got = 5 ] || [ "$command" = sql ] || fail "$command of half a database: $got: $(cat err)"
done

# What could not be done: 125.
[ -w /dev/full ] || skip "no /dev/full"
for command in $all; do
	[ "$command" = db ] && continue
	# shellcheck disable=SC2046 # words
	prov $(words "$command" good.prov) >/dev/full 2>err
	got=$?
	case $command in
	# Some of theirs print nothing.
	diff | races | seal) ;;
	*) equal "$command to a full disk" 125 $got ;;
	esac
done
status 125 prov graph good.prov -o no/such/directory.dot
status 125 prov export dot good.prov -o no/such/directory
status 125 prov db good.prov -o no/such/directory
