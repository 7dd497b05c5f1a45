# Arrows between rooms go one way: what tests/lint/layers says.  No hook includes another,
# but for the inline code of hook_sync.h; wrap.h has all of them.
. "$TESTS/lib.sh"
cd "$ROOT" || exit

# violations: of the files listed in git, one a line
violations() {
	git ls-files 'libprov/*.[chS]' 'analysis/*.[ch]' 'wrapper/*.[ch]' 'osi/*.[ch]' 'audit/*.[ch]' | xargs grep -n '^#include "' | awk '
	function room_of(file, rest) {
		rest = substr(file, index(file, "/") + 1)
		if ((half_of(file), rest) in rank) return rest
		return rest ~ /\// ? substr(rest, 1, index(rest, "/") - 1) : "."
	}
	function half_of(file) { return substr(file, 1, index(file, "/") - 1) }
	function exists(file, text, is) { is = (getline text < file) >= 0; close(file); return is }
	function folder(file) { sub(/[^\/]*$/, "", file); return file }
	function target(from, header) {
		if (exists(folder(from) header)) return folder(from) header
		if (exists(half_of(from) "/" header)) return half_of(from) "/" header
		return header
	}
	function is_hook(file) { return file ~ /\/hook_[^\/]*$/ }
	function module(file) { sub(/\.[^.]*$/, "", file); return file }
	function wrong(text) { print from ":" line ": " text }
	FILENAME == "tests/lint/layers" {
		if (/^#/) next
		half = substr($1, 1, length($1) - 1)
		for (i = 2; i <= NF && $i != "|"; i++) rank[half, $i] = i
		while (++i <= NF) may[half, $i] = 1
		next
	}
	{
		split($0, part, ":"); from = part[1]; line = part[2]
		match($0, /"[^"]*"/); header = substr($0, RSTART + 1, RLENGTH - 2)
		if (exists("include/" header) || exists("generated/" header)) next
		to = target(from, header); half = half_of(from)
		if (!exists(to)) wrong("no such header: " header)
		else if (half_of(to) != half) {
			if (!((half, half_of(to)) in may)) wrong(half "/ must not include " header)
		} else if (!((half, room_of(from)) in rank) || !((half, room_of(to)) in rank))
			wrong("give " room_of(from) " and " room_of(to) " a place in tests/lint/layers")
		else if (rank[half, room_of(to)] > rank[half, room_of(from)]) wrong("includes upward: " header)
		else if (is_hook(from) && is_hook(to) && module(from) != module(to) && header != "hook_sync.h") wrong("a hook includes another")
	}' tests/lint/layers -
}

found=$(violations)
[ -z "$found" ] || fail "$found"
