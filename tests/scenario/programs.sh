# Ordinary programs, bare and recorded: the same output, the same status, the same files; and the
# recording is complete.
# slow
# timeout 300
# shellcheck disable=SC2016
. "$TESTS/lib.sh"

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
import multiprocessing, os, subprocess, sys, threading

def double(n):
    return 2 * n

if __name__ == '__main__':
    print(subprocess.run(['cat'], input=b'piped', stdout=subprocess.PIPE).stdout)
    print(subprocess.run('exit 3', shell=True).returncode)
    t = [threading.Thread(target=lambda: open('hello.c').read()) for _ in range(20)]
    [x.start() for x in t], [x.join() for x in t]
    for how in 'fork', 'spawn':
        with multiprocessing.get_context(how).Pool(2) as pool:
            print(how, pool.map(double, range(5)))
    with open('made.txt', 'w') as f:
        print(os.getppid() > 0, file=f)
    sys.exit(4)
END

# The state of a directory: names, modes, contents.
state_of() {
	(
		cd "$1" || exit
		find . -path ./.git/index -prune -o -type f -exec sha256sum {} + | sort
		find . -printf '%P %m %y\n' | sort
	)
}

# same NEEDS SHELL-COMMAND: in fresh copies at the same path
same() {
	local expected got
	has "$1" || return 0
	rm -rf work bare.work
	cp -a template work
	(cd work && exec bash -c "$2" </dev/null >../bare 2>../bare.err)
	expected=$?
	mv work bare.work
	cp -a template work
	(cd work && exec prov record -q -f --wait -o ../r.prov bash -c "$2" </dev/null >../out 2>../err)
	got=$?
	equal "$2: status" $expected $got
	diff bare out || fail "$2: output: < bare, > recorded"
	diff bare.err err || fail "$2: errors: < bare, > recorded"
	diff <(state_of bare.work) <(state_of work) || fail "$2: files: < bare, > recorded"
	prov check r.prov >verdict || fail "$2: $(cat verdict)"
}

same bash 'for i in 1 2 3; do (echo $i; exit $i) | cat; done; trap "echo bye" EXIT; x=$(cat <<<here); echo $x; exit 5'
same dash 'exec dash -c "ls | wc -l; echo a >f; cat <f; (exit 3) || echo \$?; wait; exit 6"'
same python3 'PATH=/usr/bin:/bin python3 work.py'
same python3 'python3 -c "print(1)"'
same perl 'perl -e '\''print `echo backtick`; system("exit 2"); print $? >> 8, "\n"; open F, ">made"; print F "x"; close F; fork or exit 3; wait; print $?, "\n"; exit 7'\'
same gcc 'gcc -O2 -o hello hello.c && ./hello && gcc -c -g hello.c && gcc -E hello.c | tail -1; gcc nothing.c'
same make 'make -j2 && make -j2; make nothing'
same git 'git init -q . && git add . && git commit -qm one && git log --stat | cat; git gc -q; git status --short; git checkout -q nothing'
same node 'node -e "const fs=require(\"fs\"),c=require(\"child_process\"); console.log(c.execSync(\"echo x\")+\"\", c.spawnSync(\"cat\",{input:\"in\"}).stdout+\"\"); fs.promises.readFile(\"hello.c\").then(b=>{console.log(b.length); fs.writeFileSync(\"made\",b); process.exit(3)})"'
same javac 'javac Hello.java && java -Xshare:auto Hello'
same sqlite3 'sqlite3 x.db "create table t(a); insert into t values(1),(2); select sum(a) from t"; sqlite3 x.db "select nothing"'
same tar 'tar --sort=name --mtime=@0 -czf x.tgz hello.c Makefile && mkdir d && tar -xzf x.tgz -C d && ls d && rm x.tgz; tar -xf nothing'
same ssh 'ssh -V'
same find 'find . -name "*.c" -print0 | xargs -0 -P4 -n1 wc -c; find /etc/alternatives -type l | xargs -P2 -n20 readlink | sort | tail -2'
