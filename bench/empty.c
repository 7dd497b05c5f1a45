/* empty.c - a preload that does nothing: the least that any preload costs. */
int prov_bench_empty;
