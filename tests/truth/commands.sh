# Ordinary commands: what tests/truth/commands says, bare and recorded, path for path.
# slow
# timeout 580
. "$TESTS/truth/lib.sh"
PATH=$PATH:/usr/sbin:/sbin:$(echo /usr/lib/postgresql/*/bin)
export GIT_AUTHOR_NAME=a GIT_COMMITTER_NAME=a EMAIL=a@b
# Else it goes on behind the command, and what is seen of it is chance.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=maintenance.autoDetach GIT_CONFIG_VALUE_0=false
export GIT_AUTHOR_DATE=2020-01-01T00:00:00Z GIT_COMMITTER_DATE=2020-01-01T00:00:00Z
cp -a "$TESTS/truth/material" files
seq 1000 >files/a
echo hello >files/b
cp files/a files/sub/c
ln -s a files/l
(cd files && mkdir -p empty/empty && sha256sum a >sums.256 && md5sum a b >sums && tar -cf t.tar a b sub)
mkdir results
apt-cache policy bash >/dev/null 2>&1 # makes its caches, which the first of two runs would do

n_rows=0

# is_static PROGRAM: an executable without a dynamic linker, of which prov only tells that it is one
is_static() {
	local headers
	headers=$(readelf -lW "$(command -v "$1")" 2>/dev/null) && [[ $headers == *LOAD* && $headers != *INTERP* ]]
}

# row NAME PROGRAMS WORDS...: two at a time; the table is printed when all have ended
row() {
	local name=$1 program out
	# shellcheck disable=SC2053 # a glob
	[[ $name == ${TRUTH_ONLY:-*} ]] || return
	n_rows=$((n_rows + 1))
	out=results/$(printf %03d $n_rows)
	for program in ${2//,/ }; do
		command -v "$program" >/dev/null || {
			skip_part "$name: no $program here" >"$out"
			return
		}
		! is_static "$program" || {
			skip_part "$name: $program is static here" >"$out"
			return
		}
	done
	shift 2
	[ "$(jobs -pr | wc -l)" -lt 2 ] || wait -n
	(
		same -d files -n "$name" "$@"
		[ "$differing" = 0 ] || touch "$out.differs"
	) >"$out" 2>&1 &
}

. "$TESTS/truth/commands"
wait
{
	printf '%-40s %7s %7s %7s %7s %7s %7s\n' command strace prov inputs outputs missing extra
	cat results/???
} | tee "$ROOT/build/commands.txt"
set -- results/*.differs
[ ! -e "$1" ] || differing=$#
finish
