# Shells, interpreters, compilers, git, a database: prov records what strace sees, path for path.
# slow
# timeout 120
# shellcheck disable=SC2016 # these shells and programs expand for themselves
. "$TESTS/truth/lib.sh"
material
script='cat <a >z; cat <<END >>z
here $(wc -l <b)
END
sort a | head -n 3; [ -e none ] || echo no; ./script; cd sub; echo *; read x <c; exec 3>&1; nonesuch; ls /proc/self/fd/9'
for shell in bash dash; do
	has $shell && same -d material -n $shell -- $shell -c "$script"
done
same -d material -n python3 -- /usr/bin/python3 -c '
import json, pathlib, sqlite3, ssl, subprocess, tempfile
open("o", "w").write(open("a").read())
print(subprocess.run(["cat", "b"]).returncode, sorted(pathlib.Path(".").glob("*")))'
has perl && same -d material -n perl -- perl -e '
use POSIX; use File::Spec; open F, "<a"; print <F>; opendir D, "."; print sort readdir D;
print strftime("%c", gmtime 0); system "cat b"; print `ls none`'
has gcc && {
	same -d material -- gcc -c m.c
	same -d material -- gcc m.c -o m
}
has sqlite3 && same -d material -n sqlite3 -- \
	sqlite3 t.db 'create table a(b); insert into a values(1); select * from a;'
same -d material -- iconv -f latin1 -t utf-8 a
same -d material -n 'id, logname' -- sh -c 'id; logname'
export GIT_AUTHOR_NAME=a GIT_COMMITTER_NAME=a EMAIL=a@b HOME=$PWD
export GIT_AUTHOR_DATE=2020-01-01T00:00:00Z GIT_COMMITTER_DATE=2020-01-01T00:00:00Z
has git && same -d material -n git -u .git/index -- \
	sh -c 'git init -q . && git add . && git commit -qm x && git status && git log'
finish
