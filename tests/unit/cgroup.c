/* The memory limit of control groups, of version 1 and 2, in trees that are made here. */
#include "wrapper/saving/cgroup.c"

#include <assert.h>
#include <sys/stat.h>

static void put(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	assert(f && fputs(text, f) >= 0 && !fclose(f));
}

int main(void)
{
	mkdir("v2", 0700);
	mkdir("v2/a", 0700);
	mkdir("v2/a/b", 0700);
	put("groups", "0::/a/b\n");
	assert(cgroup_memory("groups", "v2") == UINT64_MAX);
	put("v2/a/b/memory.max", "max\n");
	assert(cgroup_memory("groups", "v2") == UINT64_MAX);
	put("v2/a/memory.max", "1073741824\n"); /* that of the group above holds, too */
	assert(cgroup_memory("groups", "v2") == 1u << 30);
	put("v2/a/b/memory.max", "67108864\n");
	assert(cgroup_memory("groups", "v2") == 64u << 20);

	mkdir("v1", 0700);
	mkdir("v1/memory", 0700);
	put("v1/memory/memory.limit_in_bytes", "9223372036854771712\n");
	put("groups", "12:cpu,cpuacct:/\n4:memory:/docker/0123\n3:memoryless:/x\n0::/\n");
	assert(cgroup_memory("groups", "v1") == 9223372036854771712u);
	put("v1/memory/memory.limit_in_bytes", "33554432\n"); /* a path that is not mounted here */
	assert(cgroup_memory("groups", "v1") == 32u << 20);
	assert(cgroup_memory("none", "v1") == UINT64_MAX);
	return 0;
}
