/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "put.h"
#include "log/record_often.h"

unsigned char *put_START(const struct call *c, int64_t ret, enum start_how how, uint64_t parent, uint64_t token, uint64_t ppid, uint64_t mono, uint64_t uid, uint64_t gid, const char *execfn, const char *cwd, char *const *argv, uint64_t env, uint64_t libs)
{
	struct rec r;
	struct rec_size execfn_size = rec_str_size(execfn, SECRET_IN_PATH);
	struct rec_size cwd_size = rec_str_size(cwd, SECRET_IN_PATH);
	struct rec_size argv_size = rec_strv_size(argv, SECRET_IN_ARGUMENTS);

	if (!rec_begin(&r, c, OP_START, 159 + execfn_size.bytes + cwd_size.bytes + argv_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, how);
	rec_u(&r, parent);
	rec_u(&r, token);
	rec_u(&r, ppid);
	rec_u(&r, mono);
	rec_u(&r, uid);
	rec_u(&r, gid);
	rec_str(&r, execfn, execfn_size);
	rec_str(&r, cwd, cwd_size);
	rec_strv(&r, argv, argv_size);
	rec_x64(&r, env);
	rec_x64(&r, libs);
	return rec_end(&r);
}

unsigned char *put_ENV(const struct call *c, int64_t ret, uint64_t hash, char *const *vars)
{
	struct rec r;
	struct rec_size vars_size = rec_strv_size(vars, SECRET_IN_VARIABLES);

	if (!rec_begin(&r, c, OP_ENV, 61 + vars_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_x64(&r, hash);
	rec_strv(&r, vars, vars_size);
	return rec_end(&r);
}

unsigned char *put_LIBS(const struct call *c, int64_t ret, uint64_t hash, char *const *names, char *const *sought)
{
	struct rec r;
	struct rec_size names_size = rec_strv_size(names, SECRET_IN_PATH);
	struct rec_size sought_size = rec_strv_size(sought, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_LIBS, 66 + names_size.bytes + sought_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_x64(&r, hash);
	rec_strv(&r, names, names_size);
	rec_strv(&r, sought, sought_size);
	return rec_end(&r);
}

unsigned char *put_THREAD(const struct call *c, int64_t ret, uint64_t token)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_THREAD, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, token);
	return rec_end(&r);
}

unsigned char *put_FDINFO(const struct call *c, int64_t ret, int64_t fd, uint64_t flags, const struct id *id, const char *path)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_FDINFO, 159 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, flags);
	rec_id(&r, id);
	rec_str(&r, path, path_size);
	rec_times(&r, id);
	return rec_end(&r);
}

unsigned char *put_GAP(const struct call *c, int64_t ret, const char *reason, const char *detail, char *const *argv)
{
	struct rec r;
	struct rec_size reason_size = rec_str_size(reason, SECRET_IN_PATH);
	struct rec_size detail_size = rec_str_size(detail, SECRET_IN_TEXT);
	struct rec_size argv_size = rec_strv_size(argv, SECRET_IN_ARGUMENTS);

	if (!rec_begin(&r, c, OP_GAP, 73 + reason_size.bytes + detail_size.bytes + argv_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, reason, reason_size);
	rec_str(&r, detail, detail_size);
	rec_strv(&r, argv, argv_size);
	return rec_end(&r);
}

unsigned char *put_TOUCH(const struct call *c, int64_t ret, enum touch_what what, const char *path, const struct id *id)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_TOUCH, 149 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_str(&r, path, path_size);
	rec_id(&r, id);
	rec_times(&r, id);
	return rec_end(&r);
}

unsigned char *put_FOLLOW(const struct call *c, int64_t ret, const char *path, const char *target, const struct id *id, uint64_t changed)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size target_size = rec_str_size(target, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_FOLLOW, 139 + path_size.bytes + target_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	rec_str(&r, target, target_size);
	rec_id(&r, id);
	rec_u(&r, changed);
	return rec_end(&r);
}

