/* SPDX-License-Identifier: MIT */
/* From a file's text to a compiled body; see load.h. */
#include <config.h>

#include "load.h"

#include <string.h>

#include "../async/profile.h"
#include "../core/vm.h"
#include "compile.h"

static uint32_t count_lines(const char *text, size_t len)
{
	uint32_t n = 1;
	size_t i;

	for (i = 0; i < len; i++)
		n += text[i] == '\n';
	return n;
}

static void fill_lines(struct vm *vm, struct source *s)
{
	uint32_t *lines = heap_bytes(vm, s->line_count * sizeof *lines);
	uint32_t i, n = 1;

	lines[0] = 0;
	for (i = 0; i < s->length; i++)
		if (s->text[i] == '\n')
			lines[n++] = i + 1;
	s->lines = lines;
}

struct source *load_source(struct vm *vm, const char *path, const char *text,
    size_t len, enum load_kind kind)
{
	struct source *s = heap_alloc(vm, sizeof *s, CELL_SOURCE);
	char *copy = heap_bytes(vm, len + 1);
	struct array *all;

	memcpy(copy, text, len);
	s->path = string_from_utf8(vm, path, strlen(path));
	s->text = copy;
	s->length = (uint32_t)len;
	s->line_count = count_lines(text, len);
	s->kind = kind;
	fill_lines(vm, s);
	if (kind == LOAD_LIB) {
		s->cell.flags = SOURCE_LIB;
		s->cell.aux = UINT32_MAX;
		return s;
	}
	if (!value_is_kind(vm->sources, CELL_ARRAY))
		vm->sources = value_from_cell(array_new(vm, 0));
	all = (struct array *)value_cell(vm->sources);
	s->cell.aux = all->length;
	array_push(vm, all, value_from_cell(s));
	return s;
}

/* Node lib/internal/modules/esm/formats.js extensionFormatMap */
unsigned load_name_flags(const char *path)
{
	static const struct { const char *end; unsigned flags; } names[] = {
		{ ".js", NAME_EITHER },
		{ ".mjs", NAME_MODULE },
		{ ".cjs", NAME_COMMONJS },
		{ ".ts", NAME_EITHER | NAME_TYPESCRIPT },
		{ ".mts", NAME_MODULE | NAME_TYPESCRIPT },
		{ ".cts", NAME_COMMONJS | NAME_TYPESCRIPT },
	};
	size_t n = strlen(path), i, k;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		k = strlen(names[i].end);
		if (n >= k && strcmp(path + n - k, names[i].end) == 0)
			return names[i].flags;
	}
	return 0;
}

static void features(struct vm *vm, struct parse_features *f)
{
	parse_features_all(f);
	f->optional_catch = profile_is(vm, PROFILE_SYNTAX_OPTIONAL_CATCH);
	f->async_generators = profile_is(vm, PROFILE_SYNTAX_ASYNC_GENERATORS);
	f->bigint = profile_is(vm, PROFILE_SYNTAX_BIGINT);
	f->dynamic_import = profile_is(vm, PROFILE_SYNTAX_IMPORT_CALL);
	f->import_meta = f->dynamic_import;
	f->json_superset = f->optional_catch;
	f->class_fields = profile_is(vm, PROFILE_SYNTAX_CLASS_FIELDS);
	f->private_fields = f->class_fields;
	f->numeric_separator = f->class_fields;
	f->export_namespace = f->class_fields;
	f->private_methods = profile_is(vm, PROFILE_SYNTAX_CHAINING);
	f->optional_chaining = f->private_methods;
	f->nullish = f->private_methods;
	f->top_level_await = f->private_methods;
	f->logical_assign = profile_is(vm, PROFILE_SYNTAX_LOGICAL_ASSIGN);
	f->private_in = f->logical_assign;
	f->static_blocks = f->logical_assign;
	f->inferrer = (uint8_t)profile_number(vm, PROFILE_INFERRED_NAMES);
	f->messages = (uint8_t)profile_number(vm, PROFILE_SYNTAX_MESSAGES);
	f->import_attributes = profile_is(vm, PROFILE_SYNTAX_ATTRIBUTES);
	f->using_declarations = profile_is(vm, PROFILE_SYNTAX_USING);
}

/* What the compiler cannot take is refused like what the parser cannot. */
static void refuse(struct parse_error *e, const struct source *s,
    const struct compile_error *ce)
{
	int line, col;

	e->status = PARSE_UNSUPPORTED;
	e->start = ce->start;
	e->end = ce->end;
	source_position(s, ce->start, &line, &col);
	e->line = (uint32_t)line;
	e->col = (uint32_t)col;
	memcpy(e->message, ce->message, sizeof ce->message);
}

struct ast_program *load_parse(struct vm *vm, struct source *source,
    struct ast_arena *arena, void (*made)(void *to, struct ast *n), void *to,
    struct parse_error *error)
{
	static const enum parse_goal goals[] = { GOAL_COMMONJS, GOAL_MODULE,
		GOAL_LIB, GOAL_FUNCTION };
	struct parse_options po = { .goal = goals[source->kind],
		.made = made, .made_to = to };
	struct ast_program *program;

	if (source->kind == LOAD_LIB)
		parse_features_all(&po.features);
	else
		features(vm, &po.features);
	return parser_parse(arena, source->text, source->length, &po,
	    &program, error) == PARSE_OK ? program : NULL;
}

/* .ts: its text without types takes the place of its own.  A text that is not
 * TypeScript is left as far as it was read. */
