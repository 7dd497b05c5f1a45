/* env_follow.c - see env_follow.h. */
#include "env_follow.h"

#include "sys.h"

#define HEAD 256 /* bytes that the kernel reads of a script (BINPRM_BUF_SIZE) */

static size_t count(char *const *v)
{
	size_t n = 0;

	while (v[n])
		n++;
	return n;
}

void follow_add(struct text *t, const char *name, const char *path)
{
	text_add(t, ENV_FOLLOW);
	text_add_u(t, str_len(env_own_path()));
	text_add(t, ";");
	text_add_u(t, str_len(name));
	text_add(t, ";");
	text_add(t, env_own_path());
	text_add(t, ";");
	text_add(t, name);
	text_add(t, ";");
	text_add(t, path);
}

static bool is_blank_or_end(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || !c;
}

/* "#! INTERPRETER ARGUMENT" of the file, into `head`; the argument, with blanks in it perhaps, NULL: none. */
static char *read_script(const char *path, char head[HEAD], char **ret_argument)
{
	int fd = sys_open(path, O_RDONLY, 0);
	long n = fd < 0 ? 0 : sys_read(fd, head, HEAD - 1);
	char *p = head + 2, *interpreter, *end;

	if (fd >= 0)
		sys_close(fd);
	head[n > 0 ? n : 0] = '\0';
	*ret_argument = NULL;
	if (n < 3 || head[0] != '#' || head[1] != '!')
		return NULL;
	while (*p == ' ' || *p == '\t')
		p++;
	for (interpreter = p; !is_blank_or_end(*p);)
		p++;
	end = p;
	while (*p == ' ' || *p == '\t')
		p++;
	if (*p && *p != '\n') {
		*ret_argument = p;
		while (*p && *p != '\n')
			p++;
		while (p[-1] == ' ' || p[-1] == '\t')
			p--;
		*p = '\0';
	}
	*end = '\0';
	return *interpreter ? interpreter : NULL;
}

/* The arguments as the kernel makes them, at `at`.  Returns the interpreter, NULL: the file is no script any more. */
const char *follow_script(struct env_block *b, char *at, const struct env_origin *origin)
{
	char **argv = (char **)(((uintptr_t)at + HEAD + sizeof(*argv) - 1) & -sizeof(*argv));
	char *argument, *interpreter = read_script(origin->follow, at, &argument);
	size_t n = 0, from = origin->script && origin->script[0] ? 1 : 0;

	if (!interpreter)
		return NULL;
	argv[n++] = interpreter;
	if (argument)
		argv[n++] = argument;
	argv[n++] = (char *)origin->follow;
	while (origin->script[from])
		argv[n++] = origin->script[from++];
	argv[n] = NULL;
	b->argv = argv;
	return interpreter;
}

/* The line of a script, and the arguments that it leads to. */
size_t follow_script_size(const struct env_origin *origin)
{
	return origin->script ? HEAD + (count(origin->script) + 5) * sizeof(char *) : 0;
}

/* An interpreter's name is no longer than its line. */
size_t follow_size(const struct env_origin *origin)
{
	return origin->follow ? str_len(env_own_path()) + 2 * str_len(origin->follow) + HEAD +
					follow_script_size(origin)
			      : 0;
}

/* Each byte gets the same value each time, so that threads need not wait for each other. */
const char *env_follower(void)
{
	static char path[1024 + 16];
	const char *own = env_own_path();
	size_t n = (size_t)(str_base(own) - own);

	if (!own[0] || n > 1024)
		return "";
	bytes_copy(path, own, n);
	bytes_copy(path + n, "prov-follow", sizeof("prov-follow"));
	return path;
}

bool env_is_followed(char *const *envp)
{
	while (envp && *envp && !str_starts(*envp, ENV_FOLLOW))
		envp++;
	return envp && *envp;
}
