/* SPDX-License-Identifier: MIT */
/*
 * Classes: heritage, methods, fields, private names, static blocks.
 *
 * As in V8, all instance fields of a class are initialised by one function
 * made up for that (FN_INIT), all static fields and blocks by another.
 */
#include "parse.h"

#include <string.h>

struct class_state {
	struct ast_class *c;
	struct ast_element *elements;
	uint32_t count, cap;
	struct fn_state init[2];        /* instance, static; open while used */
	uint32_t member;                /* start of the one being read */
	bool has_constructor;
	bool has_extends;
	bool is_abstract;               /* in a .ts */
};

/* ---- initialiser functions --------------------------------------------- */

static struct ast_function *init_function(struct parser *p,
    struct class_state *cs, bool is_static)
{
	struct ast_function **f = is_static ? &cs->c->static_init
	    : &cs->c->instance_init;
	struct fn_state s;

	if (*f != NULL)
		return *f;
	*f = parse_function_new(p, FN_INIT, cs->c->start);
	if (*f == NULL)
		return NULL;
	(*f)->is_static = is_static;
	(*f)->is_strict = true;
	(*f)->has_simple_params = true;
	(*f)->init_of = cs->c;
	function_open(p, &s, *f, cs->c->scope);
	function_close(p, &s);
	return *f;
}

/* Parsing goes on inside the class's initialiser until init_leave. */
static bool init_enter(struct parser *p, struct class_state *cs,
    struct fn_state *s, bool is_static)
{
	struct ast_function *f = init_function(p, cs, is_static);

	if (f == NULL || f->scope == NULL)
		return false;
	memset(s, 0, sizeof *s);
	s->outer = p->fn;
	s->fn = f;
	s->late_end = &s->late;
	s->outer_es = p->es;
	s->outer_scope = p->scope;
	s->outer_strict = p->strict;
	s->outer_in = p->accept_in;
	s->outer_no_type = p->ts_no_arrow_type;
	s->var_scope = f->scope;
	p->fn = s;
	p->es = NULL;
	p->ts_no_arrow_type = false;
	p->scope = f->scope;
	p->accept_in = true;
	return true;
}

/* ---- checks ------------------------------------------------------------ */

static void check_field_name(struct parser *p, const struct prop_info *info)
{
	if (info->is_static && info->name == p->w.prototype)
		p_fail(p, cur_span(p), "Classes may not have a static "
		    "property named 'prototype'");
	if (info->name == p->w.constructor
	    || info->name == p->w.private_constructor)
		p_fail(p, cur_span(p), "Classes may not have a field named "
		    "'constructor'");
}

static void check_constructor(struct parser *p, struct class_state *cs,
    const struct prop_info *info)
{
	if (info->is_generator)
		p_fail(p, cur_span(p),
		    "Class constructor may not be a generator");
	if (info->is_async)
		p_fail(p, cur_span(p),
		    "Class constructor may not be an async method");
	if (info->kind != PK_METHOD)
		p_fail(p, cur_span(p),
		    "Class constructor may not be an accessor");
	if (cs->has_constructor)
		p_fail(p, cur_span(p),
		    "A class may only have one constructor");
}

/* V8: CheckClassMethodName */
static void check_method_name(struct parser *p, struct class_state *cs,
    const struct prop_info *info)
{
	if (info->name == p->w.private_constructor)
		p_fail(p, cur_span(p),
		    "Class constructor may not be a private method");
	else if (info->is_static && info->name == p->w.prototype)
		p_fail(p, cur_span(p), "Classes may not have a static "
		    "property named 'prototype'");
	else if (!info->is_static && info->name == p->w.constructor)
		check_constructor(p, cs, info);
}

/* ---- elements ---------------------------------------------------------- */

static struct ast_element *add_element(struct parser *p,
    struct class_state *cs)
{
	struct ast_element *e;

	if (cs->count == cs->cap) {
		uint32_t cap = cs->cap ? cs->cap * 2 : 8;
		e = ast_alloc(p->arena, cap * sizeof *e);
		if (e == NULL) {
			p_no_memory(p);
			return NULL;
		}
		if (cs->count > 0)
			memcpy(e, cs->elements, cs->count * sizeof *e);
		cs->elements = e;
		cs->cap = cap;
	}
	e = &cs->elements[cs->count++];
	memset(e, 0, sizeof *e);
	return e;
}

/* A private name may be declared twice only as getter and setter, both
 * static or both not. */
