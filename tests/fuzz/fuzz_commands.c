/*
 * Any recording goes through every command, by the commands' own main(): none may crash, end with
 * a status that the manual does not have, report a defect of prov, or print what a terminal obeys.
 *
 * Inputs are changed by structure (image.h), checksums made right.  A run of the fuzzer plays some of
 * the commands, chosen by the input's checksum; replay plays all.
 *
 *	make fuzz			libFuzzer, FUZZ_SECONDS
 *	replay_commands FILE...		all commands, without libFuzzer: tests/fuzz/replay.c
 */
#include <fcntl.h>
#include <getopt.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "prov/format.h"
#include "image.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned int seed);
__attribute__((weak)) size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t max);

int query_main(int argc, char **argv);
int osi_main(int argc, char **argv);

/* --- exit() of the commands comes back here */

static jmp_buf back;
static bool is_running;

__attribute__((noreturn)) void fuzz_exit(int status)
{
	if (!is_running)
		_exit(status);
	longjmp(back, 256 + status);
}

/* What a command had when it ended by exit() is lost; fuzz_read looks for leaks. */
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

/* --- commands */

#define REC "REC" /* the recording */
#define CUT "CUT" /* the first three quarters of it */
#define OUT "OUT" /* a file of it that was written, by name; a few names when it is not known */

static const struct {
	const char *const argv[8];
	bool is_graph;
} commands[] = {
	{{"summary", REC}, false},
	{{"summary", REC, "--json"}, false},
	{{"ops", REC, "--path", "*o*"}, false},
	{{"ops", REC, "--json"}, false},
	{{"fds", REC}, false},
	{{"fds", REC, "--path", "*", "--json"}, false},
	{{"tree", REC, "--threads"}, false},
	{{"tree", REC, "--threads", "--json"}, false},
	{{"files", REC, "--json"}, false},
	{{"inputs", REC, "--all"}, false},
	{{"outputs", REC, "--json"}, false},
	{{"check", REC, "--complete"}, false},
	{{"check", REC, "--json"}, false},
	{{"ps", REC}, false},
	{{"ps", REC, "--at", "0.001", "--json"}, false},
	{{"events", REC}, false},
	{{"events", REC, "--json"}, false},
	{{"why", OUT, REC, "--all", "--all-versions", "--system"}, true},
	{{"why", OUT, REC, "--json"}, true},
	{{"affects", OUT, REC, "--all"}, true},
	{{"affects", OUT, REC, "--json"}, true},
	{{"path", OUT, OUT, REC, "--all"}, true},
	{{"path", OUT, OUT, REC, "--json"}, true},
	{{"slice", OUT, REC, "--all-versions", "--system"}, true},
	{{"slice", OUT, REC, "--json"}, true},
	{{"slice", OUT, REC, "--script"}, true},
	{{"audit", REC}, true},
	{{"audit", REC, "--json"}, true},
	{{"races", REC}, true},
	{{"races", REC, "--json"}, true},
	{{"sources", REC, "--all"}, true},
	{{"sources", REC, "--json"}, true},
	{{"why", OUT, REC, "--sources"}, true},
	{{"order", REC, OUT, OUT}, true},
	{{"order", REC, OUT, OUT, "--json"}, true},
	{{"diff", REC, REC}, true},
	{{"diff", REC, REC, "--json"}, true},
	{{"diff", REC, CUT}, true},
	{{"diff", CUT, REC, "--json"}, true},
	{{"export", "prov-json", REC}, true},
	{{"export", "chrome", REC}, true},
	{{"export", "cyclonedx", REC}, true},
	{{"export", "crate", REC}, true},
	{{"export", "graphml", REC}, true},
	{{"export", "dot", REC}, true},
	{{"graph", REC}, true},
	{{"graph", REC, "--level", "0"}, true},
	{{"graph", REC, "--level", "7", "--format", "mmd"}, true},
	{{"graph", REC, "--level", "4", "--format", "graphml"}, true},
	{{"graph", REC, "--level", "5", "--json"}, true},
	{{"graph", REC, "--of", OUT, "--all"}, true},
	{{"sql", REC, "SELECT bytes FROM string"}, true},
	{{"sql", REC, "SELECT * FROM v_edge", "--json"}, true},
};
#define N_COMMANDS (sizeof(commands) / sizeof(commands[0]))

static const char *words[8];

__attribute__((noreturn)) static void wrong(const char *what)
{
	fprintf(stderr, "command:");
	for (size_t i = 0; words[i]; i++)
		fprintf(stderr, " %s", words[i]);
	fprintf(stderr, "\n%s\n", what);
	abort();
}

/* --- what may be printed: UTF-8 without control characters, but for tabs and new lines */

static void check_text(const char *text, size_t n)
{
	const unsigned char *p = (const unsigned char *)text,
			    *end = getenv("FUZZ_NO_TEXT") ? p : p + n;

	for (; p < end; p++) {
		if ((*p < ' ' && *p != '\n' && *p != '\t') || *p == 0x7f)
			wrong("a control character was printed");
		if (*p == 0xc2 && end - p > 1 && p[1] < 0xa0)
			wrong("a C1 control character was printed");
		if (*p == 0xe2 && end - p > 2 &&
		    ((p[1] == 0x80 && p[2] >= 0xaa && p[2] <= 0xae) ||
		     (p[1] == 0x81 && p[2] >= 0xa6 && p[2] <= 0xa9)))
			wrong("a character that changes the direction of writing was printed");
		if (*p == 0xff || *p == 0xfe || *p == 0xc0 || *p == 0xc1)
			wrong("something that is not UTF-8 was printed");
	}
}

