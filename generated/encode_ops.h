/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_ENCODE_OPS_H
#define PROV_ENCODE_OPS_H

#include "analysis/recording/encode.h"

/* Each adds one op. */
void encode_START(struct encoder *e, struct op_head head, enum start_how how, uint64_t parent, uint64_t token, uint64_t ppid, uint64_t mono, uint64_t uid, uint64_t gid, const char *execfn, const char *cwd, char *const *argv, uint64_t env, uint64_t libs);
void encode_ENV(struct encoder *e, struct op_head head, uint64_t hash, char *const *vars);
void encode_LIBS(struct encoder *e, struct op_head head, uint64_t hash, char *const *names, char *const *sought);
void encode_THREAD(struct encoder *e, struct op_head head, uint64_t token);
void encode_FDINFO(struct encoder *e, struct op_head head, int64_t fd, uint64_t flags, const struct id *id, const char *path);
void encode_GAP(struct encoder *e, struct op_head head, const char *reason, const char *detail, char *const *argv);
void encode_TOUCH(struct encoder *e, struct op_head head, enum touch_what what, const char *path, const struct id *id);
void encode_FOLLOW(struct encoder *e, struct op_head head, const char *path, const char *target, const struct id *id, uint64_t changed);
void encode_FORK(struct encoder *e, struct op_head head, uint64_t flags, uint64_t token);
void encode_EXEC(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags, char *const *argv, const struct id *id, uint64_t token, uint64_t preload);
void encode_EXECFAIL(struct encoder *e, struct op_head head, uint64_t token);
void encode_SPAWN(struct encoder *e, struct op_head head, int64_t child, const char *path, char *const *argv, const struct id *id, uint64_t token, uint64_t preload, char *const *actions, uint64_t attr, int64_t pgroup);
void encode_WAIT(struct encoder *e, struct op_head head, int64_t status, uint64_t user_us, uint64_t system_us, uint64_t maxrss);
void encode_EXIT(struct encoder *e, struct op_head head, enum exit_how how, int64_t status, uint64_t mono);
void encode_SIGNAL(struct encoder *e, struct op_head head, int64_t target, int64_t sig);
void encode_TCREATE(struct encoder *e, struct op_head head, uint64_t token, uint64_t pthread);
void encode_TJOIN(struct encoder *e, struct op_head head, uint64_t pthread);
void encode_TDETACH(struct encoder *e, struct op_head head, uint64_t pthread);
void encode_TEXIT(struct encoder *e, struct op_head head);
void encode_REACH(struct encoder *e, struct op_head head, enum reach_what what, int64_t target, int64_t n);
void encode_OPEN(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags, uint64_t mode, const struct id *id);
void encode_CLOSE(struct encoder *e, struct op_head head, int64_t fd);
void encode_CLOSERANGE(struct encoder *e, struct op_head head, uint64_t first, uint64_t last, uint64_t flags);
void encode_DUP(struct encoder *e, struct op_head head, int64_t fd, uint64_t flags);
void encode_FDFLAGS(struct encoder *e, struct op_head head, int64_t fd, enum fdflags_what what, uint64_t flags);
void encode_PIPE(struct encoder *e, struct op_head head, int64_t rfd, int64_t wfd, uint64_t flags, const struct id *id);
void encode_SOCKETPAIR(struct encoder *e, struct op_head head, int64_t fd0, int64_t fd1, uint64_t type, const struct id *id, const struct id *id1);
void encode_SOCKET(struct encoder *e, struct op_head head, int64_t domain, uint64_t type, int64_t protocol, const struct id *id);
void encode_CONNECT(struct encoder *e, struct op_head head, int64_t fd, const char *address, const char *name);
void encode_ACCEPT(struct encoder *e, struct op_head head, int64_t fd, uint64_t flags, const char *address, const struct id *id);
void encode_BIND(struct encoder *e, struct op_head head, int64_t fd, const char *address, const char *name);
void encode_READ(struct encoder *e, struct op_head head, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span);
void encode_WRITE(struct encoder *e, struct op_head head, int64_t fd, enum read_how how, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof, const struct span *span, const char *to);
void encode_COPY(struct encoder *e, struct op_head head, int64_t in, int64_t out, uint64_t bytes, uint64_t last, uint32_t calls, uint32_t eof);
void encode_SEEK(struct encoder *e, struct op_head head, int64_t fd, int64_t offset, uint64_t whence);
void encode_STAT(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags, const struct id *id);
void encode_ACCESS(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags);
void encode_READLINK(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, const char *target);
void encode_REALPATH(struct encoder *e, struct op_head head, const char *path, const char *resolved);
void encode_RENAME(struct encoder *e, struct op_head head, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags);
void encode_LINK(struct encoder *e, struct op_head head, int64_t olddirfd, const char *old, int64_t newdirfd, const char *new, uint64_t flags);
void encode_SYMLINK(struct encoder *e, struct op_head head, const char *target, int64_t dirfd, const char *path);
void encode_UNLINK(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags);
void encode_MKDIR(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode);
void encode_MKNOD(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode, uint64_t dev);
void encode_TRUNCATE(struct encoder *e, struct op_head head, int64_t fd, const char *path, int64_t length);
void encode_CHMOD(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t mode, uint64_t flags);
void encode_CHOWN(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, int64_t uid, int64_t gid, uint64_t flags);
void encode_UTIME(struct encoder *e, struct op_head head, int64_t dirfd, const char *path, uint64_t flags);
void encode_XATTR(struct encoder *e, struct op_head head, enum xattr_what what, int64_t fd, const char *path, const char *name);
void encode_FALLOCATE(struct encoder *e, struct op_head head, int64_t fd, uint64_t mode, int64_t offset, int64_t length);
void encode_FSYNC(struct encoder *e, struct op_head head, int64_t fd);
void encode_STATFS(struct encoder *e, struct op_head head, int64_t fd, const char *path);
void encode_CHDIR(struct encoder *e, struct op_head head, int64_t dirfd, const char *path);
void encode_CHROOT(struct encoder *e, struct op_head head, const char *path);
void encode_UMASK(struct encoder *e, struct op_head head, uint64_t mask);
void encode_GETCWD(struct encoder *e, struct op_head head, const char *path);
void encode_SETID(struct encoder *e, struct op_head head, uint64_t ruid, uint64_t euid, uint64_t suid, uint64_t rgid, uint64_t egid, uint64_t sgid);
void encode_SESSION(struct encoder *e, struct op_head head, int64_t target, int64_t pgid);
void encode_LIMIT(struct encoder *e, struct op_head head, int64_t target, uint64_t resource, uint64_t soft, uint64_t hard);
void encode_MMAP(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length, uint64_t prot, uint64_t flags, int64_t fd, int64_t offset);
void encode_MUNMAP(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length);
void encode_MSYNC(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length, uint64_t flags);
void encode_DLOPEN(struct encoder *e, struct op_head head, const char *path, uint64_t flags, char *const *names, char *const *sought);
void encode_MPROTECT(struct encoder *e, struct op_head head, uint64_t addr, uint64_t length, uint64_t prot);
void encode_MREMAP(struct encoder *e, struct op_head head, uint64_t old, uint64_t old_length, uint64_t new, uint64_t length, uint64_t flags);
void encode_SYSV(struct encoder *e, struct op_head head, int64_t id, int64_t key, uint64_t flags);
void encode_SHMAT(struct encoder *e, struct op_head head, int64_t id, uint64_t addr, uint64_t flags);
void encode_SHMDT(struct encoder *e, struct op_head head, uint64_t addr);
void encode_GETENV(struct encoder *e, struct op_head head, const char *name, const char *value);
void encode_ASK(struct encoder *e, struct op_head head, const char *value);
void encode_FD(struct encoder *e, struct op_head head, const char *what, uint64_t flags, int64_t of, const struct id *id, uint64_t value);
void encode_SENDFD(struct encoder *e, struct op_head head, int64_t to, int64_t fd, const struct id *id);
void encode_GETFD(struct encoder *e, struct op_head head, int64_t from, int64_t fd, uint64_t flags, const struct id *id, const char *path);
void encode_UNSHARE(struct encoder *e, struct op_head head, uint64_t flags);
void encode_SETNS(struct encoder *e, struct op_head head, int64_t fd, uint64_t type);
void encode_MOUNT(struct encoder *e, struct op_head head, enum mount_what what, int64_t sourcefd, const char *source, int64_t targetfd, const char *target, const char *type, uint64_t flags);
void encode_ACQUIRE(struct encoder *e, struct op_head head, enum acquire_what what, uint64_t object, uint64_t n, uint64_t image, uint64_t from, uint64_t ops, const struct id *id, uint64_t offset);
void encode_RELEASE(struct encoder *e, struct op_head head, enum acquire_what what, uint64_t object, uint64_t n);
void encode_TCANCEL(struct encoder *e, struct op_head head, uint64_t pthread);
void encode_SYSCALL(struct encoder *e, struct op_head head, uint64_t nr, uint64_t sub, const char *site, uint64_t offset, uint64_t calls, uint64_t explained, uint64_t decoded);
void encode_CONTENT(struct encoder *e, struct op_head head, const char *path, enum content_state state, const char *sha256, const struct id *id, int64_t modified, uint64_t changed);
void encode_LEFT(struct encoder *e, struct op_head head, int64_t fd, const struct id *id);
void encode_LISTING(struct encoder *e, struct op_head head, int64_t fd, const char *path, uint64_t entries, uint64_t order, uint64_t set);
void encode_PACKAGE(struct encoder *e, struct op_head head, const char *manager, const char *name, const char *version, const char *arch, const char *source, const char *root, char *const *files);
void encode_SOURCE(struct encoder *e, struct op_head head, enum source_what what, enum source_form form, int64_t of, const char *name, const char *value, int64_t first, enum source_answer answer, const char *site, uint64_t offset, uint64_t calls, uint64_t last, uint64_t bytes);
void encode_OBJECT(struct encoder *e, struct op_head head, const char *path, const char *build);
void encode_STACK(struct encoder *e, struct op_head head, uint64_t id, char *const *frames, char *const *script);
void encode_PIN(struct encoder *e, struct op_head head, enum pin_source source, enum pin_how how, const char *detail);
void encode_SEAL(struct encoder *e, struct op_head head, const char *tool, int64_t when, enum seal_hash hash);

#endif
