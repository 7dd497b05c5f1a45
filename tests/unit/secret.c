/*
 * secret.c - what is replaced of a string, by where it stands; without a key, so that it is seen
 * what was.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libprov/start/secret.c"
#include "libprov/start/secret_hash.c"
#include "libprov/start/secret_name.c"
#include "libprov/start/secret_option.c"
#include "libprov/start/secret_token.c"

static int n_failed;

static void replaced(struct secret_reader *reader, const char *s, char *to, size_t room)
{
	struct secret_reader again = *reader;
	const struct secret_key none = {{0, 0}};
	size_t n = secret_replace(reader, s, strlen(s), &none, to, room - 1);

	if (n != secret_replace(&again, s, strlen(s), &none, NULL, 0) || n >= room)
		printf("'%s': %zu bytes, counted otherwise\n", s, n), n_failed++;
	to[n] = '\0';
	if (strcmp(s, to) && !secret_is_possible(&again, s, strlen(s)))
		printf("'%s': not thought possible\n", s), n_failed++;
}

/* Wherever in a block of sixteen it begins, and whatever stands around it. */
static void measured(const char *s, bool is_secret)
{
	char around[2 * 4096 + 64] __attribute__((aligned(16)));
	bool is_possible;

	for (size_t at = 0; at < 16; at++) {
		memset(around, '@', sizeof(around));
		strcpy(around + at, s);
		if (secret_measure_path(around + at, &is_possible) != strlen(s))
			printf("'%s': measured wrongly at %zu\n", s, at), n_failed++;
		if (is_secret && !is_possible)
			printf("'%s': not thought possible at %zu\n", s, at), n_failed++;
	}
}

static void is(const char *s, const char *expected, const char *got)
{
	if (strcmp(expected, got))
		printf("'%s': expected '%s', got '%s'\n", s, expected, got), n_failed++;
}

static void in(enum secret_place place, const char *s, const char *expected)
{
	struct secret_reader reader = {.place = place};
	char got[4096];

	replaced(&reader, s, got, sizeof(got));
	is(s, expected, got);
	if (place == SECRET_IN_PATH)
		measured(s, strcmp(s, expected));
}

/* Arguments, and what becomes of them, by bars. */
static void arguments(const char *all, const char *expected)
{
	struct secret_reader reader = {.place = SECRET_IN_ARGUMENTS};
	char copy[4096], got[4096] = "", *at = got, *rest = copy, *one;

	snprintf(copy, sizeof(copy), "%s", all);
	while ((one = strsep(&rest, "|"))) {
		if (at != got)
			*at++ = '|';
		replaced(&reader, one, at, sizeof(got) - (size_t)(at - got));
		at += strlen(at);
	}
	is(all, expected, got);
}

static void variables(void)
{
	enum secret_place v = SECRET_IN_VARIABLES;

	in(v, "MYSQL_PWD=x y/z", "MYSQL_PWD=<secret>");
	in(v, "PWD=/home/pat", "PWD=/home/pat");
	in(v, "OLDPWD=/x", "OLDPWD=/x");
	in(v, "PATH=/bin", "PATH=/bin");
	in(v, "PATTERN=x", "PATTERN=x");
	in(v, "GITHUB_PAT=x", "GITHUB_PAT=<secret>");
	in(v, "GIT_AUTHOR_NAME=me", "GIT_AUTHOR_NAME=me");
	in(v, "XAUTHORITY=/home/x/.Xauthority", "XAUTHORITY=/home/x/.Xauthority");
	in(v, "SSH_AUTH_SOCK=/run/x", "SSH_AUTH_SOCK=/run/x");
	in(v, "GIT_ASKPASS=/bin/x", "GIT_ASKPASS=/bin/x");
	in(v, "npm_config__auth=x", "npm_config__auth=<secret>");
	in(v, "myAuth=x", "myAuth=<secret>");
	in(v, "http_proxy=http://p:1", "http_proxy=<secret>");
	in(v, "no_proxy=localhost", "no_proxy=localhost");
	in(v, "KEYBOARD=us", "KEYBOARD=us");
	in(v, "MAKEFLAGS= -j4 --jobserver-auth=fifo:/tmp/GMfifo12",
	   "MAKEFLAGS= -j4 --jobserver-auth=fifo:/tmp/GMfifo12");
	in(v, "K=1", "K=1");
	in(v, "SECRET=", "SECRET=");
	in(v, "SECRET", "SECRET");
	in(v, "REMOTE=https://me:pw@host/x", "REMOTE=https://me:<secret>@host/x");
	in(v, "CFLAGS=-O2 -DX=1", "CFLAGS=-O2 -DX=1");
	in(v, "OPTS=--password=x y", "OPTS=--password=<secret> y");
	in(v, "CI_JOB=ghp_0123456789abcdefXYZ", "CI_JOB=<secret>");
}

