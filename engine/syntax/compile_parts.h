/* SPDX-License-Identifier: MIT */
/*
 * What the compiler's files (compile*.c) share.
 *
 * Read in this order: emit.h (the code buffer), control.h (leaving), then
 * compile_function.c, compile_statement.c, compile_expression.c.
 */
#ifndef SYNTAX_COMPILE_PARTS_H
#define SYNTAX_COMPILE_PARTS_H

#include "control.h"
#include "parser.h"

/* ---- variables and scopes (compile_scope.c) ----------------------------- */

/* Pushes the variable; check: throw if it is in its temporal dead zone. */
void variable_get(struct emitter *e, struct variable *v, bool check);
/* Pops a value into it: its initialisation, no checks. */
void variable_init(struct emitter *e, struct variable *v);
/* An AST_IDENT: a use, and an assignment or initialisation of the value on
 * the stack, which is popped or (keep) stays; was_read: just now, so it is
 * known to be initialised. */
void ident_get(struct emitter *e, const struct ast *n, bool for_typeof);
void ident_set(struct emitter *e, const struct ast *n, bool keep,
    bool was_read);
/* True if ident_set cannot throw. */
bool ident_set_is_safe(const struct emitter *e, const struct ast *n);
/* The pseudo variables; raw: EMPTY before super(). */
void this_get(struct emitter *e, struct variable *v, bool check);
void this_get_raw(struct emitter *e, struct variable *v);
void new_target_get(struct emitter *e, struct variable *v);
void active_get(struct emitter *e, struct variable *v);
/* Entering a function: its steps one by one.  makes_env: false for a module's
 * body, whose environment is there. */
void function_scope_enter(struct emitter *e, struct control *c,
    struct scope *s, bool makes_env);
void scope_initialise(struct emitter *e, struct scope *s);
void scope_functions(struct emitter *e, const struct scope *s);

/* ---- expressions (compile_expression.c and others) ---------------------- */

void compile_expression(struct emitter *e, const struct ast *n);
/* One level deeper, until e->unit->nesting is counted down; false, and not
 * deeper: no further. */
bool compile_nest(struct emitter *e, const struct ast *n);
/* For its effects only. */
void compile_discard(struct emitter *e, const struct ast *n);
/* Jumps to l if the value's truth is `sense`, else goes on. */
void compile_condition(struct emitter *e, const struct ast *n,
    struct label *l, bool sense);
bool compile_is_anonymous(const struct ast *n);
/* The value of `key: value` where the key is on the stack: names it. */
void compile_named_by_key(struct emitter *e, const struct ast *n);
enum op compile_binary_op(enum ast_op op);

void compile_object(struct emitter *e, const struct ast *n);  /* _literal */
void compile_array(struct emitter *e, const struct ast *n);
/* spread_at: where V8 says a spread is walked, NULL: where it stands. */
void compile_array_items(struct emitter *e, const struct ast_list *items,
    const struct ast *spread_at);
void compile_template(struct emitter *e, const struct ast *n);
/* The tag is on the stack with its this. */
void compile_tagged_call(struct emitter *e, const struct ast *n);

void compile_member(struct emitter *e, const struct ast *n);  /* _call */
void compile_super_member(struct emitter *e, const struct ast *n);
/* this and home object; and the key of a super reference. */
void compile_super_base(struct emitter *e, const struct ast *n);
void compile_super_key(struct emitter *e, const struct ast *n);
void compile_tagged(struct emitter *e, const struct ast *n);
void compile_call(struct emitter *e, const struct ast *n);
void compile_new(struct emitter *e, const struct ast *n);
void compile_super_call(struct emitter *e, const struct ast *n);
void compile_optional(struct emitter *e, const struct ast *n);
void compile_delete(struct emitter *e, const struct ast *n);

void compile_assign(struct emitter *e, const struct ast *n, bool keep);
void compile_update(struct emitter *e, const struct ast *n, bool keep);
/* f() = 1 of sloppy code: evaluates the call and throws. */
void compile_bad_target(struct emitter *e, const struct ast *n);

void compile_await(struct emitter *e, const struct ast *n);   /* _yield */
void compile_yield(struct emitter *e, const struct ast *n);

/* ---- patterns (compile_pattern.c) --------------------------------------- */

/* A place to assign to, its parts evaluated before the value. */
struct target {
	const struct ast *node;
	uint16_t object, key;           /* hidden slots, or NO_SLOT */
};
/* What a destructured value comes from when it is no expression. */
extern const struct ast compile_from_parameter, compile_from_default,
    compile_from_for, compile_from_catch;
/* Pops the value on the stack into a pattern (or plain target).  source: the
 * expression it came from, for messages, or one of the above; or NULL. */
void compile_pattern(struct emitter *e, const struct ast *pattern,
    const struct ast *source);

/* ---- statements --------------------------------------------------------- */

void compile_statement(struct emitter *e, const struct ast *n);
/* AST_VAR without a stop. */
void compile_declaration(struct emitter *e, const struct ast *n);
/* What is no plain declaration (AST_VAR) is refused. */
void compile_refuse_using(struct emitter *e, const struct ast *n);
void compile_statements(struct emitter *e, const struct ast_list *list);
/* A STATEMENT op for [start, end). */
void compile_stop(struct emitter *e, uint32_t start, uint32_t end);
/* Where the head `if (…)` ends, given the end of what is in parentheses. */
uint32_t compile_head_end(const struct emitter *e, uint32_t end);
void compile_for(struct emitter *e, const struct ast *n);     /* _loop */
void compile_for_in(struct emitter *e, const struct ast *n);
void compile_for_of(struct emitter *e, const struct ast *n);
void compile_while(struct emitter *e, const struct ast *n);
void compile_do(struct emitter *e, const struct ast *n);

/* ---- functions and classes ---------------------------------------------- */

struct code *compile_function(struct unit *u, struct emitter *outer,
    struct ast_function *fn);
/* Pushes a function object of it. */
void compile_closure(struct emitter *e, struct ast_function *fn);
/* Pushes the constructor; name_slot: the key that names an anonymous class,
 * or NO_SLOT. */
void compile_class(struct emitter *e, struct ast_class *c,
    uint16_t name_slot);
/* Bodies of FN_INIT functions. */
void compile_class_init(struct emitter *e, const struct ast_function *fn);
/* A module's record, as its first constant. */
void compile_module_record(struct emitter *e);
/* V8's way of printing an expression in messages, cut at n bytes. */
void print_expression(char *out, size_t n, const struct ast *expression);

#endif
