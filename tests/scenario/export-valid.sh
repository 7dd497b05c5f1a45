#!/bin/bash
# Exports are what their standards say, whatever a file is called: CycloneDX 1.6, RO-Crate 1.1 with the Process
# Run Crate's terms, PROV-JSON (W3C member submission of 2013).  The rules are written from these texts.
. "$TESTS/lib.sh"
need python3

mkdir 'of "mine" & <yours>' && cd 'of "mine" & <yours>' || exit
name=$(printf 'bad\377#?%%20 \\"<name>')
echo in >"$name"
mkdir many
ln -s "$name" link
# shellcheck disable=SC2016 # $1 is the shell's
prov record -q -o r.prov sh -c '
	cat "$1" link >made; ls many; mkfifo p; cat p >/dev/null & echo x >p; wait; rm p
	python3 -c "open(\"made\", \"a\").write(open(\"made\").read())"; rm "$1"; echo new >"$1"' sh "$name" || fail "record"
for format in cyclonedx crate prov-json; do
	status 0 prov export $format r.prov -o $format.json
done

cat >check.py <<'END'
import collections, datetime, json, re, sys
HEX = re.compile(r"[0-9a-f]{64}$")
def once(ids):
    twice = [i for i, n in collections.Counter(ids).items() if n > 1]
    assert not twice, ("ids that are there twice", twice)
def uri(s): # RFC 3986: no character that has to be written as %XX
    assert re.fullmatch(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})+", s), ("no URI", s)
def date(s):
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", s), ("no date", s)

def cyclonedx(d):
    assert d["bomFormat"] == "CycloneDX" and d["specVersion"] == "1.6" and d["version"] >= 1
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", d["serialNumber"])
    date(d["metadata"]["timestamp"])
    refs, kinds = [], {"application", "framework", "library", "container", "platform", "operating-system",
                       "device", "device-driver", "firmware", "file", "machine-learning-model", "data",
                       "cryptographic-asset"}
    def see(component):
        assert component["type"] in kinds and type(component["name"]) is str, component
        refs.append(component.get("bom-ref"))
        for h in component.get("hashes", []):
            assert h["alg"] == "SHA-256" and HEX.match(h["content"]), h
        for p in component.get("properties", []):
            assert set(p) == {"name", "value"} and all(type(v) is str for v in p.values()), p
        if "purl" in component:
            uri(component["purl"])
            assert component["purl"].startswith("pkg:"), component
        assert set(component) <= {"type", "bom-ref", "name", "version", "purl", "hashes", "properties",
                                  "components", "description", "supplier", "scope"}, set(component)
        for c in component.get("components", []):
            see(c)
    see(d["metadata"]["component"])
    for c in d["components"]:
        see(c)
    def bom_refs(v):
        if isinstance(v, dict):
            if "bom-ref" in v:
                yield v["bom-ref"]
            for x in v.values():
                yield from bom_refs(x)
        elif isinstance(v, list):
            for x in v:
                yield from bom_refs(x)
    every = list(bom_refs(d))
    once(every)
    for dep in d.get("dependencies", []):
        assert dep["ref"] in every and set(dep.get("dependsOn", [])) <= set(every), dep
    mine = [c for c in d["components"] if c["type"] == "file" and "hashes" in c]
    assert mine and all(any(p["name"] == "prov:size" for p in c["properties"]) for c in mine)

