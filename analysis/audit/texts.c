/* texts.c - see texts.h. */
#include "texts.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"

#define LONGEST (256u << 20)

static bool is_of_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_';
}

void texts_each(const struct texts *t, struct str bytes, void (*found)(uint32_t word, void *arg),
		void *arg)
{
	for (size_t i = 0, from; i < bytes.len; i++) {
		uint32_t word;

		if (!is_of_word(bytes.bytes[i]))
			continue;
		for (from = i; i < bytes.len && is_of_word(bytes.bytes[i]); i++)
			;
		if (strings_find(&t->words, (struct str){bytes.bytes + from, i - from}, &word))
			found(word, arg);
	}
}

static void note(uint32_t word, void *arg)
{
	((bool *)arg)[word] = true;
}

static const char *look(struct texts *t, bool *has, const char *path, int64_t until)
{
	struct stat st;
	int fd = hash_open(path, true, &st);
	void *bytes;

	if (fd < 0)
		return access(path, F_OK) ? "is gone" : "could not be read";
	if ((int64_t)st.st_ctim.tv_sec * 1000000000 + st.st_ctim.tv_nsec > until ||
	    st.st_size > LONGEST) {
		close(fd);
		return st.st_size > LONGEST ? "is too long" : "has changed since";
	}
	bytes = st.st_size ? mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0) : NULL;
	close(fd);
	if (bytes == MAP_FAILED)
		return "could not be read";
	if (bytes) {
		texts_each(t, (struct str){bytes, (size_t)st.st_size}, note, has);
		munmap(bytes, (size_t)st.st_size);
	}
	return NULL;
}

const struct text *texts_of(struct texts *t, struct str path, int64_t until)
{
	uint32_t number = strings_add(&t->paths, path);

	if (number == t->n) {
		GROW(t->v, t->n);
		t->v[t->n] = (struct text){.has = xcalloc(t->words.n + 1, sizeof(bool))};
		t->v[t->n].why = look(t, t->v[t->n].has, t->paths.v[number].bytes, until);
		t->n++;
	}
	return &t->v[number];
}

void texts_end(struct texts *t)
{
	for (size_t i = 0; i < t->n; i++)
		free(t->v[i].has);
	free(t->v);
	strings_free(&t->words);
	strings_free(&t->paths);
}
