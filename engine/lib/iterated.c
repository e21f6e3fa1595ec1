/* SPDX-License-Identifier: MIT */
/*
 * What V8 says of a value that cannot be iterated, by version.
 * Source: V8 src/execution/messages.cc, src/runtime/runtime-internal.cc.
 */
#include <config.h>

#include "native.h"

/* ITERATED_MESSAGE of profile.def */
enum words { WORDS_8, WORDS_10, WORDS_12, WORDS_14, WORDS_16, WORDS_20 };

/* number 5 is not iterable (cannot read property Symbol(Symbol.iterator)) */
static value throw_typed(struct vm *vm, value v)
{
	const char *type = string_utf8(vm, convert_typeof(vm, v), NULL);

	if (value_is_string(v))
		return throw_type_error(vm, "%s \"%s\" is not iterable "
		    "(cannot read property Symbol(Symbol.iterator))", type,
		    native_text(vm, v));
	if (v == VALUE_NULL || value_is_bool(v) || value_is_number(v))
		return throw_type_error(vm, "%s %s is not iterable (cannot "
		    "read property Symbol(Symbol.iterator))", type,
		    native_text(vm, v));
	return throw_type_error(vm, "%s is not iterable (cannot read "
	    "property Symbol(Symbol.iterator))", type);
}

value lib_throw_not_iterable(struct vm *vm, value v, value method)
{
	switch (profile_number(vm, PROFILE_NOT_ITERABLE_MESSAGE)) {
	case 0:
		return lib_throw_call_site(vm, method);
	case 1:
		return throw_type_error(vm, "%s is not iterable",
		    native_text(vm, v));
	}
	return throw_typed(vm, v);
}

/* V8 finds no expression to name. */
static value throw_nameless(struct vm *vm, enum words words,
    const struct iterated *i)
{
	value v = i->v;

	if (words >= WORDS_16 || (words >= WORDS_12 && value_is_nullish(v)))
		return throw_typed(vm, v);
	if (value_is_nullish(v))
		return throw_type_error(vm, "Cannot read property "
		    "'Symbol(Symbol.iterator)' of %s", v == VALUE_NULL ?
		    "object" : "undefined");
	return lib_throw_call_site(vm, i->method);
}

static value throw_spread_nullish(struct vm *vm, enum words words,
    const char *text, const struct text_place *p, value v)
{
	char callee[256];

	if (words == WORDS_8)
		return throw_type_error(vm, "%s is not iterable",
		    native_text(vm, v));
	if (words >= WORDS_14 || !describe_spread_callee(vm, p, callee,
	    sizeof callee))
		return throw_type_error(vm, "%s is not iterable (cannot read "
		    "property %s)", text, v == VALUE_NULL ? "null"
		    : "undefined");
	if (words == WORDS_10)
		return throw_type_error(vm, "Cannot read property "
		    "'Symbol(Symbol.iterator)' of %s", callee);
	return throw_type_error(vm, "%s is not iterable (cannot read "
	    "property Symbol(Symbol.iterator))", callee);
}

static value throw_spread(struct vm *vm, enum words words, const char *text,
    const struct text_place *p, const struct iterated *i)
{
	if (value_is_nullish(i->v))
		return throw_spread_nullish(vm, words, text, p, i->v);
	if (words == WORDS_8)
		return lib_throw_call_site(vm, i->method);
	return throw_type_error(vm, words < WORDS_20 ? "Found non-callable @@iterator" : "Spread syntax requires "
	    "...iterable[Symbol.iterator] to be a function");
}

static value throw_call(struct vm *vm, const char *text, const char *tail,
    bool async)
{
	return throw_type_error(vm, "%s%s is not a function or its return "
	    "value is not %s", text, tail, async ? "async iterable"
	    : "iterable");
}

static value throw_delegated(struct vm *vm, enum words words,
    const char *text, const struct iterated *i)
{
	if (words == WORDS_8 || !*text)
		return throw_nameless(vm, words, i);
	return throw_type_error(vm, "%s is not iterable", text);
}

/* In for await and yield* of an async generator. */
static value throw_async_delegated(struct vm *vm, const char *text,
    const struct iterated *i)
{
	struct builder b;
	int n;

	if (!*text)
		return lib_throw_call_site(vm, i->method);
	builder_start(&b, vm);
	builder_add_cstr(&b, text);
	for (n = 1; n < profile_number(vm, PROFILE_DELEGATED_VALUES); n++)
		builder_add_cstr(&b, "(intermediate value)");
	return throw_type_error(vm, "%s is not async iterable",
	    string_utf8(vm, builder_finish(&b), NULL));
}

/* The call around a yield*, which is not to blame. */
static value throw_around(struct vm *vm, enum words words, const char *text,
    bool async)
{
	return throw_type_error(vm, async || words < WORDS_16 ?
	    "%s is not a function" : "%s is not iterable (cannot read "
	    "property Symbol(Symbol.iterator))", text);
}

value lib_throw_iterated(struct vm *vm, enum described what,
    const char *text, const struct text_place *p, const struct iterated *i)
{
	enum words words = (enum words)profile_number(vm,
	    PROFILE_ITERATED_MESSAGE);
	bool async = i->async;
	value v = i->v;

	if (async && value_is_nullish(v))
		return throw_nullish_property(vm, v,
		    vm->symbols[SYM_ASYNC_ITERATOR], false);
	switch (what) {
	case DESCRIBED_CALL:
		return throw_call(vm, text, "", async);
	case DESCRIBED_ELEMENT_CALL:
		return throw_call(vm, text, words < WORDS_12 ? "(...)" : "",
		    async);
	case DESCRIBED_LOOP_HEAD:
		if (words < WORDS_12)
			return throw_nameless(vm, words, i);
		return throw_type_error(vm, ".for is not iterable");
	case DESCRIBED_SPREAD:
		return throw_spread(vm, words, text, p, i);
	case DESCRIBED_ELEMENT:
		if (words == WORDS_12 || words == WORDS_14)
			return throw_typed(vm, v);
		break;
	case DESCRIBED_ARGUMENT:
		if (words >= WORDS_16 || words == WORDS_8)
			return throw_nameless(vm, words, i);
		break;
	case DESCRIBED_ASSIGNED:
		if (words >= WORDS_12)
			return throw_nameless(vm, words, i);
		break;
	case DESCRIBED_ASSIGNED_CALL:
		return words >= WORDS_12 ? throw_nameless(vm, words, i) :
		    throw_call(vm, text, "", async);
	case DESCRIBED_DELEGATED:
		return async ? throw_async_delegated(vm, text, i) :
		    throw_delegated(vm, words, text, i);
	case DESCRIBED_DELEGATED_IN:
		return throw_around(vm, words, text, async);
	case DESCRIBED_VALUE:
		break;
	default:
		return async ? lib_throw_call_site(vm, i->method) :
		    throw_nameless(vm, words, i);
	}
	return throw_type_error(vm, "%s is not %s", text, async ?
	    "async iterable" : "iterable");
}
