/* state.c - what a process does at the moment, in words. */
#include "prov/osi.h"

static const struct {
	const char *name;
	char letter;
} states[] = {
	[OSI_STATE_UNKNOWN] = {"unknown", '?'},
	[OSI_RUNNING] = {"running", 'R'},
	[OSI_SLEEPING] = {"sleeping", 'S'},
	[OSI_DISK_SLEEP] = {"disk sleep", 'D'},
	[OSI_STOPPED] = {"stopped", 'T'},
	[OSI_TRACED] = {"traced", 't'},
	[OSI_ZOMBIE] = {"zombie", 'Z'},
	[OSI_DEAD] = {"dead", 'X'},
	[OSI_IDLE] = {"idle", 'I'},
};
#define N_STATES (sizeof(states) / sizeof(states[0]))

const char *osi_state_name(enum osi_state s)
{
	return states[s < N_STATES ? s : OSI_STATE_UNKNOWN].name;
}

char osi_state_letter(enum osi_state s)
{
	return states[s < N_STATES ? s : OSI_STATE_UNKNOWN].letter;
}