unsigned char *put_FORK(const struct call *c, int64_t ret, uint64_t flags, uint64_t token)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_FORK, 68))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, flags);
	rec_u(&r, token);
	return rec_end_phase(&r);
}

unsigned char *put_EXEC(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags, char *const *argv, const struct id *id, uint64_t token, uint64_t preload)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size argv_size = rec_strv_size(argv, SECRET_IN_ARGUMENTS);

	rec_output(c);
	if (!rec_begin(&r, c, OP_EXEC, 184 + path_size.bytes + argv_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_u(&r, flags);
	rec_strv(&r, argv, argv_size);
	rec_id(&r, id);
	rec_u(&r, token);
	rec_u(&r, preload);
	rec_times(&r, id);
	return rec_end_phase(&r);
}

unsigned char *put_EXECFAIL(const struct call *c, int64_t ret, uint64_t token)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_EXECFAIL, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, token);
	return rec_end(&r);
}

unsigned char *put_SPAWN(const struct call *c, int64_t ret, int64_t child, const char *path, char *const *argv, const struct id *id, uint64_t token, uint64_t preload, char *const *actions, uint64_t attr, int64_t pgroup)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size argv_size = rec_strv_size(argv, SECRET_IN_ARGUMENTS);
	struct rec_size actions_size = rec_strv_size(actions, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_SPAWN, 199 + path_size.bytes + argv_size.bytes + actions_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, child);
	rec_str(&r, path, path_size);
	rec_strv(&r, argv, argv_size);
	rec_id(&r, id);
	rec_u(&r, token);
	rec_u(&r, preload);
	rec_strv(&r, actions, actions_size);
	rec_u(&r, attr);
	rec_i(&r, pgroup);
	rec_times(&r, id);
	return rec_end_phase(&r);
}

unsigned char *put_WAIT(const struct call *c, int64_t ret, int64_t status, uint64_t user_us, uint64_t system_us, uint64_t maxrss)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_WAIT, 88))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, status);
	rec_u(&r, user_us);
	rec_u(&r, system_us);
	rec_u(&r, maxrss);
	return rec_end_phase(&r);
}

unsigned char *put_EXIT(const struct call *c, int64_t ret, enum exit_how how, int64_t status, uint64_t mono)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_EXIT, 78))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, how);
	rec_i(&r, status);
	rec_u(&r, mono);
	return rec_end(&r);
}

unsigned char *put_SIGNAL(const struct call *c, int64_t ret, int64_t target, int64_t sig)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_SIGNAL, 68))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, target);
	rec_i(&r, sig);
	return rec_end(&r);
}

unsigned char *put_TCREATE(const struct call *c, int64_t ret, uint64_t token, uint64_t pthread)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_TCREATE, 68))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, token);
	rec_u(&r, pthread);
	return rec_end_phase(&r);
}

unsigned char *put_TJOIN(const struct call *c, int64_t ret, uint64_t pthread)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_TJOIN, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, pthread);
	return rec_end_phase(&r);
}

unsigned char *put_TDETACH(const struct call *c, int64_t ret, uint64_t pthread)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_TDETACH, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, pthread);
	return rec_end(&r);
}

unsigned char *put_TEXIT(const struct call *c, int64_t ret)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_TEXIT, 48))
		return NULL;
	rec_i(&r, ret);
	return rec_end(&r);
}

unsigned char *put_REACH(const struct call *c, int64_t ret, enum reach_what what, int64_t target, int64_t n)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_REACH, 78))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_i(&r, target);
	rec_i(&r, n);
	return rec_end(&r);
}

