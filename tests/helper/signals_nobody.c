/*
 * signals_nobody.c - condition variables whose wait fails, and that nobody waits for, in a program
 * of two threads whose mutex has been taken before: says how each call ended.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;

/* What a function finds on the stack that forgets to set its variables. */
static void leave_garbage(void)
{
	volatile char garbage[2000];

	for (size_t i = 0; i < sizeof(garbage); i++)
		garbage[i] = 0x41;
}

static void *nothing(void *arg)
{
	return arg;
}

int main(void)
{
	struct timespec never = {0, -1};
	int ended[3][5];
	pthread_t thread;

	pthread_create(&thread, NULL, nothing, NULL);
	for (int i = 0; i < 3; i++) { /* the first finds the mutex, the others know where it is */
		ended[i][0] = pthread_mutex_lock(&mutex);
		leave_garbage();
		ended[i][1] = pthread_cond_timedwait(&cond, &mutex, &never);
		ended[i][2] = pthread_cond_signal(&cond);
		ended[i][3] = pthread_cond_broadcast(&cond);
		ended[i][4] = pthread_mutex_unlock(&mutex);
	}
	for (int i = 0; i < 3; i++)
		for (int call = 0; call < 5; call++)
			puts(strerror(ended[i][call]));
	return pthread_join(thread, NULL);
}
