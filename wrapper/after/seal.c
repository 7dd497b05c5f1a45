/*
 * seal.c - see seal.h.
 *
 * The recording is made anew beside itself, with the chunks of one more image (analysis/recording/annotation.h)
 * behind its own, and takes its own place at once.  A lock on it keeps two prov seal apart.  Of a series
 * that is done to the last member.
 */
#include "seal.h"

#include "after.h"
#include "wrapper/key.h"
#include "wrapper/save.h"
#include "wrapper/size.h"
#include "analysis/base/out.h"
#include "analysis/base/outfile.h"
#include "analysis/recording/contents.h"
#include "analysis/recording/leftover.h"
#include "analysis/recording/newest.h"
#include "analysis/recording/series.h"
#include "analysis/recording/annotation.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

struct seal {
	const char *shown; /* as the user named it */
	char *path;	   /* absolute, through links, of the file that is written anew, */
	int fd;		   /* its */
	struct stat st;
	struct prov_file head; /* as it is there */
	struct recording *r;
	struct after_options after;
	bool is_json, is_foreign;
};

/* --- what was asked for */

static const char *const hash_words[] = {
	[HASH_MINE] = "mine", [HASH_ALL] = "all", [HASH_OFF] = "off"};

static bool packages_asked(const char *word)
{
	if (strcmp(word, "on") && strcmp(word, "off"))
		die(EXIT_WRONG, "--packages is on or off, not '%s'", word);
	return !strcmp(word, "on");
}

static void take_option(struct seal *s, int letter, const char *word)
{
	switch (letter) {
	case 'h':
		if (!contents_what(optarg, &s->after.contents.what))
			die(EXIT_WRONG, "--hash is all, mine or off, not '%s'", optarg);
		break;
	case 'm':
		if (!size_parse(optarg, &s->after.contents.limit))
			die(EXIT_WRONG, "--hash-limit is a size, as 64M, not '%s'", optarg);
		break;
	case 'g':
		s->after.has_packages = packages_asked(optarg);
		break;
	case 'f':
		s->is_foreign = true;
		break;
	case 'j':
		s->is_json = true;
		break;
	default:
		die(EXIT_WRONG, "seal: wrong option '%s'; try: prov seal --help", word);
	}
}

static void take_words(struct seal *s, int argc, char **argv)
{
	static const struct option words[] = {
		{"hash", required_argument, NULL, 'h'},
		{"hash-limit", required_argument, NULL, 'm'},
		{"packages", required_argument, NULL, 'g'},
		{"foreign", no_argument, NULL, 'f'},
		{"json", no_argument, NULL, 'j'},
		{0},
	};
	int letter;

	opterr = 0;
	while ((letter = getopt_long(argc, argv, "", words, NULL)) != -1)
		take_option(s, letter, argv[optind - 1]);
	if (argc - optind > 1)
		die(EXIT_WRONG, "seal: one recording at a time, not also '%s'", argv[optind + 1]);
	s->shown = argc > optind ? argv[optind] : recording_newest();
}

/* --- what can be sealed */

/* A word for what packed it; NULL: nothing that is known. */
static const char *packed_by(int fd)
{
	static const struct {
		const char *begins, *by;
	} all[] = {{"\x1f\x8b", "gzip"},
		   {"\x28\xb5\x2f\xfd", "zstd"},
		   {"\xfd"
		    "7zXZ",
		    "xz"},
		   {"BZh", "bzip2"},
		   {"PK\x03\x04", "zip"}};
	char bytes[8] = "";

	if (pread(fd, bytes, sizeof(bytes) - 1, 0) < 0)
		return NULL;
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (!strncmp(bytes, all[i].begins, strlen(all[i].begins)))
			return all[i].by;
	return NULL;
}

