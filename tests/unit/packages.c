/* Packages: which claim of a path counts, parts of ops, names everywhere, what paths tell alone, rpm's
 * database. */
#undef NDEBUG
#include <arpa/inet.h>
#include <assert.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "packages/find.h"
#include "packages/finder.h"
#include "packages/index.h"
#include "packages/owner.h"

static struct package named(const char *manager, const char *name, const char *version)
{
	return (struct package){
		.manager = str_of(manager), .name = str_of(name), .version = str_of(version)};
}

static const char *owner(const struct packages *p, const char *path)
{
	uint32_t package = packages_owner(p, str_of(path));

	return package == PACKAGE_NONE ? "-" : p->v[package].name.bytes;
}

static void claims(void)
{
	struct packages p = {0};
	uint32_t a = packages_add(&p, named("npm", "a", "1")),
		 b = packages_add(&p, named("npm", "b", "1"));

	assert(a != b && a == packages_add(&p, named("npm", "a", "1")));
	assert(packages_add(&p, named("npm", "a", "2")) != a);
	assert(!strcmp(owner(&p, "/x/y"), "-"));
	packages_claim(&p, STR("/x/"), a);
	packages_claim(&p, STR("/x/in/"), b);
	packages_claim(&p, STR("/x/in/one"), a);
	packages_claim(&p, STR("/x/in/none"), PACKAGE_NONE);
	assert(!strcmp(owner(&p, "/x/y"), "a"));
	assert(!strcmp(owner(&p, "/x/in/y"), "b"));
	assert(!strcmp(owner(&p, "/x/in/deep/y"), "b"));
	assert(!strcmp(owner(&p, "/x/in/one"), "a"));
	assert(!strcmp(owner(&p, "/x/in/none"), "-"));
	assert(!strcmp(owner(&p, "/x/inner"), "a"));
	assert(!strcmp(owner(&p, "/xy"), "-"));
	assert(!strcmp(owner(&p, "/x"), "-"));
	assert(!strcmp(owner(&p, ""), "-"));
	packages_end(&p);
}

static char told[4096];

static void tell(const struct package_part *part, void *arg)
{
	char *to = told + strlen(told);

	(void)arg;
	to += sprintf(to, "%s %s", part->package ? part->package->name.bytes : "-", part->root);
	for (size_t i = 0; part->files && part->files[i]; i++)
		to += sprintf(to, " %s", part->files[i]);
	strcpy(to, "\n");
}

static void parts(void)
{
	struct packages p = {0};
	uint32_t a = packages_add(&p, named("deb", "a", "1")),
		 b = packages_add(&p, named("deb", "b", "1"));

	packages_claim(&p, STR("/u/lib/one"), a);
	packages_claim(&p, STR("/u/lib/x/two"), a);
	packages_claim(&p, STR("/u/b/"), b);
	packages_claim(&p, STR("/u/b/c/"), b); /* says nothing new */
	packages_claim(&p, STR("/u/b/d/"), a);
	packages_claim(&p, STR("/u/b/e"), PACKAGE_NONE);
	packages_parts(&p, tell, NULL);
	assert(!strcmp(told, "a /u/ b/d/ lib/one lib/x/two\nb /u/b/\n- /u/b/e\n"));
	packages_end(&p);
}

static void is_url(struct package p, const char *expected)
{
	char *url = package_url(&p);

	if (strcmp(url, expected)) {
		printf("%s, not %s\n", url, expected);
		abort();
	}
	free(url);
}

static void urls(void)
{
	struct package p = named("deb", "libc6", "2.36-9+deb12u4");

	p.source = STR("debian");
	p.arch = STR("amd64");
	is_url(p, "pkg:deb/debian/libc6@2.36-9%2Bdeb12u4?arch=amd64");
	is_url(named("pypi", "Num_Py", "1.0"), "pkg:pypi/num-py@1.0");
	is_url(named("npm", "@s/p", "1"), "pkg:npm/%40s/p@1");
	is_url(named("cran", "ggplot2", ""), "pkg:cran/ggplot2");
	is_url(named("git", "a b", "0123"), "pkg:generic/a%20b@0123?manager=git");
	p = named("conda", "zlib", "1.2");
	p.source = STR("https://conda.example/main");
	is_url(p, "pkg:conda/zlib@1.2?channel=https://conda.example/main");
}

#define HASH "0123456789abcdfghijklmnpqrsvwxyz"

