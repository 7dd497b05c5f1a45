#include <config.h>
#include "part.h"

int main(void)
{
	return part() - 1;
}
