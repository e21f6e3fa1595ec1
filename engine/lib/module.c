/* SPDX-License-Identifier: MIT */
/*
 * CommonJS modules and the main program.
 *
 * The objects a module sees (module, exports, require) are made here; what
 * require does is module.js.  Read module_start_main first.
 */
#include <config.h>

#include <stdio.h>

#include "../async/async.h"
#include "../syntax/load.h"
#include "module.h"
#include "refused.h"
#include "syntax_report.h"

struct record *module_record_new(struct vm *vm, uint32_t words)
{
	struct record *r = heap_alloc(vm, sizeof *r + words * sizeof(value),
	    CELL_RECORD);
	uint32_t i;

	r->cell.aux = words;
	for (i = 0; i < words; i++)
		r->v[i] = VALUE_UNDEFINED;
	return r;
}

static value text(struct vm *vm, const char *s)
{
	return native_string(string_from_utf8(vm, s, strlen(s)));
}

static void put(struct vm *vm, struct object *o, const char *name, value v)
{
	object_define(vm, o, native_key(vm, name), v, PROP_ALL);
}

static struct object *plain(struct vm *vm)
{
	return object_new(vm, value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
}

/* ---- compiling ------------------------------------------------------------ */

void module_set_arrow(struct vm *vm, struct error *e,
    const struct source *source, uint32_t start, uint32_t end)
{
	object_define(vm, &e->object,
	    module_state_record(vm)->v[MODULES_ARROW_KEY],
	    native_string(syntax_excerpt(vm, source, start, end, false)),
	    PROP_WRITABLE);
}

/* A crash report shows no place: the stack has it.  null: but it shows what
 * of Node's reports a rejection. */
static void set_no_arrow(struct vm *vm, struct error *e, value how)
{
	object_define(vm, &e->object,
	    module_state_record(vm)->v[MODULES_ARROW_KEY], how,
	    PROP_WRITABLE);
}

/* Node src/node_errors.cc DecorateErrorStack */
static void decorate(struct vm *vm, struct error *e,
    const struct source *source, const struct parse_error *why)
{
	struct builder b;

	builder_start(&b, vm);
	builder_add(&b, syntax_excerpt(vm, source, why->start, why->end,
	    why->at_end));
	builder_add_cstr(&b, "\n\n");
	builder_add(&b, error_stack_text(vm, e));
	error_set_stack(vm, e, value_from_cell(builder_finish(&b)));
	set_no_arrow(vm, e, ATOM(vm, empty));
}

static void throw_syntax(struct vm *vm, const struct source *source,
    const struct parse_error *e)
{
	struct error *error;

	if (e->is_reference_error)
		throw_reference_error(vm, "%s", e->message);
	else
		throw_syntax_error(vm, "%s", e->message);
	error = (struct error *)value_cell(vm->exception);
	if (source->kind == LOAD_COMMONJS)
		decorate(vm, error, source, e);
	else
		module_set_arrow(vm, error, source, e->start, e->end);
}

static void throw_types(struct vm *vm, const struct source *source,
    const struct parse_error *e, enum types_from from)
{
	types_throw(vm, source, e, from);
	if (from == TYPES_REQUIRED)
		set_no_arrow(vm, (struct error *)value_cell(vm->exception),
		    VALUE_NULL);
}

struct code *module_compile(struct vm *vm, const char *path,
    const char *shown, bool is_module, struct source **source)
{
	struct parse_error e;
	struct code *code;
	const char *data;
	size_t len;

	if (module_read(vm, path, &data, &len) != 0) {
		data = "";
		len = 0;
	}
	*source = load_source(vm, shown, data, len,
	    is_module ? LOAD_MODULE : LOAD_COMMONJS);
	code = load_compile(vm, *source, &e);
	if (code)
		return code;
	if (e.status == PARSE_UNSUPPORTED)
		refused_print(vm, path, (int)e.line, (int)e.col, e.message);
	else if (e.status == PARSE_TYPESCRIPT ||
	    e.status == PARSE_TYPESCRIPT_MORE)
		throw_types(vm, *source, &e, is_module ? TYPES_MODULE
		    : TYPES_REQUIRED);
	else
		throw_syntax(vm, *source, &e);
	return NULL;
}

/* ---- module and require ------------------------------------------------------ */

static const char *const require_functions[] = { "moduleRequire",
	"moduleResolve", "moduleResolvePaths" };

/* require, require.resolve and require.resolve.paths of one module; magic:
 * which. */
static value require_native(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	value v[3];

	v[0] = native_arg(c, 0);
	v[1] = native_arg(c, 1);
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    require_functions[n->builtin->magic])), n->slots[0], 2, v);
}

