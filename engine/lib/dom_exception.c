/* SPDX-License-Identifier: MIT */
/*
 * DOMException: what structuredClone and aborted operations throw.
 *
 * An error object whose name and message are getters of its prototype; they
 * are kept in two properties with private symbols as keys.
 * WebIDL #idl-DOMException
 */
#include <config.h>

#include "native.h"

/* Names in the order of their codes, from 1. */
static const char *const names[] = { "IndexSizeError", "DOMStringSizeError",
	"HierarchyRequestError", "WrongDocumentError",
	"InvalidCharacterError", "NoDataAllowedError",
	"NoModificationAllowedError", "NotFoundError", "NotSupportedError",
	"InUseAttributeError", "InvalidStateError", "SyntaxError",
	"InvalidModificationError", "NamespaceError", "InvalidAccessError",
	"ValidationError", "TypeMismatchError", "SecurityError",
	"NetworkError", "AbortError", "URLMismatchError",
	"QuotaExceededError", "TimeoutError", "InvalidNodeTypeError",
	"DataCloneError" };
static const char *const constants[] = { "INDEX_SIZE_ERR",
	"DOMSTRING_SIZE_ERR", "HIERARCHY_REQUEST_ERR", "WRONG_DOCUMENT_ERR",
	"INVALID_CHARACTER_ERR", "NO_DATA_ALLOWED_ERR",
	"NO_MODIFICATION_ALLOWED_ERR", "NOT_FOUND_ERR", "NOT_SUPPORTED_ERR",
	"INUSE_ATTRIBUTE_ERR", "INVALID_STATE_ERR", "SYNTAX_ERR",
	"INVALID_MODIFICATION_ERR", "NAMESPACE_ERR", "INVALID_ACCESS_ERR",
	"VALIDATION_ERR", "TYPE_MISMATCH_ERR", "SECURITY_ERR", "NETWORK_ERR",
	"ABORT_ERR", "URL_MISMATCH_ERR", "QUOTA_EXCEEDED_ERR", "TIMEOUT_ERR",
	"INVALID_NODE_TYPE_ERR", "DATA_CLONE_ERR" };

/* The keys: slots 0 and 1 of the constructor. */
enum { KEY_NAME, KEY_MESSAGE };

static struct native *home(struct vm *vm)
{
	return (struct native *)value_cell(INTRINSIC(vm, DOM_EXCEPTION));
}

static struct object *make(struct vm *vm, struct object *proto, value message,
    value name)
{
	struct error *e = error_new(vm, proto, VALUE_UNDEFINED);
	struct native *n = home(vm);

	object_define(vm, &e->object, n->slots[KEY_NAME], name, 0);
	object_define(vm, &e->object, n->slots[KEY_MESSAGE], message, 0);
	return &e->object;
}

