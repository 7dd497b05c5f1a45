/* stream.c - streams: the modes of fopen, what freopen closes, files without a name. */
#include "expect.h"

#include <sys/mman.h>
#include <pty.h>

static void opened(const char *call, FILE *f, const char *path, int flags)
{
	struct stat st;
	int fd;

	MUST(f && fstat(fileno(f), &st) == 0);
	fd = fileno(f);
	expect("open call=%s ret=%d errno=none dirfd=%d path=%s flags=%d mode=438", call, fd,
	       AT_FDCWD, path, flags);
	MUST(fclose(f) == 0);
	expect("close call=fclose ret=0 errno=none fd=%d", fd);
}

static void failed(const char *call, FILE *f, const char *path, const char *name)
{
	MUST(!f);
	expect("open call=%s ret=-1 errno=%s path=%s id=none", call, name, path);
}

static void modes(void)
{
	typedef FILE *opens(const char *, const char *);
	typedef int closes(FILE *);
	const int create = O_CREAT | O_TRUNC;
	FILE *f;
	int fd;

	opened("fopen", fopen("f", "w"), "f", O_WRONLY | create);
	opened("fopen", fopen("f", "r"), "f", O_RDONLY);
	opened("fopen", fopen("f", "a"), "f", O_WRONLY | O_CREAT | O_APPEND);
	opened("fopen", fopen("f", "r+"), "f", O_RDWR);
	opened("fopen", fopen("f", "rb+"), "f", O_RDWR);
	opened("fopen", fopen("f", "w+"), "f", O_RDWR | create);
	opened("fopen", fopen("f", "a+"), "f", O_RDWR | O_CREAT | O_APPEND);
	opened("fopen", fopen("f", "re"), "f", O_RDONLY | O_CLOEXEC);
	opened("fopen", fopen("g", "wx"), "g", O_WRONLY | create | O_EXCL);
	opened("fopen", fopen("f", "r,ccs=UTF-8"), "f", O_RDONLY);
	opened("fopen64", fopen64("f", "r"), "f", O_RDONLY);
	opened("_IO_fopen", OLD(opens *, "_IO_fopen")("f", "r"), "f", O_RDONLY);
	f = fopen("f", "r");
	fd = fileno(f);
	MUST(OLD(closes *, "_IO_fclose")(f) == 0);
	expect("close call=_IO_fclose ret=0 fd=%d", fd);

	failed("fopen", fopen("missing", "r"), "missing", "ENOENT");
	failed("fopen", fopen("f", "wx"), "f", "EEXIST");
	failed("fopen", fopen("f", "q"), "f", "EINVAL");
	failed("fopen", fopen(wild, "r"), "none", "EFAULT");
	failed("fopen64", fopen64(".", "w"), ".", "EISDIR");
}

static void reopened(void)
{
	FILE *f = fopen("f", "r");
	int fd = fileno(f);
	char name[4096];

	f = freopen("g", "w", f);
	MUST(f && fileno(f) == fd);
	expect("close call=freopen errno=none fd=%d", fd);
	expect("open call=freopen ret=%d path=g flags=%d", fd, O_WRONLY | O_CREAT | O_TRUNC);
	f = freopen64("f", "r", f);
	MUST(f);
	expect("close call=freopen64 errno=none fd=%d", fd);
	expect("open call=freopen64 ret=%d path=f flags=%d", fd, O_RDONLY);
	/* Without a path: the same file in another mode. */
	f = freopen(NULL, "r+", f);
	MUST(f);
	expect("open call=freopen ret=%d flags=%d path=/proc/self/fd/%d", fd, O_RDWR, fd);
	MUST(realpath("f", name) && fputc('x', f) == 'x');
	expect("write call=fputc fd=%d abs=%s", fd, name);
	/* The old file is closed even if there is no new one. */
	MUST(!freopen("missing", "r", f) && fcntl(fd, F_SETFD, 0) == -1);
	expect("close call=freopen errno=none fd=%d", fd);
	expect("open call=freopen ret=-1 errno=ENOENT path=missing");
	expect("fdflags fd=%d errno=EBADF abs=none", fd);
}

