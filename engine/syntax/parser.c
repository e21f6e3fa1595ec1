/* SPDX-License-Identifier: MIT */
/*
 * The parser's frame: entry, errors, tokens, contexts, the cover grammar's
 * bookkeeping.
 *
 * Read on in parser_stmt.c, parser_expr.c, parser_function.c.
 */
#include "parse.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- errors ------------------------------------------------------------ */

static void set_error(struct parser *p, enum parse_status status,
    struct span at, const char *fmt, va_list ap)
{
	struct parse_error *e = p->error;

	if (p->failed)
		return;
	p->failed = true;
	e->status = status;
	e->start = at.start;
	e->end = at.end;
	e->at_end = p->lx.next.type == T_EOS;
	vsnprintf(e->message, sizeof e->message, fmt, ap);
	lexer_stop(&p->lx);
}

void p_fail(struct parser *p, struct span at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set_error(p, PARSE_SYNTAX, at, fmt, ap);
	va_end(ap);
}

void p_fail_late(struct parser *p, struct span at, const char *fmt, ...)
{
	va_list ap;

	if (p->ts)
		return;
	va_start(ap, fmt);
	set_error(p, PARSE_SYNTAX, at, fmt, ap);
	va_end(ap);
}

void p_unsupported(struct parser *p, struct span at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set_error(p, PARSE_UNSUPPORTED, at, fmt, ap);
	va_end(ap);
}

void p_no_memory(struct parser *p)
{
	if (p->failed)
		return;
	p->failed = true;
	p->error->status = PARSE_NO_MEMORY;
	strcpy(p->error->message, "out of memory");
	lexer_stop(&p->lx);
}

