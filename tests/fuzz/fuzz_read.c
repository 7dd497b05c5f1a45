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
#include <zstd.h>

#include "analysis/audit.h"
#include "analysis/cmd.h"
#include "analysis/files.h"
#include "analysis/model.h"
#include "analysis/walk.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc, (void)argv;
	if (!freopen("/dev/null", "w", stdout))
		abort();
	return 0;
}

static void mend_chunks(uint8_t *bytes, size_t n)
{
	for (size_t at = PROV_PAGE; at + sizeof(struct prov_chunk) <= n; at += 8) {
		struct prov_chunk c, checked;

		memcpy(&c, bytes + at, sizeof(c));
		if (c.magic != PROV_CHUNK_MAGIC)
			continue;
		checked = c;
		checked.used = checked.check = 0;
		c.check = prov_check(&checked, sizeof(checked));
		memcpy(bytes + at, &c, sizeof(c));
	}
}

static void mend_header(uint8_t *bytes, size_t n, uint32_t form)
{
	struct prov_file f;

	if (n < sizeof(f))
		return;
	memcpy(&f, bytes, sizeof(f));
	memcpy(f.magic, PROV_MAGIC, sizeof(f.magic));
	f.form = form ? form : f.form;
	f.check = prov_check(&f, offsetof(struct prov_file, check));
	memcpy(bytes, &f, sizeof(f));
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
	audit_totals(r);
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

/* The bytes of a raw recording in the compact form; to be freed. */
static uint8_t *compacted(const uint8_t *bytes, size_t n, size_t *ret_n)
{
	size_t room = ZSTD_compressBound(n - PROV_PAGE), packed;
	uint8_t *to = malloc(PROV_PAGE + room);

	memcpy(to, bytes, PROV_PAGE);
	packed = ZSTD_compress(to + PROV_PAGE, room, bytes + PROV_PAGE, n - PROV_PAGE, 1);
	if (ZSTD_isError(packed))
		abort();
	*ret_n = PROV_PAGE + packed;
	mend_header(to, *ret_n, PROV_COMPACT);
	return to;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	uint8_t *copy = malloc(n ? n : 1); /* its end is where the sanitizer looks */
	uint32_t form = 0;

	memcpy(copy, data, n);
	run(copy, n);
	mend_header(copy, n, 0);
	mend_chunks(copy, n);
	run(copy, n);
	if (n > PROV_PAGE)
		memcpy(&form, copy + offsetof(struct prov_file, form), sizeof(form));
	if (form != PROV_COMPACT && n > PROV_PAGE) {
		uint8_t *packed = compacted(copy, n, &n);

		run(packed, n);
		free(packed);
	}
	free(copy);
	return 0;
}
