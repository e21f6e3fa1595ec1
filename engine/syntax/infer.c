/* SPDX-License-Identifier: MIT */
/*
 * The names V8 infers for nameless functions: "a.b" in a.b = function () {}.
 *
 * While V8 parses it gathers names in nested states, and a function literal
 * waits until something names all that wait (an assignment, a declaration, a
 * property of a literal) or a call drops the last one.  What is gathered
 * depends on where a parse began: V8 compiles most functions when they are
 * first called and parses them again then, with nothing gathered, so the
 * functions inside have names from that parse.  Which parse reads what:
 *
 *  - the parse of the text around a function skips over its body, unless it
 *    is an arrow function or looks as if it were called at once;
 *  - one that is called at once, (function () {})(), is compiled with the
 *    text around it;
 *  - the parse of an arrow function reads all functions in it, up to the
 *    inside of the first that is no arrow.
 *
 * What older versions do otherwise is said at enum infer_version.
 * Source: V8 src/parsing/func-name-inferrer.cc and where parser-base.h calls
 * it.
 */
#include "infer.h"
#include "parse.h"

#include <string.h>

#define ALWAYS UINT32_MAX                /* a level that no function has */
#define FURTHEST 16                      /* called functions between one and
					  * the root of a parse that names it:
					  * names of deep nests are long */

/* A name f has in one of the parses. */
struct inferred {
	struct inferred *next;
	struct ast_function *root;
	struct name *name;
};

static bool grow(struct parser *p, void **at, uint32_t *cap, uint32_t count,
    size_t size)
{
	uint32_t want = *cap ? *cap * 2 : 16;
	void *more;

	if (count < *cap)
		return true;
	more = ast_alloc(p->arena, want * size);
	if (more == NULL) {
		p_no_memory(p);
		return false;
	}
	if (count > 0)
		memcpy(more, *at, count * size);
	*at = more;
	*cap = want;
	return true;
}

void infer_start(struct parser *p)
{
	struct infer *f = &p->infer;

	f->is_off = p->ts || p->opt->goal == GOAL_LIB;
	f->version = p->opt->features.inferrer;
	f->program.is_open = f->version <= INFER_12
	    || f->version == INFER_8;
	f->program.lazy = ALWAYS;
	f->innermost = &f->program;
}

/* ---- the parses that read here ------------------------------------------- */

static bool is_open(const struct infer *f, const struct infer_parse *t)
{
	return t->skips == 0 && (t->is_open || f->depth > t->depth);
}

static bool any_open(const struct infer *f)
{
	const struct infer_parse *t;

	for (t = f->innermost; t != NULL; t = t->outer)
		if (is_open(f, t))
			return true;
	return false;
}

/* ---- parts --------------------------------------------------------------- */

uint32_t infer_enter(struct parser *p)
{
	p->infer.depth++;
	return p->infer.count;
}

void infer_leave(struct parser *p, uint32_t mark)
{
	struct infer *f = &p->infer;
	struct infer_parse *t;

	f->count = mark;
	f->depth--;
	if (p->failed)
		return;
	for (t = f->innermost; t != NULL; t = t->outer)
		if (t->skips == 0 && !is_open(f, t))
			t->waiting.count = 0;
}

uint32_t infer_enter_heritage(struct parser *p)
{
	return p->infer.version < INFER_8 ? infer_enter(p) : 0;
}

void infer_leave_heritage(struct parser *p, uint32_t mark)
{
	if (p->infer.version < INFER_8)
		infer_leave(p, mark);
}

static void add_part(struct parser *p, struct name *name, bool is_variable)
{
	struct infer *f = &p->infer;
	void *at = f->parts;

	if (f->is_off || p->failed || name == NULL || !any_open(f)
	    || !grow(p, &at, &f->cap, f->count, sizeof *f->parts))
		return;
	f->parts = at;
	f->parts[f->count++] = (struct infer_part){ name, f->depth,
		is_variable };
}

void infer_literal(struct parser *p, struct name *name)
{
	if (name != p->w.prototype)
		add_part(p, name, false);
}

void infer_variable(struct parser *p, struct name *name)
{
	add_part(p, name, true);
}

