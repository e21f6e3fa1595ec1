/* SPDX-License-Identifier: MIT */
/*
 * The syntax tree: what the parser makes and the compiler reads.
 *
 * Everything a parse makes (nodes, names, scopes, variables, strings) lives
 * in one struct ast_arena and goes with it.  Positions are byte offsets into
 * the source text; ast_place turns one into a line and a UTF-16 column.
 * Names are interned in the arena: two names are equal iff the pointers are.
 *
 * Read in this order: struct name, enum ast_kind with its comments, struct
 * ast_function, struct ast_class, struct ast_program; then scope.h, which
 * says where each variable lives.
 */
#ifndef SYNTAX_AST_H
#define SYNTAX_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct scope;                           /* scope.h */
struct variable;                        /* scope.h */
struct inferred;                        /* infer.c */

/* ---- arena ------------------------------------------------------------- */

struct ast_arena;                       /* opaque: chunks and the name table */

/* NULL when out of memory. */
struct ast_arena *ast_arena_new(void);
void ast_arena_free(struct ast_arena *a);         /* NULL is fine */
/* Zeroed memory, 8-aligned, living as long as the arena; NULL when out of
 * memory (and from then on ast_arena_failed is true). */
void *ast_alloc(struct ast_arena *a, size_t size);
bool ast_arena_failed(const struct ast_arena *a);

/* ---- names ------------------------------------------------------------- */

#define NAME_NO_INDEX UINT32_MAX

/* A string of UTF-16 units, interned: identifiers, property keys, string
 * literals, template parts.  Lone surrogates are kept. */
struct name {
	const uint8_t *latin1;          /* units if all are < 256, else NULL */
	const uint16_t *wide;           /* units if some are >= 256, else
					 * NULL */
	uint32_t len;                   /* in units */
	uint32_t hash;                  /* of the units; same for both forms */
	uint32_t index;                 /* canonical array index 0..2^32-2,
	                                 * else NAME_NO_INDEX */
	uint32_t serial;                /* 0, 1, 2 … in order of interning */
	uint8_t keyword;                /* enum token of a reserved or
					 * contextual word, 0 if none (parser's
					 * use) */
	uint32_t user;                  /* 0; free for the compiler */
	struct name *next;              /* hash chain (ast.c's use) */
};

/* Interns; the units are copied.  NULL when out of memory. */
struct name *name_latin1(struct ast_arena *a, const uint8_t *u, size_t len);
struct name *name_wide(struct ast_arena *a, const uint16_t *u, size_t len);
struct name *name_ascii(struct ast_arena *a, const char *s);
static inline uint16_t name_unit(const struct name *n, uint32_t i)
{
	return n->wide ? n->wide[i] : n->latin1[i];
}
/* True if the name's units are exactly the ASCII string s. */
bool name_is(const struct name *n, const char *s);

/* ---- operators --------------------------------------------------------- */

enum ast_op {
	AOP_NONE,
	/* AST_BINARY, and the operator of a compound AST_ASSIGN */
	AOP_ADD, AOP_SUB, AOP_MUL, AOP_DIV, AOP_MOD, AOP_EXP,
	AOP_SHL, AOP_SHR, AOP_USHR, AOP_BIT_AND, AOP_BIT_OR, AOP_BIT_XOR,
	/* AST_BINARY only */
	AOP_EQ, AOP_NE, AOP_SEQ, AOP_SNE,       /* == != === !== */
	AOP_LT, AOP_LE, AOP_GT, AOP_GE, AOP_INSTANCEOF, AOP_IN,
	/* AST_LOGICAL, and the operator of a logical AST_ASSIGN */
	AOP_AND, AOP_OR, AOP_NULLISH,
	/* AST_UNARY */
	AOP_PLUS, AOP_MINUS, AOP_NOT, AOP_BIT_NOT,
	AOP_TYPEOF, AOP_VOID, AOP_DELETE,
	/* AST_UPDATE */
	AOP_INC, AOP_DEC
};

/* ---- nodes ------------------------------------------------------------- */

struct ast;
struct ast_function;
struct ast_class;

/* A list of nodes; an item may be NULL only where said (array holes). */
struct ast_list {
	struct ast **at;
	uint32_t count;
};

