/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_OPS_H
#define PROV_OPS_H

enum op_kind {
	OP_START = 1,
	OP_ENV = 2,
	OP_LIBS = 3,
	OP_THREAD = 4,
	OP_FDINFO = 5,
	OP_GAP = 6,
	OP_TOUCH = 8,
	OP_FOLLOW = 9,
	OP_FORK = 10,
	OP_EXEC = 11,
	OP_EXECFAIL = 12,
	OP_SPAWN = 13,
	OP_WAIT = 14,
	OP_EXIT = 15,
	OP_SIGNAL = 16,
	OP_TCREATE = 17,
	OP_TJOIN = 18,
	OP_TDETACH = 19,
	OP_TEXIT = 20,
	OP_REACH = 21,
	OP_OPEN = 30,
	OP_CLOSE = 31,
	OP_CLOSERANGE = 32,
	OP_DUP = 33,
	OP_FDFLAGS = 34,
	OP_PIPE = 35,
	OP_SOCKETPAIR = 36,
	OP_SOCKET = 37,
	OP_CONNECT = 38,
	OP_ACCEPT = 39,
	OP_BIND = 40,
	OP_READ = 41,
	OP_WRITE = 42,
	OP_COPY = 43,
	OP_SEEK = 44,
	OP_STAT = 50,
	OP_ACCESS = 51,
	OP_READLINK = 52,
	OP_REALPATH = 53,
	OP_RENAME = 54,
	OP_LINK = 55,
	OP_SYMLINK = 56,
	OP_UNLINK = 57,
	OP_MKDIR = 58,
	OP_MKNOD = 59,
	OP_TRUNCATE = 60,
	OP_CHMOD = 61,
	OP_CHOWN = 62,
	OP_UTIME = 63,
	OP_XATTR = 64,
	OP_FALLOCATE = 65,
	OP_FSYNC = 66,
	OP_STATFS = 67,
	OP_CHDIR = 70,
	OP_CHROOT = 71,
	OP_UMASK = 72,
	OP_GETCWD = 73,
	OP_SETID = 74,
	OP_SESSION = 75,
	OP_LIMIT = 76,
	OP_MMAP = 80,
	OP_MUNMAP = 81,
	OP_MSYNC = 82,
	OP_DLOPEN = 83,
	OP_MPROTECT = 84,
	OP_MREMAP = 85,
	OP_SYSV = 86,
	OP_SHMAT = 87,
	OP_SHMDT = 88,
	OP_GETENV = 90,
	OP_ASK = 91,
	OP_FD = 100,
	OP_SENDFD = 101,
	OP_GETFD = 102,
	OP_UNSHARE = 103,
	OP_SETNS = 104,
	OP_MOUNT = 105,
	OP_ACQUIRE = 110,
	OP_RELEASE = 111,
	OP_TCANCEL = 112,
	OP_SYSCALL = 120,
	OP_CONTENT = 130,
	OP_LEFT = 131,
	OP_LISTING = 132,
	OP_PACKAGE = 134,
	OP_SOURCE = 136,
	OP_OBJECT = 140,
	OP_STACK = 141,
	OP_PIN = 144,
	OP_SEAL = 153,
};

