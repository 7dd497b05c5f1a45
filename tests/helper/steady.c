/* steady.c - steady N: the same operations N times, for a test that counts system calls. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char buf[16];
	struct stat st;
	int bad = 0;

	for (long i = argc == 2 ? atol(argv[1]) : 0; i > 0; i--) {
		int fd = open("f", O_RDWR | O_CREAT, 0600), again = dup(fd);

		bad += write(fd, "abc", 3) != 3;
		bad += pread(fd, buf, 3, 0) != 3;
		bad += fstat(fd, &st) || stat("f", &st) || access("f", R_OK);
		bad += readlink("none", buf, sizeof(buf)) != -1;
		bad += unlink("none") != -1;
		bad += close(again) || close(fd);
	}
	return bad != 0;
}
