/*
 * launcher_log.h - writes the launcher's own ops: process image 1, thread 0, in the raw log.
 *
 * Only the launcher sees how the command and its orphans ended, and what it could not
 * see.
 */
#ifndef LAUNCHER_LOG_H
#define LAUNCHER_LOG_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include "ops.h"
#include "rawlog.h"

struct launcher_log {
	struct rawlog *log;
	uint64_t chunk;		 /* offset of our chunk in the log; 0 = none yet */
	struct prov_chunk head;	 /* of that chunk, as last written */
	uint64_t op_no;		 /* of the next op */
	uint64_t ticks, mono_ns; /* at its start: what times of its ops count from */
	uint64_t image;
	bool is_over; /* what it writes has no time any more */
};

#define LAUNCHER_IMAGE 1 /* the launcher's process image: it made the log */
#define LAUNCHER_TOKEN                                                                             \
	1 /* announces the command: tokens of other images differ in the image part */

void launcher_start(struct launcher_log *launcher, struct rawlog *log, char *const *argv);

/* The launcher's own, which the command inherits: a process cannot ask without changing it. */
void launcher_umask(struct launcher_log *launcher);

/* The command was started as `child` at `t0` ticks; `st` NULL: not known. */
void launcher_spawn(struct launcher_log *launcher, uint64_t t0, int child, const char *path,
		    char *const *argv, const struct stat *st, int is_preloaded);

/* The kernel used a file on the command's behalf. */
void launcher_touch(struct launcher_log *launcher, enum touch_what what, const char *path);

void launcher_wait(struct launcher_log *launcher, int child, int status,
		   const struct rusage *usage);
void launcher_gap(struct launcher_log *launcher, const char *reason, const char *detail,
		  char *const *argv);
/* A source was pinned or varied, how; or why not. */
void launcher_pin(struct launcher_log *launcher, enum pin_source source, enum pin_how how,
		  const char *detail);
/* A symbolic link on the way of a path that was used, as it is now. */
void launcher_link(struct launcher_log *launcher, const char *path, const char *target,
		   const struct stat *st);
/* Content of a file; state: enum CONTENT_... of spec/ops.def. */
void launcher_content(struct launcher_log *launcher, const char *path, unsigned char state,
		      const char *sha256, const struct stat *st);
/* Files of a package; texts: manager, name, version, arch, source, as spec/ops.def has them. */
void launcher_package(struct launcher_log *launcher, char *const texts[5], const char *root,
		      char *const *files);
/* In place of a start: others follow that prov seal found, of a recording that ended at that time. */
void launcher_seal(struct launcher_log *launcher, struct rawlog *log, uint64_t ticks,
		   uint64_t mono_ns, enum seal_hash hash);
void launcher_exit(struct launcher_log *launcher, int status);

#endif
