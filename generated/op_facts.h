/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_OP_FACTS_H
#define PROV_OP_FACTS_H

/* By kind; struct op_facts is in analysis/recording/dict.h. */
#define OP_FACTS \
	[OP_FDINFO] = {.path = 1 + FDINFO_path, .is_absolute = true}, \
	[OP_TOUCH] = {.is_input = true, .path = 1 + TOUCH_path}, \
	[OP_FOLLOW] = {.path = 1 + FOLLOW_path}, \
	[OP_EXEC] = {.path = 1 + EXEC_path, .dirfd = 1 + EXEC_dirfd}, \
	[OP_SPAWN] = {.path = 1 + SPAWN_path}, \
	[OP_WAIT] = {.is_input = true}, \
	[OP_TJOIN] = {.is_input = true}, \
	[OP_OPEN] = {.is_input = true, .path = 1 + OPEN_path, .dirfd = 1 + OPEN_dirfd}, \
	[OP_CLOSE] = {.fd = 1 + CLOSE_fd}, \
	[OP_DUP] = {.is_input = true, .fd = 1 + DUP_fd}, \
	[OP_FDFLAGS] = {.fd = 1 + FDFLAGS_fd}, \
	[OP_PIPE] = {.is_input = true}, \
	[OP_SOCKETPAIR] = {.is_input = true}, \
	[OP_SOCKET] = {.is_input = true}, \
	[OP_CONNECT] = {.fd = 1 + CONNECT_fd}, \
	[OP_ACCEPT] = {.is_input = true, .fd = 1 + ACCEPT_fd}, \
	[OP_BIND] = {.fd = 1 + BIND_fd}, \
	[OP_READ] = {.is_input = true, .fd = 1 + READ_fd}, \
	[OP_WRITE] = {.fd = 1 + WRITE_fd}, \
	[OP_COPY] = {.fd = 1 + COPY_in}, \
	[OP_SEEK] = {.fd = 1 + SEEK_fd}, \
	[OP_STAT] = {.is_input = true, .path = 1 + STAT_path, .dirfd = 1 + STAT_dirfd}, \
	[OP_ACCESS] = {.is_input = true, .path = 1 + ACCESS_path, .dirfd = 1 + ACCESS_dirfd}, \
	[OP_READLINK] = {.is_input = true, .path = 1 + READLINK_path, .dirfd = 1 + READLINK_dirfd}, \
	[OP_REALPATH] = {.is_input = true, .path = 1 + REALPATH_path}, \
	[OP_RENAME] = {.path = 1 + RENAME_old, .dirfd = 1 + RENAME_olddirfd}, \
	[OP_LINK] = {.path = 1 + LINK_old, .dirfd = 1 + LINK_olddirfd}, \
	[OP_SYMLINK] = {.path = 1 + SYMLINK_path, .dirfd = 1 + SYMLINK_dirfd}, \
	[OP_UNLINK] = {.path = 1 + UNLINK_path, .dirfd = 1 + UNLINK_dirfd}, \
	[OP_MKDIR] = {.path = 1 + MKDIR_path, .dirfd = 1 + MKDIR_dirfd}, \
	[OP_MKNOD] = {.path = 1 + MKNOD_path, .dirfd = 1 + MKNOD_dirfd}, \
	[OP_TRUNCATE] = {.fd = 1 + TRUNCATE_fd, .path = 1 + TRUNCATE_path}, \
	[OP_CHMOD] = {.path = 1 + CHMOD_path, .dirfd = 1 + CHMOD_dirfd}, \
	[OP_CHOWN] = {.path = 1 + CHOWN_path, .dirfd = 1 + CHOWN_dirfd}, \
	[OP_UTIME] = {.path = 1 + UTIME_path, .dirfd = 1 + UTIME_dirfd}, \
	[OP_XATTR] = {.fd = 1 + XATTR_fd, .path = 1 + XATTR_path}, \
	[OP_FALLOCATE] = {.fd = 1 + FALLOCATE_fd}, \
	[OP_FSYNC] = {.fd = 1 + FSYNC_fd}, \
	[OP_STATFS] = {.fd = 1 + STATFS_fd, .path = 1 + STATFS_path}, \
	[OP_CHDIR] = {.is_input = true, .path = 1 + CHDIR_path, .dirfd = 1 + CHDIR_dirfd}, \
	[OP_CHROOT] = {.path = 1 + CHROOT_path}, \
	[OP_GETCWD] = {.is_input = true, .path = 1 + GETCWD_path}, \
	[OP_MMAP] = {.is_input = true, .fd = 1 + MMAP_fd}, \
	[OP_DLOPEN] = {.path = 1 + DLOPEN_path}, \
	[OP_FD] = {.is_input = true}, \
	[OP_SENDFD] = {.fd = 1 + SENDFD_fd}, \
	[OP_GETFD] = {.is_input = true, .path = 1 + GETFD_path, .is_absolute = true}, \
	[OP_SETNS] = {.is_input = true, .fd = 1 + SETNS_fd}, \
	[OP_MOUNT] = {.path = 1 + MOUNT_target, .dirfd = 1 + MOUNT_targetfd}, \
	[OP_ACQUIRE] = {.is_input = true}, \
	[OP_CONTENT] = {.path = 1 + CONTENT_path}, \
	[OP_LEFT] = {.fd = 1 + LEFT_fd}, \
	[OP_LISTING] = {.is_input = true, .fd = 1 + LISTING_fd, .path = 1 + LISTING_path}, \
	[OP_PACKAGE] = {.path = 1 + PACKAGE_root, .is_absolute = true}, \
	[OP_SOURCE] = {.is_input = true},