static void open_path(struct seal *s, const char *path)
{
	s->path = realpath(path, NULL);
	s->fd = s->path ? open(s->path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1;
	if (s->fd < 0 || fstat(s->fd, &s->st))
		die(EXIT_WRONG, "%s: %s", path, strerror(errno));
}

static void open_file(struct seal *s)
{
	const char *by;

	open_path(s, s->shown);
	by = S_ISREG(s->st.st_mode) ? packed_by(s->fd) : NULL;
	if (by)
		die(EXIT_NO_RECORDING,
		    "%s: not a recording, but one may be in it: it was packed by %s", s->shown, by);
}

/* The file of a series that is written anew. */
static void open_last(struct seal *s)
{
	char *first = S_ISDIR(s->st.st_mode) ? series_in(s->path) : str_dup(str_of(s->path));
	char *last = first ? series_last(first) : NULL;

	if (!(s->r->file.flags & PROV_FILE_SERIES) || !last) {
		free(first);
		return; /* damaged, if it is one, and refused as such */
	}
	free(s->path);
	close(s->fd);
	open_path(s, last);
	free(first);
	free(last);
}

/* The one that the name means, and ours alone. */
static void lock(const struct seal *s)
{
	struct stat now;

	if (!leftover_take(s->fd))
		die(EXIT_NO, "%s: is being recorded, or sealed", s->shown);
	if (stat(s->path, &now) || now.st_ino != s->st.st_ino || now.st_dev != s->st.st_dev)
		die(EXIT_NO, "%s: was replaced meanwhile", s->shown);
}

/* As those that are to be written. */
static bool has_kinds(const struct recording *r)
{
	static const enum op_kind kinds[] = {OP_SEAL, OP_CONTENT, OP_PACKAGE, OP_FOLLOW};
	struct dict own = {0};
	bool has = dict_parse(&own, (struct str){prov_dictionary, prov_dictionary_len});

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		has = has && r->dict.kinds[kinds[i]].is_known &&
		      r->dict.kinds[kinds[i]].n_fields == own.kinds[kinds[i]].n_fields;
	dict_free(&own);
	return has;
}

static void refuse_others(const struct seal *s)
{
	const struct prov_file *f = &s->r->file;
	struct utsname host;
	int pid;

	if (f->flags & PROV_FILE_SERIES && f->member > 1)
		die(EXIT_NO,
		    "%s: a part of a series, which is sealed as a whole, by its first file",
		    s->shown);
	if (f->form == PROV_RAW && !(f->flags & PROV_FILE_BARE))
		die(EXIT_NO, "%s: the log of a prov record that was killed; first: prov recover %s",
		    s->shown, s->shown);
	if (f->form == PROV_RAW && f->live && leftover_users(s->path, &pid, 1))
		die(EXIT_NO, "%s: process %d still writes to it", s->shown, pid);
	if (s->r->n_damages)
		die(EXIT_TORN, "%s: damaged, and left as it is: prov check tells where", s->shown);
	if (!has_kinds(s->r))
		die(EXIT_NO,
		    "%s: made by another prov (%s), whose recordings this one cannot add to",
		    s->shown, f->tool);
	if (!s->is_foreign && !uname(&host) && strncmp(host.nodename, f->host, sizeof(f->host) - 1))
		die(EXIT_GAPS,
		    "%s: recorded on host '%s', and the files here are those of '%s'; --foreign: "
		    "all the same",
		    s->shown, f->host, host.nodename);
}

/* --- what is said */

/* Of a recording, the annotations that it has. */
struct account {
	bool is_sealed;
	int64_t when; /* ns since 1970 */
	uint64_t hash;
	size_t n_links, n_contents, n_packages;
	size_t n_state[256];
};

static void see_seal(void *account, const struct op *op)
{
	struct account *a = account;

	a->is_sealed = true;
	a->when = op->f[SEAL_when].i;
	a->hash = op->f[SEAL_hash].u;
}

static void see_content(void *account, const struct op *op)
{
	struct account *a = account;

	a->n_contents++;
	a->n_state[op->f[CONTENT_state].u & 255]++;
}

static void count_one(void *n, const struct op *op)
{
	(void)op;
	++*(size_t *)n;
}

static struct account account_of(struct recording *r)
{
	struct account a = {0};

	recording_annotations(r, OP_SEAL, see_seal, &a);
	recording_annotations(r, OP_CONTENT, see_content, &a);
	recording_annotations(r, OP_PACKAGE, count_one, &a.n_packages);
	recording_annotations(r, OP_FOLLOW, count_one, &a.n_links);
	return a;
}

static void date_of(int64_t ns, char text[32])
{
	time_t t = (time_t)(ns / 1000000000);
	struct tm tm;

	if (!gmtime_r(&t, &tm) || !strftime(text, 32, "%Y-%m-%dT%H:%M:%SZ", &tm))
		*text = 0;
}

static const char *hash_word(uint64_t hash)
{
	return hash_words[hash == SEAL_ALL ? HASH_ALL : hash == SEAL_OFF ? HASH_OFF : HASH_MINE];
}

static void say_json(const struct seal *s, const struct account *a, const char *outcome)
{
	static const char states[] = {CONTENT_KNOWN, CONTENT_BEFORE, CONTENT_CHANGED,
				      CONTENT_GONE,  CONTENT_LARGE,  CONTENT_UNREADABLE};
	json_t *object = json_object(), *contents = json_object();
	char when[32] = "";

	date_of(a->when, when);
	for (size_t i = 0; i < sizeof(states); i++)
		json_object_set_new(contents, content_word((uint8_t)states[i]),
				    json_integer((json_int_t)a->n_state[(unsigned char)states[i]]));
	out_json_str(object, "recording", str_of(s->shown));
	json_object_set_new(object, "outcome", json_string(outcome));
	json_object_set_new(object, "sealed", a->is_sealed ? json_string(when) : json_null());
	json_object_set_new(object, "hash",
			    a->is_sealed ? json_string(hash_word(a->hash)) : json_null());
	json_object_set_new(object, "contents", contents);
	json_object_set_new(object, "packages", json_integer((json_int_t)a->n_packages));
	json_object_set_new(object, "links", json_integer((json_int_t)a->n_links));
	out_json_document(object);
}

static const char *plural(size_t n)
{
	return n == 1 ? "" : "s";
}

/* outcome: sealed, sealed-before, recorded. */
static int answer(const struct seal *s, const struct account *a, const char *outcome)
{
	size_t n_changed = a->n_state[CONTENT_CHANGED] + a->n_state[CONTENT_GONE];
	char when[32];

	date_of(a->when, when);
	if (s->is_json)
		say_json(s, a, outcome);
	else if (!strcmp(outcome, "recorded"))
		warn("%s: prov record did all this when the command had ended; nothing to do",
		     s->shown);
	else if (!strcmp(outcome, "sealed-before"))
		warn("%s: sealed before, %s (--hash=%s); that stays, nothing to do", s->shown, when,
		     hash_word(a->hash));
	else
		warn("%s: sealed: %zu file%s, of these %zu changed or gone since; %zu package%s; "
		     "%zu "
		     "link%s",
		     s->shown, a->n_contents, plural(a->n_contents), n_changed, a->n_packages,
		     plural(a->n_packages), a->n_links, plural(a->n_links));
	return fflush(stdout) ? EXIT_FAILED : 0;
}

/* --- sealing */

/* The last moment that any clock tells. */
static void end_of(const struct seal *s, uint64_t *ret_ticks, uint64_t *ret_mono_ns)
{
	const struct recording *r = s->r;
	struct prov_chunk c;

	*ret_ticks = s->head.ticks1 ? s->head.ticks1 : s->head.ticks0;
	*ret_mono_ns = s->head.ticks1 ? s->head.mono1_ns : s->head.mono0_ns;
	for (size_t i = 0; i < r->n_threads; i++)
		for (uint32_t k = 0; k < r->threads[i].n_chunks; k++)
			if (recording_chunk(r, r->threads[i].chunks[k], &c) &&
			    c.ticks > *ret_ticks) {
				*ret_ticks = c.ticks;
				*ret_mono_ns = c.mono_ns;
			}
}

static struct recording *as_read(void *r)
{
	return r;
}

/* The ops to be added; dies if they cannot be had. */
static void look_up(const struct seal *s, struct rawlog *added)
{
	static const enum seal_hash hash[] = {
		[HASH_MINE] = SEAL_MINE, [HASH_ALL] = SEAL_ALL, [HASH_OFF] = SEAL_OFF};
	struct launcher_log launcher;
	struct secret_key key = {0};
	uint64_t ticks, mono_ns;
	int r;

	key_of_user(&key);
	r = rawlog_beside(added, &s->head, &key);
	if (r < 0)
		die(EXIT_FAILED, "%s: cannot be sealed: %s; it is left as it was", s->shown,
		    strerror(-r));
	end_of(s, &ticks, &mono_ns);
	launcher_seal(&launcher, added, ticks, mono_ns, hash[s->after.contents.what]);
	if (!after_tell(&launcher, &s->after, as_read, s->r) ||
	    added->file->lost[PROV_LOST_SPACE] > s->head.lost[PROV_LOST_SPACE])
		die(EXIT_FAILED, "%s: its files could not be looked up; it is left as it was",
		    s->shown);
}

/* Nothing that is half done is seen, and what was to end us ends us then. */
static void block_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGQUIT);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

