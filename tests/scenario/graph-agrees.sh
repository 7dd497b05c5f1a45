# What the graph's database holds as files used and files left behind is what prov inputs and prov outputs say, which
# other tests compare with the kernel.
. "$TESTS/lib.sh"
export LC_ALL=C
need git python3 tar cc

# files: of the paths on standard input those that are no directories
files() {
	while read -r path; do [ -d "$path" ] || echo "$path"; done | sort
}

# by_link VIEW RECORDING: what was used or left only by symbolic links that lead to it
by_link() {
	prov "$1" --json "$2" | python3 -c 'import json, sys
USED = {"read", "exec", "map", "list", "readlink"}
for entry in map(json.loads, sys.stdin):
	left = set(entry["did"]) - set(entry.get("by_link", ()))
	if "used_as" in entry and not (left & USED if sys.argv[1] == "inputs" else left):
		print(entry["path"])' "$1" | sort
}

# without_links VIEW RECORDING: the rest.  The graph has such a file under the name that it was used by, and this
# one among its names.
without_links() {
	by_link "$1" "$2" >links.txt
	prov sql "$2" "SELECT DISTINCT CAST(bytes AS TEXT) FROM name JOIN string ON string_id = path" | sort >names.txt
	files <links.txt | comm -23 - names.txt >unknown.txt
	[ ! -s unknown.txt ] || fail "$2: real names that the graph does not have: $(cat unknown.txt)"
	prov "$1" "$2" | sort | comm -23 - links.txt
}

both() {
	local kinds="kind IN ('file', 'link')"
	without_links outputs "$1" | files >said.txt
	prov sql "$1" "SELECT DISTINCT path FROM v_file WHERE is_changed AND is_there_after AND $kinds" | sort >graph.txt
	diff said.txt graph.txt || fail "$1: < prov outputs, > graph"
	# What was changed in place, too, has content of before.
	{ without_links inputs "$1" | files && cat said.txt; } | sort -u >used.txt
	{ prov sql "$1" "SELECT DISTINCT path FROM v_file WHERE version = 0 AND $kinds" && cat said.txt; } | sort -u >graph.txt
	diff used.txt graph.txt || fail "$1: < prov inputs, > graph"
}

printf '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n' >hello.c
prov record -q -f -o cc.prov cc -o hello hello.c >log 2>&1 </dev/null || fail "cc"
both cc.prov
prov record -q -f -o git.prov sh -c 'git init -q r && cd r && echo 1 >f && git add f &&
	git -c user.name=x -c user.email=x@y commit -qm m && git mv f g && git -c user.name=x -c user.email=x@y commit -qm n' >log 2>&1 </dev/null ||
	fail "git: $(cat log)"
both git.prov
prov record -q -f -o tar.prov sh -c 'tar cf t.tar r && mkdir ex && tar xf t.tar -C ex && mv ex ey && ln -s hello.c s && cat s >c && ln c d && rm c &&
	python3 -c "import json, os; os.readlink(\"/proc/self/exe\"); json.dump([open(\"hello.c\").read()], open(\"j\", \"w\"))" && sed -i s/hello/bye/ d' >log 2>&1 </dev/null || fail "tar: $(cat log)"
both tar.prov
