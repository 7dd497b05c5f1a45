# prov record --pin=clock: two runs see the same times, which never run backward, in threads, children,
# handlers and files; deadlines and sleeps take as long as they should.  --vary=clock: another year.
. "$TESTS/lib.sh"
pinned=$ROOT/build/tests/helper/pinned

# twice OPTIONS COMMAND...: the output of both runs is the same, and is left in out
twice() {
	rm -f made
	status 0 prov record -q -f -o rec.prov "$@"
	mv out once
	rm -f made
	status 0 prov record -q -f -o rec.prov "$@"
	diff once out || fail "$*: the second run says otherwise"
}

twice --pin=clock "$pinned" clock
grep -q wrong out && fail "$(cat out)"
prov summary rec.prov | grep -q '^pinned  clock (2020-01-01T00:00:00Z)$' || fail "$(prov summary rec.prov)"
prov summary rec.prov --json | grep -q '"how": "pinned"' || fail "summary --json"

# Several processes, one after the other and through a file.
twice --pin=clock sh -c 'date +%s.%N; date +%s.%N >made; (date +%s.%N; date -r made +%s) | cat; sleep 0.1; date +%s.%N'
equal "the file" 1577836800 "$(sed -n 3p out)"
sed -i 3d out
sort -c -n out || fail "backward: $(cat out)"
twice --pin=clock python3 -c '
import os, time
print(time.time_ns(), time.monotonic_ns(), time.process_time(), time.perf_counter_ns())
open("made", "w").close()
os.utime("made", (5, 7))
print(os.stat("made").st_atime, os.stat("made").st_mtime, os.times().user)
t = time.time_ns()
os.utime("made", ns=(t, t))
print(os.stat("made").st_mtime_ns == t, time.strftime("%F %a", time.gmtime()))'
grep -q '^True 2020-01-01 Wed$' out || fail "$(cat out)"

# A date of the user's own, and times of files from before, in their order.
touch -d 2021-02-03 older
touch -d 2021-02-04 newer
touch -d 1999-01-01 oldest
twice --pin=clock sh -c 'date +%Y; ls -t oldest newer older; stat -c %Y oldest; date +%s'
equal "times" "2020 newer older oldest $(stat -c %Y oldest) 1577836800" "$(xargs <out)"
SOURCE_DATE_EPOCH=1000000000 twice --pin=clock sh -c 'date +%s; stat -c %Y newer'
equal "SOURCE_DATE_EPOCH" "1000000000 999999988" "$(xargs <out)"
rm -rf build
mkdir build
printf 'all: b\na: src\n\tcp src a; echo made a\nb: a\n\tcp a b; echo made b\n' >build/Makefile
touch build/src
twice --pin sh -c 'cd build; rm -f a b; make -s; make -s; sleep 0.1; touch src; make -s'

equal "what is made" "made a made b made a made b" "$(grep made out | xargs)"

# Varied: the system's, later; the clock that runs from the start on stays.
now=$(date +%s)
status 0 prov record -q -f -o rec.prov --vary=clock sh -c 'date +%s; : >made; stat -c %Y made'
while read -r t; do
	if [ $((t - now)) -lt 34410599 ] || [ $((t - now)) -gt 34410720 ]; then
		fail "varied: $((t - now)) s later"
	fi
done <out
status 0 prov record -q -f -o rec.prov --vary=clock python3 -c '
import threading, time
t = time.monotonic()
c = threading.Condition()
with c: c.wait(0.05)
assert 0.04 < time.monotonic() - t < 5
time.sleep(0.01)'

# What is not asked for is not touched, what is not known is told.
status 0 prov record -q -f -o rec.prov "$pinned" raw
if [ "$(cat out)" -ge 0 ] || [ "$(cat out)" -lt -1000000000 ]; then
	fail "not asked for: $(cat out)"
fi
status 2 prov record -q -f -o rec.prov --pin=clock,moon true
grep -q 'moon' err || fail "$(cat err)"
PROV_PIN=clock status 0 prov record -q -f -o rec.prov date +%Y
equal "PROV_PIN" 2020 "$(cat out)"

# Without prov record: what a library can do alone.
PROV_OUT=alone.prov PROV_PIN=clock,locale LD_PRELOAD=$ROOT/build/libprov.so status 0 sh -c 'date +%Y; date +%N'
equal "by LD_PRELOAD" "2020 000000000" "$(xargs <out)"
prov summary alone.prov >told
matches told '^pinned  clock$'
matches told '^neither pinned nor varied  locale (only prov record does this)'