/*
 * Nesting is limited (parser.c), but chains built to the left (a + b + c …,
 * a.b.c…, f()()…) are as long as the text: whoever recurses into `left`,
 * `object` or `callee` keeps count.
 *
 * Each kind with the union member it uses.  "pos" is where V8's stack traces
 * and messages point for that node; where nothing is said, pos == start.
 *
 * Patterns (binding or assignment target) are AST_IDENT, AST_MEMBER,
 * AST_INDEX, AST_PRIVATE_MEMBER, AST_SUPER_MEMBER, AST_ARRAY_PATTERN,
 * AST_OBJECT_PATTERN; AST_DEFAULT around one where a default is allowed;
 * AST_REST around one as the last item.  A cover grammar has been turned
 * into patterns already: ASSIGN.target is never AST_ARRAY or AST_OBJECT.
 */
enum ast_kind {
	AST_NONE,

	/* -- expressions -- */
	AST_IDENT,                      /* ident: a reference, or a declared
	                                 * name in a binding pattern */
	AST_NULL,
	AST_TRUE,
	AST_FALSE,
	AST_NUMBER,                     /* number */
	AST_BIGINT,                     /* string: decimal, or 0x 0o 0b digits,
	                                 * no separators, no n */
	AST_STRING,                     /* string */
	AST_TEMPLATE,                   /* template_: untagged */
	AST_TAGGED,                     /* template_: tag is set; pos as for
	                                 * a call */
	AST_THIS,                       /* ident.var: the pseudo variable */
	AST_NEW_TARGET,                 /* ident.var: the pseudo variable */
	AST_IMPORT_META,
	AST_IMPORT_CALL,                /* import_call */
	AST_ARRAY,                      /* list: items; NULL = hole;
	                                 * AST_SPREAD allowed */
	AST_OBJECT,                     /* list: AST_PROPERTY, AST_SPREAD */
	AST_PROPERTY,                   /* property: of an object literal or an
	                                 * object pattern */
	AST_FUNCTION,                   /* function: expression, arrow,
					 * method */
	AST_CLASS,                      /* class_: expression */
	AST_UNARY,                      /* op, one: operand. typeof of a free
	                                 * AST_IDENT must not throw */
	AST_UPDATE,                     /* op, one: target; flag AST_F_PREFIX */
	AST_BINARY,                     /* op, two; pos = the operator */
	AST_LOGICAL,                    /* op, two; pos = the operator */
	AST_PRIVATE_IN,                 /* private_in: #x in right; pos = in */
	AST_ASSIGN,                     /* op, two: left = target; op AOP_NONE
	                                 * for =; pos = the operator */
	AST_CONDITIONAL,                /* three */
	AST_CALL,                       /* call; args may hold AST_SPREAD.
	                                 * pos = the last token of the callee if
	                                 * it is an identifier, else the ( */
	AST_NEW,                        /* call; pos = the word new */
	AST_SUPER_CALL,                 /* super_: args; pos = the word super */
	AST_MEMBER,                     /* member: object.name; pos = the name
	                                 * (or the dot, after a call). V8 points
	                                 * there for plain reads; a compound
	                                 * assignment's or update's read has
	                                 * no place of its own (the
	                                 * statement's), its write is the
	                                 * assignment's pos */
	AST_INDEX,                      /* two: left[right]; pos = the [ */
	AST_PRIVATE_MEMBER,             /* private_member: object.#name */
	AST_SUPER_MEMBER,               /* super_: super.name or super[key] */
	AST_OPTIONAL,                   /* one: a whole optional chain; links in
					 * it carry AST_F_OPTIONAL (a nullish
					 * object or callee there ends the whole
					 * chain with undefined). The chain is
					 * the run of MEMBER, INDEX,
					 * PRIVATE_MEMBER, CALL, TAGGED down
					 * `object` / `left` / `callee`; a
					 * nested AST_OPTIONAL is another chain:
					 * it was parenthesised */
	AST_SEQUENCE,                   /* list: at least two */
	AST_SPREAD,                     /* one: ...x in arrays, calls,
					 * objects */
	AST_YIELD,                      /* one: or NULL; flag AST_F_DELEGATE;
	                                 * pos = the word yield */
	AST_AWAIT,                      /* one; pos = the word await */
	AST_INTRINSIC,                  /* intrinsic: %name(args), lib only */