static void stores(void)
{
	const struct str paths[] = {STR("/gnu/store/" HASH "-bash-minimal-5.1.8/bin/bash"),
				    STR("/nix/store/" HASH "-glibc-2.35-224-bin/bin/ldd"),
				    STR("/nix/store/" HASH "-script"),
				    STR("/nix/store/short-1.0/x"), STR("/gnu/store/" HASH)};
	struct packages p;

	packages_find(&p, paths, 5);
	assert(!strcmp(owner(&p, "/gnu/store/" HASH "-bash-minimal-5.1.8/lib/x"), "bash-minimal"));
	assert(p.n == 3);
	assert(str_is(p.v[0].version, STR("5.1.8")) && str_is(p.v[0].source, STR(HASH)));
	assert(str_is(p.v[1].name, STR("glibc")) && str_is(p.v[1].version, STR("2.35-224-bin")));
	assert(str_is(p.v[2].name, STR("script")) && !p.v[2].version.bytes);
	packages_end(&p);
}

static void owners(void)
{
	static const struct {
		const char *path;
		enum owner_kind kind;
	} rows[] = {
		{"/home/u/x", OWNER_USER},
		{"/usr/local/share/x", OWNER_USER},
		{"/usrlocal/x", OWNER_USER},
		{"/var/tmp/x", OWNER_USER},
		{"/usr/share/x", OWNER_SYSTEM},
		{"/usr", OWNER_SYSTEM},
		{"/etc/ld.so.cache", OWNER_SYSTEM},
		{"/libx32/x", OWNER_SYSTEM},
		{"/proc/1/maps", OWNER_SYSTEM},
		{"/home/u/.venv/lib/python3.11/site-packages/x.py", OWNER_ENVIRONMENT},
		{"/home/u/w/node_modules/x/y.js", OWNER_ENVIRONMENT},
		{"/nix/store/x", OWNER_ENVIRONMENT},
	};
	struct package git = named("git", "w", "0"), deb = named("deb", "x", "1"),
		       venv = named("venv", ".venv", "3");

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert(owner_of(NULL, str_of(rows[i].path)).kind == rows[i].kind);
	assert(owner_of(&git, STR("/home/u/w/x")).kind == OWNER_USER);
	assert(owner_of(&deb, STR("/opt/x")).kind == OWNER_PACKAGE);
	assert(str_is(owner_of(&deb, STR("/opt/x")).name, STR("x")));
	assert(owner_of(&venv, STR("/home/u/.venv/bin/x")).kind == OWNER_ENVIRONMENT);
	assert(!owner_of(NULL, (struct str){NULL, 0}).name.bytes);
}

static void versions(void)
{
	struct str name, version;

	assert(split_version(STR("a-b-1.0-rc1"), &name, &version));
	assert(str_is(name, STR("a-b")) && str_is(version, STR("1.0-rc1")));
	assert(split_version(STR("x-7"), &name, &version) && str_is(version, STR("7")));
	assert(!split_version(STR("x-2-bar"), &name, &version));
	assert(!split_version(STR("plain"), &name, &version));
	assert(!split_version(STR("x-"), &name, &version));
	assert(!split_version(STR(""), &name, &version));
}

/* Kept, found again with the same stamp only, and not believed if it is damaged. */
static void kept(void)
{
	char file[64], command[160];
	struct package p = named("", "x", "1.0"), q;
	struct index x;

	setenv("XDG_CACHE_HOME", ".", 1); /* relative: there is none */
	assert(!system("rm -rf cache && mkdir cache"));
	assert(realpath("cache", command));
	setenv("XDG_CACHE_HOME", command, 1);
	index_begin(&x, STR("name"), STR("one"));
	assert(!index_is_made(&x));
	index_file(&x, STR("/f"), index_package(&x, p));
	index_file(&x, STR("/g"), index_package(&x, named("", "y", "2")));
	index_made(&x);
	assert(index_find(&x, STR("/g"), &q) && str_is(q.name, STR("y")) && !q.arch.bytes);
	index_end(&x);
	index_begin(&x, STR("name"), STR("one"));
	assert(index_is_made(&x));
	assert(index_find(&x, STR("/f"), &q) && str_is(q.name, STR("x")));
	assert(str_is(q.version, STR("1.0")) && !index_find(&x, STR("/h"), &q));
	index_end(&x);
	index_begin(&x, STR("name"), STR("two"));
	assert(!index_is_made(&x));
	index_end(&x);
	snprintf(file, sizeof(file), "cache/prov/packages-%016llx.index",
		 (unsigned long long)str_hash(STR("name")));
	for (int n = 0; n < 100; n += 10) {
		snprintf(command, sizeof(command), "cp %s t && head -c %d t >%s", file, n, file);
		assert(!system(command));
		index_begin(&x, STR("name"), STR("one"));
		assert(!index_is_made(&x));
		index_end(&x);
		assert(!rename("t", file));
	}
}

