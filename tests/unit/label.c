/*
 * Short words for paths and commands: relative where they can be, cut where characters begin, with
 * the files of a command that is too long.
 */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "analysis/view/label.h"

static void same(struct str got, const char *expected)
{
	if (!str_is(got, str_of(expected)))
		fprintf(stderr, "expected '%s', got '%.*s'\n", expected, (int)got.len, got.bytes);
	assert(str_is(got, str_of(expected)));
}

static void test_paths(struct arena *a)
{
	struct str dir = STR("/home/u");

	same(label_path(a, STR("/home/u/f.c"), dir), "f.c");
	same(label_path(a, STR("/home/u"), dir), "./");
	same(label_path(a, STR("/home/user"), dir), "/home/user");
	same(label_path(a, STR("/f"), STR("/")), "/f");
	same(label_path(a, (struct str){NULL, 0}, dir), "(unknown)");
	same(label_path(a, STR("/usr/lib/x86_64-linux-gnu/gconv/gconv-modules.cache"), dir),
	     "/usr/lib/\xe2\x80\xa6/gconv-modules.cache");
	/* 2 bytes each, and an odd number before them: not cut within one */
	same(label_path(
		     a,
		     STR("/x\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3"
			 "\xa4"
			 "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4"
			 "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4y"),
		     dir),
	     "/x\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xe2\x80"
	     "\xa6"
	     "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3"
	     "\xa4"
	     "y");
}

static void test_commands(struct arena *a)
{
	struct strings paths = {0};
	struct label_files files = {&paths, STR("/w")};

	strings_add(&paths, STR("/w/d/f.c"));
	strings_add(&paths, STR("/w/d/f.c.o"));
	same(label_command(a, STR("/usr/bin/cc\0-c\0d/f.c\0"), &files), "cc -c d/f.c");
	same(label_command(a, STR("cc\0-O2\0-fno-strict-aliasing\0-o\0d/f.c.o\0-c\0d/f.c\0d/f.c\0"),
			   &files),
	     "cc f.c.o f.c \xe2\x80\xa6");
	same(label_command(a, STR("sh\0-c\0echo a\necho b\0"), &files), "sh -c echo a\xe2\x80\xa6");
	same(label_command(a, STR("echo\0\0x\0"), &files), "echo  x");
	same(label_command(a, STR("p\0abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\0"),
			   &files),
	     "p abcdefghijklmnopqrstuvwxyzabcdefghijklmno\xe2\x80\xa6");
	same(label_command(a, STR(""), &files), "");
	strings_free(&paths);
}

static void test_parts(void)
{
	struct str dir;

	same(label_base(STR("/a/b")), "b");
	same(label_dir(STR("/a/b")), "/a");
	same(label_dir(STR("/a")), "/");
	same(label_extension(STR("/a.b/f.tar.gz")), "gz");
	same(label_extension(STR("/l/libz.so.1.2")), "so");
	same(label_extension(STR("/a.b/.profile")), "");
	same(label_extension(STR("/a.b/f")), "");
	same(label_extension(STR("f.")), "");
	same(label_extension(STR("f.c~")), "");
	assert(label_is_system(STR("/usr/lib/x/y.so"), &dir));
	same(dir, "/usr/lib");
	assert(label_is_system(STR("/usr/local/lib/python/x.py"), &dir));
	same(dir, "/usr/local/lib");
	assert(label_is_system(STR("/etc/passwd"), &dir));
	same(dir, "/etc");
	assert(label_is_system(STR("/usr/local/f"), &dir));
	same(dir, "/usr/local");
	assert(!label_is_system(STR("/etcetera/f"), &dir));
	assert(!label_is_system(STR("/home/usr/lib/f"), &dir));
	assert(!label_is_system((struct str){NULL, 0}, &dir));
}

int main(void)
{
	struct arena a = {0};

	test_paths(&a);
	test_commands(&a);
	test_parts();
	arena_free(&a);
	return 0;
}
