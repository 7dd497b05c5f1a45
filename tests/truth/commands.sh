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
# As what Python imports below does where it was never imported.
python3 -c 'import concurrent.futures, json, multiprocessing, pathlib, sqlite3, ssl, subprocess, tempfile, zipfile' 2>/dev/null
apt-cache policy bash >/dev/null 2>&1 # makes its caches, which the first of two runs would do

# not_for_row PROGRAM: an executable without a dynamic linker, of which prov only tells that it is one
not_for_row() {
	local headers
	headers=$(readelf -lW "$(command -v "$1")" 2>/dev/null) && [[ $headers == *LOAD* && $headers != *INTERP* ]]
}

. "$TESTS/truth/commands"
rows_told commands.txt
