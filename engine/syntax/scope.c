/* SPDX-License-Identifier: MIT */
/*
 * Scopes while parsing: opening, declaring, early errors of declarations.
 *
 * A var that passes through blocks, and a function in a sloppy block, can
 * only be judged when the function ends; they wait in fn_state.late.
 */
#include "parse.h"

#include <string.h>

/* ---- scopes ------------------------------------------------------------ */

struct scope *scope_open(struct parser *p, int kind, uint32_t start)
{
	struct scope *s = ast_alloc(p->arena, sizeof *s), *up = p->scope;

	if (s == NULL) {
		p_no_memory(p);
		return NULL;
	}
	s->kind = (uint8_t)kind;
	s->start = s->end = start;
	s->parent = up;
	s->function = p->fn->fn;
	s->is_in_loop = p->fn->targets != NULL;
	if (up != NULL && up->last_child != NULL)
		up->last_child->sibling = s;
	else if (up != NULL)
		up->child = s;
	if (up != NULL)
		up->last_child = s;
	p->scope = s;
	return s;
}

void scope_close(struct parser *p, struct scope *s)
{
	if (s == NULL)
		return;
	s->end = end_pos(p);
	p->scope = s->parent;
}

bool scope_is_empty(const struct scope *s)
{
	return s == NULL || (s->first == NULL && s->functions.count == 0);
}

/* ---- variables --------------------------------------------------------- */

static uint32_t bucket(const struct scope *s, const struct name *n)
{
	return (n->serial * 2654435761u) & (s->table_size - 1);
}

struct variable *scope_find(const struct scope *s, const struct name *n)
{
	struct variable *v;

	if (s->table != NULL) {
		for (v = s->table[bucket(s, n)]; v != NULL; v = v->chain)
			if (v->name == n)
				return v;
		return NULL;
	}
	for (v = s->first; v != NULL; v = v->next)
		if (v->name == n)
			return v;
	return NULL;
}

/* A scope of many names gets a table. */
static void rehash(struct parser *p, struct scope *s)
{
	uint32_t size = s->table_size ? s->table_size * 4 : 32;
	struct variable **t = ast_alloc(p->arena, size * sizeof *t), *v;

	if (t == NULL) {
		p_no_memory(p);
		return;
	}
	s->table = t;
	s->table_size = size;
	for (v = s->first; v != NULL; v = v->next) {
		v->chain = t[bucket(s, v->name)];
		t[bucket(s, v->name)] = v;
	}
}

struct variable *scope_add(struct parser *p, struct scope *s,
    struct name *n, int kind, struct span at)
{
	struct variable *v = ast_alloc(p->arena, sizeof *v);

	if (v == NULL || s == NULL || n == NULL) {
		p_no_memory(p);
		return NULL;
	}
	v->name = n;
	v->kind = (uint8_t)kind;
	v->scope = s;
	v->start = at.start;
	v->end = v->init_end = at.end;
	v->param_index = -1;
	v->is_const = kind == VAR_CONST || kind == VAR_IMPORT;
	if (s->last != NULL)
		s->last->next = v;
	else
		s->first = v;
	s->last = v;
	s->var_count++;
	if (s->var_count > 12 && s->var_count * 2 > s->table_size) {
		rehash(p, s);
	} else if (s->table != NULL) {
		v->chain = s->table[bucket(s, n)];
		s->table[bucket(s, n)] = v;
	}
	return v;
}

/* ---- declarations ------------------------------------------------------ */

static bool is_var_scope(const struct scope *s)
{
	return s->kind == SCOPE_FUNCTION || s->kind == SCOPE_BODY
	    || s->kind == SCOPE_STATIC_BLOCK;
}

/* Functions at the top of a function are var-like, elsewhere lexical. */
static bool has_lexical_functions(const struct parser *p,
    const struct scope *s)
{
	return !is_var_scope(s) || (p->opt->goal == GOAL_MODULE
	    && s->kind == SCOPE_FUNCTION && s->parent == NULL);
}

static bool is_lexical(const struct parser *p, const struct variable *v)
{
	switch (v->kind) {
	case VAR_LET: case VAR_CONST: case VAR_CLASS: case VAR_IMPORT:
	case VAR_CATCH:
		return true;
	case VAR_FUNCTION:
		return has_lexical_functions(p, v->scope);
	default:
		return false;
	}
}

