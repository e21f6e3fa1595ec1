/* SPDX-License-Identifier: MIT */
/*
 * ES modules: what an import means.
 *
 * A binding is a pair of words: an environment and a slot in it, or
 * undefined and a namespace object.  They are found once, when a module is
 * bound; module_get_import then only reads.
 * ecma262 #sec-source-text-module-records
 */
#include <config.h>

#include <stdlib.h>

#include "module_es.h"
#include "stack.h"

/* ---- parts of a record ----------------------------------------------------- */

/* A field of compile.h's MODULE_…, of a compiled module; NULL: stand-in. */
struct record *module_part(const struct record *m, enum compile_module part)
{
	const struct code *code = (struct code *)value_cell(
	    m->v[MODULE_CODE]);

	if (m->v[MODULE_CODE] == VALUE_UNDEFINED)
		return NULL;
	return (struct record *)value_cell(((struct record *)
	    value_cell(code->consts[0]))->v[part]);
}

uint32_t module_env_size(const struct record *m)
{
	const struct code *code = (struct code *)value_cell(
	    m->v[MODULE_CODE]);

	return (uint32_t)value_int(((struct record *)value_cell(
	    code->consts[0]))->v[MODULE_ENV_SIZE]);
}

static struct array *array_of(value v)
{
	return (struct array *)value_cell(v);
}

static value at(const struct array *a, uint32_t i)
{
	return a->object.elements->v[i];
}

static struct record *loaded(const struct record *m, value index)
{
	return (struct record *)value_cell(at(array_of(m->v[MODULE_LOADED]),
	    (uint32_t)value_int(index)));
}

static bool same(struct vm *vm, value a, value b)
{
	return a == b || (value_is_string(a) && value_is_string(b) &&
	    string_equal(vm, value_string(a), value_string(b)));
}

/* ---- names ------------------------------------------------------------------- */

struct visits {                         /* modules a walk has been in */
	struct visits *outer;
	const struct record *module;
	value name;
};

static bool visited(struct vm *vm, const struct visits *v,
    const struct record *m, value name)
{
	for (; v; v = v->outer)
		if (v->module == m && same(vm, v->name, name))
			return true;
	return false;
}

static bool has_name(struct vm *vm, const struct array *names, value name)
{
	uint32_t i;

	for (i = 0; i < names->length; i++)
		if (same(vm, at(names, i), name))
			return true;
	return false;
}

static void add_name(struct vm *vm, struct array *names, value name,
    bool is_star)
{
	if (is_star && same(vm, name, ATOM(vm, default)))
		return;
	if (!has_name(vm, names, name))
		array_push(vm, names, name);
}

/* ecma262 #sec-getexportednames */
static void add_names(struct vm *vm, struct record *m, struct array *names,
    bool is_star, struct visits *outer)
{
	struct visits here = { outer, m, VALUE_UNDEFINED };
	const struct record *r;
	uint32_t i;

	if (visited(vm, outer, m, VALUE_UNDEFINED))
		return;
	if (!module_part(m, MODULE_EXPORTS)) {
		const struct array *own = array_of(m->v[MODULE_NAMES]);

		for (i = 0; i < own->length; i++)
			add_name(vm, names, at(own, i), is_star);
		return;
	}
	r = module_part(m, MODULE_EXPORTS);
	for (i = 0; i < r->cell.aux; i += MODULE_EXPORT_WORDS)
		add_name(vm, names, r->v[i + MODULE_EXPORT_NAME], is_star);
	r = module_part(m, MODULE_INDIRECT);
	for (i = 0; i < r->cell.aux; i += MODULE_INDIRECT_WORDS)
		if (r->v[i + MODULE_INDIRECT_NAME] != VALUE_UNDEFINED)
			add_name(vm, names, r->v[i + MODULE_INDIRECT_NAME],
			    is_star);
	for (i = 0; i < r->cell.aux; i += MODULE_INDIRECT_WORDS)
		if (r->v[i + MODULE_INDIRECT_NAME] == VALUE_UNDEFINED)
			add_names(vm, loaded(m, r->v[i +
			    MODULE_INDIRECT_REQUEST]), names, true, &here);
}

struct array *module_export_names(struct vm *vm, struct record *m)
{
	struct array *names = array_new(vm, 0);

	add_names(vm, m, names, false, NULL);
	return names;
}

/* ---- bindings ------------------------------------------------------------------ */

static enum resolution resolve(struct vm *vm, struct record *m, value name,
    struct visits *outer, struct binding *out);

static enum resolution found(struct record *m, uint32_t slot,
    struct binding *out)
{
	out->env = m->v[MODULE_ENVIRONMENT];
	out->slot = value_from_u32(slot);
	return RESOLVED;
}

