# Who waits for a semaphore, a message or an event comes after who gave it, and in no order with what that one
# did later; where it may be another's, in none at all.
. "$TESTS/lib.sh"

# KIND  the files that two processes write in no order
while read -r kind expected; do
	rm -f before after r.prov
	prov record -q --wait -o r.prov "$ROOT/build/tests/helper/queues" "$kind"
	case $? in
	0) equal "$kind" "$expected" "$(prov races r.prov | sed -n 's,^/.*/\([a-z.0-9-]*\)$,\1,p' | sort | paste -sd' ')" ;;
	77) skip_part "no $kind here" ;;
	*) fail "$kind: status $?" ;;
	esac
done <<'END'
sem after
msg after
mq after
named after
event after
counting after before
END
