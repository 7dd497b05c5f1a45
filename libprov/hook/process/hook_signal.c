/*
 * hook_signal.c - handlers of signals are set: none makes an op, but from now on one may run
 * (state_handlers_may_run).
 */
#include "real.h"
#include "hook/wrap.h"

/* libc's own, which it refuses to set; SIGRTMIN would be a call. */
#define OWN_FIRST 32
#define OWN_LAST  33

static bool is_handler(sighandler_t handler)
{
	return handler != SIG_DFL && handler != SIG_IGN && handler != SIG_ERR &&
	       handler != SIG_HOLD;
}

/* The place that libc reads the action from; what comes of a bad address is the same here. */
static bool sets_handler(int sig, const struct sigaction *act)
{
	return act && sig > 0 && sig < NSIG && (sig < OWN_FIRST || sig > OWN_LAST) &&
	       is_handler(act->sa_handler);
}

#define OF_ACTION(name)                                                                            \
	EXPORT int wrap_##name(int sig, const struct sigaction *act, struct sigaction *old)        \
		ASM(#name);                                                                        \
	int wrap_##name(int sig, const struct sigaction *act, struct sigaction *old)               \
	{                                                                                          \
		if (sets_handler(sig, act))                                                        \
			state_handlers_may_run();                                                  \
		return real_##name(sig, act, old);                                                 \
	}

#define OF_HANDLER(name)                                                                           \
	EXPORT sighandler_t wrap_##name(int sig, sighandler_t handler) ASM(#name);                 \
	sighandler_t wrap_##name(int sig, sighandler_t handler)                                    \
	{                                                                                          \
		if (is_handler(handler))                                                           \
			state_handlers_may_run();                                                  \
		return real_##name(sig, handler);                                                  \
	}

OF_ACTION(sigaction)
OF_ACTION(__sigaction)
OF_HANDLER(signal)
OF_HANDLER(bsd_signal)
OF_HANDLER(ssignal)
OF_HANDLER(sysv_signal)
OF_HANDLER(__sysv_signal)
OF_HANDLER(sigset)
