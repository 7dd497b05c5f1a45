# What others gave is printed by one function: analysis/base/text.h.
. "$TESTS/lib.sh"
need python3
cd "$ROOT" || exit
mapfile -t files < <(git ls-files 'analysis/*.c' 'osi/*.c' 'wrapper/*.c' 2>/dev/null)
[ ${#files[@]} -gt 50 ] || mapfile -t files < <(find analysis osi wrapper -name '*.c')
python3 -B tests/lint/printed.py tests/lint/printed "${files[@]}" || fail "see above"

# It sees what it should.
cat >"$OLDPWD/wrong.c" <<'END'
void f(struct str s, const char *name, int n)
{
	printf("%d %*d %s", n, n, n, name);
	fputs(n ? "yes" : name, stdout);
	fwrite(s.bytes, 1, s.len, stdout);
	fprintf(stderr, "%s %.*s", n ? "a" : "b", (int)s.len, s.bytes);
	printf(name);
}
END
python3 -B tests/lint/printed.py /dev/null "$OLDPWD/wrong.c" >"$OLDPWD/seen" && fail "it sees nothing"
equal "what it sees of wrong.c" 5 "$(grep -c ' prints ' "$OLDPWD/seen")"
