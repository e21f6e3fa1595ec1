/* SPDX-License-Identifier: MIT */
/*
 * Inside the parser: its state, and what its files ask of each other.
 *
 * The parser follows V8's (src/parsing/parser-base.h), production by
 * production, because whoever learns with microtick compares its messages
 * with Node's.  After the first error every token is T_ILLEGAL, so all
 * productions unwind by themselves; they return p->bad then, never NULL where
 * a node is due.
 */
#ifndef SYNTAX_PARSE_H
#define SYNTAX_PARSE_H

#include "../core/stack_room.h"
#include "ast.h"
#include "infer.h"
#include "lexer.h"
#include "parser.h"
#include "scope.h"

#define PARSE_NEST_MAX 1500

struct span {
	uint32_t start, end;            /* bytes */
};

/* An error that only counts if the cover grammar turns out that way. */
struct pending {
	const char *message;            /* NULL: none */
	struct span at;
};

enum es_kind {
	ES_EXPRESSION,                  /* expression, or assignment pattern */
	ES_ARROW,                       /* … or an arrow's parameters */
	ES_ASYNC_ARROW,                 /* … or an async arrow's, or a call's */
	ES_PARAMS,                      /* certainly parameters */
	ES_VAR,                         /* certainly a var pattern */
	ES_LEXICAL                      /* certainly a let or const pattern */
};

/* What is known of an ambiguous stretch.  V8: expression-scope.h */
struct expr_scope {
	struct expr_scope *outer;       /* within the same function */
	uint8_t kind;                   /* enum es_kind */
	struct pending expression;      /* it is no valid expression */
	struct pending pattern;         /* it is no valid pattern */
	struct pending declaration;     /* it is no valid arrow head */
	struct pending strict_param;    /* nor one of a strict function */
	bool not_simple;                /* parameters with defaults, patterns */
};

/* Where references and inner scopes stood when a cover began. */
struct cover_mark {
	struct reference *refs;
	struct scope *last_child;
	uint32_t function_count;
};

struct label {
	struct label *outer;
	struct name *name;
	struct ast *node;               /* AST_LABELED */
	bool follows;                   /* right after the outer label */
	bool is_breakable;              /* of a block, switch or loop */
};

struct target {
	struct target *outer;
	struct ast *node;               /* loop or switch */
	bool is_loop;
	struct label *own;              /* label right before it, or NULL */
};

/* A var declared from inside blocks: checked when the function ends. */
struct late_var {
	struct late_var *next;
	struct name *name;
	struct scope *from;
	struct span at;
	struct ast_function *block_fn;  /* sloppy block function, or NULL */
};

struct fn_state {
	struct fn_state *outer;
	struct ast_function *fn;
	struct scope *var_scope;        /* where var goes */
	struct label *labels;
	struct target *targets;
	struct late_var *late, **late_end;
	struct pending strict_param;    /* error if the function is strict */
	struct span duplicate;          /* parameter; end 0: none */
	bool is_static_block;           /* return and await are errors */
	struct infer_parse infer;       /* root NULL: not one of its own */
	bool next_is_called;            /* the function literal that comes seems
					 * to be called at once; */
	bool last_was_called;           /* the one before did */
	struct expr_scope *outer_es;    /* the parser's, put back at the end */
	struct scope *outer_scope;
	bool outer_strict, outer_in, outer_no_type;
};

/* An arrow's head, seen by the time its => is. */
struct arrow_head {
	struct cover_mark mark;
	bool is_async, is_empty, is_set;
	uint32_t start;
	struct expr_scope scope;        /* as classified */
	struct ast_list params;         /* of async (…) and typed heads */
	bool has_list;
};

struct list_buf {
	struct ast **at;
	uint32_t count, cap;
};

struct words {
	struct name *of, *get, *set, *async, *eval, *arguments, *constructor,
	    *prototype, *proto, *target, *meta, *from, *as, *use_strict,
	    *private_constructor, *default_, *star_default, *let, *with,
	    *assert_, *type, *function, *using_, *await, *this_, *static_;
};

