/*
 * model.h - what the ops mean together: processes, their images, descriptors and directories.
 *
 * The model is run over the ops in an order of time (walk.h); model_step() takes one op and brings
 * it up to date; the questions can be asked at any moment in between.
 */
#ifndef PROV_MODEL_H
#define PROV_MODEL_H

#include "fdtab.h"
#include "links.h"
#include "lifecycle.h"
#include "names.h"
#include "base/path.h"
#include "recording/read.h"
#include "base/util.h"

#define NONE SIZE_MAX

/* Working directory and root: shared by threads, and by processes that share their fs context. */
struct place {
	uint32_t n_users;
	uint32_t cwd;		      /* string, as seen from the real root; NO_PATH unknown */
	uint32_t root;		      /* string; NO_PATH: the real one */
	int32_t umask;		      /* -1 unknown */
	size_t n_moves, n_root_moves; /* that they have followed */
	bool is_gone, is_root_gone;   /* no name leads to them any more */
};

/*
 * A name that came to stand for something else.  What holds the file by a descriptor or as its
 * directory goes with it: it looks at the moves since it last did when it is asked for its path.
 */
struct move {
	uint32_t from, to; /* strings; to NO_PATH: the name is gone, what holds it stays as it is */
	bool is_exchange;
	int64_t t;
	size_t before_to, before_from; /* the move before that has to do with the name; NONE */
};

/* A place that was mounted on, and how many had been opened before, which lie under it. */
struct mounted {
	uint32_t path;
	uint64_t n_ofds;
};

/* A file that posix_spawn opened in the child, or a directory that it changed to. */
struct spawn_step {
	uint32_t path, flags;
	bool is_chdir, is_newborn; /* newborn: it was made, as far as the names tell */
};

/* A path of the op that is being stepped over, which each listener asks for. */
struct path_asked {
	const char *bytes; /* NULL: none */
	int64_t dirfd;
	uint32_t path;
};

/* Of a file, of memory that is shared, or of a library whose place is not known: its length is 0. */
struct mapping {
	uint64_t addr, length, offset;
	uint32_t path; /* string; NO_PATH: memory, or a file without a name */
	uint32_t link; /* the graph's; NO_LINK */
	uint8_t prot;
	bool is_shared;
};

#define NO_LINK UINT32_MAX

/* The place of a thread: mostly its image's, its own after unshare(2). */
struct context {
	struct fdtab *fds;
	struct place *place;
};

/* One program run, or the life of a forked process before its exec. */
struct image {
	uint64_t id; /* 0: it was announced but never recorded itself */
	struct process *process;
	uint32_t epoch;
	enum start_how how;
	int64_t t_begin, t_end;	 /* t_end -1: not ended */
	uint32_t exe;		 /* string: what was executed, absolute; NO_PATH for a mere fork */
	struct program *program; /* never NULL */
	uint64_t env, libs;
	bool is_preloaded; /* it loaded libprov: what it did is recorded */
	struct fdtab *fds; /* of the thread that was stepped last, as is place */
	struct place *place;
	struct context home; /* of the threads that have none of their own */
	bool has_contexts;   /* some have */
	struct mapping *mappings;
	size_t n_mappings;
	uint64_t n_ops;
};

/* A source that was to be pinned or varied, and what became of it. */
struct pin {
	int how;	 /* enum pin_how; 0: not asked for */
	uint32_t detail; /* string */
};

#define PINS_MAX (PIN_LIMITS + 1)

/* Something that could not be seen. */
struct gap {
	size_t image; /* NONE: the recording as a whole */
	int64_t t;
	uint32_t reason, detail; /* strings; detail may be NO_PATH */
	size_t n_argv;
	uint32_t *argv;
	size_t n_fds; /* what a program that is not recorded inherited */
	struct gap_fd *fds;
};

struct gap_fd {
	int fd;
	uint32_t path; /* string; NO_PATH */
};

/* A path that was used, and where it led by symbolic links. */
struct real_name {
	uint32_t used, real; /* strings */
};

