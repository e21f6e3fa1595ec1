/* SPDX-License-Identifier: MIT */
/*
 * Destructuring.
 *
 * The value being taken apart is on the stack.  A target that is a member
 * has its object and key evaluated before the value is fetched, into hidden
 * slots.  An array pattern keeps `iterator next` on the stack and, when the
 * iterator may be exhausted early, a hidden slot that says so; its next()
 * calls are outside the handler that closes it.
 * ecma262 #sec-runtime-semantics-destructuringassignmentevaluation
 */
#include <config.h>

#include <stdio.h>

#include "compile_parts.h"

/* ---- targets ------------------------------------------------------------ */

static const struct ast *without_default(const struct ast *n)
{
	if (n->kind == AST_REST)
		n = n->one;
	return n->kind == AST_DEFAULT ? n->two.left : n;
}

static bool is_member_target(const struct ast *n)
{
	return n->kind == AST_MEMBER || n->kind == AST_INDEX ||
	    n->kind == AST_PRIVATE_MEMBER || n->kind == AST_SUPER_MEMBER;
}

/* V8's position of what is assigned to, before anything is done for it; up
 * to V8 10 a pattern has none of its own. */
static void target_at(struct emitter *e, const struct ast *n)
{
	const struct ast *target = without_default(n);
	bool begins = e->unit->options->target_begins;

	if (e->unit->options->patterns_rewritten)
		return;
	if (n->kind == AST_REST)
		emit_part_at(e, n->start, begins);
	else if (!begins || (target->kind != AST_ARRAY_PATTERN &&
	    target->kind != AST_OBJECT_PATTERN))
		emit_part_at(e, target->pos, begins);
}

/* Up to V8 7.0 a pattern is rewritten as statements: one for each name. */
static uint32_t place_of_name(const struct emitter *e, const struct ast *n)
{
	return e->bound_at ? e->bound_at : n->pos;
}

static void name_begins(struct emitter *e, const struct ast *n)
{
	if (e->unit->options->patterns_rewritten && n->kind == AST_IDENT)
		emit_statement_at(e, place_of_name(e, n));
}

static uint16_t keep_in_slot(struct emitter *e, const struct ast *n)
{
	uint16_t slot = temp_new(e);

	compile_expression(e, n);
	emit_h(e, OP_SET_LOCAL, slot);
	return slot;
}

static void prepare(struct emitter *e, struct target *t,
    const struct ast *n)
{
	*t = (struct target){ n, NO_SLOT, NO_SLOT };
	switch (n->kind) {
	case AST_MEMBER:
		t->object = keep_in_slot(e, n->member.object);
		break;
	case AST_INDEX:
		t->object = keep_in_slot(e, n->two.left);
		t->key = keep_in_slot(e, n->two.right);
		break;
	case AST_PRIVATE_MEMBER:
		t->object = keep_in_slot(e, n->private_member.object);
		break;
	case AST_SUPER_MEMBER:
		if (n->super_.key)
			t->key = keep_in_slot(e, n->super_.key);
		break;
	default:
		break;
	}
}

/* Pops the value into a prepared member target. */
static void put_member(struct emitter *e, const struct target *t)
{
	const struct ast *n = t->node;

	if (n->kind == AST_SUPER_MEMBER) {
		compile_super_base(e, n);
		if (t->key != NO_SLOT)
			emit_h(e, OP_GET_LOCAL, t->key);
		else
			emit_key(e, n->super_.name);
		emit(e, OP_ROT4);
		emit(e, OP_PUT_SUPER);
		return;
	}
	emit_h(e, OP_GET_LOCAL, t->object);
	if (n->kind == AST_MEMBER) {
		emit(e, OP_SWAP);
		emit_field(e, OP_PUT_FIELD, n->member.name);
		return;
	}
	if (n->kind == AST_INDEX)
		emit_h(e, OP_GET_LOCAL, t->key);
	else
		variable_get(e, n->private_member.var, false);
	emit(e, OP_ROT3);
	emit(e, n->kind == AST_INDEX ? OP_PUT_ELEM : OP_PUT_PRIVATE);
}

