/* SPDX-License-Identifier: MIT */
/*
 * Import and export declarations, gathered into the program's tables.
 */
#include "parse.h"

#include <string.h>

/* ---- tables ------------------------------------------------------------ */

/* Room for one more of `size` bytes in a table that doubles. */
static void *grow(struct parser *p, void *at, uint32_t count, uint32_t *cap,
    size_t size)
{
	void *t;

	if (count < *cap)
		return at;
	*cap = *cap ? *cap * 2 : 8;
	t = ast_alloc(p->arena, *cap * size);
	if (t == NULL)
		p_no_memory(p);
	else if (count > 0)
		memcpy(t, at, count * size);
	return t;
}

static uint32_t add_request(struct parser *p, struct name *specifier,
    struct name *type, struct span at)
{
	struct ast_program *g = p->program;
	struct ast_request *r;
	uint32_t i;

	for (i = 0; i < g->request_count; i++)
		if (g->requests[i].specifier == specifier
		    && g->requests[i].type == type)
			return i;
	g->requests = grow(p, g->requests, g->request_count,
	    &p->request_cap, sizeof *g->requests);
	if (g->requests == NULL)
		return 0;
	r = &g->requests[g->request_count];
	r->specifier = specifier;
	r->type = type;
	r->start = at.start;
	r->end = at.end;
	return g->request_count++;
}

static void add_import(struct parser *p, struct name *imported,
    struct name *local, struct span at)
{
	struct ast_program *g = p->program;
	struct ast_import_entry *e;
	struct variable *v;

	v = scope_declare(p, p->scope, local, VAR_IMPORT, at);
	if (v == NULL)
		return;
	v->index = g->import_count;
	g->imports = grow(p, g->imports, g->import_count, &p->import_cap,
	    sizeof *g->imports);
	if (g->imports == NULL)
		return;
	e = &g->imports[g->import_count++];
	memset(e, 0, sizeof *e);
	e->imported = imported;
	e->local = v;
	e->start = at.start;
	e->end = at.end;
}

static struct ast_export_entry *add_export(struct parser *p,
    struct name *exported, struct span at)
{
	struct ast_program *g = p->program;
	struct ast_export_entry *e;
	uint32_t i;
	char buf[200];

	for (i = 0; exported != NULL && i < g->export_count; i++)
		if (g->exports[i].exported == exported)
			p_fail_late(p, at, "Duplicate export of '%s'",
			    p_text(exported, buf, sizeof buf));
	g->exports = grow(p, g->exports, g->export_count, &p->export_cap,
	    sizeof *g->exports);
	if (g->exports == NULL)
		return NULL;
	e = &g->exports[g->export_count++];
	memset(e, 0, sizeof *e);
	e->exported = exported;
	e->request = NAME_NO_INDEX;
	e->start = at.start;
	e->end = at.end;
	return e;
}

/* ---- names and clauses ------------------------------------------------- */

static bool is_well_formed(const struct name *n)
{
	uint32_t i;

	for (i = 0; i < n->len; i++) {
		uint16_t u = name_unit(n, i);
		if (u < 0xD800 || u > 0xDFFF)
			continue;
		if (u > 0xDBFF || i + 1 == n->len
		    || (name_unit(n, i + 1) & 0xFC00) != 0xDC00)
			return false;
		i++;
	}
	return true;
}

/* ecma262 #prod-ModuleExportName; consumes it. */
static struct name *parse_module_name(struct parser *p)
{
	p_next(p);
	if (token_is_word(p->lx.cur.type))
		return p->lx.cur.name;
	if (p->lx.cur.type != T_STRING) {
		p_unexpected(p, &p->lx.cur);
		return p->bad_name;
	}
	if (!is_well_formed(p->lx.cur.name))
		p_fail(p, cur_span(p), "Invalid module export name: contains "
		    "unpaired surrogate character");
	return p->lx.cur.name;
}

static void check_local(struct parser *p, const struct token *t)
{
	if (!is_valid_identifier(p, t->type, false, true))
		p_fail(p, span_of(t), "Unexpected reserved word");
	if (p_is_eval_or_arguments(p, t->name))
		p_fail(p, span_of(t),
		    "Unexpected eval or arguments in strict mode");
}

