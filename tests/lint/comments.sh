# Comments keep the layout they were written in, and no name is a keyword of C++, which clang-format
# would take for it; headers for other people's programs know none of those at all.  A comment begins
# with the noun, not with What, Where or Whether.
. "$TESTS/lib.sh"
cd "$ROOT" || exit

git ls-files '*.[ch]' ':!generated' | python3 -c '
import re, sys
TOKEN = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|\x27(?:\\.|[^\x27\\])*\x27|[A-Za-z_]\w*|.", re.S)
MANGLED = set("private protected public try catch throw operator namespace using typename friend virtual".split())
OTHERS = set("and asm class compl delete explicit export mutable new not or template this typeid xor".split())
HALVES = ("analysis/", "audit/", "libprov/", "osi/", "wrapper/", "include/")
bad = 0
for name in sys.stdin.read().split():
    line, text = 1, open(name).read()
    for token in TOKEN.findall(text):
        wrong = ""
        if token.startswith("/*") and re.search(r"\n[ \t]*\*[^\s/*]", token):
            wrong = "a line of this comment has no blank behind its star"
        elif name.startswith(HALVES) and re.match(r"/\*[\s*]*(What|Where|Who|Whose|Whom|Whether|Those)\b", token):
            wrong = "this comment begins with a riddle: begin with the noun"
        elif token in MANGLED or (token in OTHERS and name.startswith("include/")):
            wrong = "a keyword of C++: " + token
        if wrong:
            bad = 1
            print(f"{name}:{line}: {wrong}")
        line += token.count("\n")
sys.exit(bad)' || fail "see above"