#define OP_TABLE \
	OP(START, 1, F(how, u) F(parent, u) F(token, u) F(ppid, u) F(mono, u) F(uid, u) F(gid, u) F(execfn, str) F(cwd, str) F(argv, strv) F(env, x64) F(libs, x64)) \
	OP(ENV, 2, F(hash, x64) F(vars, strv)) \
	OP(LIBS, 3, F(hash, x64) F(names, strv) F(sought, strv)) \
	OP(THREAD, 4, F(token, u)) \
	OP(FDINFO, 5, F(fd, i) F(flags, u) F(id, id) F(path, str) F(changed, u) F(modified, i)) \
	OP(GAP, 6, F(reason, str) F(detail, str) F(argv, strv)) \
	OP(TOUCH, 8, F(what, u) F(path, str) F(id, id) F(changed, u) F(modified, i)) \
	OP(FOLLOW, 9, F(path, str) F(target, str) F(id, id) F(changed, u)) \
	OP(FORK, 10, F(flags, u) F(token, u)) \
	OP(EXEC, 11, F(dirfd, i) F(path, str) F(flags, u) F(argv, strv) F(id, id) F(token, u) F(preload, u) F(changed, u) F(modified, i)) \
	OP(EXECFAIL, 12, F(token, u)) \
	OP(SPAWN, 13, F(child, i) F(path, str) F(argv, strv) F(id, id) F(token, u) F(preload, u) F(actions, strv) F(attr, u) F(pgroup, i) F(changed, u) F(modified, i)) \
	OP(WAIT, 14, F(status, i) F(user_us, u) F(system_us, u) F(maxrss, u)) \
	OP(EXIT, 15, F(how, u) F(status, i) F(mono, u)) \
	OP(SIGNAL, 16, F(target, i) F(sig, i)) \
	OP(TCREATE, 17, F(token, u) F(pthread, u)) \
	OP(TJOIN, 18, F(pthread, u)) \
	OP(TDETACH, 19, F(pthread, u)) \
	OP(TEXIT, 20, ) \
	OP(REACH, 21, F(what, u) F(target, i) F(n, i)) \
	OP(OPEN, 30, F(dirfd, i) F(path, str) F(flags, u) F(mode, u) F(id, id) F(changed, u) F(modified, i)) \
	OP(CLOSE, 31, F(fd, i)) \
	OP(CLOSERANGE, 32, F(first, u) F(last, u) F(flags, u)) \
	OP(DUP, 33, F(fd, i) F(flags, u)) \
	OP(FDFLAGS, 34, F(fd, i) F(what, u) F(flags, u)) \
	OP(PIPE, 35, F(rfd, i) F(wfd, i) F(flags, u) F(id, id)) \
	OP(SOCKETPAIR, 36, F(fd0, i) F(fd1, i) F(type, u) F(id, id) F(id1, id)) \
	OP(SOCKET, 37, F(domain, i) F(type, u) F(protocol, i) F(id, id)) \
	OP(CONNECT, 38, F(fd, i) F(address, str) F(name, str)) \
	OP(ACCEPT, 39, F(fd, i) F(flags, u) F(address, str) F(id, id)) \
	OP(BIND, 40, F(fd, i) F(address, str) F(name, str)) \
	OP(READ, 41, F(fd, i) F(how, u) F(bytes, c64) F(last, c64) F(calls, c32) F(eof, c32) F(span, span)) \
	OP(WRITE, 42, F(fd, i) F(how, u) F(bytes, c64) F(last, c64) F(calls, c32) F(eof, c32) F(span, span) F(to, str)) \
	OP(COPY, 43, F(in, i) F(out, i) F(bytes, c64) F(last, c64) F(calls, c32) F(eof, c32)) \
	OP(SEEK, 44, F(fd, i) F(offset, i) F(whence, u)) \
	OP(STAT, 50, F(dirfd, i) F(path, str) F(flags, u) F(id, id) F(changed, u) F(modified, i)) \
	OP(ACCESS, 51, F(dirfd, i) F(path, str) F(mode, u) F(flags, u)) \
	OP(READLINK, 52, F(dirfd, i) F(path, str) F(target, str)) \
	OP(REALPATH, 53, F(path, str) F(resolved, str)) \
	OP(RENAME, 54, F(olddirfd, i) F(old, str) F(newdirfd, i) F(new, str) F(flags, u)) \
	OP(LINK, 55, F(olddirfd, i) F(old, str) F(newdirfd, i) F(new, str) F(flags, u)) \
	OP(SYMLINK, 56, F(target, str) F(dirfd, i) F(path, str)) \
	OP(UNLINK, 57, F(dirfd, i) F(path, str) F(flags, u)) \
	OP(MKDIR, 58, F(dirfd, i) F(path, str) F(mode, u)) \
	OP(MKNOD, 59, F(dirfd, i) F(path, str) F(mode, u) F(dev, u)) \
	OP(TRUNCATE, 60, F(fd, i) F(path, str) F(length, i)) \
	OP(CHMOD, 61, F(dirfd, i) F(path, str) F(mode, u) F(flags, u)) \
	OP(CHOWN, 62, F(dirfd, i) F(path, str) F(uid, i) F(gid, i) F(flags, u)) \
	OP(UTIME, 63, F(dirfd, i) F(path, str) F(flags, u)) \
	OP(XATTR, 64, F(what, u) F(fd, i) F(path, str) F(name, str)) \
	OP(FALLOCATE, 65, F(fd, i) F(mode, u) F(offset, i) F(length, i)) \
	OP(FSYNC, 66, F(fd, i)) \
	OP(STATFS, 67, F(fd, i) F(path, str)) \
	OP(CHDIR, 70, F(dirfd, i) F(path, str)) \
	OP(CHROOT, 71, F(path, str)) \
	OP(UMASK, 72, F(mask, u)) \
	OP(GETCWD, 73, F(path, str)) \
	OP(SETID, 74, F(ruid, u) F(euid, u) F(suid, u) F(rgid, u) F(egid, u) F(sgid, u)) \
	OP(SESSION, 75, F(target, i) F(pgid, i)) \
	OP(LIMIT, 76, F(target, i) F(resource, u) F(soft, u) F(hard, u)) \
	OP(MMAP, 80, F(addr, u) F(length, u) F(prot, u) F(flags, u) F(fd, i) F(offset, i)) \
	OP(MUNMAP, 81, F(addr, u) F(length, u)) \
	OP(MSYNC, 82, F(addr, u) F(length, u) F(flags, u)) \
	OP(DLOPEN, 83, F(path, str) F(flags, u) F(names, strv) F(sought, strv)) \
	OP(MPROTECT, 84, F(addr, u) F(length, u) F(prot, u)) \
	OP(MREMAP, 85, F(old, u) F(old_length, u) F(new, u) F(length, u) F(flags, u)) \
	OP(SYSV, 86, F(id, i) F(key, i) F(flags, u)) \
	OP(SHMAT, 87, F(id, i) F(addr, u) F(flags, u)) \
	OP(SHMDT, 88, F(addr, u)) \
	OP(GETENV, 90, F(name, str) F(value, str)) \
	OP(ASK, 91, F(value, str)) \
	OP(FD, 100, F(what, str) F(flags, u) F(of, i) F(id, id) F(value, u)) \
	OP(SENDFD, 101, F(to, i) F(fd, i) F(id, id)) \
	OP(GETFD, 102, F(from, i) F(fd, i) F(flags, u) F(id, id) F(path, str) F(changed, u) F(modified, i)) \
	OP(UNSHARE, 103, F(flags, u)) \
	OP(SETNS, 104, F(fd, i) F(type, u)) \
	OP(MOUNT, 105, F(what, u) F(sourcefd, i) F(source, str) F(targetfd, i) F(target, str) F(type, str) F(flags, u)) \
	OP(ACQUIRE, 110, F(what, u) F(object, u) F(n, u) F(image, u) F(from, u) F(ops, u) F(id, id) F(offset, u)) \
	OP(RELEASE, 111, F(what, u) F(object, u) F(n, u)) \
	OP(TCANCEL, 112, F(pthread, u)) \
	OP(SYSCALL, 120, F(nr, u) F(sub, u) F(site, str) F(offset, u) F(calls, c64) F(explained, c64) F(decoded, c64)) \
	OP(CONTENT, 130, F(path, str) F(state, u) F(sha256, str) F(id, id) F(modified, i) F(changed, u)) \
	OP(LEFT, 131, F(fd, i) F(id, id) F(changed, u) F(modified, i)) \
	OP(LISTING, 132, F(fd, i) F(path, str) F(entries, c64) F(order, c64) F(set, c64)) \
	OP(PACKAGE, 134, F(manager, str) F(name, str) F(version, str) F(arch, str) F(source, str) F(root, str) F(files, strv)) \
	OP(SOURCE, 136, F(what, u) F(form, u) F(of, i) F(name, str) F(value, str) F(first, i) F(answer, u) F(site, str) F(offset, u) F(calls, c64) F(last, c64) F(bytes, c64)) \
	OP(OBJECT, 140, F(path, str) F(build, str)) \
	OP(STACK, 141, F(id, u) F(frames, strv) F(script, strv)) \
	OP(PIN, 144, F(source, u) F(how, u) F(detail, str)) \
	OP(SEAL, 153, F(tool, str) F(when, i) F(hash, u))