	/* -- patterns -- */
	AST_ARRAY_PATTERN,              /* list: patterns; NULL = hole;
	                                 * AST_DEFAULT, last may be AST_REST */
	AST_OBJECT_PATTERN,             /* list: AST_PROPERTY (value: pattern or
	                                 * AST_DEFAULT), last may be AST_REST */
	AST_DEFAULT,                    /* two: left = pattern, right =
					 * default */
	AST_REST,                       /* one: pattern */
	AST_BAD_TARGET,                 /* bad: a call where a target is wanted,
					 * `f() = 1`, `f()++`, `for (f() of x)`:
					 * web-compatible engines evaluate the
					 * call, then throw ReferenceError
					 * (bad.message) before any right
					 * side */

	/* -- statements -- */
	AST_VAR,                        /* var: the declaration */
	AST_DECLARATOR,                 /* two: left = pattern, right = value or
					 * NULL; pos = the value's start if
					 * any */
	AST_EXPR_STMT,                  /* one; directives too */
	AST_BLOCK,                      /* block */
	AST_EMPTY,
	AST_IF,                         /* three: c may be NULL */
	AST_FOR,                        /* for_ */
	AST_FOR_IN,                     /* for_each */
	AST_FOR_OF,                     /* for_each; flag AST_F_AWAIT */
	AST_WHILE,                      /* two: left = test, right = body */
	AST_DO,                         /* two: left = test, right = body */
	AST_SWITCH,                     /* switch_ */
	AST_CASE,                       /* case_ */
	AST_BREAK,                      /* jump */
	AST_CONTINUE,                   /* jump */
	AST_RETURN,                     /* one: or NULL */
	AST_THROW,                      /* one; pos = the word throw */
	AST_TRY,                        /* try_ */
	AST_LABELED,                    /* labeled: one node per label */
	AST_DEBUGGER,
	AST_FUNCTION_DECL,              /* function: hoisted, see scope.h
	                                 * scope.functions; where it stands only
	                                 * annexb_var matters */
	AST_CLASS_DECL,                 /* class_: class_->var is assigned */
	AST_IMPORT,                     /* nothing to run: see ast_program */
	AST_EXPORT,                     /* one: declaration or NULL.
	                                 * export default EXPR is AST_VAR const
	                                 * with the variable named *default* */
	AST_KIND_COUNT
};

/* Flags of struct ast.flags. */
enum {
	AST_F_TDZ = 1 << 0,             /* ident, this: the read or the plain
	                                 * assignment must check for the hole */
	AST_F_OPTIONAL = 1 << 1,        /* member, index, call: after ?. */
	AST_F_PREFIX = 1 << 2,          /* update: ++x */
	AST_F_DELEGATE = 1 << 3,        /* yield* */
	AST_F_AWAIT = 1 << 4,           /* for await */
	AST_F_PAREN = 1 << 5,           /* was parenthesised (parser's use; a
	                                 * parenthesised name gives no function
	                                 * name, as `(a) = function(){}`) */
	AST_F_DIRECTIVE = 1 << 6,       /* expr_stmt: a directive */
	AST_F_DECLARES = 1 << 7,        /* ident: initialises its variable (as
					 * in let/const/class/param patterns),
					 * rather than assigning to it: no hole
					 * check, no const error. Not set for
					 * `var x = …`, which is an
					 * assignment */
	AST_F_WRITE = 1 << 8,           /* ident: is written here */
	AST_F_TYPEOF = 1 << 9,          /* ident: operand of typeof, so a
					 * missing global is "undefined" */
	AST_F_CALLED = 1 << 10          /* ident: callee of a call or new */
};

