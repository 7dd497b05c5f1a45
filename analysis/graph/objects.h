/*
 * objects.h - files and their like, each once whatever it is called; names, and what they stand for
 * over time.
 *
 * The identity of an object is its device, inode and birth; if these are not recorded, its path.  Its
 * number is also that of its versions (versions.h).
 */
#ifndef PROV_OBJECTS_H
#define PROV_OBJECTS_H

#include "replay/model.h"
#include "versions.h"

enum object_kind {
	OBJECT_FILE,
	OBJECT_DIRECTORY,
	OBJECT_LINK, /* symbolic */
	OBJECT_DEVICE,
	OBJECT_PIPE,
	OBJECT_SOCKET,
	OBJECT_MEMORY,
	OBJECT_NAME,   /* a path itself, that was made, moved or removed */
	OBJECT_SOURCE, /* what comes from outside (graph_source.h) */
};

extern const char *const object_words[];

struct object {
	uint8_t kind; /* enum object_kind */
	bool has_id;  /* the next three are known */
	uint32_t major, minor;
	uint64_t inode;
	uint64_t birth; /* as struct id */
	uint32_t generation;
	uint32_t path; /* its last name; NO_PATH */
	uint32_t n_names;
	uint32_t other;	 /* with the same hash of its id; VERSIONS_NONE */
	uint32_t peer;	 /* where what is written to this socket can be read; VERSIONS_NONE */
	uint32_t inbox;	 /* where what was sent to this socket's address is read; VERSIONS_NONE */
	uint32_t closer; /* space that closed an end to write to last; VERSIONS_NONE */
	uint32_t closer_thread;
	uint64_t closer_op;
	uint32_t fifo; /* fifo_order.h: a pipe of the command's own; 0: none */
	bool is_changed;
	bool has_size;	  /* `size` is known, */
	uint64_t size;	  /* that it had when it was first used, as it was before the command */
	bool is_datagram; /* a socket, each of whose messages may go elsewhere */
};

/* A path stood for an object for a while. */
struct naming {
	uint32_t path, object;
	int64_t t_from, t_to; /* t_to -1: to the end */
	uint8_t how;	      /* enum naming_how */
};

enum naming_how {
	NAMING_FOUND,
	NAMING_CREATE,
	NAMING_RENAME,
	NAMING_LINK,
};

extern const char *const naming_words[];

struct objects {
	struct model *model;
	struct versions *versions;
	struct object *v;
	size_t n;
	struct naming *namings;
	size_t n_namings;
	struct map by_id;      /* hash of device and inode -> the latest object */
	struct map by_path;    /* string -> the naming that holds now */
	struct map names;      /* string -> object of kind NAME */
	struct map by_address; /* string -> socket object */
};

uint32_t objects_new(struct objects *o, enum object_kind kind, enum flow flow, bool was_there,
		     uint32_t path);

/* The object with that identity.  is_new: one that did not exist before this very moment. */
uint32_t objects_by_id(struct objects *o, const struct id *id, uint32_t path, bool is_new,
		       int64_t t);

/* One that is known already, or VERSIONS_NONE. */
uint32_t objects_find(const struct objects *o, const struct id *id);

/* From now on the object is found by that identity. */
void objects_identify(struct objects *o, uint32_t object, const struct id *id);

/* The object at the path; VERSIONS_NONE: not known. */
uint32_t objects_at(const struct objects *o, uint32_t path);

/* The same; an object that is known by that name only is made if there is none. */
uint32_t objects_by_path(struct objects *o, uint32_t path, enum object_kind kind, bool is_new,
			 int64_t t);

/* The path itself as something that can change; VERSIONS_NONE: it never did. */
uint32_t objects_name(const struct objects *o, uint32_t path);
uint32_t objects_make_name(struct objects *o, uint32_t path);

void objects_call(struct objects *o, uint32_t path, uint32_t object, int64_t t,
		  enum naming_how how);
void objects_forget(struct objects *o, uint32_t path, int64_t t);

/* The names that the RENAME stepped over last took along (replay/names.h). */
void objects_move(struct objects *o, int64_t t);

/* The directory that the path is in; NO_PATH: none. */
uint32_t objects_directory(struct objects *o, uint32_t path);

/* When all is over: objects whose last name is gone are called by another that they still have. */
void objects_finish(struct objects *o);
void objects_free(struct objects *o);

#endif
