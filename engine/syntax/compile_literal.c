/* SPDX-License-Identifier: MIT */
/* Object, array and template literals. */
#include <config.h>

#include "compile_parts.h"

/* ---- arrays ------------------------------------------------------------- */

static bool is_plain_item(const struct ast *item)
{
	return item && item->kind != AST_SPREAD;
}

/* Where V8 is while it walks what is spread. */
static uint32_t place_of_spread(const struct emitter *e, const struct ast *n,
    const struct ast *spread_at)
{
	return spread_at ? spread_at->pos :
	    e->unit->options->spread_is_placed ? n->pos : e->reported;
}

static void spread(struct emitter *e, const struct ast *n,
    const struct ast *spread_at, bool first)
{
	if (!spread_at && !(first && !e->unit->options->spread_first_begins))
		emit_part_at(e, n->pos, e->unit->options->spread_begins);
	compile_expression(e, n);
	emit_place(e, n->start, n->end, place_of_spread(e, n, spread_at));
	emit(e, OP_ARRAY_SPREAD);
}

static void array_item(struct emitter *e, const struct ast *item,
    const struct ast *spread_at, bool first)
{
	if (!item) {
		emit(e, OP_ARRAY_HOLE);
	} else if (item->kind == AST_SPREAD) {
		spread(e, item->one, spread_at, first);
	} else {
		compile_expression(e, item);
		emit(e, OP_ARRAY_PUSH);
	}
}

/* The first items by one op from the stack, at most so many of them. */
#define ARRAY_AT_ONCE 64

/* ecma262 #sec-runtime-semantics-arrayaccumulation */
void compile_array_items(struct emitter *e, const struct ast_list *items,
    const struct ast *spread_at)
{
	uint32_t n = 0;

	while (n < items->count && n < ARRAY_AT_ONCE &&
	    is_plain_item(items->at[n]))
		compile_expression(e, items->at[n++]);
	emit_h(e, OP_NEW_ARRAY, n);
	for (; n < items->count; n++)
		array_item(e, items->at[n], spread_at, n == 0);
}

void compile_array(struct emitter *e, const struct ast *n)
{
	/* V8 makes the array first, unless that is a spread's work */
	if (n->list.count && (!n->list.at[0] ||
	    n->list.at[0]->kind != AST_SPREAD ||
	    e->unit->options->spread_first_begins))
		e->statement_begins = false;
	compile_array_items(e, &n->list, NULL);
}

/* ---- objects ------------------------------------------------------------ */

static void computed_key(struct emitter *e, const struct ast *key)
{
	compile_expression(e, key);
	emit_at(e, key);
	emit(e, OP_TO_KEY);
}

/* What V8 makes with the object, before its first instruction. */
static bool is_constant(const struct ast *n)
{
	return n->kind == AST_NUMBER || n->kind == AST_STRING ||
	    n->kind == AST_NULL || n->kind == AST_TRUE ||
	    n->kind == AST_FALSE;
}

/* ecma262 #sec-runtime-semantics-propertydefinitionevaluation */
static void data_property(struct emitter *e, const struct ast *p)
{
	struct name *name = p->property.name;

	if (p->property.is_proto) {
		compile_expression(e, p->property.value);
		emit(e, OP_SET_PROTO);
	} else if (!name) {
		computed_key(e, p->property.key);
		emit_expression_at(e, p->property.value->pos);
		compile_named_by_key(e, p->property.value);
		emit(e, OP_DEFINE_ELEM);
	} else if (name->index != NAME_NO_INDEX) {
		emit_key(e, name);
		compile_expression(e, p->property.value);
		emit(e, OP_DEFINE_ELEM);
	} else {
		if (!is_constant(p->property.value))
			emit_expression_at(e, p->property.value->pos);
		compile_expression(e, p->property.value);
		emit_field(e, OP_DEFINE_FIELD, name);
	}
}

/* dynamic: after a computed key, where V8 defines one property at a time; it
 * adds the accessors before that at once, without a position. */