static size_t put_utf8(char *to, uint32_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xC0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		to[0] = (char)(0xE0 | c >> 12);
		to[1] = (char)(0x80 | (c >> 6 & 0x3F));
		to[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	to[0] = (char)(0xF0 | c >> 18);
	to[1] = (char)(0x80 | (c >> 12 & 0x3F));
	to[2] = (char)(0x80 | (c >> 6 & 0x3F));
	to[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

char *p_text(const struct name *n, char *buf, size_t size)
{
	size_t used = 0;
	uint32_t i;

	for (i = 0; n != NULL && i < n->len && used + 5 < size; i++) {
		uint32_t c = name_unit(n, i);
		if (c >= 0xD800 && c < 0xDC00 && i + 1 < n->len
		    && (name_unit(n, i + 1) & 0xFC00) == 0xDC00)
			c = 0x10000 + ((c - 0xD800) << 10)
			    + (name_unit(n, ++i) - 0xDC00u);
		else if (c >= 0xD800 && c < 0xE000)
			c = 0xFFFD;
		used += put_utf8(buf + used, c);
	}
	buf[used] = '\0';
	return buf;
}

/* Words V8 has tokens for; more with each version. */
static bool is_token_word(const struct parser *p, const struct name *n)
{
	int m = p->opt->features.messages;

	return (m >= 1 && (n == p->w.get || n == p->w.set))
	    || (m >= 4 && (n == p->w.of || n == p->w.using_))
	    || (m >= 5 && name_is(n, "accessor"));
}

static void unexpected_identifier(struct parser *p, const struct token *t)
{
	char buf[200];

	if (is_token_word(p, t->name))
		p_fail(p, span_of(t), "Unexpected token '%s'",
		    p_text(t->name, buf, sizeof buf));
	else if (p->opt->features.messages < 3)
		p_fail(p, span_of(t), "Unexpected identifier");
	else
		p_fail(p, span_of(t), "Unexpected identifier '%s'",
		    p_text(t->name, buf, sizeof buf));
}

static void unexpected_end(struct parser *p, struct span at)
{
	if (p->opt->features.messages == 0
	    && p->opt->goal == GOAL_COMMONJS)
		p_fail(p, at, "Unexpected token }");
	else
		p_fail(p, at, "Unexpected end of input");
}

/* Of a character that is not ASCII V8 7.0 and later marks nothing. */
static struct span illegal_span(const struct parser *p, const struct token *t)
{
	struct span at = span_of(t);

	if (p->opt->features.messages >= 1 && at.end - at.start > 1
	    && at.start < p->lx.len
	    && (unsigned char)p->lx.text[at.start] >= 0x80)
		at.end = at.start;
	return at;
}

static void illegal(struct parser *p, const struct token *t)
{
	if (p->lx.oom || ast_arena_failed(p->arena))
		p_no_memory(p);
	else if (p->lx.error != NULL)
		p_fail(p, span(p->lx.error_start, p->lx.error_end), "%s",
		    p->lx.error);
	else
		p_fail(p, illegal_span(p, t), "Invalid or unexpected token");
}

void p_unexpected(struct parser *p, const struct token *t)
{
	struct span at = span_of(t);

	ts_wanted(p, t, TS_EXPRESSION);
	if (p->failed)
		return;
	switch (t->type) {
	case T_EOS:
		unexpected_end(p, at);
		return;
	case T_NUMBER: case T_BIGINT:
		p_fail(p, at, "Unexpected number");
		return;
	case T_STRING:
		p_fail(p, at, "Unexpected string");
		return;
	case T_TEMPLATE_SPAN: case T_TEMPLATE_TAIL:
		p_fail(p, at, "Unexpected template string");
		return;
	case T_PRIVATE_NAME: case T_IDENT: case T_INTRINSIC:
		unexpected_identifier(p, t);
		return;
	case T_AWAIT: case T_ENUM:
		p_fail(p, at, "Unexpected reserved word");
		return;
	case T_LET: case T_STATIC: case T_YIELD: case T_FUTURE_STRICT:
		if (p->strict)
			p_fail(p, at, "Unexpected strict mode reserved word");
		else
			unexpected_identifier(p, t);
		return;
	case T_ESCAPED_STRICT: case T_ESCAPED_KEYWORD:
		p_fail(p, at, "Keyword must not contain escaped characters");
		return;
	case T_AT:
		p_fail(p, at, "Invalid or unexpected token");
		return;
	case T_ILLEGAL:
		illegal(p, t);
		return;
	default:
		p_fail(p, at, p->opt->features.messages == 0
		    ? "Unexpected token %s" : "Unexpected token '%s'",
		    token_info[t->type].text);
	}
}

void p_unexpected_next(struct parser *p)
{
	p_next(p);
	p_unexpected(p, &p->lx.cur);
}

bool p_enter(struct parser *p)
{
	if (++p->depth <= PARSE_NEST_MAX && stack_room_is_left(&p->room))
		return !p->failed;
	p_unsupported(p, next_span(p), "unsupported: code nested more than "
	    "%u levels deep", p->depth - 1);
	return false;
}

void p_leave(struct parser *p)
{
	p->depth--;
}

/* ---- tokens ------------------------------------------------------------ */

void p_next(struct parser *p)
{
	lexer_next(&p->lx);
}

bool p_check(struct parser *p, int type)
{
	if (peek(p) != type)
		return false;
	p_next(p);
	return true;
}

void p_expect(struct parser *p, int type)
{
	p_next(p);
	if (p->lx.cur.type == type)
		return;
	ts_expected(p, &p->lx.cur, type);
	p_unexpected(p, &p->lx.cur);
}

void p_expect_after(struct parser *p, int type)
{
	if (peek(p) != type)
		ts_expected(p, &p->lx.next, T_COMMA);
	p_expect(p, type);
}

static void await_outside(struct parser *p)
{
	if (p->ts)
		ts_invalid(p, cur_span(p), "await isn't allowed in "
		    "non-async function");
	p_fail(p, cur_span(p), p->opt->features.messages < 2
	    ? "await is only valid in async function"
	    : "await is only valid in async functions and the top level "
	    "bodies of modules");
}

/* ecma262 #sec-automatic-semicolon-insertion */
void p_semicolon(struct parser *p)
{
	int t = peek(p);

	if (p_check(p, T_SEMICOLON))
		return;
	if (nl_next(p) || t == T_RBRACE || t == T_EOS)
		return;
	if (p->lx.cur.type == T_AWAIT && !p->fn->fn->is_async && !p->failed
	    && t != T_ILLEGAL)
		await_outside(p);
	else
		ts_wanted(p, &p->lx.next, TS_SEMICOLON);
	if (!p->failed)
		p_unexpected_next(p);
}

bool peek_word(const struct parser *p, const struct name *n)
{
	return token_is_identifier(peek(p)) && p->lx.next.name == n
	    && !p->lx.next.escaped;
}

void p_expect_word(struct parser *p, const struct name *n, const char *whole,
    uint32_t start)
{
	p_next(p);
	if (!token_is_word(p->lx.cur.type) || p->lx.cur.name != n)
		p_unexpected(p, &p->lx.cur);
	else if (p->lx.cur.escaped && whole != NULL)
		p_fail(p, span(start, end_pos(p)),
		    "'%s' must not contain escaped characters", whole);
	else if (p->lx.cur.escaped)
		p_unexpected(p, &p->lx.cur);
}

bool p_is_eval_or_arguments(const struct parser *p, const struct name *n)
{
	return n == p->w.eval || n == p->w.arguments;
}

/* ---- nodes ------------------------------------------------------------- */

struct ast *node_new(struct parser *p, int kind, uint32_t start)
{
	struct ast *n = ast_alloc(p->arena, sizeof *n);

	if (n == NULL) {
		p_no_memory(p);
		return p->bad;
	}
	n->kind = (uint8_t)kind;
	n->start = n->pos = start;
	n->end = end_pos(p);
	if (p->opt->made)
		p->opt->made(p->opt->made_to, n);
	return n;
}

struct ast *node_end(struct parser *p, struct ast *n)
{
	n->end = end_pos(p);
	return n;
}

void list_push(struct parser *p, struct list_buf *b, struct ast *n)
{
	if (b->count == b->cap) {
		uint32_t cap = b->cap ? b->cap * 2 : 4;
		struct ast **at = ast_alloc(p->arena, cap * sizeof *at);
		if (at == NULL) {
			p_no_memory(p);
			return;
		}
		if (b->count > 0)
			memcpy(at, b->at, b->count * sizeof *at);
		b->at = at;
		b->cap = cap;
	}
	b->at[b->count++] = n;
}

struct ast_list list_done(const struct list_buf *b)
{
	return (struct ast_list){ b->at, b->count };
}

/* ---- contexts ---------------------------------------------------------- */

bool in_generator(const struct parser *p)
{
	return p->fn->fn->is_generator;
}

bool await_allowed(const struct parser *p)
{
	return p->fn->fn->is_async && !p->fn->is_static_block;
}

bool await_reserved(const struct parser *p)
{
	return p->opt->goal == GOAL_MODULE || p->fn->fn->is_async
	    || p->fn->is_static_block;
}

/* V8: Token::IsValidIdentifier */
bool is_valid_identifier(const struct parser *p, int type, bool generator,
    bool no_await)
{
	if (type == T_IDENT || type == T_ASYNC)
		return true;
	if (type == T_AWAIT)
		return !no_await;
	if (type == T_YIELD)
		return !generator && !p->strict;
	return type >= T_LET && type <= T_ESCAPED_STRICT && !p->strict;
}

struct ast_function *receiver_function(const struct parser *p)
{
	const struct fn_state *s = p->fn;

	while (s->fn->kind == FN_ARROW && s->outer != NULL)
		s = s->outer;
	return s->fn;
}

/* ---- cover grammar ----------------------------------------------------- */

static void pend(struct pending *e, struct span at, const char *m)
{
	if (e->message != NULL)
		return;
	e->message = m;
	e->at = at;
}

void es_open(struct parser *p, struct expr_scope *es, int kind)
{
	memset(es, 0, sizeof *es);
	es->kind = (uint8_t)kind;
	es->outer = p->es;
	p->es = es;
}

void es_close(struct parser *p, struct expr_scope *es)
{
	p->es = es->outer;
}

static bool is_declaration(const struct expr_scope *es)
{
	return es->kind >= ES_PARAMS;
}

void es_validate_expression(struct parser *p, struct expr_scope *es)
{
	if (es->expression.message != NULL)
		p_fail(p, es->expression.at, "%s", es->expression.message);
}

void es_settle_expression(struct parser *p)
{
	es_validate_expression(p, p->es);
	memset(&p->es->pattern, 0, sizeof p->es->pattern);
}

void es_validate_pattern(struct parser *p, struct expr_scope *es)
{
	if (es->pattern.message != NULL)
		p_fail(p, es->pattern.at, "%s", es->pattern.message);
}

void es_expression_error(struct parser *p, struct span at, const char *m)
{
	if (!is_declaration(p->es))
		pend(&p->es->expression, at, m);
}

void es_pattern_error(struct parser *p, struct span at, const char *m)
{
	if (is_declaration(p->es))
		p_fail(p, at, "%s", m);
	else
		pend(&p->es->pattern, at, m);
}

void es_declaration_error(struct parser *p, struct span at, const char *m)
{
	if (is_declaration(p->es))
		p_fail(p, at, "%s", m);
	else if (p->es->kind != ES_EXPRESSION)
		p->es->declaration = (struct pending){ m, at };
}

void es_strict_param_error(struct parser *p, struct span at, const char *m)
{
	if (p->es->kind == ES_PARAMS && p->strict)
		p_fail(p, at, "%s", m);
	else if (p->es->kind == ES_PARAMS)
		pend(&p->fn->strict_param, at, m);
	else if (p->es->kind == ES_ARROW || p->es->kind == ES_ASYNC_ARROW)
		p->es->strict_param = (struct pending){ m, at };
}

void es_async_arrow_error(struct parser *p, struct span at, const char *m)
{
	struct expr_scope *es;

	for (es = p->es; es != NULL; es = es->outer)
		if (es->kind == ES_ASYNC_ARROW)
			es->declaration = (struct pending){ m, at };
}

/* yield or await in what may be a parameter's default. */
void es_initializer_error(struct parser *p, struct span at, const char *m)
{
	struct expr_scope *es;

	for (es = p->es; es != NULL; es = es->outer) {
		if (es->kind == ES_PARAMS)
			p_fail(p, at, "%s", m);
		else if (es->kind == ES_ARROW || es->kind == ES_ASYNC_ARROW)
			es->declaration = (struct pending){ m, at };
	}
}

void es_not_simple(struct parser *p)
{
	p->es->not_simple = true;
}

void gather_open(struct parser *p, struct gathered *g)
{
	memset(g, 0, sizeof *g);
	g->es = p->es;
	g->expression = p->es->expression;
	g->pattern = p->es->pattern;
	memset(&p->es->expression, 0, sizeof p->es->expression);
	memset(&p->es->pattern, 0, sizeof p->es->pattern);
}

void gather_next(struct gathered *g)
{
	if (g->expression.message == NULL)
		g->expression = g->es->expression;
	if (g->pattern.message == NULL)
		g->pattern = g->es->pattern;
	memset(&g->es->expression, 0, sizeof g->es->expression);
	memset(&g->es->pattern, 0, sizeof g->es->pattern);
}

void gather_close(struct gathered *g)
{
	gather_next(g);
	g->es->expression = g->expression;
	g->es->pattern = g->pattern;
}

/* ---- entry ------------------------------------------------------------- */

void parse_features_all(struct parse_features *f)
{
	memset(f, 1, offsetof(struct parse_features, inferrer));
	f->using_declarations = false;
	f->inferrer = 0;
	f->messages = 4;
}

static struct name *word(struct parser *p, const char *s)
{
	struct name *n = name_ascii(p->arena, s);

	if (n == NULL)
		p_no_memory(p);
	return n;
}

static void intern_words(struct parser *p)
{
	struct words *w = &p->w;

	w->of = word(p, "of");
	w->get = word(p, "get");
	w->set = word(p, "set");
	w->async = word(p, "async");
	w->eval = word(p, "eval");
	w->arguments = word(p, "arguments");
	w->constructor = word(p, "constructor");
	w->prototype = word(p, "prototype");
	w->proto = word(p, "__proto__");
	w->target = word(p, "target");
	w->meta = word(p, "meta");
	w->from = word(p, "from");
	w->as = word(p, "as");
	w->use_strict = word(p, "use strict");
	w->private_constructor = word(p, "#constructor");
	w->default_ = word(p, "default");
	w->star_default = word(p, "*default*");
	w->let = word(p, "let");
	w->with = word(p, "with");
	w->assert_ = word(p, "assert");
	w->type = word(p, "type");
	w->function = word(p, "function");
	w->using_ = word(p, "using");
	w->await = word(p, "await");
	w->this_ = word(p, "this");
	w->static_ = word(p, "static");
}

/* ecma262 #sec-modules; Node lib/internal/modules/cjs/loader.js wrapper */
static void declare_wrapper(struct parser *p, struct ast_function *f)
{
	static const char *const names[] = { "exports", "require", "module",
		"__filename", "__dirname" };
	struct list_buf b = { 0 };
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		struct name *w = word(p, names[i]);
		struct ast *n = node_new(p, AST_IDENT, 0);
		n->end = 0;
		n->flags = AST_F_DECLARES;
		n->ident.name = w;
		n->ident.var = scope_add(p, f->scope, w, VAR_PARAM,
		    span(0, 0));
		if (n->ident.var != NULL)
			n->ident.var->param_index = (int32_t)i;
		list_push(p, &b, n);
	}
	f->params = list_done(&b);
	f->length = f->param_count = (uint16_t)f->params.count;
}

/* ecma262 #sec-createdynamicfunction: all of the text is one function. */
static void parse_only_function(struct parser *p, struct ast_list *body)
{
	struct list_buf list = { 0 };
	struct ast *n = node_new(p, AST_RETURN, 0);
	bool is_async = peek(p) == T_ASYNC;

	if (is_async)
		p_next(p);
	n->one = parse_function_expression(p, 0, is_async);
	if (!p->failed && n->one->kind == AST_FUNCTION)
		n->one->function->name_is_binding = false;
	if (peek(p) != T_EOS)
		p_unexpected(p, &p->lx.next);
	list_push(p, &list, node_end(p, n));
	*body = list_done(&list);
}

static void parse_program(struct parser *p)
{
	struct ast_function *f = parse_function_new(p, FN_PROGRAM, 0);
	struct fn_state s;

	if (f == NULL)
		return;
	p->program->fn = f;
	f->is_async = p->ts || (p->opt->goal == GOAL_MODULE
	    && p->opt->features.top_level_await);
	f->has_simple_params = true;
	p->strict = p->opt->goal == GOAL_MODULE || p->opt->goal == GOAL_LIB;
	infer_start(p);
	function_open(p, &s, f, NULL);
	if (p->failed)
		return;
	if (p->opt->goal == GOAL_COMMONJS)
		declare_wrapper(p, f);
	p->body = &f->body;
	if (p->opt->goal == GOAL_FUNCTION)
		parse_only_function(p, &f->body);
	else
		parse_statement_list(p, &f->body, T_EOS);
	f->is_strict = p->strict;
	f->end = f->body_end = p->lx.len;
	if (p->strict)
		check_octal(p, 0, p->lx.len);
	if (p->opt->goal == GOAL_MODULE)
		check_exports(p);
	function_close(p, &s);
	if (!p->failed)
		scope_resolve(p, p->program);
}

static void place_error(const struct parser *p, struct parse_error *e)
{
	uint32_t len = p->lx.len;

	if (e->start > len)
		e->start = len;
	if (e->end > len)
		e->end = len;
	ast_place_in(p->lx.text, len, e->start, &e->line, &e->col);
	ast_place_in(p->lx.text, len, e->end, &e->end_line, &e->end_col);
}

static void open_parser(struct parser *p, struct ast_arena *a,
    const char *text, uint32_t len, const struct parse_options *options)
{
	p->arena = a;
	p->opt = options;
	p->ts = options->typescript;
	p->accept_in = true;
	p->program->arena = a;
	p->program->text = text;
	p->program->len = len;
	p->program->goal = (uint8_t)options->goal;
	intern_words(p);
	if (!p->failed)
		lexer_init(&p->lx, a, text, len, options);
	p->bad->kind = AST_NULL;
}

enum parse_status parser_parse(struct ast_arena *a, const char *text,
    size_t len, const struct parse_options *options,
    struct ast_program **out, struct parse_error *error)
{
	struct parser p;

	memset(&p, 0, sizeof p);
	memset(error, 0, sizeof *error);
	p.error = error;
	p.room = stack_room_measure();
	p.program = ast_alloc(a, sizeof *p.program);
	p.bad = ast_alloc(a, sizeof *p.bad);
	p.bad_name = name_ascii(a, "");
	if (p.program == NULL || p.bad == NULL || p.bad_name == NULL
	    || len > INT32_MAX) {
		p_no_memory(&p);
		return error->status;
	}
	open_parser(&p, a, text, (uint32_t)len, options);
	if (!p.failed)
		parse_program(&p);
	if (!p.failed && (p.lx.oom || ast_arena_failed(a)
	    || !ast_make_lines(p.program)))
		p_no_memory(&p);
	*out = p.program;
	if (!p.failed)
		return error->status = PARSE_OK;
	place_error(&p, error);
	return error->status;
}
