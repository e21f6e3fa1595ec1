/* SPDX-License-Identifier: MIT */
/*
 * ES modules as the program meets them: live bindings, namespaces,
 * import.meta, import(), and the intrinsics of module-es.js, which loads and
 * evaluates them.
 */
#include <config.h>

#include <stdlib.h>

#include "../async/async.h"
#include "module_es.h"

static struct record *record_of(value v)
{
	return (struct record *)value_cell(v);
}

struct record *module_of_source(struct vm *vm, const struct source *s)
{
	const struct array *all = (struct array *)value_cell(
	    module_state_record(vm)->v[MODULES_BY_SOURCE]);
	uint32_t i = s->cell.aux;
	value v = i < all->length ? all->object.elements->v[i]
	    : VALUE_UNDEFINED;

	return value_is_kind(v, CELL_RECORD) ? record_of(v) : NULL;
}

static void register_source(struct vm *vm, const struct source *s,
    struct record *m)
{
	struct array *all = (struct array *)value_cell(
	    module_state_record(vm)->v[MODULES_BY_SOURCE]);

	while (all->length <= s->cell.aux)
		array_push(vm, all, VALUE_UNDEFINED);
	all->object.elements->v[s->cell.aux] = value_from_cell(m);
}

value module_get_import(struct vm *vm, struct code *code, struct env *env,
    uint32_t index)
{
	const struct record *m = module_of_source(vm, code->source);
	const struct record *b = record_of(m->v[MODULE_BINDINGS]);
	value where = b->v[index * 2];

	(void)env;
	if (where == VALUE_UNDEFINED)
		return b->v[index * 2 + 1];
	return ((struct env *)value_cell(where))->v[
	    (uint32_t)value_int(b->v[index * 2 + 1])];
}

/* ---- namespaces -------------------------------------------------------------- */

/* A namespace: after struct object nothing but room; its module is in the
 * first slot, under a private symbol. */
struct namespace { struct object object; value unused[4]; };

/* What a namespace keeps: its names are found when it is first looked into,
 * for modules that import each other may ask before all is loaded. */
enum { NAMESPACE_MODULE, NAMESPACE_NAMES, NAMESPACE_PAIRS, NAMESPACE_WORDS };

static int compare_names(const void *a, const void *b)
{
	const struct string *x = value_string(*(const value *)a),
	    *y = value_string(*(const value *)b);
	uint32_t n = string_length(x) < string_length(y) ? string_length(x)
	    : string_length(y), i;

	for (i = 0; i < n; i++) {
		int p = x->cell.flags & STRING_WIDE ? x->u.wide[i]
		    : x->u.latin1[i];
		int q = y->cell.flags & STRING_WIDE ? y->u.wide[i]
		    : y->u.latin1[i];

		if (p != q)
			return p - q;
	}
	return string_length(x) < string_length(y) ? -1
	    : string_length(x) > string_length(y);
}

/* Flat copies, so that comparing needs no heap. */
static void sort_names(struct vm *vm, struct array *names)
{
	uint32_t i;

	for (i = 0; i < names->length; i++) {
		value *v = &names->object.elements->v[i];
		struct string *s = value_string(*v);

		if (!string_latin1(vm, s))
			string_wide(vm, s);
		if (s->cell.flags & (STRING_OUTSIDE | STRING_ROPE))
			s = string_intern(vm, s);
		*v = native_string(s);
	}
	if (names->length)
		qsort(names->object.elements->v, names->length,
		    sizeof(value), compare_names);
}

/* Names that lead to one binding, sorted. */
static void find_names(struct vm *vm, struct record *data)
{
	struct record *m = record_of(data->v[NAMESPACE_MODULE]);
	struct array *all = module_export_names(vm, m);
	struct array *names = array_new(vm, 0), *pairs = array_new(vm, 0);
	struct binding b;
	uint32_t i;

	sort_names(vm, all);
	for (i = 0; i < all->length; i++) {
		value name = all->object.elements->v[i];

		if (module_resolve_export(vm, m, name, &b) != RESOLVED)
			continue;
		array_push(vm, names, native_string(string_intern(vm,
		    value_string(name))));
		array_push(vm, pairs, b.env);
		array_push(vm, pairs, b.slot);
	}
	data->v[NAMESPACE_NAMES] = value_from_cell(names);
	data->v[NAMESPACE_PAIRS] = value_from_cell(pairs);
}