/* What is made of a path is made of each component, whatever stands before it. */
static void paths(void)
{
	enum secret_place p = SECRET_IN_PATH;

	in(p, "/usr/lib/x86_64-linux-gnu/libc.so.6", "/usr/lib/x86_64-linux-gnu/libc.so.6");
	in(p, "/nix/store/0c5b8vw40d1lwn6v4mmxyl1rkl7s9x1k-bash",
	   "/nix/store/0c5b8vw40d1lwn6v4mmxyl1rkl7s9x1k-bash");
	in(p, "/x/token=abc/y", "/x/token=<secret>/y");
	in(p, "token=abc/y", "token=<secret>/y");
	in(p, "/x/token=abc", "/x/token=<secret>");
	in(p, "/x/ghp_0123456789abcdefXYZ/y", "/x/<secret>/y");
	in(p, "/x/a-ghp_0123456789abcdefXYZ", "/x/a-<secret>");
	in(p, "/x/npm_config_cache_directory_of_mine", "/x/npm_config_cache_directory_of_mine");
	in(p, "/x/user@host:22", "/x/user@host:22");
	in(p, "/home/me/.ssh/id_rsa.key", "/home/me/.ssh/id_rsa.key");
	in(p, "pipe:[1234]", "pipe:[1234]");
	in(p, "/x/day=2024-01-01/part", "/x/day=2024-01-01/part");
	in(p, "", "");
}

static void texts(void)
{
	enum secret_place t = SECRET_IN_TEXT;

	in(t, "Authorization: Bearer abc.def", "Authorization: Bearer <secret>");
	in(t, "{\"password\": \"a\\\"b\", \"x\": 1}", "{\"password\": \"<secret>\", \"x\": 1}");
	in(t, "password = abc def", "password = <secret> def");
	in(t, "postgres://u:p%40:ss@h/db?sslmode=off", "postgres://u:<secret>@h/db?sslmode=off");
	in(t, "ssh://git@host/x", "ssh://git@host/x");
	in(t, "https://0123456789abcdef0123@host/", "https://<secret>@host/");
	in(t, "http://host:80/x", "http://host:80/x");
	in(t, "https://h/?a=1&token=x/y==&b=2", "https://h/?a=1&token=<secret>&b=2");
	in(t, "https://h/?sig=a%2Fb", "https://h/?sig=<secret>");
	in(t, "Server=h;Password=a,b;Uid=c", "Server=h;Password=<secret>;Uid=c");
	in(t, "-----BEGIN RSA PRIVATE KEY-----\nab\n-----END RSA PRIVATE KEY-----\n",
	   "-----BEGIN RSA PRIVATE KEY-----<secret>-----END RSA PRIVATE KEY-----\n");
	in(t, "-----BEGIN CERTIFICATE-----\nab\n", "-----BEGIN CERTIFICATE-----\nab\n");
	in(t, "machine h login u password a1b2c3", "machine h login u password <secret>");
	in(t, "IDENTIFIED BY PASSWORD 'x y'", "IDENTIFIED BY PASSWORD '<secret>'");
	in(t, "the password is wrong", "the password is wrong");
	in(t, "redis.key:8080", "redis.key:8080");
	in(t, "token=<secret:0123456789abcdef>", "token=<secret:0123456789abcdef>");
}

