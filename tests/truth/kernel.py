"""kernel.py - what a command did to which path, as strace saw it.

A fact is (path, what), where `what` is one of the words of `prov files --json` (docs/json.md).  Where
the kernel works on its own, beside system calls, the rule is here: it reads the interpreter of a script
and the dynamic linker that an executable names.
"""
import collections
import glob
import os
import re
import stat
import struct

TRACE = ['strace', '-ff', '-ttt', '-y', '-s', '0', '-xx', '-e', 'trace=%file,%desc,%process,connect,bind', '-e', 'signal=none']

LINE = re.compile(r'(\d+\.\d+) (\w+)\((.*)\)\s+= (\?|-?\d+|0x[0-9a-f]+)(?:<([^>]*)>(?:\(deleted\))?)?(?: (E\w+))?')
DIRECTORY = re.compile(r'^\d+<([^>]*)>, .*st_mode=S_IFDIR')
AT = re.compile(r'(AT_FDCWD|-?\d+)(?:<([^>]*)>)?')

# Which argument of a call is what.  `at`: a directory's descriptor and the path after it; `path`: a
# path alone; `fd`: a descriptor.  The word is what a successful call did there.
CALLS = {
    'stat': [('path', 0, 'lookup')],
    'lstat': [('path', 0, 'lookup')],
    'access': [('path', 0, 'lookup')],
    'newfstatat': [('at', 0, 'lookup')],
    'statx': [('at', 0, 'lookup')],
    'faccessat': [('at', 0, 'lookup')],
    'faccessat2': [('at', 0, 'lookup')],
    'fstat': [('fd', 0, 'lookup')],
    'statfs': [('path', 0, 'lookup')],
    'fstatfs': [('fd', 0, 'lookup')],
    'getxattr': [('path', 0, 'lookup')],
    'lgetxattr': [('path', 0, 'lookup')],
    'fgetxattr': [('fd', 0, 'lookup')],
    'listxattr': [('path', 0, 'lookup')],
    'llistxattr': [('path', 0, 'lookup')],
    'flistxattr': [('fd', 0, 'lookup')],
    'inotify_add_watch': [('path', 1, 'lookup')],
    'name_to_handle_at': [('at', 0, 'lookup')],
    'readlink': [('path', 0, 'readlink')],
    'readlinkat': [('at', 0, 'readlink')],
    'rename': [('path', 0, 'rename-from'), ('path', 1, 'rename-to')],
    'renameat': [('at', 0, 'rename-from'), ('at', 2, 'rename-to')],
    'renameat2': [('at', 0, 'rename-from'), ('at', 2, 'rename-to')],
    'link': [('path', 0, 'lookup'), ('path', 1, 'link')],
    'linkat': [('at', 0, 'lookup'), ('at', 2, 'link')],
    'symlink': [('path', 1, 'symlink')],
    'symlinkat': [('at', 1, 'symlink')],
    'unlink': [('path', 0, 'delete')],
    'unlinkat': [('at', 0, 'delete')],
    'rmdir': [('path', 0, 'delete')],
    'mkdir': [('path', 0, 'create')],
    'mkdirat': [('at', 0, 'create')],
    'mknod': [('path', 0, 'create')],
    'mknodat': [('at', 0, 'create')],
    'truncate': [('path', 0, 'truncate')],
    'ftruncate': [('fd', 0, 'truncate')],
    'fallocate': [('fd', 0, 'write')],
    'chmod': [('path', 0, 'metadata')],
    'fchmod': [('fd', 0, 'metadata')],
    'fchmodat': [('at', 0, 'metadata')],
    'fchmodat2': [('at', 0, 'metadata')],
    'chown': [('path', 0, 'metadata')],
    'lchown': [('path', 0, 'metadata')],
    'fchown': [('fd', 0, 'metadata')],
    'fchownat': [('at', 0, 'metadata')],
    'utime': [('path', 0, 'metadata')],
    'utimes': [('path', 0, 'metadata')],
    'futimesat': [('at', 0, 'metadata')],
    'utimensat': [('at', 0, 'metadata')],
    'setxattr': [('path', 0, 'metadata')],
    'lsetxattr': [('path', 0, 'metadata')],
    'fsetxattr': [('fd', 0, 'metadata')],
    'removexattr': [('path', 0, 'metadata')],
    'lremovexattr': [('path', 0, 'metadata')],
    'fremovexattr': [('fd', 0, 'metadata')],
    'chdir': [('path', 0, 'chdir')],
    'fchdir': [('fd', 0, 'chdir')],
    'chroot': [('path', 0, 'chdir')],
    'execve': [('path', 0, 'exec')],
    'execveat': [('at', 0, 'exec')],
    'getdents': [('fd', 0, 'list')],
    'getdents64': [('fd', 0, 'list')],
    'read': [('fd', 0, 'read')],
    'pread64': [('fd', 0, 'read')],
    'readv': [('fd', 0, 'read')],
    'preadv': [('fd', 0, 'read')],
    'preadv2': [('fd', 0, 'read')],
    'write': [('fd', 0, 'write')],
    'pwrite64': [('fd', 0, 'write')],
    'writev': [('fd', 0, 'write')],
    'pwritev': [('fd', 0, 'write')],
    'pwritev2': [('fd', 0, 'write')],
    'sendfile': [('fd', 0, 'write'), ('fd', 1, 'read')],
    'copy_file_range': [('fd', 0, 'read'), ('fd', 2, 'write')],
    'splice': [('fd', 0, 'read'), ('fd', 2, 'write')],
}

