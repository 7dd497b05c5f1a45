# Arrows between files go one way: what tests/lint/layers says.
. "$TESTS/lib.sh"
cd "$ROOT" || exit

shopt -s nullglob
grep -n '^#include "' libprov/*.[chS] analysis/*.[ch] wrapper/*.[ch] osi/*.[ch] | awk '
	function stem(file) { sub(/\.[chS]$/, "", file); return file }
	function rank_of(file) {
		if (file in rank) return rank[file]
		if (stem(file) in rank) return rank[stem(file)]
		if (file ~ /^libprov\/hook_/) return rank["libprov/hook_"]
		if (file ~ /^osi\/cmd_/) return rank["osi/cmd_"]
		if (file ~ /^analysis\/cmd_/) return rank["analysis/cmd_"]
		return 0
	}
	function wrong(what) { print from ":" line ": " what; n_wrong++ }
	FILENAME == "tests/lint/layers" {
		if (NF == 1 && !/^#/) rank[$1] = ++n_ranks
		next
	}
	{
		split($0, part, ":"); from = part[1]; line = part[2]
		match($0, /"[^"]*"/); header = substr($0, RSTART + 1, RLENGTH - 2)
		while (header ~ /^\.\.\//) header = substr(header, 4)
		dir = from; sub(/\/.*/, "", dir)
		if (header ~ /^(include\/)?prov\// || header ~ /^generated\//) next
		if (header !~ /\//) {
			# Found beside the file, or in generated/ by -I.
			if ((getline text < (dir "/" header)) < 0) {
				if ((getline text < ("generated/" header)) < 0) wrong("no such header: " header)
				next
			}
			header = dir "/" header
		}
		to = header; sub(/\/.*/, "", to)
		if (to != dir) {
			if ((dir == "wrapper" || dir == "osi") && to == "analysis") next
			wrong(dir "/ must not include " header)
		} else if (!rank_of(from)) {
			wrong("give " stem(from) " a place in tests/lint/layers")
		} else if (!rank_of(header)) {
			wrong("give " stem(header) " a place in tests/lint/layers")
		} else if (stem(from) != stem(header) && rank_of(header) >= rank_of(from)) {
			wrong("includes upward: " header)
		}
	}
	END { exit n_wrong > 0 }
' tests/lint/layers - || fail "see above"
