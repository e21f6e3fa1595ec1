/* SPDX-License-Identifier: MIT */
/*
 * A syntax error as Node prints it: the line, carets under what is wrong, the
 * error, the frames of Node's loader.  Source: Node src/node_errors.cc
 * GetErrorSource.
 */
#include <config.h>

#include "module.h"
#include "stack.h"
#include "syntax_report.h"

const char *syntax_wrapper(const struct vm *vm, const struct source *s,
    int line)
{
	return s->kind == LOAD_COMMONJS && line == 1 &&
	    profile_number(vm, PROFILE_STACK_WRAPPER) ? "(function (exports, "
	    "require, module, __filename, __dirname) { " : "";
}

static void add_line(struct builder *b, const struct source *s, uint32_t from,
    uint32_t to, const char *wrapped)
{
	builder_add_cstr(b, wrapped);
	builder_add(b, string_from_utf8(b->vm, s->text + from, to - from));
}

/* Tabs stay, so that the carets stand where the text does.  Node counts the
 * columns in UTF-16 and looks for tabs in UTF-8: so here. */
static void add_carets(struct builder *b, const struct source *s,
    uint32_t from, int col, int end_col, const char *wrapped)
{
	int at;

	builder_add_unit(b, '\n');
	for (; *wrapped; wrapped++)
		builder_add_unit(b, ' ');
	for (at = 1; at < col; at++, from++)
		builder_add_unit(b, from < s->length && s->text[from] == '\t'
		    ? '\t' : ' ');
	for (; at < end_col; at++)
		builder_add_unit(b, '^');
}

struct string *syntax_path(struct vm *vm, const struct source *s)
{
	const char *path = string_utf8(vm, s->path, NULL);

	return s->kind == LOAD_MODULE && path[0] == '/' ? path_to_url(vm, path)
	    : source_url(vm, s);
}

struct string *syntax_excerpt(struct vm *vm, const struct source *s,
    uint32_t start, uint32_t end, bool knows_url)
{
	const char *wrapped;
	uint32_t from = start, to = start;
	int line, col, end_line, end_col;
	struct builder b;

	while (from > 0 && s->text[from - 1] != '\n')
		from--;
	while (to < s->length && s->text[to] != '\n')
		to++;
	source_position(s, start, &line, &col);
	source_position(s, end, &end_line, &end_col);
	wrapped = syntax_wrapper(vm, s, line);
	builder_start(&b, vm);
	builder_add(&b, knows_url || s->kind == LOAD_MODULE
	    ? syntax_path(vm, s) : s->path);
	builder_add(&b, string_format(vm, ":%d\n", line));
	add_line(&b, s, from, to, wrapped);
	if (end_col >= col)
		add_carets(&b, s, from, col, end_col, wrapped);
	return builder_finish(&b);
}

void syntax_add_frames(struct builder *b, const char *frames)
{
	const char *end;

	for (; *frames; frames = *end ? end + 1 : end) {
		end = strchr(frames, '\n');
		if (!end)
			end = frames + strlen(frames);
		builder_add_cstr(b, "\n    at ");
		builder_add(b, string_from_utf8(b->vm, frames,
		    (size_t)(end - frames)));
	}
}

/* The frames of LOADER below those that compile. */
const char *syntax_below_loader(const struct vm *vm, const char *compile)
{
	const char *last = strrchr(compile, '\n');
	const char *at = strstr(stack_frames_text(vm, FRAMES_LOADER), last
	    ? last + 1 : compile);
	const char *end = at ? strchr(at, '\n') : NULL;

	return end ? end + 1 : "";
}

static void add_stack(struct builder *b, const struct source *s)
{
	const char *compile = stack_frames_text(b->vm, s->kind == LOAD_MODULE ?
	    FRAMES_MODULE_COMPILE : FRAMES_REQUIRE_COMPILE);

	syntax_add_frames(b, compile);
	if (s->kind != LOAD_MODULE)
		syntax_add_frames(b, syntax_below_loader(b->vm, compile));
}

static void add_error(struct builder *b, const struct source *s,
    const struct parse_error *e)
{
	builder_add(b, syntax_excerpt(b->vm, s, e->start, e->end,
	    e->at_end));
	builder_add_cstr(b, e->is_reference_error ? "\n\nReferenceError: "
	    : "\n\nSyntaxError: ");
	builder_add_cstr(b, e->message);
	add_stack(b, s);
}

struct string *syntax_report(struct vm *vm, const struct source *s,
    const struct parse_error *e)
{
	struct builder b;

	builder_start(&b, vm);
	if (e->status == PARSE_TYPESCRIPT ||
	    e->status == PARSE_TYPESCRIPT_MORE)
		types_report(&b, s, e);
	else
		add_error(&b, s, e);
	builder_add_unit(&b, '\n');
	if (profile_is(vm, PROFILE_CRASH_VERSION_LINE)) {
		builder_add_cstr(&b, "\nNode.js v");
		builder_add_cstr(&b, profile_version((int)vm->profile));
		builder_add_unit(&b, '\n');
	}
	return builder_finish(&b);
}