unsigned char *put_OPEN(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags, uint64_t mode, const struct id *id)
{
	struct rec r;
	struct rec_size path_size = often_str_size(path, SECRET_IN_PATH);

	if (!often_begin(&r, c, OP_OPEN, 169 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	often_i(&r, dirfd);
	often_str(&r, path, path_size);
	rec_u(&r, flags);
	rec_u(&r, mode);
	rec_id(&r, id);
	rec_times(&r, id);
	return often_end(&r);
}

unsigned char *put_CLOSE(const struct call *c, int64_t ret, int64_t fd)
{
	struct rec r;

	if (!often_begin(&r, c, OP_CLOSE, 58))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	return often_end(&r);
}

unsigned char *put_CLOSERANGE(const struct call *c, int64_t ret, uint64_t first, uint64_t last, uint64_t flags)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_CLOSERANGE, 78))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, first);
	rec_u(&r, last);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_DUP(const struct call *c, int64_t ret, int64_t fd, uint64_t flags)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_DUP, 68))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_FDFLAGS(const struct call *c, int64_t ret, int64_t fd, enum fdflags_what what, uint64_t flags)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_FDFLAGS, 78))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, what);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_PIPE(const struct call *c, int64_t ret, int64_t rfd, int64_t wfd, uint64_t flags, const struct id *id)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_PIPE, 139))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, rfd);
	rec_i(&r, wfd);
	rec_u(&r, flags);
	rec_id(&r, id);
	return rec_end(&r);
}

unsigned char *put_SOCKETPAIR(const struct call *c, int64_t ret, int64_t fd0, int64_t fd1, uint64_t type, const struct id *id, const struct id *id1)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_SOCKETPAIR, 200))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd0);
	rec_i(&r, fd1);
	rec_u(&r, type);
	rec_id(&r, id);
	rec_id(&r, id1);
	return rec_end(&r);
}

unsigned char *put_SOCKET(const struct call *c, int64_t ret, int64_t domain, uint64_t type, int64_t protocol, const struct id *id)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SOCKET, 139))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, domain);
	rec_u(&r, type);
	rec_i(&r, protocol);
	rec_id(&r, id);
	return rec_end(&r);
}

unsigned char *put_CONNECT(const struct call *c, int64_t ret, int64_t fd, const char *address, const char *name)
{
	struct rec r;
	struct rec_size address_size = rec_str_size(address, SECRET_IN_PATH);
	struct rec_size name_size = rec_str_size(name, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_CONNECT, 78 + address_size.bytes + name_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_str(&r, address, address_size);
	rec_str(&r, name, name_size);
	return rec_end(&r);
}

unsigned char *put_ACCEPT(const struct call *c, int64_t ret, int64_t fd, uint64_t flags, const char *address, const struct id *id)
{
	struct rec r;
	struct rec_size address_size = rec_str_size(address, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_ACCEPT, 139 + address_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, flags);
	rec_str(&r, address, address_size);
	rec_id(&r, id);
	return rec_end(&r);
}

unsigned char *put_BIND(const struct call *c, int64_t ret, int64_t fd, const char *address, const char *name)
{
	struct rec r;
	struct rec_size address_size = rec_str_size(address, SECRET_IN_PATH);
	struct rec_size name_size = rec_str_size(name, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_BIND, 78 + address_size.bytes + name_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_str(&r, address, address_size);
	rec_str(&r, name, name_size);
	return rec_end(&r);
}

unsigned char *put_READ(const struct call *c, int64_t ret, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_READ, 109))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, how);
	r.counters = r.at;
	rec_c64(&r, bytes);
	rec_c64(&r, last);
	rec_c32(&r, calls);
	rec_c32(&r, eof);
	rec_span(&r, span);
	return rec_end(&r) ? r.counters : NULL;
}

unsigned char *put_WRITE(const struct call *c, int64_t ret, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span, const char *to)
{
	struct rec r;
	struct rec_size to_size = rec_str_size(to, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_WRITE, 119 + to_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, how);
	r.counters = r.at;
	rec_c64(&r, bytes);
	rec_c64(&r, last);
	rec_c32(&r, calls);
	rec_c32(&r, eof);
	rec_span(&r, span);
	rec_str(&r, to, to_size);
	return rec_end(&r) ? r.counters : NULL;
}