# Not about paths, or about what the calls above have told already (descriptors opened by path).
NO_PATH = set('''
    accept accept4 close close_range dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_wait
    eventfd2 exit exit_group fadvise64 fcntl fdatasync flock fsync getcwd getpeername getsockname
    getsockopt inotify_init inotify_init1 io_uring_enter io_uring_register io_uring_setup ioctl kill listen lseek memfd_create munmap pidfd_open pidfd_send_signal
    pipe pipe2 poll ppoll pselect6 readahead recvfrom recvmsg rt_sigqueueinfo select sendmsg sendto
    setsockopt shutdown signalfd4 socket socketpair sync_file_range syncfs tgkill timerfd_create
    syscall_0xffffffffffffffff timerfd_settime tkill wait4 waitid umask
'''.split())

USES = {'read', 'map', 'exec', 'list', 'readlink'}
MAKES = {'create', 'truncate', 'rename-to', 'link', 'symlink'}

FORKS = ('clone', 'clone3', 'fork', 'vfork')
OPENS = {'open': 0, 'openat': 1, 'openat2': 1, 'creat': 0}


def unhex(text):
    return bytes.fromhex(text.replace('\\x', '')).decode('utf-8', 'surrogateescape')


def split(text):
    """The arguments: split at the commas outside brackets; strings are hexadecimal (-xx)."""
    depth, parts, part = 0, [], []
    for ch in text:
        depth += (ch in '([{') - (ch in ')]}')
        if ch == ',' and not depth:
            parts.append(''.join(part).strip())
            part = []
        else:
            part.append(ch)
    return parts + [''.join(part).strip()]


def canonical(path):
    """One name per directory entry: the directory resolved, the last component as it is."""
    head, tail = os.path.split(path.rstrip('/') or '/')
    if tail in ('.', '..'):
        return os.path.realpath(path)
    return os.path.join(os.path.realpath(head), tail)


def is_below(path, directory):
    return path == directory or path.startswith(directory + '/')


def is_ordinary(path):
    """Not a device or what the kernel invents: something that could be kept."""
    if is_below(path, '/proc') or is_below(path, '/sys') or (
            is_below(path, '/dev') and not is_below(path, '/dev/shm')):
        return False
    try:
        return stat.S_IFMT(os.lstat(path).st_mode) in (stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK)
    except OSError:
        return True                 # gone: nobody knows


def string(arg):
    return unhex(arg[1:-1]) if arg.startswith('"') else None


class Process:
    def __init__(self, cwd):
        self.place = [cwd, '/']     # working directory and root, shared by threads
        self.names = {}             # what it opened, as the kernel names it: {names asked for}

    def fork(self, shares_place):
        child = Process(None)
        child.place = self.place if shares_place else list(self.place)
        child.names = self.names if shares_place else {k: set(v) for k, v in self.names.items()}
        return child