/* --- running one */

static char recording[32], beginning[32];
static char name[300]; /* OUT */

struct capture {
	FILE *before;
	char *text;
	size_t n;
};

static void capture_begin(struct capture *c, FILE **stream)
{
	c->before = *stream;
	*stream = open_memstream(&c->text, &c->n);
	if (!*stream)
		abort();
}

static void capture_end(struct capture *c, FILE **stream)
{
	fclose(*stream);
	*stream = c->before;
}

static int call(int argc)
{
	static const char *const of_osi[] = {"ps", "events"};
	char *argv[10] = {"prov"};
	int status;

	for (int i = 0; i < argc; i++)
		argv[i + 1] = (char *)words[i];
	optind = 0;
	is_running = true;
	status = setjmp(back);
	if (status)
		status -= 256;
	else if (!strcmp(words[0], of_osi[0]) || !strcmp(words[0], of_osi[1]))
		status = osi_main(argc + 1, argv);
	else
		status = query_main(argc + 1, argv);
	is_running = false;
	return status;
}

static void run(size_t i, struct capture *out)
{
	struct capture err = {0};
	int argc = 0, status;

	for (; argc < 8 && commands[i].argv[argc]; argc++) {
		const char *word = commands[i].argv[argc];

		words[argc] = !strcmp(word, REC)   ? recording
			      : !strcmp(word, CUT) ? beginning
			      : !strcmp(word, OUT) ? name
						   : word;
	}
	words[argc] = NULL;
	*out = (struct capture){0};
	capture_begin(out, &stdout);
	capture_begin(&err, &stderr);
	status = call(argc);
	capture_end(out, &stdout);
	capture_end(&err, &stderr);
	if (getenv("FUZZ_PRINT"))
		fprintf(stderr, "%s %s: %d\n%s%s", words[0], words[1], status, out->text, err.text);
	if (status < 0 || status > 5 || strstr(err.text, "defect"))
		wrong(err.text);
	check_text(out->text, out->n);
	check_text(err.text, err.n);
	free(err.text);
}

/* A name for OUT: of what was written, else of anything. */
static void find_name(void)
{
	static const char *const queries[] = {"SELECT path FROM v_file WHERE is_changed AND path "
					      "NOT LIKE '%''%' AND instr(path, char(10)) = 0",
					      "SELECT path FROM v_file WHERE path NOT LIKE '%''%'"};
	struct capture out, err;

	strcpy(name, "/nothing");
	for (int i = 0; i < 2; i++) {
		words[0] = "sql", words[1] = recording, words[2] = queries[i], words[3] = NULL;
		out = (struct capture){0};
		err = (struct capture){0};
		capture_begin(&out, &stdout);
		capture_begin(&err, &stderr);
		call(3);
		capture_end(&out, &stdout);
		capture_end(&err, &stderr);
		free(err.text);
		if (out.n > 1) {
			snprintf(name, sizeof(name), "%.*s", (int)strcspn(out.text, "\n"),
				 out.text);
			free(out.text);
			return;
		}
		free(out.text);
	}
}

static void play(uint32_t choice, bool is_all)
{
	struct capture out;
	bool has_name = false;

	for (size_t i = 0; i < N_COMMANDS; i++) {
		/* One in four of the quick ones, two of those that make a database. */
		bool is_chosen = commands[i].is_graph
					 ? choice % (N_COMMANDS / 2) == i % (N_COMMANDS / 2)
					 : (choice >> 8) % 4 == i % 4;

		if (!is_all && !is_chosen)
			continue;
		if (commands[i].is_graph && !has_name)
			find_name();
		has_name |= commands[i].is_graph;
		run(i, &out);
		free(out.text);
	}
}

/* --- the fuzzer's doors */

static bool is_replay;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc, (void)argv;
	setenv("XDG_CACHE_HOME", "/dev/null", 1); /* databases in memory */
	unsetenv("HOME");
	is_replay = !LLVMFuzzerMutate;
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned int seed)
{
	if (n < PROV_PAGE || seed % 8 == 0) {
		n = LLVMFuzzerMutate(data, n, max);
		image_mend(data, n, 0);
		return n;
	}
	return image_mutate(data, n, max, seed / 8);
}

static int put_in_memory(const uint8_t *bytes, size_t n, char path[static 32])
{
	int fd = memfd_create("fuzz", MFD_CLOEXEC);

	if (fd < 0 || write(fd, bytes, n) != (ssize_t)n)
		abort();
	snprintf(path, 32, "/proc/self/fd/%d", fd);
	return fd;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	uint8_t *bytes = image_compact(data, n, &n);
	int fd = put_in_memory(bytes, n, recording),
	    cut = put_in_memory(bytes, n / 4 * 3, beginning);

	play(prov_check(bytes, n), is_replay);
	close(fd);
	close(cut);
	free(bytes);
	return 0;
}