/* The names of values, by value. */
#define START_HOW_WORDS \
	[START_FIRST] = "first", \
	[START_FORKED] = "forked", \
	[START_EXECED] = "execed", \
	[START_SPAWNED] = "spawned", \
	[START_SHARING] = "sharing", \
	[START_LAUNCHER] = "launcher",
#define TOUCH_WHAT_WORDS \
	[TOUCH_READ] = "read", \
	[TOUCH_EXECUTED] = "executed", \
	[TOUCH_INTERPRETER] = "interpreter", \
	[TOUCH_LOADER] = "loader", \
	[TOUCH_LIBRARY] = "library", \
	[TOUCH_LOOKED_UP] = "looked_up", \
	[TOUCH_LISTED] = "listed", \
	[TOUCH_FOLLOWED] = "followed", \
	[TOUCH_WRITTEN] = "written", \
	[TOUCH_MISSING] = "missing",
#define EXIT_HOW_WORDS \
	[EXIT_NORMAL] = "normal", \
	[EXIT_AT_ONCE] = "at_once", \
	[EXIT_QUICK] = "quick", \
	[EXIT_ABORT] = "abort",
#define REACH_WHAT_WORDS \
	[REACH_READ] = "read", \
	[REACH_WRITE] = "write", \
	[REACH_PTRACE] = "ptrace", \
	[REACH_SIGNAL] = "signal",
#define FDFLAGS_WHAT_WORDS \
	[FDFLAGS_DESCRIPTOR] = "descriptor", \
	[FDFLAGS_STATUS] = "status",
#define READ_HOW_WORDS \
	[READ_CALL] = "call", \
	[READ_STDIO] = "stdio", \
	[READ_DIRECTORY] = "directory", \
	[READ_PEEK] = "peek",
#define XATTR_WHAT_WORDS \
	[XATTR_GET] = "get", \
	[XATTR_LIST] = "list", \
	[XATTR_SET] = "set", \
	[XATTR_REMOVE] = "remove",
#define LIMIT_RESOURCE_WORDS \
	[LIMIT_CPU] = "cpu", \
	[LIMIT_FSIZE] = "fsize", \
	[LIMIT_DATA] = "data", \
	[LIMIT_STACK] = "stack", \
	[LIMIT_CORE] = "core", \
	[LIMIT_RSS] = "rss", \
	[LIMIT_NPROC] = "nproc", \
	[LIMIT_NOFILE] = "nofile", \
	[LIMIT_MEMLOCK] = "memlock", \
	[LIMIT_AS] = "as", \
	[LIMIT_LOCKS] = "locks", \
	[LIMIT_SIGPENDING] = "sigpending", \
	[LIMIT_MSGQUEUE] = "msgqueue", \
	[LIMIT_NICE] = "nice", \
	[LIMIT_RTPRIO] = "rtprio", \
	[LIMIT_RTTIME] = "rttime",
