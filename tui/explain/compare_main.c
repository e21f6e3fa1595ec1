/* SPDX-License-Identifier: MIT */
/* microtick compare FILE [FILE...] --as node10,node22 */
#include <config.h>

#include "compare.h"
#include "explain.h"

#include <stdio.h>

enum { WIDTH = 78 };

int
compare_main(struct options *o)
{
	struct text out = { 0 };
	const char *problem;
	struct compare c;
	int code = EXIT_USAGE;

	if (compare_plan(&c, o, &problem))
		code = compare_run(&c, &problem) ? 0 : EXIT_NO_INPUT;
	if (code)
		fprintf(stderr, "microtick: compare: %s\n", problem);
	else if (o->json)
		compare_json(&c, &out);
	else
		compare_print(&c, WIDTH, &out);
	fputs(text_get(&out), stdout);
	compare_free(&c);
	text_free(&out);
	return code;
}
