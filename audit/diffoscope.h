/*
 * diffoscope.h - what diffoscope(1), if it is installed, has to say on two files: it knows what is in
 * archives, programs, documents and images.
 */
#ifndef PROV_AUDIT_DIFFOSCOPE_H
#define PROV_AUDIT_DIFFOSCOPE_H

/* Its report as text, to be freed; NULL: it is not there, took too long, or sees no difference. */
char *diffoscope_report(const char *a, const char *b);

#endif
