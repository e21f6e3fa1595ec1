/* SPDX-License-Identifier: MIT */
/* What the linker must know of a module: compile.h, enum compile_module. */
#include <config.h>

#include "compile_parts.h"

struct rows { struct emitter *e; value *v; uint32_t count, room; };

static void add(struct rows *r, value v)
{
	value *grown = emit_grow(r->e, r->v, r->count, &r->room, sizeof v);

	if (!grown)
		return;
	r->v = grown;
	r->v[r->count++] = v;
}

static void add_name(struct rows *r, struct name *n)
{
	add(r, n ? emit_atom_of(r->e, n) : VALUE_UNDEFINED);
}

static void add_number(struct rows *r, uint32_t n)
{
	add(r, value_from_u32(n));
}

static value record_of(struct vm *vm, const value *v, uint32_t n)
{
	struct record *r = heap_alloc(vm, sizeof *r + n * sizeof *v,
	    CELL_RECORD);

	r->cell.aux = n;
	if (n)
		memcpy(r->v, v, n * sizeof *v);
	return value_from_cell(r);
}

static value requests(struct emitter *e)
{
	const struct ast_program *p = e->unit->program;
	struct rows r = { .e = e };
	uint32_t i;

	for (i = 0; i < p->request_count; i++) {
		add_name(&r, p->requests[i].specifier);
		add_name(&r, p->requests[i].type);
		add_number(&r, p->requests[i].start);
		add_number(&r, p->requests[i].end);
	}
	return record_of(e->vm, r.v, r.count);
}

static value imports(struct emitter *e)
{
	const struct ast_program *p = e->unit->program;
	struct rows r = { .e = e };
	uint32_t i;

	for (i = 0; i < p->import_count; i++) {
		add_number(&r, p->imports[i].request);
		add_name(&r, p->imports[i].imported);
		add_name(&r, p->imports[i].local->name);
		add_number(&r, p->imports[i].start);
		add_number(&r, p->imports[i].end);
	}
	return record_of(e->vm, r.v, r.count);
}

/* export { x } of an import is no binding of this module's own. */
static bool is_indirect(const struct ast_export_entry *x)
{
	return !x->local || x->local->kind == VAR_IMPORT;
}

static value exports(struct emitter *e)
{
	const struct ast_program *p = e->unit->program;
	struct rows r = { .e = e };
	uint32_t i;

	for (i = 0; i < p->export_count; i++) {
		if (is_indirect(&p->exports[i]))
			continue;
		add_name(&r, p->exports[i].exported);
		add_number(&r, p->exports[i].local->index);
	}
	return record_of(e->vm, r.v, r.count);
}

static value indirect_exports(struct emitter *e)
{
	const struct ast_program *p = e->unit->program;
	struct rows r = { .e = e };
	uint32_t i;

	for (i = 0; i < p->export_count; i++) {
		const struct ast_export_entry *x = &p->exports[i];
		struct name *imported = x->imported;
		uint32_t request = x->request;

		if (!is_indirect(x))
			continue;
		if (x->local) {
			imported = p->imports[x->local->index].imported;
			request = p->imports[x->local->index].request;
		}
		add_name(&r, x->exported);
		add_name(&r, imported);
		add_number(&r, request);
		add_number(&r, x->start);
		add_number(&r, x->end);
	}
	return record_of(e->vm, r.v, r.count);
}

static value functions(struct emitter *e)
{
	const struct ast_list *list = &e->fn->scope->functions;
	struct rows r = { .e = e };
	uint32_t i;

	for (i = 0; i < list->count; i++) {
		struct ast_function *fn = list->at[i]->function;
		struct code *code;

		if (fn->var->loc != LOC_ENV)
			continue;
		code = compile_function(e->unit, e, fn);
		add_number(&r, fn->var->index);
		add(&r, code ? value_from_cell(code) : VALUE_UNDEFINED);
	}
	return record_of(e->vm, r.v, r.count);
}

static value vars(struct emitter *e)
{
	struct rows r = { .e = e };
	const struct variable *v;

	for (v = e->fn->scope->first; v; v = v->next)
		if (v->kind == VAR_VAR && v->loc == LOC_ENV)
			add_number(&r, v->index);
	return record_of(e->vm, r.v, r.count);
}

void compile_module_record(struct emitter *e)
{
	value fields[MODULE_FIELDS];

	fields[MODULE_ENV_SIZE] = value_from_u32(e->fn->scope->env_size);
	fields[MODULE_REQUESTS] = requests(e);
	fields[MODULE_IMPORTS] = imports(e);
	fields[MODULE_EXPORTS] = exports(e);
	fields[MODULE_INDIRECT] = indirect_exports(e);
	fields[MODULE_FUNCTIONS] = functions(e);
	fields[MODULE_VARS] = vars(e);
	emit_constant(e, record_of(e->vm, fields, MODULE_FIELDS));
}
