/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_REAL_TABLE_H
#define PROV_REAL_TABLE_H

typedef int real_open_fn(const char *path, int flags, ...);
typedef int real_open64_fn(const char *path, int flags, ...);
typedef int real_openat_fn(int dirfd, const char *path, int flags, ...);
typedef int real_openat64_fn(int dirfd, const char *path, int flags, ...);
typedef int real___open_2_fn(const char *path, int flags);
typedef int real___open64_2_fn(const char *path, int flags);
typedef int real___openat_2_fn(int dirfd, const char *path, int flags);
typedef int real___openat64_2_fn(int dirfd, const char *path, int flags);
typedef int real_creat_fn(const char *path, mode_t mode);
typedef int real_creat64_fn(const char *path, mode_t mode);
typedef int real_close_fn(int fd);
typedef int real_close_range_fn(unsigned int first, unsigned int last, int flags);
typedef void real_closefrom_fn(int first);
typedef int real_dup_fn(int fd);
typedef int real_dup2_fn(int fd, int to);
typedef int real___dup2_fn(int fd, int to);
typedef int real_dup3_fn(int fd, int to, int flags);
typedef int real_fcntl_fn(int fd, int command, ...);
typedef int real_fcntl64_fn(int fd, int command, ...);
typedef int real___fcntl_fn(int fd, int command, ...);
typedef int real_ioctl_fn(int fd, unsigned long request, ...);
typedef int real_pipe_fn(int fds[2]);
typedef int real___pipe_fn(int fds[2]);
typedef int real_pipe2_fn(int fds[2], int flags);
typedef int real_socketpair_fn(int domain, int type, int protocol, int fds[2]);
typedef int real_socket_fn(int domain, int type, int protocol);
typedef int real_connect_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real_bind_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real_accept_fn(int fd, struct sockaddr *address, socklen_t *len);
typedef int real_accept4_fn(int fd, struct sockaddr *address, socklen_t *len, int flags);
typedef FILE *real_fopen_fn(const char *path, const char *mode);
typedef FILE *real_fopen64_fn(const char *path, const char *mode);
typedef FILE *real__IO_fopen_fn(const char *path, const char *mode);
typedef FILE *real_freopen_fn(const char *path, const char *mode, FILE *f);
typedef FILE *real_freopen64_fn(const char *path, const char *mode, FILE *f);
typedef int real_fclose_fn(FILE *f);
typedef int real__IO_fclose_fn(FILE *f);
typedef FILE *real_tmpfile_fn(void);
typedef FILE *real_tmpfile64_fn(void);
typedef int real_mkstemp_fn(char *template);
typedef int real_mkstemp64_fn(char *template);
typedef int real_mkostemp_fn(char *template, int flags);
typedef int real_mkostemp64_fn(char *template, int flags);
typedef int real_mkstemps_fn(char *template, int suffix);
typedef int real_mkstemps64_fn(char *template, int suffix);
typedef int real_mkostemps_fn(char *template, int suffix, int flags);
typedef int real_mkostemps64_fn(char *template, int suffix, int flags);
typedef char *real_mkdtemp_fn(char *template);
typedef int real_memfd_create_fn(const char *name, unsigned int flags);
typedef int real_shm_open_fn(const char *name, int flags, mode_t mode);
typedef int real_shm_unlink_fn(const char *name);
typedef int real_stat_fn(const char *path, struct stat *st);
typedef int real_stat64_fn(const char *path, struct stat *st);
typedef int real_lstat_fn(const char *path, struct stat *st);
typedef int real_lstat64_fn(const char *path, struct stat *st);
typedef int real_fstat_fn(int fd, struct stat *st);
typedef int real_fstat64_fn(int fd, struct stat *st);
typedef int real_fstatat_fn(int dirfd, const char *path, struct stat *st, int flags);
typedef int real_fstatat64_fn(int dirfd, const char *path, struct stat *st, int flags);
typedef int real_statx_fn(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx);
typedef int real___xstat_fn(int ver, const char *path, struct stat *st);
typedef int real___xstat64_fn(int ver, const char *path, struct stat *st);
typedef int real___lxstat_fn(int ver, const char *path, struct stat *st);
typedef int real___lxstat64_fn(int ver, const char *path, struct stat *st);
typedef int real___fxstat_fn(int ver, int fd, struct stat *st);
typedef int real___fxstat64_fn(int ver, int fd, struct stat *st);
typedef int real___fxstatat_fn(int ver, int dirfd, const char *path, struct stat *st, int flags);
typedef int real___fxstatat64_fn(int ver, int dirfd, const char *path, struct stat *st, int flags);
typedef int real_access_fn(const char *path, int mode);
typedef int real_faccessat_fn(int dirfd, const char *path, int mode, int flags);
typedef int real_euidaccess_fn(const char *path, int mode);
typedef int real_eaccess_fn(const char *path, int mode);
typedef ssize_t real_readlink_fn(const char *path, char *buf, size_t size);
typedef ssize_t real_readlinkat_fn(int dirfd, const char *path, char *buf, size_t size);
typedef ssize_t real___readlink_chk_fn(const char *path, char *buf, size_t size, size_t room);
typedef ssize_t real___readlinkat_chk_fn(int dirfd, const char *path, char *buf, size_t size, size_t room);
typedef char *real_realpath_GLIBC_2_2_5_fn(const char *path, char *resolved);
typedef char *real_realpath_GLIBC_2_3_fn(const char *path, char *resolved);
typedef char *real___realpath_chk_fn(const char *path, char *resolved, size_t room);
typedef char *real_canonicalize_file_name_fn(const char *path);
typedef int real_statfs_fn(const char *path, struct statfs *st);
typedef int real_statfs64_fn(const char *path, struct statfs *st);
typedef int real_fstatfs_fn(int fd, struct statfs *st);
typedef int real_fstatfs64_fn(int fd, struct statfs *st);
typedef int real_statvfs_fn(const char *path, struct statvfs *st);
typedef int real_statvfs64_fn(const char *path, struct statvfs *st);
typedef int real_fstatvfs_fn(int fd, struct statvfs *st);
typedef int real_fstatvfs64_fn(int fd, struct statvfs *st);
typedef long real_pathconf_fn(const char *path, int name);
typedef DIR *real_opendir_fn(const char *path);
typedef struct dirent *real_readdir_fn(DIR *d);
typedef struct dirent *real_readdir64_fn(DIR *d);
typedef int real_readdir_r_fn(DIR *d, struct dirent *entry, struct dirent **result);
typedef int real_readdir64_r_fn(DIR *d, struct dirent *entry, struct dirent **result);
typedef ssize_t real_getdents64_fn(int fd, void *buf, size_t n);
typedef int real_closedir_fn(DIR *d);
typedef int real_scandir_fn(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandir64_fn(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandirat_fn(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandirat64_fn(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_glob_GLIBC_2_2_5_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob_GLIBC_2_27_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob64_GLIBC_2_2_5_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob64_GLIBC_2_27_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_ftw_fn(const char *dir, int (*fn)(const char *, const struct stat *, int), int n);
typedef int real_ftw64_fn(const char *dir, int (*fn)(const char *, const struct stat *, int), int n);
typedef int real_nftw_GLIBC_2_2_5_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw_GLIBC_2_3_3_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw64_GLIBC_2_2_5_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw64_GLIBC_2_3_3_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef FTSENT *real_fts_read_fn(FTS *fts);
typedef FTSENT *real_fts64_read_fn(FTS *fts);
typedef FTSENT *real_fts_children_fn(FTS *fts, int options);
typedef FTSENT *real_fts64_children_fn(FTS *fts, int options);
typedef int real_fts_close_fn(FTS *fts);
typedef int real_fts64_close_fn(FTS *fts);
typedef int real_rename_fn(const char *old, const char *new);
typedef int real_renameat_fn(int olddirfd, const char *old, int newdirfd, const char *new);
typedef int real_renameat2_fn(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags);
typedef int real_link_fn(const char *old, const char *new);
typedef int real_linkat_fn(int olddirfd, const char *old, int newdirfd, const char *new, int flags);
typedef int real_symlink_fn(const char *target, const char *path);
typedef int real_symlinkat_fn(const char *target, int dirfd, const char *path);
typedef int real_unlink_fn(const char *path);
typedef int real_unlinkat_fn(int dirfd, const char *path, int flags);
typedef int real_remove_fn(const char *path);
typedef int real_rmdir_fn(const char *path);
typedef int real_mkdir_fn(const char *path, mode_t mode);
typedef int real_mkdirat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_mknod_fn(const char *path, mode_t mode, dev_t dev);
typedef int real_mknodat_fn(int dirfd, const char *path, mode_t mode, dev_t dev);
typedef int real___xmknod_fn(int ver, const char *path, mode_t mode, dev_t *dev);
typedef int real___xmknodat_fn(int ver, int dirfd, const char *path, mode_t mode, dev_t *dev);
typedef int real_mkfifo_fn(const char *path, mode_t mode);
typedef int real_mkfifoat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_truncate_fn(const char *path, off_t length);
typedef int real_truncate64_fn(const char *path, off_t length);
typedef int real_ftruncate_fn(int fd, off_t length);
typedef int real_ftruncate64_fn(int fd, off_t length);
typedef int real_fallocate_fn(int fd, int mode, off_t offset, off_t length);
typedef int real_fallocate64_fn(int fd, int mode, off_t offset, off_t length);
typedef int real_posix_fallocate_fn(int fd, off_t offset, off_t length);
typedef int real_posix_fallocate64_fn(int fd, off_t offset, off_t length);
typedef int real_chmod_fn(const char *path, mode_t mode);
typedef int real_lchmod_fn(const char *path, mode_t mode);
typedef int real_fchmod_fn(int fd, mode_t mode);
typedef int real_fchmodat_fn(int dirfd, const char *path, mode_t mode, int flags);
typedef int real_chown_fn(const char *path, uid_t uid, gid_t gid);
typedef int real_lchown_fn(const char *path, uid_t uid, gid_t gid);
typedef int real_fchown_fn(int fd, uid_t uid, gid_t gid);
typedef int real_fchownat_fn(int dirfd, const char *path, uid_t uid, gid_t gid, int flags);
typedef int real_utime_fn(const char *path, const struct utimbuf *times);
typedef int real_utimes_fn(const char *path, const struct timeval times[2]);
typedef int real_lutimes_fn(const char *path, const struct timeval times[2]);
typedef int real_futimes_fn(int fd, const struct timeval times[2]);
typedef int real_futimesat_fn(int dirfd, const char *path, const struct timeval times[2]);
typedef int real_utimensat_fn(int dirfd, const char *path, const struct timespec times[2], int flags);
typedef int real_futimens_fn(int fd, const struct timespec times[2]);
typedef ssize_t real_getxattr_fn(const char *path, const char *name, void *value, size_t size);
typedef ssize_t real_lgetxattr_fn(const char *path, const char *name, void *value, size_t size);
typedef ssize_t real_fgetxattr_fn(int fd, const char *name, void *value, size_t size);
typedef int real_setxattr_fn(const char *path, const char *name, const void *value, size_t size, int flags);
typedef int real_lsetxattr_fn(const char *path, const char *name, const void *value, size_t size, int flags);
typedef int real_fsetxattr_fn(int fd, const char *name, const void *value, size_t size, int flags);
typedef int real_removexattr_fn(const char *path, const char *name);
typedef int real_lremovexattr_fn(const char *path, const char *name);
typedef int real_fremovexattr_fn(int fd, const char *name);
typedef ssize_t real_listxattr_fn(const char *path, char *list, size_t size);
typedef ssize_t real_llistxattr_fn(const char *path, char *list, size_t size);
typedef ssize_t real_flistxattr_fn(int fd, char *list, size_t size);
typedef int real_fsync_fn(int fd);
typedef int real_fdatasync_fn(int fd);
typedef int real_chdir_fn(const char *path);
typedef int real_fchdir_fn(int fd);
typedef int real_chroot_fn(const char *path);
typedef mode_t real_umask_fn(mode_t mask);
typedef char *real_getcwd_fn(char *buf, size_t size);
typedef char *real___getcwd_chk_fn(char *buf, size_t size, size_t room);
typedef char *real_getwd_fn(char *buf);
typedef char *real___getwd_chk_fn(char *buf, size_t room);
typedef char *real_get_current_dir_name_fn(void);
typedef ssize_t real_read_fn(int fd, void *buf, size_t n);
typedef ssize_t real___read_fn(int fd, void *buf, size_t n);
typedef ssize_t real___read_chk_fn(int fd, void *buf, size_t n, size_t room);
typedef ssize_t real_write_fn(int fd, const void *buf, size_t n);
typedef ssize_t real___write_fn(int fd, const void *buf, size_t n);
typedef ssize_t real_pread_fn(int fd, void *buf, size_t n, off_t offset);
typedef ssize_t real_pread64_fn(int fd, void *buf, size_t n, off_t offset);
typedef ssize_t real___pread64_fn(int fd, void *buf, size_t n, off_t offset);
typedef ssize_t real___pread_chk_fn(int fd, void *buf, size_t n, off_t offset, size_t room);
typedef ssize_t real___pread64_chk_fn(int fd, void *buf, size_t n, off_t offset, size_t room);
typedef ssize_t real_pwrite_fn(int fd, const void *buf, size_t n, off_t offset);
typedef ssize_t real_pwrite64_fn(int fd, const void *buf, size_t n, off_t offset);
typedef ssize_t real___pwrite64_fn(int fd, const void *buf, size_t n, off_t offset);
typedef ssize_t real_readv_fn(int fd, const struct iovec *iov, int n);
typedef ssize_t real_writev_fn(int fd, const struct iovec *iov, int n);
typedef ssize_t real_preadv_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_preadv64_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_pwritev_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_pwritev64_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_preadv2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_preadv64v2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_pwritev2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_pwritev64v2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_recv_fn(int fd, void *buf, size_t n, int flags);
typedef ssize_t real___recv_chk_fn(int fd, void *buf, size_t n, size_t room, int flags);
typedef ssize_t real_recvfrom_fn(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len);
typedef ssize_t real___recvfrom_chk_fn(int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len);
typedef ssize_t real_recvmsg_fn(int fd, struct msghdr *msg, int flags);
typedef ssize_t real_send_fn(int fd, const void *buf, size_t n, int flags);
typedef ssize_t real_sendto_fn(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len);
typedef ssize_t real_sendmsg_fn(int fd, const struct msghdr *msg, int flags);
typedef ssize_t real_sendfile_fn(int out, int in, off_t *offset, size_t n);
typedef ssize_t real_sendfile64_fn(int out, int in, off_t *offset, size_t n);
typedef ssize_t real_copy_file_range_fn(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags);
typedef ssize_t real_splice_fn(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags);
typedef ssize_t real_tee_fn(int in, int out, size_t n, unsigned int flags);
typedef ssize_t real_vmsplice_fn(int fd, const struct iovec *iov, size_t n, unsigned int flags);
typedef size_t real_fread_fn(void *buf, size_t size, size_t n, FILE *f);
typedef size_t real_fread_unlocked_fn(void *buf, size_t size, size_t n, FILE *f);
typedef size_t real___fread_chk_fn(void *buf, size_t room, size_t size, size_t n, FILE *f);
typedef size_t real___fread_unlocked_chk_fn(void *buf, size_t room, size_t size, size_t n, FILE *f);
typedef char *real_fgets_fn(char *buf, int n, FILE *f);
typedef char *real_fgets_unlocked_fn(char *buf, int n, FILE *f);
typedef char *real___fgets_chk_fn(char *buf, size_t room, int n, FILE *f);
typedef char *real___fgets_unlocked_chk_fn(char *buf, size_t room, int n, FILE *f);
typedef int real_fgetc_fn(FILE *f);
typedef int real_getc_fn(FILE *f);
typedef int real__IO_getc_fn(FILE *f);
typedef int real_fgetc_unlocked_fn(FILE *f);
typedef int real_getc_unlocked_fn(FILE *f);
typedef int real_getchar_fn(void);
typedef int real_getchar_unlocked_fn(void);
typedef int real___uflow_fn(FILE *f);
typedef int real___underflow_fn(FILE *f);
typedef ssize_t real_getline_fn(char **line, size_t *n, FILE *f);
typedef ssize_t real_getdelim_fn(char **line, size_t *n, int delimiter, FILE *f);
typedef ssize_t real___getdelim_fn(char **line, size_t *n, int delimiter, FILE *f);
typedef char *real_gets_fn(char *buf);
typedef wint_t real_fgetwc_fn(FILE *f);
typedef wint_t real_getwc_fn(FILE *f);
typedef wint_t real_fgetwc_unlocked_fn(FILE *f);
typedef wint_t real_getwc_unlocked_fn(FILE *f);
typedef wchar_t *real_fgetws_fn(wchar_t *buf, int n, FILE *f);
typedef wchar_t *real_fgetws_unlocked_fn(wchar_t *buf, int n, FILE *f);
typedef int real_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real___isoc99_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real_vscanf_fn(const char *format, va_list);
typedef int real___isoc99_vscanf_fn(const char *format, va_list);
typedef int real_fseek_fn(FILE *f, long offset, int whence);
typedef int real_fseeko_fn(FILE *f, off_t offset, int whence);
typedef int real_fseeko64_fn(FILE *f, off_t offset, int whence);
typedef int real_fsetpos_fn(FILE *f, const fpos_t *at);
typedef int real_fsetpos64_fn(FILE *f, const fpos_t *at);
typedef size_t real_fwrite_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef size_t real_fwrite_unlocked_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef int real_fputs_fn(const char *s, FILE *f);
typedef int real_fputs_unlocked_fn(const char *s, FILE *f);
typedef int real_puts_fn(const char *s);
typedef int real_fputc_fn(int ch, FILE *f);
typedef int real_putc_fn(int ch, FILE *f);
typedef int real__IO_putc_fn(int ch, FILE *f);
typedef int real_fputc_unlocked_fn(int ch, FILE *f);
typedef int real_putc_unlocked_fn(int ch, FILE *f);
typedef int real_putchar_fn(int ch);
typedef int real_putchar_unlocked_fn(int ch);
typedef int real___overflow_fn(FILE *f, int ch);
typedef wint_t real_fputwc_fn(wchar_t ch, FILE *f);
typedef wint_t real_putwc_fn(wchar_t ch, FILE *f);
typedef wint_t real_fputwc_unlocked_fn(wchar_t ch, FILE *f);
typedef wint_t real_putwc_unlocked_fn(wchar_t ch, FILE *f);
typedef int real_fputws_fn(const wchar_t *s, FILE *f);
typedef int real_fputws_unlocked_fn(const wchar_t *s, FILE *f);
typedef void real_perror_fn(const char *s);
typedef void real_psignal_fn(int number, const char *s);
typedef int real_putpwent_fn(const struct passwd *entry, FILE *f);
typedef int real_putgrent_fn(const struct group *entry, FILE *f);
typedef int real_putspent_fn(const struct spwd *entry, FILE *f);
typedef void real_vwarn_fn(const char *format, va_list);
typedef void real_vwarnx_fn(const char *format, va_list);
typedef void real_err_fn(int status, const char *format, va_list);
typedef void real_errx_fn(int status, const char *format, va_list);
typedef void real_verr_fn(int status, const char *format, va_list ap);
typedef void real_verrx_fn(int status, const char *format, va_list ap);
typedef void real_error_fn(int status, int number, const char *format, va_list);
typedef void real_error_at_line_fn(int status, int number, const char *file, unsigned line, const char *format, va_list);
typedef void real___assert_fail_fn(const char *text, const char *file, unsigned line, const char *function);
typedef int real_getopt_fn(int argc, char *const argv[], const char *options);
typedef int real_getopt_long_fn(int argc, char *const argv[], const char *options, const struct option *long_options, int *index);
typedef int real_getopt_long_only_fn(int argc, char *const argv[], const char *options, const struct option *long_options, int *index);
typedef int real_vfprintf_fn(FILE *f, const char *format, va_list);
typedef int real___vfprintf_chk_fn(FILE *f, int flag, const char *format, va_list);
typedef int real_vprintf_fn(const char *format, va_list);
typedef int real___vprintf_chk_fn(int flag, const char *format, va_list);
typedef int real_vfwprintf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_vwprintf_fn(const wchar_t *format, va_list);
typedef int real_vdprintf_fn(int fd, const char *format, va_list);
typedef int real___vdprintf_chk_fn(int fd, int flag, const char *format, va_list);
typedef int real_fflush_fn(FILE *f);
typedef int real_fflush_unlocked_fn(FILE *f);
typedef int real__IO_fflush_fn(FILE *f);
typedef pid_t real_fork_fn(void);
typedef pid_t real___fork_fn(void);
typedef pid_t real__Fork_fn(void);
typedef pid_t real_vfork_fn(void);
typedef pid_t real___vfork_fn(void);
typedef int real_clone_fn(int (*fn)(void *), void *stack, int flags, void *arg, va_list);
typedef int real___clone_fn(int (*fn)(void *), void *stack, int flags, void *arg, va_list);
typedef int real_daemon_fn(int nochdir, int noclose);
typedef int real_execve_fn(const char *path, char *const argv[], char *const envp[]);
typedef int real_execv_fn(const char *path, char *const argv[]);
typedef int real_execvp_fn(const char *file, char *const argv[]);
typedef int real_execvpe_fn(const char *file, char *const argv[], char *const envp[]);
typedef int real_execl_fn(const char *path, const char *arg, va_list);
typedef int real_execlp_fn(const char *file, const char *arg, va_list);
typedef int real_execle_fn(const char *path, const char *arg, va_list);
typedef int real_fexecve_fn(int fd, char *const argv[], char *const envp[]);
typedef int real_execveat_fn(int dirfd, const char *path, char *const argv[], char *const envp[], int flags);
typedef int real_posix_spawn_GLIBC_2_2_5_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawn_GLIBC_2_15_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_GLIBC_2_2_5_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_GLIBC_2_15_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_system_fn(const char *command);
typedef FILE *real_popen_fn(const char *command, const char *mode);
typedef FILE *real__IO_popen_fn(const char *command, const char *mode);
typedef int real_pclose_fn(FILE *f);
typedef pid_t real_wait_fn(int *status);
typedef pid_t real_waitpid_fn(pid_t pid, int *status, int options);
typedef pid_t real___waitpid_fn(pid_t pid, int *status, int options);
typedef pid_t real_wait3_fn(int *status, int options, struct rusage *usage);
typedef pid_t real_wait4_fn(pid_t pid, int *status, int options, struct rusage *usage);
typedef int real_waitid_fn(idtype_t type, id_t id, siginfo_t *info, int options);
typedef void real__exit_fn(int status);
typedef void real__Exit_fn(int status);
typedef void real_quick_exit_GLIBC_2_10_fn(int status);
typedef void real_quick_exit_GLIBC_2_24_fn(int status);
typedef void real_abort_fn(void);
typedef int real_kill_fn(pid_t pid, int sig);
typedef int real_killpg_fn(pid_t pid, int sig);
typedef int real_raise_fn(int sig);
typedef int real_pthread_create_fn(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg);
typedef int real_thrd_create_fn(thrd_t *thread, thrd_start_t start, void *arg);
typedef int real_pthread_join_fn(pthread_t thread, void **result);
typedef int real_pthread_tryjoin_np_fn(pthread_t thread, void **result);
typedef int real_pthread_timedjoin_np_fn(pthread_t thread, void **result, const struct timespec *until);
typedef int real_pthread_clockjoin_np_fn(pthread_t thread, void **result, clockid_t clock, const struct timespec *until);
typedef int real_thrd_join_fn(thrd_t thread, int *result);
typedef int real_pthread_detach_fn(pthread_t thread);
typedef int real_thrd_detach_fn(thrd_t thread);
typedef void real_pthread_exit_fn(void *result);
typedef void real_thrd_exit_fn(int result);
typedef void *real_mmap_fn(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
typedef void *real_mmap64_fn(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
typedef int real_munmap_fn(void *addr, size_t length);
typedef int real_msync_fn(void *addr, size_t length, int flags);
typedef int real_setrlimit_fn(__rlimit_resource_t resource, const struct rlimit *limit);
typedef int real_setrlimit64_fn(__rlimit_resource_t resource, const struct rlimit *limit);
typedef int real_prlimit_fn(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old);
typedef int real_prlimit64_fn(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old);
typedef int real_mlockall_fn(int flags);
typedef void *real_dlopen_fn(const char *path, int flags);
typedef void *real_dlmopen_fn(Lmid_t lmid, const char *path, int flags);
typedef int real_dlclose_fn(void *handle);
typedef long real_syscall_fn(long number, long a, long b, long c, long d, long e, long f);
typedef int real_prctl_fn(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d);
typedef char *real_getenv_fn(const char *name);
typedef char *real_secure_getenv_fn(const char *name);
typedef char *real___secure_getenv_fn(const char *name);
typedef char *real_setlocale_fn(int category, const char *locale);
typedef locale_t real_newlocale_fn(int mask, const char *locale, locale_t base);
typedef locale_t real___newlocale_fn(int mask, const char *locale, locale_t base);
typedef char *real_textdomain_fn(const char *domain);
typedef char *real_bindtextdomain_fn(const char *domain, const char *dir);
typedef char *real_gettext_fn(const char *text);
typedef char *real_dgettext_fn(const char *domain, const char *text);
typedef char *real___dgettext_fn(const char *domain, const char *text);
typedef char *real_dcgettext_fn(const char *domain, const char *text, int category);
typedef char *real___dcgettext_fn(const char *domain, const char *text, int category);
typedef char *real_ngettext_fn(const char *one, const char *many, unsigned long n);
typedef char *real_dngettext_fn(const char *domain, const char *one, const char *many, unsigned long n);
typedef char *real_dcngettext_fn(const char *domain, const char *one, const char *many, unsigned long n, int category);
typedef char *real_strerror_fn(int number);
typedef char *real_strerror_r_fn(int number, char *buf, size_t size);
typedef char *real___strerror_r_fn(int number, char *buf, size_t size);
typedef int real___xpg_strerror_r_fn(int number, char *buf, size_t size);
typedef char *real_strsignal_fn(int number);
typedef iconv_t real_iconv_open_fn(const char *to, const char *from);
typedef struct tm *real_localtime_fn(const time_t *t);
typedef struct tm *real_localtime_r_fn(const time_t *t, struct tm *tm);
typedef struct tm *real_gmtime_fn(const time_t *t);
typedef struct tm *real_gmtime_r_fn(const time_t *t, struct tm *tm);
typedef char *real_ctime_fn(const time_t *t);
typedef char *real_ctime_r_fn(const time_t *t, char *buf);
typedef time_t real_mktime_fn(struct tm *tm);
typedef time_t real_timelocal_fn(struct tm *tm);
typedef void real_tzset_fn(void);
typedef size_t real_strftime_fn(char *buf, size_t size, const char *format, const struct tm *tm);
typedef size_t real_strftime_l_fn(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale);
typedef size_t real_wcsftime_fn(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm);
typedef struct passwd *real_getpwnam_fn(const char *name);
typedef struct passwd *real_getpwuid_fn(uid_t uid);
typedef int real_getpwnam_r_fn(const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef int real_getpwuid_r_fn(uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef struct passwd *real_getpwent_fn(void);
typedef int real_getpwent_r_fn(struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef struct group *real_getgrnam_fn(const char *name);
typedef struct group *real_getgrgid_fn(gid_t gid);
typedef int real_getgrnam_r_fn(const char *name, struct group *entry, char *buf, size_t size, struct group **result);
typedef int real_getgrgid_r_fn(gid_t gid, struct group *entry, char *buf, size_t size, struct group **result);
typedef struct group *real_getgrent_fn(void);
typedef int real_getgrent_r_fn(struct group *entry, char *buf, size_t size, struct group **result);
typedef int real_getgrouplist_fn(const char *user, gid_t group, gid_t *groups, int *n);
typedef int real_initgroups_fn(const char *user, gid_t group);
typedef struct spwd *real_getspnam_fn(const char *name);
typedef int real_getspnam_r_fn(const char *name, struct spwd *entry, char *buf, size_t size, struct spwd **result);
typedef struct servent *real_getservbyname_fn(const char *name, const char *protocol);
typedef struct servent *real_getservbyport_fn(int port, const char *protocol);
typedef struct protoent *real_getprotobyname_fn(const char *name);
typedef struct protoent *real_getprotobynumber_fn(int number);
typedef struct hostent *real_gethostbyname_fn(const char *name);
typedef struct hostent *real_gethostbyname2_fn(const char *name, int family);
typedef struct hostent *real_gethostbyaddr_fn(const void *address, socklen_t len, int family);
typedef int real_getaddrinfo_fn(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result);
typedef int real_getnameinfo_fn(const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags);
typedef int real___gconv_open_fn(void *spec, void *handle, int flags);
typedef char *real_getlogin_fn(void);
typedef int real_getlogin_r_fn(char *name, size_t size);
typedef long real_sysconf_fn(int name);
typedef long real___sysconf_fn(int name);
typedef int real_get_nprocs_conf_fn(void);
typedef int real_posix_openpt_fn(int flags);
typedef int real_openpty_fn(int *master, int *slave, char *name, const struct termios *term, const struct winsize *size);
typedef char *real_realpath_fn(const char *path, char *resolved);
typedef int real_glob_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_nftw_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_fscanf_fn(FILE *f, const char *format, va_list);
typedef int real_scanf_fn(const char *format, va_list);
typedef void real_warn_fn(const char *format, va_list);
typedef void real_warnx_fn(const char *format, va_list);
typedef int real_fprintf_fn(FILE *f, const char *format, va_list);
typedef int real___fprintf_chk_fn(FILE *f, int flag, const char *format, va_list);
typedef int real_printf_fn(const char *format, va_list);
typedef int real___printf_chk_fn(int flag, const char *format, va_list);
typedef int real_fwprintf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_wprintf_fn(const wchar_t *format, va_list);
typedef int real_dprintf_fn(int fd, const char *format, va_list);
typedef int real___dprintf_chk_fn(int fd, int flag, const char *format, va_list);
typedef int real_posix_spawn_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef void real_quick_exit_fn(int status);

enum real_no {
	REAL_open,
	REAL_open64,
	REAL_openat,
	REAL_openat64,
	REAL___open_2,
	REAL___open64_2,
	REAL___openat_2,
	REAL___openat64_2,
	REAL_creat,
	REAL_creat64,
	REAL_close,
	REAL_close_range,
	REAL_closefrom,
	REAL_dup,
	REAL_dup2,
	REAL___dup2,
	REAL_dup3,
	REAL_fcntl,
	REAL_fcntl64,
	REAL___fcntl,
	REAL_ioctl,
	REAL_pipe,
	REAL___pipe,
	REAL_pipe2,
	REAL_socketpair,
	REAL_socket,
	REAL_connect,
	REAL_bind,
	REAL_accept,
	REAL_accept4,
	REAL_fopen,
	REAL_fopen64,
	REAL__IO_fopen,
	REAL_freopen,
	REAL_freopen64,
	REAL_fclose,
	REAL__IO_fclose,
	REAL_tmpfile,
	REAL_tmpfile64,
	REAL_mkstemp,
	REAL_mkstemp64,
	REAL_mkostemp,
	REAL_mkostemp64,
	REAL_mkstemps,
	REAL_mkstemps64,
	REAL_mkostemps,
	REAL_mkostemps64,
	REAL_mkdtemp,
	REAL_memfd_create,
	REAL_shm_open,
	REAL_shm_unlink,
	REAL_stat,
	REAL_stat64,
	REAL_lstat,
	REAL_lstat64,
	REAL_fstat,
	REAL_fstat64,
	REAL_fstatat,
	REAL_fstatat64,
	REAL_statx,
	REAL___xstat,
	REAL___xstat64,
	REAL___lxstat,
	REAL___lxstat64,
	REAL___fxstat,
	REAL___fxstat64,
	REAL___fxstatat,
	REAL___fxstatat64,
	REAL_access,
	REAL_faccessat,
	REAL_euidaccess,
	REAL_eaccess,
	REAL_readlink,
	REAL_readlinkat,
	REAL___readlink_chk,
	REAL___readlinkat_chk,
	REAL_realpath_GLIBC_2_2_5,
	REAL_realpath_GLIBC_2_3,
	REAL___realpath_chk,
	REAL_canonicalize_file_name,
	REAL_statfs,
	REAL_statfs64,
	REAL_fstatfs,
	REAL_fstatfs64,
	REAL_statvfs,
	REAL_statvfs64,
	REAL_fstatvfs,
	REAL_fstatvfs64,
	REAL_pathconf,
	REAL_opendir,
	REAL_readdir,
	REAL_readdir64,
	REAL_readdir_r,
	REAL_readdir64_r,
	REAL_getdents64,
	REAL_closedir,
	REAL_scandir,
	REAL_scandir64,
	REAL_scandirat,
	REAL_scandirat64,
	REAL_glob_GLIBC_2_2_5,
	REAL_glob_GLIBC_2_27,
	REAL_glob64_GLIBC_2_2_5,
	REAL_glob64_GLIBC_2_27,
	REAL_ftw,
	REAL_ftw64,
	REAL_nftw_GLIBC_2_2_5,
	REAL_nftw_GLIBC_2_3_3,
	REAL_nftw64_GLIBC_2_2_5,
	REAL_nftw64_GLIBC_2_3_3,
	REAL_fts_read,
	REAL_fts64_read,
	REAL_fts_children,
	REAL_fts64_children,
	REAL_fts_close,
	REAL_fts64_close,
	REAL_rename,
	REAL_renameat,
	REAL_renameat2,
	REAL_link,
	REAL_linkat,
	REAL_symlink,
	REAL_symlinkat,
	REAL_unlink,
	REAL_unlinkat,
	REAL_remove,
	REAL_rmdir,
	REAL_mkdir,
	REAL_mkdirat,
	REAL_mknod,
	REAL_mknodat,
	REAL___xmknod,
	REAL___xmknodat,
	REAL_mkfifo,
	REAL_mkfifoat,
	REAL_truncate,
	REAL_truncate64,
	REAL_ftruncate,
	REAL_ftruncate64,
	REAL_fallocate,
	REAL_fallocate64,
	REAL_posix_fallocate,
	REAL_posix_fallocate64,
	REAL_chmod,
	REAL_lchmod,
	REAL_fchmod,
	REAL_fchmodat,
	REAL_chown,
	REAL_lchown,
	REAL_fchown,
	REAL_fchownat,
	REAL_utime,
	REAL_utimes,
	REAL_lutimes,
	REAL_futimes,
	REAL_futimesat,
	REAL_utimensat,
	REAL_futimens,
	REAL_getxattr,
	REAL_lgetxattr,
	REAL_fgetxattr,
	REAL_setxattr,
	REAL_lsetxattr,
	REAL_fsetxattr,
	REAL_removexattr,
	REAL_lremovexattr,
	REAL_fremovexattr,
	REAL_listxattr,
	REAL_llistxattr,
	REAL_flistxattr,
	REAL_fsync,
	REAL_fdatasync,
	REAL_chdir,
	REAL_fchdir,
	REAL_chroot,
	REAL_umask,
	REAL_getcwd,
	REAL___getcwd_chk,
	REAL_getwd,
	REAL___getwd_chk,
	REAL_get_current_dir_name,
	REAL_read,
	REAL___read,
	REAL___read_chk,
	REAL_write,
	REAL___write,
	REAL_pread,
	REAL_pread64,
	REAL___pread64,
	REAL___pread_chk,
	REAL___pread64_chk,
	REAL_pwrite,
	REAL_pwrite64,
	REAL___pwrite64,
	REAL_readv,
	REAL_writev,
	REAL_preadv,
	REAL_preadv64,
	REAL_pwritev,
	REAL_pwritev64,
	REAL_preadv2,
	REAL_preadv64v2,
	REAL_pwritev2,
	REAL_pwritev64v2,
	REAL_recv,
	REAL___recv_chk,
	REAL_recvfrom,
	REAL___recvfrom_chk,
	REAL_recvmsg,
	REAL_send,
	REAL_sendto,
	REAL_sendmsg,
	REAL_sendfile,
	REAL_sendfile64,
	REAL_copy_file_range,
	REAL_splice,
	REAL_tee,
	REAL_vmsplice,
	REAL_fread,
	REAL_fread_unlocked,
	REAL___fread_chk,
	REAL___fread_unlocked_chk,
	REAL_fgets,
	REAL_fgets_unlocked,
	REAL___fgets_chk,
	REAL___fgets_unlocked_chk,
	REAL_fgetc,
	REAL_getc,
	REAL__IO_getc,
	REAL_fgetc_unlocked,
	REAL_getc_unlocked,
	REAL_getchar,
	REAL_getchar_unlocked,
	REAL___uflow,
	REAL___underflow,
	REAL_getline,
	REAL_getdelim,
	REAL___getdelim,
	REAL_gets,
	REAL_fgetwc,
	REAL_getwc,
	REAL_fgetwc_unlocked,
	REAL_getwc_unlocked,
	REAL_fgetws,
	REAL_fgetws_unlocked,
	REAL_vfscanf,
	REAL___isoc99_vfscanf,
	REAL_vscanf,
	REAL___isoc99_vscanf,
	REAL_fseek,
	REAL_fseeko,
	REAL_fseeko64,
	REAL_fsetpos,
	REAL_fsetpos64,
	REAL_fwrite,
	REAL_fwrite_unlocked,
	REAL_fputs,
	REAL_fputs_unlocked,
	REAL_puts,
	REAL_fputc,
	REAL_putc,
	REAL__IO_putc,
	REAL_fputc_unlocked,
	REAL_putc_unlocked,
	REAL_putchar,
	REAL_putchar_unlocked,
	REAL___overflow,
	REAL_fputwc,
	REAL_putwc,
	REAL_fputwc_unlocked,
	REAL_putwc_unlocked,
	REAL_fputws,
	REAL_fputws_unlocked,
	REAL_perror,
	REAL_psignal,
	REAL_putpwent,
	REAL_putgrent,
	REAL_putspent,
	REAL_vwarn,
	REAL_vwarnx,
	REAL_err,
	REAL_errx,
	REAL_verr,
	REAL_verrx,
	REAL_error,
	REAL_error_at_line,
	REAL___assert_fail,
	REAL_getopt,
	REAL_getopt_long,
	REAL_getopt_long_only,
	REAL_vfprintf,
	REAL___vfprintf_chk,
	REAL_vprintf,
	REAL___vprintf_chk,
	REAL_vfwprintf,
	REAL_vwprintf,
	REAL_vdprintf,
	REAL___vdprintf_chk,
	REAL_fflush,
	REAL_fflush_unlocked,
	REAL__IO_fflush,
	REAL_fork,
	REAL___fork,
	REAL__Fork,
	REAL_vfork,
	REAL___vfork,
	REAL_clone,
	REAL___clone,
	REAL_daemon,
	REAL_execve,
	REAL_execv,
	REAL_execvp,
	REAL_execvpe,
	REAL_execl,
	REAL_execlp,
	REAL_execle,
	REAL_fexecve,
	REAL_execveat,
	REAL_posix_spawn_GLIBC_2_2_5,
	REAL_posix_spawn_GLIBC_2_15,
	REAL_posix_spawnp_GLIBC_2_2_5,
	REAL_posix_spawnp_GLIBC_2_15,
	REAL_system,
	REAL_popen,
	REAL__IO_popen,
	REAL_pclose,
	REAL_wait,
	REAL_waitpid,
	REAL___waitpid,
	REAL_wait3,
	REAL_wait4,
	REAL_waitid,
	REAL__exit,
	REAL__Exit,
	REAL_quick_exit_GLIBC_2_10,
	REAL_quick_exit_GLIBC_2_24,
	REAL_abort,
	REAL_kill,
	REAL_killpg,
	REAL_raise,
	REAL_pthread_create,
	REAL_thrd_create,
	REAL_pthread_join,
	REAL_pthread_tryjoin_np,
	REAL_pthread_timedjoin_np,
	REAL_pthread_clockjoin_np,
	REAL_thrd_join,
	REAL_pthread_detach,
	REAL_thrd_detach,
	REAL_pthread_exit,
	REAL_thrd_exit,
	REAL_mmap,
	REAL_mmap64,
	REAL_munmap,
	REAL_msync,
	REAL_setrlimit,
	REAL_setrlimit64,
	REAL_prlimit,
	REAL_prlimit64,
	REAL_mlockall,
	REAL_dlopen,
	REAL_dlmopen,
	REAL_dlclose,
	REAL_syscall,
	REAL_prctl,
	REAL_getenv,
	REAL_secure_getenv,
	REAL___secure_getenv,
	REAL_setlocale,
	REAL_newlocale,
	REAL___newlocale,
	REAL_textdomain,
	REAL_bindtextdomain,
	REAL_gettext,
	REAL_dgettext,
	REAL___dgettext,
	REAL_dcgettext,
	REAL___dcgettext,
	REAL_ngettext,
	REAL_dngettext,
	REAL_dcngettext,
	REAL_strerror,
	REAL_strerror_r,
	REAL___strerror_r,
	REAL___xpg_strerror_r,
	REAL_strsignal,
	REAL_iconv_open,
	REAL_localtime,
	REAL_localtime_r,
	REAL_gmtime,
	REAL_gmtime_r,
	REAL_ctime,
	REAL_ctime_r,
	REAL_mktime,
	REAL_timelocal,
	REAL_tzset,
	REAL_strftime,
	REAL_strftime_l,
	REAL_wcsftime,
	REAL_getpwnam,
	REAL_getpwuid,
	REAL_getpwnam_r,
	REAL_getpwuid_r,
	REAL_getpwent,
	REAL_getpwent_r,
	REAL_getgrnam,
	REAL_getgrgid,
	REAL_getgrnam_r,
	REAL_getgrgid_r,
	REAL_getgrent,
	REAL_getgrent_r,
	REAL_getgrouplist,
	REAL_initgroups,
	REAL_getspnam,
	REAL_getspnam_r,
	REAL_getservbyname,
	REAL_getservbyport,
	REAL_getprotobyname,
	REAL_getprotobynumber,
	REAL_gethostbyname,
	REAL_gethostbyname2,
	REAL_gethostbyaddr,
	REAL_getaddrinfo,
	REAL_getnameinfo,
	REAL___gconv_open,
	REAL_getlogin,
	REAL_getlogin_r,
	REAL_sysconf,
	REAL___sysconf,
	REAL_get_nprocs_conf,
	REAL_posix_openpt,
	REAL_openpty,
	REAL_COUNT,
};

#define real_open ((real_open_fn *)real_get(REAL_open))
#define real_open64 ((real_open64_fn *)real_get(REAL_open64))
#define real_openat ((real_openat_fn *)real_get(REAL_openat))
#define real_openat64 ((real_openat64_fn *)real_get(REAL_openat64))
#define real___open_2 ((real___open_2_fn *)real_get(REAL___open_2))
#define real___open64_2 ((real___open64_2_fn *)real_get(REAL___open64_2))
#define real___openat_2 ((real___openat_2_fn *)real_get(REAL___openat_2))
#define real___openat64_2 ((real___openat64_2_fn *)real_get(REAL___openat64_2))
#define real_creat ((real_creat_fn *)real_get(REAL_creat))
#define real_creat64 ((real_creat64_fn *)real_get(REAL_creat64))
#define real_close ((real_close_fn *)real_get(REAL_close))
#define real_close_range ((real_close_range_fn *)real_get(REAL_close_range))
#define real_closefrom ((real_closefrom_fn *)real_get(REAL_closefrom))
#define real_dup ((real_dup_fn *)real_get(REAL_dup))
#define real_dup2 ((real_dup2_fn *)real_get(REAL_dup2))
#define real___dup2 ((real___dup2_fn *)real_get(REAL___dup2))
#define real_dup3 ((real_dup3_fn *)real_get(REAL_dup3))
#define real_fcntl ((real_fcntl_fn *)real_get(REAL_fcntl))
#define real_fcntl64 ((real_fcntl64_fn *)real_get(REAL_fcntl64))
#define real___fcntl ((real___fcntl_fn *)real_get(REAL___fcntl))
#define real_ioctl ((real_ioctl_fn *)real_get(REAL_ioctl))
#define real_pipe ((real_pipe_fn *)real_get(REAL_pipe))
#define real___pipe ((real___pipe_fn *)real_get(REAL___pipe))
#define real_pipe2 ((real_pipe2_fn *)real_get(REAL_pipe2))
#define real_socketpair ((real_socketpair_fn *)real_get(REAL_socketpair))
#define real_socket ((real_socket_fn *)real_get(REAL_socket))
#define real_connect ((real_connect_fn *)real_get(REAL_connect))
#define real_bind ((real_bind_fn *)real_get(REAL_bind))
#define real_accept ((real_accept_fn *)real_get(REAL_accept))
#define real_accept4 ((real_accept4_fn *)real_get(REAL_accept4))
#define real_fopen ((real_fopen_fn *)real_get(REAL_fopen))
#define real_fopen64 ((real_fopen64_fn *)real_get(REAL_fopen64))
#define real__IO_fopen ((real__IO_fopen_fn *)real_get(REAL__IO_fopen))
#define real_freopen ((real_freopen_fn *)real_get(REAL_freopen))
#define real_freopen64 ((real_freopen64_fn *)real_get(REAL_freopen64))
#define real_fclose ((real_fclose_fn *)real_get(REAL_fclose))
#define real__IO_fclose ((real__IO_fclose_fn *)real_get(REAL__IO_fclose))
#define real_tmpfile ((real_tmpfile_fn *)real_get(REAL_tmpfile))
#define real_tmpfile64 ((real_tmpfile64_fn *)real_get(REAL_tmpfile64))
#define real_mkstemp ((real_mkstemp_fn *)real_get(REAL_mkstemp))
#define real_mkstemp64 ((real_mkstemp64_fn *)real_get(REAL_mkstemp64))
#define real_mkostemp ((real_mkostemp_fn *)real_get(REAL_mkostemp))
#define real_mkostemp64 ((real_mkostemp64_fn *)real_get(REAL_mkostemp64))
#define real_mkstemps ((real_mkstemps_fn *)real_get(REAL_mkstemps))
#define real_mkstemps64 ((real_mkstemps64_fn *)real_get(REAL_mkstemps64))
#define real_mkostemps ((real_mkostemps_fn *)real_get(REAL_mkostemps))
#define real_mkostemps64 ((real_mkostemps64_fn *)real_get(REAL_mkostemps64))
#define real_mkdtemp ((real_mkdtemp_fn *)real_get(REAL_mkdtemp))
#define real_memfd_create ((real_memfd_create_fn *)real_get(REAL_memfd_create))
#define real_shm_open ((real_shm_open_fn *)real_get(REAL_shm_open))
#define real_shm_unlink ((real_shm_unlink_fn *)real_get(REAL_shm_unlink))
#define real_stat ((real_stat_fn *)real_get(REAL_stat))
#define real_stat64 ((real_stat64_fn *)real_get(REAL_stat64))
#define real_lstat ((real_lstat_fn *)real_get(REAL_lstat))
#define real_lstat64 ((real_lstat64_fn *)real_get(REAL_lstat64))
#define real_fstat ((real_fstat_fn *)real_get(REAL_fstat))
#define real_fstat64 ((real_fstat64_fn *)real_get(REAL_fstat64))
#define real_fstatat ((real_fstatat_fn *)real_get(REAL_fstatat))
#define real_fstatat64 ((real_fstatat64_fn *)real_get(REAL_fstatat64))
#define real_statx ((real_statx_fn *)real_get(REAL_statx))
#define real___xstat ((real___xstat_fn *)real_get(REAL___xstat))
#define real___xstat64 ((real___xstat64_fn *)real_get(REAL___xstat64))
#define real___lxstat ((real___lxstat_fn *)real_get(REAL___lxstat))
#define real___lxstat64 ((real___lxstat64_fn *)real_get(REAL___lxstat64))
#define real___fxstat ((real___fxstat_fn *)real_get(REAL___fxstat))
#define real___fxstat64 ((real___fxstat64_fn *)real_get(REAL___fxstat64))
#define real___fxstatat ((real___fxstatat_fn *)real_get(REAL___fxstatat))
#define real___fxstatat64 ((real___fxstatat64_fn *)real_get(REAL___fxstatat64))
#define real_access ((real_access_fn *)real_get(REAL_access))
#define real_faccessat ((real_faccessat_fn *)real_get(REAL_faccessat))
#define real_euidaccess ((real_euidaccess_fn *)real_get(REAL_euidaccess))
#define real_eaccess ((real_eaccess_fn *)real_get(REAL_eaccess))
#define real_readlink ((real_readlink_fn *)real_get(REAL_readlink))
#define real_readlinkat ((real_readlinkat_fn *)real_get(REAL_readlinkat))
#define real___readlink_chk ((real___readlink_chk_fn *)real_get(REAL___readlink_chk))
#define real___readlinkat_chk ((real___readlinkat_chk_fn *)real_get(REAL___readlinkat_chk))
#define real_realpath_GLIBC_2_2_5 ((real_realpath_GLIBC_2_2_5_fn *)real_get(REAL_realpath_GLIBC_2_2_5))
#define real_realpath_GLIBC_2_3 ((real_realpath_GLIBC_2_3_fn *)real_get(REAL_realpath_GLIBC_2_3))
#define real___realpath_chk ((real___realpath_chk_fn *)real_get(REAL___realpath_chk))
#define real_canonicalize_file_name ((real_canonicalize_file_name_fn *)real_get(REAL_canonicalize_file_name))
#define real_statfs ((real_statfs_fn *)real_get(REAL_statfs))
#define real_statfs64 ((real_statfs64_fn *)real_get(REAL_statfs64))
#define real_fstatfs ((real_fstatfs_fn *)real_get(REAL_fstatfs))
#define real_fstatfs64 ((real_fstatfs64_fn *)real_get(REAL_fstatfs64))
#define real_statvfs ((real_statvfs_fn *)real_get(REAL_statvfs))
#define real_statvfs64 ((real_statvfs64_fn *)real_get(REAL_statvfs64))
#define real_fstatvfs ((real_fstatvfs_fn *)real_get(REAL_fstatvfs))
#define real_fstatvfs64 ((real_fstatvfs64_fn *)real_get(REAL_fstatvfs64))
#define real_pathconf ((real_pathconf_fn *)real_get(REAL_pathconf))
#define real_opendir ((real_opendir_fn *)real_get(REAL_opendir))
#define real_readdir ((real_readdir_fn *)real_get(REAL_readdir))
#define real_readdir64 ((real_readdir64_fn *)real_get(REAL_readdir64))
#define real_readdir_r ((real_readdir_r_fn *)real_get(REAL_readdir_r))
#define real_readdir64_r ((real_readdir64_r_fn *)real_get(REAL_readdir64_r))
#define real_getdents64 ((real_getdents64_fn *)real_get(REAL_getdents64))
#define real_closedir ((real_closedir_fn *)real_get(REAL_closedir))
#define real_scandir ((real_scandir_fn *)real_get(REAL_scandir))
#define real_scandir64 ((real_scandir64_fn *)real_get(REAL_scandir64))
#define real_scandirat ((real_scandirat_fn *)real_get(REAL_scandirat))
#define real_scandirat64 ((real_scandirat64_fn *)real_get(REAL_scandirat64))
#define real_glob_GLIBC_2_2_5 ((real_glob_GLIBC_2_2_5_fn *)real_get(REAL_glob_GLIBC_2_2_5))
#define real_glob_GLIBC_2_27 ((real_glob_GLIBC_2_27_fn *)real_get(REAL_glob_GLIBC_2_27))
#define real_glob64_GLIBC_2_2_5 ((real_glob64_GLIBC_2_2_5_fn *)real_get(REAL_glob64_GLIBC_2_2_5))
#define real_glob64_GLIBC_2_27 ((real_glob64_GLIBC_2_27_fn *)real_get(REAL_glob64_GLIBC_2_27))
#define real_ftw ((real_ftw_fn *)real_get(REAL_ftw))
#define real_ftw64 ((real_ftw64_fn *)real_get(REAL_ftw64))
#define real_nftw_GLIBC_2_2_5 ((real_nftw_GLIBC_2_2_5_fn *)real_get(REAL_nftw_GLIBC_2_2_5))
#define real_nftw_GLIBC_2_3_3 ((real_nftw_GLIBC_2_3_3_fn *)real_get(REAL_nftw_GLIBC_2_3_3))
#define real_nftw64_GLIBC_2_2_5 ((real_nftw64_GLIBC_2_2_5_fn *)real_get(REAL_nftw64_GLIBC_2_2_5))
#define real_nftw64_GLIBC_2_3_3 ((real_nftw64_GLIBC_2_3_3_fn *)real_get(REAL_nftw64_GLIBC_2_3_3))
#define real_fts_read ((real_fts_read_fn *)real_get(REAL_fts_read))
#define real_fts64_read ((real_fts64_read_fn *)real_get(REAL_fts64_read))
#define real_fts_children ((real_fts_children_fn *)real_get(REAL_fts_children))
#define real_fts64_children ((real_fts64_children_fn *)real_get(REAL_fts64_children))
#define real_fts_close ((real_fts_close_fn *)real_get(REAL_fts_close))
#define real_fts64_close ((real_fts64_close_fn *)real_get(REAL_fts64_close))
#define real_rename ((real_rename_fn *)real_get(REAL_rename))
#define real_renameat ((real_renameat_fn *)real_get(REAL_renameat))
#define real_renameat2 ((real_renameat2_fn *)real_get(REAL_renameat2))
#define real_link ((real_link_fn *)real_get(REAL_link))
#define real_linkat ((real_linkat_fn *)real_get(REAL_linkat))
#define real_symlink ((real_symlink_fn *)real_get(REAL_symlink))
#define real_symlinkat ((real_symlinkat_fn *)real_get(REAL_symlinkat))
#define real_unlink ((real_unlink_fn *)real_get(REAL_unlink))
#define real_unlinkat ((real_unlinkat_fn *)real_get(REAL_unlinkat))
#define real_remove ((real_remove_fn *)real_get(REAL_remove))
#define real_rmdir ((real_rmdir_fn *)real_get(REAL_rmdir))
#define real_mkdir ((real_mkdir_fn *)real_get(REAL_mkdir))
#define real_mkdirat ((real_mkdirat_fn *)real_get(REAL_mkdirat))
#define real_mknod ((real_mknod_fn *)real_get(REAL_mknod))
#define real_mknodat ((real_mknodat_fn *)real_get(REAL_mknodat))
#define real___xmknod ((real___xmknod_fn *)real_get(REAL___xmknod))
#define real___xmknodat ((real___xmknodat_fn *)real_get(REAL___xmknodat))
#define real_mkfifo ((real_mkfifo_fn *)real_get(REAL_mkfifo))
#define real_mkfifoat ((real_mkfifoat_fn *)real_get(REAL_mkfifoat))
#define real_truncate ((real_truncate_fn *)real_get(REAL_truncate))
#define real_truncate64 ((real_truncate64_fn *)real_get(REAL_truncate64))
#define real_ftruncate ((real_ftruncate_fn *)real_get(REAL_ftruncate))
#define real_ftruncate64 ((real_ftruncate64_fn *)real_get(REAL_ftruncate64))
#define real_fallocate ((real_fallocate_fn *)real_get(REAL_fallocate))
#define real_fallocate64 ((real_fallocate64_fn *)real_get(REAL_fallocate64))
#define real_posix_fallocate ((real_posix_fallocate_fn *)real_get(REAL_posix_fallocate))
#define real_posix_fallocate64 ((real_posix_fallocate64_fn *)real_get(REAL_posix_fallocate64))
#define real_chmod ((real_chmod_fn *)real_get(REAL_chmod))
#define real_lchmod ((real_lchmod_fn *)real_get(REAL_lchmod))
#define real_fchmod ((real_fchmod_fn *)real_get(REAL_fchmod))
#define real_fchmodat ((real_fchmodat_fn *)real_get(REAL_fchmodat))
#define real_chown ((real_chown_fn *)real_get(REAL_chown))
#define real_lchown ((real_lchown_fn *)real_get(REAL_lchown))
#define real_fchown ((real_fchown_fn *)real_get(REAL_fchown))
#define real_fchownat ((real_fchownat_fn *)real_get(REAL_fchownat))
#define real_utime ((real_utime_fn *)real_get(REAL_utime))
#define real_utimes ((real_utimes_fn *)real_get(REAL_utimes))
#define real_lutimes ((real_lutimes_fn *)real_get(REAL_lutimes))
#define real_futimes ((real_futimes_fn *)real_get(REAL_futimes))
#define real_futimesat ((real_futimesat_fn *)real_get(REAL_futimesat))
#define real_utimensat ((real_utimensat_fn *)real_get(REAL_utimensat))
#define real_futimens ((real_futimens_fn *)real_get(REAL_futimens))
#define real_getxattr ((real_getxattr_fn *)real_get(REAL_getxattr))
#define real_lgetxattr ((real_lgetxattr_fn *)real_get(REAL_lgetxattr))
#define real_fgetxattr ((real_fgetxattr_fn *)real_get(REAL_fgetxattr))
#define real_setxattr ((real_setxattr_fn *)real_get(REAL_setxattr))
#define real_lsetxattr ((real_lsetxattr_fn *)real_get(REAL_lsetxattr))
#define real_fsetxattr ((real_fsetxattr_fn *)real_get(REAL_fsetxattr))
#define real_removexattr ((real_removexattr_fn *)real_get(REAL_removexattr))
#define real_lremovexattr ((real_lremovexattr_fn *)real_get(REAL_lremovexattr))
#define real_fremovexattr ((real_fremovexattr_fn *)real_get(REAL_fremovexattr))
#define real_listxattr ((real_listxattr_fn *)real_get(REAL_listxattr))
#define real_llistxattr ((real_llistxattr_fn *)real_get(REAL_llistxattr))
#define real_flistxattr ((real_flistxattr_fn *)real_get(REAL_flistxattr))
#define real_fsync ((real_fsync_fn *)real_get(REAL_fsync))
#define real_fdatasync ((real_fdatasync_fn *)real_get(REAL_fdatasync))
#define real_chdir ((real_chdir_fn *)real_get(REAL_chdir))
#define real_fchdir ((real_fchdir_fn *)real_get(REAL_fchdir))
#define real_chroot ((real_chroot_fn *)real_get(REAL_chroot))
#define real_umask ((real_umask_fn *)real_get(REAL_umask))
#define real_getcwd ((real_getcwd_fn *)real_get(REAL_getcwd))
#define real___getcwd_chk ((real___getcwd_chk_fn *)real_get(REAL___getcwd_chk))
#define real_getwd ((real_getwd_fn *)real_get(REAL_getwd))
#define real___getwd_chk ((real___getwd_chk_fn *)real_get(REAL___getwd_chk))
#define real_get_current_dir_name ((real_get_current_dir_name_fn *)real_get(REAL_get_current_dir_name))
#define real_read ((real_read_fn *)real_get(REAL_read))
#define real___read ((real___read_fn *)real_get(REAL___read))
#define real___read_chk ((real___read_chk_fn *)real_get(REAL___read_chk))
#define real_write ((real_write_fn *)real_get(REAL_write))
#define real___write ((real___write_fn *)real_get(REAL___write))
#define real_pread ((real_pread_fn *)real_get(REAL_pread))
#define real_pread64 ((real_pread64_fn *)real_get(REAL_pread64))
#define real___pread64 ((real___pread64_fn *)real_get(REAL___pread64))
#define real___pread_chk ((real___pread_chk_fn *)real_get(REAL___pread_chk))
#define real___pread64_chk ((real___pread64_chk_fn *)real_get(REAL___pread64_chk))
#define real_pwrite ((real_pwrite_fn *)real_get(REAL_pwrite))
#define real_pwrite64 ((real_pwrite64_fn *)real_get(REAL_pwrite64))
#define real___pwrite64 ((real___pwrite64_fn *)real_get(REAL___pwrite64))
#define real_readv ((real_readv_fn *)real_get(REAL_readv))
#define real_writev ((real_writev_fn *)real_get(REAL_writev))
#define real_preadv ((real_preadv_fn *)real_get(REAL_preadv))
#define real_preadv64 ((real_preadv64_fn *)real_get(REAL_preadv64))
#define real_pwritev ((real_pwritev_fn *)real_get(REAL_pwritev))
#define real_pwritev64 ((real_pwritev64_fn *)real_get(REAL_pwritev64))
#define real_preadv2 ((real_preadv2_fn *)real_get(REAL_preadv2))
#define real_preadv64v2 ((real_preadv64v2_fn *)real_get(REAL_preadv64v2))
#define real_pwritev2 ((real_pwritev2_fn *)real_get(REAL_pwritev2))
#define real_pwritev64v2 ((real_pwritev64v2_fn *)real_get(REAL_pwritev64v2))
#define real_recv ((real_recv_fn *)real_get(REAL_recv))
#define real___recv_chk ((real___recv_chk_fn *)real_get(REAL___recv_chk))
#define real_recvfrom ((real_recvfrom_fn *)real_get(REAL_recvfrom))
#define real___recvfrom_chk ((real___recvfrom_chk_fn *)real_get(REAL___recvfrom_chk))
#define real_recvmsg ((real_recvmsg_fn *)real_get(REAL_recvmsg))
#define real_send ((real_send_fn *)real_get(REAL_send))
#define real_sendto ((real_sendto_fn *)real_get(REAL_sendto))
#define real_sendmsg ((real_sendmsg_fn *)real_get(REAL_sendmsg))
#define real_sendfile ((real_sendfile_fn *)real_get(REAL_sendfile))
#define real_sendfile64 ((real_sendfile64_fn *)real_get(REAL_sendfile64))
#define real_copy_file_range ((real_copy_file_range_fn *)real_get(REAL_copy_file_range))
#define real_splice ((real_splice_fn *)real_get(REAL_splice))
#define real_tee ((real_tee_fn *)real_get(REAL_tee))
#define real_vmsplice ((real_vmsplice_fn *)real_get(REAL_vmsplice))
#define real_fread ((real_fread_fn *)real_get(REAL_fread))
#define real_fread_unlocked ((real_fread_unlocked_fn *)real_get(REAL_fread_unlocked))
#define real___fread_chk ((real___fread_chk_fn *)real_get(REAL___fread_chk))
#define real___fread_unlocked_chk ((real___fread_unlocked_chk_fn *)real_get(REAL___fread_unlocked_chk))
#define real_fgets ((real_fgets_fn *)real_get(REAL_fgets))
#define real_fgets_unlocked ((real_fgets_unlocked_fn *)real_get(REAL_fgets_unlocked))
#define real___fgets_chk ((real___fgets_chk_fn *)real_get(REAL___fgets_chk))
#define real___fgets_unlocked_chk ((real___fgets_unlocked_chk_fn *)real_get(REAL___fgets_unlocked_chk))
#define real_fgetc ((real_fgetc_fn *)real_get(REAL_fgetc))
#define real_getc ((real_getc_fn *)real_get(REAL_getc))
#define real__IO_getc ((real__IO_getc_fn *)real_get(REAL__IO_getc))
#define real_fgetc_unlocked ((real_fgetc_unlocked_fn *)real_get(REAL_fgetc_unlocked))
#define real_getc_unlocked ((real_getc_unlocked_fn *)real_get(REAL_getc_unlocked))
#define real_getchar ((real_getchar_fn *)real_get(REAL_getchar))
#define real_getchar_unlocked ((real_getchar_unlocked_fn *)real_get(REAL_getchar_unlocked))
#define real___uflow ((real___uflow_fn *)real_get(REAL___uflow))
#define real___underflow ((real___underflow_fn *)real_get(REAL___underflow))
#define real_getline ((real_getline_fn *)real_get(REAL_getline))
#define real_getdelim ((real_getdelim_fn *)real_get(REAL_getdelim))
#define real___getdelim ((real___getdelim_fn *)real_get(REAL___getdelim))
#define real_gets ((real_gets_fn *)real_get(REAL_gets))
#define real_fgetwc ((real_fgetwc_fn *)real_get(REAL_fgetwc))
#define real_getwc ((real_getwc_fn *)real_get(REAL_getwc))
#define real_fgetwc_unlocked ((real_fgetwc_unlocked_fn *)real_get(REAL_fgetwc_unlocked))
#define real_getwc_unlocked ((real_getwc_unlocked_fn *)real_get(REAL_getwc_unlocked))
#define real_fgetws ((real_fgetws_fn *)real_get(REAL_fgetws))
#define real_fgetws_unlocked ((real_fgetws_unlocked_fn *)real_get(REAL_fgetws_unlocked))
#define real_vfscanf ((real_vfscanf_fn *)real_get(REAL_vfscanf))
#define real___isoc99_vfscanf ((real___isoc99_vfscanf_fn *)real_get(REAL___isoc99_vfscanf))
#define real_vscanf ((real_vscanf_fn *)real_get(REAL_vscanf))
#define real___isoc99_vscanf ((real___isoc99_vscanf_fn *)real_get(REAL___isoc99_vscanf))
#define real_fseek ((real_fseek_fn *)real_get(REAL_fseek))
#define real_fseeko ((real_fseeko_fn *)real_get(REAL_fseeko))
#define real_fseeko64 ((real_fseeko64_fn *)real_get(REAL_fseeko64))
#define real_fsetpos ((real_fsetpos_fn *)real_get(REAL_fsetpos))
#define real_fsetpos64 ((real_fsetpos64_fn *)real_get(REAL_fsetpos64))
#define real_fwrite ((real_fwrite_fn *)real_get(REAL_fwrite))
#define real_fwrite_unlocked ((real_fwrite_unlocked_fn *)real_get(REAL_fwrite_unlocked))
#define real_fputs ((real_fputs_fn *)real_get(REAL_fputs))
#define real_fputs_unlocked ((real_fputs_unlocked_fn *)real_get(REAL_fputs_unlocked))
#define real_puts ((real_puts_fn *)real_get(REAL_puts))
#define real_fputc ((real_fputc_fn *)real_get(REAL_fputc))
#define real_putc ((real_putc_fn *)real_get(REAL_putc))
#define real__IO_putc ((real__IO_putc_fn *)real_get(REAL__IO_putc))
#define real_fputc_unlocked ((real_fputc_unlocked_fn *)real_get(REAL_fputc_unlocked))
#define real_putc_unlocked ((real_putc_unlocked_fn *)real_get(REAL_putc_unlocked))
#define real_putchar ((real_putchar_fn *)real_get(REAL_putchar))
#define real_putchar_unlocked ((real_putchar_unlocked_fn *)real_get(REAL_putchar_unlocked))
#define real___overflow ((real___overflow_fn *)real_get(REAL___overflow))
#define real_fputwc ((real_fputwc_fn *)real_get(REAL_fputwc))
#define real_putwc ((real_putwc_fn *)real_get(REAL_putwc))
#define real_fputwc_unlocked ((real_fputwc_unlocked_fn *)real_get(REAL_fputwc_unlocked))
#define real_putwc_unlocked ((real_putwc_unlocked_fn *)real_get(REAL_putwc_unlocked))
#define real_fputws ((real_fputws_fn *)real_get(REAL_fputws))
#define real_fputws_unlocked ((real_fputws_unlocked_fn *)real_get(REAL_fputws_unlocked))
#define real_perror ((real_perror_fn *)real_get(REAL_perror))
#define real_psignal ((real_psignal_fn *)real_get(REAL_psignal))
#define real_putpwent ((real_putpwent_fn *)real_get(REAL_putpwent))
#define real_putgrent ((real_putgrent_fn *)real_get(REAL_putgrent))
#define real_putspent ((real_putspent_fn *)real_get(REAL_putspent))
#define real_vwarn ((real_vwarn_fn *)real_get(REAL_vwarn))
#define real_vwarnx ((real_vwarnx_fn *)real_get(REAL_vwarnx))
#define real_err ((real_err_fn *)real_get(REAL_err))
#define real_errx ((real_errx_fn *)real_get(REAL_errx))
#define real_verr ((real_verr_fn *)real_get(REAL_verr))
#define real_verrx ((real_verrx_fn *)real_get(REAL_verrx))
#define real_error ((real_error_fn *)real_get(REAL_error))
#define real_error_at_line ((real_error_at_line_fn *)real_get(REAL_error_at_line))
#define real___assert_fail ((real___assert_fail_fn *)real_get(REAL___assert_fail))
#define real_getopt ((real_getopt_fn *)real_get(REAL_getopt))
#define real_getopt_long ((real_getopt_long_fn *)real_get(REAL_getopt_long))
#define real_getopt_long_only ((real_getopt_long_only_fn *)real_get(REAL_getopt_long_only))
#define real_vfprintf ((real_vfprintf_fn *)real_get(REAL_vfprintf))
#define real___vfprintf_chk ((real___vfprintf_chk_fn *)real_get(REAL___vfprintf_chk))
#define real_vprintf ((real_vprintf_fn *)real_get(REAL_vprintf))
#define real___vprintf_chk ((real___vprintf_chk_fn *)real_get(REAL___vprintf_chk))
#define real_vfwprintf ((real_vfwprintf_fn *)real_get(REAL_vfwprintf))
#define real_vwprintf ((real_vwprintf_fn *)real_get(REAL_vwprintf))
#define real_vdprintf ((real_vdprintf_fn *)real_get(REAL_vdprintf))
#define real___vdprintf_chk ((real___vdprintf_chk_fn *)real_get(REAL___vdprintf_chk))
#define real_fflush ((real_fflush_fn *)real_get(REAL_fflush))
#define real_fflush_unlocked ((real_fflush_unlocked_fn *)real_get(REAL_fflush_unlocked))
#define real__IO_fflush ((real__IO_fflush_fn *)real_get(REAL__IO_fflush))
#define real_fork ((real_fork_fn *)real_get(REAL_fork))
#define real___fork ((real___fork_fn *)real_get(REAL___fork))
#define real__Fork ((real__Fork_fn *)real_get(REAL__Fork))
#define real_vfork ((real_vfork_fn *)real_get(REAL_vfork))
#define real___vfork ((real___vfork_fn *)real_get(REAL___vfork))
#define real_clone ((real_clone_fn *)real_get(REAL_clone))
#define real___clone ((real___clone_fn *)real_get(REAL___clone))
#define real_daemon ((real_daemon_fn *)real_get(REAL_daemon))
#define real_execve ((real_execve_fn *)real_get(REAL_execve))
#define real_execv ((real_execv_fn *)real_get(REAL_execv))
#define real_execvp ((real_execvp_fn *)real_get(REAL_execvp))
#define real_execvpe ((real_execvpe_fn *)real_get(REAL_execvpe))
#define real_execl ((real_execl_fn *)real_get(REAL_execl))
#define real_execlp ((real_execlp_fn *)real_get(REAL_execlp))
#define real_execle ((real_execle_fn *)real_get(REAL_execle))
#define real_fexecve ((real_fexecve_fn *)real_get(REAL_fexecve))
#define real_execveat ((real_execveat_fn *)real_get(REAL_execveat))
#define real_posix_spawn_GLIBC_2_2_5 ((real_posix_spawn_GLIBC_2_2_5_fn *)real_get(REAL_posix_spawn_GLIBC_2_2_5))
#define real_posix_spawn_GLIBC_2_15 ((real_posix_spawn_GLIBC_2_15_fn *)real_get(REAL_posix_spawn_GLIBC_2_15))
#define real_posix_spawnp_GLIBC_2_2_5 ((real_posix_spawnp_GLIBC_2_2_5_fn *)real_get(REAL_posix_spawnp_GLIBC_2_2_5))
#define real_posix_spawnp_GLIBC_2_15 ((real_posix_spawnp_GLIBC_2_15_fn *)real_get(REAL_posix_spawnp_GLIBC_2_15))
#define real_system ((real_system_fn *)real_get(REAL_system))
#define real_popen ((real_popen_fn *)real_get(REAL_popen))
#define real__IO_popen ((real__IO_popen_fn *)real_get(REAL__IO_popen))
#define real_pclose ((real_pclose_fn *)real_get(REAL_pclose))
#define real_wait ((real_wait_fn *)real_get(REAL_wait))
#define real_waitpid ((real_waitpid_fn *)real_get(REAL_waitpid))
#define real___waitpid ((real___waitpid_fn *)real_get(REAL___waitpid))
#define real_wait3 ((real_wait3_fn *)real_get(REAL_wait3))
#define real_wait4 ((real_wait4_fn *)real_get(REAL_wait4))
#define real_waitid ((real_waitid_fn *)real_get(REAL_waitid))
#define real__exit ((real__exit_fn *)real_get(REAL__exit))
#define real__Exit ((real__Exit_fn *)real_get(REAL__Exit))
#define real_quick_exit_GLIBC_2_10 ((real_quick_exit_GLIBC_2_10_fn *)real_get(REAL_quick_exit_GLIBC_2_10))
#define real_quick_exit_GLIBC_2_24 ((real_quick_exit_GLIBC_2_24_fn *)real_get(REAL_quick_exit_GLIBC_2_24))
#define real_abort ((real_abort_fn *)real_get(REAL_abort))
#define real_kill ((real_kill_fn *)real_get(REAL_kill))
#define real_killpg ((real_killpg_fn *)real_get(REAL_killpg))
#define real_raise ((real_raise_fn *)real_get(REAL_raise))
#define real_pthread_create ((real_pthread_create_fn *)real_get(REAL_pthread_create))
#define real_thrd_create ((real_thrd_create_fn *)real_get(REAL_thrd_create))
#define real_pthread_join ((real_pthread_join_fn *)real_get(REAL_pthread_join))
#define real_pthread_tryjoin_np ((real_pthread_tryjoin_np_fn *)real_get(REAL_pthread_tryjoin_np))
#define real_pthread_timedjoin_np ((real_pthread_timedjoin_np_fn *)real_get(REAL_pthread_timedjoin_np))
#define real_pthread_clockjoin_np ((real_pthread_clockjoin_np_fn *)real_get(REAL_pthread_clockjoin_np))
#define real_thrd_join ((real_thrd_join_fn *)real_get(REAL_thrd_join))
#define real_pthread_detach ((real_pthread_detach_fn *)real_get(REAL_pthread_detach))
#define real_thrd_detach ((real_thrd_detach_fn *)real_get(REAL_thrd_detach))
#define real_pthread_exit ((real_pthread_exit_fn *)real_get(REAL_pthread_exit))
#define real_thrd_exit ((real_thrd_exit_fn *)real_get(REAL_thrd_exit))
#define real_mmap ((real_mmap_fn *)real_get(REAL_mmap))
#define real_mmap64 ((real_mmap64_fn *)real_get(REAL_mmap64))
#define real_munmap ((real_munmap_fn *)real_get(REAL_munmap))
#define real_msync ((real_msync_fn *)real_get(REAL_msync))
#define real_setrlimit ((real_setrlimit_fn *)real_get(REAL_setrlimit))
#define real_setrlimit64 ((real_setrlimit64_fn *)real_get(REAL_setrlimit64))
#define real_prlimit ((real_prlimit_fn *)real_get(REAL_prlimit))
#define real_prlimit64 ((real_prlimit64_fn *)real_get(REAL_prlimit64))
#define real_mlockall ((real_mlockall_fn *)real_get(REAL_mlockall))
#define real_dlopen ((real_dlopen_fn *)real_get(REAL_dlopen))
#define real_dlmopen ((real_dlmopen_fn *)real_get(REAL_dlmopen))
#define real_dlclose ((real_dlclose_fn *)real_get(REAL_dlclose))
#define real_syscall ((real_syscall_fn *)real_get(REAL_syscall))
#define real_prctl ((real_prctl_fn *)real_get(REAL_prctl))
#define real_getenv ((real_getenv_fn *)real_get(REAL_getenv))
#define real_secure_getenv ((real_secure_getenv_fn *)real_get(REAL_secure_getenv))
#define real___secure_getenv ((real___secure_getenv_fn *)real_get(REAL___secure_getenv))
#define real_setlocale ((real_setlocale_fn *)real_get(REAL_setlocale))
#define real_newlocale ((real_newlocale_fn *)real_get(REAL_newlocale))
#define real___newlocale ((real___newlocale_fn *)real_get(REAL___newlocale))
#define real_textdomain ((real_textdomain_fn *)real_get(REAL_textdomain))
#define real_bindtextdomain ((real_bindtextdomain_fn *)real_get(REAL_bindtextdomain))
#define real_gettext ((real_gettext_fn *)real_get(REAL_gettext))
#define real_dgettext ((real_dgettext_fn *)real_get(REAL_dgettext))
#define real___dgettext ((real___dgettext_fn *)real_get(REAL___dgettext))
#define real_dcgettext ((real_dcgettext_fn *)real_get(REAL_dcgettext))
#define real___dcgettext ((real___dcgettext_fn *)real_get(REAL___dcgettext))
#define real_ngettext ((real_ngettext_fn *)real_get(REAL_ngettext))
#define real_dngettext ((real_dngettext_fn *)real_get(REAL_dngettext))
#define real_dcngettext ((real_dcngettext_fn *)real_get(REAL_dcngettext))
#define real_strerror ((real_strerror_fn *)real_get(REAL_strerror))
#define real_strerror_r ((real_strerror_r_fn *)real_get(REAL_strerror_r))
#define real___strerror_r ((real___strerror_r_fn *)real_get(REAL___strerror_r))
#define real___xpg_strerror_r ((real___xpg_strerror_r_fn *)real_get(REAL___xpg_strerror_r))
#define real_strsignal ((real_strsignal_fn *)real_get(REAL_strsignal))
#define real_iconv_open ((real_iconv_open_fn *)real_get(REAL_iconv_open))
#define real_localtime ((real_localtime_fn *)real_get(REAL_localtime))
#define real_localtime_r ((real_localtime_r_fn *)real_get(REAL_localtime_r))
#define real_gmtime ((real_gmtime_fn *)real_get(REAL_gmtime))
#define real_gmtime_r ((real_gmtime_r_fn *)real_get(REAL_gmtime_r))
#define real_ctime ((real_ctime_fn *)real_get(REAL_ctime))
#define real_ctime_r ((real_ctime_r_fn *)real_get(REAL_ctime_r))
#define real_mktime ((real_mktime_fn *)real_get(REAL_mktime))
#define real_timelocal ((real_timelocal_fn *)real_get(REAL_timelocal))
#define real_tzset ((real_tzset_fn *)real_get(REAL_tzset))
#define real_strftime ((real_strftime_fn *)real_get(REAL_strftime))
#define real_strftime_l ((real_strftime_l_fn *)real_get(REAL_strftime_l))
#define real_wcsftime ((real_wcsftime_fn *)real_get(REAL_wcsftime))
#define real_getpwnam ((real_getpwnam_fn *)real_get(REAL_getpwnam))
#define real_getpwuid ((real_getpwuid_fn *)real_get(REAL_getpwuid))
#define real_getpwnam_r ((real_getpwnam_r_fn *)real_get(REAL_getpwnam_r))
#define real_getpwuid_r ((real_getpwuid_r_fn *)real_get(REAL_getpwuid_r))
#define real_getpwent ((real_getpwent_fn *)real_get(REAL_getpwent))
#define real_getpwent_r ((real_getpwent_r_fn *)real_get(REAL_getpwent_r))
#define real_getgrnam ((real_getgrnam_fn *)real_get(REAL_getgrnam))
#define real_getgrgid ((real_getgrgid_fn *)real_get(REAL_getgrgid))
#define real_getgrnam_r ((real_getgrnam_r_fn *)real_get(REAL_getgrnam_r))
#define real_getgrgid_r ((real_getgrgid_r_fn *)real_get(REAL_getgrgid_r))
#define real_getgrent ((real_getgrent_fn *)real_get(REAL_getgrent))
#define real_getgrent_r ((real_getgrent_r_fn *)real_get(REAL_getgrent_r))
#define real_getgrouplist ((real_getgrouplist_fn *)real_get(REAL_getgrouplist))
#define real_initgroups ((real_initgroups_fn *)real_get(REAL_initgroups))
#define real_getspnam ((real_getspnam_fn *)real_get(REAL_getspnam))
#define real_getspnam_r ((real_getspnam_r_fn *)real_get(REAL_getspnam_r))
#define real_getservbyname ((real_getservbyname_fn *)real_get(REAL_getservbyname))
#define real_getservbyport ((real_getservbyport_fn *)real_get(REAL_getservbyport))
#define real_getprotobyname ((real_getprotobyname_fn *)real_get(REAL_getprotobyname))
#define real_getprotobynumber ((real_getprotobynumber_fn *)real_get(REAL_getprotobynumber))
#define real_gethostbyname ((real_gethostbyname_fn *)real_get(REAL_gethostbyname))
#define real_gethostbyname2 ((real_gethostbyname2_fn *)real_get(REAL_gethostbyname2))
#define real_gethostbyaddr ((real_gethostbyaddr_fn *)real_get(REAL_gethostbyaddr))
#define real_getaddrinfo ((real_getaddrinfo_fn *)real_get(REAL_getaddrinfo))
#define real_getnameinfo ((real_getnameinfo_fn *)real_get(REAL_getnameinfo))
#define real___gconv_open ((real___gconv_open_fn *)real_get(REAL___gconv_open))
#define real_getlogin ((real_getlogin_fn *)real_get(REAL_getlogin))
#define real_getlogin_r ((real_getlogin_r_fn *)real_get(REAL_getlogin_r))
#define real_sysconf ((real_sysconf_fn *)real_get(REAL_sysconf))
#define real___sysconf ((real___sysconf_fn *)real_get(REAL___sysconf))
#define real_get_nprocs_conf ((real_get_nprocs_conf_fn *)real_get(REAL_get_nprocs_conf))
#define real_posix_openpt ((real_posix_openpt_fn *)real_get(REAL_posix_openpt))
#define real_openpty ((real_openpty_fn *)real_get(REAL_openpty))

#endif
