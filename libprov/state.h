/*
 * state.h - the caller: the process image and the thread, found by one load per op.
 *
 * What runs where
 *
 *   An address space maps the log once (log.h).  In it lives at least one process image; a child of
 *   vfork or clone(CLONE_VM) is a further image in the same memory.  Images stand on a page marked
 *   MADV_WIPEONFORK: after any kind of fork, raw ones too, it reads as zero, image->id == 0 means
 *   "unborn", and the next op of the child begins a new image.  Everything else of libprov is
 *   ordinary memory that a fork copies.
 *
 *   A thread's state is in initial-exec TLS and belongs to that thread; signal handlers run on it
 *   too.  A vfork child borrows its parent's TLS, so it gets a struct thread of its own and
 *   thread_self points there until the parent resumes.
 *
 * Rules
 *
 *   1. Nothing here takes a lock, allocates, or calls libc (errno included).
 *   2. A handler may interrupt any line and operate, and never come back (siglongjmp).  Only in
 *      state_begin() are signals blocked: what it begins must not stay half begun.
 *   3. A thread that ends, by any means, leaves nothing to clean up.
 */
#ifndef PROV_STATE_H
#define PROV_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "prov/format.h"
#include "tls.h"

/* States of an image's life.  Only state.c and start/begin.c change them. */
enum image_state {
	IMAGE_UNBORN,	/* as the kernel wipes it: nothing has happened here, or a fork just did */
	IMAGE_RESERVED, /* a vfork child that has made no op yet */
	IMAGE_BEING_BORN, /* a thread is writing START; others wait */
	IMAGE_ON,	  /* recording */
	IMAGE_OFF,	  /* could not be recorded; counted in prov_file.lost */
};

#define IMAGE_SLOTS    90
#define FD_GENERATIONS 512
#define GETENV_SEEN    256

struct image {
	uint64_t id;	/* within the recording; 0 unless ON */
	uint32_t state; /* enum image_state */
	uint32_t pid;
	uint32_t threads;	  /* begun so far */
	uint32_t phase;		  /* even: reading; odd: writing (io.h) */
	uint64_t tokens;	  /* given out so far */
	uint32_t has_maps;	  /* file mappings made: munmap is worth recording */
	uint32_t is_free_running; /* shares memory with a parent that goes on meanwhile */
	uint32_t silences;	  /* of sys_is_silent, those that it asked for */
	uint32_t spare[2];
};

/* The pages that forks wipe.  The second is touched only where many children share the memory. */
struct wiped {
	uint32_t fd_generation[FD_GENERATIONS]; /* never comes round to the same again */
	uint32_t getenv_seen[GETENV_SEEN];
	uint32_t n_claiming, gate;		      /* log.c */
	uint32_t n_beginning;			      /* in state_begin() without signals blocked */
	uint32_t forked_line, forked_function, spare; /* stack/dash.c */
	struct image
		images[IMAGE_SLOTS]; /* 0: the process; others: children that share the memory */
	char rest[2 * PROV_PAGE - IMAGE_SLOTS * sizeof(struct image) - FD_GENERATIONS * 4 -
		  GETENV_SEEN * 4 - 24];
};

_Static_assert(sizeof(struct wiped) == 2 * PROV_PAGE, "pages of its own");

#define IO_SLOTS 8

/* A READ, WRITE or COPY op that later calls of the same phase may still add to (io.h). */
struct io_slot {
	union {
		struct {
			int32_t fd;
			uint8_t kind, how;
			bool is_placed; /* of calls that say where in the file */
			bool has_address;
		};
		uint64_t what; /* all of these; 0: there is no such op */
	};
	uint32_t phase, generation;
	const uint32_t *generation_now; /* of the descriptor */
	uint64_t mark;			/* the thread's when it was last added to */
	unsigned char *counters;	/* in the log */
	uint64_t end;			/* n_ops behind the op */
	int32_t out_fd;
	uint32_t out_generation;
	uint32_t to; /* hash of the address sent to, 0: none */
	uint32_t spare;
};

#define SOURCE_SLOTS 32
#define SOURCE_WAYS  4

/* A SOURCE op that later asks of the same may still add to (source.h). */
struct source_slot {
	uint64_t key;		 /* 0: free */
	unsigned char *counters; /* in the log */
};

#define SENT_SLOTS 8

/* A socket whose name was recorded when something was sent to an address. */
struct sent_slot {
	uint32_t fd_plus_1, generation;
};

#define SYNC_SLOT_NEW	 (UINT32_MAX - 1) /* sync_known.c: not asked for yet */
#define SYNC_SLOT_SOUGHT (UINT32_MAX - 2)

#define STRINGS_SEEN	 4
#define STRING_WORTH                                                                               \
	8 /* shorter ones are not worth a reference; one word, by which they are compared */

/* A string written in full, which a later one may share its beginning with (record.c). */
struct seen_string {
	const struct prov_chunk *chunk; /* NULL: none */
	const char *at;
	uint64_t first; /* its first bytes: without them nothing is shared */
	uint32_t len;
};

/* Identity of an object, as an op's id field. */
struct id {
	uint32_t major, minor;
	uint64_t inode, size, btime_ns; /* times in ns since 1970; 0 unknown */
	uint64_t ctime_ns, mtime_ns;
	uint32_t mode;
};

/* The last one written in full, which the next op may be about as well (record.c). */
struct seen_id {
	const struct prov_chunk *chunk; /* NULL: none */
	const unsigned char *at;
	struct id id;
};