class Trace:
    """The facts of one traced command."""

    def __init__(self, prefix, cwd, existed, filled=()):
        """PREFIX: of strace's files; EXISTED: {path: is a directory} of what was in CWD before;
        FILLED: files there that had content, of which something stays if they are written into."""
        self.existed = existed
        self.filled = filled
        self.cwd = cwd
        self.made = set()           # what the command has made by itself so far,
        self.used = set()           # and what it used that it had not made
        self.facts = collections.defaultdict(set)
        self.unknown = set()
        self.programs = set()
        self.processes = collections.defaultdict(lambda: Process(cwd))
        calls = sorted(self.lines(prefix), key=lambda line: line[:2])
        self.directories = {unhex(path) for _, _, (_, args, *_) in calls for path in DIRECTORY.findall(args)}
        for _, pid, match in calls:
            self.call(self.processes[pid], *match)
        for path in self.programs:
            self.kernel_reads(path)

    @staticmethod
    def lines(prefix):
        for name in glob.glob(glob.escape(prefix) + '.*'):
            pid = int(name.rsplit('.', 1)[1])
            with open(name, encoding='latin-1') as lines:
                for text in lines:
                    match = LINE.match(text)
                    if match:
                        yield float(match.group(1)), pid, match.groups()[1:]

    def add(self, path, what, is_open=False):
        """IS_OPEN: to write, which may not follow."""
        path = canonical(path)
        self.facts[path].add(what)
        is_used = what in USES or what == 'write' and path in self.filled and not is_open
        if is_used and path not in self.made:
            self.used.add(path)
        if what in MAKES:
            self.made.add(path)

    # --- what was there before, and what is there now

    def inputs(self):
        """Files that existed before and were used; call it while the command's files are in place."""
        return {path for path in self.used if is_ordinary(path) and
                (path in self.existed or not is_below(path, self.cwd) and path not in self.made)}

    def outputs(self):
        """Files that exist and were made or changed."""
        return {path for path, did in self.facts.items()
                if did & (MAKES | {'write'}) and os.path.lexists(path) and is_ordinary(path)}

    # --- arguments

    def path_arg(self, process, arg):
        path = string(arg)
        if path and path[0] == '/':
            return self.below_root(process, path)
        return path and os.path.join(process.place[0], path)

    @staticmethod
    def below_root(process, path):
        root = process.place[1]
        return path if root == '/' else root + path

    def at_arg(self, process, args, i):
        """(path, whether it is the descriptor's own)."""
        match = AT.match(args[i])
        path = string(args[i + 1])
        base = unhex(match.group(2)) if match and match.group(2) else None
        if path:
            if path[0] == '/':
                return self.below_root(process, path), False
            return base and os.path.join(base, path), False
        return base, True

    def fd_paths(self, process, path):
        if not path or path[0] != '/':
            return []               # a pipe, a socket
        return process.names.get(path, [path])

    # --- calls

    def call(self, process, name, args, ret, ret_path, err):
        if ret == '?' and name != 'exit_group':
            return                  # cut short by the end of the process
        args = split(args)
        if name in FORKS:
            if not err:
                flags = ' '.join(args)
                self.processes[int(ret)] = process.fork('CLONE_FS' in flags)
        elif name in OPENS:
            self.open(process, name, args, ret_path, err)
        elif name in ('mmap', 'mmap2'):
            self.mmap(process, args, err)
        elif name in ('connect', 'bind'):
            self.socket(process, name, args, err)
        elif name in CALLS:
            for how, i, what in CALLS[name]:
                self.argument(process, name, how, args, i, what, err)
        elif name not in NO_PATH:
            self.unknown.add(name)

    def argument(self, process, name, how, args, i, what, err):
        if how == 'fd':
            match = AT.match(args[i])
            paths = self.fd_paths(process, match and match.group(2) and unhex(match.group(2)))
        elif how == 'at':
            path, is_own = self.at_arg(process, args, i)
            paths = self.fd_paths(process, path) if is_own else [path] if path else []
        else:
            path = self.path_arg(process, args[i])
            paths = [path] if path else []
        for path in paths:
            if not err:
                self.did(process, name, path, what)
            elif how != 'fd' and not (how == 'at' and is_own):
                self.failed(path, what, err)

    def did(self, process, name, path, what):
        self.add(path, what)
        if what == 'chdir':
            process.place[name == 'chroot'] = os.path.realpath(path)
        if what == 'exec':
            self.programs.add(path)

    def failed(self, path, what, err):
        if err in ('ENOENT', 'ENOTDIR'):
            if what not in ('rename-to', 'link'):     # what is missing is then the other one
                self.add(path, 'missing')
        elif err not in ('EFAULT', 'EBADF'):
            self.add(path, 'lookup')

    def open(self, process, name, args, ret_path, err):
        i = OPENS[name]
        path, is_own = self.at_arg(process, args, 0) if i else (self.path_arg(process, args[0]), False)
        flags = args[i + 1] if name != 'creat' else 'O_WRONLY|O_CREAT|O_TRUNC'
        if not path or is_own:      # an empty name is none
            return
        if err:
            self.failed(path, 'open', err)
            return
        resolved = unhex(ret_path)
        if 'O_TMPFILE' in flags:
            process.names[resolved] = set()     # a file without a name in that directory
            self.add(path, 'lookup')
            return
        process.names.setdefault(resolved, set()).add(path)
        if 'O_PATH' in flags or 'O_DIRECTORY' in flags or resolved in self.directories or os.path.isdir(resolved):
            self.add(path, 'lookup')
            return
        is_new = 'O_CREAT' in flags and ('O_EXCL' in flags or canonical(path) not in self.existed)
        if is_new or 'O_TRUNC' in flags:
            self.add(path, 'create' if is_new else 'truncate')
        if 'O_WRONLY' in flags:
            self.add(path, 'write', is_open=True)
        elif is_new or 'O_TRUNC' in flags:
            pass
        elif 'O_RDWR' in flags:
            self.add(path, 'lookup')    # which of the two shows later
        else:
            self.add(path, 'read')

    def mmap(self, process, args, err):
        match = AT.match(args[4])
        if err or not match or not match.group(2):
            return
        for path in self.fd_paths(process, unhex(match.group(2))):
            self.add(path, 'map')
            if 'PROT_WRITE' in args[2] and 'MAP_SHARED' in args[3]:
                self.add(path, 'write')

    def socket(self, process, name, args, err):
        match = re.search(r'sun_path="([^"]*)"', ','.join(args))
        if not match or not match.group(1):
            return
        path = os.path.join(process.place[0], unhex(match.group(1)))
        if err in ('ENOENT', 'ENOTDIR'):
            self.add(path, 'missing')
        elif name == 'bind' and not err:
            self.add(path, 'create')
        elif name == 'connect' and err == 'ECONNREFUSED':
            self.add(path, 'lookup')

    # --- what the kernel does by itself

    def kernel_reads(self, path, depth=0):
        """The interpreters of a program (fs/binfmt_script.c, fs/binfmt_elf.c)."""
        if is_below(path, '/proc'):
            return                  # another's by now
        try:
            with open(path, 'rb') as program:
                head = program.read(4096)
        except OSError:
            return                  # deleted since
        if head[:2] == b'#!' and depth < 5:
            words = head.split(b'\n')[0][2:256].split()
            if words:
                interpreter = os.fsdecode(words[0])
                self.add(interpreter, 'exec')
                self.kernel_reads(interpreter, depth + 1)
        elif head[:5] == b'\x7fELF\x02':
            interpreter = elf_interpreter(head)
            if interpreter:
                self.add(interpreter, 'map')


def elf_interpreter(head):
    at, = struct.unpack_from('<Q', head, 32)
    size, count = struct.unpack_from('<HH', head, 54)
    for i in range(count):
        kind, _, offset, _, _, length = struct.unpack_from('<IIQQQQ', head, at + i * size)
        if kind == 3:
            return os.fsdecode(head[offset:offset + length].rstrip(b'\0'))
    return None
