/* SPDX-License-Identifier: MIT */
/*
 * Refuses by name what microtick leaves out (unsupported.def), with a hint.
 */
#include <config.h>

#include "../async/profile.h"
#include "parse.h"
#include "unsupported.h"

#include <string.h>

struct row {
	const char *name, *hint;
};

#define ROW(name, hint) { #name, hint },
#define SKIP(...)

enum { PROFILE_ALWAYS = -1 };

const struct refused_global refused_globals[] = {
#define GLOBAL(name, type, question, hint) \
	{ #name, #type, hint, PROFILE_##question },
#define CALLED SKIP
#define MODULE SKIP
#define MEMBERS SKIP
#define MEMBERS_IF SKIP
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
#undef MEMBERS
#undef MEMBERS_IF
};

static const struct row called[] = {
#define GLOBAL SKIP
#define CALLED ROW
#define MODULE SKIP
#define MEMBERS SKIP
#define MEMBERS_IF SKIP
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
#undef MEMBERS
#undef MEMBERS_IF
};

static const struct row modules[] = {
#define GLOBAL SKIP
#define CALLED SKIP
#define MODULE ROW
#define MEMBERS SKIP
#define MEMBERS_IF SKIP
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
#undef MEMBERS
#undef MEMBERS_IF
};

const struct refused_members refused_members[] = {
#define GLOBAL SKIP
#define CALLED SKIP
#define MODULE SKIP
#define MEMBERS(object, hint, names) { #object, hint, names, -1 },
#define MEMBERS_IF(object, question, hint, names) \
	{ #object, hint, names, PROFILE_##question },
#include "unsupported.def"
#undef GLOBAL
#undef CALLED
#undef MODULE
#undef MEMBERS
#undef MEMBERS_IF
};

const size_t refused_members_count = sizeof refused_members
    / sizeof *refused_members;
const size_t refused_global_count = sizeof refused_globals
    / sizeof *refused_globals;

bool refused_global_exists(const struct vm *vm, const struct refused_global *g)
{
	return strcmp(g->type, "undefined") != 0
	    && (g->question < 0
	    || profile_is(vm, (enum profile_question)g->question));
}

static void refuse(struct parser *p, struct span at, const char *name,
    const char *hint)
{
	p_unsupported(p, at, "unsupported: %s (%s)", name, hint);
}

static bool is_lenient(const struct parser *p)
{
	return p->opt->goal == GOAL_LIB || p->opt->allow_unsupported;
}

void unsupported_global(struct parser *p, const struct ast *n)
{
	struct span at = span(n->start, n->end);
	size_t i;

	if (is_lenient(p) || (n->flags & AST_F_TYPEOF))
		return;
	for (i = 0; i < refused_global_count; i++)
		if (name_is(n->ident.name, refused_globals[i].name))
			refuse(p, at, refused_globals[i].name,
			    refused_globals[i].hint);
	if (!(n->flags & AST_F_CALLED))
		return;
	for (i = 0; i < sizeof called / sizeof *called; i++)
		if (name_is(n->ident.name, called[i].name))
			refuse(p, at, called[i].name, called[i].hint);
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

static bool has_word(const char *words, const char *word)
{
	size_t n = strlen(word);
	const char *p = words;

	for (; (p = strstr(p, word)) != NULL; p += n)
		if ((p == words || p[-1] == ' ') && (!p[n] || p[n] == ' '))
			return n > 0;
	return false;
}

void unsupported_import(struct parser *p, const struct ast_import_entry *e)
{
	char module[64], name[64], *bare = module;
	const struct refused_members *m = refused_members;
	size_t i;

	if (is_lenient(p) || e->imported == NULL)
		return;
	p_text(p->program->requests[e->request].specifier, module,
	    sizeof module);
	p_text(e->imported, name, sizeof name);
	if (strncmp(module, "node:", 5) == 0)
		bare += 5;
	for (i = 0; i < refused_members_count; i++, m++)
		if (strcmp(m->object, bare) == 0 && has_word(m->names, name))
			p_unsupported(p, span(e->start, e->end),
			    "unsupported: %s.%s (%s)", bare, name, m->hint);
}
