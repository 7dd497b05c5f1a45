/*
 * reduce.h - the ladder from the exact graph to one that a person can look at.
 *
 * Each step makes a smaller graph of the one before it and notes what it put together.  None
 * invents a flow: an edge leads from one node to another only if one led from something in the one
 * to something in the other, or through a process that only passed things on.
 */
#ifndef PROV_REDUCE_H
#define PROV_REDUCE_H

#include "view.h"

enum reduce_step {
	STEP_EXACT,
	STEP_PROCESSES, /* a node for each program run, not for each version of it */
	STEP_FLOW,	/* what moved no content is left out */
	STEP_TWINS,	/* files that the same read and wrote */
	STEP_PACKAGES,	/* what of the system was read, by package or directory */
	STEP_RUNNERS,	/* shells and the like that only ran others */
	STEP_SIBLINGS,	/* programs that did the same, and their files */
	STEP_PROGRAMS,	/* a node for each program, files by role, directory and extension */
	N_LADDER,
	STEP_MINE = N_LADDER, /* beside the ladder: each of the user's files, none of others */
	N_STEPS,
};

/* The sizes of a picture of the user's files that is taken in at a glance. */
#define MINE_MAX_NODES 90
#define MINE_MAX_EDGES 130

/* Of more nobody looks for what else could be left out, pair by pair. */
#define MINE_MANY_NODES 3000

/* The sizes that a person can look at. */
#define REDUCE_MAX_NODES 400
#define REDUCE_MAX_EDGES 500

const char *reduce_name(int step);

/* The step that a number or a name means; -1: none. */
int reduce_step_of(const char *word);

/* Takes the step, or with -1 the user's files, or where those are too many the first step from the
 * siblings on that is small enough; returns which. */
int reduce(struct view *p, int step);

/* Of reduce.c and its parts: the steps. */
void reduce_twins(struct view *p);
void reduce_packages(struct view *p);
void reduce_runners(struct view *p);
void reduce_siblings(struct view *p);
void reduce_programs(struct view *p);
void reduce_helpers(struct view *p);
void reduce_drivers(struct view *p);
void reduce_directories(struct view *p);
void reduce_hidden_files(struct view *p);
void reduce_checks(struct view *p);
void reduce_temporaries(struct view *p);

/* A temporary file that is not where the command works. */
bool reduce_is_aside(const struct view *p, uint32_t i);

bool reduce_is_shell(const struct view_image *image);

/* Packages are named with the processes that used them, and leave the picture. */
void reduce_tell_packages(struct view *p, int step);

/* Finds what is not the user's, for reduce_packages(). */
void reduce_find_places(struct view_things *t);

/* Puts nodes of one colour together (first ones stay); how many went.  Colour 0: stays alone. */
uint32_t reduce_by_colour(struct view *p, const uint64_t *colour, enum view_form form);

/* A number for a pair of numbers, as good as unique. */
uint64_t reduce_mix(uint64_t a, uint64_t b);

/* The hidden directory that it is, or is in, not counting what the working directory is in; no bytes: none. */
struct str reduce_hidden(const struct view_things *t, const struct view_object *o);

/* The directory of which a node of that form is. */
struct str reduce_place(const struct view_things *t, const struct view_object *o,
			enum view_form form);

/* A program by its file, or by what it calls itself. */
struct str reduce_program(const struct view_image *image);

#endif