static bool is_accessor_pair(const struct class_state *cs,
    const struct ast_element *e)
{
	uint32_t i, seen = 0;

	for (i = 0; i + 1 < cs->count; i++) {
		const struct ast_element *o = &cs->elements[i];
		if (o->name != e->name || o->private_var == NULL)
			continue;
		seen++;
		if (o->kind == e->kind || o->is_static != e->is_static
		    || (o->kind != ELEM_GET && o->kind != ELEM_SET)
		    || (e->kind != ELEM_GET && e->kind != ELEM_SET))
			return false;
	}
	return seen == 1;
}

static void declare_private(struct parser *p, struct class_state *cs,
    uint32_t index, struct span at)
{
	struct ast_element *e = &cs->elements[index];
	struct variable *v = scope_find(cs->c->scope, e->name);

	if (v == NULL) {
		v = scope_add(p, cs->c->scope, e->name, VAR_PRIVATE, at);
		e->private_var = v;
		if (v != NULL)          /* by the class's initialiser */
			v->is_used = v->is_captured = true;
		return;
	}
	e->private_var = v;
	if (!is_accessor_pair(cs, e)) {
		char buf[200];
		p_fail_late(p, at, "Identifier '%s' has already been declared",
		    p_text(e->name, buf, sizeof buf));
	}
}

static struct ast_element *new_element(struct parser *p,
    struct class_state *cs, const struct prop_info *info, int kind,
    uint32_t start)
{
	struct ast_element *e = add_element(p, cs);

	if (e == NULL)
		return NULL;
	e->kind = (uint8_t)kind;
	e->is_static = info->is_static;
	e->start = e->pos = start;
	e->name = info->name;
	e->key = info->name ? NULL : info->key;
	return e;
}

static void parse_initializer(struct parser *p, struct class_state *cs,
    uint32_t at, bool is_static)
{
	struct fn_state s;
	struct ast *value;

	if (!init_enter(p, cs, &s, is_static))
		return;
	value = parse_assignment(p);
	cs->elements[at].value = value;
	name_function(p, value, cs->elements[at].name);
	function_close(p, &s);
}

/* ecma262 #prod-FieldDefinition */
static void parse_field(struct parser *p, struct class_state *cs,
    struct prop_info *info, uint32_t start)
{
	uint32_t at = cs->count;

	if (info->name != NULL)
		check_field_name(p, info);
	if (new_element(p, cs, info, ELEM_FIELD, start) == NULL)
		return;
	if (cs->elements[at].key != NULL)
		cs->elements[at].key_var = scope_add(p, cs->c->scope,
		    p->bad_name, VAR_HIDDEN, cur_span(p));
	if (info->is_private)
		declare_private(p, cs, at, cur_span(p));
	init_function(p, cs, info->is_static);
	if (p->ts) {
		bool is_typed = ts_mark(p, T_CONDITIONAL)
		    || ts_mark(p, T_NOT) || peek(p) == T_COLON;
		ts_annotation(p);
		if (!nl_next(p) && peek(p) != T_SEMICOLON
		    && peek(p) != T_ASSIGN && peek(p) != T_RBRACE)
			ts_wanted(p, &p->lx.next, is_typed ? TS_END
			    : TS_MEMBER);
	}
	if (p_check(p, T_ASSIGN))
		parse_initializer(p, cs, at, info->is_static);
	p_semicolon(p);
	cs->elements[at].end = end_pos(p);
}

static int method_kind(const struct prop_info *info)
{
	return info->kind == PK_GET ? FN_GETTER
	    : info->kind == PK_SET ? FN_SETTER : FN_METHOD;
}

static struct ast *parse_method_function(struct parser *p,
    const struct prop_info *info, int kind, uint32_t start)
{
	struct fn_head h;

	memset(&h, 0, sizeof h);
	h.kind = (uint8_t)kind;
	h.is_async = info->is_async;
	h.is_generator = info->is_generator;
	h.is_static = info->is_static;
	h.is_expression = true;
	h.name = info->name;
	h.start = start;
	h.body_optional = p->ts;
	if (p->ts && info->kind == PK_METHOD && kind == FN_METHOD)
		ts_mark(p, T_CONDITIONAL);
	return parse_function(p, &h);
}

static void parse_constructor(struct parser *p, struct class_state *cs,
    const struct prop_info *info, uint32_t start)
{
	struct ast *n = parse_method_function(p, info,
	    cs->has_extends ? FN_DERIVED : FN_CONSTRUCTOR, start);

	if (n == NULL)
		ts_blank(p, cs->member, end_pos(p));
	if (n == NULL || n->kind != AST_FUNCTION)
		return;
	cs->has_constructor = true;
	cs->c->constructor = n->function;
	n->function->name = cs->c->name;
}

