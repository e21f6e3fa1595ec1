/* SPDX-License-Identifier: MIT */
/*
 * Variables and scopes: entering, leaving, reading, writing, and what the
 * debugger is told of them.
 *
 * A pseudo variable (this, new.target, the function) of the running function
 * itself is read by its own op; only arrows and derived constructors read it
 * from a place.
 */
#include <config.h>

#include <assert.h>

#include "compile_parts.h"

/* ---- reading and writing ------------------------------------------------ */

static uint32_t name_of(struct emitter *e, const struct variable *v)
{
	return emit_name(e, v->name);
}

/* Lib code refers to lib functions of any file by value. */
static bool get_lib_global(struct emitter *e, struct name *n)
{
	value atom, v;

	if (!e->unit->options->lib)
		return false;
	atom = emit_atom_of(e, n);
	v = lib_global(e->vm, value_string(atom));
	if (v == VALUE_EMPTY)
		return false;
	emit_value(e, v);
	return true;
}

static bool is_lib_function(const struct emitter *e,
    const struct variable *v)
{
	return e->unit->options->lib && v->kind == VAR_FUNCTION &&
	    v->scope->function->kind == FN_PROGRAM;
}

void variable_get(struct emitter *e, struct variable *v, bool check)
{
	if (v->kind == VAR_IMPORT) {
		emit_hh(e, OP_GET_IMPORT, v->index, name_of(e, v));
		return;
	}
	if (is_lib_function(e, v) && get_lib_global(e, v->name))
		return;
	switch (v->loc) {
	case LOC_ARG:
		emit_h(e, OP_GET_ARG, v->index);
		break;
	case LOC_SLOT:
		if (check)
			emit_hh(e, OP_GET_LOCAL_CHECK, v->index,
			    name_of(e, v));
		else
			emit_h(e, OP_GET_LOCAL, v->index);
		break;
	case LOC_ENV:
		if (check)
			emit_bhh(e, OP_GET_ENV_CHECK, scope_hops(e->scope, v),
			    v->index, name_of(e, v));
		else
			emit_bh(e, OP_GET_ENV, scope_hops(e->scope, v),
			    v->index);
		break;
	default:
		emit(e, OP_UNDEFINED);
	}
}

void variable_init(struct emitter *e, struct variable *v)
{
	switch (v->loc) {
	case LOC_ARG:
		emit_h(e, OP_SET_ARG, v->index);
		break;
	case LOC_SLOT:
		emit_h(e, OP_SET_LOCAL, v->index);
		break;
	case LOC_ENV:
		emit_bh(e, OP_SET_ENV, scope_hops(e->scope, v), v->index);
		break;
	default:
		emit(e, OP_DROP);
	}
}

static void set_checked(struct emitter *e, struct variable *v)
{
	if (v->loc == LOC_SLOT)
		emit_hh(e, OP_SET_LOCAL_CHECK, v->index, name_of(e, v));
	else if (v->loc == LOC_ENV)
		emit_bhh(e, OP_SET_ENV_CHECK, scope_hops(e->scope, v),
		    v->index, name_of(e, v));
	else
		variable_init(e, v);
}

/* undefined, NaN and Infinity cannot be changed. */
static bool get_fixed_global(struct emitter *e, const struct name *n)
{
	if (name_is(n, "undefined")) {
		if (!e->is_bare)
			emit_expression_at(e, e->place.at);
		e->statement_begins = false;
		emit(e, OP_UNDEFINED);
	} else if (name_is(n, "NaN"))
		emit_value(e, value_from_double((double)NAN));
	else if (name_is(n, "Infinity"))
		emit_value(e, value_from_double((double)INFINITY));
	else
		return false;
	return true;
}

static void get_global(struct emitter *e, const struct ast *n,
    bool for_typeof)
{
	if (get_fixed_global(e, n->ident.name) ||
	    get_lib_global(e, n->ident.name))
		return;
	if (e->unit->options->lib)
		emit_fail(e, n, "lib: unknown name");
	emit_field(e, for_typeof ? OP_GET_GLOBAL_MAYBE : OP_GET_GLOBAL,
	    n->ident.name);
}

