# The exit status of prov record is that of the command, as env(1) gives it; what kills that kills prov record, too.
. "$TESTS/lib.sh"

status 0 prov record true
status 1 prov record false
status 42 prov record sh -c 'exit 42'
status 137 prov record sh -c 'kill -9 $$'
status 143 prov record sh -c 'kill -15 $$'

status 127 prov record ./no-such-command
lines 1 err
matches err "^prov: './no-such-command': No such file or directory$"
status 127 prov record no-such-command-on-path
status 126 prov record /
matches err "^prov: '/': Permission denied$"
echo data >not-executable
status 126 prov record ./not-executable

# ends HOW COMMAND...: so, as a parent sees it
need perl
ends() {
	local how=$1
	shift
	equal "$*" "$how" "$(perl -e '
		$status = system @ARGV;
		print $status & 127 ? "signal " . ($status & 127) . ($status & 128 ? " core" : "") : "exit " . ($status >> 8)
		' "$@")"
}
rm ./*.prov
mkdir dead
ulimit -c unlimited
cd dead || exit
for signal in 1 2 3 6 9 11 13 14 15 31 34; do
	ends "signal $signal" prov record -q -f -o ../$signal.prov sh -c "ulimit -c 0; kill -$signal \$\$"
	[ -s ../$signal.prov ] || fail "no recording of a command killed by $signal"
done
ends "exit 139" prov record -q -f -o ../exit.prov sh -c 'exit 139'
equal "cores" "" "$(ls)"
cd ..
rm ./*.prov
for _ in 1 2 3 4 5; do prov record -q true; done

# A command that did not run leaves no recording; the five that ran left one each.
equal recordings 5 "$(find . -name '*.prov' | wc -l)"
no_leftovers
