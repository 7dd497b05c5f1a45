# The session that README.md shows is what is printed: line for line, but for what is another on every
# machine; its numbers agree with each other; and where it was made, Debian 12 with gcc 12, with these.
. "$TESTS/lib.sh"
need cc python3

printf '#define GREETING "hello"\n' >greeting.h
printf '#include <stdio.h>\n#include "greeting.h"\nint main(void)\n{\n\treturn puts(GREETING) < 0;\n}\n' >hello.c
sed -n '/^    \$ prov record/,/^$/s/^    //p' "$ROOT/README.md" >shown
[ -s shown ] || fail "no session in README.md"
grep '^\$ ' shown | while read -r _ command; do
	printf '$ %s\n' "$command"
	env -i PATH="$PATH" HOME=/root TERM=xterm LC_ALL=C sh -c "$command" 2>&1
done >printed

python3 - "$PWD" "$(cc -dumpfullversion -dumpversion)" "$(. /etc/os-release && echo "$ID ${VERSION_ID-}")" <<'END' || fail "README.md: see above"
import re, sys

place, version, system = sys.argv[1:]
texts = {name: open(name).read().replace(place, '/tmp/hs') for name in ('shown', 'printed')}


def one(text, pattern):
    return [int(n) for n in re.search(pattern, text).groups()]


def agree(text):
    """The numbers of a session, which say some things twice."""
    ops, processes, inputs, outputs, gaps = one(
        text, r'prov: (\d+) ops?, (\d+) process(?:es)?, (\d+) inputs?, (\d+) outputs?, (\d+) gaps?')
    again, runs = one(text, r'recorded (\d+) operations of (\d+) program runs')
    yours, = one(text, r'your inputs \((\d+)\)')
    systems, = one(text, r'system inputs, by package \((\d+)\)')
    packages = re.search(r'by package.*\n((?:  .*\n)+)', text)[1].replace('\n', ' ').split(', ')
    programs, = one(text, r'programs run \((\d+)\)')
    paths = re.search(r'programs run.*\n((?:  .*\n)+)', text)[1].split()
    assert ops == again and inputs == yours + systems, (ops, again, inputs, yours, systems)
    cut = re.match(r'\.\.\. and (\d+) more', packages[-1].strip())     # packages, of a file each at least
    listed = sum(int((re.search(r' x(\d+)\s*$', p) or [0, 1])[1]) for p in packages[:-1] + packages[-1:] * (not cut))
    assert systems >= listed + int(cut[1]) if cut else systems == listed, packages
    assert programs == len(paths), paths
    return processes, runs, inputs, outputs, gaps, programs


def shape(text):
    """What does not depend on machine and moment; lists of packages and paths are wrapped otherwise."""
    text = re.sub(r'(by package|programs run)(.*\n)(  .*\n)+', r'\1\2', text)
    # Of programs the name, which gcc 16 gives as with the target before it.
    text = re.sub(r'^(  read by )(?:/\S*/)?(?:\w+-linux-gnu-)?', r'\1', text, flags=re.M)
    text = re.sub(r'/usr/\S+', '/usr/...', text)
    text = re.sub(r' -\S.*', ' ...', text)
    return [re.sub(r'\d+', 'N', re.sub(r'cc\w{6}\.', 'ccXXXXXX.', re.sub(r'on \S+, took [\d.]+ \w+', 'took', line)))
            for line in text.rstrip('\n').split('\n')]


shown, printed = shape(texts['shown']), shape(texts['printed'])
if '...' in shown:                          # some lines are left out
    at = shown.index('...')
    goes_on = printed.index(shown[at + 1])
    printed[at:goes_on] = ['...']
for a, b in zip(shown, printed):
    assert a == b, (a, b)
assert len(shown) == len(printed), (shown, printed)
numbers = agree(texts['shown']), agree(texts['printed'])
if system == 'debian 12' and version.startswith('12.'):
    assert numbers[0] == numbers[1], numbers
END
