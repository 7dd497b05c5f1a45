/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_PUT_H
#define PROV_PUT_H

#include "ops.h"
#include "record.h"

/* Each writes one op; returns where its counters stand in the log, if it has some, or the end of its
 * body; NULL if there was no room. */
unsigned char *put_START(const struct call *c, int64_t ret, enum start_how how, uint64_t parent, uint64_t token, uint64_t ppid, uint64_t mono, uint64_t uid, uint64_t gid, const char *execfn, const char *cwd, char *const *argv, uint64_t env, uint64_t libs);
unsigned char *put_ENV(const struct call *c, int64_t ret, uint64_t hash, char *const *vars);
unsigned char *put_LIBS(const struct call *c, int64_t ret, uint64_t hash, char *const *names, char *const *sought);
unsigned char *put_THREAD(const struct call *c, int64_t ret, uint64_t token);
unsigned char *put_FDINFO(const struct call *c, int64_t ret, int64_t fd, uint64_t flags, const struct id *id, const char *path);
unsigned char *put_GAP(const struct call *c, int64_t ret, const char *reason, const char *detail, char *const *argv);
unsigned char *put_TOUCH(const struct call *c, int64_t ret, enum touch_what what, const char *path, const struct id *id);
unsigned char *put_FOLLOW(const struct call *c, int64_t ret, const char *path, const char *target, const struct id *id, uint64_t changed);
unsigned char *put_FORK(const struct call *c, int64_t ret, uint64_t flags, uint64_t token);
unsigned char *put_EXEC(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags, char *const *argv, const struct id *id, uint64_t token, uint64_t preload);
unsigned char *put_EXECFAIL(const struct call *c, int64_t ret, uint64_t token);
unsigned char *put_SPAWN(const struct call *c, int64_t ret, int64_t child, const char *path, char *const *argv, const struct id *id, uint64_t token, uint64_t preload, char *const *actions, uint64_t attr, int64_t pgroup);
unsigned char *put_WAIT(const struct call *c, int64_t ret, int64_t status, uint64_t user_us, uint64_t system_us, uint64_t maxrss);
unsigned char *put_EXIT(const struct call *c, int64_t ret, enum exit_how how, int64_t status, uint64_t mono);
unsigned char *put_SIGNAL(const struct call *c, int64_t ret, int64_t target, int64_t sig);
unsigned char *put_TCREATE(const struct call *c, int64_t ret, uint64_t token, uint64_t pthread);
unsigned char *put_TJOIN(const struct call *c, int64_t ret, uint64_t pthread);
unsigned char *put_TDETACH(const struct call *c, int64_t ret, uint64_t pthread);
unsigned char *put_TEXIT(const struct call *c, int64_t ret);
unsigned char *put_REACH(const struct call *c, int64_t ret, enum reach_what what, int64_t target, int64_t n);
unsigned char *put_OPEN(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags, uint64_t mode, const struct id *id);
unsigned char *put_CLOSE(const struct call *c, int64_t ret, int64_t fd);
unsigned char *put_CLOSERANGE(const struct call *c, int64_t ret, uint64_t first, uint64_t last, uint64_t flags);
unsigned char *put_DUP(const struct call *c, int64_t ret, int64_t fd, uint64_t flags);
unsigned char *put_FDFLAGS(const struct call *c, int64_t ret, int64_t fd, enum fdflags_what what, uint64_t flags);
unsigned char *put_PIPE(const struct call *c, int64_t ret, int64_t rfd, int64_t wfd, uint64_t flags, const struct id *id);
unsigned char *put_SOCKETPAIR(const struct call *c, int64_t ret, int64_t fd0, int64_t fd1, uint64_t type, const struct id *id, const struct id *id1);
unsigned char *put_SOCKET(const struct call *c, int64_t ret, int64_t domain, uint64_t type, int64_t protocol, const struct id *id);
unsigned char *put_CONNECT(const struct call *c, int64_t ret, int64_t fd, const char *address, const char *name);
unsigned char *put_ACCEPT(const struct call *c, int64_t ret, int64_t fd, uint64_t flags, const char *address, const struct id *id);
unsigned char *put_BIND(const struct call *c, int64_t ret, int64_t fd, const char *address, const char *name);
unsigned char *put_READ(const struct call *c, int64_t ret, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span);
unsigned char *put_WRITE(const struct call *c, int64_t ret, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span, const char *to);
unsigned char *put_COPY(const struct call *c, int64_t ret, int64_t in, int64_t out, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof);
unsigned char *put_SEEK(const struct call *c, int64_t ret, int64_t fd, int64_t offset, uint64_t whence);
unsigned char *put_STAT(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags, const struct id *id);
unsigned char *put_ACCESS(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags);
unsigned char *put_READLINK(const struct call *c, int64_t ret, int64_t dirfd, const char *path, const char *target);
unsigned char *put_REALPATH(const struct call *c, int64_t ret, const char *path, const char *resolved);
unsigned char *put_RENAME(const struct call *c, int64_t ret, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags);
unsigned char *put_LINK(const struct call *c, int64_t ret, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags);
unsigned char *put_SYMLINK(const struct call *c, int64_t ret, const char *target, int64_t dirfd, const char *path);
unsigned char *put_UNLINK(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags);
unsigned char *put_MKDIR(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode);
unsigned char *put_MKNOD(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode, uint64_t dev);
unsigned char *put_TRUNCATE(const struct call *c, int64_t ret, int64_t fd, const char *path, int64_t length);
unsigned char *put_CHMOD(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags);
unsigned char *put_CHOWN(const struct call *c, int64_t ret, int64_t dirfd, const char *path, int64_t uid, int64_t gid, uint64_t flags);
unsigned char *put_UTIME(const struct call *c, int64_t ret, int64_t dirfd, const char *path, uint64_t flags);
unsigned char *put_XATTR(const struct call *c, int64_t ret, enum xattr_what what, int64_t fd, const char *path, const char *name);
unsigned char *put_FALLOCATE(const struct call *c, int64_t ret, int64_t fd, uint64_t mode, int64_t offset, int64_t length);
unsigned char *put_FSYNC(const struct call *c, int64_t ret, int64_t fd);
unsigned char *put_STATFS(const struct call *c, int64_t ret, int64_t fd, const char *path);
unsigned char *put_CHDIR(const struct call *c, int64_t ret, int64_t dirfd, const char *path);
unsigned char *put_CHROOT(const struct call *c, int64_t ret, const char *path);
unsigned char *put_UMASK(const struct call *c, int64_t ret, uint64_t mask);
unsigned char *put_GETCWD(const struct call *c, int64_t ret, const char *path);
unsigned char *put_SETID(const struct call *c, int64_t ret, uint64_t ruid, uint64_t euid, uint64_t suid, uint64_t rgid, uint64_t egid, uint64_t sgid);
unsigned char *put_SESSION(const struct call *c, int64_t ret, int64_t target, int64_t pgid);
unsigned char *put_LIMIT(const struct call *c, int64_t ret, int64_t target, uint64_t resource, uint64_t soft, uint64_t hard);
unsigned char *put_MMAP(const struct call *c, int64_t ret, uint64_t addr, uint64_t length, uint64_t prot, uint64_t flags, int64_t fd, int64_t offset);
unsigned char *put_MUNMAP(const struct call *c, int64_t ret, uint64_t addr, uint64_t length);
unsigned char *put_MSYNC(const struct call *c, int64_t ret, uint64_t addr, uint64_t length, uint64_t flags);
unsigned char *put_DLOPEN(const struct call *c, int64_t ret, const char *path, uint64_t flags, char *const *names, char *const *sought);
unsigned char *put_MPROTECT(const struct call *c, int64_t ret, uint64_t addr, uint64_t length, uint64_t prot);
unsigned char *put_MREMAP(const struct call *c, int64_t ret, uint64_t old, uint64_t old_length, uint64_t new, uint64_t length, uint64_t flags);
unsigned char *put_SYSV(const struct call *c, int64_t ret, int64_t id, int64_t key, uint64_t flags);
unsigned char *put_SHMAT(const struct call *c, int64_t ret, int64_t id, uint64_t addr, uint64_t flags);
unsigned char *put_SHMDT(const struct call *c, int64_t ret, uint64_t addr);
unsigned char *put_FD(const struct call *c, int64_t ret, const char *what, uint64_t flags, int64_t of, const struct id *id, uint64_t value);
unsigned char *put_SENDFD(const struct call *c, int64_t ret, int64_t to, int64_t fd, const struct id *id);
unsigned char *put_GETFD(const struct call *c, int64_t ret, int64_t from, int64_t fd, uint64_t flags, const struct id *id, const char *path);
unsigned char *put_UNSHARE(const struct call *c, int64_t ret, uint64_t flags);
unsigned char *put_SETNS(const struct call *c, int64_t ret, int64_t fd, uint64_t type);
unsigned char *put_MOUNT(const struct call *c, int64_t ret, enum mount_what what, int64_t sourcefd, const char *source, int64_t targetfd, const char *target, const char *type, uint64_t flags);
unsigned char *put_ACQUIRE(const struct call *c, int64_t ret, enum acquire_what what, uint64_t object, uint64_t n, uint64_t image, uint64_t from, uint64_t ops, const struct id *id, uint64_t offset);
unsigned char *put_RELEASE(const struct call *c, int64_t ret, enum acquire_what what, uint64_t object, uint64_t n);
unsigned char *put_TCANCEL(const struct call *c, int64_t ret, uint64_t pthread);
unsigned char *put_SYSCALL(const struct call *c, int64_t ret, uint64_t nr, uint64_t sub, const char *site, uint64_t offset, uint64_t calls, uint64_t explained, uint64_t decoded);
unsigned char *put_CONTENT(const struct call *c, int64_t ret, const char *path, enum content_state state, const char *sha256, const struct id *id, int64_t modified, uint64_t changed);
unsigned char *put_LEFT(const struct call *c, int64_t ret, int64_t fd, const struct id *id);
unsigned char *put_LISTING(const struct call *c, int64_t ret, int64_t fd, const char *path, uint64_t entries, uint64_t order, uint64_t set);
unsigned char *put_PACKAGE(const struct call *c, int64_t ret, const char *manager, const char *name, const char *version, const char *arch, const char *source, const char *root, char *const *files);
unsigned char *put_SOURCE(const struct call *c, int64_t ret, enum source_what what, enum source_form form, int64_t of, const char *name, const char *value, int64_t first, enum source_answer answer, const char *site, uint64_t offset, uint64_t calls, uint64_t last, uint64_t bytes);
unsigned char *put_OBJECT(const struct call *c, int64_t ret, const char *path, const char *build);
unsigned char *put_STACK(const struct call *c, int64_t ret, uint64_t id, char *const *frames, char *const *script);
unsigned char *put_PIN(const struct call *c, int64_t ret, enum pin_source source, enum pin_how how, const char *detail);
unsigned char *put_SEAL(const struct call *c, int64_t ret, const char *tool, int64_t when, enum seal_hash hash);

#endif