struct model {
	struct recording *r;
	struct strings strings;
	struct image *images;
	size_t n_images;
	struct life *life; /* the processes */
	struct program *no_program;
	struct pin pins[PINS_MAX]; /* by enum pin_source */
	struct gap *gaps;
	size_t n_gaps;
	struct move *moves;
	size_t n_moves;
	struct map move_of_name;	/* the latest that has to do with it */
	struct spawn_step *spawn_steps; /* of the SPAWN stepped over last */
	size_t n_spawn_steps;
	uint64_t n_ops;
	uint64_t n_unfinished; /* not of what was still running when the recording ended */
	uint64_t n_ofds;       /* open file descriptions so far */
	struct mounted *mounts;
	size_t n_mounts;
	int64_t t_last; /* of the ops seen */
	struct links links;
	struct names names;
	bool has_real_names;	      /* paths are the real ones, not as they were used */
	struct real_name *real_names; /* then: those that are others than were used, each once */
	size_t n_real_names;
	/* The rest is the model's own. */
	struct map image_of_id, block_of_hash;
	uint64_t *unfinished;	  /* the id of the image, for each such op */
	struct birth *birth;	  /* that the op made; NULL */
	struct mapping *unmapped; /* that the op took away altogether */
	size_t n_unmapped;
	struct process *waited; /* whose end the op tells; NULL */
	struct block *blocks;
	size_t n_blocks;
	struct context *contexts; /* threads' own */
	size_t n_contexts;
	path_leads *leads; /* the account of links that ".." goes by */
	void *leads_arg;
	struct path_asked asked[2]; /* of the present op; no op has more */
	bool is_followed; /* the present op goes on where the last name of its path is a link */
	struct map real_name_seen;
	struct map context_of_thread,
		context_of_token; /* token: of the TCREATE that passes it on */
};

void model_begin(struct model *m, struct recording *r);

/* t: its moment (walk_time).  Returns the image that made the op, NULL if it is the launcher's or unknown. */
struct image *model_step(struct model *m, const struct op *op, int64_t t);

/* The image that is about to make the op, as its thread sees it; NULL if there is none yet. */
struct image *model_image(struct model *m, const struct op *op);

/* After the last op: gaps that only show now, ends of processes. */
void model_finish(struct model *m);
void model_end(struct model *m);

/* Convenience: all ops by effect, visit() after each step; image: NULL for the launcher's TOUCH. */
void model_run(struct model *m, struct recording *r,
	       void (*visit)(struct model *m, struct image *image, const struct op *op, void *arg),
	       void *arg);

/* The same with the account of names; by_real_names: paths are the real ones, as far as the recording tells of links. */
void model_run_named(struct model *m, struct recording *r, bool by_real_names,
		     void (*visit)(struct model *m, struct image *image, const struct op *op,
				   void *arg),
		     void *arg);

/* The real name of a path that the op uses; the path itself if no link is on the way. */
uint32_t model_real(struct model *m, const struct image *image, const struct op *op, uint32_t path);

struct str model_str(const struct model *m, uint32_t string);

/* The absolute path of `path` as seen from dirfd; NO_PATH if it is not known. */
uint32_t model_path(struct model *m, const struct image *image, int64_t dirfd, struct str path);

/* The same for a path of the present op; it is put together once. */
uint32_t model_op_path(struct model *m, const struct image *image, int64_t dirfd, struct str path);
uint32_t model_fd_path(struct model *m, const struct image *image, int64_t fd);
uint32_t model_fd_file(struct model *m, const struct image *image,
		       int64_t fd); /* NO_PATH also if it is a file without a name */

/* /proc/self/fd/N, /dev/stdin and the like: the descriptor; -1: another path. */
int64_t model_fd_named(struct str path);

/* The path of a socket's address "unix PATH"; none: it is no path. */
struct str model_unix_path(struct str address);

/*
 * The name that the path had before the latest move of a directory above it among the first *n_moves.
 * *n_moves becomes the number of that move.  False: it was called so from the beginning.
 */
bool model_former(struct model *m, uint32_t *path, size_t *n_moves);

/* The next mapping, from number *i on, that has to do with the range; NULL: no more. */
struct mapping *model_mapping(const struct image *image, uint64_t from, uint64_t length, size_t *i);

/* A path below an absolute one. */
uint32_t model_path_below(struct model *m, uint32_t dir, struct str path);
uint32_t model_cwd(struct model *m, const struct image *image);
uint32_t model_root(struct model *m, const struct image *image); /* NO_PATH: the real one */

/* Something that a view finds it cannot know; image NULL: the recording as a whole. */
void model_gap(struct model *m, const struct image *image, int64_t t, struct str reason,
	       struct str detail);

/* The image that a START or another op calls so, NONE if it is not known. */
size_t model_find_image(const struct model *m, uint64_t id);

/* The inheritance of the program of an EXEC or SPAWN; NULL once it has begun to record itself. */
const struct fdtab *model_given(const struct model *m, uint64_t token);

/* After model_finish: the image of a program that never recorded itself; NONE. */
size_t model_unseen(const struct model *m, uint64_t token);

/* Takes in an ENV or LIBS op ahead of its turn. */
void model_learn(struct model *m, const struct op *op);

/* The program that the EXEC or SPAWN with that token was to run. */
uint32_t model_program(const struct model *m, uint64_t token);

/* The strings of an ENV or LIBS block, or of LIBS.sought; they stay. */
struct strv model_block(const struct model *m, uint64_t hash);
#define MODEL_SOUGHT(hash) ((hash) ^ 2)

/* argv[0] and its kin for people: "gcc -c x.c", cut at `width` bytes; freed by the caller. */
char *model_command(const struct model *m, const struct image *image, size_t width);

#endif
