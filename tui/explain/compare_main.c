/* SPDX-License-Identifier: MIT */
/* microtick compare FILE [FILE...] --as node10,node22 */
#include <config.h>

#include "compare.h"
#include "explain.h"

#include <stdio.h>

int
compare_main(struct options *o)
{
	struct text out = { 0 };
	const char *problem;
	struct compare c;
	int code = 0;

	if (compare_run(&c, o, &problem)) {
		if (o->json)
			compare_json(&c, &out);
		else
			compare_print(&c, &out);
		fputs(text_get(&out), stdout);
	} else {
		fprintf(stderr, "microtick: compare: %s\n", problem);
		code = EXIT_USAGE;
	}
	compare_free(&c);
	text_free(&out);
	return code;
}