static void redeclared(struct parser *p, const struct name *n,
    struct span at)
{
	char buf[200];

	if (p->failed)
		return;
	p_fail_late(p, at, "Identifier '%s' has already been declared",
	    n == p->w.star_default ? ".default"
	    : p_text(n, buf, sizeof buf));
}

/* V8 underlines one character of a variable. */
static struct span first_char(struct span at)
{
	return span(at.start, at.start + 1);
}

/* The lexical name a var would clash with in s, catch (e) aside. */
static bool clashes(const struct parser *p, const struct scope *s,
    const struct name *n)
{
	struct variable *v = scope_find(s, n);

	if (v == NULL || s->kind == SCOPE_CLASS || s->is_simple_catch)
		return false;
	return is_lexical(p, v);
}

static void wait_for_end(struct parser *p, struct name *n, struct span at,
    struct ast_function *block_fn)
{
	struct late_var *l = ast_alloc(p->arena, sizeof *l);

	if (l == NULL) {
		p_no_memory(p);
		return;
	}
	l->name = n;
	l->from = p->scope;
	l->at = at;
	l->block_fn = block_fn;
	*p->fn->late_end = l;
	p->fn->late_end = &l->next;
}

static struct variable *parameter_of(const struct scope *body,
    const struct name *n)
{
	if (body->kind != SCOPE_BODY)
		return NULL;
	return scope_find(body->parent, n);
}

static struct variable *declare_var(struct parser *p, struct name *n,
    struct span at)
{
	struct scope *s = p->scope, *top = p->fn->var_scope;
	struct variable *v;

	if (s != top)
		wait_for_end(p, n, at, NULL);
	for (; s != top && s != NULL; s = s->parent)
		if (clashes(p, s, n))
			redeclared(p, n, first_char(at));
	v = scope_find(top, n);
	if (v != NULL) {
		if (is_lexical(p, v))
			redeclared(p, n, first_char(at));
		return v;
	}
	v = scope_add(p, top, n, VAR_VAR, at);
	if (v != NULL)
		v->twin = parameter_of(top, n);
	return v;
}

static bool is_repeatable(const struct parser *p, const struct variable *v,
    int kind)
{
	return kind == VAR_FUNCTION && v->kind == VAR_FUNCTION
	    && v->is_sloppy_function && !p->strict && p->plain_function;
}

static struct variable *declare_lexical(struct parser *p, struct scope *s,
    struct name *n, int kind, struct span at)
{
	struct variable *v = scope_find(s, n);

	if (v != NULL && is_repeatable(p, v, kind))
		return v;
	if (v != NULL && (kind == VAR_LET || kind == VAR_CONST))
		at = first_char(at);
	if (v == NULL && kind != VAR_CATCH)
		v = parameter_of(s, n);
	if (v == NULL && s->kind == SCOPE_BLOCK && s->parent != NULL
	    && s->parent->kind == SCOPE_CATCH)
		v = scope_find(s->parent, n);
	if (v != NULL) {
		redeclared(p, n, at);
		return v;
	}
	return scope_add(p, s, n, kind, at);
}

static struct variable *declare_function(struct parser *p, struct scope *s,
    struct name *n, struct span at)
{
	struct variable *v;

	if (has_lexical_functions(p, s))
		return declare_lexical(p, s, n, VAR_FUNCTION, at);
	v = scope_find(s, n);
	if (v == NULL)
		return scope_add(p, s, n, VAR_FUNCTION, at);
	if (is_lexical(p, v))
		redeclared(p, n, at);
	if (v->kind == VAR_VAR)
		v->kind = VAR_FUNCTION;
	return v;
}

static struct variable *declare_param(struct parser *p, struct scope *s,
    struct name *n, struct span at)
{
	struct variable *v = scope_find(s, n);

	if (v == NULL)
		return scope_add(p, s, n, VAR_PARAM, at);
	if (p->fn->duplicate.end == 0)
		p->fn->duplicate = at;
	return v;
}

struct variable *scope_declare(struct parser *p, struct scope *s,
    struct name *n, int kind, struct span at)
{
	if (p->failed || s == NULL)
		return NULL;
	switch (kind) {
	case VAR_VAR:
		return declare_var(p, n, at);
	case VAR_PARAM:
		return declare_param(p, s, n, at);
	case VAR_FUNCTION:
		return declare_function(p, s, n, at);
	default:
		return declare_lexical(p, s, n, kind, at);
	}
}

