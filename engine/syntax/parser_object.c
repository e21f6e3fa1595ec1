/* SPDX-License-Identifier: MIT */
/*
 * Object literals and property names, which classes share.
 */
#include "parse.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- property names ---------------------------------------------------- */

/* Number::toString for a literal key.  ecma262 #sec-numeric-types-number-
 * tostring */
struct name *number_key(struct parser *p, double v)
{
	char digits[40], out[64];
	int exp, n, i, used = 0;

	if (isinf(v))
		return name_ascii(p->arena, "Infinity");
	if (v == 0)
		return name_ascii(p->arena, "0");
	for (n = 1; n <= 17; n++) {
		snprintf(digits, sizeof digits, "%.*e", n - 1, v);
		if (strtod(digits, NULL) == v)
			break;
	}
	exp = atoi(strchr(digits, 'e') + 1) + 1;
	if (n > 1)
		memmove(digits + 1, digits + 2, (size_t)n - 1);
	if (n > 17)
		n = 17;
	if (exp > 21 || exp < -5) {
		used += snprintf(out, sizeof out, "%c", digits[0]);
		if (n > 1)
			used += snprintf(out + used, sizeof out - (size_t)used,
			    ".%.*s", n - 1, digits + 1);
		snprintf(out + used, sizeof out - (size_t)used, "e%+d",
		    exp - 1);
	} else if (exp <= 0) {
		snprintf(out, sizeof out, "0.%.*s%.*s", -exp, "00000", n,
		    digits);
	} else {
		for (i = 0; i < exp; i++)
			out[used++] = i < n ? digits[i] : '0';
		snprintf(out + used, sizeof out - (size_t)used, "%s%.*s",
		    n > exp ? "." : "", n > exp ? n - exp : 0,
		    digits + (n > exp ? exp : 0));
	}
	return name_ascii(p->arena, out);
}

static int digit(uint16_t u)
{
	return u <= '9' ? u - '0' : (u | 0x20) - 'a' + 10;
}

/* The decimal spelling of a BigInt literal used as a key. */
struct name *bigint_key(struct parser *p, struct name *d)
{
	uint32_t radix = 10, i = 0, j, used = 1;
	uint8_t *out;

	if (d->len > 1 && name_unit(d, 0) == '0') {
		uint16_t c = name_unit(d, 1);
		radix = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 10;
		i = 2;
	}
	if (radix == 10)
		return d;
	out = ast_alloc(p->arena, (size_t)d->len * 2 + 1);
	if (out == NULL || d->len > 4096)
		return d;
	for (; i < d->len; i++) {
		uint32_t carry = (uint32_t)digit(name_unit(d, i));
		for (j = 0; j < used || carry; j++) {
			carry += out[j] * radix;
			out[j] = (uint8_t)(carry % 10);
			carry /= 10;
			used = j + 1 > used ? j + 1 : used;
		}
	}
	for (i = 0, j = used - 1; i < j; i++, j--) {
		uint8_t t = out[i];
		out[i] = out[j];
		out[j] = t;
	}
	for (i = 0; i < used; i++)
		out[i] += '0';
	return name_latin1(p->arena, out, used);
}

/* The kind a property has if its name is followed by token t, else
 * PK_NONE.  V8: ParsePropertyKindFromToken */
static int kind_from_token(int t)
{
	switch (t) {
	case T_COLON: return PK_VALUE;
	case T_COMMA: return PK_SHORTHAND;
	case T_RBRACE: return PK_SHORTHAND_OR_FIELD;
	case T_ASSIGN: return PK_ASSIGN;
	case T_LPAREN: return PK_METHOD;
	case T_MUL: case T_SEMICOLON: return PK_FIELD;
	default: return PK_NONE;
	}
}

static int next_kind(struct parser *p, const struct prop_info *info)
{
	int ahead = p->ts ? peek_ahead(p) : T_EOS;

	if (p->ts && info->is_class && peek(p) == T_CONDITIONAL
	    && (ahead == T_LPAREN || ahead == T_LT))
		return PK_METHOD;
	if (p->ts && (peek(p) == T_LT || (info->is_class
	    && (peek(p) == T_CONDITIONAL || peek(p) == T_NOT))))
		return peek(p) == T_LT ? PK_METHOD : PK_FIELD;
	if (p->ts && info->is_class && peek(p) == T_COLON)
		return PK_FIELD;
	return kind_from_token(peek(p));
}