void infer_index(struct parser *p, const struct ast *index)
{
	if (index->kind == AST_STRING
	    && index->string->index == NAME_NO_INDEX)
		infer_literal(p, index->string);
	else if (!p->infer.is_off)
		infer_literal(p, name_ascii(p->arena, p->infer.version >= INFER_11
		    ? "(anonymous function)" : "<computed>"));
}

static bool is_constructor(const struct name *n)
{
	uint16_t u = n->len > 0 ? name_unit(n, 0) : 0;

	return (u >= 'A' && u <= 'Z') || (u >= 0xc0 && u <= 0xde && u != 0xd7);
}

void infer_constructor(struct parser *p, struct name *name)
{
	if (name != NULL && is_constructor(name))
		add_part(p, name, false);
}

void infer_not_async(struct parser *p)
{
	struct infer *f = &p->infer;

	if (!f->is_off && !p->failed && f->count > 0 && any_open(f))
		f->count--;
}

void infer_parameter(struct parser *p, struct name *name)
{
	if (p->infer.version >= INFER_11)
		infer_variable(p, name);
}

/* ---- functions that wait ------------------------------------------------- */

void infer_add(struct parser *p, struct ast_function *fn)
{
	struct infer *f = &p->infer;
	struct infer_parse *t;

	if (f->is_off || p->failed)
		return;
	for (t = f->innermost; t != NULL; t = t->outer) {
		struct infer_waiting *w = &t->waiting;
		void *at = w->at;

		if (!is_open(f, t) || !grow(p, &at, &w->cap, w->count,
		    sizeof *w->at))
			continue;
		w->at = at;
		w->at[w->count++] = fn;
	}
}

void infer_forget(struct parser *p)
{
	struct infer *f = &p->infer;
	struct infer_parse *t;

	if (f->is_off || p->failed)
		return;
	for (t = f->innermost; t != NULL; t = t->outer)
		if (t->waiting.count > 0 && is_open(f, t))
			t->waiting.count--;
}

/* The next part of t from i on; f->count: none. */
static uint32_t next_part(const struct infer *f, const struct infer_parse *t,
    uint32_t i)
{
	while (i < f->count && !t->is_open && f->parts[i].depth <= t->depth)
		i++;
	return i;
}

static void join(uint16_t *units, uint32_t *len, const struct name *n)
{
	uint32_t i;

	if (*len > 0)
		units[(*len)++] = '.';
	for (i = 0; i < n->len; i++)
		units[(*len)++] = name_unit(n, i);
}

/* Of variables that follow each other only the last counts. */
static struct name *make_name(struct parser *p, const struct infer_parse *t)
{
	const struct infer *f = &p->infer;
	uint32_t i, next, len = 0;
	uint16_t *units;
	size_t room = 0;

	for (i = t->first; i < f->count; i++)
		room += f->parts[i].name->len + 1;
	units = ast_alloc(p->arena, room * sizeof *units + 1);
	if (units == NULL) {
		p_no_memory(p);
		return NULL;
	}
	for (i = next_part(f, t, t->first); i < f->count; i = next) {
		next = next_part(f, t, i + 1);
		if (!(next < f->count && f->parts[i].is_variable
		    && f->parts[next].is_variable))
			join(units, &len, f->parts[i].name);
	}
	return len > 0 ? name_wide(p->arena, units, len) : NULL;
}

static void name_waiting(struct parser *p, struct infer_parse *t)
{
	struct name *name = make_name(p, t);
	uint32_t i;

	for (i = 0; i < t->waiting.count; i++) {
		struct ast_function *fn = t->waiting.at[i];
		struct inferred *n = ast_alloc(p->arena, sizeof *n);

		if (n == NULL)
			break;
		n->next = fn->inferred;
		n->root = t->root;
		n->name = name;
		fn->inferred = n;
	}
}

void infer_now(struct parser *p)
{
	struct infer *f = &p->infer;
	struct infer_parse *t;
	uint32_t n = 0;

	if (f->is_off || p->failed)
		return;
	for (t = f->innermost; t != NULL; t = t->outer, n++) {
		if (t->waiting.count == 0 || t->skips > 0)
			continue;
		if (n <= FURTHEST)
			name_waiting(p, t);
		t->waiting.count = 0;
	}
}

