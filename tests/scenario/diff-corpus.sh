#!/bin/bash
# prov diff tells the one difference of each pair of tests/diff/corpus first, and none where there is none.
#
# DIFF_RUNS=20: each pair so often.  DIFF_ONLY='time-*': some of them.
# slow
# timeout 900
. "$TESTS/lib.sh"
need python3
export LANG=C.UTF-8 DPKG_ADMINDIR=$PWD/none
unset SOURCE_DATE_EPOCH PYTHONHASHSEED TMPDIR
mkdir -p base/many results
seq 100 >base/in
seq 50 >base/other
for i in $(seq 20); do echo "$i" >"base/many/f$i"; done
printf '#include <stdio.h>\n#include "h.h"\nint main(void)\n{\n\treturn printf("%%d", H) < 0;\n}\n' >base/m.c
echo '#define H 1' >base/h.h
printf '#!/bin/sh\necho script\n' >base/t.sh
chmod +x base/t.sh

# --- what pairs are made of

pypi() {
	mkdir -p "site-packages/num_py-$1.dist-info" site-packages/numpy
	printf 'Name: NumPy\nVersion: %s\n' "$1" >"site-packages/num_py-$1.dist-info/METADATA"
	for i in m "v${1//./}"; do
		echo "$i of $1" >"site-packages/numpy/$i.py"
		echo "numpy/$i.py,," >>"site-packages/num_py-$1.dist-info/RECORD"
	done
}
npm() {
	mkdir -p node_modules/left
	echo "{\"name\":\"left\",\"version\":\"$1\"}" >node_modules/left/package.json
	echo "$1" >node_modules/left/i.js
}
conda() {
	mkdir -p env/conda-meta env/lib
	echo >env/conda-meta/history
	echo "{\"name\":\"libz\",\"version\":\"$1\",\"files\":[\"lib/libz.so\"]}" >"env/conda-meta/libz-$1-0.json"
	echo "$1" >env/lib/libz.so
}
deb() {
	mkdir -p dpkg/info sys
	export DPKG_ADMINDIR=$PWD/dpkg
	printf 'Package: tool\nStatus: install ok installed\nArchitecture: all\nVersion: %s\n' "$1" >dpkg/status
	printf '%s\n' "$PWD/sys" "$PWD/sys/tool" >dpkg/info/tool.list
	echo "$1" >sys/tool
}
# other_host NAME: the command runs where the machine is called so
other_host() {
	unshare -u true 2>/dev/null || cannot "no namespace of host names"
	# shellcheck disable=SC2016 # the inner shell's
	around=(unshare -u sh -c 'hostname "$0" && exec "$@"' "$1")
}
several() {
	[ "$(nproc)" -gt 1 ] || cannot "one processor"
}
# turns FIRST SECOND: two jobs read g1 and g2, which get something in that order
turns() {
	mkfifo g1 g2
	: >out
	eval "meanwhile() { give $1 $2; }"
}
give() {
	exec 3>g1 4>g2
	echo "of $1" >&$((2 + $1))
	wait_for sh -c 'cat out* | grep -q .' || :
	echo "of $2" >&$((2 + $2))
}
jobs_of_make() {
	printf 'all: a b c d\na b c d:\n\tsort in >$@.tmp; mv $@.tmp $@\n' >Makefile
}
pool() {
	cat >p.py <<-END
		import multiprocessing, os
		def work(i):
		    with open("many/f%d" % i) as f, open("out%d" % i, "w") as g:
		        g.write(f.read())
		if __name__ == "__main__":
		    with multiprocessing.get_context("$1").Pool(3) as p:
		        p.map(work, range(1, 13), 1)
	END
}
threads() {
	cat >p.py <<-END
		import concurrent.futures
		def work(i):
		    return open("many/f%d" % i).read()
		with concurrent.futures.ThreadPoolExecutor(4) as p:
		    open("out", "w").write("".join(p.map(work, range(1, 21))))
	END
}
temporary() {
	cat >p.py <<-END
		import os, tempfile, uuid
		with tempfile.NamedTemporaryFile("w+") as f:
		    f.write("a"); f.flush(); open(f.name).read()
		with tempfile.TemporaryDirectory(dir=".") as d:
		    open(d + "/x", "w").write("a"); os.system("cat %s/x >out" % d)
		n = "%s-%d.sol" % (uuid.uuid4(), os.getpid())
		open(n, "w").write("b"); os.rename(n, "out2")
	END
}
socket() {
	cat >p.py <<-END
		import os, socket, threading
		n = "s.%d" % os.getpid()
		s = socket.socket(socket.AF_UNIX); s.bind(n); s.listen()
		def serve():
		    c = s.accept()[0]; c.sendall(open("in", "rb").read()); c.close()
		t = threading.Thread(target=serve); t.start()
		c = socket.socket(socket.AF_UNIX); c.connect(n)
		with open("out", "wb") as f:
		    while part := c.recv(999): f.write(part)
		t.join(); os.remove(n)
	END
}
# As Open MPI does: names and variables with numbers of this run.
ranks() {
	cat >p.py <<-END
		import os, random, shutil, socket, subprocess
		s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen()
		job = random.randrange(10**8, 10**9)
		d = "ompi.%s.0/pid.%d" % (os.uname().nodename, os.getpid())
		os.makedirs(d)
		with open(d + "/contact.txt", "w") as f: f.write("%d" % job)
		with open("vader_segment.%x" % job, "w") as f: f.write("x")
		for rank in "01":
		    subprocess.run(["sh", "-c", "cat " + d + "/contact.txt; cat in >out.\$OMPI_COMM_WORLD_RANK"], check=True, stdout=-3,
		        env=dict(os.environ, OMPI_COMM_WORLD_RANK=rank, PMIX_NAMESPACE=str(job), PMIX_RANK=rank,
		            PMIX_SERVER_URI2="%d.0;tcp4://127.0.0.1:%d" % (job, s.getsockname()[1])))
		os.remove("vader_segment.%x" % job)
		shutil.rmtree(d.split("/")[0])
	END
}