#define TIMES_TOLD   32

#define OBJECTS_SEEN 8

/* An object of sync.h that the thread has used before. */
struct seen_object {
	const void *address;
	struct object *object;
};

/* Random numbers that are pinned (pin/pin_place.h). */
struct pin_stream {
	uint64_t place, n_drawn;
};

struct thread {
	struct image *image;
	struct prov_chunk *chunk; /* NULL before the first op, or left without another (log.c) */
	uint64_t image_id;	  /* a copy that survives a fork: the child's parent */
	uint64_t n_ops;		  /* reserved so far = op_no of the next */
	uint32_t tid, serial;
	uint32_t n_chunks, chunk_size; /* so far, and of the last one */
	uint32_t n_open; /* ops being written: several if handlers nest; never 0 again after one
			    jumped out */
	uint32_t next_string;
	uint64_t times_told[TIMES_TOLD]; /* of files, with their last change (record.c) */
	struct seen_string strings[STRINGS_SEEN];
	struct seen_id seen_id;
	struct io_slot io[IO_SLOTS];
	struct sent_slot sent[SENT_SLOTS];
	struct source_slot sources[SOURCE_SLOTS];
	uint32_t n_sources; /* ops of them so far */
	uint64_t mark; /* its progress when something last ordered it and another thread (sync.h) */
	uint64_t added; /* its progress when a read or write was last added late (sync_late.c) */
	uint64_t n_acquired; /* ops that say no more than that */
	uint32_t sync_slot;  /* sync_known.c */
	uint32_t n_telling;  /* sync.c: what was learned is being recorded */
	uint32_t shares;     /* sync_table.c: the objects seen are those of this time */
	struct seen_object objects[OBJECTS_SEEN];
	void *exec_memory; /* what an exec by a child that shares memory leaves to its parent */
	size_t exec_size;
	struct pin_stream stream; /* 0 while nothing is pinned */
};

/* How far it has come: its ops, and how often the last of them has been added to late. */
#define ADDED_BITS 24

static inline uint64_t thread_progress(const struct thread *t)
{
	uint64_t ops = t->n_ops << ADDED_BITS;

	return t->added > ops ? t->added : ops;
}

/* How this task came to be, noted by the wrapper that made it: what START or THREAD will say. */
struct birth {
	uint64_t parent; /* image id */
	uint64_t token;
	uint64_t place; /* of the creator's stream */
	uint32_t ppid;	/* of a child that its parent waits for (vfork); 0: the kernel tells */
	bool is_noted;	/* libc made it, and noted its id in its thread-local storage */
};

#define TLS __thread __attribute__((tls_model("initial-exec")))

extern TLS struct thread *thread_self; /* NULL before the first op of a thread */
extern TLS struct birth thread_birth;
extern TLS bool thread_is_busy;		       /* inside state_begin(): signals are blocked */
extern TLS struct thread *thread_after_dlopen; /* its libraries are still to be looked for */
extern struct thread thread_off;	       /* of a child without a slot: never recording */
extern struct wiped wiped[1]
	__attribute__((visibility("hidden"))); /* an array of one: wiped->images */

/*
 * The slow path of every op: begins what has not begun yet of log, image and thread.
 * Returns the thread, or NULL where nothing can be recorded.  Keeps errno.
 */
struct thread *state_begin(void);

/* For a task that has no thread_self: counts the op as lost.  Returns NULL. */
struct thread *state_nobody(void);

static inline struct thread *state_thread(void)
{
	struct thread *t;

	if (!tls_is_own())
		return state_nobody();
	t = thread_self;
	return __builtin_expect(t && t->image->id, 1) ? t : state_begin();
}

/* A number that names one fork, spawn, exec or thread creation in the whole recording; not 0. */
uint64_t state_token(struct thread *t);

/* Parent and token for the child of a following fork; state_birth_done() takes them back. */
void state_birth(struct thread *t, uint64_t token);
void state_birth_done(void);

/*
 * A child was announced, which will begin by itself (1), or failed to come (-1): a bare recording
 * is trimmed when none is left, though the child may begin long after its parent's end.
 */
void state_expect(int n);

/*
 * Brackets a child that runs in this memory while this thread is suspended (vfork, CLONE_VFORK).
 * enter: the ops that follow are the child's; returns what leave needs.  NULL if no slot is free:
 * then the child's ops would be the parent's, so nothing is recorded until leave, which returns the
 * child's, as it left it, or NULL.
 */
struct thread *state_enter_child(struct thread *parent);
struct thread *state_leave_child(struct thread *parent);

/* The next op of this thread first looks for libraries that dlopen has added. */
void state_libs_may_change(void);

/* dlopen was called, and no op of this thread since. */
bool state_is_loading(void);

/* This thread's ops cannot be distinguished from another's: none are recorded from now on. */
void state_stop_thread(void);

/*
 * A handler, also libc's for cancellation, may run from now on: call it before it can.  As long as
 * there is none, state_begin() need not block signals.
 */
void state_handlers_may_run(void);

/* The log has no room: nothing more of this image is recorded, only counted. */
void state_give_up(struct thread *t);

/* Nothing more is recorded of this address space and its forks; a gap has said why. */
void state_stop(void);

/* A slot for a child that shares this memory, RESERVED; NULL: all are taken. */
struct image *state_take_slot(void);

/* The image ended cleanly (exit, _exit): the last one out of a bare recording trims it. */
void state_end_image(struct thread *t);

#endif
