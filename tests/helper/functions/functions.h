/* functions.h - functions of libc that read its databases: databases.c. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

void passwd(void);
void group(void);
void shadow(void);
void services(void);
void protocols(void);
void mail(void);
void hosts(void);
void numbers(void);
void addresses(void);
void resolver(void);
void tables(void);
void streams(void);
void logins(void);
void writes_logins(void);

#endif
