# The values that fields have stand in docs/format.md as in spec/ops.def.
. "$TESTS/lib.sh"
need python3
cat >rows.py <<'END'
import sys
sys.path.insert(0, sys.argv[1])
import gen
print(*gen.value_rows(gen.read_ops(sys.argv[1] + "/ops.def")), sep="\n")
END
python3 -B rows.py "$ROOT/spec" >spec || fail "spec/gen.py"
sed -n '/^## Values/,/^## What/p' "$ROOT/docs/format.md" | grep -E '^\| [A-Z]' >docs
diff -u docs spec || fail "docs/format.md: put the lines with + for those with -"