/* with { type: "json" }.  ecma262 #prod-WithClause */
static struct name *parse_attributes(struct parser *p)
{
	struct name *type = NULL, *key;
	uint32_t start;

	if (!p->opt->features.import_attributes)
		return NULL;
	if (peek(p) != T_WITH && !(peek_word(p, p->w.assert_)
	    && !nl_next(p) && p->opt->features.messages < 3))
		return NULL;
	p_next(p);
	p_expect(p, T_LBRACE);
	while (peek(p) != T_RBRACE && !p->failed) {
		start = peek_pos(p);
		key = parse_module_name(p);
		p_expect(p, T_COLON);
		p_expect(p, T_STRING);
		if (key == p->w.type && type != NULL)
			p_fail(p, span(start, end_pos(p)), "Import assertion "
			    "has duplicate key 'type'");
		if (key == p->w.type)
			type = p->lx.cur.name;
		if (!p_check(p, T_COMMA))
			break;
	}
	p_expect_after(p, T_RBRACE);
	return type;
}

static uint32_t parse_from(struct parser *p)
{
	struct name *specifier;
	struct span at;

	p_expect(p, T_STRING);
	specifier = p->lx.cur.name ? p->lx.cur.name : p->bad_name;
	at = cur_span(p);
	if (!p->failed)
		unsupported_module(p, specifier, at);
	return add_request(p, specifier, parse_attributes(p), at);
}

/* ---- import ------------------------------------------------------------ */

/* { a, b as c, "d" as e } */
static void parse_named_imports(struct parser *p)
{
	bool more = true;

	p_expect(p, T_LBRACE);
	while (more && peek(p) != T_RBRACE && !p->failed) {
		uint32_t start = peek_pos(p);
		bool erased = p->ts && ts_specifier_is_type(p);
		struct name *imported = parse_module_name(p);
		struct token local = p->lx.cur;
		if (peek_word(p, p->w.as)) {
			p_next(p);
			p_next(p);
			local = p->lx.cur;
			if (!token_is_word(local.type))
				p_unexpected(p, &local);
		}
		if (!erased) {
			check_local(p, &local);
			if (!p->failed)
				add_import(p, imported, local.name,
				    span_of(&local));
		}
		more = p_check(p, T_COMMA);
		if (erased)
			ts_blank(p, start, end_pos(p));
	}
	p_expect_after(p, T_RBRACE);
}

static void parse_namespace_import(struct parser *p)
{
	struct name *local;

	p_next(p);
	p_expect_word(p, p->w.as, NULL, 0);
	local = parse_binding_identifier(p);
	if (!p->failed)
		add_import(p, NULL, local, cur_span(p));
}

static void parse_import_clause(struct parser *p, uint32_t start)
{
	struct name *local;

	if (peek(p) != T_MUL && peek(p) != T_LBRACE) {
		local = parse_binding_identifier(p);
		if (!p->failed)
			add_import(p, p->w.default_, local,
			    span(start, end_pos(p)));
		if (!p_check(p, T_COMMA))
			return;
	}
	if (peek(p) == T_MUL)
		parse_namespace_import(p);
	else if (peek(p) == T_LBRACE)
		parse_named_imports(p);
	else
		p_unexpected(p, &p->lx.cur);
}

struct ast *parse_import(struct parser *p)
{
	uint32_t first = p->program->import_count, request, i;
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_IMPORT, p->lx.cur.start);
	if (p->ts && ts_import_is_type(p)) {
		n->kind = AST_EMPTY;
		return node_end(p, n);
	}
	if (peek(p) != T_STRING) {
		parse_import_clause(p, n->start);
		p_expect_word(p, p->w.from, NULL, 0);
	}
	request = parse_from(p);
	for (i = first; i < p->program->import_count && !p->failed; i++) {
		p->program->imports[i].request = request;
		unsupported_import(p, &p->program->imports[i]);
	}
	p_semicolon(p);
	return node_end(p, n);
}

/* ---- export ------------------------------------------------------------ */

