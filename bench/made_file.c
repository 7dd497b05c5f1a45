/* made_file.c - see made_file.h. */
#include "made_file.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "prov/format.h"

#define FRAME (4u << 20)

extern const char prov_dictionary[];

static struct {
	FILE *to;
	ZSTD_CCtx *zstd;
	unsigned char plain[FRAME], packed[FRAME + FRAME / 8];
	size_t n;
	uint64_t n_total;
} file;

void must(bool is_well, const char *what)
{
	if (is_well)
		return;
	perror(what);
	exit(1);
}

static void file_flush(void)
{
	size_t n = ZSTD_compress2(file.zstd, file.packed, sizeof(file.packed), file.plain, file.n);

	must(!ZSTD_isError(n) && fwrite(file.packed, 1, n, file.to) == n, "write");
	file.n = 0;
}

void file_put(const void *bytes, size_t n)
{
	const unsigned char *p = bytes;

	file.n_total += n;
	while (n) {
		size_t now = n < FRAME - file.n ? n : FRAME - file.n;

		memcpy(file.plain + file.n, p, now);
		file.n += now;
		p += now;
		n -= now;
		if (file.n == FRAME)
			file_flush();
	}
}

void file_begin(const char *path)
{
	static const char zeros[PROV_PAGE];
	size_t n = strlen(prov_dictionary);

	file.to = fopen(path, "wb");
	must(file.to && fwrite(zeros, 1, PROV_PAGE, file.to) == PROV_PAGE, path);
	file.zstd = ZSTD_createCCtx();
	ZSTD_CCtx_setParameter(file.zstd, ZSTD_c_compressionLevel, 1);
	ZSTD_CCtx_setParameter(file.zstd, ZSTD_c_checksumFlag, 1);
	file_put(prov_dictionary, n);
	file_put(zeros, -n % PROV_PAGE);
}

uint64_t nanoseconds(uint64_t ticks)
{
	return ticks / (TICK_HZ / 1000000000);
}

void file_end(uint64_t n_images, uint64_t ticks1, uint64_t id)
{
	struct prov_file f = {
		.major = PROV_VERSION_MAJOR,
		.form = PROV_COMPACT,
		.clock = PROV_CLOCK_TSC,
		.dict_len = (uint32_t)strlen(prov_dictionary),
		.ticks0 = TICKS0,
		.mono0_ns = nanoseconds(TICKS0),
		.real0_ns = UINT64_C(1790000000000000000),
		.ticks_hz = TICK_HZ,
		.boot_id = "00000000-0000-4000-8000-000000000000",
		.host = "synthetic",
		.tool = PROV_TOOL,
		.images = n_images,
		.ticks1 = ticks1,
		.mono1_ns = nanoseconds(ticks1),
	};

	memcpy(f.magic, PROV_MAGIC, sizeof(f.magic));
	memcpy(f.uuid, &id, sizeof(id));
	f.data_start = PROV_PAGE + (f.dict_len + PROV_PAGE - 1ull) / PROV_PAGE * PROV_PAGE;
	f.next = f.window = PROV_PAGE + file.n_total;
	f.check = prov_check(&f, offsetof(struct prov_file, check));
	file_flush();
	must(!fseek(file.to, 0, SEEK_SET) && fwrite(&f, sizeof(f), 1, file.to) == 1, "write");
	must(!fclose(file.to), "close");
	ZSTD_freeCCtx(file.zstd);
}
