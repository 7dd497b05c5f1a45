/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "wrap.h"
#include "poison.h"

/* libc.def:32 */
static int do_open(real_open_fn *real, unsigned int call_no, const char *path, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, flags, mode);
	int ret = real(path, flags, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, path), flags, mode, fd_id(&c, ret));
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

/* libc.def:38 */
static int do_openat(real_openat_fn *real, unsigned int call_no, int dirfd, const char *path, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, flags, mode);
	int ret = real(dirfd, path, flags, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, dirfd, call_str(&c, path), flags, mode, fd_id(&c, ret));
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

/* libc.def:44 */
static int do___open_2(real___open_2_fn *real, unsigned int call_no, const char *path, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, flags);
	int ret = real(path, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
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

/* libc.def:50 */
static int do___openat_2(real___openat_2_fn *real, unsigned int call_no, int dirfd, const char *path, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, flags);
	int ret = real(dirfd, path, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
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

/* libc.def:56 */
static int do_creat(real_creat_fn *real, unsigned int call_no, const char *path, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:62 */
static int do_close(real_close_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(fd);
	put_CLOSE(&c, ret, fd);
	return ret;
}

EXPORT int wrap_close(int fd) ASM("close");
int wrap_close(int fd)
{
	return do_close(real_close, CALL_close, fd);
}

/* libc.def:67 */
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

EXPORT int wrap_close_range(unsigned int first, unsigned int last, int flags) ASM("close_range");
int wrap_close_range(unsigned int first, unsigned int last, int flags)
{
	return do_close_range(real_close_range, CALL_close_range, first, last, flags);
}

/* libc.def:72 */
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

EXPORT void wrap_closefrom(int first) ASM("closefrom");
void wrap_closefrom(int first)
{
	do_closefrom(real_closefrom, CALL_closefrom, first);
}

/* libc.def:76 */
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

/* libc.def:81 */
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

/* libc.def:87 */
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

/* libc.def:92 */
static int do_fcntl(real_fcntl_fn *real, unsigned int call_no, int fd, int command, void *arg)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, command, arg);
	int ret = real(fd, command, arg);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_controlled(&c, fd, command, arg, ret);
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

/* libc.def:97 */
static int do_ioctl(real_ioctl_fn *real, unsigned int call_no, int fd, unsigned long request, void *arg)
{
	struct call c;

	if (!(request == FIOCLEX || request == FIONCLEX) || !call_enter(&c, call_no))
		return real(fd, request, arg);
	int ret = real(fd, request, arg);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_FDFLAGS(&c, ret, fd, 1, (request == FIOCLEX ? FD_CLOEXEC : 0));
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

/* libc.def:102 */
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

/* libc.def:108 */
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

/* libc.def:113 */
static int do_socketpair(real_socketpair_fn *real, unsigned int call_no, int domain, int type, int protocol, int fds[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, type, protocol, fds);
	int ret = real(domain, type, protocol, fds);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_pair_changed(out(fds));
	put_SOCKETPAIR(&c, ret, (c.err ? -1 : fds[0]), (c.err ? -1 : fds[1]), type, fd_id(&c, c.err ? -1 : fds[0]));
	return ret;
}

EXPORT int wrap_socketpair(int domain, int type, int protocol, int fds[2]) ASM("socketpair");
int wrap_socketpair(int domain, int type, int protocol, int fds[2])
{
	return do_socketpair(real_socketpair, CALL_socketpair, domain, type, protocol, fds);
}

/* libc.def:118 */
static int do_socket(real_socket_fn *real, unsigned int call_no, int domain, int type, int protocol)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, type, protocol);
	int ret = real(domain, type, protocol);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_SOCKET(&c, ret, domain, type, protocol);
	return ret;
}

EXPORT int wrap_socket(int domain, int type, int protocol) ASM("socket");
int wrap_socket(int domain, int type, int protocol)
{
	return do_socket(real_socket, CALL_socket, domain, type, protocol);
}

/* libc.def:123 */
static int do_connect(real_connect_fn *real, unsigned int call_no, int fd, const struct sockaddr *address, socklen_t len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len);
	int ret = real(fd, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CONNECT(&c, ret, fd, address_text(&c, address, len, (char[128]){0}));
	return ret;
}

EXPORT int wrap_connect(int fd, const struct sockaddr *address, socklen_t len) ASM("connect");
int wrap_connect(int fd, const struct sockaddr *address, socklen_t len)
{
	return do_connect(real_connect, CALL_connect, fd, address, len);
}

/* libc.def:128 */
static int do_bind(real_bind_fn *real, unsigned int call_no, int fd, const struct sockaddr *address, socklen_t len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len);
	int ret = real(fd, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_BIND(&c, ret, fd, address_text(&c, address, len, (char[128]){0}));
	return ret;
}

EXPORT int wrap_bind(int fd, const struct sockaddr *address, socklen_t len) ASM("bind");
int wrap_bind(int fd, const struct sockaddr *address, socklen_t len)
{
	return do_bind(real_bind, CALL_bind, fd, address, len);
}

/* libc.def:133 */
static int do_accept(real_accept_fn *real, unsigned int call_no, int fd, struct sockaddr *address, socklen_t *len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len);
	int ret = real(fd, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_ACCEPT(&c, ret, fd, 0, peer_text(&c, ret, (char[128]){0}));
	return ret;
}

EXPORT int wrap_accept(int fd, struct sockaddr *address, socklen_t *len) ASM("accept");
int wrap_accept(int fd, struct sockaddr *address, socklen_t *len)
{
	return do_accept(real_accept, CALL_accept, fd, address, len);
}

/* libc.def:139 */
static int do_accept4(real_accept4_fn *real, unsigned int call_no, int fd, struct sockaddr *address, socklen_t *len, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, address, len, flags);
	int ret = real(fd, address, len, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_ACCEPT(&c, ret, fd, flags, peer_text(&c, ret, (char[128]){0}));
	return ret;
}

EXPORT int wrap_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags) ASM("accept4");
int wrap_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags)
{
	return do_accept4(real_accept4, CALL_accept4, fd, address, len, flags);
}

