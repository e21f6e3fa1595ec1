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

/* ---- where an iterated value stands ------------------------------------- */

enum where {
	NOWHERE, LOOPED, AWAITED, ARRAY_ITEM, ONLY_ITEM, DECLARED, ASSIGNED,
	DELEGATED,
	LAST_ARGUMENT,                  /* V8's call iterates it */
	OTHER_ARGUMENT                  /* an array literal's item to V8 */
};

static bool is_spread_at(const struct ast *n, const struct text_place *p)
{
	return n && n->kind == AST_SPREAD && is_at(n->one, p);
}

static enum where among_items(const struct ast_list *items,
    const struct text_place *p)
{
	uint32_t i;

	for (i = 0; i < items->count; i++)
		if (is_spread_at(items->at[i], p))
			return items->count == 1 ? ONLY_ITEM : ARRAY_ITEM;
	return NOWHERE;
}

static enum where among_arguments(const struct ast_list *args,
    const struct text_place *p)
{
	uint32_t i, spreads = 0;
	bool found = false;

	for (i = 0; i < args->count; i++) {
		spreads += args->at[i]->kind == AST_SPREAD;
		found |= is_spread_at(args->at[i], p);
	}
	return !found ? NOWHERE : spreads == 1 &&
	    is_spread_at(args->at[args->count - 1], p) ? LAST_ARGUMENT
	    : OTHER_ARGUMENT;
}

static enum where in_pattern(const struct ast *n, const struct text_place *p)
{
	if (!n->two.left || n->two.left->kind != AST_ARRAY_PATTERN ||
	    !n->two.right || !is_at(n->two.right, p))
		return NOWHERE;
	return n->kind == AST_ASSIGN ? ASSIGNED : DECLARED;
}

/* How the parent n has the value at p iterated. */
static enum where where_in(const struct ast *n, const struct text_place *p)
{
	switch (n->kind) {
	case AST_FOR_OF:
		return !is_at(n->for_each.right, p) ? NOWHERE
		    : n->flags & AST_F_AWAIT ? AWAITED : LOOPED;
	case AST_ARRAY:
		return among_items(&n->list, p);
	case AST_CALL: case AST_NEW:
		return among_arguments(&n->call.args, p);
	case AST_SUPER_CALL:
		return among_arguments(&n->super_.args, p);
	case AST_DECLARATOR: case AST_ASSIGN:
		return in_pattern(n, p);
	case AST_YIELD:
		return n->one && (n->flags & AST_F_DELEGATE) &&
		    is_at(n->one, p) ? DELEGATED : NOWHERE;
	default:
		return NOWHERE;
	}
}

static enum where where_at(const struct tree *t, const struct text_place *p)
{
	enum where w = NOWHERE;
	size_t i;

	for (i = 0; i < t->count && w == NOWHERE; i++)
		w = where_in(t->nodes[i], p);
	return w;
}

/* ---- what is called ----------------------------------------------------- */

static bool is_optional_at(const struct tree *t, const struct text_place *p)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		if (t->nodes[i]->kind == AST_OPTIONAL && is_at(t->nodes[i], p))
			return true;
	return false;
}

/* V8's CallPrinter finds the iteration first, if the call's value is to be
 * iterated. */
static enum described print_called(const struct tree *t,
    const struct text_place *p, const struct ast *n, char *out, size_t size)
{
	enum where w = where_at(t, p);
	bool is_iterated = n->kind != AST_NEW && !is_optional_at(t, p) &&
	    (w == LOOPED || w == AWAITED || w == ARRAY_ITEM ||
	    w == ONLY_ITEM || w == DECLARED || w == ASSIGNED);

	print_expression(out, size, w == AWAITED && is_iterated ? n
	    : n->kind == AST_TAGGED ? n->template_.tag : n->call.callee);
	return !is_iterated ? DESCRIBED_VALUE : w == AWAITED
	    ? DESCRIBED_ASYNC_CALL : DESCRIBED_CALL;
}

enum described describe_callee(struct vm *vm, const struct text_place *p,
    char *out, size_t n)
{
	enum described what = DESCRIBED_NOT;
	struct tree t;
	size_t i;

	if (!describe_open(vm, &t, p->source))
		return what;
	for (i = 0; i < t.count && what == DESCRIBED_NOT; i++)
		if (is_call(t.nodes[i]) && is_at(t.nodes[i], p))
			what = print_called(&t, p, t.nodes[i], out, n);
	describe_close(&t);
	return what;
}

/* ---- what is iterated --------------------------------------------------- */

static const struct ast *expression_at(const struct tree *t,
    const struct text_place *p)
{
	const struct ast *found = NULL;
	size_t i;

	for (i = 0; i < t->count; i++)
		if (is_at(t->nodes[i], p) && t->nodes[i]->kind < AST_VAR)
			found = t->nodes[i];
	return found;
}

