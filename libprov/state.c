/* state.c - see state.h. */
#include "state.h"

#include <errno.h>

#include "filter.h"
#include "log.h"
#include "sys.h"

TLS struct thread *thread_self;
TLS struct birth thread_birth;

/* A page of its own, for madvise. */
struct wiped wiped[1] __attribute__((aligned(PROV_PAGE)));

TLS struct thread *thread_after_dlopen;

/* Threads of children that borrow their parent's TLS, one per image slot. */
static struct thread borrowed[IMAGE_SLOTS];

/* For a child that got no slot: never recording. */
static struct image image_off;
struct thread thread_off;

static struct thread *take_off(void)
{
	image_off.state = IMAGE_OFF;
	thread_off.image = &image_off;
	return &thread_off;
}

static bool take_from(struct image *image, uint32_t state)
{
	return __atomic_compare_exchange_n(&image->state, &state, IMAGE_RESERVED, false,
					   __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

/* The end of a child that is not waited for is not seen: its slot is free once it is gone. */
static bool is_gone(const struct image *image)
{
	return image->state == IMAGE_ON && image->is_free_running &&
	       sys_call(SYS_kill, image->pid, 0, 0, 0, 0, 0) == -ESRCH;
}

struct image *state_take_slot(void)
{
	struct image *images = wiped->images;

	for (unsigned int i = 1; i < IMAGE_SLOTS; i++)
		if (take_from(&images[i], IMAGE_UNBORN))
			return &images[i];
	for (unsigned int i = 1; i < IMAGE_SLOTS; i++)
		if (is_gone(&images[i]) && take_from(&images[i], IMAGE_ON))
			return &images[i];
	return NULL;
}

struct thread *state_nobody(void)
{
	log_lose(PROV_LOST_SHARED);
	return NULL;
}

void state_libs_may_change(void)
{
	if (thread_self && thread_self->image->id) {
		thread_after_dlopen = thread_self;
		thread_self = NULL;
	}
}

bool state_is_loading(void)
{
	return thread_after_dlopen;
}

uint64_t state_token(struct thread *t)
{
	return t->image_id << 32 | __atomic_add_fetch(&t->image->tokens, 1, __ATOMIC_RELAXED);
}

void state_birth(struct thread *t, uint64_t token)
{
	thread_birth =
		(struct birth){.parent = t->image_id, .token = token, .place = t->stream.place};
}

void state_expect(int n)
{
	__atomic_fetch_add(&log_now.file->live, (uint64_t)(int64_t)n, __ATOMIC_RELAXED);
}

void state_birth_done(void)
{
	thread_birth = (struct birth){0};
}

struct thread *state_enter_child(struct thread *parent)
{
	struct image *image = state_take_slot();
	struct thread *t = take_off();

	if (image) {
		t = &borrowed[image - wiped->images];
		t->image = image;
		t->image_id = parent->image_id;
		t->exec_memory = NULL;
		image->id = 0;
		image->silences = 0;
		image->is_free_running = 0;
	} else {
		log_lose(PROV_LOST_SHARED);
	}
	thread_self = t;
	return parent;
}

struct thread *state_leave_child(struct thread *parent)
{
	struct thread *child = thread_self ? thread_self : thread_after_dlopen;
	struct image *image = child->image;

	thread_self = parent;
	filter_child_gone(image);
	if (image == &image_off)
		return NULL;
	image->id = 0;
	image->tokens = 0;
	__atomic_store_n(&image->state, IMAGE_UNBORN, __ATOMIC_RELEASE);
	return child;
}

void state_stop_thread(void)
{
	thread_self = take_off();
}

void state_give_up(struct thread *t)
{
	__atomic_store_n(&t->image->state, IMAGE_OFF, __ATOMIC_RELEASE);
	__atomic_store_n(&t->image->id, 0, __ATOMIC_RELEASE);
}

void state_end_image(struct thread *t)
{
	(void)t;
	if (__atomic_sub_fetch(&log_now.file->live, 1, __ATOMIC_RELAXED) == 0 &&
	    (log_now.file->flags & PROV_FILE_BARE))
		log_trim();
}
