# C files, functions and folders of a size that can be read: what tests/lint/sizes lists may only shrink, and a
# function that it lists has a comment that begins with "Long" and says why.
. "$TESTS/lib.sh"
cd "$ROOT" || exit

FILE_LINES=600 FUNCTION_LINES=64 FOLDER_FILES=36

sources() { git ls-files 'libprov/*' 'analysis/*' 'osi/*' 'wrapper/*' 'audit/*'; }
# Tests are short functions in a row, one file a case: only their files can be too long.
all_c() { { sources; git ls-files 'include/*' 'tests/*' 'bench/*' 'examples/*'; } | grep '\.[chS]$'; }

long_files() {
	all_c | xargs awk -v most=$FILE_LINES '
		FNR == 1 && NR > 1 && n > most { print "file", name, n }
		{ name = FILENAME; n = FNR }
		END { if (n > most) print "file", name, n }'
}

# A function begins and ends with a brace in the first column; its name is before the first parenthesis.
long_functions() {
	# shellcheck disable=SC2016
	sources | grep '\.[ch]$' | xargs awk -v most=$FUNCTION_LINES '
		/^[A-Za-z_].*\(/ { name = $0; sub(/\(.*/, "", name); sub(/.*[ *]/, "", name) }
		/^\{/ { from = FNR }
		/^\}/ { if (from && FNR - from - 1 > most) print "function", FILENAME ":" name, FNR - from - 1; from = 0 }'
}

full_folders() {
	sources | sed 's|/[^/]*$||' | sort | uniq -c | awk -v most=$FOLDER_FILES '$1 > most { print "folder", $2, $1 }'
}

# Those too long that are not listed, or longer than listed.
compared() {
	awk -v list=tests/lint/sizes '
		FILENAME == list { if (!/^#/) may[$1 " " $2] = $3; next }
		!(($1 " " $2) in may) { print "too long: " $0; next }
		$3 > may[$1 " " $2] { print "grown: " $0 ", listed with " may[$1 " " $2] }
	' tests/lint/sizes -
}

# Functions that are listed, and whose comment gives no reason.
unexplained() {
	sed -n 's/^function \([^:]*\):\([^ ]*\) .*/\1 \2/p' tests/lint/sizes | while read -r file name; do
		grep -B 20 "^[A-Za-z_].*[ *]$name(" "$file" | awk '
			/^\/\* Long, / { is_explained = 1 }
			/^}/ { is_explained = 0 }
			END { exit !is_explained }' || echo "no reason in its comment: $file:$name"
	done
}

found=$({ long_files && long_functions && full_folders; } | compared; unexplained)
[ -z "$found" ] || fail "$found"