/* n: the target with its default, which V8 names if null comes instead. */
static void store(struct emitter *e, struct target *t, const struct ast *n)
{
	const struct ast *source = n->kind == AST_DEFAULT &&
	    t->node->kind == AST_OBJECT_PATTERN ? n->two.right : NULL;

	if (is_member_target(t->node)) {
		if (e->unit->options->patterns_rewritten)
			emit_at(e, t->node);
		else
			emit_inherits(e, t->node);
		put_member(e, t);
	} else {
		if (e->unit->options->patterns_rewritten &&
		    t->node->kind == AST_IDENT)
			emit_expression_at(e, place_of_name(e, t->node));
		compile_pattern(e, t->node, source);
	}
	temp_free(e, t->object);
	temp_free(e, t->key);
}

/* ecma262 #sec-runtime-semantics-keyedbindinginitialization: a default */
static void apply_default(struct emitter *e, const struct ast *n)
{
	struct label defined = LABEL;

	if (n->kind != AST_DEFAULT)
		return;
	emit_jump(e, OP_JUMP_DEFINED_KEEP, &defined);
	compile_expression(e, n->two.right);
	emit_bind(e, &defined);
}

/* ---- arrays ------------------------------------------------------------- */

/* True if nothing can throw between the next() calls. */
static bool is_safe_array(const struct emitter *e, const struct ast_list *l)
{
	uint32_t i;

	for (i = 0; i < l->count; i++) {
		const struct ast *n = l->at[i];

		if (n && n->kind == AST_REST)
			n = n->one;
		if (n && (n->kind != AST_IDENT || !ident_set_is_safe(e, n)))
			return false;
	}
	return true;
}

struct array_walk {
	struct control control;         /* CONTROL_ITERATOR */
	const struct ast *pattern;
	bool guarded;                   /* the handler is wanted */
};

/* Leaves the next value, or undefined at and after the end. */
static void step(struct emitter *e, struct array_walk *w, bool first)
{
	struct label ended = LABEL, missing = LABEL, have = LABEL;

	if (!first)
		emit_jump_int(e, w->control.done_slot, 1, &missing);
	control_close(e, &w->control);
	emit_at(e, w->pattern);
	emit(e, OP_ITERATOR_STEP);
	emit_jump(e, OP_JUMP_EMPTY, &ended);
	emit_jump(e, OP_JUMP, &have);
	e->depth--;
	emit_bind(e, &ended);
	emit_int(e, 1);
	emit_h(e, OP_SET_LOCAL, w->control.done_slot);
	emit_bind(e, &missing);
	emit(e, OP_UNDEFINED);
	emit_bind(e, &have);
	if (w->guarded)
		control_open(e, &w->control);
}

/* Past a value nobody wants: V8 does not read it since 9.5. */
static void step_over(struct emitter *e, struct array_walk *w, bool first)
{
	struct label over = LABEL, more = LABEL;

	if (!first)
		emit_jump_int(e, w->control.done_slot, 1, &over);
	control_close(e, &w->control);
	emit_at(e, w->pattern);
	emit(e, OP_ITERATOR_NEXT);
	e->place.at = e->reported;      /* V8 has none of its own here */
	emit(e, OP_CHECK_OBJECT);
	emit_field_atom(e, OP_GET_FIELD, ATOM(e->vm, done));
	emit_jump(e, OP_JUMP_FALSE, &more);
	emit_int(e, 1);
	emit_h(e, OP_SET_LOCAL, w->control.done_slot);
	emit_bind(e, &more);
	if (w->guarded)
		control_open(e, &w->control);
	emit_bind(e, &over);
}

