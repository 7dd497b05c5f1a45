# Ordinary programs, bare and with every system call counted: the same output and status; and each call
# is a wrapper's, or recorded, or of no interest, or stands in tests/truth/complete-explained.
# slow
# timeout 300
# shellcheck disable=SC2016 # these programs expand for themselves
. "$TESTS/lib.sh"
prov record -q -f -o probe.prov --complete true
! prov check probe.prov | grep -q 'gap: incomplete' || skip "no system call user dispatch here"
need python3

export GIT_AUTHOR_DATE='2026-01-01T00:00:00Z' GIT_COMMITTER_DATE='2026-01-01T00:00:00Z'
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
mkdir template
cat >template/hello.c <<'END'
#include <stdio.h>
int main(int argc, char **argv) { (void)argv; return printf("hello %d\n", argc) < 0; }
END
printf 'all: hello other.o\nother.o: hello.c\n\t$(CC) -c -o $@ hello.c\n' >template/Makefile
printf 'public class Hello { public static void main(String[] a) throws Exception {\n%s\n}}\n' \
	'Thread t = new Thread(() -> System.out.println("thread")); t.start(); t.join(); System.exit(3);' >template/Hello.java
cat >template/work.py <<'END'
import asyncio, concurrent.futures, multiprocessing, os, signal, subprocess, sys

async def talk():
    p = await asyncio.create_subprocess_exec('cat', stdin=-1, stdout=-1)
    print(await p.communicate(b'x'))

def read(i):
    with open('hello.c') as f:
        return len(f.read())

if __name__ == '__main__':
    print(subprocess.run('exit 3', shell=True).returncode)
    asyncio.run(talk())
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        print(sum(pool.map(read, range(200))))
    with multiprocessing.get_context('fork').Pool(2) as pool:
        print(pool.map(read, range(5)))
    signal.signal(signal.SIGSYS, lambda *a: print('SIGSYS'))
    os.kill(os.getpid(), signal.SIGSYS)
    sys.exit(4)
END

cat >row.py <<'END'
"""row.py COMMAND LIST: a line of the table from standard input (prov check --json); fails if
something is unexplained that the list does not have."""
import fnmatch, json, os, sys

command, path = sys.argv[1:]
known = [line.split(None, 3)[:3] for line in open(path) if line.strip() and line[0] != '#']
calls = json.load(sys.stdin)['system_calls']
left = 0
strange = []
for row in calls['unannounced']:
    if row['reason'] is None:
        left += row['count']
        is_known = any(fnmatch.fnmatch(command, c) and row['name'] == n and
                       fnmatch.fnmatch(os.path.basename(row['site'] or ''), f) for c, n, f in known)
        if not is_known:
            strange.append(f"{command}: {row['count']} x {row['name']} at {row['site']}+{row['offset']:#x}")
n = calls['calls']
print(f"{command:10} {n:8} {100 * calls['explained'] / n:10.1f} {calls['decoded']:9} "
      f"{100 * calls['of_no_interest'] / n:15.1f} {left:12}")
print('\n'.join(strange), end='\n' if strange else '', file=sys.stderr)
sys.exit(bool(strange))
END

printf '%-10s %8s %10s %9s %15s %12s\n' command calls 'explained%' decoded 'of no interest%' unexplained
unexplained=0
# same NEEDS SHELL-COMMAND: in fresh copies at the same path
same() {
	local expected got
	has "$1" || return 0
	rm -rf work
	cp -a template work
	(cd work && exec bash -c "$2" </dev/null >../bare 2>../bare.err)
	expected=$?
	rm -rf work
	cp -a template work
	(cd work && exec prov record -q -f --wait --complete -o ../r.prov bash -c "$2" </dev/null >../out 2>../err)
	got=$?
	equal "$2: status" $expected $got
	diff bare out || fail "$2: output: < bare, > trapped"
	diff bare.err err || fail "$2: errors: < bare, > trapped"
	prov check --json r.prov >check.json
	python3 row.py "$1" "$TESTS/truth/complete-explained" <check.json || unexplained=$((unexplained + 1))
}

same bash 'for i in 1 2 3; do (echo $i; exit $i) | cat; done; trap "echo bye" EXIT; trap "echo got" SYS; kill -SYS $$; x=$(cat <<<here); echo $x; exit 5'
same dash 'exec dash -c "ls | wc -l; echo a >f; cat <f; (exit 3) || echo \$?; wait; exit 6"'
same python3 'PATH=/usr/bin:/bin python3 work.py'
same perl 'perl -e '\''print `echo backtick`; system("exit 2"); print $? >> 8, "\n"; open F, ">made"; print F "x"; close F; fork or exit 3; wait; print $?, "\n"; exit 7'\'
same gcc 'gcc -O2 -o hello hello.c && ./hello && gcc -c -g hello.c && gcc -E hello.c | tail -1; gcc nothing.c'
same make 'make -j2 && make -j2; make nothing'
same git 'git init -q . && git add . && git commit -qm one && git log --stat | cat; git gc -q; git status --short; git checkout -q nothing'
same node 'node -e "const fs=require(\"fs\"),c=require(\"child_process\"); console.log(c.execSync(\"echo x\")+\"\", c.spawnSync(\"cat\",{input:\"in\"}).stdout+\"\"); fs.promises.readFile(\"hello.c\").then(b=>{console.log(b.length); fs.writeFileSync(\"made\",b); process.exit(3)})"'
same javac 'javac Hello.java && java -Xshare:auto Hello'
same sqlite3 'sqlite3 x.db "create table t(a); insert into t values(1),(2); select sum(a) from t"; sqlite3 x.db "select nothing"'
same tar 'tar --sort=name --mtime=@0 -czf x.tgz hello.c Makefile && mkdir d && tar -xzf x.tgz -C d && ls d && rm x.tgz; tar -xf nothing'
same Rscript 'Rscript -e "writeLines(\"hello\", \"o\"); print(readLines(\"o\")); print(system(\"exit 3\")); quit(status = 5)"'
same octave-cli 'octave-cli --no-gui --eval "f = fopen(\"o\", \"w\"); fputs(f, \"hello\"); fclose(f); disp(fileread(\"o\")); [s, t] = system(\"echo hi; exit 3\"), exit(5)"'
same ruby 'ruby -e '\''puts `echo hi`; Thread.new { puts "thread" }.join; pid = fork { exit! 4 }; Process.wait pid; puts $?.exitstatus; trap("SYS") { exit 5 }; Process.kill("SYS", $$); sleep'\'
same php 'php -r '\''file_put_contents("o", "hello\n"); echo file_get_contents("o"), shell_exec("echo hi"); system("exit 3", $s); echo $s, "\n"; exit(5);'\'
for lua in lua luajit; do
	same $lua "$lua -e 'f = io.open(\"o\", \"w\") f:write(\"hello\") f:close() for l in io.lines(\"o\") do print(l) end print(io.popen(\"echo hi\"):read(), io.open(\"none\")) os.exit(5)'"
done
same ssh 'ssh -V'
same find 'find . -name "*.c" -print0 | xargs -0 -P4 -n1 wc -c; find /etc/alternatives -type l | xargs -P2 -n20 readlink | sort | tail -2'
same vim 'vim -u NONE -es -c "%s/hello/bye/" -c wq hello.c; cat hello.c'
same rustc 'echo "fn main() { std::thread::spawn(|| println!(\"thread\")).join().unwrap(); }" >m.rs; rustc m.rs && ./m'
same strace 'strace -o trace cat Makefile'
[ $unexplained = 0 ] || fail "commands with system calls that nothing explains: $unexplained"
