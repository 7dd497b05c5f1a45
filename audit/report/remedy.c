/* remedy.c - see remedy.h. */
#include "remedy.h"

#include <fnmatch.h>
#include <stddef.h>
#include <string.h>

#define ANY NULL

/* The first row that fits.  program, call: shell patterns. */
static const struct {
	enum source source;
	const char *program, *call, *remedy;
} remedies[] = {
	{SOURCE_CLOCK, "tar", ANY,
	 "tar --sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner"},
	{SOURCE_CLOCK, "gzip", ANY, "gzip -n, which stores neither name nor time"},
	{SOURCE_CLOCK, "ar", ANY, "ar with the modifier D (deterministic), and ranlib -D"},
	{SOURCE_CLOCK, "ranlib", ANY, "ranlib -D"},
	{SOURCE_CLOCK, "zip", ANY,
	 "zip -X, after giving all files one time (touch -d @$SOURCE_DATE_EPOCH)"},
	{SOURCE_CLOCK, "cc1*", ANY,
	 "set SOURCE_DATE_EPOCH, which gcc takes for __DATE__ and __TIME__, or do not use them"},
	{SOURCE_CLOCK, "clang*", ANY,
	 "set SOURCE_DATE_EPOCH, which clang takes for __DATE__ and __TIME__, or do not use them"},
	{SOURCE_CLOCK, "*tex", ANY, "set SOURCE_DATE_EPOCH and FORCE_SOURCE_DATE=1"},
	{SOURCE_CLOCK, "git", ANY, "set GIT_AUTHOR_DATE and GIT_COMMITTER_DATE"},
	{SOURCE_CLOCK, "date", ANY, "date -u -d @$SOURCE_DATE_EPOCH"},
	{SOURCE_CLOCK, "awk", ANY, "give srand() a fixed seed: without one it is the time"},
	{SOURCE_CLOCK, "?awk", ANY, "give srand() a fixed seed: without one it is the time"},
	{SOURCE_CLOCK, ANY, ANY,
	 "take the time from SOURCE_DATE_EPOCH, or leave it out of what is written"},
	{SOURCE_RANDOM, "python*", ANY,
	 "seed the generator (random.seed, numpy.random.default_rng(SEED)); for the order of sets "
	 "and of hashes PYTHONHASHSEED=0"},
	{SOURCE_RANDOM, "perl", ANY,
	 "srand(SEED); for the order of hashes PERL_HASH_SEED=0 or sort keys"},
	{SOURCE_RANDOM, "R", ANY, "set.seed(SEED)"},
	{SOURCE_RANDOM, "shuf", ANY, "shuf --random-source=FILE"},
	{SOURCE_RANDOM, "sort", ANY, "sort --random-source=FILE with -R"},
	{SOURCE_RANDOM, "cc1*", ANY, "-frandom-seed=NAME"},
	{SOURCE_RANDOM, "bash", ANY,
	 "RANDOM=SEED at the script's beginning; name temporary files by what they are, not by "
	 "mktemp"},
	{SOURCE_RANDOM, "mktemp", ANY, "keep the names of temporary files out of what is written"},
	{SOURCE_RANDOM, "uuidgen", ANY,
	 "uuidgen --sha1 --namespace NS --name NAME, which is the same for the same name"},
	{SOURCE_RANDOM, ANY, ANY,
	 "give the generator a fixed seed, and keep names of temporary files out of what is "
	 "written"},
	{SOURCE_FILESYSTEM, "tar", ANY,
	 "tar --sort=name, with --mtime, --owner, --group and --mode given"},
	{SOURCE_FILESYSTEM, "find", ANY, "pipe find through LC_ALL=C sort (-print0 and sort -z)"},
	{SOURCE_FILESYSTEM, "ls", ANY, "ls without -U and -f sorts; set LC_ALL=C"},
	{SOURCE_FILESYSTEM, "python*", ANY, "sorted() around os.listdir, glob and iterdir"},
	{SOURCE_FILESYSTEM, ANY, ANY,
	 "sort the names of a directory's entries, and set the umask, modes and times of what is "
	 "written"},
	{SOURCE_PLACE, "cc1*", ANY,
	 "-ffile-prefix-map=$PWD=., which maps paths in debug information and __FILE__"},
	{SOURCE_PLACE, "as", ANY,
	 "-ffile-prefix-map=$PWD=. for the compiler, --debug-prefix-map $PWD=. for as alone"},
	{SOURCE_PLACE, "ld*", ANY, "no absolute paths in -rpath ($ORIGIN)"},
	{SOURCE_PLACE, ANY, ANY, "write paths relative to the work directory"},
	{SOURCE_LOCALE, "sort", ANY, "LC_ALL=C sort"},
	{SOURCE_LOCALE, ANY, ANY, "set LC_ALL=C.UTF-8 for the command"},
	{SOURCE_ZONE, ANY, ANY, "set TZ=UTC for the command, or write times in UTC"},
	{SOURCE_VARIABLE, ANY, ANY, "run it as env -i with the variables that it needs"},
	{SOURCE_IDENTITY, ANY, ANY,
	 "keep host, user and process numbers out of what is written (KBUILD_BUILD_USER and the "
	 "like where a tool has them)"},
	{SOURCE_ADDRESS, ANY, ANY,
	 "do not print, sort by or hash addresses of memory; setarch -R turns their randomization "
	 "off"},
	{SOURCE_SCHEDULE, "make", ANY,
	 "name what a rule reads as its prerequisite; make -j1 --output-sync until then"},
	{SOURCE_SCHEDULE, ANY, ANY,
	 "write results in a fixed order, not in that in which threads and processes end"},
	{SOURCE_MACHINE, ANY, ANY,
	 "give the number of threads, and flags such as -march, by hand instead of asking the "
	 "machine"},
	{SOURCE_LIMITS, ANY, ANY, "set the limits that matter (ulimit) in the command itself"},
	{SOURCE_NETWORK, ANY, ANY, "fetch beforehand, by digest"},
};

/* Without the target before it: x86_64-linux-gnu-as. */
static const char *plain_name(const char *name)
{
	const char *target = name ? strstr(name, "-linux-gnu") : NULL;
	const char *end = target ? strchr(target + strlen("-linux-gnu"), '-') : NULL;

	return end ? end + 1 : name;
}

static bool fits(const char *pattern, const char *name)
{
	name = plain_name(name);
	return !pattern || (name && !fnmatch(pattern, name, 0));
}

const char *remedy_for(enum source source, const char *program, const char *call,
		       bool *ret_is_general)
{
	for (size_t i = 0; i < sizeof(remedies) / sizeof(remedies[0]); i++) {
		if (remedies[i].source != source || !fits(remedies[i].program, program) ||
		    !fits(remedies[i].call, call))
			continue;
		*ret_is_general = !remedies[i].program && !remedies[i].call;
		return remedies[i].remedy;
	}
	*ret_is_general = true;
	return NULL;
}
