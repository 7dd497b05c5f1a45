#!/bin/bash
# Each format that prov export writes is read by somebody else's program, and says what happened.
# slow
# timeout 120
. "$TESTS/lib.sh"

mkdir 'in & "out"'
cd 'in & "out"' || exit
printf 'b\na\n' >letters
name=$(printf 'bad\377<name>')
cp letters "$name"
# shellcheck disable=SC2016 # $1 is the shell's
prov record -q -o r.prov -- sh -c '
	sort letters "$1" >sorted; { cat sorted | head -1; } >first; rm sorted; cp first kept; sh -c "exit 3"
' sh "$name"
[ -s first ] || fail "nothing recorded"
sql() { prov sql r.prov "$1"; }
end=$(sql "SELECT value + (SELECT max(t) FROM (SELECT max(t_end) AS t FROM process UNION SELECT max(t) FROM edge))
	FROM meta WHERE key = 'began'")
is_later() { touch now && [ "$(date -r now +%s%N)" -gt "$end" ]; } # files' times go by ticks
wait_for is_later
echo changed >kept
for format in prov-json chrome cyclonedx crate graphml dot; do
	status 0 prov export $format r.prov -o out.$format
	prov export $format r.prov >out
	cmp out out.$format || fail "$format: -o and standard output differ"
done
status 2 prov export nonsense r.prov
status 2 prov export
status 5 prov export dot letters
status 125 prov export dot r.prov -o no/such/directory
prov help export >the-help
for format in prov-json chrome cyclonedx crate graphml dot; do
	matches the-help "^  $format "
done

# part NAME COMMAND...: whether COMMAND works here, which reads what was exported
part() {
	local name=$1
	shift
	"$@" >/dev/null 2>&1 && return
	skip_part "$name: nobody here reads it"
	return 1
}

# The counts that the database has.
sql "SELECT count(*) FROM node JOIN object ON object_id = of AND node.kind = 1 AND object.kind <> 'name'" >versions
sql 'SELECT count(*) FROM image' >images
sql 'SELECT count(*) FROM node' >nodes
sql 'SELECT count(*) FROM edge' >edges
sql 'SELECT count(*) FROM v_edge JOIN node a ON a.node_id = src JOIN node b ON b.node_id = dst
	WHERE is_default AND a.kind = 1 AND b.kind = 0' >reads

# Debian's python3 has Debian's packages.
python=$(for p in /usr/bin/python3 python3; do command -v $p && break; done)

if part prov-json "$python" -c 'import prov.model'; then
	"$python" - <<'EOF' || fail "PROV-JSON: see above"
import collections, prov.model

d = prov.model.ProvDocument.deserialize("out.prov-json")
kinds = collections.Counter(type(r).__name__ for r in d.get_records())
number = lambda name: int(open(name).read())
assert kinds["ProvEntity"] == number("versions") + 1, kinds
assert kinds["ProvActivity"] == number("images"), kinds
assert kinds["ProvUsage"] == number("reads") > 0, kinds
assert kinds["ProvStart"] and kinds["ProvCommunication"] and kinds["ProvAgent"] == 1, kinds

def label(of):
    record, = d.get_record(of)
    return str(next(iter(record.get_attribute("prov:label"))))

def pairs(kind, a, b):
    return {(label(next(iter(r.get_attribute(a)))), label(next(iter(r.get_attribute(b)))))
            for r in d.get_records(kind)}

used = pairs(prov.model.ProvUsage, "prov:activity", "prov:entity")
made = pairs(prov.model.ProvGeneration, "prov:activity", "prov:entity")
end = lambda s, name: s.endswith("/" + name)
assert any(a.startswith("sort ") and end(e, "letters") for a, e in used), used
assert any(a.startswith("sort ") and end(e, "bad\\xff<name>") for a, e in used), used
assert any(a == "cp first kept" and end(e, "kept") for a, e in made), made
assert not any(a.startswith("sort ") and end(e, "kept") for a, e in made), made
for r in d.get_records(prov.model.ProvActivity):
    start, = r.get_attribute("prov:startTime")
    stop, = r.get_attribute("prov:endTime")
    assert start <= stop, r
EOF
fi

python3 - <<'EOF' || fail "Chrome's trace format: see above"
import json

d = json.load(open("out.chrome"))
arrows = {}
tracks = {}
slices = []
for e in d["traceEvents"]:
    assert e["ph"] in ("X", "M", "s", "f"), e
    assert type(e["pid"]) is int and type(e["tid"]) is int and type(e["name"]) is str, e
    assert type(e["ts"]) in (int, float) and e["ts"] >= 0, e
    if e["ph"] == "X":
        assert type(e["dur"]) in (int, float) and e["dur"] >= 0, e
        slices.append(e)
    elif e["ph"] == "M":
        tracks.setdefault(e["pid"], {})[e["name"]] = e["args"]
    else:
        arrows.setdefault(e["id"], {})[e["ph"]] = e
assert {e["pid"] for e in slices} == set(tracks), "a name for each track"
assert all({"process_name", "thread_name"} <= set(t) for t in tracks.values()), tracks
for a in arrows.values():
    assert set(a) == {"s", "f"} and a["f"]["bp"] == "e" and a["s"]["ts"] <= a["f"]["ts"], a
assert {a["s"]["name"] for a in arrows.values()} >= {"wait"}, "arrows of both kinds"
for e in slices:  # those of a track do not overlap
    for o in slices:
        if o is not e and o["tid"] == e["tid"]:
            assert o["ts"] + o["dur"] <= e["ts"] + 1 or e["ts"] + e["dur"] <= o["ts"] + 1, (e, o)
assert any(e["name"] == "sh" and e["args"].get("exit") == 3 for e in slices), "exit status"
assert any(e["args"]["command"] == "cp first kept" for e in slices), "commands"
EOF

if part graphml "$python" -c 'import networkx'; then
	"$python" - <<'EOF' || fail "GraphML: see above"
import networkx

g = networkx.read_graphml("out.graphml", force_multigraph=True)
assert len(g) == int(open("nodes").read()), len(g)
assert g.number_of_edges() == int(open("edges").read()), g.number_of_edges()
assert networkx.is_directed_acyclic_graph(g)
of = lambda name: [n for n, d in g.nodes(data=True) if d.get("label", "").endswith("/" + name)]
reach = set().union(*(networkx.descendants(g, n) for n in of("bad\\xff<name>")))
assert reach & set(of("kept")) and not reach & set(of("letters")), "reachability"
EOF
fi

if part dot command -v gvpr; then
	nop -p out.dot || fail "dot: nop"
	acyclic out.dot || fail "dot: a cycle"
	equal "edges in dot" "$(cat edges)" "$(grep -c -- ' -> ' out.dot)"
fi

python3 - <<'EOF' || fail "hashes and references: see above"
import hashlib, json, os

def sha(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest()

bom = json.load(open("out.cyclonedx"))
flat = []
for c in bom["components"] + bom["formulation"][0]["components"]:
    flat += [c] + c.get("components", [])
refs = [c["bom-ref"] for c in flat]
assert len(set(refs)) == len(refs), "each component once"
named = {os.path.basename(c["name"]): c for c in flat}
assert named["letters"]["hashes"] == [{"alg": "SHA-256", "content": sha("letters")}], named["letters"]
assert named["first"]["hashes"][0]["content"] == sha("first")
assert named["kept"]["hashes"][0]["content"] == sha("first") != sha("kept"), "recorded, though changed since"
assert named["sorted"]["properties"][0]["value"] == "temporary"
flow, = bom["formulation"][0]["workflows"]
tasks = {t["bom-ref"]: t for t in flow["tasks"]}
ref = lambda r: r["resource"]["ref"]
for t in tasks.values():
    assert all(ref(r) in refs for r in t["inputs"] + t["outputs"]), t
for t in flow["taskDependencies"]:
    assert t["ref"] in tasks and all(d in tasks for d in t["dependsOn"]), t
cp, = [t for t in tasks.values() if t["steps"][0]["commands"][0]["executed"] == "cp first kept" and t["outputs"]]
assert named["first"]["bom-ref"] in [ref(r) for r in cp["inputs"]], cp
assert [ref(r) for r in cp["outputs"]] == [named["kept"]["bom-ref"]], cp
if os.path.exists("/var/lib/dpkg/status"):
    assert any(c.get("purl", "").startswith("pkg:deb/") and c["version"] for c in bom["components"])
EOF

# In a directory of its own; the tree keeps nothing.
install() {
	timeout 40 npm install --no-audit --no-fund --ignore-scripts --prefix ../npm @cyclonedx/cyclonedx-library \
		ajv ajv-formats ajv-formats-draft2019 ro-crate
}
if part 'cyclonedx, crate' install; then
	NODE_PATH=$PWD/../npm/node_modules node - <<'EOF' || fail "CycloneDX, crate: see above"
const fs = require('fs'), assert = require('assert')
const {Validation, Spec} = require('@cyclonedx/cyclonedx-library'), {ROCrate} = require('ro-crate')

async function bom() {
	const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
	const wrong = JSON.parse(fs.readFileSync('out.cyclonedx'))
	assert.equal(await validator.validate(fs.readFileSync('out.cyclonedx', 'utf8')), null)
	wrong.components[0].type = 'nonsense'
	assert.notEqual(await validator.validate(JSON.stringify(wrong)), null)
}

function crate() {
	const json = JSON.parse(fs.readFileSync('out.crate')), ids = json['@graph'].map((e) => e['@id'])
	const c = new ROCrate(json, {link: true, array: true}), root = c.rootDataset
	const known = new Set([...ids, 'http://schema.org/FailedActionStatus', 'http://schema.org/CompletedActionStatus',
		'https://w3id.org/ro/crate/1.1'])
	assert.equal(ids.length, new Set(ids).size)
	assert(root.conformsTo.some((p) => p['@id'] === 'https://w3id.org/ro/wfrun/process/0.5'))
	const actions = root.mentions.filter((a) => /Action$/.test(a['@type']))
	assert.equal(actions.length, root.mentions.length)
	for (const a of actions) {
		assert(a.instrument[0]['@type'].includes('SoftwareApplication'))
		for (const f of [...a.object, ...a.result]) assert(/File|Dataset/.test(f['@type']), JSON.stringify(f))
		assert(new Date(a.startTime[0]) <= new Date(a.endTime[0]))
	}
	json['@graph'].forEach(function look(value) {
		if (value && typeof value === 'object') {
			if (value['@id']) assert(known.has(value['@id']), value['@id'])
			Object.values(value).forEach(look)
		}
	})
	const cp = actions.find((a) => a.name[0] === 'cp first kept' && a.result.length)
	assert(cp['@type'].includes('CreateAction') && /^file:.*%26%20%22out%22\/kept$/.test(cp.result[0]['@id']))
	assert(cp.object.some((f) => /\/first$/.test(f['@id'])))
	assert(actions.some((a) => a.error && a.error[0] === 'exit status 3'))
}

bom().then(crate).catch((e) => { console.error(e); process.exit(1) })
EOF
fi
