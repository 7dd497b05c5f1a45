# What the graph's database holds as files used and files left behind is what prov inputs and prov outputs say, which
# other tests compare with the kernel.
. "$TESTS/lib.sh"
need git python3 tar cc

both() {
	local kinds="kind IN ('file', 'link')"
	prov outputs "$1" | while read -r path; do [ -d "$path" ] || echo "$path"; done | sort >outputs
	prov sql "$1" "SELECT DISTINCT path FROM v_file WHERE is_changed AND is_there_after AND $kinds" | sort >graph-outputs
	diff outputs graph-outputs || fail "$1: < prov outputs, > graph"
	prov inputs "$1" | while read -r path; do [ -d "$path" ] || echo "$path"; done | sort >inputs
	prov sql "$1" "SELECT DISTINCT path FROM v_file WHERE version = 0 AND $kinds" | sort >graph-inputs
	diff inputs graph-inputs >differ
	# What was changed in place, too, has content of before.
	grep '^>' differ | while read -r _ path; do grep -qxF "$path" outputs || echo "$path"; done >more
	[ ! -s more ] && ! grep -q '^<' differ || fail "$1: < prov inputs, > graph: $(cat differ)"
}

printf '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n' >hello.c
prov record -q -f -o cc.prov cc -o hello hello.c >log 2>&1 </dev/null || fail "cc"
both cc.prov
prov record -q -f -o git.prov sh -c 'git init -q r && cd r && echo 1 >f && git add f &&
	git -c user.name=x -c user.email=x@y commit -qm m && git mv f g && git -c user.name=x -c user.email=x@y commit -qm n' >log 2>&1 </dev/null ||
	fail "git: $(cat log)"
both git.prov
prov record -q -f -o tar.prov sh -c 'tar cf t.tar r && mkdir ex && tar xf t.tar -C ex && mv ex ey && ln -s hello.c s && cat s >c && ln c d && rm c &&
	python3 -c "import json; json.dump([open(\"hello.c\").read()], open(\"j\", \"w\"))" && sed -i s/hello/bye/ d' >log 2>&1 </dev/null || fail "tar: $(cat log)"
both tar.prov
