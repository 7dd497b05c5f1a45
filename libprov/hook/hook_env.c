/* hook_env.c - what the program asks its environment: see hook.h. */
#include "hook.h"

#include "prov/secret.h"
#include "str.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* A collision costs an op too many. */
bool image_first_time(uint64_t h)
{
	uint32_t key = (uint32_t)(h >> 32) | 1;
	uint32_t *slot = &wiped->getenv_seen[h % GETENV_SEEN];

	if (*slot == key)
		return false;
	*slot = key;
	return true;
}

/* Once per name and value: some programs ask in a loop. */
static bool is_new(const char *name, const char *value)
{
	return image_first_time(hash_bytes((uintptr_t)value, name, str_len(name)));
}

void getenv_asked(const struct call *c, const char *name, const char *value)
{
	char replaced[SECRET_TEXT_MAX];

	if (!is_new(name, value))
		return;
	if (value && *value && !(log_now.file->flags & PROV_FILE_SECRETS_KEPT) &&
	    secret_is_name(name, str_len(name))) {
		secret_text(replaced, value, str_len(value), &log_now.key);
		value = replaced;
	}
	put_GETENV(c, value ? 0 : -1, name, value);
}
