#include "config.h"
#ifdef HAVE_UNISTD_H
#include <unistd.h>
#endif

int part(void);

int main(void)
{
	return part() - 1;
}