static void method(struct emitter *e, const struct ast *p, bool dynamic)
{
	static const uint8_t kinds[] = { [PROP_METHOD] = 0, [PROP_GET] = 1,
		[PROP_SET] = 2 };
	const struct ast *f = p->property.value;

	if (p->property.name)
		emit_key(e, p->property.name);
	else
		computed_key(e, p->property.key);
	if (p->property.kind == PROP_METHOD || dynamic)
		emit_expression_at(e, p->start);
	compile_closure(e, f->function);
	emit_b(e, OP_DEFINE_METHOD, kinds[p->property.kind] + 4u);
}

/* A method that needs no home object and whose name is known. */
static bool is_light_method(const struct ast *p)
{
	return p->property.kind == PROP_METHOD && p->property.name &&
	    p->property.name->index == NAME_NO_INDEX &&
	    !p->property.value->function->has_super_member;
}

void compile_object(struct emitter *e, const struct ast *n)
{
	bool dynamic = false, begins = e->statement_begins;
	uint32_t i;

	emit(e, OP_NEW_OBJECT);
	if (n->list.count && n->list.at[0]->kind == AST_SPREAD &&
	    e->unit->options->object_cloned)
		e->statement_begins = begins;
	for (i = 0; i < n->list.count; i++) {
		const struct ast *p = n->list.at[i];

		emit_at(e, p);
		dynamic |= p->kind == AST_SPREAD || !p->property.name;
		if (p->kind == AST_SPREAD) {
			if (i > 0)
				emit_expression_at(e, p->one->pos);
			compile_expression(e, p->one);
			emit_at(e, p);
			emit(e, OP_COPY_PROPERTIES);
		} else if (p->property.kind == PROP_INIT) {
			data_property(e, p);
		} else if (is_light_method(p)) {
			emit_expression_at(e, p->start);
			compile_closure(e, p->property.value->function);
			emit_field(e, OP_DEFINE_FIELD, p->property.name);
		} else {
			method(e, p, dynamic);
		}
	}
}

/* ---- templates ---------------------------------------------------------- */

/* ecma262 #sec-template-literals-runtime-semantics-evaluation */
void compile_template(struct emitter *e, const struct ast *n)
{
	uint32_t i, count = n->template_.exprs.count, parts = 0;

	emit_expression_at(e, n->start);
	for (i = 0; i <= count; i++) {
		if (n->template_.cooked[i]->len) {
			emit_string(e, n->template_.cooked[i]);
			parts++;
		}
		if (i == count)
			break;
		compile_expression(e, n->template_.exprs.at[i]);
		emit_at(e, n->template_.exprs.at[i]);
		emit(e, OP_TO_STRING);
		parts++;
	}
	emit_at(e, n);
	if (parts == 0)
		emit_value(e, ATOM(e->vm, empty));
	else if (parts > 1)
		emit_h(e, OP_CONCAT, parts);
}

/* ecma262 #sec-gettemplateobject */
static uint32_t template_record(struct emitter *e, const struct ast *n)
{
	uint32_t i, count = n->template_.exprs.count + 1;
	struct record *r = heap_alloc(e->vm, sizeof *r + 2 * count *
	    sizeof(value), CELL_RECORD);

	r->cell.aux = 2 * count;
	for (i = 0; i < count; i++) {
		struct name *cooked = n->template_.cooked[i];

		r->v[2 * i] = emit_atom_of(e, n->template_.raw[i]);
		r->v[2 * i + 1] = cooked ? emit_atom_of(e, cooked)
		    : VALUE_UNDEFINED;
	}
	return emit_constant(e, value_from_cell(r));
}

/* this and tag function are on the stack. */
void compile_tagged_call(struct emitter *e, const struct ast *n)
{
	uint32_t i;

	emit_h(e, OP_TEMPLATE, template_record(e, n));
	for (i = 0; i < n->template_.exprs.count; i++)
		compile_expression(e, n->template_.exprs.at[i]);
	emit_at(e, n);
	emit_h(e, OP_CALL, n->template_.exprs.count + 1);
}