/* The new file takes the place of that which was read, if it is still the same.  0 or an errno. */
static int take_place(const struct seal *s, int dirfd, const char *temporary, int fd)
{
	const char *name = strrchr(s->path, '/') + 1;
	struct stat now;

	/* Another user's stays readable for who could read it. */
	if ((s->st.st_uid != geteuid() || s->st.st_gid != getegid()) &&
	    fchown(fd, s->st.st_uid, s->st.st_gid))
		return errno;
	if (fchmod(fd, s->st.st_mode & 07777) || fsync(fd))
		return errno;
	if (fstatat(dirfd, name, &now, AT_SYMLINK_NOFOLLOW) || now.st_ino != s->st.st_ino ||
	    now.st_dev != s->st.st_dev || now.st_size != s->st.st_size ||
	    now.st_mtim.tv_sec != s->st.st_mtim.tv_sec ||
	    now.st_mtim.tv_nsec != s->st.st_mtim.tv_nsec)
		return EBUSY;
	return renameat(dirfd, temporary, dirfd, name) ? errno : 0;
}

static void write_anew(const struct seal *s, const struct rawlog *added)
{
	char temporary[64], *dir = str_dup((struct str){
				    s->path, (size_t)(strrchr(s->path, '/') + 1 - s->path)});
	int dirfd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC), fd, error;

	block_signals();
	fd = dirfd >= 0 ? outfile_temporary(dirfd, temporary) : -1;
	error = fd < 0 ? errno : -save_with(s->fd, &s->head, added, fd);
	if (!error)
		error = take_place(s, dirfd, temporary, fd);
	if (error && fd >= 0)
		unlinkat(dirfd, temporary, 0);
	if (error == EBUSY)
		die(EXIT_NO, "%s: was changed meanwhile, and is left as it is", s->shown);
	if (error)
		die(EXIT_FAILED, "%s: cannot be written: %s; it is left as it was", s->shown,
		    strerror(error));
	close(dirfd);
	close(fd);
	free(dir);
}

