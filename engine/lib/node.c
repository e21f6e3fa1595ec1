/* SPDX-License-Identifier: MIT */
/*
 * The tables of Node's own modules, and the intrinsics of node*.js.
 *
 * A module's object is made at the first require (node.js _nodeMake): nothing
 * of it is there at the start.
 */
#include <config.h>

#include "../async/async.h"
#include "module.h"
#include "node.h"
#include "refused.h"

struct node_module {
	const char *name;
	const struct builtin *rows;
	const size_t *count;
	int since;                      /* question of profile.def, or -1 */
};

#define MODULE(name, area) \
	{ name, node_##area##_rows, &node_##area##_count, -1 }
#define MODULE_SINCE(name, area, question) \
	{ name, node_##area##_rows, &node_##area##_count, \
	    PROFILE_##question }
#define MODULE_MADE(name) { name, NULL, NULL, -1 }

static const struct node_module modules[] = {
	MODULE("fs", fs),
	MODULE_SINCE("fs/promises", fs_promises, FS_MODULE_PROMISES),
	MODULE("assert", assert),
	MODULE("assert/strict", assert),
	MODULE_MADE("console"),
	MODULE_MADE("events"),
	MODULE_MADE("module"),
	MODULE("os", os),
	MODULE("path", path),
	MODULE("path/posix", path),
	MODULE_MADE("perf_hooks"),
	MODULE_MADE("process"),
	MODULE_MADE("stream"),
	MODULE("async_hooks", async_hooks),
	MODULE("timers", timers),
	MODULE_SINCE("timers/promises", timers_promises, HAS_TIMERS_PROMISES),
	MODULE("util", util),
	MODULE_SINCE("util/types", types, NODE_SCHEME),
};

static const struct node_module *find(const char *name)
{
	size_t i;

	for (i = 0; i < LENGTH(modules); i++)
		if (!strcmp(modules[i].name, name))
			return &modules[i];
	return NULL;
}

static bool exists(const struct vm *vm, const struct node_module *m)
{
	return m && (m->since < 0 ||
	    profile_is(vm, (enum profile_question)m->since));
}

/* ---- intrinsics ----------------------------------------------------------- */

static const struct node_module *named(struct vm *vm, value name)
{
	return find(string_utf8(vm, value_string(name), NULL));
}

static value node_has(struct vm *vm, struct call *c)
{
	return value_from_bool(exists(vm, named(vm, c->args[0])));
}

static value node_names(struct vm *vm, struct call *c)
{
	struct array *a = array_new(vm, 0);
	size_t i;

	(void)c;
	for (i = 0; i < LENGTH(modules); i++)
		if (exists(vm, &modules[i]))
			array_push(vm, a, native_string(string_atom(vm,
			    modules[i].name)));
	return value_from_cell(a);
}

/* (o, name): the functions of the module's table, as properties of o. */
static value node_rows(struct vm *vm, struct call *c)
{
	const struct node_module *m = named(vm, c->args[1]);
	struct object *o = value_object(c->args[0]);
	size_t i;

	for (i = 0; m && m->count && i < *m->count; i++)
		object_define(vm, o, native_key(vm, m->rows[i].name),
		    lib_builtin(vm, &m->rows[i]), PROP_ALL);
	return c->args[0];
}

/* (o, name): what of the module is refused. */
static value node_refused(struct vm *vm, struct call *c)
{
	refused_define_members(vm, value_object(c->args[0]), string_utf8(vm,
	    value_string(c->args[1]), NULL));
	return c->args[0];
}

static const struct lib_intrinsic rows[] = {
	{ "node_has", node_has, "(name) is there such a module?" },
	{ "node_names", node_names, "all of them" },
	{ "node_refused", node_refused, "(o, name) what is refused of it" },
	{ "node_rows", node_rows, "(o, name) gives o its functions" },
};
INTRINSICS(node, rows);

void lib_node_setup(struct vm *vm)
{
	(void)vm;
}
