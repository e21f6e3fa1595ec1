/* SPDX-License-Identifier: MIT */
/*
 * What V8's messages call a value: the program's text is parsed again.
 *
 * Only errors need it, so nothing of it is kept: the tree and the list of its
 * nodes live in malloced memory while one message is made.  See
 * core/error.h for the contract; describe_open and describe_find first.
 */
#include <config.h>

#include <stdio.h>
#include <stdlib.h>

#include "../core/error.h"
#include "compile_parts.h"
#include "load.h"

struct tree {
	struct ast_arena *arena;
	struct ast **nodes;             /* all, in order of making */
	size_t count, room;
};

static void add_node(void *to, struct ast *n)
{
	struct tree *t = to;
	struct ast **more;

	if (t->count == t->room) {
		more = realloc(t->nodes, (t->room * 2 + 256) * sizeof *more);
		if (!more)
			return;
		t->nodes = more;
		t->room = t->room * 2 + 256;
	}
	t->nodes[t->count++] = n;
}

static void describe_close(struct tree *t)
{
	ast_arena_free(t->arena);
	free(t->nodes);
}

static bool describe_open(struct vm *vm, struct tree *t, struct source *s)
{
	struct parse_error error;

	memset(t, 0, sizeof *t);
	t->arena = ast_arena_new();
	if (t->arena && load_parse(vm, s, t->arena, add_node, t, &error))
		return true;
	describe_close(t);
	return false;
}

static bool is_at(const struct ast *n, const struct text_place *p)
{
	return n->start == p->start && n->end == p->end;
}

static bool is_call(const struct ast *n)
{
	return n->kind == AST_CALL || n->kind == AST_NEW ||
	    n->kind == AST_TAGGED;
}

bool describe_callee(struct vm *vm, const struct text_place *p, char *out,
    size_t n)
{
	struct tree t;
	size_t i;

	out[0] = 0;
	if (!describe_open(vm, &t, p->source))
		return false;
	for (i = 0; i < t.count && !*out; i++)
		if (is_call(t.nodes[i]) && is_at(t.nodes[i], p))
			print_expression(out, n, t.nodes[i]->kind ==
			    AST_TAGGED ? t.nodes[i]->template_.tag
			    : t.nodes[i]->call.callee);
	describe_close(&t);
	return *out;
}

/* ---- what is iterated --------------------------------------------------- */

static const struct ast_list *arguments_of(const struct ast *n)
{
	switch (n->kind) {
	case AST_CALL: case AST_NEW: return &n->call.args;
	case AST_SUPER_CALL: return &n->super_.args;
	default: return NULL;
	}
}

/* Is it the only spread argument, and the last?  Then V8's call does the
 * iterating, not an array literal. */
static bool is_final_spread(const struct tree *t, const struct text_place *p)
{
	size_t i;
	uint32_t k;

	for (i = 0; i < t->count; i++) {
		const struct ast_list *args = arguments_of(t->nodes[i]);
		const struct ast *last = args && args->count ?
		    args->at[args->count - 1] : NULL;

		if (!last || last->kind != AST_SPREAD ||
		    !is_at(last->one, p))
			continue;
		for (k = 0; k + 1 < args->count; k++)
			if (args->at[k]->kind == AST_SPREAD)
				return false;
		return true;
	}
	return false;
}

/* V8 looks for the value's own position; a destructured member or call has
 * another, so it is not found. */
static bool is_destructured(const struct tree *t, const struct text_place *p)
{
	size_t i;

	for (i = 0; i < t->count; i++) {
		const struct ast *n = t->nodes[i];

		if ((n->kind == AST_DECLARATOR || n->kind == AST_ASSIGN) &&
		    n->two.left && n->two.left->kind == AST_ARRAY_PATTERN &&
		    n->two.right && is_at(n->two.right, p))
			return n->two.right->pos != n->two.right->start;
	}
	return false;
}

static bool is_delegated(const struct tree *t, const struct text_place *p)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		if (t->nodes[i]->kind == AST_YIELD && t->nodes[i]->one &&
		    (t->nodes[i]->flags & AST_F_DELEGATE) &&
		    is_at(t->nodes[i]->one, p))
			return true;
	return false;
}

static const struct ast *expression_at(const struct tree *t,
    const struct text_place *p)
{
	const struct ast *found = NULL;
	size_t i;

	for (i = 0; i < t->count; i++)
		if (is_at(t->nodes[i], p) && t->nodes[i]->kind < AST_VAR &&
		    t->nodes[i]->kind != AST_OPTIONAL)
			found = t->nodes[i];
	return found;
}

enum described describe_iterated(struct vm *vm, const struct text_place *p,
    char *out, size_t n)
{
	enum described what = DESCRIBED_NOT;
	const struct ast *e;
	struct tree t;

	if (p->end <= p->start || !describe_open(vm, &t, p->source))
		return DESCRIBED_NOT;
	e = expression_at(&t, p);
	if (e && is_delegated(&t, p)) {
		what = e->pos == e->start ? DESCRIBED_NOT : DESCRIBED_VALUE;
		snprintf(out, n, "yield* (intermediate value)");
	} else if (e && !is_destructured(&t, p)) {
		what = is_final_spread(&t, p) ? DESCRIBED_SPREAD
		    : e->kind == AST_CALL ? DESCRIBED_CALL : DESCRIBED_VALUE;
		print_expression(out, n, what == DESCRIBED_CALL
		    ? e->call.callee : e);
	}
	describe_close(&t);
	return what;
}

/* ---- private methods ---------------------------------------------------- */

static const struct ast_element *element_of(const struct ast_class *c,
    const struct variable *v)
{
	uint32_t i;

	for (i = 0; i < c->element_count; i++)
		if (c->elements[i].private_var == v)
			return &c->elements[i];
	return NULL;
}

static void print_receiver(char *out, size_t n, const struct ast *member)
{
	const struct variable *v = member->private_member.var;
	const struct ast_class *c = v ? v->scope->class_ : NULL;
	const struct ast_element *e = c ? element_of(c, v) : NULL;
	struct ast named = { .kind = AST_IDENT };
	char name[128] = "anonymous";

	if (!e || e->kind == ELEM_FIELD)
		return;
	named.ident.name = c->name;
	if (!c->is_anonymous)
		print_expression(name, sizeof name, &named);
	snprintf(out, n, "%s %s", e->is_static ? "class"
	    : "an instance of class", name);
}

bool describe_receiver(struct vm *vm, const struct text_place *p,
    const char *private_name, char *out, size_t n)
{
	struct tree t;
	size_t i;

	out[0] = 0;
	if (!describe_open(vm, &t, p->source))
		return false;
	for (i = 0; i < t.count && !*out; i++) {
		const struct ast *m = t.nodes[i];

		if (m->kind == AST_PRIVATE_MEMBER && m->start >= p->start &&
		    m->end <= p->end &&
		    name_is(m->private_member.name, private_name))
			print_receiver(out, n, m);
	}
	describe_close(&t);
	return *out;
}