/* async, get, set as modifiers.  True: it was the name itself. */
static bool parse_modifiers(struct parser *p, struct prop_info *info)
{
	struct token word;

	if (peek(p) == T_ASYNC) {
		p_next(p);
		if ((peek(p) != T_MUL && next_kind(p, info) != PK_NONE)
		    || nl_next(p)) {
			info->name = p->lx.cur.name;
			info->kind = (uint8_t)next_kind(p, info);
			return true;
		}
		if (p->lx.cur.escaped)
			p_fail(p, cur_span(p), "Keyword must not contain "
			    "escaped characters");
		info->is_async = true;
		info->kind = PK_METHOD;
	}
	if (peek(p) == T_MUL && !(info->is_async
	    && !p->opt->features.async_generators)) {
		p_next(p);
		info->is_generator = true;
		info->kind = PK_METHOD;
	}
	if (info->kind != PK_NONE || peek(p) != T_IDENT
	    || (p->lx.next.name != p->w.get && p->lx.next.name != p->w.set))
		return false;
	p_next(p);
	word = p->lx.cur;
	info->kind = (uint8_t)next_kind(p, info);
	if (info->kind != PK_NONE) {
		info->name = word.name;
		return true;
	}
	if (word.escaped)
		p_fail(p, cur_span(p),
		    "Keyword must not contain escaped characters");
	info->kind = word.name == p->w.get ? PK_GET : PK_SET;
	return false;
}

/* ...x in an object. */
static void parse_spread_name(struct parser *p, struct prop_info *info)
{
	uint32_t start;
	bool in = p->accept_in;

	p_next(p);
	start = peek_pos(p);
	p->accept_in = true;
	info->key = parse_sub_pattern(p, info->g);
	p->accept_in = in;
	info->kind = PK_SPREAD;
	if (!is_reference(p, info->key)) {
		es_declaration_error(p, span(start, end_pos(p)), "`...` must "
		    "be followed by an identifier in declaration contexts");
		es_pattern_error(p, span(start, end_pos(p)), "`...` must be "
		    "followed by an assignable reference in assignment "
		    "contexts");
	}
	if (peek(p) != T_RBRACE)
		es_pattern_error(p, cur_span(p),
		    "Rest element must be last element");
}

static void parse_computed_name(struct parser *p, struct prop_info *info)
{
	p_next(p);
	info->key = parse_assignment_in(p, true);
	p_expect(p, T_RBRACK);
}

static void parse_plain_name(struct parser *p, struct prop_info *info)
{
	const struct token *t = &p->lx.cur;

	p_next(p);
	if (t->type == T_STRING || token_is_word(t->type))
		info->name = t->name;
	else if (t->type == T_NUMBER)
		info->name = number_key(p, t->number);
	else if (t->type == T_BIGINT)
		info->name = bigint_key(p, t->name);
	else
		ts_wanted(p, t, info->is_class && t->type == T_EOS ? TS_EOF
		    : TS_KEY);
	if (info->name == NULL)
		p_unexpected(p, t);
	if (info->name == NULL)
		info->name = p->bad_name;
}

static void parse_private_name(struct parser *p, struct prop_info *info)
{
	p_next(p);
	info->is_private = true;
	info->name = p->lx.cur.name;
	if (!info->is_class)
		p_unexpected(p, &p->lx.cur);
}

/* V8: ParseProperty */
void parse_property_name(struct parser *p, struct prop_info *info)
{
	if (parse_modifiers(p, info)) {
		infer_literal(p, info->name);
		return;
	}
	if (peek(p) == T_PRIVATE_NAME)
		parse_private_name(p, info);
	else if (peek(p) == T_LBRACK)
		parse_computed_name(p, info);
	else if (peek(p) == T_ELLIPSIS && info->kind == PK_NONE
	    && !info->is_class && p->opt->features.object_spread)
		parse_spread_name(p, info);
	else
		parse_plain_name(p, info);
	if (info->kind == PK_NONE)
		info->kind = (uint8_t)next_kind(p, info);
	infer_literal(p, info->name);
}

/* ---- object literals --------------------------------------------------- */

/* V8: ParsePossibleDestructuringSubPattern */
struct ast *parse_sub_pattern(struct parser *p, struct gathered *g)
{
	static const char bad[] = "Invalid destructuring assignment target";
	uint32_t start = peek_pos(p);
	struct ast *n;
	struct span at;

	gather_next(g);
	n = parse_assignment_cover(p);
	at = span(start, end_pos(p));
	if (is_reference(p, n)) {
		if (n->kind != AST_IDENT) {
			es_declaration_error(p, at,
			    "Illegal property in declaration context");
			es_settle_expression(p);
			return n;
		}
		if (n->flags & AST_F_PAREN)
			es_declaration_error(p, at, bad);
		classify_parameter(p, n->ident.name, at);
	} else if ((n->flags & AST_F_PAREN)
	    || (!is_pattern_like(n) && n->kind != AST_ASSIGN)) {
		es_pattern_error(p, at, bad);
	}
	return n;
}

static struct ast *property_value(struct parser *p, struct prop_info *info,
    struct ast *n, bool *has_proto)
{
	bool in = p->accept_in;

