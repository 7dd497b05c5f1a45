# Secrets are in nothing that an audit leaves: report, JSON, text, kept recordings.
# shellcheck disable=SC2016 # the commands expand for themselves
. "$TESTS/lib.sh"
need python3
mkdir home work
export HOME=$PWD/home TMPDIR=$PWD DB_PASSWORD=CANARY1x AWS_SECRET_ACCESS_KEY=CANARY2xAAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH API_TOKEN=CANARY3x
echo "machine example.org login me password CANARY4x" >home/.netrc
chmod 600 home/.netrc
cd work || exit
# What it does with them differs from run to run, for several causes.
cat >use.py <<'END'
import os, sys, time
text = os.environ["DB_PASSWORD"] + os.environ["API_TOKEN"] + os.environ["AWS_SECRET_ACCESS_KEY"] + open(os.path.expanduser("~/.netrc")).read()
open("out", "w").write(f"{hash(text)} {len(text)} {time.time()}\n")
print(os.environ["HOME"], file=sys.stderr)
END
args=(/usr/bin/python3 use.py --password=CANARY5x --token CANARY6x "https://me:CANARY7x@example.org/")
prov audit --vary clock,random,variable,variable.DB_PASSWORD --keep ../kept --html ../report.html --json -- "${args[@]}" >../out.json 2>../err </dev/null
equal status 1 $?
prov audit --vary clock -- "${args[@]}" >../out.txt 2>>../err </dev/null
equal status 2 $?
matches ../out.txt '--password=<secret'
grep -q DB_PASSWORD ../out.json || fail "the variable is not named: $(cat ../out.json)"
[ -s ../kept/run-1/run.prov ] || fail "nothing is kept"
# Copies of the work directory are the user's own, as are outputs.
rm -rf ../kept/run-*/work
cd ..
if LC_ALL=C grep -a -r -o 'CANARY[0-9]x' out.json out.txt err report.html kept; then
	fail "see above"
fi
for file in kept/run-*/run.prov; do
	prov ops "$file" --json
	prov sources "$file" --json
	prov summary "$file"
done >told
! grep -o 'CANARY[0-9]x' told || fail "a kept recording tells it"
