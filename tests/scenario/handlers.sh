# The beginning of a process is not interrupted by a handler: where one is set, signals are blocked meanwhile, and
# where none is, that costs no system calls.  The ids that libc or the program's beginning knows are the kernel's.
. "$TESTS/lib.sh"
need strace python3
handlers="$ROOT/build/tests/helper/handlers"

# blocks HOW: how often the child's signals were blocked until its first op was made.
blocks() {
	rm -f x.prov
	strace -f -qq -o calls -E LD_PRELOAD="$ROOT/build/libprov.so" -E PROV_OUT=x.prov "$handlers" "$1" >pid || fail "$1"
	sed -n "/^$(cat pid) /{/missing/q;p}" calls | grep -c 'rt_sigprocmask(SIG_BLOCK, ~\[\]' || true
}
equal none 0 "$(blocks none)"
for how in sigaction __sigaction signal bsd_signal ssignal sysv_signal __sysv_signal sigset syscall cancel; do
	equal "$how" 1 "$(blocks "$how")"
done

# A process and a thread are known by the kernel's numbers, however they were made.
prov record -q -f -o x.prov python3 - <<'END'
import ctypes, os, threading
libc = ctypes.CDLL(None)
def made(fork, how):
    pid = fork()
    if not pid:
        os.access(f'{how} {os.getpid()} {os.getppid()} {os.getuid()} {os.getgid()}', 0)
        inner = os.fork()
        if not inner:
            os.access(f'in {how} {os.getpid()} {os.getppid()} {os.getuid()} {os.getgid()}', 0)
            os._exit(0)
        os.waitpid(inner, 0)
        os._exit(0)
    os.waitpid(pid, 0)
made(os.fork, 'fork')
made(libc.fork, 'fork')
made(lambda: libc.syscall(57 if os.uname().machine == 'x86_64' else 220, 17, 0, 0, 0, 0), 'raw')
t = threading.Thread(target=lambda: os.access(f'thread {os.getpid()} {threading.get_native_id()}', 0))
t.start()
t.join()
if os.getuid() == 0:
    os.setgid(7)
    os.setuid(8)
    made(os.fork, 'other')
END
prov ops x.prov --json >told
python3 - >wrong <<'END'
import json
starts, seen = {}, 0
for line in open('told'):
    op = json.loads(line)
    if op['op'] == 'start':
        starts[op['pid']] = op
    words = (op.get('path') or '').split('/')[-1].split()
    if op['op'] != 'access' or len(words) < 3 or words[0] not in ('fork', 'raw', 'other', 'in', 'thread'):
        continue
    seen += 1
    words = words[1:] if words[0] == 'in' else words
    if words[0] == 'thread':
        if [op['pid'], op['tid']] != [int(w) for w in words[1:]]:
            print(op)
        continue
    start = starts.get(op['pid'])
    is_told = start and [start['pid'], start['ppid'], start['uid'], start['gid']] == [int(w) for w in words[1:]]
    if not is_told or op['pid'] != op['tid']:
        print(words, start, op)
if seen < 7:
    print(seen, 'seen')
END
[ ! -s wrong ] || fail "$(cat wrong)"
