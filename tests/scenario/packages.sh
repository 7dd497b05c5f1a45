#!/bin/bash
# Packages of inputs are recorded, by each manager's own files, and stay what they were: prov exports
# and shows those of the time, whatever this machine has afterwards.
. "$TESTS/lib.sh"
need python3

export XDG_CACHE_HOME=$PWD/cache DPKG_ADMINDIR=$PWD/dpkg
unset PROV_PACKAGES
here=$PWD

# put FILE: with something in it, and noted as one to be used
used=()
put() {
	mkdir -p "${1%/*}"
	echo "content of $1" >"$1"
	used+=("$here/$1")
}

# all VERSION: makes every manager's files anew
all() {
	local v=$1
	used=()
	mkdir -p dpkg/info
	# bin's list names one file by the other name of a merged /usr; a name of a package may have an
	# architecture; other's file is diverted by taker's.
	printf 'Package: bin\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1:%s\n\nPackage: taker\nArchitecture: all\nVersion: %s\n\nPackage: other\nVersion: %s\nArchitecture: amd64\n' "$v" "$v" "$v" >dpkg/status
	printf '%s\n' /bin "$cat_other" "$here/sys" "$here/sys/__init__.py" >dpkg/info/bin:amd64.list
	printf '%s\n' "$here/sys" "$here/sys/tool" >dpkg/info/taker.list
	printf '%s\n' "$here/sys" "$here/sys/tool" "$here/sys/empty" >dpkg/info/other.list
	printf '%s\n' "$here/sys/tool" "$here/sys/tool.distrib" taker >dpkg/diversions
	put sys/tool
	put sys/tool.distrib
	put sys/__init__.py
	put sys/__pycache__/__init__.cpython-311.pyc
	put sys/unowned

	mkdir -p env/conda-meta
	echo >env/conda-meta/history
	printf '{"name":"libz","version":"%s","subdir":"linux-64","channel":"https://conda.example/main","files":["lib/libz.so","share/z.txt"]}' "$v" >"env/conda-meta/libz-$v-0.json"
	put env/lib/libz.so
	put env/lib/other.so

	site=env/lib/python3.11/site-packages
	mkdir -p "$site/Num_Py-$v.dist-info" "$site/old-$v.egg-info" "$site/two-$v.dist-info"
	printf 'Metadata-Version: 2.1\nName: Num-Py\nVersion: %s\n\ntext\n' "$v" >"$site/Num_Py-$v.dist-info/METADATA"
	printf 'numpy/__init__.py,sha256=x,1\nnumpy/a.py,,\nsix.py,,\nshared/n.py,,\n"odd,name.py",,\n' >"$site/Num_Py-$v.dist-info/RECORD"
	printf 'Metadata-Version: 2.1\nName: two\nVersion: %s\n' "$v" >"$site/two-$v.dist-info/METADATA"
	printf 'shared/t.py,,\n' >"$site/two-$v.dist-info/RECORD"
	printf 'Name: old\nVersion: %s\n' "$v" >"$site/old-$v.egg-info/PKG-INFO"
	printf 'old\n' >"$site/old-$v.egg-info/top_level.txt"
	put $site/numpy/__init__.py
	put $site/numpy/core/x.so
	put $site/six.py
	put $site/__pycache__/six.cpython-311.pyc
	put "$site/odd,name.py"
	put $site/shared/n.py
	put $site/shared/t.py
	put $site/old/__init__.py
	put $site/nobody.py

	mkdir -p proj/.venv/bin
	printf 'home = /usr/bin\nversion = 3.11.%s\n' "$v" >proj/.venv/pyvenv.cfg
	put proj/.venv/bin/tool
	put proj/.venv/mine.txt
	put proj/script.py

	mkdir -p proj/node_modules/left-pad/esm proj/node_modules/@s/p
	printf '{"name":"left-pad","version":"%s"}' "$v" >proj/node_modules/left-pad/package.json
	printf '{"type":"module"}' >proj/node_modules/left-pad/esm/package.json
	printf '{"name":"@s/p","version":"%s"}' "$v" >proj/node_modules/@s/p/package.json
	put proj/node_modules/left-pad/esm/index.js
	put proj/node_modules/@s/p/index.js

	mkdir -p rlib/ggplot rsrc
	printf 'Package: ggplot\nVersion: %s\nRepository: CRAN\nBuilt: R 4.2\n' "$v" >rlib/ggplot/DESCRIPTION
	printf 'Package: mine\nVersion: %s\n' "$v" >rsrc/DESCRIPTION
	put rlib/ggplot/R/ggplot.rdb
	put rsrc/x.R

	mkdir -p gem/specifications
	echo >gem/specifications/"net-http2-1.0.$v.gemspec"
	put "gem/gems/net-http2-1.0.$v/lib/x.rb"
	put "cargo/registry/src/index.crates.io-1/serde-2-derive-1.0.$v/src/lib.rs"
	put "go/pkg/mod/github.com/!burnt!sushi/toml@v1.2.$v/toml.go"
	put py/lib/python3.9/os.py
	mkdir -p py/include/python3.9
	printf '#define PY_VERSION_HEX 1\n#define PY_VERSION "3.9.%s"\n' "$v" >py/include/python3.9/patchlevel.h
	put py/bin/python3.9
	put own/data.csv
}