/* The remaining values as an array. */
static void rest_values(struct emitter *e, struct array_walk *w, bool first)
{
	struct label next = LABEL, ended = LABEL, done = LABEL;
	uint16_t array = temp_new(e);

	control_close(e, &w->control);
	emit_h(e, OP_NEW_ARRAY, 0);
	emit_h(e, OP_SET_LOCAL, array);
	if (!first)
		emit_jump_int(e, w->control.done_slot, 1, &done);
	emit_bind(e, &next);
	emit(e, OP_ITERATOR_STEP);
	emit_jump(e, OP_JUMP_EMPTY, &ended);
	emit_h(e, OP_GET_LOCAL, array);
	emit(e, OP_SWAP);
	emit(e, OP_ARRAY_PUSH);
	emit(e, OP_DROP);
	emit_jump(e, OP_LOOP, &next);
	emit_bind(e, &ended);
	emit_int(e, 1);
	emit_h(e, OP_SET_LOCAL, w->control.done_slot);
	emit_bind(e, &done);
	emit_h(e, OP_GET_LOCAL, array);
	temp_free(e, array);
	if (w->guarded)
		control_open(e, &w->control);
}

static void element(struct emitter *e, struct array_walk *w,
    const struct ast *n, bool first)
{
	struct target t;

	if (!n && e->unit->options->holes_unread) {
		step_over(e, w, first);
		return;
	}
	if (!n) {
		step(e, w, first);
		emit(e, OP_DROP);
		return;
	}
	target_at(e, n);
	prepare(e, &t, without_default(n));
	if (n->kind == AST_REST) {
		rest_values(e, w, first);
	} else {
		step(e, w, first);
	}
	name_begins(e, t.node);
	apply_default(e, n);
	store(e, &t, n);
}

/* After the last element: close unless exhausted. */
static void finish_array(struct emitter *e, struct array_walk *w)
{
	struct label exhausted = LABEL, end = LABEL;

	emit_at(e, w->pattern);
	emit_jump_int(e, w->control.done_slot, 1, &exhausted);
	emit_b(e, OP_ITERATOR_CLOSE, 0);
	emit_jump(e, OP_JUMP, &end);
	e->depth += 2;
	emit_bind(e, &exhausted);
	emit(e, OP_DROP);
	emit(e, OP_DROP);
	emit_bind(e, &end);
}

static void array_pattern(struct emitter *e, const struct ast *n,
    const struct ast *source)
{
	const struct ast_list *items = &n->list;
	struct array_walk w = { .pattern = n };
	struct label end = LABEL;
	uint32_t i;

	w.guarded = !is_safe_array(e, items);
	if (source && source->kind != AST_NONE) {
		emit_at(e, source);
		if (e->unit->options->patterns_rewritten)
			e->reported = source->pos;
	} else {
		emit_place(e, n->start, n->start, n->pos);
	}
	e->depth--;                     /* the value makes room */
	control_push(e, &w.control, CONTROL_ITERATOR);
	e->depth++;
	w.control.done_slot = temp_new(e);
	if (w.guarded)
		control_save_env(e, &w.control, n->start, n->end);
	emit_b(e, OP_GET_ITERATOR, 0);
	emit_int(e, 0);
	emit_h(e, OP_SET_LOCAL, w.control.done_slot);
	if (w.guarded)
		control_open(e, &w.control);
	for (i = 0; i < items->count; i++)
		element(e, &w, items->at[i], i == 0);
	control_close(e, &w.control);
	control_pop(e, &w.control);
	control_place_closes(e, &w.control, e->reported);
	finish_array(e, &w);
	if (w.guarded) {
		emit_jump(e, OP_JUMP, &end);
		control_iterator_handler(e, &w.control);
		emit_bind(e, &end);
	}
	temp_free(e, w.control.done_slot);
}

/* ---- objects ------------------------------------------------------------ */

static const struct ast *first_property(const struct ast *pattern)
{
	return pattern->list.count ? pattern->list.at[0] : NULL;
}

