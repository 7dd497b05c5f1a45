/*
 * pen.h - writes the launcher's own ops: process image 1, thread 0, in the raw log.
 *
 * The launcher is the one who sees how the command and its orphans ended, and what it could not
 * see.
 */
#ifndef PEN_H
#define PEN_H

#include <stdint.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include "rawlog.h"

struct pen {
	struct rawlog *log;
	uint64_t chunk;		 /* offset of our chunk in the log; 0 = none yet */
	struct prov_chunk head;	 /* of that chunk, as last written */
	uint64_t op_no;		 /* of the next op */
	uint64_t ticks, mono_ns; /* when the pen was taken up: what times of its ops count from */
};

#define PEN_IMAGE 1 /* the launcher's process image: it made the log */
#define PEN_TOKEN 1 /* announces the command: tokens of other images differ in the image part */

void pen_start(struct pen *pen, struct rawlog *log, char *const *argv);

/* The launcher's own, which the command inherits: a process cannot ask without changing it. */
void pen_umask(struct pen *pen);

/* The command was started as `child` at `t0` ticks; `id` NULL: could not be told. */
void pen_spawn(struct pen *pen, uint64_t t0, int child, const char *path, char *const *argv,
	       const struct stat *id, int is_preloaded);

/* The kernel used a file on the command's behalf; `what` as in spec/ops.def. */
void pen_touch(struct pen *pen, char what, const char *path);

void pen_wait(struct pen *pen, int child, int status, const struct rusage *usage);
void pen_gap(struct pen *pen, const char *reason, const char *detail, char *const *argv);
void pen_exit(struct pen *pen, int status);

#endif