unsigned char *put_COPY(const struct call *c, int64_t ret, int64_t in, int64_t out, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_COPY, 92))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, in);
	rec_i(&r, out);
	r.counters = r.at;
	rec_c64(&r, bytes);
	rec_c64(&r, last);
	rec_c32(&r, calls);
	rec_c32(&r, eof);
	return rec_end(&r) ? r.counters : NULL;
}

unsigned char *put_SEEK(const struct call *c, int64_t ret, int64_t fd, int64_t offset, uint64_t whence)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SEEK, 78))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_i(&r, offset);
	rec_u(&r, whence);
	return rec_end(&r);
}

unsigned char *put_STAT(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags, const struct id *id)
{
	struct rec r;
	struct rec_size path_size = often_str_size(path, SECRET_IN_PATH);

	if (!often_begin(&r, c, OP_STAT, 159 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	often_i(&r, dirfd);
	often_str(&r, path, path_size);
	rec_u(&r, flags);
	rec_id(&r, id);
	rec_times(&r, id);
	return often_end(&r);
}

unsigned char *put_ACCESS(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags)
{
	struct rec r;
	struct rec_size path_size = often_str_size(path, SECRET_IN_PATH);

	if (!often_begin(&r, c, OP_ACCESS, 88 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	often_i(&r, dirfd);
	often_str(&r, path, path_size);
	rec_u(&r, mode);
	rec_u(&r, flags);
	return often_end(&r);
}

unsigned char *put_READLINK(const struct call *c, int64_t ret, int64_t dirfd, const char *path, const char *target)
{
	struct rec r;
	struct rec_size path_size = often_str_size(path, SECRET_IN_PATH);
	struct rec_size target_size = often_str_size(target, SECRET_IN_PATH);

	if (!often_begin(&r, c, OP_READLINK, 78 + path_size.bytes + target_size.bytes))
		return NULL;
	rec_i(&r, ret);
	often_i(&r, dirfd);
	often_str(&r, path, path_size);
	often_str(&r, target, target_size);
	return often_end(&r);
}

unsigned char *put_REALPATH(const struct call *c, int64_t ret, const char *path, const char *resolved)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size resolved_size = rec_str_size(resolved, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_REALPATH, 68 + path_size.bytes + resolved_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	rec_str(&r, resolved, resolved_size);
	return rec_end(&r);
}

unsigned char *put_RENAME(const struct call *c, int64_t ret, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags)
{
	struct rec r;
	struct rec_size old_size = often_str_size(old, SECRET_IN_PATH);
	struct rec_size new_size = often_str_size(new, SECRET_IN_PATH);

	rec_output(c);
	if (!often_begin(&r, c, OP_RENAME, 98 + old_size.bytes + new_size.bytes))
		return NULL;
	rec_i(&r, ret);
	often_i(&r, olddirfd);
	often_str(&r, old, old_size);
	often_i(&r, newdirfd);
	often_str(&r, new, new_size);
	rec_u(&r, flags);
	return often_end(&r);
}

unsigned char *put_LINK(const struct call *c, int64_t ret, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags)
{
	struct rec r;
	struct rec_size old_size = rec_str_size(old, SECRET_IN_PATH);
	struct rec_size new_size = rec_str_size(new, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_LINK, 98 + old_size.bytes + new_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, olddirfd);
	rec_str(&r, old, old_size);
	rec_i(&r, newdirfd);
	rec_str(&r, new, new_size);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_SYMLINK(const struct call *c, int64_t ret, const char *target, int64_t dirfd, const char *path)
{
	struct rec r;
	struct rec_size target_size = rec_str_size(target, SECRET_IN_PATH);
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_SYMLINK, 78 + target_size.bytes + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, target, target_size);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	return rec_end(&r);
}

unsigned char *put_UNLINK(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_UNLINK, 78 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_MKDIR(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_MKDIR, 78 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_u(&r, mode);
	return rec_end(&r);
}

unsigned char *put_MKNOD(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode, uint64_t dev)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_MKNOD, 88 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_u(&r, mode);
	rec_u(&r, dev);
	return rec_end(&r);
}

unsigned char *put_TRUNCATE(const struct call *c, int64_t ret, int64_t fd, const char *path, int64_t length)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_TRUNCATE, 78 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_str(&r, path, path_size);
	rec_i(&r, length);
	return rec_end(&r);
}

unsigned char *put_CHMOD(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_CHMOD, 88 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_u(&r, mode);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_CHOWN(const struct call *c, int64_t ret, int64_t dirfd, const char *path, int64_t uid, int64_t gid, uint64_t flags)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_CHOWN, 98 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_i(&r, uid);
	rec_i(&r, gid);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_UTIME(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_UTIME, 78 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_XATTR(const struct call *c, int64_t ret, enum xattr_what what, int64_t fd, const char *path, const char *name)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size name_size = rec_str_size(name, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_XATTR, 88 + path_size.bytes + name_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_i(&r, fd);
	rec_str(&r, path, path_size);
	rec_str(&r, name, name_size);
	return rec_end(&r);
}

unsigned char *put_FALLOCATE(const struct call *c, int64_t ret, int64_t fd, uint64_t mode, int64_t offset, int64_t length)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_FALLOCATE, 88))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, mode);
	rec_i(&r, offset);
	rec_i(&r, length);
	return rec_end(&r);
}

unsigned char *put_FSYNC(const struct call *c, int64_t ret, int64_t fd)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_FSYNC, 58))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	return rec_end(&r);
}