const struct ast compile_from_parameter = { .kind = AST_NONE };
const struct ast compile_from_default = { .kind = AST_NONE };
const struct ast compile_from_for = { .kind = AST_NONE };
const struct ast compile_from_catch = { .kind = AST_NONE };

static void source_text(char *out, size_t n, const struct ast *source)
{
	if (!source || source == &compile_from_parameter)
		snprintf(out, n, "\1");
	else if (source == &compile_from_default)
		snprintf(out, n, "(intermediate value)(intermediate value)"
		    "(intermediate value)");
	else if (source == &compile_from_for)
		snprintf(out, n, ".for");
	else if (source == &compile_from_catch)
		snprintf(out, n, ".catch");
	else
		print_expression(out, n, source);
}

static void key_text(char *out, size_t n, const struct name *k)
{
	uint32_t i;

	for (i = 0; i < k->len && i + 1 < n; i++)
		out[i] = (char)name_unit(k, i);
	out[i] = 0;
}

static void emit_check(struct emitter *e, const char *message)
{
	emit_h(e, OP_CHECK_DESTRUCTURE, emit_constant(e, value_from_cell(
	    string_from_utf8(e->vm, message, strlen(message)))));
}

static void check_old(struct emitter *e, const struct ast *first)
{
	const struct name *k = first && first->kind == AST_PROPERTY ?
	    first->property.name : NULL;
	char key[80], message[160];

	if (k && k->index == NAME_NO_INDEX) {
		key_text(key, sizeof key, k);
		snprintf(message, sizeof message, "Cannot destructure "
		    "property `%s` of 'undefined' or 'null'.", key);
		emit_check(e, message);
	} else {
		emit_check(e, "Cannot destructure 'undefined' or 'null'.");
	}
}

/* V8's message when the value is nullish; unit 1 stands for which.  Without
 * a source, or when the first property has a default or a member as target,
 * V8 tells of the failed read instead. */
static void check_value(struct emitter *e, const struct ast *n,
    const struct ast *source)
{
	const struct ast *p = first_property(n);
	bool named = p && p->kind == AST_PROPERTY && p->property.name;
	char text[160], key[80], message[320];

	source_text(text, sizeof text, source);
	if (e->vm->words == 0) {        /* up to V8 7.0, always */
		check_old(e, p);
		return;
	}
	if (named) {
		const struct name *k = p->property.name;

		if (!source || p->property.value->kind == AST_DEFAULT ||
		    is_member_target(p->property.value))
			return;         /* GET_FIELD throws */
		key_text(key, sizeof key, k);
		snprintf(message, sizeof message, "Cannot destructure "
		    "property '%s' of '%s' as it is \1.", key, text);
	} else {
		snprintf(message, sizeof message,
		    "Cannot destructure '%s' as it is \1.", text);
	}
	emit_check(e, message);
}

/* The keys taken so far, for a rest property. */
struct object_walk {
	const struct ast *pattern;
	uint16_t *keys;                 /* slots of computed keys */
	bool has_rest;
};

static void fetch(struct emitter *e, const struct ast *p, uint16_t key)
{
	struct name *name = p->property.name;

	emit_inherits(e, p);
	if (!name) {
		emit_h(e, OP_GET_LOCAL, key);
		emit(e, OP_GET_ELEM);
	} else if (name->index != NAME_NO_INDEX) {
		emit_key(e, name);
		emit(e, OP_GET_ELEM);
	} else {
		emit_field(e, OP_GET_FIELD, name);
	}
}

