/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "encode_ops.h"

void encode_START(struct encoder *e, struct op_head head, enum start_how how, uint64_t parent, uint64_t token, uint64_t ppid, uint64_t mono, uint64_t uid, uint64_t gid, const char *execfn, const char *cwd, char *const *argv, uint64_t env, uint64_t libs)
{
	encode_begin(e, OP_START, head);
	encode_u(e, how);
	encode_u(e, parent);
	encode_u(e, token);
	encode_u(e, ppid);
	encode_u(e, mono);
	encode_u(e, uid);
	encode_u(e, gid);
	encode_str(e, execfn, SECRET_IN_PATH);
	encode_str(e, cwd, SECRET_IN_PATH);
	encode_strv(e, argv, SECRET_IN_ARGUMENTS);
	encode_x64(e, env);
	encode_x64(e, libs);
	encode_end(e);
}

void encode_ENV(struct encoder *e, struct op_head head, uint64_t hash, char *const *vars)
{
	encode_begin(e, OP_ENV, head);
	encode_x64(e, hash);
	encode_strv(e, vars, SECRET_IN_VARIABLES);
	encode_end(e);
}

void encode_LIBS(struct encoder *e, struct op_head head, uint64_t hash, char *const *names, char *const *sought)
{
	encode_begin(e, OP_LIBS, head);
	encode_x64(e, hash);
	encode_strv(e, names, SECRET_IN_PATH);
	encode_strv(e, sought, SECRET_IN_PATH);
	encode_end(e);
}

void encode_THREAD(struct encoder *e, struct op_head head, uint64_t token)
{
	encode_begin(e, OP_THREAD, head);
	encode_u(e, token);
	encode_end(e);
}

void encode_FDINFO(struct encoder *e, struct op_head head, int64_t fd, uint64_t flags, const struct id *id, const char *path)
{
	encode_begin(e, OP_FDINFO, head);
	encode_i(e, fd);
	encode_u(e, flags);
	encode_id(e, id);
	encode_str(e, path, SECRET_IN_PATH);
	encode_times(e, id);
	encode_end(e);
}

void encode_GAP(struct encoder *e, struct op_head head, const char *reason, const char *detail, char *const *argv)
{
	encode_begin(e, OP_GAP, head);
	encode_str(e, reason, SECRET_IN_PATH);
	encode_str(e, detail, SECRET_IN_TEXT);
	encode_strv(e, argv, SECRET_IN_ARGUMENTS);
	encode_end(e);
}

void encode_TOUCH(struct encoder *e, struct op_head head, enum touch_what what, const char *path, const struct id *id)
{
	encode_begin(e, OP_TOUCH, head);
	encode_u(e, what);
	encode_str(e, path, SECRET_IN_PATH);
	encode_id(e, id);
	encode_times(e, id);
	encode_end(e);
}

