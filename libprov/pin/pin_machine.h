/*
 * pin_machine.h - names of the host, and what the machine is: pinned, a small one that is the same
 * everywhere; varied, another one.  One processor is all that the launcher leaves to the command.
 */
#ifndef PROV_PIN_MACHINE_H
#define PROV_PIN_MACHINE_H

#include "hooked_headers.h"
#include "pin.h"

int pin_uname(int ret, struct utsname *name);

/* gethostname() and getdomainname(), with their names. */
int pin_hostname(char *to, size_t size);
int pin_domainname(char *to, size_t size);
long pin_hostid(void);

long pin_sysconf(int name, long told_by_libc);
int pin_sysinfo(int ret, struct sysinfo *info);
int pin_loadavg(int n, double *load);

/* Answers of the kernel to questions that nobody asked: of the processor, and where 16 random bytes are. */
unsigned long pin_auxval(unsigned long type, unsigned long value);

/* On which processor, and node. */
int pin_cpu(int ret, unsigned int *cpu, unsigned int *node);

#endif
