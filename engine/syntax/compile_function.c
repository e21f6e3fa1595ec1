/* SPDX-License-Identifier: MIT */
/*
 * Functions: the way in (parameters, declarations), the body, the way out,
 * and the cell.
 *
 * ecma262 #sec-functiondeclarationinstantiation
 */
#include <config.h>

#include <stdio.h>

#include "compile_parts.h"
#include "infer.h"

/* ---- what the cell says ------------------------------------------------- */

static uint32_t kind_flags(const struct ast_function *fn)
{
	switch (fn->kind) {
	case FN_ARROW: return CODE_ARROW;
	case FN_METHOD: return CODE_METHOD;
	case FN_GETTER: return CODE_METHOD | CODE_GETTER;
	case FN_SETTER: return CODE_METHOD | CODE_SETTER;
	case FN_CONSTRUCTOR: return CODE_CLASS_CTOR | CODE_CONSTRUCTOR;
	case FN_DERIVED:
		return CODE_CLASS_CTOR | CODE_CONSTRUCTOR | CODE_DERIVED;
	case FN_INIT: return CODE_METHOD | CODE_FIELDS;
	case FN_PROGRAM: return CODE_TOP;
	default:
		return fn->is_async || fn->is_generator ? 0
		    : CODE_CONSTRUCTOR;
	}
}

static bool is_hidden(const struct ast_function *fn)
{
	return fn->name && fn->name->len && name_unit(fn->name, 0) == '_';
}

/* Lib functions are constructors only if they ask for new.target. */
static uint32_t lib_flags(const struct ast_function *fn, uint32_t flags)
{
	if (fn->kind == FN_NORMAL && !fn->new_target_var)
		flags &= ~(uint32_t)CODE_CONSTRUCTOR;
	return flags | CODE_LIB | (is_hidden(fn) ? CODE_HIDDEN : 0);
}

static uint32_t flags_of(const struct unit *u, const struct ast_function *fn)
{
	uint32_t flags = kind_flags(fn);
	bool is_async = fn->is_async;

	if (fn->kind == FN_PROGRAM)
		is_async = u->program->goal == GOAL_MODULE && fn->has_await;
	if (fn->is_strict)
		flags |= CODE_STRICT;
	else if (fn->uses_this && fn->kind != FN_ARROW)
		flags |= CODE_USES_THIS;
	if (is_async)
		flags |= CODE_ASYNC;
	if (fn->is_generator)
		flags |= CODE_GENERATOR;
	if (fn->has_simple_params)
		flags |= CODE_SIMPLE_PARAMS;
	if (fn->is_static)
		flags |= CODE_STATIC;
	if (fn->uses_arguments)
		flags |= CODE_USES_ARGUMENTS;
	return u->options->lib ? lib_flags(fn, flags) : flags;
}

/* The name property; V8 names initialisers in stack traces so. */
static value name_value(struct emitter *e)
{
	const struct ast_function *fn = e->fn;
	const char *prefix = fn->kind == FN_GETTER ? "get "
	    : fn->kind == FN_SETTER ? "set " : NULL;
	value name;

	if (fn->kind == FN_INIT)
		return value_from_cell(string_atom(e->vm, fn->is_static
		    ? "<static_initializer>"
		    : "<instance_members_initializer>"));
	if (!fn->name)
		return ATOM(e->vm, empty);
	name = emit_atom_of(e, fn->name);
	if (prefix)
		name = value_from_cell(string_intern(e->vm,
		    string_concat(e->vm, string_from_cstr(e->vm, prefix),
		    value_string(name))));
	return name;
}

static struct code *finish(struct emitter *e)
{
	const struct ast_function *fn = e->fn;
	struct code *c = emit_finish(e);
	struct name *inferred;

	c->flags = flags_of(e->unit, fn);
	c->params = fn->param_count;
	c->length = fn->length;
	c->env_count = (uint16_t)fn->scope->env_size;
	c->name = name_value(e);
	c->start = fn->start;
	c->end = fn->end;
	c->at = fn->pos;
	inferred = infer_name_of(e->unit->arena, fn);
	if (inferred)
		c->outer_name = emit_atom_of(e, inferred);
	return c;
}

/* ---- the way in --------------------------------------------------------- */

static void keep_pseudo(struct emitter *e, struct variable *v, enum op op)
{
	if (!v || v->loc != LOC_ENV)
		return;
	emit(e, op);
	variable_init(e, v);
}

/* ARGUMENTS' operand: 0 strict, 1 sloppy, 2 sloppy and parameter number i is
 * slot i of the innermost environment, to which arguments[i] is linked.
 * ecma262 #sec-createmappedargumentsobject */
