/* diffoscope.c - see diffoscope.h. */
#include "diffoscope.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "tool.h"

#define SIZE_MAX_ASKED (64 << 20) /* bytes of a file; it holds both in memory, taken apart */

static bool is_small(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode) && st.st_size <= SIZE_MAX_ASKED;
}

/* The files' paths, in the first two lines, are those of copies that the user never saw. */
static void drop_paths(char *report)
{
	char *rest = report;

	for (int i = 0; i < 2; i++)
		if (!strncmp(rest, i ? "+++ " : "--- ", 4) && strchr(rest, '\n'))
			rest = strchr(rest, '\n') + 1;
	memmove(report, rest, strlen(rest) + 1);
}

char *diffoscope_report(const char *a, const char *b)
{
	const char *argv[] = {"timeout",
			      "-k",
			      "1",
			      "20",
			      "diffoscope",
			      "--no-progress",
			      "--exclude-directory-metadata=yes",
			      "--text-color=never",
			      "--max-text-report-size=20000",
			      "--text",
			      "-",
			      a,
			      b,
			      NULL};
	char *report;

	if (!is_small(a) || !is_small(b))
		return NULL;
	report = tool_text(argv);
	if (report) {
		drop_paths(report);
		if (*report)
			return report;
	}
	free(report);
	return NULL;
}
