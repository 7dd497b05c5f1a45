/*
 * left_out.c - a libprov that knows nothing newer than glibc 2.33 but how programs begin: every libc
 * that it meets has undecided functions.  In the place of generated/left_out.c.
 */
extern const unsigned int left_out_until;
extern const char left_out[];

const unsigned int left_out_until = 33;

const char left_out[] = "__libc_start_main\0"
			"dlopen\0"
			"process_mrelease\0";
