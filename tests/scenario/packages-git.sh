#!/bin/bash
# Checkouts of git among the inputs: their commit is recorded, and if they differ from it; git is asked
# without being let do anything.
. "$TESTS/lib.sh"
need git python3
export XDG_CACHE_HOME=$PWD/cache HOME=$PWD/home GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
mkdir home
unset PROV_PACKAGES
here=$PWD

git init -q work || fail "no repository"
cd work || exit
mkdir inner data
echo one >a
echo two >inner/b
echo '/data' >.gitignore
git add -A
git commit -qm x || fail "no commit"
echo three >data/c
echo four >untracked
git init -q sub
(cd sub && echo five >s && git add s && git commit -qm y) || fail "no inner repository"
# Each of these would leave a trace.
printf '#!/bin/sh\necho hook >>"%s"/trace\n' "$here" >.git/hooks/post-index-change
cp .git/hooks/post-index-change "$here/monitor"
chmod +x .git/hooks/post-index-change "$here/monitor"
git config core.fsmonitor "$here/monitor"
printf '#!/bin/sh\necho filter >>"%s"/trace\ncat\n' "$here" >"$here/filter"
chmod +x "$here/filter"
git config filter.evil.clean "$here/filter"
git config filter.evil.required true
echo '* filter=evil' >.git/info/attributes
cd ..

packages() {
	prov sql "$1" "SELECT path, name, package.version FROM v_file JOIN owner ON object = object_id
		JOIN package ON package_id = package AND manager = 'git'" --json | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    print(r["path"].replace(sys.argv[1], "~"), r["name"], r["version"])' "$here" | LC_ALL=C sort
}

commit=$(git -C work -c core.fsmonitor=false rev-parse HEAD)
other=$(git -C work/sub rev-parse HEAD)
files=(work/a work/inner/b work/data/c work/untracked work/sub/s)
before=$(stat -c %y work/.git/index)
rm -f trace
touch work/a # git would write that down in its index
prov record -q -o a.prov cat "${files[@]}" >all
[ -e trace ] && fail "git ran something: $(cat trace)"
equal "the index was written" "$before" "$(stat -c %y work/.git/index)"
packages a.prov >found
diff - found <<END || fail "packages"
~/work/a work $commit
~/work/inner/b work $commit
~/work/sub/s sub $other
END

# Files that git knows are the user's all the same.
prov summary --json a.prov | python3 -c '
import json, sys
assert len([p for p in json.load(sys.stdin)["your_inputs"] if "/work/" in p]) == 5' || fail "not the user's"

echo changed >work/inner/b
GIT_DIR=$here/nowhere prov record -q -o b.prov cat "${files[@]}" >all
packages b.prov | diff - <(sed "s/$commit/&-dirty/" found) || fail "with a change"

# Without a commit, and without git, nothing is known.
git init -q new
echo x >new/f
prov record -q -o c.prov cat new/f >all
equal "no commit" "" "$(packages c.prov)"
mkdir bin
for p in cat env sh; do ln -s "$(command -v $p)" bin/; done
PATH=$here/bin "$ROOT/wrapper/prov" record -q -o d.prov cat work/a >all
equal "no git" "" "$(packages d.prov)"
no_leftovers