unsigned char *put_STATFS(const struct call *c, int64_t ret, int64_t fd, const char *path)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_STATFS, 68 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_str(&r, path, path_size);
	return rec_end(&r);
}

unsigned char *put_CHDIR(const struct call *c, int64_t ret, int64_t dirfd, const char *path)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_CHDIR, 68 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, dirfd);
	rec_str(&r, path, path_size);
	return rec_end(&r);
}

unsigned char *put_CHROOT(const struct call *c, int64_t ret, const char *path)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_CHROOT, 58 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	return rec_end(&r);
}

unsigned char *put_UMASK(const struct call *c, int64_t ret, uint64_t mask)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_UMASK, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, mask);
	return rec_end(&r);
}

unsigned char *put_GETCWD(const struct call *c, int64_t ret, const char *path)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_GETCWD, 58 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	return rec_end(&r);
}

unsigned char *put_SETID(const struct call *c, int64_t ret, uint64_t ruid, uint64_t euid, uint64_t suid, uint64_t rgid, uint64_t egid, uint64_t sgid)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SETID, 108))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, ruid);
	rec_u(&r, euid);
	rec_u(&r, suid);
	rec_u(&r, rgid);
	rec_u(&r, egid);
	rec_u(&r, sgid);
	return rec_end(&r);
}

unsigned char *put_SESSION(const struct call *c, int64_t ret, int64_t target, int64_t pgid)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SESSION, 68))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, target);
	rec_i(&r, pgid);
	return rec_end(&r);
}

unsigned char *put_LIMIT(const struct call *c, int64_t ret, int64_t target, uint64_t resource, uint64_t soft, uint64_t hard)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_LIMIT, 88))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, target);
	rec_u(&r, resource);
	rec_u(&r, soft);
	rec_u(&r, hard);
	return rec_end(&r);
}

unsigned char *put_MMAP(const struct call *c, int64_t ret, uint64_t addr, uint64_t length, uint64_t prot, uint64_t flags, int64_t fd, int64_t offset)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_MMAP, 108))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, addr);
	rec_u(&r, length);
	rec_u(&r, prot);
	rec_u(&r, flags);
	rec_i(&r, fd);
	rec_i(&r, offset);
	return rec_end(&r);
}