static void nameless(void)
{
	const int rw = O_RDWR | O_CREAT | O_EXCL;
	char template[32], name[64], *terminal;
	FILE *f;
	int fd, fds[2];

	f = tmpfile64();
	MUST(f);
	expect("open call=tmpfile64 ret=%d path=/tmp flags=%d mode=384", fileno(f),
	       O_RDWR | O_TMPFILE | O_EXCL);
	fd = mkstemp64(strcpy(template, "aXXXXXX"));
	expect("open call=mkstemp64 ret=%d errno=none path=%s flags=%d mode=384", fd, template, rw);
	fd = mkostemp64(strcpy(template, "bXXXXXX"), O_APPEND);
	expect("open call=mkostemp64 ret=%d path=%s flags=%d", fd, template, rw | O_APPEND);
	fd = mkstemps64(strcpy(template, "cXXXXXX.c"), 2);
	expect("open call=mkstemps64 ret=%d path=%s flags=%d", fd, template, rw);
	fd = mkostemps64(strcpy(template, "dXXXXXX.c"), 2, O_CLOEXEC);
	expect("open call=mkostemps64 ret=%d path=%s flags=%d", fd, template, rw | O_CLOEXEC);
	MUST(mkstemp(strcpy(template, "no/XXXXXX")) == -1);
	expect("open call=mkstemp ret=-1 errno=ENOENT path=%s", template);
	MUST(mkostemp(strcpy(template, "short"), 0) == -1);
	expect("open call=mkostemp ret=-1 errno=EINVAL path=short");
	MUST(mkstemps(strcpy(template, "no/XXXXXX.c"), 2) == -1);
	expect("open call=mkstemps ret=-1 errno=ENOENT path=%s", template);
	MUST(mkostemps(strcpy(template, "no/XXXXXX.c"), 2, 0) == -1);
	expect("open call=mkostemps ret=-1 errno=ENOENT path=%s", template);
	MUST(!mkdtemp(strcpy(template, "no/XXXXXX")));
	expect("mkdir call=mkdtemp ret=-1 errno=ENOENT path=%s mode=448", template);

	fd = memfd_create("note", MFD_CLOEXEC);
	MUST(fd >= 0 && write(fd, "x", 1) == 1);
	expect("fd call=memfd_create ret=%d errno=none what='/memfd:note (deleted)'", fd);
	MUST(memfd_create("note", ~0u) == -1);
	expect("fd call=memfd_create ret=-1 errno=EINVAL what=none");

	snprintf(name, sizeof(name), "/prov-test-%d", (int)getpid());
	fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	MUST(fd >= 0);
	expect("open call=shm_open ret=%d path=/dev/shm%s flags=%d mode=384", fd, name,
	       rw | O_CLOEXEC | O_NOFOLLOW);
	MUST(shm_unlink(name) == 0 && shm_unlink(name) == -1);
	expect("unlink call=shm_unlink ret=0 path=/dev/shm%s flags=0", name);
	expect("unlink call=shm_unlink ret=-1 errno=ENOENT path=/dev/shm%s", name);
	MUST(shm_open(name, O_RDONLY, 0) == -1);
	expect("open call=shm_open ret=-1 errno=ENOENT path=/dev/shm%s", name);

	fd = posix_openpt(O_RDWR | O_NOCTTY);
	if (fd < 0)
		return;
	expect("open call=posix_openpt ret=%d path=/dev/ptmx flags=%d", fd, O_RDWR | O_NOCTTY);
	MUST(posix_openpt(O_CREAT | O_EXCL) == -1);
	expect("open call=posix_openpt ret=-1 errno=EEXIST path=/dev/ptmx");
	MUST(openpty(&fds[0], &fds[1], NULL, NULL, NULL) == 0);
	expect("open call=openpty ret=%d path=/dev/ptmx flags=%d", fds[0], O_RDWR | O_NOCTTY);
	terminal = ptsname(fds[0]);
	MUST(terminal);
	expect("open call=openpty ret=%d path=%s flags=%d", fds[1], terminal, O_RDWR | O_NOCTTY);
}

int main(void)
{
	modes();
	reopened();
	nameless();
	return 0;
}