struct parser {
	struct lexer lx;
	struct ast_arena *arena;
	const struct parse_options *opt;
	struct parse_error *error;
	struct ast_program *program;
	struct words w;
	struct ast *bad;                /* stands in for what failed */
	struct name *bad_name;
	struct scope *scope;
	struct fn_state *fn;
	struct expr_scope *es;
	struct arrow_head arrow;
	struct infer infer;
	bool strict;
	bool accept_in;
	bool failed;
	bool plain_function;            /* the one being declared is neither
	                                 * async nor a generator */
	bool ts;                        /* erase types */
	bool ts_no_arrow_type;          /* in `a ? (b) : …` */
	unsigned ts_ahead;              /* looking ahead: blank nothing */
	bool ts_erased;                 /* the statement just read goes */
	bool ts_abstract;               /* the class to be read is */
	unsigned depth;
	struct stack_room room;
	uint32_t ts_arrow_not;          /* ( known not to open an arrow head */
	uint32_t request_cap, import_cap, export_cap;
	struct ast_list *body;
	struct span export_at;          /* pending export checks */
};

/* ---- parser.c: errors, tokens, nodes ----------------------------------- */

/* Reports the first error; later ones are ignored. */
void p_fail(struct parser *p, struct span at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void p_unsupported(struct parser *p, struct span at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* As p_fail, but nothing in a .ts: TypeScript's parser lets it pass, and V8
 * finds it in the text without types. */
void p_fail_late(struct parser *p, struct span at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* V8's ReportUnexpectedToken, for token t. */
void p_unexpected(struct parser *p, const struct token *t);
void p_unexpected_next(struct parser *p);       /* consumes it */
void p_no_memory(struct parser *p);
/* A name as UTF-8 for messages, cut to fit; returns buf. */
char *p_text(const struct name *n, char *buf, size_t size);
bool p_enter(struct parser *p);         /* nesting; false: too deep */
void p_leave(struct parser *p);

static inline int peek(const struct parser *p)
{
	return p->lx.next.type;
}
static inline int peek_ahead(struct parser *p)
{
	return lexer_ahead(&p->lx)->type;
}
static inline uint32_t peek_pos(const struct parser *p)
{
	return p->lx.next.start;
}
static inline uint32_t end_pos(const struct parser *p)
{
	return p->lx.cur.end;
}
static inline struct span span_of(const struct token *t)
{
	return (struct span){ t->start, t->end };
}
static inline struct span span(uint32_t start, uint32_t end)
{
	return (struct span){ start, end };
}
static inline struct span cur_span(const struct parser *p)
{
	return span_of(&p->lx.cur);
}
static inline struct span next_span(const struct parser *p)
{
	return span_of(&p->lx.next);
}
static inline bool nl_next(const struct parser *p)
{
	return p->lx.next.nl;
}
void p_next(struct parser *p);
bool p_check(struct parser *p, int type);       /* consumes it if it is */
void p_expect(struct parser *p, int type);
/* As p_expect, for the end of a list: TypeScript misses its comma. */
void p_expect_after(struct parser *p, int type);
void p_semicolon(struct parser *p);     /* or its automatic insertion */
/* next is the plain word n (no escapes). */
bool peek_word(const struct parser *p, const struct name *n);
/* Consumes the word n or fails. */
void p_expect_word(struct parser *p, const struct name *n, const char *whole,
    uint32_t start);
bool p_is_eval_or_arguments(const struct parser *p, const struct name *n);

struct ast *node_new(struct parser *p, int kind, uint32_t start);
struct ast *node_end(struct parser *p, struct ast *n);  /* ends at cur */
void list_push(struct parser *p, struct list_buf *b, struct ast *n);
struct ast_list list_done(const struct list_buf *b);

/* Contexts. */
bool in_generator(const struct parser *p);
bool await_allowed(const struct parser *p);
bool await_reserved(const struct parser *p);
/* The token may name a variable here. */
bool is_valid_identifier(const struct parser *p, int type, bool generator,
    bool no_await);
struct ast_function *receiver_function(const struct parser *p);

/* Cover grammar. */
void es_open(struct parser *p, struct expr_scope *es, int kind);
void es_close(struct parser *p, struct expr_scope *es);
void es_validate_expression(struct parser *p, struct expr_scope *es);
/* It is certainly an expression so far. */
void es_settle_expression(struct parser *p);
void es_validate_pattern(struct parser *p, struct expr_scope *es);
void es_expression_error(struct parser *p, struct span at, const char *m);
void es_pattern_error(struct parser *p, struct span at, const char *m);
void es_declaration_error(struct parser *p, struct span at, const char *m);
void es_strict_param_error(struct parser *p, struct span at, const char *m);
void es_async_arrow_error(struct parser *p, struct span at, const char *m);
void es_initializer_error(struct parser *p, struct span at, const char *m);
void es_not_simple(struct parser *p);
/* Between the elements of a list: keeps the first errors apart. */
struct gathered {
	struct expr_scope *es;
	struct pending expression, pattern;
};
void gather_open(struct parser *p, struct gathered *g);
void gather_next(struct gathered *g);
void gather_close(struct gathered *g);

/* ---- parser_expr.c ----------------------------------------------------- */

struct ast *parse_expression(struct parser *p);         /* with comma */
struct ast *parse_expression_cover(struct parser *p);
struct ast *parse_assignment(struct parser *p);
struct ast *parse_assignment_in(struct parser *p, bool accept_in);
struct ast *parse_assignment_cover(struct parser *p);
struct ast *parse_lhs(struct parser *p);
struct ast *parse_unary(struct parser *p);
bool is_reference(const struct parser *p, const struct ast *n);
bool is_pattern_like(const struct ast *n);
/* n as an invalid target: a call becomes AST_BAD_TARGET, else an error. */
struct ast *rewrite_target(struct parser *p, struct ast *n, struct span at,
    const char *message, bool early);
/* Names an anonymous function or class. */
void name_function(struct parser *p, struct ast *value, struct name *n);
void name_from_target(struct parser *p, struct ast *value,
    const struct ast *target);

/* ---- parser_primary.c -------------------------------------------------- */

struct ast *parse_primary(struct parser *p);
struct ast *parse_array(struct parser *p);
struct ast *parse_template(struct parser *p, struct ast *tag, uint32_t pos,
    uint32_t start);
struct name *parse_and_classify_identifier(struct parser *p);
struct name *parse_identifier(struct parser *p);
struct name *parse_identifier_for(struct parser *p, bool generator,
    bool no_await);
struct name *parse_binding_identifier(struct parser *p);
void classify_parameter(struct parser *p, struct name *n, struct span at);
void classify_arrow_parameter(struct parser *p, struct gathered *g,
    uint32_t pos, struct ast *n);
struct ast *ident_node(struct parser *p, struct name *n, struct span at);
struct ast *string_node(struct parser *p);      /* cur is the string */
struct name *number_key(struct parser *p, double v);
struct name *bigint_key(struct parser *p, struct name *digits);

/* ---- parser_object.c --------------------------------------------------- */

enum prop_kind { PK_NONE, PK_SPREAD, PK_VALUE, PK_SHORTHAND,
	PK_SHORTHAND_OR_FIELD, PK_ASSIGN, PK_METHOD, PK_FIELD, PK_GET,
	PK_SET };

struct prop_info {
	uint8_t kind;                   /* enum prop_kind */
	bool is_class, is_static, is_private, is_async, is_generator;
	struct name *name;              /* NULL: computed */
	struct ast *key;                /* computed key, or what is spread */
	struct gathered *g;
};

struct ast *parse_object(struct parser *p);
void parse_property_name(struct parser *p, struct prop_info *info);
struct ast *parse_sub_pattern(struct parser *p, struct gathered *g);

/* ---- parser_pattern.c -------------------------------------------------- */

struct ast *parse_binding_pattern(struct parser *p);
/* Turns a cover into an assignment target, in place. */
void pattern_assign(struct parser *p, struct ast *n);
/* … or into a binding pattern, declaring its names in scope s. */
void pattern_declare(struct parser *p, struct ast *n, int var_kind,
    struct scope *s);
/* Sets init_end of every variable the pattern declares. */
void pattern_initialized(struct ast *n, uint32_t end);

/* ---- parser_function.c ------------------------------------------------- */

struct fn_head {
	uint8_t kind;                   /* enum ast_fn_kind */
	bool is_async, is_generator, is_expression, is_static;
	bool name_is_reserved;          /* a strict reserved word */
	bool check_name;
	bool body_optional;             /* TypeScript overloads */
	struct name *name;
	struct span name_at;
	uint32_t start;
};
/* cur is the token before the parameters' (.  Returns the AST_FUNCTION, or
 * NULL for a TypeScript signature without a body. */
struct ast *parse_function(struct parser *p, const struct fn_head *h);
struct ast *parse_function_expression(struct parser *p, uint32_t start,
    bool is_async);
/* The arrow whose head was just read as cover `head`; next is =>. */
struct ast *parse_arrow(struct parser *p, struct ast *head, uint32_t start);
void arrow_reset(struct parser *p);
struct ast *ts_parse_arrow(struct parser *p, uint32_t start, bool is_async);
struct ast_function *parse_function_new(struct parser *p, int kind,
    uint32_t start);
void function_open(struct parser *p, struct fn_state *s,
    struct ast_function *f, struct scope *parent);
void function_close(struct parser *p, struct fn_state *s);
void parse_statement_list(struct parser *p, struct ast_list *out, int end);
void check_octal(struct parser *p, uint32_t start, uint32_t end);
void check_late_vars(struct parser *p, struct fn_state *s);

/* ---- parser_class.c ---------------------------------------------------- */

struct ast *parse_class(struct parser *p, struct name *name,
    struct span name_at, bool name_reserved, uint32_t start);

/* ---- parser_stmt.c, parser_loop.c -------------------------------------- */

struct ast *parse_statement_item(struct parser *p);
struct ast *parse_statement(struct parser *p, struct label *own,
    bool allow_function);
struct ast *parse_block(struct parser *p);
struct ast *parse_block_in(struct parser *p, struct scope *s);
struct ast *parse_hoistable(struct parser *p, uint32_t start, bool is_async,
    bool is_default);
struct ast *parse_class_declaration(struct parser *p, bool is_default);
bool is_let_keyword(struct parser *p);
bool is_using_keyword(struct parser *p, bool in_for);

struct decls {
	struct ast *node;               /* AST_VAR */
	struct span bindings;
	struct span first_init;         /* end 0: none */
};
void parse_declarations(struct parser *p, struct decls *d, bool in_for);
struct ast *parse_variable_statement(struct parser *p);
struct ast *parse_for(struct parser *p, struct label *own);
struct ast *parse_while(struct parser *p, struct label *own);
struct ast *parse_do(struct parser *p, struct label *own);
void target_open(struct parser *p, struct target *t, struct ast *n,
    bool is_loop, struct label *own);
void target_close(struct parser *p, struct target *t);

/* ---- parser_module.c --------------------------------------------------- */

struct ast *parse_import(struct parser *p);
struct ast *parse_export(struct parser *p);
void check_exports(struct parser *p);

/* ---- scope.c, resolve.c ------------------------------------------------ */

struct scope *scope_open(struct parser *p, int kind, uint32_t start);
void scope_close(struct parser *p, struct scope *s);
/* Whether it declares nothing and its node may leave it out. */
bool scope_is_empty(const struct scope *s);
struct variable *scope_add(struct parser *p, struct scope *s,
    struct name *n, int kind, struct span at);
/* Declares with all checks; fails with "already been declared". */
struct variable *scope_declare(struct parser *p, struct scope *s,
    struct name *n, int kind, struct span at);
void scope_reference(struct parser *p, struct ast *n);
void cover_begin(const struct parser *p, struct cover_mark *m);
/* Moves what was made since m from the current scope into s. */
void cover_move(struct parser *p, const struct cover_mark *m,
    struct scope *s);
/* Forgets what was made since m. */
void cover_drop(struct parser *p, const struct cover_mark *m);
void scope_add_function(struct parser *p, struct scope *s, struct ast *n);
void scope_resolve(struct parser *p, struct ast_program *program);

/* ---- unsupported.c ----------------------------------------------------- */

/* Refuses global names, called at resolution. */
void unsupported_global(struct parser *p, const struct ast *ident);
void unsupported_call(struct parser *p, const struct ast *call);
void unsupported_import(struct parser *p, const struct ast_import_entry *e);
void unsupported_module(struct parser *p, const struct name *specifier,
    struct span at);

/* ---- ts_type.c, typescript.c, ts_class.c, ts_error.c ------------------- */

void ts_type(struct parser *p);
void ts_annotation(struct parser *p);           /* `: T` if there is one */
void ts_return_type(struct parser *p);          /* `: T` or `: x is T` */
void ts_type_parameters(struct parser *p);      /* `<T …>` if there */
/* `<A, B>` if type arguments that a call, template or nothing follows. */
bool ts_type_arguments_in_expression(struct parser *p);
void ts_type_arguments(struct parser *p);       /* `<A, B>` if there */
/* A statement that is only types: consumed, true. */
bool ts_statement(struct parser *p, struct ast **out);
/* next is ( or <: does it open an arrow function's parameters? */
bool ts_is_arrow(struct parser *p);
void ts_heritage(struct parser *p);             /* implements A, B */
/* What a member's modifiers were, and where. */
struct ts_member {
	uint32_t start;                 /* of the member */
	bool is_static, is_abstract, is_declared;
	bool in_abstract, in_derived;   /* its class */
	bool is_hidden;                 /* public, private or protected */
};
/* Modifiers of a class member; true if it was an index signature or an
 * abstract or declared member, and is consumed. */
bool ts_class_member(struct parser *p, struct ts_member *m);
/* Modifiers of a parameter: are there any? */
bool ts_param_modifiers(struct parser *p);
void ts_param_property(struct parser *p, uint32_t modifiers, uint32_t start,
    bool is_constructor);
/* ? or ! after a name. */
bool ts_mark(struct parser *p, int type);
/* Errors of TypeScript's parser: not only types; not TypeScript. */
void ts_refuse(struct parser *p, struct span at, const char *message);
void ts_invalid(struct parser *p, struct span at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* t is not what is wanted, or not the token type; what V8 has its own words
 * for is left to it. */
enum ts_want { TS_EXPRESSION, TS_NAME, TS_SEMICOLON, TS_END, TS_BINDING,
	TS_TYPE, TS_KEY, TS_MEMBER, TS_STRING, TS_EOF };
void ts_wanted(struct parser *p, const struct token *t, enum ts_want want);
void ts_expected(struct parser *p, const struct token *t, int type);
void ts_angle(struct parser *p);                /* next is the < of <T>x */
/* After import or export (from is its start): of types only? */
bool ts_import_is_type(struct parser *p);
bool ts_specifier_is_type(struct parser *p);    /* in { } */
bool ts_peek_word(const struct parser *p, const char *word);
void ts_skip_statement(struct parser *p);
void ts_skip_brackets(struct parser *p);        /* next opens one */

/* ---- ts_blank.c -------------------------------------------------------- */

void ts_blank(struct parser *p, uint32_t start, uint32_t end);
void ts_put(struct parser *p, uint32_t at, char c);
bool ts_has_line_end(const struct parser *p, uint32_t start, uint32_t end);
/* To cur; before: the token before the statement; is_body: of if, a loop. */
void ts_blank_statement(struct parser *p, const struct token *before,
    uint32_t start, bool is_body);
void ts_blank_as(struct parser *p, const struct token *before,
    uint32_t start, bool is_const);
void ts_blank_modifiers(struct parser *p, uint32_t first);
struct ts_arrow {
	int before;                     /* token before it */
	bool is_async;
	uint32_t types, types_end;      /* <T>; both open if there is none */
	uint32_t open, close;           /* its parentheses */
};
void ts_blank_arrow(struct parser *p, const struct ts_arrow *a);

#endif