unsigned char *put_MUNMAP(const struct call *c, int64_t ret, uint64_t addr, uint64_t length)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_MUNMAP, 68))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, addr);
	rec_u(&r, length);
	return rec_end(&r);
}

unsigned char *put_MSYNC(const struct call *c, int64_t ret, uint64_t addr, uint64_t length, uint64_t flags)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_MSYNC, 78))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, addr);
	rec_u(&r, length);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_DLOPEN(const struct call *c, int64_t ret, const char *path, uint64_t flags, char *const *names, char *const *sought)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size names_size = rec_strv_size(names, SECRET_IN_PATH);
	struct rec_size sought_size = rec_strv_size(sought, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_DLOPEN, 78 + path_size.bytes + names_size.bytes + sought_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	rec_u(&r, flags);
	rec_strv(&r, names, names_size);
	rec_strv(&r, sought, sought_size);
	return rec_end(&r);
}

unsigned char *put_MPROTECT(const struct call *c, int64_t ret, uint64_t addr, uint64_t length, uint64_t prot)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_MPROTECT, 78))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, addr);
	rec_u(&r, length);
	rec_u(&r, prot);
	return rec_end(&r);
}

unsigned char *put_MREMAP(const struct call *c, int64_t ret, uint64_t old, uint64_t old_length, uint64_t new, uint64_t length, uint64_t flags)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_MREMAP, 98))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, old);
	rec_u(&r, old_length);
	rec_u(&r, new);
	rec_u(&r, length);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_SYSV(const struct call *c, int64_t ret, int64_t id, int64_t key, uint64_t flags)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_SYSV, 78))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, id);
	rec_i(&r, key);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_SHMAT(const struct call *c, int64_t ret, int64_t id, uint64_t addr, uint64_t flags)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SHMAT, 78))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, id);
	rec_u(&r, addr);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_SHMDT(const struct call *c, int64_t ret, uint64_t addr)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SHMDT, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, addr);
	return rec_end(&r);
}

unsigned char *put_FD(const struct call *c, int64_t ret, const char *what, uint64_t flags, int64_t of, const struct id *id, uint64_t value)
{
	struct rec r;
	struct rec_size what_size = rec_str_size(what, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_FD, 149 + what_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, what, what_size);
	rec_u(&r, flags);
	rec_i(&r, of);
	rec_id(&r, id);
	rec_u(&r, value);
	return rec_end(&r);
}

unsigned char *put_SENDFD(const struct call *c, int64_t ret, int64_t to, int64_t fd, const struct id *id)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_SENDFD, 129))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, to);
	rec_i(&r, fd);
	rec_id(&r, id);
	return rec_end(&r);
}

unsigned char *put_GETFD(const struct call *c, int64_t ret, int64_t from, int64_t fd, uint64_t flags, const struct id *id, const char *path)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_GETFD, 169 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, from);
	rec_i(&r, fd);
	rec_u(&r, flags);
	rec_id(&r, id);
	rec_str(&r, path, path_size);
	rec_times(&r, id);
	return rec_end(&r);
}

unsigned char *put_UNSHARE(const struct call *c, int64_t ret, uint64_t flags)
{
	struct rec r;

	rec_output(c);
	if (!rec_begin(&r, c, OP_UNSHARE, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_SETNS(const struct call *c, int64_t ret, int64_t fd, uint64_t type)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_SETNS, 68))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_u(&r, type);
	return rec_end(&r);
}