def crate(d):
    assert "https://w3id.org/ro/crate/1.1/context" in d["@context"]
    graph = d["@graph"]
    of = {e["@id"]: e for e in graph}
    once(e["@id"] for e in graph)
    about = of["ro-crate-metadata.json"]
    assert about["@type"] == "CreativeWork" and about["about"] == {"@id": "./"}
    assert about["conformsTo"]["@id"].startswith("https://w3id.org/ro/crate/1.1")
    root = of["./"]
    assert root["@type"] == "Dataset" and all(type(root[k]) is str and root[k] for k in ("name", "description", "license"))
    date(root["datePublished"])
    parts = {p["@id"] for p in root["hasPart"]}
    def references(v):
        if isinstance(v, dict):
            if set(v) == {"@id"}:
                yield v["@id"]
            for x in v.values():
                yield from references(x)
        elif isinstance(v, list):
            for x in v:
                yield from references(x)
    for e in graph:
        uri(e["@id"])
        assert e["@type"], e
        for i in references({k: v for k, v in e.items() if k != "@id"}):
            assert i in of or re.match("https?://", i), ("leads nowhere", i, e)
        types = e["@type"] if isinstance(e["@type"], list) else [e["@type"]]
        if e is not root and set(types) & {"File", "Dataset"}:
            assert e["@id"] in parts, ("no part of the crate", e)
        if "Dataset" in types:
            assert e["@id"].endswith("/"), e
        if "File" in types and e["@id"].startswith("file:"):
            assert not e["@id"].endswith("/") and "contentSize" not in e or re.fullmatch(r"\d+", e["contentSize"]), e
        if "sha256" in e:
            assert HEX.match(e["sha256"]), e
        if "CreateAction" in types:
            assert of[e["instrument"]["@id"]]["@type"] in ("SoftwareApplication", ["File", "SoftwareApplication"], "File") or \
                "SoftwareApplication" in of[e["instrument"]["@id"]]["@type"], e
            for k in ("startTime", "endTime"):
                if k in e:
                    date(e[k])
    files = [e for e in graph if e["@type"] == "File" and "sha256" in e]
    assert files and all("contentSize" in e for e in files)
    assert any(e["@type"] == "Dataset" and e["@id"].endswith("/many/") for e in graph)

def prov_json(d):
    prefixes = set(d["prefix"]) | {"prov", "xsd"}
    kinds = {"prefix", "entity", "activity", "agent", "wasGeneratedBy", "used", "wasInformedBy", "wasStartedBy",
             "wasEndedBy", "wasInvalidatedBy", "wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith",
             "actedOnBehalfOf", "wasInfluencedBy", "specializationOf", "alternateOf", "hadMember", "bundle"}
    assert set(d) <= kinds, set(d) - kinds
    for k in d["prefix"].values():
        uri(k)
    ends = {"prov:entity": "entity", "prov:activity": "activity", "prov:agent": "agent", "prov:informant": "activity",
            "prov:informed": "activity", "prov:starter": "activity", "prov:trigger": "entity",
            "prov:generatedEntity": "entity", "prov:usedEntity": "entity", "prov:specificEntity": "entity",
            "prov:generalEntity": "entity"}
    def value(v):
        for x in v if isinstance(v, list) else [v]:
            assert isinstance(x, (str, int, float, bool)) or set(x) <= {"$", "type", "lang"}, x
    for kind in set(d) - {"prefix"}:
        for name, attributes in d[kind].items():
            assert name.split(":")[0] in prefixes | {"_"}, name
            for k, v in attributes.items():
                assert k.split(":")[0] in prefixes, k
                if k in ends:
                    assert v in d[ends[k]], ("leads nowhere", kind, name, k, v)
                elif k in ("prov:startTime", "prov:endTime", "prov:time"):
                    date(v)
                else:
                    value(v)
    files = [e for e in d["entity"].values() if "rec:sha256" in e]
    assert files and all(HEX.match(e["rec:sha256"]) and type(e["rec:size"]) is int for e in files)
    assert any(e.get("rec:package", "").startswith("pkg:") for e in files) or not any("rec:package" in e for e in files)

for name, rules in ("cyclonedx", cyclonedx), ("crate", crate), ("prov-json", prov_json):
    try:
        rules(json.load(open(name + ".json")))
    except AssertionError as wrong:
        sys.exit(f"{name}: {wrong}")
END
python3 check.py || fail "see above"
