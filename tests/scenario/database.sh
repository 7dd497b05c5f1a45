# The graph's database is a cache: made when needed, made again when stale, in memory where it cannot be kept; and
# what goes wrong is told in one line, with the recording as it was.
. "$TESTS/lib.sh"
export PROV_PACKAGES=off PROV_HASH=off # whose tables are in the cache, too
need sqlite3

export XDG_CACHE_HOME=$PWD/cache
count='SELECT count(*) FROM edge WHERE src >= dst'
any='SELECT count(*) > 0 FROM edge'
prov record -q -f -o a.prov sh -c 'echo 1 >o; cat o >p' || fail "record: status $?"
sum=$(sha256sum a.prov)

# answer: a question is answered
answer() {
	status 0 prov sql a.prov "$any"
	equal "an answer" 1 "$(cat out)"
}

mkdir cache
answer
lines 0 err
file=$(echo cache/prov/*)
[ -f "$file" ] || fail "one database in the cache: $file"
equal "beside the recording" "a.prov cache err o out p" "$(echo *)"
status 0 prov sql a.prov "$count"
equal "edges backward" 0 "$(cat out)"
sqlite3 "$file" .schema | grep -q 'CHECK(src < dst)' || fail "no CHECK"

# It is used again, and made again when it is another's, another version's, or broken.
id=$(stat -c %i "$file")
answer
equal "the database" "$id" "$(stat -c %i "$file")"
for damage in "sqlite3 $file 'PRAGMA user_version = 99'" "sqlite3 $file \"UPDATE meta SET value = 'x' WHERE key = 'fingerprint'\"" \
	"truncate -s 5000 $file" ": >$file" "sqlite3 $file 'DROP TABLE meta'"; do
	before=$(stat -c %i "$file")
	eval "$damage"
	answer
	[ "$(stat -c %i "$file")" != "$before" ] || fail "not made again after: $damage"
done

# One that nobody used for a month goes when another is made.
touch -d '40 days ago' cache/prov/old.sqlite cache/prov/other
rm "$file"
answer
equal "the cache" "cache/prov/other $file" "$(echo cache/prov/* | tr ' ' '\n' | sort -r | xargs)"

# No place for a cache: from memory.
for cache in "$PWD/cache/prov/other" /proc/none relative; do
	XDG_CACHE_HOME=$cache HOME=/proc status 0 prov sql a.prov "$any"
	equal "from memory ($cache)" 1 "$(cat out)"
done

# A disk that fills, here a limit on the size of files.
rm "$file"
(ulimit -f 16 && prov sql a.prov "$any" >out 2>err)
equal "status with no room" 125 $?
lines 1 err
matches err "^prov: .*database"
equal "left behind" "cache/prov/other" "$(echo cache/prov/*)"
(ulimit -f 16 && prov db a.prov -o kept.sqlite >out 2>err)
equal "status with no room" 125 $?
[ ! -e kept.sqlite ] || fail "half a database is kept"
equal "the recording" "$sum" "$(sha256sum a.prov)"

# Kept ones stand for their recordings; others do not.
status 0 prov db a.prov -o kept.sqlite
status 0 prov sql kept.sqlite "$any"
equal "kept" 1 "$(cat out)"
status 125 prov db a.prov -o none/kept.sqlite
lines 1 err
status 2 prov db a.prov
cp kept.sqlite old.sqlite
sqlite3 old.sqlite 'PRAGMA user_version = 99'
status 5 prov sql old.sqlite "$any"
matches err "another version of prov"
sqlite3 other.sqlite 'CREATE TABLE t(x)'
status 5 prov sql other.sqlite "$any"
matches err "not one of prov's"
head -c 20000 kept.sqlite >cut.sqlite
prov sql cut.sqlite "$any" >out 2>err && fail "a truncated database answered"
lines 1 err

# Questions that are none.
status 2 prov sql a.prov 'SELECT nonsense'
matches err "no such column"
status 2 prov sql a.prov 'DELETE FROM edge'
matches err "only to be read"
status 2 prov sql
equal "the recording" "$sum" "$(sha256sum a.prov)"
