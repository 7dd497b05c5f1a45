/* Parallel loops, tasks, critical sections, locks and ordered output. */
#include <omp.h>
#include <stdio.h>

static long fib(int n)
{
	long a, b;

	if (n < 12)
		return n < 2 ? n : fib(n - 1) + fib(n - 2);
#pragma omp task shared(a)
	a = fib(n - 1);
#pragma omp task shared(b)
	b = fib(n - 2);
#pragma omp taskwait
	return a + b;
}

int main(void)
{
	long sum = 0, critical = 0, locked = 0, f = 0;
	omp_lock_t lock;
	FILE *out = fopen("lines", "w");

	omp_init_lock(&lock);
	omp_set_num_threads(4);
#pragma omp parallel for reduction(+ : sum) schedule(dynamic)
	for (int i = 0; i < 2000; i++) {
#pragma omp critical
		critical += i;
		omp_set_lock(&lock);
		locked++;
		omp_unset_lock(&lock);
		sum += i;
	}
#pragma omp parallel
#pragma omp single
	f = fib(22);
#pragma omp parallel for ordered
	for (int i = 0; i < 200; i++)
#pragma omp ordered
		fprintf(out, "%d\n", i);
	fclose(out);
	printf("%ld %ld %ld %ld\n", sum, critical, locked, f);
	return 7;
}