value module_namespace(struct vm *vm, struct record *m)
{
	struct namespace *n;
	struct record *data;

	if (m->v[MODULE_NAMESPACE] != VALUE_UNDEFINED)
		return m->v[MODULE_NAMESPACE];
	n = object_new_kind(vm, CELL_NAMESPACE, sizeof *n, NULL);
	data = module_record_new(vm, NAMESPACE_WORDS);
	data->v[NAMESPACE_MODULE] = value_from_cell(m);
	m->v[MODULE_NAMESPACE] = value_from_cell(n);
	object_define(vm, &n->object,
	    module_state_record(vm)->v[MODULES_MODULE_KEY],
	    value_from_cell(data), 0);
	object_define(vm, &n->object, vm->symbols[SYM_TO_STRING_TAG],
	    native_string(string_from_cstr(vm, "Module")), 0);
	n->object.cell.flags |= OBJECT_NOT_EXTENSIBLE;
	return m->v[MODULE_NAMESPACE];
}

static struct record *namespace_data(struct vm *vm, struct object *o)
{
	struct record *data = record_of(o->slots->v[0]);

	if (data->v[NAMESPACE_NAMES] == VALUE_UNDEFINED)
		find_names(vm, data);
	return data;
}

static value binding_value(const struct record *data, uint32_t i)
{
	const struct array *pairs = (struct array *)value_cell(
	    data->v[NAMESPACE_PAIRS]);
	value env = pairs->object.elements->v[i * 2],
	    slot = pairs->object.elements->v[i * 2 + 1];

	return env == VALUE_UNDEFINED ? slot : ((struct env *)
	    value_cell(env))->v[(uint32_t)value_int(slot)];
}

static bool namespace_get_own(struct vm *vm, struct object *o,
    property_key k, struct property *out)
{
	const struct record *data = namespace_data(vm, o);
	const struct array *names = (struct array *)value_cell(
	    data->v[NAMESPACE_NAMES]);
	value key = key_is_index(k) ? native_string(string_intern(vm,
	    value_string(key_to_value(vm, k)))) : k;
	uint32_t i;

	for (i = 0; i < names->length; i++)
		if (names->object.elements->v[i] == key)
			break;
	if (i == names->length)
		return false;
	out->v = binding_value(data, i);
	out->holder = o;
	out->flags = PROP_WRITABLE | PROP_ENUMERABLE;
	out->slot = UINT32_MAX;
	if (out->v == VALUE_EMPTY)
		throw_reference_error(vm, profile_is(vm,
		    PROFILE_NAMESPACE_TDZ) ? "Cannot access '%s' before "
		    "initialization" : "%s is not defined",
		    string_utf8(vm, value_string(key), NULL));
	return true;
}

static void namespace_own_keys(struct vm *vm, struct object *o,
    struct array *keys)
{
	const struct array *names = (struct array *)value_cell(
	    namespace_data(vm, o)->v[NAMESPACE_NAMES]);
	uint32_t i;

	for (i = 0; i < names->length; i++)
		array_push(vm, keys, names->object.elements->v[i]);
}

/* ---- import.meta and import() ------------------------------------------------------ */

static value meta_resolve(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	value v[2];

	v[0] = native_arg(c, 0);
	v[1] = n->slots[0];
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_importMetaResolve")), VALUE_UNDEFINED, 2, v);
}

static const struct builtin meta_row = ROW("resolve", 1, meta_resolve, NULL,
    "the URL a specifier means");

static void put(struct vm *vm, struct object *o, const char *name, value v)
{
	object_define(vm, o, native_key(vm, name), v, PROP_ALL);
}