static uint32_t arguments_kind(const struct ast_function *fn)
{
	uint32_t i;

	if (fn->is_strict || !fn->has_simple_params)
		return 0;
	for (i = 0; i < fn->params.count; i++) {
		const struct variable *v = fn->params.at[i]->ident.var;

		if (v->loc != LOC_ENV || v->index != i)
			return 1;
	}
	return fn->params.count ? 2 : 1;
}

/* Pseudo variables that arrows see, and the function's own name. */
static void pseudo_variables(struct emitter *e)
{
	const struct ast_function *fn = e->fn;
	struct variable *v = fn->this_var;

	if (fn->kind != FN_DERIVED) {
		keep_pseudo(e, v, OP_THIS);
	} else if (v && v->loc == LOC_SLOT) {
		emit(e, OP_EMPTY);
		variable_init(e, v);
	}
	keep_pseudo(e, fn->new_target_var, OP_NEW_TARGET);
	keep_pseudo(e, fn->function_var, OP_CALLEE);
	if (fn->name_var && fn->name_var->loc != LOC_NONE) {
		emit(e, OP_CALLEE);
		variable_init(e, fn->name_var);
	}
	if (fn->arguments_var && fn->arguments_var->loc != LOC_NONE) {
		emit_b(e, OP_ARGUMENTS, arguments_kind(fn));
		variable_init(e, fn->arguments_var);
	}
}

static const struct ast *parameter_source(const struct ast *n)
{
	return n->kind == AST_DEFAULT ? &compile_from_default
	    : &compile_from_parameter;
}

/* ecma262 #sec-runtime-semantics-iteratorbindinginitialization on a list */
static void parameter(struct emitter *e, const struct ast *n, uint32_t i)
{
	const struct ast *pattern = n->kind == AST_DEFAULT ? n->two.left : n;
	struct label defined = LABEL;

	if (n->kind == AST_REST) {
		emit_h(e, OP_REST, i);
		compile_pattern(e, n->one, NULL);
		return;
	}
	if (n->kind == AST_IDENT && n->ident.var->loc == LOC_ARG)
		return;                 /* is there already */
	emit_h(e, OP_GET_ARG, i);
	if (n->kind == AST_DEFAULT) {
		emit_jump(e, OP_JUMP_DEFINED_KEEP, &defined);
		compile_expression(e, n->two.right);
		emit_bind(e, &defined);
	}
	emit_at(e, pattern);
	compile_pattern(e, pattern, parameter_source(n));
}

static void parameters(struct emitter *e)
{
	const struct ast_list *params = &e->fn->params;
	uint32_t i;

	for (i = 0; i < params->count; i++)
		parameter(e, params->at[i], i);
}

/* A base constructor's fields come before everything else. */
static void instance_fields(struct emitter *e)
{
	const struct ast_class *c = e->fn->user;

	if (e->fn->kind != FN_CONSTRUCTOR || !c || !c->instance_init)
		return;
	emit(e, OP_CALLEE);
	emit(e, OP_THIS);
	emit(e, OP_FIELDS_OF);
}

/* The head, `function f(a, b)`, for the call's own step. */
static void head_place(struct emitter *e)
{
	const struct ast_function *fn = e->fn;
	uint32_t end = fn->body_start > fn->start ? fn->body_start : fn->end;

	while (end > fn->start + 1 && end > 0 &&
	    strchr(" \t\n\r", e->unit->program->text[end - 1]))
		end--;
	emit_place(e, fn->start, end, fn->pos);
}

static void enter(struct emitter *e, struct control *outer,
    struct control *inner)
{
	struct ast_function *fn = e->fn;
	bool separate = fn->body_scope != fn->scope;
	struct scope *s = fn->scope;

	function_scope_enter(e, outer, s, fn->kind != FN_PROGRAM ||
	    e->unit->program->goal != GOAL_MODULE);
	head_place(e);
	emit_expression_at(e, fn->pos);
	instance_fields(e);
	pseudo_variables(e);
	scope_initialise(e, s);
	parameters(e);
	if (separate) {
		head_place(e);
		scope_enter(e, inner, fn->body_scope);
	} else {
		scope_functions(e, s);
	}
	head_place(e);
	if (fn->is_generator)
		emit(e, OP_INITIAL_YIELD);
	else if (!e->size && e->unit->options->statements)
		emit(e, OP_NOP);        /* the CALL event's place */
}

/* ---- the way out -------------------------------------------------------- */

static void implicit_return(struct emitter *e)
{
	const struct ast_function *fn = e->fn;
	uint32_t end = fn->body_end > fn->start ? fn->body_end : fn->end;

	emit_place(e, end > fn->start ? end - 1 : end, end,
	    end > fn->start ? end - 1 : end);
	emit(e, fn->is_async && fn->is_generator &&
	    e->unit->options->async_end_answers_nothing ? OP_EMPTY :
	    OP_UNDEFINED);
	if (fn->is_async && fn->is_generator &&
	    e->unit->options->async_end_awaits)
		emit(e, OP_AWAIT_AT);
	control_leave_return(e);
}