/* Where a field stands among those of its kind: new ones are only ever added at the end. */
enum { START_how, START_parent, START_token, START_ppid, START_mono, START_uid, START_gid, START_execfn, START_cwd, START_argv, START_env, START_libs };
enum { ENV_hash, ENV_vars };
enum { LIBS_hash, LIBS_names, LIBS_sought };
enum { THREAD_token };
enum { FDINFO_fd, FDINFO_flags, FDINFO_id, FDINFO_path, FDINFO_changed, FDINFO_modified };
enum { GAP_reason, GAP_detail, GAP_argv };
enum { TOUCH_what, TOUCH_path, TOUCH_id, TOUCH_changed, TOUCH_modified };
enum { FOLLOW_path, FOLLOW_target, FOLLOW_id, FOLLOW_changed };
enum { FORK_flags, FORK_token };
enum { EXEC_dirfd, EXEC_path, EXEC_flags, EXEC_argv, EXEC_id, EXEC_token, EXEC_preload, EXEC_changed, EXEC_modified };
enum { EXECFAIL_token };
enum { SPAWN_child, SPAWN_path, SPAWN_argv, SPAWN_id, SPAWN_token, SPAWN_preload, SPAWN_actions, SPAWN_attr, SPAWN_pgroup, SPAWN_changed, SPAWN_modified };
enum { WAIT_status, WAIT_user_us, WAIT_system_us, WAIT_maxrss };
enum { EXIT_how, EXIT_status, EXIT_mono };
enum { SIGNAL_target, SIGNAL_sig };
enum { TCREATE_token, TCREATE_pthread };
enum { TJOIN_pthread };
enum { TDETACH_pthread };
enum { REACH_what, REACH_target, REACH_n };
enum { OPEN_dirfd, OPEN_path, OPEN_flags, OPEN_mode, OPEN_id, OPEN_changed, OPEN_modified };
enum { CLOSE_fd };
enum { CLOSERANGE_first, CLOSERANGE_last, CLOSERANGE_flags };
enum { DUP_fd, DUP_flags };
enum { FDFLAGS_fd, FDFLAGS_what, FDFLAGS_flags };
enum { PIPE_rfd, PIPE_wfd, PIPE_flags, PIPE_id };
enum { SOCKETPAIR_fd0, SOCKETPAIR_fd1, SOCKETPAIR_type, SOCKETPAIR_id, SOCKETPAIR_id1 };
enum { SOCKET_domain, SOCKET_type, SOCKET_protocol, SOCKET_id };
enum { CONNECT_fd, CONNECT_address, CONNECT_name };
enum { ACCEPT_fd, ACCEPT_flags, ACCEPT_address, ACCEPT_id };
enum { BIND_fd, BIND_address, BIND_name };
enum { READ_fd, READ_how, READ_bytes, READ_last, READ_calls, READ_eof, READ_span };
enum { WRITE_fd, WRITE_how, WRITE_bytes, WRITE_last, WRITE_calls, WRITE_eof, WRITE_span, WRITE_to };
enum { COPY_in, COPY_out, COPY_bytes, COPY_last, COPY_calls, COPY_eof };
enum { SEEK_fd, SEEK_offset, SEEK_whence };
enum { STAT_dirfd, STAT_path, STAT_flags, STAT_id, STAT_changed, STAT_modified };
enum { ACCESS_dirfd, ACCESS_path, ACCESS_mode, ACCESS_flags };
enum { READLINK_dirfd, READLINK_path, READLINK_target };
enum { REALPATH_path, REALPATH_resolved };
enum { RENAME_olddirfd, RENAME_old, RENAME_newdirfd, RENAME_new, RENAME_flags };
enum { LINK_olddirfd, LINK_old, LINK_newdirfd, LINK_new, LINK_flags };
enum { SYMLINK_target, SYMLINK_dirfd, SYMLINK_path };
enum { UNLINK_dirfd, UNLINK_path, UNLINK_flags };
enum { MKDIR_dirfd, MKDIR_path, MKDIR_mode };
enum { MKNOD_dirfd, MKNOD_path, MKNOD_mode, MKNOD_dev };
enum { TRUNCATE_fd, TRUNCATE_path, TRUNCATE_length };
enum { CHMOD_dirfd, CHMOD_path, CHMOD_mode, CHMOD_flags };
enum { CHOWN_dirfd, CHOWN_path, CHOWN_uid, CHOWN_gid, CHOWN_flags };
enum { UTIME_dirfd, UTIME_path, UTIME_flags };
enum { XATTR_what, XATTR_fd, XATTR_path, XATTR_name };
enum { FALLOCATE_fd, FALLOCATE_mode, FALLOCATE_offset, FALLOCATE_length };
enum { FSYNC_fd };
enum { STATFS_fd, STATFS_path };
enum { CHDIR_dirfd, CHDIR_path };
enum { CHROOT_path };
enum { UMASK_mask };
enum { GETCWD_path };
enum { SETID_ruid, SETID_euid, SETID_suid, SETID_rgid, SETID_egid, SETID_sgid };
enum { SESSION_target, SESSION_pgid };
enum { LIMIT_target, LIMIT_resource, LIMIT_soft, LIMIT_hard };
enum { MMAP_addr, MMAP_length, MMAP_prot, MMAP_flags, MMAP_fd, MMAP_offset };
enum { MUNMAP_addr, MUNMAP_length };
enum { MSYNC_addr, MSYNC_length, MSYNC_flags };
enum { DLOPEN_path, DLOPEN_flags, DLOPEN_names, DLOPEN_sought };
enum { MPROTECT_addr, MPROTECT_length, MPROTECT_prot };
enum { MREMAP_old, MREMAP_old_length, MREMAP_new, MREMAP_length, MREMAP_flags };
enum { SYSV_id, SYSV_key, SYSV_flags };
enum { SHMAT_id, SHMAT_addr, SHMAT_flags };
enum { SHMDT_addr };
enum { GETENV_name, GETENV_value };
enum { ASK_value };
enum { FD_what, FD_flags, FD_of, FD_id, FD_value };
enum { SENDFD_to, SENDFD_fd, SENDFD_id };
enum { GETFD_from, GETFD_fd, GETFD_flags, GETFD_id, GETFD_path, GETFD_changed, GETFD_modified };
enum { UNSHARE_flags };
enum { SETNS_fd, SETNS_type };
enum { MOUNT_what, MOUNT_sourcefd, MOUNT_source, MOUNT_targetfd, MOUNT_target, MOUNT_type, MOUNT_flags };
enum { ACQUIRE_what, ACQUIRE_object, ACQUIRE_n, ACQUIRE_image, ACQUIRE_from, ACQUIRE_ops, ACQUIRE_id, ACQUIRE_offset };
enum { RELEASE_what, RELEASE_object, RELEASE_n };
enum { TCANCEL_pthread };
enum { SYSCALL_nr, SYSCALL_sub, SYSCALL_site, SYSCALL_offset, SYSCALL_calls, SYSCALL_explained, SYSCALL_decoded };
enum { CONTENT_path, CONTENT_state, CONTENT_sha256, CONTENT_id, CONTENT_modified, CONTENT_changed };
enum { LEFT_fd, LEFT_id, LEFT_changed, LEFT_modified };
enum { LISTING_fd, LISTING_path, LISTING_entries, LISTING_order, LISTING_set };
enum { PACKAGE_manager, PACKAGE_name, PACKAGE_version, PACKAGE_arch, PACKAGE_source, PACKAGE_root, PACKAGE_files };
enum { SOURCE_what, SOURCE_form, SOURCE_of, SOURCE_name, SOURCE_value, SOURCE_first, SOURCE_answer, SOURCE_site, SOURCE_offset, SOURCE_calls, SOURCE_last, SOURCE_bytes };
enum { OBJECT_path, OBJECT_build };
enum { STACK_id, STACK_frames, STACK_script };
enum { PIN_source, PIN_how, PIN_detail };
enum { SEAL_tool, SEAL_when, SEAL_hash };

