/* SPDX-License-Identifier: MIT */
/* microtick draw. */
#include <config.h>

#include "picture.h"

int
draw_main(struct options *o)
{
	(void)o;
	return EXIT_USAGE;
}
