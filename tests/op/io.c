/* io.c - data: one op for all calls of a phase on a descriptor. */
#include "expect.h"

#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

int main(void)
{
	struct iovec iov[2] = {{(char[4]){0}, 4}, {(char[4]){0}, 4}};
	char buf[64];
	int a = open("a", O_RDWR | O_CREAT, 0600), b = open("b", O_RDWR | O_CREAT, 0600), fds[2],
	    copy;
	FILE *f;

	MUST(a >= 0 && b >= 0);
	for (int i = 0; i < 3; i++)
		MUST(write(a, "0123456789", 10) == 10);
	expect("write call=write fd=%d how=0 bytes=30 calls=3 eof=0 ret=10", a);
	MUST(pwrite(b, "x", 1, 100) == 1 && writev(b, iov, 2) == 8);
	expect("write call=pwrite fd=%d bytes=9 calls=2 span=none to=none", b);
	MUST(pread(a, buf, 20, 0) == 20 && lseek(a, 0, SEEK_SET) == 0 && read(a, buf, 64) == 30 &&
	     read(a, buf, 64) == 0);
	expect("read call=pread fd=%d how=0 bytes=50 calls=3 eof=1", a);
	/* A read after an output is another phase, hence another op; so is one after a reopening.
	 */
	MUST(write(b, "y", 1) == 1 && lseek(a, 0, SEEK_SET) == 0 && readv(a, iov, 2) == 8);
	expect("write call=write fd=%d bytes=1 calls=1", b);
	expect("read call=readv fd=%d bytes=8 calls=1", a);
	MUST(close(a) == 0 && open("a", O_RDONLY) == a && read(a, buf, 1) == 1);
	expect("close fd=%d", a);
	expect("open ret=%d path=a", a);
	expect("read call=read fd=%d bytes=1 calls=1", a);
	/* However many files the number has meant in between. */
	MUST(close(a) == 0);
	for (int i = 0; i < 255; i++)
		MUST(close(open(".", O_RDONLY)) == 0);
	MUST(open("b", O_RDONLY) == a && read(a, buf, 2) == 2 && close(a) == 0);
	expect("read call=read fd=%d bytes=2 calls=1", a);
	MUST(open("a", O_RDONLY) == a);
	MUST(read(777, buf, 1) == -1);
	expect("read call=read fd=777 ret=-1 errno=EBADF bytes=0");

	MUST(lseek(a, 0, SEEK_SET) == 0 && sendfile(b, a, NULL, 10) == 10);
	MUST(copy_file_range(a, NULL, b, NULL, 5, 0) == 5);
	expect("copy call=sendfile in=%d out=%d bytes=15 calls=2", a, b);

	MUST(pipe(fds) == 0);
	expect("pipe call=pipe rfd=%d wfd=%d flags=0", fds[0], fds[1]);
	MUST(pipe2(fds, O_CLOEXEC) == 0);
	expect("pipe call=pipe2 rfd=%d wfd=%d flags=%d", fds[0], fds[1], O_CLOEXEC);
	MUST(splice(a, NULL, fds[1], NULL, 3, 0) == 3);
	expect("copy call=splice in=%d out=%d bytes=3", a, fds[1]);
	copy = dup(a);
	expect("dup call=dup fd=%d ret=%d flags=0", a, copy);
	MUST(dup2(a, 50) == 50 && dup3(a, 51, O_CLOEXEC) == 51 &&
	     fcntl(a, F_DUPFD_CLOEXEC, 60) == 60);
	expect("dup call=dup2 fd=%d ret=50", a);
	expect("dup call=dup3 fd=%d ret=51 flags=%d", a, O_CLOEXEC);
	expect("dup call=fcntl fd=%d ret=60 flags=%d", a, O_CLOEXEC);
	MUST(fcntl(50, F_SETFD, FD_CLOEXEC) == 0 && fcntl(50, F_SETFL, O_APPEND) == 0);
	expect("fdflags fd=50 what=1 flags=1");
	expect("fdflags fd=50 what=2 flags=%d", O_APPEND);
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fds) == 0);
	expect("socketpair fd0=%d fd1=%d type=%d", fds[0], fds[1], SOCK_STREAM);
	MUST(send(fds[0], "abc", 3, 0) == 3);
	expect("write call=send fd=%d bytes=3", fds[0]);
	struct mmsghdr message = {.msg_hdr = {.msg_iov = iov, .msg_iovlen = 1}};
	MUST(recv(fds[1], buf, 3, MSG_PEEK) == 3 &&
	     recvfrom(fds[1], buf, 3, MSG_PEEK, NULL, NULL) == 3 &&
	     recvmsg(fds[1], &message.msg_hdr, MSG_PEEK) == 3 &&
	     recvmmsg(fds[1], &message, 1, MSG_PEEK, NULL) == 1 && message.msg_len == 3);
	expect("read call=recv fd=%d how=3 bytes=12 calls=4", fds[1]);
	MUST(recv(fds[1], buf, 3, 0) == 3);
	expect("read call=recv fd=%d how=0 bytes=3 calls=1", fds[1]);

	f = fopen("c", "w+");
	MUST(f && fprintf(f, "%d\n", 42) == 3 && fputs("two\n", f) >= 0 && fputc('x', f) == 'x' &&
	     fwrite("yz", 1, 2, f) == 2);
	expect("write call=fprintf fd=%d how=1 calls=4", fileno(f));
	rewind(f);
	MUST(fgets(buf, sizeof(buf), f) && fgetc(f) == 't' && fread(buf, 1, 100, f) == 6 &&
	     fgetc(f) == EOF);
	expect("read call=fgets fd=%d how=1 calls=4 eof=1", fileno(f));
	fclose(f);
	return 0;
}
