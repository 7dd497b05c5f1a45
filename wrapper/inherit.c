/* inherit.c - see inherit.h. */
#include "inherit.h"

static void raise_limit(int which, struct rlimit *ret_was)
{
	struct rlimit limit;

	getrlimit(which, ret_was);
	limit = *ret_was;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(which, &limit);
}

void inherit_save(struct inherit *was)
{
	struct sigaction by_default = {.sa_handler = SIG_DFL};
	sigset_t set;

	was->pin = (struct pin){0};
	sigfillset(&set);
	sigprocmask(SIG_SETMASK, &set, &was->mask);
	sigaction(SIGCHLD, &by_default, &was->sigchld);
	raise_limit(RLIMIT_FSIZE, &was->fsize);
	raise_limit(RLIMIT_NOFILE, &was->nofile);
}

void inherit_restore(const struct inherit *was)
{
	setrlimit(RLIMIT_FSIZE, &was->fsize);
	setrlimit(RLIMIT_NOFILE, &was->nofile);
	sigaction(SIGCHLD, &was->sigchld, NULL);
	sigprocmask(SIG_SETMASK, &was->mask, NULL);
	pin_child(&was->pin);
}
