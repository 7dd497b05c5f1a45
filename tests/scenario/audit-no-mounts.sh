# prov audit -- CMD where neither mounts nor user namespaces are allowed: nothing given to the command leads to the
# user's files, and where a file could there is no audit.
# shellcheck disable=SC2016 # the commands expand for themselves
. "$TESTS/lib.sh"
export TMPDIR="$PWD/tmp" LANG=C.UTF-8
mkdir tmp work
cd work || exit
echo mine >in
here=$PWD

# audited STATUS COMMAND...
audited() {
	local expected=$1 got
	shift
	if unshare -Ur true 2>/dev/null; then
		unshare -Ur sh -c 'echo 0 >/proc/sys/user/max_user_namespaces
			exec setpriv --bounding-set -sys_admin --inh-caps -sys_admin "$@"' sh "$ROOT/wrapper/prov" audit --vary zone -- "$@" >../out 2>../err </dev/null
	else
		prov audit --vary zone -- "$@" >../out 2>../err </dev/null
	fi
	got=$?
	equal "status of prov audit $*: $(cat ../err)" "$expected" $got
	equal "the user's file" mine "$(cat "$here/in")"
	equal "left in TMPDIR" "" "$(ls -A "$TMPDIR")"
}
audited 0 true
grep -q 'mounts are not allowed' ../err || skip "mounts are allowed whatever we do"
audited 0 sh -c "echo new >$here/in; echo >$here/out; cp $here/in \"\$1\"" sh -I"$here/made"
export WHERE="$here:$here/in"
audited 0 sh -c 'echo new >"${WHERE##*:}"; [ "${WHERE%%:*}" = "$PWD" ]'
audited 0 sh -c '[ "$1" != "${1#'"${here%k}"'}" ]' sh "$here-2"
equal "the user's directory" in "$(ls -A)"

# What is in it.
echo "echo new >$here/in" >script
audited 2 sh script
matches ../err "$here/script has its path in it"
rm script
ln -s "$here/in" link
audited 2 sh -c 'echo new >link'
matches ../err "$here/link has its path in it"