static const struct builtin require_rows[] = {
	ROW_MAGIC("require", 1, require_native, NULL, 0, "loads a module"),
	ROW_MAGIC("resolve", 2, require_native, NULL, 1, "a module's file"),
	ROW_MAGIC("paths", 1, require_native, NULL, 2, "where it looks"),
};

static struct object *require_part(struct vm *vm, int i,
    struct object *module)
{
	struct native *n = native_new(vm, &require_rows[i]);

	n->slots[0] = value_from_cell(module);
	return &n->object;
}

static value require_new(struct vm *vm, struct object *module)
{
	struct object *state = module_state(vm);
	struct object *require = require_part(vm, 0, module),
	    *resolve = require_part(vm, 1, module);

	put(vm, resolve, "paths", value_from_cell(require_part(vm, 2,
	    module)));
	put(vm, require, "resolve", value_from_cell(resolve));
	put(vm, require, "main", object_get_data(vm, state,
	    native_key(vm, "main")));
	put(vm, require, "extensions", object_get_data(vm, state,
	    native_key(vm, "extensions")));
	put(vm, require, "cache", object_get_data(vm, state,
	    native_key(vm, "cache")));
	return value_from_cell(require);
}

/* Node lib/internal/modules/cjs/loader.js Module._nodeModulePaths */
static struct array *node_modules_paths(struct vm *vm, const char *dir)
{
	struct array *a = array_new(vm, 0);
	size_t n = strlen(dir);

	if (n == 1)
		n = 0;
	for (;;) {
		size_t from = n;

		while (from > 0 && dir[from - 1] != '/')
			from--;
		if (n - from != 12 ||
		    strncmp(dir + from, "node_modules", 12) != 0)
			array_push(vm, a, native_string(string_format(vm,
			    "%.*s/node_modules", (int)n, dir)));
		if (from == 0)
			return a;
		n = from - 1;
	}
}

struct object *module_object(struct vm *vm, struct string *id,
    const char *path, value parent)
{
	struct object *m = object_new(vm, value_object(
	    module_state_record(vm)->v[MODULES_PROTOTYPE]));
	const char *dir = path_directory(vm, path);
	bool shows = !profile_is(vm, PROFILE_MODULE_PARENT_HIDDEN);

	put(vm, m, "id", native_string(id));
	if (profile_is(vm, PROFILE_MODULE_PATH))
		put(vm, m, "path", text(vm, dir));
	put(vm, m, "exports", value_from_cell(plain(vm)));
	object_define(vm, m, native_key(vm, "parent"), parent,
	    shows ? PROP_ALL : PROP_HIDDEN);
	put(vm, m, "filename", text(vm, path));
	put(vm, m, "loaded", VALUE_FALSE);
	put(vm, m, "children", value_from_cell(array_new(vm, 0)));
	put(vm, m, "paths", value_from_cell(node_modules_paths(vm, dir)));
	return m;
}

void module_wrapper_args(struct vm *vm, struct object *module, value args[5])
{
	value filename = object_get_data(vm, module,
	    native_key(vm, "filename"));

	args[0] = object_get_data(vm, module, ATOM(vm, exports));
	args[1] = require_new(vm, module);
	args[2] = value_from_cell(module);
	args[3] = filename;
	args[4] = text(vm, path_directory(vm, string_utf8(vm,
	    value_string(filename), NULL)));
}

/* ---- the main program ---------------------------------------------------------- */

static bool start_commonjs(struct vm *vm, struct source *source,
    struct code *code)
{
	struct object *state = module_state(vm), *module;
	value args[5];

	module = module_object(vm, string_from_cstr(vm, "."),
	    string_utf8(vm, source->path, NULL), VALUE_NULL);
	put(vm, state, "main", value_from_cell(module));
	object_define(vm, value_object(object_get_data(vm, state,
	    native_key(vm, "cache"))), key_from_string(vm, source->path),
	    value_from_cell(module), PROP_ALL);
	module_wrapper_args(vm, module, args);
	main_start(vm, value_from_cell(function_new(vm, code, NULL, NULL)),
	    MAIN_COMMONJS, 5, args);
	return true;
}

bool module_start_main(struct vm *vm, struct source *source,
    struct code *code)
{
	return source->kind == LOAD_MODULE ?
	    module_es_start(vm, source, code) :
	    start_commonjs(vm, source, code);
}

/* ---- intrinsics -------------------------------------------------------------------- */