struct ast {
	uint8_t kind;                   /* enum ast_kind */
	uint8_t op;                     /* enum ast_op */
	uint16_t flags;                 /* AST_F_* */
	uint32_t start, end;            /* bytes; end is just past it */
	uint32_t pos;                   /* bytes; where V8 points */
	union {
		/* AST_IDENT AST_THIS AST_NEW_TARGET */
		struct {
			struct name *name;      /* NULL for this, new.target */
			struct variable *var;   /* NULL: a global */
		} ident;
		double number;
		struct name *string;
		struct ast *one;
		struct { struct ast *left, *right; } two;
		struct { struct ast *call; const char *message; } bad;
		struct { struct ast *a, *b, *c; } three;
		struct ast_list list;
		struct ast_function *function;
		struct ast_class *class_;
		struct {
			struct ast *tag;        /* NULL if untagged */
			struct ast_list exprs;  /* count n */
			struct name **cooked;   /* n + 1; NULL item: invalid
			                         * escape (tagged only) */
			struct name **raw;      /* n + 1 */
		} template_;
		struct { struct ast *callee; struct ast_list args; } call;
		struct { struct ast *object; struct name *name; } member;
		struct {
			struct ast *object;
			struct name *name;      /* "#x" */
			struct variable *var;   /* VAR_PRIVATE, in class
						 * scope */
		} private_member;
		struct {
			struct name *name;      /* "#x" */
			struct variable *var;   /* VAR_PRIVATE */
			struct ast *right;
		} private_in;
		/* AST_SUPER_CALL, AST_SUPER_MEMBER. For super.name and
		 * super[key]: home object is that of the function in func_var,
		 * receiver is this_var. */
		struct {
			struct variable *func_var;      /* active function */
			struct variable *this_var;
			struct variable *target_var;    /* new.target; call
							 * only */
			struct ast_list args;           /* call only */
			struct name *name;              /* member: .name */
			struct ast *key;                /* member: [key] or
							 * NULL */
		} super_;
		struct {
			struct ast *source;     /* specifier expression */
			struct ast *options;    /* second argument or NULL */
		} import_call;
		/* AST_PROPERTY in AST_OBJECT: value is an expression (for
		 * method kinds an AST_FUNCTION); in AST_OBJECT_PATTERN a
		 * pattern or AST_DEFAULT, kind PROP_INIT. */
		struct {
			uint8_t kind;           /* enum ast_prop */
			bool is_shorthand;      /* { x } */
			bool is_proto;          /* __proto__: v, sets
						 * prototype */
			struct name *name;      /* static key, else NULL */
			struct ast *key;        /* computed key, else NULL */
			struct ast *value;
		} property;
		struct {
			struct name *name;      /* without % */
			bool is_call;           /* false: %name alone */
			struct ast_list args;
		} intrinsic;
		struct {
			uint8_t kind;           /* enum ast_decl */
			struct ast_list decls;  /* AST_DECLARATOR */
		} var;
		struct {
			struct ast_list body;
			struct scope *scope;    /* NULL if it declares
						 * nothing */
		} block;
		struct {
			struct ast *init;       /* AST_VAR, expression or
						 * NULL */
			struct ast *test;       /* or NULL */
			struct ast *update;     /* or NULL */
			struct ast *body;
			struct scope *scope;    /* of let/const in init, or
						 * NULL; see
						 * scope.per_iteration */
		} for_;
		struct {
			struct ast *left;       /* AST_VAR with one declarator
			                         * (its value: Annex B `for (var
			                         * x = 1 in o)` or NULL), or an
			                         * assignment pattern */
			struct ast *right;      /* evaluated inside scope, where
			                         * the names are in their TDZ */
			struct ast *body;
			struct scope *scope;    /* of let/const in left, or
						 * NULL: a fresh one for each
						 * iteration */
			uint32_t of;            /* bytes; of the word of */
		} for_each;
		struct {
			struct ast *value;
			struct ast_list cases;  /* AST_CASE */
			struct scope *scope;    /* or NULL */
		} switch_;
		struct {
			struct ast *test;       /* NULL: default */
			struct ast_list body;
		} case_;
		struct {
			struct name *label;     /* or NULL */
			struct ast *target;     /* the statement left or
						 * continued: loop, switch, or
						 * AST_LABELED for break label;
						 * for continue always the loop
						 * itself */
		} jump;
		struct {
			struct ast *block;      /* AST_BLOCK */
			struct ast *param;      /* pattern or NULL */
			struct ast *handler;    /* AST_BLOCK or NULL */
			struct ast *finalizer;  /* AST_BLOCK or NULL */
			struct scope *scope;    /* of the parameter, or NULL */
		} try_;
		struct {
			struct name *label;
			struct ast *body;
		} labeled;
	};
};

enum ast_prop {
	PROP_INIT,                      /* key: value, shorthand, method */
	PROP_METHOD,                    /* key() {}: value has a home object */
	PROP_GET,
	PROP_SET
};

enum ast_decl { DECL_VAR, DECL_LET, DECL_CONST, DECL_USING,
	DECL_AWAIT_USING };

/* ---- functions --------------------------------------------------------- */

enum ast_fn_kind {
	FN_NORMAL,                      /* declaration or expression */
	FN_ARROW,
	FN_METHOD,                      /* of an object literal or class */
	FN_GETTER,
	FN_SETTER,
	FN_CONSTRUCTOR,                 /* of a base class */
	FN_DERIVED,                     /* of a class with extends */
	FN_INIT,                        /* class initialiser: its elements are
	                                 * in fn->init_of, body is empty */
	FN_PROGRAM                      /* the outermost one */
};