value module_import_meta(struct vm *vm, struct code *code)
{
	struct record *m = module_of_source(vm, code->source);
	struct object *o;
	struct native *n;
	const char *path;

	if (!m)
		return VALUE_UNDEFINED;
	if (m->v[MODULE_META] != VALUE_UNDEFINED)
		return m->v[MODULE_META];
	o = object_new(vm, NULL);
	m->v[MODULE_META] = value_from_cell(o);
	path = path_from_url(vm, string_utf8(vm,
	    value_string(m->v[MODULE_NAME]), NULL));
	if (profile_is(vm, PROFILE_IMPORT_META_FILENAME) && path) {
		const char *dir = path_directory(vm, path);

		put(vm, o, "dirname", native_string(string_from_utf8(vm, dir,
		    strlen(dir))));
		put(vm, o, "filename", native_string(string_from_utf8(vm,
		    path, strlen(path))));
	}
	if (profile_is(vm, PROFILE_IMPORT_META_MAIN))
		put(vm, o, "main", value_from_bool(value_from_cell(m) ==
		    module_state_record(vm)->v[MODULES_MAIN]));
	if (profile_is(vm, PROFILE_IMPORT_META_RESOLVE)) {
		n = native_new(vm, &meta_row);
		n->slots[0] = m->v[MODULE_NAME];
		put(vm, o, "resolve", value_from_cell(n));
	}
	put(vm, o, "url", m->v[MODULE_NAME]);
	return m->v[MODULE_META];
}

value module_dynamic_import(struct vm *vm, struct code *code,
    value specifier, value options)
{
	value v[3];

	v[0] = specifier;
	v[1] = native_string(code->source->path);
	v[2] = options;
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_dynamicImport")), VALUE_UNDEFINED, 3, v);
}

/* ---- intrinsics ---------------------------------------------------------------------- */

static struct env *env_new(struct vm *vm, uint32_t n)
{
	struct env *env = heap_alloc(vm, sizeof *env + n * sizeof(value),
	    CELL_ENV);

	env->cell.aux = n;
	return env;
}

static struct record *compiled(struct vm *vm, struct source *source,
    struct code *code)
{
	struct record *m = module_record_new(vm, MODULE_RECORD_WORDS);

	m->v[MODULE_SOURCE] = value_from_cell(source);
	m->v[MODULE_CODE] = value_from_cell(code);
	m->v[MODULE_NAME] = native_string(source->path);
	m->v[MODULE_ENVIRONMENT] = value_from_cell(env_new(vm,
	    module_env_size(m)));
	register_source(vm, source, m);
	return m;
}

/* (path, url): a record, or undefined: refused. */
static value es_compile(struct vm *vm, struct call *c)
{
	struct source *source;
	struct code *code;

	vm->exception = VALUE_EMPTY;
	code = module_compile(vm, string_utf8(vm, value_string(c->args[0]),
	    NULL), string_utf8(vm, value_string(c->args[1]), NULL), true,
	    &source);
	if (!code)
		return vm->exception == VALUE_EMPTY ? VALUE_UNDEFINED
		    : VALUE_EMPTY;
	return value_from_cell(compiled(vm, source, code));
}

/* (name, names, commonjs): a stand-in, its exports undefined. */
static value es_stand_in(struct vm *vm, struct call *c)
{
	struct record *m = module_record_new(vm, MODULE_RECORD_WORDS);
	struct array *names = (struct array *)value_cell(c->args[1]);
	struct env *env = env_new(vm, names->length);
	uint32_t i;

	for (i = 0; i < names->length; i++)
		env->v[i] = VALUE_UNDEFINED;
	if (c->args[2] == VALUE_TRUE)
		m->v[MODULE_SOURCE] = VALUE_NULL;
	m->v[MODULE_NAME] = c->args[0];
	m->v[MODULE_NAMES] = c->args[1];
	m->v[MODULE_ENVIRONMENT] = value_from_cell(env);
	return value_from_cell(m);
}

/* (stand-in, i, v) */
static value es_set(struct vm *vm, struct call *c)
{
	(void)vm;
	((struct env *)value_cell(record_of(c->args[0])->v[
	    MODULE_ENVIRONMENT]))->v[value_int(c->args[1])] = c->args[2];
	return VALUE_UNDEFINED;
}

/* (record): specifier, type, specifier, type … */
static value es_requests(struct vm *vm, struct call *c)
{
	const struct record *r = module_part(record_of(c->args[0]),
	    MODULE_REQUESTS);
	struct array *a = array_new(vm, 0);
	uint32_t i;

	for (i = 0; r && i < r->cell.aux; i += MODULE_REQUEST_WORDS) {
		array_push(vm, a, r->v[i + MODULE_REQUEST_SPECIFIER]);
		array_push(vm, a, r->v[i + MODULE_REQUEST_TYPE]);
	}
	return value_from_cell(a);
}