static value in_state(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_cell(module_state(vm));
}

/* (filename, parent): a module object in no cache. */
static value in_new(struct vm *vm, struct call *c)
{
	struct string *path = value_string(c->args[0]);

	return value_from_cell(module_object(vm, path,
	    string_utf8(vm, path, NULL), c->args[1]));
}

/* (filename): its body as a function; undefined: it was refused. */
static value in_compile(struct vm *vm, struct call *c)
{
	const char *path = string_utf8(vm, value_string(c->args[0]), NULL);
	struct source *source;
	struct code *code;

	vm->exception = VALUE_EMPTY;
	code = module_compile(vm, path, path, false, &source);
	if (!code)
		return vm->exception == VALUE_EMPTY ? VALUE_UNDEFINED
		    : VALUE_EMPTY;
	return value_from_cell(function_new(vm, code, NULL, NULL));
}

/* (path): is it only good as an ES module? */
static value in_detect(struct vm *vm, struct call *c)
{
	const char *path = string_utf8(vm, value_string(c->args[0]), NULL);
	struct array *all = (struct array *)value_cell(vm->sources);
	struct source *source;
	struct parse_error e;
	const char *data;
	size_t len;
	bool found;

	if (!profile_is(vm, PROFILE_DETECT_MODULE) ||
	    module_read(vm, path, &data, &len) != 0)
		return VALUE_FALSE;
	source = load_source(vm, path, data, len, LOAD_COMMONJS);
	found = !load_compile(vm, source, &e) && e.status == PARSE_SYNTAX &&
	    (load_as_module(vm, source, &e) ||
	    e.status == PARSE_UNSUPPORTED);     /* a module that is refused */
	all->length--;                  /* it was only looked at */
	all->object.elements->length--;
	return value_from_bool(found);
}

/* (path): throws if its text must be looked at to know what it is, and it is
 * not TypeScript though its name is. */
static value in_check_types(struct vm *vm, struct call *c)
{
	struct string *path = value_string(c->args[0]);
	const char *name = string_utf8(vm, path, NULL), *data;
	struct array *all = (struct array *)value_cell(vm->sources);
	struct source *source;
	struct parse_error e;
	size_t len;

	if (!(load_name_flags(name) & NAME_TYPESCRIPT) ||
	    module_package_type(vm, name) != PACKAGE_UNTYPED ||
	    module_read(vm, name, &data, &len) != 0)
		return VALUE_UNDEFINED;
	source = load_source(vm, name, data, len, LOAD_COMMONJS);
	all->length--;
	all->object.elements->length--;
	if (load_compile(vm, source, &e) || (e.status != PARSE_TYPESCRIPT &&
	    e.status != PARSE_TYPESCRIPT_MORE))
		return VALUE_UNDEFINED;
	throw_types(vm, source, &e, TYPES_FORMAT);
	return VALUE_EMPTY;
}

/* (body, module): calls it as Node does. */
static value in_call(struct vm *vm, struct call *c)
{
	value args[5];

	module_wrapper_args(vm, value_object(c->args[1]), args);
	return vm_tail(vm, c->args[0], args[0], 5, args);
}

/* (error): it is thrown by Node's loader. */
static value in_set_place(struct vm *vm, struct call *c)
{
	object_define(vm, value_object(c->args[0]),
	    module_state_record(vm)->v[MODULES_ARROW_KEY], native_string(
	    string_from_cstr(vm, profile_text(vm,
	    PROFILE_TEXT_REQUIRE_THROW))), PROP_WRITABLE);
	return VALUE_UNDEFINED;
}

static value in_named(struct vm *vm, struct call *c)
{
	unsigned flags = load_name_flags(string_utf8(vm,
	    value_string(c->args[0]), NULL));

	return !flags ? VALUE_UNDEFINED
	    : text(vm, flags & NAME_MODULE ? "es"
	    : flags & NAME_COMMONJS ? "commonjs" : "either");
}

static value in_kind(struct vm *vm, struct call *c)
{
	return value_from_int(module_path_kind(vm, string_utf8(vm,
	    value_string(c->args[0]), NULL)));
}

/* (path): a file's text, or undefined. */
static value in_text(struct vm *vm, struct call *c)
{
	const char *data;
	size_t len;

	if (module_read(vm, string_utf8(vm, value_string(c->args[0]), NULL),
	    &data, &len) != 0)
		return VALUE_UNDEFINED;
	if (len >= 3 && !memcmp(data, "\xef\xbb\xbf", 3))
		return native_string(string_from_utf8(vm, data + 3, len - 3));
	return native_string(string_from_utf8(vm, data, len));
}

