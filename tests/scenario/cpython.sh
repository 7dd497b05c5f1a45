# CPython's own tests, bare and recorded: each of them ends the same way.
#
# TRANSPARENCY=full runs all those named here, some ten minutes; else those that take a second.
# slow
# timeout 1800
. "$TESTS/lib.sh"

python=/usr/bin/python3
$python -c 'import test.test_os' 2>/dev/null || skip "no tests of CPython here (libpython3.*-testsuite)"

quick='test_os test_posix test_glob test_tempfile test_mmap test_shutil test_pathlib'
full='test_fork1 test_signal test_threading test_subprocess test_socket test_multiprocessing_fork
	test_multiprocessing_spawn test_multiprocessing_forkserver'

# Where the machine has vsock but nobody at its other end, these wait for ever.
ignored='*VSOCK*'

# run NAME RESULT COMMAND...: the tests of one module, each with how it ended
run() {
	local name=$1 result=$2
	shift 2
	rm -rf temp
	mkdir temp
	timeout 300 "$@" $python -m test --ignore "$ignored" --tempdir "$PWD/temp" --junit-xml "$PWD/junit" \
		"$name" >"$result.log" 2>&1 </dev/null
	echo "status $?" >"$result"
	$python - >>"$result" <<'PYTHON'
import xml.etree.ElementTree
for case in xml.etree.ElementTree.parse('junit').iter('testcase'):
    print(case.get('name'), case.get('status'), case.get('result'), *sorted(x.tag for x in case))
PYTHON
	rm -f junit
}

modules=$quick
[ "${TRANSPARENCY-}" != full ] || modules="$quick $full"
n_modules=0 n_tests=0
for module in $modules; do
	run "$module" bare
	run "$module" recorded prov record -q -f -o r.prov
	diff bare recorded || fail "$module: < bare, > recorded: $(tail -n 30 recorded.log)"
	prov check r.prov >verdict
	[ $? -lt 4 ] || fail "$module: $(tail -n 3 verdict)"
	n_modules=$((n_modules + 1)) n_tests=$((n_tests + $(wc -l <bare) - 1))
	echo "$module: $(($(wc -l <bare) - 1)) tests, the same"
done
echo "$n_tests tests in $n_modules modules"
[ $n_tests -gt 1000 ] || fail "too few tests"