unsigned char *put_MOUNT(const struct call *c, int64_t ret, enum mount_what what, int64_t sourcefd, const char *source, int64_t targetfd, const char *target, const char *type, uint64_t flags)
{
	struct rec r;
	struct rec_size source_size = rec_str_size(source, SECRET_IN_PATH);
	struct rec_size target_size = rec_str_size(target, SECRET_IN_PATH);
	struct rec_size type_size = rec_str_size(type, SECRET_IN_PATH);

	rec_output(c);
	if (!rec_begin(&r, c, OP_MOUNT, 118 + source_size.bytes + target_size.bytes + type_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_i(&r, sourcefd);
	rec_str(&r, source, source_size);
	rec_i(&r, targetfd);
	rec_str(&r, target, target_size);
	rec_str(&r, type, type_size);
	rec_u(&r, flags);
	return rec_end(&r);
}

unsigned char *put_ACQUIRE(const struct call *c, int64_t ret, enum acquire_what what, uint64_t object, uint64_t n, uint64_t image, uint64_t from, uint64_t ops, const struct id *id, uint64_t offset)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_ACQUIRE, 179))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_u(&r, object);
	rec_u(&r, n);
	rec_u(&r, image);
	rec_u(&r, from);
	rec_u(&r, ops);
	rec_id(&r, id);
	rec_u(&r, offset);
	return rec_end_phase(&r);
}

unsigned char *put_RELEASE(const struct call *c, int64_t ret, enum acquire_what what, uint64_t object, uint64_t n)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_RELEASE, 78))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_u(&r, object);
	rec_u(&r, n);
	return rec_end_phase(&r);
}

unsigned char *put_TCANCEL(const struct call *c, int64_t ret, uint64_t pthread)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_TCANCEL, 58))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, pthread);
	return rec_end_phase(&r);
}

unsigned char *put_SYSCALL(const struct call *c, int64_t ret, uint64_t nr, uint64_t sub, const char *site, uint64_t offset, uint64_t calls, uint64_t explained, uint64_t decoded)
{
	struct rec r;
	struct rec_size site_size = rec_str_size(site, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_SYSCALL, 112 + site_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, nr);
	rec_u(&r, sub);
	rec_str(&r, site, site_size);
	rec_u(&r, offset);
	r.counters = r.at;
	rec_c64(&r, calls);
	rec_c64(&r, explained);
	rec_c64(&r, decoded);
	return rec_end(&r) ? r.counters : NULL;
}

unsigned char *put_CONTENT(const struct call *c, int64_t ret, const char *path, enum content_state state, const char *sha256, const struct id *id, int64_t modified, uint64_t changed)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size sha256_size = rec_str_size(sha256, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_CONTENT, 159 + path_size.bytes + sha256_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	rec_u(&r, state);
	rec_str(&r, sha256, sha256_size);
	rec_id(&r, id);
	rec_i(&r, modified);
	rec_u(&r, changed);
	return rec_end(&r);
}

unsigned char *put_LEFT(const struct call *c, int64_t ret, int64_t fd, const struct id *id)
{
	struct rec r;

	if (!rec_begin(&r, c, OP_LEFT, 139))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	rec_id(&r, id);
	rec_times(&r, id);
	return rec_end(&r);
}