static value construct(struct vm *vm, struct call *c)
{
	value message = native_arg(c, 0), options = native_arg(c, 1);
	struct object *proto, *o;
	struct property p;

	if (c->new_target == VALUE_UNDEFINED)
		return throw_type_error(vm, "Class constructor DOMException "
		    "cannot be invoked without 'new'");
	if (value_is_object(message))
		return native_coerce(vm, c, ".s");
	proto = native_prototype(vm, c, INTRINSIC_DOM_EXCEPTION_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	if (message == VALUE_UNDEFINED)
		message = ATOM(vm, empty);
	o = make(vm, proto, message, ATOM(vm, Error));
	if (value_is_object(options)) {
		value name = object_get_data(vm, value_object(options),
		    ATOM(vm, name));

		if (object_find(vm, value_object(options), ATOM(vm, cause),
		    &p) && !(p.flags & PROP_ACCESSOR))
			object_define(vm, o, ATOM(vm, cause), p.v,
			    PROP_HIDDEN);
		options = name;
	}
	if (options != VALUE_UNDEFINED) {
		struct string *s = value_is_object(options) ? NULL :
		    convert_to_string(vm, options);

		object_define(vm, o, home(vm)->slots[KEY_NAME],
		    s ? native_string(s) : ATOM(vm, Error), 0);
	}
	return value_from_cell(o);
}

/* What is kept under a key in this; EMPTY: threw. */
static value kept(struct vm *vm, struct call *c, int key)
{
	struct property p;

	if (value_is_object(c->this_value) && object_get_own(vm,
	    value_object(c->this_value), home(vm)->slots[key], &p))
		return p.v;
	return throw_type_error(vm, "Value of \"this\" must be of type "
	    "DOMException");
}

static value get_name(struct vm *vm, struct call *c)
{
	return kept(vm, c, KEY_NAME);
}

static value get_message(struct vm *vm, struct call *c)
{
	return kept(vm, c, KEY_MESSAGE);
}

static value get_code(struct vm *vm, struct call *c)
{
	value v = kept(vm, c, KEY_NAME);
	const char *name;
	size_t i;

	if (v == VALUE_EMPTY)
		return v;
	name = string_utf8(vm, value_string(v), NULL);
	for (i = 0; i < LENGTH(names); i++)
		if (!strcmp(names[i], name))
			return value_from_int((int32_t)i + 1);
	return value_from_int(0);
}

/* (message, name): one made by the library */
static value make_exception(struct vm *vm, struct call *c)
{
	return value_from_cell(make(vm, value_object(INTRINSIC(vm,
	    DOM_EXCEPTION_PROTOTYPE)), c->args[0], c->args[1]));
}

/* (v): is it one? */
static value is_exception(struct vm *vm, struct call *c)
{
	struct property p;

	return value_from_bool(value_is_object(c->args[0]) && object_get_own(
	    vm, value_object(c->args[0]), home(vm)->slots[KEY_NAME], &p));
}

/* ---- tables ------------------------------------------------------------------------ */

static const struct builtin constructor = ROW_CONSTRUCTOR("DOMException", 0,
    construct, NULL, "an error of the web's interfaces");
#define GETTER(name, native, doc) { "get " name, 0, native, NULL, NULL, doc, \
	BUILTIN_GETTER | BUILTIN_ENUMERABLE, 0 }
static const struct builtin rows[] = {
	GETTER("name", get_name, "its name"),
	GETTER("message", get_message, "its message"),
	GETTER("code", get_code, "the old number of its name"),
};

static value private_key(struct vm *vm)
{
	struct symbol *s = symbol_new(vm, ATOM(vm, empty));

	s->cell.flags |= SYMBOL_PRIVATE;
	return value_from_cell(s);
}

void lib_dom_exception_setup(struct vm *vm)
{
	struct object *proto = object_new(vm,
	    value_object(INTRINSIC(vm, ERROR_PROTOTYPE)));
	struct native *n = builtin_constructor(vm, &constructor, proto);
	size_t i;

	vm->intrinsics[INTRINSIC_DOM_EXCEPTION] = value_from_cell(n);
	vm->intrinsics[INTRINSIC_DOM_EXCEPTION_PROTOTYPE] =
	    value_from_cell(proto);
	n->slots[KEY_NAME] = private_key(vm);
	n->slots[KEY_MESSAGE] = private_key(vm);
	DEFINE(proto, rows);
	native_tag(vm, proto, "DOMException");
	for (i = 0; i < LENGTH(constants); i++) {
		property_key k = native_key(vm, constants[i]);

		object_define(vm, &n->object, k, value_from_int((int32_t)i +
		    1), PROP_ENUMERABLE);
		object_define(vm, proto, k, value_from_int((int32_t)i + 1),
		    PROP_ENUMERABLE);
	}
	if (profile_is(vm, PROFILE_HAS_STRUCTURED_CLONE))
		native_hidden(vm, vm->global, "DOMException",
		    value_from_cell(n));
}

static const struct lib_intrinsic intrinsics[] = {
	{ "dom_exception", make_exception, "(message, name)" },
	{ "is_dom_exception", is_exception, "(v)" },
};
INTRINSICS(dom_exception, intrinsics);
