/* SPDX-License-Identifier: MIT */
/*
 * Setting up the library, and its functions written in JavaScript.
 *
 * A lib function is compiled by itself, the first time it is called: its
 * text begins at a line "function NAME" and ends with the next line "}".
 * What it names that is not its own is resolved by lib_global while it is
 * compiled, so nothing is loaded that is not used.  Until then its struct
 * code is CODE_LAZY and knows only its index.
 * Read lib_setup first, then lib_function and lib_load.
 */
#include <config.h>

#include <stdio.h>
#include <stdlib.h>

#include "../syntax/compile.h"
#include "../syntax/load.h"
#include "native.h"
#include "registry.h"

/* ---- functions in JavaScript ---------------------------------------------- */

static int compare_name(const void *key, const void *row)
{
	return strcmp(key, ((const struct lib_js_function *)row)->name);
}

static int function_index(const char *name)
{
	const struct lib_js_function *f = bsearch(name, lib_js_functions,
	    (size_t)lib_js_function_count, sizeof *f, compare_name);

	return f ? (int)(f - lib_js_functions) : -1;
}

/* Room for one: until it is called it is never looked into. */
static struct function *lazy_function(struct vm *vm, int index,
    const char *name, int length, uint32_t flags)
{
	struct code *code = heap_alloc(vm, sizeof *code, CELL_CODE);

	code->flags = CODE_LIB | CODE_LAZY | CODE_STRICT |
	    CODE_SIMPLE_PARAMS | flags;
	code->length = (uint16_t)length;
	code->name = native_string(string_atom(vm, name));
	code->outer_name = VALUE_UNDEFINED;
	code->lib_index = (uint32_t)index;
	return function_new(vm, code, NULL, NULL);
}

static struct slots *functions(struct vm *vm)
{
	return (struct slots *)value_cell(vm->registry[REGISTRY_FUNCTIONS]);
}

static struct function *function_at(struct vm *vm, int index)
{
	struct slots *all = functions(vm);
	const char *name = lib_js_functions[index].name;

	if (all->v[index] == VALUE_EMPTY)
		all->v[index] = value_from_cell(lazy_function(vm, index,
		    name, 0, *name == '_' ? CODE_HIDDEN : 0));
	return (struct function *)value_cell(all->v[index]);
}

struct function *lib_function(struct vm *vm, const char *name)
{
	int index = function_index(name);

	if (index < 0)
		abort();                /* a table names what is not there */
	return function_at(vm, index);
}

/* "get @@species" -> "get [Symbol.species]" */
static value row_name(struct vm *vm, const char *name)
{
	const char *at = strstr(name, "@@");

	if (!at)
		return native_string(string_atom(vm, name));
	return native_string(string_format(vm, "%.*s[Symbol.%s]",
	    (int)(at - name), name, at + 2));
}

value lib_builtin(struct vm *vm, const struct builtin *b)
{
	struct function *f;
	int index;

	if (b->native)
		return value_from_cell(native_new(vm, b));
	index = function_index(b->js);
	if (index < 0)
		abort();
	f = lazy_function(vm, index, "", b->arity,
	    b->flags & BUILTIN_CONSTRUCTOR ? CODE_CONSTRUCTOR : CODE_METHOD);
	f->code->name = row_name(vm, b->name);
	return value_from_cell(f);
}

/* ---- loading ---------------------------------------------------------------- */

static bool starts_function(const char *line, const char *name)
{
	size_t n = strlen(name);

	if (strncmp(line, "async ", 6) == 0)
		line += 6;
	if (strncmp(line, "function", 8) != 0)
		return false;
	line += 8;
	if (*line == '*')
		line++;
	return *line == ' ' && strncmp(line + 1, name, n) == 0 &&
	    (line[n + 1] == '(' || line[n + 1] == ' ');
}

/* The text of one function of a file; *end is just past its last line. */
static const char *function_text(const char *text, const char *name,
    const char **end)
{
	const char *line;

	for (line = text; line; line = strchr(line, '\n')) {
		if (*line == '\n')
			line++;
		if (starts_function(line, name)) {
			*end = strstr(line, "\n}");
			*end = *end ? *end + 2 : line + strlen(line);
			return line;
		}
		if (!*line)
			break;
	}
	return NULL;
}

/* What a debugger shows after the abort below. */
char lib_load_error[512];

static void load_failed(const char *name, const struct parse_error *e)
{
	snprintf(lib_load_error, sizeof lib_load_error,
	    "lib function %s, line %u: %s", name, (unsigned)e->line,
	    e->message);
	abort();
}

/* What is written inside a function is no function of the table, and hidden if
 * that is. */