/* START.how */
enum start_how {
	START_FIRST = 0, /* first image of the recording */
	START_FORKED = 1, /* found running after an unannounced fork (raw clone, fork) */
	START_EXECED = 2, /* exec */
	START_SPAWNED = 3, /* posix_spawn, system, popen: born and exec'd in one */
	START_SHARING = 4, /* child of vfork or clone(CLONE_VM) */
	START_LAUNCHER = 5, /* prov's launcher */
};

/* TOUCH.what */
enum touch_what {
	TOUCH_READ = 'r', /* read */
	TOUCH_EXECUTED = 'x', /* executed */
	TOUCH_INTERPRETER = 'i', /* interpreter of a script */
	TOUCH_LOADER = 'l', /* ELF interpreter */
	TOUCH_LIBRARY = 'm', /* library */
	TOUCH_LOOKED_UP = 's', /* looked up */
	TOUCH_LISTED = 'd', /* directory that was listed */
	TOUCH_FOLLOWED = 'n', /* read as a link */
	TOUCH_WRITTEN = 'w', /* written */
	TOUCH_MISSING = '-', /* was not there (only in LIBS.sought and DLOPEN.sought) */
};

/* EXIT.how */
enum exit_how {
	EXIT_NORMAL = 0, /* exit or return from main */
	EXIT_AT_ONCE = 1, /* _exit */
	EXIT_QUICK = 2, /* quick_exit */
	EXIT_ABORT = 3, /* abort */
};

