# prov record --vary=filesystem.order and the like: that part of a source varies, its others are pinned; of variables
# those that are named.
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"
mkdir many
for i in 3 1 2; do : >many/$i; done
touch -d '2020-06-01 UTC' old
command='ls -U many | xargs; umask; uname -n; stat -c %Y old; touch new; stat -c %Y new; rm new'

# parts LIST: what the command prints, a line each: order, umask, host, time of an old file, of a new one
parts() {
	prov record -q -f -o rec.prov --pin --vary="$1" sh -c "$command" >out || fail "--vary=$1: status $?"
}

SOURCE_DATE_EPOCH=1600000000
export SOURCE_DATE_EPOCH
parts limits
cp out pinned
sed -n 1,3p pinned >first
printf '1 2 3\n0022\nlocalhost\n' | diff - first || fail "pinned"

# changed LIST LINE...: the lines that are not as pinned
changed() {
	local list=$1
	shift
	parts "$list"
	diff --unchanged-line-format= --old-line-format= --new-line-format='%dn ' pinned out >lines
	equal "--vary=$list" "$*" "$(xargs <lines)"
}
changed filesystem.umask 2
changed filesystem.times 4
changed filesystem.times,filesystem.umask 2 4
changed identity.host 3
changed identity.pids
changed filesystem.umask,identity.host 2 3
# Under a varied clock old files keep their times.
prov record -q -f -o rec.prov --pin --vary=clock sh -c "$command" >out
equal "an old file" "$(stat -c %Y old)" "$(sed -n 4p out)"
# What the system gives may be sorted, or be so backward.
parts filesystem.order
sed 1d out | diff - <(sed 1d pinned) || fail "--vary=filesystem.order"
prov record -q -f -o rec.prov --pin --vary=identity.host sh -c 'echo $$' >one
prov record -q -f -o rec.prov --pin --vary=identity.pids sh -c 'echo $$' >two
prov record -q -f -o rec.prov --pin sh -c 'echo $$' | diff one - || fail "--vary=identity.host: pids"
prov summary rec.prov | grep -q 'no pid namespace' || ! cmp -s one two || fail "--vary=identity.pids"

# variables [OPTION...]: of those, as the command has them
variables() {
	env -u NEW A=a B=b DISPLAY=:7 prov record -q -f -o rec.prov "$@" env | grep -E '^(A|B|NEW|DISPLAY|X_VARIED)=' | sort | xargs
}
equal "as they are" "A=a B=b DISPLAY=:7" "$(variables)"
equal "one set" "A=new B=b DISPLAY=:7" "$(variables --vary=variable.A=new)"
equal "a comma" "A=new,clock B=b DISPLAY=:7" "$(variables --vary=limits,variable.A=new,clock)"
equal "one gone" "B=b DISPLAY=:7 NEW=n" "$(variables --vary=variable.A,variable.NEW=n)"
equal "none of the session's" "A=a B=b" "$(variables --pin=variable)"
equal "gone, as ever" "B=b" "$(variables --pin=variable --vary=variable.A)"
equal "but one" "A=new B=b DISPLAY=:7" "$(variables --pin=variable --vary=variable.DISPLAY,variable.A=new)"
equal "and the rest" "A=new B=b DISPLAY=:7 X_VARIED=varied" "$(variables --vary=variable,variable.A=new)"
for wrong in filesystem.host variable. variable.=x clock.day .order filesystem.; do
	status 2 prov record -f -o rec.prov --vary="$wrong" true
done
status 2 prov record -f -o rec.prov --pin=filesystem.order true
