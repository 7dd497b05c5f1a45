# timeout 120
# Names and arguments that a terminal would obey reach it as \xHH, from every command; in JSON they are
# escaped and mean what they were.
. "$TESTS/lib.sh"

cat >make.py <<'END'
import os, subprocess
names = ["esc\x1b]0;PWNED\x07x", "c1\u009b31mred", "bidi\u202egpj.exe", "isolate\u2066x", "mark\u200fx", "line\u2028x",
         "tag\U000e0041x", "bom\ufeffx", "nl\nline", "tab\tx", "cr\rover", "del\x7f", "pct%s%n", "]]>", "q\"uote'<b>", "bs\\"]
raw = [b"bad\xff\xfe", b"over\xe0\x80\x9b]0;X", b"surr\xed\xa0\x80", b"cut\xe2\x80"]
raw += [n.encode() for n in names]
os.mkdir("d")
for n in raw:
    open(b"d/" + n, "w").write("x")
    subprocess.run([b"/bin/cp", b"d/" + n, b"d/" + n + b".out"], env={b"VAR": n})
subprocess.run([b"/bin/cat"] + [b"d/" + n for n in raw], stdout=open("all", "w"))
END
env -i PATH="$PATH" prov record -q -o nasty.prov -- python3 -SE make.py || fail "cannot record"
rm -r d
sed -i 's/pct/PCT/' make.py
env -i PATH="$PATH" prov record -q -o other.prov -- python3 -SE make.py || fail "cannot record"
printf 'x' >"$(printf 'new\033[31m.prov')"

cat >look.py <<'END'
import json, os, re, subprocess, sys
unsafe = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
R = "nasty.prov"
esc, nosuch = "d/esc\x1b]0;PWNED\x07x", "nosuch\x1b[31m\u202e"
reads = "summary ops fds tree files inputs outputs check ps events races sources".split()
commands = [[c, R] for c in reads] + [[c, R, "--json"] for c in reads]
commands += [["tree", R, "--threads"], ["fds", R, "--path", "*"], ["inputs", R, "--all", "--hash"]]
for f in "dot mmd graphml json".split():
    commands += [["graph", R, "--format", f, "--level", level] for level in "07"]
commands += [["graph", R, "--of", nosuch], ["graph", R, "--level", nosuch], ["graph", R, "--format", nosuch]]
commands += [["export", f, R] for f in "prov-json chrome cyclonedx crate graphml dot".split()] + [["export", nosuch, R]]
commands += [["diff", R, "other.prov"], ["diff", R, "other.prov", "--json"], ["order", R, esc, esc + ".out"], ["order", R, nosuch, esc]]
for c in ("why", "affects", "slice"):
    for f in (esc, esc + ".out", "all", nosuch):
        commands += [[c, f, R, "--all"], [c, f, R, "--json"]]
commands += [["path", esc, esc + ".out", R], ["path", nosuch, nosuch, R], ["path", esc, "all", R, "--json"]]
commands += [["sql", R, q] + j for q in ("SELECT path FROM v_file", "SELECT bytes FROM string", nosuch) for j in ([], ["--json"])]
commands += [[c, nosuch] for c in reads] + [["summary", "new\x1b[31m.prov"], ["summary", R, "--" + nosuch], ["nosuch\x1b"]]
commands += [["summary"], ["db", R, "-o", nosuch + "/x"], ["export", "dot", R, "-o", nosuch + "/x"]]
bad = 0
for c in commands:
    p = subprocess.run(["prov"] + c, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for name, out in (("out", p.stdout), ("err", p.stderr)):
        try:
            found = unsafe.findall(out.decode())
        except UnicodeDecodeError as e:
            found = [str(e)]
        if found:
            bad += 1
            print("prov", *map(ascii, c), "prints on", name, ascii(found[:3]), "in", ascii(out[:400]))
    if p.returncode not in (0, 1, 2, 3, 5, 125):
        bad += 1
        print("prov", *map(ascii, c), "status", p.returncode, p.stderr)
lines = subprocess.run(["prov", "files", R, "--json"], stdout=subprocess.PIPE, check=True).stdout.splitlines()
paths = {json.loads(line)["path"] for line in lines}
for n in ("esc\x1b]0;PWNED\x07x", "c1\u009b31mred", "bidi\u202egpj.exe", "tag\U000e0041x", "nl\nline", "del\x7f"):
    if os.getcwd() + "/d/" + n not in paths:
        bad += 1
        print("--json does not have", ascii(n))
human = subprocess.run(["prov", "files", R], stdout=subprocess.PIPE, check=True).stdout.decode()
for text in (r"esc\x1b]0;PWNED\x07x", r"c1\xc2\x9b31mred", r"bidi\xe2\x80\xaegpj.exe", r"bad\xff\xfe", r"nl\x0aline", r"cut\xe2\x80"):
    if "/d/" + text not in human:
        bad += 1
        print("no", text, "in prov files")
sys.exit(bad != 0)
END
python3 look.py || fail "see above"