static void parse_method(struct parser *p, struct class_state *cs,
    struct prop_info *info, uint32_t start, uint32_t name_start)
{
	int kind = info->kind == PK_GET ? ELEM_GET
	    : info->kind == PK_SET ? ELEM_SET : ELEM_METHOD;
	uint32_t at = cs->count;
	struct ast *n;

	if (info->is_private && !p->lx.features.private_methods) {
		p_unexpected_next(p);
		return;
	}
	if (info->name != NULL)
		check_method_name(p, cs, info);
	if (!info->is_static && info->name == p->w.constructor) {
		parse_constructor(p, cs, info, name_start);
		return;
	}
	if (new_element(p, cs, info, kind, start) == NULL)
		return;
	n = parse_method_function(p, info, method_kind(info), name_start);
	if (n == NULL)
		ts_blank(p, cs->member, end_pos(p));
	if (n == NULL || n->kind != AST_FUNCTION) {
		cs->count = at;         /* an overload's signature */
		return;
	}
	cs->elements[at].function = n->function;
	cs->elements[at].end = end_pos(p);
	if (info->is_private)
		declare_private(p, cs, at, cur_span(p));
	if (info->is_private && info->is_static)
		cs->c->has_private_static = true;
	else if (info->is_private)
		cs->c->has_private_instance = true;
	if (info->is_private)
		init_function(p, cs, info->is_static);
}

/* ecma262 #prod-ClassStaticBlock */
static void parse_static_block(struct parser *p, struct class_state *cs)
{
	struct prop_info info;
	struct ast_element *e;
	struct fn_state s;
	struct scope *b;
	uint32_t at = cs->count;
	struct ast *block;

	memset(&info, 0, sizeof info);
	info.is_static = true;
	p_next(p);
	e = new_element(p, cs, &info, ELEM_STATIC_BLOCK, p->lx.cur.start);
	if (e == NULL || !init_enter(p, cs, &s, true))
		return;
	s.is_static_block = true;
	b = scope_open(p, SCOPE_STATIC_BLOCK, peek_pos(p));
	s.var_scope = b;
	block = parse_block_in(p, b);
	cs->elements[at].block = block;
	cs->elements[at].end = end_pos(p);
	function_close(p, &s);
}

/* The word static as a name of its own. */
static bool static_is_name(const struct parser *p)
{
	int t = peek(p);

	return t == T_LPAREN || t == T_ASSIGN || t == T_SEMICOLON
	    || t == T_RBRACE || (p->ts && (t == T_LT || t == T_COLON));
}

static void parse_element_name(struct parser *p, struct prop_info *info,
    uint32_t *name_start, struct ts_member *m)
{
	if (!info->is_static && peek(p) == T_STATIC) {
		p_next(p);
		*name_start = peek_pos(p);
		if (static_is_name(p)) {
			info->name = p->lx.cur.name;
			info->kind = peek(p) == T_LPAREN || peek(p) == T_LT
			    ? PK_METHOD : PK_FIELD;
			return;
		}
		info->is_static = m->is_static = true;
		if (p->ts)
			ts_class_member(p, m);
		*name_start = peek_pos(p);
	}
	parse_property_name(p, info);
}

/* V8: ParseClassPropertyDefinition */
static void parse_element(struct parser *p, struct class_state *cs)
{
	uint32_t start = peek_pos(p), name_start = start;
	struct token first = p->lx.next;
	struct ts_member m = { .start = start, .in_abstract = cs->is_abstract,
		.in_derived = cs->has_extends };
	struct prop_info info;

	memset(&info, 0, sizeof info);
	info.is_class = true;
	cs->member = start;
	if (p->ts && ts_class_member(p, &m))
		return;
	name_start = peek_pos(p);
	parse_element_name(p, &info, &name_start, &m);
	if (m.is_hidden && info.is_private)
		ts_invalid(p, span(start, end_pos(p)), "An accessibility "
		    "modifier cannot be used with a private identifier.");
	if (p->failed)
		return;
	switch (info.kind) {
	case PK_METHOD: case PK_GET: case PK_SET:
		parse_method(p, cs, &info, start, name_start);
		break;
	case PK_VALUE: case PK_SHORTHAND: case PK_SPREAD:
		p_unexpected(p, &first);
		break;
	default:
		if (!p->opt->features.class_fields) {
			p_unexpected_next(p);
			break;
		}
		parse_field(p, cs, &info, start);
	}
}

/* ---- whole classes ----------------------------------------------------- */

static void parse_heritage(struct parser *p, struct class_state *cs)
{
	struct expr_scope es;
	uint32_t mark;

	if (!p_check(p, T_EXTENDS))
		return;
	cs->has_extends = true;
	mark = infer_enter_heritage(p);
	es_open(p, &es, ES_EXPRESSION);
	cs->c->heritage = parse_lhs(p);
	es_validate_expression(p, &es);
	es_close(p, &es);
	infer_leave_heritage(p, mark);
	if (p->ts)
		ts_type_arguments(p);
}