/* ---- functions in scopes ----------------------------------------------- */

/* Adds a declaration; an earlier one of the same variable goes. */
void scope_add_function(struct parser *p, struct scope *s, struct ast *n)
{
	struct list_buf b = { s->functions.at, s->functions.count, 0 };
	uint32_t i, w = 0;

	for (i = 0; i < b.count && n->function->var != NULL; i++)
		if (b.at[i]->function->var != n->function->var)
			b.at[w++] = b.at[i];
	b.count = w;
	/* grow by doubling: a power of two is full */
	if (b.count > 0 && (b.count & (b.count - 1)) != 0)
		for (b.cap = 1; b.cap < b.count; )
			b.cap *= 2;
	else
		b.cap = b.count;
	list_push(p, &b, n);
	s->functions = list_done(&b);
	if (!p->strict && has_lexical_functions(p, s)
	    && !n->function->is_async && !n->function->is_generator
	    && n->function->var != NULL) {
		n->function->var->is_sloppy_function = true;
		wait_for_end(p, n->function->name, span(n->start, n->end),
		    n->function);
	}
}

/* ecma262 #sec-web-compat-functiondeclarationinstantiation */
static void hoist_block_function(struct parser *p, struct fn_state *st,
    struct late_var *l)
{
	struct scope *s, *top = st->var_scope;
	struct variable *v;

	for (s = l->from->parent; s != top && s != NULL; s = s->parent)
		if (clashes(p, s, l->name))
			return;
	v = scope_find(top, l->name);
	if (v != NULL && (is_lexical(p, v) || v->kind == VAR_PARAM))
		return;
	if (v == NULL && parameter_of(top, l->name) != NULL)
		return;
	if (v == NULL)
		v = scope_add(p, top, l->name, VAR_VAR, l->at);
	l->block_fn->annexb_var = v;
	if (v != NULL)
		v->is_assigned = v->is_used = true;
}

void check_late_vars(struct parser *p, struct fn_state *st)
{
	struct late_var *l;
	struct scope *s;

	for (l = st->late; l != NULL; l = l->next) {
		if (l->block_fn != NULL)
			continue;
		for (s = l->from; s != st->var_scope && s != NULL;
		    s = s->parent)
			if (clashes(p, s, l->name)) {
				redeclared(p, l->name, first_char(l->at));
				return;
			}
	}
	for (l = st->late; l != NULL; l = l->next)
		if (l->block_fn != NULL)
			hoist_block_function(p, st, l);
}

/* ---- references and covers --------------------------------------------- */

void scope_reference(struct parser *p, struct ast *n)
{
	struct reference *r = ast_alloc(p->arena, sizeof *r);

	if (r == NULL) {
		p_no_memory(p);
		return;
	}
	r->node = n;
	r->next = p->scope->refs;
	p->scope->refs = r;
}

void cover_begin(const struct parser *p, struct cover_mark *m)
{
	m->refs = p->scope->refs;
	m->last_child = p->scope->last_child;
	m->function_count = p->program->function_count;
}

/* s is the newest child of the scope the cover was read in. */
void cover_move(struct parser *p, const struct cover_mark *m,
    struct scope *s)
{
	struct scope *up = s->parent, *first, *c;
	struct reference **r;

	(void)p;
	if (up->refs != m->refs) {
		for (r = &up->refs; *r != m->refs && *r != NULL;)
			r = &(*r)->next;
		*r = s->refs;
		s->refs = up->refs;
		up->refs = m->refs;
	}
	first = m->last_child ? m->last_child->sibling : up->child;
	if (first == s)
		return;
	if (m->last_child != NULL)
		m->last_child->sibling = s;
	else
		up->child = s;
	s->child = first;
	for (c = first; c != NULL && c != s; c = c->sibling) {
		c->parent = s;
		s->last_child = c;
		if (c->sibling == s)
			c->sibling = NULL;
	}
}

void cover_drop(struct parser *p, const struct cover_mark *m)
{
	struct scope *s = p->scope;

	s->refs = m->refs;
	s->last_child = m->last_child;
	if (s->last_child != NULL)
		s->last_child->sibling = NULL;
	else
		s->child = NULL;
	p->program->function_count = m->function_count;
}