/* Exports every name a pattern binds. */
static void export_names(struct parser *p, const struct ast *n)
{
	struct ast_export_entry *e;
	uint32_t i;

	switch (n->kind) {
	case AST_IDENT:
		e = add_export(p, n->ident.name, span(n->start, n->end));
		if (e != NULL)
			e->imported = n->ident.name;
		break;
	case AST_ARRAY_PATTERN: case AST_OBJECT_PATTERN:
		for (i = 0; i < n->list.count; i++)
			if (n->list.at[i] != NULL)
				export_names(p, n->list.at[i]);
		break;
	case AST_PROPERTY:
		export_names(p, n->property.value);
		break;
	case AST_DEFAULT:
		export_names(p, n->two.left);
		break;
	case AST_REST:
		export_names(p, n->one);
		break;
	default:
		break;
	}
}

static void export_local(struct parser *p, struct name *exported,
    struct name *local, struct span at)
{
	struct ast_export_entry *e = add_export(p, exported, at);

	if (e != NULL)
		e->imported = local;    /* until check_exports */
}

static void export_declared(struct parser *p, const struct ast *d)
{
	uint32_t i;

	if (p->failed)
		return;
	if (d->kind == AST_VAR)
		for (i = 0; i < d->var.decls.count; i++)
			export_names(p, d->var.decls.at[i]->two.left);
	else if (d->kind == AST_FUNCTION_DECL)
		export_local(p, d->function->name, d->function->name,
		    span(d->start, d->end));
	else if (d->kind == AST_CLASS_DECL)
		export_local(p, d->class_->name, d->class_->name,
		    span(d->start, d->end));
}

/* export default EXPRESSION as `const *default* = EXPRESSION`. */
static struct ast *default_expression(struct parser *p, uint32_t word)
{
	uint32_t start = peek_pos(p);
	struct ast *x = parse_assignment_in(p, true);
	struct ast *n = node_new(p, AST_VAR, start);
	struct ast *d = node_new(p, AST_DECLARATOR, start);
	struct ast *id = node_new(p, AST_IDENT, start);
	struct list_buf list = { 0 };

	name_function(p, x, p->w.default_);
	p_semicolon(p);
	id->flags = AST_F_DECLARES | AST_F_WRITE;
	id->ident.name = p->w.star_default;
	id->ident.var = scope_declare(p, p->scope, p->w.star_default,
	    VAR_HIDDEN, span(word, end_pos(p)));
	if (id->ident.var != NULL) {
		id->ident.var->kind = VAR_CONST;
		id->ident.var->is_const = true;
	}
	pattern_initialized(id, end_pos(p));
	d->two.left = id;
	d->two.right = x;
	list_push(p, &list, d);
	n->var.kind = DECL_CONST;
	n->var.decls = list_done(&list);
	return n;
}

static struct ast *parse_export_default(struct parser *p, struct ast *n)
{
	struct span at = next_span(p);
	uint32_t start;
	struct ast *d;
	struct name *local = p->w.star_default;

	p_next(p);
	start = peek_pos(p);
	if (p->ts && (ts_peek_word(p, "interface")
	    || ts_peek_word(p, "abstract")) && ts_statement(p, &d)) {
		;
	} else if (peek(p) == T_FUNCTION) {
		p_next(p);
		d = parse_hoistable(p, start, false, true);
	} else if (peek(p) == T_CLASS) {
		d = parse_class_declaration(p, true);
	} else if (peek(p) == T_ASYNC && peek_ahead(p) == T_FUNCTION
	    && !lexer_ahead(&p->lx)->nl && !p->lx.next.escaped) {
		p_next(p);
		p_next(p);
		d = parse_hoistable(p, start, true, true);
	} else {
		d = default_expression(p, at.start);
	}
	if (p->failed)
		return n;
	if (d->kind == AST_FUNCTION_DECL && d->function->var != NULL)
		local = d->function->var->name;
	if (d->kind == AST_CLASS_DECL && d->class_->var != NULL)
		local = d->class_->var->name;
	if (d->kind != AST_EMPTY)
		export_local(p, p->w.default_, local, at);
	n->one = d;
	return node_end(p, n);
}

struct clause {
	struct token bad;               /* first local name that needs from */
	uint32_t first;                 /* entry in program.exports */
};

