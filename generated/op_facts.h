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
	[OP_ACQUIRE] = {.is_input = true},

#endif