/* --- rpm: a header of a package with two files, made as rpm does */

struct blob {
	unsigned char entries[512], data[512];
	uint32_t n_entries, n_data;
};

static void put_number(unsigned char *to, uint32_t n)
{
	n = htonl(n);
	memcpy(to, &n, sizeof(n));
}

static void put_tag(struct blob *b, uint32_t tag, uint32_t type, uint32_t count, const void *data,
		    size_t n)
{
	unsigned char *entry = b->entries + 16 * b->n_entries++;

	put_number(entry, tag);
	put_number(entry + 4, type);
	put_number(entry + 8, b->n_data);
	put_number(entry + 12, count);
	memcpy(b->data + b->n_data, data, n);
	b->n_data += (uint32_t)n;
}

static size_t finish(const struct blob *b, unsigned char *to)
{
	put_number(to, b->n_entries);
	put_number(to + 4, b->n_data);
	memcpy(to + 8, b->entries, 16 * b->n_entries);
	memcpy(to + 8 + 16 * b->n_entries, b->data, b->n_data);
	return 8 + 16 * b->n_entries + b->n_data;
}

static void put_row(sqlite3 *db, const unsigned char *blob, size_t n)
{
	sqlite3_stmt *q;

	assert(!sqlite3_prepare_v2(db, "REPLACE INTO Packages VALUES(7, ?)", -1, &q, NULL));
	sqlite3_bind_blob(q, 1, blob, (int)n, SQLITE_STATIC);
	assert(sqlite3_step(q) == SQLITE_DONE);
	sqlite3_finalize(q);
}

static void rpm(void)
{
	const struct str paths[] = {STR("/bin/ls"), STR("/usr/share/doc/ls"), STR("/usr/share/ls"),
				    STR("/x")};
	unsigned char indexes[8] = {0, 0, 0, 1, 0, 0, 0, 0}, bytes[1200];
	struct packages found = {0};
	struct search s = {.paths = paths, .n = 4, .found = &found};
	struct blob b = {0};
	sqlite3 *db;
	size_t n;

	put_tag(&b, 1000, 6, 1, "coreutils", 10);
	put_tag(&b, 1001, 6, 1, "9.1", 4);
	put_tag(&b, 1002, 6, 1, "8.fc38", 7);
	put_tag(&b, 1003, 4, 1, "\0\0\0\1", 4);
	put_tag(&b, 1022, 6, 1, "x86_64", 7);
	put_tag(&b, 1116, 4, 2, indexes, 8);
	put_tag(&b, 1117, 8, 2, "ls\0ls", 6);
	put_tag(&b, 1118, 8, 2, "/usr/share/doc/\0/usr/bin/", 26);
	n = finish(&b, bytes);
	remove("rpmdb.sqlite");
	assert(!sqlite3_open("rpmdb.sqlite", &db));
	assert(!sqlite3_exec(
		db,
		"PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;"
		"CREATE TABLE Packages(hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL);"
		"CREATE TABLE Basenames(key TEXT NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT "
		"NULL);"
		"INSERT INTO Basenames VALUES('ls', 7, 0), ('ls', 7, 1), ('x', 7, 2)",
		NULL, NULL, NULL));
	put_row(db, bytes, n);
	find_rpm_in(&s, "rpmdb.sqlite", STR("fedora"));
	assert(found.n == 1 && found.n_owners == 2);
	assert(!strcmp(owner(&found, "/bin/ls"), "coreutils"));
	assert(!strcmp(owner(&found, "/usr/share/doc/ls"), "coreutils"));
	assert(!strcmp(owner(&found, "/usr/share/ls"), "-"));
	is_url(found.v[0], "pkg:rpm/fedora/coreutils@1:9.1-8.fc38?arch=x86_64");
	packages_end(&found);
	/* Cut anywhere, or full of nonsense, it does no harm. */
	for (size_t cut = 0; cut < n; cut++) {
		put_row(db, bytes, cut);
		find_rpm_in(&s, "rpmdb.sqlite", STR("fedora"));
	}
	for (size_t at = 0; at < n; at++) {
		unsigned char was = bytes[at];

		bytes[at] = 0xff;
		put_row(db, bytes, n);
		find_rpm_in(&s, "rpmdb.sqlite", STR("fedora"));
		bytes[at] = was;
	}
	packages_end(&found);
	sqlite3_close(db);
	find_rpm_in(&s, "no-such-database", STR("fedora"));
	assert(!found.n);
}

int main(void)
{
	rpm();
	claims();
	parts();
	urls();
	stores();
	owners();
	versions();
	kept();
	return 0;
}