/* libc.def:145 */
static FILE *do_fopen(real_fopen_fn *real, unsigned int call_no, const char *path, const char *mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	FILE *ret = real(path, mode);
	call_end(&c, ret ? 0 : call_errno());
	fd_changed(fileno_of(ret));
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

/* libc.def:151 */
static FILE *do_freopen(real_freopen_fn *real, unsigned int call_no, const char *path, const char *mode, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode, f);
	struct freopen_hook h;
	hook_freopen_before(&c, &h, path, mode, f);
	FILE *ret = real(path, mode, f);
	call_end(&c, ret ? 0 : call_errno());
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

/* libc.def:158 */
static int do_fclose(real_fclose_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f);
	struct fclose_hook h;
	hook_fclose_before(&c, &h, f);
	int ret = real(f);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:163 */
static FILE *do_tmpfile(real_tmpfile_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	FILE *ret = real();
	call_end(&c, ret ? 0 : call_errno());
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

/* libc.def:169 */
static int do_mkstemp(real_mkstemp_fn *real, unsigned int call_no, char *template)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template);
	int ret = real(template);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_mkstemp(char *template) ASM("mkstemp");
int wrap_mkstemp(char *template)
{
	return do_mkstemp(real_mkstemp, CALL_mkstemp, template);
}

EXPORT int wrap_mkstemp64(char *template) ASM("mkstemp64");
int wrap_mkstemp64(char *template)
{
	return do_mkstemp(real_mkstemp64, CALL_mkstemp64, template);
}

/* libc.def:174 */
static int do_mkostemp(real_mkostemp_fn *real, unsigned int call_no, char *template, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template, flags);
	int ret = real(template, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (flags | O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_mkostemp(char *template, int flags) ASM("mkostemp");
int wrap_mkostemp(char *template, int flags)
{
	return do_mkostemp(real_mkostemp, CALL_mkostemp, template, flags);
}

EXPORT int wrap_mkostemp64(char *template, int flags) ASM("mkostemp64");
int wrap_mkostemp64(char *template, int flags)
{
	return do_mkostemp(real_mkostemp64, CALL_mkostemp64, template, flags);
}

/* libc.def:179 */
static int do_mkstemps(real_mkstemps_fn *real, unsigned int call_no, char *template, int suffix)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template, suffix);
	int ret = real(template, suffix);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_mkstemps(char *template, int suffix) ASM("mkstemps");
int wrap_mkstemps(char *template, int suffix)
{
	return do_mkstemps(real_mkstemps, CALL_mkstemps, template, suffix);
}

EXPORT int wrap_mkstemps64(char *template, int suffix) ASM("mkstemps64");
int wrap_mkstemps64(char *template, int suffix)
{
	return do_mkstemps(real_mkstemps64, CALL_mkstemps64, template, suffix);
}

/* libc.def:184 */
static int do_mkostemps(real_mkostemps_fn *real, unsigned int call_no, char *template, int suffix, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template, suffix, flags);
	int ret = real(template, suffix, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, template), (flags | O_RDWR | O_CREAT | O_EXCL), 0600, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_mkostemps(char *template, int suffix, int flags) ASM("mkostemps");
int wrap_mkostemps(char *template, int suffix, int flags)
{
	return do_mkostemps(real_mkostemps, CALL_mkostemps, template, suffix, flags);
}

EXPORT int wrap_mkostemps64(char *template, int suffix, int flags) ASM("mkostemps64");
int wrap_mkostemps64(char *template, int suffix, int flags)
{
	return do_mkostemps(real_mkostemps64, CALL_mkostemps64, template, suffix, flags);
}

/* libc.def:189 */
static char *do_mkdtemp(real_mkdtemp_fn *real, unsigned int call_no, char *template)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(template);
	char *ret = real(template);
	call_end(&c, ret ? 0 : call_errno());
	put_MKDIR(&c, (ret ? 0 : -1), AT_FDCWD, call_str(&c, template), 0700);
	return ret;
}

EXPORT char *wrap_mkdtemp(char *template) ASM("mkdtemp");
char *wrap_mkdtemp(char *template)
{
	return do_mkdtemp(real_mkdtemp, CALL_mkdtemp, template);
}

/* libc.def:192 */
static int do_memfd_create(real_memfd_create_fn *real, unsigned int call_no, const char *name, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flags);
	int ret = real(name, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, NULL, (O_RDWR | (flags & MFD_CLOEXEC ? O_CLOEXEC : 0)), 0, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_memfd_create(const char *name, unsigned int flags) ASM("memfd_create");
int wrap_memfd_create(const char *name, unsigned int flags)
{
	return do_memfd_create(real_memfd_create, CALL_memfd_create, name, flags);
}

/* libc.def:197 */
static int do_shm_open(real_shm_open_fn *real, unsigned int call_no, const char *name, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, flags, mode);
	int ret = real(name, flags, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, shm_path(&c, name, (char[288]){0}), (flags | O_CLOEXEC | O_NOFOLLOW), mode, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_shm_open(const char *name, int flags, mode_t mode) ASM("shm_open");
int wrap_shm_open(const char *name, int flags, mode_t mode)
{
	return do_shm_open(real_shm_open, CALL_shm_open, name, flags, mode);
}

/* libc.def:201 */
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

/* libc.def:206 */
static int do_stat(real_stat_fn *real, unsigned int call_no, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, st);
	int ret = real(path, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), 0, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap_stat(const char *path, struct stat *st) ASM("stat");
int wrap_stat(const char *path, struct stat *st)
{
	return do_stat(real_stat, CALL_stat, path, st);
}

EXPORT int wrap_stat64(const char *path, struct stat *st) ASM("stat64");
int wrap_stat64(const char *path, struct stat *st)
{
	return do_stat(real_stat64, CALL_stat64, path, st);
}

/* libc.def:211 */
static int do_lstat(real_lstat_fn *real, unsigned int call_no, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, st);
	int ret = real(path, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, AT_FDCWD, call_str(&c, path), AT_SYMLINK_NOFOLLOW, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap_lstat(const char *path, struct stat *st) ASM("lstat");
int wrap_lstat(const char *path, struct stat *st)
{
	return do_lstat(real_lstat, CALL_lstat, path, st);
}

EXPORT int wrap_lstat64(const char *path, struct stat *st) ASM("lstat64");
int wrap_lstat64(const char *path, struct stat *st)
{
	return do_lstat(real_lstat64, CALL_lstat64, path, st);
}

/* libc.def:216 */
static int do_fstat(real_fstat_fn *real, unsigned int call_no, int fd, struct stat *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, st);
	int ret = real(fd, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, fd, NULL, AT_EMPTY_PATH, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap_fstat(int fd, struct stat *st) ASM("fstat");
int wrap_fstat(int fd, struct stat *st)
{
	return do_fstat(real_fstat, CALL_fstat, fd, st);
}

EXPORT int wrap_fstat64(int fd, struct stat *st) ASM("fstat64");
int wrap_fstat64(int fd, struct stat *st)
{
	return do_fstat(real_fstat64, CALL_fstat64, fd, st);
}

/* libc.def:221 */
static int do_fstatat(real_fstatat_fn *real, unsigned int call_no, int dirfd, const char *path, struct stat *st, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, st, flags);
	int ret = real(dirfd, path, st, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, dirfd, call_str(&c, path), flags, stat_id(out(st), &(struct id){0}));
	return ret;
}

EXPORT int wrap_fstatat(int dirfd, const char *path, struct stat *st, int flags) ASM("fstatat");
int wrap_fstatat(int dirfd, const char *path, struct stat *st, int flags)
{
	return do_fstatat(real_fstatat, CALL_fstatat, dirfd, path, st, flags);
}

EXPORT int wrap_fstatat64(int dirfd, const char *path, struct stat *st, int flags) ASM("fstatat64");
int wrap_fstatat64(int dirfd, const char *path, struct stat *st, int flags)
{
	return do_fstatat(real_fstatat64, CALL_fstatat64, dirfd, path, st, flags);
}

/* libc.def:226 */
static int do_statx(real_statx_fn *real, unsigned int call_no, int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, flags, mask, stx);
	int ret = real(dirfd, path, flags, mask, stx);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STAT(&c, ret, dirfd, call_str(&c, path), flags, statx_id(out(stx), &(struct id){0}));
	return ret;
}

EXPORT int wrap_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx) ASM("statx");
int wrap_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	return do_statx(real_statx, CALL_statx, dirfd, path, flags, mask, stx);
}

/* libc.def:231 */
static int do___xstat(real___xstat_fn *real, unsigned int call_no, int ver, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ver, path, st);
	int ret = real(ver, path, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:236 */
static int do___lxstat(real___lxstat_fn *real, unsigned int call_no, int ver, const char *path, struct stat *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ver, path, st);
	int ret = real(ver, path, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:241 */
static int do___fxstat(real___fxstat_fn *real, unsigned int call_no, int ver, int fd, struct stat *st)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ver, fd, st);
	int ret = real(ver, fd, st);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:246 */
static int do___fxstatat(real___fxstatat_fn *real, unsigned int call_no, int ver, int dirfd, const char *path, struct stat *st, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(ver, dirfd, path, st, flags);
	int ret = real(ver, dirfd, path, st, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:251 */
static int do_access(real_access_fn *real, unsigned int call_no, const char *path, int mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, AT_FDCWD, call_str(&c, path), mode, 0);
	return ret;
}

EXPORT int wrap_access(const char *path, int mode) ASM("access");
int wrap_access(const char *path, int mode)
{
	return do_access(real_access, CALL_access, path, mode);
}

/* libc.def:255 */
static int do_faccessat(real_faccessat_fn *real, unsigned int call_no, int dirfd, const char *path, int mode, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, mode, flags);
	int ret = real(dirfd, path, mode, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_ACCESS(&c, ret, dirfd, call_str(&c, path), mode, flags);
	return ret;
}

EXPORT int wrap_faccessat(int dirfd, const char *path, int mode, int flags) ASM("faccessat");
int wrap_faccessat(int dirfd, const char *path, int mode, int flags)
{
	return do_faccessat(real_faccessat, CALL_faccessat, dirfd, path, mode, flags);
}

/* libc.def:259 */
static int do_euidaccess(real_euidaccess_fn *real, unsigned int call_no, const char *path, int mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, mode);
	int ret = real(path, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:263 */
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

/* libc.def:268 */
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

/* libc.def:273 */
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

/* libc.def:277 */
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

/* libc.def:281 */
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

/* libc.def:286 */
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

/* libc.def:291 */
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

/* libc.def:295 */
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

/* libc.def:300 */
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

/* libc.def:305 */
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

/* libc.def:309 */
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

/* libc.def:313 */
static long do_pathconf(real_pathconf_fn *real, unsigned int call_no, const char *path, int name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name);
	long ret = real(path, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_STATFS(&c, ret, -1, call_str_unread(path));
	return ret;
}

EXPORT long wrap_pathconf(const char *path, int name) ASM("pathconf");
long wrap_pathconf(const char *path, int name)
{
	return do_pathconf(real_pathconf, CALL_pathconf, path, name);
}

/* libc.def:318 */
static DIR *do_opendir(real_opendir_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	DIR *ret = real(path);
	call_end(&c, ret ? 0 : call_errno());
	fd_changed(ret ? dirfd(ret) : -1);
	put_OPEN(&c, (ret ? dirfd(ret) : -1), AT_FDCWD, call_str(&c, path), (O_RDONLY | O_NONBLOCK | O_DIRECTORY | O_CLOEXEC), 0, fd_id(&c, ret ? dirfd(ret) : -1));
	return ret;
}

EXPORT DIR *wrap_opendir(const char *path) ASM("opendir");
DIR *wrap_opendir(const char *path)
{
	return do_opendir(real_opendir, CALL_opendir, path);
}

/* libc.def:323 */
static struct dirent *do_readdir(real_readdir_fn *real, unsigned int call_no, DIR *d)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(d);
	struct dirent *ret = real(d);
	call_end(&c, 0);
	io_read(&c, dirfd(d), ret != NULL, IO_DIR);
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

/* libc.def:328 */
static int do_readdir_r(real_readdir_r_fn *real, unsigned int call_no, DIR *d, struct dirent *entry, struct dirent **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(d, entry, result);
	int ret = real(d, entry, result);
	call_end(&c, ret);
	io_read(&c, dirfd(d), !c.err && *result, IO_DIR);
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

/* libc.def:334 */
static ssize_t do_getdents64(real_getdents64_fn *real, unsigned int call_no, int fd, void *buf, size_t n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_DIR);
	return ret;
}

EXPORT ssize_t wrap_getdents64(int fd, void *buf, size_t n) ASM("getdents64");
ssize_t wrap_getdents64(int fd, void *buf, size_t n)
{
	return do_getdents64(real_getdents64, CALL_getdents64, fd, buf, n);
}

/* libc.def:338 */
static int do_closedir(real_closedir_fn *real, unsigned int call_no, DIR *d)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(d);
	struct closedir_hook h;
	hook_closedir_before(&c, &h, d);
	int ret = real(d);
	call_end(&c, ret != -1 ? 0 : call_errno());
	hook_closedir_after(&c, &h, ret);
	put_CLOSE(&c, ret, h.fd);
	return ret;
}

EXPORT int wrap_closedir(DIR *d) ASM("closedir");
int wrap_closedir(DIR *d)
{
	return do_closedir(real_closedir, CALL_closedir, d);
}

/* libc.def:342 */
static int do_scandir(real_scandir_fn *real, unsigned int call_no, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, list, filter, compare);
	int ret = real(path, list, filter, compare);
	call_end(&c, ret != -1 ? 0 : call_errno());
	directory_scanned(&c, AT_FDCWD, path, ret);
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

/* libc.def:346 */
static int do_scandirat(real_scandirat_fn *real, unsigned int call_no, int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, list, filter, compare);
	int ret = real(dirfd, path, list, filter, compare);
	call_end(&c, ret != -1 ? 0 : call_errno());
	directory_scanned(&c, dirfd, path, ret);
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

/* libc.def:350 */
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

/* libc.def:357 */
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

/* libc.def:362 */
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

/* libc.def:368 */
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

/* libc.def:373 */
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

/* libc.def:377 */
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

/* libc.def:383 */
static int do_rename(real_rename_fn *real, unsigned int call_no, const char *old, const char *new)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(old, new);
	int ret = real(old, new);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_RENAME(&c, ret, AT_FDCWD, call_str_of_two(&c, old), AT_FDCWD, call_str_of_two(&c, new), 0);
	return ret;
}

EXPORT int wrap_rename(const char *old, const char *new) ASM("rename");
int wrap_rename(const char *old, const char *new)
{
	return do_rename(real_rename, CALL_rename, old, new);
}

/* libc.def:387 */
static int do_renameat(real_renameat_fn *real, unsigned int call_no, int olddirfd, const char *old, int newdirfd, const char *new)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(olddirfd, old, newdirfd, new);
	int ret = real(olddirfd, old, newdirfd, new);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_RENAME(&c, ret, olddirfd, call_str_of_two(&c, old), newdirfd, call_str_of_two(&c, new), 0);
	return ret;
}

EXPORT int wrap_renameat(int olddirfd, const char *old, int newdirfd, const char *new) ASM("renameat");
int wrap_renameat(int olddirfd, const char *old, int newdirfd, const char *new)
{
	return do_renameat(real_renameat, CALL_renameat, olddirfd, old, newdirfd, new);
}

/* libc.def:391 */
static int do_renameat2(real_renameat2_fn *real, unsigned int call_no, int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(olddirfd, old, newdirfd, new, flags);
	int ret = real(olddirfd, old, newdirfd, new, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_RENAME(&c, ret, olddirfd, call_str_of_two(&c, old), newdirfd, call_str_of_two(&c, new), flags);
	return ret;
}

EXPORT int wrap_renameat2(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags) ASM("renameat2");
int wrap_renameat2(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags)
{
	return do_renameat2(real_renameat2, CALL_renameat2, olddirfd, old, newdirfd, new, flags);
}

/* libc.def:395 */
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

/* libc.def:399 */
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

/* libc.def:403 */
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

/* libc.def:407 */
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

/* libc.def:411 */
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

/* libc.def:415 */
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

/* libc.def:419 */
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

/* libc.def:423 */
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

/* libc.def:427 */
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

/* libc.def:431 */
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

/* libc.def:435 */
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

EXPORT int wrap_mknod(const char *path, mode_t mode, dev_t dev) ASM("mknod");
int wrap_mknod(const char *path, mode_t mode, dev_t dev)
{
	return do_mknod(real_mknod, CALL_mknod, path, mode, dev);
}

/* libc.def:439 */
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

EXPORT int wrap_mknodat(int dirfd, const char *path, mode_t mode, dev_t dev) ASM("mknodat");
int wrap_mknodat(int dirfd, const char *path, mode_t mode, dev_t dev)
{
	return do_mknodat(real_mknodat, CALL_mknodat, dirfd, path, mode, dev);
}

/* libc.def:443 */
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

/* libc.def:447 */
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

/* libc.def:451 */
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

/* libc.def:454 */
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

/* libc.def:457 */
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

/* libc.def:462 */
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

/* libc.def:467 */
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

/* libc.def:472 */
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

/* libc.def:477 */
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

/* libc.def:481 */
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

/* libc.def:484 */
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

/* libc.def:488 */
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

/* libc.def:492 */
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

/* libc.def:496 */
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

/* libc.def:500 */
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

/* libc.def:504 */
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

/* libc.def:508 */
static int do_utime(real_utime_fn *real, unsigned int call_no, const char *path, const struct utimbuf *times)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, times);
	int ret = real(path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, AT_FDCWD, call_str(&c, path), 0);
	return ret;
}

EXPORT int wrap_utime(const char *path, const struct utimbuf *times) ASM("utime");
int wrap_utime(const char *path, const struct utimbuf *times)
{
	return do_utime(real_utime, CALL_utime, path, times);
}

/* libc.def:512 */
static int do_utimes(real_utimes_fn *real, unsigned int call_no, const char *path, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, times);
	int ret = real(path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, AT_FDCWD, call_str(&c, path), 0);
	return ret;
}

EXPORT int wrap_utimes(const char *path, const struct timeval times[2]) ASM("utimes");
int wrap_utimes(const char *path, const struct timeval times[2])
{
	return do_utimes(real_utimes, CALL_utimes, path, times);
}

/* libc.def:516 */
static int do_lutimes(real_lutimes_fn *real, unsigned int call_no, const char *path, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, times);
	int ret = real(path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, AT_FDCWD, call_str(&c, path), AT_SYMLINK_NOFOLLOW);
	return ret;
}

EXPORT int wrap_lutimes(const char *path, const struct timeval times[2]) ASM("lutimes");
int wrap_lutimes(const char *path, const struct timeval times[2])
{
	return do_lutimes(real_lutimes, CALL_lutimes, path, times);
}

/* libc.def:519 */
static int do_futimes(real_futimes_fn *real, unsigned int call_no, int fd, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, times);
	int ret = real(fd, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, fd, NULL, AT_EMPTY_PATH);
	return ret;
}

EXPORT int wrap_futimes(int fd, const struct timeval times[2]) ASM("futimes");
int wrap_futimes(int fd, const struct timeval times[2])
{
	return do_futimes(real_futimes, CALL_futimes, fd, times);
}

/* libc.def:522 */
static int do_futimesat(real_futimesat_fn *real, unsigned int call_no, int dirfd, const char *path, const struct timeval times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, times);
	int ret = real(dirfd, path, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, dirfd, call_str(&c, path), (path ? 0 : AT_EMPTY_PATH));
	return ret;
}

EXPORT int wrap_futimesat(int dirfd, const char *path, const struct timeval times[2]) ASM("futimesat");
int wrap_futimesat(int dirfd, const char *path, const struct timeval times[2])
{
	return do_futimesat(real_futimesat, CALL_futimesat, dirfd, path, times);
}

/* libc.def:526 */
static int do_utimensat(real_utimensat_fn *real, unsigned int call_no, int dirfd, const char *path, const struct timespec times[2], int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(dirfd, path, times, flags);
	int ret = real(dirfd, path, times, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, dirfd, call_str(&c, path), (path ? flags : AT_EMPTY_PATH));
	return ret;
}

EXPORT int wrap_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags) ASM("utimensat");
int wrap_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags)
{
	return do_utimensat(real_utimensat, CALL_utimensat, dirfd, path, times, flags);
}

/* libc.def:530 */
static int do_futimens(real_futimens_fn *real, unsigned int call_no, int fd, const struct timespec times[2])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, times);
	int ret = real(fd, times);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_UTIME(&c, ret, fd, NULL, AT_EMPTY_PATH);
	return ret;
}

EXPORT int wrap_futimens(int fd, const struct timespec times[2]) ASM("futimens");
int wrap_futimens(int fd, const struct timespec times[2])
{
	return do_futimens(real_futimens, CALL_futimens, fd, times);
}

/* libc.def:533 */
static ssize_t do_getxattr(real_getxattr_fn *real, unsigned int call_no, const char *path, const char *name, void *value, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size);
	ssize_t ret = real(path, name, value, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'g', -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT ssize_t wrap_getxattr(const char *path, const char *name, void *value, size_t size) ASM("getxattr");
ssize_t wrap_getxattr(const char *path, const char *name, void *value, size_t size)
{
	return do_getxattr(real_getxattr, CALL_getxattr, path, name, value, size);
}

/* libc.def:537 */
static ssize_t do_lgetxattr(real_lgetxattr_fn *real, unsigned int call_no, const char *path, const char *name, void *value, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size);
	ssize_t ret = real(path, name, value, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'g', -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT ssize_t wrap_lgetxattr(const char *path, const char *name, void *value, size_t size) ASM("lgetxattr");
ssize_t wrap_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return do_lgetxattr(real_lgetxattr, CALL_lgetxattr, path, name, value, size);
}

/* libc.def:541 */
static ssize_t do_fgetxattr(real_fgetxattr_fn *real, unsigned int call_no, int fd, const char *name, void *value, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, name, value, size);
	ssize_t ret = real(fd, name, value, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'g', fd, NULL, call_str(&c, name));
	return ret;
}