static bool has_computed_key(const struct ast *n)
{
	uint32_t i;

	for (i = 0; n->kind == AST_OBJECT && i < n->list.count; i++)
		if (n->list.at[i]->kind == AST_PROPERTY &&
		    n->list.at[i]->property.key)
			return true;
	return false;
}

/* V8 looks for the node at the position of the iteration, and several kinds
 * have another position than their start, or none. */
static bool is_found(const struct ast *e, enum where w)
{
	switch (w) {
	case DECLARED:
		return e->pos == e->start && e->kind != AST_SEQUENCE;
	default:
		return e->kind != AST_CONDITIONAL && e->kind != AST_LOGICAL &&
		    e->kind != AST_OPTIONAL && !has_computed_key(e);
	}
}

/* yield* e: V8's CallPrinter goes by the position, which is e's only if
 * something in e has one. */
static enum described print_delegated(const struct tree *t,
    const struct text_place *p, const struct ast *e, char *out, size_t n)
{
	size_t i;

	out[0] = 0;
	if (p->at == e->pos)
		snprintf(out, n, "yield* (intermediate value)");
	for (i = 0; i < t->count && !*out; i++)
		if (t->nodes[i]->kind == AST_CALL &&
		    t->nodes[i]->pos == p->at) {
			print_expression(out, n, t->nodes[i]->call.callee);
			return DESCRIBED_DELEGATED_IN;
		}
	return DESCRIBED_DELEGATED;
}

static enum described print_iterated(const struct ast *e, enum where w,
    char *out, size_t n)
{
	bool is_called = e->kind == AST_CALL || (e->kind == AST_NEW &&
	    w == LOOPED);

	if (!is_found(e, w))
		return DESCRIBED_NOT;
	if (w == LAST_ARGUMENT || w == OTHER_ARGUMENT)
		is_called = false;
	print_expression(out, n, is_called && w != AWAITED ? e->call.callee
	    : e);
	switch (w) {
	case LAST_ARGUMENT:
		return DESCRIBED_SPREAD;
	case OTHER_ARGUMENT:
		return DESCRIBED_ARGUMENT;
	case ARRAY_ITEM: case ONLY_ITEM:
		return is_called ? DESCRIBED_ELEMENT_CALL : w == ONLY_ITEM &&
		    e->pos == e->start ? DESCRIBED_ELEMENT : DESCRIBED_VALUE;
	case LOOPED:
		return is_called ? DESCRIBED_ELEMENT_CALL : DESCRIBED_VALUE;
	case ASSIGNED:
		return is_called ? DESCRIBED_ASSIGNED_CALL
		    : DESCRIBED_ASSIGNED;
	default:
		return is_called ? DESCRIBED_CALL : DESCRIBED_VALUE;
	}
}

bool describe_spread_callee(struct vm *vm, const struct text_place *p,
    char *out, size_t n)
{
	struct tree t;
	size_t i;

	out[0] = 0;
	if (!describe_open(vm, &t, p->source))
		return false;
	for (i = 0; i < t.count && !*out; i++)
		if ((t.nodes[i]->kind == AST_CALL ||
		    t.nodes[i]->kind == AST_NEW) && among_arguments(
		    &t.nodes[i]->call.args, p) == LAST_ARGUMENT)
			print_expression(out, n, t.nodes[i]->call.callee);
	describe_close(&t);
	return *out;
}

/* Is it `[a]` of `for (const [a] of …)` that takes a value apart?  An array
 * pattern whose value has no expression has an empty place at its start. */
static bool is_loop_head(const struct tree *t, const struct text_place *p)
{
	size_t i;

	for (i = 0; i < t->count; i++) {
		const struct ast *n = t->nodes[i], *left;

		if (n->kind != AST_FOR_OF ||
		    n->for_each.left->kind != AST_VAR)
			continue;
		left = n->for_each.left->var.decls.at[0]->two.left;
		if (left->kind == AST_ARRAY_PATTERN &&
		    left->start == p->start && p->end == p->start)
			return true;
	}
	return false;
}

enum described describe_iterated(struct vm *vm, const struct text_place *p,
    char *out, size_t n)
{
	enum described what = DESCRIBED_NOT;
	const struct ast *e;
	struct tree t;

	if (!describe_open(vm, &t, p->source))
		return DESCRIBED_NOT;
	e = p->end > p->start ? expression_at(&t, p) : NULL;
	if (is_loop_head(&t, p))
		what = DESCRIBED_LOOP_HEAD;
	else if (e && where_at(&t, p) == DELEGATED)
		what = print_delegated(&t, p, e, out, n);
	else if (e)
		what = print_iterated(e, where_at(&t, p), out, n);
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
