/* hook_env.c - what the program asks its environment: see hook_env.h. */
#include "hook_env.h"

#include "prov/secret.h"
#include "log.h"
#include "str.h"
#include "touch.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

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