static void mark_inner(const struct code *code, uint32_t hidden)
{
	uint32_t i;

	for (i = 0; i < code->const_count; i++) {
		struct code *inner = (struct code *)
		    value_cell(code->consts[i]);

		if (!value_is_kind(code->consts[i], CELL_CODE))
			continue;
		inner->flags |= hidden;
		inner->lib_index = LIB_INNER;
		mark_inner(inner, hidden);
	}
}

static struct code *compile(struct vm *vm, int index)
{
	const struct lib_js_function *row = &lib_js_functions[index];
	const struct lib_js_file *file = &lib_js_files[row->file];
	const char *text, *end;
	struct parse_error error = { 0 };
	struct source *source;
	struct code *code;

	text = function_text(file->text, row->name, &end);
	if (!text)
		abort();
	source = load_source(vm, file->name, text, (size_t)(end - text),
	    LOAD_LIB);
	code = load_compile(vm, source, &error);
	if (code)
		code = compile_find(code, row->name);
	if (!code)
		load_failed(row->name, &error);
	mark_inner(code, *row->name == '_' ? CODE_HIDDEN : 0);
	return code;
}

/* Everything but what the function object's place in the library says. */
static void take_code(struct code *to, const struct code *from, bool is_main)
{
	struct code old = *to;

	*to = *from;
	to->cell = old.cell;
	to->lib_index = old.lib_index;
	to->name = old.name;
	to->flags &= ~(uint32_t)(CODE_LAZY | CODE_CONSTRUCTOR | CODE_HIDDEN);
	to->flags |= CODE_LIB | (old.flags & (CODE_HIDDEN | CODE_METHOD |
	    CODE_CONSTRUCTOR));
	if (!is_main)
		to->length = old.length;
}

void lib_load(struct vm *vm, struct function *f)
{
	int index = (int)f->code->lib_index;
	struct function *main = function_at(vm, index);

	if (main->code->flags & CODE_LAZY)
		take_code(main->code, compile(vm, index), true);
	if (f != main)
		take_code(f->code, main->code, false);
}

const char *lib_code_name(struct vm *vm, const struct code *code)
{
	return code->lib_index == LIB_INNER ? string_utf8(vm,
	    value_string(code->name), NULL) :
	    lib_js_functions[code->lib_index].name;
}

/* ---- names in lib JavaScript ----------------------------------------------- */

static const struct lib_intrinsics *const tables[] = {
#define X(name) &lib_##name##_intrinsics,
#include "setup.def"
#undef X
};

int lib_intrinsic_index(const char *name)
{
	int t, i;

	for (t = 0; t < (int)LENGTH(tables); t++)
		for (i = 0; i < tables[t]->count; i++)
			if (!strcmp(tables[t]->rows[i].name, name))
				return t << 8 | i;
	return -1;
}

native_function *lib_intrinsic(int index)
{
	return tables[index >> 8]->rows[index & 255].native;
}

/* "ArrayPrototype" names ARRAY_PROTOTYPE. */
static bool same_name(const char *camel, const char *upper)
{
	for (; *upper; upper++) {
		if (*upper == '_')
			continue;
		if ((*camel & ~32) != (*upper & ~32))
			return false;
		camel++;
	}
	return !*camel;
}

/* One that this version does not have is undefined: nothing calls the code
 * that names it. */
static value named_intrinsic(struct vm *vm, const char *name)
{
	static const char *const names[] = {
#define X(name, ...) #name,
#include "../core/intrinsic.def"
#undef X
	};
	size_t i;

	for (i = 0; i < LENGTH(names); i++)
		if (same_name(name, names[i]))
			return vm->intrinsics[i] == VALUE_EMPTY ?
			    VALUE_UNDEFINED : vm->intrinsics[i];
	return VALUE_EMPTY;
}

static value named_symbol(struct vm *vm, const char *name)
{
	static const char *const names[] = { "ITERATOR", "ASYNC_ITERATOR",
		"HAS_INSTANCE", "TO_PRIMITIVE", "TO_STRING_TAG", "SPECIES",
		"IS_CONCAT_SPREADABLE", "UNSCOPABLES", "MATCH", "MATCH_ALL",
		"REPLACE", "SEARCH", "SPLIT", "DISPOSE", "ASYNC_DISPOSE",
		"PROMISIFY", "INSPECT", "REJECTION" };
	size_t i;

	if (strncmp(name, "Symbol", 6) != 0)
		return VALUE_EMPTY;
	for (i = 0; i < LENGTH(names); i++)
		if (same_name(name + 6, names[i]))
			return vm->symbols[i] == VALUE_EMPTY ?
			    VALUE_UNDEFINED : vm->symbols[i];
	return VALUE_EMPTY;
}

