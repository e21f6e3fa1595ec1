/* SPDX-License-Identifier: MIT */
/*
 * Functions made of strings: what the constructors of async and generator
 * functions do, which have no name and are reached by `.constructor`.
 * ecma262 #sec-createdynamicfunction
 *
 * The text becomes a source of its own, as a file does, and is compiled on the
 * spot; it sees globals only.  Function itself is refused.
 */
#include <config.h>

#include "../syntax/compile.h"
#include "../syntax/load.h"
#include "native.h"
#include "refused.h"

static const struct {
	const char *prefix;
	enum intrinsic proto;
} kinds[] = {
	[TEXT_GENERATOR] = { "function*",
		INTRINSIC_GENERATOR_FUNCTION_PROTOTYPE },
	[TEXT_ASYNC] = { "async function", INTRINSIC_ASYNC_FUNCTION_PROTOTYPE },
	[TEXT_ASYNC_GENERATOR] = { "async function*",
		INTRINSIC_ASYNC_GENERATOR_FUNCTION_PROTOTYPE },
};

static struct string *whole(struct vm *vm, const char *prefix,
    struct string *params, struct string *body)
{
	struct builder b;

	builder_start(&b, vm);
	builder_add_cstr(&b, prefix);
	builder_add_cstr(&b, " anonymous(");
	if (params)
		builder_add(&b, params);
	builder_add_cstr(&b, "\n) {\n");
	if (body)
		builder_add(&b, body);
	builder_add_cstr(&b, "\n}");
	return builder_finish(&b);
}

/* "a,b" of the arguments but the last. */
static struct string *parameters(struct vm *vm, const struct call *c)
{
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i + 1 < c->argc; i++) {
		if (i)
			builder_add_unit(&b, ',');
		builder_add(&b, value_string(c->args[i]));
	}
	return builder_finish(&b);
}

static value too_long(struct vm *vm)
{
	return throw_range_error(vm, "Invalid string length");
}

/* Why it does not parse is thrown; what is refused ends the run. */
static value say_error(struct vm *vm, const struct parse_error *e)
{
	if (e->status == PARSE_UNSUPPORTED)
		refused_print(vm, "<anonymous>", (int)e->line, (int)e->col,
		    e->message);
	else
		throw_syntax_error(vm, "%s", e->message);
	return VALUE_EMPTY;
}

/* The code of a text that is one function and nothing else; NULL: threw. */
static struct code *compile_text(struct vm *vm, struct string *s)
{
	size_t len;
	const char *text = string_utf8(vm, s, &len);
	struct parse_error e;
	struct code *code = load_compile(vm, load_source(vm, "<anonymous>",
	    text, len, LOAD_FUNCTION), &e);

	if (!code) {
		say_error(vm, &e);
		return NULL;
	}
	return compile_find(code, "anonymous");
}

/* Parameters and body must be such each by itself, so that `*` `/` in one
 * cannot close what the other opened. */
static bool parts_are_whole(struct vm *vm, const char *prefix,
    struct string *params)
{
	struct array *all = (struct array *)value_cell(vm->sources);
	struct string *s = whole(vm, prefix, params, NULL);
	struct code *code = compile_text(vm, s);

	all->length--;                  /* it was only looked at */
	all->object.elements->length--;
	return code != NULL;
}

value function_from_text(struct vm *vm, struct call *c, enum text_kind kind)
{
	struct string *params = parameters(vm, c), *text = NULL;
	struct object *proto = native_prototype(vm, c, kinds[kind].proto);
	struct function *f;
	struct code *code;

	if (!proto)
		return native_construct_again(vm, c);
	if (params)
		text = whole(vm, kinds[kind].prefix, params, c->argc ?
		    value_string(c->args[c->argc - 1]) : NULL);
	if (!text)
		return too_long(vm);
	if (!parts_are_whole(vm, kinds[kind].prefix, params))
		return VALUE_EMPTY;
	code = compile_text(vm, text);
	if (!code)
		return VALUE_EMPTY;
	f = function_new(vm, code, NULL, NULL);
	if (proto != value_object(vm->intrinsics[kinds[kind].proto]))
		object_set_proto(vm, &f->object, proto);
	return value_from_cell(f);
}