unsigned char *put_LISTING(const struct call *c, int64_t ret, int64_t fd, const char *path, uint64_t entries, uint64_t order, uint64_t set)
{
	struct rec r;
	struct rec_size path_size = often_str_size(path, SECRET_IN_PATH);

	if (!often_begin(&r, c, OP_LISTING, 92 + path_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_i(&r, fd);
	often_str(&r, path, path_size);
	r.counters = r.at;
	rec_c64(&r, entries);
	rec_c64(&r, order);
	rec_c64(&r, set);
	return often_end(&r) ? r.counters : NULL;
}

unsigned char *put_PACKAGE(const struct call *c, int64_t ret, const char *manager, const char *name, const char *version, const char *arch, const char *source, const char *root, char *const *files)
{
	struct rec r;
	struct rec_size manager_size = rec_str_size(manager, SECRET_IN_PATH);
	struct rec_size name_size = rec_str_size(name, SECRET_IN_PATH);
	struct rec_size version_size = rec_str_size(version, SECRET_IN_PATH);
	struct rec_size arch_size = rec_str_size(arch, SECRET_IN_PATH);
	struct rec_size source_size = rec_str_size(source, SECRET_IN_PATH);
	struct rec_size root_size = rec_str_size(root, SECRET_IN_PATH);
	struct rec_size files_size = rec_strv_size(files, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_PACKAGE, 113 + manager_size.bytes + name_size.bytes + version_size.bytes + arch_size.bytes + source_size.bytes + root_size.bytes + files_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, manager, manager_size);
	rec_str(&r, name, name_size);
	rec_str(&r, version, version_size);
	rec_str(&r, arch, arch_size);
	rec_str(&r, source, source_size);
	rec_str(&r, root, root_size);
	rec_strv(&r, files, files_size);
	return rec_end(&r);
}

unsigned char *put_SOURCE(const struct call *c, int64_t ret, enum source_what what, enum source_form form, int64_t of, const char *name, const char *value, int64_t first, enum source_answer answer, const char *site, uint64_t offset, uint64_t calls, uint64_t last, uint64_t bytes)
{
	struct rec r;
	struct rec_size name_size = rec_str_size(name, SECRET_IN_PATH);
	struct rec_size value_size = rec_str_size(value, SECRET_IN_TEXT);
	struct rec_size site_size = rec_str_size(site, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_SOURCE, 162 + name_size.bytes + value_size.bytes + site_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, what);
	rec_u(&r, form);
	rec_i(&r, of);
	rec_str(&r, name, name_size);
	rec_str(&r, value, value_size);
	rec_i(&r, first);
	rec_u(&r, answer);
	rec_str(&r, site, site_size);
	rec_u(&r, offset);
	r.counters = r.at;
	rec_c64(&r, calls);
	rec_c64(&r, last);
	rec_c64(&r, bytes);
	return rec_end(&r) ? r.counters : NULL;
}

unsigned char *put_OBJECT(const struct call *c, int64_t ret, const char *path, const char *build)
{
	struct rec r;
	struct rec_size path_size = rec_str_size(path, SECRET_IN_PATH);
	struct rec_size build_size = rec_str_size(build, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_OBJECT, 68 + path_size.bytes + build_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, path, path_size);
	rec_str(&r, build, build_size);
	return rec_end(&r);
}

unsigned char *put_STACK(const struct call *c, int64_t ret, uint64_t id, char *const *frames, char *const *script)
{
	struct rec r;
	struct rec_size frames_size = rec_strv_size(frames, SECRET_IN_PATH);
	struct rec_size script_size = rec_strv_size(script, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_STACK, 68 + frames_size.bytes + script_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, id);
	rec_strv(&r, frames, frames_size);
	rec_strv(&r, script, script_size);
	return rec_end(&r);
}

unsigned char *put_PIN(const struct call *c, int64_t ret, enum pin_source source, enum pin_how how, const char *detail)
{
	struct rec r;
	struct rec_size detail_size = rec_str_size(detail, SECRET_IN_TEXT);

	if (!rec_begin(&r, c, OP_PIN, 78 + detail_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_u(&r, source);
	rec_u(&r, how);
	rec_str(&r, detail, detail_size);
	return rec_end(&r);
}

unsigned char *put_SEAL(const struct call *c, int64_t ret, const char *tool, int64_t when, enum seal_hash hash)
{
	struct rec r;
	struct rec_size tool_size = rec_str_size(tool, SECRET_IN_PATH);

	if (!rec_begin(&r, c, OP_SEAL, 78 + tool_size.bytes))
		return NULL;
	rec_i(&r, ret);
	rec_str(&r, tool, tool_size);
	rec_i(&r, when);
	rec_u(&r, hash);
	return rec_end(&r);
}