/* Things that prov record has recorded are not recorded again.  False: nothing is left. */
static bool narrow(struct seal *s, const struct account *a)
{
	const struct prov_file *f = &s->r->file;

	s->after.has_links = f->flags & PROV_FILE_BARE || f->lost[PROV_LOST_LAUNCHER];
	s->after.is_later = true;
	if (a->n_packages)
		s->after.has_packages = false;
	if (a->n_contents)
		s->after.contents.what = HASH_OFF;
	return s->after.has_links || s->after.has_packages || s->after.contents.what != HASH_OFF;
}

int seal(int argc, char **argv)
{
	struct seal s = {.after = {.has_packages = true, .contents = {.limit = CONTENTS_LIMIT}}};
	struct account a;
	struct rawlog added;

	signal(SIGXFSZ, SIG_IGN); /* a limit on files is an error like a full disk */
	take_words(&s, argc, argv);
	s.after.contents.is_shown = isatty(STDERR_FILENO);
	open_file(&s);
	s.r = recording_open(s.shown);
	open_last(&s);
	if (pread(s.fd, &s.head, sizeof(s.head), 0) != sizeof(s.head))
		die(EXIT_TORN, "%s: %s", s.shown, strerror(errno));
	a = account_of(s.r);
	if (a.is_sealed)
		return answer(&s, &a, "sealed-before");
	refuse_others(&s);
	if (!narrow(&s, &a))
		return answer(&s, &a, "recorded");
	lock(&s);
	look_up(&s, &added);
	write_anew(&s, &added);
	recording_close(s.r);
	s.r = recording_open(s.shown); /* what is said is what a reader will find */
	a = account_of(s.r);
	return answer(&s, &a, "sealed");
}
