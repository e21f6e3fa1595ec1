/* SPDX-License-Identifier: MIT */
/*
 * The parser's door: source text in, resolved syntax tree or error out.
 *
 * A parse is a pure function of text and options; it keeps nothing outside
 * the arena it is given.
 */
#ifndef SYNTAX_PARSER_H
#define SYNTAX_PARSER_H

#include "ast.h"

enum parse_goal {
	GOAL_COMMONJS,                  /* body of Node's wrapper function */
	GOAL_MODULE,                    /* strict, import, export, await */
	GOAL_FUNCTION,                  /* one sloppy function expression,
					 * whose name binds nothing: what is
					 * made of strings */
	GOAL_LIB                        /* the engine's own builtins: strict
					 * function body without parameters,
					 * %intrinsic allowed, nothing
					 * refused */
};

/* Newer syntax a Node version has (true) or rejects as it did. */
struct parse_features {
	bool optional_catch;            /* catch { }             node 10 */
	bool object_spread;             /* {...o}                node 8.3 */
	bool async_generators;          /* async *f, for await   node 10 */
	bool bigint;                    /* 10n                   node 10.4 */
	bool dynamic_import;            /* import()              node 8
					 * flagged */
	bool class_fields;              /* x = 1                 node 12 */
	bool private_fields;            /* #x                    node 12 */
	bool private_methods;           /* #m() {}               node 14.6 */
	bool numeric_separator;         /* 1_000                 node 12.5 */
	bool hashbang;                  /* #! (Node strips it)   all */
	bool optional_chaining;         /* a?.b                  node 14 */
	bool nullish;                   /* a ?? b                node 14 */
	bool logical_assign;            /* a ??= b               node 15 */
	bool top_level_await;           /* in modules            node 14.8 */
	bool import_meta;               /* import.meta           node 10.4 */
	bool private_in;                /* #x in o               node 16.4 */
	bool static_blocks;             /* static { }            node 16.11 */
	bool import_attributes;         /* with { type: … }      node 18.20 */
	bool export_namespace;          /* export * as ns        node 12 */
	bool json_superset;             /* U+2028 in strings     node 10 */
	bool using_declarations;        /* using x = …           node 24 */
	uint8_t inferrer;               /* of names of functions: enum
					 * infer_version */
	uint8_t messages;               /* wording: 0 node 8-11 (text around the
					 * program, so its end is a `}`), 1 node
					 * 12-14, 2 node 16-18, 3 node 20, 4
					 * node 22, 5 since node 24 */
};

struct parse_options {
	enum parse_goal goal;
	bool typescript;                /* .ts: a script and a module at once,
					 * of whose errors only those of
					 * TypeScript's parser count */
	char *stripped;                 /* copy of the text, in which types are
					 * blanked; or NULL */
	bool allow_unsupported;         /* only for conformance tests: parse
					 * with/eval/RegExp uses without
					 * refusing names; regex literals stay
					 * refused */
	struct parse_features features; /* parse_features_all for everything */
	void (*made)(void *to, struct ast *n);  /* told of each new node, its
					 * fields yet to come; or NULL */
	void *made_to;
};

/* The syntax and the messages of Node 22. */
void parse_features_all(struct parse_features *f);

enum parse_status {
	PARSE_OK,
	PARSE_SYNTAX,                   /* a SyntaxError, text as V8's */
	PARSE_TYPESCRIPT,               /* ERR_INVALID_TYPESCRIPT_SYNTAX */
	PARSE_TYPESCRIPT_MORE,          /* ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX:
	                                 * not only types */
	PARSE_UNSUPPORTED,              /* microtick refuses it */
	PARSE_NO_MEMORY
};

struct parse_error {
	enum parse_status status;
	uint32_t start, end;            /* bytes; what V8 underlines */
	uint32_t line, col;             /* of start, from 1, UTF-16 units */
	uint32_t end_line, end_col;     /* of end */
	bool is_reference_error;        /* node 8-11: some are
					 * ReferenceErrors */
	bool at_end;                    /* all of the text had been read */
	bool never_module;              /* CommonJS goal: an error after which
	                                 * Node does not try the text as an ES
	                                 * module */
	char message[320];              /* "Unexpected token '}'" (without
					 * "SyntaxError: "), or "unsupported:
					 * …", one line, hint included */
};

/* Parses len bytes of text (UTF-8; invalid bytes read as U+FFFD), which must
 * outlive the program.  On PARSE_OK *out lives as long as the arena; else
 * *error (never NULL) tells why. */
enum parse_status parser_parse(struct ast_arena *a, const char *text,
    size_t len, const struct parse_options *options,
    struct ast_program **out, struct parse_error *error);

#endif