/* (record, array of the records it asked for) */
static value es_loaded(struct vm *vm, struct call *c)
{
	(void)vm;
	record_of(c->args[0])->v[MODULE_LOADED] = c->args[1];
	return VALUE_UNDEFINED;
}

static value es_bind(struct vm *vm, struct call *c)
{
	return module_bind(vm, record_of(c->args[0])) ? VALUE_UNDEFINED
	    : VALUE_EMPTY;
}

/* (record): calls the body; a promise if es_is_async. */
static value es_run(struct vm *vm, struct call *c)
{
	const struct record *m = record_of(c->args[0]);

	return vm_tail(vm, value_from_cell(function_new(vm, (struct code *)
	    value_cell(m->v[MODULE_CODE]), (struct env *)value_cell(
	    m->v[MODULE_ENVIRONMENT]), NULL)), VALUE_UNDEFINED, 0, NULL);
}

static value es_is_async(struct vm *vm, struct call *c)
{
	const struct record *m = record_of(c->args[0]);

	(void)vm;
	return value_from_bool(m->v[MODULE_CODE] != VALUE_UNDEFINED &&
	    ((struct code *)value_cell(m->v[MODULE_CODE]))->flags &
	    CODE_ASYNC);
}

static value es_namespace(struct vm *vm, struct call *c)
{
	return module_namespace(vm, record_of(c->args[0]));
}

static value es_main(struct vm *vm, struct call *c)
{
	(void)c;
	return module_state_record(vm)->v[MODULES_MAIN];
}

static value es_name(struct vm *vm, struct call *c)
{
	(void)vm;
	return record_of(c->args[0])->v[MODULE_NAME];
}

static value es_url(struct vm *vm, struct call *c)
{
	return native_string(path_to_url(vm, string_utf8(vm,
	    value_string(c->args[0]), NULL)));
}

static value es_path(struct vm *vm, struct call *c)
{
	const char *s = string_utf8(vm, value_string(c->args[0]), NULL);
	const char *path = path_from_url(vm, s);

	return path ? native_string(string_from_utf8(vm, path, strlen(path)))
	    : VALUE_UNDEFINED;
}

static const struct lib_intrinsic rows[] = {
	{ "es_compile", es_compile, "(path, url) a record or undefined" },
	{ "es_stand_in", es_stand_in, "(name, names, commonjs) a record" },
	{ "es_set", es_set, "(stand-in, i, v) an export's value" },
	{ "es_requests", es_requests, "(record) specifier, type …" },
	{ "es_loaded", es_loaded, "(record, records it asked for)" },
	{ "es_bind", es_bind, "(record) finds its imports" },
	{ "es_run", es_run, "(record) calls its body" },
	{ "es_is_async", es_is_async, "(record) has it top-level await?" },
	{ "es_namespace", es_namespace, "(record)" },
	{ "es_main", es_main, "the main program's record" },
	{ "es_name", es_name, "(record) its URL" },
	{ "es_commonjs_names", es_commonjs_names, "(text) array, default first" },
	{ "es_url", es_url, "(path) as a file: URL" },
	{ "es_path", es_path, "(url) a file: URL's path, or undefined" },
};
INTRINSICS(module_es, rows);

/* ---- setting up ------------------------------------------------------------------------ */

/* The file's name in stacks is its URL. */
bool module_es_start(struct vm *vm, struct source *source,
    struct code *code)
{
	struct record *m;

	if (!strncmp(string_utf8(vm, source->path, NULL), "/", 1))
		source->path = path_to_url(vm, string_utf8(vm, source->path,
		    NULL));
	m = compiled(vm, source, code);
	module_state_record(vm)->v[MODULES_MAIN] = value_from_cell(m);
	main_start(vm, value_from_cell(lib_function(vm, "_moduleMain")),
	    MAIN_MODULE, 0, NULL);
	return true;
}

void lib_module_es_setup(struct vm *vm)
{
	(void)vm;
	object_namespace.get_own = namespace_get_own;
	object_namespace.own_keys = namespace_own_keys;
}
