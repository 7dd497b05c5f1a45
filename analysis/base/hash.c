/* hash.c - see hash.h. */
#include "hash.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <sys/stat.h>

bool hash_now(const char *path, char hex[65])
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