/* REACH.what */
enum reach_what {
	REACH_READ = 'r', /* process_vm_readv */
	REACH_WRITE = 'w', /* process_vm_writev */
	REACH_PTRACE = 'p', /* ptrace; n: the request */
	REACH_SIGNAL = 's', /* pidfd_send_signal; target: the descriptor, n: the signal */
};

/* FDFLAGS.what */
enum fdflags_what {
	FDFLAGS_DESCRIPTOR = 1, /* descriptor flags (FD_CLOEXEC) */
	FDFLAGS_STATUS = 2, /* status flags (O_APPEND ...) */
};

/* READ.how, WRITE.how */
enum read_how {
	READ_CALL = 0, /* descriptor call */
	READ_STDIO = 1, /* stdio */
	READ_DIRECTORY = 2, /* directory */
	READ_PEEK = 3, /* a call that leaves there what it gives (MSG_PEEK) */
};

/* XATTR.what */
enum xattr_what {
	XATTR_GET = 'g', /* get */
	XATTR_LIST = 'l', /* list */
	XATTR_SET = 's', /* set */
	XATTR_REMOVE = 'r', /* remove */
};

/* LIMIT.resource has others, too */
enum limit_resource {
	LIMIT_CPU = 0, /* seconds of processor time */
	LIMIT_FSIZE = 1, /* size of a file */
	LIMIT_DATA = 2, /* data segment */
	LIMIT_STACK = 3, /* stack of the first thread */
	LIMIT_CORE = 4, /* size of a core file */
	LIMIT_RSS = 5, /* resident memory; has no effect */
	LIMIT_NPROC = 6, /* processes and threads of the user */
	LIMIT_NOFILE = 7, /* number of the next descriptor */
	LIMIT_MEMLOCK = 8, /* locked memory */
	LIMIT_AS = 9, /* address space */
	LIMIT_LOCKS = 10, /* file locks; has no effect */
	LIMIT_SIGPENDING = 11, /* queued signals */
	LIMIT_MSGQUEUE = 12, /* POSIX message queues */
	LIMIT_NICE = 13, /* priority */
	LIMIT_RTPRIO = 14, /* real-time priority */
	LIMIT_RTTIME = 15, /* microseconds of real-time scheduling */
};

