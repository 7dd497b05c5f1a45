/* real.c - see real.h. */
#include "real.h"

#include <dlfcn.h>
#include <errno.h>
#include <sys/mman.h>

#include "str.h"
#include "sys.h"

void *real_table[REAL_COUNT];

extern const char real_names[];
extern const unsigned short real_name_at[REAL_COUNT];

static long missing(void)
{
	errno = ENOSYS;
	return -1;
}

extern const char __ehdr_start[] __attribute__((visibility("hidden"))),
	_end[] __attribute__((visibility("hidden")));

/* Behind libprov; or before it, if the program itself preloads libc. */
static void *look_up(const char *name)
{
	const char *f = dlsym(RTLD_NEXT, name);

	if (f)
		return (void *)f;
	f = dlsym(RTLD_DEFAULT, name);
	return f < __ehdr_start || f >= _end ? (void *)f : NULL;
}

static const void *object_of(const void *f)
{
	Dl_info info;

	return f && dladdr(f, &info) ? info.dli_fbase : NULL;
}

/*
 * "name", or "name@VERSION": where that version is not known, the default one.  A preload defines
 * names without versions, which programs are bound to all the same, but which dlvsym passes over.
 */
static void *find(const char *name)
{
	char bare[64];
	size_t n = 0;
	void *f, *any;

	for (; name[n] && name[n] != '@' && n < sizeof(bare) - 1; n++)
		bare[n] = name[n];
	bare[n] = '\0';
	f = name[n] ? dlvsym(RTLD_NEXT, bare, name + n + 1) : NULL;
	any = look_up(bare);
	return f && (!any || object_of(f) == object_of(any)) ? f : any;
}

/* A copy of the error that the program has not asked for yet; a page, once there was one. */
static __thread char *kept __attribute__((tls_model("initial-exec")));

#define KEPT_SIZE 4096

static void keep_error(void)
{
	struct text t;
	const char *error = real_dlerror();

	if (error && !kept) {
		char *page = sys_mmap(NULL, KEPT_SIZE, PROT_READ | PROT_WRITE,
				      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		kept = sys_failed(page) ? NULL : page;
	}
	if (!error || !kept)
		return;
	t = text_in(kept, KEPT_SIZE / 2);
	text_add(&t, error);
}

char *real_kept_error(char *given)
{
	struct text t;

	if (kept && !given && *kept) {
		given = kept + KEPT_SIZE / 2; /* where it stays until the next one */
		t = text_in(given, KEPT_SIZE / 2);
		text_add(&t, kept);
	}
	if (kept)
		*kept = '\0';
	return given;
}

/* The dynamic linker's lock is held meanwhile: a handler that jumped away would leave it so. */
void *real_find(enum real_no no)
{
	int saved = errno;
	uint64_t signals = 0;
	void *f;

	if (no != REAL_dlerror)
		keep_error();
	if (!sys_is_silent)
		signals = sys_block_signals();
	f = find(real_names + real_name_at[no]);
	if (!sys_is_silent)
		sys_restore_signals(signals);
	if (!f)
		f = (void *)missing;
	__atomic_store_n(&real_table[no], f, __ATOMIC_RELAXED);
	errno = saved;
	return f;
}