EXPORT ssize_t wrap_fgetxattr(int fd, const char *name, void *value, size_t size) ASM("fgetxattr");
ssize_t wrap_fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return do_fgetxattr(real_fgetxattr, CALL_fgetxattr, fd, name, value, size);
}

/* libc.def:545 */
static int do_setxattr(real_setxattr_fn *real, unsigned int call_no, const char *path, const char *name, const void *value, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size, flags);
	int ret = real(path, name, value, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 's', -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_setxattr(const char *path, const char *name, const void *value, size_t size, int flags) ASM("setxattr");
int wrap_setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return do_setxattr(real_setxattr, CALL_setxattr, path, name, value, size, flags);
}

/* libc.def:549 */
static int do_lsetxattr(real_lsetxattr_fn *real, unsigned int call_no, const char *path, const char *name, const void *value, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name, value, size, flags);
	int ret = real(path, name, value, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 's', -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags) ASM("lsetxattr");
int wrap_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return do_lsetxattr(real_lsetxattr, CALL_lsetxattr, path, name, value, size, flags);
}

/* libc.def:553 */
static int do_fsetxattr(real_fsetxattr_fn *real, unsigned int call_no, int fd, const char *name, const void *value, size_t size, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, name, value, size, flags);
	int ret = real(fd, name, value, size, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 's', fd, NULL, call_str(&c, name));
	return ret;
}

EXPORT int wrap_fsetxattr(int fd, const char *name, const void *value, size_t size, int flags) ASM("fsetxattr");
int wrap_fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
	return do_fsetxattr(real_fsetxattr, CALL_fsetxattr, fd, name, value, size, flags);
}

/* libc.def:557 */
static int do_removexattr(real_removexattr_fn *real, unsigned int call_no, const char *path, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name);
	int ret = real(path, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'r', -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_removexattr(const char *path, const char *name) ASM("removexattr");
int wrap_removexattr(const char *path, const char *name)
{
	return do_removexattr(real_removexattr, CALL_removexattr, path, name);
}

/* libc.def:561 */
static int do_lremovexattr(real_lremovexattr_fn *real, unsigned int call_no, const char *path, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, name);
	int ret = real(path, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'r', -1, call_str_of_two(&c, path), call_str_of_two(&c, name));
	return ret;
}

EXPORT int wrap_lremovexattr(const char *path, const char *name) ASM("lremovexattr");
int wrap_lremovexattr(const char *path, const char *name)
{
	return do_lremovexattr(real_lremovexattr, CALL_lremovexattr, path, name);
}

/* libc.def:565 */
static int do_fremovexattr(real_fremovexattr_fn *real, unsigned int call_no, int fd, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, name);
	int ret = real(fd, name);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'r', fd, NULL, call_str(&c, name));
	return ret;
}

EXPORT int wrap_fremovexattr(int fd, const char *name) ASM("fremovexattr");
int wrap_fremovexattr(int fd, const char *name)
{
	return do_fremovexattr(real_fremovexattr, CALL_fremovexattr, fd, name);
}

/* libc.def:569 */
static ssize_t do_listxattr(real_listxattr_fn *real, unsigned int call_no, const char *path, char *list, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, list, size);
	ssize_t ret = real(path, list, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'l', -1, call_str(&c, path), NULL);
	return ret;
}

EXPORT ssize_t wrap_listxattr(const char *path, char *list, size_t size) ASM("listxattr");
ssize_t wrap_listxattr(const char *path, char *list, size_t size)
{
	return do_listxattr(real_listxattr, CALL_listxattr, path, list, size);
}

/* libc.def:573 */
static ssize_t do_llistxattr(real_llistxattr_fn *real, unsigned int call_no, const char *path, char *list, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, list, size);
	ssize_t ret = real(path, list, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'l', -1, call_str(&c, path), NULL);
	return ret;
}

EXPORT ssize_t wrap_llistxattr(const char *path, char *list, size_t size) ASM("llistxattr");
ssize_t wrap_llistxattr(const char *path, char *list, size_t size)
{
	return do_llistxattr(real_llistxattr, CALL_llistxattr, path, list, size);
}

/* libc.def:577 */
static ssize_t do_flistxattr(real_flistxattr_fn *real, unsigned int call_no, int fd, char *list, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, list, size);
	ssize_t ret = real(fd, list, size);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_XATTR(&c, ret, 'l', fd, NULL, NULL);
	return ret;
}

EXPORT ssize_t wrap_flistxattr(int fd, char *list, size_t size) ASM("flistxattr");
ssize_t wrap_flistxattr(int fd, char *list, size_t size)
{
	return do_flistxattr(real_flistxattr, CALL_flistxattr, fd, list, size);
}

/* libc.def:581 */
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

/* libc.def:588 */
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

/* libc.def:592 */
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

/* libc.def:596 */
static int do_chroot(real_chroot_fn *real, unsigned int call_no, const char *path)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path);
	int ret = real(path);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_CHROOT(&c, ret, call_str(&c, path));
	return ret;
}

EXPORT int wrap_chroot(const char *path) ASM("chroot");
int wrap_chroot(const char *path)
{
	return do_chroot(real_chroot, CALL_chroot, path);
}

/* libc.def:600 */
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

/* libc.def:605 */
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

/* libc.def:608 */
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

/* libc.def:612 */
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

/* libc.def:616 */
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

/* libc.def:620 */
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

/* libc.def:625 */
static ssize_t do_read(real_read_fn *real, unsigned int call_no, int fd, void *buf, size_t n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_read(int fd, void *buf, size_t n) ASM("read");
ssize_t wrap_read(int fd, void *buf, size_t n)
{
	return do_read(real_read, CALL_read, fd, buf, n);
}

EXPORT ssize_t wrap___read(int fd, void *buf, size_t n) ASM("__read");
ssize_t wrap___read(int fd, void *buf, size_t n)
{
	return do_read(real___read, CALL___read, fd, buf, n);
}

/* libc.def:630 */
static ssize_t do___read_chk(real___read_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, room);
	ssize_t ret = real(fd, buf, n, room);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap___read_chk(int fd, void *buf, size_t n, size_t room) ASM("__read_chk");
ssize_t wrap___read_chk(int fd, void *buf, size_t n, size_t room)
{
	return do___read_chk(real___read_chk, CALL___read_chk, fd, buf, n, room);
}

/* libc.def:634 */
static ssize_t do_write(real_write_fn *real, unsigned int call_no, int fd, const void *buf, size_t n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n);
	ssize_t ret = real(fd, buf, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_write(int fd, const void *buf, size_t n) ASM("write");
ssize_t wrap_write(int fd, const void *buf, size_t n)
{
	return do_write(real_write, CALL_write, fd, buf, n);
}

EXPORT ssize_t wrap___write(int fd, const void *buf, size_t n) ASM("__write");
ssize_t wrap___write(int fd, const void *buf, size_t n)
{
	return do_write(real___write, CALL___write, fd, buf, n);
}

/* libc.def:639 */
static ssize_t do_pread(real_pread_fn *real, unsigned int call_no, int fd, void *buf, size_t n, off_t offset)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, offset);
	ssize_t ret = real(fd, buf, n, offset);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_pread(int fd, void *buf, size_t n, off_t offset) ASM("pread");
ssize_t wrap_pread(int fd, void *buf, size_t n, off_t offset)
{
	return do_pread(real_pread, CALL_pread, fd, buf, n, offset);
}

EXPORT ssize_t wrap_pread64(int fd, void *buf, size_t n, off_t offset) ASM("pread64");
ssize_t wrap_pread64(int fd, void *buf, size_t n, off_t offset)
{
	return do_pread(real_pread64, CALL_pread64, fd, buf, n, offset);
}

EXPORT ssize_t wrap___pread64(int fd, void *buf, size_t n, off_t offset) ASM("__pread64");
ssize_t wrap___pread64(int fd, void *buf, size_t n, off_t offset)
{
	return do_pread(real___pread64, CALL___pread64, fd, buf, n, offset);
}

/* libc.def:644 */
static ssize_t do___pread_chk(real___pread_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, off_t offset, size_t room)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, offset, room);
	ssize_t ret = real(fd, buf, n, offset, room);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap___pread_chk(int fd, void *buf, size_t n, off_t offset, size_t room) ASM("__pread_chk");
ssize_t wrap___pread_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	return do___pread_chk(real___pread_chk, CALL___pread_chk, fd, buf, n, offset, room);
}

EXPORT ssize_t wrap___pread64_chk(int fd, void *buf, size_t n, off_t offset, size_t room) ASM("__pread64_chk");
ssize_t wrap___pread64_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	return do___pread_chk(real___pread64_chk, CALL___pread64_chk, fd, buf, n, offset, room);
}

/* libc.def:649 */
static ssize_t do_pwrite(real_pwrite_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, off_t offset)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, offset);
	ssize_t ret = real(fd, buf, n, offset);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_pwrite(int fd, const void *buf, size_t n, off_t offset) ASM("pwrite");
ssize_t wrap_pwrite(int fd, const void *buf, size_t n, off_t offset)
{
	return do_pwrite(real_pwrite, CALL_pwrite, fd, buf, n, offset);
}

EXPORT ssize_t wrap_pwrite64(int fd, const void *buf, size_t n, off_t offset) ASM("pwrite64");
ssize_t wrap_pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	return do_pwrite(real_pwrite64, CALL_pwrite64, fd, buf, n, offset);
}

EXPORT ssize_t wrap___pwrite64(int fd, const void *buf, size_t n, off_t offset) ASM("__pwrite64");
ssize_t wrap___pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	return do_pwrite(real___pwrite64, CALL___pwrite64, fd, buf, n, offset);
}