static value in_resolve_path(struct vm *vm, struct call *c)
{
	return text(vm, path_resolve(vm, string_utf8(vm,
	    value_string(c->args[0]), NULL), string_utf8(vm,
	    value_string(c->args[1]), NULL)));
}

static value in_directory(struct vm *vm, struct call *c)
{
	return text(vm, path_directory(vm, string_utf8(vm,
	    value_string(c->args[0]), NULL)));
}

/* (module): a require function of it. */
static value in_require(struct vm *vm, struct call *c)
{
	return require_new(vm, value_object(c->args[0]));
}

static value in_class(struct vm *vm, struct call *c)
{
	(void)c;
	return object_get_data(vm, value_object(module_state_record(vm)->
	    v[MODULES_PROTOTYPE]), ATOM(vm, constructor));
}

static value in_json_parse(struct vm *vm, struct call *c)
{
	return vm_tail(vm, module_state_record(vm)->v[MODULES_JSON_PARSE],
	    VALUE_UNDEFINED, 1, c->args);
}

value module_arrow(struct vm *vm, value error)
{
	return value_is_object(error) ? object_get_data(vm,
	    value_object(error),
	    module_state_record(vm)->v[MODULES_ARROW_KEY]) : VALUE_UNDEFINED;
}

static const struct lib_intrinsic rows[] = {
	{ "module_state", in_state, "the object modules share" },
	{ "module_new", in_new, "(filename, parent)" },
	{ "module_compile", in_compile, "(filename) its body, a function" },
	{ "module_detect", in_detect, "(path) is it an ES module by syntax?" },
	{ "module_check_types", in_check_types, "(path) throws if a .ts is "
	    "not TypeScript" },
	{ "module_call", in_call, "(body, module)" },
	{ "module_set_place", in_set_place, "(error) thrown by the loader" },
	{ "module_named", in_named, "(path) 'commonjs' 'es' 'either' by its "
	    "ending, or undefined" },
	{ "module_kind", in_kind, "(path) 0 nothing 1 file 2 directory" },
	{ "module_text", in_text, "(path) or undefined" },
	{ "module_path", in_resolve_path, "(from, path) made absolute" },
	{ "module_directory", in_directory, "(path)" },
	{ "module_require", in_require, "(module) a require of its own" },
	{ "module_class", in_class, "Module" },
	{ "json_parse", in_json_parse, "(text) as JSON.parse was made" },
};
INTRINSICS(module, rows);

static const struct builtin prototype_rows[] = {
	ROW_JS("require", 1, "moduleRequire", "loads a module"),
};
static const struct builtin constructor_row = ROW_JS("Module", 2,
    "moduleConstructor", "a CommonJS module");

static value private_symbol(struct vm *vm)
{
	struct symbol *s = symbol_new(vm, VALUE_UNDEFINED);

	s->cell.flags |= SYMBOL_PRIVATE;
	return value_from_cell(s);
}

static value json_parse(struct vm *vm)
{
	value json = object_get_data(vm, vm->global, native_key(vm, "JSON"));

	return value_is_object(json) ? object_get_data(vm,
	    value_object(json), native_key(vm, "parse")) : VALUE_UNDEFINED;
}

void lib_module_setup(struct vm *vm)
{
	struct record *r = module_record_new(vm, MODULES_WORDS);
	struct object *state = object_new(vm, NULL), *proto = plain(vm),
	    *constructor;

	vm->registry[REGISTRY_MODULES] = value_from_cell(r);
	r->v[MODULES_STATE] = value_from_cell(state);
	r->v[MODULES_BY_SOURCE] = value_from_cell(array_new(vm, 0));
	r->v[MODULES_PROTOTYPE] = value_from_cell(proto);
	r->v[MODULES_MODULE_KEY] = private_symbol(vm);
	r->v[MODULES_ARROW_KEY] = private_symbol(vm);
	r->v[MODULES_JSON_PARSE] = json_parse(vm);
	put(vm, state, "cache", value_from_cell(object_new(vm, NULL)));
	put(vm, state, "builtins", value_from_cell(object_new(vm, NULL)));
	put(vm, state, "extensions", value_from_cell(object_new(vm, NULL)));
	DEFINE(proto, prototype_rows);
	constructor = value_object(lib_builtin(vm, &constructor_row));
	object_define(vm, constructor, ATOM(vm, prototype),
	    value_from_cell(proto), PROP_WRITABLE);
	native_hidden(vm, proto, "constructor", value_from_cell(constructor));
}