cat=$(command -v cat)
cat=$(readlink -f "${cat%/*}")/cat
case $cat in
/usr/*) cat_other=${cat#/usr} ;;
*) cat_other=$cat ;;
esac
[ -L /bin ] || cat_other=$cat

packages() {
	prov sql "$1" "SELECT path, manager, name, package.version FROM v_file JOIN owner ON object = object_id
		JOIN package ON package_id = package WHERE path GLOB '$here/*' OR path GLOB '*bin/cat'" --json |
		python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    print(r["path"].replace(sys.argv[1], "HERE"), r["manager"], r["name"], r["version"])' "$here" | LC_ALL=C sort
}

all 7
prov record -q -o a.prov "$cat" "${used[@]}" >all || fail "not recorded"
packages a.prov >found
LC_ALL=C sort >expected <<END
$cat deb bin 1:7
HERE/cargo/registry/src/index.crates.io-1/serde-2-derive-1.0.7/src/lib.rs cargo serde-2-derive 1.0.7
HERE/env/lib/libz.so conda libz 7
HERE/env/lib/other.so conda-env env None
HERE/env/lib/python3.11/site-packages/__pycache__/six.cpython-311.pyc pypi Num-Py 7
HERE/env/lib/python3.11/site-packages/nobody.py conda-env env None
HERE/env/lib/python3.11/site-packages/numpy/__init__.py pypi Num-Py 7
HERE/env/lib/python3.11/site-packages/numpy/core/x.so pypi Num-Py 7
HERE/env/lib/python3.11/site-packages/odd,name.py pypi Num-Py 7
HERE/env/lib/python3.11/site-packages/old/__init__.py pypi old 7
HERE/env/lib/python3.11/site-packages/shared/n.py pypi Num-Py 7
HERE/env/lib/python3.11/site-packages/shared/t.py pypi two 7
HERE/env/lib/python3.11/site-packages/six.py pypi Num-Py 7
HERE/gem/gems/net-http2-1.0.7/lib/x.rb gem net-http2 1.0.7
HERE/go/pkg/mod/github.com/!burnt!sushi/toml@v1.2.7/toml.go golang github.com/BurntSushi/toml v1.2.7
HERE/proj/.venv/bin/tool venv .venv 3.11.7
HERE/proj/node_modules/@s/p/index.js npm @s/p 7
HERE/proj/node_modules/left-pad/esm/index.js npm left-pad 7
HERE/py/bin/python3.9 python python 3.9.7
HERE/py/lib/python3.9/os.py python python 3.9.7
HERE/rlib/ggplot/R/ggplot.rdb cran ggplot 7
HERE/sys/__init__.py deb bin 1:7
HERE/sys/__pycache__/__init__.cpython-311.pyc deb bin 1:7
HERE/sys/tool deb taker 7
HERE/sys/tool.distrib deb other 7
END
diff expected found || fail "packages"

# The user's own: no package has them.
prov summary --json a.prov | python3 -c '
import json, sys
print(*sorted(p.replace(sys.argv[1], "HERE") for p in json.load(sys.stdin)["your_inputs"]))' "$here" >yours
equal "the user's inputs" "HERE/own/data.csv HERE/proj/.venv/mine.txt HERE/proj/script.py HERE/rsrc/x.R HERE/sys/unowned" "$(cat yours)"

# What is kept of dpkg's lists answers the same,
prov record -q -o b.prov "$cat" "${used[@]}" >all
packages b.prov | diff expected - || fail "with what was kept"

# and all managers' files of today do not count: other versions, and none.
purls() {
	prov export cyclonedx a.prov | grep -o '"\(purl\|name\|version\)": *"[^"]*"'
}
purls >was
all 8
purls | cmp - was || fail "the export changed with this machine"
rm -rf dpkg env proj rlib gem cargo go py
purls | cmp - was || fail "the export changed when packages went"
for p in pkg:deb/*/bin@1:7 pkg:deb/*/taker@7 pkg:conda/libz@7 pkg:pypi/num-py@7 pkg:npm/left-pad@7 pkg:npm/%40s/p@7 \
	pkg:cran/ggplot@7 pkg:gem/net-http2@1.0.7 pkg:cargo/serde-2-derive@1.0.7 \
	pkg:golang/github.com/BurntSushi/toml@v1.2.7 pkg:generic/python@3.9.7; do
	grep -q "\"purl\": *\"${p/\*/[a-z]*}" was || fail "no $p: $(grep -o '"purl":[^,]*' was)"
done
packages a.prov | diff expected - || fail "packages changed with this machine"

# But a new recording has the new ones,
all 8
prov record -q -o c.prov "$cat" "${used[@]}" >all
packages c.prov | sed 's/8$/7/; s/-1\.0\.8/-1.0.7/; s/v1\.2\.8/v1.2.7/' | diff expected - || fail "new versions"
packages c.prov | grep -q 'left-pad 8' || fail "no new version"

# and none is recorded that is not wanted.
prov record -q --packages off -o d.prov "$cat" "${used[@]}" >all
equal "packages, not wanted" "" "$(packages d.prov)"
PROV_PACKAGES=off prov record -q -o e.prov "$cat" "${used[@]}" >all
equal "packages, not wanted" "" "$(packages e.prov)"
status 2 prov record --packages some -o f.prov true
no_leftovers