# --- the pairs

# cannot REASON: this machine cannot make the pair
cannot() {
	echo "$1" >"$results/cannot"
	exit 1
}

# run PLACE RECORDING BEFORE COMMAND
run() {
	(
		args=() around=()
		[ -d "$1" ] || cp -a "$top/base" "$1"
		cd "$1" || exit
		eval "$3" || exit
		if declare -F meanwhile >/dev/null; then meanwhile & fi
		"${around[@]}" prov record -q -f -o "$2" -- sh -c "$4" sh "${args[@]}"
		wait
	) </dev/null 2>&1 | cat >"$2.log"
}

top=$PWD n=0
# pair NAME FIRST PROGRAMS BEFORE-A BEFORE-B COMMAND: two at a time
pair() {
	local program again
	# shellcheck disable=SC2053 # a glob
	[[ $1 == ${DIFF_ONLY:-*} ]] || return 0
	for program in ${3//,/ }; do
		[ "$program" = - ] || command -v "$program" >/dev/null || {
			skip_part "$1: no $program here"
			return 0
		}
	done
	for again in $(seq "${DIFF_RUNS:-1}"); do
		n=$((n + 1))
		[ "$(jobs -pr | wc -l)" -lt 2 ] || wait -n
		one "$top/results/$1.$again" "$@" &
	done
}
# one RESULTS NAME FIRST PROGRAMS BEFORE-A BEFORE-B COMMAND
one() {
	results=$1
	mkdir "$results"
	run "$results/work" "$results/a.prov" "$5" "$7"
	[[ $6 == *elsewhere* || $6 == *again* ]] || rm -rf "$results/work"
	run "$results/work" "$results/b.prov" "$6" "$7"
	prov diff --json "$results/a.prov" "$results/b.prov" >"$results/json" 2>"$results/err"
	echo $? >"$results/status"
	echo "$3" >"$results/expected"
	rm -rf "$results/work" "$results/elsewhere"
}

. "$TESTS/diff/corpus"
wait
python3 - <<'END' || fail "see above"
import glob, json, os, sys
right = {True: 0, False: 0}
wrong, cannot = [], {}
for d in sorted(glob.glob("results/*")):
    name, read = os.path.basename(d), lambda f: open(os.path.join(d, f)).read()
    if os.path.exists(d + "/cannot"):
        cannot[name.rsplit(".", 1)[0]] = read("cannot").strip()
        continue
    expected, status = read("expected").strip(), read("status").strip()
    lines = [json.loads(l) for l in read("json").splitlines()]
    first = lines[0] if lines else {"kind": "same"}
    about = {first.get("name"), first.get("source"), (first.get("path") or "").split("/")[-1]}
    kind, _, what = expected.partition(":")
    if first["kind"] == kind and (not what or what in about) and status == ("0" if kind == "same" else "1"):
        right[kind == "same"] += 1
    else:
        wrong.append((name, expected, status, lines[:3], read("err"), read("a.prov.log")[-300:], read("b.prov.log")[-300:]))
for name, why in cannot.items():
    print(f"skip: {name}: {why}")
print(f"{right[False]} differences first, {right[True]} the same, {len(wrong)} wrong")
for w in wrong:
    print("WRONG", *w)
sys.exit(bool(wrong))
END
