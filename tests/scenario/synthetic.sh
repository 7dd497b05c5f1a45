# A recording of a build that never ran, made by bench/make-recording: whole, the same each time, and its graph has the
# edges that its parameters say.
. "$TESTS/lib.sh"

generate=$ROOT/build/bench/make-recording
"$generate" build.prov 10000 303 7 >told || fail "make-recording"
"$generate" again.prov 10000 303 7 >/dev/null
cmp build.prov again.prov || fail "the same arguments make other bytes"
"$generate" other.prov 10000 303 8 >/dev/null
cmp -s build.prov other.prov && fail "another seed makes the same bytes"
status 0 prov check build.prov
read -r _ ops _ processes _ jobs _ headers <told
equal processes 302 "$processes"
status 0 prov summary build.prov
matches out "^recorded $((ops - 4)) operations" # those of the launcher are not counted

ask() { prov sql build.prov "$1" | tail -n 1; }
# edges KIND: how many of them
edges() { ask "SELECT count(*) FROM v_edge WHERE kind = '$1'"; }

equal "reads: sources, headers, temporaries, objects, the Makefile" $((jobs * (headers + 3) + 1)) "$(edges read)"
equal "writes: temporaries, objects, app" $((2 * jobs + 1)) "$(edges write)"
equal "truncations" $((2 * jobs + 1)) "$(edges truncate)"
equal "programs executed by others" $((3 * jobs + 1)) "$(edges exec)"
equal "programs" $((3 * jobs + 2)) "$(edges program)"
equal "processes waited for" $((3 * jobs + 1)) "$(edges wait)"
equal "races" 0 "$(ask 'SELECT count(*) FROM race')"
equal "temporaries, whose inodes were used again" "$jobs" \
	"$(ask "SELECT count(*) FROM object JOIN string ON string_id = path WHERE CAST(bytes AS TEXT) LIKE '/tmp/cc%.s' AND kind = 'file'")"

# came_from OUTPUT LIKE: how many files like this, as they were before, are in its slice
came_from() {
	ask "WITH RECURSIVE up(id) AS (SELECT node_id FROM v_file WHERE path = '/home/user/project/$1' AND is_last
		UNION SELECT src FROM v_edge JOIN up ON dst = id WHERE is_default)
		SELECT count(*) FROM v_file JOIN up ON id = node_id WHERE version = 0 AND path LIKE '$2'"
}
equal "sources of one object" 1 "$(came_from obj/f000042.o '/home/%.c')"
equal "headers of one object" "$headers" "$(came_from obj/f000042.o '/usr/include/%')"
equal "sources of app" "$jobs" "$(came_from app '/home/%.c')"
equal "objects that were there before, in app" 0 "$(came_from app '/home/%.o')"