void infer_arrow(struct parser *p, struct ast_function *f)
{
	infer_add(p, f);
	if (p->infer.version >= INFER_11)
		infer_now(p);
}

void infer_value(struct parser *p, const struct ast *value)
{
	if (value->kind == AST_CALL || value->kind == AST_NEW)
		infer_forget(p);
	else
		infer_now(p);
}

/* ---- functions ----------------------------------------------------------- */

static bool is_skipped(const struct infer *i, const struct infer_parse *t,
    const struct ast_function *f)
{
	return f->kind != FN_ARROW && !f->is_called && t->lazy > 0
	    && !(i->version == INFER_8 && f->is_expression && f->kind == FN_NORMAL);
}

void infer_function_open(struct parser *p, struct infer_parse *own,
    struct ast_function *f)
{
	struct infer *i = &p->infer;
	struct infer_parse *t;

	memset(own, 0, sizeof *own);
	if (i->is_off || p->failed)
		return;
	i->level++;
	if (f->kind == FN_ARROW && f->start == i->arrow_called)
		f->is_called = f->start > 0;
	f->is_unnamed = f->is_called && i->version < INFER_10;
	f->is_skipped = i->innermost->skips == 0
	    && is_skipped(i, i->innermost, f);
	for (t = i->innermost; t != NULL; t = t->outer) {
		if (t->skips > 0)
			continue;
		if (is_skipped(i, t, f))
			t->skips = i->level;
		else if (f->kind != FN_ARROW && t->lazy == 0)
			t->lazy = i->level;
	}
	own->outer = i->innermost;
	own->root = f;
	own->first = i->count;
	own->depth = i->depth;
	own->lazy = f->kind != FN_ARROW ? ALWAYS : 0;
	own->is_open = i->version <= INFER_12;
	i->innermost = own;
}

void infer_function_close(struct parser *p, struct infer_parse *own)
{
	struct infer *i = &p->infer;
	struct infer_parse *t;

	if (own->root == NULL)
		return;
	i->innermost = own->outer;
	i->count = own->first;
	for (t = i->innermost; t != NULL; t = t->outer) {
		if (t->skips == i->level)
			t->skips = 0;
		if (t->lazy == i->level)
			t->lazy = 0;
	}
	i->level--;
}

void infer_parenthesis(struct parser *p)
{
	struct infer *i = &p->infer;

	if (peek(p) == T_FUNCTION || (peek(p) == T_ASYNC
	    && peek_ahead(p) == T_FUNCTION))
		p->fn->next_is_called = true;
	else if (i->version == INFER_24 && peek(p) != T_ASYNC
	    && p->lx.cur.start != i->arrow_called)
		i->arrow_called = peek_pos(p);
}

void infer_called(struct parser *p, const struct ast *n)
{
	if (n->kind != AST_FUNCTION || n->function->is_skipped)
		return;
	n->function->is_called = true;
	n->function->is_unnamed = p->infer.version < INFER_10;
}

/* A function's own name stands before those gathered in it, if it looks like
 * a constructor's. */
static struct name *with_root(struct ast_arena *a,
    const struct ast_function *root, struct name *n)
{
	uint16_t *units;
	uint32_t len = 0;

	if (root == NULL || root->name == NULL || root->kind == FN_GETTER
	    || root->kind == FN_SETTER || !is_constructor(root->name))
		return n;
	if (n == NULL)
		return root->name;
	units = ast_alloc(a, (root->name->len + n->len + 1) * sizeof *units);
	if (units == NULL)
		return NULL;
	join(units, &len, root->name);
	join(units, &len, n);
	return name_wide(a, units, len);
}

struct name *infer_name_of(struct ast_arena *a, const struct ast_function *f)
{
	const struct ast_function *root = f->parent;
	const struct inferred *n;

	if (f->is_unnamed)
		return NULL;
	while (root != NULL && (root->is_called || root->kind == FN_INIT))
		root = root->parent;
	if (root != NULL && root->kind == FN_PROGRAM)
		root = NULL;
	for (n = f->inferred; n != NULL; n = n->next)
		if (n->root == root)
			return with_root(a, root, n->name);
	return NULL;
}