void encode_FOLLOW(struct encoder *e, struct op_head head, const char *path, const char *target, const struct id *id, uint64_t changed)
{
	encode_begin(e, OP_FOLLOW, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_str(e, target, SECRET_IN_PATH);
	encode_id(e, id);
	encode_u(e, changed);
	encode_end(e);
}

void encode_FORK(struct encoder *e, struct op_head head, uint64_t flags, uint64_t token)
{
	encode_begin(e, OP_FORK, head);
	encode_u(e, flags);
	encode_u(e, token);
	encode_end(e);
}

void encode_EXEC(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags, char *const *argv, const struct id *id, uint64_t token, uint64_t preload)
{
	encode_begin(e, OP_EXEC, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_strv(e, argv, SECRET_IN_ARGUMENTS);
	encode_id(e, id);
	encode_u(e, token);
	encode_u(e, preload);
	encode_times(e, id);
	encode_end(e);
}

void encode_EXECFAIL(struct encoder *e, struct op_head head, uint64_t token)
{
	encode_begin(e, OP_EXECFAIL, head);
	encode_u(e, token);
	encode_end(e);
}

void encode_SPAWN(struct encoder *e, struct op_head head, int64_t child, const char *path, char *const *argv, const struct id *id, uint64_t token, uint64_t preload, char *const *actions, uint64_t attr, int64_t pgroup)
{
	encode_begin(e, OP_SPAWN, head);
	encode_i(e, child);
	encode_str(e, path, SECRET_IN_PATH);
	encode_strv(e, argv, SECRET_IN_ARGUMENTS);
	encode_id(e, id);
	encode_u(e, token);
	encode_u(e, preload);
	encode_strv(e, actions, SECRET_IN_PATH);
	encode_u(e, attr);
	encode_i(e, pgroup);
	encode_times(e, id);
	encode_end(e);
}

void encode_WAIT(struct encoder *e, struct op_head head, int64_t status, uint64_t user_us, uint64_t system_us, uint64_t maxrss)
{
	encode_begin(e, OP_WAIT, head);
	encode_i(e, status);
	encode_u(e, user_us);
	encode_u(e, system_us);
	encode_u(e, maxrss);
	encode_end(e);
}

void encode_EXIT(struct encoder *e, struct op_head head, enum exit_how how, int64_t status, uint64_t mono)
{
	encode_begin(e, OP_EXIT, head);
	encode_u(e, how);
	encode_i(e, status);
	encode_u(e, mono);
	encode_end(e);
}

void encode_SIGNAL(struct encoder *e, struct op_head head, int64_t target, int64_t sig)
{
	encode_begin(e, OP_SIGNAL, head);
	encode_i(e, target);
	encode_i(e, sig);
	encode_end(e);
}

void encode_TCREATE(struct encoder *e, struct op_head head, uint64_t token, uint64_t pthread)
{
	encode_begin(e, OP_TCREATE, head);
	encode_u(e, token);
	encode_u(e, pthread);
	encode_end(e);
}

void encode_TJOIN(struct encoder *e, struct op_head head, uint64_t pthread)
{
	encode_begin(e, OP_TJOIN, head);
	encode_u(e, pthread);
	encode_end(e);
}

void encode_TDETACH(struct encoder *e, struct op_head head, uint64_t pthread)
{
	encode_begin(e, OP_TDETACH, head);
	encode_u(e, pthread);
	encode_end(e);
}

void encode_TEXIT(struct encoder *e, struct op_head head)
{
	encode_begin(e, OP_TEXIT, head);
	encode_end(e);
}

void encode_REACH(struct encoder *e, struct op_head head, enum reach_what what, int64_t target, int64_t n)
{
	encode_begin(e, OP_REACH, head);
	encode_u(e, what);
	encode_i(e, target);
	encode_i(e, n);
	encode_end(e);
}

void encode_OPEN(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags, uint64_t mode, const struct id *id)
{
	encode_begin(e, OP_OPEN, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_u(e, mode);
	encode_id(e, id);
	encode_times(e, id);
	encode_end(e);
}

void encode_CLOSE(struct encoder *e, struct op_head head, int64_t fd)
{
	encode_begin(e, OP_CLOSE, head);
	encode_i(e, fd);
	encode_end(e);
}

void encode_CLOSERANGE(struct encoder *e, struct op_head head, uint64_t first, uint64_t last, uint64_t flags)
{
	encode_begin(e, OP_CLOSERANGE, head);
	encode_u(e, first);
	encode_u(e, last);
	encode_u(e, flags);
	encode_end(e);
}

void encode_DUP(struct encoder *e, struct op_head head, int64_t fd, uint64_t flags)
{
	encode_begin(e, OP_DUP, head);
	encode_i(e, fd);
	encode_u(e, flags);
	encode_end(e);
}

void encode_FDFLAGS(struct encoder *e, struct op_head head, int64_t fd, enum fdflags_what what, uint64_t flags)
{
	encode_begin(e, OP_FDFLAGS, head);
	encode_i(e, fd);
	encode_u(e, what);
	encode_u(e, flags);
	encode_end(e);
}

void encode_PIPE(struct encoder *e, struct op_head head, int64_t rfd, int64_t wfd, uint64_t flags, const struct id *id)
{
	encode_begin(e, OP_PIPE, head);
	encode_i(e, rfd);
	encode_i(e, wfd);
	encode_u(e, flags);
	encode_id(e, id);
	encode_end(e);
}

void encode_SOCKETPAIR(struct encoder *e, struct op_head head, int64_t fd0, int64_t fd1, uint64_t type, const struct id *id, const struct id *id1)
{
	encode_begin(e, OP_SOCKETPAIR, head);
	encode_i(e, fd0);
	encode_i(e, fd1);
	encode_u(e, type);
	encode_id(e, id);
	encode_id(e, id1);
	encode_end(e);
}

void encode_SOCKET(struct encoder *e, struct op_head head, int64_t domain, uint64_t type, int64_t protocol, const struct id *id)
{
	encode_begin(e, OP_SOCKET, head);
	encode_i(e, domain);
	encode_u(e, type);
	encode_i(e, protocol);
	encode_id(e, id);
	encode_end(e);
}

void encode_CONNECT(struct encoder *e, struct op_head head, int64_t fd, const char *address, const char *name)
{
	encode_begin(e, OP_CONNECT, head);
	encode_i(e, fd);
	encode_str(e, address, SECRET_IN_PATH);
	encode_str(e, name, SECRET_IN_PATH);
	encode_end(e);
}

void encode_ACCEPT(struct encoder *e, struct op_head head, int64_t fd, uint64_t flags, const char *address, const struct id *id)
{
	encode_begin(e, OP_ACCEPT, head);
	encode_i(e, fd);
	encode_u(e, flags);
	encode_str(e, address, SECRET_IN_PATH);
	encode_id(e, id);
	encode_end(e);
}

void encode_BIND(struct encoder *e, struct op_head head, int64_t fd, const char *address, const char *name)
{
	encode_begin(e, OP_BIND, head);
	encode_i(e, fd);
	encode_str(e, address, SECRET_IN_PATH);
	encode_str(e, name, SECRET_IN_PATH);
	encode_end(e);
}

void encode_READ(struct encoder *e, struct op_head head, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span)
{
	encode_begin(e, OP_READ, head);
	encode_i(e, fd);
	encode_u(e, how);
	encode_c64(e, bytes);
	encode_c64(e, last);
	encode_c32(e, calls);
	encode_c32(e, eof);
	encode_span(e, span);
	encode_end(e);
}

void encode_WRITE(struct encoder *e, struct op_head head, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span, const char *to)
{
	encode_begin(e, OP_WRITE, head);
	encode_i(e, fd);
	encode_u(e, how);
	encode_c64(e, bytes);
	encode_c64(e, last);
	encode_c32(e, calls);
	encode_c32(e, eof);
	encode_span(e, span);
	encode_str(e, to, SECRET_IN_PATH);
	encode_end(e);
}

void encode_COPY(struct encoder *e, struct op_head head, int64_t in, int64_t out, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof)
{
	encode_begin(e, OP_COPY, head);
	encode_i(e, in);
	encode_i(e, out);
	encode_c64(e, bytes);
	encode_c64(e, last);
	encode_c32(e, calls);
	encode_c32(e, eof);
	encode_end(e);
}

void encode_SEEK(struct encoder *e, struct op_head head, int64_t fd, int64_t offset, uint64_t whence)
{
	encode_begin(e, OP_SEEK, head);
	encode_i(e, fd);
	encode_i(e, offset);
	encode_u(e, whence);
	encode_end(e);
}

void encode_STAT(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags, const struct id *id)
{
	encode_begin(e, OP_STAT, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_id(e, id);
	encode_times(e, id);
	encode_end(e);
}

void encode_ACCESS(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags)
{
	encode_begin(e, OP_ACCESS, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, mode);
	encode_u(e, flags);
	encode_end(e);
}

void encode_READLINK(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, const char *target)
{
	encode_begin(e, OP_READLINK, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_str(e, target, SECRET_IN_PATH);
	encode_end(e);
}

void encode_REALPATH(struct encoder *e, struct op_head head, const char *path, const char *resolved)
{
	encode_begin(e, OP_REALPATH, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_str(e, resolved, SECRET_IN_PATH);
	encode_end(e);
}

void encode_RENAME(struct encoder *e, struct op_head head, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags)
{
	encode_begin(e, OP_RENAME, head);
	encode_i(e, olddirfd);
	encode_str(e, old, SECRET_IN_PATH);
	encode_i(e, newdirfd);
	encode_str(e, new, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_end(e);
}

void encode_LINK(struct encoder *e, struct op_head head, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags)
{
	encode_begin(e, OP_LINK, head);
	encode_i(e, olddirfd);
	encode_str(e, old, SECRET_IN_PATH);
	encode_i(e, newdirfd);
	encode_str(e, new, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_end(e);
}

void encode_SYMLINK(struct encoder *e, struct op_head head, const char *target, int64_t dirfd, const char *path)
{
	encode_begin(e, OP_SYMLINK, head);
	encode_str(e, target, SECRET_IN_PATH);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_end(e);
}

void encode_UNLINK(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags)
{
	encode_begin(e, OP_UNLINK, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_end(e);
}

void encode_MKDIR(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode)
{
	encode_begin(e, OP_MKDIR, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, mode);
	encode_end(e);
}

void encode_MKNOD(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode, uint64_t dev)
{
	encode_begin(e, OP_MKNOD, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, mode);
	encode_u(e, dev);
	encode_end(e);
}

void encode_TRUNCATE(struct encoder *e, struct op_head head, int64_t fd, const char *path, int64_t length)
{
	encode_begin(e, OP_TRUNCATE, head);
	encode_i(e, fd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_i(e, length);
	encode_end(e);
}

void encode_CHMOD(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags)
{
	encode_begin(e, OP_CHMOD, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, mode);
	encode_u(e, flags);
	encode_end(e);
}

void encode_CHOWN(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, int64_t uid, int64_t gid, uint64_t flags)
{
	encode_begin(e, OP_CHOWN, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_i(e, uid);
	encode_i(e, gid);
	encode_u(e, flags);
	encode_end(e);
}

void encode_UTIME(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags)
{
	encode_begin(e, OP_UTIME, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_end(e);
}

void encode_XATTR(struct encoder *e, struct op_head head, enum xattr_what what, int64_t fd, const char *path, const char *name)
{
	encode_begin(e, OP_XATTR, head);
	encode_u(e, what);
	encode_i(e, fd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_str(e, name, SECRET_IN_PATH);
	encode_end(e);
}

void encode_FALLOCATE(struct encoder *e, struct op_head head, int64_t fd, uint64_t mode, int64_t offset, int64_t length)
{
	encode_begin(e, OP_FALLOCATE, head);
	encode_i(e, fd);
	encode_u(e, mode);
	encode_i(e, offset);
	encode_i(e, length);
	encode_end(e);
}

void encode_FSYNC(struct encoder *e, struct op_head head, int64_t fd)
{
	encode_begin(e, OP_FSYNC, head);
	encode_i(e, fd);
	encode_end(e);
}

void encode_STATFS(struct encoder *e, struct op_head head, int64_t fd, const char *path)
{
	encode_begin(e, OP_STATFS, head);
	encode_i(e, fd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_end(e);
}

void encode_CHDIR(struct encoder *e, struct op_head head, int64_t dirfd, const char *path)
{
	encode_begin(e, OP_CHDIR, head);
	encode_i(e, dirfd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_end(e);
}

void encode_CHROOT(struct encoder *e, struct op_head head, const char *path)
{
	encode_begin(e, OP_CHROOT, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_end(e);
}

void encode_UMASK(struct encoder *e, struct op_head head, uint64_t mask)
{
	encode_begin(e, OP_UMASK, head);
	encode_u(e, mask);
	encode_end(e);
}

void encode_GETCWD(struct encoder *e, struct op_head head, const char *path)
{
	encode_begin(e, OP_GETCWD, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_end(e);
}

void encode_SETID(struct encoder *e, struct op_head head, uint64_t ruid, uint64_t euid, uint64_t suid, uint64_t rgid, uint64_t egid, uint64_t sgid)
{
	encode_begin(e, OP_SETID, head);
	encode_u(e, ruid);
	encode_u(e, euid);
	encode_u(e, suid);
	encode_u(e, rgid);
	encode_u(e, egid);
	encode_u(e, sgid);
	encode_end(e);
}

void encode_SESSION(struct encoder *e, struct op_head head, int64_t target, int64_t pgid)
{
	encode_begin(e, OP_SESSION, head);
	encode_i(e, target);
	encode_i(e, pgid);
	encode_end(e);
}

void encode_LIMIT(struct encoder *e, struct op_head head, int64_t target, uint64_t resource, uint64_t soft, uint64_t hard)
{
	encode_begin(e, OP_LIMIT, head);
	encode_i(e, target);
	encode_u(e, resource);
	encode_u(e, soft);
	encode_u(e, hard);
	encode_end(e);
}

void encode_MMAP(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length, uint64_t prot, uint64_t flags, int64_t fd, int64_t offset)
{
	encode_begin(e, OP_MMAP, head);
	encode_u(e, addr);
	encode_u(e, length);
	encode_u(e, prot);
	encode_u(e, flags);
	encode_i(e, fd);
	encode_i(e, offset);
	encode_end(e);
}

void encode_MUNMAP(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length)
{
	encode_begin(e, OP_MUNMAP, head);
	encode_u(e, addr);
	encode_u(e, length);
	encode_end(e);
}

void encode_MSYNC(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length, uint64_t flags)
{
	encode_begin(e, OP_MSYNC, head);
	encode_u(e, addr);
	encode_u(e, length);
	encode_u(e, flags);
	encode_end(e);
}

void encode_DLOPEN(struct encoder *e, struct op_head head, const char *path, uint64_t flags, char *const *names, char *const *sought)
{
	encode_begin(e, OP_DLOPEN, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_strv(e, names, SECRET_IN_PATH);
	encode_strv(e, sought, SECRET_IN_PATH);
	encode_end(e);
}

void encode_MPROTECT(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length, uint64_t prot)
{
	encode_begin(e, OP_MPROTECT, head);
	encode_u(e, addr);
	encode_u(e, length);
	encode_u(e, prot);
	encode_end(e);
}

void encode_MREMAP(struct encoder *e, struct op_head head, uint64_t old, uint64_t old_length, uint64_t new, uint64_t length, uint64_t flags)
{
	encode_begin(e, OP_MREMAP, head);
	encode_u(e, old);
	encode_u(e, old_length);
	encode_u(e, new);
	encode_u(e, length);
	encode_u(e, flags);
	encode_end(e);
}

void encode_SYSV(struct encoder *e, struct op_head head, int64_t id, int64_t key, uint64_t flags)
{
	encode_begin(e, OP_SYSV, head);
	encode_i(e, id);
	encode_i(e, key);
	encode_u(e, flags);
	encode_end(e);
}

void encode_SHMAT(struct encoder *e, struct op_head head, int64_t id, uint64_t addr, uint64_t flags)
{
	encode_begin(e, OP_SHMAT, head);
	encode_i(e, id);
	encode_u(e, addr);
	encode_u(e, flags);
	encode_end(e);
}

void encode_SHMDT(struct encoder *e, struct op_head head, uint64_t addr)
{
	encode_begin(e, OP_SHMDT, head);
	encode_u(e, addr);
	encode_end(e);
}

void encode_GETENV(struct encoder *e, struct op_head head, const char *name, const char *value)
{
	encode_begin(e, OP_GETENV, head);
	encode_str(e, name, SECRET_IN_PATH);
	encode_str(e, value, SECRET_IN_TEXT);
	encode_end(e);
}

void encode_ASK(struct encoder *e, struct op_head head, const char *value)
{
	encode_begin(e, OP_ASK, head);
	encode_str(e, value, SECRET_IN_TEXT);
	encode_end(e);
}

void encode_FD(struct encoder *e, struct op_head head, const char *what, uint64_t flags, int64_t of, const struct id *id, uint64_t value)
{
	encode_begin(e, OP_FD, head);
	encode_str(e, what, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_i(e, of);
	encode_id(e, id);
	encode_u(e, value);
	encode_end(e);
}

void encode_SENDFD(struct encoder *e, struct op_head head, int64_t to, int64_t fd, const struct id *id)
{
	encode_begin(e, OP_SENDFD, head);
	encode_i(e, to);
	encode_i(e, fd);
	encode_id(e, id);
	encode_end(e);
}

void encode_GETFD(struct encoder *e, struct op_head head, int64_t from, int64_t fd, uint64_t flags, const struct id *id, const char *path)
{
	encode_begin(e, OP_GETFD, head);
	encode_i(e, from);
	encode_i(e, fd);
	encode_u(e, flags);
	encode_id(e, id);
	encode_str(e, path, SECRET_IN_PATH);
	encode_times(e, id);
	encode_end(e);
}

void encode_UNSHARE(struct encoder *e, struct op_head head, uint64_t flags)
{
	encode_begin(e, OP_UNSHARE, head);
	encode_u(e, flags);
	encode_end(e);
}

void encode_SETNS(struct encoder *e, struct op_head head, int64_t fd, uint64_t type)
{
	encode_begin(e, OP_SETNS, head);
	encode_i(e, fd);
	encode_u(e, type);
	encode_end(e);
}

void encode_MOUNT(struct encoder *e, struct op_head head, enum mount_what what, int64_t sourcefd, const char *source, int64_t targetfd, const char *target, const char *type, uint64_t flags)
{
	encode_begin(e, OP_MOUNT, head);
	encode_u(e, what);
	encode_i(e, sourcefd);
	encode_str(e, source, SECRET_IN_PATH);
	encode_i(e, targetfd);
	encode_str(e, target, SECRET_IN_PATH);
	encode_str(e, type, SECRET_IN_PATH);
	encode_u(e, flags);
	encode_end(e);
}

void encode_ACQUIRE(struct encoder *e, struct op_head head, enum acquire_what what, uint64_t object, uint64_t n, uint64_t image, uint64_t from, uint64_t ops, const struct id *id, uint64_t offset)
{
	encode_begin(e, OP_ACQUIRE, head);
	encode_u(e, what);
	encode_u(e, object);
	encode_u(e, n);
	encode_u(e, image);
	encode_u(e, from);
	encode_u(e, ops);
	encode_id(e, id);
	encode_u(e, offset);
	encode_end(e);
}

void encode_RELEASE(struct encoder *e, struct op_head head, enum acquire_what what, uint64_t object, uint64_t n)
{
	encode_begin(e, OP_RELEASE, head);
	encode_u(e, what);
	encode_u(e, object);
	encode_u(e, n);
	encode_end(e);
}

void encode_TCANCEL(struct encoder *e, struct op_head head, uint64_t pthread)
{
	encode_begin(e, OP_TCANCEL, head);
	encode_u(e, pthread);
	encode_end(e);
}

void encode_SYSCALL(struct encoder *e, struct op_head head, uint64_t nr, uint64_t sub, const char *site, uint64_t offset, uint64_t calls, uint64_t explained, uint64_t decoded)
{
	encode_begin(e, OP_SYSCALL, head);
	encode_u(e, nr);
	encode_u(e, sub);
	encode_str(e, site, SECRET_IN_PATH);
	encode_u(e, offset);
	encode_c64(e, calls);
	encode_c64(e, explained);
	encode_c64(e, decoded);
	encode_end(e);
}

void encode_CONTENT(struct encoder *e, struct op_head head, const char *path, enum content_state state, const char *sha256, const struct id *id, int64_t modified, uint64_t changed)
{
	encode_begin(e, OP_CONTENT, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_u(e, state);
	encode_str(e, sha256, SECRET_IN_PATH);
	encode_id(e, id);
	encode_i(e, modified);
	encode_u(e, changed);
	encode_end(e);
}

void encode_LEFT(struct encoder *e, struct op_head head, int64_t fd, const struct id *id)
{
	encode_begin(e, OP_LEFT, head);
	encode_i(e, fd);
	encode_id(e, id);
	encode_times(e, id);
	encode_end(e);
}

void encode_LISTING(struct encoder *e, struct op_head head, int64_t fd, const char *path, uint64_t entries, uint64_t order, uint64_t set)
{
	encode_begin(e, OP_LISTING, head);
	encode_i(e, fd);
	encode_str(e, path, SECRET_IN_PATH);
	encode_c64(e, entries);
	encode_c64(e, order);
	encode_c64(e, set);
	encode_end(e);
}

void encode_PACKAGE(struct encoder *e, struct op_head head, const char *manager, const char *name, const char *version, const char *arch, const char *source, const char *root, char *const *files)
{
	encode_begin(e, OP_PACKAGE, head);
	encode_str(e, manager, SECRET_IN_PATH);
	encode_str(e, name, SECRET_IN_PATH);
	encode_str(e, version, SECRET_IN_PATH);
	encode_str(e, arch, SECRET_IN_PATH);
	encode_str(e, source, SECRET_IN_PATH);
	encode_str(e, root, SECRET_IN_PATH);
	encode_strv(e, files, SECRET_IN_PATH);
	encode_end(e);
}

void encode_SOURCE(struct encoder *e, struct op_head head, enum source_what what, enum source_form form, int64_t of, const char *name, const char *value, int64_t first, enum source_answer answer, const char *site, uint64_t offset, uint64_t calls, uint64_t last, uint64_t bytes)
{
	encode_begin(e, OP_SOURCE, head);
	encode_u(e, what);
	encode_u(e, form);
	encode_i(e, of);
	encode_str(e, name, SECRET_IN_PATH);
	encode_str(e, value, SECRET_IN_TEXT);
	encode_i(e, first);
	encode_u(e, answer);
	encode_str(e, site, SECRET_IN_PATH);
	encode_u(e, offset);
	encode_c64(e, calls);
	encode_c64(e, last);
	encode_c64(e, bytes);
	encode_end(e);
}

void encode_OBJECT(struct encoder *e, struct op_head head, const char *path, const char *build)
{
	encode_begin(e, OP_OBJECT, head);
	encode_str(e, path, SECRET_IN_PATH);
	encode_str(e, build, SECRET_IN_PATH);
	encode_end(e);
}

void encode_STACK(struct encoder *e, struct op_head head, uint64_t id, char *const *frames, char *const *script)
{
	encode_begin(e, OP_STACK, head);
	encode_u(e, id);
	encode_strv(e, frames, SECRET_IN_PATH);
	encode_strv(e, script, SECRET_IN_PATH);
	encode_end(e);
}

void encode_PIN(struct encoder *e, struct op_head head, enum pin_source source, enum pin_how how, const char *detail)
{
	encode_begin(e, OP_PIN, head);
	encode_u(e, source);
	encode_u(e, how);
	encode_str(e, detail, SECRET_IN_TEXT);
	encode_end(e);
}

void encode_SEAL(struct encoder *e, struct op_head head, const char *tool, int64_t when, enum seal_hash hash)
{
	encode_begin(e, OP_SEAL, head);
	encode_str(e, tool, SECRET_IN_PATH);
	encode_i(e, when);
	encode_u(e, hash);
	encode_end(e);
}