#define MOUNT_WHAT_WORDS \
	[MOUNT_MOUNT] = "mount", \
	[MOUNT_UMOUNT] = "umount", \
	[MOUNT_MOVE] = "move", \
	[MOUNT_PIVOT] = "pivot", \
	[MOUNT_ATTR] = "attr",
#define ACQUIRE_WHAT_WORDS \
	[ACQUIRE_MUTEX] = "mutex", \
	[ACQUIRE_SPIN] = "spin", \
	[ACQUIRE_READ] = "read", \
	[ACQUIRE_WRITE] = "write", \
	[ACQUIRE_BARRIER] = "barrier", \
	[ACQUIRE_ONCE] = "once", \
	[ACQUIRE_SEMAPHORE] = "semaphore", \
	[ACQUIRE_FLOCK] = "flock", \
	[ACQUIRE_RANGE] = "range", \
	[ACQUIRE_CONDITION] = "condition",
#define SYSCALL_SUB_WORDS \
	[SYSCALL_MMAP_FILE] = "mmap_file", \
	[SYSCALL_MMAP_PRIVATE] = "mmap_private", \
	[SYSCALL_MMAP_SHARED] = "mmap_shared",
#define CONTENT_STATE_WORDS \
	[CONTENT_KNOWN] = "known", \
	[CONTENT_BEFORE] = "before", \
	[CONTENT_CHANGED] = "changed", \
	[CONTENT_GONE] = "gone", \
	[CONTENT_LARGE] = "large", \
	[CONTENT_UNREADABLE] = "unreadable",
#define SOURCE_WHAT_WORDS \
	[SOURCE_CLOCK] = "clock", \
	[SOURCE_RANDOM] = "random", \
	[SOURCE_VARIABLE] = "variable", \
	[SOURCE_IDENTITY] = "identity", \
	[SOURCE_MACHINE] = "machine", \
	[SOURCE_FILESYSTEM] = "filesystem", \
	[SOURCE_PLACE] = "place", \
	[SOURCE_LOCALE] = "locale", \
	[SOURCE_NETWORK] = "network", \
	[SOURCE_ADDRESS] = "address", \
	[SOURCE_SCHEDULE] = "schedule", \
	[SOURCE_LIMITS] = "limits", \
	[SOURCE_ZONE] = "zone",
#define SOURCE_FORM_WORDS \
	[SOURCE_NUMBER] = "number", \
	[SOURCE_TEXT] = "text", \
	[SOURCE_BYTES] = "bytes",
#define SOURCE_ANSWER_WORDS \
	[SOURCE_TRUE] = "true", \
	[SOURCE_PINNED] = "pinned", \
	[SOURCE_VARIED] = "varied",
#define PIN_SOURCE_WORDS \
	[PIN_CLOCK] = "clock", \
	[PIN_RANDOM] = "random", \
	[PIN_VARIABLE] = "variable", \
	[PIN_IDENTITY] = "identity", \
	[PIN_MACHINE] = "machine", \
	[PIN_FILESYSTEM] = "filesystem", \
	[PIN_PLACE] = "place", \
	[PIN_LOCALE] = "locale", \
	[PIN_ZONE] = "zone", \
	[PIN_NETWORK] = "network", \
	[PIN_ADDRESS] = "address", \
	[PIN_SCHEDULE] = "schedule", \
	[PIN_LIMITS] = "limits",
#define PIN_HOW_WORDS \
	[PIN_PINNED] = "pinned", \
	[PIN_VARIED] = "varied", \
	[PIN_MISSED] = "missed",
#define SEAL_HASH_WORDS \
	[SEAL_MINE] = "mine", \
	[SEAL_ALL] = "all", \
	[SEAL_OFF] = "off",

#endif
