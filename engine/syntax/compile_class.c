/* SPDX-License-Identifier: MIT */
/*
 * Classes.
 *
 * While elements are defined the stack holds `constructor prototype`.
 * ecma262 #sec-runtime-semantics-classdefinitionevaluation
 */
#include <config.h>

#include <stdio.h>

#include "compile_parts.h"

/* ---- private names ------------------------------------------------------ */

static void private_names(struct emitter *e, const struct scope *s)
{
	struct variable *v;

	for (v = s->first; v; v = v->next) {
		if (v->kind != VAR_PRIVATE)
			continue;
		emit_h(e, OP_PRIVATE_NAME, emit_name(e, v->name));
		variable_init(e, v);
	}
}

static bool is_method(const struct ast_element *el)
{
	return el->kind == ELEM_METHOD || el->kind == ELEM_GET ||
	    el->kind == ELEM_SET;
}

static bool is_private_method(const struct ast_element *el, bool is_static)
{
	return is_method(el) && el->is_static == is_static && el->private_var;
}

/* DEFINE_PRIVATE's operand. */
static uint32_t private_kind(const struct ast_element *el)
{
	return el->kind == ELEM_METHOD ? 1 : el->kind == ELEM_GET ? 2 : 3;
}

/* ---- elements ----------------------------------------------------------- */

static void key_of(struct emitter *e, const struct ast_element *el)
{
	if (el->name) {
		emit_key(e, el->name);
		return;
	}
	if (e->unit->options->class_key_begins)
		emit_statement_at(e, el->key->pos);
	compile_expression(e, el->key);
	emit_at(e, el->key);
	emit(e, OP_TO_KEY);
}

static void place_of(struct emitter *e, const struct ast_element *el)
{
	emit_place(e, el->start, el->end, el->pos);
}

/* ecma262 #sec-runtime-semantics-methoddefinitionevaluation */
static void define_method(struct emitter *e, const struct ast_element *el)
{
	if (el->is_static)
		emit(e, OP_SWAP);
	key_of(e, el);
	compile_closure(e, el->function);
	place_of(e, el);
	emit_b(e, OP_DEFINE_METHOD, el->kind == ELEM_METHOD ? 0
	    : el->kind == ELEM_GET ? 1 : 2);
	if (el->is_static)
		emit(e, OP_SWAP);
}

static void element(struct emitter *e, const struct ast_element *el)
{
	place_of(e, el);
	if (is_method(el)) {
		if (!el->private_var)
			define_method(e, el);
	} else if (el->kind == ELEM_FIELD && el->key) {
		key_of(e, el);
		variable_init(e, el->key_var);
	}
}

/* ---- initialisers ------------------------------------------------------- */

/* The property of the initialiser function that keeps a private method. */
static value keeper_name(struct emitter *e, const struct ast_element *el)
{
	const char *prefix = el->kind == ELEM_GET ? "get "
	    : el->kind == ELEM_SET ? "set " : "";
	struct string *s = string_concat(e->vm,
	    string_from_cstr(e->vm, prefix),
	    value_string(emit_atom_of(e, el->name)));

	return value_from_cell(string_intern(e->vm, s));
}

/* constructor prototype: private methods are made once, with the prototype
 * as home object, and kept on the initialiser. */
static void instance_initializer(struct emitter *e,
    const struct ast_class *c)
{
	uint16_t init = temp_new(e);
	uint32_t i;

	compile_closure(e, c->instance_init);
	emit_h(e, OP_SET_LOCAL, init);
	for (i = 0; i < c->element_count; i++) {
		const struct ast_element *el = &c->elements[i];

		if (!is_private_method(el, false))
			continue;
		compile_closure(e, el->function);
		emit(e, OP_SET_HOME);
		emit_h(e, OP_GET_LOCAL, init);
		emit(e, OP_SWAP);
		emit_field_atom(e, OP_DEFINE_FIELD, keeper_name(e, el));
		emit(e, OP_DROP);
	}
	emit_h(e, OP_GET_LOCAL, init);
	emit(e, OP_SET_FIELDS);
	temp_free(e, init);
}

