/* gap_meaning.c - see gap_meaning.h.  docs/limits.md has the same reasons, at length. */
#include "gap_meaning.h"

#include <stddef.h>

static const struct {
	const char *reason, *meaning;
} meanings[] = {
	{"static", "a statically linked program, into which prov cannot be loaded: neither it nor "
		   "what it started was seen"},
	{"foreign-abi", "a program for another architecture or libc (32-bit, musl): neither it nor "
			"what it started was seen"},
	{"privileged", "a set-user-id program or one with capabilities, into which nothing is "
		       "preloaded: neither it nor what it started was seen"},
	{"unreachable", "the program could not open prov's library or log (chroot, Landlock, "
			"another user), and was not seen"},
	{"seccomp", "begun under a seccomp filter, which prov does not disturb: not seen"},
	{"user-dispatch", "begun by a thread that handles its own system calls: not seen"},
	{"traced", "begun by a process that strace, gdb or the like was watching: not seen; let "
		   "strace run prov record, not the other way"},
	{"clock", "the process may not read the clock any more: nothing of it was seen from then "
		  "on"},
	{"shared-tls", "a child that shares its parent's thread-local storage: not seen apart from "
		       "it"},
	{"not-loaded", "the program never began to record: it could not be executed, dropped "
		       "LD_PRELOAD, or was killed at once"},
	{"raw-clone", "a child made by a bare system call: what it did may be recorded as its "
		      "parent's"},
	{"io_uring", "what the program reads and writes through io_uring was not seen"},
	{"dlmopen", "a library in a name space of its own calls libc past prov; record with "
		    "--complete"},
	{"deepbind", "a library loaded with RTLD_DEEPBIND calls libc past prov; record with "
		     "--complete"},
	{"mount", "below this name another file is meant than before"},
	{"dlsym", "the program calls this function past prov; record with --complete"},
	{"undecided", "the function is newer than this prov, which does not know whether to record "
		      "it"},
	{"namespace", "names from here on are those of another mount namespace"},
	{"follow", "a program without libprov is recorded no further: it filters, traps or traces "
		   "its system calls, or makes 32-bit ones"},
	{"incomplete", "--complete ended here: from then on only libc's functions were looked at, "
		       "no longer every system call"},
	{"no-room", "arguments and environment left no room for prov's variables: not seen"},
	{"running", "it still ran when the recording ended; prov record --wait waits for it"},
	{"block", "the environment or the libraries of a program were not recorded"},
	{"lost", "operations could not be written, for a reason that only a newer prov knows"},
	{"space", "operations did not fit into the log: the disk, memory or a limit was full"},
	{"map", "operations could not be written, as the log could not be mapped (RLIMIT_AS)"},
	{"shared", "operations of tasks on one thread-local storage could not be distinguished"},
	{"log", "the log was cut, emptied or overwritten while it was written"},
	{"launcher", "prov record was killed: how processes ended was not seen"},
};

const char *gap_meaning(struct str reason)
{
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (str_is(reason, str_of(meanings[i].reason)))
			return meanings[i].meaning;
	return NULL;
}
