# The exit status of prov record is that of the command, as env(1) gives it.
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

# A command that did not run leaves no recording; the five that ran left one each.
equal recordings 5 "$(find . -name '*.prov' | wc -l)"
no_leftovers
