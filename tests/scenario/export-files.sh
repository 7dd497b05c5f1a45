#!/bin/bash
# Files in exports: each thing of a crate has an id of its own, directories are Datasets; digests, sizes
# and packages are those that the recording has, whatever is there now.
. "$TESTS/lib.sh"
need python3
export DPKG_ADMINDIR=$PWD/dpkg XDG_CACHE_HOME=$PWD/cache
mkdir -p dpkg/info many lib
printf 'Package: libx\nVersion: 1.0\nArchitecture: all\n' >dpkg/status
echo "$PWD/lib/x" >dpkg/info/libx.list
echo a >in
echo x >lib/x
sum=$(sha256sum lib/x)
prov record -q -o dup.prov sh -c 'cat in >o; rm in; echo b >in; cat in lib/x >>o; ls many' >all || fail "record"
printf 'Package: libx\nVersion: 2.0\nArchitecture: all\n' >dpkg/status
echo changed >lib/x
rm o
for format in crate cyclonedx prov-json; do
	status 0 prov export $format dup.prov -o $format.json
done
python3 - "${sum%% *}" <<'END' || fail "see above"
import collections, hashlib, json, sys
x = sys.argv[1]
graph = json.load(open("crate.json"))["@graph"]
ids = collections.Counter(e["@id"] for e in graph)
assert max(ids.values()) == 1, [i for i in ids if ids[i] > 1]
of = {e["@id"]: e for e in graph}
def one(end):
    found, = [e for e in graph if e["@id"].endswith(end)]
    return found
assert one("/many/")["@type"] == "Dataset"
assert one("/lib/x")["sha256"] == x and one("/lib/x")["contentSize"] == "2", one("/lib/x")
package = of[one("/lib/x")["isPartOf"]["@id"]]
assert package["name"] == "libx" and package["softwareVersion"] == "1.0", package
assert package["identifier"].endswith("/libx@1.0?arch=all"), package
# The file that was read and replaced, and the one that took its place.
old, = [e for e in graph if e.get("name", "").endswith("/in") and e["description"] == "input"]
assert old["@id"].startswith("#") and "sha256" not in old, old
assert one("/in")["sha256"] == hashlib.sha256(b"b\n").hexdigest() and one("/in")["description"] == "output"
assert one("/o")["sha256"] == hashlib.sha256(b"a\nb\nx\n").hexdigest() and one("/o")["contentSize"] == "6"

bom = json.load(open("cyclonedx.json"))
libx, = [c for c in bom["components"] if c["name"] == "libx"]
file, = libx["components"]
assert libx["version"] == "1.0" and file["hashes"][0]["content"] == x
assert {"name": "prov:size", "value": "2"} in file["properties"]

entities = json.load(open("prov-json.json"))["entity"].values()
file, = [e for e in entities if e.get("prov:label", "").endswith("/lib/x")]
assert file["rec:sha256"] == x and file["rec:size"] == 2 and "/libx@1.0" in file["rec:package"], file
made = [e for e in entities if e.get("prov:label", "").endswith("/o") and "rec:sha256" in e]
assert len(made) == 1 and made[0]["rec:size"] == 6, made
END

# A file that something else changed in the run, but before it was used: the digest is of what was used.
mkfifo go went
echo old >late
(read -r _ <go && echo new >late && echo >went) &
prov record -q -o late.prov sh -c 'echo >go; read x <went; cat late' >all || fail "record"
wait $!
prov files --hash --json --path '*/late' late.prov >out
matches out '"content":"changed-before"'
status 0 prov export cyclonedx late.prov -o late.json
grep -q "/late\",\"hashes\":\[{\"alg\":\"SHA-256\",\"content\":\"$(sha256sum <late | cut -d' ' -f1)" late.json ||
	fail "no digest of late: $(cat late.json)"