static enum parse_status strip(struct vm *vm, struct source *s,
    struct parse_error *error)
{
	struct parse_options po = { .goal = GOAL_COMMONJS, .typescript = true };
	struct ast_arena *arena = ast_arena_new();
	struct ast_program *program;
	char *text = heap_bytes(vm, s->length + 1);

	error->status = PARSE_NO_MEMORY;
	if (!arena)
		return error->status;
	memcpy(text, s->text, s->length);
	parse_features_all(&po.features);
	po.features.using_declarations = true;
	po.stripped = text;
	parser_parse(arena, s->text, s->length, &po, &program, error);
	ast_arena_free(arena);
	if (error->status == PARSE_OK || error->status == PARSE_SYNTAX) {
		s->original = s->text;
		s->text = text;
	}
	return error->status;
}

static bool needs_strip(struct vm *vm, const struct source *s)
{
	return s->kind != LOAD_LIB && !s->original && load_name_flags(
	    string_utf8(vm, s->path, NULL)) & NAME_TYPESCRIPT;
}

struct code *load_compile(struct vm *vm, struct source *source,
    struct parse_error *error)
{
	struct ast_arena *arena = ast_arena_new();
	struct compile_options co = { .statements = vm->statements &&
		source->kind != LOAD_LIB, .lib = source->kind == LOAD_LIB,
		.async_star_awaits = !profile_is(vm,
		PROFILE_YIELD_STAR_NO_AWAIT), .async_end_awaits = profile_is(vm,
		PROFILE_ASYNC_GENERATOR_RETURN_AWAITS_UNDEFINED),
		.async_end_answers_nothing = profile_is(vm,
		PROFILE_ASYNC_GENERATOR_END_ANSWERS_NOTHING),
		.star_return_bare = profile_is(vm,
		PROFILE_YIELD_STAR_RETURN_BARE),
		.star_rejected_next = profile_is(vm,
		PROFILE_YIELD_STAR_RETURN_REJECTED_NEXT),
		.comma_begins = profile_is(vm, PROFILE_COMMA_BEGINS_STATEMENT),
		.return_in_line = profile_is(vm,
		PROFILE_GENERATOR_RETURN_IN_LINE),
		.suspend_returns = profile_is(vm, PROFILE_SUSPEND_RETURNS),
		.star_throw_at_call = profile_is(vm,
		PROFILE_YIELD_STAR_THROW_AT_CALL),
		.continue_closes = source->kind != LOAD_LIB &&
		profile_is(vm, PROFILE_CONTINUE_CLOSES),
		.await_at_of = profile_is(vm, PROFILE_FOR_AWAIT_AT_OF),
		.loop_is_placed = profile_is(vm, PROFILE_LOOP_IS_PLACED),
		.finally_goes_on = profile_is(vm,
		PROFILE_FINALLY_GOES_ON),
		.object_cloned = profile_is(vm, PROFILE_OBJECT_CLONED),
		.spread_call_rewritten = profile_is(vm,
		PROFILE_SPREAD_CALL_REWRITTEN),
		.async_returns_last = profile_is(vm,
		PROFILE_ASYNC_RETURNS_LAST),
		.holes_unread = profile_is(vm, PROFILE_HOLES_UNREAD),
		.patterns_rewritten = profile_is(vm,
		PROFILE_PATTERNS_REWRITTEN),
		.class_key_begins = profile_is(vm,
		PROFILE_CLASS_KEY_BEGINS_STATEMENT),
		.each_begins = profile_is(vm, PROFILE_EACH_BEGINS_STATEMENT),
		.pattern_begins = profile_is(vm,
		PROFILE_PATTERN_BEGINS_STATEMENT),
		.target_begins = profile_is(vm,
		PROFILE_TARGET_BEGINS_STATEMENT),
		.spread_begins = profile_is(vm,
		PROFILE_SPREAD_BEGINS_STATEMENT),
		.spread_first_begins = profile_is(vm,
		PROFILE_SPREAD_FIRST_BEGINS_STATEMENT),
		.spread_is_placed = profile_is(vm,
		PROFILE_SPREAD_IS_PLACED) };
	struct compile_error ce = { 0 };
	struct parse_error types = { 0 };
	struct ast_program *program;
	struct code *code = NULL;

	memset(error, 0, sizeof *error);
	error->status = PARSE_NO_MEMORY;
	if (!arena)
		return NULL;
	if (needs_strip(vm, source) && strip(vm, source, &types) != PARSE_OK
	    && types.status != PARSE_SYNTAX) {
		*error = types;
		ast_arena_free(arena);
		return NULL;
	}
	program = load_parse(vm, source, arena, NULL, NULL, error);
	if (program) {
		code = compile_program(vm, source, program, &co, &ce);
		if (!code)
			refuse(error, source, &ce);
	}
	if (code && types.status == PARSE_SYNTAX) {
		*error = types;         /* V8 has no objection */
		code = NULL;
	}
	ast_arena_free(arena);
	return code;
}

/* Node src/node_contextify.cc ShouldRetryAsESM */
struct code *load_as_module(struct vm *vm, struct source *source,
    struct parse_error *error)
{
	struct parse_error other;
	struct code *code;

	if (error->status != PARSE_SYNTAX || error->never_module ||
	    source->kind != LOAD_COMMONJS ||
	    !profile_is(vm, PROFILE_DETECT_MODULE))
		return NULL;
	source->kind = LOAD_MODULE;
	code = load_compile(vm, source, &other);
	if (code)
		return code;
	if (other.status == PARSE_UNSUPPORTED)
		*error = other;
	source->kind = LOAD_COMMONJS;
	return NULL;
}
