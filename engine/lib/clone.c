/* SPDX-License-Identifier: MIT */
/* What structured-clone.js asks of C: kinds of objects, and bare copies. */
#include <config.h>

#include "native.h"

/* (v): how it is cloned, or undefined: not at all */
static value clone_kind(struct vm *vm, struct call *c)
{
	struct object *o = value_object(c->args[0]);
	const char *kind;

	switch (o->cell.kind) {
	case CELL_OBJECT:
	case CELL_ARGUMENTS:
		kind = "object";
		break;
	case CELL_ARRAY:
		kind = "array";
		break;
	case CELL_BOXED:
		if (value_is_symbol(((struct boxed *)o)->primitive))
			return VALUE_UNDEFINED;
		kind = "boxed";
		break;
	case CELL_DATE:
		kind = "date";
		break;
	case CELL_MAP:
		kind = "map";
		break;
	case CELL_SET:
		kind = "set";
		break;
	case CELL_ERROR:
		kind = "error";
		break;
	default:
		return VALUE_UNDEFINED;
	}
	if (o == vm->global || o->cell.kind == CELL_ARGUMENTS)
		return VALUE_UNDEFINED;
	return native_string(string_atom(vm, kind));
}

/* (v): a wrapper or date without its properties */
static value clone_copy(struct vm *vm, struct call *c)
{
	struct object *from = value_object(c->args[0]);
	struct boxed *b = (struct boxed *)from, *to;
	struct object *proto = from->cell.kind == CELL_DATE ?
	    value_object(INTRINSIC(vm, DATE_PROTOTYPE)) :
	    object_for_primitive(vm, b->primitive);

	/* a date is like a wrapper: its time is its primitive */
	to = object_new_kind(vm, (enum cell_kind)from->cell.kind, sizeof *to,
	    proto);
	to->primitive = b->primitive;
	return value_from_cell(to);
}

/* (name): an error of that kind, without own properties */
static value clone_error(struct vm *vm, struct call *c)
{
	static const struct { const char *name; uint8_t proto; } kinds[] = {
		{ "EvalError", INTRINSIC_EVAL_ERROR_PROTOTYPE },
		{ "RangeError", INTRINSIC_RANGE_ERROR_PROTOTYPE },
		{ "ReferenceError", INTRINSIC_REFERENCE_ERROR_PROTOTYPE },
		{ "SyntaxError", INTRINSIC_SYNTAX_ERROR_PROTOTYPE },
		{ "TypeError", INTRINSIC_TYPE_ERROR_PROTOTYPE },
		{ "URIError", INTRINSIC_URI_ERROR_PROTOTYPE } };
	const char *name = string_utf8(vm, value_string(c->args[0]), NULL);
	enum intrinsic proto = INTRINSIC_ERROR_PROTOTYPE;
	struct error *e;
	size_t i;

	for (i = 0; i < LENGTH(kinds); i++)
		if (!strcmp(kinds[i].name, name))
			proto = kinds[i].proto;
	e = object_new_kind(vm, CELL_ERROR, sizeof *e,
	    value_object(vm->intrinsics[proto]));
	e->frames = VALUE_UNDEFINED;
	e->stack = VALUE_EMPTY;
	e->place.file = PLACE_NONE;
	return value_from_cell(e);
}

static value text_of(struct vm *vm, struct call *c)
{
	return native_string(convert_for_message(vm, c->args[0]));
}

void lib_clone_setup(struct vm *vm)
{
	(void)vm;
}

static const struct lib_intrinsic intrinsics[] = {
	{ "clone_kind", clone_kind, "(v) how it is cloned" },
	{ "clone_copy", clone_copy, "(v) a wrapper or date" },
	{ "clone_error", clone_error, "(name) an error of that kind" },
	{ "text_of", text_of, "(v) as V8's messages print it" },
};
INTRINSICS(clone, intrinsics);
