/*
 * replay.c - gives files to a fuzz target once each, without libFuzzer; linked beside the target.
 *
 *	replay_NAME FILE...	prints the name of each before it is tried
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void replay(const char *path)
{
	FILE *f = fopen(path, "rb");
	uint8_t *bytes = NULL;
	size_t n = 0, got;

	if (!f) {
		perror(path);
		exit(1);
	}
	do {
		bytes = realloc(bytes, n + 65536);
		got = fread(bytes + n, 1, 65536, f);
		n += got;
	} while (got);
	fclose(f);
	fprintf(stderr, "%s\n", path);
	LLVMFuzzerTestOneInput(bytes, n);
	free(bytes);
}

int main(int argc, char **argv)
{
	LLVMFuzzerInitialize(&argc, &argv);
	for (int i = 1; i < argc; i++)
		replay(argv[i]);
	return 0;
}