	if (info->name == p->w.proto) {
		if (*has_proto)
			es_expression_error(p, cur_span(p), "Duplicate "
			    "__proto__ fields are not allowed in object "
			    "literals");
		*has_proto = true;
		n->property.is_proto = true;
	}
	p_next(p);
	p->accept_in = true;
	n->property.value = parse_sub_pattern(p, info->g);
	p->accept_in = in;
	if (!n->property.is_proto)
		name_function(p, n->property.value, info->name);
	return node_end(p, n);
}

/* { x } and { x = 1 }; the name is cur. */
static struct ast *property_shorthand(struct parser *p,
    const struct prop_info *info, struct ast *n, struct token name)
{
	struct ast *x, *a;

	if (!is_valid_identifier(p, name.type, in_generator(p),
	    await_reserved(p))) {
		name.start = p->lx.cur.start;
		name.end = end_pos(p);
		p_unexpected(p, &name);
		return p->bad;
	}
	parse_and_classify_identifier(p);
	infer_variable(p, info->name);
	x = ident_node(p, info->name, span_of(&name));
	n->property.is_shorthand = true;
	n->property.value = x;
	if (!is_reference(p, x))
		es_pattern_error(p, span_of(&name),
		    "Unexpected eval or arguments in strict mode");
	classify_parameter(p, info->name, span_of(&name));
	if (!p_check(p, T_ASSIGN))
		return node_end(p, n);
	a = node_new(p, AST_ASSIGN, name.start);
	a->pos = p->lx.cur.start;
	a->two.left = x;
	a->two.right = parse_assignment_in(p, true);
	name_from_target(p, a->two.right, x);
	x->flags |= AST_F_WRITE;
	n->property.value = node_end(p, a);
	es_expression_error(p, span(name.start, end_pos(p)),
	    "Invalid shorthand property initializer");
	return node_end(p, n);
}

static struct ast *property_method(struct parser *p,
    const struct prop_info *info, struct ast *n, uint32_t start)
{
	struct fn_head h;

	es_pattern_error(p, span(start, end_pos(p)),
	    "Invalid destructuring assignment target");
	memset(&h, 0, sizeof h);
	h.kind = info->kind == PK_GET ? FN_GETTER
	    : info->kind == PK_SET ? FN_SETTER : FN_METHOD;
	h.is_async = info->is_async;
	h.is_generator = info->is_generator;
	h.is_expression = true;
	h.name = info->name;
	h.start = start;
	n->property.kind = info->kind == PK_GET ? PROP_GET
	    : info->kind == PK_SET ? PROP_SET : PROP_METHOD;
	n->property.value = parse_function(p, &h);
	return node_end(p, n);
}

static struct ast *spread_node(struct parser *p, struct prop_info *info,
    uint32_t start)
{
	struct ast *n = node_new(p, AST_SPREAD, start);

	n->one = info->key;
	return n;
}

/* V8: ParseObjectPropertyDefinition */
static struct ast *parse_property(struct parser *p, struct gathered *g,
    bool *has_proto)
{
	struct token first = p->lx.next;
	struct prop_info info;
	struct ast *n;

	memset(&info, 0, sizeof info);
	info.g = g;
	parse_property_name(p, &info);
	if (info.kind == PK_SPREAD)
		return spread_node(p, &info, first.start);
	n = node_new(p, AST_PROPERTY, first.start);
	n->property.name = info.name;
	n->property.key = info.name ? NULL : info.key;
	switch (info.kind) {
	case PK_VALUE:
		return property_value(p, &info, n, has_proto);
	case PK_SHORTHAND: case PK_SHORTHAND_OR_FIELD: case PK_ASSIGN:
		return property_shorthand(p, &info, n, first);
	case PK_METHOD: case PK_GET: case PK_SET:
		return property_method(p, &info, n, first.start);
	default:
		p_unexpected_next(p);
		return p->bad;
	}
}

struct ast *parse_object(struct parser *p)
{
	struct ast *n = node_new(p, AST_OBJECT, peek_pos(p));
	struct list_buf list = { 0 };
	struct gathered g;
	bool has_proto = false, no_type = p->ts_no_arrow_type;

	p_next(p);
	p->ts_no_arrow_type = false;
	gather_open(p, &g);
	while (!p_check(p, T_RBRACE) && !p->failed) {
		uint32_t mark = infer_enter(p);
		list_push(p, &list, parse_property(p, &g, &has_proto));
		if (peek(p) != T_RBRACE)
			p_expect(p, T_COMMA);
		infer_now(p);
		infer_leave(p, mark);
		gather_next(&g);
	}
	gather_close(&g);
	p->ts_no_arrow_type = no_type;
	n->list = list_done(&list);
	return node_end(p, n);
}