/* The constructor is on the stack. */
static void static_private_methods(struct emitter *e,
    const struct ast_class *c)
{
	uint32_t i;

	for (i = 0; i < c->element_count; i++) {
		const struct ast_element *el = &c->elements[i];

		if (!is_private_method(el, true))
			continue;
		variable_get(e, el->private_var, false);
		emit(e, OP_SWAP);
		compile_closure(e, el->function);
		emit(e, OP_SET_HOME);
		emit(e, OP_ROT3R);      /* fn name constructor */
		emit(e, OP_SWAP);
		emit(e, OP_ROT3);       /* constructor name fn */
		emit_b(e, OP_DEFINE_PRIVATE, private_kind(el));
	}
}

static void static_initializer(struct emitter *e, const struct ast_class *c)
{
	emit(e, OP_DUP);
	compile_closure(e, c->static_init);
	emit(e, OP_SET_HOME);
	emit_place(e, c->start, c->end, c->pos);
	emit_h(e, OP_CALL, 0);
	emit(e, OP_DROP);
}

/* this: install private methods kept on the running function. */
static void install_private(struct emitter *e, const struct ast_element *el)
{
	emit(e, OP_THIS);
	variable_get(e, el->private_var, false);
	emit(e, OP_CALLEE);
	emit_field_atom(e, OP_GET_FIELD, keeper_name(e, el));
	place_of(e, el);
	emit_b(e, OP_DEFINE_PRIVATE, private_kind(el));
	emit(e, OP_DROP);
}

static void field_value(struct emitter *e, const struct ast_element *el)
{
	if (!el->value)
		emit(e, OP_UNDEFINED);
	else if (el->key)
		compile_named_by_key(e, el->value);
	else
		compile_expression(e, el->value);
	place_of(e, el);
}

/* ecma262 #sec-definefield */
static void field(struct emitter *e, const struct ast_element *el)
{
	if (el->value)
		compile_stop(e, el->start, el->end);
	emit(e, OP_THIS);
	if (el->private_var) {
		variable_get(e, el->private_var, false);
		field_value(e, el);
		emit_b(e, OP_DEFINE_PRIVATE, 0);
	} else if (el->key) {
		variable_get(e, el->key_var, false);
		field_value(e, el);
		emit(e, OP_DEFINE_ELEM);
	} else if (el->name->index != NAME_NO_INDEX) {
		emit_key(e, el->name);
		field_value(e, el);
		emit(e, OP_DEFINE_ELEM);
	} else {
		field_value(e, el);
		emit_field(e, OP_DEFINE_FIELD, el->name);
	}
	emit(e, OP_DROP);
}

void compile_class_init(struct emitter *e, const struct ast_function *fn)
{
	const struct ast_class *c = fn->init_of;
	uint32_t i;

	for (i = 0; i < c->element_count && !fn->is_static; i++)
		if (is_private_method(&c->elements[i], false))
			install_private(e, &c->elements[i]);
	for (i = 0; i < c->element_count; i++) {
		const struct ast_element *el = &c->elements[i];

		if (el->is_static != fn->is_static)
			continue;
		if (el->kind == ELEM_FIELD)
			field(e, el);
		else if (el->kind == ELEM_STATIC_BLOCK)
			compile_statement(e, el->block);
	}
}

/* ---- the class ---------------------------------------------------------- */

static void make_class(struct emitter *e, struct ast_class *c,
    uint16_t name_slot)
{
	c->constructor->user = c;
	if (c->heritage)
		compile_expression(e, c->heritage);
	else
		emit(e, OP_EMPTY);
	compile_closure(e, c->constructor);
	if (name_slot != NO_SLOT) {
		emit_h(e, OP_GET_LOCAL, name_slot);
		emit(e, OP_SWAP);
		emit(e, OP_SET_NAME);
		emit(e, OP_NIP);
	}
	if (c->heritage)
		emit_at(e, c->heritage);
	emit_b(e, OP_CLASS, c->heritage != NULL);
}

void compile_class(struct emitter *e, struct ast_class *c,
    uint16_t name_slot)
{
	struct control scope;
	uint32_t i;

	emit_place(e, c->start, c->end, c->pos);
	scope_enter(e, &scope, c->scope);
	private_names(e, c->scope);
	make_class(e, c, name_slot);
	for (i = 0; i < c->element_count; i++)
		element(e, &c->elements[i]);
	if (c->instance_init)
		instance_initializer(e, c);
	emit(e, OP_DROP);
	static_private_methods(e, c);
	if (c->name_var) {
		emit(e, OP_DUP);
		variable_init(e, c->name_var);
	}
	if (c->static_init)
		static_initializer(e, c);
	scope_leave(e, &scope);
}