/* MOUNT.what */
enum mount_what {
	MOUNT_MOUNT = 'm', /* mount */
	MOUNT_UMOUNT = 'u', /* umount */
	MOUNT_MOVE = 'v', /* move_mount */
	MOUNT_PIVOT = 'p', /* pivot_root; source: the new root, target: where the old one goes */
	MOUNT_ATTR = 'a', /* mount_setattr */
};

/* ACQUIRE.what, RELEASE.what */
enum acquire_what {
	ACQUIRE_MUTEX = 'm', /* mutex */
	ACQUIRE_SPIN = 's', /* spin lock */
	ACQUIRE_READ = 'r', /* lock to read */
	ACQUIRE_WRITE = 'w', /* lock to write */
	ACQUIRE_BARRIER = 'b', /* barrier */
	ACQUIRE_ONCE = 'o', /* once */
	ACQUIRE_SEMAPHORE = 'p', /* semaphore */
	ACQUIRE_FLOCK = 'f', /* flock */
	ACQUIRE_RANGE = 'l', /* lock of a file's range */
	ACQUIRE_CONDITION = 'c', /* condition variable's signal or broadcast (only RELEASE) */
};

/* SYSCALL.sub has others, too */
enum syscall_sub {
	SYSCALL_MMAP_FILE = 0, /* mmap of a file */
	SYSCALL_MMAP_PRIVATE = 1, /* mmap of private memory */
	SYSCALL_MMAP_SHARED = 2, /* mmap of shared memory */
};

