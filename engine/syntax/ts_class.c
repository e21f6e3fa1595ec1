/* SPDX-License-Identifier: MIT */
/*
 * What TypeScript adds to classes: modifiers, members without a value, and
 * what its parser says of those that are wrong.
 */
#include "parse.h"

static const char *const modifiers[] = { "public", "private", "protected",
	"override", "readonly", "declare", "abstract" };

static bool at_modifier(struct parser *p)
{
	size_t i;
	bool found = false;

	for (i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
		found |= ts_peek_word(p, modifiers[i]);
	if (!found || lexer_ahead(&p->lx)->nl)
		return false;
	switch (peek_ahead(p)) {
	case T_LPAREN: case T_ASSIGN: case T_SEMICOLON: case T_RBRACE:
	case T_COLON: case T_CONDITIONAL: case T_NOT: case T_LT:
	case T_COMMA: case T_EOS: case T_RPAREN:
		return false;
	default:
		return true;
	}
}

static bool at_index_signature(struct parser *p)
{
	struct lexer saved;
	bool yes;

	if (peek(p) != T_LBRACK || !token_is_identifier(peek_ahead(p)))
		return false;
	saved = p->lx;
	lexer_next(&p->lx);
	yes = peek_ahead(p) == T_COLON;
	p->lx = saved;
	return yes;
}

/* static before abstract: the parser of members would take it. */
static bool at_erased_static(struct parser *p)
{
	struct lexer saved = p->lx;
	bool yes;

	if (peek(p) != T_STATIC)
		return false;
	lexer_next(&p->lx);
	yes = at_index_signature(p) || (at_modifier(p)
	    && (ts_peek_word(p, "abstract") || ts_peek_word(p, "declare")));
	p->lx = saved;
	return yes;
}

static bool at_accessor(struct parser *p)
{
	const struct token *t = lexer_ahead(&p->lx);

	return ts_peek_word(p, "accessor") && !t->nl
	    && (token_is_word(t->type) || t->type == T_STRING
	    || t->type == T_NUMBER || t->type == T_LBRACK
	    || t->type == T_PRIVATE_NAME);
}

static void read_modifier(struct parser *p, struct ts_member *m)
{
	bool is_override = ts_peek_word(p, "override");

	m->is_abstract |= ts_peek_word(p, "abstract");
	m->is_declared |= ts_peek_word(p, "declare");
	m->is_hidden |= ts_peek_word(p, "public")
	    || ts_peek_word(p, "private") || ts_peek_word(p, "protected");
	p_next(p);
	if (is_override && !m->in_derived)
		ts_invalid(p, cur_span(p), "This member cannot have an "
		    "'override' modifier because its containing class does "
		    "not extend another class.");
	ts_blank(p, p->lx.cur.start, end_pos(p));
}

static void read_modifiers(struct parser *p, struct ts_member *m)
{
	uint32_t first = peek_pos(p);
	bool found = false;

	while (!p->failed) {
		if (at_accessor(p)) {
			p_next(p);      /* it stays: V8 does not know it */
		} else if (at_erased_static(p)) {
			m->is_static = true;
			p_next(p);
		} else if (at_modifier(p)) {
			read_modifier(p, m);
			found = true;
		} else {
			break;
		}
	}
	if (found && !m->is_static)
		ts_blank_modifiers(p, first);
}

/* A member's name, and what is before it. */
static void skip_name(struct parser *p)
{
	int t;

	if (peek(p) == T_STATIC && peek_ahead(p) != T_LPAREN)
		p_next(p);
	p_check(p, T_MUL);
	t = peek_ahead(p);
	if ((ts_peek_word(p, "get") || ts_peek_word(p, "set")
	    || peek(p) == T_ASYNC) && (token_is_word(t) || t == T_STRING
	    || t == T_NUMBER || t == T_LBRACK || t == T_MUL))
		p_next(p);
	p_check(p, T_MUL);
	if (peek(p) == T_LBRACK)
		ts_skip_brackets(p);
	else
		p_next(p);
}

static void skip_abstract_method(struct parser *p, const struct ts_member *m)
{
	ts_type_parameters(p);
	ts_skip_brackets(p);
	ts_return_type(p);
	if (peek(p) == T_LBRACE) {
		ts_skip_brackets(p);
		ts_invalid(p, span(m->start, end_pos(p)), "Abstract method "
		    "cannot have an implementation.");
	}
	p_semicolon(p);
}

static void skip_abstract(struct parser *p, const struct ts_member *m)
{
	skip_name(p);
	if (!p_check(p, T_CONDITIONAL))
		p_check(p, T_NOT);
	if (peek(p) == T_LPAREN || peek(p) == T_LT) {
		skip_abstract_method(p, m);
		return;
	}
	ts_annotation(p);
	if (peek(p) != T_ASSIGN) {
		p_semicolon(p);
		return;
	}
	ts_skip_statement(p);
	ts_invalid(p, span(m->start, end_pos(p)), "Abstract property cannot "
	    "have an initializer.");
}

bool ts_class_member(struct parser *p, struct ts_member *m)
{
	read_modifiers(p, m);
	if (m->is_abstract)
		skip_abstract(p, m);
	else if (m->is_declared || at_index_signature(p))
		ts_skip_statement(p);
	else
		return false;
	if (m->is_abstract && !m->in_abstract)
		ts_invalid(p, span(m->start, end_pos(p)), "Abstract methods "
		    "can only appear within an abstract class.");
	ts_blank(p, m->start, end_pos(p));
	return true;
}

bool ts_param_modifiers(struct parser *p)
{
	bool found = false;

	while (at_modifier(p) && !p->failed) {
		found = true;
		p_next(p);
	}
	return found;
}

void ts_param_property(struct parser *p, uint32_t modifiers, uint32_t start,
    bool is_constructor)
{
	if (is_constructor)
		ts_refuse(p, span(start, end_pos(p)), "TypeScript parameter "
		    "property is not supported in strip-only mode");
	else
		ts_invalid(p, span(modifiers, end_pos(p)), "A parameter "
		    "property is only allowed in a constructor "
		    "implementation");
}

void ts_heritage(struct parser *p)
{
	uint32_t start = peek_pos(p);

	if (!ts_peek_word(p, "implements"))
		return;
	p_next(p);
	do
		ts_type(p);
	while (p_check(p, T_COMMA));
	ts_blank(p, start, end_pos(p));
}