/* Pops the value if it is the last use of it. */
static void property(struct emitter *e, struct object_walk *w, uint32_t i,
    bool last)
{
	const struct ast *p = w->pattern->list.at[i];
	uint16_t key = NO_SLOT;
	struct target t;

	target_at(e, p->property.value);
	if (w->has_rest && p->property.name)
		e->statement_begins = false;    /* V8 loads the name */
	if (!p->property.name) {
		compile_expression(e, p->property.key);
		emit_at(e, p->property.key);
		emit(e, OP_TO_KEY);
		key = temp_new(e);
		emit_h(e, OP_SET_LOCAL, key);
		w->keys[i] = key;
	}
	prepare(e, &t, without_default(p->property.value));
	if (!last)
		emit(e, OP_DUP);
	if (p->property.value == t.node)
		name_begins(e, t.node);
	fetch(e, p, key);
	if (p->property.value != t.node)
		name_begins(e, t.node);
	apply_default(e, p->property.value);
	store(e, &t, p->property.value);
	if (!w->has_rest)
		temp_free(e, key);
}

static void rest_property(struct emitter *e, struct object_walk *w,
    uint32_t count)
{
	const struct ast *rest = w->pattern->list.at[count];
	struct target t;
	uint32_t i;

	target_at(e, rest->one);
	prepare(e, &t, rest->one);
	for (i = 0; i < count; i++) {
		struct name *name = w->pattern->list.at[i]->property.name;

		if (name)
			emit_key(e, name);
		else
			emit_h(e, OP_GET_LOCAL, w->keys[i]);
		temp_free(e, w->keys[i]);
	}
	emit_at(e, rest);
	emit_h(e, OP_REST_PROPERTIES, count);
	store(e, &t, t.node);
}

/* Where a rewritten pattern throws that the value is nullish; the error is
 * made before that. */
static uint32_t place_of_key(const struct ast *n)
{
	const struct ast *p = first_property(n);

	return p && p->kind == AST_PROPERTY && p->property.name ? p->start :
	    n->pos;
}

/* V8 leaves it to the first property's read, if there is one whose key is
 * known. */
static void place_of_check(struct emitter *e, const struct ast *n)
{
	const struct ast *p = first_property(n);

	if (e->unit->options->patterns_rewritten) {
		emit_inherits(e, n);
	} else if (p && (p->kind == AST_REST || p->property.name)) {
		target_at(e, p->kind == AST_REST ? p->one : p->property.value);
		emit_inherits(e, n);
	} else {
		emit_at(e, n);
	}
}

static void object_pattern(struct emitter *e, const struct ast *n,
    const struct ast *source)
{
	uint32_t i, count = n->list.count;
	struct object_walk w = { n, NULL, false };

	w.has_rest = count && n->list.at[count - 1]->kind == AST_REST;
	w.keys = ast_alloc(e->unit->arena, (count + 1) * sizeof *w.keys);
	if (!w.keys) {
		emit_fail(e, n, "out of memory");
		emit(e, OP_DROP);
		return;
	}
	for (i = 0; i < count; i++)
		w.keys[i] = NO_SLOT;
	place_of_check(e, n);
	check_value(e, n, source);
	if (e->unit->options->patterns_rewritten)
		e->reported = place_of_key(n);
	for (i = 0; i + w.has_rest < count; i++)
		property(e, &w, i, i + 1 == count);
	if (w.has_rest)
		rest_property(e, &w, count - 1);
	else if (!count)
		emit(e, OP_DROP);
}

void compile_pattern(struct emitter *e, const struct ast *n,
    const struct ast *source)
{
	struct target t;

	switch (n->kind) {
	case AST_IDENT:
		emit_inherits(e, n);
		ident_set(e, n, false, false);
		break;
	case AST_ARRAY_PATTERN:
		array_pattern(e, n, source);
		break;
	case AST_OBJECT_PATTERN:
		object_pattern(e, n, source);
		break;
	case AST_DEFAULT:
		apply_default(e, n);
		compile_pattern(e, n->two.left, NULL);
		break;
	case AST_BAD_TARGET:
		emit(e, OP_DROP);
		compile_bad_target(e, n);
		break;
	default:                        /* a member, value first */
		prepare(e, &t, n);
		emit_inherits(e, n);
		put_member(e, &t);
		temp_free(e, t.object);
		temp_free(e, t.key);
	}
}