static enum resolution resolve_standin(struct vm *vm, struct record *m,
    value name, struct binding *out)
{
	const struct array *names = array_of(m->v[MODULE_NAMES]);
	uint32_t i;

	for (i = 0; i < names->length; i++)
		if (same(vm, at(names, i), name))
			return found(m, i, out);
	return NOT_FOUND;
}

/* export { imported as name } from, export * as name from */
static enum resolution resolve_indirect(struct vm *vm, struct record *m,
    const value *row, struct visits *here, struct binding *out)
{
	struct record *from = loaded(m, row[MODULE_INDIRECT_REQUEST]);

	if (row[MODULE_INDIRECT_IMPORTED] != VALUE_UNDEFINED)
		return resolve(vm, from, row[MODULE_INDIRECT_IMPORTED], here,
		    out);
	out->env = VALUE_UNDEFINED;
	out->slot = module_namespace(vm, from);
	return RESOLVED;
}

static enum resolution resolve_stars(struct vm *vm, struct record *m,
    value name, struct visits *here, struct binding *out)
{
	const struct record *r = module_part(m, MODULE_INDIRECT);
	enum resolution result = NOT_FOUND, one;
	struct binding b;
	uint32_t i;

	for (i = 0; i < r->cell.aux; i += MODULE_INDIRECT_WORDS) {
		if (r->v[i + MODULE_INDIRECT_NAME] != VALUE_UNDEFINED)
			continue;
		one = resolve(vm, loaded(m, r->v[i +
		    MODULE_INDIRECT_REQUEST]), name, here, &b);
		if (one == AMBIGUOUS)
			return one;
		if (one == NOT_FOUND)
			continue;
		if (result == RESOLVED &&
		    (b.env != out->env || b.slot != out->slot))
			return AMBIGUOUS;
		*out = b;
		result = one;
	}
	return result;
}

/* ecma262 #sec-resolveexport */
static enum resolution resolve(struct vm *vm, struct record *m, value name,
    struct visits *outer, struct binding *out)
{
	struct visits here = { outer, m, name };
	const struct record *r = module_part(m, MODULE_EXPORTS);
	uint32_t i;

	if (visited(vm, outer, m, name))
		return NOT_FOUND;
	if (!r)
		return resolve_standin(vm, m, name, out);
	for (i = 0; i < r->cell.aux; i += MODULE_EXPORT_WORDS)
		if (same(vm, r->v[i + MODULE_EXPORT_NAME], name))
			return found(m, (uint32_t)value_int(r->v[i +
			    MODULE_EXPORT_SLOT]), out);
	r = module_part(m, MODULE_INDIRECT);
	for (i = 0; i < r->cell.aux; i += MODULE_INDIRECT_WORDS)
		if (same(vm, r->v[i + MODULE_INDIRECT_NAME], name))
			return resolve_indirect(vm, m, &r->v[i], &here, out);
	if (same(vm, name, ATOM(vm, default)))
		return NOT_FOUND;
	return resolve_stars(vm, m, name, &here, out);
}

enum resolution module_resolve_export(struct vm *vm, struct record *m,
    value name, struct binding *out)
{
	return resolve(vm, m, name, NULL, out);
}

/* ---- binding a module ------------------------------------------------------------ */

static const char *utf8(struct vm *vm, value s)
{
	return string_utf8(vm, value_string(s), NULL);
}

static const char *specifier(struct vm *vm, struct record *m, value request)
{
	const struct record *r = module_part(m, MODULE_REQUESTS);

	return utf8(vm, r->v[(uint32_t)value_int(request) *
	    MODULE_REQUEST_WORDS + MODULE_REQUEST_SPECIFIER]);
}

/* Node puts the place into the stack of such an error, so that the crash
 * report prints none of its own. */
static void decorate(struct vm *vm, struct error *e,
    const struct source *source, uint32_t start, uint32_t end)
{
	value key = module_state_record(vm)->v[MODULES_ARROW_KEY];
	struct builder b;

	module_set_arrow(vm, e, source, start, end);
	builder_start(&b, vm);
	builder_add(&b, value_string(object_get_data(vm, &e->object, key)));
	builder_add_unit(&b, '\n');
	builder_add(&b, error_stack_text(vm, e));
	error_set_stack(vm, e, native_string(builder_finish(&b)));
	object_define(vm, &e->object, key, ATOM(vm, empty), PROP_WRITABLE);
}

/* "{ a as b }" of the import statement around start, as a pattern. */
static struct string *pattern(struct vm *vm, const struct source *s,
    uint32_t start)
{
	uint32_t from = start, to = start;
	struct builder b;

	while (from > 0 && s->text[from] != '{')
		from--;
	while (to < s->length && s->text[to] != '}')
		to++;
	builder_start(&b, vm);
	for (; from <= to && from < s->length; from++) {
		if (!strncmp(s->text + from, " as ", 4)) {
			builder_add_cstr(&b, ": ");
			from += 3;
		} else {
			builder_add_unit(&b, (uint8_t)s->text[from]);
		}
	}
	return builder_finish(&b);
}