static void all_arguments(void)
{
	arguments("true|--password=a b|x", "true|--password=<secret>|x");
	arguments("true|--password|a b|x", "true|--password|<secret>|x");
	arguments("true|--password|--force|x", "true|--password|--force|x");
	arguments("true|--no-password|x", "true|--no-password|x");
	arguments("sort|--key=2|--key|2|f", "sort|--key=2|--key|2|f");
	arguments("x|--key|/etc/x.pem", "x|--key|/etc/x.pem");
	arguments("passwd|root", "passwd|root");
	arguments("aws|configure|set|aws_secret_access_key|aB3dE5",
		  "aws|configure|set|aws_secret_access_key|<secret>");
	arguments("env|X_TOKEN=a b|true", "env|X_TOKEN=<secret>|true");
	arguments("sh|-c|X_TOKEN=a b c; d", "sh|-c|X_TOKEN=<secret> b c; d");
	arguments("sh|-c|X_TOKEN='a b' c", "sh|-c|X_TOKEN='<secret>' c");
	arguments("sh|-c|X_TOKEN=$Y c", "sh|-c|X_TOKEN=$Y c");
	arguments("sh|-c|mysql -u me -pabc x", "sh|-c|mysql -u me -p<secret> x");
	arguments("sh|-ec|x --token abc | y", "sh|-ec|x --token <secret> | y");
	arguments("sudo|-u|me|/usr/bin/mysql|-pabc", "sudo|-u|me|/usr/bin/mysql|-p<secret>");
	arguments("tar|-pabc", "tar|-pabc");
	arguments("mkdir|-p|abc", "mkdir|-p|abc");
	arguments("mysql|-p|db", "mysql|-p|db");
	arguments("curl|-sSu|me:pw|h", "curl|-sSu|me:<secret>|h");
	arguments("curl|-ume:pw|h", "curl|-ume:<secret>|h");
	arguments("curl|-H|X-Api-Key: a b", "curl|-H|X-Api-Key: <secret>");
	arguments("smbclient|-U|me%pw", "smbclient|-U|me%<secret>");
	arguments("openssl|x|-keyform|PEM|-k|abc", "openssl|x|-keyform|PEM|-k|<secret>");
	arguments("openssl|x|-passin|pass:abc", "openssl|x|-passin|<secret>");
	arguments("gcc|-DKEY=1|-I/usr/include|-o|x.o|x.c", "gcc|-DKEY=1|-I/usr/include|-o|x.o|x.c");
	arguments("git|commit|--author|me <me@host>", "git|commit|--author|me <me@host>");
	arguments("git|clone|https://me:pw@host/x", "git|clone|https://me:<secret>@host/x");
	arguments("docker|run|-p|80:80|redis:7@sha256:ab", "docker|run|-p|80:80|redis:7@sha256:ab");
}

/* The test vector of SipHash's authors: key 00 .. 0f, message 00 .. 0e. */
static void hash(void)
{
	const struct secret_key key = {{0x0706050403020100u, 0x0f0e0d0c0b0a0908u}};
	unsigned char message[15];
	char text[SECRET_TEXT_MAX];

	for (unsigned int i = 0; i < sizeof(message); i++)
		message[i] = (unsigned char)i;
	if (secret_hash(&key, message, sizeof(message)) != 0xa129ca6149be45e5u)
		printf("SipHash differs\n"), n_failed++;
	secret_text(text, (const char *)message, sizeof(message), &key);
	is("message", "<secret:a129ca6149be45e5>", text);
	/* No zero is lost: one of 5000 hashes begins with three. */
	for (unsigned int i = 0; i < 5000; i++) {
		secret_text(text, (const char *)&i, sizeof(i), &key);
		if (strlen(text) != SECRET_TEXT_MAX - 1)
			printf("%s: short\n", text), n_failed++;
	}
}

int main(void)
{
	variables();
	paths();
	texts();
	all_arguments();
	hash();
	return n_failed > 0;
}