void ident_get(struct emitter *e, const struct ast *n, bool for_typeof)
{
	emit_at(e, n);
	e->is_name = !e->is_bare;
	if (n->ident.var)
		variable_get(e, n->ident.var, n->flags & AST_F_TDZ);
	else
		get_global(e, n, for_typeof);
	e->is_name = false;
}

/* ecma262 #sec-declarative-environment-records-setmutablebinding-n-v-s */
static void set_constant(struct emitter *e, const struct ast *n)
{
	struct variable *v = n->ident.var;

	emit(e, OP_DROP);
	if (v->kind == VAR_FUNCNAME && !e->fn->is_strict)
		return;
	if (n->flags & AST_F_TDZ) {
		variable_get(e, v, true);
		emit(e, OP_DROP);
	}
	emit_h(e, OP_THROW_CONST, name_of(e, v));
}

static bool is_constant(const struct variable *v)
{
	return v->is_const || v->kind == VAR_IMPORT ||
	    v->kind == VAR_FUNCNAME;
}

void ident_set(struct emitter *e, const struct ast *n, bool keep,
    bool was_read)
{
	struct variable *v = n->ident.var;
	bool check = (n->flags & AST_F_TDZ) && !was_read;

	if (keep && v && v->loc == LOC_SLOT && !check &&
	    ((n->flags & AST_F_DECLARES) || !is_constant(v))) {
		emit_h(e, OP_TEE_LOCAL, v->index);
		return;
	}
	if (keep)
		emit(e, OP_DUP);
	if (!v)
		emit_field(e, OP_SET_GLOBAL, n->ident.name);
	else if (n->flags & AST_F_DECLARES)
		variable_init(e, v);
	else if (is_constant(v))
		set_constant(e, n);
	else if (check)
		set_checked(e, v);
	else
		variable_init(e, v);
}

bool ident_set_is_safe(const struct emitter *e, const struct ast *n)
{
	const struct variable *v = n->ident.var;

	(void)e;
	if (!v)
		return false;
	return (n->flags & AST_F_DECLARES) ||
	    (!is_constant(v) && !(n->flags & AST_F_TDZ));
}

/* ---- pseudo variables --------------------------------------------------- */

static bool is_own(const struct emitter *e, const struct variable *v)
{
	return !v || v->scope->function == e->fn;
}

static bool is_derived(const struct emitter *e, const struct variable *v)
{
	const struct ast_function *fn = v ? v->scope->function : e->fn;

	return fn->kind == FN_DERIVED;
}

void this_get_raw(struct emitter *e, struct variable *v)
{
	if (v && (is_derived(e, v) || !is_own(e, v)))
		variable_get(e, v, false);
	else if (is_derived(e, v))
		emit(e, OP_EMPTY);
	else
		emit(e, OP_THIS);
}

void this_get(struct emitter *e, struct variable *v, bool check)
{
	this_get_raw(e, v);
	if (check && is_derived(e, v))
		emit(e, OP_CHECK_THIS);
}

void new_target_get(struct emitter *e, struct variable *v)
{
	if (is_own(e, v))
		emit(e, OP_NEW_TARGET);
	else
		variable_get(e, v, false);
}

void active_get(struct emitter *e, struct variable *v)
{
	if (is_own(e, v))
		emit(e, OP_CALLEE);
	else
		variable_get(e, v, false);
}

/* ---- entering and leaving ----------------------------------------------- */

/* A module's environment is made and filled before its body runs. */
static bool is_linked(const struct emitter *e, const struct variable *v)
{
	return e->fn->kind == FN_PROGRAM && v->scope == e->fn->scope &&
	    v->loc == LOC_ENV && e->unit->program->goal == GOAL_MODULE;
}