/* CONTENT.state */
enum content_state {
	CONTENT_KNOWN = 'k', /* the digest is of what the command used or left */
	CONTENT_BEFORE = 'b', /* the same, but something else changed it since the recording began, before its use */
	CONTENT_CHANGED = 'c', /* something else changed it since the recording began: the digest is of what it holds now */
	CONTENT_GONE = 'g', /* no such file any more */
	CONTENT_LARGE = 'l', /* over the limit of size */
	CONTENT_UNREADABLE = 'u', /* could not be read */
};

/* SOURCE.what */
enum source_what {
	SOURCE_CLOCK = 1, /* clock */
	SOURCE_RANDOM = 2, /* random */
	SOURCE_VARIABLE = 3, /* variable */
	SOURCE_IDENTITY = 4, /* identity */
	SOURCE_MACHINE = 5, /* machine */
	SOURCE_FILESYSTEM = 6, /* file system */
	SOURCE_PLACE = 7, /* place */
	SOURCE_LOCALE = 8, /* locale */
	SOURCE_NETWORK = 9, /* network */
	SOURCE_ADDRESS = 10, /* address */
	SOURCE_SCHEDULE = 11, /* schedule */
	SOURCE_LIMITS = 12, /* limits */
	SOURCE_ZONE = 13, /* zone */
};

/* SOURCE.form */
enum source_form {
	SOURCE_NUMBER = 0, /* a number */
	SOURCE_TEXT = 1, /* a text */
	SOURCE_BYTES = 2, /* bytes */
};

/* SOURCE.answer */
enum source_answer {
	SOURCE_TRUE = 0, /* what the system said */
	SOURCE_PINNED = 1, /* the same in every run */
	SOURCE_VARIED = 2, /* different on purpose */
};

/* PIN.source */
enum pin_source {
	PIN_CLOCK = 0, /* clocks, and the times of files made meanwhile */
	PIN_RANDOM = 1, /* random numbers and temporary names */
	PIN_VARIABLE = 2, /* variables of the environment */
	PIN_IDENTITY = 3, /* names of host and user, pids */
	PIN_MACHINE = 4, /* processors, memory, kernel */
	PIN_FILESYSTEM = 5, /* order of directories, times of files, umask */
	PIN_PLACE = 6, /* the directory */
	PIN_LOCALE = 7, /* locale */
	PIN_ZONE = 8, /* time zone */
	PIN_NETWORK = 9, /* the network */
	PIN_ADDRESS = 10, /* addresses in memory */
	PIN_SCHEDULE = 11, /* order of processes and threads */
	PIN_LIMITS = 12, /* resource limits */
};

/* PIN.how */
enum pin_how {
	PIN_PINNED = 'p', /* the same in every run */
	PIN_VARIED = 'v', /* another than the system's */
	PIN_MISSED = 'n', /* neither, though it was asked for */
};

/* SEAL.hash */
enum seal_hash {
	SEAL_MINE = 'm', /* all but the system's */
	SEAL_ALL = 'a', /* all */
	SEAL_OFF = 'o', /* none */
};

/* The text that every recording carries, so that any reader can read it: see format.h. */
extern const char prov_dictionary[];
extern const unsigned int prov_dictionary_len;

#endif