static void parse_export_clause(struct parser *p, struct clause *c)
{
	bool more = true;

	c->first = p->program->export_count;
	p_expect(p, T_LBRACE);
	while (more && peek(p) != T_RBRACE && !p->failed) {
		uint32_t start = peek_pos(p);
		bool erased = p->ts && ts_specifier_is_type(p);
		struct name *local = parse_module_name(p), *out = local;
		struct token t = p->lx.cur, e = t;
		if (peek_word(p, p->w.as)) {
			p_next(p);
			out = parse_module_name(p);
			e = p->lx.cur;
		}
		if (!erased && !is_valid_identifier(p, t.type, false, true)
		    && c->bad.end == 0)
			c->bad = t;
		if (!erased)
			export_local(p, out, local, span(t.start, e.end));
		more = p_check(p, T_COMMA);
		if (erased)
			ts_blank(p, start, end_pos(p));
	}
	p_expect_after(p, T_RBRACE);
}

static void export_clause(struct parser *p)
{
	struct clause c;
	uint32_t i, request;

	memset(&c, 0, sizeof c);
	parse_export_clause(p, &c);
	if (peek_word(p, p->w.from)) {
		p_next(p);
		request = parse_from(p);
		for (i = c.first; i < p->program->export_count; i++)
			p->program->exports[i].request = request;
	} else if (c.bad.type == T_STRING) {
		p_fail(p, span_of(&c.bad), "String literal module export "
		    "names must be followed by a 'from' clause");
	} else if (c.bad.end != 0) {
		p_fail(p, span_of(&c.bad), "Unexpected reserved word");
	}
	p_semicolon(p);
}

static void export_star(struct parser *p)
{
	struct ast_export_entry *e;
	struct name *out = NULL;
	struct span at = next_span(p);
	uint32_t index;

	p_next(p);
	if (peek_word(p, p->w.as) && p->opt->features.export_namespace) {
		p_next(p);
		out = parse_module_name(p);
		at = cur_span(p);
	}
	e = add_export(p, out, at);
	index = p->program->export_count - 1;
	p_expect_word(p, p->w.from, NULL, 0);
	if (e != NULL)
		p->program->exports[index].request = parse_from(p);
	p_semicolon(p);
}

static struct ast *export_declaration(struct parser *p)
{
	int t = peek(p);
	bool is_async = t == T_ASYNC && peek_ahead(p) == T_FUNCTION;
	struct ast *typed;

	if (p->ts && ts_statement(p, &typed))
		return typed;
	if (t == T_VAR || t == T_CONST || t == T_LET || t == T_FUNCTION
	    || t == T_CLASS || is_async)
		return parse_statement_item(p);
	if (t == T_ILLEGAL)
		p_next(p);
	p_unexpected(p, &p->lx.cur);
	return p->bad;
}

struct ast *parse_export(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_EXPORT, p->lx.cur.start);
	if (p->ts && ts_import_is_type(p)) {
		n->kind = AST_EMPTY;
		return node_end(p, n);
	}
	if (peek(p) == T_DEFAULT)
		return parse_export_default(p, n);
	if (peek(p) == T_LBRACE) {
		export_clause(p);
	} else if (peek(p) == T_MUL) {
		export_star(p);
	} else {
		n->one = export_declaration(p);
		export_declared(p, n->one);
	}
	return node_end(p, n);
}

/* ---- at the end -------------------------------------------------------- */

/* Export of a name of this module: its variable, or what it imports.
 * ecma262 #sec-parsemodule */
static void check_export(struct parser *p, struct ast_export_entry *e)
{
	struct ast_program *g = p->program;
	struct variable *v;
	struct ast_import_entry *i;
	char buf[200];

	if (e->request != NAME_NO_INDEX || p->failed)
		return;
	v = scope_find(g->fn->scope, e->imported);
	if (v == NULL) {
		p_fail(p, span(e->start, e->end),
		    "Export '%s' is not defined in module",
		    p_text(e->imported, buf, sizeof buf));
		return;
	}
	i = v->kind == VAR_IMPORT ? &g->imports[v->index] : NULL;
	if (i != NULL && i->imported != NULL) {
		e->imported = i->imported;
		e->request = i->request;
		return;
	}
	e->imported = NULL;
	e->local = v;
	v->is_exported = v->is_used = true;
}

void check_exports(struct parser *p)
{
	uint32_t i;

	for (i = 0; i < p->program->export_count && !p->failed; i++)
		check_export(p, &p->program->exports[i]);
}