static void initialise(struct emitter *e, struct variable *v)
{
	switch (v->kind) {
	case VAR_VAR:
		if (v->twin) {
			variable_get(e, v->twin, false);
			variable_init(e, v);
		} else if (v->loc == LOC_ENV && !is_linked(e, v)) {
			emit(e, OP_UNDEFINED);
			variable_init(e, v);
		}
		break;
	case VAR_LET: case VAR_CONST: case VAR_CLASS: case VAR_PARAM:
		if (v->loc == LOC_SLOT && v->needs_tdz) {
			emit(e, OP_EMPTY);
			variable_init(e, v);
		}
		break;
	default:
		break;
	}
}

void scope_functions(struct emitter *e, const struct scope *s)
{
	uint32_t i;

	for (i = 0; i < s->functions.count; i++) {
		struct ast_function *fn = s->functions.at[i]->function;

		if (fn->var->loc == LOC_NONE || is_linked(e, fn->var))
			continue;
		compile_closure(e, fn);
		variable_init(e, fn->var);
	}
}

void scope_initialise(struct emitter *e, struct scope *s)
{
	struct variable *v;

	for (v = s->first; v; v = v->next)
		initialise(e, v);
}

static int shown_kind(const struct variable *v)
{
	switch (v->kind) {
	case VAR_VAR: return 0;
	case VAR_LET: return 1;
	case VAR_CONST: return 2;
	case VAR_CLASS: return 3;
	case VAR_FUNCTION: case VAR_FUNCNAME: return 4;
	case VAR_PARAM: return 5;
	case VAR_CATCH: return 6;
	default: return -1;
	}
}

static void add_variable(struct emitter *e, struct variable *v)
{
	static const uint8_t places[] = { 0, 1, 0, 2 };
	struct scope_variable *vars;
	int kind = shown_kind(v);

	if (kind < 0 || v->loc == LOC_NONE || !v->name)
		return;
	vars = emit_grow(e, e->variables, e->variable_count,
	    &e->variable_room, sizeof *vars);
	if (!vars)
		return;
	e->variables = vars;
	vars[e->variable_count++] = (struct scope_variable){
		emit_atom_of(e, v->name), places[v->loc], (uint8_t)kind,
		(uint16_t)v->index };
}

void scope_info_open(struct emitter *e, struct control *c)
{
	struct scope_info *infos;

	if (!c->count && !c->has_env)
		return;
	infos = emit_grow(e, e->infos, e->info_count, &e->info_room,
	    sizeof *infos);
	if (!infos)
		return;
	e->infos = infos;
	infos[e->info_count] = (struct scope_info){ e->size, e->size,
		e->info, c->first, c->count, c->has_env };
	c->outer_info = e->info;
	e->info = c->info = (int32_t)e->info_count++;
}

void scope_info_close(struct emitter *e, struct control *c)
{
	if (c->info < 0)
		return;
	e->infos[c->info].to = e->size;
	e->info = c->outer_info;
	c->info = -1;
}

static void enter(struct emitter *e, struct control *c, struct scope *s,
    bool makes_env)
{
	struct variable *v;

	control_push(e, c, CONTROL_SCOPE);
	c->scope = s;
	c->outer_scope = e->scope;
	c->first = e->variable_count;
	if (!s)
		return;
	if (s->env_size > UINT16_MAX)
		emit_fail(e, NULL, "function too large");
	c->has_env = scope_has_env(s);
	if (c->has_env && makes_env)
		emit_h(e, OP_PUSH_ENV, s->env_size);
	e->scope = s;
	for (v = s->first; v; v = v->next)
		add_variable(e, v);
	c->count = e->variable_count - c->first;
	scope_info_open(e, c);
}

void function_scope_enter(struct emitter *e, struct control *c,
    struct scope *s, bool makes_env)
{
	enter(e, c, s, makes_env);
}

void scope_enter(struct emitter *e, struct control *c, struct scope *s)
{
	enter(e, c, s, true);
	if (!s)
		return;
	scope_initialise(e, s);
	scope_functions(e, s);
}

void scope_leave(struct emitter *e, struct control *c)
{
	scope_info_close(e, c);
	control_pop(e, c);
	if (c->has_env)
		emit(e, OP_POP_ENV);
	e->scope = c->outer_scope;
}
