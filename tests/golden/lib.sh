# tests/golden/lib.sh - for the golden cases: . "$TESTS/golden/lib.sh"
#
# A case defines material(), which makes files in the current directory, and calls
#
#	golden COMMAND... <<'END'
#	must a.0 -> cat -> o.1		statements about prov's graph: see check
#	only oracle a > o: REASON	where oracle.py may differ; see there
#	view changed o: REASON		what prov files, inputs or outputs may say alone; see accounts.py
#	END
#
# The command is recorded in one directory and run under strace in another.  What both look at stays in
# the test's directory, below the name of the case if it has one (CASE=...).
# shellcheck shell=bash
. "$TESTS/lib.sh"
need python3
export PYTHONDONTWRITEBYTECODE=1

golden_dir=$TESTS/golden
export PATH=$PATH:$ROOT/build/tests/helper # flows

prepare() {
	mkdir "$1" || exit
	(cd "$1" && material) || fail "cannot make the material in $1"
}

# acyclic_dot DATABASE: another program's opinion
acyclic_dot() {
	command -v gvpr >/dev/null || return 0
	{
		echo 'digraph {'
		prov sql "$1" "SELECT src || ' -> ' || dst || ';' FROM edge" || fail "prov sql $1"
		echo '}'
	} >"$1.dot"
	acyclic "$1.dot" || fail "tsort finds a cycle in $1.dot"
}

# ask_oracle NAME COMMAND...: compares with NAME.sqlite; explanations are read from NAME.only
ask_oracle() {
	local name=$1
	shift
	strace -qq -o /dev/null true 2>/dev/null || {
		echo "skip: no oracle: strace does not work here"
		return
	}
	prepare "$name.strace"
	python3 "$golden_dir/oracle.py" --before "$name.strace" >"$name.before"
	(cd "$name.strace" && python3 "$golden_dir/oracle.py" --run "../$name.trace" "$@") ||
		fail "under strace: status $?: $*"
	python3 "$golden_dir/oracle.py" "$name.trace" "$name.strace" "$name.before" "$name.sqlite" "$name.work" \
		<"$name.only" || fail "oracle and prov differ, see above"
}

golden() {
	local name=${CASE:-case}
	cat >"$name.says"
	grep '^only \|^nothing: ' "$name.says" >"$name.only"
	sed -n "s|^view \([a-z]*\) \([^:]*\): .*|\1 < $PWD/$name.work/\2|p" "$name.says" >"$name.views"
	prepare "$name.work"
	(cd "$name.work" && prov record -q -o "../$name.prov" "$@") || fail "status $?: $*"
	prov db "$name.prov" -o "$name.sqlite" || fail "prov db: status $?"
	# What prov files, tree and events say, too.
	python3 "$TESTS/helper/accounts.py" "$name.prov" | grep -vxF -f "$name.views" >"$name.differ"
	[ ! -s "$name.differ" ] || fail "prov's accounts differ: $(cat "$name.differ")"
	grep -v '^only \|^nothing: \|^view ' "$name.says" | "$golden_dir/check" "$name.sqlite" "$name.work" || fail "see above"
	acyclic_dot "$name.sqlite"
	ask_oracle "$name" "$@"
}
