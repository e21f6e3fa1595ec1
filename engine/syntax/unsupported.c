/* SPDX-License-Identifier: MIT */
/*
 * Refuses by name what microtick leaves out (unsupported.def), with a hint.
 */
#include "parse.h"

#include <string.h>

struct row {
	const char *name, *hint;
};

#define ROW(name, hint) { #name, hint },
#define SKIP(name, hint)

static const struct row globals[] = {
#define GLOBAL ROW
#define CALLED SKIP
#define MODULE SKIP
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
};

static const struct row called[] = {
#define GLOBAL SKIP
#define CALLED ROW
#define MODULE SKIP
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
};

static const struct row modules[] = {
#define GLOBAL SKIP
#define CALLED SKIP
#define MODULE ROW
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
};

static const struct row *find(const struct row *r, size_t n,
    const struct name *name)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (name_is(name, r[i].name))
			return &r[i];
	return NULL;
}

static bool is_lenient(const struct parser *p)
{
	return p->opt->goal == GOAL_LIB || p->opt->allow_unsupported;
}

void unsupported_global(struct parser *p, const struct ast *n)
{
	const struct row *r = NULL;

	if (is_lenient(p) || (n->flags & AST_F_TYPEOF))
		return;
	r = find(globals, sizeof globals / sizeof *globals, n->ident.name);
	if (r == NULL && (n->flags & AST_F_CALLED))
		r = find(called, sizeof called / sizeof *called,
		    n->ident.name);
	if (r != NULL)
		p_unsupported(p, span(n->start, n->end),
		    "unsupported: %s (%s)", r->name, r->hint);
}

void unsupported_call(struct parser *p, const struct ast *n)
{
	struct ast *callee = n->call.callee, *first;

	if (callee->kind != AST_IDENT)
		return;
	callee->flags |= AST_F_CALLED;
	if (n->kind != AST_CALL || n->call.args.count == 0
	    || p->opt->goal == GOAL_LIB
	    || !name_is(callee->ident.name, "require"))
		return;
	first = n->call.args.at[0];
	if (first->kind == AST_STRING)
		unsupported_module(p, first->string,
		    span(first->start, first->end));
}

void unsupported_module(struct parser *p, const struct name *specifier,
    struct span at)
{
	char text[64], *bare = text;
	const struct row *r = NULL;
	size_t i;

	if (is_lenient(p))
		return;
	p_text(specifier, text, sizeof text);
	if (strncmp(text, "node:", 5) == 0)
		bare += 5;
	for (i = 0; i < sizeof modules / sizeof *modules; i++)
		if (strcmp(bare, modules[i].name) == 0)
			r = &modules[i];
	if (r != NULL)
		p_unsupported(p, at, "unsupported: module %s (%s)", text,
		    r->hint);
}