value lib_global(struct vm *vm, struct string *s)
{
	const char *name = string_utf8(vm, s, NULL);
	int index = function_index(name);
	value v;

	if (index >= 0)
		return value_from_cell(function_at(vm, index));
	if (!strcmp(name, "undefined"))
		return VALUE_UNDEFINED;
	if (!strcmp(name, "NaN"))
		return value_from_double(NAN);
	if (!strcmp(name, "Infinity"))
		return value_from_double(INFINITY);
	v = named_intrinsic(vm, name);
	return v != VALUE_EMPTY ? v : named_symbol(vm, name);
}

/* ---- setting up -------------------------------------------------------------- */

static value return_undefined(struct vm *vm, struct call *c)
{
	(void)vm;
	(void)c;
	return VALUE_UNDEFINED;
}

static const struct builtin function_prototype_row =
	ROW("", 0, return_undefined, NULL, "Function.prototype itself");

/* The objects everything else has as its prototype. */
static void make_roots(struct vm *vm)
{
	struct object *o = object_new(vm, NULL);
	struct native *f;
	struct array *a;

	vm->intrinsics[INTRINSIC_OBJECT_PROTOTYPE] = value_from_cell(o);
	f = object_new_kind(vm, CELL_NATIVE, sizeof *f, o);
	f->builtin = &function_prototype_row;
	f->object.cell.flags |= OBJECT_LAZY;
	vm->intrinsics[INTRINSIC_FUNCTION_PROTOTYPE] = value_from_cell(f);
	a = object_new_kind(vm, CELL_ARRAY, sizeof *a, o);
	vm->intrinsics[INTRINSIC_ARRAY_PROTOTYPE] = value_from_cell(a);
	vm->global = object_new(vm, o);
	vm->shape_object = shape_root(vm, o);
	vm->shape_function = shape_root(vm, &f->object);
	vm->shape_array = shape_root(vm, &a->object);
	o = object_new(vm, o);
	object_define(vm, o, ATOM(vm, value), VALUE_UNDEFINED, PROP_ALL);
	object_define(vm, o, ATOM(vm, done), VALUE_FALSE, PROP_ALL);
	vm->shape_iter_result = o->shape;
}

static void make_plain(struct vm *vm, enum intrinsic which,
    enum intrinsic proto)
{
	vm->intrinsics[which] = value_from_cell(object_new(vm,
	    value_object(vm->intrinsics[proto])));
}

/* Prototypes that are plain objects; some areas need others' early. */
static void make_prototypes(struct vm *vm)
{
	static const uint8_t plain[] = { INTRINSIC_SYMBOL_PROTOTYPE,
		INTRINSIC_BIGINT_PROTOTYPE, INTRINSIC_ERROR_PROTOTYPE,
		INTRINSIC_ITERATOR_PROTOTYPE,
		INTRINSIC_ASYNC_ITERATOR_PROTOTYPE, INTRINSIC_MAP_PROTOTYPE,
		INTRINSIC_SET_PROTOTYPE, INTRINSIC_WEAKMAP_PROTOTYPE,
		INTRINSIC_WEAKSET_PROTOTYPE, INTRINSIC_WEAKREF_PROTOTYPE,
		INTRINSIC_FINREG_PROTOTYPE, INTRINSIC_DATE_PROTOTYPE,
		INTRINSIC_PROMISE_PROTOTYPE };
	static const uint8_t iterators[] = {
		INTRINSIC_ARRAY_ITERATOR_PROTOTYPE,
		INTRINSIC_MAP_ITERATOR_PROTOTYPE,
		INTRINSIC_SET_ITERATOR_PROTOTYPE,
		INTRINSIC_STRING_ITERATOR_PROTOTYPE };
	size_t i;

	for (i = 0; i < LENGTH(plain); i++)
		make_plain(vm, plain[i], INTRINSIC_OBJECT_PROTOTYPE);
	for (i = 0; i < LENGTH(iterators); i++)
		make_plain(vm, iterators[i], INTRINSIC_ITERATOR_PROTOTYPE);
}

static void make_helpers(struct vm *vm)
{
	static const char *const names[] = {
#define X(name, function, doc) function,
#include "helper.def"
#undef X
	};
	size_t i;

	for (i = 0; i < LENGTH(names); i++)
		vm->helpers[i] = value_from_cell(lib_function(vm, names[i]));
}

void lib_setup(struct vm *vm)
{
	size_t n = (size_t)lib_js_function_count;
	struct slots *s = heap_alloc(vm, sizeof *s + n * sizeof(value),
	    CELL_SLOTS);

	s->cell.aux = (uint32_t)n;
	vm->registry[REGISTRY_FUNCTIONS] = value_from_cell(s);
	make_roots(vm);
	make_prototypes(vm);
	make_helpers(vm);
#define X(name) lib_##name##_setup(vm);
#include "setup.def"
#undef X
}