/* libc.def:654 */
static ssize_t do_readv(real_readv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n);
	ssize_t ret = real(fd, iov, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_readv(int fd, const struct iovec *iov, int n) ASM("readv");
ssize_t wrap_readv(int fd, const struct iovec *iov, int n)
{
	return do_readv(real_readv, CALL_readv, fd, iov, n);
}

/* libc.def:658 */
static ssize_t do_writev(real_writev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n);
	ssize_t ret = real(fd, iov, n);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_writev(int fd, const struct iovec *iov, int n) ASM("writev");
ssize_t wrap_writev(int fd, const struct iovec *iov, int n)
{
	return do_writev(real_writev, CALL_writev, fd, iov, n);
}

/* libc.def:662 */
static ssize_t do_preadv(real_preadv_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n, offset);
	ssize_t ret = real(fd, iov, n, offset);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_preadv(int fd, const struct iovec *iov, int n, off_t offset) ASM("preadv");
ssize_t wrap_preadv(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_preadv(real_preadv, CALL_preadv, fd, iov, n, offset);
}

EXPORT ssize_t wrap_preadv64(int fd, const struct iovec *iov, int n, off_t offset) ASM("preadv64");
ssize_t wrap_preadv64(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_preadv(real_preadv64, CALL_preadv64, fd, iov, n, offset);
}

/* libc.def:666 */
static ssize_t do_pwritev(real_pwritev_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n, offset);
	ssize_t ret = real(fd, iov, n, offset);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_pwritev(int fd, const struct iovec *iov, int n, off_t offset) ASM("pwritev");
ssize_t wrap_pwritev(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_pwritev(real_pwritev, CALL_pwritev, fd, iov, n, offset);
}

EXPORT ssize_t wrap_pwritev64(int fd, const struct iovec *iov, int n, off_t offset) ASM("pwritev64");
ssize_t wrap_pwritev64(int fd, const struct iovec *iov, int n, off_t offset)
{
	return do_pwritev(real_pwritev64, CALL_pwritev64, fd, iov, n, offset);
}

/* libc.def:670 */
static ssize_t do_preadv2(real_preadv2_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n, offset, flags);
	ssize_t ret = real(fd, iov, n, offset, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
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

/* libc.def:674 */
static ssize_t do_pwritev2(real_pwritev2_fn *real, unsigned int call_no, int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n, offset, flags);
	ssize_t ret = real(fd, iov, n, offset, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
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

/* libc.def:678 */
static ssize_t do_recv(real_recv_fn *real, unsigned int call_no, int fd, void *buf, size_t n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags);
	ssize_t ret = real(fd, buf, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_recv(int fd, void *buf, size_t n, int flags) ASM("recv");
ssize_t wrap_recv(int fd, void *buf, size_t n, int flags)
{
	return do_recv(real_recv, CALL_recv, fd, buf, n, flags);
}

/* libc.def:681 */
static ssize_t do___recv_chk(real___recv_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, room, flags);
	ssize_t ret = real(fd, buf, n, room, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap___recv_chk(int fd, void *buf, size_t n, size_t room, int flags) ASM("__recv_chk");
ssize_t wrap___recv_chk(int fd, void *buf, size_t n, size_t room, int flags)
{
	return do___recv_chk(real___recv_chk, CALL___recv_chk, fd, buf, n, room, flags);
}

/* libc.def:685 */
static ssize_t do_recvfrom(real_recvfrom_fn *real, unsigned int call_no, int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags, address, len);
	ssize_t ret = real(fd, buf, n, flags, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_recvfrom(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len) ASM("recvfrom");
ssize_t wrap_recvfrom(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len)
{
	return do_recvfrom(real_recvfrom, CALL_recvfrom, fd, buf, n, flags, address, len);
}

/* libc.def:690 */
static ssize_t do___recvfrom_chk(real___recvfrom_chk_fn *real, unsigned int call_no, int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, room, flags, address, len);
	ssize_t ret = real(fd, buf, n, room, flags, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap___recvfrom_chk(int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len) ASM("__recvfrom_chk");
ssize_t wrap___recvfrom_chk(int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len)
{
	return do___recvfrom_chk(real___recvfrom_chk, CALL___recvfrom_chk, fd, buf, n, room, flags, address, len);
}

/* libc.def:694 */
static ssize_t do_recvmsg(real_recvmsg_fn *real, unsigned int call_no, int fd, struct msghdr *msg, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, msg, flags);
	ssize_t ret = real(fd, msg, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_read(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_recvmsg(int fd, struct msghdr *msg, int flags) ASM("recvmsg");
ssize_t wrap_recvmsg(int fd, struct msghdr *msg, int flags)
{
	return do_recvmsg(real_recvmsg, CALL_recvmsg, fd, msg, flags);
}

/* libc.def:698 */
static ssize_t do_send(real_send_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags);
	ssize_t ret = real(fd, buf, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_send(int fd, const void *buf, size_t n, int flags) ASM("send");
ssize_t wrap_send(int fd, const void *buf, size_t n, int flags)
{
	return do_send(real_send, CALL_send, fd, buf, n, flags);
}

/* libc.def:701 */
static ssize_t do_sendto(real_sendto_fn *real, unsigned int call_no, int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, buf, n, flags, address, len);
	ssize_t ret = real(fd, buf, n, flags, address, len);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_sendto(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len) ASM("sendto");
ssize_t wrap_sendto(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len)
{
	return do_sendto(real_sendto, CALL_sendto, fd, buf, n, flags, address, len);
}

/* libc.def:706 */
static ssize_t do_sendmsg(real_sendmsg_fn *real, unsigned int call_no, int fd, const struct msghdr *msg, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, msg, flags);
	ssize_t ret = real(fd, msg, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_sendmsg(int fd, const struct msghdr *msg, int flags) ASM("sendmsg");
ssize_t wrap_sendmsg(int fd, const struct msghdr *msg, int flags)
{
	return do_sendmsg(real_sendmsg, CALL_sendmsg, fd, msg, flags);
}

/* libc.def:710 */
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

/* libc.def:715 */
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

/* libc.def:720 */
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

/* libc.def:725 */
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

/* libc.def:729 */
static ssize_t do_vmsplice(real_vmsplice_fn *real, unsigned int call_no, int fd, const struct iovec *iov, size_t n, unsigned int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, iov, n, flags);
	ssize_t ret = real(fd, iov, n, flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT ssize_t wrap_vmsplice(int fd, const struct iovec *iov, size_t n, unsigned int flags) ASM("vmsplice");
ssize_t wrap_vmsplice(int fd, const struct iovec *iov, size_t n, unsigned int flags)
{
	return do_vmsplice(real_vmsplice, CALL_vmsplice, fd, iov, n, flags);
}

/* libc.def:735 */
static size_t do_fread(real_fread_fn *real, unsigned int call_no, void *buf, size_t size, size_t n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, size, n, f);
	size_t ret = real(buf, size, n, f);
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

/* libc.def:741 */
static size_t do___fread_chk(real___fread_chk_fn *real, unsigned int call_no, void *buf, size_t room, size_t size, size_t n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, room, size, n, f);
	size_t ret = real(buf, room, size, n, f);
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

/* libc.def:748 */
static char *do_fgets(real_fgets_fn *real, unsigned int call_no, char *buf, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, n, f);
	char *ret = real(buf, n, f);
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

/* libc.def:754 */
static char *do___fgets_chk(real___fgets_chk_fn *real, unsigned int call_no, char *buf, size_t room, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, room, n, f);
	char *ret = real(buf, room, n, f);
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

/* libc.def:761 */
static int do_fgetc(real_fgetc_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	int ret = real(f);
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

/* libc.def:767 */
static int do_getchar(real_getchar_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real();
	int ret = real();
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

/* libc.def:773 */
static int do___uflow(real___uflow_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	int ret = real(f);
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

/* libc.def:779 */
static ssize_t do_getline(real_getline_fn *real, unsigned int call_no, char **line, size_t *n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(line, n, f);
	ssize_t ret = real(line, n, f);
	io_file_read(&c, f, (ret > 0 ? ret : 0));
	return ret;
}

EXPORT ssize_t wrap_getline(char **line, size_t *n, FILE *f) ASM("getline");
ssize_t wrap_getline(char **line, size_t *n, FILE *f)
{
	return do_getline(real_getline, CALL_getline, line, n, f);
}

/* libc.def:784 */
static ssize_t do_getdelim(real_getdelim_fn *real, unsigned int call_no, char **line, size_t *n, int delimiter, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(line, n, delimiter, f);
	ssize_t ret = real(line, n, delimiter, f);
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

/* libc.def:790 */
static char *do_gets(real_gets_fn *real, unsigned int call_no, char *buf)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf);
	char *ret = real(buf);
	io_file_read(&c, stdin, (ret ? 1 : 0));
	return ret;
}

EXPORT char *wrap_gets(char *buf) ASM("gets");
char *wrap_gets(char *buf)
{
	return do_gets(real_gets, CALL_gets, buf);
}

/* libc.def:796 */
static wint_t do_fgetwc(real_fgetwc_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f);
	wint_t ret = real(f);
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

/* libc.def:802 */
static wchar_t *do_fgetws(real_fgetws_fn *real, unsigned int call_no, wchar_t *buf, int n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, n, f);
	wchar_t *ret = real(buf, n, f);
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

/* libc.def:808 */
static int do_fscanf(real_fscanf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
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

/* libc.def:816 */
static int do_vfscanf(real_vfscanf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
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

/* libc.def:823 */
static int do_scanf(real_scanf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
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

/* libc.def:831 */
static int do_vscanf(real_vscanf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
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

/* libc.def:838 */
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

/* libc.def:841 */
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

/* libc.def:845 */
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

/* libc.def:849 */
static size_t do_fwrite(real_fwrite_fn *real, unsigned int call_no, const void *buf, size_t size, size_t n, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(buf, size, n, f);
	size_t ret = real(buf, size, n, f);
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

/* libc.def:855 */
static int do_fputs(real_fputs_fn *real, unsigned int call_no, const char *s, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(s, f);
	int ret = real(s, f);
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

/* libc.def:861 */
static int do_puts(real_puts_fn *real, unsigned int call_no, const char *s)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(s);
	int ret = real(s);
	io_file_write(&c, stdout, 1);
	return ret;
}

EXPORT int wrap_puts(const char *s) ASM("puts");
int wrap_puts(const char *s)
{
	return do_puts(real_puts, CALL_puts, s);
}

/* libc.def:866 */
static int do_fputc(real_fputc_fn *real, unsigned int call_no, int ch, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(ch, f);
	int ret = real(ch, f);
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

/* libc.def:872 */
static int do_putchar(real_putchar_fn *real, unsigned int call_no, int ch)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(ch);
	int ret = real(ch);
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

/* libc.def:878 */
static int do___overflow(real___overflow_fn *real, unsigned int call_no, FILE *f, int ch)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, ch);
	int ret = real(f, ch);
	io_file_write(&c, f, 1);
	return ret;
}

EXPORT int wrap___overflow(FILE *f, int ch) ASM("__overflow");
int wrap___overflow(FILE *f, int ch)
{
	return do___overflow(real___overflow, CALL___overflow, f, ch);
}

/* libc.def:883 */
static wint_t do_fputwc(real_fputwc_fn *real, unsigned int call_no, wchar_t ch, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(ch, f);
	wint_t ret = real(ch, f);
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

/* libc.def:889 */
static int do_fputws(real_fputws_fn *real, unsigned int call_no, const wchar_t *s, FILE *f)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(s, f);
	int ret = real(s, f);
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

/* libc.def:895 */
static void do_perror(real_perror_fn *real, unsigned int call_no, const char *s)
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

EXPORT void wrap_perror(const char *s) ASM("perror");
void wrap_perror(const char *s)
{
	do_perror(real_perror, CALL_perror, s);
}

/* libc.def:899 */
static void do_psignal(real_psignal_fn *real, unsigned int call_no, int number, const char *s)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(number, s);
		return;
	}
	real(number, s);
	call_end(&c, 0);
	message_printed(&c);
}

EXPORT void wrap_psignal(int number, const char *s) ASM("psignal");
void wrap_psignal(int number, const char *s)
{
	do_psignal(real_psignal, CALL_psignal, number, s);
}

/* libc.def:903 */
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

/* libc.def:906 */
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

/* libc.def:909 */
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

/* libc.def:912 */
static void do_warn(real_warn_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	message_printed(&c);
}

EXPORT void wrap_warn(const char *format, ...) ASM("warn");
void wrap_warn(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	do_warn(real_vwarn, CALL_warn, format, ap);
	va_end(ap);
}

/* libc.def:918 */
static void do_warnx(real_warnx_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
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

/* libc.def:924 */
static void do_vwarn(real_vwarn_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	message_printed(&c);
}

EXPORT void wrap_vwarn(const char *format, va_list ap) ASM("vwarn");
void wrap_vwarn(const char *format, va_list ap)
{
	do_vwarn(real_vwarn, CALL_vwarn, format, ap);
}

/* libc.def:928 */
static void do_vwarnx(real_vwarnx_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real(format, ap);
		return;
	}
	real(format, ap);
	call_end(&c, 0);
	text_printed(&c);
}

EXPORT void wrap_vwarnx(const char *format, va_list ap) ASM("vwarnx");
void wrap_vwarnx(const char *format, va_list ap)
{
	do_vwarnx(real_vwarnx, CALL_vwarnx, format, ap);
}

/* libc.def:964 */
static int do_getopt(real_getopt_fn *real, unsigned int call_no, int argc, char *const argv[], const char *options)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(argc, argv, options);
	int ret = real(argc, argv, options);
	call_end(&c, 0);
	option_read(&c, ret);
	return ret;
}

EXPORT int wrap_getopt(int argc, char *const argv[], const char *options) ASM("getopt");
int wrap_getopt(int argc, char *const argv[], const char *options)
{
	return do_getopt(real_getopt, CALL_getopt, argc, argv, options);
}

/* libc.def:968 */
static int do_getopt_long(real_getopt_long_fn *real, unsigned int call_no, int argc, char *const argv[], const char *options, const struct option *long_options, int *index)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(argc, argv, options, long_options, index);
	int ret = real(argc, argv, options, long_options, index);
	call_end(&c, 0);
	option_read(&c, ret);
	return ret;
}

EXPORT int wrap_getopt_long(int argc, char *const argv[], const char *options, const struct option *long_options, int *index) ASM("getopt_long");
int wrap_getopt_long(int argc, char *const argv[], const char *options, const struct option *long_options, int *index)
{
	return do_getopt_long(real_getopt_long, CALL_getopt_long, argc, argv, options, long_options, index);
}

EXPORT int wrap_getopt_long_only(int argc, char *const argv[], const char *options, const struct option *long_options, int *index) ASM("getopt_long_only");
int wrap_getopt_long_only(int argc, char *const argv[], const char *options, const struct option *long_options, int *index)
{
	return do_getopt_long(real_getopt_long_only, CALL_getopt_long_only, argc, argv, options, long_options, index);
}

/* libc.def:974 */
static int do_fprintf(real_fprintf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
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

/* libc.def:981 */
static int do_vfprintf(real_vfprintf_fn *real, unsigned int call_no, FILE *f, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap_vfprintf(FILE *f, const char *format, va_list ap) ASM("vfprintf");
int wrap_vfprintf(FILE *f, const char *format, va_list ap)
{
	return do_vfprintf(real_vfprintf, CALL_vfprintf, f, format, ap);
}

/* libc.def:987 */
static int do___fprintf_chk(real___fprintf_chk_fn *real, unsigned int call_no, FILE *f, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, flag, format, ap);
	int ret = real(f, flag, format, ap);
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

/* libc.def:994 */
static int do___vfprintf_chk(real___vfprintf_chk_fn *real, unsigned int call_no, FILE *f, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, flag, format, ap);
	int ret = real(f, flag, format, ap);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap___vfprintf_chk(FILE *f, int flag, const char *format, va_list ap) ASM("__vfprintf_chk");
int wrap___vfprintf_chk(FILE *f, int flag, const char *format, va_list ap)
{
	return do___vfprintf_chk(real___vfprintf_chk, CALL___vfprintf_chk, f, flag, format, ap);
}

/* libc.def:1000 */
static int do_printf(real_printf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
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

/* libc.def:1007 */
static int do_vprintf(real_vprintf_fn *real, unsigned int call_no, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap_vprintf(const char *format, va_list ap) ASM("vprintf");
int wrap_vprintf(const char *format, va_list ap)
{
	return do_vprintf(real_vprintf, CALL_vprintf, format, ap);
}

/* libc.def:1013 */
static int do___printf_chk(real___printf_chk_fn *real, unsigned int call_no, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(flag, format, ap);
	int ret = real(flag, format, ap);
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

/* libc.def:1020 */
static int do___vprintf_chk(real___vprintf_chk_fn *real, unsigned int call_no, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(flag, format, ap);
	int ret = real(flag, format, ap);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap___vprintf_chk(int flag, const char *format, va_list ap) ASM("__vprintf_chk");
int wrap___vprintf_chk(int flag, const char *format, va_list ap)
{
	return do___vprintf_chk(real___vprintf_chk, CALL___vprintf_chk, flag, format, ap);
}

/* libc.def:1026 */
static int do_fwprintf(real_fwprintf_fn *real, unsigned int call_no, FILE *f, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
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

/* libc.def:1033 */
static int do_vfwprintf(real_vfwprintf_fn *real, unsigned int call_no, FILE *f, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(f, format, ap);
	int ret = real(f, format, ap);
	io_file_write(&c, f, ret);
	return ret;
}

EXPORT int wrap_vfwprintf(FILE *f, const wchar_t *format, va_list ap) ASM("vfwprintf");
int wrap_vfwprintf(FILE *f, const wchar_t *format, va_list ap)
{
	return do_vfwprintf(real_vfwprintf, CALL_vfwprintf, f, format, ap);
}

/* libc.def:1039 */
static int do_wprintf(real_wprintf_fn *real, unsigned int call_no, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
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

/* libc.def:1046 */
static int do_vwprintf(real_vwprintf_fn *real, unsigned int call_no, const wchar_t *format, va_list ap)
{
	struct call c;

	if (!call_enter_untimed(&c, call_no))
		return real(format, ap);
	int ret = real(format, ap);
	io_file_write(&c, stdout, ret);
	return ret;
}

EXPORT int wrap_vwprintf(const wchar_t *format, va_list ap) ASM("vwprintf");
int wrap_vwprintf(const wchar_t *format, va_list ap)
{
	return do_vwprintf(real_vwprintf, CALL_vwprintf, format, ap);
}

/* libc.def:1052 */
static int do_dprintf(real_dprintf_fn *real, unsigned int call_no, int fd, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, format, ap);
	int ret = real(fd, format, ap);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
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

/* libc.def:1057 */
static int do_vdprintf(real_vdprintf_fn *real, unsigned int call_no, int fd, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, format, ap);
	int ret = real(fd, format, ap);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT int wrap_vdprintf(int fd, const char *format, va_list ap) ASM("vdprintf");
int wrap_vdprintf(int fd, const char *format, va_list ap)
{
	return do_vdprintf(real_vdprintf, CALL_vdprintf, fd, format, ap);
}

/* libc.def:1061 */
static int do___dprintf_chk(real___dprintf_chk_fn *real, unsigned int call_no, int fd, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, flag, format, ap);
	int ret = real(fd, flag, format, ap);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
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

/* libc.def:1066 */
static int do___vdprintf_chk(real___vdprintf_chk_fn *real, unsigned int call_no, int fd, int flag, const char *format, va_list ap)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd, flag, format, ap);
	int ret = real(fd, flag, format, ap);
	call_end(&c, ret != -1 ? 0 : call_errno());
	io_write(&c, fd, ret, IO_FD);
	return ret;
}

EXPORT int wrap___vdprintf_chk(int fd, int flag, const char *format, va_list ap) ASM("__vdprintf_chk");
int wrap___vdprintf_chk(int fd, int flag, const char *format, va_list ap)
{
	return do___vdprintf_chk(real___vdprintf_chk, CALL___vdprintf_chk, fd, flag, format, ap);
}

/* libc.def:1070 */
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

/* libc.def:1076 */
static pid_t do_fork(real_fork_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	hook_fork_before(&c);
	pid_t ret = real();
	if (ret == 0)
		return ret;
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

EXPORT pid_t wrap__Fork(void) ASM("_Fork");
pid_t wrap__Fork(void)
{
	return do_fork(real__Fork, CALL__Fork);
}

/* libc.def:1093 */
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
	put_FORK(&c, ret, SIGCHLD, h.token);
	return ret;
}

EXPORT int wrap_daemon(int nochdir, int noclose) ASM("daemon");
int wrap_daemon(int nochdir, int noclose)
{
	return do_daemon(real_daemon, CALL_daemon, nochdir, noclose);
}

/* libc.def:1124 */
static int do_posix_spawn(real_posix_spawn_fn *real, unsigned int call_no, pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, path, actions, attr, argv, envp);
	struct spawn_hook h;
	hook_spawn_before(&c, &h, pid, path, actions, attr, argv, envp);
	int ret = real(h.pid, path, actions, attr, argv, h.env.envp);
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

/* libc.def:1130 */
static int do_posix_spawnp(real_posix_spawnp_fn *real, unsigned int call_no, pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[])
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, path, actions, attr, argv, envp);
	struct spawnp_hook h;
	hook_spawnp_before(&c, &h, pid, path, actions, attr, argv, envp);
	int ret = real(h.pid, path, actions, attr, argv, h.env.envp);
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

/* libc.def:1136 */
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

/* libc.def:1140 */
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

/* libc.def:1147 */
static int do_pclose(real_pclose_fn *real, unsigned int call_no, FILE *f)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(f);
	struct fclose_hook h;
	hook_fclose_before(&c, &h, f);
	int ret = real(f);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:1152 */
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

/* libc.def:1157 */
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

/* libc.def:1163 */
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

/* libc.def:1168 */
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

/* libc.def:1174 */
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

/* libc.def:1181 */
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

/* libc.def:1186 */
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

/* libc.def:1191 */
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

/* libc.def:1195 */
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

/* libc.def:1199 */
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

/* libc.def:1202 */
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

/* libc.def:1207 */
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

/* libc.def:1213 */
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

/* libc.def:1219 */
static int do_pthread_join(real_pthread_join_fn *real, unsigned int call_no, pthread_t thread, void **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result);
	int ret = real(thread, result);
	call_end(&c, ret);
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_join(pthread_t thread, void **result) ASM("pthread_join");
int wrap_pthread_join(pthread_t thread, void **result)
{
	return do_pthread_join(real_pthread_join, CALL_pthread_join, thread, result);
}

/* libc.def:1223 */
static int do_pthread_tryjoin_np(real_pthread_tryjoin_np_fn *real, unsigned int call_no, pthread_t thread, void **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result);
	int ret = real(thread, result);
	call_end(&c, ret);
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_tryjoin_np(pthread_t thread, void **result) ASM("pthread_tryjoin_np");
int wrap_pthread_tryjoin_np(pthread_t thread, void **result)
{
	return do_pthread_tryjoin_np(real_pthread_tryjoin_np, CALL_pthread_tryjoin_np, thread, result);
}

/* libc.def:1227 */
static int do_pthread_timedjoin_np(real_pthread_timedjoin_np_fn *real, unsigned int call_no, pthread_t thread, void **result, const struct timespec *until)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result, until);
	int ret = real(thread, result, until);
	call_end(&c, ret);
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *until) ASM("pthread_timedjoin_np");
int wrap_pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *until)
{
	return do_pthread_timedjoin_np(real_pthread_timedjoin_np, CALL_pthread_timedjoin_np, thread, result, until);
}

/* libc.def:1231 */
static int do_pthread_clockjoin_np(real_pthread_clockjoin_np_fn *real, unsigned int call_no, pthread_t thread, void **result, clockid_t clock, const struct timespec *until)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result, clock, until);
	int ret = real(thread, result, clock, until);
	call_end(&c, ret);
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_pthread_clockjoin_np(pthread_t thread, void **result, clockid_t clock, const struct timespec *until) ASM("pthread_clockjoin_np");
int wrap_pthread_clockjoin_np(pthread_t thread, void **result, clockid_t clock, const struct timespec *until)
{
	return do_pthread_clockjoin_np(real_pthread_clockjoin_np, CALL_pthread_clockjoin_np, thread, result, clock, until);
}

/* libc.def:1235 */
static int do_thrd_join(real_thrd_join_fn *real, unsigned int call_no, thrd_t thread, int *result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(thread, result);
	int ret = real(thread, result);
	call_end(&c, (ret == thrd_success ? 0 : EINVAL));
	put_TJOIN(&c, ret, thread);
	return ret;
}

EXPORT int wrap_thrd_join(thrd_t thread, int *result) ASM("thrd_join");
int wrap_thrd_join(thrd_t thread, int *result)
{
	return do_thrd_join(real_thrd_join, CALL_thrd_join, thread, result);
}

/* libc.def:1239 */
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

/* libc.def:1243 */
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

/* libc.def:1247 */
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

/* libc.def:1251 */
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

/* libc.def:1257 */
static void *do_mmap(real_mmap_fn *real, unsigned int call_no, void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	struct call c;

	if (!(!(flags & MAP_ANONYMOUS) || (flags & MAP_TYPE) != MAP_PRIVATE) || !call_enter(&c, call_no))
		return real(addr, length, prot, flags, fd, offset);
	void *ret = real(addr, length, prot, flags, fd, offset);
	call_end(&c, (ret == MAP_FAILED ? call_errno() : 0));
	memory_mapped(&c);
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

/* libc.def:1266 */
static int do_munmap(real_munmap_fn *real, unsigned int call_no, void *addr, size_t length)
{
	struct call c;

	if (!(memory_has_maps()) || !call_enter(&c, call_no))
		return real(addr, length);
	int ret = real(addr, length);
	call_end(&c, ret != -1 ? 0 : call_errno());
	put_MUNMAP(&c, ret, (uintptr_t)addr, length);
	return ret;
}

EXPORT int wrap_munmap(void *addr, size_t length) ASM("munmap");
int wrap_munmap(void *addr, size_t length)
{
	return do_munmap(real_munmap, CALL_munmap, addr, length);
}

/* libc.def:1271 */
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

/* libc.def:1276 */
static int do_setrlimit(real_setrlimit_fn *real, unsigned int call_no, __rlimit_resource_t resource, const struct rlimit *limit)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(resource, limit);
	struct setrlimit_hook h;
	hook_setrlimit_before(&c, &h, resource, limit);
	int ret = real(resource, limit);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:1282 */
static int do_prlimit(real_prlimit_fn *real, unsigned int call_no, pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(pid, resource, limit, old);
	struct prlimit_hook h;
	hook_prlimit_before(&c, &h, pid, resource, limit, old);
	int ret = real(pid, resource, limit, old);
	call_end(&c, ret != -1 ? 0 : call_errno());
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

/* libc.def:1288 */
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

/* libc.def:1302 */
static int do_dlclose(real_dlclose_fn *real, unsigned int call_no, void *handle)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(handle);
	int ret = real(handle);
	call_end(&c, 0);
	state_libs_may_change();
	return ret;
}

EXPORT int wrap_dlclose(void *handle) ASM("dlclose");
int wrap_dlclose(void *handle)
{
	return do_dlclose(real_dlclose, CALL_dlclose, handle);
}

/* libc.def:1318 */
static char *do_getenv(real_getenv_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	char *ret = real(name);
	call_end(&c, 0);
	getenv_asked(&c, name, ret);
	return ret;
}

EXPORT char *wrap_getenv(const char *name) ASM("getenv");
char *wrap_getenv(const char *name)
{
	return do_getenv(real_getenv, CALL_getenv, name);
}

/* libc.def:1322 */
static char *do_secure_getenv(real_secure_getenv_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	char *ret = real(name);
	call_end(&c, 0);
	getenv_asked(&c, name, ret);
	return ret;
}

EXPORT char *wrap_secure_getenv(const char *name) ASM("secure_getenv");
char *wrap_secure_getenv(const char *name)
{
	return do_secure_getenv(real_secure_getenv, CALL_secure_getenv, name);
}

EXPORT char *wrap___secure_getenv(const char *name) ASM("__secure_getenv");
char *wrap___secure_getenv(const char *name)
{
	return do_secure_getenv(real___secure_getenv, CALL___secure_getenv, name);
}

/* libc.def:1329 */
static char *do_setlocale(real_setlocale_fn *real, unsigned int call_no, int category, const char *locale)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(category, locale);
	struct setlocale_hook h;
	hook_setlocale_before(&c, &h, category, locale);
	char *ret = real(category, locale);
	call_end(&c, 0);
	hook_setlocale_after(&c, &h, ret);
	return ret;
}

EXPORT char *wrap_setlocale(int category, const char *locale) ASM("setlocale");
char *wrap_setlocale(int category, const char *locale)
{
	return do_setlocale(real_setlocale, CALL_setlocale, category, locale);
}

/* libc.def:1333 */
static locale_t do_newlocale(real_newlocale_fn *real, unsigned int call_no, int mask, const char *locale, locale_t base)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(mask, locale, base);
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
	return do_newlocale(real_newlocale, CALL_newlocale, mask, locale, base);
}

EXPORT locale_t wrap___newlocale(int mask, const char *locale, locale_t base) ASM("__newlocale");
locale_t wrap___newlocale(int mask, const char *locale, locale_t base)
{
	return do_newlocale(real___newlocale, CALL___newlocale, mask, locale, base);
}

/* libc.def:1338 */
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

/* libc.def:1342 */
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

/* libc.def:1346 */
static char *do_gettext(real_gettext_fn *real, unsigned int call_no, const char *text)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(text);
	char *ret = real(text);
	call_end(&c, 0);
	message_sought(&c, NULL, LC_MESSAGES, ret != text);
	return ret;
}

EXPORT char *wrap_gettext(const char *text) ASM("gettext");
char *wrap_gettext(const char *text)
{
	return do_gettext(real_gettext, CALL_gettext, text);
}

/* libc.def:1351 */
static char *do_dgettext(real_dgettext_fn *real, unsigned int call_no, const char *domain, const char *text)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, text);
	char *ret = real(domain, text);
	call_end(&c, 0);
	message_sought(&c, domain, LC_MESSAGES, ret != text);
	return ret;
}

EXPORT char *wrap_dgettext(const char *domain, const char *text) ASM("dgettext");
char *wrap_dgettext(const char *domain, const char *text)
{
	return do_dgettext(real_dgettext, CALL_dgettext, domain, text);
}

EXPORT char *wrap___dgettext(const char *domain, const char *text) ASM("__dgettext");
char *wrap___dgettext(const char *domain, const char *text)
{
	return do_dgettext(real___dgettext, CALL___dgettext, domain, text);
}

/* libc.def:1357 */
static char *do_dcgettext(real_dcgettext_fn *real, unsigned int call_no, const char *domain, const char *text, int category)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, text, category);
	char *ret = real(domain, text, category);
	call_end(&c, 0);
	message_sought(&c, domain, category, ret != text);
	return ret;
}

EXPORT char *wrap_dcgettext(const char *domain, const char *text, int category) ASM("dcgettext");
char *wrap_dcgettext(const char *domain, const char *text, int category)
{
	return do_dcgettext(real_dcgettext, CALL_dcgettext, domain, text, category);
}

EXPORT char *wrap___dcgettext(const char *domain, const char *text, int category) ASM("__dcgettext");
char *wrap___dcgettext(const char *domain, const char *text, int category)
{
	return do_dcgettext(real___dcgettext, CALL___dcgettext, domain, text, category);
}

/* libc.def:1363 */
static char *do_ngettext(real_ngettext_fn *real, unsigned int call_no, const char *one, const char *many, unsigned long n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(one, many, n);
	char *ret = real(one, many, n);
	call_end(&c, 0);
	message_sought(&c, NULL, LC_MESSAGES, ret != one && ret != many);
	return ret;
}

EXPORT char *wrap_ngettext(const char *one, const char *many, unsigned long n) ASM("ngettext");
char *wrap_ngettext(const char *one, const char *many, unsigned long n)
{
	return do_ngettext(real_ngettext, CALL_ngettext, one, many, n);
}

/* libc.def:1368 */
static char *do_dngettext(real_dngettext_fn *real, unsigned int call_no, const char *domain, const char *one, const char *many, unsigned long n)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, one, many, n);
	char *ret = real(domain, one, many, n);
	call_end(&c, 0);
	message_sought(&c, domain, LC_MESSAGES, ret != one && ret != many);
	return ret;
}

EXPORT char *wrap_dngettext(const char *domain, const char *one, const char *many, unsigned long n) ASM("dngettext");
char *wrap_dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{
	return do_dngettext(real_dngettext, CALL_dngettext, domain, one, many, n);
}

/* libc.def:1373 */
static char *do_dcngettext(real_dcngettext_fn *real, unsigned int call_no, const char *domain, const char *one, const char *many, unsigned long n, int category)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(domain, one, many, n, category);
	char *ret = real(domain, one, many, n, category);
	call_end(&c, 0);
	message_sought(&c, domain, category, ret != one && ret != many);
	return ret;
}

EXPORT char *wrap_dcngettext(const char *domain, const char *one, const char *many, unsigned long n, int category) ASM("dcngettext");
char *wrap_dcngettext(const char *domain, const char *one, const char *many, unsigned long n, int category)
{
	return do_dcngettext(real_dcngettext, CALL_dcngettext, domain, one, many, n, category);
}

/* libc.def:1378 */
static char *do_strerror(real_strerror_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	char *ret = real(number);
	call_end(&c, 0);
	message_sought(&c, "libc", LC_MESSAGES, false);
	return ret;
}

EXPORT char *wrap_strerror(int number) ASM("strerror");
char *wrap_strerror(int number)
{
	return do_strerror(real_strerror, CALL_strerror, number);
}

/* libc.def:1382 */
static char *do_strerror_r(real_strerror_r_fn *real, unsigned int call_no, int number, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, buf, size);
	char *ret = real(number, buf, size);
	call_end(&c, 0);
	message_sought(&c, "libc", LC_MESSAGES, false);
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

/* libc.def:1388 */
static int do___xpg_strerror_r(real___xpg_strerror_r_fn *real, unsigned int call_no, int number, char *buf, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number, buf, size);
	int ret = real(number, buf, size);
	call_end(&c, 0);
	message_sought(&c, "libc", LC_MESSAGES, false);
	return ret;
}

EXPORT int wrap___xpg_strerror_r(int number, char *buf, size_t size) ASM("__xpg_strerror_r");
int wrap___xpg_strerror_r(int number, char *buf, size_t size)
{
	return do___xpg_strerror_r(real___xpg_strerror_r, CALL___xpg_strerror_r, number, buf, size);
}

/* libc.def:1393 */
static char *do_strsignal(real_strsignal_fn *real, unsigned int call_no, int number)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(number);
	char *ret = real(number);
	call_end(&c, 0);
	message_sought(&c, "libc", LC_MESSAGES, false);
	return ret;
}

EXPORT char *wrap_strsignal(int number) ASM("strsignal");
char *wrap_strsignal(int number)
{
	return do_strsignal(real_strsignal, CALL_strsignal, number);
}

/* libc.def:1397 */
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

/* libc.def:1401 */
static struct tm *do_localtime(real_localtime_fn *real, unsigned int call_no, const time_t *t)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t);
	struct tm *ret = real(t);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT struct tm *wrap_localtime(const time_t *t) ASM("localtime");
struct tm *wrap_localtime(const time_t *t)
{
	return do_localtime(real_localtime, CALL_localtime, t);
}

/* libc.def:1405 */
static struct tm *do_localtime_r(real_localtime_r_fn *real, unsigned int call_no, const time_t *t, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t, tm);
	struct tm *ret = real(t, tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT struct tm *wrap_localtime_r(const time_t *t, struct tm *tm) ASM("localtime_r");
struct tm *wrap_localtime_r(const time_t *t, struct tm *tm)
{
	return do_localtime_r(real_localtime_r, CALL_localtime_r, t, tm);
}

/* libc.def:1409 */
static struct tm *do_gmtime(real_gmtime_fn *real, unsigned int call_no, const time_t *t)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t);
	struct tm *ret = real(t);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT struct tm *wrap_gmtime(const time_t *t) ASM("gmtime");
struct tm *wrap_gmtime(const time_t *t)
{
	return do_gmtime(real_gmtime, CALL_gmtime, t);
}

/* libc.def:1413 */
static struct tm *do_gmtime_r(real_gmtime_r_fn *real, unsigned int call_no, const time_t *t, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t, tm);
	struct tm *ret = real(t, tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT struct tm *wrap_gmtime_r(const time_t *t, struct tm *tm) ASM("gmtime_r");
struct tm *wrap_gmtime_r(const time_t *t, struct tm *tm)
{
	return do_gmtime_r(real_gmtime_r, CALL_gmtime_r, t, tm);
}

/* libc.def:1417 */
static char *do_ctime(real_ctime_fn *real, unsigned int call_no, const time_t *t)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t);
	char *ret = real(t);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT char *wrap_ctime(const time_t *t) ASM("ctime");
char *wrap_ctime(const time_t *t)
{
	return do_ctime(real_ctime, CALL_ctime, t);
}

/* libc.def:1421 */
static char *do_ctime_r(real_ctime_r_fn *real, unsigned int call_no, const time_t *t, char *buf)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(t, buf);
	char *ret = real(t, buf);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT char *wrap_ctime_r(const time_t *t, char *buf) ASM("ctime_r");
char *wrap_ctime_r(const time_t *t, char *buf)
{
	return do_ctime_r(real_ctime_r, CALL_ctime_r, t, buf);
}

/* libc.def:1425 */
static time_t do_mktime(real_mktime_fn *real, unsigned int call_no, struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(tm);
	time_t ret = real(tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT time_t wrap_mktime(struct tm *tm) ASM("mktime");
time_t wrap_mktime(struct tm *tm)
{
	return do_mktime(real_mktime, CALL_mktime, tm);
}

EXPORT time_t wrap_timelocal(struct tm *tm) ASM("timelocal");
time_t wrap_timelocal(struct tm *tm)
{
	return do_mktime(real_timelocal, CALL_timelocal, tm);
}

/* libc.def:1430 */
static void do_tzset(real_tzset_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no)) {
		real();
		return;
	}
	real();
	call_end(&c, 0);
	zone_used(&c);
}

EXPORT void wrap_tzset(void) ASM("tzset");
void wrap_tzset(void)
{
	do_tzset(real_tzset, CALL_tzset);
}

/* libc.def:1433 */
static size_t do_strftime(real_strftime_fn *real, unsigned int call_no, char *buf, size_t size, const char *format, const struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm);
	size_t ret = real(buf, size, format, tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT size_t wrap_strftime(char *buf, size_t size, const char *format, const struct tm *tm) ASM("strftime");
size_t wrap_strftime(char *buf, size_t size, const char *format, const struct tm *tm)
{
	return do_strftime(real_strftime, CALL_strftime, buf, size, format, tm);
}

/* libc.def:1438 */
static size_t do_strftime_l(real_strftime_l_fn *real, unsigned int call_no, char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm, locale);
	size_t ret = real(buf, size, format, tm, locale);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT size_t wrap_strftime_l(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale) ASM("strftime_l");
size_t wrap_strftime_l(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
	return do_strftime_l(real_strftime_l, CALL_strftime_l, buf, size, format, tm, locale);
}

/* libc.def:1443 */
static size_t do_wcsftime(real_wcsftime_fn *real, unsigned int call_no, wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(buf, size, format, tm);
	size_t ret = real(buf, size, format, tm);
	call_end(&c, 0);
	zone_used(&c);
	return ret;
}

EXPORT size_t wrap_wcsftime(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm) ASM("wcsftime");
size_t wrap_wcsftime(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm)
{
	return do_wcsftime(real_wcsftime, CALL_wcsftime, buf, size, format, tm);
}

/* libc.def:1448 */
static struct passwd *do_getpwnam(real_getpwnam_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct passwd *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT struct passwd *wrap_getpwnam(const char *name) ASM("getpwnam");
struct passwd *wrap_getpwnam(const char *name)
{
	return do_getpwnam(real_getpwnam, CALL_getpwnam, name);
}

/* libc.def:1452 */
static struct passwd *do_getpwuid(real_getpwuid_fn *real, unsigned int call_no, uid_t uid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid);
	struct passwd *ret = real(uid);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT struct passwd *wrap_getpwuid(uid_t uid) ASM("getpwuid");
struct passwd *wrap_getpwuid(uid_t uid)
{
	return do_getpwuid(real_getpwuid, CALL_getpwuid, uid);
}

/* libc.def:1456 */
static int do_getpwnam_r(real_getpwnam_r_fn *real, unsigned int call_no, const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT int wrap_getpwnam_r(const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result) ASM("getpwnam_r");
int wrap_getpwnam_r(const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	return do_getpwnam_r(real_getpwnam_r, CALL_getpwnam_r, name, entry, buf, size, result);
}

/* libc.def:1460 */
static int do_getpwuid_r(real_getpwuid_r_fn *real, unsigned int call_no, uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(uid, entry, buf, size, result);
	int ret = real(uid, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT int wrap_getpwuid_r(uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result) ASM("getpwuid_r");
int wrap_getpwuid_r(uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result)
{
	return do_getpwuid_r(real_getpwuid_r, CALL_getpwuid_r, uid, entry, buf, size, result);
}

/* libc.def:1464 */
static struct passwd *do_getpwent(real_getpwent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct passwd *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/passwd");
	return ret;
}

EXPORT struct passwd *wrap_getpwent(void) ASM("getpwent");
struct passwd *wrap_getpwent(void)
{
	return do_getpwent(real_getpwent, CALL_getpwent);
}

/* libc.def:1468 */
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

/* libc.def:1472 */
static struct group *do_getgrnam(real_getgrnam_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct group *ret = real(name);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT struct group *wrap_getgrnam(const char *name) ASM("getgrnam");
struct group *wrap_getgrnam(const char *name)
{
	return do_getgrnam(real_getgrnam, CALL_getgrnam, name);
}

/* libc.def:1476 */
static struct group *do_getgrgid(real_getgrgid_fn *real, unsigned int call_no, gid_t gid)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid);
	struct group *ret = real(gid);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT struct group *wrap_getgrgid(gid_t gid) ASM("getgrgid");
struct group *wrap_getgrgid(gid_t gid)
{
	return do_getgrgid(real_getgrgid, CALL_getgrgid, gid);
}

/* libc.def:1480 */
static int do_getgrnam_r(real_getgrnam_r_fn *real, unsigned int call_no, const char *name, struct group *entry, char *buf, size_t size, struct group **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, entry, buf, size, result);
	int ret = real(name, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT int wrap_getgrnam_r(const char *name, struct group *entry, char *buf, size_t size, struct group **result) ASM("getgrnam_r");
int wrap_getgrnam_r(const char *name, struct group *entry, char *buf, size_t size, struct group **result)
{
	return do_getgrnam_r(real_getgrnam_r, CALL_getgrnam_r, name, entry, buf, size, result);
}

/* libc.def:1484 */
static int do_getgrgid_r(real_getgrgid_r_fn *real, unsigned int call_no, gid_t gid, struct group *entry, char *buf, size_t size, struct group **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(gid, entry, buf, size, result);
	int ret = real(gid, entry, buf, size, result);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT int wrap_getgrgid_r(gid_t gid, struct group *entry, char *buf, size_t size, struct group **result) ASM("getgrgid_r");
int wrap_getgrgid_r(gid_t gid, struct group *entry, char *buf, size_t size, struct group **result)
{
	return do_getgrgid_r(real_getgrgid_r, CALL_getgrgid_r, gid, entry, buf, size, result);
}

/* libc.def:1488 */
static struct group *do_getgrent(real_getgrent_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	struct group *ret = real();
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT struct group *wrap_getgrent(void) ASM("getgrent");
struct group *wrap_getgrent(void)
{
	return do_getgrent(real_getgrent, CALL_getgrent);
}

/* libc.def:1492 */
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

/* libc.def:1496 */
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

/* libc.def:1500 */
static int do_initgroups(real_initgroups_fn *real, unsigned int call_no, const char *user, gid_t group)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(user, group);
	int ret = real(user, group);
	call_end(&c, 0);
	names_sought(&c, "/etc/group");
	return ret;
}

EXPORT int wrap_initgroups(const char *user, gid_t group) ASM("initgroups");
int wrap_initgroups(const char *user, gid_t group)
{
	return do_initgroups(real_initgroups, CALL_initgroups, user, group);
}

/* libc.def:1504 */
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

/* libc.def:1508 */
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

/* libc.def:1512 */
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

/* libc.def:1516 */
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

/* libc.def:1520 */
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

/* libc.def:1524 */
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

/* libc.def:1528 */
static struct hostent *do_gethostbyname(real_gethostbyname_fn *real, unsigned int call_no, const char *name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	struct hostent *ret = real(name);
	call_end(&c, 0);
	host_sought(&c);
	return ret;
}

EXPORT struct hostent *wrap_gethostbyname(const char *name) ASM("gethostbyname");
struct hostent *wrap_gethostbyname(const char *name)
{
	return do_gethostbyname(real_gethostbyname, CALL_gethostbyname, name);
}

/* libc.def:1532 */
static struct hostent *do_gethostbyname2(real_gethostbyname2_fn *real, unsigned int call_no, const char *name, int family)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, family);
	struct hostent *ret = real(name, family);
	call_end(&c, 0);
	host_sought(&c);
	return ret;
}

EXPORT struct hostent *wrap_gethostbyname2(const char *name, int family) ASM("gethostbyname2");
struct hostent *wrap_gethostbyname2(const char *name, int family)
{
	return do_gethostbyname2(real_gethostbyname2, CALL_gethostbyname2, name, family);
}

/* libc.def:1536 */
static struct hostent *do_gethostbyaddr(real_gethostbyaddr_fn *real, unsigned int call_no, const void *address, socklen_t len, int family)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(address, len, family);
	struct hostent *ret = real(address, len, family);
	call_end(&c, 0);
	host_sought(&c);
	return ret;
}

EXPORT struct hostent *wrap_gethostbyaddr(const void *address, socklen_t len, int family) ASM("gethostbyaddr");
struct hostent *wrap_gethostbyaddr(const void *address, socklen_t len, int family)
{
	return do_gethostbyaddr(real_gethostbyaddr, CALL_gethostbyaddr, address, len, family);
}

/* libc.def:1540 */
static int do_getaddrinfo(real_getaddrinfo_fn *real, unsigned int call_no, const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(node, service, hints, result);
	int ret = real(node, service, hints, result);
	call_end(&c, 0);
	address_sought(&c, service);
	return ret;
}

EXPORT int wrap_getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result) ASM("getaddrinfo");
int wrap_getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	return do_getaddrinfo(real_getaddrinfo, CALL_getaddrinfo, node, service, hints, result);
}

/* libc.def:1545 */
static int do_getnameinfo(real_getnameinfo_fn *real, unsigned int call_no, const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(address, len, host, host_len, service, service_len, flags);
	int ret = real(address, len, host, host_len, service, service_len, flags);
	call_end(&c, 0);
	host_sought(&c);
	return ret;
}

EXPORT int wrap_getnameinfo(const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags) ASM("getnameinfo");
int wrap_getnameinfo(const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags)
{
	return do_getnameinfo(real_getnameinfo, CALL_getnameinfo, address, len, host, host_len, service, service_len, flags);
}

/* libc.def:1551 */
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

/* libc.def:1556 */
static char *do_getlogin(real_getlogin_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	char *ret = real();
	call_end(&c, 0);
	login_sought(&c, ret != NULL);
	return ret;
}

EXPORT char *wrap_getlogin(void) ASM("getlogin");
char *wrap_getlogin(void)
{
	return do_getlogin(real_getlogin, CALL_getlogin);
}

/* libc.def:1560 */
static int do_getlogin_r(real_getlogin_r_fn *real, unsigned int call_no, char *name, size_t size)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name, size);
	int ret = real(name, size);
	call_end(&c, 0);
	login_sought(&c, ret == 0);
	return ret;
}

EXPORT int wrap_getlogin_r(char *name, size_t size) ASM("getlogin_r");
int wrap_getlogin_r(char *name, size_t size)
{
	return do_getlogin_r(real_getlogin_r, CALL_getlogin_r, name, size);
}

/* libc.def:1565 */
static long do_sysconf(real_sysconf_fn *real, unsigned int call_no, int name)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(name);
	long ret = real(name);
	call_end(&c, 0);
	limit_asked(&c, name);
	return ret;
}

EXPORT long wrap_sysconf(int name) ASM("sysconf");
long wrap_sysconf(int name)
{
	return do_sysconf(real_sysconf, CALL_sysconf, name);
}

EXPORT long wrap___sysconf(int name) ASM("__sysconf");
long wrap___sysconf(int name)
{
	return do_sysconf(real___sysconf, CALL___sysconf, name);
}

/* libc.def:1570 */
static int do_get_nprocs_conf(real_get_nprocs_conf_fn *real, unsigned int call_no)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real();
	int ret = real();
	call_end(&c, 0);
	limit_asked(&c, _SC_NPROCESSORS_CONF);
	return ret;
}

EXPORT int wrap_get_nprocs_conf(void) ASM("get_nprocs_conf");
int wrap_get_nprocs_conf(void)
{
	return do_get_nprocs_conf(real_get_nprocs_conf, CALL_get_nprocs_conf);
}

/* libc.def:1574 */
static int do_posix_openpt(real_posix_openpt_fn *real, unsigned int call_no, int flags)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(flags);
	int ret = real(flags);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_changed(ret);
	put_OPEN(&c, ret, AT_FDCWD, "/dev/ptmx", flags, 0, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_posix_openpt(int flags) ASM("posix_openpt");
int wrap_posix_openpt(int flags)
{
	return do_posix_openpt(real_posix_openpt, CALL_posix_openpt, flags);
}

/* libc.def:1578 */
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

/* --- syscall() */

#ifdef SYS_open
static int via_open(const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);
	return (int)real_syscall(SYS_open, (long)path, (long)flags, (long)mode, 0, 0, 0);
}
#endif

#ifdef SYS_openat
static int via_openat(int dirfd, const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);
	return (int)real_syscall(SYS_openat, (long)dirfd, (long)path, (long)flags, (long)mode, 0, 0);
}
#endif

#ifdef SYS_creat
static int via_creat(const char *path, mode_t mode)
{
	return (int)real_syscall(SYS_creat, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_close
static int via_close(int fd)
{
	return (int)real_syscall(SYS_close, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_close_range
static int via_close_range(unsigned int first, unsigned int last, int flags)
{
	return (int)real_syscall(SYS_close_range, (long)first, (long)last, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_dup
static int via_dup(int fd)
{
	return (int)real_syscall(SYS_dup, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_dup2
static int via_dup2(int fd, int to)
{
	return (int)real_syscall(SYS_dup2, (long)fd, (long)to, 0, 0, 0, 0);
}
#endif

#ifdef SYS_dup3
static int via_dup3(int fd, int to, int flags)
{
	return (int)real_syscall(SYS_dup3, (long)fd, (long)to, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_fcntl
static int via_fcntl(int fd, int command, ...)
{
	va_list ap;

	va_start(ap, command);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	return (int)real_syscall(SYS_fcntl, (long)fd, (long)command, (long)arg, 0, 0, 0);
}
#endif

#ifdef SYS_ioctl
static int via_ioctl(int fd, unsigned long request, ...)
{
	va_list ap;

	va_start(ap, request);
	void *arg = va_arg(ap, void *);
	va_end(ap);
	return (int)real_syscall(SYS_ioctl, (long)fd, (long)request, (long)arg, 0, 0, 0);
}
#endif

#ifdef SYS_pipe
static int via_pipe(int fds[2])
{
	return (int)real_syscall(SYS_pipe, (long)fds, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_pipe2
static int via_pipe2(int fds[2], int flags)
{
	return (int)real_syscall(SYS_pipe2, (long)fds, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_socketpair
static int via_socketpair(int domain, int type, int protocol, int fds[2])
{
	return (int)real_syscall(SYS_socketpair, (long)domain, (long)type, (long)protocol, (long)fds, 0, 0);
}
#endif

#ifdef SYS_socket
static int via_socket(int domain, int type, int protocol)
{
	return (int)real_syscall(SYS_socket, (long)domain, (long)type, (long)protocol, 0, 0, 0);
}
#endif

#ifdef SYS_connect
static int via_connect(int fd, const struct sockaddr *address, socklen_t len)
{
	return (int)real_syscall(SYS_connect, (long)fd, (long)address, (long)len, 0, 0, 0);
}
#endif

#ifdef SYS_bind
static int via_bind(int fd, const struct sockaddr *address, socklen_t len)
{
	return (int)real_syscall(SYS_bind, (long)fd, (long)address, (long)len, 0, 0, 0);
}
#endif

#ifdef SYS_accept
static int via_accept(int fd, struct sockaddr *address, socklen_t *len)
{
	return (int)real_syscall(SYS_accept, (long)fd, (long)address, (long)len, 0, 0, 0);
}
#endif

#ifdef SYS_accept4
static int via_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags)
{
	return (int)real_syscall(SYS_accept4, (long)fd, (long)address, (long)len, (long)flags, 0, 0);
}
#endif

#ifdef SYS_memfd_create
static int via_memfd_create(const char *name, unsigned int flags)
{
	return (int)real_syscall(SYS_memfd_create, (long)name, (long)flags, 0, 0, 0, 0);
}
#endif

#ifdef SYS_stat
static int via_stat(const char *path, struct stat *st)
{
	return (int)real_syscall(SYS_stat, (long)path, (long)st, 0, 0, 0, 0);
}
#endif

#ifdef SYS_lstat
static int via_lstat(const char *path, struct stat *st)
{
	return (int)real_syscall(SYS_lstat, (long)path, (long)st, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fstat
static int via_fstat(int fd, struct stat *st)
{
	return (int)real_syscall(SYS_fstat, (long)fd, (long)st, 0, 0, 0, 0);
}
#endif

#ifdef SYS_newfstatat
static int via_newfstatat(int dirfd, const char *path, struct stat *st, int flags)
{
	return (int)real_syscall(SYS_newfstatat, (long)dirfd, (long)path, (long)st, (long)flags, 0, 0);
}
#endif

#ifdef SYS_statx
static int via_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	return (int)real_syscall(SYS_statx, (long)dirfd, (long)path, (long)flags, (long)mask, (long)stx, 0);
}
#endif

#ifdef SYS_access
static int via_access(const char *path, int mode)
{
	return (int)real_syscall(SYS_access, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_faccessat
static int via_faccessat(int dirfd, const char *path, int mode, int flags)
{
	return (int)real_syscall(SYS_faccessat, (long)dirfd, (long)path, (long)mode, (long)flags, 0, 0);
}
#endif

#ifdef SYS_readlink
static ssize_t via_readlink(const char *path, char *buf, size_t size)
{
	return (ssize_t)real_syscall(SYS_readlink, (long)path, (long)buf, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_readlinkat
static ssize_t via_readlinkat(int dirfd, const char *path, char *buf, size_t size)
{
	return (ssize_t)real_syscall(SYS_readlinkat, (long)dirfd, (long)path, (long)buf, (long)size, 0, 0);
}
#endif

#ifdef SYS_statfs
static int via_statfs(const char *path, struct statfs *st)
{
	return (int)real_syscall(SYS_statfs, (long)path, (long)st, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fstatfs
static int via_fstatfs(int fd, struct statfs *st)
{
	return (int)real_syscall(SYS_fstatfs, (long)fd, (long)st, 0, 0, 0, 0);
}
#endif

#ifdef SYS_getdents64
static ssize_t via_getdents64(int fd, void *buf, size_t n)
{
	return (ssize_t)real_syscall(SYS_getdents64, (long)fd, (long)buf, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_rename
static int via_rename(const char *old, const char *new)
{
	return (int)real_syscall(SYS_rename, (long)old, (long)new, 0, 0, 0, 0);
}
#endif

#ifdef SYS_renameat
static int via_renameat(int olddirfd, const char *old, int newdirfd, const char *new)
{
	return (int)real_syscall(SYS_renameat, (long)olddirfd, (long)old, (long)newdirfd, (long)new, 0, 0);
}
#endif

#ifdef SYS_renameat2
static int via_renameat2(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags)
{
	return (int)real_syscall(SYS_renameat2, (long)olddirfd, (long)old, (long)newdirfd, (long)new, (long)flags, 0);
}
#endif

#ifdef SYS_link
static int via_link(const char *old, const char *new)
{
	return (int)real_syscall(SYS_link, (long)old, (long)new, 0, 0, 0, 0);
}
#endif

#ifdef SYS_linkat
static int via_linkat(int olddirfd, const char *old, int newdirfd, const char *new, int flags)
{
	return (int)real_syscall(SYS_linkat, (long)olddirfd, (long)old, (long)newdirfd, (long)new, (long)flags, 0);
}
#endif

#ifdef SYS_symlink
static int via_symlink(const char *target, const char *path)
{
	return (int)real_syscall(SYS_symlink, (long)target, (long)path, 0, 0, 0, 0);
}
#endif

#ifdef SYS_symlinkat
static int via_symlinkat(const char *target, int dirfd, const char *path)
{
	return (int)real_syscall(SYS_symlinkat, (long)target, (long)dirfd, (long)path, 0, 0, 0);
}
#endif

#ifdef SYS_unlink
static int via_unlink(const char *path)
{
	return (int)real_syscall(SYS_unlink, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_unlinkat
static int via_unlinkat(int dirfd, const char *path, int flags)
{
	return (int)real_syscall(SYS_unlinkat, (long)dirfd, (long)path, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_rmdir
static int via_rmdir(const char *path)
{
	return (int)real_syscall(SYS_rmdir, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mkdir
static int via_mkdir(const char *path, mode_t mode)
{
	return (int)real_syscall(SYS_mkdir, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mkdirat
static int via_mkdirat(int dirfd, const char *path, mode_t mode)
{
	return (int)real_syscall(SYS_mkdirat, (long)dirfd, (long)path, (long)mode, 0, 0, 0);
}
#endif

#ifdef SYS_mknod
static int via_mknod(const char *path, mode_t mode, dev_t dev)
{
	return (int)real_syscall(SYS_mknod, (long)path, (long)mode, (long)dev, 0, 0, 0);
}
#endif

#ifdef SYS_mknodat
static int via_mknodat(int dirfd, const char *path, mode_t mode, dev_t dev)
{
	return (int)real_syscall(SYS_mknodat, (long)dirfd, (long)path, (long)mode, (long)dev, 0, 0);
}
#endif

#ifdef SYS_truncate
static int via_truncate(const char *path, off_t length)
{
	return (int)real_syscall(SYS_truncate, (long)path, (long)length, 0, 0, 0, 0);
}
#endif

#ifdef SYS_ftruncate
static int via_ftruncate(int fd, off_t length)
{
	return (int)real_syscall(SYS_ftruncate, (long)fd, (long)length, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fallocate
static int via_fallocate(int fd, int mode, off_t offset, off_t length)
{
	return (int)real_syscall(SYS_fallocate, (long)fd, (long)mode, (long)offset, (long)length, 0, 0);
}
#endif

#ifdef SYS_chmod
static int via_chmod(const char *path, mode_t mode)
{
	return (int)real_syscall(SYS_chmod, (long)path, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fchmod
static int via_fchmod(int fd, mode_t mode)
{
	return (int)real_syscall(SYS_fchmod, (long)fd, (long)mode, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fchmodat
static int via_fchmodat(int dirfd, const char *path, mode_t mode, int flags)
{
	return (int)real_syscall(SYS_fchmodat, (long)dirfd, (long)path, (long)mode, (long)flags, 0, 0);
}
#endif

#ifdef SYS_chown
static int via_chown(const char *path, uid_t uid, gid_t gid)
{
	return (int)real_syscall(SYS_chown, (long)path, (long)uid, (long)gid, 0, 0, 0);
}
#endif

#ifdef SYS_lchown
static int via_lchown(const char *path, uid_t uid, gid_t gid)
{
	return (int)real_syscall(SYS_lchown, (long)path, (long)uid, (long)gid, 0, 0, 0);
}
#endif

#ifdef SYS_fchown
static int via_fchown(int fd, uid_t uid, gid_t gid)
{
	return (int)real_syscall(SYS_fchown, (long)fd, (long)uid, (long)gid, 0, 0, 0);
}
#endif

#ifdef SYS_fchownat
static int via_fchownat(int dirfd, const char *path, uid_t uid, gid_t gid, int flags)
{
	return (int)real_syscall(SYS_fchownat, (long)dirfd, (long)path, (long)uid, (long)gid, (long)flags, 0);
}
#endif

#ifdef SYS_utime
static int via_utime(const char *path, const struct utimbuf *times)
{
	return (int)real_syscall(SYS_utime, (long)path, (long)times, 0, 0, 0, 0);
}
#endif

#ifdef SYS_utimes
static int via_utimes(const char *path, const struct timeval times[2])
{
	return (int)real_syscall(SYS_utimes, (long)path, (long)times, 0, 0, 0, 0);
}
#endif

#ifdef SYS_futimesat
static int via_futimesat(int dirfd, const char *path, const struct timeval times[2])
{
	return (int)real_syscall(SYS_futimesat, (long)dirfd, (long)path, (long)times, 0, 0, 0);
}
#endif

#ifdef SYS_utimensat
static int via_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags)
{
	return (int)real_syscall(SYS_utimensat, (long)dirfd, (long)path, (long)times, (long)flags, 0, 0);
}
#endif

#ifdef SYS_getxattr
static ssize_t via_getxattr(const char *path, const char *name, void *value, size_t size)
{
	return (ssize_t)real_syscall(SYS_getxattr, (long)path, (long)name, (long)value, (long)size, 0, 0);
}
#endif

#ifdef SYS_lgetxattr
static ssize_t via_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return (ssize_t)real_syscall(SYS_lgetxattr, (long)path, (long)name, (long)value, (long)size, 0, 0);
}
#endif

#ifdef SYS_fgetxattr
static ssize_t via_fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return (ssize_t)real_syscall(SYS_fgetxattr, (long)fd, (long)name, (long)value, (long)size, 0, 0);
}
#endif

#ifdef SYS_setxattr
static int via_setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return (int)real_syscall(SYS_setxattr, (long)path, (long)name, (long)value, (long)size, (long)flags, 0);
}
#endif

#ifdef SYS_lsetxattr
static int via_lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return (int)real_syscall(SYS_lsetxattr, (long)path, (long)name, (long)value, (long)size, (long)flags, 0);
}
#endif

#ifdef SYS_fsetxattr
static int via_fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
	return (int)real_syscall(SYS_fsetxattr, (long)fd, (long)name, (long)value, (long)size, (long)flags, 0);
}
#endif

#ifdef SYS_removexattr
static int via_removexattr(const char *path, const char *name)
{
	return (int)real_syscall(SYS_removexattr, (long)path, (long)name, 0, 0, 0, 0);
}
#endif

#ifdef SYS_lremovexattr
static int via_lremovexattr(const char *path, const char *name)
{
	return (int)real_syscall(SYS_lremovexattr, (long)path, (long)name, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fremovexattr
static int via_fremovexattr(int fd, const char *name)
{
	return (int)real_syscall(SYS_fremovexattr, (long)fd, (long)name, 0, 0, 0, 0);
}
#endif

#ifdef SYS_listxattr
static ssize_t via_listxattr(const char *path, char *list, size_t size)
{
	return (ssize_t)real_syscall(SYS_listxattr, (long)path, (long)list, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_llistxattr
static ssize_t via_llistxattr(const char *path, char *list, size_t size)
{
	return (ssize_t)real_syscall(SYS_llistxattr, (long)path, (long)list, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_flistxattr
static ssize_t via_flistxattr(int fd, char *list, size_t size)
{
	return (ssize_t)real_syscall(SYS_flistxattr, (long)fd, (long)list, (long)size, 0, 0, 0);
}
#endif

#ifdef SYS_fsync
static int via_fsync(int fd)
{
	return (int)real_syscall(SYS_fsync, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_chdir
static int via_chdir(const char *path)
{
	return (int)real_syscall(SYS_chdir, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_fchdir
static int via_fchdir(int fd)
{
	return (int)real_syscall(SYS_fchdir, (long)fd, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_chroot
static int via_chroot(const char *path)
{
	return (int)real_syscall(SYS_chroot, (long)path, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_umask
static mode_t via_umask(mode_t mask)
{
	return (mode_t)real_syscall(SYS_umask, (long)mask, 0, 0, 0, 0, 0);
}
#endif

#ifdef SYS_read
static ssize_t via_read(int fd, void *buf, size_t n)
{
	return (ssize_t)real_syscall(SYS_read, (long)fd, (long)buf, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_write
static ssize_t via_write(int fd, const void *buf, size_t n)
{
	return (ssize_t)real_syscall(SYS_write, (long)fd, (long)buf, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_pread64
static ssize_t via_pread64(int fd, void *buf, size_t n, off_t offset)
{
	return (ssize_t)real_syscall(SYS_pread64, (long)fd, (long)buf, (long)n, (long)offset, 0, 0);
}
#endif

#ifdef SYS_pwrite64
static ssize_t via_pwrite64(int fd, const void *buf, size_t n, off_t offset)
{
	return (ssize_t)real_syscall(SYS_pwrite64, (long)fd, (long)buf, (long)n, (long)offset, 0, 0);
}
#endif

#ifdef SYS_readv
static ssize_t via_readv(int fd, const struct iovec *iov, int n)
{
	return (ssize_t)real_syscall(SYS_readv, (long)fd, (long)iov, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_writev
static ssize_t via_writev(int fd, const struct iovec *iov, int n)
{
	return (ssize_t)real_syscall(SYS_writev, (long)fd, (long)iov, (long)n, 0, 0, 0);
}
#endif

#ifdef SYS_recvfrom
static ssize_t via_recvfrom(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len)
{
	return (ssize_t)real_syscall(SYS_recvfrom, (long)fd, (long)buf, (long)n, (long)flags, (long)address, (long)len);
}
#endif

#ifdef SYS_recvmsg
static ssize_t via_recvmsg(int fd, struct msghdr *msg, int flags)
{
	return (ssize_t)real_syscall(SYS_recvmsg, (long)fd, (long)msg, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_sendto
static ssize_t via_sendto(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len)
{
	return (ssize_t)real_syscall(SYS_sendto, (long)fd, (long)buf, (long)n, (long)flags, (long)address, (long)len);
}
#endif

#ifdef SYS_sendmsg
static ssize_t via_sendmsg(int fd, const struct msghdr *msg, int flags)
{
	return (ssize_t)real_syscall(SYS_sendmsg, (long)fd, (long)msg, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_sendfile
static ssize_t via_sendfile(int out, int in, off_t *offset, size_t n)
{
	return (ssize_t)real_syscall(SYS_sendfile, (long)out, (long)in, (long)offset, (long)n, 0, 0);
}
#endif

#ifdef SYS_copy_file_range
static ssize_t via_copy_file_range(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	return (ssize_t)real_syscall(SYS_copy_file_range, (long)in, (long)inoffset, (long)out, (long)outoffset, (long)n, (long)flags);
}
#endif

#ifdef SYS_splice
static ssize_t via_splice(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags)
{
	return (ssize_t)real_syscall(SYS_splice, (long)in, (long)inoffset, (long)out, (long)outoffset, (long)n, (long)flags);
}
#endif

#ifdef SYS_tee
static ssize_t via_tee(int in, int out, size_t n, unsigned int flags)
{
	return (ssize_t)real_syscall(SYS_tee, (long)in, (long)out, (long)n, (long)flags, 0, 0);
}
#endif

#ifdef SYS_vmsplice
static ssize_t via_vmsplice(int fd, const struct iovec *iov, size_t n, unsigned int flags)
{
	return (ssize_t)real_syscall(SYS_vmsplice, (long)fd, (long)iov, (long)n, (long)flags, 0, 0);
}
#endif

#ifdef SYS_wait4
static pid_t via_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	return (pid_t)real_syscall(SYS_wait4, (long)pid, (long)status, (long)options, (long)usage, 0, 0);
}
#endif

#ifdef SYS_waitid
static int via_waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	return (int)real_syscall(SYS_waitid, (long)type, (long)id, (long)info, (long)options, 0, 0);
}
#endif

#ifdef SYS_kill
static int via_kill(pid_t pid, int sig)
{
	return (int)real_syscall(SYS_kill, (long)pid, (long)sig, 0, 0, 0, 0);
}
#endif

#ifdef SYS_mmap
static void *via_mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return (void *)real_syscall(SYS_mmap, (long)addr, (long)length, (long)prot, (long)flags, (long)fd, (long)offset);
}
#endif

#ifdef SYS_munmap
static int via_munmap(void *addr, size_t length)
{
	return (int)real_syscall(SYS_munmap, (long)addr, (long)length, 0, 0, 0, 0);
}
#endif

#ifdef SYS_msync
static int via_msync(void *addr, size_t length, int flags)
{
	return (int)real_syscall(SYS_msync, (long)addr, (long)length, (long)flags, 0, 0, 0);
}
#endif

#ifdef SYS_setrlimit
static int via_setrlimit(__rlimit_resource_t resource, const struct rlimit *limit)
{
	return (int)real_syscall(SYS_setrlimit, (long)resource, (long)limit, 0, 0, 0, 0);
}
#endif

#ifdef SYS_prlimit64
static int via_prlimit64(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old)
{
	return (int)real_syscall(SYS_prlimit64, (long)pid, (long)resource, (long)limit, (long)old, 0, 0);
}
#endif

#ifdef SYS_mlockall
static int via_mlockall(int flags)
{
	return (int)real_syscall(SYS_mlockall, (long)flags, 0, 0, 0, 0, 0);
}
#endif

long syscall_decoded(long n, long a, long b, long c, long d, long e, long f)
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
#ifdef SYS_faccessat
	case SYS_faccessat:
		return do_faccessat(via_faccessat, CALL_syscall, (int)a, (const char *)b, (int)c, (int)d);
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
#ifdef SYS_fchmodat
	case SYS_fchmodat:
		return do_fchmodat(via_fchmodat, CALL_syscall, (int)a, (const char *)b, (mode_t)c, (int)d);
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
		return do_utime(via_utime, CALL_syscall, (const char *)a, (const struct utimbuf *)b);
#endif
#ifdef SYS_utimes
	case SYS_utimes:
		return do_utimes(via_utimes, CALL_syscall, (const char *)a, (const struct timeval *)b);
#endif
#ifdef SYS_futimesat
	case SYS_futimesat:
		return do_futimesat(via_futimesat, CALL_syscall, (int)a, (const char *)b, (const struct timeval *)c);
#endif
#ifdef SYS_utimensat
	case SYS_utimensat:
		return do_utimensat(via_utimensat, CALL_syscall, (int)a, (const char *)b, (const struct timespec *)c, (int)d);
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
#ifdef SYS_recvmsg
	case SYS_recvmsg:
		return do_recvmsg(via_recvmsg, CALL_syscall, (int)a, (struct msghdr *)b, (int)c);
#endif
#ifdef SYS_sendto
	case SYS_sendto:
		return do_sendto(via_sendto, CALL_syscall, (int)a, (const void *)b, (size_t)c, (int)d, (const struct sockaddr *)e, (socklen_t)f);
#endif
#ifdef SYS_sendmsg
	case SYS_sendmsg:
		return do_sendmsg(via_sendmsg, CALL_syscall, (int)a, (const struct msghdr *)b, (int)c);
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
#ifdef SYS_wait4
	case SYS_wait4:
		return do_wait4(via_wait4, CALL_syscall, (pid_t)a, (int *)b, (int)c, (struct rusage *)d);
#endif
#ifdef SYS_waitid
	case SYS_waitid:
		return do_waitid(via_waitid, CALL_syscall, (idtype_t)a, (id_t)b, (siginfo_t *)c, (int)d);
#endif
#ifdef SYS_kill
	case SYS_kill:
		return do_kill(via_kill, CALL_syscall, (pid_t)a, (int)b);
#endif
#ifdef SYS_mmap
	case SYS_mmap:
		return (long)do_mmap(via_mmap, CALL_syscall, (void *)a, (size_t)b, (int)c, (int)d, (int)e, (off_t)f);
#endif
#ifdef SYS_munmap
	case SYS_munmap:
		return do_munmap(via_munmap, CALL_syscall, (void *)a, (size_t)b);
#endif
#ifdef SYS_msync
	case SYS_msync:
		return do_msync(via_msync, CALL_syscall, (void *)a, (size_t)b, (int)c);
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
	default:
		return real_syscall(n, a, b, c, d, e, f);
	}
}
