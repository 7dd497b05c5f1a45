/* cgroup.h - the memory that the control groups of this process let it have. */
#ifndef CGROUP_H
#define CGROUP_H

#include <stdint.h>

/*
 * The least limit of its group and those above it; UINT64_MAX: none.  groups: /proc/self/cgroup, root:
 * where the hierarchies are mounted.
 */
uint64_t cgroup_memory(const char *groups, const char *root);

#endif
