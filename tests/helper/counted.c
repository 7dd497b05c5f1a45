/*
 * counted.c - counted FILE N: opens and closes a file N times, and counts in the mapped FILE what
 * has returned.  For a test that kills it: FILE says what must be in the recording.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int fd = argc == 3 ? open(argv[1], O_RDWR | O_CREAT, 0600) : -1;
	volatile uint64_t *returned;

	if (fd < 0 || ftruncate(fd, 4096))
		return 1;
	returned = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	for (long i = atol(argv[2]); i > 0; i--) {
		fd = open("/dev/zero", O_RDONLY);
		returned[0]++;
		close(fd);
		returned[1]++;
	}
	return 0;
}
