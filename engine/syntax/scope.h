/* SPDX-License-Identifier: MIT */
/*
 * Scopes and variables: which name means what, and where it lives.
 *
 * The parser opens and closes scopes and declares names as it goes; when the
 * whole program is read, scope_resolve binds every reference and gives each
 * variable its place.  Invariants after that:
 *
 *  - A variable that some other function uses is `captured` and lives in the
 *    heap environment of its scope (LOC_ENV); a scope has an environment iff
 *    env_size > 0.  All others live in the frame (LOC_ARG, LOC_SLOT); slots
 *    are never shared, so a debugger can show them.
 *  - Environments are chained by scope.parent, scopes without one left out:
 *    scope_hops counts.
 *  - `with` and direct eval are refused, so nothing is looked up by name at
 *    run time but globals (ident.var == NULL).
 *  - this, new.target, arguments and the active function are variables of the
 *    nearest non-arrow function, made on first use, captured by arrows like
 *    any other variable.
 */
#ifndef SYNTAX_SCOPE_H
#define SYNTAX_SCOPE_H

#include "ast.h"

enum var_kind {
	VAR_VAR,                        /* var; undefined at function entry */
	VAR_FUNCTION,                   /* function declaration; see
					 * functions */
	VAR_LET,
	VAR_CONST,                      /* writing after init: TypeError */
	VAR_CLASS,                      /* class declaration: as let; inner
					 * class name (scope SCOPE_CLASS): as
					 * const */
	VAR_PARAM,
	VAR_CATCH,                      /* catch (e) and its patterns */
	VAR_IMPORT,                     /* lives in another module: always
	                                 * checked, never written; index = entry
	                                 * in program.imports */
	VAR_FUNCNAME,                   /* name of a function expression:
					 * writing is ignored (sloppy) or
					 * TypeError */
	VAR_PRIVATE,                    /* #x: holds the private name's
					 * identity, made new at each class
					 * evaluation */
	VAR_HIDDEN,                     /* the compiler's: computed field
					 * keys */
	VAR_THIS,                       /* pseudo variables */
	VAR_NEW_TARGET,
	VAR_ARGUMENTS,
	VAR_ACTIVE                      /* the active function object; its home
	                                 * object and prototype serve super */
};

enum var_loc {
	LOC_NONE,                       /* never used: needs no place. Writes to
	                                 * it (initialisers) evaluate only */
	LOC_ARG,                        /* argument number index of the frame */
	LOC_SLOT,                       /* frame slot index */
	LOC_ENV                         /* environment of scope, slot index */
};

struct variable {
	struct name *name;              /* "x"; "#x"; "this" … for pseudo */
	uint8_t kind;                   /* enum var_kind */
	uint8_t loc;                    /* enum var_loc */
	bool is_captured;               /* used by another function */
	bool is_assigned;               /* written after its initialisation */
	bool is_used;                   /* referenced at all */
	bool needs_tdz;                 /* some use may come too early: put the
					 * hole there when the scope is entered;
					 * uses that must check have
					 * AST_F_TDZ */
	bool is_const;                  /* const, import, inner class name */
	bool is_exported;               /* module: other modules see it */
	bool is_sloppy_function;        /* parser's use: a plain function in a
					 * sloppy block, which may be
					 * repeated */
	uint32_t index;                 /* of loc */
	int32_t param_index;            /* plain parameter number (also when
					 * captured: copy it to the environment
					 * at entry), -1: not a plain
					 * parameter */
	struct variable *twin;          /* var of a body_scope with a
					 * parameter's name: start with this
					 * one's value */
	struct scope *scope;
	uint32_t start, end;            /* the declaring identifier */
	uint32_t init_end;              /* initialised once control is past
					 * here */
	struct variable *next;          /* in scope, in order of declaration */
	struct variable *chain;         /* next of the same hash in scope */
};

enum scope_kind {
	SCOPE_FUNCTION,                 /* function.scope */
	SCOPE_BODY,                     /* function.body_scope when separate */
	SCOPE_BLOCK,
	SCOPE_FOR,                      /* head of for, for-in, for-of */
	SCOPE_SWITCH,
	SCOPE_CATCH,                    /* parameter; the handler block has its
	                                 * own scope inside */
	SCOPE_CLASS,
	SCOPE_STATIC_BLOCK              /* collects its own var declarations;
					 * frame slots are of the init
					 * function */
};

/* An identifier occurrence waiting to be bound (parser's and resolver's). */
struct reference {
	struct ast *node;               /* AST_IDENT, THIS, SUPER_*,
					 * PRIVATE_* */
	struct reference *next;
	uint32_t before;                /* private names: the token before */
};

struct scope {
	uint8_t kind;                   /* enum scope_kind */
	bool per_iteration;             /* for (let …;;) whose variables are
	                                 * captured: copy the environment before
	                                 * each update. ecma262
	                                 * #sec-createperiterationenvironment */
	bool is_in_loop;                /* may be entered again in one call */
	bool is_simple_catch;           /* parser's use: catch (e) */
	uint32_t env_size;              /* slots of its environment; 0: none */
	uint32_t start, end;            /* bytes; where its names are visible */
	struct scope *parent;           /* NULL for the program's */
	struct ast_function *function;  /* whose frame it belongs to */
	struct variable *first, *last;  /* variables in order of declaration */
	struct ast_list functions;      /* AST_FUNCTION_DECL to instantiate when
					 * the scope is entered, in order (of
					 * two with one name only the last is
					 * here) */
	uint32_t serial;                /* parser's use */
	struct scope *sibling;          /* next scope with the same parent */
	struct scope *child;            /* first scope inside, source order */
	struct scope *last_child;       /* parser's use */
	struct reference *refs;         /* parser's use: until resolved */
	struct variable **table;        /* parser's use: hash of names */
	uint32_t table_size, var_count;
	struct ast_class *class_;       /* SCOPE_CLASS */
	void *user;                     /* NULL; free for the compiler */
};

/* How many environments lie between code in scope `from` and the one that
 * holds v (0: the innermost one reachable from `from`).  v->loc must be
 * LOC_ENV and v->scope an ancestor of (or) `from`. */
uint32_t scope_hops(const struct scope *from, const struct variable *v);
/* True if the scope is entered with an environment of its own. */
static inline bool scope_has_env(const struct scope *s)
{
	return s && s->env_size > 0;
}
/* The variable of exactly this scope, or NULL. */
struct variable *scope_find(const struct scope *s, const struct name *n);

#endif
