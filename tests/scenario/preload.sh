# The command's own preloads stay: first, in their order, and visible to it alone.
. "$TESTS/lib.sh"
need cc

for name in one two; do
	echo "int preload_$name;" | cc -shared -fPIC -x c - -o $name.so || skip "cc makes no libraries"
done
cat >look <<'END'
echo "$LD_PRELOAD"
grep -oE '(one|two).so$' /proc/self/maps | uniq
END
export LD_PRELOAD=$PWD/one.so:$PWD/two.so
status 0 sh look
mv out bare
status 0 prov record -q sh look
diff bare out || fail "see above"
