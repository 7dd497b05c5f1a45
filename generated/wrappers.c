/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "hook/wrap.h"
#include "poison.h"

/* libc.def:46 */
static int do_open(real_open_fn *real, unsigned int call_no, const char *path, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, flags, mode);
	int ret = real(path, flags, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	initial_opened(out(path));
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, path), flags, (open_has_mode(flags) ? mode : 0), fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_open(const char *path, int flags, ...) ASM("open");
int wrap_open(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_open(real_open, CALL_open, path, flags, mode);
}

EXPORT int wrap_open64(const char *path, int flags, ...) ASM("open64");
int wrap_open64(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_open(real_open64, CALL_open64, path, flags, mode);
}

EXPORT int wrap___open(const char *path, int flags, ...) ASM("__open");
int wrap___open(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_open(real___open, CALL___open, path, flags, mode);
}

EXPORT int wrap___open64(const char *path, int flags, ...) ASM("__open64");
int wrap___open64(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_open(real___open64, CALL___open64, path, flags, mode);
}

/* libc.def:54 */
static int do_openat(real_openat_fn *real, unsigned int call_no, int dirfd, const char *path, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, flags, mode);
	int ret = real(dirfd, path, flags, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	initial_opened(out(path));
	put_OPEN(&c, ret, dirfd, call_str(&c, path), flags, (open_has_mode(flags) ? mode : 0), fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_openat(int dirfd, const char *path, int flags, ...) ASM("openat");
int wrap_openat(int dirfd, const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_openat(real_openat, CALL_openat, dirfd, path, flags, mode);
}

EXPORT int wrap_openat64(int dirfd, const char *path, int flags, ...) ASM("openat64");
int wrap_openat64(int dirfd, const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_openat(real_openat64, CALL_openat64, dirfd, path, flags, mode);
}

/* libc.def:62 */
static int do___open_2(real___open_2_fn *real, unsigned int call_no, const char *path, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, flags);
	int ret = real(path, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	initial_opened(out(path));
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, path), flags, 0, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap___open_2(const char *path, int flags) ASM("__open_2");
int wrap___open_2(const char *path, int flags)
{
	return do___open_2(real___open_2, CALL___open_2, path, flags);
}

EXPORT int wrap___open64_2(const char *path, int flags) ASM("__open64_2");
int wrap___open64_2(const char *path, int flags)
{
	return do___open_2(real___open64_2, CALL___open64_2, path, flags);
}

/* libc.def:70 */
static int do___openat_2(real___openat_2_fn *real, unsigned int call_no, int dirfd, const char *path, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, flags);
	int ret = real(dirfd, path, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	initial_opened(out(path));
	put_OPEN(&c, ret, dirfd, call_str(&c, path), flags, 0, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap___openat_2(int dirfd, const char *path, int flags) ASM("__openat_2");
int wrap___openat_2(int dirfd, const char *path, int flags)
{
	return do___openat_2(real___openat_2, CALL___openat_2, dirfd, path, flags);
}

EXPORT int wrap___openat64_2(int dirfd, const char *path, int flags) ASM("__openat64_2");
int wrap___openat64_2(int dirfd, const char *path, int flags)
{
	return do___openat_2(real___openat64_2, CALL___openat64_2, dirfd, path, flags);
}

/* libc.def:78 */
static int do_creat(real_creat_fn *real, unsigned int call_no, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, path), (O_CREAT | O_WRONLY | O_TRUNC), mode, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_creat(const char *path, mode_t mode) ASM("creat");
int wrap_creat(const char *path, mode_t mode)
{
	return do_creat(real_creat, CALL_creat, path, mode);
}

EXPORT int wrap_creat64(const char *path, mode_t mode) ASM("creat64");
int wrap_creat64(const char *path, mode_t mode)
{
	return do_creat(real_creat64, CALL_creat64, path, mode);
}

/* libc.def:84 */
static int do_close(real_close_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd);
	struct close_hook h;
	hook_close_before(&c, &h, fd);
	int ret = real(fd);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(fd);
	hook_close_after(&c, &h, ret);
	put_CLOSE(&c, ret, fd);
	return ret;
}

EXPORT int wrap_close(int fd) ASM("close");
int wrap_close(int fd)
{
	return do_close(real_close, CALL_close, fd);
}

EXPORT int wrap___close(int fd) ASM("__close");
int wrap___close(int fd)
{
	return do_close(real___close, CALL___close, fd);
}

/* libc.def:91 */
static int do_close_range(real_close_range_fn *real, unsigned int call_no, unsigned int first, unsigned int last, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(first, last, flags);
	int ret = real(first, last, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_range_changed(first, last);
	put_CLOSERANGE(&c, ret, first, last, flags);
	return ret;
}

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_close_range(unsigned int first, unsigned int last, int flags) ASM("close_range");
int wrap_close_range(unsigned int first, unsigned int last, int flags)
{
	return do_close_range(real_close_range, CALL_close_range, first, last, flags);
}

#endif
#if __GLIBC_PREREQ(2, 34)
/* libc.def:96 */
static void do_closefrom(real_closefrom_fn *real, unsigned int call_no, int first)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(first);
		return;
	}
	real(first);
	call_end(&c, 0);
	fd_range_changed((unsigned int)first, ~0u);
	put_CLOSERANGE(&c, 0, (first < 0 ? 0 : first), (uint64_t)~0u, 0);
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT void wrap_closefrom(int first) ASM("closefrom");
void wrap_closefrom(int first)
{
	do_closefrom(real_closefrom, CALL_closefrom, first);
}

#endif
/* libc.def:100 */
static int do_dup(real_dup_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_DUP(&c, ret, fd, 0);
	return ret;
}

EXPORT int wrap_dup(int fd) ASM("dup");
int wrap_dup(int fd)
{
	return do_dup(real_dup, CALL_dup, fd);
}

/* libc.def:105 */
static int do_dup2(real_dup2_fn *real, unsigned int call_no, int fd, int to)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, to);
	int ret = real(fd, to);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_DUP(&c, ret, fd, 0);
	return ret;
}

EXPORT int wrap_dup2(int fd, int to) ASM("dup2");
int wrap_dup2(int fd, int to)
{
	return do_dup2(real_dup2, CALL_dup2, fd, to);
}

EXPORT int wrap___dup2(int fd, int to) ASM("__dup2");
int wrap___dup2(int fd, int to)
{
	return do_dup2(real___dup2, CALL___dup2, fd, to);
}

/* libc.def:111 */
static int do_dup3(real_dup3_fn *real, unsigned int call_no, int fd, int to, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, to, flags);
	int ret = real(fd, to, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_DUP(&c, ret, fd, flags);
	return ret;
}

EXPORT int wrap_dup3(int fd, int to, int flags) ASM("dup3");
int wrap_dup3(int fd, int to, int flags)
{
	return do_dup3(real_dup3, CALL_dup3, fd, to, flags);
}

/* libc.def:116 */
static int do_fcntl(real_fcntl_fn *real, unsigned int call_no, int fd, int command, void *arg)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, command, arg);
	struct fcntl_hook h;
	hook_fcntl_before(&c, &h, fd, command, arg);
	int ret = real(fd, command, arg);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_controlled(&c, fd, command, arg, ret);
	hook_fcntl_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_fcntl(int fd, int command, ...) ASM("fcntl");
int wrap_fcntl(int fd, int command, ...)
{
	void *arg = 0;

	if (1) {
		va_list ap;
		va_start(ap, command);
		arg = va_arg(ap, void *);
		va_end(ap);
	}
	return do_fcntl(real_fcntl, CALL_fcntl, fd, command, arg);
}

EXPORT int wrap_fcntl64(int fd, int command, ...) ASM("fcntl64");
int wrap_fcntl64(int fd, int command, ...)
{
	void *arg = 0;

	if (1) {
		va_list ap;
		va_start(ap, command);
		arg = va_arg(ap, void *);
		va_end(ap);
	}
	return do_fcntl(real_fcntl64, CALL_fcntl64, fd, command, arg);
}

EXPORT int wrap___fcntl(int fd, int command, ...) ASM("__fcntl");
int wrap___fcntl(int fd, int command, ...)
{
	void *arg = 0;

	if (1) {
		va_list ap;
		va_start(ap, command);
		arg = va_arg(ap, void *);
		va_end(ap);
	}
	return do_fcntl(real___fcntl, CALL___fcntl, fd, command, arg);
}

/* libc.def:122 */
static int do_ioctl(real_ioctl_fn *real, unsigned int call_no, int fd, unsigned long request, void *arg)
{
	struct call c;

	if (!(fd_cares_for(request)) || !call_enter(&c, call_no))
		return real(fd, request, arg);
	int ret = real(fd, request, arg);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_commanded(&c, fd, request, arg, ret);
	return ret;
}

EXPORT int wrap_ioctl(int fd, unsigned long request, ...) ASM("ioctl");
int wrap_ioctl(int fd, unsigned long request, ...)
{
	void *arg = 0;

	if (1) {
		va_list ap;
		va_start(ap, request);
		arg = va_arg(ap, void *);
		va_end(ap);
	}
	return do_ioctl(real_ioctl, CALL_ioctl, fd, request, arg);
}

/* libc.def:127 */
static int do_pipe(real_pipe_fn *real, unsigned int call_no, int fds[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fds);
	int ret = real(fds);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_pair_changed(out(fds));
	put_PIPE(&c, ret, (c.err ? -1 : fds[0]), (c.err ? -1 : fds[1]), 0, fd_id(&c, c.err ? -1 : fds[0]));
	return ret;
}

EXPORT int wrap_pipe(int fds[2]) ASM("pipe");
int wrap_pipe(int fds[2])
{
	return do_pipe(real_pipe, CALL_pipe, fds);
}

EXPORT int wrap___pipe(int fds[2]) ASM("__pipe");
int wrap___pipe(int fds[2])
{
	return do_pipe(real___pipe, CALL___pipe, fds);
}

/* libc.def:133 */
static int do_pipe2(real_pipe2_fn *real, unsigned int call_no, int fds[2], int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fds, flags);
	int ret = real(fds, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_pair_changed(out(fds));
	put_PIPE(&c, ret, (c.err ? -1 : fds[0]), (c.err ? -1 : fds[1]), flags, fd_id(&c, c.err ? -1 : fds[0]));
	return ret;
}

EXPORT int wrap_pipe2(int fds[2], int flags) ASM("pipe2");
int wrap_pipe2(int fds[2], int flags)
{
	return do_pipe2(real_pipe2, CALL_pipe2, fds, flags);
}

/* libc.def:138 */
static int do_socketpair(real_socketpair_fn *real, unsigned int call_no, int domain, int type, int protocol, int fds[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, type, protocol, fds);
	int ret = real(domain, type, protocol, fds);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_pair_changed(out(fds));
	put_SOCKETPAIR(&c, ret, (c.err ? -1 : fds[0]), (c.err ? -1 : fds[1]), type, fd_id(&c, c.err ? -1 : fds[0]), fd_id(&c, c.err ? -1 : fds[1]));
	return ret;
}

EXPORT int wrap_socketpair(int domain, int type, int protocol, int fds[2]) ASM("socketpair");
int wrap_socketpair(int domain, int type, int protocol, int fds[2])
{
	return do_socketpair(real_socketpair, CALL_socketpair, domain, type, protocol, fds);
}

/* libc.def:143 */
static int do_socket(real_socket_fn *real, unsigned int call_no, int domain, int type, int protocol)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, type, protocol);
	int ret = real(domain, type, protocol);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_SOCKET(&c, ret, domain, type, protocol, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_socket(int domain, int type, int protocol) ASM("socket");
int wrap_socket(int domain, int type, int protocol)
{
	return do_socket(real_socket, CALL_socket, domain, type, protocol);
}

/* libc.def:148 */
static int do_connect(real_connect_fn *real, unsigned int call_no, int fd, const struct sockaddr *address, socklen_t len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len);
	int ret = real(fd, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CONNECT(&c, ret, fd, address_text(&c, address, len, (char[128]){0}), connected_name(&c, fd, address, len, (char[128]){0}));
	return ret;
}

EXPORT int wrap_connect(int fd, const struct sockaddr *address, socklen_t len) ASM("connect");
int wrap_connect(int fd, const struct sockaddr *address, socklen_t len)
{
	return do_connect(real_connect, CALL_connect, fd, address, len);
}

EXPORT int wrap___connect(int fd, const struct sockaddr *address, socklen_t len) ASM("__connect");
int wrap___connect(int fd, const struct sockaddr *address, socklen_t len)
{
	return do_connect(real___connect, CALL___connect, fd, address, len);
}

/* libc.def:154 */
static int do_bind(real_bind_fn *real, unsigned int call_no, int fd, const struct sockaddr *address, socklen_t len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len);
	int ret = real(fd, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_BIND(&c, ret, fd, address_text(&c, address, len, (char[128]){0}), bound_name(&c, fd, address, len, (char[128]){0}));
	return ret;
}

EXPORT int wrap_bind(int fd, const struct sockaddr *address, socklen_t len) ASM("bind");
int wrap_bind(int fd, const struct sockaddr *address, socklen_t len)
{
	return do_bind(real_bind, CALL_bind, fd, address, len);
}

/* libc.def:159 */
static int do_accept(real_accept_fn *real, unsigned int call_no, int fd, struct sockaddr *address, socklen_t *len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len);
	int ret = real(fd, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_ACCEPT(&c, ret, fd, 0, peer_text(&c, ret, (char[128]){0}), fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_accept(int fd, struct sockaddr *address, socklen_t *len) ASM("accept");
int wrap_accept(int fd, struct sockaddr *address, socklen_t *len)
{
	return do_accept(real_accept, CALL_accept, fd, address, len);
}

/* libc.def:165 */
static int do_accept4(real_accept4_fn *real, unsigned int call_no, int fd, struct sockaddr *address, socklen_t *len, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len, flags);
	int ret = real(fd, address, len, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_ACCEPT(&c, ret, fd, flags, peer_text(&c, ret, (char[128]){0}), fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags) ASM("accept4");
int wrap_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags)
{
	return do_accept4(real_accept4, CALL_accept4, fd, address, len, flags);
}

/* libc.def:171 */
static FILE *do_fopen(real_fopen_fn *real, unsigned int call_no, const char *path, const char *mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, mode);
	FILE *ret = real(path, mode);
	call_end_here(&c, ret ? 0 : call_errno());
	fd_changed(fileno_of(ret));
	initial_opened(out(path));
	put_OPEN(&c, (ret ? fileno_of(ret) : -1), AT_FDCWD, call_str(&c, path), fopen_flags(mode), 0666, fd_id(&c, fileno_of(ret)));
	return ret;
}

EXPORT FILE *wrap_fopen(const char *path, const char *mode) ASM("fopen");
FILE *wrap_fopen(const char *path, const char *mode)
{
	return do_fopen(real_fopen, CALL_fopen, path, mode);
}

EXPORT FILE *wrap_fopen64(const char *path, const char *mode) ASM("fopen64");
FILE *wrap_fopen64(const char *path, const char *mode)
{
	return do_fopen(real_fopen64, CALL_fopen64, path, mode);
}

EXPORT FILE *wrap__IO_fopen(const char *path, const char *mode) ASM("_IO_fopen");
FILE *wrap__IO_fopen(const char *path, const char *mode)
{
	return do_fopen(real__IO_fopen, CALL__IO_fopen, path, mode);
}

/* libc.def:179 */
static FILE *do_setmntent(real_setmntent_fn *real, unsigned int call_no, const char *path, const char *mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, mode);
	FILE *ret = real(path, mode);
	call_end_here(&c, ret ? 0 : call_errno());
	fd_changed(fileno_of(ret));
	put_OPEN(&c, (ret ? fileno_of(ret) : -1), AT_FDCWD, call_str(&c, path), (fopen_flags(mode) | O_CLOEXEC), 0666, fd_id(&c, fileno_of(ret)));
	return ret;
}

EXPORT FILE *wrap_setmntent(const char *path, const char *mode) ASM("setmntent");
FILE *wrap_setmntent(const char *path, const char *mode)
{
	return do_setmntent(real_setmntent, CALL_setmntent, path, mode);
}

EXPORT FILE *wrap___setmntent(const char *path, const char *mode) ASM("__setmntent");
FILE *wrap___setmntent(const char *path, const char *mode)
{
	return do_setmntent(real___setmntent, CALL___setmntent, path, mode);
}

/* libc.def:185 */
static int do_endmntent(real_endmntent_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(f);
	struct fclose_hook h;
	hook_fclose_before(&c, &h, f);
	int ret = real(f);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	hook_fclose_after(&c, &h, ret);
	put_CLOSE(&c, ret, h.fd);
	return ret;
}

EXPORT int wrap_endmntent(FILE *f) ASM("endmntent");
int wrap_endmntent(FILE *f)
{
	return do_endmntent(real_endmntent, CALL_endmntent, f);
}

EXPORT int wrap___endmntent(FILE *f) ASM("__endmntent");
int wrap___endmntent(FILE *f)
{
	return do_endmntent(real___endmntent, CALL___endmntent, f);
}

/* libc.def:190 */
static FILE *do_freopen(real_freopen_fn *real, unsigned int call_no, const char *path, const char *mode, FILE *f)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, mode, f);
	struct freopen_hook h;
	hook_freopen_before(&c, &h, path, mode, f);
	FILE *ret = real(path, mode, f);
	call_end_here(&c, ret ? 0 : call_errno());
	fd_changed(fileno_of(ret));
	hook_freopen_after(&c, &h, ret);
	put_OPEN(&c, (ret ? fileno_of(ret) : -1), AT_FDCWD, call_str(&c, h.path), fopen_flags(mode), 0666, fd_id(&c, fileno_of(ret)));
	return ret;
}

EXPORT FILE *wrap_freopen(const char *path, const char *mode, FILE *f) ASM("freopen");
FILE *wrap_freopen(const char *path, const char *mode, FILE *f)
{
	return do_freopen(real_freopen, CALL_freopen, path, mode, f);
}

EXPORT FILE *wrap_freopen64(const char *path, const char *mode, FILE *f) ASM("freopen64");
FILE *wrap_freopen64(const char *path, const char *mode, FILE *f)
{
	return do_freopen(real_freopen64, CALL_freopen64, path, mode, f);
}

/* libc.def:197 */
static int do_fclose(real_fclose_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(f);
	struct fclose_hook h;
	hook_fclose_before(&c, &h, f);
	int ret = real(f);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	hook_fclose_after(&c, &h, ret);
	put_CLOSE(&c, ret, h.fd);
	return ret;
}

EXPORT int wrap_fclose(FILE *f) ASM("fclose");
int wrap_fclose(FILE *f)
{
	return do_fclose(real_fclose, CALL_fclose, f);
}

EXPORT int wrap__IO_fclose(FILE *f) ASM("_IO_fclose");
int wrap__IO_fclose(FILE *f)
{
	return do_fclose(real__IO_fclose, CALL__IO_fclose, f);
}

/* libc.def:202 */
static int do_getpt(real_getpt_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real();
	int ret = real();
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, "/dev/ptmx", O_RDWR, 0, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_getpt(void) ASM("getpt");
int wrap_getpt(void)
{
	return do_getpt(real_getpt, CALL_getpt);
}

/* libc.def:206 */
static FILE *do_tmpfile(real_tmpfile_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real();
	FILE *ret = real();
	call_end_here(&c, ret ? 0 : call_errno());
	fd_changed(fileno_of(ret));
	put_OPEN(&c, (ret ? fileno_of(ret) : -1), AT_FDCWD, "/tmp", (O_RDWR | O_TMPFILE | O_EXCL), 0600, fd_id(&c, fileno_of(ret)));
	return ret;
}

EXPORT FILE *wrap_tmpfile(void) ASM("tmpfile");
FILE *wrap_tmpfile(void)
{
	return do_tmpfile(real_tmpfile, CALL_tmpfile);
}

EXPORT FILE *wrap_tmpfile64(void) ASM("tmpfile64");
FILE *wrap_tmpfile64(void)
{
	return do_tmpfile(real_tmpfile64, CALL_tmpfile64);
}

/* libc.def:212 */
static int do_mkstemp(real_mkstemp_fn *real, unsigned int call_no, const void *site, char *template)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(template);
	c.site = site;
	int ret = real(template);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	name_drawn(&c, out(template));
	return ret;
}

EXPORT int wrap_mkstemp(char *template) ASM("mkstemp");
int wrap_mkstemp(char *template)
{
	return do_mkstemp(real_mkstemp, CALL_mkstemp, __builtin_return_address(0), template);
}

EXPORT int wrap_mkstemp64(char *template) ASM("mkstemp64");
int wrap_mkstemp64(char *template)
{
	return do_mkstemp(real_mkstemp64, CALL_mkstemp64, __builtin_return_address(0), template);
}

/* libc.def:219 */
static int do_mkostemp(real_mkostemp_fn *real, unsigned int call_no, const void *site, char *template, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(template, flags);
	c.site = site;
	int ret = real(template, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (flags | O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	name_drawn(&c, out(template));
	return ret;
}

EXPORT int wrap_mkostemp(char *template, int flags) ASM("mkostemp");
int wrap_mkostemp(char *template, int flags)
{
	return do_mkostemp(real_mkostemp, CALL_mkostemp, __builtin_return_address(0), template, flags);
}

EXPORT int wrap_mkostemp64(char *template, int flags) ASM("mkostemp64");
int wrap_mkostemp64(char *template, int flags)
{
	return do_mkostemp(real_mkostemp64, CALL_mkostemp64, __builtin_return_address(0), template, flags);
}

/* libc.def:226 */
static int do_mkstemps(real_mkstemps_fn *real, unsigned int call_no, const void *site, char *template, int suffix)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(template, suffix);
	c.site = site;
	int ret = real(template, suffix);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	name_drawn(&c, out(template));
	return ret;
}

EXPORT int wrap_mkstemps(char *template, int suffix) ASM("mkstemps");
int wrap_mkstemps(char *template, int suffix)
{
	return do_mkstemps(real_mkstemps, CALL_mkstemps, __builtin_return_address(0), template, suffix);
}

EXPORT int wrap_mkstemps64(char *template, int suffix) ASM("mkstemps64");
int wrap_mkstemps64(char *template, int suffix)
{
	return do_mkstemps(real_mkstemps64, CALL_mkstemps64, __builtin_return_address(0), template, suffix);
}

/* libc.def:233 */
static int do_mkostemps(real_mkostemps_fn *real, unsigned int call_no, const void *site, char *template, int suffix, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(template, suffix, flags);
	c.site = site;
	int ret = real(template, suffix, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (flags | O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	name_drawn(&c, out(template));
	return ret;
}

EXPORT int wrap_mkostemps(char *template, int suffix, int flags) ASM("mkostemps");
int wrap_mkostemps(char *template, int suffix, int flags)
{
	return do_mkostemps(real_mkostemps, CALL_mkostemps, __builtin_return_address(0), template, suffix, flags);
}

EXPORT int wrap_mkostemps64(char *template, int suffix, int flags) ASM("mkostemps64");
int wrap_mkostemps64(char *template, int suffix, int flags)
{
	return do_mkostemps(real_mkostemps64, CALL_mkostemps64, __builtin_return_address(0), template, suffix, flags);
}

/* libc.def:240 */
static char *do_mkdtemp(real_mkdtemp_fn *real, unsigned int call_no, const void *site, char *template)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template);
	c.site = site;
	char *ret = real(template);
	call_end(&c, ret ? 0 : call_errno());
	put_MKDIR(&c, (ret ? 0 : -1), AT_FDCWD, call_str(&c, template), 0700);
	name_drawn(&c, out(template));
	return ret;
}

EXPORT char *wrap_mkdtemp(char *template) ASM("mkdtemp");
char *wrap_mkdtemp(char *template)
{
	return do_mkdtemp(real_mkdtemp, CALL_mkdtemp, __builtin_return_address(0), template);
}

/* libc.def:245 */
static int do_memfd_create(real_memfd_create_fn *real, unsigned int call_no, const char *name, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flags);
	int ret = real(name, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}

EXPORT int wrap_memfd_create(const char *name, unsigned int flags) ASM("memfd_create");
int wrap_memfd_create(const char *name, unsigned int flags)
{
	return do_memfd_create(real_memfd_create, CALL_memfd_create, name, flags);
}

/* libc.def:249 */
static int do_shm_open(real_shm_open_fn *real, unsigned int call_no, const char *name, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(name, flags, mode);
	int ret = real(name, flags, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, shm_path(&c, name, (char[288]){0}), (flags | O_CLOEXEC | O_NOFOLLOW), mode, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_shm_open(const char *name, int flags, mode_t mode) ASM("shm_open");
int wrap_shm_open(const char *name, int flags, mode_t mode)
{
	return do_shm_open(real_shm_open, CALL_shm_open, name, flags, mode);
}

/* libc.def:253 */
static sem_t *do_sem_open(real_sem_open_fn *real, unsigned int call_no, const char *name, int flags, unsigned int mode, unsigned int value)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flags, mode, value);
	struct sem_open_hook h;
	hook_sem_open_before(&c, &h, name, flags, mode, value);
	sem_t *ret = real(name, flags, mode, value);
	call_end(&c, (ret == SEM_FAILED ? call_errno() : 0));
	hook_sem_open_after(&c, &h, ret);
	return ret;
}

EXPORT sem_t *wrap_sem_open(const char *name, int flags, unsigned int mode, unsigned int value) ASM("sem_open");
sem_t *wrap_sem_open(const char *name, int flags, unsigned int mode, unsigned int value)
{
	return do_sem_open(real_sem_open, CALL_sem_open, name, flags, mode, value);
}

/* libc.def:258 */
static int do_sem_unlink(real_sem_unlink_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	int ret = real(name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UNLINK(&c, ret, AT_FDCWD, sem_path(&c, name, (char[288]){0}), 0);
	return ret;
}

EXPORT int wrap_sem_unlink(const char *name) ASM("sem_unlink");
int wrap_sem_unlink(const char *name)
{
	return do_sem_unlink(real_sem_unlink, CALL_sem_unlink, name);
}

/* libc.def:261 */
static key_t do_ftok(real_ftok_fn *real, unsigned int call_no, const char *path, int project)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, project);
	key_t ret = real(path, project);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), 0, NULL);
	return ret;
}

EXPORT key_t wrap_ftok(const char *path, int project) ASM("ftok");
key_t wrap_ftok(const char *path, int project)
{
	return do_ftok(real_ftok, CALL_ftok, path, project);
}

/* libc.def:265 */
static int do_mq_unlink(real_mq_unlink_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	int ret = real(name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UNLINK(&c, ret, AT_FDCWD, NULL, 0);
	return ret;
}

EXPORT int wrap_mq_unlink(const char *name) ASM("mq_unlink");
int wrap_mq_unlink(const char *name)
{
	return do_mq_unlink(real_mq_unlink, CALL_mq_unlink, name);
}

/* libc.def:269 */
static int do_shm_unlink(real_shm_unlink_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	int ret = real(name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UNLINK(&c, ret, AT_FDCWD, shm_path(&c, name, (char[288]){0}), 0);
	return ret;
}

EXPORT int wrap_shm_unlink(const char *name) ASM("shm_unlink");
int wrap_shm_unlink(const char *name)
{
	return do_shm_unlink(real_shm_unlink, CALL_shm_unlink, name);
}

/* libc.def:274 */
static int do_eventfd(real_eventfd_fn *real, unsigned int call_no, unsigned int value, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(value, flags);
	int ret = real(value, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:[eventfd]", (O_RDWR | flags), -1, NULL, value);
	return ret;
}

EXPORT int wrap_eventfd(unsigned int value, int flags) ASM("eventfd");
int wrap_eventfd(unsigned int value, int flags)
{
	return do_eventfd(real_eventfd, CALL_eventfd, value, flags);
}

/* libc.def:279 */
static int do_epoll_create(real_epoll_create_fn *real, unsigned int call_no, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(size);
	int ret = real(size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:[eventpoll]", O_RDWR, -1, NULL, 0);
	return ret;
}

EXPORT int wrap_epoll_create(int size) ASM("epoll_create");
int wrap_epoll_create(int size)
{
	return do_epoll_create(real_epoll_create, CALL_epoll_create, size);
}

/* libc.def:284 */
static int do_epoll_create1(real_epoll_create1_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:[eventpoll]", (O_RDWR | flags), -1, NULL, 0);
	return ret;
}

EXPORT int wrap_epoll_create1(int flags) ASM("epoll_create1");
int wrap_epoll_create1(int flags)
{
	return do_epoll_create1(real_epoll_create1, CALL_epoll_create1, flags);
}

/* libc.def:289 */
static int do_timerfd_create(real_timerfd_create_fn *real, unsigned int call_no, clockid_t clock, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(clock, flags);
	int ret = real(clock, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:[timerfd]", (O_RDWR | flags), -1, NULL, 0);
	return ret;
}

EXPORT int wrap_timerfd_create(clockid_t clock, int flags) ASM("timerfd_create");
int wrap_timerfd_create(clockid_t clock, int flags)
{
	return do_timerfd_create(real_timerfd_create, CALL_timerfd_create, clock, flags);
}

/* libc.def:295 */
static int do_signalfd(real_signalfd_fn *real, unsigned int call_no, int fd, const sigset_t *mask, int flags)
{
	struct call c;

	if (!(fd == -1) || !call_enter(&c, call_no))
		return real(fd, mask, flags);
	int ret = real(fd, mask, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:[signalfd]", (O_RDWR | flags), -1, NULL, 0);
	return ret;
}

EXPORT int wrap_signalfd(int fd, const sigset_t *mask, int flags) ASM("signalfd");
int wrap_signalfd(int fd, const sigset_t *mask, int flags)
{
	return do_signalfd(real_signalfd, CALL_signalfd, fd, mask, flags);
}

/* libc.def:300 */
static int do_inotify_init(real_inotify_init_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:inotify", O_RDONLY, -1, NULL, 0);
	return ret;
}

EXPORT int wrap_inotify_init(void) ASM("inotify_init");
int wrap_inotify_init(void)
{
	return do_inotify_init(real_inotify_init, CALL_inotify_init);
}

/* libc.def:305 */
static int do_inotify_init1(real_inotify_init1_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:inotify", (O_RDONLY | flags), -1, NULL, 0);
	return ret;
}

EXPORT int wrap_inotify_init1(int flags) ASM("inotify_init1");
int wrap_inotify_init1(int flags)
{
	return do_inotify_init1(real_inotify_init1, CALL_inotify_init1, flags);
}

/* libc.def:310 */
static int do_fanotify_init(real_fanotify_init_fn *real, unsigned int call_no, unsigned int flags, unsigned int event_flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags, event_flags);
	int ret = real(flags, event_flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	events_wanted(&c, ret);
	return ret;
}

EXPORT int wrap_fanotify_init(unsigned int flags, unsigned int event_flags) ASM("fanotify_init");
int wrap_fanotify_init(unsigned int flags, unsigned int event_flags)
{
	return do_fanotify_init(real_fanotify_init, CALL_fanotify_init, flags, event_flags);
}

/* libc.def:314 */
static int do_pidfd_open(real_pidfd_open_fn *real, unsigned int call_no, pid_t pid, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, flags);
	int ret = real(pid, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, "anon_inode:[pidfd]", (O_RDWR | O_CLOEXEC | flags), pid, fd_id(&c, ret), 0);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_pidfd_open(pid_t pid, unsigned int flags) ASM("pidfd_open");
int wrap_pidfd_open(pid_t pid, unsigned int flags)
{
	return do_pidfd_open(real_pidfd_open, CALL_pidfd_open, pid, flags);
}

#endif
/* libc.def:320 */
static int do_pidfd_getfd(real_pidfd_getfd_fn *real, unsigned int call_no, int pidfd, int fd, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pidfd, fd, flags);
	int ret = real(pidfd, fd, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_got(&c, pidfd, ret);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_pidfd_getfd(int pidfd, int fd, unsigned int flags) ASM("pidfd_getfd");
int wrap_pidfd_getfd(int pidfd, int fd, unsigned int flags)
{
	return do_pidfd_getfd(real_pidfd_getfd, CALL_pidfd_getfd, pidfd, fd, flags);
}

#endif
/* libc.def:328 */
static mqd_t do___mq_open_2(real___mq_open_2_fn *real, unsigned int call_no, const char *name, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flags);
	mqd_t ret = real(name, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}

EXPORT mqd_t wrap___mq_open_2(const char *name, int flags) ASM("__mq_open_2");
mqd_t wrap___mq_open_2(const char *name, int flags)
{
	return do___mq_open_2(real___mq_open_2, CALL___mq_open_2, name, flags);
}

/* libc.def:332 */
static int do_mq_close(real_mq_close_fn *real, unsigned int call_no, mqd_t queue)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(queue);
	int ret = real(queue);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(queue);
	put_CLOSE(&c, ret, queue);
	return ret;
}

EXPORT int wrap_mq_close(mqd_t queue) ASM("mq_close");
int wrap_mq_close(mqd_t queue)
{
	return do_mq_close(real_mq_close, CALL_mq_close, queue);
}

#ifdef SYS_eventfd
/* libc.def:337 */
static int do_sys_eventfd(real_sys_eventfd_fn *real, unsigned int call_no, unsigned int value)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(value);
	int ret = real(value);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_signalfd
/* libc.def:342 */
static int do_sys_signalfd(real_sys_signalfd_fn *real, unsigned int call_no, int fd, const void *mask, size_t size)
{
	struct call c;

	if (!(fd == -1) || !call_enter(&c, call_no))
		return real(fd, mask, size);
	int ret = real(fd, mask, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_signalfd4
/* libc.def:348 */
static int do_sys_signalfd4(real_sys_signalfd4_fn *real, unsigned int call_no, int fd, const void *mask, size_t size, int flags)
{
	struct call c;

	if (!(fd == -1) || !call_enter(&c, call_no))
		return real(fd, mask, size, flags);
	int ret = real(fd, mask, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_userfaultfd
/* libc.def:354 */
static int do_userfaultfd(real_userfaultfd_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_memfd_secret
/* libc.def:359 */
static int do_memfd_secret(real_memfd_secret_fn *real, unsigned int call_no, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_perf_event_open
/* libc.def:364 */
static int do_perf_event_open(real_perf_event_open_fn *real, unsigned int call_no, const void *attr, pid_t pid, int cpu, int group, unsigned long flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(attr, pid, cpu, group, flags);
	int ret = real(attr, pid, cpu, group, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_landlock_create_ruleset
/* libc.def:369 */
static int do_landlock_create_ruleset(real_landlock_create_ruleset_fn *real, unsigned int call_no, const void *attr, size_t size, unsigned int flags)
{
	struct call c;

	if (!(attr != NULL) || !call_enter(&c, call_no))
		return real(attr, size, flags);
	int ret = real(attr, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_bpf
/* libc.def:375 */
static int do_bpf(real_bpf_fn *real, unsigned int call_no, int command, const void *attr, unsigned int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(command, attr, size);
	int ret = real(command, attr, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	bpf_called(&c, command, ret);
	return ret;
}
#endif

#ifdef SYS_io_uring_setup
/* libc.def:380 */
static int do_io_uring_setup(real_io_uring_setup_fn *real, unsigned int call_no, unsigned int n, void *params)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(n, params);
	int ret = real(n, params);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

#ifdef SYS_seccomp
/* libc.def:385 */
static int do_seccomp(real_seccomp_fn *real, unsigned int call_no, unsigned int operation, unsigned int flags, void *filter)
{
	struct call c;

	if (!(operation == SECCOMP_SET_MODE_FILTER && (flags & SECCOMP_FILTER_FLAG_NEW_LISTENER)) || !call_enter(&c, call_no))
		return real(operation, flags, filter);
	int ret = real(operation, flags, filter);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_FD(&c, ret, ("anon_inode:seccomp notify"), (O_RDWR | O_CLOEXEC), -1, NULL, 0);
	return ret;
}
#endif

#ifdef SYS_mq_open
/* libc.def:392 */
static int do_sys_mq_open(real_sys_mq_open_fn *real, unsigned int call_no, const char *name, int flags, mode_t mode, const void *attr)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flags, mode, attr);
	int ret = real(name, flags, mode, attr);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
#endif

/* libc.def:399 */
static ssize_t do_recvmsg(real_recvmsg_fn *real, unsigned int call_no, int fd, struct msghdr *msg, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, msg, flags);
	ssize_t ret = real(fd, msg, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_receive(&c, fd, ret, flags);
	fds_received(&c, fd, out(msg));
	return ret;
}

EXPORT ssize_t wrap_recvmsg(int fd, struct msghdr *msg, int flags) ASM("recvmsg");
ssize_t wrap_recvmsg(int fd, struct msghdr *msg, int flags)
{
	return do_recvmsg(real_recvmsg, CALL_recvmsg, fd, msg, flags);
}

/* libc.def:404 */
static int do_recvmmsg(real_recvmmsg_fn *real, unsigned int call_no, int fd, struct mmsghdr *messages, unsigned int n, int flags, struct timespec *timeout)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, messages, n, flags, timeout);
	int ret = real(fd, messages, n, flags, timeout);
	call_end(&c, ret != -1 ? 0 : call_errno());
	messages_received(&c, fd, messages, ret, flags);
	return ret;
}

EXPORT int wrap_recvmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags, struct timespec *timeout) ASM("recvmmsg");
int wrap_recvmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags, struct timespec *timeout)
{
	return do_recvmmsg(real_recvmmsg, CALL_recvmmsg, fd, messages, n, flags, timeout);
}

/* libc.def:409 */
static ssize_t do_sendmsg(real_sendmsg_fn *real, unsigned int call_no, int fd, const struct msghdr *msg, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, msg, flags);
	ssize_t ret = real(fd, msg, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	message_sent(&c, fd, msg, ret);
	return ret;
}

EXPORT ssize_t wrap_sendmsg(int fd, const struct msghdr *msg, int flags) ASM("sendmsg");
ssize_t wrap_sendmsg(int fd, const struct msghdr *msg, int flags)
{
	return do_sendmsg(real_sendmsg, CALL_sendmsg, fd, msg, flags);
}

/* libc.def:413 */
static int do_sendmmsg(real_sendmmsg_fn *real, unsigned int call_no, int fd, struct mmsghdr *messages, unsigned int n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, messages, n, flags);
	int ret = real(fd, messages, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	messages_sent(&c, fd, messages, ret);
	return ret;
}

EXPORT int wrap_sendmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags) ASM("sendmmsg");
int wrap_sendmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags)
{
	return do_sendmmsg(real_sendmmsg, CALL_sendmmsg, fd, messages, n, flags);
}

/* libc.def:418 */
static int do_name_to_handle_at(real_name_to_handle_at_fn *real, unsigned int call_no, int dirfd, const char *path, struct file_handle *handle, int *mount_id, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, handle, mount_id, flags);
	int ret = real(dirfd, path, handle, mount_id, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, dirfd, call_str(&c, path), ((flags & AT_EMPTY_PATH) | (flags & AT_SYMLINK_FOLLOW ? 0 : AT_SYMLINK_NOFOLLOW)), NULL);
	return ret;
}

EXPORT int wrap_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount_id, int flags) ASM("name_to_handle_at");
int wrap_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount_id, int flags)
{
	return do_name_to_handle_at(real_name_to_handle_at, CALL_name_to_handle_at, dirfd, path, handle, mount_id, flags);
}

/* libc.def:422 */
static int do_open_by_handle_at(real_open_by_handle_at_fn *real, unsigned int call_no, int mount_fd, struct file_handle *handle, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(mount_fd, handle, flags);
	int ret = real(mount_fd, handle, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	handle_opened(&c, flags, ret);
	return ret;
}

EXPORT int wrap_open_by_handle_at(int mount_fd, struct file_handle *handle, int flags) ASM("open_by_handle_at");
int wrap_open_by_handle_at(int mount_fd, struct file_handle *handle, int flags)
{
	return do_open_by_handle_at(real_open_by_handle_at, CALL_open_by_handle_at, mount_fd, handle, flags);
}

/* libc.def:428 */
static int do_unshare(real_unshare_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	env_moved();
	put_UNSHARE(&c, ret, flags);
	return ret;
}

EXPORT int wrap_unshare(int flags) ASM("unshare");
int wrap_unshare(int flags)
{
	return do_unshare(real_unshare, CALL_unshare, flags);
}

/* libc.def:433 */
static int do_setns(real_setns_fn *real, unsigned int call_no, int fd, int type)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, type);
	int ret = real(fd, type);
	call_end(&c, ret != -1 ? 0 : call_errno());
	env_moved();
	put_SETNS(&c, ret, fd, type);
	return ret;
}

EXPORT int wrap_setns(int fd, int type) ASM("setns");
int wrap_setns(int fd, int type)
{
	return do_setns(real_setns, CALL_setns, fd, type);
}

/* libc.def:438 */
static int do_mount(real_mount_fn *real, unsigned int call_no, const char *source, const char *target, const char *type, unsigned long flags, const void *data)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(source, target, type, flags, data);
	int ret = real(source, target, type, flags, data);
	call_end(&c, ret != -1 ? 0 : call_errno());
	env_moved();
	put_MOUNT(&c, ret, MOUNT_MOUNT, AT_FDCWD, call_str_unread(source), AT_FDCWD, call_str_unread(target), call_str_unread(type), flags);
	return ret;
}

EXPORT int wrap_mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data) ASM("mount");
int wrap_mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data)
{
	return do_mount(real_mount, CALL_mount, source, target, type, flags, data);
}

/* libc.def:443 */
static int do_umount(real_umount_fn *real, unsigned int call_no, const char *target)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(target);
	int ret = real(target);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MOUNT(&c, ret, MOUNT_UMOUNT, -1, NULL, AT_FDCWD, call_str(&c, target), NULL, 0);
	return ret;
}

EXPORT int wrap_umount(const char *target) ASM("umount");
int wrap_umount(const char *target)
{
	return do_umount(real_umount, CALL_umount, target);
}

/* libc.def:446 */
static int do_umount2(real_umount2_fn *real, unsigned int call_no, const char *target, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(target, flags);
	int ret = real(target, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MOUNT(&c, ret, MOUNT_UMOUNT, -1, NULL, AT_FDCWD, call_str(&c, target), NULL, flags);
	return ret;
}

EXPORT int wrap_umount2(const char *target, int flags) ASM("umount2");
int wrap_umount2(const char *target, int flags)
{
	return do_umount2(real_umount2, CALL_umount2, target, flags);
}

/* libc.def:450 */
static int do_pivot_root(real_pivot_root_fn *real, unsigned int call_no, const char *new, const char *old)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(new, old);
	int ret = real(new, old);
	call_end(&c, ret != -1 ? 0 : call_errno());
	env_moved();
	put_MOUNT(&c, ret, MOUNT_PIVOT, AT_FDCWD, call_str_unread(new), AT_FDCWD, call_str_unread(old), NULL, 0);
	return ret;
}

EXPORT int wrap_pivot_root(const char *new, const char *old) ASM("pivot_root");
int wrap_pivot_root(const char *new, const char *old)
{
	return do_pivot_root(real_pivot_root, CALL_pivot_root, new, old);
}

/* libc.def:456 */
static int do_move_mount(real_move_mount_fn *real, unsigned int call_no, int from, const char *source, int to, const char *target, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(from, source, to, target, flags);
	int ret = real(from, source, to, target, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	env_moved();
	put_MOUNT(&c, ret, MOUNT_MOVE, from, call_str_unread(source), to, call_str_unread(target), NULL, flags);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_move_mount(int from, const char *source, int to, const char *target, unsigned int flags) ASM("move_mount");
int wrap_move_mount(int from, const char *source, int to, const char *target, unsigned int flags)
{
	return do_move_mount(real_move_mount, CALL_move_mount, from, source, to, target, flags);
}

#endif
/* libc.def:462 */
static int do_mount_setattr(real_mount_setattr_fn *real, unsigned int call_no, int dirfd, const char *path, unsigned int flags, void *attr, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, flags, attr, size);
	int ret = real(dirfd, path, flags, attr, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MOUNT(&c, ret, MOUNT_ATTR, -1, NULL, dirfd, call_str(&c, path), NULL, flags);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_mount_setattr(int dirfd, const char *path, unsigned int flags, void *attr, size_t size) ASM("mount_setattr");
int wrap_mount_setattr(int dirfd, const char *path, unsigned int flags, void *attr, size_t size)
{
	return do_mount_setattr(real_mount_setattr, CALL_mount_setattr, dirfd, path, flags, attr, size);
}

#endif
/* libc.def:467 */
static int do_open_tree(real_open_tree_fn *real, unsigned int call_no, int dirfd, const char *path, unsigned int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, flags);
	int ret = real(dirfd, path, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	put_STAT(&c, ret, dirfd, call_str(&c, path), (flags & (AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW)), NULL);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_open_tree(int dirfd, const char *path, unsigned int flags) ASM("open_tree");
int wrap_open_tree(int dirfd, const char *path, unsigned int flags)
{
	return do_open_tree(real_open_tree, CALL_open_tree, dirfd, path, flags);
}

#endif
/* libc.def:473 */
static int do_fsopen(real_fsopen_fn *real, unsigned int call_no, const char *type, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(type, flags);
	int ret = real(type, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_fsopen(const char *type, unsigned int flags) ASM("fsopen");
int wrap_fsopen(const char *type, unsigned int flags)
{
	return do_fsopen(real_fsopen, CALL_fsopen, type, flags);
}

#endif
/* libc.def:478 */
static int do_fspick(real_fspick_fn *real, unsigned int call_no, int dirfd, const char *path, unsigned int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, flags);
	int ret = real(dirfd, path, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	put_STAT(&c, ret, dirfd, call_str(&c, path), ((flags & FSPICK_SYMLINK_NOFOLLOW ? AT_SYMLINK_NOFOLLOW : 0) | (flags & FSPICK_EMPTY_PATH ? AT_EMPTY_PATH : 0)), NULL);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_fspick(int dirfd, const char *path, unsigned int flags) ASM("fspick");
int wrap_fspick(int dirfd, const char *path, unsigned int flags)
{
	return do_fspick(real_fspick, CALL_fspick, dirfd, path, flags);
}

#endif
/* libc.def:484 */
static int do_fsmount(real_fsmount_fn *real, unsigned int call_no, int fs, unsigned int flags, unsigned int attributes)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fs, flags, attributes);
	int ret = real(fs, flags, attributes);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_fsmount(int fs, unsigned int flags, unsigned int attributes) ASM("fsmount");
int wrap_fsmount(int fs, unsigned int flags, unsigned int attributes)
{
	return do_fsmount(real_fsmount, CALL_fsmount, fs, flags, attributes);
}

#endif
/* libc.def:491 */
static int do_stat(real_stat_fn *real, unsigned int call_no, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, st);
	int ret = real(path, st);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), 0, stat_id(out(st), &(struct id){0}));
	return ret;
}

#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_stat(const char *path, struct stat *st) ASM("stat");
int wrap_stat(const char *path, struct stat *st)
{
	return do_stat(real_stat, CALL_stat, path, st);
}

#endif
#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_stat64(const char *path, struct stat *st) ASM("stat64");
int wrap_stat64(const char *path, struct stat *st)
{
	return do_stat(real_stat64, CALL_stat64, path, st);
}

#endif
/* libc.def:497 */
static int do_lstat(real_lstat_fn *real, unsigned int call_no, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, st);
	int ret = real(path, st);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), AT_SYMLINK_NOFOLLOW, stat_id(out(st), &(struct id){0}));
	return ret;
}

#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_lstat(const char *path, struct stat *st) ASM("lstat");
int wrap_lstat(const char *path, struct stat *st)
{
	return do_lstat(real_lstat, CALL_lstat, path, st);
}

#endif
#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_lstat64(const char *path, struct stat *st) ASM("lstat64");
int wrap_lstat64(const char *path, struct stat *st)
{
	return do_lstat(real_lstat64, CALL_lstat64, path, st);
}

#endif
/* libc.def:503 */
static int do_fstat(real_fstat_fn *real, unsigned int call_no, int fd, struct stat *st)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, st);
	int ret = real(fd, st);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, fd, NULL, AT_EMPTY_PATH, stat_id(out(st), &(struct id){0}));
	return ret;
}

#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_fstat(int fd, struct stat *st) ASM("fstat");
int wrap_fstat(int fd, struct stat *st)
{
	return do_fstat(real_fstat, CALL_fstat, fd, st);
}

#endif
#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_fstat64(int fd, struct stat *st) ASM("fstat64");
int wrap_fstat64(int fd, struct stat *st)
{
	return do_fstat(real_fstat64, CALL_fstat64, fd, st);
}

#endif
/* libc.def:509 */
static int do_fstatat(real_fstatat_fn *real, unsigned int call_no, int dirfd, const char *path, struct stat *st, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, st, flags);
	int ret = real(dirfd, path, st, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, dirfd, call_str(&c, path), flags, stat_id(out(st), &(struct id){0}));
	return ret;
}

#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_fstatat(int dirfd, const char *path, struct stat *st, int flags) ASM("fstatat");
int wrap_fstatat(int dirfd, const char *path, struct stat *st, int flags)
{
	return do_fstatat(real_fstatat, CALL_fstatat, dirfd, path, st, flags);
}

#endif
#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_fstatat64(int dirfd, const char *path, struct stat *st, int flags) ASM("fstatat64");
int wrap_fstatat64(int dirfd, const char *path, struct stat *st, int flags)
{
	return do_fstatat(real_fstatat64, CALL_fstatat64, dirfd, path, st, flags);
}

#endif
/* libc.def:515 */
static int do_statx(real_statx_fn *real, unsigned int call_no, int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, flags, mask, stx);
	int ret = real(dirfd, path, flags, mask, stx);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, dirfd, call_str(&c, path), flags, statx_id(out(stx), &(struct id){0}));
	return ret;
}

EXPORT int wrap_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx) ASM("statx");
int wrap_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	return do_statx(real_statx, CALL_statx, dirfd, path, flags, mask, stx);
}

/* libc.def:521 */
static int do___xstat(real___xstat_fn *real, unsigned int call_no, int ver, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(ver, path, st);
	int ret = real(ver, path, st);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), 0, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap___xstat(int ver, const char *path, struct stat *st) ASM("__xstat");
int wrap___xstat(int ver, const char *path, struct stat *st)
{
	return do___xstat(real___xstat, CALL___xstat, ver, path, st);
}

EXPORT int wrap___xstat64(int ver, const char *path, struct stat *st) ASM("__xstat64");
int wrap___xstat64(int ver, const char *path, struct stat *st)
{
	return do___xstat(real___xstat64, CALL___xstat64, ver, path, st);
}

/* libc.def:527 */
static int do___lxstat(real___lxstat_fn *real, unsigned int call_no, int ver, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(ver, path, st);
	int ret = real(ver, path, st);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), AT_SYMLINK_NOFOLLOW, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap___lxstat(int ver, const char *path, struct stat *st) ASM("__lxstat");
int wrap___lxstat(int ver, const char *path, struct stat *st)
{
	return do___lxstat(real___lxstat, CALL___lxstat, ver, path, st);
}

EXPORT int wrap___lxstat64(int ver, const char *path, struct stat *st) ASM("__lxstat64");
int wrap___lxstat64(int ver, const char *path, struct stat *st)
{
	return do___lxstat(real___lxstat64, CALL___lxstat64, ver, path, st);
}

/* libc.def:533 */
static int do___fxstat(real___fxstat_fn *real, unsigned int call_no, int ver, int fd, struct stat *st)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(ver, fd, st);
	int ret = real(ver, fd, st);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, fd, NULL, AT_EMPTY_PATH, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap___fxstat(int ver, int fd, struct stat *st) ASM("__fxstat");
int wrap___fxstat(int ver, int fd, struct stat *st)
{
	return do___fxstat(real___fxstat, CALL___fxstat, ver, fd, st);
}

EXPORT int wrap___fxstat64(int ver, int fd, struct stat *st) ASM("__fxstat64");
int wrap___fxstat64(int ver, int fd, struct stat *st)
{
	return do___fxstat(real___fxstat64, CALL___fxstat64, ver, fd, st);
}

/* libc.def:539 */
static int do___fxstatat(real___fxstatat_fn *real, unsigned int call_no, int ver, int dirfd, const char *path, struct stat *st, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(ver, dirfd, path, st, flags);
	int ret = real(ver, dirfd, path, st, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, dirfd, call_str(&c, path), flags, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap___fxstatat(int ver, int dirfd, const char *path, struct stat *st, int flags) ASM("__fxstatat");
int wrap___fxstatat(int ver, int dirfd, const char *path, struct stat *st, int flags)
{
	return do___fxstatat(real___fxstatat, CALL___fxstatat, ver, dirfd, path, st, flags);
}

EXPORT int wrap___fxstatat64(int ver, int dirfd, const char *path, struct stat *st, int flags) ASM("__fxstatat64");
int wrap___fxstatat64(int ver, int dirfd, const char *path, struct stat *st, int flags)
{
	return do___fxstatat(real___fxstatat64, CALL___fxstatat64, ver, dirfd, path, st, flags);
}

/* libc.def:545 */
static int do_access(real_access_fn *real, unsigned int call_no, const char *path, int mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), mode, 0);
	return ret;
}

EXPORT int wrap_access(const char *path, int mode) ASM("access");
int wrap_access(const char *path, int mode)
{
	return do_access(real_access, CALL_access, path, mode);
}

/* libc.def:549 */
static int do_faccessat(real_faccessat_fn *real, unsigned int call_no, int dirfd, const char *path, int mode, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, mode, flags);
	int ret = real(dirfd, path, mode, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, dirfd, call_str(&c, path), mode, flags);
	return ret;
}

EXPORT int wrap_faccessat(int dirfd, const char *path, int mode, int flags) ASM("faccessat");
int wrap_faccessat(int dirfd, const char *path, int mode, int flags)
{
	return do_faccessat(real_faccessat, CALL_faccessat, dirfd, path, mode, flags);
}

/* libc.def:552 */
static int do_euidaccess(real_euidaccess_fn *real, unsigned int call_no, const char *path, int mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), mode, AT_EACCESS);
	return ret;
}

EXPORT int wrap_euidaccess(const char *path, int mode) ASM("euidaccess");
int wrap_euidaccess(const char *path, int mode)
{
	return do_euidaccess(real_euidaccess, CALL_euidaccess, path, mode);
}

EXPORT int wrap_eaccess(const char *path, int mode) ASM("eaccess");
int wrap_eaccess(const char *path, int mode)
{
	return do_euidaccess(real_eaccess, CALL_eaccess, path, mode);
}

/* libc.def:556 */
static ssize_t do_readlink(real_readlink_fn *real, unsigned int call_no, const char *path, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, buf, size);
	ssize_t ret = real(path, buf, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	link_read(&c, AT_FDCWD, path, buf, ret);
	return ret;
}

EXPORT ssize_t wrap_readlink(const char *path, char *buf, size_t size) ASM("readlink");
ssize_t wrap_readlink(const char *path, char *buf, size_t size)
{
	return do_readlink(real_readlink, CALL_readlink, path, buf, size);
}

/* libc.def:561 */
static ssize_t do_readlinkat(real_readlinkat_fn *real, unsigned int call_no, int dirfd, const char *path, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, buf, size);
	ssize_t ret = real(dirfd, path, buf, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	link_read(&c, dirfd, path, buf, ret);
	return ret;
}

EXPORT ssize_t wrap_readlinkat(int dirfd, const char *path, char *buf, size_t size) ASM("readlinkat");
ssize_t wrap_readlinkat(int dirfd, const char *path, char *buf, size_t size)
{
	return do_readlinkat(real_readlinkat, CALL_readlinkat, dirfd, path, buf, size);
}

/* libc.def:566 */
static ssize_t do___readlink_chk(real___readlink_chk_fn *real, unsigned int call_no, const char *path, char *buf, size_t size, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, buf, size, room);
	ssize_t ret = real(path, buf, size, room);
	call_end(&c, ret != -1 ? 0 : call_errno());
	link_read(&c, AT_FDCWD, path, buf, ret);
	return ret;
}

EXPORT ssize_t wrap___readlink_chk(const char *path, char *buf, size_t size, size_t room) ASM("__readlink_chk");
ssize_t wrap___readlink_chk(const char *path, char *buf, size_t size, size_t room)
{
	return do___readlink_chk(real___readlink_chk, CALL___readlink_chk, path, buf, size, room);
}

/* libc.def:570 */
static ssize_t do___readlinkat_chk(real___readlinkat_chk_fn *real, unsigned int call_no, int dirfd, const char *path, char *buf, size_t size, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, buf, size, room);
	ssize_t ret = real(dirfd, path, buf, size, room);
	call_end(&c, ret != -1 ? 0 : call_errno());
	link_read(&c, dirfd, path, buf, ret);
	return ret;
}

EXPORT ssize_t wrap___readlinkat_chk(int dirfd, const char *path, char *buf, size_t size, size_t room) ASM("__readlinkat_chk");
ssize_t wrap___readlinkat_chk(int dirfd, const char *path, char *buf, size_t size, size_t room)
{
	return do___readlinkat_chk(real___readlinkat_chk, CALL___readlinkat_chk, dirfd, path, buf, size, room);
}

/* libc.def:574 */
static char *do_realpath(real_realpath_fn *real, unsigned int call_no, const char *path, char *resolved)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, resolved);
	char *ret = real(path, resolved);
	call_end(&c, ret ? 0 : call_errno());
	links_followed(&c, path, ret);
	put_REALPATH(&c, (ret ? 0 : -1), call_str(&c, path), ret);
	return ret;
}

EXPORT char *wrap_realpath_GLIBC_2_2_5(const char *path, char *resolved) ASM("prov_realpath_GLIBC_2_2_5");
__asm__(".symver prov_realpath_GLIBC_2_2_5, realpath@GLIBC_2.2.5, remove");
char *wrap_realpath_GLIBC_2_2_5(const char *path, char *resolved)
{
	return do_realpath(real_realpath_GLIBC_2_2_5, CALL_realpath, path, resolved);
}

EXPORT char *wrap_realpath_GLIBC_2_3(const char *path, char *resolved) ASM("prov_realpath_GLIBC_2_3");
__asm__(".symver prov_realpath_GLIBC_2_3, realpath@@GLIBC_2.3, remove");
char *wrap_realpath_GLIBC_2_3(const char *path, char *resolved)
{
	return do_realpath(real_realpath_GLIBC_2_3, CALL_realpath, path, resolved);
}

/* libc.def:579 */
static char *do___realpath_chk(real___realpath_chk_fn *real, unsigned int call_no, const char *path, char *resolved, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, resolved, room);
	char *ret = real(path, resolved, room);
	call_end(&c, ret ? 0 : call_errno());
	links_followed(&c, path, ret);
	put_REALPATH(&c, (ret ? 0 : -1), call_str(&c, path), ret);
	return ret;
}

EXPORT char *wrap___realpath_chk(const char *path, char *resolved, size_t room) ASM("__realpath_chk");
char *wrap___realpath_chk(const char *path, char *resolved, size_t room)
{
	return do___realpath_chk(real___realpath_chk, CALL___realpath_chk, path, resolved, room);
}

/* libc.def:584 */
static char *do_canonicalize_file_name(real_canonicalize_file_name_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	char *ret = real(path);
	call_end(&c, ret ? 0 : call_errno());
	links_followed(&c, path, ret);
	put_REALPATH(&c, (ret ? 0 : -1), call_str(&c, path), ret);
	return ret;
}

EXPORT char *wrap_canonicalize_file_name(const char *path) ASM("canonicalize_file_name");
char *wrap_canonicalize_file_name(const char *path)
{
	return do_canonicalize_file_name(real_canonicalize_file_name, CALL_canonicalize_file_name, path);
}

/* libc.def:588 */
static int do_statfs(real_statfs_fn *real, unsigned int call_no, const char *path, struct statfs *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, st);
	int ret = real(path, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STATFS(&c, ret, -1, call_str(&c, path));
	return ret;
}

EXPORT int wrap_statfs(const char *path, struct statfs *st) ASM("statfs");
int wrap_statfs(const char *path, struct statfs *st)
{
	return do_statfs(real_statfs, CALL_statfs, path, st);
}

EXPORT int wrap_statfs64(const char *path, struct statfs *st) ASM("statfs64");
int wrap_statfs64(const char *path, struct statfs *st)
{
	return do_statfs(real_statfs64, CALL_statfs64, path, st);
}

EXPORT int wrap___statfs(const char *path, struct statfs *st) ASM("__statfs");
int wrap___statfs(const char *path, struct statfs *st)
{
	return do_statfs(real___statfs, CALL___statfs, path, st);
}

/* libc.def:594 */
static int do_fstatfs(real_fstatfs_fn *real, unsigned int call_no, int fd, struct statfs *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, st);
	int ret = real(fd, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STATFS(&c, ret, fd, NULL);
	return ret;
}

EXPORT int wrap_fstatfs(int fd, struct statfs *st) ASM("fstatfs");
int wrap_fstatfs(int fd, struct statfs *st)
{
	return do_fstatfs(real_fstatfs, CALL_fstatfs, fd, st);
}

EXPORT int wrap_fstatfs64(int fd, struct statfs *st) ASM("fstatfs64");
int wrap_fstatfs64(int fd, struct statfs *st)
{
	return do_fstatfs(real_fstatfs64, CALL_fstatfs64, fd, st);
}

/* libc.def:600 */
static int do_statvfs(real_statvfs_fn *real, unsigned int call_no, const char *path, struct statvfs *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, st);
	int ret = real(path, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STATFS(&c, ret, -1, call_str(&c, path));
	return ret;
}

EXPORT int wrap_statvfs(const char *path, struct statvfs *st) ASM("statvfs");
int wrap_statvfs(const char *path, struct statvfs *st)
{
	return do_statvfs(real_statvfs, CALL_statvfs, path, st);
}

EXPORT int wrap_statvfs64(const char *path, struct statvfs *st) ASM("statvfs64");
int wrap_statvfs64(const char *path, struct statvfs *st)
{
	return do_statvfs(real_statvfs64, CALL_statvfs64, path, st);
}

/* libc.def:605 */
static int do_fstatvfs(real_fstatvfs_fn *real, unsigned int call_no, int fd, struct statvfs *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, st);
	int ret = real(fd, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STATFS(&c, ret, fd, NULL);
	return ret;
}

EXPORT int wrap_fstatvfs(int fd, struct statvfs *st) ASM("fstatvfs");
int wrap_fstatvfs(int fd, struct statvfs *st)
{
	return do_fstatvfs(real_fstatvfs, CALL_fstatvfs, fd, st);
}

EXPORT int wrap_fstatvfs64(int fd, struct statvfs *st) ASM("fstatvfs64");
int wrap_fstatvfs64(int fd, struct statvfs *st)
{
	return do_fstatvfs(real_fstatvfs64, CALL_fstatvfs64, fd, st);
}

/* libc.def:610 */
static long do_pathconf(real_pathconf_fn *real, unsigned int call_no, const char *path, int name)
{
	struct call c;

	if (!(path_limit_is_of_file(name)) || !call_enter(&c, call_no))
		return real(path, name);
	long ret = real(path, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	path_limit_asked(&c, AT_FDCWD, call_str_unread(path), name);
	put_STATFS(&c, ret, -1, call_str_unread(path));
	return ret;
}

EXPORT long wrap_pathconf(const char *path, int name) ASM("pathconf");
long wrap_pathconf(const char *path, int name)
{
	return do_pathconf(real_pathconf, CALL_pathconf, path, name);
}

/* libc.def:615 */
static long do_fpathconf(real_fpathconf_fn *real, unsigned int call_no, int fd, int name)
{
	struct call c;

	if (!(path_limit_is_of_file(name)) || !call_enter(&c, call_no))
		return real(fd, name);
	long ret = real(fd, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	path_limit_asked(&c, fd, "", name);
	put_STATFS(&c, ret, fd, NULL);
	return ret;
}

EXPORT long wrap_fpathconf(int fd, int name) ASM("fpathconf");
long wrap_fpathconf(int fd, int name)
{
	return do_fpathconf(real_fpathconf, CALL_fpathconf, fd, name);
}

/* libc.def:622 */
static DIR *do_opendir(real_opendir_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path);
	DIR *ret = real(path);
	call_end_here(&c, ret ? 0 : call_errno());
	fd_changed(ret ? dirfd(ret) : -1);
	put_OPEN(&c, (ret ? dirfd(ret) : -1), AT_FDCWD, call_str(&c, path), (O_RDONLY | O_NONBLOCK | O_DIRECTORY | O_CLOEXEC), 0, fd_id(&c, ret ? dirfd(ret) : -1));
	return ret;
}

EXPORT DIR *wrap_opendir(const char *path) ASM("opendir");
DIR *wrap_opendir(const char *path)
{
	return do_opendir(real_opendir, CALL_opendir, path);
}

/* libc.def:627 */
static DIR *do_fdopendir(real_fdopendir_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	DIR *ret = real(fd);
	call_end(&c, ret ? 0 : call_errno());
	put_FDFLAGS(&c, (ret ? 0 : -1), fd, FDFLAGS_DESCRIPTOR, FD_CLOEXEC);
	return ret;
}

EXPORT DIR *wrap_fdopendir(int fd) ASM("fdopendir");
DIR *wrap_fdopendir(int fd)
{
	return do_fdopendir(real_fdopendir, CALL_fdopendir, fd);
}

/* libc.def:630 */
static struct dirent *do_readdir(real_readdir_fn *real, unsigned int call_no, DIR *d)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(d);
	struct dirent *ret = real(d);
	call_end_here(&c, 0);
	io_read(&c, dirfd(d), ret != NULL, READ_DIRECTORY);
	directory_given(&c, dirfd(d), ret);
	return ret;
}

EXPORT struct dirent *wrap_readdir(DIR *d) ASM("readdir");
struct dirent *wrap_readdir(DIR *d)
{
	return do_readdir(real_readdir, CALL_readdir, d);
}

EXPORT struct dirent *wrap_readdir64(DIR *d) ASM("readdir64");
struct dirent *wrap_readdir64(DIR *d)
{
	return do_readdir(real_readdir64, CALL_readdir64, d);
}

/* libc.def:637 */
static int do_readdir_r(real_readdir_r_fn *real, unsigned int call_no, DIR *d, struct dirent *entry, struct dirent **result)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(d, entry, result);
	int ret = real(d, entry, result);
	call_end_here(&c, ret);
	io_read(&c, dirfd(d), !c.err && *result, READ_DIRECTORY);
	directory_given(&c, dirfd(d), c.err ? NULL : *result);
	return ret;
}

EXPORT int wrap_readdir_r(DIR *d, struct dirent *entry, struct dirent **result) ASM("readdir_r");
int wrap_readdir_r(DIR *d, struct dirent *entry, struct dirent **result)
{
	return do_readdir_r(real_readdir_r, CALL_readdir_r, d, entry, result);
}

EXPORT int wrap_readdir64_r(DIR *d, struct dirent *entry, struct dirent **result) ASM("readdir64_r");
int wrap_readdir64_r(DIR *d, struct dirent *entry, struct dirent **result)
{
	return do_readdir_r(real_readdir64_r, CALL_readdir64_r, d, entry, result);
}

/* libc.def:645 */
static ssize_t do_getdents64(real_getdents64_fn *real, unsigned int call_no, int fd, void *buf, size_t n)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_DIRECTORY);
	directory_block(&c, fd, buf, ret, offsetof(struct dirent, d_name));
	return ret;
}

EXPORT ssize_t wrap_getdents64(int fd, void *buf, size_t n) ASM("getdents64");
ssize_t wrap_getdents64(int fd, void *buf, size_t n)
{
	return do_getdents64(real_getdents64, CALL_getdents64, fd, buf, n);
}

/* libc.def:651 */
static int do_closedir(real_closedir_fn *real, unsigned int call_no, DIR *d)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(d);
	struct closedir_hook h;
	hook_closedir_before(&c, &h, d);
	int ret = real(d);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	hook_closedir_after(&c, &h, ret);
	put_CLOSE(&c, ret, h.fd);
	return ret;
}

EXPORT int wrap_closedir(DIR *d) ASM("closedir");
int wrap_closedir(DIR *d)
{
	return do_closedir(real_closedir, CALL_closedir, d);
}

/* libc.def:656 */
static ssize_t do_getdirentries(real_getdirentries_fn *real, unsigned int call_no, int fd, char *buf, size_t size, off_t *base)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, size, base);
	ssize_t ret = real(fd, buf, size, base);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_DIRECTORY);
	directory_block(&c, fd, buf, ret, offsetof(struct dirent, d_name));
	return ret;
}

EXPORT ssize_t wrap_getdirentries(int fd, char *buf, size_t size, off_t *base) ASM("getdirentries");
ssize_t wrap_getdirentries(int fd, char *buf, size_t size, off_t *base)
{
	return do_getdirentries(real_getdirentries, CALL_getdirentries, fd, buf, size, base);
}

EXPORT ssize_t wrap_getdirentries64(int fd, char *buf, size_t size, off_t *base) ASM("getdirentries64");
ssize_t wrap_getdirentries64(int fd, char *buf, size_t size, off_t *base)
{
	return do_getdirentries(real_getdirentries64, CALL_getdirentries64, fd, buf, size, base);
}

/* libc.def:662 */
static int do_scandir(real_scandir_fn *real, unsigned int call_no, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, list, filter, compare);
	int ret = real(path, list, filter, compare);
	call_end(&c, ret != -1 ? 0 : call_errno());
	directory_scanned(&c, AT_FDCWD, path, list, ret);
	return ret;
}

EXPORT int wrap_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **)) ASM("scandir");
int wrap_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	return do_scandir(real_scandir, CALL_scandir, path, list, filter, compare);
}

EXPORT int wrap_scandir64(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **)) ASM("scandir64");
int wrap_scandir64(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	return do_scandir(real_scandir64, CALL_scandir64, path, list, filter, compare);
}

/* libc.def:667 */
static int do_scandirat(real_scandirat_fn *real, unsigned int call_no, int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, list, filter, compare);
	int ret = real(dirfd, path, list, filter, compare);
	call_end(&c, ret != -1 ? 0 : call_errno());
	directory_scanned(&c, dirfd, path, list, ret);
	return ret;
}

EXPORT int wrap_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **)) ASM("scandirat");
int wrap_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	return do_scandirat(real_scandirat, CALL_scandirat, dirfd, path, list, filter, compare);
}

EXPORT int wrap_scandirat64(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **)) ASM("scandirat64");
int wrap_scandirat64(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	return do_scandirat(real_scandirat64, CALL_scandirat64, dirfd, path, list, filter, compare);
}

/* libc.def:672 */
static int do_glob(real_glob_fn *real, unsigned int call_no, const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pattern, flags, errfunc, found);
	struct glob_hook h;
	hook_glob_before(&c, &h, pattern, flags, errfunc, found);
	int ret = real(pattern, h.flags, errfunc, found);
	call_end(&c, 0);
	hook_glob_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_glob_GLIBC_2_2_5(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found) ASM("prov_glob_GLIBC_2_2_5");
__asm__(".symver prov_glob_GLIBC_2_2_5, glob@GLIBC_2.2.5, remove");
int wrap_glob_GLIBC_2_2_5(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	return do_glob(real_glob_GLIBC_2_2_5, CALL_glob, pattern, flags, errfunc, found);
}

EXPORT int wrap_glob_GLIBC_2_27(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found) ASM("prov_glob_GLIBC_2_27");
__asm__(".symver prov_glob_GLIBC_2_27, glob@@GLIBC_2.27, remove");
int wrap_glob_GLIBC_2_27(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	return do_glob(real_glob_GLIBC_2_27, CALL_glob, pattern, flags, errfunc, found);
}

EXPORT int wrap_glob64_GLIBC_2_2_5(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found) ASM("prov_glob64_GLIBC_2_2_5");
__asm__(".symver prov_glob64_GLIBC_2_2_5, glob64@GLIBC_2.2.5, remove");
int wrap_glob64_GLIBC_2_2_5(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	return do_glob(real_glob64_GLIBC_2_2_5, CALL_glob64, pattern, flags, errfunc, found);
}

EXPORT int wrap_glob64_GLIBC_2_27(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found) ASM("prov_glob64_GLIBC_2_27");
__asm__(".symver prov_glob64_GLIBC_2_27, glob64@@GLIBC_2.27, remove");
int wrap_glob64_GLIBC_2_27(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	return do_glob(real_glob64_GLIBC_2_27, CALL_glob64, pattern, flags, errfunc, found);
}

/* libc.def:680 */
static int do_ftw(real_ftw_fn *real, unsigned int call_no, const char *dir, int (*fn)(const char *, const struct stat *, int), int n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dir, fn, n);
	struct ftw_hook h;
	hook_ftw_before(&c, &h, dir, fn, n);
	int ret = real(dir, h.fn, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_ftw_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_ftw(const char *dir, int (*fn)(const char *, const struct stat *, int), int n) ASM("ftw");
int wrap_ftw(const char *dir, int (*fn)(const char *, const struct stat *, int), int n)
{
	return do_ftw(real_ftw, CALL_ftw, dir, fn, n);
}

EXPORT int wrap_ftw64(const char *dir, int (*fn)(const char *, const struct stat *, int), int n) ASM("ftw64");
int wrap_ftw64(const char *dir, int (*fn)(const char *, const struct stat *, int), int n)
{
	return do_ftw(real_ftw64, CALL_ftw64, dir, fn, n);
}

/* libc.def:686 */
static int do_nftw(real_nftw_fn *real, unsigned int call_no, const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dir, fn, n, flags);
	struct nftw_hook h;
	hook_nftw_before(&c, &h, dir, fn, n, flags);
	int ret = real(dir, h.nfn, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_nftw_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_nftw_GLIBC_2_2_5(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags) ASM("prov_nftw_GLIBC_2_2_5");
__asm__(".symver prov_nftw_GLIBC_2_2_5, nftw@GLIBC_2.2.5, remove");
int wrap_nftw_GLIBC_2_2_5(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	return do_nftw(real_nftw_GLIBC_2_2_5, CALL_nftw, dir, fn, n, flags);
}

EXPORT int wrap_nftw_GLIBC_2_3_3(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags) ASM("prov_nftw_GLIBC_2_3_3");
__asm__(".symver prov_nftw_GLIBC_2_3_3, nftw@@GLIBC_2.3.3, remove");
int wrap_nftw_GLIBC_2_3_3(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	return do_nftw(real_nftw_GLIBC_2_3_3, CALL_nftw, dir, fn, n, flags);
}

EXPORT int wrap_nftw64_GLIBC_2_2_5(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags) ASM("prov_nftw64_GLIBC_2_2_5");
__asm__(".symver prov_nftw64_GLIBC_2_2_5, nftw64@GLIBC_2.2.5, remove");
int wrap_nftw64_GLIBC_2_2_5(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	return do_nftw(real_nftw64_GLIBC_2_2_5, CALL_nftw64, dir, fn, n, flags);
}

EXPORT int wrap_nftw64_GLIBC_2_3_3(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags) ASM("prov_nftw64_GLIBC_2_3_3");
__asm__(".symver prov_nftw64_GLIBC_2_3_3, nftw64@@GLIBC_2.3.3, remove");
int wrap_nftw64_GLIBC_2_3_3(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	return do_nftw(real_nftw64_GLIBC_2_3_3, CALL_nftw64, dir, fn, n, flags);
}

/* libc.def:693 */
static FTS *do_fts_open(real_fts_open_fn *real, unsigned int call_no, char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(paths, options, compare);
	FTS *ret = real(paths, options, compare);
	call_end(&c, ret ? 0 : call_errno());
	fts_opened(&c, paths, options);
	return ret;
}

EXPORT FTS *wrap_fts_open(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **)) ASM("fts_open");
FTS *wrap_fts_open(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	return do_fts_open(real_fts_open, CALL_fts_open, paths, options, compare);
}

EXPORT FTS *wrap_fts64_open(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **)) ASM("fts64_open");
FTS *wrap_fts64_open(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	return do_fts_open(real_fts64_open, CALL_fts64_open, paths, options, compare);
}

/* libc.def:698 */
static FTSENT *do_fts_read(real_fts_read_fn *real, unsigned int call_no, FTS *fts)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fts);
	FTSENT *ret = real(fts);
	call_end(&c, 0);
	fts_seen(&c, fts, ret);
	return ret;
}

EXPORT FTSENT *wrap_fts_read(FTS *fts) ASM("fts_read");
FTSENT *wrap_fts_read(FTS *fts)
{
	return do_fts_read(real_fts_read, CALL_fts_read, fts);
}

EXPORT FTSENT *wrap_fts64_read(FTS *fts) ASM("fts64_read");
FTSENT *wrap_fts64_read(FTS *fts)
{
	return do_fts_read(real_fts64_read, CALL_fts64_read, fts);
}

/* libc.def:704 */
static FTSENT *do_fts_children(real_fts_children_fn *real, unsigned int call_no, FTS *fts, int options)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fts, options);
	FTSENT *ret = real(fts, options);
	call_end(&c, ret ? 0 : call_errno());
	fts_listed(&c, fts);
	return ret;
}

EXPORT FTSENT *wrap_fts_children(FTS *fts, int options) ASM("fts_children");
FTSENT *wrap_fts_children(FTS *fts, int options)
{
	return do_fts_children(real_fts_children, CALL_fts_children, fts, options);
}

EXPORT FTSENT *wrap_fts64_children(FTS *fts, int options) ASM("fts64_children");
FTSENT *wrap_fts64_children(FTS *fts, int options)
{
	return do_fts_children(real_fts64_children, CALL_fts64_children, fts, options);
}

/* libc.def:708 */
static int do_fts_close(real_fts_close_fn *real, unsigned int call_no, FTS *fts)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fts);
	struct fts_close_hook h;
	hook_fts_close_before(&c, &h, fts);
	int ret = real(fts);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_fts_close_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_fts_close(FTS *fts) ASM("fts_close");
int wrap_fts_close(FTS *fts)
{
	return do_fts_close(real_fts_close, CALL_fts_close, fts);
}

EXPORT int wrap_fts64_close(FTS *fts) ASM("fts64_close");
int wrap_fts64_close(FTS *fts)
{
	return do_fts_close(real_fts64_close, CALL_fts64_close, fts);
}

/* libc.def:714 */
static int do_rename(real_rename_fn *real, unsigned int call_no, const char *old, const char *new)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(old, new);
	int ret = real(old, new);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_RENAME(&c, ret, AT_FDCWD, call_str_of_two(&c, old), AT_FDCWD, call_str_of_two(&c, new), 0);
	return ret;
}

EXPORT int wrap_rename(const char *old, const char *new) ASM("rename");
int wrap_rename(const char *old, const char *new)
{
	return do_rename(real_rename, CALL_rename, old, new);
}

/* libc.def:718 */
static int do_renameat(real_renameat_fn *real, unsigned int call_no, int olddirfd, const char *old, int newdirfd, const char *new)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(olddirfd, old, newdirfd, new);
	int ret = real(olddirfd, old, newdirfd, new);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_RENAME(&c, ret, olddirfd, call_str_of_two(&c, old), newdirfd, call_str_of_two(&c, new), 0);
	return ret;
}

EXPORT int wrap_renameat(int olddirfd, const char *old, int newdirfd, const char *new) ASM("renameat");
int wrap_renameat(int olddirfd, const char *old, int newdirfd, const char *new)
{
	return do_renameat(real_renameat, CALL_renameat, olddirfd, old, newdirfd, new);
}

/* libc.def:722 */
static int do_renameat2(real_renameat2_fn *real, unsigned int call_no, int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(olddirfd, old, newdirfd, new, flags);
	int ret = real(olddirfd, old, newdirfd, new, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_RENAME(&c, ret, olddirfd, call_str_of_two(&c, old), newdirfd, call_str_of_two(&c, new), flags);
	return ret;
}

EXPORT int wrap_renameat2(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags) ASM("renameat2");
int wrap_renameat2(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags)
{
	return do_renameat2(real_renameat2, CALL_renameat2, olddirfd, old, newdirfd, new, flags);
}

/* libc.def:726 */
static int do_link(real_link_fn *real, unsigned int call_no, const char *old, const char *new)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(old, new);
	int ret = real(old, new);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_LINK(&c, ret, AT_FDCWD, call_str_of_two(&c, old), AT_FDCWD, call_str_of_two(&c, new), 0);
	return ret;
}

EXPORT int wrap_link(const char *old, const char *new) ASM("link");
int wrap_link(const char *old, const char *new)
{
	return do_link(real_link, CALL_link, old, new);
}

/* libc.def:730 */
static int do_linkat(real_linkat_fn *real, unsigned int call_no, int olddirfd, const char *old, int newdirfd, const char *new, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(olddirfd, old, newdirfd, new, flags);
	int ret = real(olddirfd, old, newdirfd, new, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_LINK(&c, ret, olddirfd, call_str_of_two(&c, old), newdirfd, call_str_of_two(&c, new), flags);
	return ret;
}

EXPORT int wrap_linkat(int olddirfd, const char *old, int newdirfd, const char *new, int flags) ASM("linkat");
int wrap_linkat(int olddirfd, const char *old, int newdirfd, const char *new, int flags)
{
	return do_linkat(real_linkat, CALL_linkat, olddirfd, old, newdirfd, new, flags);
}

/* libc.def:734 */
static int do_symlink(real_symlink_fn *real, unsigned int call_no, const char *target, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(target, path);
	int ret = real(target, path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYMLINK(&c, ret, call_str_of_two(&c, target), AT_FDCWD, call_str_of_two(&c, path));
	return ret;
}

EXPORT int wrap_symlink(const char *target, const char *path) ASM("symlink");
int wrap_symlink(const char *target, const char *path)
{
	return do_symlink(real_symlink, CALL_symlink, target, path);
}

/* libc.def:738 */
static int do_symlinkat(real_symlinkat_fn *real, unsigned int call_no, const char *target, int dirfd, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(target, dirfd, path);
	int ret = real(target, dirfd, path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYMLINK(&c, ret, call_str_of_two(&c, target), dirfd, call_str_of_two(&c, path));
	return ret;
}

EXPORT int wrap_symlinkat(const char *target, int dirfd, const char *path) ASM("symlinkat");
int wrap_symlinkat(const char *target, int dirfd, const char *path)
{
	return do_symlinkat(real_symlinkat, CALL_symlinkat, target, dirfd, path);
}

/* libc.def:742 */
static int do_unlink(real_unlink_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UNLINK(&c, ret, AT_FDCWD, call_str(&c, path), 0);
	return ret;
}

EXPORT int wrap_unlink(const char *path) ASM("unlink");
int wrap_unlink(const char *path)
{
	return do_unlink(real_unlink, CALL_unlink, path);
}

/* libc.def:746 */
static int do_unlinkat(real_unlinkat_fn *real, unsigned int call_no, int dirfd, const char *path, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, flags);
	int ret = real(dirfd, path, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UNLINK(&c, ret, dirfd, call_str(&c, path), flags);
	return ret;
}

EXPORT int wrap_unlinkat(int dirfd, const char *path, int flags) ASM("unlinkat");
int wrap_unlinkat(int dirfd, const char *path, int flags)
{
	return do_unlinkat(real_unlinkat, CALL_unlinkat, dirfd, path, flags);
}

/* libc.def:750 */
static int do_remove(real_remove_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	struct remove_hook h;
	hook_remove_before(&c, &h, path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_remove_after(&c, &h, ret);
	put_UNLINK(&c, ret, AT_FDCWD, call_str(&c, path), h.flags);
	return ret;
}

EXPORT int wrap_remove(const char *path) ASM("remove");
int wrap_remove(const char *path)
{
	return do_remove(real_remove, CALL_remove, path);
}

/* libc.def:754 */
static int do_rmdir(real_rmdir_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UNLINK(&c, ret, AT_FDCWD, call_str(&c, path), AT_REMOVEDIR);
	return ret;
}

EXPORT int wrap_rmdir(const char *path) ASM("rmdir");
int wrap_rmdir(const char *path)
{
	return do_rmdir(real_rmdir, CALL_rmdir, path);
}

/* libc.def:758 */
static int do_mkdir(real_mkdir_fn *real, unsigned int call_no, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKDIR(&c, ret, AT_FDCWD, call_str(&c, path), mode);
	return ret;
}

EXPORT int wrap_mkdir(const char *path, mode_t mode) ASM("mkdir");
int wrap_mkdir(const char *path, mode_t mode)
{
	return do_mkdir(real_mkdir, CALL_mkdir, path, mode);
}

/* libc.def:762 */
static int do_mkdirat(real_mkdirat_fn *real, unsigned int call_no, int dirfd, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode);
	int ret = real(dirfd, path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKDIR(&c, ret, dirfd, call_str(&c, path), mode);
	return ret;
}

EXPORT int wrap_mkdirat(int dirfd, const char *path, mode_t mode) ASM("mkdirat");
int wrap_mkdirat(int dirfd, const char *path, mode_t mode)
{
	return do_mkdirat(real_mkdirat, CALL_mkdirat, dirfd, path, mode);
}

/* libc.def:766 */
static int do_mknod(real_mknod_fn *real, unsigned int call_no, const char *path, mode_t mode, dev_t dev)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode, dev);
	int ret = real(path, mode, dev);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKNOD(&c, ret, AT_FDCWD, call_str(&c, path), mode, dev);
	return ret;
}

#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_mknod(const char *path, mode_t mode, dev_t dev) ASM("mknod");
int wrap_mknod(const char *path, mode_t mode, dev_t dev)
{
	return do_mknod(real_mknod, CALL_mknod, path, mode, dev);
}

#endif
/* libc.def:770 */
static int do_mknodat(real_mknodat_fn *real, unsigned int call_no, int dirfd, const char *path, mode_t mode, dev_t dev)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode, dev);
	int ret = real(dirfd, path, mode, dev);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKNOD(&c, ret, dirfd, call_str(&c, path), mode, dev);
	return ret;
}

#if __GLIBC_PREREQ(2, 33)
EXPORT int wrap_mknodat(int dirfd, const char *path, mode_t mode, dev_t dev) ASM("mknodat");
int wrap_mknodat(int dirfd, const char *path, mode_t mode, dev_t dev)
{
	return do_mknodat(real_mknodat, CALL_mknodat, dirfd, path, mode, dev);
}

#endif
/* libc.def:774 */
static int do___xmknod(real___xmknod_fn *real, unsigned int call_no, int ver, const char *path, mode_t mode, dev_t *dev)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ver, path, mode, dev);
	int ret = real(ver, path, mode, dev);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKNOD(&c, ret, AT_FDCWD, call_str(&c, path), mode, *dev);
	return ret;
}

EXPORT int wrap___xmknod(int ver, const char *path, mode_t mode, dev_t *dev) ASM("__xmknod");
int wrap___xmknod(int ver, const char *path, mode_t mode, dev_t *dev)
{
	return do___xmknod(real___xmknod, CALL___xmknod, ver, path, mode, dev);
}

/* libc.def:778 */
static int do___xmknodat(real___xmknodat_fn *real, unsigned int call_no, int ver, int dirfd, const char *path, mode_t mode, dev_t *dev)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ver, dirfd, path, mode, dev);
	int ret = real(ver, dirfd, path, mode, dev);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKNOD(&c, ret, dirfd, call_str(&c, path), mode, *dev);
	return ret;
}

EXPORT int wrap___xmknodat(int ver, int dirfd, const char *path, mode_t mode, dev_t *dev) ASM("__xmknodat");
int wrap___xmknodat(int ver, int dirfd, const char *path, mode_t mode, dev_t *dev)
{
	return do___xmknodat(real___xmknodat, CALL___xmknodat, ver, dirfd, path, mode, dev);
}

/* libc.def:782 */
static int do_mkfifo(real_mkfifo_fn *real, unsigned int call_no, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKNOD(&c, ret, AT_FDCWD, call_str(&c, path), (mode | S_IFIFO), 0);
	return ret;
}

EXPORT int wrap_mkfifo(const char *path, mode_t mode) ASM("mkfifo");
int wrap_mkfifo(const char *path, mode_t mode)
{
	return do_mkfifo(real_mkfifo, CALL_mkfifo, path, mode);
}

/* libc.def:785 */
static int do_mkfifoat(real_mkfifoat_fn *real, unsigned int call_no, int dirfd, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode);
	int ret = real(dirfd, path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MKNOD(&c, ret, dirfd, call_str(&c, path), (mode | S_IFIFO), 0);
	return ret;
}

EXPORT int wrap_mkfifoat(int dirfd, const char *path, mode_t mode) ASM("mkfifoat");
int wrap_mkfifoat(int dirfd, const char *path, mode_t mode)
{
	return do_mkfifoat(real_mkfifoat, CALL_mkfifoat, dirfd, path, mode);
}

/* libc.def:788 */
static int do_truncate(real_truncate_fn *real, unsigned int call_no, const char *path, off_t length)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, length);
	int ret = real(path, length);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_TRUNCATE(&c, ret, -1, call_str(&c, path), length);
	return ret;
}

EXPORT int wrap_truncate(const char *path, off_t length) ASM("truncate");
int wrap_truncate(const char *path, off_t length)
{
	return do_truncate(real_truncate, CALL_truncate, path, length);
}

EXPORT int wrap_truncate64(const char *path, off_t length) ASM("truncate64");
int wrap_truncate64(const char *path, off_t length)
{
	return do_truncate(real_truncate64, CALL_truncate64, path, length);
}

/* libc.def:793 */
static int do_ftruncate(real_ftruncate_fn *real, unsigned int call_no, int fd, off_t length)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, length);
	int ret = real(fd, length);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_TRUNCATE(&c, ret, fd, NULL, length);
	return ret;
}

EXPORT int wrap_ftruncate(int fd, off_t length) ASM("ftruncate");
int wrap_ftruncate(int fd, off_t length)
{
	return do_ftruncate(real_ftruncate, CALL_ftruncate, fd, length);
}

EXPORT int wrap_ftruncate64(int fd, off_t length) ASM("ftruncate64");
int wrap_ftruncate64(int fd, off_t length)
{
	return do_ftruncate(real_ftruncate64, CALL_ftruncate64, fd, length);
}

/* libc.def:798 */
static int do_fallocate(real_fallocate_fn *real, unsigned int call_no, int fd, int mode, off_t offset, off_t length)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, mode, offset, length);
	int ret = real(fd, mode, offset, length);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_FALLOCATE(&c, ret, fd, mode, offset, length);
	return ret;
}

EXPORT int wrap_fallocate(int fd, int mode, off_t offset, off_t length) ASM("fallocate");
int wrap_fallocate(int fd, int mode, off_t offset, off_t length)
{
	return do_fallocate(real_fallocate, CALL_fallocate, fd, mode, offset, length);
}

EXPORT int wrap_fallocate64(int fd, int mode, off_t offset, off_t length) ASM("fallocate64");
int wrap_fallocate64(int fd, int mode, off_t offset, off_t length)
{
	return do_fallocate(real_fallocate64, CALL_fallocate64, fd, mode, offset, length);
}

/* libc.def:803 */
static int do_posix_fallocate(real_posix_fallocate_fn *real, unsigned int call_no, int fd, off_t offset, off_t length)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, offset, length);
	int ret = real(fd, offset, length);
	call_end(&c, ret);
	put_FALLOCATE(&c, ret, fd, 0, offset, length);
	return ret;
}

EXPORT int wrap_posix_fallocate(int fd, off_t offset, off_t length) ASM("posix_fallocate");
int wrap_posix_fallocate(int fd, off_t offset, off_t length)
{
	return do_posix_fallocate(real_posix_fallocate, CALL_posix_fallocate, fd, offset, length);
}

EXPORT int wrap_posix_fallocate64(int fd, off_t offset, off_t length) ASM("posix_fallocate64");
int wrap_posix_fallocate64(int fd, off_t offset, off_t length)
{
	return do_posix_fallocate(real_posix_fallocate64, CALL_posix_fallocate64, fd, offset, length);
}

/* libc.def:808 */
static int do_chmod(real_chmod_fn *real, unsigned int call_no, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHMOD(&c, ret, AT_FDCWD, call_str(&c, path), mode, 0);
	return ret;
}

EXPORT int wrap_chmod(const char *path, mode_t mode) ASM("chmod");
int wrap_chmod(const char *path, mode_t mode)
{
	return do_chmod(real_chmod, CALL_chmod, path, mode);
}

/* libc.def:812 */
static int do_lchmod(real_lchmod_fn *real, unsigned int call_no, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHMOD(&c, ret, AT_FDCWD, call_str(&c, path), mode, AT_SYMLINK_NOFOLLOW);
	return ret;
}

EXPORT int wrap_lchmod(const char *path, mode_t mode) ASM("lchmod");
int wrap_lchmod(const char *path, mode_t mode)
{
	return do_lchmod(real_lchmod, CALL_lchmod, path, mode);
}

/* libc.def:815 */
static int do_fchmod(real_fchmod_fn *real, unsigned int call_no, int fd, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, mode);
	int ret = real(fd, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHMOD(&c, ret, fd, NULL, mode, AT_EMPTY_PATH);
	return ret;
}

EXPORT int wrap_fchmod(int fd, mode_t mode) ASM("fchmod");
int wrap_fchmod(int fd, mode_t mode)
{
	return do_fchmod(real_fchmod, CALL_fchmod, fd, mode);
}

/* libc.def:819 */
static int do_fchmodat(real_fchmodat_fn *real, unsigned int call_no, int dirfd, const char *path, mode_t mode, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode, flags);
	int ret = real(dirfd, path, mode, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHMOD(&c, ret, dirfd, call_str(&c, path), mode, flags);
	return ret;
}

EXPORT int wrap_fchmodat(int dirfd, const char *path, mode_t mode, int flags) ASM("fchmodat");
int wrap_fchmodat(int dirfd, const char *path, mode_t mode, int flags)
{
	return do_fchmodat(real_fchmodat, CALL_fchmodat, dirfd, path, mode, flags);
}

/* libc.def:822 */
static int do_chown(real_chown_fn *real, unsigned int call_no, const char *path, uid_t uid, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, uid, gid);
	int ret = real(path, uid, gid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHOWN(&c, ret, AT_FDCWD, call_str(&c, path), (int)uid, (int)gid, 0);
	return ret;
}

EXPORT int wrap_chown(const char *path, uid_t uid, gid_t gid) ASM("chown");
int wrap_chown(const char *path, uid_t uid, gid_t gid)
{
	return do_chown(real_chown, CALL_chown, path, uid, gid);
}

/* libc.def:826 */
static int do_lchown(real_lchown_fn *real, unsigned int call_no, const char *path, uid_t uid, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, uid, gid);
	int ret = real(path, uid, gid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHOWN(&c, ret, AT_FDCWD, call_str(&c, path), (int)uid, (int)gid, AT_SYMLINK_NOFOLLOW);
	return ret;
}

EXPORT int wrap_lchown(const char *path, uid_t uid, gid_t gid) ASM("lchown");
int wrap_lchown(const char *path, uid_t uid, gid_t gid)
{
	return do_lchown(real_lchown, CALL_lchown, path, uid, gid);
}

/* libc.def:830 */
static int do_fchown(real_fchown_fn *real, unsigned int call_no, int fd, uid_t uid, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, uid, gid);
	int ret = real(fd, uid, gid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHOWN(&c, ret, fd, NULL, (int)uid, (int)gid, AT_EMPTY_PATH);
	return ret;
}

EXPORT int wrap_fchown(int fd, uid_t uid, gid_t gid) ASM("fchown");
int wrap_fchown(int fd, uid_t uid, gid_t gid)
{
	return do_fchown(real_fchown, CALL_fchown, fd, uid, gid);
}

/* libc.def:834 */
static int do_fchownat(real_fchownat_fn *real, unsigned int call_no, int dirfd, const char *path, uid_t uid, gid_t gid, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, uid, gid, flags);
	int ret = real(dirfd, path, uid, gid, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHOWN(&c, ret, dirfd, call_str(&c, path), (int)uid, (int)gid, flags);
	return ret;
}

EXPORT int wrap_fchownat(int dirfd, const char *path, uid_t uid, gid_t gid, int flags) ASM("fchownat");
int wrap_fchownat(int dirfd, const char *path, uid_t uid, gid_t gid, int flags)
{
	return do_fchownat(real_fchownat, CALL_fchownat, dirfd, path, uid, gid, flags);
}

/* libc.def:838 */
static int do_utime(real_utime_fn *real, unsigned int call_no, const void *site, const char *path, const struct utimbuf *times)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, times);
	c.site = site;
	int ret = real(path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, AT_FDCWD, call_str(&c, path), 0);
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_utime(const char *path, const struct utimbuf *times) ASM("utime");
int wrap_utime(const char *path, const struct utimbuf *times)
{
	return do_utime(real_utime, CALL_utime, __builtin_return_address(0), path, times);
}

/* libc.def:843 */
static int do_utimes(real_utimes_fn *real, unsigned int call_no, const void *site, const char *path, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, times);
	c.site = site;
	int ret = real(path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, AT_FDCWD, call_str(&c, path), 0);
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_utimes(const char *path, const struct timeval times[2]) ASM("utimes");
int wrap_utimes(const char *path, const struct timeval times[2])
{
	return do_utimes(real_utimes, CALL_utimes, __builtin_return_address(0), path, times);
}

/* libc.def:848 */
static int do_lutimes(real_lutimes_fn *real, unsigned int call_no, const void *site, const char *path, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, times);
	c.site = site;
	int ret = real(path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, AT_FDCWD, call_str(&c, path), AT_SYMLINK_NOFOLLOW);
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_lutimes(const char *path, const struct timeval times[2]) ASM("lutimes");
int wrap_lutimes(const char *path, const struct timeval times[2])
{
	return do_lutimes(real_lutimes, CALL_lutimes, __builtin_return_address(0), path, times);
}

/* libc.def:852 */
static int do_futimes(real_futimes_fn *real, unsigned int call_no, const void *site, int fd, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, times);
	c.site = site;
	int ret = real(fd, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, fd, NULL, AT_EMPTY_PATH);
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_futimes(int fd, const struct timeval times[2]) ASM("futimes");
int wrap_futimes(int fd, const struct timeval times[2])
{
	return do_futimes(real_futimes, CALL_futimes, __builtin_return_address(0), fd, times);
}

/* libc.def:856 */
static int do_futimesat(real_futimesat_fn *real, unsigned int call_no, const void *site, int dirfd, const char *path, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, times);
	c.site = site;
	int ret = real(dirfd, path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, dirfd, call_str(&c, path), (path ? 0 : AT_EMPTY_PATH));
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_futimesat(int dirfd, const char *path, const struct timeval times[2]) ASM("futimesat");
int wrap_futimesat(int dirfd, const char *path, const struct timeval times[2])
{
	return do_futimesat(real_futimesat, CALL_futimesat, __builtin_return_address(0), dirfd, path, times);
}

/* libc.def:861 */
static int do_utimensat(real_utimensat_fn *real, unsigned int call_no, const void *site, int dirfd, const char *path, const struct timespec times[2], int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, times, flags);
	c.site = site;
	int ret = real(dirfd, path, times, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, dirfd, call_str(&c, path), (path ? flags : AT_EMPTY_PATH));
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags) ASM("utimensat");
int wrap_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags)
{
	return do_utimensat(real_utimensat, CALL_utimensat, __builtin_return_address(0), dirfd, path, times, flags);
}

/* libc.def:866 */
static int do_futimens(real_futimens_fn *real, unsigned int call_no, const void *site, int fd, const struct timespec times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, times);
	c.site = site;
	int ret = real(fd, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, fd, NULL, AT_EMPTY_PATH);
	if (!times && !c.err) now_stamped(&c);
	return ret;
}

EXPORT int wrap_futimens(int fd, const struct timespec times[2]) ASM("futimens");
int wrap_futimens(int fd, const struct timespec times[2])
{
	return do_futimens(real_futimens, CALL_futimens, __builtin_return_address(0), fd, times);
}

/* libc.def:870 */
static ssize_t do_getxattr(real_getxattr_fn *real, unsigned int call_no, const char *path, const char *name, void *value, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size);
	ssize_t ret = real(path, name, value, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_GET, -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT ssize_t wrap_getxattr(const char *path, const char *name, void *value, size_t size) ASM("getxattr");
ssize_t wrap_getxattr(const char *path, const char *name, void *value, size_t size)
{
	return do_getxattr(real_getxattr, CALL_getxattr, path, name, value, size);
}

/* libc.def:874 */
static ssize_t do_lgetxattr(real_lgetxattr_fn *real, unsigned int call_no, const char *path, const char *name, void *value, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size);
	ssize_t ret = real(path, name, value, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_GET, -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT ssize_t wrap_lgetxattr(const char *path, const char *name, void *value, size_t size) ASM("lgetxattr");
ssize_t wrap_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return do_lgetxattr(real_lgetxattr, CALL_lgetxattr, path, name, value, size);
}

/* libc.def:878 */
static ssize_t do_fgetxattr(real_fgetxattr_fn *real, unsigned int call_no, int fd, const char *name, void *value, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, name, value, size);
	ssize_t ret = real(fd, name, value, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_GET, fd, NULL, call_str(&c, name));
	return ret;
}

EXPORT ssize_t wrap_fgetxattr(int fd, const char *name, void *value, size_t size) ASM("fgetxattr");
ssize_t wrap_fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return do_fgetxattr(real_fgetxattr, CALL_fgetxattr, fd, name, value, size);
}

/* libc.def:882 */
static int do_setxattr(real_setxattr_fn *real, unsigned int call_no, const char *path, const char *name, const void *value, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size, flags);
	int ret = real(path, name, value, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_SET, -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_setxattr(const char *path, const char *name, const void *value, size_t size, int flags) ASM("setxattr");
int wrap_setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return do_setxattr(real_setxattr, CALL_setxattr, path, name, value, size, flags);
}

/* libc.def:886 */
static int do_lsetxattr(real_lsetxattr_fn *real, unsigned int call_no, const char *path, const char *name, const void *value, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size, flags);
	int ret = real(path, name, value, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_SET, -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags) ASM("lsetxattr");
int wrap_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return do_lsetxattr(real_lsetxattr, CALL_lsetxattr, path, name, value, size, flags);
}

/* libc.def:890 */
static int do_fsetxattr(real_fsetxattr_fn *real, unsigned int call_no, int fd, const char *name, const void *value, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, name, value, size, flags);
	int ret = real(fd, name, value, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_SET, fd, NULL, call_str(&c, name));
	return ret;
}

EXPORT int wrap_fsetxattr(int fd, const char *name, const void *value, size_t size, int flags) ASM("fsetxattr");
int wrap_fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
	return do_fsetxattr(real_fsetxattr, CALL_fsetxattr, fd, name, value, size, flags);
}

/* libc.def:894 */
static int do_removexattr(real_removexattr_fn *real, unsigned int call_no, const char *path, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name);
	int ret = real(path, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_REMOVE, -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_removexattr(const char *path, const char *name) ASM("removexattr");
int wrap_removexattr(const char *path, const char *name)
{
	return do_removexattr(real_removexattr, CALL_removexattr, path, name);
}

/* libc.def:898 */
static int do_lremovexattr(real_lremovexattr_fn *real, unsigned int call_no, const char *path, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name);
	int ret = real(path, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_REMOVE, -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_lremovexattr(const char *path, const char *name) ASM("lremovexattr");
int wrap_lremovexattr(const char *path, const char *name)
{
	return do_lremovexattr(real_lremovexattr, CALL_lremovexattr, path, name);
}

/* libc.def:902 */
static int do_fremovexattr(real_fremovexattr_fn *real, unsigned int call_no, int fd, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, name);
	int ret = real(fd, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_REMOVE, fd, NULL, call_str(&c, name));
	return ret;
}

EXPORT int wrap_fremovexattr(int fd, const char *name) ASM("fremovexattr");
int wrap_fremovexattr(int fd, const char *name)
{
	return do_fremovexattr(real_fremovexattr, CALL_fremovexattr, fd, name);
}

/* libc.def:906 */
static ssize_t do_listxattr(real_listxattr_fn *real, unsigned int call_no, const char *path, char *list, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, list, size);
	ssize_t ret = real(path, list, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_LIST, -1, call_str(&c, path), NULL);
	return ret;
}

EXPORT ssize_t wrap_listxattr(const char *path, char *list, size_t size) ASM("listxattr");
ssize_t wrap_listxattr(const char *path, char *list, size_t size)
{
	return do_listxattr(real_listxattr, CALL_listxattr, path, list, size);
}

/* libc.def:910 */
static ssize_t do_llistxattr(real_llistxattr_fn *real, unsigned int call_no, const char *path, char *list, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, list, size);
	ssize_t ret = real(path, list, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_LIST, -1, call_str(&c, path), NULL);
	return ret;
}

EXPORT ssize_t wrap_llistxattr(const char *path, char *list, size_t size) ASM("llistxattr");
ssize_t wrap_llistxattr(const char *path, char *list, size_t size)
{
	return do_llistxattr(real_llistxattr, CALL_llistxattr, path, list, size);
}

/* libc.def:914 */
static ssize_t do_flistxattr(real_flistxattr_fn *real, unsigned int call_no, int fd, char *list, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, list, size);
	ssize_t ret = real(fd, list, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, XATTR_LIST, fd, NULL, NULL);
	return ret;
}

EXPORT ssize_t wrap_flistxattr(int fd, char *list, size_t size) ASM("flistxattr");
ssize_t wrap_flistxattr(int fd, char *list, size_t size)
{
	return do_flistxattr(real_flistxattr, CALL_flistxattr, fd, list, size);
}

/* libc.def:918 */
static int do_fsync(real_fsync_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_FSYNC(&c, ret, fd);
	return ret;
}

EXPORT int wrap_fsync(int fd) ASM("fsync");
int wrap_fsync(int fd)
{
	return do_fsync(real_fsync, CALL_fsync, fd);
}

EXPORT int wrap_fdatasync(int fd) ASM("fdatasync");
int wrap_fdatasync(int fd)
{
	return do_fsync(real_fdatasync, CALL_fdatasync, fd);
}

/* libc.def:924 */
static int do_inotify_add_watch(real_inotify_add_watch_fn *real, unsigned int call_no, int fd, const char *path, uint32_t mask)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, path, mask);
	int ret = real(fd, path, mask);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), 0, 0);
	return ret;
}

EXPORT int wrap_inotify_add_watch(int fd, const char *path, uint32_t mask) ASM("inotify_add_watch");
int wrap_inotify_add_watch(int fd, const char *path, uint32_t mask)
{
	return do_inotify_add_watch(real_inotify_add_watch, CALL_inotify_add_watch, fd, path, mask);
}

/* libc.def:928 */
static int do_fanotify_mark(real_fanotify_mark_fn *real, unsigned int call_no, int fd, unsigned int flags, uint64_t mask, int dirfd, const char *path)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, flags, mask, dirfd, path);
	int ret = real(fd, flags, mask, dirfd, path);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, dirfd, call_str(&c, path), 0, 0);
	return ret;
}

EXPORT int wrap_fanotify_mark(int fd, unsigned int flags, uint64_t mask, int dirfd, const char *path) ASM("fanotify_mark");
int wrap_fanotify_mark(int fd, unsigned int flags, uint64_t mask, int dirfd, const char *path)
{
	return do_fanotify_mark(real_fanotify_mark, CALL_fanotify_mark, fd, flags, mask, dirfd, path);
}

/* libc.def:932 */
static int do_swapon(real_swapon_fn *real, unsigned int call_no, const char *path, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path, flags);
	int ret = real(path, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), 0, 0);
	return ret;
}

EXPORT int wrap_swapon(const char *path, int flags) ASM("swapon");
int wrap_swapon(const char *path, int flags)
{
	return do_swapon(real_swapon, CALL_swapon, path, flags);
}

/* libc.def:936 */
static int do_swapoff(real_swapoff_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), 0, 0);
	return ret;
}

EXPORT int wrap_swapoff(const char *path) ASM("swapoff");
int wrap_swapoff(const char *path)
{
	return do_swapoff(real_swapoff, CALL_swapoff, path);
}

/* libc.def:940 */
static int do_acct(real_acct_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), 0, 0);
	return ret;
}

EXPORT int wrap_acct(const char *path) ASM("acct");
int wrap_acct(const char *path)
{
	return do_acct(real_acct, CALL_acct, path);
}

/* libc.def:944 */
static int do_quotactl(real_quotactl_fn *real, unsigned int call_no, int command, const char *path, int id, char *address)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(command, path, id, address);
	int ret = real(command, path, id, address);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), 0, 0);
	return ret;
}

EXPORT int wrap_quotactl(int command, const char *path, int id, char *address) ASM("quotactl");
int wrap_quotactl(int command, const char *path, int id, char *address)
{
	return do_quotactl(real_quotactl, CALL_quotactl, command, path, id, address);
}

/* libc.def:948 */
static char *do_mktemp(real_mktemp_fn *real, unsigned int call_no, const void *site, char *template)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template);
	c.site = site;
	char *ret = real(template);
	call_end(&c, 0);
	name_free(&c, ret && *ret ? ret : NULL);
	name_drawn(&c, ret && *ret ? ret : NULL);
	return ret;
}

EXPORT char *wrap_mktemp(char *template) ASM("mktemp");
char *wrap_mktemp(char *template)
{
	return do_mktemp(real_mktemp, CALL_mktemp, __builtin_return_address(0), template);
}

/* libc.def:955 */
static char *do_tmpnam(real_tmpnam_fn *real, unsigned int call_no, const void *site, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf);
	c.site = site;
	char *ret = real(buf);
	call_end(&c, 0);
	name_free(&c, ret);
	name_drawn(&c, ret);
	return ret;
}

EXPORT char *wrap_tmpnam(char *buf) ASM("tmpnam");
char *wrap_tmpnam(char *buf)
{
	return do_tmpnam(real_tmpnam, CALL_tmpnam, __builtin_return_address(0), buf);
}

/* libc.def:961 */
static char *do_tmpnam_r(real_tmpnam_r_fn *real, unsigned int call_no, const void *site, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf);
	c.site = site;
	char *ret = real(buf);
	call_end(&c, 0);
	name_free(&c, ret);
	name_drawn(&c, ret);
	return ret;
}

EXPORT char *wrap_tmpnam_r(char *buf) ASM("tmpnam_r");
char *wrap_tmpnam_r(char *buf)
{
	return do_tmpnam_r(real_tmpnam_r, CALL_tmpnam_r, __builtin_return_address(0), buf);
}

/* libc.def:967 */
static char *do_tempnam(real_tempnam_fn *real, unsigned int call_no, const void *site, const char *dir, const char *prefix)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dir, prefix);
	c.site = site;
	char *ret = real(dir, prefix);
	call_end(&c, 0);
	name_free(&c, ret);
	source_inside(&c, "TMPDIR");
	name_drawn(&c, ret);
	return ret;
}

EXPORT char *wrap_tempnam(const char *dir, const char *prefix) ASM("tempnam");
char *wrap_tempnam(const char *dir, const char *prefix)
{
	return do_tempnam(real_tempnam, CALL_tempnam, __builtin_return_address(0), dir, prefix);
}

/* libc.def:974 */
static int do_wordexp(real_wordexp_fn *real, unsigned int call_no, const char *words, wordexp_t *result, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(words, result, flags);
	struct wordexp_hook h;
	hook_wordexp_before(&c, &h, words, result, flags);
	int ret = real(words, result, flags);
	call_end(&c, 0);
	words_expanded(&c, words, ret == 0 ? result : NULL);
	hook_wordexp_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_wordexp(const char *words, wordexp_t *result, int flags) ASM("wordexp");
int wrap_wordexp(const char *words, wordexp_t *result, int flags)
{
	return do_wordexp(real_wordexp, CALL_wordexp, words, result, flags);
}

/* libc.def:981 */
static int do_chdir(real_chdir_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHDIR(&c, ret, AT_FDCWD, call_str(&c, path));
	return ret;
}

EXPORT int wrap_chdir(const char *path) ASM("chdir");
int wrap_chdir(const char *path)
{
	return do_chdir(real_chdir, CALL_chdir, path);
}

/* libc.def:985 */
static int do_fchdir(real_fchdir_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHDIR(&c, ret, fd, NULL);
	return ret;
}

EXPORT int wrap_fchdir(int fd) ASM("fchdir");
int wrap_fchdir(int fd)
{
	return do_fchdir(real_fchdir, CALL_fchdir, fd);
}

/* libc.def:989 */
static int do_chroot(real_chroot_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	env_moved();
	put_CHROOT(&c, ret, call_str(&c, path));
	return ret;
}

EXPORT int wrap_chroot(const char *path) ASM("chroot");
int wrap_chroot(const char *path)
{
	return do_chroot(real_chroot, CALL_chroot, path);
}

/* libc.def:994 */
static mode_t do_umask(real_umask_fn *real, unsigned int call_no, mode_t mask)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(mask);
	mode_t ret = real(mask);
	call_end(&c, 0);
	put_UMASK(&c, ret, mask);
	return ret;
}

EXPORT mode_t wrap_umask(mode_t mask) ASM("umask");
mode_t wrap_umask(mode_t mask)
{
	return do_umask(real_umask, CALL_umask, mask);
}

/* libc.def:999 */
static char *do_getcwd(real_getcwd_fn *real, unsigned int call_no, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size);
	char *ret = real(buf, size);
	call_end(&c, ret ? 0 : call_errno());
	put_GETCWD(&c, (ret ? 0 : -1), ret);
	return ret;
}

EXPORT char *wrap_getcwd(char *buf, size_t size) ASM("getcwd");
char *wrap_getcwd(char *buf, size_t size)
{
	return do_getcwd(real_getcwd, CALL_getcwd, buf, size);
}

/* libc.def:1002 */
static char *do___getcwd_chk(real___getcwd_chk_fn *real, unsigned int call_no, char *buf, size_t size, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, room);
	char *ret = real(buf, size, room);
	call_end(&c, ret ? 0 : call_errno());
	put_GETCWD(&c, (ret ? 0 : -1), ret);
	return ret;
}

EXPORT char *wrap___getcwd_chk(char *buf, size_t size, size_t room) ASM("__getcwd_chk");
char *wrap___getcwd_chk(char *buf, size_t size, size_t room)
{
	return do___getcwd_chk(real___getcwd_chk, CALL___getcwd_chk, buf, size, room);
}

/* libc.def:1006 */
static char *do_getwd(real_getwd_fn *real, unsigned int call_no, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf);
	char *ret = real(buf);
	call_end(&c, ret ? 0 : call_errno());
	put_GETCWD(&c, (ret ? 0 : -1), ret);
	return ret;
}

EXPORT char *wrap_getwd(char *buf) ASM("getwd");
char *wrap_getwd(char *buf)
{
	return do_getwd(real_getwd, CALL_getwd, buf);
}

/* libc.def:1010 */
static char *do___getwd_chk(real___getwd_chk_fn *real, unsigned int call_no, char *buf, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, room);
	char *ret = real(buf, room);
	call_end(&c, ret ? 0 : call_errno());
	put_GETCWD(&c, (ret ? 0 : -1), ret);
	return ret;
}

EXPORT char *wrap___getwd_chk(char *buf, size_t room) ASM("__getwd_chk");
char *wrap___getwd_chk(char *buf, size_t room)
{
	return do___getwd_chk(real___getwd_chk, CALL___getwd_chk, buf, room);
}

/* libc.def:1014 */
static char *do_get_current_dir_name(real_get_current_dir_name_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	char *ret = real();
	call_end(&c, ret ? 0 : call_errno());
	put_GETCWD(&c, (ret ? 0 : -1), ret);
	return ret;
}

EXPORT char *wrap_get_current_dir_name(void) ASM("get_current_dir_name");
char *wrap_get_current_dir_name(void)
{
	return do_get_current_dir_name(real_get_current_dir_name, CALL_get_current_dir_name);
}

/* libc.def:1019 */
static ssize_t do_read(real_read_fn *real, unsigned int call_no, int fd, void *buf, size_t n)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_CALL);
	events_read(&c, fd, buf, ret);
	return ret;
}

static __attribute__((noinline)) void after_read(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_CALL);
}

static ALWAYS_INLINE ssize_t often_read(struct thread *t, real_read_fn *real, unsigned int call_no, int fd, void *buf, size_t n)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, buf, n);
	if (__builtin_expect(!io_read_often(t, fd, ret, READ_CALL), 0))
		after_read(t, clock_of_kept(&t0), call_no, ret, fd);
	return ret;
}


EXPORT ssize_t wrap_read(int fd, void *buf, size_t n) ASM("read");
static __attribute__((noinline)) ssize_t any_read(int fd, void *buf, size_t n)
{
	return do_read(real_read, CALL_read, fd, buf, n);
}

ssize_t wrap_read(int fd, void *buf, size_t n)
{
	real_read_fn *real = real_known(REAL_read);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_read(fd, buf, n);
	return often_read(t, real, CALL_read, fd, buf, n);
}

EXPORT ssize_t wrap___read(int fd, void *buf, size_t n) ASM("__read");
static __attribute__((noinline)) ssize_t any___read(int fd, void *buf, size_t n)
{
	return do_read(real___read, CALL___read, fd, buf, n);
}

ssize_t wrap___read(int fd, void *buf, size_t n)
{
	real_read_fn *real = real_known(REAL___read);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___read(fd, buf, n);
	return often_read(t, real, CALL___read, fd, buf, n);
}

/* libc.def:1026 */
static ssize_t do___read_chk(real___read_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n, room);
	ssize_t ret = real(fd, buf, n, room);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_CALL);
	events_read(&c, fd, buf, ret);
	return ret;
}

static __attribute__((noinline)) void after___read_chk(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_CALL);
}

static ALWAYS_INLINE ssize_t often___read_chk(struct thread *t, real___read_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, buf, n, room);
	if (__builtin_expect(!io_read_often(t, fd, ret, READ_CALL), 0))
		after___read_chk(t, clock_of_kept(&t0), call_no, ret, fd);
	return ret;
}


EXPORT ssize_t wrap___read_chk(int fd, void *buf, size_t n, size_t room) ASM("__read_chk");
static __attribute__((noinline)) ssize_t any___read_chk(int fd, void *buf, size_t n, size_t room)
{
	return do___read_chk(real___read_chk, CALL___read_chk, fd, buf, n, room);
}

ssize_t wrap___read_chk(int fd, void *buf, size_t n, size_t room)
{
	real___read_chk_fn *real = real_known(REAL___read_chk);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___read_chk(fd, buf, n, room);
	return often___read_chk(t, real, CALL___read_chk, fd, buf, n, room);
}

/* libc.def:1032 */
static ssize_t do_write(real_write_fn *real, unsigned int call_no, int fd, const void *buf, size_t n)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

static __attribute__((noinline)) void after_write(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, READ_CALL);
}

static ALWAYS_INLINE ssize_t often_write(struct thread *t, real_write_fn *real, unsigned int call_no, int fd, const void *buf, size_t n)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, buf, n);
	if (__builtin_expect(!io_write_often(t, fd, ret, clock_of_kept(&t0)), 0))
		after_write(t, clock_of_kept(&t0), call_no, ret, fd);
	return ret;
}


EXPORT ssize_t wrap_write(int fd, const void *buf, size_t n) ASM("write");
static __attribute__((noinline)) ssize_t any_write(int fd, const void *buf, size_t n)
{
	return do_write(real_write, CALL_write, fd, buf, n);
}

ssize_t wrap_write(int fd, const void *buf, size_t n)
{
	real_write_fn *real = real_known(REAL_write);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_write(fd, buf, n);
	return often_write(t, real, CALL_write, fd, buf, n);
}

EXPORT ssize_t wrap___write(int fd, const void *buf, size_t n) ASM("__write");
static __attribute__((noinline)) ssize_t any___write(int fd, const void *buf, size_t n)
{
	return do_write(real___write, CALL___write, fd, buf, n);
}

ssize_t wrap___write(int fd, const void *buf, size_t n)
{
	real_write_fn *real = real_known(REAL___write);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___write(fd, buf, n);
	return often_write(t, real, CALL___write, fd, buf, n);
}

/* libc.def:1037 */
static ssize_t do_pread(real_pread_fn *real, unsigned int call_no, int fd, void *buf, size_t n, off_t offset)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n, offset);
	ssize_t ret = real(fd, buf, n, offset);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
	return ret;
}

static __attribute__((noinline)) void after_pread(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd, int64_t offset)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
}

static ALWAYS_INLINE ssize_t often_pread(struct thread *t, real_pread_fn *real, unsigned int call_no, int fd, void *buf, size_t n, off_t offset)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, buf, n, offset);
	if (__builtin_expect(!io_read_at_often(t, fd, ret, offset), 0))
		after_pread(t, clock_of_kept(&t0), call_no, ret, fd, offset);
	return ret;
}


EXPORT ssize_t wrap_pread(int fd, void *buf, size_t n, off_t offset) ASM("pread");
static __attribute__((noinline)) ssize_t any_pread(int fd, void *buf, size_t n, off_t offset)
{
	return do_pread(real_pread, CALL_pread, fd, buf, n, offset);
}

ssize_t wrap_pread(int fd, void *buf, size_t n, off_t offset)
{
	real_pread_fn *real = real_known(REAL_pread);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_pread(fd, buf, n, offset);
	return often_pread(t, real, CALL_pread, fd, buf, n, offset);
}

EXPORT ssize_t wrap_pread64(int fd, void *buf, size_t n, off_t offset) ASM("pread64");
static __attribute__((noinline)) ssize_t any_pread64(int fd, void *buf, size_t n, off_t offset)
{
	return do_pread(real_pread64, CALL_pread64, fd, buf, n, offset);
}

ssize_t wrap_pread64(int fd, void *buf, size_t n, off_t offset)
{
	real_pread_fn *real = real_known(REAL_pread64);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_pread64(fd, buf, n, offset);
	return often_pread(t, real, CALL_pread64, fd, buf, n, offset);
}

EXPORT ssize_t wrap___pread64(int fd, void *buf, size_t n, off_t offset) ASM("__pread64");
static __attribute__((noinline)) ssize_t any___pread64(int fd, void *buf, size_t n, off_t offset)
{
	return do_pread(real___pread64, CALL___pread64, fd, buf, n, offset);
}

ssize_t wrap___pread64(int fd, void *buf, size_t n, off_t offset)
{
	real_pread_fn *real = real_known(REAL___pread64);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___pread64(fd, buf, n, offset);
	return often_pread(t, real, CALL___pread64, fd, buf, n, offset);
}

/* libc.def:1043 */
static ssize_t do___pread_chk(real___pread_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, off_t offset, size_t room)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n, offset, room);
	ssize_t ret = real(fd, buf, n, offset, room);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
	return ret;
}

static __attribute__((noinline)) void after___pread_chk(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd, int64_t offset)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
}

static ALWAYS_INLINE ssize_t often___pread_chk(struct thread *t, real___pread_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, off_t offset, size_t room)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, buf, n, offset, room);
	if (__builtin_expect(!io_read_at_often(t, fd, ret, offset), 0))
		after___pread_chk(t, clock_of_kept(&t0), call_no, ret, fd, offset);
	return ret;
}


EXPORT ssize_t wrap___pread_chk(int fd, void *buf, size_t n, off_t offset, size_t room) ASM("__pread_chk");
static __attribute__((noinline)) ssize_t any___pread_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	return do___pread_chk(real___pread_chk, CALL___pread_chk, fd, buf, n, offset, room);
}

ssize_t wrap___pread_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	real___pread_chk_fn *real = real_known(REAL___pread_chk);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___pread_chk(fd, buf, n, offset, room);
	return often___pread_chk(t, real, CALL___pread_chk, fd, buf, n, offset, room);
}

EXPORT ssize_t wrap___pread64_chk(int fd, void *buf, size_t n, off_t offset, size_t room) ASM("__pread64_chk");
static __attribute__((noinline)) ssize_t any___pread64_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	return do___pread_chk(real___pread64_chk, CALL___pread64_chk, fd, buf, n, offset, room);
}

ssize_t wrap___pread64_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	real___pread_chk_fn *real = real_known(REAL___pread64_chk);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___pread64_chk(fd, buf, n, offset, room);
	return often___pread_chk(t, real, CALL___pread64_chk, fd, buf, n, offset, room);
}

/* libc.def:1049 */
static ssize_t do_pwrite(real_pwrite_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, off_t offset)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n, offset);
	ssize_t ret = real(fd, buf, n, offset);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, offset);
	return ret;
}

static __attribute__((noinline)) void after_pwrite(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd, int64_t offset)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, offset);
}

static ALWAYS_INLINE ssize_t often_pwrite(struct thread *t, real_pwrite_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, off_t offset)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, buf, n, offset);
	if (__builtin_expect(!io_write_at_often(t, fd, ret, offset, clock_of_kept(&t0)), 0))
		after_pwrite(t, clock_of_kept(&t0), call_no, ret, fd, offset);
	return ret;
}


EXPORT ssize_t wrap_pwrite(int fd, const void *buf, size_t n, off_t offset) ASM("pwrite");
static __attribute__((noinline)) ssize_t any_pwrite(int fd, const void *buf, size_t n, off_t offset)
{
	return do_pwrite(real_pwrite, CALL_pwrite, fd, buf, n, offset);
}

ssize_t wrap_pwrite(int fd, const void *buf, size_t n, off_t offset)
{
	real_pwrite_fn *real = real_known(REAL_pwrite);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_pwrite(fd, buf, n, offset);
	return often_pwrite(t, real, CALL_pwrite, fd, buf, n, offset);
}

EXPORT ssize_t wrap_pwrite64(int fd, const void *buf, size_t n, off_t offset) ASM("pwrite64");
static __attribute__((noinline)) ssize_t any_pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	return do_pwrite(real_pwrite64, CALL_pwrite64, fd, buf, n, offset);
}

ssize_t wrap_pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	real_pwrite_fn *real = real_known(REAL_pwrite64);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_pwrite64(fd, buf, n, offset);
	return often_pwrite(t, real, CALL_pwrite64, fd, buf, n, offset);
}

EXPORT ssize_t wrap___pwrite64(int fd, const void *buf, size_t n, off_t offset) ASM("__pwrite64");
static __attribute__((noinline)) ssize_t any___pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	return do_pwrite(real___pwrite64, CALL___pwrite64, fd, buf, n, offset);
}

ssize_t wrap___pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	real_pwrite_fn *real = real_known(REAL___pwrite64);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any___pwrite64(fd, buf, n, offset);
	return often_pwrite(t, real, CALL___pwrite64, fd, buf, n, offset);
}

/* libc.def:1054 */
static ssize_t do_readv(real_readv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n);
	ssize_t ret = real(fd, iov, n);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_CALL);
	return ret;
}

static __attribute__((noinline)) void after_readv(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_CALL);
}

static ALWAYS_INLINE ssize_t often_readv(struct thread *t, real_readv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, iov, n);
	if (__builtin_expect(!io_read_often(t, fd, ret, READ_CALL), 0))
		after_readv(t, clock_of_kept(&t0), call_no, ret, fd);
	return ret;
}


EXPORT ssize_t wrap_readv(int fd, const struct iovec *iov, int n) ASM("readv");
static __attribute__((noinline)) ssize_t any_readv(int fd, const struct iovec *iov, int n)
{
	return do_readv(real_readv, CALL_readv, fd, iov, n);
}

ssize_t wrap_readv(int fd, const struct iovec *iov, int n)
{
	real_readv_fn *real = real_known(REAL_readv);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_readv(fd, iov, n);
	return often_readv(t, real, CALL_readv, fd, iov, n);
}

/* libc.def:1059 */
static ssize_t do_writev(real_writev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n);
	ssize_t ret = real(fd, iov, n);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

static __attribute__((noinline)) void after_writev(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, READ_CALL);
}

static ALWAYS_INLINE ssize_t often_writev(struct thread *t, real_writev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, iov, n);
	if (__builtin_expect(!io_write_often(t, fd, ret, clock_of_kept(&t0)), 0))
		after_writev(t, clock_of_kept(&t0), call_no, ret, fd);
	return ret;
}


EXPORT ssize_t wrap_writev(int fd, const struct iovec *iov, int n) ASM("writev");
static __attribute__((noinline)) ssize_t any_writev(int fd, const struct iovec *iov, int n)
{
	return do_writev(real_writev, CALL_writev, fd, iov, n);
}

ssize_t wrap_writev(int fd, const struct iovec *iov, int n)
{
	real_writev_fn *real = real_known(REAL_writev);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_writev(fd, iov, n);
	return often_writev(t, real, CALL_writev, fd, iov, n);
}

/* libc.def:1063 */
static ssize_t do_preadv(real_preadv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, offset);
	ssize_t ret = real(fd, iov, n, offset);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
	return ret;
}

static __attribute__((noinline)) void after_preadv(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd, int64_t offset)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
}

static ALWAYS_INLINE ssize_t often_preadv(struct thread *t, real_preadv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, iov, n, offset);
	if (__builtin_expect(!io_read_at_often(t, fd, ret, offset), 0))
		after_preadv(t, clock_of_kept(&t0), call_no, ret, fd, offset);
	return ret;
}


EXPORT ssize_t wrap_preadv(int fd, const struct iovec *iov, int n, off_t offset) ASM("preadv");
static __attribute__((noinline)) ssize_t any_preadv(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_preadv(real_preadv, CALL_preadv, fd, iov, n, offset);
}

ssize_t wrap_preadv(int fd, const struct iovec *iov, int n, off_t offset)
{
	real_preadv_fn *real = real_known(REAL_preadv);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_preadv(fd, iov, n, offset);
	return often_preadv(t, real, CALL_preadv, fd, iov, n, offset);
}

EXPORT ssize_t wrap_preadv64(int fd, const struct iovec *iov, int n, off_t offset) ASM("preadv64");
static __attribute__((noinline)) ssize_t any_preadv64(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_preadv(real_preadv64, CALL_preadv64, fd, iov, n, offset);
}

ssize_t wrap_preadv64(int fd, const struct iovec *iov, int n, off_t offset)
{
	real_preadv_fn *real = real_known(REAL_preadv64);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_preadv64(fd, iov, n, offset);
	return often_preadv(t, real, CALL_preadv64, fd, iov, n, offset);
}

/* libc.def:1068 */
static ssize_t do_pwritev(real_pwritev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, offset);
	ssize_t ret = real(fd, iov, n, offset);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, offset);
	return ret;
}

static __attribute__((noinline)) void after_pwritev(struct thread *t, uint64_t t0, unsigned int call_no, ssize_t ret, int fd, int64_t offset)
{
	struct call c = {.thread = t, .t0 = t0, .no = call_no};

	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, offset);
}

static ALWAYS_INLINE ssize_t often_pwritev(struct thread *t, real_pwritev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset)
{
	struct clock_kept t0;
	ssize_t ret;

	clock_keep(&t0);
	ret = real(fd, iov, n, offset);
	if (__builtin_expect(!io_write_at_often(t, fd, ret, offset, clock_of_kept(&t0)), 0))
		after_pwritev(t, clock_of_kept(&t0), call_no, ret, fd, offset);
	return ret;
}


EXPORT ssize_t wrap_pwritev(int fd, const struct iovec *iov, int n, off_t offset) ASM("pwritev");
static __attribute__((noinline)) ssize_t any_pwritev(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_pwritev(real_pwritev, CALL_pwritev, fd, iov, n, offset);
}

ssize_t wrap_pwritev(int fd, const struct iovec *iov, int n, off_t offset)
{
	real_pwritev_fn *real = real_known(REAL_pwritev);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_pwritev(fd, iov, n, offset);
	return often_pwritev(t, real, CALL_pwritev, fd, iov, n, offset);
}

EXPORT ssize_t wrap_pwritev64(int fd, const struct iovec *iov, int n, off_t offset) ASM("pwritev64");
static __attribute__((noinline)) ssize_t any_pwritev64(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_pwritev(real_pwritev64, CALL_pwritev64, fd, iov, n, offset);
}

ssize_t wrap_pwritev64(int fd, const struct iovec *iov, int n, off_t offset)
{
	real_pwritev_fn *real = real_known(REAL_pwritev64);
	struct thread *t = call_thread();

	if (__builtin_expect(!real || !t, 0))
		return any_pwritev64(fd, iov, n, offset);
	return often_pwritev(t, real, CALL_pwritev64, fd, iov, n, offset);
}

/* libc.def:1072 */
static ssize_t do_preadv2(real_preadv2_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, offset, flags);
	ssize_t ret = real(fd, iov, n, offset, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, offset);
	return ret;
}

EXPORT ssize_t wrap_preadv2(int fd, const struct iovec *iov, int n, off_t offset, int flags) ASM("preadv2");
ssize_t wrap_preadv2(int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	return do_preadv2(real_preadv2, CALL_preadv2, fd, iov, n, offset, flags);
}

EXPORT ssize_t wrap_preadv64v2(int fd, const struct iovec *iov, int n, off_t offset, int flags) ASM("preadv64v2");
ssize_t wrap_preadv64v2(int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	return do_preadv2(real_preadv64v2, CALL_preadv64v2, fd, iov, n, offset, flags);
}

/* libc.def:1077 */
static ssize_t do_pwritev2(real_pwritev2_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, offset, flags);
	ssize_t ret = real(fd, iov, n, offset, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, flags & RWF_APPEND ? -1 : offset);
	return ret;
}

EXPORT ssize_t wrap_pwritev2(int fd, const struct iovec *iov, int n, off_t offset, int flags) ASM("pwritev2");
ssize_t wrap_pwritev2(int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	return do_pwritev2(real_pwritev2, CALL_pwritev2, fd, iov, n, offset, flags);
}

EXPORT ssize_t wrap_pwritev64v2(int fd, const struct iovec *iov, int n, off_t offset, int flags) ASM("pwritev64v2");
ssize_t wrap_pwritev64v2(int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	return do_pwritev2(real_pwritev64v2, CALL_pwritev64v2, fd, iov, n, offset, flags);
}

/* libc.def:1081 */
static ssize_t do_recv(real_recv_fn *real, unsigned int call_no, int fd, void *buf, size_t n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags);
	ssize_t ret = real(fd, buf, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_receive(&c, fd, ret, flags);
	return ret;
}

EXPORT ssize_t wrap_recv(int fd, void *buf, size_t n, int flags) ASM("recv");
ssize_t wrap_recv(int fd, void *buf, size_t n, int flags)
{
	return do_recv(real_recv, CALL_recv, fd, buf, n, flags);
}

/* libc.def:1084 */
static ssize_t do___recv_chk(real___recv_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, room, flags);
	ssize_t ret = real(fd, buf, n, room, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_receive(&c, fd, ret, flags);
	return ret;
}

EXPORT ssize_t wrap___recv_chk(int fd, void *buf, size_t n, size_t room, int flags) ASM("__recv_chk");
ssize_t wrap___recv_chk(int fd, void *buf, size_t n, size_t room, int flags)
{
	return do___recv_chk(real___recv_chk, CALL___recv_chk, fd, buf, n, room, flags);
}

/* libc.def:1088 */
static ssize_t do_recvfrom(real_recvfrom_fn *real, unsigned int call_no, int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags, address, len);
	ssize_t ret = real(fd, buf, n, flags, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_receive(&c, fd, ret, flags);
	return ret;
}

EXPORT ssize_t wrap_recvfrom(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len) ASM("recvfrom");
ssize_t wrap_recvfrom(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len)
{
	return do_recvfrom(real_recvfrom, CALL_recvfrom, fd, buf, n, flags, address, len);
}

/* libc.def:1093 */
static ssize_t do___recvfrom_chk(real___recvfrom_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, room, flags, address, len);
	ssize_t ret = real(fd, buf, n, room, flags, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_receive(&c, fd, ret, flags);
	return ret;
}

EXPORT ssize_t wrap___recvfrom_chk(int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len) ASM("__recvfrom_chk");
ssize_t wrap___recvfrom_chk(int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len)
{
	return do___recvfrom_chk(real___recvfrom_chk, CALL___recvfrom_chk, fd, buf, n, room, flags, address, len);
}

/* libc.def:1097 */
static ssize_t do_send(real_send_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n, flags);
	ssize_t ret = real(fd, buf, n, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

EXPORT ssize_t wrap_send(int fd, const void *buf, size_t n, int flags) ASM("send");
ssize_t wrap_send(int fd, const void *buf, size_t n, int flags)
{
	return do_send(real_send, CALL_send, fd, buf, n, flags);
}

EXPORT ssize_t wrap___send(int fd, const void *buf, size_t n, int flags) ASM("__send");
ssize_t wrap___send(int fd, const void *buf, size_t n, int flags)
{
	return do_send(real___send, CALL___send, fd, buf, n, flags);
}

/* libc.def:1101 */
static ssize_t do_sendto(real_sendto_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags, address, len);
	ssize_t ret = real(fd, buf, n, flags, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_send(&c, fd, ret, out(address), len);
	return ret;
}

EXPORT ssize_t wrap_sendto(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len) ASM("sendto");
ssize_t wrap_sendto(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len)
{
	return do_sendto(real_sendto, CALL_sendto, fd, buf, n, flags, address, len);
}

/* libc.def:1106 */
static ssize_t do_sendfile(real_sendfile_fn *real, unsigned int call_no, int out, int in, off_t *offset, size_t n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(out, in, offset, n);
	ssize_t ret = real(out, in, offset, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_copy(&c, in, out, ret);
	return ret;
}

EXPORT ssize_t wrap_sendfile(int out, int in, off_t *offset, size_t n) ASM("sendfile");
ssize_t wrap_sendfile(int out, int in, off_t *offset, size_t n)
{
	return do_sendfile(real_sendfile, CALL_sendfile, out, in, offset, n);
}

EXPORT ssize_t wrap_sendfile64(int out, int in, off_t *offset, size_t n) ASM("sendfile64");
ssize_t wrap_sendfile64(int out, int in, off_t *offset, size_t n)
{
	return do_sendfile(real_sendfile64, CALL_sendfile64, out, in, offset, n);
}

/* libc.def:1111 */
static ssize_t do_copy_file_range(real_copy_file_range_fn *real, unsigned int call_no, int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(in, inoffset, out, outoffset, n, flags);
	ssize_t ret = real(in, inoffset, out, outoffset, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_copy(&c, in, out, ret);
	return ret;
}

EXPORT ssize_t wrap_copy_file_range(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags) ASM("copy_file_range");
ssize_t wrap_copy_file_range(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	return do_copy_file_range(real_copy_file_range, CALL_copy_file_range, in, inoffset, out, outoffset, n, flags);
}

/* libc.def:1116 */
static ssize_t do_splice(real_splice_fn *real, unsigned int call_no, int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(in, inoffset, out, outoffset, n, flags);
	ssize_t ret = real(in, inoffset, out, outoffset, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_copy(&c, in, out, ret);
	return ret;
}

EXPORT ssize_t wrap_splice(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags) ASM("splice");
ssize_t wrap_splice(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	return do_splice(real_splice, CALL_splice, in, inoffset, out, outoffset, n, flags);
}

/* libc.def:1121 */
static ssize_t do_tee(real_tee_fn *real, unsigned int call_no, int in, int out, size_t n, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(in, out, n, flags);
	ssize_t ret = real(in, out, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_copy(&c, in, out, ret);
	return ret;
}

EXPORT ssize_t wrap_tee(int in, int out, size_t n, unsigned int flags) ASM("tee");
ssize_t wrap_tee(int in, int out, size_t n, unsigned int flags)
{
	return do_tee(real_tee, CALL_tee, in, out, n, flags);
}

/* libc.def:1125 */
static ssize_t do_vmsplice(real_vmsplice_fn *real, unsigned int call_no, int fd, const struct iovec *iov, size_t n, unsigned int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, flags);
	ssize_t ret = real(fd, iov, n, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

EXPORT ssize_t wrap_vmsplice(int fd, const struct iovec *iov, size_t n, unsigned int flags) ASM("vmsplice");
ssize_t wrap_vmsplice(int fd, const struct iovec *iov, size_t n, unsigned int flags)
{
	return do_vmsplice(real_vmsplice, CALL_vmsplice, fd, iov, n, flags);
}

/* libc.def:1130 */
static int do_aio_read(real_aio_read_fn *real, unsigned int call_no, struct aiocb *cb)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(cb);
	int ret = real(cb);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, cb->aio_fildes, c.err ? -1 : (int64_t)cb->aio_nbytes, READ_CALL);
	return ret;
}

EXPORT int wrap_aio_read(struct aiocb *cb) ASM("aio_read");
int wrap_aio_read(struct aiocb *cb)
{
	return do_aio_read(real_aio_read, CALL_aio_read, cb);
}

EXPORT int wrap_aio_read64(struct aiocb *cb) ASM("aio_read64");
int wrap_aio_read64(struct aiocb *cb)
{
	return do_aio_read(real_aio_read64, CALL_aio_read64, cb);
}

/* libc.def:1134 */
static int do_aio_write(real_aio_write_fn *real, unsigned int call_no, struct aiocb *cb)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(cb);
	int ret = real(cb);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, cb->aio_fildes, c.err ? -1 : (int64_t)cb->aio_nbytes, READ_CALL);
	return ret;
}

EXPORT int wrap_aio_write(struct aiocb *cb) ASM("aio_write");
int wrap_aio_write(struct aiocb *cb)
{
	return do_aio_write(real_aio_write, CALL_aio_write, cb);
}

EXPORT int wrap_aio_write64(struct aiocb *cb) ASM("aio_write64");
int wrap_aio_write64(struct aiocb *cb)
{
	return do_aio_write(real_aio_write64, CALL_aio_write64, cb);
}

/* libc.def:1138 */
static int do_lio_listio(real_lio_listio_fn *real, unsigned int call_no, int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(mode, list, n, event);
	int ret = real(mode, list, n, event);
	call_end(&c, ret != -1 ? 0 : call_errno());
	aio_listed(&c, list, n);
	return ret;
}

EXPORT int wrap_lio_listio_GLIBC_2_2_5(int mode, struct aiocb *const list[], int n, struct sigevent *event) ASM("prov_lio_listio_GLIBC_2_2_5");
__asm__(".symver prov_lio_listio_GLIBC_2_2_5, lio_listio@GLIBC_2.2.5, remove");
int wrap_lio_listio_GLIBC_2_2_5(int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	return do_lio_listio(real_lio_listio_GLIBC_2_2_5, CALL_lio_listio, mode, list, n, event);
}

EXPORT int wrap_lio_listio_GLIBC_2_4(int mode, struct aiocb *const list[], int n, struct sigevent *event) ASM("prov_lio_listio_GLIBC_2_4");
__asm__(".symver prov_lio_listio_GLIBC_2_4, lio_listio@GLIBC_2.4, remove");
int wrap_lio_listio_GLIBC_2_4(int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	return do_lio_listio(real_lio_listio_GLIBC_2_4, CALL_lio_listio, mode, list, n, event);
}

EXPORT int wrap_lio_listio_GLIBC_2_34(int mode, struct aiocb *const list[], int n, struct sigevent *event) ASM("prov_lio_listio_GLIBC_2_34");
__asm__(".symver prov_lio_listio_GLIBC_2_34, lio_listio@@GLIBC_2.34, remove");
int wrap_lio_listio_GLIBC_2_34(int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	return do_lio_listio(real_lio_listio_GLIBC_2_34, CALL_lio_listio, mode, list, n, event);
}

EXPORT int wrap_lio_listio64_GLIBC_2_2_5(int mode, struct aiocb *const list[], int n, struct sigevent *event) ASM("prov_lio_listio64_GLIBC_2_2_5");
__asm__(".symver prov_lio_listio64_GLIBC_2_2_5, lio_listio64@GLIBC_2.2.5, remove");
int wrap_lio_listio64_GLIBC_2_2_5(int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	return do_lio_listio(real_lio_listio64_GLIBC_2_2_5, CALL_lio_listio64, mode, list, n, event);
}

EXPORT int wrap_lio_listio64_GLIBC_2_4(int mode, struct aiocb *const list[], int n, struct sigevent *event) ASM("prov_lio_listio64_GLIBC_2_4");
__asm__(".symver prov_lio_listio64_GLIBC_2_4, lio_listio64@GLIBC_2.4, remove");
int wrap_lio_listio64_GLIBC_2_4(int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	return do_lio_listio(real_lio_listio64_GLIBC_2_4, CALL_lio_listio64, mode, list, n, event);
}

EXPORT int wrap_lio_listio64_GLIBC_2_34(int mode, struct aiocb *const list[], int n, struct sigevent *event) ASM("prov_lio_listio64_GLIBC_2_34");
__asm__(".symver prov_lio_listio64_GLIBC_2_34, lio_listio64@@GLIBC_2.34, remove");
int wrap_lio_listio64_GLIBC_2_34(int mode, struct aiocb *const list[], int n, struct sigevent *event)
{
	return do_lio_listio(real_lio_listio64_GLIBC_2_34, CALL_lio_listio64, mode, list, n, event);
}

/* libc.def:1144 */
static ssize_t do_aio_return(real_aio_return_fn *real, unsigned int call_no, struct aiocb *cb)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(cb);
	ssize_t ret = real(cb);
	call_end(&c, ret != -1 ? 0 : call_errno());
	aio_returned(&c, cb, ret);
	return ret;
}

EXPORT ssize_t wrap_aio_return(struct aiocb *cb) ASM("aio_return");
ssize_t wrap_aio_return(struct aiocb *cb)
{
	return do_aio_return(real_aio_return, CALL_aio_return, cb);
}

EXPORT ssize_t wrap_aio_return64(struct aiocb *cb) ASM("aio_return64");
ssize_t wrap_aio_return64(struct aiocb *cb)
{
	return do_aio_return(real_aio_return64, CALL_aio_return64, cb);
}

#ifdef SYS_io_submit
/* libc.def:1149 */
static long do_io_submit(real_io_submit_fn *real, unsigned int call_no, unsigned long context, long n, struct iocb **list)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(context, n, list);
	long ret = real(context, n, list);
	call_end(&c, ret != -1 ? 0 : call_errno());
	iocbs_submitted(&c, list, ret);
	return ret;
}
#endif

#ifdef SYS_io_getevents
/* libc.def:1154 */
static long do_io_getevents(real_io_getevents_fn *real, unsigned int call_no, unsigned long context, long least, long n, struct io_event *events, struct timespec *timeout)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(context, least, n, events, timeout);
	long ret = real(context, least, n, events, timeout);
	call_end(&c, ret != -1 ? 0 : call_errno());
	iocbs_done(&c, events, ret);
	return ret;
}
#endif

#ifdef SYS_io_pgetevents
/* libc.def:1159 */
static long do_io_pgetevents(real_io_pgetevents_fn *real, unsigned int call_no, unsigned long context, long least, long n, struct io_event *events, struct timespec *timeout, const void *mask)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(context, least, n, events, timeout, mask);
	long ret = real(context, least, n, events, timeout, mask);
	call_end(&c, ret != -1 ? 0 : call_errno());
	iocbs_done(&c, events, ret);
	return ret;
}
#endif

/* libc.def:1164 */
static int do_eventfd_read(real_eventfd_read_fn *real, unsigned int call_no, int fd, eventfd_t *value)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, value);
	int ret = real(fd, value);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret == 0 ? 8 : -1, READ_CALL);
	return ret;
}

EXPORT int wrap_eventfd_read(int fd, eventfd_t *value) ASM("eventfd_read");
int wrap_eventfd_read(int fd, eventfd_t *value)
{
	return do_eventfd_read(real_eventfd_read, CALL_eventfd_read, fd, value);
}

/* libc.def:1167 */
static int do_eventfd_write(real_eventfd_write_fn *real, unsigned int call_no, int fd, eventfd_t value)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, value);
	int ret = real(fd, value);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret == 0 ? 8 : -1, READ_CALL);
	return ret;
}

EXPORT int wrap_eventfd_write(int fd, eventfd_t value) ASM("eventfd_write");
int wrap_eventfd_write(int fd, eventfd_t value)
{
	return do_eventfd_write(real_eventfd_write, CALL_eventfd_write, fd, value);
}

/* libc.def:1170 */
static ssize_t do_mq_receive(real_mq_receive_fn *real, unsigned int call_no, mqd_t queue, char *buf, size_t n, unsigned int *priority)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(queue, buf, n, priority);
	struct mq_receive_hook h;
	hook_mq_receive_before(&c, &h, queue, buf, n, priority);
	ssize_t ret = real(queue, buf, n, priority);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, queue, ret, READ_CALL);
	hook_mq_receive_after(&c, &h, ret);
	return ret;
}

EXPORT ssize_t wrap_mq_receive(mqd_t queue, char *buf, size_t n, unsigned int *priority) ASM("mq_receive");
ssize_t wrap_mq_receive(mqd_t queue, char *buf, size_t n, unsigned int *priority)
{
	return do_mq_receive(real_mq_receive, CALL_mq_receive, queue, buf, n, priority);
}

/* libc.def:1174 */
static ssize_t do_mq_timedreceive(real_mq_timedreceive_fn *real, unsigned int call_no, mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(queue, buf, n, priority, until);
	struct mq_timedreceive_hook h;
	hook_mq_timedreceive_before(&c, &h, queue, buf, n, priority, until);
	ssize_t ret = real(queue, buf, n, priority, until);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, queue, ret, READ_CALL);
	hook_mq_timedreceive_after(&c, &h, ret);
	return ret;
}

EXPORT ssize_t wrap_mq_timedreceive(mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until) ASM("mq_timedreceive");
ssize_t wrap_mq_timedreceive(mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until)
{
	return do_mq_timedreceive(real_mq_timedreceive, CALL_mq_timedreceive, queue, buf, n, priority, until);
}

/* libc.def:1180 */
static int do_mq_send(real_mq_send_fn *real, unsigned int call_no, mqd_t queue, const char *buf, size_t n, unsigned int priority)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(queue, buf, n, priority);
	struct mq_send_hook h;
	hook_mq_send_before(&c, &h, queue, buf, n, priority);
	int ret = real(queue, buf, n, priority);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, queue, ret == 0 ? (int64_t)n : -1, READ_CALL);
	hook_mq_send_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_mq_send(mqd_t queue, const char *buf, size_t n, unsigned int priority) ASM("mq_send");
int wrap_mq_send(mqd_t queue, const char *buf, size_t n, unsigned int priority)
{
	return do_mq_send(real_mq_send, CALL_mq_send, queue, buf, n, priority);
}

/* libc.def:1184 */
static int do_mq_timedsend(real_mq_timedsend_fn *real, unsigned int call_no, mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(queue, buf, n, priority, until);
	struct mq_timedsend_hook h;
	hook_mq_timedsend_before(&c, &h, queue, buf, n, priority, until);
	int ret = real(queue, buf, n, priority, until);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, queue, ret == 0 ? (int64_t)n : -1, READ_CALL);
	hook_mq_timedsend_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_mq_timedsend(mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until) ASM("mq_timedsend");
int wrap_mq_timedsend(mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until)
{
	return do_mq_timedsend(real_mq_timedsend, CALL_mq_timedsend, queue, buf, n, priority, until);
}

/* libc.def:1190 */
static void do_backtrace_symbols_fd(real_backtrace_symbols_fd_fn *real, unsigned int call_no, void *const *addresses, int n, int fd)
{
	struct call c;

	if (!call_enter_here(&c, call_no)) {
		real(addresses, n, fd);
		return;
	}
	real(addresses, n, fd);
	call_end_here(&c, 0);
	io_write(&c, fd, n, READ_CALL);
}

EXPORT void wrap_backtrace_symbols_fd(void *const *addresses, int n, int fd) ASM("backtrace_symbols_fd");
void wrap_backtrace_symbols_fd(void *const *addresses, int n, int fd)
{
	do_backtrace_symbols_fd(real_backtrace_symbols_fd, CALL_backtrace_symbols_fd, addresses, n, fd);
}

EXPORT void wrap___backtrace_symbols_fd(void *const *addresses, int n, int fd) ASM("__backtrace_symbols_fd");
void wrap___backtrace_symbols_fd(void *const *addresses, int n, int fd)
{
	do_backtrace_symbols_fd(real___backtrace_symbols_fd, CALL___backtrace_symbols_fd, addresses, n, fd);
}

/* libc.def:1196 */
static size_t do_fread(real_fread_fn *real, unsigned int call_no, void *buf, size_t size, size_t n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, size, n, f);
	size_t ret = real(buf, size, n, f);
	call_leave(&c);
	io_file_read(&c, f, (int64_t)(ret * size));
	return ret;
}

EXPORT size_t wrap_fread(void *buf, size_t size, size_t n, FILE *f) ASM("fread");
size_t wrap_fread(void *buf, size_t size, size_t n, FILE *f)
{
	return do_fread(real_fread, CALL_fread, buf, size, n, f);
}

EXPORT size_t wrap_fread_unlocked(void *buf, size_t size, size_t n, FILE *f) ASM("fread_unlocked");
size_t wrap_fread_unlocked(void *buf, size_t size, size_t n, FILE *f)
{
	return do_fread(real_fread_unlocked, CALL_fread_unlocked, buf, size, n, f);
}

EXPORT size_t wrap__IO_fread(void *buf, size_t size, size_t n, FILE *f) ASM("_IO_fread");
size_t wrap__IO_fread(void *buf, size_t size, size_t n, FILE *f)
{
	return do_fread(real__IO_fread, CALL__IO_fread, buf, size, n, f);
}

/* libc.def:1203 */
static size_t do___fread_chk(real___fread_chk_fn *real, unsigned int call_no, void *buf, size_t room, size_t size, size_t n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, room, size, n, f);
	size_t ret = real(buf, room, size, n, f);
	call_leave(&c);
	io_file_read(&c, f, (int64_t)(ret * size));
	return ret;
}

EXPORT size_t wrap___fread_chk(void *buf, size_t room, size_t size, size_t n, FILE *f) ASM("__fread_chk");
size_t wrap___fread_chk(void *buf, size_t room, size_t size, size_t n, FILE *f)
{
	return do___fread_chk(real___fread_chk, CALL___fread_chk, buf, room, size, n, f);
}

EXPORT size_t wrap___fread_unlocked_chk(void *buf, size_t room, size_t size, size_t n, FILE *f) ASM("__fread_unlocked_chk");
size_t wrap___fread_unlocked_chk(void *buf, size_t room, size_t size, size_t n, FILE *f)
{
	return do___fread_chk(real___fread_unlocked_chk, CALL___fread_unlocked_chk, buf, room, size, n, f);
}

/* libc.def:1211 */
static char *do_fgets(real_fgets_fn *real, unsigned int call_no, char *buf, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, n, f);
	char *ret = real(buf, n, f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT char *wrap_fgets(char *buf, int n, FILE *f) ASM("fgets");
char *wrap_fgets(char *buf, int n, FILE *f)
{
	return do_fgets(real_fgets, CALL_fgets, buf, n, f);
}

EXPORT char *wrap_fgets_unlocked(char *buf, int n, FILE *f) ASM("fgets_unlocked");
char *wrap_fgets_unlocked(char *buf, int n, FILE *f)
{
	return do_fgets(real_fgets_unlocked, CALL_fgets_unlocked, buf, n, f);
}

EXPORT char *wrap__IO_fgets(char *buf, int n, FILE *f) ASM("_IO_fgets");
char *wrap__IO_fgets(char *buf, int n, FILE *f)
{
	return do_fgets(real__IO_fgets, CALL__IO_fgets, buf, n, f);
}

/* libc.def:1218 */
static char *do___fgets_chk(real___fgets_chk_fn *real, unsigned int call_no, char *buf, size_t room, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, room, n, f);
	char *ret = real(buf, room, n, f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT char *wrap___fgets_chk(char *buf, size_t room, int n, FILE *f) ASM("__fgets_chk");
char *wrap___fgets_chk(char *buf, size_t room, int n, FILE *f)
{
	return do___fgets_chk(real___fgets_chk, CALL___fgets_chk, buf, room, n, f);
}

EXPORT char *wrap___fgets_unlocked_chk(char *buf, size_t room, int n, FILE *f) ASM("__fgets_unlocked_chk");
char *wrap___fgets_unlocked_chk(char *buf, size_t room, int n, FILE *f)
{
	return do___fgets_chk(real___fgets_unlocked_chk, CALL___fgets_unlocked_chk, buf, room, n, f);
}

/* libc.def:1226 */
static int do_fgetc(real_fgetc_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	int ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap_fgetc(FILE *f) ASM("fgetc");
int wrap_fgetc(FILE *f)
{
	return do_fgetc(real_fgetc, CALL_fgetc, f);
}

EXPORT int wrap_getc(FILE *f) ASM("getc");
int wrap_getc(FILE *f)
{
	return do_fgetc(real_getc, CALL_getc, f);
}

EXPORT int wrap__IO_getc(FILE *f) ASM("_IO_getc");
int wrap__IO_getc(FILE *f)
{
	return do_fgetc(real__IO_getc, CALL__IO_getc, f);
}

EXPORT int wrap_fgetc_unlocked(FILE *f) ASM("fgetc_unlocked");
int wrap_fgetc_unlocked(FILE *f)
{
	return do_fgetc(real_fgetc_unlocked, CALL_fgetc_unlocked, f);
}

EXPORT int wrap_getc_unlocked(FILE *f) ASM("getc_unlocked");
int wrap_getc_unlocked(FILE *f)
{
	return do_fgetc(real_getc_unlocked, CALL_getc_unlocked, f);
}

/* libc.def:1233 */
static int do_getchar(real_getchar_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	int ret = real();
	call_leave(&c);
	io_file_read(&c, stdin, ret != EOF);
	return ret;
}

EXPORT int wrap_getchar(void) ASM("getchar");
int wrap_getchar(void)
{
	return do_getchar(real_getchar, CALL_getchar);
}

EXPORT int wrap_getchar_unlocked(void) ASM("getchar_unlocked");
int wrap_getchar_unlocked(void)
{
	return do_getchar(real_getchar_unlocked, CALL_getchar_unlocked);
}

/* libc.def:1240 */
static int do___uflow(real___uflow_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	int ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap___uflow(FILE *f) ASM("__uflow");
int wrap___uflow(FILE *f)
{
	return do___uflow(real___uflow, CALL___uflow, f);
}

EXPORT int wrap___underflow(FILE *f) ASM("__underflow");
int wrap___underflow(FILE *f)
{
	return do___uflow(real___underflow, CALL___underflow, f);
}

/* libc.def:1246 */
static ssize_t do_getline(real_getline_fn *real, unsigned int call_no, char **line, size_t *n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(line, n, f);
	ssize_t ret = real(line, n, f);
	call_leave(&c);
	io_file_read(&c, f, (ret > 0 ? ret : 0));
	return ret;
}

EXPORT ssize_t wrap_getline(char **line, size_t *n, FILE *f) ASM("getline");
ssize_t wrap_getline(char **line, size_t *n, FILE *f)
{
	return do_getline(real_getline, CALL_getline, line, n, f);
}

/* libc.def:1251 */
static ssize_t do_getdelim(real_getdelim_fn *real, unsigned int call_no, char **line, size_t *n, int delimiter, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(line, n, delimiter, f);
	ssize_t ret = real(line, n, delimiter, f);
	call_leave(&c);
	io_file_read(&c, f, (ret > 0 ? ret : 0));
	return ret;
}

EXPORT ssize_t wrap_getdelim(char **line, size_t *n, int delimiter, FILE *f) ASM("getdelim");
ssize_t wrap_getdelim(char **line, size_t *n, int delimiter, FILE *f)
{
	return do_getdelim(real_getdelim, CALL_getdelim, line, n, delimiter, f);
}

EXPORT ssize_t wrap___getdelim(char **line, size_t *n, int delimiter, FILE *f) ASM("__getdelim");
ssize_t wrap___getdelim(char **line, size_t *n, int delimiter, FILE *f)
{
	return do_getdelim(real___getdelim, CALL___getdelim, line, n, delimiter, f);
}

/* libc.def:1257 */
static char *do_gets(real_gets_fn *real, unsigned int call_no, char *buf)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf);
	char *ret = real(buf);
	call_leave(&c);
	io_file_read(&c, stdin, (ret ? 1 : 0));
	return ret;
}

EXPORT char *wrap_gets(char *buf) ASM("gets");
char *wrap_gets(char *buf)
{
	return do_gets(real_gets, CALL_gets, buf);
}

EXPORT char *wrap__IO_gets(char *buf) ASM("_IO_gets");
char *wrap__IO_gets(char *buf)
{
	return do_gets(real__IO_gets, CALL__IO_gets, buf);
}

/* libc.def:1264 */
static wint_t do_fgetwc(real_fgetwc_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	wint_t ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, ret != WEOF);
	return ret;
}

EXPORT wint_t wrap_fgetwc(FILE *f) ASM("fgetwc");
wint_t wrap_fgetwc(FILE *f)
{
	return do_fgetwc(real_fgetwc, CALL_fgetwc, f);
}

EXPORT wint_t wrap_getwc(FILE *f) ASM("getwc");
wint_t wrap_getwc(FILE *f)
{
	return do_fgetwc(real_getwc, CALL_getwc, f);
}

EXPORT wint_t wrap_fgetwc_unlocked(FILE *f) ASM("fgetwc_unlocked");
wint_t wrap_fgetwc_unlocked(FILE *f)
{
	return do_fgetwc(real_fgetwc_unlocked, CALL_fgetwc_unlocked, f);
}

EXPORT wint_t wrap_getwc_unlocked(FILE *f) ASM("getwc_unlocked");
wint_t wrap_getwc_unlocked(FILE *f)
{
	return do_fgetwc(real_getwc_unlocked, CALL_getwc_unlocked, f);
}

/* libc.def:1270 */
static wchar_t *do_fgetws(real_fgetws_fn *real, unsigned int call_no, wchar_t *buf, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, n, f);
	wchar_t *ret = real(buf, n, f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT wchar_t *wrap_fgetws(wchar_t *buf, int n, FILE *f) ASM("fgetws");
wchar_t *wrap_fgetws(wchar_t *buf, int n, FILE *f)
{
	return do_fgetws(real_fgetws, CALL_fgetws, buf, n, f);
}

EXPORT wchar_t *wrap_fgetws_unlocked(wchar_t *buf, int n, FILE *f) ASM("fgetws_unlocked");
wchar_t *wrap_fgetws_unlocked(wchar_t *buf, int n, FILE *f)
{
	return do_fgetws(real_fgetws_unlocked, CALL_fgetws_unlocked, buf, n, f);
}

/* libc.def:1276 */
static int do_fscanf(real_fscanf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap_fscanf(FILE *f, const char *format, ...) ASM("fscanf");
int wrap_fscanf(FILE *f, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fscanf(real_vfscanf, CALL_fscanf, f, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap___isoc99_fscanf(FILE *f, const char *format, ...) ASM("__isoc99_fscanf");
int wrap___isoc99_fscanf(FILE *f, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fscanf(real___isoc99_vfscanf, CALL___isoc99_fscanf, f, format, ap);
	va_end(ap);
	return ret;
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_fscanf(FILE *f, const char *format, ...) ASM("__isoc23_fscanf");
int wrap___isoc23_fscanf(FILE *f, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fscanf(real___isoc23_vfscanf, CALL___isoc23_fscanf, f, format, ap);
	va_end(ap);
	return ret;
}

#endif
/* libc.def:1284 */
static int do_vfscanf(real_vfscanf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap_vfscanf(FILE *f, const char *format, va_list ap) ASM("vfscanf");
int wrap_vfscanf(FILE *f, const char *format, va_list ap)
{
	return do_vfscanf(real_vfscanf, CALL_vfscanf, f, format, ap);
}

EXPORT int wrap___isoc99_vfscanf(FILE *f, const char *format, va_list ap) ASM("__isoc99_vfscanf");
int wrap___isoc99_vfscanf(FILE *f, const char *format, va_list ap)
{
	return do_vfscanf(real___isoc99_vfscanf, CALL___isoc99_vfscanf, f, format, ap);
}

EXPORT int wrap___vfscanf(FILE *f, const char *format, va_list ap) ASM("__vfscanf");
int wrap___vfscanf(FILE *f, const char *format, va_list ap)
{
	return do_vfscanf(real___vfscanf, CALL___vfscanf, f, format, ap);
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_vfscanf(FILE *f, const char *format, va_list ap) ASM("__isoc23_vfscanf");
int wrap___isoc23_vfscanf(FILE *f, const char *format, va_list ap)
{
	return do_vfscanf(real___isoc23_vfscanf, CALL___isoc23_vfscanf, f, format, ap);
}

#endif
/* libc.def:1291 */
static int do_scanf(real_scanf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	io_file_read(&c, stdin, ret != EOF);
	return ret;
}

EXPORT int wrap_scanf(const char *format, ...) ASM("scanf");
int wrap_scanf(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_scanf(real_vscanf, CALL_scanf, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap___isoc99_scanf(const char *format, ...) ASM("__isoc99_scanf");
int wrap___isoc99_scanf(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_scanf(real___isoc99_vscanf, CALL___isoc99_scanf, format, ap);
	va_end(ap);
	return ret;
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_scanf(const char *format, ...) ASM("__isoc23_scanf");
int wrap___isoc23_scanf(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_scanf(real___isoc23_vscanf, CALL___isoc23_scanf, format, ap);
	va_end(ap);
	return ret;
}

#endif
/* libc.def:1299 */
static int do_vscanf(real_vscanf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	io_file_read(&c, stdin, ret != EOF);
	return ret;
}

EXPORT int wrap_vscanf(const char *format, va_list ap) ASM("vscanf");
int wrap_vscanf(const char *format, va_list ap)
{
	return do_vscanf(real_vscanf, CALL_vscanf, format, ap);
}

EXPORT int wrap___isoc99_vscanf(const char *format, va_list ap) ASM("__isoc99_vscanf");
int wrap___isoc99_vscanf(const char *format, va_list ap)
{
	return do_vscanf(real___isoc99_vscanf, CALL___isoc99_vscanf, format, ap);
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_vscanf(const char *format, va_list ap) ASM("__isoc23_vscanf");
int wrap___isoc23_vscanf(const char *format, va_list ap)
{
	return do_vscanf(real___isoc23_vscanf, CALL___isoc23_vscanf, format, ap);
}

#endif
/* libc.def:1306 */
static wint_t do_getwchar(real_getwchar_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	wint_t ret = real();
	call_leave(&c);
	io_file_read(&c, stdin, ret != WEOF);
	return ret;
}

EXPORT wint_t wrap_getwchar(void) ASM("getwchar");
wint_t wrap_getwchar(void)
{
	return do_getwchar(real_getwchar, CALL_getwchar);
}

EXPORT wint_t wrap_getwchar_unlocked(void) ASM("getwchar_unlocked");
wint_t wrap_getwchar_unlocked(void)
{
	return do_getwchar(real_getwchar_unlocked, CALL_getwchar_unlocked);
}

/* libc.def:1312 */
static wchar_t *do___fgetws_chk(real___fgetws_chk_fn *real, unsigned int call_no, wchar_t *buf, size_t room, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, room, n, f);
	wchar_t *ret = real(buf, room, n, f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT wchar_t *wrap___fgetws_chk(wchar_t *buf, size_t room, int n, FILE *f) ASM("__fgetws_chk");
wchar_t *wrap___fgetws_chk(wchar_t *buf, size_t room, int n, FILE *f)
{
	return do___fgetws_chk(real___fgetws_chk, CALL___fgetws_chk, buf, room, n, f);
}

EXPORT wchar_t *wrap___fgetws_unlocked_chk(wchar_t *buf, size_t room, int n, FILE *f) ASM("__fgetws_unlocked_chk");
wchar_t *wrap___fgetws_unlocked_chk(wchar_t *buf, size_t room, int n, FILE *f)
{
	return do___fgetws_chk(real___fgetws_unlocked_chk, CALL___fgetws_unlocked_chk, buf, room, n, f);
}

/* libc.def:1319 */
static char *do___gets_chk(real___gets_chk_fn *real, unsigned int call_no, char *buf, size_t room)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, room);
	char *ret = real(buf, room);
	call_leave(&c);
	io_file_read(&c, stdin, (ret ? 1 : 0));
	return ret;
}

EXPORT char *wrap___gets_chk(char *buf, size_t room) ASM("__gets_chk");
char *wrap___gets_chk(char *buf, size_t room)
{
	return do___gets_chk(real___gets_chk, CALL___gets_chk, buf, room);
}

/* libc.def:1325 */
static int do_getw(real_getw_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	int ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap_getw(FILE *f) ASM("getw");
int wrap_getw(FILE *f)
{
	return do_getw(real_getw, CALL_getw, f);
}

/* libc.def:1330 */
static int do_fwscanf(real_fwscanf_fn *real, unsigned int call_no, FILE *f, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap_fwscanf(FILE *f, const wchar_t *format, ...) ASM("fwscanf");
int wrap_fwscanf(FILE *f, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fwscanf(real_vfwscanf, CALL_fwscanf, f, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap___isoc99_fwscanf(FILE *f, const wchar_t *format, ...) ASM("__isoc99_fwscanf");
int wrap___isoc99_fwscanf(FILE *f, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fwscanf(real___isoc99_vfwscanf, CALL___isoc99_fwscanf, f, format, ap);
	va_end(ap);
	return ret;
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_fwscanf(FILE *f, const wchar_t *format, ...) ASM("__isoc23_fwscanf");
int wrap___isoc23_fwscanf(FILE *f, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fwscanf(real___isoc23_vfwscanf, CALL___isoc23_fwscanf, f, format, ap);
	va_end(ap);
	return ret;
}

#endif
/* libc.def:1338 */
static int do_vfwscanf(real_vfwscanf_fn *real, unsigned int call_no, FILE *f, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap_vfwscanf(FILE *f, const wchar_t *format, va_list ap) ASM("vfwscanf");
int wrap_vfwscanf(FILE *f, const wchar_t *format, va_list ap)
{
	return do_vfwscanf(real_vfwscanf, CALL_vfwscanf, f, format, ap);
}

EXPORT int wrap___isoc99_vfwscanf(FILE *f, const wchar_t *format, va_list ap) ASM("__isoc99_vfwscanf");
int wrap___isoc99_vfwscanf(FILE *f, const wchar_t *format, va_list ap)
{
	return do_vfwscanf(real___isoc99_vfwscanf, CALL___isoc99_vfwscanf, f, format, ap);
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_vfwscanf(FILE *f, const wchar_t *format, va_list ap) ASM("__isoc23_vfwscanf");
int wrap___isoc23_vfwscanf(FILE *f, const wchar_t *format, va_list ap)
{
	return do_vfwscanf(real___isoc23_vfwscanf, CALL___isoc23_vfwscanf, f, format, ap);
}

#endif
/* libc.def:1345 */
static int do_wscanf(real_wscanf_fn *real, unsigned int call_no, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	io_file_read(&c, stdin, ret != EOF);
	return ret;
}

EXPORT int wrap_wscanf(const wchar_t *format, ...) ASM("wscanf");
int wrap_wscanf(const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_wscanf(real_vwscanf, CALL_wscanf, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap___isoc99_wscanf(const wchar_t *format, ...) ASM("__isoc99_wscanf");
int wrap___isoc99_wscanf(const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_wscanf(real___isoc99_vwscanf, CALL___isoc99_wscanf, format, ap);
	va_end(ap);
	return ret;
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_wscanf(const wchar_t *format, ...) ASM("__isoc23_wscanf");
int wrap___isoc23_wscanf(const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_wscanf(real___isoc23_vwscanf, CALL___isoc23_wscanf, format, ap);
	va_end(ap);
	return ret;
}

#endif
/* libc.def:1353 */
static int do_vwscanf(real_vwscanf_fn *real, unsigned int call_no, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	io_file_read(&c, stdin, ret != EOF);
	return ret;
}

EXPORT int wrap_vwscanf(const wchar_t *format, va_list ap) ASM("vwscanf");
int wrap_vwscanf(const wchar_t *format, va_list ap)
{
	return do_vwscanf(real_vwscanf, CALL_vwscanf, format, ap);
}

EXPORT int wrap___isoc99_vwscanf(const wchar_t *format, va_list ap) ASM("__isoc99_vwscanf");
int wrap___isoc99_vwscanf(const wchar_t *format, va_list ap)
{
	return do_vwscanf(real___isoc99_vwscanf, CALL___isoc99_vwscanf, format, ap);
}

#if __GLIBC_PREREQ(2, 38)
EXPORT int wrap___isoc23_vwscanf(const wchar_t *format, va_list ap) ASM("__isoc23_vwscanf");
int wrap___isoc23_vwscanf(const wchar_t *format, va_list ap)
{
	return do_vwscanf(real___isoc23_vwscanf, CALL___isoc23_vwscanf, format, ap);
}

#endif
/* libc.def:1360 */
static int do__IO_vfscanf(real__IO_vfscanf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap, int *error_found)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap, error_found);
	int ret = real(f, format, ap, error_found);
	call_leave(&c);
	io_file_read(&c, f, ret != EOF);
	return ret;
}

EXPORT int wrap__IO_vfscanf_GLIBC_2_2_5(FILE *f, const char *format, va_list ap, int *error_found) ASM("prov__IO_vfscanf_GLIBC_2_2_5");
__asm__(".symver prov__IO_vfscanf_GLIBC_2_2_5, _IO_vfscanf@GLIBC_2.2.5, remove");
int wrap__IO_vfscanf_GLIBC_2_2_5(FILE *f, const char *format, va_list ap, int *error_found)
{
	return do__IO_vfscanf(real__IO_vfscanf_GLIBC_2_2_5, CALL__IO_vfscanf, f, format, ap, error_found);
}

/* libc.def:1368 */
static struct passwd *do_fgetpwent(real_fgetpwent_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	struct passwd *ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT struct passwd *wrap_fgetpwent(FILE *f) ASM("fgetpwent");
struct passwd *wrap_fgetpwent(FILE *f)
{
	return do_fgetpwent(real_fgetpwent, CALL_fgetpwent, f);
}

/* libc.def:1373 */
static int do_fgetpwent_r(real_fgetpwent_r_fn *real, unsigned int call_no, FILE *f, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, entry, buf, size, result);
	int ret = real(f, entry, buf, size, result);
	call_leave(&c);
	io_file_read(&c, f, ret == 0);
	return ret;
}

EXPORT int wrap_fgetpwent_r(FILE *f, struct passwd *entry, char *buf, size_t size, struct passwd **result) ASM("fgetpwent_r");
int wrap_fgetpwent_r(FILE *f, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	return do_fgetpwent_r(real_fgetpwent_r, CALL_fgetpwent_r, f, entry, buf, size, result);
}

/* libc.def:1379 */
static struct group *do_fgetgrent(real_fgetgrent_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	struct group *ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT struct group *wrap_fgetgrent(FILE *f) ASM("fgetgrent");
struct group *wrap_fgetgrent(FILE *f)
{
	return do_fgetgrent(real_fgetgrent, CALL_fgetgrent, f);
}

/* libc.def:1384 */
static int do_fgetgrent_r(real_fgetgrent_r_fn *real, unsigned int call_no, FILE *f, struct group *entry, char *buf, size_t size, struct group **result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, entry, buf, size, result);
	int ret = real(f, entry, buf, size, result);
	call_leave(&c);
	io_file_read(&c, f, ret == 0);
	return ret;
}

EXPORT int wrap_fgetgrent_r(FILE *f, struct group *entry, char *buf, size_t size, struct group **result) ASM("fgetgrent_r");
int wrap_fgetgrent_r(FILE *f, struct group *entry, char *buf, size_t size, struct group **result)
{
	return do_fgetgrent_r(real_fgetgrent_r, CALL_fgetgrent_r, f, entry, buf, size, result);
}

/* libc.def:1390 */
static struct spwd *do_fgetspent(real_fgetspent_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	struct spwd *ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT struct spwd *wrap_fgetspent(FILE *f) ASM("fgetspent");
struct spwd *wrap_fgetspent(FILE *f)
{
	return do_fgetspent(real_fgetspent, CALL_fgetspent, f);
}

/* libc.def:1395 */
static int do_fgetspent_r(real_fgetspent_r_fn *real, unsigned int call_no, FILE *f, struct spwd *entry, char *buf, size_t size, struct spwd **result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, entry, buf, size, result);
	int ret = real(f, entry, buf, size, result);
	call_leave(&c);
	io_file_read(&c, f, ret == 0);
	return ret;
}

EXPORT int wrap_fgetspent_r(FILE *f, struct spwd *entry, char *buf, size_t size, struct spwd **result) ASM("fgetspent_r");
int wrap_fgetspent_r(FILE *f, struct spwd *entry, char *buf, size_t size, struct spwd **result)
{
	return do_fgetspent_r(real_fgetspent_r, CALL_fgetspent_r, f, entry, buf, size, result);
}

/* libc.def:1401 */
static struct sgrp *do_fgetsgent(real_fgetsgent_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	struct sgrp *ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT struct sgrp *wrap_fgetsgent(FILE *f) ASM("fgetsgent");
struct sgrp *wrap_fgetsgent(FILE *f)
{
	return do_fgetsgent(real_fgetsgent, CALL_fgetsgent, f);
}

/* libc.def:1407 */
static int do_fgetsgent_r(real_fgetsgent_r_fn *real, unsigned int call_no, FILE *f, struct sgrp *entry, char *buf, size_t size, struct sgrp **result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, entry, buf, size, result);
	int ret = real(f, entry, buf, size, result);
	call_leave(&c);
	io_file_read(&c, f, ret == 0);
	return ret;
}

EXPORT int wrap_fgetsgent_r(FILE *f, struct sgrp *entry, char *buf, size_t size, struct sgrp **result) ASM("fgetsgent_r");
int wrap_fgetsgent_r(FILE *f, struct sgrp *entry, char *buf, size_t size, struct sgrp **result)
{
	return do_fgetsgent_r(real_fgetsgent_r, CALL_fgetsgent_r, f, entry, buf, size, result);
}

/* libc.def:1413 */
static struct mntent *do_getmntent(real_getmntent_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	struct mntent *ret = real(f);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT struct mntent *wrap_getmntent(FILE *f) ASM("getmntent");
struct mntent *wrap_getmntent(FILE *f)
{
	return do_getmntent(real_getmntent, CALL_getmntent, f);
}

/* libc.def:1418 */
static struct mntent *do_getmntent_r(real_getmntent_r_fn *real, unsigned int call_no, FILE *f, struct mntent *entry, char *buf, int size)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, entry, buf, size);
	struct mntent *ret = real(f, entry, buf, size);
	call_leave(&c);
	io_file_read(&c, f, (ret ? 1 : 0));
	return ret;
}

EXPORT struct mntent *wrap_getmntent_r(FILE *f, struct mntent *entry, char *buf, int size) ASM("getmntent_r");
struct mntent *wrap_getmntent_r(FILE *f, struct mntent *entry, char *buf, int size)
{
	return do_getmntent_r(real_getmntent_r, CALL_getmntent_r, f, entry, buf, size);
}

EXPORT struct mntent *wrap___getmntent_r(FILE *f, struct mntent *entry, char *buf, int size) ASM("__getmntent_r");
struct mntent *wrap___getmntent_r(FILE *f, struct mntent *entry, char *buf, int size)
{
	return do_getmntent_r(real___getmntent_r, CALL___getmntent_r, f, entry, buf, size);
}

/* libc.def:1424 */
static int do_addmntent(real_addmntent_fn *real, unsigned int call_no, FILE *f, const struct mntent *entry)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, entry);
	int ret = real(f, entry);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_addmntent(FILE *f, const struct mntent *entry) ASM("addmntent");
int wrap_addmntent(FILE *f, const struct mntent *entry)
{
	return do_addmntent(real_addmntent, CALL_addmntent, f, entry);
}

/* libc.def:1429 */
static int do_fseek(real_fseek_fn *real, unsigned int call_no, FILE *f, long offset, int whence)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, offset, whence);
	int ret = real(f, offset, whence);
	call_end(&c, ret != -1 ? 0 : call_errno());
	file_sought(&c, f);
	return ret;
}

EXPORT int wrap_fseek(FILE *f, long offset, int whence) ASM("fseek");
int wrap_fseek(FILE *f, long offset, int whence)
{
	return do_fseek(real_fseek, CALL_fseek, f, offset, whence);
}

/* libc.def:1432 */
static int do_fseeko(real_fseeko_fn *real, unsigned int call_no, FILE *f, off_t offset, int whence)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, offset, whence);
	int ret = real(f, offset, whence);
	call_end(&c, ret != -1 ? 0 : call_errno());
	file_sought(&c, f);
	return ret;
}

EXPORT int wrap_fseeko(FILE *f, off_t offset, int whence) ASM("fseeko");
int wrap_fseeko(FILE *f, off_t offset, int whence)
{
	return do_fseeko(real_fseeko, CALL_fseeko, f, offset, whence);
}

EXPORT int wrap_fseeko64(FILE *f, off_t offset, int whence) ASM("fseeko64");
int wrap_fseeko64(FILE *f, off_t offset, int whence)
{
	return do_fseeko(real_fseeko64, CALL_fseeko64, f, offset, whence);
}

/* libc.def:1436 */
static void do_rewind(real_rewind_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(f);
		return;
	}
	real(f);
	call_end(&c, 0);
	file_sought(&c, f);
}

EXPORT void wrap_rewind(FILE *f) ASM("rewind");
void wrap_rewind(FILE *f)
{
	do_rewind(real_rewind, CALL_rewind, f);
}

/* libc.def:1439 */
static int do_fsetpos(real_fsetpos_fn *real, unsigned int call_no, FILE *f, const fpos_t *at)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, at);
	int ret = real(f, at);
	call_end(&c, ret != -1 ? 0 : call_errno());
	file_sought(&c, f);
	return ret;
}

EXPORT int wrap_fsetpos(FILE *f, const fpos_t *at) ASM("fsetpos");
int wrap_fsetpos(FILE *f, const fpos_t *at)
{
	return do_fsetpos(real_fsetpos, CALL_fsetpos, f, at);
}

EXPORT int wrap_fsetpos64(FILE *f, const fpos_t *at) ASM("fsetpos64");
int wrap_fsetpos64(FILE *f, const fpos_t *at)
{
	return do_fsetpos(real_fsetpos64, CALL_fsetpos64, f, at);
}

/* libc.def:1443 */
static size_t do_fwrite(real_fwrite_fn *real, unsigned int call_no, const void *buf, size_t size, size_t n, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, n, f);
	size_t ret = real(buf, size, n, f);
	call_leave(&c);
	io_file_write(&c, f, (int64_t)(ret * size));
	return ret;
}

EXPORT size_t wrap_fwrite(const void *buf, size_t size, size_t n, FILE *f) ASM("fwrite");
size_t wrap_fwrite(const void *buf, size_t size, size_t n, FILE *f)
{
	return do_fwrite(real_fwrite, CALL_fwrite, buf, size, n, f);
}

EXPORT size_t wrap_fwrite_unlocked(const void *buf, size_t size, size_t n, FILE *f) ASM("fwrite_unlocked");
size_t wrap_fwrite_unlocked(const void *buf, size_t size, size_t n, FILE *f)
{
	return do_fwrite(real_fwrite_unlocked, CALL_fwrite_unlocked, buf, size, n, f);
}

EXPORT size_t wrap__IO_fwrite(const void *buf, size_t size, size_t n, FILE *f) ASM("_IO_fwrite");
size_t wrap__IO_fwrite(const void *buf, size_t size, size_t n, FILE *f)
{
	return do_fwrite(real__IO_fwrite, CALL__IO_fwrite, buf, size, n, f);
}

/* libc.def:1449 */
static int do_fputs(real_fputs_fn *real, unsigned int call_no, const char *s, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(s, f);
	int ret = real(s, f);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_fputs(const char *s, FILE *f) ASM("fputs");
int wrap_fputs(const char *s, FILE *f)
{
	return do_fputs(real_fputs, CALL_fputs, s, f);
}

EXPORT int wrap_fputs_unlocked(const char *s, FILE *f) ASM("fputs_unlocked");
int wrap_fputs_unlocked(const char *s, FILE *f)
{
	return do_fputs(real_fputs_unlocked, CALL_fputs_unlocked, s, f);
}

EXPORT int wrap__IO_fputs(const char *s, FILE *f) ASM("_IO_fputs");
int wrap__IO_fputs(const char *s, FILE *f)
{
	return do_fputs(real__IO_fputs, CALL__IO_fputs, s, f);
}

/* libc.def:1455 */
static int do_puts(real_puts_fn *real, unsigned int call_no, const char *s)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(s);
	int ret = real(s);
	call_leave(&c);
	io_file_write(&c, stdout, 1);
	return ret;
}

EXPORT int wrap_puts(const char *s) ASM("puts");
int wrap_puts(const char *s)
{
	return do_puts(real_puts, CALL_puts, s);
}

EXPORT int wrap__IO_puts(const char *s) ASM("_IO_puts");
int wrap__IO_puts(const char *s)
{
	return do_puts(real__IO_puts, CALL__IO_puts, s);
}

/* libc.def:1461 */
static int do_fputc(real_fputc_fn *real, unsigned int call_no, int ch, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ch, f);
	int ret = real(ch, f);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_fputc(int ch, FILE *f) ASM("fputc");
int wrap_fputc(int ch, FILE *f)
{
	return do_fputc(real_fputc, CALL_fputc, ch, f);
}

EXPORT int wrap_putc(int ch, FILE *f) ASM("putc");
int wrap_putc(int ch, FILE *f)
{
	return do_fputc(real_putc, CALL_putc, ch, f);
}

EXPORT int wrap__IO_putc(int ch, FILE *f) ASM("_IO_putc");
int wrap__IO_putc(int ch, FILE *f)
{
	return do_fputc(real__IO_putc, CALL__IO_putc, ch, f);
}

EXPORT int wrap_fputc_unlocked(int ch, FILE *f) ASM("fputc_unlocked");
int wrap_fputc_unlocked(int ch, FILE *f)
{
	return do_fputc(real_fputc_unlocked, CALL_fputc_unlocked, ch, f);
}

EXPORT int wrap_putc_unlocked(int ch, FILE *f) ASM("putc_unlocked");
int wrap_putc_unlocked(int ch, FILE *f)
{
	return do_fputc(real_putc_unlocked, CALL_putc_unlocked, ch, f);
}

/* libc.def:1467 */
static int do_putchar(real_putchar_fn *real, unsigned int call_no, int ch)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ch);
	int ret = real(ch);
	call_leave(&c);
	io_file_write(&c, stdout, 1);
	return ret;
}

EXPORT int wrap_putchar(int ch) ASM("putchar");
int wrap_putchar(int ch)
{
	return do_putchar(real_putchar, CALL_putchar, ch);
}

EXPORT int wrap_putchar_unlocked(int ch) ASM("putchar_unlocked");
int wrap_putchar_unlocked(int ch)
{
	return do_putchar(real_putchar_unlocked, CALL_putchar_unlocked, ch);
}

/* libc.def:1473 */
static int do___overflow(real___overflow_fn *real, unsigned int call_no, FILE *f, int ch)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, ch);
	int ret = real(f, ch);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap___overflow(FILE *f, int ch) ASM("__overflow");
int wrap___overflow(FILE *f, int ch)
{
	return do___overflow(real___overflow, CALL___overflow, f, ch);
}

/* libc.def:1478 */
static wint_t do_fputwc(real_fputwc_fn *real, unsigned int call_no, wchar_t ch, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ch, f);
	wint_t ret = real(ch, f);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT wint_t wrap_fputwc(wchar_t ch, FILE *f) ASM("fputwc");
wint_t wrap_fputwc(wchar_t ch, FILE *f)
{
	return do_fputwc(real_fputwc, CALL_fputwc, ch, f);
}

EXPORT wint_t wrap_putwc(wchar_t ch, FILE *f) ASM("putwc");
wint_t wrap_putwc(wchar_t ch, FILE *f)
{
	return do_fputwc(real_putwc, CALL_putwc, ch, f);
}

EXPORT wint_t wrap_fputwc_unlocked(wchar_t ch, FILE *f) ASM("fputwc_unlocked");
wint_t wrap_fputwc_unlocked(wchar_t ch, FILE *f)
{
	return do_fputwc(real_fputwc_unlocked, CALL_fputwc_unlocked, ch, f);
}

EXPORT wint_t wrap_putwc_unlocked(wchar_t ch, FILE *f) ASM("putwc_unlocked");
wint_t wrap_putwc_unlocked(wchar_t ch, FILE *f)
{
	return do_fputwc(real_putwc_unlocked, CALL_putwc_unlocked, ch, f);
}

/* libc.def:1484 */
static int do_fputws(real_fputws_fn *real, unsigned int call_no, const wchar_t *s, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(s, f);
	int ret = real(s, f);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_fputws(const wchar_t *s, FILE *f) ASM("fputws");
int wrap_fputws(const wchar_t *s, FILE *f)
{
	return do_fputws(real_fputws, CALL_fputws, s, f);
}

EXPORT int wrap_fputws_unlocked(const wchar_t *s, FILE *f) ASM("fputws_unlocked");
int wrap_fputws_unlocked(const wchar_t *s, FILE *f)
{
	return do_fputws(real_fputws_unlocked, CALL_fputws_unlocked, s, f);
}

/* libc.def:1490 */
static wint_t do_putwchar(real_putwchar_fn *real, unsigned int call_no, wchar_t ch)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ch);
	wint_t ret = real(ch);
	call_leave(&c);
	io_file_write(&c, stdout, 1);
	return ret;
}

EXPORT wint_t wrap_putwchar(wchar_t ch) ASM("putwchar");
wint_t wrap_putwchar(wchar_t ch)
{
	return do_putwchar(real_putwchar, CALL_putwchar, ch);
}

EXPORT wint_t wrap_putwchar_unlocked(wchar_t ch) ASM("putwchar_unlocked");
wint_t wrap_putwchar_unlocked(wchar_t ch)
{
	return do_putwchar(real_putwchar_unlocked, CALL_putwchar_unlocked, ch);
}

/* libc.def:1496 */
static int do_putw(real_putw_fn *real, unsigned int call_no, int word, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(word, f);
	int ret = real(word, f);
	call_leave(&c);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_putw(int word, FILE *f) ASM("putw");
int wrap_putw(int word, FILE *f)
{
	return do_putw(real_putw, CALL_putw, word, f);
}

/* libc.def:1501 */
static void do_perror(real_perror_fn *real, unsigned int call_no, const char *s)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(s);
		return;
	}
	struct perror_hook h;
	hook_perror_before(&c, &h, s);
	real(s);
	call_end(&c, 0);
	text_printed(&c);
	hook_perror_after(&c, &h);
}

EXPORT void wrap_perror(const char *s) ASM("perror");
void wrap_perror(const char *s)
{
	do_perror(real_perror, CALL_perror, s);
}

/* libc.def:1506 */
static void do_psignal(real_psignal_fn *real, unsigned int call_no, int number, const char *s)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(number, s);
		return;
	}
	real(number, s);
	call_end(&c, 0);
	message_of_signal(&c, number);
	text_printed(&c);
}

EXPORT void wrap_psignal(int number, const char *s) ASM("psignal");
void wrap_psignal(int number, const char *s)
{
	do_psignal(real_psignal, CALL_psignal, number, s);
}

/* libc.def:1511 */
static void do_herror(real_herror_fn *real, unsigned int call_no, const char *s)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(s);
		return;
	}
	real(s);
	call_end(&c, 0);
	message_printed(&c);
}

EXPORT void wrap_herror(const char *s) ASM("herror");
void wrap_herror(const char *s)
{
	do_herror(real_herror, CALL_herror, s);
}

/* libc.def:1514 */
static int do_fmtmsg(real_fmtmsg_fn *real, unsigned int call_no, long class, const char *label, int severity, const char *text, const char *action, const char *tag)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(class, label, severity, text, action, tag);
	int ret = real(class, label, severity, text, action, tag);
	call_end(&c, 0);
	text_printed(&c);
	return ret;
}

EXPORT int wrap_fmtmsg(long class, const char *label, int severity, const char *text, const char *action, const char *tag) ASM("fmtmsg");
int wrap_fmtmsg(long class, const char *label, int severity, const char *text, const char *action, const char *tag)
{
	return do_fmtmsg(real_fmtmsg, CALL_fmtmsg, class, label, severity, text, action, tag);
}

/* libc.def:1519 */
static void do_malloc_stats(real_malloc_stats_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	text_printed(&c);
}

EXPORT void wrap_malloc_stats(void) ASM("malloc_stats");
void wrap_malloc_stats(void)
{
	do_malloc_stats(real_malloc_stats, CALL_malloc_stats);
}

/* libc.def:1523 */
static int do_malloc_info(real_malloc_info_fn *real, unsigned int call_no, int options, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(options, f);
	int ret = real(options, f);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_malloc_info(int options, FILE *f) ASM("malloc_info");
int wrap_malloc_info(int options, FILE *f)
{
	return do_malloc_info(real_malloc_info, CALL_malloc_info, options, f);
}

/* libc.def:1528 */
static error_t do_argp_parse(real_argp_parse_fn *real, unsigned int call_no, const struct argp *argp, int argc, char **argv, unsigned int flags, int *index, void *input)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(argp, argc, argv, flags, index, input);
	struct argp_hook h;
	hook_argp_before(&c, &h, argp, argc, argv, flags, index, input);
	error_t ret = real(argp, argc, argv, flags, index, input);
	call_end(&c, ret);
	hook_argp_after(&c, &h, ret);
	return ret;
}

EXPORT error_t wrap_argp_parse(const struct argp *argp, int argc, char **argv, unsigned int flags, int *index, void *input) ASM("argp_parse");
error_t wrap_argp_parse(const struct argp *argp, int argc, char **argv, unsigned int flags, int *index, void *input)
{
	return do_argp_parse(real_argp_parse, CALL_argp_parse, argp, argc, argv, flags, index, input);
}

/* libc.def:1533 */
static void do_psiginfo(real_psiginfo_fn *real, unsigned int call_no, const siginfo_t *info, const char *s)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(info, s);
		return;
	}
	real(info, s);
	call_end(&c, 0);
	message_printed(&c);
}

EXPORT void wrap_psiginfo(const siginfo_t *info, const char *s) ASM("psiginfo");
void wrap_psiginfo(const siginfo_t *info, const char *s)
{
	do_psiginfo(real_psiginfo, CALL_psiginfo, info, s);
}

/* libc.def:1536 */
static int do_putsgent(real_putsgent_fn *real, unsigned int call_no, const struct sgrp *entry, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, f);
	int ret = real(entry, f);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_putsgent(const struct sgrp *entry, FILE *f) ASM("putsgent");
int wrap_putsgent(const struct sgrp *entry, FILE *f)
{
	return do_putsgent(real_putsgent, CALL_putsgent, entry, f);
}

/* libc.def:1539 */
static int do_putpwent(real_putpwent_fn *real, unsigned int call_no, const struct passwd *entry, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, f);
	int ret = real(entry, f);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_putpwent(const struct passwd *entry, FILE *f) ASM("putpwent");
int wrap_putpwent(const struct passwd *entry, FILE *f)
{
	return do_putpwent(real_putpwent, CALL_putpwent, entry, f);
}

/* libc.def:1542 */
static int do_putgrent(real_putgrent_fn *real, unsigned int call_no, const struct group *entry, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, f);
	int ret = real(entry, f);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_putgrent(const struct group *entry, FILE *f) ASM("putgrent");
int wrap_putgrent(const struct group *entry, FILE *f)
{
	return do_putgrent(real_putgrent, CALL_putgrent, entry, f);
}

/* libc.def:1545 */
static int do_putspent(real_putspent_fn *real, unsigned int call_no, const struct spwd *entry, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, f);
	int ret = real(entry, f);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap_putspent(const struct spwd *entry, FILE *f) ASM("putspent");
int wrap_putspent(const struct spwd *entry, FILE *f)
{
	return do_putspent(real_putspent, CALL_putspent, entry, f);
}

/* libc.def:1548 */
static void do_warn(real_warn_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	error_printed(&c);
}

EXPORT void wrap_warn(const char *format, ...) ASM("warn");
void wrap_warn(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	do_warn(real_vwarn, CALL_warn, format, ap);
	va_end(ap);
}

/* libc.def:1554 */
static void do_warnx(real_warnx_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	format_used(&c, format, -1);
	text_printed(&c);
}

EXPORT void wrap_warnx(const char *format, ...) ASM("warnx");
void wrap_warnx(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	do_warnx(real_vwarnx, CALL_warnx, format, ap);
	va_end(ap);
}

/* libc.def:1561 */
static void do_vwarn(real_vwarn_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	error_printed(&c);
}

EXPORT void wrap_vwarn(const char *format, va_list ap) ASM("vwarn");
void wrap_vwarn(const char *format, va_list ap)
{
	do_vwarn(real_vwarn, CALL_vwarn, format, ap);
}

/* libc.def:1565 */
static void do_vwarnx(real_vwarnx_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	format_used(&c, format, -1);
	text_printed(&c);
}

EXPORT void wrap_vwarnx(const char *format, va_list ap) ASM("vwarnx");
void wrap_vwarnx(const char *format, va_list ap)
{
	do_vwarnx(real_vwarnx, CALL_vwarnx, format, ap);
}

/* libc.def:1602 */
static int do_getopt(real_getopt_fn *real, unsigned int call_no, const void *site, int argc, char *const argv[], const char *options)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(argc, argv, options);
	c.site = site;
	int ret = real(argc, argv, options);
	call_end(&c, 0);
	option_read(&c, ret);
	options_asked(&c, options);
	return ret;
}

EXPORT int wrap_getopt(int argc, char *const argv[], const char *options) ASM("getopt");
int wrap_getopt(int argc, char *const argv[], const char *options)
{
	return do_getopt(real_getopt, CALL_getopt, __builtin_return_address(0), argc, argv, options);
}

EXPORT int wrap___posix_getopt(int argc, char *const argv[], const char *options) ASM("__posix_getopt");
int wrap___posix_getopt(int argc, char *const argv[], const char *options)
{
	return do_getopt(real___posix_getopt, CALL___posix_getopt, __builtin_return_address(0), argc, argv, options);
}

/* libc.def:1609 */
static int do_getopt_long(real_getopt_long_fn *real, unsigned int call_no, const void *site, int argc, char *const argv[], const char *options, const struct option *long_options, int *index)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(argc, argv, options, long_options, index);
	c.site = site;
	int ret = real(argc, argv, options, long_options, index);
	call_end(&c, 0);
	option_read(&c, ret);
	options_asked(&c, options);
	return ret;
}

EXPORT int wrap_getopt_long(int argc, char *const argv[], const char *options, const struct option *long_options, int *index) ASM("getopt_long");
int wrap_getopt_long(int argc, char *const argv[], const char *options, const struct option *long_options, int *index)
{
	return do_getopt_long(real_getopt_long, CALL_getopt_long, __builtin_return_address(0), argc, argv, options, long_options, index);
}

EXPORT int wrap_getopt_long_only(int argc, char *const argv[], const char *options, const struct option *long_options, int *index) ASM("getopt_long_only");
int wrap_getopt_long_only(int argc, char *const argv[], const char *options, const struct option *long_options, int *index)
{
	return do_getopt_long(real_getopt_long_only, CALL_getopt_long_only, __builtin_return_address(0), argc, argv, options, long_options, index);
}

/* libc.def:1617 */
static int do_fprintf(real_fprintf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap_fprintf(FILE *f, const char *format, ...) ASM("fprintf");
int wrap_fprintf(FILE *f, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fprintf(real_vfprintf, CALL_fprintf, f, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap__IO_fprintf(FILE *f, const char *format, ...) ASM("_IO_fprintf");
int wrap__IO_fprintf(FILE *f, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fprintf(real_vfprintf, CALL__IO_fprintf, f, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1626 */
static int do_vfprintf(real_vfprintf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap_vfprintf(FILE *f, const char *format, va_list ap) ASM("vfprintf");
int wrap_vfprintf(FILE *f, const char *format, va_list ap)
{
	return do_vfprintf(real_vfprintf, CALL_vfprintf, f, format, ap);
}

EXPORT int wrap__IO_vfprintf(FILE *f, const char *format, va_list ap) ASM("_IO_vfprintf");
int wrap__IO_vfprintf(FILE *f, const char *format, va_list ap)
{
	return do_vfprintf(real__IO_vfprintf, CALL__IO_vfprintf, f, format, ap);
}

/* libc.def:1634 */
static int do___fprintf_chk(real___fprintf_chk_fn *real, unsigned int call_no, FILE *f, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, flag, format, ap);
	int ret = real(f, flag, format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap___fprintf_chk(FILE *f, int flag, const char *format, ...) ASM("__fprintf_chk");
int wrap___fprintf_chk(FILE *f, int flag, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___fprintf_chk(real___vfprintf_chk, CALL___fprintf_chk, f, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1642 */
static int do___vfprintf_chk(real___vfprintf_chk_fn *real, unsigned int call_no, FILE *f, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, flag, format, ap);
	int ret = real(f, flag, format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap___vfprintf_chk(FILE *f, int flag, const char *format, va_list ap) ASM("__vfprintf_chk");
int wrap___vfprintf_chk(FILE *f, int flag, const char *format, va_list ap)
{
	return do___vfprintf_chk(real___vfprintf_chk, CALL___vfprintf_chk, f, flag, format, ap);
}

/* libc.def:1649 */
static int do_printf(real_printf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap_printf(const char *format, ...) ASM("printf");
int wrap_printf(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_printf(real_vprintf, CALL_printf, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap__IO_printf(const char *format, ...) ASM("_IO_printf");
int wrap__IO_printf(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_printf(real_vprintf, CALL__IO_printf, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1658 */
static int do_vprintf(real_vprintf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap_vprintf(const char *format, va_list ap) ASM("vprintf");
int wrap_vprintf(const char *format, va_list ap)
{
	return do_vprintf(real_vprintf, CALL_vprintf, format, ap);
}

/* libc.def:1665 */
static int do___printf_chk(real___printf_chk_fn *real, unsigned int call_no, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flag, format, ap);
	int ret = real(flag, format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap___printf_chk(int flag, const char *format, ...) ASM("__printf_chk");
int wrap___printf_chk(int flag, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___printf_chk(real___vprintf_chk, CALL___printf_chk, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1673 */
static int do___vprintf_chk(real___vprintf_chk_fn *real, unsigned int call_no, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flag, format, ap);
	int ret = real(flag, format, ap);
	call_leave(&c);
	format_used(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap___vprintf_chk(int flag, const char *format, va_list ap) ASM("__vprintf_chk");
int wrap___vprintf_chk(int flag, const char *format, va_list ap)
{
	return do___vprintf_chk(real___vprintf_chk, CALL___vprintf_chk, flag, format, ap);
}

/* libc.def:1680 */
static int do_fwprintf(real_fwprintf_fn *real, unsigned int call_no, FILE *f, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap_fwprintf(FILE *f, const wchar_t *format, ...) ASM("fwprintf");
int wrap_fwprintf(FILE *f, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_fwprintf(real_vfwprintf, CALL_fwprintf, f, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1688 */
static int do_vfwprintf(real_vfwprintf_fn *real, unsigned int call_no, FILE *f, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap_vfwprintf(FILE *f, const wchar_t *format, va_list ap) ASM("vfwprintf");
int wrap_vfwprintf(FILE *f, const wchar_t *format, va_list ap)
{
	return do_vfwprintf(real_vfwprintf, CALL_vfwprintf, f, format, ap);
}

/* libc.def:1695 */
static int do_wprintf(real_wprintf_fn *real, unsigned int call_no, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap_wprintf(const wchar_t *format, ...) ASM("wprintf");
int wrap_wprintf(const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_wprintf(real_vwprintf, CALL_wprintf, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1703 */
static int do_vwprintf(real_vwprintf_fn *real, unsigned int call_no, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap_vwprintf(const wchar_t *format, va_list ap) ASM("vwprintf");
int wrap_vwprintf(const wchar_t *format, va_list ap)
{
	return do_vwprintf(real_vwprintf, CALL_vwprintf, format, ap);
}

/* libc.def:1710 */
static int do___fwprintf_chk(real___fwprintf_chk_fn *real, unsigned int call_no, FILE *f, int flag, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, flag, format, ap);
	int ret = real(f, flag, format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap___fwprintf_chk(FILE *f, int flag, const wchar_t *format, ...) ASM("__fwprintf_chk");
int wrap___fwprintf_chk(FILE *f, int flag, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___fwprintf_chk(real___vfwprintf_chk, CALL___fwprintf_chk, f, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1718 */
static int do___vfwprintf_chk(real___vfwprintf_chk_fn *real, unsigned int call_no, FILE *f, int flag, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f, flag, format, ap);
	int ret = real(f, flag, format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap___vfwprintf_chk(FILE *f, int flag, const wchar_t *format, va_list ap) ASM("__vfwprintf_chk");
int wrap___vfwprintf_chk(FILE *f, int flag, const wchar_t *format, va_list ap)
{
	return do___vfwprintf_chk(real___vfwprintf_chk, CALL___vfwprintf_chk, f, flag, format, ap);
}

/* libc.def:1725 */
static int do___wprintf_chk(real___wprintf_chk_fn *real, unsigned int call_no, int flag, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flag, format, ap);
	int ret = real(flag, format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap___wprintf_chk(int flag, const wchar_t *format, ...) ASM("__wprintf_chk");
int wrap___wprintf_chk(int flag, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___wprintf_chk(real___vwprintf_chk, CALL___wprintf_chk, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1733 */
static int do___vwprintf_chk(real___vwprintf_chk_fn *real, unsigned int call_no, int flag, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flag, format, ap);
	int ret = real(flag, format, ap);
	call_leave(&c);
	format_used_wide(&c, format, ret);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap___vwprintf_chk(int flag, const wchar_t *format, va_list ap) ASM("__vwprintf_chk");
int wrap___vwprintf_chk(int flag, const wchar_t *format, va_list ap)
{
	return do___vwprintf_chk(real___vwprintf_chk, CALL___vwprintf_chk, flag, format, ap);
}

/* libc.def:1740 */
static int do_dprintf(real_dprintf_fn *real, unsigned int call_no, int fd, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, format, ap);
	int ret = real(fd, format, ap);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	format_used(&c, format, ret);
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

EXPORT int wrap_dprintf(int fd, const char *format, ...) ASM("dprintf");
int wrap_dprintf(int fd, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_dprintf(real_vdprintf, CALL_dprintf, fd, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1746 */
static int do_vdprintf(real_vdprintf_fn *real, unsigned int call_no, int fd, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, format, ap);
	int ret = real(fd, format, ap);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	format_used(&c, format, ret);
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

EXPORT int wrap_vdprintf(int fd, const char *format, va_list ap) ASM("vdprintf");
int wrap_vdprintf(int fd, const char *format, va_list ap)
{
	return do_vdprintf(real_vdprintf, CALL_vdprintf, fd, format, ap);
}

/* libc.def:1751 */
static int do___dprintf_chk(real___dprintf_chk_fn *real, unsigned int call_no, int fd, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, flag, format, ap);
	int ret = real(fd, flag, format, ap);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	format_used(&c, format, ret);
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

EXPORT int wrap___dprintf_chk(int fd, int flag, const char *format, ...) ASM("__dprintf_chk");
int wrap___dprintf_chk(int fd, int flag, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___dprintf_chk(real___vdprintf_chk, CALL___dprintf_chk, fd, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:1757 */
static int do___vdprintf_chk(real___vdprintf_chk_fn *real, unsigned int call_no, int fd, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, flag, format, ap);
	int ret = real(fd, flag, format, ap);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	format_used(&c, format, ret);
	io_write(&c, fd, ret, READ_CALL);
	return ret;
}

EXPORT int wrap___vdprintf_chk(int fd, int flag, const char *format, va_list ap) ASM("__vdprintf_chk");
int wrap___vdprintf_chk(int fd, int flag, const char *format, va_list ap)
{
	return do___vdprintf_chk(real___vdprintf_chk, CALL___vdprintf_chk, fd, flag, format, ap);
}

/* libc.def:1762 */
static int do_fflush(real_fflush_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f);
	int ret = real(f);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_flushed(&c, f);
	return ret;
}

EXPORT int wrap_fflush(FILE *f) ASM("fflush");
int wrap_fflush(FILE *f)
{
	return do_fflush(real_fflush, CALL_fflush, f);
}

EXPORT int wrap_fflush_unlocked(FILE *f) ASM("fflush_unlocked");
int wrap_fflush_unlocked(FILE *f)
{
	return do_fflush(real_fflush_unlocked, CALL_fflush_unlocked, f);
}

EXPORT int wrap__IO_fflush(FILE *f) ASM("_IO_fflush");
int wrap__IO_fflush(FILE *f)
{
	return do_fflush(real__IO_fflush, CALL__IO_fflush, f);
}

/* libc.def:1768 */
static pid_t do_fork(real_fork_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	hook_fork_before(&c);
	pid_t ret = real();
	if (ret == 0) {
		hook_fork_child(&c);
		call_leave(&c);
		return ret;
	}
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_fork_parent(&c, ret);
	put_FORK(&c, ret, SIGCHLD, state_forked(&c));
	return ret;
}

EXPORT pid_t wrap_fork(void) ASM("fork");
pid_t wrap_fork(void)
{
	return do_fork(real_fork, CALL_fork);
}

EXPORT pid_t wrap___fork(void) ASM("__fork");
pid_t wrap___fork(void)
{
	return do_fork(real___fork, CALL___fork);
}

#if __GLIBC_PREREQ(2, 34)
EXPORT pid_t wrap__Fork(void) ASM("_Fork");
pid_t wrap__Fork(void)
{
	return do_fork(real__Fork, CALL__Fork);
}

#endif
/* libc.def:1816 */
static int do_forkpty(real_forkpty_fn *real, unsigned int call_no, int *master, char *name, const struct termios *term, const struct winsize *size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(master, name, term, size);
	hook_forkpty_before(&c, master, name, term, size);
	int ret = real(master, name, term, size);
	if (ret == 0) {
		hook_forkpty_child(&c, master, name, term, size);
		call_leave(&c);
		return ret;
	}
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_forkpty_parent(&c, ret);
	terminal_forked(&c, ret, master);
	return ret;
}

EXPORT int wrap_forkpty(int *master, char *name, const struct termios *term, const struct winsize *size) ASM("forkpty");
int wrap_forkpty(int *master, char *name, const struct termios *term, const struct winsize *size)
{
	return do_forkpty(real_forkpty, CALL_forkpty, master, name, term, size);
}

/* libc.def:1821 */
static int do_daemon(real_daemon_fn *real, unsigned int call_no, int nochdir, int noclose)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(nochdir, noclose);
	struct daemon_hook h;
	hook_daemon_before(&c, &h, nochdir, noclose);
	int ret = real(nochdir, noclose);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_daemon_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_daemon(int nochdir, int noclose) ASM("daemon");
int wrap_daemon(int nochdir, int noclose)
{
	return do_daemon(real_daemon, CALL_daemon, nochdir, noclose);
}

/* libc.def:1851 */
static int do_posix_spawn(real_posix_spawn_fn *real, unsigned int call_no, pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, path, actions, attr, argv, envp);
	struct spawn_hook h;
	hook_spawn_before(&c, &h, pid, path, actions, attr, argv, envp);
	int ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	if (hook_spawn_again(&c, &h, ret))
		ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	call_end(&c, ret);
	hook_spawn_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_posix_spawn_GLIBC_2_2_5(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]) ASM("prov_posix_spawn_GLIBC_2_2_5");
__asm__(".symver prov_posix_spawn_GLIBC_2_2_5, posix_spawn@GLIBC_2.2.5, remove");
int wrap_posix_spawn_GLIBC_2_2_5(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	return do_posix_spawn(real_posix_spawn_GLIBC_2_2_5, CALL_posix_spawn, pid, path, actions, attr, argv, envp);
}

EXPORT int wrap_posix_spawn_GLIBC_2_15(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]) ASM("prov_posix_spawn_GLIBC_2_15");
__asm__(".symver prov_posix_spawn_GLIBC_2_15, posix_spawn@@GLIBC_2.15, remove");
int wrap_posix_spawn_GLIBC_2_15(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	return do_posix_spawn(real_posix_spawn_GLIBC_2_15, CALL_posix_spawn, pid, path, actions, attr, argv, envp);
}

/* libc.def:1858 */
static int do_posix_spawnp(real_posix_spawnp_fn *real, unsigned int call_no, pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, path, actions, attr, argv, envp);
	struct spawnp_hook h;
	hook_spawnp_before(&c, &h, pid, path, actions, attr, argv, envp);
	int ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	if (hook_spawnp_again(&c, &h, ret))
		ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	call_end(&c, ret);
	hook_spawnp_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_posix_spawnp_GLIBC_2_2_5(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]) ASM("prov_posix_spawnp_GLIBC_2_2_5");
__asm__(".symver prov_posix_spawnp_GLIBC_2_2_5, posix_spawnp@GLIBC_2.2.5, remove");
int wrap_posix_spawnp_GLIBC_2_2_5(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	return do_posix_spawnp(real_posix_spawnp_GLIBC_2_2_5, CALL_posix_spawnp, pid, path, actions, attr, argv, envp);
}

EXPORT int wrap_posix_spawnp_GLIBC_2_15(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]) ASM("prov_posix_spawnp_GLIBC_2_15");
__asm__(".symver prov_posix_spawnp_GLIBC_2_15, posix_spawnp@@GLIBC_2.15, remove");
int wrap_posix_spawnp_GLIBC_2_15(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	return do_posix_spawnp(real_posix_spawnp_GLIBC_2_15, CALL_posix_spawnp, pid, path, actions, attr, argv, envp);
}

#if __GLIBC_PREREQ(2, 39)
/* libc.def:1865 */
static int do_pidfd_spawn(real_pidfd_spawn_fn *real, unsigned int call_no, int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pidfd, path, actions, attr, argv, envp);
	struct pidfd_spawn_hook h;
	hook_pidfd_spawn_before(&c, &h, pidfd, path, actions, attr, argv, envp);
	int ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	if (hook_pidfd_spawn_again(&c, &h, ret))
		ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	call_end(&c, ret);
	hook_pidfd_spawn_after(&c, &h, ret);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 39)
EXPORT int wrap_pidfd_spawn(int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]) ASM("pidfd_spawn");
int wrap_pidfd_spawn(int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	return do_pidfd_spawn(real_pidfd_spawn, CALL_pidfd_spawn, pidfd, path, actions, attr, argv, envp);
}

#endif
#if __GLIBC_PREREQ(2, 39)
/* libc.def:1871 */
static int do_pidfd_spawnp(real_pidfd_spawnp_fn *real, unsigned int call_no, int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pidfd, path, actions, attr, argv, envp);
	struct pidfd_spawnp_hook h;
	hook_pidfd_spawnp_before(&c, &h, pidfd, path, actions, attr, argv, envp);
	int ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	if (hook_pidfd_spawnp_again(&c, &h, ret))
		ret = real(h.pid, h.file, actions, attr, h.arguments, h.env.envp);
	call_end(&c, ret);
	hook_pidfd_spawnp_after(&c, &h, ret);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 39)
EXPORT int wrap_pidfd_spawnp(int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]) ASM("pidfd_spawnp");
int wrap_pidfd_spawnp(int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	return do_pidfd_spawnp(real_pidfd_spawnp, CALL_pidfd_spawnp, pidfd, path, actions, attr, argv, envp);
}

#endif
/* libc.def:1877 */
static int do_system(real_system_fn *real, unsigned int call_no, const char *command)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(command);
	struct system_hook h;
	hook_system_before(&c, &h, command);
	int ret = real(command);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_system_after(&c, &h, ret);
	put_WAIT(&c, ret, ret, 0, 0, 0);
	return ret;
}

EXPORT int wrap_system(const char *command) ASM("system");
int wrap_system(const char *command)
{
	return do_system(real_system, CALL_system, command);
}

/* libc.def:1881 */
static FILE *do_popen(real_popen_fn *real, unsigned int call_no, const char *command, const char *mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(command, mode);
	struct popen_hook h;
	hook_popen_before(&c, &h, command, mode);
	FILE *ret = real(command, mode);
	call_end(&c, ret ? 0 : call_errno());
	fd_changed(fileno_of(ret));
	hook_popen_after(&c, &h, ret);
	put_PIPE(&c, (ret ? fileno_of(ret) : -1), (ret && *mode == 'r' ? fileno_of(ret) : -1), (ret && *mode == 'w' ? fileno_of(ret) : -1), 0, fd_id(&c, fileno_of(ret)));
	return ret;
}

EXPORT FILE *wrap_popen(const char *command, const char *mode) ASM("popen");
FILE *wrap_popen(const char *command, const char *mode)
{
	return do_popen(real_popen, CALL_popen, command, mode);
}

EXPORT FILE *wrap__IO_popen(const char *command, const char *mode) ASM("_IO_popen");
FILE *wrap__IO_popen(const char *command, const char *mode)
{
	return do_popen(real__IO_popen, CALL__IO_popen, command, mode);
}

/* libc.def:1888 */
static int do_pclose(real_pclose_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(f);
	struct fclose_hook h;
	hook_fclose_before(&c, &h, f);
	int ret = real(f);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	hook_fclose_after(&c, &h, ret);
	put_CLOSE(&c, ret, h.fd);
	put_WAIT(&c, ret, ret, 0, 0, 0);
	return ret;
}

EXPORT int wrap_pclose(FILE *f) ASM("pclose");
int wrap_pclose(FILE *f)
{
	return do_pclose(real_pclose, CALL_pclose, f);
}

/* libc.def:1893 */
static pid_t do_wait(real_wait_fn *real, unsigned int call_no, int *status)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(status);
	struct wait_hook h;
	hook_wait_before(&c, &h, status);
	pid_t ret = real(h.status);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_wait_after(&c, &h, ret);
	put_WAIT(&c, ret, (ret > 0 ? *h.status : -1), 0, 0, 0);
	return ret;
}

EXPORT pid_t wrap_wait(int *status) ASM("wait");
pid_t wrap_wait(int *status)
{
	return do_wait(real_wait, CALL_wait, status);
}

EXPORT pid_t wrap___wait(int *status) ASM("__wait");
pid_t wrap___wait(int *status)
{
	return do_wait(real___wait, CALL___wait, status);
}

/* libc.def:1899 */
static pid_t do_waitpid(real_waitpid_fn *real, unsigned int call_no, pid_t pid, int *status, int options)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, status, options);
	struct waitpid_hook h;
	hook_waitpid_before(&c, &h, pid, status, options);
	pid_t ret = real(pid, h.status, options);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_waitpid_after(&c, &h, ret);
	put_WAIT(&c, ret, (ret > 0 ? *h.status : -1), 0, 0, 0);
	return ret;
}

EXPORT pid_t wrap_waitpid(pid_t pid, int *status, int options) ASM("waitpid");
pid_t wrap_waitpid(pid_t pid, int *status, int options)
{
	return do_waitpid(real_waitpid, CALL_waitpid, pid, status, options);
}

EXPORT pid_t wrap___waitpid(pid_t pid, int *status, int options) ASM("__waitpid");
pid_t wrap___waitpid(pid_t pid, int *status, int options)
{
	return do_waitpid(real___waitpid, CALL___waitpid, pid, status, options);
}

/* libc.def:1905 */
static pid_t do_wait3(real_wait3_fn *real, unsigned int call_no, int *status, int options, struct rusage *usage)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(status, options, usage);
	struct wait3_hook h;
	hook_wait3_before(&c, &h, status, options, usage);
	pid_t ret = real(h.status, options, h.usage);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_wait3_after(&c, &h, ret);
	put_WAIT(&c, ret, (ret > 0 ? *h.status : -1), h.user_us, h.system_us, h.maxrss);
	return ret;
}

EXPORT pid_t wrap_wait3(int *status, int options, struct rusage *usage) ASM("wait3");
pid_t wrap_wait3(int *status, int options, struct rusage *usage)
{
	return do_wait3(real_wait3, CALL_wait3, status, options, usage);
}

/* libc.def:1911 */
static pid_t do_wait4(real_wait4_fn *real, unsigned int call_no, pid_t pid, int *status, int options, struct rusage *usage)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, status, options, usage);
	struct wait4_hook h;
	hook_wait4_before(&c, &h, pid, status, options, usage);
	pid_t ret = real(pid, h.status, options, h.usage);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_wait4_after(&c, &h, ret);
	put_WAIT(&c, ret, (ret > 0 ? *h.status : -1), h.user_us, h.system_us, h.maxrss);
	return ret;
}

EXPORT pid_t wrap_wait4(pid_t pid, int *status, int options, struct rusage *usage) ASM("wait4");
pid_t wrap_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	return do_wait4(real_wait4, CALL_wait4, pid, status, options, usage);
}

/* libc.def:1918 */
static int do_waitid(real_waitid_fn *real, unsigned int call_no, idtype_t type, id_t id, siginfo_t *info, int options)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(type, id, info, options);
	struct waitid_hook h;
	hook_waitid_before(&c, &h, type, id, info, options);
	int ret = real(type, id, h.info, options);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_waitid_after(&c, &h, ret);
	put_WAIT(&c, (c.err ? -1 : h.info->si_pid), h.status, 0, 0, 0);
	return ret;
}

EXPORT int wrap_waitid(idtype_t type, id_t id, siginfo_t *info, int options) ASM("waitid");
int wrap_waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	return do_waitid(real_waitid, CALL_waitid, type, id, info, options);
}

/* libc.def:1924 */
__attribute__((noreturn)) static void do__exit(real__exit_fn *real, unsigned int call_no, int status)
{
	struct call c;

	if (!call_enter(&c, call_no))
		real(status);
	struct exit_hook h;
	hook_exit_before(&c, &h, status);
	real(status);
	__builtin_unreachable();
}

EXPORT __attribute__((noreturn)) void wrap__exit(int status) ASM("_exit");
void wrap__exit(int status)
{
	do__exit(real__exit, CALL__exit, status);
}

EXPORT __attribute__((noreturn)) void wrap__Exit(int status) ASM("_Exit");
void wrap__Exit(int status)
{
	do__exit(real__Exit, CALL__Exit, status);
}

/* libc.def:1929 */
__attribute__((noreturn)) static void do_quick_exit(real_quick_exit_fn *real, unsigned int call_no, int status)
{
	struct call c;

	if (!call_enter(&c, call_no))
		real(status);
	struct quick_exit_hook h;
	hook_quick_exit_before(&c, &h, status);
	real(status);
	__builtin_unreachable();
}

EXPORT __attribute__((noreturn)) void wrap_quick_exit_GLIBC_2_10(int status) ASM("prov_quick_exit_GLIBC_2_10");
__asm__(".symver prov_quick_exit_GLIBC_2_10, quick_exit@GLIBC_2.10, remove");
void wrap_quick_exit_GLIBC_2_10(int status)
{
	do_quick_exit(real_quick_exit_GLIBC_2_10, CALL_quick_exit, status);
}

EXPORT __attribute__((noreturn)) void wrap_quick_exit_GLIBC_2_24(int status) ASM("prov_quick_exit_GLIBC_2_24");
__asm__(".symver prov_quick_exit_GLIBC_2_24, quick_exit@@GLIBC_2.24, remove");
void wrap_quick_exit_GLIBC_2_24(int status)
{
	do_quick_exit(real_quick_exit_GLIBC_2_24, CALL_quick_exit, status);
}

/* libc.def:1934 */
__attribute__((noreturn)) static void do_abort(real_abort_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		real();
	struct abort_hook h;
	hook_abort_before(&c, &h);
	real();
	__builtin_unreachable();
}

EXPORT __attribute__((noreturn)) void wrap_abort(void) ASM("abort");
void wrap_abort(void)
{
	do_abort(real_abort, CALL_abort);
}

/* libc.def:1938 */
static int do_kill(real_kill_fn *real, unsigned int call_no, pid_t pid, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, sig);
	int ret = real(pid, sig);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, pid, sig);
	return ret;
}

EXPORT int wrap_kill(pid_t pid, int sig) ASM("kill");
int wrap_kill(pid_t pid, int sig)
{
	return do_kill(real_kill, CALL_kill, pid, sig);
}

/* libc.def:1942 */
static int do_killpg(real_killpg_fn *real, unsigned int call_no, pid_t pid, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, sig);
	int ret = real(pid, sig);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, -pid, sig);
	return ret;
}

EXPORT int wrap_killpg(pid_t pid, int sig) ASM("killpg");
int wrap_killpg(pid_t pid, int sig)
{
	return do_killpg(real_killpg, CALL_killpg, pid, sig);
}

/* libc.def:1945 */
static int do_raise(real_raise_fn *real, unsigned int call_no, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(sig);
	int ret = real(sig);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, 0, sig);
	return ret;
}

EXPORT int wrap_raise(int sig) ASM("raise");
int wrap_raise(int sig)
{
	return do_raise(real_raise, CALL_raise, sig);
}

/* libc.def:1948 */
static int do_gsignal(real_gsignal_fn *real, unsigned int call_no, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(sig);
	int ret = real(sig);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, 0, sig);
	return ret;
}

EXPORT int wrap_gsignal(int sig) ASM("gsignal");
int wrap_gsignal(int sig)
{
	return do_gsignal(real_gsignal, CALL_gsignal, sig);
}

/* libc.def:1951 */
static int do_tgkill(real_tgkill_fn *real, unsigned int call_no, pid_t pid, pid_t tid, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, tid, sig);
	int ret = real(pid, tid, sig);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, pid, sig);
	return ret;
}

EXPORT int wrap_tgkill(pid_t pid, pid_t tid, int sig) ASM("tgkill");
int wrap_tgkill(pid_t pid, pid_t tid, int sig)
{
	return do_tgkill(real_tgkill, CALL_tgkill, pid, tid, sig);
}

#ifdef SYS_tkill
/* libc.def:1955 */
static int do_tkill(real_tkill_fn *real, unsigned int call_no, pid_t tid, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(tid, sig);
	int ret = real(tid, sig);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, tid, sig);
	return ret;
}
#endif

/* libc.def:1960 */
static int do_sigqueue(real_sigqueue_fn *real, unsigned int call_no, pid_t pid, int sig, const union sigval value)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, sig, value);
	int ret = real(pid, sig, value);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, pid, sig);
	return ret;
}

EXPORT int wrap_sigqueue(pid_t pid, int sig, const union sigval value) ASM("sigqueue");
int wrap_sigqueue(pid_t pid, int sig, const union sigval value)
{
	return do_sigqueue(real_sigqueue, CALL_sigqueue, pid, sig, value);
}

#ifdef SYS_rt_sigqueueinfo
/* libc.def:1963 */
static int do_rt_sigqueueinfo(real_rt_sigqueueinfo_fn *real, unsigned int call_no, pid_t pid, int sig, siginfo_t *info)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, sig, info);
	int ret = real(pid, sig, info);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, pid, sig);
	return ret;
}
#endif

#ifdef SYS_rt_tgsigqueueinfo
/* libc.def:1968 */
static int do_rt_tgsigqueueinfo(real_rt_tgsigqueueinfo_fn *real, unsigned int call_no, pid_t pid, pid_t tid, int sig, siginfo_t *info)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, tid, sig, info);
	int ret = real(pid, tid, sig, info);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SIGNAL(&c, ret, pid, sig);
	return ret;
}
#endif

/* libc.def:1973 */
static int do_pthread_kill(real_pthread_kill_fn *real, unsigned int call_no, pthread_t thread, int sig)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, sig);
	int ret = real(thread, sig);
	call_end(&c, ret);
	put_SIGNAL(&c, ret, 0, sig);
	return ret;
}

EXPORT int wrap_pthread_kill_GLIBC_2_2_5(pthread_t thread, int sig) ASM("prov_pthread_kill_GLIBC_2_2_5");
__asm__(".symver prov_pthread_kill_GLIBC_2_2_5, pthread_kill@GLIBC_2.2.5, remove");
int wrap_pthread_kill_GLIBC_2_2_5(pthread_t thread, int sig)
{
	return do_pthread_kill(real_pthread_kill_GLIBC_2_2_5, CALL_pthread_kill, thread, sig);
}

EXPORT int wrap_pthread_kill_GLIBC_2_34(pthread_t thread, int sig) ASM("prov_pthread_kill_GLIBC_2_34");
__asm__(".symver prov_pthread_kill_GLIBC_2_34, pthread_kill@@GLIBC_2.34, remove");
int wrap_pthread_kill_GLIBC_2_34(pthread_t thread, int sig)
{
	return do_pthread_kill(real_pthread_kill_GLIBC_2_34, CALL_pthread_kill, thread, sig);
}

/* libc.def:1978 */
static int do_pthread_sigqueue(real_pthread_sigqueue_fn *real, unsigned int call_no, pthread_t thread, int sig, const union sigval value)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, sig, value);
	int ret = real(thread, sig, value);
	call_end(&c, ret);
	put_SIGNAL(&c, ret, 0, sig);
	return ret;
}

EXPORT int wrap_pthread_sigqueue(pthread_t thread, int sig, const union sigval value) ASM("pthread_sigqueue");
int wrap_pthread_sigqueue(pthread_t thread, int sig, const union sigval value)
{
	return do_pthread_sigqueue(real_pthread_sigqueue, CALL_pthread_sigqueue, thread, sig, value);
}

/* libc.def:1982 */
static int do_pidfd_send_signal(real_pidfd_send_signal_fn *real, unsigned int call_no, int pidfd, int sig, siginfo_t *info, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pidfd, sig, info, flags);
	int ret = real(pidfd, sig, info, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_REACH(&c, ret, REACH_SIGNAL, pidfd, sig);
	return ret;
}

#if __GLIBC_PREREQ(2, 36)
EXPORT int wrap_pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned int flags) ASM("pidfd_send_signal");
int wrap_pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned int flags)
{
	return do_pidfd_send_signal(real_pidfd_send_signal, CALL_pidfd_send_signal, pidfd, sig, info, flags);
}

#endif
/* libc.def:1986 */
static ssize_t do_process_vm_readv(real_process_vm_readv_fn *real, unsigned int call_no, pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, local, n_local, remote, n_remote, flags);
	ssize_t ret = real(pid, local, n_local, remote, n_remote, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_REACH(&c, ret, REACH_READ, pid, ret);
	return ret;
}

EXPORT ssize_t wrap_process_vm_readv(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags) ASM("process_vm_readv");
ssize_t wrap_process_vm_readv(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags)
{
	return do_process_vm_readv(real_process_vm_readv, CALL_process_vm_readv, pid, local, n_local, remote, n_remote, flags);
}

/* libc.def:1990 */
static ssize_t do_process_vm_writev(real_process_vm_writev_fn *real, unsigned int call_no, pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, local, n_local, remote, n_remote, flags);
	ssize_t ret = real(pid, local, n_local, remote, n_remote, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_REACH(&c, ret, REACH_WRITE, pid, ret);
	return ret;
}

EXPORT ssize_t wrap_process_vm_writev(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags) ASM("process_vm_writev");
ssize_t wrap_process_vm_writev(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags)
{
	return do_process_vm_writev(real_process_vm_writev, CALL_process_vm_writev, pid, local, n_local, remote, n_remote, flags);
}

/* libc.def:1995 */
static long do_ptrace(real_ptrace_fn *real, unsigned int call_no, long request, long pid, long addr, long data)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(request, pid, addr, data);
	long ret = real(request, pid, addr, data);
	call_end(&c, (ret == -1 && (request < PTRACE_PEEKTEXT || request > PTRACE_PEEKUSER) ? call_errno() : 0));
	filter_traced(&c, request, pid);
	put_REACH(&c, ret, REACH_PTRACE, pid, request);
	return ret;
}

EXPORT long wrap_ptrace(long request, long pid, long addr, long data) ASM("ptrace");
long wrap_ptrace(long request, long pid, long addr, long data)
{
	return do_ptrace(real_ptrace, CALL_ptrace, request, pid, addr, data);
}

/* libc.def:2002 */
static int do_setuid(real_setuid_fn *real, unsigned int call_no, uid_t uid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid);
	int ret = real(uid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setuid(uid_t uid) ASM("setuid");
int wrap_setuid(uid_t uid)
{
	return do_setuid(real_setuid, CALL_setuid, uid);
}

/* libc.def:2006 */
static int do_seteuid(real_seteuid_fn *real, unsigned int call_no, uid_t uid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid);
	int ret = real(uid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_seteuid(uid_t uid) ASM("seteuid");
int wrap_seteuid(uid_t uid)
{
	return do_seteuid(real_seteuid, CALL_seteuid, uid);
}

/* libc.def:2009 */
static int do_setreuid(real_setreuid_fn *real, unsigned int call_no, uid_t ruid, uid_t euid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ruid, euid);
	int ret = real(ruid, euid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setreuid(uid_t ruid, uid_t euid) ASM("setreuid");
int wrap_setreuid(uid_t ruid, uid_t euid)
{
	return do_setreuid(real_setreuid, CALL_setreuid, ruid, euid);
}

/* libc.def:2013 */
static int do_setresuid(real_setresuid_fn *real, unsigned int call_no, uid_t ruid, uid_t euid, uid_t suid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ruid, euid, suid);
	int ret = real(ruid, euid, suid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setresuid(uid_t ruid, uid_t euid, uid_t suid) ASM("setresuid");
int wrap_setresuid(uid_t ruid, uid_t euid, uid_t suid)
{
	return do_setresuid(real_setresuid, CALL_setresuid, ruid, euid, suid);
}

/* libc.def:2017 */
static int do_setfsuid(real_setfsuid_fn *real, unsigned int call_no, uid_t uid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid);
	int ret = real(uid);
	call_end(&c, 0);
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setfsuid(uid_t uid) ASM("setfsuid");
int wrap_setfsuid(uid_t uid)
{
	return do_setfsuid(real_setfsuid, CALL_setfsuid, uid);
}

/* libc.def:2022 */
static int do_setgid(real_setgid_fn *real, unsigned int call_no, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid);
	int ret = real(gid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setgid(gid_t gid) ASM("setgid");
int wrap_setgid(gid_t gid)
{
	return do_setgid(real_setgid, CALL_setgid, gid);
}

/* libc.def:2026 */
static int do_setegid(real_setegid_fn *real, unsigned int call_no, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid);
	int ret = real(gid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setegid(gid_t gid) ASM("setegid");
int wrap_setegid(gid_t gid)
{
	return do_setegid(real_setegid, CALL_setegid, gid);
}

/* libc.def:2029 */
static int do_setregid(real_setregid_fn *real, unsigned int call_no, gid_t rgid, gid_t egid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(rgid, egid);
	int ret = real(rgid, egid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setregid(gid_t rgid, gid_t egid) ASM("setregid");
int wrap_setregid(gid_t rgid, gid_t egid)
{
	return do_setregid(real_setregid, CALL_setregid, rgid, egid);
}

/* libc.def:2033 */
static int do_setresgid(real_setresgid_fn *real, unsigned int call_no, gid_t rgid, gid_t egid, gid_t sgid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(rgid, egid, sgid);
	int ret = real(rgid, egid, sgid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setresgid(gid_t rgid, gid_t egid, gid_t sgid) ASM("setresgid");
int wrap_setresgid(gid_t rgid, gid_t egid, gid_t sgid)
{
	return do_setresgid(real_setresgid, CALL_setresgid, rgid, egid, sgid);
}

/* libc.def:2037 */
static int do_setfsgid(real_setfsgid_fn *real, unsigned int call_no, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid);
	int ret = real(gid);
	call_end(&c, 0);
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setfsgid(gid_t gid) ASM("setfsgid");
int wrap_setfsgid(gid_t gid)
{
	return do_setfsgid(real_setfsgid, CALL_setfsgid, gid);
}

/* libc.def:2042 */
static pid_t do_setsid(real_setsid_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	pid_t ret = real();
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SESSION(&c, ret, 0, 0);
	return ret;
}

EXPORT pid_t wrap_setsid(void) ASM("setsid");
pid_t wrap_setsid(void)
{
	return do_setsid(real_setsid, CALL_setsid);
}

/* libc.def:2046 */
static int do_setpgid(real_setpgid_fn *real, unsigned int call_no, pid_t pid, pid_t pgid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, pgid);
	int ret = real(pid, pgid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SESSION(&c, ret, pid, pgid);
	return ret;
}

EXPORT int wrap_setpgid(pid_t pid, pid_t pgid) ASM("setpgid");
int wrap_setpgid(pid_t pid, pid_t pgid)
{
	return do_setpgid(real_setpgid, CALL_setpgid, pid, pgid);
}

EXPORT int wrap___setpgid(pid_t pid, pid_t pgid) ASM("__setpgid");
int wrap___setpgid(pid_t pid, pid_t pgid)
{
	return do_setpgid(real___setpgid, CALL___setpgid, pid, pgid);
}

/* libc.def:2051 */
static int do_setpgrp(real_setpgrp_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SESSION(&c, ret, 0, 0);
	return ret;
}

EXPORT int wrap_setpgrp(void) ASM("setpgrp");
int wrap_setpgrp(void)
{
	return do_setpgrp(real_setpgrp, CALL_setpgrp);
}

/* libc.def:2056 */
static int do_pthread_create(real_pthread_create_fn *real, unsigned int call_no, pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, attr, start, arg);
	struct thread_hook h;
	hook_thread_before(&c, &h, thread, attr, start, arg);
	int ret = real(thread, attr, h.start, h.arg);
	call_end(&c, ret);
	hook_thread_after(&c, &h, ret);
	put_TCREATE(&c, ret, h.token, (c.err ? 0 : *thread));
	return ret;
}

EXPORT int wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg) ASM("pthread_create");
int wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg)
{
	return do_pthread_create(real_pthread_create, CALL_pthread_create, thread, attr, start, arg);
}

/* libc.def:2062 */
static int do_thrd_create(real_thrd_create_fn *real, unsigned int call_no, thrd_t *thread, thrd_start_t start, void *arg)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, start, arg);
	struct thrd_hook h;
	hook_thrd_before(&c, &h, thread, start, arg);
	int ret = real(thread, h.start, h.arg);
	call_end(&c, (ret == thrd_success ? 0 : EAGAIN));
	hook_thrd_after(&c, &h, ret);
	put_TCREATE(&c, ret, h.token, (c.err ? 0 : *thread));
	return ret;
}

EXPORT int wrap_thrd_create(thrd_t *thread, thrd_start_t start, void *arg) ASM("thrd_create");
int wrap_thrd_create(thrd_t *thread, thrd_start_t start, void *arg)
{
	return do_thrd_create(real_thrd_create, CALL_thrd_create, thread, start, arg);
}

/* libc.def:2068 */
static int do_pthread_join(real_pthread_join_fn *real, unsigned int call_no, pthread_t thread, void **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result);
	int ret = real(thread, result);
	call_end(&c, ret);
	thread_joined();
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_join(pthread_t thread, void **result) ASM("pthread_join");
int wrap_pthread_join(pthread_t thread, void **result)
{
	return do_pthread_join(real_pthread_join, CALL_pthread_join, thread, result);
}

/* libc.def:2073 */
static int do_pthread_tryjoin_np(real_pthread_tryjoin_np_fn *real, unsigned int call_no, pthread_t thread, void **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result);
	int ret = real(thread, result);
	call_end(&c, ret);
	thread_joined();
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_tryjoin_np(pthread_t thread, void **result) ASM("pthread_tryjoin_np");
int wrap_pthread_tryjoin_np(pthread_t thread, void **result)
{
	return do_pthread_tryjoin_np(real_pthread_tryjoin_np, CALL_pthread_tryjoin_np, thread, result);
}

/* libc.def:2078 */
static int do_pthread_timedjoin_np(real_pthread_timedjoin_np_fn *real, unsigned int call_no, pthread_t thread, void **result, const struct timespec *until)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result, until);
	int ret = real(thread, result, until);
	call_end(&c, ret);
	thread_joined();
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *until) ASM("pthread_timedjoin_np");
int wrap_pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *until)
{
	return do_pthread_timedjoin_np(real_pthread_timedjoin_np, CALL_pthread_timedjoin_np, thread, result, until);
}

/* libc.def:2084 */
static int do_pthread_clockjoin_np(real_pthread_clockjoin_np_fn *real, unsigned int call_no, pthread_t thread, void **result, clockid_t clock, const struct timespec *until)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result, clock, until);
	int ret = real(thread, result, clock, until);
	call_end(&c, ret);
	thread_joined();
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_clockjoin_np(pthread_t thread, void **result, clockid_t clock, const struct timespec *until) ASM("pthread_clockjoin_np");
int wrap_pthread_clockjoin_np(pthread_t thread, void **result, clockid_t clock, const struct timespec *until)
{
	return do_pthread_clockjoin_np(real_pthread_clockjoin_np, CALL_pthread_clockjoin_np, thread, result, clock, until);
}

/* libc.def:2090 */
static int do_thrd_join(real_thrd_join_fn *real, unsigned int call_no, thrd_t thread, int *result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result);
	int ret = real(thread, result);
	call_end(&c, (ret == thrd_success ? 0 : EINVAL));
	thread_joined();
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_thrd_join(thrd_t thread, int *result) ASM("thrd_join");
int wrap_thrd_join(thrd_t thread, int *result)
{
	return do_thrd_join(real_thrd_join, CALL_thrd_join, thread, result);
}

/* libc.def:2096 */
static int do_pthread_setname_np(real_pthread_setname_np_fn *real, unsigned int call_no, pthread_t thread, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, name);
	int ret = real(thread, name);
	call_end(&c, ret);
	thread_named(&c, TOUCH_WRITTEN, thread);
	return ret;
}

EXPORT int wrap_pthread_setname_np(pthread_t thread, const char *name) ASM("pthread_setname_np");
int wrap_pthread_setname_np(pthread_t thread, const char *name)
{
	return do_pthread_setname_np(real_pthread_setname_np, CALL_pthread_setname_np, thread, name);
}

/* libc.def:2100 */
static int do_pthread_getname_np(real_pthread_getname_np_fn *real, unsigned int call_no, pthread_t thread, char *name, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, name, size);
	int ret = real(thread, name, size);
	call_end(&c, ret);
	thread_named(&c, TOUCH_READ, thread);
	return ret;
}

EXPORT int wrap_pthread_getname_np(pthread_t thread, char *name, size_t size) ASM("pthread_getname_np");
int wrap_pthread_getname_np(pthread_t thread, char *name, size_t size)
{
	return do_pthread_getname_np(real_pthread_getname_np, CALL_pthread_getname_np, thread, name, size);
}

/* libc.def:2104 */
static int do_pthread_detach(real_pthread_detach_fn *real, unsigned int call_no, pthread_t thread)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread);
	int ret = real(thread);
	call_end(&c, ret);
	put_TDETACH(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_detach(pthread_t thread) ASM("pthread_detach");
int wrap_pthread_detach(pthread_t thread)
{
	return do_pthread_detach(real_pthread_detach, CALL_pthread_detach, thread);
}

/* libc.def:2108 */
static int do_thrd_detach(real_thrd_detach_fn *real, unsigned int call_no, thrd_t thread)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread);
	int ret = real(thread);
	call_end(&c, (ret == thrd_success ? 0 : EINVAL));
	put_TDETACH(&c, ret, thread);
	return ret;
}

EXPORT int wrap_thrd_detach(thrd_t thread) ASM("thrd_detach");
int wrap_thrd_detach(thrd_t thread)
{
	return do_thrd_detach(real_thrd_detach, CALL_thrd_detach, thread);
}

/* libc.def:2112 */
__attribute__((noreturn)) static void do_pthread_exit(real_pthread_exit_fn *real, unsigned int call_no, void *result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		real(result);
	struct thread_exit_hook h;
	hook_thread_exit_before(&c, &h, result);
	real(result);
	__builtin_unreachable();
}

EXPORT __attribute__((noreturn)) void wrap_pthread_exit(void *result) ASM("pthread_exit");
void wrap_pthread_exit(void *result)
{
	do_pthread_exit(real_pthread_exit, CALL_pthread_exit, result);
}

/* libc.def:2116 */
__attribute__((noreturn)) static void do_thrd_exit(real_thrd_exit_fn *real, unsigned int call_no, int result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		real(result);
	struct thrd_exit_hook h;
	hook_thrd_exit_before(&c, &h, result);
	real(result);
	__builtin_unreachable();
}

EXPORT __attribute__((noreturn)) void wrap_thrd_exit(int result) ASM("thrd_exit");
void wrap_thrd_exit(int result)
{
	do_thrd_exit(real_thrd_exit, CALL_thrd_exit, result);
}

/* libc.def:2122 */
static int do_pthread_mutex_lock(real_pthread_mutex_lock_fn *real, unsigned int call_no, pthread_mutex_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex);
	int ret = real(mutex);
	mutex_taken(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_mutex_lock(pthread_mutex_t *mutex) ASM("pthread_mutex_lock");
int wrap_pthread_mutex_lock(pthread_mutex_t *mutex)
{
	return do_pthread_mutex_lock(real_pthread_mutex_lock, CALL_pthread_mutex_lock, mutex);
}

EXPORT int wrap___pthread_mutex_lock_GLIBC_2_2_5(pthread_mutex_t *mutex) ASM("prov___pthread_mutex_lock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_mutex_lock_GLIBC_2_2_5, __pthread_mutex_lock@GLIBC_2.2.5, remove");
int wrap___pthread_mutex_lock_GLIBC_2_2_5(pthread_mutex_t *mutex)
{
	return do_pthread_mutex_lock(real___pthread_mutex_lock_GLIBC_2_2_5, CALL___pthread_mutex_lock, mutex);
}

/* libc.def:2129 */
static int do_pthread_mutex_trylock(real_pthread_mutex_trylock_fn *real, unsigned int call_no, pthread_mutex_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex);
	int ret = real(mutex);
	mutex_taken(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_mutex_trylock(pthread_mutex_t *mutex) ASM("pthread_mutex_trylock");
int wrap_pthread_mutex_trylock(pthread_mutex_t *mutex)
{
	return do_pthread_mutex_trylock(real_pthread_mutex_trylock, CALL_pthread_mutex_trylock, mutex);
}

EXPORT int wrap___pthread_mutex_trylock_GLIBC_2_2_5(pthread_mutex_t *mutex) ASM("prov___pthread_mutex_trylock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_mutex_trylock_GLIBC_2_2_5, __pthread_mutex_trylock@GLIBC_2.2.5, remove");
int wrap___pthread_mutex_trylock_GLIBC_2_2_5(pthread_mutex_t *mutex)
{
	return do_pthread_mutex_trylock(real___pthread_mutex_trylock_GLIBC_2_2_5, CALL___pthread_mutex_trylock, mutex);
}

/* libc.def:2136 */
static int do_pthread_mutex_timedlock(real_pthread_mutex_timedlock_fn *real, unsigned int call_no, pthread_mutex_t *mutex, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex, until);
	int ret = real(mutex, until);
	mutex_taken(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *until) ASM("pthread_mutex_timedlock");
int wrap_pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *until)
{
	return do_pthread_mutex_timedlock(real_pthread_mutex_timedlock, CALL_pthread_mutex_timedlock, mutex, until);
}

/* libc.def:2142 */
static int do_pthread_mutex_clocklock(real_pthread_mutex_clocklock_fn *real, unsigned int call_no, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex, clock, until);
	int ret = real(mutex, clock, until);
	mutex_taken(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until) ASM("pthread_mutex_clocklock");
int wrap_pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	return do_pthread_mutex_clocklock(real_pthread_mutex_clocklock, CALL_pthread_mutex_clocklock, mutex, clock, until);
}

/* libc.def:2148 */
static int do_pthread_mutex_unlock(real_pthread_mutex_unlock_fn *real, unsigned int call_no, pthread_mutex_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex);
	mutex_giving(&s, mutex);
	int ret = real(mutex);
	return ret;
}

EXPORT int wrap_pthread_mutex_unlock(pthread_mutex_t *mutex) ASM("pthread_mutex_unlock");
int wrap_pthread_mutex_unlock(pthread_mutex_t *mutex)
{
	return do_pthread_mutex_unlock(real_pthread_mutex_unlock, CALL_pthread_mutex_unlock, mutex);
}

EXPORT int wrap___pthread_mutex_unlock_GLIBC_2_2_5(pthread_mutex_t *mutex) ASM("prov___pthread_mutex_unlock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_mutex_unlock_GLIBC_2_2_5, __pthread_mutex_unlock@GLIBC_2.2.5, remove");
int wrap___pthread_mutex_unlock_GLIBC_2_2_5(pthread_mutex_t *mutex)
{
	return do_pthread_mutex_unlock(real___pthread_mutex_unlock_GLIBC_2_2_5, CALL___pthread_mutex_unlock, mutex);
}

/* libc.def:2155 */
static int do_pthread_mutex_init(real_pthread_mutex_init_fn *real, unsigned int call_no, pthread_mutex_t *mutex, const pthread_mutexattr_t *attr)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex, attr);
	sync_renewed(&s, mutex);
	int ret = real(mutex, attr);
	return ret;
}

EXPORT int wrap_pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr) ASM("pthread_mutex_init");
int wrap_pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr)
{
	return do_pthread_mutex_init(real_pthread_mutex_init, CALL_pthread_mutex_init, mutex, attr);
}

EXPORT int wrap___pthread_mutex_init_GLIBC_2_2_5(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr) ASM("prov___pthread_mutex_init_GLIBC_2_2_5");
__asm__(".symver prov___pthread_mutex_init_GLIBC_2_2_5, __pthread_mutex_init@GLIBC_2.2.5, remove");
int wrap___pthread_mutex_init_GLIBC_2_2_5(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr)
{
	return do_pthread_mutex_init(real___pthread_mutex_init_GLIBC_2_2_5, CALL___pthread_mutex_init, mutex, attr);
}

/* libc.def:2161 */
static int do_mtx_lock(real_mtx_lock_fn *real, unsigned int call_no, mtx_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex);
	int ret = real(mutex);
	mutex_taken(&s, mutex, sync_c11(ret));
	return ret;
}

EXPORT int wrap_mtx_lock(mtx_t *mutex) ASM("mtx_lock");
int wrap_mtx_lock(mtx_t *mutex)
{
	return do_mtx_lock(real_mtx_lock, CALL_mtx_lock, mutex);
}

/* libc.def:2166 */
static int do_mtx_trylock(real_mtx_trylock_fn *real, unsigned int call_no, mtx_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex);
	int ret = real(mutex);
	mutex_taken(&s, mutex, sync_c11(ret));
	return ret;
}

EXPORT int wrap_mtx_trylock(mtx_t *mutex) ASM("mtx_trylock");
int wrap_mtx_trylock(mtx_t *mutex)
{
	return do_mtx_trylock(real_mtx_trylock, CALL_mtx_trylock, mutex);
}

/* libc.def:2171 */
static int do_mtx_timedlock(real_mtx_timedlock_fn *real, unsigned int call_no, mtx_t *mutex, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex, until);
	int ret = real(mutex, until);
	mutex_taken(&s, mutex, ret == thrd_success ? 0 : EBUSY);
	return ret;
}

EXPORT int wrap_mtx_timedlock(mtx_t *mutex, const struct timespec *until) ASM("mtx_timedlock");
int wrap_mtx_timedlock(mtx_t *mutex, const struct timespec *until)
{
	return do_mtx_timedlock(real_mtx_timedlock, CALL_mtx_timedlock, mutex, until);
}

/* libc.def:2177 */
static int do_mtx_unlock(real_mtx_unlock_fn *real, unsigned int call_no, mtx_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex);
	mutex_giving(&s, mutex);
	int ret = real(mutex);
	return ret;
}

EXPORT int wrap_mtx_unlock(mtx_t *mutex) ASM("mtx_unlock");
int wrap_mtx_unlock(mtx_t *mutex)
{
	return do_mtx_unlock(real_mtx_unlock, CALL_mtx_unlock, mutex);
}

/* libc.def:2182 */
static int do_mtx_init(real_mtx_init_fn *real, unsigned int call_no, mtx_t *mutex, int type)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(mutex, type);
	sync_renewed(&s, mutex);
	int ret = real(mutex, type);
	return ret;
}

EXPORT int wrap_mtx_init(mtx_t *mutex, int type) ASM("mtx_init");
int wrap_mtx_init(mtx_t *mutex, int type)
{
	return do_mtx_init(real_mtx_init, CALL_mtx_init, mutex, type);
}

/* libc.def:2186 */
static int do_pthread_spin_lock(real_pthread_spin_lock_fn *real, unsigned int call_no, pthread_spinlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	int ret = real(lock);
	mutex_taken(&s, (const void *)lock, ret);
	return ret;
}

EXPORT int wrap_pthread_spin_lock(pthread_spinlock_t *lock) ASM("pthread_spin_lock");
int wrap_pthread_spin_lock(pthread_spinlock_t *lock)
{
	return do_pthread_spin_lock(real_pthread_spin_lock, CALL_pthread_spin_lock, lock);
}

/* libc.def:2191 */
static int do_pthread_spin_trylock(real_pthread_spin_trylock_fn *real, unsigned int call_no, pthread_spinlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	int ret = real(lock);
	mutex_taken(&s, (const void *)lock, ret);
	return ret;
}

EXPORT int wrap_pthread_spin_trylock(pthread_spinlock_t *lock) ASM("pthread_spin_trylock");
int wrap_pthread_spin_trylock(pthread_spinlock_t *lock)
{
	return do_pthread_spin_trylock(real_pthread_spin_trylock, CALL_pthread_spin_trylock, lock);
}

/* libc.def:2196 */
static int do_pthread_spin_unlock(real_pthread_spin_unlock_fn *real, unsigned int call_no, pthread_spinlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	mutex_giving(&s, (const void *)lock);
	int ret = real(lock);
	return ret;
}

EXPORT int wrap_pthread_spin_unlock(pthread_spinlock_t *lock) ASM("pthread_spin_unlock");
int wrap_pthread_spin_unlock(pthread_spinlock_t *lock)
{
	return do_pthread_spin_unlock(real_pthread_spin_unlock, CALL_pthread_spin_unlock, lock);
}

/* libc.def:2201 */
static int do_pthread_spin_init(real_pthread_spin_init_fn *real, unsigned int call_no, pthread_spinlock_t *lock, int shared)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock, shared);
	sync_renewed(&s, (const void *)lock);
	int ret = real(lock, shared);
	return ret;
}

EXPORT int wrap_pthread_spin_init(pthread_spinlock_t *lock, int shared) ASM("pthread_spin_init");
int wrap_pthread_spin_init(pthread_spinlock_t *lock, int shared)
{
	return do_pthread_spin_init(real_pthread_spin_init, CALL_pthread_spin_init, lock, shared);
}

/* libc.def:2205 */
static int do_pthread_cond_wait(real_pthread_cond_wait_fn *real, unsigned int call_no, pthread_cond_t *cond, pthread_mutex_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond, mutex);
	mutex_giving(&s, mutex);
	int ret = real(cond, mutex);
	cond_waited(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_cond_wait_GLIBC_2_2_5(pthread_cond_t *cond, pthread_mutex_t *mutex) ASM("prov_pthread_cond_wait_GLIBC_2_2_5");
__asm__(".symver prov_pthread_cond_wait_GLIBC_2_2_5, pthread_cond_wait@GLIBC_2.2.5, remove");
int wrap_pthread_cond_wait_GLIBC_2_2_5(pthread_cond_t *cond, pthread_mutex_t *mutex)
{
	return do_pthread_cond_wait(real_pthread_cond_wait_GLIBC_2_2_5, CALL_pthread_cond_wait, cond, mutex);
}

EXPORT int wrap_pthread_cond_wait_GLIBC_2_3_2(pthread_cond_t *cond, pthread_mutex_t *mutex) ASM("prov_pthread_cond_wait_GLIBC_2_3_2");
__asm__(".symver prov_pthread_cond_wait_GLIBC_2_3_2, pthread_cond_wait@@GLIBC_2.3.2, remove");
int wrap_pthread_cond_wait_GLIBC_2_3_2(pthread_cond_t *cond, pthread_mutex_t *mutex)
{
	return do_pthread_cond_wait(real_pthread_cond_wait_GLIBC_2_3_2, CALL_pthread_cond_wait, cond, mutex);
}

/* libc.def:2212 */
static int do_pthread_cond_timedwait(real_pthread_cond_timedwait_fn *real, unsigned int call_no, pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond, mutex, until);
	mutex_giving(&s, mutex);
	int ret = real(cond, mutex, until);
	cond_waited(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_cond_timedwait_GLIBC_2_2_5(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until) ASM("prov_pthread_cond_timedwait_GLIBC_2_2_5");
__asm__(".symver prov_pthread_cond_timedwait_GLIBC_2_2_5, pthread_cond_timedwait@GLIBC_2.2.5, remove");
int wrap_pthread_cond_timedwait_GLIBC_2_2_5(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until)
{
	return do_pthread_cond_timedwait(real_pthread_cond_timedwait_GLIBC_2_2_5, CALL_pthread_cond_timedwait, cond, mutex, until);
}

EXPORT int wrap_pthread_cond_timedwait_GLIBC_2_3_2(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until) ASM("prov_pthread_cond_timedwait_GLIBC_2_3_2");
__asm__(".symver prov_pthread_cond_timedwait_GLIBC_2_3_2, pthread_cond_timedwait@@GLIBC_2.3.2, remove");
int wrap_pthread_cond_timedwait_GLIBC_2_3_2(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until)
{
	return do_pthread_cond_timedwait(real_pthread_cond_timedwait_GLIBC_2_3_2, CALL_pthread_cond_timedwait, cond, mutex, until);
}

/* libc.def:2220 */
static int do_pthread_cond_clockwait(real_pthread_cond_clockwait_fn *real, unsigned int call_no, pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond, mutex, clock, until);
	mutex_giving(&s, mutex);
	int ret = real(cond, mutex, clock, until);
	cond_waited(&s, mutex, ret);
	return ret;
}

EXPORT int wrap_pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until) ASM("pthread_cond_clockwait");
int wrap_pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	return do_pthread_cond_clockwait(real_pthread_cond_clockwait, CALL_pthread_cond_clockwait, cond, mutex, clock, until);
}

/* libc.def:2227 */
static int do_pthread_cond_signal(real_pthread_cond_signal_fn *real, unsigned int call_no, pthread_cond_t *cond)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond);
	cond_signals(&s, cond);
	int ret = real(cond);
	return ret;
}

EXPORT int wrap_pthread_cond_signal_GLIBC_2_2_5(pthread_cond_t *cond) ASM("prov_pthread_cond_signal_GLIBC_2_2_5");
__asm__(".symver prov_pthread_cond_signal_GLIBC_2_2_5, pthread_cond_signal@GLIBC_2.2.5, remove");
int wrap_pthread_cond_signal_GLIBC_2_2_5(pthread_cond_t *cond)
{
	return do_pthread_cond_signal(real_pthread_cond_signal_GLIBC_2_2_5, CALL_pthread_cond_signal, cond);
}

EXPORT int wrap_pthread_cond_signal_GLIBC_2_3_2(pthread_cond_t *cond) ASM("prov_pthread_cond_signal_GLIBC_2_3_2");
__asm__(".symver prov_pthread_cond_signal_GLIBC_2_3_2, pthread_cond_signal@@GLIBC_2.3.2, remove");
int wrap_pthread_cond_signal_GLIBC_2_3_2(pthread_cond_t *cond)
{
	return do_pthread_cond_signal(real_pthread_cond_signal_GLIBC_2_3_2, CALL_pthread_cond_signal, cond);
}

/* libc.def:2233 */
static int do_pthread_cond_broadcast(real_pthread_cond_broadcast_fn *real, unsigned int call_no, pthread_cond_t *cond)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond);
	cond_signals(&s, cond);
	int ret = real(cond);
	return ret;
}

EXPORT int wrap_pthread_cond_broadcast_GLIBC_2_2_5(pthread_cond_t *cond) ASM("prov_pthread_cond_broadcast_GLIBC_2_2_5");
__asm__(".symver prov_pthread_cond_broadcast_GLIBC_2_2_5, pthread_cond_broadcast@GLIBC_2.2.5, remove");
int wrap_pthread_cond_broadcast_GLIBC_2_2_5(pthread_cond_t *cond)
{
	return do_pthread_cond_broadcast(real_pthread_cond_broadcast_GLIBC_2_2_5, CALL_pthread_cond_broadcast, cond);
}

EXPORT int wrap_pthread_cond_broadcast_GLIBC_2_3_2(pthread_cond_t *cond) ASM("prov_pthread_cond_broadcast_GLIBC_2_3_2");
__asm__(".symver prov_pthread_cond_broadcast_GLIBC_2_3_2, pthread_cond_broadcast@@GLIBC_2.3.2, remove");
int wrap_pthread_cond_broadcast_GLIBC_2_3_2(pthread_cond_t *cond)
{
	return do_pthread_cond_broadcast(real_pthread_cond_broadcast_GLIBC_2_3_2, CALL_pthread_cond_broadcast, cond);
}

/* libc.def:2239 */
static int do_cnd_wait(real_cnd_wait_fn *real, unsigned int call_no, cnd_t *cond, mtx_t *mutex)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond, mutex);
	mutex_giving(&s, mutex);
	int ret = real(cond, mutex);
	cond_waited(&s, mutex, sync_c11(ret));
	return ret;
}

EXPORT int wrap_cnd_wait(cnd_t *cond, mtx_t *mutex) ASM("cnd_wait");
int wrap_cnd_wait(cnd_t *cond, mtx_t *mutex)
{
	return do_cnd_wait(real_cnd_wait, CALL_cnd_wait, cond, mutex);
}

/* libc.def:2245 */
static int do_cnd_timedwait(real_cnd_timedwait_fn *real, unsigned int call_no, cnd_t *cond, mtx_t *mutex, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond, mutex, until);
	mutex_giving(&s, mutex);
	int ret = real(cond, mutex, until);
	cond_waited(&s, mutex, sync_c11(ret));
	return ret;
}

EXPORT int wrap_cnd_timedwait(cnd_t *cond, mtx_t *mutex, const struct timespec *until) ASM("cnd_timedwait");
int wrap_cnd_timedwait(cnd_t *cond, mtx_t *mutex, const struct timespec *until)
{
	return do_cnd_timedwait(real_cnd_timedwait, CALL_cnd_timedwait, cond, mutex, until);
}

/* libc.def:2252 */
static int do_cnd_signal(real_cnd_signal_fn *real, unsigned int call_no, cnd_t *cond)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond);
	cond_signals(&s, cond);
	int ret = real(cond);
	return ret;
}

EXPORT int wrap_cnd_signal(cnd_t *cond) ASM("cnd_signal");
int wrap_cnd_signal(cnd_t *cond)
{
	return do_cnd_signal(real_cnd_signal, CALL_cnd_signal, cond);
}

/* libc.def:2257 */
static int do_cnd_broadcast(real_cnd_broadcast_fn *real, unsigned int call_no, cnd_t *cond)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(cond);
	cond_signals(&s, cond);
	int ret = real(cond);
	return ret;
}

EXPORT int wrap_cnd_broadcast(cnd_t *cond) ASM("cnd_broadcast");
int wrap_cnd_broadcast(cnd_t *cond)
{
	return do_cnd_broadcast(real_cnd_broadcast, CALL_cnd_broadcast, cond);
}

/* libc.def:2262 */
static int do_pthread_rwlock_rdlock(real_pthread_rwlock_rdlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	int ret = real(lock);
	rwlock_read(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_rdlock(pthread_rwlock_t *lock) ASM("pthread_rwlock_rdlock");
int wrap_pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_rdlock(real_pthread_rwlock_rdlock, CALL_pthread_rwlock_rdlock, lock);
}

EXPORT int wrap___pthread_rwlock_rdlock_GLIBC_2_2_5(pthread_rwlock_t *lock) ASM("prov___pthread_rwlock_rdlock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_rwlock_rdlock_GLIBC_2_2_5, __pthread_rwlock_rdlock@GLIBC_2.2.5, remove");
int wrap___pthread_rwlock_rdlock_GLIBC_2_2_5(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_rdlock(real___pthread_rwlock_rdlock_GLIBC_2_2_5, CALL___pthread_rwlock_rdlock, lock);
}

/* libc.def:2269 */
static int do_pthread_rwlock_tryrdlock(real_pthread_rwlock_tryrdlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	int ret = real(lock);
	rwlock_read(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) ASM("pthread_rwlock_tryrdlock");
int wrap_pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_tryrdlock(real_pthread_rwlock_tryrdlock, CALL_pthread_rwlock_tryrdlock, lock);
}

EXPORT int wrap___pthread_rwlock_tryrdlock_GLIBC_2_2_5(pthread_rwlock_t *lock) ASM("prov___pthread_rwlock_tryrdlock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_rwlock_tryrdlock_GLIBC_2_2_5, __pthread_rwlock_tryrdlock@GLIBC_2.2.5, remove");
int wrap___pthread_rwlock_tryrdlock_GLIBC_2_2_5(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_tryrdlock(real___pthread_rwlock_tryrdlock_GLIBC_2_2_5, CALL___pthread_rwlock_tryrdlock, lock);
}

/* libc.def:2276 */
static int do_pthread_rwlock_timedrdlock(real_pthread_rwlock_timedrdlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock, until);
	int ret = real(lock, until);
	rwlock_read(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_timedrdlock(pthread_rwlock_t *lock, const struct timespec *until) ASM("pthread_rwlock_timedrdlock");
int wrap_pthread_rwlock_timedrdlock(pthread_rwlock_t *lock, const struct timespec *until)
{
	return do_pthread_rwlock_timedrdlock(real_pthread_rwlock_timedrdlock, CALL_pthread_rwlock_timedrdlock, lock, until);
}

/* libc.def:2282 */
static int do_pthread_rwlock_clockrdlock(real_pthread_rwlock_clockrdlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock, clock, until);
	int ret = real(lock, clock, until);
	rwlock_read(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_clockrdlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until) ASM("pthread_rwlock_clockrdlock");
int wrap_pthread_rwlock_clockrdlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until)
{
	return do_pthread_rwlock_clockrdlock(real_pthread_rwlock_clockrdlock, CALL_pthread_rwlock_clockrdlock, lock, clock, until);
}

/* libc.def:2288 */
static int do_pthread_rwlock_wrlock(real_pthread_rwlock_wrlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	int ret = real(lock);
	rwlock_written(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_wrlock(pthread_rwlock_t *lock) ASM("pthread_rwlock_wrlock");
int wrap_pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_wrlock(real_pthread_rwlock_wrlock, CALL_pthread_rwlock_wrlock, lock);
}

EXPORT int wrap___pthread_rwlock_wrlock_GLIBC_2_2_5(pthread_rwlock_t *lock) ASM("prov___pthread_rwlock_wrlock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_rwlock_wrlock_GLIBC_2_2_5, __pthread_rwlock_wrlock@GLIBC_2.2.5, remove");
int wrap___pthread_rwlock_wrlock_GLIBC_2_2_5(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_wrlock(real___pthread_rwlock_wrlock_GLIBC_2_2_5, CALL___pthread_rwlock_wrlock, lock);
}

/* libc.def:2295 */
static int do_pthread_rwlock_trywrlock(real_pthread_rwlock_trywrlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	int ret = real(lock);
	rwlock_written(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_trywrlock(pthread_rwlock_t *lock) ASM("pthread_rwlock_trywrlock");
int wrap_pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_trywrlock(real_pthread_rwlock_trywrlock, CALL_pthread_rwlock_trywrlock, lock);
}

EXPORT int wrap___pthread_rwlock_trywrlock_GLIBC_2_2_5(pthread_rwlock_t *lock) ASM("prov___pthread_rwlock_trywrlock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_rwlock_trywrlock_GLIBC_2_2_5, __pthread_rwlock_trywrlock@GLIBC_2.2.5, remove");
int wrap___pthread_rwlock_trywrlock_GLIBC_2_2_5(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_trywrlock(real___pthread_rwlock_trywrlock_GLIBC_2_2_5, CALL___pthread_rwlock_trywrlock, lock);
}

/* libc.def:2302 */
static int do_pthread_rwlock_timedwrlock(real_pthread_rwlock_timedwrlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock, until);
	int ret = real(lock, until);
	rwlock_written(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_timedwrlock(pthread_rwlock_t *lock, const struct timespec *until) ASM("pthread_rwlock_timedwrlock");
int wrap_pthread_rwlock_timedwrlock(pthread_rwlock_t *lock, const struct timespec *until)
{
	return do_pthread_rwlock_timedwrlock(real_pthread_rwlock_timedwrlock, CALL_pthread_rwlock_timedwrlock, lock, until);
}

/* libc.def:2308 */
static int do_pthread_rwlock_clockwrlock(real_pthread_rwlock_clockwrlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock, clock, until);
	int ret = real(lock, clock, until);
	rwlock_written(&s, lock, ret);
	return ret;
}

EXPORT int wrap_pthread_rwlock_clockwrlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until) ASM("pthread_rwlock_clockwrlock");
int wrap_pthread_rwlock_clockwrlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until)
{
	return do_pthread_rwlock_clockwrlock(real_pthread_rwlock_clockwrlock, CALL_pthread_rwlock_clockwrlock, lock, clock, until);
}

/* libc.def:2314 */
static int do_pthread_rwlock_unlock(real_pthread_rwlock_unlock_fn *real, unsigned int call_no, pthread_rwlock_t *lock)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock);
	rwlock_giving(&s, lock);
	int ret = real(lock);
	return ret;
}

EXPORT int wrap_pthread_rwlock_unlock(pthread_rwlock_t *lock) ASM("pthread_rwlock_unlock");
int wrap_pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_unlock(real_pthread_rwlock_unlock, CALL_pthread_rwlock_unlock, lock);
}

EXPORT int wrap___pthread_rwlock_unlock_GLIBC_2_2_5(pthread_rwlock_t *lock) ASM("prov___pthread_rwlock_unlock_GLIBC_2_2_5");
__asm__(".symver prov___pthread_rwlock_unlock_GLIBC_2_2_5, __pthread_rwlock_unlock@GLIBC_2.2.5, remove");
int wrap___pthread_rwlock_unlock_GLIBC_2_2_5(pthread_rwlock_t *lock)
{
	return do_pthread_rwlock_unlock(real___pthread_rwlock_unlock_GLIBC_2_2_5, CALL___pthread_rwlock_unlock, lock);
}

/* libc.def:2321 */
static int do_pthread_rwlock_init(real_pthread_rwlock_init_fn *real, unsigned int call_no, pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(lock, attr);
	sync_renewed(&s, lock);
	int ret = real(lock, attr);
	return ret;
}

EXPORT int wrap_pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr) ASM("pthread_rwlock_init");
int wrap_pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr)
{
	return do_pthread_rwlock_init(real_pthread_rwlock_init, CALL_pthread_rwlock_init, lock, attr);
}

EXPORT int wrap___pthread_rwlock_init_GLIBC_2_2_5(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr) ASM("prov___pthread_rwlock_init_GLIBC_2_2_5");
__asm__(".symver prov___pthread_rwlock_init_GLIBC_2_2_5, __pthread_rwlock_init@GLIBC_2.2.5, remove");
int wrap___pthread_rwlock_init_GLIBC_2_2_5(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr)
{
	return do_pthread_rwlock_init(real___pthread_rwlock_init_GLIBC_2_2_5, CALL___pthread_rwlock_init, lock, attr);
}

/* libc.def:2327 */
static int do_pthread_barrier_init(real_pthread_barrier_init_fn *real, unsigned int call_no, pthread_barrier_t *barrier, const pthread_barrierattr_t *attr, unsigned int count)
{
	struct sync s;

	if (!sync_enter_early(&s, call_no))
		return real(barrier, attr, count);
	int ret = real(barrier, attr, count);
	barrier_made(&s, barrier, count, ret);
	return ret;
}

EXPORT int wrap_pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *attr, unsigned int count) ASM("pthread_barrier_init");
int wrap_pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *attr, unsigned int count)
{
	return do_pthread_barrier_init(real_pthread_barrier_init, CALL_pthread_barrier_init, barrier, attr, count);
}

/* libc.def:2332 */
static int do_pthread_barrier_wait(real_pthread_barrier_wait_fn *real, unsigned int call_no, pthread_barrier_t *barrier)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(barrier);
	struct barrier_hook h;
	barrier_arrive(&s, &h, barrier);
	int ret = real(barrier);
	barrier_leave(&s, &h, ret);
	return ret;
}

EXPORT int wrap_pthread_barrier_wait(pthread_barrier_t *barrier) ASM("pthread_barrier_wait");
int wrap_pthread_barrier_wait(pthread_barrier_t *barrier)
{
	return do_pthread_barrier_wait(real_pthread_barrier_wait, CALL_pthread_barrier_wait, barrier);
}

/* libc.def:2339 */
static int do_pthread_once(real_pthread_once_fn *real, unsigned int call_no, pthread_once_t *once, void (*routine)(void))
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(once, routine);
	struct once_hook h;
	once_enter(&s, &h, once, routine);
	int ret = real(once, h.start);
	once_leave(&s, &h, ret);
	return ret;
}

EXPORT int wrap_pthread_once(pthread_once_t *once, void (*routine)(void)) ASM("pthread_once");
int wrap_pthread_once(pthread_once_t *once, void (*routine)(void))
{
	return do_pthread_once(real_pthread_once, CALL_pthread_once, once, routine);
}

EXPORT int wrap___pthread_once_GLIBC_2_2_5(pthread_once_t *once, void (*routine)(void)) ASM("prov___pthread_once_GLIBC_2_2_5");
__asm__(".symver prov___pthread_once_GLIBC_2_2_5, __pthread_once@GLIBC_2.2.5, remove");
int wrap___pthread_once_GLIBC_2_2_5(pthread_once_t *once, void (*routine)(void))
{
	return do_pthread_once(real___pthread_once_GLIBC_2_2_5, CALL___pthread_once, once, routine);
}

/* libc.def:2349 */
static void do_call_once(real_call_once_fn *real, unsigned int call_no, once_flag *once, void (*routine)(void))
{
	struct sync s;

	if (!sync_enter(&s, call_no)) {
		real(once, routine);
		return;
	}
	struct once_hook h;
	once_enter(&s, &h, once, routine);
	real(once, h.start);
	once_leave(&s, &h, 0);
}

EXPORT void wrap_call_once(once_flag *once, void (*routine)(void)) ASM("call_once");
void wrap_call_once(once_flag *once, void (*routine)(void))
{
	do_call_once(real_call_once, CALL_call_once, once, routine);
}

/* libc.def:2357 */
static int do_sem_wait(real_sem_wait_fn *real, unsigned int call_no, sem_t *sem)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(sem);
	struct sem_hook h;
	sem_enter(&s, &h, sem);
	int ret = real(sem);
	sem_left(&s, &h, ret);
	return ret;
}

EXPORT int wrap_sem_wait(sem_t *sem) ASM("sem_wait");
int wrap_sem_wait(sem_t *sem)
{
	return do_sem_wait(real_sem_wait, CALL_sem_wait, sem);
}

/* libc.def:2364 */
static int do_sem_trywait(real_sem_trywait_fn *real, unsigned int call_no, sem_t *sem)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(sem);
	struct sem_hook h;
	sem_enter(&s, &h, sem);
	int ret = real(sem);
	sem_left(&s, &h, ret);
	return ret;
}

EXPORT int wrap_sem_trywait(sem_t *sem) ASM("sem_trywait");
int wrap_sem_trywait(sem_t *sem)
{
	return do_sem_trywait(real_sem_trywait, CALL_sem_trywait, sem);
}

/* libc.def:2371 */
static int do_sem_timedwait(real_sem_timedwait_fn *real, unsigned int call_no, sem_t *sem, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(sem, until);
	struct sem_hook h;
	sem_enter(&s, &h, sem);
	int ret = real(sem, until);
	sem_left(&s, &h, ret);
	return ret;
}

EXPORT int wrap_sem_timedwait(sem_t *sem, const struct timespec *until) ASM("sem_timedwait");
int wrap_sem_timedwait(sem_t *sem, const struct timespec *until)
{
	return do_sem_timedwait(real_sem_timedwait, CALL_sem_timedwait, sem, until);
}

/* libc.def:2379 */
static int do_sem_clockwait(real_sem_clockwait_fn *real, unsigned int call_no, sem_t *sem, clockid_t clock, const struct timespec *until)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(sem, clock, until);
	struct sem_hook h;
	sem_enter(&s, &h, sem);
	int ret = real(sem, clock, until);
	sem_left(&s, &h, ret);
	return ret;
}

EXPORT int wrap_sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *until) ASM("sem_clockwait");
int wrap_sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *until)
{
	return do_sem_clockwait(real_sem_clockwait, CALL_sem_clockwait, sem, clock, until);
}

/* libc.def:2387 */
static int do_sem_post(real_sem_post_fn *real, unsigned int call_no, sem_t *sem)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(sem);
	struct post_hook h;
	sem_posting(&s, &h, sem);
	int ret = real(sem);
	sem_posted(&h, ret);
	return ret;
}

EXPORT int wrap_sem_post(sem_t *sem) ASM("sem_post");
int wrap_sem_post(sem_t *sem)
{
	return do_sem_post(real_sem_post, CALL_sem_post, sem);
}

/* libc.def:2394 */
static int do_sem_init(real_sem_init_fn *real, unsigned int call_no, sem_t *sem, int shared, unsigned int value)
{
	struct sync s;

	if (!sync_enter(&s, call_no))
		return real(sem, shared, value);
	sync_renewed(&s, sem);
	int ret = real(sem, shared, value);
	return ret;
}

EXPORT int wrap_sem_init(sem_t *sem, int shared, unsigned int value) ASM("sem_init");
int wrap_sem_init(sem_t *sem, int shared, unsigned int value)
{
	return do_sem_init(real_sem_init, CALL_sem_init, sem, shared, value);
}

/* libc.def:2398 */
static int do_flock(real_flock_fn *real, unsigned int call_no, int fd, int operation)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, operation);
	struct flock_hook h;
	hook_flock_before(&c, &h, fd, operation);
	int ret = real(fd, operation);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_flock_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_flock(int fd, int operation) ASM("flock");
int wrap_flock(int fd, int operation)
{
	return do_flock(real_flock, CALL_flock, fd, operation);
}

/* libc.def:2403 */
static int do_lockf(real_lockf_fn *real, unsigned int call_no, int fd, int command, off_t length)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, command, length);
	struct lockf_hook h;
	hook_lockf_before(&c, &h, fd, command, length);
	int ret = real(fd, command, length);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_lockf_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_lockf(int fd, int command, off_t length) ASM("lockf");
int wrap_lockf(int fd, int command, off_t length)
{
	return do_lockf(real_lockf, CALL_lockf, fd, command, length);
}

EXPORT int wrap_lockf64(int fd, int command, off_t length) ASM("lockf64");
int wrap_lockf64(int fd, int command, off_t length)
{
	return do_lockf(real_lockf64, CALL_lockf64, fd, command, length);
}

/* libc.def:2408 */
static int do_pthread_cancel(real_pthread_cancel_fn *real, unsigned int call_no, pthread_t thread)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread);
	state_handlers_may_run();
	int ret = real(thread);
	call_end(&c, ret);
	state_libs_may_change();
	put_TCANCEL(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_cancel(pthread_t thread) ASM("pthread_cancel");
int wrap_pthread_cancel(pthread_t thread)
{
	return do_pthread_cancel(real_pthread_cancel, CALL_pthread_cancel, thread);
}

/* libc.def:2416 */
static void *do_mmap(real_mmap_fn *real, unsigned int call_no, void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	struct call c;

	if (!((!(flags & MAP_FIXED) || memory_spares_log(call_no, "mmap", addr, length)) && (!(flags & MAP_ANONYMOUS) || (flags & MAP_TYPE) != MAP_PRIVATE || ((flags & MAP_FIXED) && memory_has_maps()))) || !call_enter(&c, call_no))
		return real(addr, length, prot, flags, fd, offset);
	void *ret = real(addr, length, prot, flags, fd, offset);
	call_end(&c, (ret == MAP_FAILED ? call_errno() : 0));
	memory_mapped(&c, ret, length, prot, flags, fd, offset);
	put_MMAP(&c, (ret == MAP_FAILED ? -1 : 0), (uintptr_t)ret, length, prot, flags, (flags & MAP_ANONYMOUS ? -1 : fd), offset);
	return ret;
}

EXPORT void *wrap_mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset) ASM("mmap");
void *wrap_mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return do_mmap(real_mmap, CALL_mmap, addr, length, prot, flags, fd, offset);
}

EXPORT void *wrap_mmap64(void *addr, size_t length, int prot, int flags, int fd, off_t offset) ASM("mmap64");
void *wrap_mmap64(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return do_mmap(real_mmap64, CALL_mmap64, addr, length, prot, flags, fd, offset);
}

/* libc.def:2425 */
static int do_munmap(real_munmap_fn *real, unsigned int call_no, void *addr, size_t length)
{
	struct call c;

	if (!(memory_spares_log(call_no, "munmap", addr, length) && memory_has_maps()) || !call_enter(&c, call_no))
		return real(addr, length);
	int ret = real(addr, length);
	call_end(&c, ret != -1 ? 0 : call_errno());
	memory_unmapped(&c, addr, length);
	put_MUNMAP(&c, ret, (uintptr_t)addr, length);
	return ret;
}

EXPORT int wrap_munmap(void *addr, size_t length) ASM("munmap");
int wrap_munmap(void *addr, size_t length)
{
	return do_munmap(real_munmap, CALL_munmap, addr, length);
}

/* libc.def:2431 */
static int do_mprotect(real_mprotect_fn *real, unsigned int call_no, void *addr, size_t length, int prot)
{
	struct call c;

	if (!(memory_spares_log(call_no, "mprotect", addr, length) && memory_has_maps()) || !call_enter(&c, call_no))
		return real(addr, length, prot);
	int ret = real(addr, length, prot);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MPROTECT(&c, ret, (uintptr_t)addr, length, prot);
	return ret;
}

EXPORT int wrap_mprotect(void *addr, size_t length, int prot) ASM("mprotect");
int wrap_mprotect(void *addr, size_t length, int prot)
{
	return do_mprotect(real_mprotect, CALL_mprotect, addr, length, prot);
}

/* libc.def:2436 */
static void *do_mremap(real_mremap_fn *real, unsigned int call_no, void *old, size_t old_length, size_t length, int flags, void *at)
{
	struct call c;

	if (!(memory_spares_log(call_no, "mremap", old, old_length) && (!(flags & MREMAP_FIXED) || memory_spares_log(call_no, "mremap", at, length)) && memory_has_maps()) || !call_enter(&c, call_no))
		return real(old, old_length, length, flags, at);
	void *ret = real(old, old_length, length, flags, at);
	call_end(&c, (ret == MAP_FAILED ? call_errno() : 0));
	memory_moved(&c, old, old_length, ret, length);
	put_MREMAP(&c, (ret == MAP_FAILED ? -1 : 0), (uintptr_t)old, old_length, (uintptr_t)ret, length, flags);
	return ret;
}

EXPORT void *wrap_mremap(void *old, size_t old_length, size_t length, int flags, ...) ASM("mremap");
void *wrap_mremap(void *old, size_t old_length, size_t length, int flags, ...)
{
	void *at = 0;

	if (flags & MREMAP_FIXED) {
		va_list ap;
		va_start(ap, flags);
		at = va_arg(ap, void *);
		va_end(ap);
	}
	return do_mremap(real_mremap, CALL_mremap, old, old_length, length, flags, at);
}

/* libc.def:2445 */
static int do_madvise(real_madvise_fn *real, unsigned int call_no, void *addr, size_t length, int advice)
{
	struct call c;

	if (!((advice == MADV_DONTFORK || advice == MADV_REMOVE) && memory_spares_log(call_no, "madvise", addr, length)) || !call_enter(&c, call_no))
		return real(addr, length, advice);
	int ret = real(addr, length, advice);
	call_end(&c, ret != -1 ? 0 : call_errno());
	return ret;
}

EXPORT int wrap_madvise(void *addr, size_t length, int advice) ASM("madvise");
int wrap_madvise(void *addr, size_t length, int advice)
{
	return do_madvise(real_madvise, CALL_madvise, addr, length, advice);
}

/* libc.def:2449 */
static int do_pkey_mprotect(real_pkey_mprotect_fn *real, unsigned int call_no, void *addr, size_t length, int prot, int pkey)
{
	struct call c;

	if (!(memory_spares_log(call_no, "pkey_mprotect", addr, length)) || !call_enter(&c, call_no))
		return real(addr, length, prot, pkey);
	int ret = real(addr, length, prot, pkey);
	call_end(&c, ret != -1 ? 0 : call_errno());
	return ret;
}

EXPORT int wrap_pkey_mprotect(void *addr, size_t length, int prot, int pkey) ASM("pkey_mprotect");
int wrap_pkey_mprotect(void *addr, size_t length, int prot, int pkey)
{
	return do_pkey_mprotect(real_pkey_mprotect, CALL_pkey_mprotect, addr, length, prot, pkey);
}

/* libc.def:2453 */
static int do_msync(real_msync_fn *real, unsigned int call_no, void *addr, size_t length, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(addr, length, flags);
	int ret = real(addr, length, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MSYNC(&c, ret, (uintptr_t)addr, length, flags);
	return ret;
}

EXPORT int wrap_msync(void *addr, size_t length, int flags) ASM("msync");
int wrap_msync(void *addr, size_t length, int flags)
{
	return do_msync(real_msync, CALL_msync, addr, length, flags);
}

/* libc.def:2457 */
static int do_shmget(real_shmget_fn *real, unsigned int call_no, key_t key, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(key, size, flags);
	int ret = real(key, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYSV(&c, ret, ret, key, flags);
	return ret;
}

EXPORT int wrap_shmget(key_t key, size_t size, int flags) ASM("shmget");
int wrap_shmget(key_t key, size_t size, int flags)
{
	return do_shmget(real_shmget, CALL_shmget, key, size, flags);
}

/* libc.def:2461 */
static void *do_shmat(real_shmat_fn *real, unsigned int call_no, int id, const void *addr, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, addr, flags);
	void *ret = real(id, addr, flags);
	call_end(&c, (ret == (void *)-1 ? call_errno() : 0));
	memory_attached(&c, id, ret);
	put_SHMAT(&c, (c.err ? -1 : 0), id, (uintptr_t)ret, flags);
	return ret;
}

EXPORT void *wrap_shmat(int id, const void *addr, int flags) ASM("shmat");
void *wrap_shmat(int id, const void *addr, int flags)
{
	return do_shmat(real_shmat, CALL_shmat, id, addr, flags);
}

/* libc.def:2468 */
static int do_shmdt(real_shmdt_fn *real, unsigned int call_no, const void *addr)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(addr);
	int ret = real(addr);
	call_end(&c, ret != -1 ? 0 : call_errno());
	memory_detached(&c, addr);
	put_SHMDT(&c, ret, (uintptr_t)addr);
	return ret;
}

EXPORT int wrap_shmdt(const void *addr) ASM("shmdt");
int wrap_shmdt(const void *addr)
{
	return do_shmdt(real_shmdt, CALL_shmdt, addr);
}

/* libc.def:2473 */
static int do_shmctl(real_shmctl_fn *real, unsigned int call_no, int id, int command, struct shmid_ds *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, command, buf);
	int ret = real(id, command, buf);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYSV(&c, ret, id, 0, command);
	return ret;
}

EXPORT int wrap_shmctl(int id, int command, struct shmid_ds *buf) ASM("shmctl");
int wrap_shmctl(int id, int command, struct shmid_ds *buf)
{
	return do_shmctl(real_shmctl, CALL_shmctl, id, command, buf);
}

/* libc.def:2477 */
static int do_semget(real_semget_fn *real, unsigned int call_no, key_t key, int n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(key, n, flags);
	int ret = real(key, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYSV(&c, ret, ret, key, flags);
	return ret;
}

EXPORT int wrap_semget(key_t key, int n, int flags) ASM("semget");
int wrap_semget(key_t key, int n, int flags)
{
	return do_semget(real_semget, CALL_semget, key, n, flags);
}

/* libc.def:2481 */
static int do_semop(real_semop_fn *real, unsigned int call_no, int id, struct sembuf *ops, size_t n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, ops, n);
	struct semop_hook h;
	hook_semop_before(&c, &h, id, ops, n);
	int ret = real(id, ops, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_semop_after(&c, &h, ret);
	put_SYSV(&c, ret, id, 0, 0);
	return ret;
}

EXPORT int wrap_semop(int id, struct sembuf *ops, size_t n) ASM("semop");
int wrap_semop(int id, struct sembuf *ops, size_t n)
{
	return do_semop(real_semop, CALL_semop, id, ops, n);
}

/* libc.def:2486 */
static int do_semtimedop(real_semtimedop_fn *real, unsigned int call_no, int id, struct sembuf *ops, size_t n, const struct timespec *timeout)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, ops, n, timeout);
	struct semtimedop_hook h;
	hook_semtimedop_before(&c, &h, id, ops, n, timeout);
	int ret = real(id, ops, n, timeout);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_semtimedop_after(&c, &h, ret);
	put_SYSV(&c, ret, id, 0, 0);
	return ret;
}

EXPORT int wrap_semtimedop(int id, struct sembuf *ops, size_t n, const struct timespec *timeout) ASM("semtimedop");
int wrap_semtimedop(int id, struct sembuf *ops, size_t n, const struct timespec *timeout)
{
	return do_semtimedop(real_semtimedop, CALL_semtimedop, id, ops, n, timeout);
}

/* libc.def:2491 */
static int do_semctl(real_semctl_fn *real, unsigned int call_no, int id, int n, int command, void *arg)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, n, command, arg);
	int ret = real(id, n, command, arg);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYSV(&c, ret, id, 0, command);
	return ret;
}

EXPORT int wrap_semctl(int id, int n, int command, ...) ASM("semctl");
int wrap_semctl(int id, int n, int command, ...)
{
	void *arg = 0;

	if (1) {
		va_list ap;
		va_start(ap, command);
		arg = va_arg(ap, void *);
		va_end(ap);
	}
	return do_semctl(real_semctl, CALL_semctl, id, n, command, arg);
}

/* libc.def:2495 */
static int do_msgget(real_msgget_fn *real, unsigned int call_no, key_t key, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(key, flags);
	int ret = real(key, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYSV(&c, ret, ret, key, flags);
	return ret;
}

EXPORT int wrap_msgget(key_t key, int flags) ASM("msgget");
int wrap_msgget(key_t key, int flags)
{
	return do_msgget(real_msgget, CALL_msgget, key, flags);
}

/* libc.def:2499 */
static int do_msgsnd(real_msgsnd_fn *real, unsigned int call_no, int id, const void *message, size_t n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, message, n, flags);
	struct msgsnd_hook h;
	hook_msgsnd_before(&c, &h, id, message, n, flags);
	int ret = real(id, message, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_msgsnd_after(&c, &h, ret);
	put_SYSV(&c, ret, id, 0, flags);
	return ret;
}

EXPORT int wrap_msgsnd(int id, const void *message, size_t n, int flags) ASM("msgsnd");
int wrap_msgsnd(int id, const void *message, size_t n, int flags)
{
	return do_msgsnd(real_msgsnd, CALL_msgsnd, id, message, n, flags);
}

/* libc.def:2504 */
static ssize_t do_msgrcv(real_msgrcv_fn *real, unsigned int call_no, int id, void *message, size_t n, long type, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, message, n, type, flags);
	struct msgrcv_hook h;
	hook_msgrcv_before(&c, &h, id, message, n, type, flags);
	ssize_t ret = real(id, message, n, type, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_msgrcv_after(&c, &h, ret);
	put_SYSV(&c, ret, id, 0, flags);
	return ret;
}

EXPORT ssize_t wrap_msgrcv(int id, void *message, size_t n, long type, int flags) ASM("msgrcv");
ssize_t wrap_msgrcv(int id, void *message, size_t n, long type, int flags)
{
	return do_msgrcv(real_msgrcv, CALL_msgrcv, id, message, n, type, flags);
}

/* libc.def:2509 */
static int do_msgctl(real_msgctl_fn *real, unsigned int call_no, int id, int command, struct msqid_ds *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, command, buf);
	int ret = real(id, command, buf);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_SYSV(&c, ret, id, 0, command);
	return ret;
}

EXPORT int wrap_msgctl(int id, int command, struct msqid_ds *buf) ASM("msgctl");
int wrap_msgctl(int id, int command, struct msqid_ds *buf)
{
	return do_msgctl(real_msgctl, CALL_msgctl, id, command, buf);
}

/* libc.def:2514 */
static int do_setrlimit(real_setrlimit_fn *real, unsigned int call_no, __rlimit_resource_t resource, const struct rlimit *limit)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(resource, limit);
	struct setrlimit_hook h;
	hook_setrlimit_before(&c, &h, resource, limit);
	int ret = real(resource, limit);
	call_end(&c, ret != -1 ? 0 : call_errno());
	limit_set(&c, 0, resource, limit);
	hook_setrlimit_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_setrlimit(__rlimit_resource_t resource, const struct rlimit *limit) ASM("setrlimit");
int wrap_setrlimit(__rlimit_resource_t resource, const struct rlimit *limit)
{
	return do_setrlimit(real_setrlimit, CALL_setrlimit, resource, limit);
}

EXPORT int wrap_setrlimit64(__rlimit_resource_t resource, const struct rlimit *limit) ASM("setrlimit64");
int wrap_setrlimit64(__rlimit_resource_t resource, const struct rlimit *limit)
{
	return do_setrlimit(real_setrlimit64, CALL_setrlimit64, resource, limit);
}

/* libc.def:2521 */
static int do_prlimit(real_prlimit_fn *real, unsigned int call_no, pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, resource, limit, old);
	struct prlimit_hook h;
	hook_prlimit_before(&c, &h, pid, resource, limit, old);
	int ret = real(pid, resource, limit, old);
	call_end(&c, ret != -1 ? 0 : call_errno());
	limit_set(&c, pid, resource, limit);
	hook_prlimit_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_prlimit(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old) ASM("prlimit");
int wrap_prlimit(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old)
{
	return do_prlimit(real_prlimit, CALL_prlimit, pid, resource, limit, old);
}

EXPORT int wrap_prlimit64(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old) ASM("prlimit64");
int wrap_prlimit64(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old)
{
	return do_prlimit(real_prlimit64, CALL_prlimit64, pid, resource, limit, old);
}

/* libc.def:2528 */
static int do_mlockall(real_mlockall_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	struct mlockall_hook h;
	hook_mlockall_before(&c, &h, flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_mlockall_after(&c, &h, ret);
	return ret;
}

EXPORT int wrap_mlockall(int flags) ASM("mlockall");
int wrap_mlockall(int flags)
{
	return do_mlockall(real_mlockall, CALL_mlockall, flags);
}

/* libc.def:2549 */
static int do_dlclose(real_dlclose_fn *real, unsigned int call_no, void *handle)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(handle);
	int ret = real(handle);
	call_end(&c, 0);
	state_libs_may_change();
	stack_forget();
	return ret;
}

EXPORT int wrap_dlclose(void *handle) ASM("dlclose");
int wrap_dlclose(void *handle)
{
	return do_dlclose(real_dlclose, CALL_dlclose, handle);
}

/* libc.def:2566 */
static char *do_getenv(real_getenv_fn *real, unsigned int call_no, const void *site, const char *name)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name);
	c.site = site;
	char *ret = real(name);
	call_leave(&c);
	source_variable(&c, name, ret);
	return ret;
}

EXPORT char *wrap_getenv(const char *name) ASM("getenv");
char *wrap_getenv(const char *name)
{
	return do_getenv(real_getenv, CALL_getenv, __builtin_return_address(0), name);
}

/* libc.def:2570 */
static char *do_secure_getenv(real_secure_getenv_fn *real, unsigned int call_no, const void *site, const char *name)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name);
	c.site = site;
	char *ret = real(name);
	call_leave(&c);
	source_variable(&c, name, ret);
	return ret;
}

EXPORT char *wrap_secure_getenv(const char *name) ASM("secure_getenv");
char *wrap_secure_getenv(const char *name)
{
	return do_secure_getenv(real_secure_getenv, CALL_secure_getenv, __builtin_return_address(0), name);
}

EXPORT char *wrap___secure_getenv_GLIBC_2_2_5(const char *name) ASM("prov___secure_getenv_GLIBC_2_2_5");
__asm__(".symver prov___secure_getenv_GLIBC_2_2_5, __secure_getenv@GLIBC_2.2.5, remove");
char *wrap___secure_getenv_GLIBC_2_2_5(const char *name)
{
	return do_secure_getenv(real___secure_getenv_GLIBC_2_2_5, CALL___secure_getenv, __builtin_return_address(0), name);
}

/* libc.def:2578 */
static char *do_setlocale(real_setlocale_fn *real, unsigned int call_no, const void *site, int category, const char *locale)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(category, locale);
	c.site = site;
	struct setlocale_hook h;
	hook_setlocale_before(&c, &h, category, locale);
	char *ret = real(category, locale);
	call_end(&c, 0);
	hook_setlocale_after(&c, &h, ret);
	source_text(&c, SOURCE_LOCALE, NULL, ret);
	return ret;
}

EXPORT char *wrap_setlocale(int category, const char *locale) ASM("setlocale");
char *wrap_setlocale(int category, const char *locale)
{
	return do_setlocale(real_setlocale, CALL_setlocale, __builtin_return_address(0), category, locale);
}

/* libc.def:2583 */
static locale_t do_newlocale(real_newlocale_fn *real, unsigned int call_no, const void *site, int mask, const char *locale, locale_t base)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(mask, locale, base);
	c.site = site;
	struct newlocale_hook h;
	hook_newlocale_before(&c, &h, mask, locale, base);
	locale_t ret = real(mask, locale, base);
	call_end(&c, 0);
	hook_newlocale_after(&c, &h, ret);
	return ret;
}

EXPORT locale_t wrap_newlocale(int mask, const char *locale, locale_t base) ASM("newlocale");
locale_t wrap_newlocale(int mask, const char *locale, locale_t base)
{
	return do_newlocale(real_newlocale, CALL_newlocale, __builtin_return_address(0), mask, locale, base);
}

EXPORT locale_t wrap___newlocale(int mask, const char *locale, locale_t base) ASM("__newlocale");
locale_t wrap___newlocale(int mask, const char *locale, locale_t base)
{
	return do_newlocale(real___newlocale, CALL___newlocale, __builtin_return_address(0), mask, locale, base);
}

/* libc.def:2589 */
static char *do_textdomain(real_textdomain_fn *real, unsigned int call_no, const char *domain)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain);
	char *ret = real(domain);
	call_end(&c, 0);
	return ret;
}

EXPORT char *wrap_textdomain(const char *domain) ASM("textdomain");
char *wrap_textdomain(const char *domain)
{
	return do_textdomain(real_textdomain, CALL_textdomain, domain);
}

/* libc.def:2593 */
static char *do_bindtextdomain(real_bindtextdomain_fn *real, unsigned int call_no, const char *domain, const char *dir)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, dir);
	char *ret = real(domain, dir);
	call_end(&c, 0);
	return ret;
}

EXPORT char *wrap_bindtextdomain(const char *domain, const char *dir) ASM("bindtextdomain");
char *wrap_bindtextdomain(const char *domain, const char *dir)
{
	return do_bindtextdomain(real_bindtextdomain, CALL_bindtextdomain, domain, dir);
}

/* libc.def:2597 */
static char *do_gettext(real_gettext_fn *real, unsigned int call_no, const void *site, const char *text)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(text);
	c.site = site;
	char *ret = real(text);
	call_end(&c, 0);
	message_sought(&c, NULL, LC_MESSAGES, text, ret != text);
	return ret;
}

EXPORT char *wrap_gettext(const char *text) ASM("gettext");
char *wrap_gettext(const char *text)
{
	return do_gettext(real_gettext, CALL_gettext, __builtin_return_address(0), text);
}

/* libc.def:2603 */
static char *do_dgettext(real_dgettext_fn *real, unsigned int call_no, const void *site, const char *domain, const char *text)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, text);
	c.site = site;
	char *ret = real(domain, text);
	call_end(&c, 0);
	message_sought(&c, domain, LC_MESSAGES, text, ret != text);
	return ret;
}

EXPORT char *wrap_dgettext(const char *domain, const char *text) ASM("dgettext");
char *wrap_dgettext(const char *domain, const char *text)
{
	return do_dgettext(real_dgettext, CALL_dgettext, __builtin_return_address(0), domain, text);
}

EXPORT char *wrap___dgettext(const char *domain, const char *text) ASM("__dgettext");
char *wrap___dgettext(const char *domain, const char *text)
{
	return do_dgettext(real___dgettext, CALL___dgettext, __builtin_return_address(0), domain, text);
}

/* libc.def:2610 */
static char *do_dcgettext(real_dcgettext_fn *real, unsigned int call_no, const void *site, const char *domain, const char *text, int category)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, text, category);
	c.site = site;
	char *ret = real(domain, text, category);
	call_end(&c, 0);
	message_sought(&c, domain, category, text, ret != text);
	return ret;
}

EXPORT char *wrap_dcgettext(const char *domain, const char *text, int category) ASM("dcgettext");
char *wrap_dcgettext(const char *domain, const char *text, int category)
{
	return do_dcgettext(real_dcgettext, CALL_dcgettext, __builtin_return_address(0), domain, text, category);
}

EXPORT char *wrap___dcgettext(const char *domain, const char *text, int category) ASM("__dcgettext");
char *wrap___dcgettext(const char *domain, const char *text, int category)
{
	return do_dcgettext(real___dcgettext, CALL___dcgettext, __builtin_return_address(0), domain, text, category);
}

/* libc.def:2617 */
static char *do_ngettext(real_ngettext_fn *real, unsigned int call_no, const void *site, const char *one, const char *many, unsigned long n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(one, many, n);
	c.site = site;
	char *ret = real(one, many, n);
	call_end(&c, 0);
	message_sought(&c, NULL, LC_MESSAGES, one, ret != one && ret != many);
	return ret;
}

EXPORT char *wrap_ngettext(const char *one, const char *many, unsigned long n) ASM("ngettext");
char *wrap_ngettext(const char *one, const char *many, unsigned long n)
{
	return do_ngettext(real_ngettext, CALL_ngettext, __builtin_return_address(0), one, many, n);
}

/* libc.def:2623 */
static char *do_dngettext(real_dngettext_fn *real, unsigned int call_no, const void *site, const char *domain, const char *one, const char *many, unsigned long n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, one, many, n);
	c.site = site;
	char *ret = real(domain, one, many, n);
	call_end(&c, 0);
	message_sought(&c, domain, LC_MESSAGES, one, ret != one && ret != many);
	return ret;
}

EXPORT char *wrap_dngettext(const char *domain, const char *one, const char *many, unsigned long n) ASM("dngettext");
char *wrap_dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{
	return do_dngettext(real_dngettext, CALL_dngettext, __builtin_return_address(0), domain, one, many, n);
}

/* libc.def:2629 */
static char *do_dcngettext(real_dcngettext_fn *real, unsigned int call_no, const void *site, const char *domain, const char *one, const char *many, unsigned long n, int category)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, one, many, n, category);
	c.site = site;
	char *ret = real(domain, one, many, n, category);
	call_end(&c, 0);
	message_sought(&c, domain, category, one, ret != one && ret != many);
	return ret;
}

EXPORT char *wrap_dcngettext(const char *domain, const char *one, const char *many, unsigned long n, int category) ASM("dcngettext");
char *wrap_dcngettext(const char *domain, const char *one, const char *many, unsigned long n, int category)
{
	return do_dcngettext(real_dcngettext, CALL_dcngettext, __builtin_return_address(0), domain, one, many, n, category);
}

/* libc.def:2635 */
static char *do_strerror(real_strerror_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	char *ret = real(number);
	call_end(&c, 0);
	message_of_error(&c, number);
	return ret;
}

EXPORT char *wrap_strerror(int number) ASM("strerror");
char *wrap_strerror(int number)
{
	return do_strerror(real_strerror, CALL_strerror, number);
}

/* libc.def:2639 */
static char *do_strerror_l(real_strerror_l_fn *real, unsigned int call_no, int number, locale_t locale)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, locale);
	char *ret = real(number, locale);
	call_end(&c, 0);
	message_of_error(&c, number);
	return ret;
}

EXPORT char *wrap_strerror_l(int number, locale_t locale) ASM("strerror_l");
char *wrap_strerror_l(int number, locale_t locale)
{
	return do_strerror_l(real_strerror_l, CALL_strerror_l, number, locale);
}

/* libc.def:2643 */
static char *do_strerror_r(real_strerror_r_fn *real, unsigned int call_no, int number, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, buf, size);
	char *ret = real(number, buf, size);
	call_end(&c, 0);
	message_of_error(&c, number);
	return ret;
}

EXPORT char *wrap_strerror_r(int number, char *buf, size_t size) ASM("strerror_r");
char *wrap_strerror_r(int number, char *buf, size_t size)
{
	return do_strerror_r(real_strerror_r, CALL_strerror_r, number, buf, size);
}

EXPORT char *wrap___strerror_r(int number, char *buf, size_t size) ASM("__strerror_r");
char *wrap___strerror_r(int number, char *buf, size_t size)
{
	return do_strerror_r(real___strerror_r, CALL___strerror_r, number, buf, size);
}

/* libc.def:2649 */
static int do___xpg_strerror_r(real___xpg_strerror_r_fn *real, unsigned int call_no, int number, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, buf, size);
	int ret = real(number, buf, size);
	call_end(&c, 0);
	message_of_error(&c, number);
	return ret;
}

EXPORT int wrap___xpg_strerror_r(int number, char *buf, size_t size) ASM("__xpg_strerror_r");
int wrap___xpg_strerror_r(int number, char *buf, size_t size)
{
	return do___xpg_strerror_r(real___xpg_strerror_r, CALL___xpg_strerror_r, number, buf, size);
}

/* libc.def:2654 */
static char *do_strsignal(real_strsignal_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	char *ret = real(number);
	call_end(&c, 0);
	message_of_signal(&c, number);
	return ret;
}

EXPORT char *wrap_strsignal(int number) ASM("strsignal");
char *wrap_strsignal(int number)
{
	return do_strsignal(real_strsignal, CALL_strsignal, number);
}

/* libc.def:2659 */
static char *do_dlerror(real_dlerror_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	char *ret = real();
	call_end(&c, 0);
	message_given(&c, ret);
	return ret;
}

EXPORT char *wrap_dlerror(void) ASM("dlerror");
char *wrap_dlerror(void)
{
	return do_dlerror(real_dlerror, CALL_dlerror);
}

/* libc.def:2663 */
static const char *do_gai_strerror(real_gai_strerror_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	const char *ret = real(number);
	call_end(&c, 0);
	message_of_libc(&c);
	return ret;
}

EXPORT const char *wrap_gai_strerror(int number) ASM("gai_strerror");
const char *wrap_gai_strerror(int number)
{
	return do_gai_strerror(real_gai_strerror, CALL_gai_strerror, number);
}

/* libc.def:2667 */
static const char *do_hstrerror(real_hstrerror_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	const char *ret = real(number);
	call_end(&c, 0);
	message_of_libc(&c);
	return ret;
}

EXPORT const char *wrap_hstrerror(int number) ASM("hstrerror");
const char *wrap_hstrerror(int number)
{
	return do_hstrerror(real_hstrerror, CALL_hstrerror, number);
}

/* libc.def:2671 */
static size_t do_regerror(real_regerror_fn *real, unsigned int call_no, int number, const void *expression, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, expression, buf, size);
	size_t ret = real(number, expression, buf, size);
	call_end(&c, 0);
	message_of_libc(&c);
	return ret;
}

EXPORT size_t wrap_regerror(int number, const void *expression, char *buf, size_t size) ASM("regerror");
size_t wrap_regerror(int number, const void *expression, char *buf, size_t size)
{
	return do_regerror(real_regerror, CALL_regerror, number, expression, buf, size);
}

/* libc.def:2676 */
static char *do_re_comp(real_re_comp_fn *real, unsigned int call_no, const char *expression)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(expression);
	char *ret = real(expression);
	call_end(&c, 0);
	message_given(&c, ret);
	return ret;
}

EXPORT char *wrap_re_comp(const char *expression) ASM("re_comp");
char *wrap_re_comp(const char *expression)
{
	return do_re_comp(real_re_comp, CALL_re_comp, expression);
}

/* libc.def:2681 */
static const char *do_re_compile_pattern(real_re_compile_pattern_fn *real, unsigned int call_no, const char *expression, size_t size, void *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(expression, size, buf);
	const char *ret = real(expression, size, buf);
	call_end(&c, 0);
	message_given(&c, ret);
	return ret;
}

EXPORT const char *wrap_re_compile_pattern(const char *expression, size_t size, void *buf) ASM("re_compile_pattern");
const char *wrap_re_compile_pattern(const char *expression, size_t size, void *buf)
{
	return do_re_compile_pattern(real_re_compile_pattern, CALL_re_compile_pattern, expression, size, buf);
}

/* libc.def:2686 */
static int do_sprintf(real_sprintf_fn *real, unsigned int call_no, char *s, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, format, ap);
	int ret = real(s, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_sprintf(char *s, const char *format, ...) ASM("sprintf");
int wrap_sprintf(char *s, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_sprintf(real_vsprintf, CALL_sprintf, s, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap__IO_sprintf(char *s, const char *format, ...) ASM("_IO_sprintf");
int wrap__IO_sprintf(char *s, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_sprintf(real_vsprintf, CALL__IO_sprintf, s, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2694 */
static int do_vsprintf(real_vsprintf_fn *real, unsigned int call_no, char *s, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, format, ap);
	int ret = real(s, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_vsprintf(char *s, const char *format, va_list ap) ASM("vsprintf");
int wrap_vsprintf(char *s, const char *format, va_list ap)
{
	return do_vsprintf(real_vsprintf, CALL_vsprintf, s, format, ap);
}

EXPORT int wrap__IO_vsprintf(char *s, const char *format, va_list ap) ASM("_IO_vsprintf");
int wrap__IO_vsprintf(char *s, const char *format, va_list ap)
{
	return do_vsprintf(real__IO_vsprintf, CALL__IO_vsprintf, s, format, ap);
}

/* libc.def:2701 */
static int do_snprintf(real_snprintf_fn *real, unsigned int call_no, char *s, size_t size, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, size, format, ap);
	int ret = real(s, size, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_snprintf(char *s, size_t size, const char *format, ...) ASM("snprintf");
int wrap_snprintf(char *s, size_t size, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_snprintf(real_vsnprintf, CALL_snprintf, s, size, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2708 */
static int do_vsnprintf(real_vsnprintf_fn *real, unsigned int call_no, char *s, size_t size, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, size, format, ap);
	int ret = real(s, size, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_vsnprintf(char *s, size_t size, const char *format, va_list ap) ASM("vsnprintf");
int wrap_vsnprintf(char *s, size_t size, const char *format, va_list ap)
{
	return do_vsnprintf(real_vsnprintf, CALL_vsnprintf, s, size, format, ap);
}

EXPORT int wrap___vsnprintf(char *s, size_t size, const char *format, va_list ap) ASM("__vsnprintf");
int wrap___vsnprintf(char *s, size_t size, const char *format, va_list ap)
{
	return do_vsnprintf(real___vsnprintf, CALL___vsnprintf, s, size, format, ap);
}

/* libc.def:2715 */
static int do_asprintf(real_asprintf_fn *real, unsigned int call_no, char **s, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, format, ap);
	int ret = real(s, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_asprintf(char **s, const char *format, ...) ASM("asprintf");
int wrap_asprintf(char **s, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_asprintf(real_vasprintf, CALL_asprintf, s, format, ap);
	va_end(ap);
	return ret;
}

EXPORT int wrap___asprintf(char **s, const char *format, ...) ASM("__asprintf");
int wrap___asprintf(char **s, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_asprintf(real_vasprintf, CALL___asprintf, s, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2723 */
static int do_vasprintf(real_vasprintf_fn *real, unsigned int call_no, char **s, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, format, ap);
	int ret = real(s, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_vasprintf(char **s, const char *format, va_list ap) ASM("vasprintf");
int wrap_vasprintf(char **s, const char *format, va_list ap)
{
	return do_vasprintf(real_vasprintf, CALL_vasprintf, s, format, ap);
}

/* libc.def:2729 */
static int do_swprintf(real_swprintf_fn *real, unsigned int call_no, wchar_t *s, size_t size, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!(format_says_error_wide(format)) || !call_enter(&c, call_no))
		return real(s, size, format, ap);
	int ret = real(s, size, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_swprintf(wchar_t *s, size_t size, const wchar_t *format, ...) ASM("swprintf");
int wrap_swprintf(wchar_t *s, size_t size, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_swprintf(real_vswprintf, CALL_swprintf, s, size, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2736 */
static int do_vswprintf(real_vswprintf_fn *real, unsigned int call_no, wchar_t *s, size_t size, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!(format_says_error_wide(format)) || !call_enter(&c, call_no))
		return real(s, size, format, ap);
	int ret = real(s, size, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_vswprintf(wchar_t *s, size_t size, const wchar_t *format, va_list ap) ASM("vswprintf");
int wrap_vswprintf(wchar_t *s, size_t size, const wchar_t *format, va_list ap)
{
	return do_vswprintf(real_vswprintf, CALL_vswprintf, s, size, format, ap);
}

/* libc.def:2742 */
static int do_obstack_printf(real_obstack_printf_fn *real, unsigned int call_no, void *obstack, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(obstack, format, ap);
	int ret = real(obstack, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_obstack_printf(void *obstack, const char *format, ...) ASM("obstack_printf");
int wrap_obstack_printf(void *obstack, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do_obstack_printf(real_obstack_vprintf, CALL_obstack_printf, obstack, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2749 */
static int do_obstack_vprintf(real_obstack_vprintf_fn *real, unsigned int call_no, void *obstack, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(obstack, format, ap);
	int ret = real(obstack, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap_obstack_vprintf(void *obstack, const char *format, va_list ap) ASM("obstack_vprintf");
int wrap_obstack_vprintf(void *obstack, const char *format, va_list ap)
{
	return do_obstack_vprintf(real_obstack_vprintf, CALL_obstack_vprintf, obstack, format, ap);
}

/* libc.def:2755 */
static int do___sprintf_chk(real___sprintf_chk_fn *real, unsigned int call_no, char *s, int flag, size_t room, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, flag, room, format, ap);
	int ret = real(s, flag, room, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___sprintf_chk(char *s, int flag, size_t room, const char *format, ...) ASM("__sprintf_chk");
int wrap___sprintf_chk(char *s, int flag, size_t room, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___sprintf_chk(real___vsprintf_chk, CALL___sprintf_chk, s, flag, room, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2762 */
static int do___vsprintf_chk(real___vsprintf_chk_fn *real, unsigned int call_no, char *s, int flag, size_t room, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, flag, room, format, ap);
	int ret = real(s, flag, room, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___vsprintf_chk(char *s, int flag, size_t room, const char *format, va_list ap) ASM("__vsprintf_chk");
int wrap___vsprintf_chk(char *s, int flag, size_t room, const char *format, va_list ap)
{
	return do___vsprintf_chk(real___vsprintf_chk, CALL___vsprintf_chk, s, flag, room, format, ap);
}

/* libc.def:2768 */
static int do___snprintf_chk(real___snprintf_chk_fn *real, unsigned int call_no, char *s, size_t size, int flag, size_t room, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, size, flag, room, format, ap);
	int ret = real(s, size, flag, room, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___snprintf_chk(char *s, size_t size, int flag, size_t room, const char *format, ...) ASM("__snprintf_chk");
int wrap___snprintf_chk(char *s, size_t size, int flag, size_t room, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___snprintf_chk(real___vsnprintf_chk, CALL___snprintf_chk, s, size, flag, room, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2775 */
static int do___vsnprintf_chk(real___vsnprintf_chk_fn *real, unsigned int call_no, char *s, size_t size, int flag, size_t room, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, size, flag, room, format, ap);
	int ret = real(s, size, flag, room, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___vsnprintf_chk(char *s, size_t size, int flag, size_t room, const char *format, va_list ap) ASM("__vsnprintf_chk");
int wrap___vsnprintf_chk(char *s, size_t size, int flag, size_t room, const char *format, va_list ap)
{
	return do___vsnprintf_chk(real___vsnprintf_chk, CALL___vsnprintf_chk, s, size, flag, room, format, ap);
}

/* libc.def:2781 */
static int do___asprintf_chk(real___asprintf_chk_fn *real, unsigned int call_no, char **s, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, flag, format, ap);
	int ret = real(s, flag, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___asprintf_chk(char **s, int flag, const char *format, ...) ASM("__asprintf_chk");
int wrap___asprintf_chk(char **s, int flag, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___asprintf_chk(real___vasprintf_chk, CALL___asprintf_chk, s, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2788 */
static int do___vasprintf_chk(real___vasprintf_chk_fn *real, unsigned int call_no, char **s, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(s, flag, format, ap);
	int ret = real(s, flag, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___vasprintf_chk(char **s, int flag, const char *format, va_list ap) ASM("__vasprintf_chk");
int wrap___vasprintf_chk(char **s, int flag, const char *format, va_list ap)
{
	return do___vasprintf_chk(real___vasprintf_chk, CALL___vasprintf_chk, s, flag, format, ap);
}

/* libc.def:2794 */
static int do___swprintf_chk(real___swprintf_chk_fn *real, unsigned int call_no, wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!(format_says_error_wide(format)) || !call_enter(&c, call_no))
		return real(s, size, flag, room, format, ap);
	int ret = real(s, size, flag, room, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___swprintf_chk(wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, ...) ASM("__swprintf_chk");
int wrap___swprintf_chk(wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___swprintf_chk(real___vswprintf_chk, CALL___swprintf_chk, s, size, flag, room, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2801 */
static int do___vswprintf_chk(real___vswprintf_chk_fn *real, unsigned int call_no, wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!(format_says_error_wide(format)) || !call_enter(&c, call_no))
		return real(s, size, flag, room, format, ap);
	int ret = real(s, size, flag, room, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___vswprintf_chk(wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, va_list ap) ASM("__vswprintf_chk");
int wrap___vswprintf_chk(wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, va_list ap)
{
	return do___vswprintf_chk(real___vswprintf_chk, CALL___vswprintf_chk, s, size, flag, room, format, ap);
}

/* libc.def:2807 */
static int do___obstack_printf_chk(real___obstack_printf_chk_fn *real, unsigned int call_no, void *obstack, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(obstack, flag, format, ap);
	int ret = real(obstack, flag, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___obstack_printf_chk(void *obstack, int flag, const char *format, ...) ASM("__obstack_printf_chk");
int wrap___obstack_printf_chk(void *obstack, int flag, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int ret = do___obstack_printf_chk(real___obstack_vprintf_chk, CALL___obstack_printf_chk, obstack, flag, format, ap);
	va_end(ap);
	return ret;
}

/* libc.def:2814 */
static int do___obstack_vprintf_chk(real___obstack_vprintf_chk_fn *real, unsigned int call_no, void *obstack, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!(format_says_error(format)) || !call_enter(&c, call_no))
		return real(obstack, flag, format, ap);
	int ret = real(obstack, flag, format, ap);
	call_end(&c, 0);
	error_formatted(&c, ret);
	return ret;
}

EXPORT int wrap___obstack_vprintf_chk(void *obstack, int flag, const char *format, va_list ap) ASM("__obstack_vprintf_chk");
int wrap___obstack_vprintf_chk(void *obstack, int flag, const char *format, va_list ap)
{
	return do___obstack_vprintf_chk(real___obstack_vprintf_chk, CALL___obstack_vprintf_chk, obstack, flag, format, ap);
}

/* libc.def:2820 */
static iconv_t do_iconv_open(real_iconv_open_fn *real, unsigned int call_no, const char *to, const char *from)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(to, from);
	iconv_t ret = real(to, from);
	call_end(&c, 0);
	iconv_used(&c);
	return ret;
}

EXPORT iconv_t wrap_iconv_open(const char *to, const char *from) ASM("iconv_open");
iconv_t wrap_iconv_open(const char *to, const char *from)
{
	return do_iconv_open(real_iconv_open, CALL_iconv_open, to, from);
}

/* libc.def:2824 */
static struct tm *do_localtime(real_localtime_fn *real, unsigned int call_no, const void *site, const time_t *t)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t);
	c.site = site;
	struct tm *ret = real(t);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT struct tm *wrap_localtime(const time_t *t) ASM("localtime");
struct tm *wrap_localtime(const time_t *t)
{
	return do_localtime(real_localtime, CALL_localtime, __builtin_return_address(0), t);
}

/* libc.def:2829 */
static struct tm *do_localtime_r(real_localtime_r_fn *real, unsigned int call_no, const void *site, const time_t *t, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t, tm);
	c.site = site;
	struct tm *ret = real(t, tm);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT struct tm *wrap_localtime_r(const time_t *t, struct tm *tm) ASM("localtime_r");
struct tm *wrap_localtime_r(const time_t *t, struct tm *tm)
{
	return do_localtime_r(real_localtime_r, CALL_localtime_r, __builtin_return_address(0), t, tm);
}

/* libc.def:2834 */
static struct tm *do_gmtime(real_gmtime_fn *real, unsigned int call_no, const void *site, const time_t *t)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t);
	c.site = site;
	struct tm *ret = real(t);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT struct tm *wrap_gmtime(const time_t *t) ASM("gmtime");
struct tm *wrap_gmtime(const time_t *t)
{
	return do_gmtime(real_gmtime, CALL_gmtime, __builtin_return_address(0), t);
}

/* libc.def:2839 */
static struct tm *do_gmtime_r(real_gmtime_r_fn *real, unsigned int call_no, const void *site, const time_t *t, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t, tm);
	c.site = site;
	struct tm *ret = real(t, tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT struct tm *wrap_gmtime_r(const time_t *t, struct tm *tm) ASM("gmtime_r");
struct tm *wrap_gmtime_r(const time_t *t, struct tm *tm)
{
	return do_gmtime_r(real_gmtime_r, CALL_gmtime_r, __builtin_return_address(0), t, tm);
}

EXPORT struct tm *wrap___gmtime_r(const time_t *t, struct tm *tm) ASM("__gmtime_r");
struct tm *wrap___gmtime_r(const time_t *t, struct tm *tm)
{
	return do_gmtime_r(real___gmtime_r, CALL___gmtime_r, __builtin_return_address(0), t, tm);
}

/* libc.def:2845 */
static char *do_ctime(real_ctime_fn *real, unsigned int call_no, const void *site, const time_t *t)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t);
	c.site = site;
	char *ret = real(t);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT char *wrap_ctime(const time_t *t) ASM("ctime");
char *wrap_ctime(const time_t *t)
{
	return do_ctime(real_ctime, CALL_ctime, __builtin_return_address(0), t);
}

/* libc.def:2850 */
static char *do_ctime_r(real_ctime_r_fn *real, unsigned int call_no, const void *site, const time_t *t, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t, buf);
	c.site = site;
	char *ret = real(t, buf);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT char *wrap_ctime_r(const time_t *t, char *buf) ASM("ctime_r");
char *wrap_ctime_r(const time_t *t, char *buf)
{
	return do_ctime_r(real_ctime_r, CALL_ctime_r, __builtin_return_address(0), t, buf);
}

/* libc.def:2855 */
static time_t do_timegm(real_timegm_fn *real, unsigned int call_no, const void *site, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(tm);
	c.site = site;
	time_t ret = real(tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT time_t wrap_timegm(struct tm *tm) ASM("timegm");
time_t wrap_timegm(struct tm *tm)
{
	return do_timegm(real_timegm, CALL_timegm, __builtin_return_address(0), tm);
}

/* libc.def:2860 */
static time_t do_mktime(real_mktime_fn *real, unsigned int call_no, const void *site, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(tm);
	c.site = site;
	time_t ret = real(tm);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT time_t wrap_mktime(struct tm *tm) ASM("mktime");
time_t wrap_mktime(struct tm *tm)
{
	return do_mktime(real_mktime, CALL_mktime, __builtin_return_address(0), tm);
}

EXPORT time_t wrap_timelocal(struct tm *tm) ASM("timelocal");
time_t wrap_timelocal(struct tm *tm)
{
	return do_mktime(real_timelocal, CALL_timelocal, __builtin_return_address(0), tm);
}

/* libc.def:2866 */
static void do_tzset(real_tzset_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	c.site = site;
	real();
	call_end(&c, 0);
	zone_asked(&c);
}

EXPORT void wrap_tzset(void) ASM("tzset");
void wrap_tzset(void)
{
	do_tzset(real_tzset, CALL_tzset, __builtin_return_address(0));
}

/* libc.def:2870 */
static size_t do_strftime(real_strftime_fn *real, unsigned int call_no, const void *site, char *buf, size_t size, const char *format, const struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm);
	c.site = site;
	size_t ret = real(buf, size, format, tm);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT size_t wrap_strftime(char *buf, size_t size, const char *format, const struct tm *tm) ASM("strftime");
size_t wrap_strftime(char *buf, size_t size, const char *format, const struct tm *tm)
{
	return do_strftime(real_strftime, CALL_strftime, __builtin_return_address(0), buf, size, format, tm);
}

/* libc.def:2876 */
static size_t do_strftime_l(real_strftime_l_fn *real, unsigned int call_no, const void *site, char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm, locale);
	c.site = site;
	size_t ret = real(buf, size, format, tm, locale);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT size_t wrap_strftime_l(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale) ASM("strftime_l");
size_t wrap_strftime_l(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	return do_strftime_l(real_strftime_l, CALL_strftime_l, __builtin_return_address(0), buf, size, format, tm, locale);
}

EXPORT size_t wrap___strftime_l(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale) ASM("__strftime_l");
size_t wrap___strftime_l(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	return do_strftime_l(real___strftime_l, CALL___strftime_l, __builtin_return_address(0), buf, size, format, tm, locale);
}

/* libc.def:2883 */
static size_t do_wcsftime(real_wcsftime_fn *real, unsigned int call_no, const void *site, wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm);
	c.site = site;
	size_t ret = real(buf, size, format, tm);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT size_t wrap_wcsftime(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm) ASM("wcsftime");
size_t wrap_wcsftime(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm)
{
	return do_wcsftime(real_wcsftime, CALL_wcsftime, __builtin_return_address(0), buf, size, format, tm);
}

/* libc.def:2889 */
static size_t do_wcsftime_l(real_wcsftime_l_fn *real, unsigned int call_no, const void *site, wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm, locale);
	c.site = site;
	size_t ret = real(buf, size, format, tm, locale);
	call_end(&c, 0);
	zone_asked(&c);
	return ret;
}

EXPORT size_t wrap_wcsftime_l(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale) ASM("wcsftime_l");
size_t wrap_wcsftime_l(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale)
{
	return do_wcsftime_l(real_wcsftime_l, CALL_wcsftime_l, __builtin_return_address(0), buf, size, format, tm, locale);
}

EXPORT size_t wrap___wcsftime_l(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale) ASM("__wcsftime_l");
size_t wrap___wcsftime_l(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale)
{
	return do_wcsftime_l(real___wcsftime_l, CALL___wcsftime_l, __builtin_return_address(0), buf, size, format, tm, locale);
}

/* libc.def:2896 */
static struct passwd *do_getpwnam(real_getpwnam_fn *real, unsigned int call_no, const void *site, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	c.site = site;
	struct passwd *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	source_text(&c, SOURCE_IDENTITY, NULL, ret ? ret->pw_name : NULL);
	return ret;
}

EXPORT struct passwd *wrap_getpwnam(const char *name) ASM("getpwnam");
struct passwd *wrap_getpwnam(const char *name)
{
	return do_getpwnam(real_getpwnam, CALL_getpwnam, __builtin_return_address(0), name);
}

/* libc.def:2901 */
static struct passwd *do_getpwuid(real_getpwuid_fn *real, unsigned int call_no, const void *site, uid_t uid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid);
	c.site = site;
	struct passwd *ret = real(uid);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	source_text(&c, SOURCE_IDENTITY, NULL, ret ? ret->pw_name : NULL);
	return ret;
}

EXPORT struct passwd *wrap_getpwuid(uid_t uid) ASM("getpwuid");
struct passwd *wrap_getpwuid(uid_t uid)
{
	return do_getpwuid(real_getpwuid, CALL_getpwuid, __builtin_return_address(0), uid);
}

/* libc.def:2906 */
static int do_getpwnam_r(real_getpwnam_r_fn *real, unsigned int call_no, const void *site, const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	c.site = site;
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	source_text(&c, SOURCE_IDENTITY, NULL, ret == 0 && *result ? entry->pw_name : NULL);
	return ret;
}

EXPORT int wrap_getpwnam_r(const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result) ASM("getpwnam_r");
int wrap_getpwnam_r(const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	return do_getpwnam_r(real_getpwnam_r, CALL_getpwnam_r, __builtin_return_address(0), name, entry, buf, size, result);
}

/* libc.def:2911 */
static int do_getpwuid_r(real_getpwuid_r_fn *real, unsigned int call_no, const void *site, uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid, entry, buf, size, result);
	c.site = site;
	int ret = real(uid, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	source_text(&c, SOURCE_IDENTITY, NULL, ret == 0 && *result ? entry->pw_name : NULL);
	return ret;
}

EXPORT int wrap_getpwuid_r(uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result) ASM("getpwuid_r");
int wrap_getpwuid_r(uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	return do_getpwuid_r(real_getpwuid_r, CALL_getpwuid_r, __builtin_return_address(0), uid, entry, buf, size, result);
}

/* libc.def:2916 */
static struct passwd *do_getpwent(real_getpwent_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	struct passwd *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	source_text(&c, SOURCE_IDENTITY, NULL, ret ? ret->pw_name : NULL);
	return ret;
}

EXPORT struct passwd *wrap_getpwent(void) ASM("getpwent");
struct passwd *wrap_getpwent(void)
{
	return do_getpwent(real_getpwent, CALL_getpwent, __builtin_return_address(0));
}

/* libc.def:2921 */
static int do_getpwent_r(real_getpwent_r_fn *real, unsigned int call_no, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT int wrap_getpwent_r(struct passwd *entry, char *buf, size_t size, struct passwd **result) ASM("getpwent_r");
int wrap_getpwent_r(struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	return do_getpwent_r(real_getpwent_r, CALL_getpwent_r, entry, buf, size, result);
}

/* libc.def:2925 */
static struct group *do_getgrnam(real_getgrnam_fn *real, unsigned int call_no, const void *site, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	c.site = site;
	struct group *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	source_text(&c, SOURCE_IDENTITY, NULL, ret ? ret->gr_name : NULL);
	return ret;
}

EXPORT struct group *wrap_getgrnam(const char *name) ASM("getgrnam");
struct group *wrap_getgrnam(const char *name)
{
	return do_getgrnam(real_getgrnam, CALL_getgrnam, __builtin_return_address(0), name);
}

/* libc.def:2930 */
static struct group *do_getgrgid(real_getgrgid_fn *real, unsigned int call_no, const void *site, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid);
	c.site = site;
	struct group *ret = real(gid);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	source_text(&c, SOURCE_IDENTITY, NULL, ret ? ret->gr_name : NULL);
	return ret;
}

EXPORT struct group *wrap_getgrgid(gid_t gid) ASM("getgrgid");
struct group *wrap_getgrgid(gid_t gid)
{
	return do_getgrgid(real_getgrgid, CALL_getgrgid, __builtin_return_address(0), gid);
}

/* libc.def:2935 */
static int do_getgrnam_r(real_getgrnam_r_fn *real, unsigned int call_no, const void *site, const char *name, struct group *entry, char *buf, size_t size, struct group **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	c.site = site;
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	source_text(&c, SOURCE_IDENTITY, NULL, ret == 0 && *result ? entry->gr_name : NULL);
	return ret;
}

EXPORT int wrap_getgrnam_r(const char *name, struct group *entry, char *buf, size_t size, struct group **result) ASM("getgrnam_r");
int wrap_getgrnam_r(const char *name, struct group *entry, char *buf, size_t size, struct group **result)
{
	return do_getgrnam_r(real_getgrnam_r, CALL_getgrnam_r, __builtin_return_address(0), name, entry, buf, size, result);
}

/* libc.def:2940 */
static int do_getgrgid_r(real_getgrgid_r_fn *real, unsigned int call_no, const void *site, gid_t gid, struct group *entry, char *buf, size_t size, struct group **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid, entry, buf, size, result);
	c.site = site;
	int ret = real(gid, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	source_text(&c, SOURCE_IDENTITY, NULL, ret == 0 && *result ? entry->gr_name : NULL);
	return ret;
}

EXPORT int wrap_getgrgid_r(gid_t gid, struct group *entry, char *buf, size_t size, struct group **result) ASM("getgrgid_r");
int wrap_getgrgid_r(gid_t gid, struct group *entry, char *buf, size_t size, struct group **result)
{
	return do_getgrgid_r(real_getgrgid_r, CALL_getgrgid_r, __builtin_return_address(0), gid, entry, buf, size, result);
}

/* libc.def:2945 */
static struct group *do_getgrent(real_getgrent_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	struct group *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	source_text(&c, SOURCE_IDENTITY, NULL, ret ? ret->gr_name : NULL);
	return ret;
}

EXPORT struct group *wrap_getgrent(void) ASM("getgrent");
struct group *wrap_getgrent(void)
{
	return do_getgrent(real_getgrent, CALL_getgrent, __builtin_return_address(0));
}

/* libc.def:2950 */
static int do_getgrent_r(real_getgrent_r_fn *real, unsigned int call_no, struct group *entry, char *buf, size_t size, struct group **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT int wrap_getgrent_r(struct group *entry, char *buf, size_t size, struct group **result) ASM("getgrent_r");
int wrap_getgrent_r(struct group *entry, char *buf, size_t size, struct group **result)
{
	return do_getgrent_r(real_getgrent_r, CALL_getgrent_r, entry, buf, size, result);
}

/* libc.def:2954 */
static int do_getgrouplist(real_getgrouplist_fn *real, unsigned int call_no, const char *user, gid_t group, gid_t *groups, int *n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(user, group, groups, n);
	int ret = real(user, group, groups, n);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT int wrap_getgrouplist(const char *user, gid_t group, gid_t *groups, int *n) ASM("getgrouplist");
int wrap_getgrouplist(const char *user, gid_t group, gid_t *groups, int *n)
{
	return do_getgrouplist(real_getgrouplist, CALL_getgrouplist, user, group, groups, n);
}

/* libc.def:2958 */
static int do_initgroups(real_initgroups_fn *real, unsigned int call_no, const char *user, gid_t group)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(user, group);
	int ret = real(user, group);
	call_end(&c, 0);
	names_sought(&c, "/etc/group"), limit_asked(&c, _SC_NGROUPS_MAX);
	return ret;
}

EXPORT int wrap_initgroups(const char *user, gid_t group) ASM("initgroups");
int wrap_initgroups(const char *user, gid_t group)
{
	return do_initgroups(real_initgroups, CALL_initgroups, user, group);
}

/* libc.def:2962 */
static struct spwd *do_getspnam(real_getspnam_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct spwd *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/shadow");
	return ret;
}

EXPORT struct spwd *wrap_getspnam(const char *name) ASM("getspnam");
struct spwd *wrap_getspnam(const char *name)
{
	return do_getspnam(real_getspnam, CALL_getspnam, name);
}

/* libc.def:2966 */
static int do_getspnam_r(real_getspnam_r_fn *real, unsigned int call_no, const char *name, struct spwd *entry, char *buf, size_t size, struct spwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/shadow");
	return ret;
}

EXPORT int wrap_getspnam_r(const char *name, struct spwd *entry, char *buf, size_t size, struct spwd **result) ASM("getspnam_r");
int wrap_getspnam_r(const char *name, struct spwd *entry, char *buf, size_t size, struct spwd **result)
{
	return do_getspnam_r(real_getspnam_r, CALL_getspnam_r, name, entry, buf, size, result);
}

/* libc.def:2970 */
static struct servent *do_getservbyname(real_getservbyname_fn *real, unsigned int call_no, const char *name, const char *protocol)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, protocol);
	struct servent *ret = real(name, protocol);
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
	return ret;
}

EXPORT struct servent *wrap_getservbyname(const char *name, const char *protocol) ASM("getservbyname");
struct servent *wrap_getservbyname(const char *name, const char *protocol)
{
	return do_getservbyname(real_getservbyname, CALL_getservbyname, name, protocol);
}

/* libc.def:2974 */
static struct servent *do_getservbyport(real_getservbyport_fn *real, unsigned int call_no, int port, const char *protocol)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(port, protocol);
	struct servent *ret = real(port, protocol);
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
	return ret;
}

EXPORT struct servent *wrap_getservbyport(int port, const char *protocol) ASM("getservbyport");
struct servent *wrap_getservbyport(int port, const char *protocol)
{
	return do_getservbyport(real_getservbyport, CALL_getservbyport, port, protocol);
}

/* libc.def:2978 */
static struct protoent *do_getprotobyname(real_getprotobyname_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct protoent *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
	return ret;
}

EXPORT struct protoent *wrap_getprotobyname(const char *name) ASM("getprotobyname");
struct protoent *wrap_getprotobyname(const char *name)
{
	return do_getprotobyname(real_getprotobyname, CALL_getprotobyname, name);
}

/* libc.def:2982 */
static struct protoent *do_getprotobynumber(real_getprotobynumber_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	struct protoent *ret = real(number);
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
	return ret;
}

EXPORT struct protoent *wrap_getprotobynumber(int number) ASM("getprotobynumber");
struct protoent *wrap_getprotobynumber(int number)
{
	return do_getprotobynumber(real_getprotobynumber, CALL_getprotobynumber, number);
}

/* libc.def:2986 */
static struct hostent *do_gethostbyname(real_gethostbyname_fn *real, unsigned int call_no, const void *site, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	c.site = site;
	struct hostent *ret = real(name);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, call_str(&c, name), ret ? ret->h_name : NULL);
	return ret;
}

EXPORT struct hostent *wrap_gethostbyname(const char *name) ASM("gethostbyname");
struct hostent *wrap_gethostbyname(const char *name)
{
	return do_gethostbyname(real_gethostbyname, CALL_gethostbyname, __builtin_return_address(0), name);
}

/* libc.def:2991 */
static struct hostent *do_gethostbyname2(real_gethostbyname2_fn *real, unsigned int call_no, const void *site, const char *name, int family)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, family);
	c.site = site;
	struct hostent *ret = real(name, family);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, call_str(&c, name), ret ? ret->h_name : NULL);
	return ret;
}

EXPORT struct hostent *wrap_gethostbyname2(const char *name, int family) ASM("gethostbyname2");
struct hostent *wrap_gethostbyname2(const char *name, int family)
{
	return do_gethostbyname2(real_gethostbyname2, CALL_gethostbyname2, __builtin_return_address(0), name, family);
}

/* libc.def:2996 */
static struct hostent *do_gethostbyaddr(real_gethostbyaddr_fn *real, unsigned int call_no, const void *site, const void *address, socklen_t len, int family)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(address, len, family);
	c.site = site;
	struct hostent *ret = real(address, len, family);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, NULL, ret ? ret->h_name : NULL);
	return ret;
}

EXPORT struct hostent *wrap_gethostbyaddr(const void *address, socklen_t len, int family) ASM("gethostbyaddr");
struct hostent *wrap_gethostbyaddr(const void *address, socklen_t len, int family)
{
	return do_gethostbyaddr(real_gethostbyaddr, CALL_gethostbyaddr, __builtin_return_address(0), address, len, family);
}

/* libc.def:3001 */
static int do_getaddrinfo(real_getaddrinfo_fn *real, unsigned int call_no, const void *site, const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(node, service, hints, result);
	c.site = site;
	int ret = real(node, service, hints, result);
	call_end(&c, 0);
	address_sought(&c, node, service, hints, ret == 0 ? *result : NULL);
	source_named(&c, SOURCE_NETWORK, node, ret);
	return ret;
}

EXPORT int wrap_getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result) ASM("getaddrinfo");
int wrap_getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	return do_getaddrinfo(real_getaddrinfo, CALL_getaddrinfo, __builtin_return_address(0), node, service, hints, result);
}

/* libc.def:3007 */
static int do_getnameinfo(real_getnameinfo_fn *real, unsigned int call_no, const void *site, const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(address, len, host, host_len, service, service_len, flags);
	c.site = site;
	int ret = real(address, len, host, host_len, service, service_len, flags);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, NULL, ret == 0 ? host : NULL);
	return ret;
}

EXPORT int wrap_getnameinfo(const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags) ASM("getnameinfo");
int wrap_getnameinfo(const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags)
{
	return do_getnameinfo(real_getnameinfo, CALL_getnameinfo, __builtin_return_address(0), address, len, host, host_len, service, service_len, flags);
}

/* libc.def:3014 */
static int do___gconv_open(real___gconv_open_fn *real, unsigned int call_no, void *spec, void *handle, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(spec, handle, flags);
	int ret = real(spec, handle, flags);
	call_end(&c, 0);
	iconv_used(&c);
	return ret;
}

EXPORT int wrap___gconv_open(void *spec, void *handle, int flags) ASM("__gconv_open");
int wrap___gconv_open(void *spec, void *handle, int flags)
{
	return do___gconv_open(real___gconv_open, CALL___gconv_open, spec, handle, flags);
}

/* libc.def:3019 */
static char *do_getlogin(real_getlogin_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	char *ret = real();
	call_end(&c, 0);
	login_sought(&c, ret != NULL);
	source_text(&c, SOURCE_IDENTITY, NULL, ret);
	return ret;
}

EXPORT char *wrap_getlogin(void) ASM("getlogin");
char *wrap_getlogin(void)
{
	return do_getlogin(real_getlogin, CALL_getlogin, __builtin_return_address(0));
}

/* libc.def:3024 */
static int do_getlogin_r(real_getlogin_r_fn *real, unsigned int call_no, const void *site, char *name, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, size);
	c.site = site;
	int ret = real(name, size);
	call_end(&c, 0);
	login_sought(&c, ret == 0);
	source_text(&c, SOURCE_IDENTITY, NULL, ret == 0 ? name : NULL);
	return ret;
}

EXPORT int wrap_getlogin_r(char *name, size_t size) ASM("getlogin_r");
int wrap_getlogin_r(char *name, size_t size)
{
	return do_getlogin_r(real_getlogin_r, CALL_getlogin_r, __builtin_return_address(0), name, size);
}

/* libc.def:3030 */
static long do_sysconf(real_sysconf_fn *real, unsigned int call_no, const void *site, int name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	c.site = site;
	long ret = real(name);
	call_end(&c, 0);
	limit_asked(&c, name);
	source_number(&c, SOURCE_MACHINE, name, ret);
	return ret;
}

EXPORT long wrap_sysconf(int name) ASM("sysconf");
long wrap_sysconf(int name)
{
	return do_sysconf(real_sysconf, CALL_sysconf, __builtin_return_address(0), name);
}

EXPORT long wrap___sysconf(int name) ASM("__sysconf");
long wrap___sysconf(int name)
{
	return do_sysconf(real___sysconf, CALL___sysconf, __builtin_return_address(0), name);
}

/* libc.def:3037 */
static int do_get_nprocs_conf(real_get_nprocs_conf_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	int ret = real();
	call_end(&c, 0);
	limit_asked(&c, _SC_NPROCESSORS_CONF);
	source_number(&c, SOURCE_MACHINE, 0, ret);
	return ret;
}

EXPORT int wrap_get_nprocs_conf(void) ASM("get_nprocs_conf");
int wrap_get_nprocs_conf(void)
{
	return do_get_nprocs_conf(real_get_nprocs_conf, CALL_get_nprocs_conf, __builtin_return_address(0));
}

/* libc.def:3043 */
static int do_posix_openpt(real_posix_openpt_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, "/dev/ptmx", flags, 0, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_posix_openpt(int flags) ASM("posix_openpt");
int wrap_posix_openpt(int flags)
{
	return do_posix_openpt(real_posix_openpt, CALL_posix_openpt, flags);
}

/* libc.def:3047 */
static int do_openpty(real_openpty_fn *real, unsigned int call_no, int *master, int *slave, char *name, const struct termios *term, const struct winsize *size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(master, slave, name, term, size);
	int ret = real(master, slave, name, term, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	terminal_opened(&c, out(master), out(slave));
	return ret;
}

EXPORT int wrap_openpty(int *master, int *slave, char *name, const struct termios *term, const struct winsize *size) ASM("openpty");
int wrap_openpty(int *master, int *slave, char *name, const struct termios *term, const struct winsize *size)
{
	return do_openpty(real_openpty, CALL_openpty, master, slave, name, term, size);
}

/* libc.def:3050 */
static struct spwd *do_getspent(real_getspent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct spwd *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/shadow");
	return ret;
}

EXPORT struct spwd *wrap_getspent(void) ASM("getspent");
struct spwd *wrap_getspent(void)
{
	return do_getspent(real_getspent, CALL_getspent);
}

/* libc.def:3054 */
static int do_getspent_r(real_getspent_r_fn *real, unsigned int call_no, struct spwd *entry, char *buf, size_t size, struct spwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/shadow");
	return ret;
}

EXPORT int wrap_getspent_r(struct spwd *entry, char *buf, size_t size, struct spwd **result) ASM("getspent_r");
int wrap_getspent_r(struct spwd *entry, char *buf, size_t size, struct spwd **result)
{
	return do_getspent_r(real_getspent_r, CALL_getspent_r, entry, buf, size, result);
}

/* libc.def:3058 */
static struct sgrp *do_getsgent(real_getsgent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct sgrp *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/gshadow");
	return ret;
}

EXPORT struct sgrp *wrap_getsgent(void) ASM("getsgent");
struct sgrp *wrap_getsgent(void)
{
	return do_getsgent(real_getsgent, CALL_getsgent);
}

/* libc.def:3062 */
static struct sgrp *do_getsgnam(real_getsgnam_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct sgrp *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/gshadow");
	return ret;
}

EXPORT struct sgrp *wrap_getsgnam(const char *name) ASM("getsgnam");
struct sgrp *wrap_getsgnam(const char *name)
{
	return do_getsgnam(real_getsgnam, CALL_getsgnam, name);
}

/* libc.def:3066 */
static int do_getsgent_r(real_getsgent_r_fn *real, unsigned int call_no, struct sgrp *entry, char *buf, size_t size, struct sgrp **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/gshadow");
	return ret;
}

EXPORT int wrap_getsgent_r(struct sgrp *entry, char *buf, size_t size, struct sgrp **result) ASM("getsgent_r");
int wrap_getsgent_r(struct sgrp *entry, char *buf, size_t size, struct sgrp **result)
{
	return do_getsgent_r(real_getsgent_r, CALL_getsgent_r, entry, buf, size, result);
}

/* libc.def:3070 */
static int do_getsgnam_r(real_getsgnam_r_fn *real, unsigned int call_no, const char *name, struct sgrp *entry, char *buf, size_t size, struct sgrp **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/gshadow");
	return ret;
}

EXPORT int wrap_getsgnam_r(const char *name, struct sgrp *entry, char *buf, size_t size, struct sgrp **result) ASM("getsgnam_r");
int wrap_getsgnam_r(const char *name, struct sgrp *entry, char *buf, size_t size, struct sgrp **result)
{
	return do_getsgnam_r(real_getsgnam_r, CALL_getsgnam_r, name, entry, buf, size, result);
}

/* libc.def:3074 */
static void do_setpwent(real_setpwent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
}

EXPORT void wrap_setpwent(void) ASM("setpwent");
void wrap_setpwent(void)
{
	do_setpwent(real_setpwent, CALL_setpwent);
}

/* libc.def:3078 */
static void do_setgrent(real_setgrent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
}

EXPORT void wrap_setgrent(void) ASM("setgrent");
void wrap_setgrent(void)
{
	do_setgrent(real_setgrent, CALL_setgrent);
}

/* libc.def:3082 */
static void do_setspent(real_setspent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	names_sought(&c, "/etc/shadow");
}

EXPORT void wrap_setspent(void) ASM("setspent");
void wrap_setspent(void)
{
	do_setspent(real_setspent, CALL_setspent);
}

/* libc.def:3086 */
static void do_setsgent(real_setsgent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	names_sought(&c, "/etc/gshadow");
}

EXPORT void wrap_setsgent(void) ASM("setsgent");
void wrap_setsgent(void)
{
	do_setsgent(real_setsgent, CALL_setsgent);
}

/* libc.def:3090 */
static int do_getpw(real_getpw_fn *real, unsigned int call_no, uid_t uid, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid, buf);
	int ret = real(uid, buf);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT int wrap_getpw(uid_t uid, char *buf) ASM("getpw");
int wrap_getpw(uid_t uid, char *buf)
{
	return do_getpw(real_getpw, CALL_getpw, uid, buf);
}

/* libc.def:3095 */
static char *do_cuserid(real_cuserid_fn *real, unsigned int call_no, const void *site, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf);
	c.site = site;
	char *ret = real(buf);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	source_text(&c, SOURCE_IDENTITY, NULL, ret);
	return ret;
}

EXPORT char *wrap_cuserid(char *buf) ASM("cuserid");
char *wrap_cuserid(char *buf)
{
	return do_cuserid(real_cuserid, CALL_cuserid, __builtin_return_address(0), buf);
}

/* libc.def:3101 */
static void do_setservent(real_setservent_fn *real, unsigned int call_no, int stay_open)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(stay_open);
		return;
	}
	real(stay_open);
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
}

EXPORT void wrap_setservent(int stay_open) ASM("setservent");
void wrap_setservent(int stay_open)
{
	do_setservent(real_setservent, CALL_setservent, stay_open);
}

/* libc.def:3105 */
static struct servent *do_getservent(real_getservent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct servent *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
	return ret;
}

EXPORT struct servent *wrap_getservent(void) ASM("getservent");
struct servent *wrap_getservent(void)
{
	return do_getservent(real_getservent, CALL_getservent);
}

/* libc.def:3109 */
static void do_setprotoent(real_setprotoent_fn *real, unsigned int call_no, int stay_open)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(stay_open);
		return;
	}
	real(stay_open);
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
}

EXPORT void wrap_setprotoent(int stay_open) ASM("setprotoent");
void wrap_setprotoent(int stay_open)
{
	do_setprotoent(real_setprotoent, CALL_setprotoent, stay_open);
}

/* libc.def:3113 */
static struct protoent *do_getprotoent(real_getprotoent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct protoent *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
	return ret;
}

EXPORT struct protoent *wrap_getprotoent(void) ASM("getprotoent");
struct protoent *wrap_getprotoent(void)
{
	return do_getprotoent(real_getprotoent, CALL_getprotoent);
}

/* libc.def:3117 */
static void do_setrpcent(real_setrpcent_fn *real, unsigned int call_no, int stay_open)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(stay_open);
		return;
	}
	real(stay_open);
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
}

EXPORT void wrap_setrpcent(int stay_open) ASM("setrpcent");
void wrap_setrpcent(int stay_open)
{
	do_setrpcent(real_setrpcent, CALL_setrpcent, stay_open);
}

/* libc.def:3121 */
static struct rpcent *do_getrpcent(real_getrpcent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct rpcent *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
	return ret;
}

EXPORT struct rpcent *wrap_getrpcent(void) ASM("getrpcent");
struct rpcent *wrap_getrpcent(void)
{
	return do_getrpcent(real_getrpcent, CALL_getrpcent);
}

/* libc.def:3125 */
static void do_setnetent(real_setnetent_fn *real, unsigned int call_no, int stay_open)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(stay_open);
		return;
	}
	real(stay_open);
	call_end(&c, 0);
	network_sought(&c);
}

EXPORT void wrap_setnetent(int stay_open) ASM("setnetent");
void wrap_setnetent(int stay_open)
{
	do_setnetent(real_setnetent, CALL_setnetent, stay_open);
}

/* libc.def:3129 */
static struct netent *do_getnetent(real_getnetent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct netent *ret = real();
	call_end(&c, 0);
	network_sought(&c);
	return ret;
}

EXPORT struct netent *wrap_getnetent(void) ASM("getnetent");
struct netent *wrap_getnetent(void)
{
	return do_getnetent(real_getnetent, CALL_getnetent);
}

/* libc.def:3133 */
static int do_getservent_r(real_getservent_r_fn *real, unsigned int call_no, struct servent *entry, char *buf, size_t size, struct servent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
	return ret;
}

EXPORT int wrap_getservent_r(struct servent *entry, char *buf, size_t size, struct servent **result) ASM("getservent_r");
int wrap_getservent_r(struct servent *entry, char *buf, size_t size, struct servent **result)
{
	return do_getservent_r(real_getservent_r, CALL_getservent_r, entry, buf, size, result);
}

/* libc.def:3137 */
static int do_getservbyname_r(real_getservbyname_r_fn *real, unsigned int call_no, const char *name, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, protocol, entry, buf, size, result);
	int ret = real(name, protocol, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
	return ret;
}

EXPORT int wrap_getservbyname_r(const char *name, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result) ASM("getservbyname_r");
int wrap_getservbyname_r(const char *name, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result)
{
	return do_getservbyname_r(real_getservbyname_r, CALL_getservbyname_r, name, protocol, entry, buf, size, result);
}

/* libc.def:3141 */
static int do_getservbyport_r(real_getservbyport_r_fn *real, unsigned int call_no, int port, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(port, protocol, entry, buf, size, result);
	int ret = real(port, protocol, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/services");
	return ret;
}

EXPORT int wrap_getservbyport_r(int port, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result) ASM("getservbyport_r");
int wrap_getservbyport_r(int port, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result)
{
	return do_getservbyport_r(real_getservbyport_r, CALL_getservbyport_r, port, protocol, entry, buf, size, result);
}

/* libc.def:3145 */
static int do_getprotoent_r(real_getprotoent_r_fn *real, unsigned int call_no, struct protoent *entry, char *buf, size_t size, struct protoent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
	return ret;
}

EXPORT int wrap_getprotoent_r(struct protoent *entry, char *buf, size_t size, struct protoent **result) ASM("getprotoent_r");
int wrap_getprotoent_r(struct protoent *entry, char *buf, size_t size, struct protoent **result)
{
	return do_getprotoent_r(real_getprotoent_r, CALL_getprotoent_r, entry, buf, size, result);
}

/* libc.def:3149 */
static int do_getprotobyname_r(real_getprotobyname_r_fn *real, unsigned int call_no, const char *name, struct protoent *entry, char *buf, size_t size, struct protoent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
	return ret;
}

EXPORT int wrap_getprotobyname_r(const char *name, struct protoent *entry, char *buf, size_t size, struct protoent **result) ASM("getprotobyname_r");
int wrap_getprotobyname_r(const char *name, struct protoent *entry, char *buf, size_t size, struct protoent **result)
{
	return do_getprotobyname_r(real_getprotobyname_r, CALL_getprotobyname_r, name, entry, buf, size, result);
}

/* libc.def:3153 */
static int do_getprotobynumber_r(real_getprotobynumber_r_fn *real, unsigned int call_no, int number, struct protoent *entry, char *buf, size_t size, struct protoent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, entry, buf, size, result);
	int ret = real(number, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/protocols");
	return ret;
}

EXPORT int wrap_getprotobynumber_r(int number, struct protoent *entry, char *buf, size_t size, struct protoent **result) ASM("getprotobynumber_r");
int wrap_getprotobynumber_r(int number, struct protoent *entry, char *buf, size_t size, struct protoent **result)
{
	return do_getprotobynumber_r(real_getprotobynumber_r, CALL_getprotobynumber_r, number, entry, buf, size, result);
}

/* libc.def:3157 */
static struct rpcent *do_getrpcbyname(real_getrpcbyname_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct rpcent *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
	return ret;
}

EXPORT struct rpcent *wrap_getrpcbyname(const char *name) ASM("getrpcbyname");
struct rpcent *wrap_getrpcbyname(const char *name)
{
	return do_getrpcbyname(real_getrpcbyname, CALL_getrpcbyname, name);
}

/* libc.def:3161 */
static struct rpcent *do_getrpcbynumber(real_getrpcbynumber_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	struct rpcent *ret = real(number);
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
	return ret;
}

EXPORT struct rpcent *wrap_getrpcbynumber(int number) ASM("getrpcbynumber");
struct rpcent *wrap_getrpcbynumber(int number)
{
	return do_getrpcbynumber(real_getrpcbynumber, CALL_getrpcbynumber, number);
}

/* libc.def:3165 */
static int do_getrpcent_r(real_getrpcent_r_fn *real, unsigned int call_no, struct rpcent *entry, char *buf, size_t size, struct rpcent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
	return ret;
}

EXPORT int wrap_getrpcent_r(struct rpcent *entry, char *buf, size_t size, struct rpcent **result) ASM("getrpcent_r");
int wrap_getrpcent_r(struct rpcent *entry, char *buf, size_t size, struct rpcent **result)
{
	return do_getrpcent_r(real_getrpcent_r, CALL_getrpcent_r, entry, buf, size, result);
}

/* libc.def:3169 */
static int do_getrpcbyname_r(real_getrpcbyname_r_fn *real, unsigned int call_no, const char *name, struct rpcent *entry, char *buf, size_t size, struct rpcent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
	return ret;
}

EXPORT int wrap_getrpcbyname_r(const char *name, struct rpcent *entry, char *buf, size_t size, struct rpcent **result) ASM("getrpcbyname_r");
int wrap_getrpcbyname_r(const char *name, struct rpcent *entry, char *buf, size_t size, struct rpcent **result)
{
	return do_getrpcbyname_r(real_getrpcbyname_r, CALL_getrpcbyname_r, name, entry, buf, size, result);
}

/* libc.def:3173 */
static int do_getrpcbynumber_r(real_getrpcbynumber_r_fn *real, unsigned int call_no, int number, struct rpcent *entry, char *buf, size_t size, struct rpcent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, entry, buf, size, result);
	int ret = real(number, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/rpc");
	return ret;
}

EXPORT int wrap_getrpcbynumber_r(int number, struct rpcent *entry, char *buf, size_t size, struct rpcent **result) ASM("getrpcbynumber_r");
int wrap_getrpcbynumber_r(int number, struct rpcent *entry, char *buf, size_t size, struct rpcent **result)
{
	return do_getrpcbynumber_r(real_getrpcbynumber_r, CALL_getrpcbynumber_r, number, entry, buf, size, result);
}

/* libc.def:3177 */
static struct netent *do_getnetbyname(real_getnetbyname_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct netent *ret = real(name);
	call_end(&c, 0);
	network_sought(&c);
	return ret;
}

EXPORT struct netent *wrap_getnetbyname(const char *name) ASM("getnetbyname");
struct netent *wrap_getnetbyname(const char *name)
{
	return do_getnetbyname(real_getnetbyname, CALL_getnetbyname, name);
}

/* libc.def:3181 */
static struct netent *do_getnetbyaddr(real_getnetbyaddr_fn *real, unsigned int call_no, uint32_t net, int type)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(net, type);
	struct netent *ret = real(net, type);
	call_end(&c, 0);
	network_sought(&c);
	return ret;
}

EXPORT struct netent *wrap_getnetbyaddr(uint32_t net, int type) ASM("getnetbyaddr");
struct netent *wrap_getnetbyaddr(uint32_t net, int type)
{
	return do_getnetbyaddr(real_getnetbyaddr, CALL_getnetbyaddr, net, type);
}

/* libc.def:3185 */
static int do_getnetent_r(real_getnetent_r_fn *real, unsigned int call_no, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result, h_error);
	int ret = real(entry, buf, size, result, h_error);
	call_end(&c, 0);
	network_sought(&c);
	return ret;
}

EXPORT int wrap_getnetent_r(struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error) ASM("getnetent_r");
int wrap_getnetent_r(struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error)
{
	return do_getnetent_r(real_getnetent_r, CALL_getnetent_r, entry, buf, size, result, h_error);
}

/* libc.def:3189 */
static int do_getnetbyname_r(real_getnetbyname_r_fn *real, unsigned int call_no, const char *name, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result, h_error);
	int ret = real(name, entry, buf, size, result, h_error);
	call_end(&c, 0);
	network_sought(&c);
	return ret;
}

EXPORT int wrap_getnetbyname_r(const char *name, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error) ASM("getnetbyname_r");
int wrap_getnetbyname_r(const char *name, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error)
{
	return do_getnetbyname_r(real_getnetbyname_r, CALL_getnetbyname_r, name, entry, buf, size, result, h_error);
}

/* libc.def:3193 */
static int do_getnetbyaddr_r(real_getnetbyaddr_r_fn *real, unsigned int call_no, uint32_t net, int type, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(net, type, entry, buf, size, result, h_error);
	int ret = real(net, type, entry, buf, size, result, h_error);
	call_end(&c, 0);
	network_sought(&c);
	return ret;
}

EXPORT int wrap_getnetbyaddr_r(uint32_t net, int type, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error) ASM("getnetbyaddr_r");
int wrap_getnetbyaddr_r(uint32_t net, int type, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error)
{
	return do_getnetbyaddr_r(real_getnetbyaddr_r, CALL_getnetbyaddr_r, net, type, entry, buf, size, result, h_error);
}

/* libc.def:3197 */
static int do_ether_hostton(real_ether_hostton_fn *real, unsigned int call_no, const char *name, struct ether_addr *address)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, address);
	int ret = real(name, address);
	call_end(&c, 0);
	names_sought(&c, "/etc/ethers");
	return ret;
}

EXPORT int wrap_ether_hostton(const char *name, struct ether_addr *address) ASM("ether_hostton");
int wrap_ether_hostton(const char *name, struct ether_addr *address)
{
	return do_ether_hostton(real_ether_hostton, CALL_ether_hostton, name, address);
}

/* libc.def:3201 */
static int do_ether_ntohost(real_ether_ntohost_fn *real, unsigned int call_no, char *name, const struct ether_addr *address)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, address);
	int ret = real(name, address);
	call_end(&c, 0);
	names_sought(&c, "/etc/ethers");
	return ret;
}

EXPORT int wrap_ether_ntohost(char *name, const struct ether_addr *address) ASM("ether_ntohost");
int wrap_ether_ntohost(char *name, const struct ether_addr *address)
{
	return do_ether_ntohost(real_ether_ntohost, CALL_ether_ntohost, name, address);
}

/* libc.def:3205 */
static void do_setaliasent(real_setaliasent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	names_sought(&c, "/etc/aliases");
}

EXPORT void wrap_setaliasent(void) ASM("setaliasent");
void wrap_setaliasent(void)
{
	do_setaliasent(real_setaliasent, CALL_setaliasent);
}

/* libc.def:3209 */
static struct aliasent *do_getaliasent(real_getaliasent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct aliasent *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/aliases");
	return ret;
}

EXPORT struct aliasent *wrap_getaliasent(void) ASM("getaliasent");
struct aliasent *wrap_getaliasent(void)
{
	return do_getaliasent(real_getaliasent, CALL_getaliasent);
}

/* libc.def:3213 */
static struct aliasent *do_getaliasbyname(real_getaliasbyname_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct aliasent *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/aliases");
	return ret;
}

EXPORT struct aliasent *wrap_getaliasbyname(const char *name) ASM("getaliasbyname");
struct aliasent *wrap_getaliasbyname(const char *name)
{
	return do_getaliasbyname(real_getaliasbyname, CALL_getaliasbyname, name);
}

/* libc.def:3217 */
static int do_getaliasent_r(real_getaliasent_r_fn *real, unsigned int call_no, struct aliasent *entry, char *buf, size_t size, struct aliasent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result);
	int ret = real(entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/aliases");
	return ret;
}

EXPORT int wrap_getaliasent_r(struct aliasent *entry, char *buf, size_t size, struct aliasent **result) ASM("getaliasent_r");
int wrap_getaliasent_r(struct aliasent *entry, char *buf, size_t size, struct aliasent **result)
{
	return do_getaliasent_r(real_getaliasent_r, CALL_getaliasent_r, entry, buf, size, result);
}

/* libc.def:3221 */
static int do_getaliasbyname_r(real_getaliasbyname_r_fn *real, unsigned int call_no, const char *name, struct aliasent *entry, char *buf, size_t size, struct aliasent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/aliases");
	return ret;
}

EXPORT int wrap_getaliasbyname_r(const char *name, struct aliasent *entry, char *buf, size_t size, struct aliasent **result) ASM("getaliasbyname_r");
int wrap_getaliasbyname_r(const char *name, struct aliasent *entry, char *buf, size_t size, struct aliasent **result)
{
	return do_getaliasbyname_r(real_getaliasbyname_r, CALL_getaliasbyname_r, name, entry, buf, size, result);
}

/* libc.def:3225 */
static int do_setnetgrent(real_setnetgrent_fn *real, unsigned int call_no, const char *group)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(group);
	int ret = real(group);
	call_end(&c, 0);
	names_sought(&c, "/etc/netgroup");
	return ret;
}

EXPORT int wrap_setnetgrent(const char *group) ASM("setnetgrent");
int wrap_setnetgrent(const char *group)
{
	return do_setnetgrent(real_setnetgrent, CALL_setnetgrent, group);
}

/* libc.def:3229 */
static int do_getnetgrent(real_getnetgrent_fn *real, unsigned int call_no, char **host, char **user, char **domain)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(host, user, domain);
	int ret = real(host, user, domain);
	call_end(&c, 0);
	names_sought(&c, "/etc/netgroup");
	return ret;
}

EXPORT int wrap_getnetgrent(char **host, char **user, char **domain) ASM("getnetgrent");
int wrap_getnetgrent(char **host, char **user, char **domain)
{
	return do_getnetgrent(real_getnetgrent, CALL_getnetgrent, host, user, domain);
}

/* libc.def:3233 */
static int do_getnetgrent_r(real_getnetgrent_r_fn *real, unsigned int call_no, char **host, char **user, char **domain, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(host, user, domain, buf, size);
	int ret = real(host, user, domain, buf, size);
	call_end(&c, 0);
	names_sought(&c, "/etc/netgroup");
	return ret;
}

EXPORT int wrap_getnetgrent_r(char **host, char **user, char **domain, char *buf, size_t size) ASM("getnetgrent_r");
int wrap_getnetgrent_r(char **host, char **user, char **domain, char *buf, size_t size)
{
	return do_getnetgrent_r(real_getnetgrent_r, CALL_getnetgrent_r, host, user, domain, buf, size);
}

/* libc.def:3237 */
static int do_innetgr(real_innetgr_fn *real, unsigned int call_no, const char *group, const char *host, const char *user, const char *domain)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(group, host, user, domain);
	int ret = real(group, host, user, domain);
	call_end(&c, 0);
	names_sought(&c, "/etc/netgroup");
	return ret;
}

EXPORT int wrap_innetgr(const char *group, const char *host, const char *user, const char *domain) ASM("innetgr");
int wrap_innetgr(const char *group, const char *host, const char *user, const char *domain)
{
	return do_innetgr(real_innetgr, CALL_innetgr, group, host, user, domain);
}

/* libc.def:3241 */
static struct hostent *do_gethostent(real_gethostent_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	struct hostent *ret = real();
	call_end(&c, 0);
	host_sought(&c);
	return ret;
}

EXPORT struct hostent *wrap_gethostent(void) ASM("gethostent");
struct hostent *wrap_gethostent(void)
{
	return do_gethostent(real_gethostent, CALL_gethostent, __builtin_return_address(0));
}

/* libc.def:3246 */
static void do_sethostent(real_sethostent_fn *real, unsigned int call_no, const void *site, int stay_open)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(stay_open);
		return;
	}
	c.site = site;
	real(stay_open);
	call_end(&c, 0);
	host_sought(&c);
}

EXPORT void wrap_sethostent(int stay_open) ASM("sethostent");
void wrap_sethostent(int stay_open)
{
	do_sethostent(real_sethostent, CALL_sethostent, __builtin_return_address(0), stay_open);
}

/* libc.def:3251 */
static int do_gethostent_r(real_gethostent_r_fn *real, unsigned int call_no, const void *site, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(entry, buf, size, result, h_error);
	c.site = site;
	int ret = real(entry, buf, size, result, h_error);
	call_end(&c, 0);
	host_sought(&c);
	return ret;
}

EXPORT int wrap_gethostent_r(struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error) ASM("gethostent_r");
int wrap_gethostent_r(struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	return do_gethostent_r(real_gethostent_r, CALL_gethostent_r, __builtin_return_address(0), entry, buf, size, result, h_error);
}

/* libc.def:3256 */
static int do_gethostbyname_r(real_gethostbyname_r_fn *real, unsigned int call_no, const void *site, const char *name, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result, h_error);
	c.site = site;
	int ret = real(name, entry, buf, size, result, h_error);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, call_str(&c, name), ret == 0 && *result ? entry->h_name : NULL);
	return ret;
}

EXPORT int wrap_gethostbyname_r(const char *name, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error) ASM("gethostbyname_r");
int wrap_gethostbyname_r(const char *name, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	return do_gethostbyname_r(real_gethostbyname_r, CALL_gethostbyname_r, __builtin_return_address(0), name, entry, buf, size, result, h_error);
}

/* libc.def:3261 */
static int do_gethostbyname2_r(real_gethostbyname2_r_fn *real, unsigned int call_no, const void *site, const char *name, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, family, entry, buf, size, result, h_error);
	c.site = site;
	int ret = real(name, family, entry, buf, size, result, h_error);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, call_str(&c, name), ret == 0 && *result ? entry->h_name : NULL);
	return ret;
}

EXPORT int wrap_gethostbyname2_r(const char *name, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error) ASM("gethostbyname2_r");
int wrap_gethostbyname2_r(const char *name, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	return do_gethostbyname2_r(real_gethostbyname2_r, CALL_gethostbyname2_r, __builtin_return_address(0), name, family, entry, buf, size, result, h_error);
}

/* libc.def:3266 */
static int do_gethostbyaddr_r(real_gethostbyaddr_r_fn *real, unsigned int call_no, const void *site, const void *address, socklen_t len, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(address, len, family, entry, buf, size, result, h_error);
	c.site = site;
	int ret = real(address, len, family, entry, buf, size, result, h_error);
	call_end(&c, 0);
	host_sought(&c);
	source_text(&c, SOURCE_NETWORK, NULL, ret == 0 && *result ? entry->h_name : NULL);
	return ret;
}

EXPORT int wrap_gethostbyaddr_r(const void *address, socklen_t len, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error) ASM("gethostbyaddr_r");
int wrap_gethostbyaddr_r(const void *address, socklen_t len, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error)
{
	return do_gethostbyaddr_r(real_gethostbyaddr_r, CALL_gethostbyaddr_r, __builtin_return_address(0), address, len, family, entry, buf, size, result, h_error);
}

/* libc.def:3271 */
static int do_getaddrinfo_a(real_getaddrinfo_a_fn *real, unsigned int call_no, const void *site, int mode, struct gaicb *list[], int n, struct sigevent *event)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(mode, list, n, event);
	c.site = site;
	int ret = real(mode, list, n, event);
	call_end(&c, 0);
	addresses_sought(&c, list, n);
	return ret;
}

EXPORT int wrap_getaddrinfo_a(int mode, struct gaicb *list[], int n, struct sigevent *event) ASM("getaddrinfo_a");
int wrap_getaddrinfo_a(int mode, struct gaicb *list[], int n, struct sigevent *event)
{
	return do_getaddrinfo_a(real_getaddrinfo_a, CALL_getaddrinfo_a, __builtin_return_address(0), mode, list, n, event);
}

/* libc.def:3278 */
static int do_res_init(real_res_init_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, 0);
	resolver_used(&c);
	return ret;
}

EXPORT int wrap_res_init(void) ASM("res_init");
int wrap_res_init(void)
{
	return do_res_init(real_res_init, CALL_res_init);
}

EXPORT int wrap___res_init(void) ASM("__res_init");
int wrap___res_init(void)
{
	return do_res_init(real___res_init, CALL___res_init);
}

/* libc.def:3284 */
static int do_res_ninit(real_res_ninit_fn *real, unsigned int call_no, void *state)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(state);
	int ret = real(state);
	call_end(&c, 0);
	resolver_used(&c);
	return ret;
}

EXPORT int wrap_res_ninit(void *state) ASM("res_ninit");
int wrap_res_ninit(void *state)
{
	return do_res_ninit(real_res_ninit, CALL_res_ninit, state);
}

EXPORT int wrap___res_ninit(void *state) ASM("__res_ninit");
int wrap___res_ninit(void *state)
{
	return do_res_ninit(real___res_ninit, CALL___res_ninit, state);
}

#if __GLIBC_PREREQ(2, 2)
/* libc.def:3290 */
static int do_res_query(real_res_query_fn *real, unsigned int call_no, const void *site, const char *name, int class, int type, unsigned char *answer, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, class, type, answer, size);
	c.site = site;
	int ret = real(name, class, type, answer, size);
	call_end(&c, 0);
	resolver_used(&c);
	source_named(&c, SOURCE_NETWORK, call_str(&c, name), ret);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_query(const char *name, int class, int type, unsigned char *answer, int size) ASM("res_query");
int wrap_res_query(const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_query(real_res_query, CALL_res_query, __builtin_return_address(0), name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_query_GLIBC_2_2_5(const char *name, int class, int type, unsigned char *answer, int size) ASM("prov___res_query_GLIBC_2_2_5");
__asm__(".symver prov___res_query_GLIBC_2_2_5, __res_query@GLIBC_2.2.5, remove");
int wrap___res_query_GLIBC_2_2_5(const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_query(real___res_query_GLIBC_2_2_5, CALL___res_query, __builtin_return_address(0), name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_search(const char *name, int class, int type, unsigned char *answer, int size) ASM("res_search");
int wrap_res_search(const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_query(real_res_search, CALL_res_search, __builtin_return_address(0), name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_search_GLIBC_2_2_5(const char *name, int class, int type, unsigned char *answer, int size) ASM("prov___res_search_GLIBC_2_2_5");
__asm__(".symver prov___res_search_GLIBC_2_2_5, __res_search@GLIBC_2.2.5, remove");
int wrap___res_search_GLIBC_2_2_5(const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_query(real___res_search_GLIBC_2_2_5, CALL___res_search, __builtin_return_address(0), name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
/* libc.def:3298 */
static int do_res_querydomain(real_res_querydomain_fn *real, unsigned int call_no, const void *site, const char *name, const char *domain, int class, int type, unsigned char *answer, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, domain, class, type, answer, size);
	c.site = site;
	int ret = real(name, domain, class, type, answer, size);
	call_end(&c, 0);
	resolver_used(&c);
	source_named(&c, SOURCE_NETWORK, call_str(&c, name), ret);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_querydomain(const char *name, const char *domain, int class, int type, unsigned char *answer, int size) ASM("res_querydomain");
int wrap_res_querydomain(const char *name, const char *domain, int class, int type, unsigned char *answer, int size)
{
	return do_res_querydomain(real_res_querydomain, CALL_res_querydomain, __builtin_return_address(0), name, domain, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_querydomain_GLIBC_2_2_5(const char *name, const char *domain, int class, int type, unsigned char *answer, int size) ASM("prov___res_querydomain_GLIBC_2_2_5");
__asm__(".symver prov___res_querydomain_GLIBC_2_2_5, __res_querydomain@GLIBC_2.2.5, remove");
int wrap___res_querydomain_GLIBC_2_2_5(const char *name, const char *domain, int class, int type, unsigned char *answer, int size)
{
	return do_res_querydomain(real___res_querydomain_GLIBC_2_2_5, CALL___res_querydomain, __builtin_return_address(0), name, domain, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
/* libc.def:3306 */
static int do_res_nquery(real_res_nquery_fn *real, unsigned int call_no, const void *site, void *state, const char *name, int class, int type, unsigned char *answer, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(state, name, class, type, answer, size);
	c.site = site;
	int ret = real(state, name, class, type, answer, size);
	call_end(&c, 0);
	resolver_used(&c);
	source_named(&c, SOURCE_NETWORK, call_str(&c, name), ret);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_nquery(void *state, const char *name, int class, int type, unsigned char *answer, int size) ASM("res_nquery");
int wrap_res_nquery(void *state, const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_nquery(real_res_nquery, CALL_res_nquery, __builtin_return_address(0), state, name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_nquery_GLIBC_2_2_5(void *state, const char *name, int class, int type, unsigned char *answer, int size) ASM("prov___res_nquery_GLIBC_2_2_5");
__asm__(".symver prov___res_nquery_GLIBC_2_2_5, __res_nquery@GLIBC_2.2.5, remove");
int wrap___res_nquery_GLIBC_2_2_5(void *state, const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_nquery(real___res_nquery_GLIBC_2_2_5, CALL___res_nquery, __builtin_return_address(0), state, name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_nsearch(void *state, const char *name, int class, int type, unsigned char *answer, int size) ASM("res_nsearch");
int wrap_res_nsearch(void *state, const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_nquery(real_res_nsearch, CALL_res_nsearch, __builtin_return_address(0), state, name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_nsearch_GLIBC_2_2_5(void *state, const char *name, int class, int type, unsigned char *answer, int size) ASM("prov___res_nsearch_GLIBC_2_2_5");
__asm__(".symver prov___res_nsearch_GLIBC_2_2_5, __res_nsearch@GLIBC_2.2.5, remove");
int wrap___res_nsearch_GLIBC_2_2_5(void *state, const char *name, int class, int type, unsigned char *answer, int size)
{
	return do_res_nquery(real___res_nsearch_GLIBC_2_2_5, CALL___res_nsearch, __builtin_return_address(0), state, name, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
/* libc.def:3314 */
static int do_res_nquerydomain(real_res_nquerydomain_fn *real, unsigned int call_no, const void *site, void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(state, name, domain, class, type, answer, size);
	c.site = site;
	int ret = real(state, name, domain, class, type, answer, size);
	call_end(&c, 0);
	resolver_used(&c);
	source_named(&c, SOURCE_NETWORK, call_str(&c, name), ret);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_nquerydomain(void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size) ASM("res_nquerydomain");
int wrap_res_nquerydomain(void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size)
{
	return do_res_nquerydomain(real_res_nquerydomain, CALL_res_nquerydomain, __builtin_return_address(0), state, name, domain, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_nquerydomain_GLIBC_2_2_5(void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size) ASM("prov___res_nquerydomain_GLIBC_2_2_5");
__asm__(".symver prov___res_nquerydomain_GLIBC_2_2_5, __res_nquerydomain@GLIBC_2.2.5, remove");
int wrap___res_nquerydomain_GLIBC_2_2_5(void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size)
{
	return do_res_nquerydomain(real___res_nquerydomain_GLIBC_2_2_5, CALL___res_nquerydomain, __builtin_return_address(0), state, name, domain, class, type, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
/* libc.def:3322 */
static int do_res_nsend(real_res_nsend_fn *real, unsigned int call_no, const void *site, void *state, const unsigned char *message, int n, unsigned char *answer, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(state, message, n, answer, size);
	c.site = site;
	int ret = real(state, message, n, answer, size);
	call_end(&c, 0);
	resolver_used(&c);
	source_bytes(&c, SOURCE_NETWORK, NULL, answer, ret < size ? ret : size);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_nsend(void *state, const unsigned char *message, int n, unsigned char *answer, int size) ASM("res_nsend");
int wrap_res_nsend(void *state, const unsigned char *message, int n, unsigned char *answer, int size)
{
	return do_res_nsend(real_res_nsend, CALL_res_nsend, __builtin_return_address(0), state, message, n, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_nsend_GLIBC_2_2_5(void *state, const unsigned char *message, int n, unsigned char *answer, int size) ASM("prov___res_nsend_GLIBC_2_2_5");
__asm__(".symver prov___res_nsend_GLIBC_2_2_5, __res_nsend@GLIBC_2.2.5, remove");
int wrap___res_nsend_GLIBC_2_2_5(void *state, const unsigned char *message, int n, unsigned char *answer, int size)
{
	return do_res_nsend(real___res_nsend_GLIBC_2_2_5, CALL___res_nsend, __builtin_return_address(0), state, message, n, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
/* libc.def:3330 */
static int do_res_send(real_res_send_fn *real, unsigned int call_no, const void *site, const unsigned char *message, int n, unsigned char *answer, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(message, n, answer, size);
	c.site = site;
	int ret = real(message, n, answer, size);
	call_end(&c, 0);
	resolver_used(&c);
	source_bytes(&c, SOURCE_NETWORK, NULL, answer, ret < size ? ret : size);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_send(const unsigned char *message, int n, unsigned char *answer, int size) ASM("res_send");
int wrap_res_send(const unsigned char *message, int n, unsigned char *answer, int size)
{
	return do_res_send(real_res_send, CALL_res_send, __builtin_return_address(0), message, n, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_send_GLIBC_2_2_5(const unsigned char *message, int n, unsigned char *answer, int size) ASM("prov___res_send_GLIBC_2_2_5");
__asm__(".symver prov___res_send_GLIBC_2_2_5, __res_send@GLIBC_2.2.5, remove");
int wrap___res_send_GLIBC_2_2_5(const unsigned char *message, int n, unsigned char *answer, int size)
{
	return do_res_send(real___res_send_GLIBC_2_2_5, CALL___res_send, __builtin_return_address(0), message, n, answer, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
/* libc.def:3338 */
static int do_res_mkquery(real_res_mkquery_fn *real, unsigned int call_no, int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(op, name, class, type, data, n, new_record, buf, size);
	int ret = real(op, name, class, type, data, n, new_record, buf, size);
	call_end(&c, 0);
	resolver_used(&c);
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_res_mkquery(int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size) ASM("res_mkquery");
int wrap_res_mkquery(int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size)
{
	return do_res_mkquery(real_res_mkquery, CALL_res_mkquery, op, name, class, type, data, n, new_record, buf, size);
}

#endif
#if __GLIBC_PREREQ(2, 2)
EXPORT int wrap___res_mkquery_GLIBC_2_2_5(int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size) ASM("prov___res_mkquery_GLIBC_2_2_5");
__asm__(".symver prov___res_mkquery_GLIBC_2_2_5, __res_mkquery@GLIBC_2.2.5, remove");
int wrap___res_mkquery_GLIBC_2_2_5(int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size)
{
	return do_res_mkquery(real___res_mkquery_GLIBC_2_2_5, CALL___res_mkquery, op, name, class, type, data, n, new_record, buf, size);
}

#endif
/* libc.def:3346 */
static int do_setfsent(real_setfsent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/fstab");
	return ret;
}

EXPORT int wrap_setfsent(void) ASM("setfsent");
int wrap_setfsent(void)
{
	return do_setfsent(real_setfsent, CALL_setfsent);
}

/* libc.def:3350 */
static struct fstab *do_getfsent(real_getfsent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct fstab *ret = real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/fstab");
	return ret;
}

EXPORT struct fstab *wrap_getfsent(void) ASM("getfsent");
struct fstab *wrap_getfsent(void)
{
	return do_getfsent(real_getfsent, CALL_getfsent);
}

/* libc.def:3354 */
static struct fstab *do_getfsspec(real_getfsspec_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct fstab *ret = real(name);
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/fstab");
	return ret;
}

EXPORT struct fstab *wrap_getfsspec(const char *name) ASM("getfsspec");
struct fstab *wrap_getfsspec(const char *name)
{
	return do_getfsspec(real_getfsspec, CALL_getfsspec, name);
}

/* libc.def:3358 */
static struct fstab *do_getfsfile(real_getfsfile_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct fstab *ret = real(name);
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/fstab");
	return ret;
}

EXPORT struct fstab *wrap_getfsfile(const char *name) ASM("getfsfile");
struct fstab *wrap_getfsfile(const char *name)
{
	return do_getfsfile(real_getfsfile, CALL_getfsfile, name);
}

/* libc.def:3362 */
static int do_setttyent(real_setttyent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/ttys");
	return ret;
}

EXPORT int wrap_setttyent(void) ASM("setttyent");
int wrap_setttyent(void)
{
	return do_setttyent(real_setttyent, CALL_setttyent);
}

/* libc.def:3366 */
static struct ttyent *do_getttyent(real_getttyent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct ttyent *ret = real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/ttys");
	return ret;
}

EXPORT struct ttyent *wrap_getttyent(void) ASM("getttyent");
struct ttyent *wrap_getttyent(void)
{
	return do_getttyent(real_getttyent, CALL_getttyent);
}

/* libc.def:3370 */
static struct ttyent *do_getttynam(real_getttynam_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct ttyent *ret = real(name);
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/ttys");
	return ret;
}

EXPORT struct ttyent *wrap_getttynam(const char *name) ASM("getttynam");
struct ttyent *wrap_getttynam(const char *name)
{
	return do_getttynam(real_getttynam, CALL_getttynam, name);
}

/* libc.def:3374 */
static void do_setusershell(real_setusershell_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/shells");
}

EXPORT void wrap_setusershell(void) ASM("setusershell");
void wrap_setusershell(void)
{
	do_setusershell(real_setusershell, CALL_setusershell);
}

/* libc.def:3378 */
static char *do_getusershell(real_getusershell_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	char *ret = real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/shells");
	return ret;
}

EXPORT char *wrap_getusershell(void) ASM("getusershell");
char *wrap_getusershell(void)
{
	return do_getusershell(real_getusershell, CALL_getusershell);
}

/* libc.def:3382 */
static int do_lckpwdf(real_lckpwdf_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, ret != -1 ? 0 : call_errno());
	touch_once(&c, TOUCH_WRITTEN, "/etc/.pwd.lock");
	return ret;
}

EXPORT int wrap_lckpwdf(void) ASM("lckpwdf");
int wrap_lckpwdf(void)
{
	return do_lckpwdf(real_lckpwdf, CALL_lckpwdf);
}

/* libc.def:3385 */
static char *do_getpass(real_getpass_fn *real, unsigned int call_no, const char *prompt)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(prompt);
	char *ret = real(prompt);
	call_end(&c, ret ? 0 : call_errno());
	touch_once(&c, TOUCH_READ, "/dev/tty");
	return ret;
}

EXPORT char *wrap_getpass(const char *prompt) ASM("getpass");
char *wrap_getpass(const char *prompt)
{
	return do_getpass(real_getpass, CALL_getpass, prompt);
}

/* libc.def:3389 */
static nl_catd do_catopen(real_catopen_fn *real, unsigned int call_no, const char *name, int flag)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flag);
	nl_catd ret = real(name, flag);
	call_end(&c, (ret == (nl_catd)-1 ? call_errno() : 0));
	catalog_opened(&c, name, flag);
	return ret;
}

EXPORT nl_catd wrap_catopen(const char *name, int flag) ASM("catopen");
nl_catd wrap_catopen(const char *name, int flag)
{
	return do_catopen(real_catopen, CALL_catopen, name, flag);
}

/* libc.def:3393 */
static struct tm *do_getdate(real_getdate_fn *real, unsigned int call_no, const void *site, const char *text)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(text);
	c.site = site;
	struct tm *ret = real(text);
	call_end(&c, 0);
	date_masks_read(&c);
	return ret;
}

EXPORT struct tm *wrap_getdate(const char *text) ASM("getdate");
struct tm *wrap_getdate(const char *text)
{
	return do_getdate(real_getdate, CALL_getdate, __builtin_return_address(0), text);
}

/* libc.def:3398 */
static int do_getdate_r(real_getdate_r_fn *real, unsigned int call_no, const void *site, const char *text, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(text, tm);
	c.site = site;
	int ret = real(text, tm);
	call_end(&c, 0);
	date_masks_read(&c);
	return ret;
}

EXPORT int wrap_getdate_r(const char *text, struct tm *tm) ASM("getdate_r");
int wrap_getdate_r(const char *text, struct tm *tm)
{
	return do_getdate_r(real_getdate_r, CALL_getdate_r, __builtin_return_address(0), text, tm);
}

/* libc.def:3404 */
static void do_openlog(real_openlog_fn *real, unsigned int call_no, const char *name, int option, int facility)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(name, option, facility);
		return;
	}
	real(name, option, facility);
	call_end(&c, 0);
	log_connected(&c, option);
}

EXPORT void wrap_openlog(const char *name, int option, int facility) ASM("openlog");
void wrap_openlog(const char *name, int option, int facility)
{
	do_openlog(real_openlog, CALL_openlog, name, option, facility);
}

/* libc.def:3407 */
static void do_syslog(real_syslog_fn *real, unsigned int call_no, int priority, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(priority, format, ap);
		return;
	}
	real(priority, format, ap);
	call_end(&c, 0);
	format_used(&c, format, -1);
	log_sent(&c);
}

EXPORT void wrap_syslog(int priority, const char *format, ...) ASM("syslog");
void wrap_syslog(int priority, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	do_syslog(real_vsyslog, CALL_syslog, priority, format, ap);
	va_end(ap);
}

/* libc.def:3413 */
static void do_vsyslog(real_vsyslog_fn *real, unsigned int call_no, int priority, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(priority, format, ap);
		return;
	}
	real(priority, format, ap);
	call_end(&c, 0);
	format_used(&c, format, -1);
	log_sent(&c);
}

EXPORT void wrap_vsyslog(int priority, const char *format, va_list ap) ASM("vsyslog");
void wrap_vsyslog(int priority, const char *format, va_list ap)
{
	do_vsyslog(real_vsyslog, CALL_vsyslog, priority, format, ap);
}

/* libc.def:3418 */
static void do___syslog_chk(real___syslog_chk_fn *real, unsigned int call_no, int priority, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(priority, flag, format, ap);
		return;
	}
	real(priority, flag, format, ap);
	call_end(&c, 0);
	format_used(&c, format, -1);
	log_sent(&c);
}

EXPORT void wrap___syslog_chk(int priority, int flag, const char *format, ...) ASM("__syslog_chk");
void wrap___syslog_chk(int priority, int flag, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	do___syslog_chk(real___vsyslog_chk, CALL___syslog_chk, priority, flag, format, ap);
	va_end(ap);
}

/* libc.def:3424 */
static void do___vsyslog_chk(real___vsyslog_chk_fn *real, unsigned int call_no, int priority, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(priority, flag, format, ap);
		return;
	}
	real(priority, flag, format, ap);
	call_end(&c, 0);
	format_used(&c, format, -1);
	log_sent(&c);
}

EXPORT void wrap___vsyslog_chk(int priority, int flag, const char *format, va_list ap) ASM("__vsyslog_chk");
void wrap___vsyslog_chk(int priority, int flag, const char *format, va_list ap)
{
	do___vsyslog_chk(real___vsyslog_chk, CALL___vsyslog_chk, priority, flag, format, ap);
}

/* libc.def:3430 */
static void do__mcleanup(real__mcleanup_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	profile_written(&c);
}

EXPORT void wrap__mcleanup(void) ASM("_mcleanup");
void wrap__mcleanup(void)
{
	do__mcleanup(real__mcleanup, CALL__mcleanup);
}

/* libc.def:3435 */
static int do_backtrace(real_backtrace_fn *real, unsigned int call_no, void **addresses, int size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(addresses, size);
	int ret = real(addresses, size);
	call_end(&c, 0);
	state_libs_may_change();
	return ret;
}

EXPORT int wrap_backtrace(void **addresses, int size) ASM("backtrace");
int wrap_backtrace(void **addresses, int size)
{
	return do_backtrace(real_backtrace, CALL_backtrace, addresses, size);
}

EXPORT int wrap___backtrace(void **addresses, int size) ASM("__backtrace");
int wrap___backtrace(void **addresses, int size)
{
	return do_backtrace(real___backtrace, CALL___backtrace, addresses, size);
}

/* libc.def:3442 */
static int do_login_tty(real_login_tty_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	terminal_taken(&c, fd);
	return ret;
}

EXPORT int wrap_login_tty(int fd) ASM("login_tty");
int wrap_login_tty(int fd)
{
	return do_login_tty(real_login_tty, CALL_login_tty, fd);
}

/* libc.def:3445 */
static char *do_ttyname(real_ttyname_fn *real, unsigned int call_no, const void *site, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	c.site = site;
	char *ret = real(fd);
	call_end(&c, 0);
	terminal_named(&c, fd, ret);
	source_text(&c, SOURCE_IDENTITY, NULL, ret);
	return ret;
}

EXPORT char *wrap_ttyname(int fd) ASM("ttyname");
char *wrap_ttyname(int fd)
{
	return do_ttyname(real_ttyname, CALL_ttyname, __builtin_return_address(0), fd);
}

/* libc.def:3450 */
static int do_ttyname_r(real_ttyname_r_fn *real, unsigned int call_no, const void *site, int fd, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, size);
	c.site = site;
	int ret = real(fd, buf, size);
	call_end(&c, ret);
	terminal_named(&c, fd, out(buf));
	source_text(&c, SOURCE_IDENTITY, NULL, out(buf));
	return ret;
}

EXPORT int wrap_ttyname_r(int fd, char *buf, size_t size) ASM("ttyname_r");
int wrap_ttyname_r(int fd, char *buf, size_t size)
{
	return do_ttyname_r(real_ttyname_r, CALL_ttyname_r, __builtin_return_address(0), fd, buf, size);
}

/* libc.def:3456 */
static int do___ttyname_r_chk(real___ttyname_r_chk_fn *real, unsigned int call_no, const void *site, int fd, char *buf, size_t size, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, size, room);
	c.site = site;
	int ret = real(fd, buf, size, room);
	call_end(&c, ret);
	terminal_named(&c, fd, out(buf));
	source_text(&c, SOURCE_IDENTITY, NULL, out(buf));
	return ret;
}

EXPORT int wrap___ttyname_r_chk(int fd, char *buf, size_t size, size_t room) ASM("__ttyname_r_chk");
int wrap___ttyname_r_chk(int fd, char *buf, size_t size, size_t room)
{
	return do___ttyname_r_chk(real___ttyname_r_chk, CALL___ttyname_r_chk, __builtin_return_address(0), fd, buf, size, room);
}

/* libc.def:3462 */
static int do___getlogin_r_chk(real___getlogin_r_chk_fn *real, unsigned int call_no, char *name, size_t size, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, size, room);
	int ret = real(name, size, room);
	call_end(&c, 0);
	login_sought(&c, ret == 0);
	return ret;
}

EXPORT int wrap___getlogin_r_chk(char *name, size_t size, size_t room) ASM("__getlogin_r_chk");
int wrap___getlogin_r_chk(char *name, size_t size, size_t room)
{
	return do___getlogin_r_chk(real___getlogin_r_chk, CALL___getlogin_r_chk, name, size, room);
}

/* libc.def:3467 */
static int do_utmpname(real_utmpname_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	logins_in(out(path));
	return ret;
}

EXPORT int wrap_utmpname(const char *path) ASM("utmpname");
int wrap_utmpname(const char *path)
{
	return do_utmpname(real_utmpname, CALL_utmpname, path);
}

EXPORT int wrap_utmpxname(const char *path) ASM("utmpxname");
int wrap_utmpxname(const char *path)
{
	return do_utmpname(real_utmpxname, CALL_utmpxname, path);
}

/* libc.def:3471 */
static void do_setutent(real_setutent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
}

EXPORT void wrap_setutent(void) ASM("setutent");
void wrap_setutent(void)
{
	do_setutent(real_setutent, CALL_setutent);
}

/* libc.def:3475 */
static void do_setutxent(real_setutxent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
}

EXPORT void wrap_setutxent(void) ASM("setutxent");
void wrap_setutxent(void)
{
	do_setutxent(real_setutxent, CALL_setutxent);
}

/* libc.def:3479 */
static struct utmp *do_getutent(real_getutent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct utmp *ret = real();
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT struct utmp *wrap_getutent(void) ASM("getutent");
struct utmp *wrap_getutent(void)
{
	return do_getutent(real_getutent, CALL_getutent);
}

/* libc.def:3483 */
static struct utmpx *do_getutxent(real_getutxent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct utmpx *ret = real();
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT struct utmpx *wrap_getutxent(void) ASM("getutxent");
struct utmpx *wrap_getutxent(void)
{
	return do_getutxent(real_getutxent, CALL_getutxent);
}

/* libc.def:3487 */
static struct utmp *do_getutid(real_getutid_fn *real, unsigned int call_no, const struct utmp *id)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id);
	struct utmp *ret = real(id);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT struct utmp *wrap_getutid(const struct utmp *id) ASM("getutid");
struct utmp *wrap_getutid(const struct utmp *id)
{
	return do_getutid(real_getutid, CALL_getutid, id);
}

/* libc.def:3491 */
static struct utmpx *do_getutxid(real_getutxid_fn *real, unsigned int call_no, const struct utmpx *id)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id);
	struct utmpx *ret = real(id);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT struct utmpx *wrap_getutxid(const struct utmpx *id) ASM("getutxid");
struct utmpx *wrap_getutxid(const struct utmpx *id)
{
	return do_getutxid(real_getutxid, CALL_getutxid, id);
}

/* libc.def:3495 */
static struct utmp *do_getutline(real_getutline_fn *real, unsigned int call_no, const struct utmp *line)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(line);
	struct utmp *ret = real(line);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT struct utmp *wrap_getutline(const struct utmp *line) ASM("getutline");
struct utmp *wrap_getutline(const struct utmp *line)
{
	return do_getutline(real_getutline, CALL_getutline, line);
}

/* libc.def:3499 */
static struct utmpx *do_getutxline(real_getutxline_fn *real, unsigned int call_no, const struct utmpx *line)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(line);
	struct utmpx *ret = real(line);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT struct utmpx *wrap_getutxline(const struct utmpx *line) ASM("getutxline");
struct utmpx *wrap_getutxline(const struct utmpx *line)
{
	return do_getutxline(real_getutxline, CALL_getutxline, line);
}

/* libc.def:3503 */
static int do_getutent_r(real_getutent_r_fn *real, unsigned int call_no, struct utmp *buf, struct utmp **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, result);
	int ret = real(buf, result);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT int wrap_getutent_r(struct utmp *buf, struct utmp **result) ASM("getutent_r");
int wrap_getutent_r(struct utmp *buf, struct utmp **result)
{
	return do_getutent_r(real_getutent_r, CALL_getutent_r, buf, result);
}

/* libc.def:3507 */
static int do_getutid_r(real_getutid_r_fn *real, unsigned int call_no, const struct utmp *id, struct utmp *buf, struct utmp **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(id, buf, result);
	int ret = real(id, buf, result);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT int wrap_getutid_r(const struct utmp *id, struct utmp *buf, struct utmp **result) ASM("getutid_r");
int wrap_getutid_r(const struct utmp *id, struct utmp *buf, struct utmp **result)
{
	return do_getutid_r(real_getutid_r, CALL_getutid_r, id, buf, result);
}

/* libc.def:3511 */
static int do_getutline_r(real_getutline_r_fn *real, unsigned int call_no, const struct utmp *line, struct utmp *buf, struct utmp **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(line, buf, result);
	int ret = real(line, buf, result);
	call_end(&c, 0);
	logins_used(&c, TOUCH_READ);
	return ret;
}

EXPORT int wrap_getutline_r(const struct utmp *line, struct utmp *buf, struct utmp **result) ASM("getutline_r");
int wrap_getutline_r(const struct utmp *line, struct utmp *buf, struct utmp **result)
{
	return do_getutline_r(real_getutline_r, CALL_getutline_r, line, buf, result);
}

/* libc.def:3515 */
static struct utmp *do_pututline(real_pututline_fn *real, unsigned int call_no, const struct utmp *line)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(line);
	struct utmp *ret = real(line);
	call_end(&c, ret ? 0 : call_errno());
	logins_used(&c, TOUCH_WRITTEN);
	return ret;
}

EXPORT struct utmp *wrap_pututline(const struct utmp *line) ASM("pututline");
struct utmp *wrap_pututline(const struct utmp *line)
{
	return do_pututline(real_pututline, CALL_pututline, line);
}

/* libc.def:3518 */
static struct utmpx *do_pututxline(real_pututxline_fn *real, unsigned int call_no, const struct utmpx *line)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(line);
	struct utmpx *ret = real(line);
	call_end(&c, ret ? 0 : call_errno());
	logins_used(&c, TOUCH_WRITTEN);
	return ret;
}

EXPORT struct utmpx *wrap_pututxline(const struct utmpx *line) ASM("pututxline");
struct utmpx *wrap_pututxline(const struct utmpx *line)
{
	return do_pututxline(real_pututxline, CALL_pututxline, line);
}

/* libc.def:3521 */
static void do_login(real_login_fn *real, unsigned int call_no, const struct utmp *line)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(line);
		return;
	}
	real(line);
	call_end(&c, 0);
	logins_used(&c, TOUCH_WRITTEN);
	touch_once(&c, TOUCH_WRITTEN, "/var/log/wtmp");
}

EXPORT void wrap_login(const struct utmp *line) ASM("login");
void wrap_login(const struct utmp *line)
{
	do_login(real_login, CALL_login, line);
}

/* libc.def:3526 */
static int do_logout(real_logout_fn *real, unsigned int call_no, const char *line)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(line);
	int ret = real(line);
	call_end(&c, 0);
	logins_used(&c, TOUCH_WRITTEN);
	return ret;
}

EXPORT int wrap_logout(const char *line) ASM("logout");
int wrap_logout(const char *line)
{
	return do_logout(real_logout, CALL_logout, line);
}

/* libc.def:3531 */
static void do_logwtmp(real_logwtmp_fn *real, unsigned int call_no, const char *line, const char *name, const char *host)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(line, name, host);
		return;
	}
	real(line, name, host);
	call_end(&c, 0);
	touch_once(&c, TOUCH_WRITTEN, "/var/log/wtmp");
}

EXPORT void wrap_logwtmp(const char *line, const char *name, const char *host) ASM("logwtmp");
void wrap_logwtmp(const char *line, const char *name, const char *host)
{
	do_logwtmp(real_logwtmp, CALL_logwtmp, line, name, host);
}

/* libc.def:3534 */
static void do_updwtmp(real_updwtmp_fn *real, unsigned int call_no, const char *path, const struct utmp *line)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(path, line);
		return;
	}
	real(path, line);
	call_end(&c, 0);
	file_touched(&c, TOUCH_WRITTEN, path);
}

EXPORT void wrap_updwtmp(const char *path, const struct utmp *line) ASM("updwtmp");
void wrap_updwtmp(const char *path, const struct utmp *line)
{
	do_updwtmp(real_updwtmp, CALL_updwtmp, path, line);
}

/* libc.def:3537 */
static void do_updwtmpx(real_updwtmpx_fn *real, unsigned int call_no, const char *path, const struct utmpx *line)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(path, line);
		return;
	}
	real(path, line);
	call_end(&c, 0);
	file_touched(&c, TOUCH_WRITTEN, path);
}

EXPORT void wrap_updwtmpx(const char *path, const struct utmpx *line) ASM("updwtmpx");
void wrap_updwtmpx(const char *path, const struct utmpx *line)
{
	do_updwtmpx(real_updwtmpx, CALL_updwtmpx, path, line);
}

/* libc.def:3542 */
static time_t do_time(real_time_fn *real, unsigned int call_no, const void *site, time_t *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t);
	c.site = site;
	time_t ret = real(t);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, seconds_ns(ret));
	return ret;
}

EXPORT time_t wrap_time(time_t *t) ASM("time");
time_t wrap_time(time_t *t)
{
	return do_time(real_time, CALL_time, __builtin_return_address(0), t);
}

/* libc.def:3549 */
static int do_gettimeofday(real_gettimeofday_fn *real, unsigned int call_no, const void *site, struct timeval *t, void *zone)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t, zone);
	c.site = site;
	int ret = real(t, zone);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, timeval_ns(out(t)));
	return ret;
}

EXPORT int wrap_gettimeofday(struct timeval *t, void *zone) ASM("gettimeofday");
int wrap_gettimeofday(struct timeval *t, void *zone)
{
	return do_gettimeofday(real_gettimeofday, CALL_gettimeofday, __builtin_return_address(0), t, zone);
}

EXPORT int wrap___gettimeofday(struct timeval *t, void *zone) ASM("__gettimeofday");
int wrap___gettimeofday(struct timeval *t, void *zone)
{
	return do_gettimeofday(real___gettimeofday, CALL___gettimeofday, __builtin_return_address(0), t, zone);
}

/* libc.def:3556 */
static int do_clock_gettime(real_clock_gettime_fn *real, unsigned int call_no, const void *site, clockid_t clock, struct timespec *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(clock, t);
	c.site = site;
	int ret = real(clock, t);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_CLOCK, clock, timespec_ns(out(t)));
	return ret;
}

EXPORT int wrap_clock_gettime(clockid_t clock, struct timespec *t) ASM("clock_gettime");
int wrap_clock_gettime(clockid_t clock, struct timespec *t)
{
	return do_clock_gettime(real_clock_gettime, CALL_clock_gettime, __builtin_return_address(0), clock, t);
}

/* libc.def:3561 */
static int do_clock_getres(real_clock_getres_fn *real, unsigned int call_no, const void *site, clockid_t clock, struct timespec *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(clock, t);
	c.site = site;
	int ret = real(clock, t);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_CLOCK, clock, timespec_ns(out(t)));
	return ret;
}

EXPORT int wrap_clock_getres(clockid_t clock, struct timespec *t) ASM("clock_getres");
int wrap_clock_getres(clockid_t clock, struct timespec *t)
{
	return do_clock_getres(real_clock_getres, CALL_clock_getres, __builtin_return_address(0), clock, t);
}

/* libc.def:3565 */
static clock_t do_clock(real_clock_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	clock_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_PROCESS_CPUTIME_ID, ret * 1000);
	return ret;
}

EXPORT clock_t wrap_clock(void) ASM("clock");
clock_t wrap_clock(void)
{
	return do_clock(real_clock, CALL_clock, __builtin_return_address(0));
}

/* libc.def:3571 */
static clock_t do_times(real_times_fn *real, unsigned int call_no, const void *site, struct tms *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t);
	c.site = site;
	clock_t ret = real(t);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_MONOTONIC, ret);
	return ret;
}

EXPORT clock_t wrap_times(struct tms *t) ASM("times");
clock_t wrap_times(struct tms *t)
{
	return do_times(real_times, CALL_times, __builtin_return_address(0), t);
}

/* libc.def:3578 */
static int do_ftime(real_ftime_fn *real, unsigned int call_no, const void *site, struct timeb *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t);
	c.site = site;
	int ret = real(t);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, timeb_ns(t));
	return ret;
}

EXPORT int wrap_ftime(struct timeb *t) ASM("ftime");
int wrap_ftime(struct timeb *t)
{
	return do_ftime(real_ftime, CALL_ftime, __builtin_return_address(0), t);
}

/* libc.def:3584 */
static int do_timespec_get(real_timespec_get_fn *real, unsigned int call_no, const void *site, struct timespec *t, int base)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t, base);
	c.site = site;
	int ret = real(t, base);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, timespec_ns(ret ? t : NULL));
	return ret;
}

EXPORT int wrap_timespec_get(struct timespec *t, int base) ASM("timespec_get");
int wrap_timespec_get(struct timespec *t, int base)
{
	return do_timespec_get(real_timespec_get, CALL_timespec_get, __builtin_return_address(0), t, base);
}

#if __GLIBC_PREREQ(2, 34)
/* libc.def:3589 */
static int do_timespec_getres(real_timespec_getres_fn *real, unsigned int call_no, const void *site, struct timespec *t, int base)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t, base);
	c.site = site;
	int ret = real(t, base);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, timespec_ns(ret ? t : NULL));
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 34)
EXPORT int wrap_timespec_getres(struct timespec *t, int base) ASM("timespec_getres");
int wrap_timespec_getres(struct timespec *t, int base)
{
	return do_timespec_getres(real_timespec_getres, CALL_timespec_getres, __builtin_return_address(0), t, base);
}

#endif
/* libc.def:3593 */
static int do_ntp_gettime(real_ntp_gettime_fn *real, unsigned int call_no, const void *site, struct ntptimeval *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t);
	c.site = site;
	int ret = real(t);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, timeval_ns(ret != -1 ? &t->time : NULL));
	return ret;
}

EXPORT int wrap_ntp_gettime(struct ntptimeval *t) ASM("ntp_gettime");
int wrap_ntp_gettime(struct ntptimeval *t)
{
	return do_ntp_gettime(real_ntp_gettime, CALL_ntp_gettime, __builtin_return_address(0), t);
}

EXPORT int wrap_ntp_gettimex(struct ntptimeval *t) ASM("ntp_gettimex");
int wrap_ntp_gettimex(struct ntptimeval *t)
{
	return do_ntp_gettime(real_ntp_gettimex, CALL_ntp_gettimex, __builtin_return_address(0), t);
}

/* libc.def:3600 */
static int do_adjtimex(real_adjtimex_fn *real, unsigned int call_no, const void *site, struct timex *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(t);
	c.site = site;
	int ret = real(t);
	call_leave(&c);
	source_number(&c, SOURCE_CLOCK, CLOCK_REALTIME, timeval_ns(ret != -1 ? &t->time : NULL));
	return ret;
}

EXPORT int wrap_adjtimex(struct timex *t) ASM("adjtimex");
int wrap_adjtimex(struct timex *t)
{
	return do_adjtimex(real_adjtimex, CALL_adjtimex, __builtin_return_address(0), t);
}

EXPORT int wrap___adjtimex(struct timex *t) ASM("__adjtimex");
int wrap___adjtimex(struct timex *t)
{
	return do_adjtimex(real___adjtimex, CALL___adjtimex, __builtin_return_address(0), t);
}

EXPORT int wrap_ntp_adjtime(struct timex *t) ASM("ntp_adjtime");
int wrap_ntp_adjtime(struct timex *t)
{
	return do_adjtimex(real_ntp_adjtime, CALL_ntp_adjtime, __builtin_return_address(0), t);
}

/* libc.def:3608 */
static int do_getrusage(real_getrusage_fn *real, unsigned int call_no, const void *site, __rusage_who_t who, struct rusage *usage)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(who, usage);
	c.site = site;
	int ret = real(who, usage);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_CLOCK, CLOCK_PROCESS_CPUTIME_ID, usage_ns(out(usage)));
	return ret;
}

EXPORT int wrap_getrusage(__rusage_who_t who, struct rusage *usage) ASM("getrusage");
int wrap_getrusage(__rusage_who_t who, struct rusage *usage)
{
	return do_getrusage(real_getrusage, CALL_getrusage, __builtin_return_address(0), who, usage);
}

/* libc.def:3614 */
static int do_getitimer(real_getitimer_fn *real, unsigned int call_no, const void *site, __itimer_which_t which, struct itimerval *t)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(which, t);
	c.site = site;
	int ret = real(which, t);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_CLOCK, which, timeval_ns(c.err ? NULL : &t->it_value));
	return ret;
}

EXPORT int wrap_getitimer(__itimer_which_t which, struct itimerval *t) ASM("getitimer");
int wrap_getitimer(__itimer_which_t which, struct itimerval *t)
{
	return do_getitimer(real_getitimer, CALL_getitimer, __builtin_return_address(0), which, t);
}

/* libc.def:3619 */
static ssize_t do_getrandom(real_getrandom_fn *real, unsigned int call_no, const void *site, void *buf, size_t n, unsigned int flags)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, n, flags);
	c.site = site;
	ssize_t ret = real(buf, n, flags);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_RANDOM, NULL, buf, ret);
	return ret;
}

EXPORT ssize_t wrap_getrandom(void *buf, size_t n, unsigned int flags) ASM("getrandom");
ssize_t wrap_getrandom(void *buf, size_t n, unsigned int flags)
{
	return do_getrandom(real_getrandom, CALL_getrandom, __builtin_return_address(0), buf, n, flags);
}

/* libc.def:3624 */
static int do_getentropy(real_getentropy_fn *real, unsigned int call_no, const void *site, void *buf, size_t n)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, n);
	c.site = site;
	int ret = real(buf, n);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_RANDOM, NULL, buf, c.err ? -1 : (ssize_t)n);
	return ret;
}

EXPORT int wrap_getentropy(void *buf, size_t n) ASM("getentropy");
int wrap_getentropy(void *buf, size_t n)
{
	return do_getentropy(real_getentropy, CALL_getentropy, __builtin_return_address(0), buf, n);
}

#if __GLIBC_PREREQ(2, 36)
/* libc.def:3628 */
static uint32_t do_arc4random(real_arc4random_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	uint32_t ret = real();
	call_leave(&c);
	source_bytes(&c, SOURCE_RANDOM, NULL, &ret, sizeof(ret));
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 36)
EXPORT uint32_t wrap_arc4random(void) ASM("arc4random");
uint32_t wrap_arc4random(void)
{
	return do_arc4random(real_arc4random, CALL_arc4random, __builtin_return_address(0));
}

#endif
#if __GLIBC_PREREQ(2, 36)
/* libc.def:3635 */
static void do_arc4random_buf(real_arc4random_buf_fn *real, unsigned int call_no, const void *site, void *buf, size_t n)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no)) {
		real(buf, n);
		return;
	}
	c.site = site;
	real(buf, n);
	call_leave(&c);
	source_bytes(&c, SOURCE_RANDOM, NULL, buf, (ssize_t)n);
}
#endif

#if __GLIBC_PREREQ(2, 36)
EXPORT void wrap_arc4random_buf(void *buf, size_t n) ASM("arc4random_buf");
void wrap_arc4random_buf(void *buf, size_t n)
{
	do_arc4random_buf(real_arc4random_buf, CALL_arc4random_buf, __builtin_return_address(0), buf, n);
}

#endif
#if __GLIBC_PREREQ(2, 36)
/* libc.def:3640 */
static uint32_t do_arc4random_uniform(real_arc4random_uniform_fn *real, unsigned int call_no, const void *site, uint32_t bound)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(bound);
	c.site = site;
	uint32_t ret = real(bound);
	call_leave(&c);
	source_bytes(&c, SOURCE_RANDOM, NULL, &ret, sizeof(ret));
	return ret;
}
#endif

#if __GLIBC_PREREQ(2, 36)
EXPORT uint32_t wrap_arc4random_uniform(uint32_t bound) ASM("arc4random_uniform");
uint32_t wrap_arc4random_uniform(uint32_t bound)
{
	return do_arc4random_uniform(real_arc4random_uniform, CALL_arc4random_uniform, __builtin_return_address(0), bound);
}

#endif
/* libc.def:3647 */
static pid_t do_getpid(real_getpid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	pid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT pid_t wrap_getpid(void) ASM("getpid");
pid_t wrap_getpid(void)
{
	return do_getpid(real_getpid, CALL_getpid, __builtin_return_address(0));
}

EXPORT pid_t wrap___getpid(void) ASM("__getpid");
pid_t wrap___getpid(void)
{
	return do_getpid(real___getpid, CALL___getpid, __builtin_return_address(0));
}

/* libc.def:3653 */
static pid_t do_getppid(real_getppid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	pid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT pid_t wrap_getppid(void) ASM("getppid");
pid_t wrap_getppid(void)
{
	return do_getppid(real_getppid, CALL_getppid, __builtin_return_address(0));
}

/* libc.def:3658 */
static pid_t do_gettid(real_gettid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	pid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT pid_t wrap_gettid(void) ASM("gettid");
pid_t wrap_gettid(void)
{
	return do_gettid(real_gettid, CALL_gettid, __builtin_return_address(0));
}

/* libc.def:3663 */
static pid_t do_getpgrp(real_getpgrp_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	pid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT pid_t wrap_getpgrp(void) ASM("getpgrp");
pid_t wrap_getpgrp(void)
{
	return do_getpgrp(real_getpgrp, CALL_getpgrp, __builtin_return_address(0));
}

/* libc.def:3668 */
static pid_t do_getpgid(real_getpgid_fn *real, unsigned int call_no, const void *site, pid_t pid)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(pid);
	c.site = site;
	pid_t ret = real(pid);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_IDENTITY, pid, ret);
	return ret;
}

EXPORT pid_t wrap_getpgid(pid_t pid) ASM("getpgid");
pid_t wrap_getpgid(pid_t pid)
{
	return do_getpgid(real_getpgid, CALL_getpgid, __builtin_return_address(0), pid);
}

EXPORT pid_t wrap___getpgid(pid_t pid) ASM("__getpgid");
pid_t wrap___getpgid(pid_t pid)
{
	return do_getpgid(real___getpgid, CALL___getpgid, __builtin_return_address(0), pid);
}

/* libc.def:3673 */
static pid_t do___bsd_getpgrp(real___bsd_getpgrp_fn *real, unsigned int call_no, const void *site, pid_t pid)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(pid);
	c.site = site;
	pid_t ret = real(pid);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_IDENTITY, pid, ret);
	return ret;
}

EXPORT pid_t wrap___bsd_getpgrp(pid_t pid) ASM("__bsd_getpgrp");
pid_t wrap___bsd_getpgrp(pid_t pid)
{
	return do___bsd_getpgrp(real___bsd_getpgrp, CALL___bsd_getpgrp, __builtin_return_address(0), pid);
}

/* libc.def:3677 */
static pid_t do_getsid(real_getsid_fn *real, unsigned int call_no, const void *site, pid_t pid)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(pid);
	c.site = site;
	pid_t ret = real(pid);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_IDENTITY, pid, ret);
	return ret;
}

EXPORT pid_t wrap_getsid(pid_t pid) ASM("getsid");
pid_t wrap_getsid(pid_t pid)
{
	return do_getsid(real_getsid, CALL_getsid, __builtin_return_address(0), pid);
}

/* libc.def:3681 */
static uid_t do_getuid(real_getuid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	uid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT uid_t wrap_getuid(void) ASM("getuid");
uid_t wrap_getuid(void)
{
	return do_getuid(real_getuid, CALL_getuid, __builtin_return_address(0));
}

/* libc.def:3686 */
static uid_t do_geteuid(real_geteuid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	uid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT uid_t wrap_geteuid(void) ASM("geteuid");
uid_t wrap_geteuid(void)
{
	return do_geteuid(real_geteuid, CALL_geteuid, __builtin_return_address(0));
}

/* libc.def:3691 */
static gid_t do_getgid(real_getgid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	gid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT gid_t wrap_getgid(void) ASM("getgid");
gid_t wrap_getgid(void)
{
	return do_getgid(real_getgid, CALL_getgid, __builtin_return_address(0));
}

/* libc.def:3696 */
static gid_t do_getegid(real_getegid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	gid_t ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT gid_t wrap_getegid(void) ASM("getegid");
gid_t wrap_getegid(void)
{
	return do_getegid(real_getegid, CALL_getegid, __builtin_return_address(0));
}

/* libc.def:3701 */
static int do_getresuid(real_getresuid_fn *real, unsigned int call_no, const void *site, uid_t *ruid, uid_t *euid, uid_t *suid)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(ruid, euid, suid);
	c.site = site;
	int ret = real(ruid, euid, suid);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_IDENTITY, 0, c.err ? -1 : (int64_t)*ruid);
	return ret;
}

EXPORT int wrap_getresuid(uid_t *ruid, uid_t *euid, uid_t *suid) ASM("getresuid");
int wrap_getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)
{
	return do_getresuid(real_getresuid, CALL_getresuid, __builtin_return_address(0), ruid, euid, suid);
}

/* libc.def:3705 */
static int do_getresgid(real_getresgid_fn *real, unsigned int call_no, const void *site, gid_t *rgid, gid_t *egid, gid_t *sgid)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(rgid, egid, sgid);
	c.site = site;
	int ret = real(rgid, egid, sgid);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_IDENTITY, 0, c.err ? -1 : (int64_t)*rgid);
	return ret;
}

EXPORT int wrap_getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid) ASM("getresgid");
int wrap_getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)
{
	return do_getresgid(real_getresgid, CALL_getresgid, __builtin_return_address(0), rgid, egid, sgid);
}

/* libc.def:3709 */
static int do_getgroups(real_getgroups_fn *real, unsigned int call_no, const void *site, int n, gid_t *groups)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(n, groups);
	c.site = site;
	int ret = real(n, groups);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_IDENTITY, NULL, groups, c.err ? -1 : n ? ret * (ssize_t)sizeof(*groups) : 0);
	return ret;
}

EXPORT int wrap_getgroups(int n, gid_t *groups) ASM("getgroups");
int wrap_getgroups(int n, gid_t *groups)
{
	return do_getgroups(real_getgroups, CALL_getgroups, __builtin_return_address(0), n, groups);
}

/* libc.def:3714 */
static int do___getgroups_chk(real___getgroups_chk_fn *real, unsigned int call_no, const void *site, int n, gid_t *groups, size_t room)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(n, groups, room);
	c.site = site;
	int ret = real(n, groups, room);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_IDENTITY, NULL, groups, c.err ? -1 : n ? ret * (ssize_t)sizeof(*groups) : 0);
	return ret;
}

EXPORT int wrap___getgroups_chk(int n, gid_t *groups, size_t room) ASM("__getgroups_chk");
int wrap___getgroups_chk(int n, gid_t *groups, size_t room)
{
	return do___getgroups_chk(real___getgroups_chk, CALL___getgroups_chk, __builtin_return_address(0), n, groups, room);
}

/* libc.def:3718 */
static int do_group_member(real_group_member_fn *real, unsigned int call_no, const void *site, gid_t gid)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(gid);
	c.site = site;
	int ret = real(gid);
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, gid, ret);
	return ret;
}

EXPORT int wrap_group_member(gid_t gid) ASM("group_member");
int wrap_group_member(gid_t gid)
{
	return do_group_member(real_group_member, CALL_group_member, __builtin_return_address(0), gid);
}

/* libc.def:3722 */
static int do_uname(real_uname_fn *real, unsigned int call_no, const void *site, struct utsname *name)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name);
	c.site = site;
	int ret = real(name);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_text(&c, SOURCE_IDENTITY, NULL, uname_text(&c, out(name), (char[200]){0}));
	return ret;
}

EXPORT int wrap_uname(struct utsname *name) ASM("uname");
int wrap_uname(struct utsname *name)
{
	return do_uname(real_uname, CALL_uname, __builtin_return_address(0), name);
}

/* libc.def:3727 */
static int do_gethostname(real_gethostname_fn *real, unsigned int call_no, const void *site, char *name, size_t size)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name, size);
	c.site = site;
	int ret = real(name, size);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_text(&c, SOURCE_IDENTITY, NULL, name_text(out(name), size, (char[68]){0}));
	return ret;
}

EXPORT int wrap_gethostname(char *name, size_t size) ASM("gethostname");
int wrap_gethostname(char *name, size_t size)
{
	return do_gethostname(real_gethostname, CALL_gethostname, __builtin_return_address(0), name, size);
}

/* libc.def:3731 */
static int do___gethostname_chk(real___gethostname_chk_fn *real, unsigned int call_no, const void *site, char *name, size_t size, size_t room)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name, size, room);
	c.site = site;
	int ret = real(name, size, room);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_text(&c, SOURCE_IDENTITY, NULL, name_text(out(name), size, (char[68]){0}));
	return ret;
}

EXPORT int wrap___gethostname_chk(char *name, size_t size, size_t room) ASM("__gethostname_chk");
int wrap___gethostname_chk(char *name, size_t size, size_t room)
{
	return do___gethostname_chk(real___gethostname_chk, CALL___gethostname_chk, __builtin_return_address(0), name, size, room);
}

/* libc.def:3736 */
static int do_getdomainname(real_getdomainname_fn *real, unsigned int call_no, const void *site, char *name, size_t size)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name, size);
	c.site = site;
	int ret = real(name, size);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_text(&c, SOURCE_IDENTITY, NULL, name_text(out(name), size, (char[68]){0}));
	return ret;
}

EXPORT int wrap_getdomainname(char *name, size_t size) ASM("getdomainname");
int wrap_getdomainname(char *name, size_t size)
{
	return do_getdomainname(real_getdomainname, CALL_getdomainname, __builtin_return_address(0), name, size);
}

/* libc.def:3740 */
static int do___getdomainname_chk(real___getdomainname_chk_fn *real, unsigned int call_no, const void *site, char *name, size_t size, size_t room)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name, size, room);
	c.site = site;
	int ret = real(name, size, room);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_text(&c, SOURCE_IDENTITY, NULL, name_text(out(name), size, (char[68]){0}));
	return ret;
}

EXPORT int wrap___getdomainname_chk(char *name, size_t size, size_t room) ASM("__getdomainname_chk");
int wrap___getdomainname_chk(char *name, size_t size, size_t room)
{
	return do___getdomainname_chk(real___getdomainname_chk, CALL___getdomainname_chk, __builtin_return_address(0), name, size, room);
}

/* libc.def:3745 */
static long do_gethostid(real_gethostid_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	long ret = real();
	call_end(&c, 0);
	touch_once(&c, TOUCH_READ, "/etc/hostid");
	host_sought(&c);
	source_number(&c, SOURCE_IDENTITY, 0, ret);
	return ret;
}

EXPORT long wrap_gethostid(void) ASM("gethostid");
long wrap_gethostid(void)
{
	return do_gethostid(real_gethostid, CALL_gethostid, __builtin_return_address(0));
}

/* libc.def:3752 */
static int do_getloadavg(real_getloadavg_fn *real, unsigned int call_no, const void *site, double *load, int n)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(load, n);
	c.site = site;
	int ret = real(load, n);
	call_leave(&c);
	source_bytes(&c, SOURCE_MACHINE, NULL, load, ret * (ssize_t)sizeof(*load));
	return ret;
}

EXPORT int wrap_getloadavg(double *load, int n) ASM("getloadavg");
int wrap_getloadavg(double *load, int n)
{
	return do_getloadavg(real_getloadavg, CALL_getloadavg, __builtin_return_address(0), load, n);
}

/* libc.def:3758 */
static int do_sysinfo(real_sysinfo_fn *real, unsigned int call_no, const void *site, struct sysinfo *info)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(info);
	c.site = site;
	int ret = real(info);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_MACHINE, NULL, info, c.err ? -1 : (ssize_t)sizeof(*info));
	return ret;
}

EXPORT int wrap_sysinfo(struct sysinfo *info) ASM("sysinfo");
int wrap_sysinfo(struct sysinfo *info)
{
	return do_sysinfo(real_sysinfo, CALL_sysinfo, __builtin_return_address(0), info);
}

/* libc.def:3763 */
static int do_get_nprocs(real_get_nprocs_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	c.site = site;
	int ret = real();
	call_end(&c, 0);
	limit_asked(&c, _SC_NPROCESSORS_ONLN);
	source_number(&c, SOURCE_MACHINE, 0, ret);
	return ret;
}

EXPORT int wrap_get_nprocs(void) ASM("get_nprocs");
int wrap_get_nprocs(void)
{
	return do_get_nprocs(real_get_nprocs, CALL_get_nprocs, __builtin_return_address(0));
}

/* libc.def:3769 */
static long do_get_phys_pages(real_get_phys_pages_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	long ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_MACHINE, 0, ret);
	return ret;
}

EXPORT long wrap_get_phys_pages(void) ASM("get_phys_pages");
long wrap_get_phys_pages(void)
{
	return do_get_phys_pages(real_get_phys_pages, CALL_get_phys_pages, __builtin_return_address(0));
}

/* libc.def:3774 */
static long do_get_avphys_pages(real_get_avphys_pages_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	long ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_MACHINE, 0, ret);
	return ret;
}

EXPORT long wrap_get_avphys_pages(void) ASM("get_avphys_pages");
long wrap_get_avphys_pages(void)
{
	return do_get_avphys_pages(real_get_avphys_pages, CALL_get_avphys_pages, __builtin_return_address(0));
}

/* libc.def:3779 */
static int do_getpagesize(real_getpagesize_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	int ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_MACHINE, 0, ret);
	return ret;
}

EXPORT int wrap_getpagesize(void) ASM("getpagesize");
int wrap_getpagesize(void)
{
	return do_getpagesize(real_getpagesize, CALL_getpagesize, __builtin_return_address(0));
}

EXPORT int wrap___getpagesize(void) ASM("__getpagesize");
int wrap___getpagesize(void)
{
	return do_getpagesize(real___getpagesize, CALL___getpagesize, __builtin_return_address(0));
}

/* libc.def:3784 */
static int do_getdtablesize(real_getdtablesize_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	int ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_LIMITS, 0, ret);
	return ret;
}

EXPORT int wrap_getdtablesize(void) ASM("getdtablesize");
int wrap_getdtablesize(void)
{
	return do_getdtablesize(real_getdtablesize, CALL_getdtablesize, __builtin_return_address(0));
}

/* libc.def:3788 */
static unsigned long do_getauxval(real_getauxval_fn *real, unsigned int call_no, const void *site, unsigned long type)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(type);
	c.site = site;
	unsigned long ret = real(type);
	call_leave(&c);
	auxval_asked(&c, type, ret);
	return ret;
}

EXPORT unsigned long wrap_getauxval(unsigned long type) ASM("getauxval");
unsigned long wrap_getauxval(unsigned long type)
{
	return do_getauxval(real_getauxval, CALL_getauxval, __builtin_return_address(0), type);
}

EXPORT unsigned long wrap___getauxval(unsigned long type) ASM("__getauxval");
unsigned long wrap___getauxval(unsigned long type)
{
	return do_getauxval(real___getauxval, CALL___getauxval, __builtin_return_address(0), type);
}

/* libc.def:3794 */
static int do_getrlimit(real_getrlimit_fn *real, unsigned int call_no, const void *site, __rlimit_resource_t resource, struct rlimit *limit)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(resource, limit);
	c.site = site;
	int ret = real(resource, limit);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_LIMITS, resource, c.err ? -1 : (int64_t)limit->rlim_cur);
	return ret;
}

EXPORT int wrap_getrlimit(__rlimit_resource_t resource, struct rlimit *limit) ASM("getrlimit");
int wrap_getrlimit(__rlimit_resource_t resource, struct rlimit *limit)
{
	return do_getrlimit(real_getrlimit, CALL_getrlimit, __builtin_return_address(0), resource, limit);
}

EXPORT int wrap_getrlimit64(__rlimit_resource_t resource, struct rlimit *limit) ASM("getrlimit64");
int wrap_getrlimit64(__rlimit_resource_t resource, struct rlimit *limit)
{
	return do_getrlimit(real_getrlimit64, CALL_getrlimit64, __builtin_return_address(0), resource, limit);
}

/* libc.def:3800 */
static int do_sched_getaffinity(real_sched_getaffinity_fn *real, unsigned int call_no, const void *site, pid_t pid, size_t size, cpu_set_t *set)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(pid, size, set);
	c.site = site;
	int ret = real(pid, size, set);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_MACHINE, NULL, set, c.err ? -1 : (ssize_t)size);
	return ret;
}

EXPORT int wrap_sched_getaffinity_GLIBC_2_3_3(pid_t pid, size_t size, cpu_set_t *set) ASM("prov_sched_getaffinity_GLIBC_2_3_3");
__asm__(".symver prov_sched_getaffinity_GLIBC_2_3_3, sched_getaffinity@GLIBC_2.3.3, remove");
int wrap_sched_getaffinity_GLIBC_2_3_3(pid_t pid, size_t size, cpu_set_t *set)
{
	return do_sched_getaffinity(real_sched_getaffinity_GLIBC_2_3_3, CALL_sched_getaffinity, __builtin_return_address(0), pid, size, set);
}

EXPORT int wrap_sched_getaffinity_GLIBC_2_3_4(pid_t pid, size_t size, cpu_set_t *set) ASM("prov_sched_getaffinity_GLIBC_2_3_4");
__asm__(".symver prov_sched_getaffinity_GLIBC_2_3_4, sched_getaffinity@@GLIBC_2.3.4, remove");
int wrap_sched_getaffinity_GLIBC_2_3_4(pid_t pid, size_t size, cpu_set_t *set)
{
	return do_sched_getaffinity(real_sched_getaffinity_GLIBC_2_3_4, CALL_sched_getaffinity, __builtin_return_address(0), pid, size, set);
}

/* libc.def:3805 */
static int do_pthread_getaffinity_np(real_pthread_getaffinity_np_fn *real, unsigned int call_no, const void *site, pthread_t thread, size_t size, cpu_set_t *set)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(thread, size, set);
	c.site = site;
	int ret = real(thread, size, set);
	call_leave(&c);
	c.err = ret;
	source_bytes(&c, SOURCE_MACHINE, NULL, set, c.err ? -1 : (ssize_t)size);
	return ret;
}

EXPORT int wrap_pthread_getaffinity_np_GLIBC_2_3_3(pthread_t thread, size_t size, cpu_set_t *set) ASM("prov_pthread_getaffinity_np_GLIBC_2_3_3");
__asm__(".symver prov_pthread_getaffinity_np_GLIBC_2_3_3, pthread_getaffinity_np@GLIBC_2.3.3, remove");
int wrap_pthread_getaffinity_np_GLIBC_2_3_3(pthread_t thread, size_t size, cpu_set_t *set)
{
	return do_pthread_getaffinity_np(real_pthread_getaffinity_np_GLIBC_2_3_3, CALL_pthread_getaffinity_np, __builtin_return_address(0), thread, size, set);
}

EXPORT int wrap_pthread_getaffinity_np_GLIBC_2_3_4(pthread_t thread, size_t size, cpu_set_t *set) ASM("prov_pthread_getaffinity_np_GLIBC_2_3_4");
__asm__(".symver prov_pthread_getaffinity_np_GLIBC_2_3_4, pthread_getaffinity_np@GLIBC_2.3.4, remove");
int wrap_pthread_getaffinity_np_GLIBC_2_3_4(pthread_t thread, size_t size, cpu_set_t *set)
{
	return do_pthread_getaffinity_np(real_pthread_getaffinity_np_GLIBC_2_3_4, CALL_pthread_getaffinity_np, __builtin_return_address(0), thread, size, set);
}

EXPORT int wrap_pthread_getaffinity_np_GLIBC_2_32(pthread_t thread, size_t size, cpu_set_t *set) ASM("prov_pthread_getaffinity_np_GLIBC_2_32");
__asm__(".symver prov_pthread_getaffinity_np_GLIBC_2_32, pthread_getaffinity_np@@GLIBC_2.32, remove");
int wrap_pthread_getaffinity_np_GLIBC_2_32(pthread_t thread, size_t size, cpu_set_t *set)
{
	return do_pthread_getaffinity_np(real_pthread_getaffinity_np_GLIBC_2_32, CALL_pthread_getaffinity_np, __builtin_return_address(0), thread, size, set);
}

/* libc.def:3811 */
static int do_sched_getcpu(real_sched_getcpu_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	int ret = real();
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_SCHEDULE, 0, ret);
	return ret;
}

EXPORT int wrap_sched_getcpu(void) ASM("sched_getcpu");
int wrap_sched_getcpu(void)
{
	return do_sched_getcpu(real_sched_getcpu, CALL_sched_getcpu, __builtin_return_address(0));
}

/* libc.def:3815 */
static int do_getcpu(real_getcpu_fn *real, unsigned int call_no, const void *site, unsigned int *cpu, unsigned int *node)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(cpu, node);
	c.site = site;
	int ret = real(cpu, node);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_SCHEDULE, 0, c.err || !cpu ? -1 : (int64_t)*cpu);
	return ret;
}

EXPORT int wrap_getcpu(unsigned int *cpu, unsigned int *node) ASM("getcpu");
int wrap_getcpu(unsigned int *cpu, unsigned int *node)
{
	return do_getcpu(real_getcpu, CALL_getcpu, __builtin_return_address(0), cpu, node);
}

/* libc.def:3820 */
static int do_personality(real_personality_fn *real, unsigned int call_no, const void *site, unsigned long persona)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(persona);
	c.site = site;
	int ret = real(persona);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_IDENTITY, persona, ret);
	return ret;
}

EXPORT int wrap_personality(unsigned long persona) ASM("personality");
int wrap_personality(unsigned long persona)
{
	return do_personality(real_personality, CALL_personality, __builtin_return_address(0), persona);
}

/* libc.def:3824 */
static const char *do_gnu_get_libc_version(real_gnu_get_libc_version_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	const char *ret = real();
	call_leave(&c);
	source_text(&c, SOURCE_MACHINE, NULL, ret);
	return ret;
}

EXPORT const char *wrap_gnu_get_libc_version(void) ASM("gnu_get_libc_version");
const char *wrap_gnu_get_libc_version(void)
{
	return do_gnu_get_libc_version(real_gnu_get_libc_version, CALL_gnu_get_libc_version, __builtin_return_address(0));
}

/* libc.def:3829 */
static const char *do_gnu_get_libc_release(real_gnu_get_libc_release_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	const char *ret = real();
	call_leave(&c);
	source_text(&c, SOURCE_MACHINE, NULL, ret);
	return ret;
}

EXPORT const char *wrap_gnu_get_libc_release(void) ASM("gnu_get_libc_release");
const char *wrap_gnu_get_libc_release(void)
{
	return do_gnu_get_libc_release(real_gnu_get_libc_release, CALL_gnu_get_libc_release, __builtin_return_address(0));
}

/* libc.def:3834 */
static int do_getifaddrs(real_getifaddrs_fn *real, unsigned int call_no, const void *site, struct ifaddrs **list)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(list);
	c.site = site;
	int ret = real(list);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_NETWORK, 0, ret);
	return ret;
}

EXPORT int wrap_getifaddrs(struct ifaddrs **list) ASM("getifaddrs");
int wrap_getifaddrs(struct ifaddrs **list)
{
	return do_getifaddrs(real_getifaddrs, CALL_getifaddrs, __builtin_return_address(0), list);
}

/* libc.def:3837 */
static struct if_nameindex *do_if_nameindex(real_if_nameindex_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	struct if_nameindex *ret = real();
	call_leave(&c);
	c.err = ret ? 0 : call_errno();
	source_number(&c, SOURCE_NETWORK, 0, 0);
	return ret;
}

EXPORT struct if_nameindex *wrap_if_nameindex(void) ASM("if_nameindex");
struct if_nameindex *wrap_if_nameindex(void)
{
	return do_if_nameindex(real_if_nameindex, CALL_if_nameindex, __builtin_return_address(0));
}

/* libc.def:3841 */
static unsigned int do_if_nametoindex(real_if_nametoindex_fn *real, unsigned int call_no, const void *site, const char *name)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name);
	c.site = site;
	unsigned int ret = real(name);
	call_leave(&c);
	source_named(&c, SOURCE_NETWORK, call_str(&c, name), ret);
	return ret;
}

EXPORT unsigned int wrap_if_nametoindex(const char *name) ASM("if_nametoindex");
unsigned int wrap_if_nametoindex(const char *name)
{
	return do_if_nametoindex(real_if_nametoindex, CALL_if_nametoindex, __builtin_return_address(0), name);
}

/* libc.def:3845 */
static char *do_if_indextoname(real_if_indextoname_fn *real, unsigned int call_no, const void *site, unsigned int index, char *name)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(index, name);
	c.site = site;
	char *ret = real(index, name);
	call_leave(&c);
	c.err = ret ? 0 : call_errno();
	source_text(&c, SOURCE_NETWORK, NULL, ret);
	return ret;
}

EXPORT char *wrap_if_indextoname(unsigned int index, char *name) ASM("if_indextoname");
char *wrap_if_indextoname(unsigned int index, char *name)
{
	return do_if_indextoname(real_if_indextoname, CALL_if_indextoname, __builtin_return_address(0), index, name);
}

/* libc.def:3848 */
static int do_klogctl(real_klogctl_fn *real, unsigned int call_no, const void *site, int type, char *buf, int size)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(type, buf, size);
	c.site = site;
	int ret = real(type, buf, size);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_MACHINE, type, ret);
	return ret;
}

EXPORT int wrap_klogctl(int type, char *buf, int size) ASM("klogctl");
int wrap_klogctl(int type, char *buf, int size)
{
	return do_klogctl(real_klogctl, CALL_klogctl, __builtin_return_address(0), type, buf, size);
}

/* libc.def:3852 */
static int do_pthread_getattr_np(real_pthread_getattr_np_fn *real, unsigned int call_no, const void *site, pthread_t thread, pthread_attr_t *attr)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, attr);
	c.site = site;
	int ret = real(thread, attr);
	call_end(&c, ret);
	stack_asked(&c, thread);
	source_number(&c, SOURCE_ADDRESS, 0, 0);
	return ret;
}

EXPORT int wrap_pthread_getattr_np(pthread_t thread, pthread_attr_t *attr) ASM("pthread_getattr_np");
int wrap_pthread_getattr_np(pthread_t thread, pthread_attr_t *attr)
{
	return do_pthread_getattr_np(real_pthread_getattr_np, CALL_pthread_getattr_np, __builtin_return_address(0), thread, attr);
}

/* libc.def:3859 */
static int do_rand(real_rand_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	int ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, ret);
	return ret;
}

EXPORT int wrap_rand(void) ASM("rand");
int wrap_rand(void)
{
	return do_rand(real_rand, CALL_rand, __builtin_return_address(0));
}

/* libc.def:3864 */
static long do_random(real_random_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	long ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, ret);
	return ret;
}

EXPORT long wrap_random(void) ASM("random");
long wrap_random(void)
{
	return do_random(real_random, CALL_random, __builtin_return_address(0));
}

/* libc.def:3869 */
static int do_rand_r(real_rand_r_fn *real, unsigned int call_no, const void *site, unsigned int *seed)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed);
	c.site = site;
	int ret = real(seed);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, ret);
	return ret;
}

EXPORT int wrap_rand_r(unsigned int *seed) ASM("rand_r");
int wrap_rand_r(unsigned int *seed)
{
	return do_rand_r(real_rand_r, CALL_rand_r, __builtin_return_address(0), seed);
}

/* libc.def:3873 */
static void do_srand(real_srand_fn *real, unsigned int call_no, const void *site, unsigned int seed)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no)) {
		real(seed);
		return;
	}
	c.site = site;
	real(seed);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, seed);
}

EXPORT void wrap_srand(unsigned int seed) ASM("srand");
void wrap_srand(unsigned int seed)
{
	do_srand(real_srand, CALL_srand, __builtin_return_address(0), seed);
}

EXPORT void wrap_srandom(unsigned int seed) ASM("srandom");
void wrap_srandom(unsigned int seed)
{
	do_srand(real_srandom, CALL_srandom, __builtin_return_address(0), seed);
}

/* libc.def:3877 */
static char *do_initstate(real_initstate_fn *real, unsigned int call_no, const void *site, unsigned int seed, char *state, size_t size)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed, state, size);
	c.site = site;
	char *ret = real(seed, state, size);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, seed);
	return ret;
}

EXPORT char *wrap_initstate(unsigned int seed, char *state, size_t size) ASM("initstate");
char *wrap_initstate(unsigned int seed, char *state, size_t size)
{
	return do_initstate(real_initstate, CALL_initstate, __builtin_return_address(0), seed, state, size);
}

/* libc.def:3881 */
static int do_random_r(real_random_r_fn *real, unsigned int call_no, const void *site, struct random_data *data, int32_t *result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(data, result);
	c.site = site;
	int ret = real(data, result);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, c.err ? -1 : *result);
	return ret;
}

EXPORT int wrap_random_r(struct random_data *data, int32_t *result) ASM("random_r");
int wrap_random_r(struct random_data *data, int32_t *result)
{
	return do_random_r(real_random_r, CALL_random_r, __builtin_return_address(0), data, result);
}

/* libc.def:3884 */
static int do_srandom_r(real_srandom_r_fn *real, unsigned int call_no, const void *site, unsigned int seed, struct random_data *data)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed, data);
	c.site = site;
	int ret = real(seed, data);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, seed);
	return ret;
}

EXPORT int wrap_srandom_r(unsigned int seed, struct random_data *data) ASM("srandom_r");
int wrap_srandom_r(unsigned int seed, struct random_data *data)
{
	return do_srandom_r(real_srandom_r, CALL_srandom_r, __builtin_return_address(0), seed, data);
}

/* libc.def:3887 */
static int do_initstate_r(real_initstate_r_fn *real, unsigned int call_no, const void *site, unsigned int seed, char *state, size_t size, struct random_data *data)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed, state, size, data);
	c.site = site;
	int ret = real(seed, state, size, data);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, seed);
	return ret;
}

EXPORT int wrap_initstate_r(unsigned int seed, char *state, size_t size, struct random_data *data) ASM("initstate_r");
int wrap_initstate_r(unsigned int seed, char *state, size_t size, struct random_data *data)
{
	return do_initstate_r(real_initstate_r, CALL_initstate_r, __builtin_return_address(0), seed, state, size, data);
}

/* libc.def:3890 */
static double do_drand48(real_drand48_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	double ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, drawn(ret));
	return ret;
}

EXPORT double wrap_drand48(void) ASM("drand48");
double wrap_drand48(void)
{
	return do_drand48(real_drand48, CALL_drand48, __builtin_return_address(0));
}

/* libc.def:3894 */
static double do_erand48(real_erand48_fn *real, unsigned int call_no, const void *site, unsigned short state[3])
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(state);
	c.site = site;
	double ret = real(state);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, drawn(ret));
	return ret;
}

EXPORT double wrap_erand48(unsigned short state[3]) ASM("erand48");
double wrap_erand48(unsigned short state[3])
{
	return do_erand48(real_erand48, CALL_erand48, __builtin_return_address(0), state);
}

/* libc.def:3898 */
static long do_lrand48(real_lrand48_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	long ret = real();
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, ret);
	return ret;
}

EXPORT long wrap_lrand48(void) ASM("lrand48");
long wrap_lrand48(void)
{
	return do_lrand48(real_lrand48, CALL_lrand48, __builtin_return_address(0));
}

EXPORT long wrap_mrand48(void) ASM("mrand48");
long wrap_mrand48(void)
{
	return do_lrand48(real_mrand48, CALL_mrand48, __builtin_return_address(0));
}

/* libc.def:3903 */
static long do_nrand48(real_nrand48_fn *real, unsigned int call_no, const void *site, unsigned short state[3])
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(state);
	c.site = site;
	long ret = real(state);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, ret);
	return ret;
}

EXPORT long wrap_nrand48(unsigned short state[3]) ASM("nrand48");
long wrap_nrand48(unsigned short state[3])
{
	return do_nrand48(real_nrand48, CALL_nrand48, __builtin_return_address(0), state);
}

EXPORT long wrap_jrand48(unsigned short state[3]) ASM("jrand48");
long wrap_jrand48(unsigned short state[3])
{
	return do_nrand48(real_jrand48, CALL_jrand48, __builtin_return_address(0), state);
}

/* libc.def:3908 */
static int do_drand48_r(real_drand48_r_fn *real, unsigned int call_no, const void *site, struct drand48_data *data, double *result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(data, result);
	c.site = site;
	int ret = real(data, result);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, c.err ? -1 : drawn(*result));
	return ret;
}

EXPORT int wrap_drand48_r(struct drand48_data *data, double *result) ASM("drand48_r");
int wrap_drand48_r(struct drand48_data *data, double *result)
{
	return do_drand48_r(real_drand48_r, CALL_drand48_r, __builtin_return_address(0), data, result);
}

/* libc.def:3911 */
static int do_erand48_r(real_erand48_r_fn *real, unsigned int call_no, const void *site, unsigned short state[3], struct drand48_data *data, double *result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(state, data, result);
	c.site = site;
	int ret = real(state, data, result);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, c.err ? -1 : drawn(*result));
	return ret;
}

EXPORT int wrap_erand48_r(unsigned short state[3], struct drand48_data *data, double *result) ASM("erand48_r");
int wrap_erand48_r(unsigned short state[3], struct drand48_data *data, double *result)
{
	return do_erand48_r(real_erand48_r, CALL_erand48_r, __builtin_return_address(0), state, data, result);
}

/* libc.def:3914 */
static int do_lrand48_r(real_lrand48_r_fn *real, unsigned int call_no, const void *site, struct drand48_data *data, long *result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(data, result);
	c.site = site;
	int ret = real(data, result);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, c.err ? -1 : *result);
	return ret;
}

EXPORT int wrap_lrand48_r(struct drand48_data *data, long *result) ASM("lrand48_r");
int wrap_lrand48_r(struct drand48_data *data, long *result)
{
	return do_lrand48_r(real_lrand48_r, CALL_lrand48_r, __builtin_return_address(0), data, result);
}

EXPORT int wrap_mrand48_r(struct drand48_data *data, long *result) ASM("mrand48_r");
int wrap_mrand48_r(struct drand48_data *data, long *result)
{
	return do_lrand48_r(real_mrand48_r, CALL_mrand48_r, __builtin_return_address(0), data, result);
}

/* libc.def:3918 */
static int do_nrand48_r(real_nrand48_r_fn *real, unsigned int call_no, const void *site, unsigned short state[3], struct drand48_data *data, long *result)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(state, data, result);
	c.site = site;
	int ret = real(state, data, result);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, c.err ? -1 : *result);
	return ret;
}

EXPORT int wrap_nrand48_r(unsigned short state[3], struct drand48_data *data, long *result) ASM("nrand48_r");
int wrap_nrand48_r(unsigned short state[3], struct drand48_data *data, long *result)
{
	return do_nrand48_r(real_nrand48_r, CALL_nrand48_r, __builtin_return_address(0), state, data, result);
}

EXPORT int wrap_jrand48_r(unsigned short state[3], struct drand48_data *data, long *result) ASM("jrand48_r");
int wrap_jrand48_r(unsigned short state[3], struct drand48_data *data, long *result)
{
	return do_nrand48_r(real_jrand48_r, CALL_jrand48_r, __builtin_return_address(0), state, data, result);
}

/* libc.def:3922 */
static void do_srand48(real_srand48_fn *real, unsigned int call_no, const void *site, long seed)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no)) {
		real(seed);
		return;
	}
	c.site = site;
	real(seed);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, seed);
}

EXPORT void wrap_srand48(long seed) ASM("srand48");
void wrap_srand48(long seed)
{
	do_srand48(real_srand48, CALL_srand48, __builtin_return_address(0), seed);
}

/* libc.def:3925 */
static int do_srand48_r(real_srand48_r_fn *real, unsigned int call_no, const void *site, long seed, struct drand48_data *data)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed, data);
	c.site = site;
	int ret = real(seed, data);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, seed);
	return ret;
}

EXPORT int wrap_srand48_r(long seed, struct drand48_data *data) ASM("srand48_r");
int wrap_srand48_r(long seed, struct drand48_data *data)
{
	return do_srand48_r(real_srand48_r, CALL_srand48_r, __builtin_return_address(0), seed, data);
}

/* libc.def:3928 */
static unsigned short *do_seed48(real_seed48_fn *real, unsigned int call_no, const void *site, unsigned short seed[3])
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed);
	c.site = site;
	unsigned short *ret = real(seed);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, seed_of(seed));
	return ret;
}

EXPORT unsigned short *wrap_seed48(unsigned short seed[3]) ASM("seed48");
unsigned short *wrap_seed48(unsigned short seed[3])
{
	return do_seed48(real_seed48, CALL_seed48, __builtin_return_address(0), seed);
}

/* libc.def:3932 */
static int do_seed48_r(real_seed48_r_fn *real, unsigned int call_no, const void *site, unsigned short seed[3], struct drand48_data *data)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed, data);
	c.site = site;
	int ret = real(seed, data);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, seed_of(seed));
	return ret;
}

EXPORT int wrap_seed48_r(unsigned short seed[3], struct drand48_data *data) ASM("seed48_r");
int wrap_seed48_r(unsigned short seed[3], struct drand48_data *data)
{
	return do_seed48_r(real_seed48_r, CALL_seed48_r, __builtin_return_address(0), seed, data);
}

/* libc.def:3935 */
static void do_lcong48(real_lcong48_fn *real, unsigned int call_no, const void *site, unsigned short seed[7])
{
	struct call c;

	if (!call_enter_untimed(&c, call_no)) {
		real(seed);
		return;
	}
	c.site = site;
	real(seed);
	call_leave(&c);
	source_number(&c, SOURCE_RANDOM, 0, seed_of(seed));
}

EXPORT void wrap_lcong48(unsigned short seed[7]) ASM("lcong48");
void wrap_lcong48(unsigned short seed[7])
{
	do_lcong48(real_lcong48, CALL_lcong48, __builtin_return_address(0), seed);
}

/* libc.def:3938 */
static int do_lcong48_r(real_lcong48_r_fn *real, unsigned int call_no, const void *site, unsigned short seed[7], struct drand48_data *data)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(seed, data);
	c.site = site;
	int ret = real(seed, data);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_RANDOM, 0, seed_of(seed));
	return ret;
}

EXPORT int wrap_lcong48_r(unsigned short seed[7], struct drand48_data *data) ASM("lcong48_r");
int wrap_lcong48_r(unsigned short seed[7], struct drand48_data *data)
{
	return do_lcong48_r(real_lcong48_r, CALL_lcong48_r, __builtin_return_address(0), seed, data);
}

/* libc.def:3943 */
static int do_isatty(real_isatty_fn *real, unsigned int call_no, const void *site, int fd)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(fd);
	c.site = site;
	int ret = real(fd);
	call_leave(&c);
	source_number(&c, SOURCE_IDENTITY, fd, ret);
	return ret;
}

EXPORT int wrap_isatty(int fd) ASM("isatty");
int wrap_isatty(int fd)
{
	return do_isatty(real_isatty, CALL_isatty, __builtin_return_address(0), fd);
}

/* libc.def:3947 */
static char *do_nl_langinfo(real_nl_langinfo_fn *real, unsigned int call_no, const void *site, nl_item item)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(item);
	c.site = site;
	char *ret = real(item);
	call_leave(&c);
	source_text(&c, SOURCE_LOCALE, NULL, langinfo_text(item, ret));
	return ret;
}

EXPORT char *wrap_nl_langinfo(nl_item item) ASM("nl_langinfo");
char *wrap_nl_langinfo(nl_item item)
{
	return do_nl_langinfo(real_nl_langinfo, CALL_nl_langinfo, __builtin_return_address(0), item);
}

/* libc.def:3951 */
static char *do_nl_langinfo_l(real_nl_langinfo_l_fn *real, unsigned int call_no, const void *site, nl_item item, locale_t locale)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(item, locale);
	c.site = site;
	char *ret = real(item, locale);
	call_leave(&c);
	source_text(&c, SOURCE_LOCALE, NULL, langinfo_text(item, ret));
	return ret;
}

EXPORT char *wrap_nl_langinfo_l(nl_item item, locale_t locale) ASM("nl_langinfo_l");
char *wrap_nl_langinfo_l(nl_item item, locale_t locale)
{
	return do_nl_langinfo_l(real_nl_langinfo_l, CALL_nl_langinfo_l, __builtin_return_address(0), item, locale);
}

EXPORT char *wrap___nl_langinfo_l(nl_item item, locale_t locale) ASM("__nl_langinfo_l");
char *wrap___nl_langinfo_l(nl_item item, locale_t locale)
{
	return do_nl_langinfo_l(real___nl_langinfo_l, CALL___nl_langinfo_l, __builtin_return_address(0), item, locale);
}

/* libc.def:3956 */
static struct lconv *do_localeconv(real_localeconv_fn *real, unsigned int call_no, const void *site)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	c.site = site;
	struct lconv *ret = real();
	call_leave(&c);
	source_text(&c, SOURCE_LOCALE, NULL, ret->decimal_point);
	return ret;
}

EXPORT struct lconv *wrap_localeconv(void) ASM("localeconv");
struct lconv *wrap_localeconv(void)
{
	return do_localeconv(real_localeconv, CALL_localeconv, __builtin_return_address(0));
}

/* libc.def:3960 */
static size_t do_confstr(real_confstr_fn *real, unsigned int call_no, const void *site, int name, char *buf, size_t size)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name, buf, size);
	c.site = site;
	size_t ret = real(name, buf, size);
	call_leave(&c);
	source_text(&c, SOURCE_MACHINE, NULL, buf && size && ret ? buf : NULL);
	return ret;
}

EXPORT size_t wrap_confstr(int name, char *buf, size_t size) ASM("confstr");
size_t wrap_confstr(int name, char *buf, size_t size)
{
	return do_confstr(real_confstr, CALL_confstr, __builtin_return_address(0), name, buf, size);
}

/* libc.def:3964 */
static size_t do___confstr_chk(real___confstr_chk_fn *real, unsigned int call_no, const void *site, int name, char *buf, size_t size, size_t room)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(name, buf, size, room);
	c.site = site;
	size_t ret = real(name, buf, size, room);
	call_leave(&c);
	source_text(&c, SOURCE_MACHINE, NULL, buf && size && ret ? buf : NULL);
	return ret;
}

EXPORT size_t wrap___confstr_chk(int name, char *buf, size_t size, size_t room) ASM("__confstr_chk");
size_t wrap___confstr_chk(int name, char *buf, size_t size, size_t room)
{
	return do___confstr_chk(real___confstr_chk, CALL___confstr_chk, __builtin_return_address(0), name, buf, size, room);
}

/* libc.def:3971 */
static int do_openat2(real_openat2_fn *real, unsigned int call_no, int dirfd, const char *path, const struct open_how *how, size_t size)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, how, size);
	int ret = real(dirfd, path, how, size);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	initial_opened(out(path));
	put_OPEN(&c, ret, dirfd, path_below(&c, path, how, size), how_flags(how, size), how_mode(how, size), fd_id(&c, ret));
	return ret;
}

#if __GLIBC_PREREQ(2, 43)
EXPORT int wrap_openat2(int dirfd, const char *path, const struct open_how *how, size_t size) ASM("openat2");
int wrap_openat2(int dirfd, const char *path, const struct open_how *how, size_t size)
{
	return do_openat2(real_openat2, CALL_openat2, dirfd, path, how, size);
}

#endif
#ifdef SYS_faccessat
/* libc.def:3977 */
static int do_sys_faccessat(real_sys_faccessat_fn *real, unsigned int call_no, int dirfd, const char *path, int mode)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, mode);
	int ret = real(dirfd, path, mode);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, dirfd, call_str(&c, path), mode, 0);
	return ret;
}
#endif

#ifdef SYS_faccessat2
/* libc.def:3982 */
static int do_faccessat2(real_faccessat2_fn *real, unsigned int call_no, int dirfd, const char *path, int mode, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(dirfd, path, mode, flags);
	int ret = real(dirfd, path, mode, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, dirfd, call_str(&c, path), mode, flags);
	return ret;
}
#endif

#ifdef SYS_fchmodat
/* libc.def:3987 */
static int do_sys_fchmodat(real_sys_fchmodat_fn *real, unsigned int call_no, int dirfd, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode);
	int ret = real(dirfd, path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHMOD(&c, ret, dirfd, call_str(&c, path), mode, 0);
	return ret;
}
#endif

#ifdef SYS_fchmodat2
/* libc.def:3992 */
static int do_fchmodat2(real_fchmodat2_fn *real, unsigned int call_no, int dirfd, const char *path, mode_t mode, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode, flags);
	int ret = real(dirfd, path, mode, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHMOD(&c, ret, dirfd, call_str(&c, path), mode, flags);
	return ret;
}
#endif

#ifdef SYS_getcwd
/* libc.def:3997 */
static long do_sys_getcwd(real_sys_getcwd_fn *real, unsigned int call_no, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size);
	long ret = real(buf, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_GETCWD(&c, ret, out(buf));
	return ret;
}
#endif

#ifdef SYS_fdatasync
/* libc.def:4002 */
static int do_sys_fdatasync(real_sys_fdatasync_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_FSYNC(&c, ret, fd);
	return ret;
}
#endif

#ifdef SYS_getcpu
/* libc.def:4007 */
static long do_sys_getcpu(real_sys_getcpu_fn *real, unsigned int call_no, const void *site, unsigned int *cpu, unsigned int *node, void *unused)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(cpu, node, unused);
	c.site = site;
	long ret = real(cpu, node, unused);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_number(&c, SOURCE_SCHEDULE, 0, c.err || !cpu ? -1 : (int64_t)*cpu);
	return ret;
}
#endif

#ifdef SYS_getdents
/* libc.def:4012 */
static ssize_t do_getdents(real_getdents_fn *real, unsigned int call_no, int fd, void *buf, unsigned int n)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, READ_DIRECTORY);
	directory_block(&c, fd, buf, ret, offsetof(struct dirent, d_type));
	return ret;
}
#endif

#ifdef SYS_preadv
/* libc.def:4019 */
static ssize_t do_sys_preadv(real_sys_preadv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, unsigned long n, long low, long high)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, low, high);
	ssize_t ret = real(fd, iov, n, low, high);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, low);
	return ret;
}
#endif

#ifdef SYS_pwritev
/* libc.def:4024 */
static ssize_t do_sys_pwritev(real_sys_pwritev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, unsigned long n, long low, long high)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, low, high);
	ssize_t ret = real(fd, iov, n, low, high);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, low);
	return ret;
}
#endif

#ifdef SYS_preadv2
/* libc.def:4029 */
static ssize_t do_sys_preadv2(real_sys_preadv2_fn *real, unsigned int call_no, int fd, const struct iovec *iov, unsigned long n, long low, long high, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, low, high, flags);
	ssize_t ret = real(fd, iov, n, low, high, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_read_at(&c, fd, ret, low);
	return ret;
}
#endif

#ifdef SYS_pwritev2
/* libc.def:4034 */
static ssize_t do_sys_pwritev2(real_sys_pwritev2_fn *real, unsigned int call_no, int fd, const struct iovec *iov, unsigned long n, long low, long high, int flags)
{
	struct call c;

	if (!call_enter_here(&c, call_no))
		return real(fd, iov, n, low, high, flags);
	ssize_t ret = real(fd, iov, n, low, high, flags);
	call_end_here(&c, ret != -1 ? 0 : call_errno());
	io_write_at(&c, fd, ret, flags & RWF_APPEND ? -1 : low);
	return ret;
}
#endif

#ifdef SYS_waitid
/* libc.def:4039 */
static int do_sys_waitid(real_sys_waitid_fn *real, unsigned int call_no, idtype_t type, id_t id, siginfo_t *info, int options, struct rusage *usage)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(type, id, info, options, usage);
	struct sys_waitid_hook h;
	hook_sys_waitid_before(&c, &h, type, id, info, options, usage);
	int ret = real(type, id, h.info, options, usage);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_sys_waitid_after(&c, &h, ret);
	put_WAIT(&c, (c.err ? -1 : h.info->si_pid), h.status, 0, 0, 0);
	return ret;
}
#endif

#ifdef SYS_fork
/* libc.def:4047 */
static pid_t do_sys_fork(real_sys_fork_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	hook_sys_fork_before(&c);
	pid_t ret = real();
	if (ret == 0) {
		hook_sys_fork_child(&c);
		call_leave(&c);
		return ret;
	}
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_sys_fork_parent(&c, ret);
	put_FORK(&c, ret, SIGCHLD, state_forked(&c));
	return ret;
}
#endif

#ifdef SYS_sched_getaffinity
/* libc.def:4054 */
static long do_sys_sched_getaffinity(real_sys_sched_getaffinity_fn *real, unsigned int call_no, const void *site, pid_t pid, size_t size, void *set)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(pid, size, set);
	c.site = site;
	long ret = real(pid, size, set);
	call_leave(&c);
	c.err = ret != -1 ? 0 : call_errno();
	source_bytes(&c, SOURCE_MACHINE, NULL, set, ret);
	return ret;
}
#endif

/* libc.def:4059 */
static int do_setgroups(real_setgroups_fn *real, unsigned int call_no, size_t n, const gid_t *groups)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(n, groups);
	int ret = real(n, groups);
	call_end(&c, ret != -1 ? 0 : call_errno());
	identity_changed(&c);
	return ret;
}

EXPORT int wrap_setgroups(size_t n, const gid_t *groups) ASM("setgroups");
int wrap_setgroups(size_t n, const gid_t *groups)
{
	return do_setgroups(real_setgroups, CALL_setgroups, n, groups);
}

#ifdef SYS_clone
/* libc.def:4064 */
static long do_sys_clone(real_sys_clone_fn *real, unsigned int call_no, unsigned long flags, void *stack, int *parent_tid, int *child_tid, unsigned long tls)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags, stack, parent_tid, child_tid, tls);
	hook_sys_clone_before(&c, flags, stack, parent_tid, child_tid, tls);
	long ret = real(flags, stack, parent_tid, child_tid, tls);
	if (ret == 0) {
		hook_sys_clone_child(&c, flags, stack, parent_tid, child_tid, tls);
		call_leave(&c);
		return ret;
	}
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_sys_clone_parent(&c, ret);
	put_FORK(&c, ret, flags, state_forked(&c));
	return ret;
}
#endif

#ifdef SYS_clone3
/* libc.def:4071 */
static long do_clone3(real_clone3_fn *real, unsigned int call_no, struct clone_args *args, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(args, size);
	hook_clone3_before(&c, args, size);
	long ret = real(args, size);
	if (ret == 0) {
		hook_clone3_child(&c, args, size);
		call_leave(&c);
		return ret;
	}
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_clone3_parent(&c, ret);
	put_FORK(&c, ret, (uint64_t)args->flags, state_forked(&c));
	return ret;
}
#endif

/* libc.def:4080 */
static int do_nanosleep(real_nanosleep_fn *real, unsigned int call_no, const struct timespec *length, struct timespec *left)
{
	(void)call_no;
	return real(length, left);
}

EXPORT int wrap_nanosleep(const struct timespec *length, struct timespec *left) ASM("nanosleep");
int wrap_nanosleep(const struct timespec *length, struct timespec *left)
{
	return do_nanosleep(real_nanosleep, CALL_nanosleep, length, left);
}

EXPORT int wrap___nanosleep(const struct timespec *length, struct timespec *left) ASM("__nanosleep");
int wrap___nanosleep(const struct timespec *length, struct timespec *left)
{
	return do_nanosleep(real___nanosleep, CALL___nanosleep, length, left);
}

/* libc.def:4085 */
static int do_clock_nanosleep(real_clock_nanosleep_fn *real, unsigned int call_no, clockid_t clock, int flags, const struct timespec *t, struct timespec *left)
{
	(void)call_no;
	return real(clock, flags, t, left);
}

EXPORT int wrap_clock_nanosleep(clockid_t clock, int flags, const struct timespec *t, struct timespec *left) ASM("clock_nanosleep");
int wrap_clock_nanosleep(clockid_t clock, int flags, const struct timespec *t, struct timespec *left)
{
	return do_clock_nanosleep(real_clock_nanosleep, CALL_clock_nanosleep, clock, flags, t, left);
}

/* libc.def:4089 */
static unsigned int do_sleep(real_sleep_fn *real, unsigned int call_no, unsigned int seconds)
{
	(void)call_no;
	return real(seconds);
}

EXPORT unsigned int wrap_sleep(unsigned int seconds) ASM("sleep");
unsigned int wrap_sleep(unsigned int seconds)
{
	return do_sleep(real_sleep, CALL_sleep, seconds);
}

/* libc.def:4094 */
static int do_usleep(real_usleep_fn *real, unsigned int call_no, useconds_t length)
{
	(void)call_no;
	return real(length);
}

EXPORT int wrap_usleep(useconds_t length) ASM("usleep");
int wrap_usleep(useconds_t length)
{
	return do_usleep(real_usleep, CALL_usleep, length);
}

/* libc.def:4098 */
static int do_thrd_sleep(real_thrd_sleep_fn *real, unsigned int call_no, const struct timespec *length, struct timespec *left)
{
	(void)call_no;
	return real(length, left);
}

EXPORT int wrap_thrd_sleep(const struct timespec *length, struct timespec *left) ASM("thrd_sleep");
int wrap_thrd_sleep(const struct timespec *length, struct timespec *left)
{
	return do_thrd_sleep(real_thrd_sleep, CALL_thrd_sleep, length, left);
}

/* libc.def:4102 */
static int do_poll(real_poll_fn *real, unsigned int call_no, struct pollfd *fds, nfds_t n, int timeout)
{
	(void)call_no;
	return real(fds, n, timeout);
}

EXPORT int wrap_poll(struct pollfd *fds, nfds_t n, int timeout) ASM("poll");
int wrap_poll(struct pollfd *fds, nfds_t n, int timeout)
{
	return do_poll(real_poll, CALL_poll, fds, n, timeout);
}

EXPORT int wrap___poll(struct pollfd *fds, nfds_t n, int timeout) ASM("__poll");
int wrap___poll(struct pollfd *fds, nfds_t n, int timeout)
{
	return do_poll(real___poll, CALL___poll, fds, n, timeout);
}

/* libc.def:4108 */
static int do___poll_chk(real___poll_chk_fn *real, unsigned int call_no, struct pollfd *fds, nfds_t n, int timeout, size_t room)
{
	(void)call_no;
	return real(fds, n, timeout, room);
}

EXPORT int wrap___poll_chk(struct pollfd *fds, nfds_t n, int timeout, size_t room) ASM("__poll_chk");
int wrap___poll_chk(struct pollfd *fds, nfds_t n, int timeout, size_t room)
{
	return do___poll_chk(real___poll_chk, CALL___poll_chk, fds, n, timeout, room);
}

/* libc.def:4113 */
static int do_ppoll(real_ppoll_fn *real, unsigned int call_no, struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask)
{
	(void)call_no;
	return real(fds, n, timeout, mask);
}

EXPORT int wrap_ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask) ASM("ppoll");
int wrap_ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask)
{
	return do_ppoll(real_ppoll, CALL_ppoll, fds, n, timeout, mask);
}

/* libc.def:4117 */
static int do___ppoll_chk(real___ppoll_chk_fn *real, unsigned int call_no, struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask, size_t room)
{
	(void)call_no;
	return real(fds, n, timeout, mask, room);
}

EXPORT int wrap___ppoll_chk(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask, size_t room) ASM("__ppoll_chk");
int wrap___ppoll_chk(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask, size_t room)
{
	return do___ppoll_chk(real___ppoll_chk, CALL___ppoll_chk, fds, n, timeout, mask, room);
}

/* libc.def:4122 */
static int do_select(real_select_fn *real, unsigned int call_no, int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	(void)call_no;
	return real(n, in, out, except, timeout);
}

EXPORT int wrap_select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout) ASM("select");
int wrap_select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	return do_select(real_select, CALL_select, n, in, out, except, timeout);
}

EXPORT int wrap___select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout) ASM("__select");
int wrap___select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	return do_select(real___select, CALL___select, n, in, out, except, timeout);
}

/* libc.def:4128 */
static int do_pselect(real_pselect_fn *real, unsigned int call_no, int n, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout, const sigset_t *mask)
{
	(void)call_no;
	return real(n, in, out, except, timeout, mask);
}

EXPORT int wrap_pselect(int n, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout, const sigset_t *mask) ASM("pselect");
int wrap_pselect(int n, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout, const sigset_t *mask)
{
	return do_pselect(real_pselect, CALL_pselect, n, in, out, except, timeout, mask);
}

/* libc.def:4132 */
static int do_epoll_wait(real_epoll_wait_fn *real, unsigned int call_no, int fd, struct epoll_event *events, int n, int timeout)
{
	(void)call_no;
	return real(fd, events, n, timeout);
}

EXPORT int wrap_epoll_wait(int fd, struct epoll_event *events, int n, int timeout) ASM("epoll_wait");
int wrap_epoll_wait(int fd, struct epoll_event *events, int n, int timeout)
{
	return do_epoll_wait(real_epoll_wait, CALL_epoll_wait, fd, events, n, timeout);
}

/* libc.def:4136 */
static int do_epoll_pwait(real_epoll_pwait_fn *real, unsigned int call_no, int fd, struct epoll_event *events, int n, int timeout, const sigset_t *mask)
{
	(void)call_no;
	return real(fd, events, n, timeout, mask);
}

EXPORT int wrap_epoll_pwait(int fd, struct epoll_event *events, int n, int timeout, const sigset_t *mask) ASM("epoll_pwait");
int wrap_epoll_pwait(int fd, struct epoll_event *events, int n, int timeout, const sigset_t *mask)
{
	return do_epoll_pwait(real_epoll_pwait, CALL_epoll_pwait, fd, events, n, timeout, mask);
}

#if __GLIBC_PREREQ(2, 35)
/* libc.def:4140 */
static int do_epoll_pwait2(real_epoll_pwait2_fn *real, unsigned int call_no, int fd, struct epoll_event *events, int n, const struct timespec *timeout, const sigset_t *mask)
{
	(void)call_no;
	return real(fd, events, n, timeout, mask);
}
#endif

#if __GLIBC_PREREQ(2, 35)
EXPORT int wrap_epoll_pwait2(int fd, struct epoll_event *events, int n, const struct timespec *timeout, const sigset_t *mask) ASM("epoll_pwait2");
int wrap_epoll_pwait2(int fd, struct epoll_event *events, int n, const struct timespec *timeout, const sigset_t *mask)
{
	return do_epoll_pwait2(real_epoll_pwait2, CALL_epoll_pwait2, fd, events, n, timeout, mask);
}

#endif
/* libc.def:4145 */
static int do_sigtimedwait(real_sigtimedwait_fn *real, unsigned int call_no, const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
	(void)call_no;
	return real(set, info, timeout);
}

EXPORT int wrap_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout) ASM("sigtimedwait");
int wrap_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
	return do_sigtimedwait(real_sigtimedwait, CALL_sigtimedwait, set, info, timeout);
}

/* libc.def:4149 */
static int do_timer_settime(real_timer_settime_fn *real, unsigned int call_no, timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	(void)call_no;
	return real(timer, flags, t, old);
}

EXPORT int wrap_timer_settime_GLIBC_2_2_5(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old) ASM("prov_timer_settime_GLIBC_2_2_5");
__asm__(".symver prov_timer_settime_GLIBC_2_2_5, timer_settime@GLIBC_2.2.5, remove");
int wrap_timer_settime_GLIBC_2_2_5(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	return do_timer_settime(real_timer_settime_GLIBC_2_2_5, CALL_timer_settime, timer, flags, t, old);
}

EXPORT int wrap_timer_settime_GLIBC_2_3_3(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old) ASM("prov_timer_settime_GLIBC_2_3_3");
__asm__(".symver prov_timer_settime_GLIBC_2_3_3, timer_settime@GLIBC_2.3.3, remove");
int wrap_timer_settime_GLIBC_2_3_3(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	return do_timer_settime(real_timer_settime_GLIBC_2_3_3, CALL_timer_settime, timer, flags, t, old);
}

EXPORT int wrap_timer_settime_GLIBC_2_34(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old) ASM("prov_timer_settime_GLIBC_2_34");
__asm__(".symver prov_timer_settime_GLIBC_2_34, timer_settime@@GLIBC_2.34, remove");
int wrap_timer_settime_GLIBC_2_34(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	return do_timer_settime(real_timer_settime_GLIBC_2_34, CALL_timer_settime, timer, flags, t, old);
}

/* libc.def:4154 */
static int do_timerfd_settime(real_timerfd_settime_fn *real, unsigned int call_no, int fd, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	(void)call_no;
	return real(fd, flags, t, old);
}

EXPORT int wrap_timerfd_settime(int fd, int flags, const struct itimerspec *t, struct itimerspec *old) ASM("timerfd_settime");
int wrap_timerfd_settime(int fd, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	return do_timerfd_settime(real_timerfd_settime, CALL_timerfd_settime, fd, flags, t, old);
}

/* libc.def:4160 */
static long do_telldir(real_telldir_fn *real, unsigned int call_no, DIR *d)
{
	(void)call_no;
	return real(d);
}

EXPORT long wrap_telldir(DIR *d) ASM("telldir");
long wrap_telldir(DIR *d)
{
	return do_telldir(real_telldir, CALL_telldir, d);
}

/* libc.def:4164 */
static void do_seekdir(real_seekdir_fn *real, unsigned int call_no, DIR *d, long at)
{
	(void)call_no;
	real(d, at);
}

EXPORT void wrap_seekdir(DIR *d, long at) ASM("seekdir");
void wrap_seekdir(DIR *d, long at)
{
	do_seekdir(real_seekdir, CALL_seekdir, d, at);
}

/* libc.def:4168 */
static void do_rewinddir(real_rewinddir_fn *real, unsigned int call_no, DIR *d)
{
	(void)call_no;
	real(d);
}

EXPORT void wrap_rewinddir(DIR *d) ASM("rewinddir");
void wrap_rewinddir(DIR *d)
{
	do_rewinddir(real_rewinddir, CALL_rewinddir, d);
}

/* libc.def:4174 */
static int do_clock_settime(real_clock_settime_fn *real, unsigned int call_no, clockid_t clock, const struct timespec *t)
{
	(void)call_no;
	return real(clock, t);
}

EXPORT int wrap_clock_settime(clockid_t clock, const struct timespec *t) ASM("clock_settime");
int wrap_clock_settime(clockid_t clock, const struct timespec *t)
{
	return do_clock_settime(real_clock_settime, CALL_clock_settime, clock, t);
}

/* libc.def:4179 */
static int do_settimeofday(real_settimeofday_fn *real, unsigned int call_no, const struct timeval *t, const struct timezone *zone)
{
	(void)call_no;
	return real(t, zone);
}

EXPORT int wrap_settimeofday(const struct timeval *t, const struct timezone *zone) ASM("settimeofday");
int wrap_settimeofday(const struct timeval *t, const struct timezone *zone)
{
	return do_settimeofday(real_settimeofday, CALL_settimeofday, t, zone);
}

/* libc.def:4184 */
static int do_stime(real_stime_fn *real, unsigned int call_no, const time_t *t)
{
	(void)call_no;
	return real(t);
}

EXPORT int wrap_stime_GLIBC_2_2_5(const time_t *t) ASM("prov_stime_GLIBC_2_2_5");
__asm__(".symver prov_stime_GLIBC_2_2_5, stime@GLIBC_2.2.5, remove");
int wrap_stime_GLIBC_2_2_5(const time_t *t)
{
	return do_stime(real_stime_GLIBC_2_2_5, CALL_stime, t);
}

/* libc.def:4190 */
static int do_adjtime(real_adjtime_fn *real, unsigned int call_no, const struct timeval *delta, struct timeval *old)
{
	(void)call_no;
	return real(delta, old);
}

EXPORT int wrap_adjtime(const struct timeval *delta, struct timeval *old) ASM("adjtime");
int wrap_adjtime(const struct timeval *delta, struct timeval *old)
{
	return do_adjtime(real_adjtime, CALL_adjtime, delta, old);
}

/* libc.def:4194 */
static int do_clock_adjtime(real_clock_adjtime_fn *real, unsigned int call_no, clockid_t clock, struct timex *t)
{
	(void)call_no;
	return real(clock, t);
}

EXPORT int wrap_clock_adjtime(clockid_t clock, struct timex *t) ASM("clock_adjtime");
int wrap_clock_adjtime(clockid_t clock, struct timex *t)
{
	return do_clock_adjtime(real_clock_adjtime, CALL_clock_adjtime, clock, t);
}

/* --- syscall() */

#ifdef SYS_open
static int made_open(const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);
	return (int)syscall_made(SYS_open, (long)path, (long)flags, (long)mode, 0, 0, 0);
}

static int via_open(const char *path, int flags, ...)
{
	real_open_fn *next = made_open;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_has(PIN_RANDOM) ? pin_opened(next(path, flags, mode), path) : next(path, flags, mode);
}
#endif

#ifdef SYS_openat
static int made_openat(int dirfd, const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);
	return (int)syscall_made(SYS_openat, (long)dirfd, (long)path, (long)flags, (long)mode, 0, 0);
}

static int via_openat(int dirfd, const char *path, int flags, ...)
{
	real_openat_fn *next = made_openat;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_has(PIN_RANDOM) ? pin_opened(next(dirfd, path, flags, mode), path) : next(dirfd, path, flags, mode);
}
#endif

#ifdef SYS_creat
static int via_creat(const char *path, mode_t mode)
{
	return (int)syscall_made(SYS_creat, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_close
static int via_close(int fd)
{
	return (int)syscall_made(SYS_close, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_close_range
static int via_close_range(unsigned int first, unsigned int last, int flags)
{
	return (int)syscall_made(SYS_close_range, (long)first, (long)last, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_dup
static int via_dup(int fd)
{
	return (int)syscall_made(SYS_dup, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_dup2
static int via_dup2(int fd, int to)
{
	return (int)syscall_made(SYS_dup2, (long)fd, (long)to, 0, 0, 0, 0);
}
#endif

#ifdef SYS_dup3
static int via_dup3(int fd, int to, int flags)
{
	return (int)syscall_made(SYS_dup3, (long)fd, (long)to, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_fcntl
static int via_fcntl(int fd, int command, ...)
{
	va_list ap;

	va_start(ap, command);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	return (int)syscall_made(SYS_fcntl, (long)fd, (long)command, (long)arg, 0, 0, 0);
}
#endif

#ifdef SYS_ioctl
static int via_ioctl(int fd, unsigned long request, ...)
{
	va_list ap;

	va_start(ap, request);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	return (int)syscall_made(SYS_ioctl, (long)fd, (long)request, (long)arg, 0, 0, 0);
}
#endif

#ifdef SYS_pipe
static int via_pipe(int fds[2])
{
	return (int)syscall_made(SYS_pipe, (long)fds, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_pipe2
static int via_pipe2(int fds[2], int flags)
{
	return (int)syscall_made(SYS_pipe2, (long)fds, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_socketpair
static int via_socketpair(int domain, int type, int protocol, int fds[2])
{
	return (int)syscall_made(SYS_socketpair, (long)domain, (long)type, (long)protocol, (long)fds, 0, 0);
}
#endif

#ifdef SYS_socket
static int via_socket(int domain, int type, int protocol)
{
	return (int)syscall_made(SYS_socket, (long)domain, (long)type, (long)protocol, 0, 0, 0);
}
#endif

#ifdef SYS_connect
static int via_connect(int fd, const struct sockaddr *address, socklen_t len)
{
	return (int)syscall_made(SYS_connect, (long)fd, (long)address, (long)len, 0, 0, 0);
}
#endif

#ifdef SYS_bind
static int via_bind(int fd, const struct sockaddr *address, socklen_t len)
{
	return (int)syscall_made(SYS_bind, (long)fd, (long)address, (long)len, 0, 0, 0);
}
#endif

#ifdef SYS_accept
static int via_accept(int fd, struct sockaddr *address, socklen_t *len)
{
	return (int)syscall_made(SYS_accept, (long)fd, (long)address, (long)len, 0, 0, 0);
}
#endif

#ifdef SYS_accept4
static int via_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags)
{
	return (int)syscall_made(SYS_accept4, (long)fd, (long)address, (long)len, (long)flags, 0, 0);
}
#endif

#ifdef SYS_memfd_create
static int via_memfd_create(const char *name, unsigned int flags)
{
	return (int)syscall_made(SYS_memfd_create, (long)name, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mq_unlink
static int via_mq_unlink(const char *name)
{
	return (int)syscall_made(SYS_mq_unlink, (long)name, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_eventfd2
static int via_eventfd2(unsigned int value, int flags)
{
	return (int)syscall_made(SYS_eventfd2, (long)value, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_epoll_create
static int via_epoll_create(int size)
{
	return (int)syscall_made(SYS_epoll_create, (long)size, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_epoll_create1
static int via_epoll_create1(int flags)
{
	return (int)syscall_made(SYS_epoll_create1, (long)flags, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_timerfd_create
static int via_timerfd_create(clockid_t clock, int flags)
{
	return (int)syscall_made(SYS_timerfd_create, (long)clock, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_inotify_init
static int via_inotify_init(void)
{
	return (int)syscall_made(SYS_inotify_init, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_inotify_init1
static int via_inotify_init1(int flags)
{
	return (int)syscall_made(SYS_inotify_init1, (long)flags, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fanotify_init
static int via_fanotify_init(unsigned int flags, unsigned int event_flags)
{
	return (int)syscall_made(SYS_fanotify_init, (long)flags, (long)event_flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_pidfd_open
static int via_pidfd_open(pid_t pid, unsigned int flags)
{
	return (int)syscall_made(SYS_pidfd_open, (long)pid, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_pidfd_getfd
static int via_pidfd_getfd(int pidfd, int fd, unsigned int flags)
{
	return (int)syscall_made(SYS_pidfd_getfd, (long)pidfd, (long)fd, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_eventfd
static int via_eventfd(unsigned int value)
{
	return (int)syscall_made(SYS_eventfd, (long)value, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_signalfd
static int via_signalfd(int fd, const void *mask, size_t size)
{
	return (int)syscall_made(SYS_signalfd, (long)fd, (long)mask, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_signalfd4
static int via_signalfd4(int fd, const void *mask, size_t size, int flags)
{
	return (int)syscall_made(SYS_signalfd4, (long)fd, (long)mask, (long)size, (long)flags, 0, 0);
}
#endif

#ifdef SYS_userfaultfd
static int via_userfaultfd(int flags)
{
	return (int)syscall_made(SYS_userfaultfd, (long)flags, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_memfd_secret
static int via_memfd_secret(unsigned int flags)
{
	return (int)syscall_made(SYS_memfd_secret, (long)flags, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_perf_event_open
static int via_perf_event_open(const void *attr, pid_t pid, int cpu, int group, unsigned long flags)
{
	return (int)syscall_made(SYS_perf_event_open, (long)attr, (long)pid, (long)cpu, (long)group, (long)flags, 0);
}
#endif

#ifdef SYS_landlock_create_ruleset
static int via_landlock_create_ruleset(const void *attr, size_t size, unsigned int flags)
{
	return (int)syscall_made(SYS_landlock_create_ruleset, (long)attr, (long)size, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_bpf
static int via_bpf(int command, const void *attr, unsigned int size)
{
	return (int)syscall_made(SYS_bpf, (long)command, (long)attr, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_io_uring_setup
static int via_io_uring_setup(unsigned int n, void *params)
{
	return (int)syscall_made(SYS_io_uring_setup, (long)n, (long)params, 0, 0, 0, 0);
}
#endif

#ifdef SYS_seccomp
static int via_seccomp(unsigned int operation, unsigned int flags, void *filter)
{
	return (int)syscall_made(SYS_seccomp, (long)operation, (long)flags, (long)filter, 0, 0, 0);
}
#endif

#ifdef SYS_mq_open
static int via_mq_open(const char *name, int flags, mode_t mode, const void *attr)
{
	return (int)syscall_made(SYS_mq_open, (long)name, (long)flags, (long)mode, (long)attr, 0, 0);
}
#endif

#ifdef SYS_recvmsg
static ssize_t via_recvmsg(int fd, struct msghdr *msg, int flags)
{
	return (ssize_t)syscall_made(SYS_recvmsg, (long)fd, (long)msg, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_recvmmsg
static int via_recvmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags, struct timespec *timeout)
{
	return (int)syscall_made(SYS_recvmmsg, (long)fd, (long)messages, (long)n, (long)flags, (long)timeout, 0);
}
#endif

#ifdef SYS_sendmsg
static ssize_t via_sendmsg(int fd, const struct msghdr *msg, int flags)
{
	return (ssize_t)syscall_made(SYS_sendmsg, (long)fd, (long)msg, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_sendmmsg
static int via_sendmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags)
{
	return (int)syscall_made(SYS_sendmmsg, (long)fd, (long)messages, (long)n, (long)flags, 0, 0);
}
#endif

#ifdef SYS_name_to_handle_at
static int via_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount_id, int flags)
{
	return (int)syscall_made(SYS_name_to_handle_at, (long)dirfd, (long)path, (long)handle, (long)mount_id, (long)flags, 0);
}
#endif

#ifdef SYS_open_by_handle_at
static int via_open_by_handle_at(int mount_fd, struct file_handle *handle, int flags)
{
	return (int)syscall_made(SYS_open_by_handle_at, (long)mount_fd, (long)handle, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_unshare
static int via_unshare(int flags)
{
	return (int)syscall_made(SYS_unshare, (long)flags, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setns
static int via_setns(int fd, int type)
{
	return (int)syscall_made(SYS_setns, (long)fd, (long)type, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mount
static int via_mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data)
{
	return (int)syscall_made(SYS_mount, (long)source, (long)target, (long)type, (long)flags, (long)data, 0);
}
#endif

#ifdef SYS_umount2
static int via_umount2(const char *target, int flags)
{
	return (int)syscall_made(SYS_umount2, (long)target, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_pivot_root
static int via_pivot_root(const char *new, const char *old)
{
	return (int)syscall_made(SYS_pivot_root, (long)new, (long)old, 0, 0, 0, 0);
}
#endif

#ifdef SYS_move_mount
static int via_move_mount(int from, const char *source, int to, const char *target, unsigned int flags)
{
	return (int)syscall_made(SYS_move_mount, (long)from, (long)source, (long)to, (long)target, (long)flags, 0);
}
#endif

#ifdef SYS_mount_setattr
static int via_mount_setattr(int dirfd, const char *path, unsigned int flags, void *attr, size_t size)
{
	return (int)syscall_made(SYS_mount_setattr, (long)dirfd, (long)path, (long)flags, (long)attr, (long)size, 0);
}
#endif

#ifdef SYS_open_tree
static int via_open_tree(int dirfd, const char *path, unsigned int flags)
{
	return (int)syscall_made(SYS_open_tree, (long)dirfd, (long)path, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_fsopen
static int via_fsopen(const char *type, unsigned int flags)
{
	return (int)syscall_made(SYS_fsopen, (long)type, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fspick
static int via_fspick(int dirfd, const char *path, unsigned int flags)
{
	return (int)syscall_made(SYS_fspick, (long)dirfd, (long)path, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_fsmount
static int via_fsmount(int fs, unsigned int flags, unsigned int attributes)
{
	return (int)syscall_made(SYS_fsmount, (long)fs, (long)flags, (long)attributes, 0, 0, 0);
}
#endif

#ifdef SYS_stat
static int made_stat(const char *path, struct stat *st)
{
	return (int)syscall_made(SYS_stat, (long)path, (long)st, 0, 0, 0, 0);
}

static int via_stat(const char *path, struct stat *st)
{
	real_stat_fn *next = made_stat;

	return pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM) ? pin_stat(next(path, st), AT_FDCWD, path, 0, st) : next(path, st);
}
#endif

#ifdef SYS_lstat
static int made_lstat(const char *path, struct stat *st)
{
	return (int)syscall_made(SYS_lstat, (long)path, (long)st, 0, 0, 0, 0);
}

static int via_lstat(const char *path, struct stat *st)
{
	real_lstat_fn *next = made_lstat;

	return pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM) ? pin_stat(next(path, st), AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, st) : next(path, st);
}
#endif

#ifdef SYS_fstat
static int made_fstat(int fd, struct stat *st)
{
	return (int)syscall_made(SYS_fstat, (long)fd, (long)st, 0, 0, 0, 0);
}

static int via_fstat(int fd, struct stat *st)
{
	real_fstat_fn *next = made_fstat;

	return pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM) ? pin_fstat(next(fd, st), fd, st) : next(fd, st);
}
#endif

#ifdef SYS_newfstatat
static int made_newfstatat(int dirfd, const char *path, struct stat *st, int flags)
{
	return (int)syscall_made(SYS_newfstatat, (long)dirfd, (long)path, (long)st, (long)flags, 0, 0);
}

static int via_newfstatat(int dirfd, const char *path, struct stat *st, int flags)
{
	real_fstatat_fn *next = made_newfstatat;

	return pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM) ? pin_stat(next(dirfd, path, st, flags), dirfd, path, flags, st) : next(dirfd, path, st, flags);
}
#endif

#ifdef SYS_statx
static int made_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	return (int)syscall_made(SYS_statx, (long)dirfd, (long)path, (long)flags, (long)mask, (long)stx, 0);
}

static int via_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	real_statx_fn *next = made_statx;

	return pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM) ? pin_statx(next(dirfd, path, flags, mask, stx), dirfd, path, flags, stx) : next(dirfd, path, flags, mask, stx);
}
#endif

#ifdef SYS_access
static int via_access(const char *path, int mode)
{
	return (int)syscall_made(SYS_access, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_readlink
static ssize_t via_readlink(const char *path, char *buf, size_t size)
{
	return (ssize_t)syscall_made(SYS_readlink, (long)path, (long)buf, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_readlinkat
static ssize_t via_readlinkat(int dirfd, const char *path, char *buf, size_t size)
{
	return (ssize_t)syscall_made(SYS_readlinkat, (long)dirfd, (long)path, (long)buf, (long)size, 0, 0);
}
#endif

#ifdef SYS_statfs
static int made_statfs(const char *path, struct statfs *st)
{
	return (int)syscall_made(SYS_statfs, (long)path, (long)st, 0, 0, 0, 0);
}

static int via_statfs(const char *path, struct statfs *st)
{
	real_statfs_fn *next = made_statfs;

	return pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS) ? pin_statfs(next(path, st), st) : next(path, st);
}
#endif

#ifdef SYS_fstatfs
static int made_fstatfs(int fd, struct statfs *st)
{
	return (int)syscall_made(SYS_fstatfs, (long)fd, (long)st, 0, 0, 0, 0);
}

static int via_fstatfs(int fd, struct statfs *st)
{
	real_fstatfs_fn *next = made_fstatfs;

	return pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS) ? pin_statfs(next(fd, st), st) : next(fd, st);
}
#endif

#ifdef SYS_getdents64
static ssize_t made_getdents64(int fd, void *buf, size_t n)
{
	return (ssize_t)syscall_made(SYS_getdents64, (long)fd, (long)buf, (long)n, 0, 0, 0);
}

static ssize_t via_getdents64(int fd, void *buf, size_t n)
{
	real_getdents64_fn *next = made_getdents64;

	return pin_has(PIN_FILESYSTEM) ? pin_getdents64(next, fd, buf, n) : next(fd, buf, n);
}
#endif

#ifdef SYS_rename
static int via_rename(const char *old, const char *new)
{
	return (int)syscall_made(SYS_rename, (long)old, (long)new, 0, 0, 0, 0);
}
#endif

#ifdef SYS_renameat
static int via_renameat(int olddirfd, const char *old, int newdirfd, const char *new)
{
	return (int)syscall_made(SYS_renameat, (long)olddirfd, (long)old, (long)newdirfd, (long)new, 0, 0);
}
#endif

#ifdef SYS_renameat2
static int via_renameat2(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags)
{
	return (int)syscall_made(SYS_renameat2, (long)olddirfd, (long)old, (long)newdirfd, (long)new, (long)flags, 0);
}
#endif

#ifdef SYS_link
static int via_link(const char *old, const char *new)
{
	return (int)syscall_made(SYS_link, (long)old, (long)new, 0, 0, 0, 0);
}
#endif

#ifdef SYS_linkat
static int via_linkat(int olddirfd, const char *old, int newdirfd, const char *new, int flags)
{
	return (int)syscall_made(SYS_linkat, (long)olddirfd, (long)old, (long)newdirfd, (long)new, (long)flags, 0);
}
#endif

#ifdef SYS_symlink
static int via_symlink(const char *target, const char *path)
{
	return (int)syscall_made(SYS_symlink, (long)target, (long)path, 0, 0, 0, 0);
}
#endif

#ifdef SYS_symlinkat
static int via_symlinkat(const char *target, int dirfd, const char *path)
{
	return (int)syscall_made(SYS_symlinkat, (long)target, (long)dirfd, (long)path, 0, 0, 0);
}
#endif

#ifdef SYS_unlink
static int via_unlink(const char *path)
{
	return (int)syscall_made(SYS_unlink, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_unlinkat
static int via_unlinkat(int dirfd, const char *path, int flags)
{
	return (int)syscall_made(SYS_unlinkat, (long)dirfd, (long)path, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_rmdir
static int via_rmdir(const char *path)
{
	return (int)syscall_made(SYS_rmdir, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mkdir
static int via_mkdir(const char *path, mode_t mode)
{
	return (int)syscall_made(SYS_mkdir, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mkdirat
static int via_mkdirat(int dirfd, const char *path, mode_t mode)
{
	return (int)syscall_made(SYS_mkdirat, (long)dirfd, (long)path, (long)mode, 0, 0, 0);
}
#endif

#ifdef SYS_mknod
static int via_mknod(const char *path, mode_t mode, dev_t dev)
{
	return (int)syscall_made(SYS_mknod, (long)path, (long)mode, (long)dev, 0, 0, 0);
}
#endif

#ifdef SYS_mknodat
static int via_mknodat(int dirfd, const char *path, mode_t mode, dev_t dev)
{
	return (int)syscall_made(SYS_mknodat, (long)dirfd, (long)path, (long)mode, (long)dev, 0, 0);
}
#endif

#ifdef SYS_truncate
static int via_truncate(const char *path, off_t length)
{
	return (int)syscall_made(SYS_truncate, (long)path, (long)length, 0, 0, 0, 0);
}
#endif

#ifdef SYS_ftruncate
static int via_ftruncate(int fd, off_t length)
{
	return (int)syscall_made(SYS_ftruncate, (long)fd, (long)length, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fallocate
static int via_fallocate(int fd, int mode, off_t offset, off_t length)
{
	return (int)syscall_made(SYS_fallocate, (long)fd, (long)mode, (long)offset, (long)length, 0, 0);
}
#endif

#ifdef SYS_chmod
static int via_chmod(const char *path, mode_t mode)
{
	return (int)syscall_made(SYS_chmod, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fchmod
static int via_fchmod(int fd, mode_t mode)
{
	return (int)syscall_made(SYS_fchmod, (long)fd, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_chown
static int via_chown(const char *path, uid_t uid, gid_t gid)
{
	return (int)syscall_made(SYS_chown, (long)path, (long)uid, (long)gid, 0, 0, 0);
}
#endif

#ifdef SYS_lchown
static int via_lchown(const char *path, uid_t uid, gid_t gid)
{
	return (int)syscall_made(SYS_lchown, (long)path, (long)uid, (long)gid, 0, 0, 0);
}
#endif

#ifdef SYS_fchown
static int via_fchown(int fd, uid_t uid, gid_t gid)
{
	return (int)syscall_made(SYS_fchown, (long)fd, (long)uid, (long)gid, 0, 0, 0);
}
#endif

#ifdef SYS_fchownat
static int via_fchownat(int dirfd, const char *path, uid_t uid, gid_t gid, int flags)
{
	return (int)syscall_made(SYS_fchownat, (long)dirfd, (long)path, (long)uid, (long)gid, (long)flags, 0);
}
#endif

#ifdef SYS_utime
static int via_utime(const char *path, const struct utimbuf *times)
{
	return (int)syscall_made(SYS_utime, (long)path, (long)times, 0, 0, 0, 0);
}
#endif

#ifdef SYS_utimes
static int via_utimes(const char *path, const struct timeval times[2])
{
	return (int)syscall_made(SYS_utimes, (long)path, (long)times, 0, 0, 0, 0);
}
#endif

#ifdef SYS_futimesat
static int via_futimesat(int dirfd, const char *path, const struct timeval times[2])
{
	return (int)syscall_made(SYS_futimesat, (long)dirfd, (long)path, (long)times, 0, 0, 0);
}
#endif

#ifdef SYS_utimensat
static int via_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags)
{
	return (int)syscall_made(SYS_utimensat, (long)dirfd, (long)path, (long)times, (long)flags, 0, 0);
}
#endif

#ifdef SYS_getxattr
static ssize_t via_getxattr(const char *path, const char *name, void *value, size_t size)
{
	return (ssize_t)syscall_made(SYS_getxattr, (long)path, (long)name, (long)value, (long)size, 0, 0);
}
#endif

#ifdef SYS_lgetxattr
static ssize_t via_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return (ssize_t)syscall_made(SYS_lgetxattr, (long)path, (long)name, (long)value, (long)size, 0, 0);
}
#endif

#ifdef SYS_fgetxattr
static ssize_t via_fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return (ssize_t)syscall_made(SYS_fgetxattr, (long)fd, (long)name, (long)value, (long)size, 0, 0);
}
#endif

#ifdef SYS_setxattr
static int via_setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return (int)syscall_made(SYS_setxattr, (long)path, (long)name, (long)value, (long)size, (long)flags, 0);
}
#endif

#ifdef SYS_lsetxattr
static int via_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return (int)syscall_made(SYS_lsetxattr, (long)path, (long)name, (long)value, (long)size, (long)flags, 0);
}
#endif

#ifdef SYS_fsetxattr
static int via_fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
	return (int)syscall_made(SYS_fsetxattr, (long)fd, (long)name, (long)value, (long)size, (long)flags, 0);
}
#endif

#ifdef SYS_removexattr
static int via_removexattr(const char *path, const char *name)
{
	return (int)syscall_made(SYS_removexattr, (long)path, (long)name, 0, 0, 0, 0);
}
#endif

#ifdef SYS_lremovexattr
static int via_lremovexattr(const char *path, const char *name)
{
	return (int)syscall_made(SYS_lremovexattr, (long)path, (long)name, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fremovexattr
static int via_fremovexattr(int fd, const char *name)
{
	return (int)syscall_made(SYS_fremovexattr, (long)fd, (long)name, 0, 0, 0, 0);
}
#endif

#ifdef SYS_listxattr
static ssize_t via_listxattr(const char *path, char *list, size_t size)
{
	return (ssize_t)syscall_made(SYS_listxattr, (long)path, (long)list, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_llistxattr
static ssize_t via_llistxattr(const char *path, char *list, size_t size)
{
	return (ssize_t)syscall_made(SYS_llistxattr, (long)path, (long)list, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_flistxattr
static ssize_t via_flistxattr(int fd, char *list, size_t size)
{
	return (ssize_t)syscall_made(SYS_flistxattr, (long)fd, (long)list, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_fsync
static int via_fsync(int fd)
{
	return (int)syscall_made(SYS_fsync, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_inotify_add_watch
static int via_inotify_add_watch(int fd, const char *path, uint32_t mask)
{
	return (int)syscall_made(SYS_inotify_add_watch, (long)fd, (long)path, (long)mask, 0, 0, 0);
}
#endif

#ifdef SYS_fanotify_mark
static int via_fanotify_mark(int fd, unsigned int flags, uint64_t mask, int dirfd, const char *path)
{
	return (int)syscall_made(SYS_fanotify_mark, (long)fd, (long)flags, (long)mask, (long)dirfd, (long)path, 0);
}
#endif

#ifdef SYS_swapon
static int via_swapon(const char *path, int flags)
{
	return (int)syscall_made(SYS_swapon, (long)path, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_swapoff
static int via_swapoff(const char *path)
{
	return (int)syscall_made(SYS_swapoff, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_acct
static int via_acct(const char *path)
{
	return (int)syscall_made(SYS_acct, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_quotactl
static int via_quotactl(int command, const char *path, int id, char *address)
{
	return (int)syscall_made(SYS_quotactl, (long)command, (long)path, (long)id, (long)address, 0, 0);
}
#endif

#ifdef SYS_chdir
static int via_chdir(const char *path)
{
	return (int)syscall_made(SYS_chdir, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fchdir
static int via_fchdir(int fd)
{
	return (int)syscall_made(SYS_fchdir, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_chroot
static int via_chroot(const char *path)
{
	return (int)syscall_made(SYS_chroot, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_umask
static mode_t via_umask(mode_t mask)
{
	return (mode_t)syscall_made(SYS_umask, (long)mask, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_read
static ssize_t made_read(int fd, void *buf, size_t n)
{
	return (ssize_t)syscall_made(SYS_read, (long)fd, (long)buf, (long)n, 0, 0, 0);
}

static ssize_t via_read(int fd, void *buf, size_t n)
{
	real_read_fn *next = made_read;

	return pin_has(PIN_RANDOM) ? pin_read(next(fd, buf, n), fd, buf) : next(fd, buf, n);
}
#endif

#ifdef SYS_write
static ssize_t via_write(int fd, const void *buf, size_t n)
{
	return (ssize_t)syscall_made(SYS_write, (long)fd, (long)buf, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_pread64
static ssize_t made_pread64(int fd, void *buf, size_t n, off_t offset)
{
	return (ssize_t)syscall_made(SYS_pread64, (long)fd, (long)buf, (long)n, (long)offset, 0, 0);
}

static ssize_t via_pread64(int fd, void *buf, size_t n, off_t offset)
{
	real_pread_fn *next = made_pread64;

	return pin_has(PIN_RANDOM) ? pin_read(next(fd, buf, n, offset), fd, buf) : next(fd, buf, n, offset);
}
#endif

#ifdef SYS_pwrite64
static ssize_t via_pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	return (ssize_t)syscall_made(SYS_pwrite64, (long)fd, (long)buf, (long)n, (long)offset, 0, 0);
}
#endif

#ifdef SYS_readv
static ssize_t made_readv(int fd, const struct iovec *iov, int n)
{
	return (ssize_t)syscall_made(SYS_readv, (long)fd, (long)iov, (long)n, 0, 0, 0);
}

static ssize_t via_readv(int fd, const struct iovec *iov, int n)
{
	real_readv_fn *next = made_readv;

	return pin_has(PIN_RANDOM) ? pin_readv(next(fd, iov, n), fd, iov, n) : next(fd, iov, n);
}
#endif

#ifdef SYS_writev
static ssize_t via_writev(int fd, const struct iovec *iov, int n)
{
	return (ssize_t)syscall_made(SYS_writev, (long)fd, (long)iov, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_recvfrom
static ssize_t via_recvfrom(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len)
{
	return (ssize_t)syscall_made(SYS_recvfrom, (long)fd, (long)buf, (long)n, (long)flags, (long)address, (long)len);
}
#endif

#ifdef SYS_sendto
static ssize_t via_sendto(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len)
{
	return (ssize_t)syscall_made(SYS_sendto, (long)fd, (long)buf, (long)n, (long)flags, (long)address, (long)len);
}
#endif

#ifdef SYS_sendfile
static ssize_t via_sendfile(int out, int in, off_t *offset, size_t n)
{
	return (ssize_t)syscall_made(SYS_sendfile, (long)out, (long)in, (long)offset, (long)n, 0, 0);
}
#endif

#ifdef SYS_copy_file_range
static ssize_t via_copy_file_range(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	return (ssize_t)syscall_made(SYS_copy_file_range, (long)in, (long)inoffset, (long)out, (long)outoffset, (long)n, (long)flags);
}
#endif

#ifdef SYS_splice
static ssize_t via_splice(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	return (ssize_t)syscall_made(SYS_splice, (long)in, (long)inoffset, (long)out, (long)outoffset, (long)n, (long)flags);
}
#endif

#ifdef SYS_tee
static ssize_t via_tee(int in, int out, size_t n, unsigned int flags)
{
	return (ssize_t)syscall_made(SYS_tee, (long)in, (long)out, (long)n, (long)flags, 0, 0);
}
#endif

#ifdef SYS_vmsplice
static ssize_t via_vmsplice(int fd, const struct iovec *iov, size_t n, unsigned int flags)
{
	return (ssize_t)syscall_made(SYS_vmsplice, (long)fd, (long)iov, (long)n, (long)flags, 0, 0);
}
#endif

#ifdef SYS_io_submit
static long via_io_submit(unsigned long context, long n, struct iocb **list)
{
	return (long)syscall_made(SYS_io_submit, (long)context, (long)n, (long)list, 0, 0, 0);
}
#endif

#ifdef SYS_io_getevents
static long via_io_getevents(unsigned long context, long least, long n, struct io_event *events, struct timespec *timeout)
{
	return (long)syscall_made(SYS_io_getevents, (long)context, (long)least, (long)n, (long)events, (long)timeout, 0);
}
#endif

#ifdef SYS_io_pgetevents
static long via_io_pgetevents(unsigned long context, long least, long n, struct io_event *events, struct timespec *timeout, const void *mask)
{
	return (long)syscall_made(SYS_io_pgetevents, (long)context, (long)least, (long)n, (long)events, (long)timeout, (long)mask);
}
#endif

#ifdef SYS_mq_timedreceive
static ssize_t made_mq_timedreceive(mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until)
{
	return (ssize_t)syscall_made(SYS_mq_timedreceive, (long)queue, (long)buf, (long)n, (long)priority, (long)until, 0);
}

static ssize_t via_mq_timedreceive(mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until)
{
	real_mq_timedreceive_fn *next = made_mq_timedreceive;

	return pin_has(PIN_CLOCK) ? pin_waited(next(queue, buf, n, priority, pin_until(until, &(struct timespec){0})), until) : next(queue, buf, n, priority, until);
}
#endif

#ifdef SYS_mq_timedsend
static int made_mq_timedsend(mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until)
{
	return (int)syscall_made(SYS_mq_timedsend, (long)queue, (long)buf, (long)n, (long)priority, (long)until, 0);
}

static int via_mq_timedsend(mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until)
{
	real_mq_timedsend_fn *next = made_mq_timedsend;

	return pin_has(PIN_CLOCK) ? (int)pin_waited(next(queue, buf, n, priority, pin_until(until, &(struct timespec){0})), until) : next(queue, buf, n, priority, until);
}
#endif

#ifdef SYS_wait4
static pid_t made_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	return (pid_t)syscall_made(SYS_wait4, (long)pid, (long)status, (long)options, (long)usage, 0, 0);
}

static pid_t via_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	real_wait4_fn *next = made_wait4;

	return pin_has(PIN_CLOCK) ? pin_child_usage(next(pid, status, options, usage), usage) : next(pid, status, options, usage);
}
#endif

#ifdef SYS_kill
static int via_kill(pid_t pid, int sig)
{
	return (int)syscall_made(SYS_kill, (long)pid, (long)sig, 0, 0, 0, 0);
}
#endif

#ifdef SYS_tgkill
static int via_tgkill(pid_t pid, pid_t tid, int sig)
{
	return (int)syscall_made(SYS_tgkill, (long)pid, (long)tid, (long)sig, 0, 0, 0);
}
#endif

#ifdef SYS_tkill
static int via_tkill(pid_t tid, int sig)
{
	return (int)syscall_made(SYS_tkill, (long)tid, (long)sig, 0, 0, 0, 0);
}
#endif

#ifdef SYS_rt_sigqueueinfo
static int via_rt_sigqueueinfo(pid_t pid, int sig, siginfo_t *info)
{
	return (int)syscall_made(SYS_rt_sigqueueinfo, (long)pid, (long)sig, (long)info, 0, 0, 0);
}
#endif

#ifdef SYS_rt_tgsigqueueinfo
static int via_rt_tgsigqueueinfo(pid_t pid, pid_t tid, int sig, siginfo_t *info)
{
	return (int)syscall_made(SYS_rt_tgsigqueueinfo, (long)pid, (long)tid, (long)sig, (long)info, 0, 0);
}
#endif

#ifdef SYS_pidfd_send_signal
static int via_pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned int flags)
{
	return (int)syscall_made(SYS_pidfd_send_signal, (long)pidfd, (long)sig, (long)info, (long)flags, 0, 0);
}
#endif

#ifdef SYS_process_vm_readv
static ssize_t via_process_vm_readv(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags)
{
	return (ssize_t)syscall_made(SYS_process_vm_readv, (long)pid, (long)local, (long)n_local, (long)remote, (long)n_remote, (long)flags);
}
#endif

#ifdef SYS_process_vm_writev
static ssize_t via_process_vm_writev(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags)
{
	return (ssize_t)syscall_made(SYS_process_vm_writev, (long)pid, (long)local, (long)n_local, (long)remote, (long)n_remote, (long)flags);
}
#endif

#ifdef SYS_ptrace
static long via_ptrace(long request, long pid, long addr, long data)
{
	return (long)syscall_made(SYS_ptrace, (long)request, (long)pid, (long)addr, (long)data, 0, 0);
}
#endif

#ifdef SYS_setuid
static int via_setuid(uid_t uid)
{
	return (int)syscall_made(SYS_setuid, (long)uid, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setreuid
static int via_setreuid(uid_t ruid, uid_t euid)
{
	return (int)syscall_made(SYS_setreuid, (long)ruid, (long)euid, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setresuid
static int via_setresuid(uid_t ruid, uid_t euid, uid_t suid)
{
	return (int)syscall_made(SYS_setresuid, (long)ruid, (long)euid, (long)suid, 0, 0, 0);
}
#endif

#ifdef SYS_setfsuid
static int via_setfsuid(uid_t uid)
{
	return (int)syscall_made(SYS_setfsuid, (long)uid, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setgid
static int via_setgid(gid_t gid)
{
	return (int)syscall_made(SYS_setgid, (long)gid, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setregid
static int via_setregid(gid_t rgid, gid_t egid)
{
	return (int)syscall_made(SYS_setregid, (long)rgid, (long)egid, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setresgid
static int via_setresgid(gid_t rgid, gid_t egid, gid_t sgid)
{
	return (int)syscall_made(SYS_setresgid, (long)rgid, (long)egid, (long)sgid, 0, 0, 0);
}
#endif

#ifdef SYS_setfsgid
static int via_setfsgid(gid_t gid)
{
	return (int)syscall_made(SYS_setfsgid, (long)gid, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setsid
static pid_t via_setsid(void)
{
	return (pid_t)syscall_made(SYS_setsid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_setpgid
static int via_setpgid(pid_t pid, pid_t pgid)
{
	return (int)syscall_made(SYS_setpgid, (long)pid, (long)pgid, 0, 0, 0, 0);
}
#endif

#ifdef SYS_flock
static int via_flock(int fd, int operation)
{
	return (int)syscall_made(SYS_flock, (long)fd, (long)operation, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mmap
static void *via_mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return (void *)syscall_made(SYS_mmap, (long)addr, (long)length, (long)prot, (long)flags, (long)fd, (long)offset);
}
#endif

#ifdef SYS_munmap
static int via_munmap(void *addr, size_t length)
{
	return (int)syscall_made(SYS_munmap, (long)addr, (long)length, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mprotect
static int via_mprotect(void *addr, size_t length, int prot)
{
	return (int)syscall_made(SYS_mprotect, (long)addr, (long)length, (long)prot, 0, 0, 0);
}
#endif

#ifdef SYS_mremap
static void *via_mremap(void *old, size_t old_length, size_t length, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	void *at = va_arg(ap, void *);
	va_end(ap);
	return (void *)syscall_made(SYS_mremap, (long)old, (long)old_length, (long)length, (long)flags, (long)at, 0);
}
#endif

#ifdef SYS_madvise
static int via_madvise(void *addr, size_t length, int advice)
{
	return (int)syscall_made(SYS_madvise, (long)addr, (long)length, (long)advice, 0, 0, 0);
}
#endif

#ifdef SYS_pkey_mprotect
static int via_pkey_mprotect(void *addr, size_t length, int prot, int pkey)
{
	return (int)syscall_made(SYS_pkey_mprotect, (long)addr, (long)length, (long)prot, (long)pkey, 0, 0);
}
#endif

#ifdef SYS_msync
static int via_msync(void *addr, size_t length, int flags)
{
	return (int)syscall_made(SYS_msync, (long)addr, (long)length, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_shmget
static int via_shmget(key_t key, size_t size, int flags)
{
	return (int)syscall_made(SYS_shmget, (long)key, (long)size, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_shmat
static void *via_shmat(int id, const void *addr, int flags)
{
	return (void *)syscall_made(SYS_shmat, (long)id, (long)addr, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_shmdt
static int via_shmdt(const void *addr)
{
	return (int)syscall_made(SYS_shmdt, (long)addr, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_shmctl
static int via_shmctl(int id, int command, struct shmid_ds *buf)
{
	return (int)syscall_made(SYS_shmctl, (long)id, (long)command, (long)buf, 0, 0, 0);
}
#endif

#ifdef SYS_semget
static int via_semget(key_t key, int n, int flags)
{
	return (int)syscall_made(SYS_semget, (long)key, (long)n, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_semop
static int via_semop(int id, struct sembuf *ops, size_t n)
{
	return (int)syscall_made(SYS_semop, (long)id, (long)ops, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_semtimedop
static int via_semtimedop(int id, struct sembuf *ops, size_t n, const struct timespec *timeout)
{
	return (int)syscall_made(SYS_semtimedop, (long)id, (long)ops, (long)n, (long)timeout, 0, 0);
}
#endif

#ifdef SYS_semctl
static int via_semctl(int id, int n, int command, ...)
{
	va_list ap;

	va_start(ap, command);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	return (int)syscall_made(SYS_semctl, (long)id, (long)n, (long)command, (long)arg, 0, 0);
}
#endif

#ifdef SYS_msgget
static int via_msgget(key_t key, int flags)
{
	return (int)syscall_made(SYS_msgget, (long)key, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_msgsnd
static int via_msgsnd(int id, const void *message, size_t n, int flags)
{
	return (int)syscall_made(SYS_msgsnd, (long)id, (long)message, (long)n, (long)flags, 0, 0);
}
#endif

#ifdef SYS_msgrcv
static ssize_t via_msgrcv(int id, void *message, size_t n, long type, int flags)
{
	return (ssize_t)syscall_made(SYS_msgrcv, (long)id, (long)message, (long)n, (long)type, (long)flags, 0);
}
#endif

#ifdef SYS_msgctl
static int via_msgctl(int id, int command, struct msqid_ds *buf)
{
	return (int)syscall_made(SYS_msgctl, (long)id, (long)command, (long)buf, 0, 0, 0);
}
#endif

#ifdef SYS_setrlimit
static int via_setrlimit(__rlimit_resource_t resource, const struct rlimit *limit)
{
	return (int)syscall_made(SYS_setrlimit, (long)resource, (long)limit, 0, 0, 0, 0);
}
#endif

#ifdef SYS_prlimit64
static int via_prlimit64(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old)
{
	return (int)syscall_made(SYS_prlimit64, (long)pid, (long)resource, (long)limit, (long)old, 0, 0);
}
#endif

#ifdef SYS_mlockall
static int via_mlockall(int flags)
{
	return (int)syscall_made(SYS_mlockall, (long)flags, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_time
static time_t made_time(time_t *t)
{
	return (time_t)syscall_made(SYS_time, (long)t, 0, 0, 0, 0, 0);
}

static time_t via_time(time_t *t)
{
	real_time_fn *next = made_time;

	return pin_has(PIN_CLOCK) ? pin_time(next, t) : next(t);
}
#endif

#ifdef SYS_gettimeofday
static int made_gettimeofday(struct timeval *t, void *zone)
{
	return (int)syscall_made(SYS_gettimeofday, (long)t, (long)zone, 0, 0, 0, 0);
}

static int via_gettimeofday(struct timeval *t, void *zone)
{
	real_gettimeofday_fn *next = made_gettimeofday;

	return pin_has(PIN_CLOCK) ? pin_gettimeofday(next, t, zone) : next(t, zone);
}
#endif

#ifdef SYS_clock_gettime
static int made_clock_gettime(clockid_t clock, struct timespec *t)
{
	return (int)syscall_made(SYS_clock_gettime, (long)clock, (long)t, 0, 0, 0, 0);
}

static int via_clock_gettime(clockid_t clock, struct timespec *t)
{
	real_clock_gettime_fn *next = made_clock_gettime;

	return pin_has(PIN_CLOCK) ? pin_clock_gettime(next, clock, t) : next(clock, t);
}
#endif

#ifdef SYS_clock_getres
static int via_clock_getres(clockid_t clock, struct timespec *t)
{
	return (int)syscall_made(SYS_clock_getres, (long)clock, (long)t, 0, 0, 0, 0);
}
#endif

#ifdef SYS_times
static clock_t made_times(struct tms *t)
{
	return (clock_t)syscall_made(SYS_times, (long)t, 0, 0, 0, 0, 0);
}

static clock_t via_times(struct tms *t)
{
	real_times_fn *next = made_times;

	return pin_has(PIN_CLOCK) ? pin_times(next, t) : next(t);
}
#endif

#ifdef SYS_adjtimex
static int made_adjtimex(struct timex *t)
{
	return (int)syscall_made(SYS_adjtimex, (long)t, 0, 0, 0, 0, 0);
}

static int via_adjtimex(struct timex *t)
{
	real_adjtimex_fn *next = made_adjtimex;

	return pin_has(PIN_CLOCK) ? (t->modes ? pin_refused() : pin_clock_adjtime(next(t), CLOCK_REALTIME, t)) : next(t);
}
#endif

#ifdef SYS_getrusage
static int made_getrusage(__rusage_who_t who, struct rusage *usage)
{
	return (int)syscall_made(SYS_getrusage, (long)who, (long)usage, 0, 0, 0, 0);
}

static int via_getrusage(__rusage_who_t who, struct rusage *usage)
{
	real_getrusage_fn *next = made_getrusage;

	return pin_has(PIN_CLOCK) ? pin_getrusage(next, who, usage) : next(who, usage);
}
#endif

#ifdef SYS_getitimer
static int via_getitimer(__itimer_which_t which, struct itimerval *t)
{
	return (int)syscall_made(SYS_getitimer, (long)which, (long)t, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getrandom
static ssize_t made_getrandom(void *buf, size_t n, unsigned int flags)
{
	return (ssize_t)syscall_made(SYS_getrandom, (long)buf, (long)n, (long)flags, 0, 0, 0);
}

static ssize_t via_getrandom(void *buf, size_t n, unsigned int flags)
{
	real_getrandom_fn *next = made_getrandom;

	return pin_has(PIN_RANDOM) ? pin_getrandom(next(buf, n, flags), buf) : next(buf, n, flags);
}
#endif

#ifdef SYS_getpid
static pid_t via_getpid(void)
{
	return (pid_t)syscall_made(SYS_getpid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getppid
static pid_t via_getppid(void)
{
	return (pid_t)syscall_made(SYS_getppid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_gettid
static pid_t via_gettid(void)
{
	return (pid_t)syscall_made(SYS_gettid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getpgrp
static pid_t via_getpgrp(void)
{
	return (pid_t)syscall_made(SYS_getpgrp, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getpgid
static pid_t via_getpgid(pid_t pid)
{
	return (pid_t)syscall_made(SYS_getpgid, (long)pid, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getsid
static pid_t via_getsid(pid_t pid)
{
	return (pid_t)syscall_made(SYS_getsid, (long)pid, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getuid
static uid_t via_getuid(void)
{
	return (uid_t)syscall_made(SYS_getuid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_geteuid
static uid_t via_geteuid(void)
{
	return (uid_t)syscall_made(SYS_geteuid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getgid
static gid_t via_getgid(void)
{
	return (gid_t)syscall_made(SYS_getgid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getegid
static gid_t via_getegid(void)
{
	return (gid_t)syscall_made(SYS_getegid, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getresuid
static int via_getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)
{
	return (int)syscall_made(SYS_getresuid, (long)ruid, (long)euid, (long)suid, 0, 0, 0);
}
#endif

#ifdef SYS_getresgid
static int via_getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)
{
	return (int)syscall_made(SYS_getresgid, (long)rgid, (long)egid, (long)sgid, 0, 0, 0);
}
#endif

#ifdef SYS_getgroups
static int via_getgroups(int n, gid_t *groups)
{
	return (int)syscall_made(SYS_getgroups, (long)n, (long)groups, 0, 0, 0, 0);
}
#endif

#ifdef SYS_uname
static int made_uname(struct utsname *name)
{
	return (int)syscall_made(SYS_uname, (long)name, 0, 0, 0, 0, 0);
}

static int via_uname(struct utsname *name)
{
	real_uname_fn *next = made_uname;

	return pin_has(PIN_IDENTITY) || pin_has(PIN_MACHINE) ? pin_uname(next(name), name) : next(name);
}
#endif

#ifdef SYS_sysinfo
static int made_sysinfo(struct sysinfo *info)
{
	return (int)syscall_made(SYS_sysinfo, (long)info, 0, 0, 0, 0, 0);
}

static int via_sysinfo(struct sysinfo *info)
{
	real_sysinfo_fn *next = made_sysinfo;

	return pin_has(PIN_CLOCK) || pin_has(PIN_MACHINE) ? pin_sysinfo(next(info), info) : next(info);
}
#endif

#ifdef SYS_getrlimit
static int via_getrlimit(__rlimit_resource_t resource, struct rlimit *limit)
{
	return (int)syscall_made(SYS_getrlimit, (long)resource, (long)limit, 0, 0, 0, 0);
}
#endif

#ifdef SYS_personality
static int via_personality(unsigned long persona)
{
	return (int)syscall_made(SYS_personality, (long)persona, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_syslog
static int via_syslog(int type, char *buf, int size)
{
	return (int)syscall_made(SYS_syslog, (long)type, (long)buf, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_openat2
static int via_openat2(int dirfd, const char *path, const struct open_how *how, size_t size)
{
	return (int)syscall_made(SYS_openat2, (long)dirfd, (long)path, (long)how, (long)size, 0, 0);
}
#endif

#ifdef SYS_faccessat
static int via_faccessat(int dirfd, const char *path, int mode)
{
	return (int)syscall_made(SYS_faccessat, (long)dirfd, (long)path, (long)mode, 0, 0, 0);
}
#endif

#ifdef SYS_faccessat2
static int via_faccessat2(int dirfd, const char *path, int mode, int flags)
{
	return (int)syscall_made(SYS_faccessat2, (long)dirfd, (long)path, (long)mode, (long)flags, 0, 0);
}
#endif

#ifdef SYS_fchmodat
static int via_fchmodat(int dirfd, const char *path, mode_t mode)
{
	return (int)syscall_made(SYS_fchmodat, (long)dirfd, (long)path, (long)mode, 0, 0, 0);
}
#endif

#ifdef SYS_fchmodat2
static int via_fchmodat2(int dirfd, const char *path, mode_t mode, int flags)
{
	return (int)syscall_made(SYS_fchmodat2, (long)dirfd, (long)path, (long)mode, (long)flags, 0, 0);
}
#endif

#ifdef SYS_getcwd
static long via_getcwd(char *buf, size_t size)
{
	return (long)syscall_made(SYS_getcwd, (long)buf, (long)size, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fdatasync
static int via_fdatasync(int fd)
{
	return (int)syscall_made(SYS_fdatasync, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getcpu
static long via_getcpu(unsigned int *cpu, unsigned int *node, void *unused)
{
	return (long)syscall_made(SYS_getcpu, (long)cpu, (long)node, (long)unused, 0, 0, 0);
}
#endif

#ifdef SYS_getdents
static ssize_t made_getdents(int fd, void *buf, unsigned int n)
{
	return (ssize_t)syscall_made(SYS_getdents, (long)fd, (long)buf, (long)n, 0, 0, 0);
}

static ssize_t via_getdents(int fd, void *buf, unsigned int n)
{
	real_getdents_fn *next = made_getdents;

	return pin_has(PIN_FILESYSTEM) ? pin_getdents(next, fd, buf, n) : next(fd, buf, n);
}
#endif

#ifdef SYS_preadv
static ssize_t via_preadv(int fd, const struct iovec *iov, unsigned long n, long low, long high)
{
	return (ssize_t)syscall_made(SYS_preadv, (long)fd, (long)iov, (long)n, (long)low, (long)high, 0);
}
#endif

#ifdef SYS_pwritev
static ssize_t via_pwritev(int fd, const struct iovec *iov, unsigned long n, long low, long high)
{
	return (ssize_t)syscall_made(SYS_pwritev, (long)fd, (long)iov, (long)n, (long)low, (long)high, 0);
}
#endif

#ifdef SYS_preadv2
static ssize_t via_preadv2(int fd, const struct iovec *iov, unsigned long n, long low, long high, int flags)
{
	return (ssize_t)syscall_made(SYS_preadv2, (long)fd, (long)iov, (long)n, (long)low, (long)high, (long)flags);
}
#endif

#ifdef SYS_pwritev2
static ssize_t via_pwritev2(int fd, const struct iovec *iov, unsigned long n, long low, long high, int flags)
{
	return (ssize_t)syscall_made(SYS_pwritev2, (long)fd, (long)iov, (long)n, (long)low, (long)high, (long)flags);
}
#endif

#ifdef SYS_waitid
static int via_waitid(idtype_t type, id_t id, siginfo_t *info, int options, struct rusage *usage)
{
	return (int)syscall_made(SYS_waitid, (long)type, (long)id, (long)info, (long)options, (long)usage, 0);
}
#endif

#ifdef SYS_fork
static pid_t via_fork(void)
{
	return (pid_t)syscall_made(SYS_fork, 0, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_sched_getaffinity
static long via_sched_getaffinity(pid_t pid, size_t size, void *set)
{
	return (long)syscall_made(SYS_sched_getaffinity, (long)pid, (long)size, (long)set, 0, 0, 0);
}
#endif

#ifdef SYS_setgroups
static int via_setgroups(size_t n, const gid_t *groups)
{
	return (int)syscall_made(SYS_setgroups, (long)n, (long)groups, 0, 0, 0, 0);
}
#endif

#ifdef SYS_clone
static long via_clone(unsigned long flags, void *stack, int *parent_tid, int *child_tid, unsigned long tls)
{
	return (long)syscall_made(SYS_clone, (long)flags, (long)stack, (long)parent_tid, (long)child_tid, (long)tls, 0);
}
#endif

#ifdef SYS_clone3
static long via_clone3(struct clone_args *args, size_t size)
{
	return (long)syscall_made(SYS_clone3, (long)args, (long)size, 0, 0, 0, 0);
}
#endif

#ifdef SYS_clock_settime
static int made_clock_settime(clockid_t clock, const struct timespec *t)
{
	return (int)syscall_made(SYS_clock_settime, (long)clock, (long)t, 0, 0, 0, 0);
}

static int via_clock_settime(clockid_t clock, const struct timespec *t)
{
	real_clock_settime_fn *next = made_clock_settime;

	return pin_has(PIN_CLOCK) ? ((void)clock, (void)t, pin_refused()) : next(clock, t);
}
#endif

#ifdef SYS_settimeofday
static int made_settimeofday(const struct timeval *t, const struct timezone *zone)
{
	return (int)syscall_made(SYS_settimeofday, (long)t, (long)zone, 0, 0, 0, 0);
}

static int via_settimeofday(const struct timeval *t, const struct timezone *zone)
{
	real_settimeofday_fn *next = made_settimeofday;

	return pin_has(PIN_CLOCK) ? ((void)t, (void)zone, pin_refused()) : next(t, zone);
}
#endif

#ifdef SYS_clock_adjtime
static int made_clock_adjtime(clockid_t clock, struct timex *t)
{
	return (int)syscall_made(SYS_clock_adjtime, (long)clock, (long)t, 0, 0, 0, 0);
}

static int via_clock_adjtime(clockid_t clock, struct timex *t)
{
	real_clock_adjtime_fn *next = made_clock_adjtime;

	return pin_has(PIN_CLOCK) ? (t->modes ? pin_refused() : pin_clock_adjtime(next(clock, t), clock, t)) : next(clock, t);
}
#endif

long syscall_decoded(const void *site, long n, long a, long b, long c, long d, long e, long f)
{
	switch (n) {
#ifdef SYS_open
	case SYS_open:
		return do_open(via_open, CALL_syscall, (const char *)a, (int)b, (mode_t)c);
#endif
#ifdef SYS_openat
	case SYS_openat:
		return do_openat(via_openat, CALL_syscall, (int)a, (const char *)b, (int)c, (mode_t)d);
#endif
#ifdef SYS_creat
	case SYS_creat:
		return do_creat(via_creat, CALL_syscall, (const char *)a, (mode_t)b);
#endif
#ifdef SYS_close
	case SYS_close:
		return do_close(via_close, CALL_syscall, (int)a);
#endif
#ifdef SYS_close_range
	case SYS_close_range:
		return do_close_range(via_close_range, CALL_syscall, (unsigned int)a, (unsigned int)b, (int)c);
#endif
#ifdef SYS_dup
	case SYS_dup:
		return do_dup(via_dup, CALL_syscall, (int)a);
#endif
#ifdef SYS_dup2
	case SYS_dup2:
		return do_dup2(via_dup2, CALL_syscall, (int)a, (int)b);
#endif
#ifdef SYS_dup3
	case SYS_dup3:
		return do_dup3(via_dup3, CALL_syscall, (int)a, (int)b, (int)c);
#endif
#ifdef SYS_fcntl
	case SYS_fcntl:
		return do_fcntl(via_fcntl, CALL_syscall, (int)a, (int)b, (void *)c);
#endif
#ifdef SYS_ioctl
	case SYS_ioctl:
		return do_ioctl(via_ioctl, CALL_syscall, (int)a, (unsigned long)b, (void *)c);
#endif
#ifdef SYS_pipe
	case SYS_pipe:
		return do_pipe(via_pipe, CALL_syscall, (int *)a);
#endif
#ifdef SYS_pipe2
	case SYS_pipe2:
		return do_pipe2(via_pipe2, CALL_syscall, (int *)a, (int)b);
#endif
#ifdef SYS_socketpair
	case SYS_socketpair:
		return do_socketpair(via_socketpair, CALL_syscall, (int)a, (int)b, (int)c, (int *)d);
#endif
#ifdef SYS_socket
	case SYS_socket:
		return do_socket(via_socket, CALL_syscall, (int)a, (int)b, (int)c);
#endif
#ifdef SYS_connect
	case SYS_connect:
		return do_connect(via_connect, CALL_syscall, (int)a, (const struct sockaddr *)b, (socklen_t)c);
#endif
#ifdef SYS_bind
	case SYS_bind:
		return do_bind(via_bind, CALL_syscall, (int)a, (const struct sockaddr *)b, (socklen_t)c);
#endif
#ifdef SYS_accept
	case SYS_accept:
		return do_accept(via_accept, CALL_syscall, (int)a, (struct sockaddr *)b, (socklen_t *)c);
#endif
#ifdef SYS_accept4
	case SYS_accept4:
		return do_accept4(via_accept4, CALL_syscall, (int)a, (struct sockaddr *)b, (socklen_t *)c, (int)d);
#endif
#ifdef SYS_memfd_create
	case SYS_memfd_create:
		return do_memfd_create(via_memfd_create, CALL_syscall, (const char *)a, (unsigned int)b);
#endif
#ifdef SYS_mq_unlink
	case SYS_mq_unlink:
		return do_mq_unlink(via_mq_unlink, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_eventfd2
	case SYS_eventfd2:
		return do_eventfd(via_eventfd2, CALL_syscall, (unsigned int)a, (int)b);
#endif
#ifdef SYS_epoll_create
	case SYS_epoll_create:
		return do_epoll_create(via_epoll_create, CALL_syscall, (int)a);
#endif
#ifdef SYS_epoll_create1
	case SYS_epoll_create1:
		return do_epoll_create1(via_epoll_create1, CALL_syscall, (int)a);
#endif
#ifdef SYS_timerfd_create
	case SYS_timerfd_create:
		return do_timerfd_create(via_timerfd_create, CALL_syscall, (clockid_t)a, (int)b);
#endif
#ifdef SYS_inotify_init
	case SYS_inotify_init:
		return do_inotify_init(via_inotify_init, CALL_syscall);
#endif
#ifdef SYS_inotify_init1
	case SYS_inotify_init1:
		return do_inotify_init1(via_inotify_init1, CALL_syscall, (int)a);
#endif
#ifdef SYS_fanotify_init
	case SYS_fanotify_init:
		return do_fanotify_init(via_fanotify_init, CALL_syscall, (unsigned int)a, (unsigned int)b);
#endif
#ifdef SYS_pidfd_open
	case SYS_pidfd_open:
		return do_pidfd_open(via_pidfd_open, CALL_syscall, (pid_t)a, (unsigned int)b);
#endif
#ifdef SYS_pidfd_getfd
	case SYS_pidfd_getfd:
		return do_pidfd_getfd(via_pidfd_getfd, CALL_syscall, (int)a, (int)b, (unsigned int)c);
#endif
#ifdef SYS_eventfd
	case SYS_eventfd:
		return do_sys_eventfd(via_eventfd, CALL_syscall, (unsigned int)a);
#endif
#ifdef SYS_signalfd
	case SYS_signalfd:
		return do_sys_signalfd(via_signalfd, CALL_syscall, (int)a, (const void *)b, (size_t)c);
#endif
#ifdef SYS_signalfd4
	case SYS_signalfd4:
		return do_sys_signalfd4(via_signalfd4, CALL_syscall, (int)a, (const void *)b, (size_t)c, (int)d);
#endif
#ifdef SYS_userfaultfd
	case SYS_userfaultfd:
		return do_userfaultfd(via_userfaultfd, CALL_syscall, (int)a);
#endif
#ifdef SYS_memfd_secret
	case SYS_memfd_secret:
		return do_memfd_secret(via_memfd_secret, CALL_syscall, (unsigned int)a);
#endif
#ifdef SYS_perf_event_open
	case SYS_perf_event_open:
		return do_perf_event_open(via_perf_event_open, CALL_syscall, (const void *)a, (pid_t)b, (int)c, (int)d, (unsigned long)e);
#endif
#ifdef SYS_landlock_create_ruleset
	case SYS_landlock_create_ruleset:
		return do_landlock_create_ruleset(via_landlock_create_ruleset, CALL_syscall, (const void *)a, (size_t)b, (unsigned int)c);
#endif
#ifdef SYS_bpf
	case SYS_bpf:
		return do_bpf(via_bpf, CALL_syscall, (int)a, (const void *)b, (unsigned int)c);
#endif
#ifdef SYS_io_uring_setup
	case SYS_io_uring_setup:
		return do_io_uring_setup(via_io_uring_setup, CALL_syscall, (unsigned int)a, (void *)b);
#endif
#ifdef SYS_seccomp
	case SYS_seccomp:
		return do_seccomp(via_seccomp, CALL_syscall, (unsigned int)a, (unsigned int)b, (void *)c);
#endif
#ifdef SYS_mq_open
	case SYS_mq_open:
		return do_sys_mq_open(via_mq_open, CALL_syscall, (const char *)a, (int)b, (mode_t)c, (const void *)d);
#endif
#ifdef SYS_recvmsg
	case SYS_recvmsg:
		return do_recvmsg(via_recvmsg, CALL_syscall, (int)a, (struct msghdr *)b, (int)c);
#endif
#ifdef SYS_recvmmsg
	case SYS_recvmmsg:
		return do_recvmmsg(via_recvmmsg, CALL_syscall, (int)a, (struct mmsghdr *)b, (unsigned int)c, (int)d, (struct timespec *)e);
#endif
#ifdef SYS_sendmsg
	case SYS_sendmsg:
		return do_sendmsg(via_sendmsg, CALL_syscall, (int)a, (const struct msghdr *)b, (int)c);
#endif
#ifdef SYS_sendmmsg
	case SYS_sendmmsg:
		return do_sendmmsg(via_sendmmsg, CALL_syscall, (int)a, (struct mmsghdr *)b, (unsigned int)c, (int)d);
#endif
#ifdef SYS_name_to_handle_at
	case SYS_name_to_handle_at:
		return do_name_to_handle_at(via_name_to_handle_at, CALL_syscall, (int)a, (const char *)b, (struct file_handle *)c, (int *)d, (int)e);
#endif
#ifdef SYS_open_by_handle_at
	case SYS_open_by_handle_at:
		return do_open_by_handle_at(via_open_by_handle_at, CALL_syscall, (int)a, (struct file_handle *)b, (int)c);
#endif
#ifdef SYS_unshare
	case SYS_unshare:
		return do_unshare(via_unshare, CALL_syscall, (int)a);
#endif
#ifdef SYS_setns
	case SYS_setns:
		return do_setns(via_setns, CALL_syscall, (int)a, (int)b);
#endif
#ifdef SYS_mount
	case SYS_mount:
		return do_mount(via_mount, CALL_syscall, (const char *)a, (const char *)b, (const char *)c, (unsigned long)d, (const void *)e);
#endif
#ifdef SYS_umount2
	case SYS_umount2:
		return do_umount2(via_umount2, CALL_syscall, (const char *)a, (int)b);
#endif
#ifdef SYS_pivot_root
	case SYS_pivot_root:
		return do_pivot_root(via_pivot_root, CALL_syscall, (const char *)a, (const char *)b);
#endif
#ifdef SYS_move_mount
	case SYS_move_mount:
		return do_move_mount(via_move_mount, CALL_syscall, (int)a, (const char *)b, (int)c, (const char *)d, (unsigned int)e);
#endif
#ifdef SYS_mount_setattr
	case SYS_mount_setattr:
		return do_mount_setattr(via_mount_setattr, CALL_syscall, (int)a, (const char *)b, (unsigned int)c, (void *)d, (size_t)e);
#endif
#ifdef SYS_open_tree
	case SYS_open_tree:
		return do_open_tree(via_open_tree, CALL_syscall, (int)a, (const char *)b, (unsigned int)c);
#endif
#ifdef SYS_fsopen
	case SYS_fsopen:
		return do_fsopen(via_fsopen, CALL_syscall, (const char *)a, (unsigned int)b);
#endif
#ifdef SYS_fspick
	case SYS_fspick:
		return do_fspick(via_fspick, CALL_syscall, (int)a, (const char *)b, (unsigned int)c);
#endif
#ifdef SYS_fsmount
	case SYS_fsmount:
		return do_fsmount(via_fsmount, CALL_syscall, (int)a, (unsigned int)b, (unsigned int)c);
#endif
#ifdef SYS_stat
	case SYS_stat:
		return do_stat(via_stat, CALL_syscall, (const char *)a, (struct stat *)b);
#endif
#ifdef SYS_lstat
	case SYS_lstat:
		return do_lstat(via_lstat, CALL_syscall, (const char *)a, (struct stat *)b);
#endif
#ifdef SYS_fstat
	case SYS_fstat:
		return do_fstat(via_fstat, CALL_syscall, (int)a, (struct stat *)b);
#endif
#ifdef SYS_newfstatat
	case SYS_newfstatat:
		return do_fstatat(via_newfstatat, CALL_syscall, (int)a, (const char *)b, (struct stat *)c, (int)d);
#endif
#ifdef SYS_statx
	case SYS_statx:
		return do_statx(via_statx, CALL_syscall, (int)a, (const char *)b, (int)c, (unsigned int)d, (struct statx *)e);
#endif
#ifdef SYS_access
	case SYS_access:
		return do_access(via_access, CALL_syscall, (const char *)a, (int)b);
#endif
#ifdef SYS_readlink
	case SYS_readlink:
		return do_readlink(via_readlink, CALL_syscall, (const char *)a, (char *)b, (size_t)c);
#endif
#ifdef SYS_readlinkat
	case SYS_readlinkat:
		return do_readlinkat(via_readlinkat, CALL_syscall, (int)a, (const char *)b, (char *)c, (size_t)d);
#endif
#ifdef SYS_statfs
	case SYS_statfs:
		return do_statfs(via_statfs, CALL_syscall, (const char *)a, (struct statfs *)b);
#endif
#ifdef SYS_fstatfs
	case SYS_fstatfs:
		return do_fstatfs(via_fstatfs, CALL_syscall, (int)a, (struct statfs *)b);
#endif
#ifdef SYS_getdents64
	case SYS_getdents64:
		return do_getdents64(via_getdents64, CALL_syscall, (int)a, (void *)b, (size_t)c);
#endif
#ifdef SYS_rename
	case SYS_rename:
		return do_rename(via_rename, CALL_syscall, (const char *)a, (const char *)b);
#endif
#ifdef SYS_renameat
	case SYS_renameat:
		return do_renameat(via_renameat, CALL_syscall, (int)a, (const char *)b, (int)c, (const char *)d);
#endif
#ifdef SYS_renameat2
	case SYS_renameat2:
		return do_renameat2(via_renameat2, CALL_syscall, (int)a, (const char *)b, (int)c, (const char *)d, (unsigned int)e);
#endif
#ifdef SYS_link
	case SYS_link:
		return do_link(via_link, CALL_syscall, (const char *)a, (const char *)b);
#endif
#ifdef SYS_linkat
	case SYS_linkat:
		return do_linkat(via_linkat, CALL_syscall, (int)a, (const char *)b, (int)c, (const char *)d, (int)e);
#endif
#ifdef SYS_symlink
	case SYS_symlink:
		return do_symlink(via_symlink, CALL_syscall, (const char *)a, (const char *)b);
#endif
#ifdef SYS_symlinkat
	case SYS_symlinkat:
		return do_symlinkat(via_symlinkat, CALL_syscall, (const char *)a, (int)b, (const char *)c);
#endif
#ifdef SYS_unlink
	case SYS_unlink:
		return do_unlink(via_unlink, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_unlinkat
	case SYS_unlinkat:
		return do_unlinkat(via_unlinkat, CALL_syscall, (int)a, (const char *)b, (int)c);
#endif
#ifdef SYS_rmdir
	case SYS_rmdir:
		return do_rmdir(via_rmdir, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_mkdir
	case SYS_mkdir:
		return do_mkdir(via_mkdir, CALL_syscall, (const char *)a, (mode_t)b);
#endif
#ifdef SYS_mkdirat
	case SYS_mkdirat:
		return do_mkdirat(via_mkdirat, CALL_syscall, (int)a, (const char *)b, (mode_t)c);
#endif
#ifdef SYS_mknod
	case SYS_mknod:
		return do_mknod(via_mknod, CALL_syscall, (const char *)a, (mode_t)b, (dev_t)c);
#endif
#ifdef SYS_mknodat
	case SYS_mknodat:
		return do_mknodat(via_mknodat, CALL_syscall, (int)a, (const char *)b, (mode_t)c, (dev_t)d);
#endif
#ifdef SYS_truncate
	case SYS_truncate:
		return do_truncate(via_truncate, CALL_syscall, (const char *)a, (off_t)b);
#endif
#ifdef SYS_ftruncate
	case SYS_ftruncate:
		return do_ftruncate(via_ftruncate, CALL_syscall, (int)a, (off_t)b);
#endif
#ifdef SYS_fallocate
	case SYS_fallocate:
		return do_fallocate(via_fallocate, CALL_syscall, (int)a, (int)b, (off_t)c, (off_t)d);
#endif
#ifdef SYS_chmod
	case SYS_chmod:
		return do_chmod(via_chmod, CALL_syscall, (const char *)a, (mode_t)b);
#endif
#ifdef SYS_fchmod
	case SYS_fchmod:
		return do_fchmod(via_fchmod, CALL_syscall, (int)a, (mode_t)b);
#endif
#ifdef SYS_chown
	case SYS_chown:
		return do_chown(via_chown, CALL_syscall, (const char *)a, (uid_t)b, (gid_t)c);
#endif
#ifdef SYS_lchown
	case SYS_lchown:
		return do_lchown(via_lchown, CALL_syscall, (const char *)a, (uid_t)b, (gid_t)c);
#endif
#ifdef SYS_fchown
	case SYS_fchown:
		return do_fchown(via_fchown, CALL_syscall, (int)a, (uid_t)b, (gid_t)c);
#endif
#ifdef SYS_fchownat
	case SYS_fchownat:
		return do_fchownat(via_fchownat, CALL_syscall, (int)a, (const char *)b, (uid_t)c, (gid_t)d, (int)e);
#endif
#ifdef SYS_utime
	case SYS_utime:
		return do_utime(via_utime, CALL_syscall, site, (const char *)a, (const struct utimbuf *)b);
#endif
#ifdef SYS_utimes
	case SYS_utimes:
		return do_utimes(via_utimes, CALL_syscall, site, (const char *)a, (const struct timeval *)b);
#endif
#ifdef SYS_futimesat
	case SYS_futimesat:
		return do_futimesat(via_futimesat, CALL_syscall, site, (int)a, (const char *)b, (const struct timeval *)c);
#endif
#ifdef SYS_utimensat
	case SYS_utimensat:
		return do_utimensat(via_utimensat, CALL_syscall, site, (int)a, (const char *)b, (const struct timespec *)c, (int)d);
#endif
#ifdef SYS_getxattr
	case SYS_getxattr:
		return do_getxattr(via_getxattr, CALL_syscall, (const char *)a, (const char *)b, (void *)c, (size_t)d);
#endif
#ifdef SYS_lgetxattr
	case SYS_lgetxattr:
		return do_lgetxattr(via_lgetxattr, CALL_syscall, (const char *)a, (const char *)b, (void *)c, (size_t)d);
#endif
#ifdef SYS_fgetxattr
	case SYS_fgetxattr:
		return do_fgetxattr(via_fgetxattr, CALL_syscall, (int)a, (const char *)b, (void *)c, (size_t)d);
#endif
#ifdef SYS_setxattr
	case SYS_setxattr:
		return do_setxattr(via_setxattr, CALL_syscall, (const char *)a, (const char *)b, (const void *)c, (size_t)d, (int)e);
#endif
#ifdef SYS_lsetxattr
	case SYS_lsetxattr:
		return do_lsetxattr(via_lsetxattr, CALL_syscall, (const char *)a, (const char *)b, (const void *)c, (size_t)d, (int)e);
#endif
#ifdef SYS_fsetxattr
	case SYS_fsetxattr:
		return do_fsetxattr(via_fsetxattr, CALL_syscall, (int)a, (const char *)b, (const void *)c, (size_t)d, (int)e);
#endif
#ifdef SYS_removexattr
	case SYS_removexattr:
		return do_removexattr(via_removexattr, CALL_syscall, (const char *)a, (const char *)b);
#endif
#ifdef SYS_lremovexattr
	case SYS_lremovexattr:
		return do_lremovexattr(via_lremovexattr, CALL_syscall, (const char *)a, (const char *)b);
#endif
#ifdef SYS_fremovexattr
	case SYS_fremovexattr:
		return do_fremovexattr(via_fremovexattr, CALL_syscall, (int)a, (const char *)b);
#endif
#ifdef SYS_listxattr
	case SYS_listxattr:
		return do_listxattr(via_listxattr, CALL_syscall, (const char *)a, (char *)b, (size_t)c);
#endif
#ifdef SYS_llistxattr
	case SYS_llistxattr:
		return do_llistxattr(via_llistxattr, CALL_syscall, (const char *)a, (char *)b, (size_t)c);
#endif
#ifdef SYS_flistxattr
	case SYS_flistxattr:
		return do_flistxattr(via_flistxattr, CALL_syscall, (int)a, (char *)b, (size_t)c);
#endif
#ifdef SYS_fsync
	case SYS_fsync:
		return do_fsync(via_fsync, CALL_syscall, (int)a);
#endif
#ifdef SYS_inotify_add_watch
	case SYS_inotify_add_watch:
		return do_inotify_add_watch(via_inotify_add_watch, CALL_syscall, (int)a, (const char *)b, (uint32_t)c);
#endif
#ifdef SYS_fanotify_mark
	case SYS_fanotify_mark:
		return do_fanotify_mark(via_fanotify_mark, CALL_syscall, (int)a, (unsigned int)b, (uint64_t)c, (int)d, (const char *)e);
#endif
#ifdef SYS_swapon
	case SYS_swapon:
		return do_swapon(via_swapon, CALL_syscall, (const char *)a, (int)b);
#endif
#ifdef SYS_swapoff
	case SYS_swapoff:
		return do_swapoff(via_swapoff, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_acct
	case SYS_acct:
		return do_acct(via_acct, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_quotactl
	case SYS_quotactl:
		return do_quotactl(via_quotactl, CALL_syscall, (int)a, (const char *)b, (int)c, (char *)d);
#endif
#ifdef SYS_chdir
	case SYS_chdir:
		return do_chdir(via_chdir, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_fchdir
	case SYS_fchdir:
		return do_fchdir(via_fchdir, CALL_syscall, (int)a);
#endif
#ifdef SYS_chroot
	case SYS_chroot:
		return do_chroot(via_chroot, CALL_syscall, (const char *)a);
#endif
#ifdef SYS_umask
	case SYS_umask:
		return do_umask(via_umask, CALL_syscall, (mode_t)a);
#endif
#ifdef SYS_read
	case SYS_read:
		return do_read(via_read, CALL_syscall, (int)a, (void *)b, (size_t)c);
#endif
#ifdef SYS_write
	case SYS_write:
		return do_write(via_write, CALL_syscall, (int)a, (const void *)b, (size_t)c);
#endif
#ifdef SYS_pread64
	case SYS_pread64:
		return do_pread(via_pread64, CALL_syscall, (int)a, (void *)b, (size_t)c, (off_t)d);
#endif
#ifdef SYS_pwrite64
	case SYS_pwrite64:
		return do_pwrite(via_pwrite64, CALL_syscall, (int)a, (const void *)b, (size_t)c, (off_t)d);
#endif
#ifdef SYS_readv
	case SYS_readv:
		return do_readv(via_readv, CALL_syscall, (int)a, (const struct iovec *)b, (int)c);
#endif
#ifdef SYS_writev
	case SYS_writev:
		return do_writev(via_writev, CALL_syscall, (int)a, (const struct iovec *)b, (int)c);
#endif
#ifdef SYS_recvfrom
	case SYS_recvfrom:
		return do_recvfrom(via_recvfrom, CALL_syscall, (int)a, (void *)b, (size_t)c, (int)d, (struct sockaddr *)e, (socklen_t *)f);
#endif
#ifdef SYS_sendto
	case SYS_sendto:
		return do_sendto(via_sendto, CALL_syscall, (int)a, (const void *)b, (size_t)c, (int)d, (const struct sockaddr *)e, (socklen_t)f);
#endif
#ifdef SYS_sendfile
	case SYS_sendfile:
		return do_sendfile(via_sendfile, CALL_syscall, (int)a, (int)b, (off_t *)c, (size_t)d);
#endif
#ifdef SYS_copy_file_range
	case SYS_copy_file_range:
		return do_copy_file_range(via_copy_file_range, CALL_syscall, (int)a, (off64_t *)b, (int)c, (off64_t *)d, (size_t)e, (unsigned int)f);
#endif
#ifdef SYS_splice
	case SYS_splice:
		return do_splice(via_splice, CALL_syscall, (int)a, (off64_t *)b, (int)c, (off64_t *)d, (size_t)e, (unsigned int)f);
#endif
#ifdef SYS_tee
	case SYS_tee:
		return do_tee(via_tee, CALL_syscall, (int)a, (int)b, (size_t)c, (unsigned int)d);
#endif
#ifdef SYS_vmsplice
	case SYS_vmsplice:
		return do_vmsplice(via_vmsplice, CALL_syscall, (int)a, (const struct iovec *)b, (size_t)c, (unsigned int)d);
#endif
#ifdef SYS_io_submit
	case SYS_io_submit:
		return do_io_submit(via_io_submit, CALL_syscall, (unsigned long)a, (long)b, (struct iocb **)c);
#endif
#ifdef SYS_io_getevents
	case SYS_io_getevents:
		return do_io_getevents(via_io_getevents, CALL_syscall, (unsigned long)a, (long)b, (long)c, (struct io_event *)d, (struct timespec *)e);
#endif
#ifdef SYS_io_pgetevents
	case SYS_io_pgetevents:
		return do_io_pgetevents(via_io_pgetevents, CALL_syscall, (unsigned long)a, (long)b, (long)c, (struct io_event *)d, (struct timespec *)e, (const void *)f);
#endif
#ifdef SYS_mq_timedreceive
	case SYS_mq_timedreceive:
		return do_mq_timedreceive(via_mq_timedreceive, CALL_syscall, (mqd_t)a, (char *)b, (size_t)c, (unsigned int *)d, (const struct timespec *)e);
#endif
#ifdef SYS_mq_timedsend
	case SYS_mq_timedsend:
		return do_mq_timedsend(via_mq_timedsend, CALL_syscall, (mqd_t)a, (const char *)b, (size_t)c, (unsigned int)d, (const struct timespec *)e);
#endif
#ifdef SYS_wait4
	case SYS_wait4:
		return do_wait4(via_wait4, CALL_syscall, (pid_t)a, (int *)b, (int)c, (struct rusage *)d);
#endif
#ifdef SYS_kill
	case SYS_kill:
		return do_kill(via_kill, CALL_syscall, (pid_t)a, (int)b);
#endif
#ifdef SYS_tgkill
	case SYS_tgkill:
		return do_tgkill(via_tgkill, CALL_syscall, (pid_t)a, (pid_t)b, (int)c);
#endif
#ifdef SYS_tkill
	case SYS_tkill:
		return do_tkill(via_tkill, CALL_syscall, (pid_t)a, (int)b);
#endif
#ifdef SYS_rt_sigqueueinfo
	case SYS_rt_sigqueueinfo:
		return do_rt_sigqueueinfo(via_rt_sigqueueinfo, CALL_syscall, (pid_t)a, (int)b, (siginfo_t *)c);
#endif
#ifdef SYS_rt_tgsigqueueinfo
	case SYS_rt_tgsigqueueinfo:
		return do_rt_tgsigqueueinfo(via_rt_tgsigqueueinfo, CALL_syscall, (pid_t)a, (pid_t)b, (int)c, (siginfo_t *)d);
#endif
#ifdef SYS_pidfd_send_signal
	case SYS_pidfd_send_signal:
		return do_pidfd_send_signal(via_pidfd_send_signal, CALL_syscall, (int)a, (int)b, (siginfo_t *)c, (unsigned int)d);
#endif
#ifdef SYS_process_vm_readv
	case SYS_process_vm_readv:
		return do_process_vm_readv(via_process_vm_readv, CALL_syscall, (pid_t)a, (const struct iovec *)b, (unsigned long)c, (const struct iovec *)d, (unsigned long)e, (unsigned long)f);
#endif
#ifdef SYS_process_vm_writev
	case SYS_process_vm_writev:
		return do_process_vm_writev(via_process_vm_writev, CALL_syscall, (pid_t)a, (const struct iovec *)b, (unsigned long)c, (const struct iovec *)d, (unsigned long)e, (unsigned long)f);
#endif
#ifdef SYS_ptrace
	case SYS_ptrace:
		return do_ptrace(via_ptrace, CALL_syscall, (long)a, (long)b, (long)c, (long)d);
#endif
#ifdef SYS_setuid
	case SYS_setuid:
		return do_setuid(via_setuid, CALL_syscall, (uid_t)a);
#endif
#ifdef SYS_setreuid
	case SYS_setreuid:
		return do_setreuid(via_setreuid, CALL_syscall, (uid_t)a, (uid_t)b);
#endif
#ifdef SYS_setresuid
	case SYS_setresuid:
		return do_setresuid(via_setresuid, CALL_syscall, (uid_t)a, (uid_t)b, (uid_t)c);
#endif
#ifdef SYS_setfsuid
	case SYS_setfsuid:
		return do_setfsuid(via_setfsuid, CALL_syscall, (uid_t)a);
#endif
#ifdef SYS_setgid
	case SYS_setgid:
		return do_setgid(via_setgid, CALL_syscall, (gid_t)a);
#endif
#ifdef SYS_setregid
	case SYS_setregid:
		return do_setregid(via_setregid, CALL_syscall, (gid_t)a, (gid_t)b);
#endif
#ifdef SYS_setresgid
	case SYS_setresgid:
		return do_setresgid(via_setresgid, CALL_syscall, (gid_t)a, (gid_t)b, (gid_t)c);
#endif
#ifdef SYS_setfsgid
	case SYS_setfsgid:
		return do_setfsgid(via_setfsgid, CALL_syscall, (gid_t)a);
#endif
#ifdef SYS_setsid
	case SYS_setsid:
		return do_setsid(via_setsid, CALL_syscall);
#endif
#ifdef SYS_setpgid
	case SYS_setpgid:
		return do_setpgid(via_setpgid, CALL_syscall, (pid_t)a, (pid_t)b);
#endif
#ifdef SYS_flock
	case SYS_flock:
		return do_flock(via_flock, CALL_syscall, (int)a, (int)b);
#endif
#ifdef SYS_mmap
	case SYS_mmap:
		return (long)do_mmap(via_mmap, CALL_syscall, (void *)a, (size_t)b, (int)c, (int)d, (int)e, (off_t)f);
#endif
#ifdef SYS_munmap
	case SYS_munmap:
		return do_munmap(via_munmap, CALL_syscall, (void *)a, (size_t)b);
#endif
#ifdef SYS_mprotect
	case SYS_mprotect:
		return do_mprotect(via_mprotect, CALL_syscall, (void *)a, (size_t)b, (int)c);
#endif
#ifdef SYS_mremap
	case SYS_mremap:
		return (long)do_mremap(via_mremap, CALL_syscall, (void *)a, (size_t)b, (size_t)c, (int)d, (void *)e);
#endif
#ifdef SYS_madvise
	case SYS_madvise:
		return do_madvise(via_madvise, CALL_syscall, (void *)a, (size_t)b, (int)c);
#endif
#ifdef SYS_pkey_mprotect
	case SYS_pkey_mprotect:
		return do_pkey_mprotect(via_pkey_mprotect, CALL_syscall, (void *)a, (size_t)b, (int)c, (int)d);
#endif
#ifdef SYS_msync
	case SYS_msync:
		return do_msync(via_msync, CALL_syscall, (void *)a, (size_t)b, (int)c);
#endif
#ifdef SYS_shmget
	case SYS_shmget:
		return do_shmget(via_shmget, CALL_syscall, (key_t)a, (size_t)b, (int)c);
#endif
#ifdef SYS_shmat
	case SYS_shmat:
		return (long)do_shmat(via_shmat, CALL_syscall, (int)a, (const void *)b, (int)c);
#endif
#ifdef SYS_shmdt
	case SYS_shmdt:
		return do_shmdt(via_shmdt, CALL_syscall, (const void *)a);
#endif
#ifdef SYS_shmctl
	case SYS_shmctl:
		return do_shmctl(via_shmctl, CALL_syscall, (int)a, (int)b, (struct shmid_ds *)c);
#endif
#ifdef SYS_semget
	case SYS_semget:
		return do_semget(via_semget, CALL_syscall, (key_t)a, (int)b, (int)c);
#endif
#ifdef SYS_semop
	case SYS_semop:
		return do_semop(via_semop, CALL_syscall, (int)a, (struct sembuf *)b, (size_t)c);
#endif
#ifdef SYS_semtimedop
	case SYS_semtimedop:
		return do_semtimedop(via_semtimedop, CALL_syscall, (int)a, (struct sembuf *)b, (size_t)c, (const struct timespec *)d);
#endif
#ifdef SYS_semctl
	case SYS_semctl:
		return do_semctl(via_semctl, CALL_syscall, (int)a, (int)b, (int)c, (void *)d);
#endif
#ifdef SYS_msgget
	case SYS_msgget:
		return do_msgget(via_msgget, CALL_syscall, (key_t)a, (int)b);
#endif
#ifdef SYS_msgsnd
	case SYS_msgsnd:
		return do_msgsnd(via_msgsnd, CALL_syscall, (int)a, (const void *)b, (size_t)c, (int)d);
#endif
#ifdef SYS_msgrcv
	case SYS_msgrcv:
		return do_msgrcv(via_msgrcv, CALL_syscall, (int)a, (void *)b, (size_t)c, (long)d, (int)e);
#endif
#ifdef SYS_msgctl
	case SYS_msgctl:
		return do_msgctl(via_msgctl, CALL_syscall, (int)a, (int)b, (struct msqid_ds *)c);
#endif
#ifdef SYS_setrlimit
	case SYS_setrlimit:
		return do_setrlimit(via_setrlimit, CALL_syscall, (__rlimit_resource_t)a, (const struct rlimit *)b);
#endif
#ifdef SYS_prlimit64
	case SYS_prlimit64:
		return do_prlimit(via_prlimit64, CALL_syscall, (pid_t)a, (__rlimit_resource_t)b, (const struct rlimit *)c, (struct rlimit *)d);
#endif
#ifdef SYS_mlockall
	case SYS_mlockall:
		return do_mlockall(via_mlockall, CALL_syscall, (int)a);
#endif
#ifdef SYS_time
	case SYS_time:
		return do_time(via_time, CALL_syscall, site, (time_t *)a);
#endif
#ifdef SYS_gettimeofday
	case SYS_gettimeofday:
		return do_gettimeofday(via_gettimeofday, CALL_syscall, site, (struct timeval *)a, (void *)b);
#endif
#ifdef SYS_clock_gettime
	case SYS_clock_gettime:
		return do_clock_gettime(via_clock_gettime, CALL_syscall, site, (clockid_t)a, (struct timespec *)b);
#endif
#ifdef SYS_clock_getres
	case SYS_clock_getres:
		return do_clock_getres(via_clock_getres, CALL_syscall, site, (clockid_t)a, (struct timespec *)b);
#endif
#ifdef SYS_times
	case SYS_times:
		return do_times(via_times, CALL_syscall, site, (struct tms *)a);
#endif
#ifdef SYS_adjtimex
	case SYS_adjtimex:
		return do_adjtimex(via_adjtimex, CALL_syscall, site, (struct timex *)a);
#endif
#ifdef SYS_getrusage
	case SYS_getrusage:
		return do_getrusage(via_getrusage, CALL_syscall, site, (__rusage_who_t)a, (struct rusage *)b);
#endif
#ifdef SYS_getitimer
	case SYS_getitimer:
		return do_getitimer(via_getitimer, CALL_syscall, site, (__itimer_which_t)a, (struct itimerval *)b);
#endif
#ifdef SYS_getrandom
	case SYS_getrandom:
		return do_getrandom(via_getrandom, CALL_syscall, site, (void *)a, (size_t)b, (unsigned int)c);
#endif
#ifdef SYS_getpid
	case SYS_getpid:
		return do_getpid(via_getpid, CALL_syscall, site);
#endif
#ifdef SYS_getppid
	case SYS_getppid:
		return do_getppid(via_getppid, CALL_syscall, site);
#endif
#ifdef SYS_gettid
	case SYS_gettid:
		return do_gettid(via_gettid, CALL_syscall, site);
#endif
#ifdef SYS_getpgrp
	case SYS_getpgrp:
		return do_getpgrp(via_getpgrp, CALL_syscall, site);
#endif
#ifdef SYS_getpgid
	case SYS_getpgid:
		return do_getpgid(via_getpgid, CALL_syscall, site, (pid_t)a);
#endif
#ifdef SYS_getsid
	case SYS_getsid:
		return do_getsid(via_getsid, CALL_syscall, site, (pid_t)a);
#endif
#ifdef SYS_getuid
	case SYS_getuid:
		return do_getuid(via_getuid, CALL_syscall, site);
#endif
#ifdef SYS_geteuid
	case SYS_geteuid:
		return do_geteuid(via_geteuid, CALL_syscall, site);
#endif
#ifdef SYS_getgid
	case SYS_getgid:
		return do_getgid(via_getgid, CALL_syscall, site);
#endif
#ifdef SYS_getegid
	case SYS_getegid:
		return do_getegid(via_getegid, CALL_syscall, site);
#endif
#ifdef SYS_getresuid
	case SYS_getresuid:
		return do_getresuid(via_getresuid, CALL_syscall, site, (uid_t *)a, (uid_t *)b, (uid_t *)c);
#endif
#ifdef SYS_getresgid
	case SYS_getresgid:
		return do_getresgid(via_getresgid, CALL_syscall, site, (gid_t *)a, (gid_t *)b, (gid_t *)c);
#endif
#ifdef SYS_getgroups
	case SYS_getgroups:
		return do_getgroups(via_getgroups, CALL_syscall, site, (int)a, (gid_t *)b);
#endif
#ifdef SYS_uname
	case SYS_uname:
		return do_uname(via_uname, CALL_syscall, site, (struct utsname *)a);
#endif
#ifdef SYS_sysinfo
	case SYS_sysinfo:
		return do_sysinfo(via_sysinfo, CALL_syscall, site, (struct sysinfo *)a);
#endif
#ifdef SYS_getrlimit
	case SYS_getrlimit:
		return do_getrlimit(via_getrlimit, CALL_syscall, site, (__rlimit_resource_t)a, (struct rlimit *)b);
#endif
#ifdef SYS_personality
	case SYS_personality:
		return do_personality(via_personality, CALL_syscall, site, (unsigned long)a);
#endif
#ifdef SYS_syslog
	case SYS_syslog:
		return do_klogctl(via_syslog, CALL_syscall, site, (int)a, (char *)b, (int)c);
#endif
#ifdef SYS_openat2
	case SYS_openat2:
		return do_openat2(via_openat2, CALL_syscall, (int)a, (const char *)b, (const struct open_how *)c, (size_t)d);
#endif
#ifdef SYS_faccessat
	case SYS_faccessat:
		return do_sys_faccessat(via_faccessat, CALL_syscall, (int)a, (const char *)b, (int)c);
#endif
#ifdef SYS_faccessat2
	case SYS_faccessat2:
		return do_faccessat2(via_faccessat2, CALL_syscall, (int)a, (const char *)b, (int)c, (int)d);
#endif
#ifdef SYS_fchmodat
	case SYS_fchmodat:
		return do_sys_fchmodat(via_fchmodat, CALL_syscall, (int)a, (const char *)b, (mode_t)c);
#endif
#ifdef SYS_fchmodat2
	case SYS_fchmodat2:
		return do_fchmodat2(via_fchmodat2, CALL_syscall, (int)a, (const char *)b, (mode_t)c, (int)d);
#endif
#ifdef SYS_getcwd
	case SYS_getcwd:
		return do_sys_getcwd(via_getcwd, CALL_syscall, (char *)a, (size_t)b);
#endif
#ifdef SYS_fdatasync
	case SYS_fdatasync:
		return do_sys_fdatasync(via_fdatasync, CALL_syscall, (int)a);
#endif
#ifdef SYS_getcpu
	case SYS_getcpu:
		return do_sys_getcpu(via_getcpu, CALL_syscall, site, (unsigned int *)a, (unsigned int *)b, (void *)c);
#endif
#ifdef SYS_getdents
	case SYS_getdents:
		return do_getdents(via_getdents, CALL_syscall, (int)a, (void *)b, (unsigned int)c);
#endif
#ifdef SYS_preadv
	case SYS_preadv:
		return do_sys_preadv(via_preadv, CALL_syscall, (int)a, (const struct iovec *)b, (unsigned long)c, (long)d, (long)e);
#endif
#ifdef SYS_pwritev
	case SYS_pwritev:
		return do_sys_pwritev(via_pwritev, CALL_syscall, (int)a, (const struct iovec *)b, (unsigned long)c, (long)d, (long)e);
#endif
#ifdef SYS_preadv2
	case SYS_preadv2:
		return do_sys_preadv2(via_preadv2, CALL_syscall, (int)a, (const struct iovec *)b, (unsigned long)c, (long)d, (long)e, (int)f);
#endif
#ifdef SYS_pwritev2
	case SYS_pwritev2:
		return do_sys_pwritev2(via_pwritev2, CALL_syscall, (int)a, (const struct iovec *)b, (unsigned long)c, (long)d, (long)e, (int)f);
#endif
#ifdef SYS_waitid
	case SYS_waitid:
		return do_sys_waitid(via_waitid, CALL_syscall, (idtype_t)a, (id_t)b, (siginfo_t *)c, (int)d, (struct rusage *)e);
#endif
#ifdef SYS_fork
	case SYS_fork:
		return do_sys_fork(via_fork, CALL_syscall);
#endif
#ifdef SYS_sched_getaffinity
	case SYS_sched_getaffinity:
		return do_sys_sched_getaffinity(via_sched_getaffinity, CALL_syscall, site, (pid_t)a, (size_t)b, (void *)c);
#endif
#ifdef SYS_setgroups
	case SYS_setgroups:
		return do_setgroups(via_setgroups, CALL_syscall, (size_t)a, (const gid_t *)b);
#endif
#ifdef SYS_clone
	case SYS_clone:
		return do_sys_clone(via_clone, CALL_syscall, (unsigned long)a, (void *)b, (int *)c, (int *)d, (unsigned long)e);
#endif
#ifdef SYS_clone3
	case SYS_clone3:
		return do_clone3(via_clone3, CALL_syscall, (struct clone_args *)a, (size_t)b);
#endif
#ifdef SYS_clock_settime
	case SYS_clock_settime:
		return do_clock_settime(via_clock_settime, CALL_syscall, (clockid_t)a, (const struct timespec *)b);
#endif
#ifdef SYS_settimeofday
	case SYS_settimeofday:
		return do_settimeofday(via_settimeofday, CALL_syscall, (const struct timeval *)a, (const struct timezone *)b);
#endif
#ifdef SYS_clock_adjtime
	case SYS_clock_adjtime:
		return do_clock_adjtime(via_clock_adjtime, CALL_syscall, (clockid_t)a, (struct timex *)b);
#endif
	default:
		return real_syscall(n, a, b, c, d, e, f);
	}
}

bool syscall_is_decoded(long n)
{
	switch (n) {
#ifdef SYS_open
	case SYS_open:
#endif
#ifdef SYS_openat
	case SYS_openat:
#endif
#ifdef SYS_creat
	case SYS_creat:
#endif
#ifdef SYS_close
	case SYS_close:
#endif
#ifdef SYS_close_range
	case SYS_close_range:
#endif
#ifdef SYS_dup
	case SYS_dup:
#endif
#ifdef SYS_dup2
	case SYS_dup2:
#endif
#ifdef SYS_dup3
	case SYS_dup3:
#endif
#ifdef SYS_fcntl
	case SYS_fcntl:
#endif
#ifdef SYS_ioctl
	case SYS_ioctl:
#endif
#ifdef SYS_pipe
	case SYS_pipe:
#endif
#ifdef SYS_pipe2
	case SYS_pipe2:
#endif
#ifdef SYS_socketpair
	case SYS_socketpair:
#endif
#ifdef SYS_socket
	case SYS_socket:
#endif
#ifdef SYS_connect
	case SYS_connect:
#endif
#ifdef SYS_bind
	case SYS_bind:
#endif
#ifdef SYS_accept
	case SYS_accept:
#endif
#ifdef SYS_accept4
	case SYS_accept4:
#endif
#ifdef SYS_memfd_create
	case SYS_memfd_create:
#endif
#ifdef SYS_mq_unlink
	case SYS_mq_unlink:
#endif
#ifdef SYS_eventfd2
	case SYS_eventfd2:
#endif
#ifdef SYS_epoll_create
	case SYS_epoll_create:
#endif
#ifdef SYS_epoll_create1
	case SYS_epoll_create1:
#endif
#ifdef SYS_timerfd_create
	case SYS_timerfd_create:
#endif
#ifdef SYS_inotify_init
	case SYS_inotify_init:
#endif
#ifdef SYS_inotify_init1
	case SYS_inotify_init1:
#endif
#ifdef SYS_fanotify_init
	case SYS_fanotify_init:
#endif
#ifdef SYS_pidfd_open
	case SYS_pidfd_open:
#endif
#ifdef SYS_pidfd_getfd
	case SYS_pidfd_getfd:
#endif
#ifdef SYS_eventfd
	case SYS_eventfd:
#endif
#ifdef SYS_signalfd
	case SYS_signalfd:
#endif
#ifdef SYS_signalfd4
	case SYS_signalfd4:
#endif
#ifdef SYS_userfaultfd
	case SYS_userfaultfd:
#endif
#ifdef SYS_memfd_secret
	case SYS_memfd_secret:
#endif
#ifdef SYS_perf_event_open
	case SYS_perf_event_open:
#endif
#ifdef SYS_landlock_create_ruleset
	case SYS_landlock_create_ruleset:
#endif
#ifdef SYS_bpf
	case SYS_bpf:
#endif
#ifdef SYS_io_uring_setup
	case SYS_io_uring_setup:
#endif
#ifdef SYS_seccomp
	case SYS_seccomp:
#endif
#ifdef SYS_mq_open
	case SYS_mq_open:
#endif
#ifdef SYS_recvmsg
	case SYS_recvmsg:
#endif
#ifdef SYS_recvmmsg
	case SYS_recvmmsg:
#endif
#ifdef SYS_sendmsg
	case SYS_sendmsg:
#endif
#ifdef SYS_sendmmsg
	case SYS_sendmmsg:
#endif
#ifdef SYS_name_to_handle_at
	case SYS_name_to_handle_at:
#endif
#ifdef SYS_open_by_handle_at
	case SYS_open_by_handle_at:
#endif
#ifdef SYS_unshare
	case SYS_unshare:
#endif
#ifdef SYS_setns
	case SYS_setns:
#endif
#ifdef SYS_mount
	case SYS_mount:
#endif
#ifdef SYS_umount2
	case SYS_umount2:
#endif
#ifdef SYS_pivot_root
	case SYS_pivot_root:
#endif
#ifdef SYS_move_mount
	case SYS_move_mount:
#endif
#ifdef SYS_mount_setattr
	case SYS_mount_setattr:
#endif
#ifdef SYS_open_tree
	case SYS_open_tree:
#endif
#ifdef SYS_fsopen
	case SYS_fsopen:
#endif
#ifdef SYS_fspick
	case SYS_fspick:
#endif
#ifdef SYS_fsmount
	case SYS_fsmount:
#endif
#ifdef SYS_stat
	case SYS_stat:
#endif
#ifdef SYS_lstat
	case SYS_lstat:
#endif
#ifdef SYS_fstat
	case SYS_fstat:
#endif
#ifdef SYS_newfstatat
	case SYS_newfstatat:
#endif
#ifdef SYS_statx
	case SYS_statx:
#endif
#ifdef SYS_access
	case SYS_access:
#endif
#ifdef SYS_readlink
	case SYS_readlink:
#endif
#ifdef SYS_readlinkat
	case SYS_readlinkat:
#endif
#ifdef SYS_statfs
	case SYS_statfs:
#endif
#ifdef SYS_fstatfs
	case SYS_fstatfs:
#endif
#ifdef SYS_getdents64
	case SYS_getdents64:
#endif
#ifdef SYS_rename
	case SYS_rename:
#endif
#ifdef SYS_renameat
	case SYS_renameat:
#endif
#ifdef SYS_renameat2
	case SYS_renameat2:
#endif
#ifdef SYS_link
	case SYS_link:
#endif
#ifdef SYS_linkat
	case SYS_linkat:
#endif
#ifdef SYS_symlink
	case SYS_symlink:
#endif
#ifdef SYS_symlinkat
	case SYS_symlinkat:
#endif
#ifdef SYS_unlink
	case SYS_unlink:
#endif
#ifdef SYS_unlinkat
	case SYS_unlinkat:
#endif
#ifdef SYS_rmdir
	case SYS_rmdir:
#endif
#ifdef SYS_mkdir
	case SYS_mkdir:
#endif
#ifdef SYS_mkdirat
	case SYS_mkdirat:
#endif
#ifdef SYS_mknod
	case SYS_mknod:
#endif
#ifdef SYS_mknodat
	case SYS_mknodat:
#endif
#ifdef SYS_truncate
	case SYS_truncate:
#endif
#ifdef SYS_ftruncate
	case SYS_ftruncate:
#endif
#ifdef SYS_fallocate
	case SYS_fallocate:
#endif
#ifdef SYS_chmod
	case SYS_chmod:
#endif
#ifdef SYS_fchmod
	case SYS_fchmod:
#endif
#ifdef SYS_chown
	case SYS_chown:
#endif
#ifdef SYS_lchown
	case SYS_lchown:
#endif
#ifdef SYS_fchown
	case SYS_fchown:
#endif
#ifdef SYS_fchownat
	case SYS_fchownat:
#endif
#ifdef SYS_utime
	case SYS_utime:
#endif
#ifdef SYS_utimes
	case SYS_utimes:
#endif
#ifdef SYS_futimesat
	case SYS_futimesat:
#endif
#ifdef SYS_utimensat
	case SYS_utimensat:
#endif
#ifdef SYS_getxattr
	case SYS_getxattr:
#endif
#ifdef SYS_lgetxattr
	case SYS_lgetxattr:
#endif
#ifdef SYS_fgetxattr
	case SYS_fgetxattr:
#endif
#ifdef SYS_setxattr
	case SYS_setxattr:
#endif
#ifdef SYS_lsetxattr
	case SYS_lsetxattr:
#endif
#ifdef SYS_fsetxattr
	case SYS_fsetxattr:
#endif
#ifdef SYS_removexattr
	case SYS_removexattr:
#endif
#ifdef SYS_lremovexattr
	case SYS_lremovexattr:
#endif
#ifdef SYS_fremovexattr
	case SYS_fremovexattr:
#endif
#ifdef SYS_listxattr
	case SYS_listxattr:
#endif
#ifdef SYS_llistxattr
	case SYS_llistxattr:
#endif
#ifdef SYS_flistxattr
	case SYS_flistxattr:
#endif
#ifdef SYS_fsync
	case SYS_fsync:
#endif
#ifdef SYS_inotify_add_watch
	case SYS_inotify_add_watch:
#endif
#ifdef SYS_fanotify_mark
	case SYS_fanotify_mark:
#endif
#ifdef SYS_swapon
	case SYS_swapon:
#endif
#ifdef SYS_swapoff
	case SYS_swapoff:
#endif
#ifdef SYS_acct
	case SYS_acct:
#endif
#ifdef SYS_quotactl
	case SYS_quotactl:
#endif
#ifdef SYS_chdir
	case SYS_chdir:
#endif
#ifdef SYS_fchdir
	case SYS_fchdir:
#endif
#ifdef SYS_chroot
	case SYS_chroot:
#endif
#ifdef SYS_umask
	case SYS_umask:
#endif
#ifdef SYS_read
	case SYS_read:
#endif
#ifdef SYS_write
	case SYS_write:
#endif
#ifdef SYS_pread64
	case SYS_pread64:
#endif
#ifdef SYS_pwrite64
	case SYS_pwrite64:
#endif
#ifdef SYS_readv
	case SYS_readv:
#endif
#ifdef SYS_writev
	case SYS_writev:
#endif
#ifdef SYS_recvfrom
	case SYS_recvfrom:
#endif
#ifdef SYS_sendto
	case SYS_sendto:
#endif
#ifdef SYS_sendfile
	case SYS_sendfile:
#endif
#ifdef SYS_copy_file_range
	case SYS_copy_file_range:
#endif
#ifdef SYS_splice
	case SYS_splice:
#endif
#ifdef SYS_tee
	case SYS_tee:
#endif
#ifdef SYS_vmsplice
	case SYS_vmsplice:
#endif
#ifdef SYS_io_submit
	case SYS_io_submit:
#endif
#ifdef SYS_io_getevents
	case SYS_io_getevents:
#endif
#ifdef SYS_io_pgetevents
	case SYS_io_pgetevents:
#endif
#ifdef SYS_mq_timedreceive
	case SYS_mq_timedreceive:
#endif
#ifdef SYS_mq_timedsend
	case SYS_mq_timedsend:
#endif
#ifdef SYS_wait4
	case SYS_wait4:
#endif
#ifdef SYS_kill
	case SYS_kill:
#endif
#ifdef SYS_tgkill
	case SYS_tgkill:
#endif
#ifdef SYS_tkill
	case SYS_tkill:
#endif
#ifdef SYS_rt_sigqueueinfo
	case SYS_rt_sigqueueinfo:
#endif
#ifdef SYS_rt_tgsigqueueinfo
	case SYS_rt_tgsigqueueinfo:
#endif
#ifdef SYS_pidfd_send_signal
	case SYS_pidfd_send_signal:
#endif
#ifdef SYS_process_vm_readv
	case SYS_process_vm_readv:
#endif
#ifdef SYS_process_vm_writev
	case SYS_process_vm_writev:
#endif
#ifdef SYS_ptrace
	case SYS_ptrace:
#endif
#ifdef SYS_setuid
	case SYS_setuid:
#endif
#ifdef SYS_setreuid
	case SYS_setreuid:
#endif
#ifdef SYS_setresuid
	case SYS_setresuid:
#endif
#ifdef SYS_setfsuid
	case SYS_setfsuid:
#endif
#ifdef SYS_setgid
	case SYS_setgid:
#endif
#ifdef SYS_setregid
	case SYS_setregid:
#endif
#ifdef SYS_setresgid
	case SYS_setresgid:
#endif
#ifdef SYS_setfsgid
	case SYS_setfsgid:
#endif
#ifdef SYS_setsid
	case SYS_setsid:
#endif
#ifdef SYS_setpgid
	case SYS_setpgid:
#endif
#ifdef SYS_flock
	case SYS_flock:
#endif
#ifdef SYS_mmap
	case SYS_mmap:
#endif
#ifdef SYS_munmap
	case SYS_munmap:
#endif
#ifdef SYS_mprotect
	case SYS_mprotect:
#endif
#ifdef SYS_mremap
	case SYS_mremap:
#endif
#ifdef SYS_madvise
	case SYS_madvise:
#endif
#ifdef SYS_pkey_mprotect
	case SYS_pkey_mprotect:
#endif
#ifdef SYS_msync
	case SYS_msync:
#endif
#ifdef SYS_shmget
	case SYS_shmget:
#endif
#ifdef SYS_shmat
	case SYS_shmat:
#endif
#ifdef SYS_shmdt
	case SYS_shmdt:
#endif
#ifdef SYS_shmctl
	case SYS_shmctl:
#endif
#ifdef SYS_semget
	case SYS_semget:
#endif
#ifdef SYS_semop
	case SYS_semop:
#endif
#ifdef SYS_semtimedop
	case SYS_semtimedop:
#endif
#ifdef SYS_semctl
	case SYS_semctl:
#endif
#ifdef SYS_msgget
	case SYS_msgget:
#endif
#ifdef SYS_msgsnd
	case SYS_msgsnd:
#endif
#ifdef SYS_msgrcv
	case SYS_msgrcv:
#endif
#ifdef SYS_msgctl
	case SYS_msgctl:
#endif
#ifdef SYS_setrlimit
	case SYS_setrlimit:
#endif
#ifdef SYS_prlimit64
	case SYS_prlimit64:
#endif
#ifdef SYS_mlockall
	case SYS_mlockall:
#endif
#ifdef SYS_time
	case SYS_time:
#endif
#ifdef SYS_gettimeofday
	case SYS_gettimeofday:
#endif
#ifdef SYS_clock_gettime
	case SYS_clock_gettime:
#endif
#ifdef SYS_clock_getres
	case SYS_clock_getres:
#endif
#ifdef SYS_times
	case SYS_times:
#endif
#ifdef SYS_adjtimex
	case SYS_adjtimex:
#endif
#ifdef SYS_getrusage
	case SYS_getrusage:
#endif
#ifdef SYS_getitimer
	case SYS_getitimer:
#endif
#ifdef SYS_getrandom
	case SYS_getrandom:
#endif
#ifdef SYS_getpid
	case SYS_getpid:
#endif
#ifdef SYS_getppid
	case SYS_getppid:
#endif
#ifdef SYS_gettid
	case SYS_gettid:
#endif
#ifdef SYS_getpgrp
	case SYS_getpgrp:
#endif
#ifdef SYS_getpgid
	case SYS_getpgid:
#endif
#ifdef SYS_getsid
	case SYS_getsid:
#endif
#ifdef SYS_getuid
	case SYS_getuid:
#endif
#ifdef SYS_geteuid
	case SYS_geteuid:
#endif
#ifdef SYS_getgid
	case SYS_getgid:
#endif
#ifdef SYS_getegid
	case SYS_getegid:
#endif
#ifdef SYS_getresuid
	case SYS_getresuid:
#endif
#ifdef SYS_getresgid
	case SYS_getresgid:
#endif
#ifdef SYS_getgroups
	case SYS_getgroups:
#endif
#ifdef SYS_uname
	case SYS_uname:
#endif
#ifdef SYS_sysinfo
	case SYS_sysinfo:
#endif
#ifdef SYS_getrlimit
	case SYS_getrlimit:
#endif
#ifdef SYS_personality
	case SYS_personality:
#endif
#ifdef SYS_syslog
	case SYS_syslog:
#endif
#ifdef SYS_openat2
	case SYS_openat2:
#endif
#ifdef SYS_faccessat
	case SYS_faccessat:
#endif
#ifdef SYS_faccessat2
	case SYS_faccessat2:
#endif
#ifdef SYS_fchmodat
	case SYS_fchmodat:
#endif
#ifdef SYS_fchmodat2
	case SYS_fchmodat2:
#endif
#ifdef SYS_getcwd
	case SYS_getcwd:
#endif
#ifdef SYS_fdatasync
	case SYS_fdatasync:
#endif
#ifdef SYS_getcpu
	case SYS_getcpu:
#endif
#ifdef SYS_getdents
	case SYS_getdents:
#endif
#ifdef SYS_preadv
	case SYS_preadv:
#endif
#ifdef SYS_pwritev
	case SYS_pwritev:
#endif
#ifdef SYS_preadv2
	case SYS_preadv2:
#endif
#ifdef SYS_pwritev2
	case SYS_pwritev2:
#endif
#ifdef SYS_waitid
	case SYS_waitid:
#endif
#ifdef SYS_fork
	case SYS_fork:
#endif
#ifdef SYS_sched_getaffinity
	case SYS_sched_getaffinity:
#endif
#ifdef SYS_setgroups
	case SYS_setgroups:
#endif
#ifdef SYS_clone
	case SYS_clone:
#endif
#ifdef SYS_clone3
	case SYS_clone3:
#endif
#ifdef SYS_clock_settime
	case SYS_clock_settime:
#endif
#ifdef SYS_settimeofday
	case SYS_settimeofday:
#endif
#ifdef SYS_clock_adjtime
	case SYS_clock_adjtime:
#endif
		return true;
	default:
		return false;
	}
}

bool syscall_is_question(long n)
{
	switch (n) {
#ifdef SYS_utime
	case SYS_utime:
#endif
#ifdef SYS_utimes
	case SYS_utimes:
#endif
#ifdef SYS_futimesat
	case SYS_futimesat:
#endif
#ifdef SYS_utimensat
	case SYS_utimensat:
#endif
#ifdef SYS_time
	case SYS_time:
#endif
#ifdef SYS_gettimeofday
	case SYS_gettimeofday:
#endif
#ifdef SYS_clock_gettime
	case SYS_clock_gettime:
#endif
#ifdef SYS_clock_getres
	case SYS_clock_getres:
#endif
#ifdef SYS_times
	case SYS_times:
#endif
#ifdef SYS_adjtimex
	case SYS_adjtimex:
#endif
#ifdef SYS_getrusage
	case SYS_getrusage:
#endif
#ifdef SYS_getitimer
	case SYS_getitimer:
#endif
#ifdef SYS_getrandom
	case SYS_getrandom:
#endif
#ifdef SYS_getpid
	case SYS_getpid:
#endif
#ifdef SYS_getppid
	case SYS_getppid:
#endif
#ifdef SYS_gettid
	case SYS_gettid:
#endif
#ifdef SYS_getpgrp
	case SYS_getpgrp:
#endif
#ifdef SYS_getpgid
	case SYS_getpgid:
#endif
#ifdef SYS_getsid
	case SYS_getsid:
#endif
#ifdef SYS_getuid
	case SYS_getuid:
#endif
#ifdef SYS_geteuid
	case SYS_geteuid:
#endif
#ifdef SYS_getgid
	case SYS_getgid:
#endif
#ifdef SYS_getegid
	case SYS_getegid:
#endif
#ifdef SYS_getresuid
	case SYS_getresuid:
#endif
#ifdef SYS_getresgid
	case SYS_getresgid:
#endif
#ifdef SYS_getgroups
	case SYS_getgroups:
#endif
#ifdef SYS_uname
	case SYS_uname:
#endif
#ifdef SYS_sysinfo
	case SYS_sysinfo:
#endif
#ifdef SYS_getrlimit
	case SYS_getrlimit:
#endif
#ifdef SYS_personality
	case SYS_personality:
#endif
#ifdef SYS_syslog
	case SYS_syslog:
#endif
#ifdef SYS_getcpu
	case SYS_getcpu:
#endif
#ifdef SYS_sched_getaffinity
	case SYS_sched_getaffinity:
#endif
		return true;
	default:
		return false;
	}
}
