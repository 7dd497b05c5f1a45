# What is not done is written in docs/TODO.md, not left in the code.
. "$TESTS/lib.sh"
cd "$ROOT" || exit
words='TO''DO|FIX''ME|\bXX''X\b|HA''CK\b|not imple''mented'
! grep -rnE "$words" include libprov analysis wrapper spec generated tests bench man .ci 2>/dev/null |
	grep -v 'docs/TO''DO.md' | grep . || fail "see above"
