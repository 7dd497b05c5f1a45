/*
 * Any bytes at all go through the reader, the walks, the model and the commands: nothing may crash,
 * nothing may exit, nothing may leak.
 *
 * A checksum would stop nearly every mutation at the door, so those of the file's header and of the
 * chunks are made right first; and what is a raw recording is read as a compact one, too.
 *
 *	make fuzz			libFuzzer, FUZZ_SECONDS
 *	fuzz_read -runs=0 DIR		only what is in DIR
 *	replay_read FILE...		the same without libFuzzer: tests/fuzz/replay.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/files/totals.h"
#include "analysis/commands/cmd.h"
#include "analysis/files/files.h"
#include "analysis/replay/model.h"
#include "analysis/recording/walk.h"
#include "image.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* Nothing here may exit. */
__attribute__((noreturn)) void fuzz_exit(int status)
{
	(void)status;
	abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc, (void)argv;
	if (!freopen("/dev/null", "w", stdout))
		abort();
	return 0;
}

static void walk(struct recording *r, enum walk_order order)
{
	struct walk *w = walk_begin(r, order);

	while (walk_next(w))
		;
	walk_end(w);
}

static void run(const uint8_t *bytes, size_t n)
{
	static const struct options text = {.pid = -1, .is_all = true, .glob = "*o*"};
	static const struct options json = {.pid = -1, .is_json = true};
	const char *why;
	struct recording *r = recording_of(bytes, n, &why);

	if (!r)
		return;
	walk(r, WALK_BY_BEGIN);
	walk(r, WALK_BY_EFFECT);
	totals_of(r);
	cmd_check(r, &json);
	cmd_check(r, &text);
	cmd_ops(r, &json);
	cmd_ops(r, &text);
	cmd_tree(r, &json);
	cmd_tree(r, &text);
	cmd_files(r, &json);
	cmd_inputs(r, &text);
	cmd_outputs(r, &text);
	recording_close(r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	uint8_t *copy = malloc(n ? n : 1); /* its end is where the sanitizer looks */
	uint32_t form = 0;

	memcpy(copy, data, n);
	run(copy, n);
	image_mend(copy, n, 0);
	run(copy, n);
	if (n > PROV_PAGE)
		memcpy(&form, copy + offsetof(struct prov_file, form), sizeof(form));
	if (form != PROV_COMPACT && n > PROV_PAGE) {
		uint8_t *packed = image_compact(copy, n, &n);

		run(packed, n);
		free(packed);
	}
	free(copy);
	return 0;
}