/* constructor(...args) { super(...args); }, without iterating args.
 * ecma262 #sec-runtime-semantics-classdefinitionevaluation 14.a */
static void default_constructor(struct emitter *e)
{
	const struct ast_class *c = e->fn->user;

	emit(e, OP_CALLEE);
	emit(e, OP_SUPER_CONSTRUCTOR);
	emit(e, OP_NEW_TARGET);
	emit_h(e, OP_REST, 0);
	emit(e, OP_CONSTRUCT_SPREAD);
	if (!c || c->instance_init) {
		emit(e, OP_DUP);
		emit(e, OP_CALLEE);
		emit(e, OP_SWAP);
		emit(e, OP_FIELDS_OF);
	}
	emit(e, OP_RETURN);
}

static void expression_body(struct emitter *e)
{
	const struct ast *n = e->fn->body.at[0];

	compile_stop(e, n->start, n->end);
	emit_statement_at(e, n->pos);
	compile_expression(e, n);
	emit_at(e, n);
	control_leave_return(e);
}

static void body(struct emitter *e)
{
	const struct ast_function *fn = e->fn;
	uint32_t last;

	if (fn->kind == FN_INIT) {
		compile_class_init(e, fn);
	} else if (fn->kind == FN_DERIVED && fn->is_default_ctor) {
		default_constructor(e);
	} else if (fn->is_expression_body) {
		expression_body(e);
	} else {
		compile_statements(e, &fn->body);
	}
	last = e->reported;
	implicit_return(e);
	control_place_returns(e, last);
}

struct code *compile_function(struct unit *u, struct emitter *outer,
    struct ast_function *fn)
{
	struct emitter e = { .unit = u, .vm = u->vm, .fn = fn,
		.outer = outer, .info = -1, .return_slot = NO_SLOT,
		.locals = fn->slot_count, .scope = fn->scope->parent };
	struct control scope, inner;

	if (fn->slot_count >= NO_SLOT)
		emit_fail(&e, NULL, "function too large");
	if (fn->kind == FN_PROGRAM && u->program->goal == GOAL_MODULE)
		compile_module_record(&e);
	enter(&e, &scope, &inner);
	body(&e);
	if (fn->body_scope != fn->scope)
		scope_info_close(&e, &inner);
	scope_info_close(&e, &scope);
	return u->failed ? NULL : finish(&e);
}

/* ---- closures ----------------------------------------------------------- */

/* An arrow in a method that uses super works on the method's home object. */
static bool inherits_home(const struct emitter *e,
    const struct ast_function *fn)
{
	const struct ast_function *outer = e->fn;

	if (fn->kind != FN_ARROW)
		return false;
	while (outer && outer->kind == FN_ARROW)
		outer = outer->parent;
	return outer && outer->has_super_member;
}

void compile_closure(struct emitter *e, struct ast_function *fn)
{
	bool has_home = inherits_home(e, fn);
	struct code *code;
	uint32_t index;

	if (e->dead) {
		e->depth++;
		return;
	}
	code = compile_function(e->unit, e, fn);
	index = emit_constant(e, code ? value_from_cell(code)
	    : VALUE_UNDEFINED);
	if (has_home)
		emit(e, OP_HOME_OBJECT);
	emit_h(e, OP_CLOSURE, index);
	if (has_home) {
		emit(e, OP_SET_HOME);
		emit(e, OP_NIP);
	}
}

/* ---- programs ----------------------------------------------------------- */

struct code *compile_program(struct vm *vm, struct source *source,
    struct ast_program *ast, const struct compile_options *options,
    struct compile_error *error)
{
	struct unit u = { .vm = vm, .source = source, .program = ast,
		.arena = ast->arena, .options = options, .error = error,
		.room = stack_room_measure() };

	error->message[0] = 0;
	return compile_function(&u, NULL, ast->fn);
}

struct code *compile_find(const struct code *top, const char *name)
{
	uint32_t i, n;

	for (i = 0; i < top->const_count; i++) {
		const struct code *c;
		const struct string *s;

		if (!value_is_kind(top->consts[i], CELL_CODE))
			continue;
		c = (const struct code *)value_cell(top->consts[i]);
		s = value_string(c->name);
		n = string_length(s);
		if (!(s->cell.flags & (STRING_WIDE | STRING_ROPE)) &&
		    n == strlen(name) && !memcmp(s->u.latin1, name, n))
			return (struct code *)value_cell(top->consts[i]);
	}
	return NULL;
}