static void default_constructor(struct parser *p, struct class_state *cs)
{
	struct ast_class *c = cs->c;
	struct ast_function *f;
	struct fn_state s;

	if (c->constructor != NULL)
		return;
	f = parse_function_new(p, cs->has_extends ? FN_DERIVED : FN_CONSTRUCTOR,
	    c->start);
	if (f == NULL)
		return;
	function_open(p, &s, f, c->scope);
	if (f->scope == NULL)
		return;
	f->is_default_ctor = true;
	f->is_strict = true;
	f->has_simple_params = true;
	f->has_super_call = cs->has_extends;
	f->is_expression = true;
	f->name = c->name;
	f->end = c->end;
	f->body_start = f->body_end = c->end;
	c->constructor = f;
	function_close(p, &s);
}

static void parse_class_body(struct parser *p, struct class_state *cs)
{
	cs->c->body_start = peek_pos(p);
	p_expect(p, T_LBRACE);
	while (peek(p) != T_RBRACE && !p->failed) {
		uint32_t mark;

		if (p_check(p, T_SEMICOLON))
			continue;
		mark = infer_enter(p);
		if (peek(p) == T_STATIC && peek_ahead(p) == T_LBRACE
		    && p->opt->features.static_blocks)
			parse_static_block(p, cs);
		else
			parse_element(p, cs);
		infer_now(p);
		infer_leave(p, mark);
	}
	p_expect(p, T_RBRACE);
}

static void class_strict_name(struct parser *p, const struct name *name,
    struct span at, bool reserved)
{
	if (name == NULL)
		return;
	if (reserved)
		p_fail(p, at, "Unexpected strict mode reserved word");
	if (p_is_eval_or_arguments(p, name))
		p_fail(p, at, "Unexpected eval or arguments in strict mode");
}

static void class_finish(struct parser *p, struct class_state *cs)
{
	struct ast_class *c = cs->c;

	c->end = end_pos(p);
	c->elements = cs->elements;
	c->element_count = cs->count;
	default_constructor(p, cs);
	if (c->constructor != NULL) {
		c->constructor->start = c->start;
		c->constructor->end = c->end;
	}
	if (c->instance_init != NULL) {
		c->instance_init->end = c->end;
		c->instance_init->scope->end = c->end;
	}
	if (c->static_init != NULL) {
		c->static_init->end = c->end;
		c->static_init->scope->end = c->end;
	}
	if (c->name_var != NULL)
		c->name_var->init_end = c->end;
}

static struct ast *class_parse(struct parser *p, struct class_state *cs,
    struct name *name, struct span at)
{
	struct ast *n = node_new(p, AST_CLASS, cs->c->start);
	struct scope *s = scope_open(p, SCOPE_CLASS, cs->c->start);

	if (s == NULL || n == p->bad)
		return p->bad;
	n->class_ = cs->c;
	cs->c->node = n;
	cs->c->scope = s;
	s->class_ = cs->c;
	if (name != NULL) {
		cs->c->name_var = scope_add(p, s, name, VAR_CLASS, at);
		if (cs->c->name_var != NULL)
			cs->c->name_var->is_const = true;
	}
	if (p->ts)
		ts_type_parameters(p);
	parse_heritage(p, cs);
	if (p->ts)
		ts_heritage(p);
	parse_class_body(p, cs);
	class_finish(p, cs);
	scope_close(p, s);
	return node_end(p, n);
}

/* cur is class or its name.  V8: ParseClassLiteral */
struct ast *parse_class(struct parser *p, struct name *name,
    struct span name_at, bool name_reserved, uint32_t start)
{
	struct class_state cs;
	bool strict = p->strict, in = p->accept_in;
	struct ast *n;

	memset(&cs, 0, sizeof cs);
	cs.is_abstract = p->ts_abstract;
	p->ts_abstract = false;
	class_strict_name(p, name, name_at, name_reserved);
	cs.c = ast_alloc(p->arena, sizeof *cs.c);
	if (cs.c == NULL) {
		p_no_memory(p);
		return p->bad;
	}
	cs.c->start = cs.c->pos = start;
	cs.c->name = name;
	cs.c->is_anonymous = name == NULL;
	if (!p_enter(p)) {
		p_leave(p);
		return p->bad;
	}
	p->strict = true;
	n = class_parse(p, &cs, name, name_at);
	if (n->kind == AST_CLASS && !p->failed)
		infer_add(p, cs.c->constructor);
	p->strict = strict;
	p->accept_in = in;
	p_leave(p);
	return n;
}