/* V8's words for an import that leads nowhere, and Node's for one from
 * CommonJS. */
static bool refuse(struct vm *vm, struct record *m, value request, value name,
    value start, value end, enum resolution why)
{
	const char *s = specifier(vm, m, request), *n = utf8(vm, name);
	struct record *from = loaded(m, request);

	if (why == AMBIGUOUS)
		throw_syntax_error(vm, "The requested module '%s' contains "
		    "conflicting star exports for name '%s' with the previous "
		    "requested module", s, n);
	else if (from->v[MODULE_SOURCE] == VALUE_NULL)
		throw_syntax_error(vm, "Named export '%s' not found. The "
		    "requested module '%s' is a CommonJS module, which may "
		    "not support all module.exports as named exports.\n"
		    "CommonJS modules can always be imported via the default "
		    "export, for example using:\n\nimport pkg from '%s';\n"
		    "const %s = pkg;\n", n, s, s, string_utf8(vm,
		    pattern(vm, (struct source *)value_cell(
		    m->v[MODULE_SOURCE]), (uint32_t)value_int(start)),
		    NULL));
	else
		throw_syntax_error(vm, "The requested module '%s' does not "
		    "provide an export named '%s'", s, n);
	decorate(vm, (struct error *)value_cell(vm->exception),
	    (struct source *)value_cell(m->v[MODULE_SOURCE]),
	    (uint32_t)value_int(start), (uint32_t)value_int(end));
	return false;
}

static bool check_indirect(struct vm *vm, struct record *m)
{
	const struct record *r = module_part(m, MODULE_INDIRECT);
	struct binding b;
	uint32_t i;

	for (i = 0; i < r->cell.aux; i += MODULE_INDIRECT_WORDS) {
		const value *row = &r->v[i];
		enum resolution found;

		if (row[MODULE_INDIRECT_NAME] == VALUE_UNDEFINED)
			continue;
		found = resolve(vm, m, row[MODULE_INDIRECT_NAME], NULL, &b);
		if (found != RESOLVED)
			return refuse(vm, m, row[MODULE_INDIRECT_REQUEST],
			    row[MODULE_INDIRECT_IMPORTED],
			    row[MODULE_INDIRECT_START],
			    row[MODULE_INDIRECT_END], found);
	}
	return true;
}

static bool bind_imports(struct vm *vm, struct record *m)
{
	const struct record *r = module_part(m, MODULE_IMPORTS);
	uint32_t n = r->cell.aux / MODULE_IMPORT_WORDS, i;
	struct record *bindings = module_record_new(vm, n * 2);

	m->v[MODULE_BINDINGS] = value_from_cell(bindings);
	for (i = 0; i < n; i++) {
		const value *row = &r->v[i * MODULE_IMPORT_WORDS];
		struct record *from = loaded(m, row[MODULE_IMPORT_REQUEST]);
		struct binding b = { VALUE_UNDEFINED, VALUE_UNDEFINED };
		enum resolution found;

		if (row[MODULE_IMPORT_NAME] == VALUE_UNDEFINED) {
			bindings->v[i * 2 + 1] = module_namespace(vm, from);
			continue;
		}
		found = resolve(vm, from, row[MODULE_IMPORT_NAME], NULL, &b);
		if (found != RESOLVED)
			return refuse(vm, m, row[MODULE_IMPORT_REQUEST],
			    row[MODULE_IMPORT_NAME],
			    row[MODULE_IMPORT_START],
			    row[MODULE_IMPORT_END], found);
		bindings->v[i * 2] = b.env;
		bindings->v[i * 2 + 1] = b.slot;
	}
	return true;
}

/* Hoisted functions and vars: there before any body runs. */
static void make_functions(struct vm *vm, struct record *m)
{
	struct env *env = (struct env *)value_cell(m->v[MODULE_ENVIRONMENT]);
	const struct record *r = module_part(m, MODULE_VARS);
	uint32_t i;

	for (i = 0; i < r->cell.aux; i++)
		env->v[value_int(r->v[i])] = VALUE_UNDEFINED;
	r = module_part(m, MODULE_FUNCTIONS);
	for (i = 0; i < r->cell.aux; i += 2)
		env->v[value_int(r->v[i])] = value_from_cell(function_new(vm,
		    (struct code *)value_cell(r->v[i + 1]), env, NULL));
}

/* ecma262 #sec-source-text-module-record-initialize-environment */
bool module_bind(struct vm *vm, struct record *m)
{
	if (!module_part(m, MODULE_IMPORTS))
		return true;
	if (!check_indirect(vm, m) || !bind_imports(vm, m))
		return false;
	make_functions(vm, m);
	return true;
}