struct ast_function {
	uint8_t kind;                   /* enum ast_fn_kind */
	bool is_async;
	bool is_generator;
	bool is_strict;
	bool is_expression_body;        /* arrow: body.at[0] is the expression,
	                                 * no statement */
	bool is_expression;             /* not a declaration */
	bool is_static;                 /* static method, static FN_INIT */
	bool has_simple_params;         /* names only, no default or rest */
	bool has_param_exprs;           /* some default or computed key */
	bool has_use_strict;            /* its own directive */
	bool has_rest;
	bool has_super_call;            /* super() in it or in its arrows */
	bool has_super_member;          /* needs a home object */
	bool uses_this;                 /* reads this, itself or by arrows */
	bool uses_arguments;            /* likewise; scope has the pseudo var */
	bool has_mapped_arguments;      /* uses_arguments, sloppy, simple
	                                 * parameters, at least one: all its
	                                 * parameters are captured (LOC_ENV), so
	                                 * arguments can alias them */
	bool is_default_ctor;           /* made up: constructor(...args) {
	                                 * super(...args) } or constructor() {};
	                                 * params and body are empty */
	bool has_await;                 /* module: contains top-level await */
	uint16_t length;                /* the length property */
	uint16_t param_count;           /* formal parameters, without rest */
	uint32_t start, end;            /* what toString shows */
	uint32_t pos;                   /* the parameter list's ( or the arrow's
	                                 * first token */
	uint32_t body_start, body_end;  /* { to just past }, or expression */
	struct name *name;              /* own or given by its place (const f =
					 * () => …, {f: …}), "get x" without its
					 * prefix; NULL: none, or a computed key
					 * names it at run time. For methods
					 * with private names "#x" */
	struct inferred *inferred;      /* names V8 infers for stack traces of
	                                 * functions without one (infer.c) */
	bool is_called;                 /* a literal that seems to be called at
	                                 * once: V8 compiles it with what is
	                                 * around */
	bool is_unnamed;                /* and then infers no name for it */
	bool is_skipped;                /* V8 reads its body when it is called
	                                 * first */
	bool name_is_binding;           /* named function expression: name is
	                                 * visible inside (VAR_FUNCNAME) */
	bool is_anonymous;              /* syntactically without a name: it may
	                                 * be named by the place it stands in */
	struct ast_list params;         /* patterns; AST_DEFAULT; AST_REST */
	struct ast_list body;           /* statements */
	struct ast_class *init_of;      /* FN_INIT: of this class; is_static
	                                 * tells which half of the elements */
	struct scope *scope;            /* parameters, pseudo variables,
					 * funcname; vars and body's lexicals
					 * too unless body_scope differs */
	struct scope *body_scope;       /* == scope, or its child when
	                                 * has_param_exprs: then vars named as
	                                 * parameters start with the parameter's
	                                 * value (variable.twin) */
	uint32_t slot_count;            /* frame slots, arguments not counted */
	struct ast_function *parent;    /* enclosing function or NULL */
	struct variable *this_var;      /* pseudo variables of this function, */
	struct variable *new_target_var;/* NULL when never referenced; never */
	struct variable *arguments_var; /* set in arrows (they use the outer */
	struct variable *function_var;  /* one's) */
	struct variable *name_var;      /* VAR_FUNCNAME or NULL */
	struct ast *node;               /* the AST_FUNCTION(_DECL), or NULL */
	struct variable *var;           /* declaration: the variable it declares
					 * in its own scope (block or
					 * function) */
	struct variable *annexb_var;    /* declaration in a sloppy block: also
	                                 * assign this outer var when the
	                                 * declaration is reached; else NULL
	                                 * ecma262 #sec-block-level-function-
	                                 * declarations-web-legacy… */
	uint32_t serial;                /* 0 = program, then in source order */
	void *user;                     /* NULL; free for the compiler */
};

/* ---- classes ----------------------------------------------------------- */

enum ast_element_kind {
	ELEM_METHOD, ELEM_GET, ELEM_SET,
	ELEM_FIELD,
	ELEM_ACCESSOR,                  /* reserved, never made */
	ELEM_STATIC_BLOCK
};

