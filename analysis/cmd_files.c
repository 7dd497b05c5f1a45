/* cmd_files.c - prov files, inputs, outputs: paths and what was done to them. */
#include "cmd.h"

#include <fnmatch.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "files.h"
#include "out.h"

/* SHA-256 of the file as it is now, in hex; false if it is no regular file or cannot be read. */
static bool hash_now(const char *path, char hex[65])
{
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	unsigned char digest[EVP_MAX_MD_SIZE], buf[65536];
	unsigned int n = 0;
	struct stat st;
	size_t got;
	FILE *f;
	bool is_read;

	f = stat(path, &st) == 0 && S_ISREG(st.st_mode) ? fopen(path, "re") : NULL;
	if (!f) {
		EVP_MD_CTX_free(md);
		return false;
	}
	EVP_DigestInit_ex(md, EVP_sha256(), NULL);
	while ((got = fread(buf, 1, sizeof(buf), f)) > 0)
		EVP_DigestUpdate(md, buf, got);
	is_read = !ferror(f);
	fclose(f);
	EVP_DigestFinal_ex(md, digest, &n);
	EVP_MD_CTX_free(md);
	for (unsigned int i = 0; i < n && i < 32; i++)
		sprintf(hex + 2 * i, "%02x", digest[i]);
	return is_read;
}

static json_t *did_json(uint32_t did)
{
	json_t *array = json_array();

	for (int i = 0; i < DID_WORDS; i++)
		if (did & 1u << i)
			json_array_append_new(array, json_string(did_words[i]));
	return array;
}

static void print_did(uint32_t did)
{
	const char *before = "";

	for (int i = 0; i < DID_WORDS; i++)
		if (did & 1u << i) {
			printf("%s%s", before, did_words[i]);
			before = ",";
		}
}

static void print_file(const struct files *f, const struct file *file, const struct options *o,
		       bool has_did)
{
	struct str path = model_str(&f->model, file->path);
	char hex[65], *name;
	bool has_hash = false;

	if (o->has_hash) {
		name = str_dup(path);
		has_hash = hash_now(name, hex);
		free(name);
	}
	if (o->is_json) {
		json_t *object = json_object();

		out_json_str(object, "path", path);
		json_object_set_new(object, "did", did_json(file->did));
		if (o->has_hash)
			json_object_set_new(object, "sha256",
					    has_hash ? json_string(hex) : json_null());
		out_json_line(object);
		return;
	}
	if (o->has_hash)
		printf("%s  ", has_hash ? hex
					: "-                                                       "
					  "        ");
	out_text(stdout, path);
	if (has_did) {
		putchar('\t');
		print_did(file->did);
	}
	putchar('\n');
}

static bool is_wanted(const struct files *f, const struct file *file, const struct options *o)
{
	char *path;
	bool found;

	if (!o->glob)
		return true;
	path = str_dup(model_str(&f->model, file->path));
	found = !fnmatch(o->glob, path, 0);
	free(path);
	return found;
}

static int print_files(struct recording *r, const struct options *o,
		       bool (*is_one)(const struct file *f, bool is_all))
{
	struct files f;

	files_of(&f, r);
	for (size_t i = 0; i < f.n; i++)
		if ((!is_one || is_one(&f.v[i], o->is_all)) && is_wanted(&f, &f.v[i], o))
			print_file(&f, &f.v[i], o, !is_one || o->is_all);
	files_end(&f);
	return 0;
}

int cmd_files(struct recording *r, const struct options *o)
{
	return print_files(r, o, NULL);
}

int cmd_inputs(struct recording *r, const struct options *o)
{
	return print_files(r, o, file_is_input);
}

int cmd_outputs(struct recording *r, const struct options *o)
{
	return print_files(r, o, file_is_output);
}
