/* SPDX-License-Identifier: MIT */
/* Symbol, its registry, and Symbol.prototype. */
#include <config.h>

#include "native.h"
#include "registry.h"

/* ecma262 #sec-symbol-description */
static value symbol(struct vm *vm, struct call *c)
{
	if (c->new_target != VALUE_UNDEFINED)
		return throw_type_error(vm, "Symbol is not a constructor");
	return value_from_cell(symbol_new(vm, native_arg(c, 0)));
}

static struct array *registry(struct vm *vm)
{
	value *slot = &vm->registry[REGISTRY_SYMBOLS];

	if (!value_is_kind(*slot, CELL_ARRAY)) {
		*slot = value_from_cell(array_new(vm, 0));
		for (int i = SYM_PROMISIFY; i <= SYM_REJECTION; i++)
			array_push(vm, (struct array *)value_cell(*slot),
			    vm->symbols[i]);
	}
	return (struct array *)value_cell(*slot);
}

/* ecma262 #sec-symbol.for */
static value symbol_for(struct vm *vm, struct call *c)
{
	struct array *all = registry(vm);
	struct symbol *s;
	uint32_t i;

	for (i = 0; i < all->length; i++) {
		s = (struct symbol *)value_cell(all->object.elements->v[i]);
		if (string_equal(vm, value_string(s->description),
		    value_string(c->args[0])))
			return value_from_cell(s);
	}
	s = symbol_new(vm, c->args[0]);
	s->cell.flags |= SYMBOL_REGISTERED;
	array_push(vm, all, value_from_cell(s));
	return value_from_cell(s);
}

static value key_for(struct vm *vm, struct call *c)
{
	if (!value_is_symbol(c->args[0]))
		return throw_type_error(vm, "%s is not a symbol",
		    native_text(vm, c->args[0]));
	if (!(value_cell(c->args[0])->flags & SYMBOL_REGISTERED))
		return VALUE_UNDEFINED;
	return ((struct symbol *)value_cell(c->args[0]))->description;
}

/* The symbol of a symbol or its wrapper; NULL: threw. */
static struct symbol *this_symbol(struct vm *vm, struct call *c,
    const char *method)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (value_is_symbol(v))
		return (struct symbol *)value_cell(v);
	throw_type_error(vm, "%s requires that 'this' be a Symbol", method);
	return NULL;
}

static value to_string(struct vm *vm, struct call *c)
{
	struct symbol *s = this_symbol(vm, c, "Symbol.prototype.toString");
	struct builder b;

	if (!s)
		return VALUE_EMPTY;
	builder_start(&b, vm);
	builder_add_cstr(&b, "Symbol(");
	if (s->description != VALUE_UNDEFINED)
		builder_add(&b, value_string(s->description));
	builder_add_unit(&b, ')');
	return native_string(builder_finish(&b));
}

static value value_of(struct vm *vm, struct call *c)
{
	struct symbol *s = this_symbol(vm, c, "Symbol.prototype.valueOf");

	return s ? value_from_cell(s) : VALUE_EMPTY;
}

static value to_primitive(struct vm *vm, struct call *c)
{
	struct symbol *s = this_symbol(vm, c,
	    "Symbol.prototype [ @@toPrimitive ]");

	return s ? value_from_cell(s) : VALUE_EMPTY;
}

static value description(struct vm *vm, struct call *c)
{
	struct symbol *s = this_symbol(vm, c,
	    "Symbol.prototype.description");

	return s ? s->description : VALUE_EMPTY;
}

/* ---- tables ------------------------------------------------------------------ */

static const struct builtin constructor =
	ROW_CONSTRUCTOR("Symbol", 0, symbol, ".S", "a new symbol");
static const struct builtin rows[] = {
	ROW("for", 1, symbol_for, ".s", "the registered symbol of a key"),
	ROW("keyFor", 1, key_for, NULL, "the key of a registered symbol"),
};
static const struct builtin proto_rows[] = {
	ROW("toString", 0, to_string, NULL, "\"Symbol(description)\""),
	ROW("valueOf", 0, value_of, NULL, "the symbol"),
};
static const struct builtin description_rows[] = {
	ROW_GETTER("description", description, "its description"),
};
static const struct builtin to_primitive_rows[] = {
	ROW("@@toPrimitive", 1, to_primitive, NULL, "the symbol"),
};

static const struct { const char *name; enum well_known symbol; int since; }
well_known[] = {
	{ "asyncIterator", SYM_ASYNC_ITERATOR, PROFILE_HAS_ASYNC_ITERATION },
	{ "hasInstance", SYM_HAS_INSTANCE, -1 },
	{ "isConcatSpreadable", SYM_IS_CONCAT_SPREADABLE, -1 },
	{ "iterator", SYM_ITERATOR, -1 },
	{ "match", SYM_MATCH, -1 },
	{ "matchAll", SYM_MATCH_ALL, PROFILE_HAS_MATCH_ALL },
	{ "replace", SYM_REPLACE, -1 },
	{ "search", SYM_SEARCH, -1 },
	{ "species", SYM_SPECIES, -1 },
	{ "split", SYM_SPLIT, -1 },
	{ "toPrimitive", SYM_TO_PRIMITIVE, -1 },
	{ "toStringTag", SYM_TO_STRING_TAG, -1 },
	{ "unscopables", SYM_UNSCOPABLES, -1 },
	{ "dispose", SYM_DISPOSE, PROFILE_HAS_DISPOSE_SYMBOLS },
	{ "asyncDispose", SYM_ASYNC_DISPOSE, PROFILE_HAS_DISPOSE_SYMBOLS },
};

void lib_symbol_setup(struct vm *vm)
{
	struct native *n = native_global_constructor(vm, &constructor,
	    INTRINSIC_SYMBOL_PROTOTYPE);
	struct object *proto = value_object(INTRINSIC(vm, SYMBOL_PROTOTYPE));
	struct property p;
	size_t i;

	DEFINE(&n->object, rows);
	for (i = 0; i < LENGTH(well_known); i++)
		if (well_known[i].since < 0 || profile_is(vm,
		    (enum profile_question)well_known[i].since))
			native_constant(vm, &n->object, well_known[i].name,
			    vm->symbols[well_known[i].symbol]);
	DEFINE(proto, proto_rows);
	DEFINE_IF(HAS_SYMBOL_DESCRIPTION, proto, description_rows);
	native_tag(vm, proto, "Symbol");
	DEFINE(proto, to_primitive_rows);
	object_get_own(vm, proto, vm->symbols[SYM_TO_PRIMITIVE], &p);
	object_define(vm, proto, vm->symbols[SYM_TO_PRIMITIVE], p.v,
	    PROP_CONFIGURABLE);
}

NO_INTRINSICS(symbol);