struct ast_element {
	uint8_t kind;                   /* enum ast_element_kind */
	bool is_static;
	uint32_t start, end, pos;
	struct name *name;              /* static key or "#x"; NULL: computed */
	struct ast *key;                /* computed key; else NULL */
	struct variable *private_var;   /* VAR_PRIVATE if name is "#x" */
	struct variable *key_var;       /* computed FIELD: VAR_HIDDEN of the
					 * class scope where the class
					 * definition must keep the property key
					 * (after ToPropertyKey) for the
					 * initialiser */
	struct ast_function *function;  /* method, getter, setter */
	struct ast *value;              /* field's initialiser or NULL; compiled
	                                 * inside class init function */
	struct ast *block;              /* static block: AST_BLOCK whose scope
	                                 * is SCOPE_STATIC_BLOCK */
};

/*
 * Order of evaluation: heritage, then elements in order (methods defined,
 * computed keys evaluated and kept), then name_var initialised, then
 * static_init called with this = the class.  instance_init is called with
 * this = the instance at the start of a base constructor, or after super()
 * returns.  ecma262 #sec-runtime-semantics-classdefinitionevaluation
 */
struct ast_class {
	uint32_t start, end, pos;       /* toString shows start..end */
	uint32_t body_start;            /* its { */
	struct name *name;              /* own or given; NULL: none */
	bool is_anonymous;              /* no name of its own */
	bool has_private_instance;      /* private methods/accessors to install
	                                 * on instances before the fields */
	bool has_private_static;        /* the same on the class itself */
	struct ast *heritage;           /* or NULL */
	struct ast_function *constructor;       /* never NULL */
	struct ast_function *instance_init;     /* FN_INIT, NULL if there are no
	                                 * instance fields (private instance
	                                 * methods alone make one too) */
	struct ast_function *static_init;       /* FN_INIT, NULL if no static
	                                 * fields and no static blocks */
	struct ast_element *elements;   /* without the constructor */
	uint32_t element_count;
	struct scope *scope;            /* SCOPE_CLASS: inner name, private
					 * names, hidden keys; heritage is
					 * inside too */
	struct variable *name_var;      /* inner const binding, NULL if the
					 * class has no own name or nothing uses
					 * it */
	struct variable *var;           /* AST_CLASS_DECL: the outer binding */
	struct ast *node;               /* AST_CLASS or AST_CLASS_DECL */
};

/* ---- programs ---------------------------------------------------------- */

/* One distinct module specifier of import/export … from, in source order. */
struct ast_request {
	struct name *specifier;
	struct name *type;              /* with { type: "json" }, or NULL */
	uint32_t start, end;            /* the specifier literal */
};

/* import { imported as local } from request */
struct ast_import_entry {
	uint32_t request;               /* index into requests */
	struct name *imported;          /* NULL: the namespace, * as local */
	struct variable *local;         /* VAR_IMPORT */
	uint32_t start, end;            /* for "does not provide an export" */
};

/* An export; exactly one of the forms of ecma262 #table-export-forms:
 *   local != NULL                      export { local as exported }
 *   local NULL, imported, exported     export { imported as exported } from
 *   local NULL, no imported, exported  export * as exported from
 *   local NULL, no imported, none      export * from
 * (import {x} from m; export {x} is given in the second form) */
struct ast_export_entry {
	struct name *exported;
	struct variable *local;
	struct name *imported;
	uint32_t request;
	uint32_t start, end;
};

struct ast_program {
	struct ast_arena *arena;
	const char *text;               /* the source given; not copied */
	size_t len;
	uint8_t goal;                   /* enum parse_goal, parser.h */
	struct ast_function *fn;        /* FN_PROGRAM. CommonJS: parameters
	                                 * exports, require, module, __filename,
	                                 * __dirname; module: is_async */
	uint32_t function_count;        /* serials run from 0 below this */
	struct ast_request *requests;
	uint32_t request_count;
	struct ast_import_entry *imports;
	uint32_t import_count;
	struct ast_export_entry *exports;
	uint32_t export_count;
	uint32_t *lines;                /* byte offset of each line's start */
	uint32_t line_count;
};

/* Line and column, both from 1, the column in UTF-16 units, of an offset
 * (past the end: the end). */
void ast_place(const struct ast_program *p, uint32_t offset,
    uint32_t *line, uint32_t *col);
/* The line table alone, for texts that failed to parse: counts as above by
 * scanning; slow, no memory needed. */
void ast_place_in(const char *text, size_t len, uint32_t offset,
    uint32_t *line, uint32_t *col);
/* Fills lines from text; false when out of memory. */
bool ast_make_lines(struct ast_program *p);

#endif
