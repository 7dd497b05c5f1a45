# prov audit varies the times of the work directory's files, and of no others: what is compiled of a Python
# module elsewhere carries its time, and stays as it is.
# timeout 120
. "$TESTS/lib.sh"
need python3

mkdir work modules
echo 'X = 1' >modules/m.py
export PYTHONPATH=$PWD/modules
unset PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX
(cd modules && python3 -c 'import m')
sha256sum modules/__pycache__/* >before
(cd work && prov audit -- sh -c "stat -c %Y '$PWD/modules/m.py'; python3 -c 'import m; print(m.X)'") >report 2>&1 ||
	fail "$(cat report)"
sha256sum modules/__pycache__/* | diff before - || fail "compiled again"
