/* SPDX-License-Identifier: MIT */
/*
 * What Node says of a .ts that is not TypeScript, or not only types: the
 * lines around the place, the error with its code.  Source: Node
 * lib/internal/modules/typescript.js, whose parser draws the lines.
 */
#include <config.h>

#include "../syntax/lexer.h"
#include "module.h"
#include "stack.h"
#include "syntax_report.h"

/* Columns a character takes. */
static int char_width(uint32_t c)
{
	static const uint32_t wide[][2] = { { 0x1100, 0x115F },
		{ 0x2E80, 0x303E }, { 0x3041, 0xA4CF }, { 0xAC00, 0xD7A3 },
		{ 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 },
		{ 0xFFE0, 0xFFE6 }, { 0x1F300, 0x1FAFF },
		{ 0x20000, 0x3FFFD } };
	size_t i;

	for (i = 0; i < sizeof wide / sizeof *wide; i++)
		if (c >= wide[i][0] && c <= wide[i][1])
			return 2;
	return 1;
}

/* The column after text[from, to), and the text itself if b: tabs become
 * spaces up to every fourth column. */
static int put_text(struct builder *b, const struct source *s, uint32_t from,
    uint32_t to)
{
	uint32_t at = from;
	int col = 0;

	while (at < to) {
		uint32_t start = at, c = lexer_utf8(s->text, to, &at);
		int n = c == '\t' ? 4 - col % 4 : char_width(c);

		col += n;
		if (b && c != '\t')
			builder_add(b, string_from_utf8(b->vm, s->text +
			    start, at - start));
		for (; b && c == '\t' && n > 0; n--)
			builder_add_unit(b, ' ');
	}
	return col;
}

static uint32_t line_start(const struct source *s, int line)
{
	return (uint32_t)line < s->line_count ? s->lines[line] : s->length;
}

/* One line, from 0; keep_cr: Node shows the last one with it. */
static void put_line(struct builder *b, const struct source *s, int line,
    const char *before, bool keep_cr)
{
	uint32_t from = s->lines[line], to = line_start(s, line + 1);

	if (to > from && s->text[to - 1] == '\n')
		to--;
	if (!keep_cr && to > from && s->text[to - 1] == '\r')
		to--;
	builder_add_cstr(b, before);
	put_text(b, s, from, to);
	builder_add_unit(b, '\n');
}

static bool is_empty_line(const struct source *s, int line)
{
	return line_start(s, line) == s->length ||
	    s->text[s->lines[line]] == '\n';
}

/* The end of a text whose last line ends: shown at that line, alone. */
static bool is_after_end(const struct source *s, uint32_t start)
{
	return start == s->length && start > 0 && s->text[start - 1] == '\n';
}

static void put_carets(struct builder *b, const struct source *s, int line,
    uint32_t start, uint32_t end)
{
	int col = put_text(NULL, s, s->lines[line], start), i;
	int end_col = put_text(NULL, s, s->lines[line], end);

	if (end_col <= col)
		return;
	for (i = 0; i < end_col; i++)
		builder_add_unit(b, i < col ? ' ' : '^');
	builder_add_unit(b, '\n');
}

static void put_lines(struct builder *b, const struct source *s, int line,
    int last, const struct parse_error *e)
{
	bool many = last > line;
	int i;

	if (line > 0 && !is_after_end(s, e->start))
		put_line(b, s, line - 1, many ? "    " : "", false);
	for (i = line; i <= last; i++)
		put_line(b, s, i, !many ? "" : i == line || i == last
		    ? "  > " : "    ", false);
	if (!many)
		put_carets(b, s, line, e->start, e->end);
	if ((uint32_t)last + 1 < s->line_count && !is_empty_line(s, last + 1))
		put_line(b, s, last + 1, many ? "    " : "", true);
}

/* "FILE:LINE", the line before, those of the place, the line after. */
static void put_excerpt(struct builder *b, const struct source *s,
    const struct parse_error *e, bool is_plain)
{
	uint32_t start = e->start;
	int line, last, col;

	if (is_after_end(s, start))
		start--;
	source_position(s, start, &line, &col);
	source_position(s, e->end > start ? e->end : start, &last, &col);
	if (start < e->start)
		last = line;
	builder_add(b, is_plain ? s->path : syntax_path(b->vm, s));
	builder_add(b, string_format(b->vm, ":%d\n", line));
	put_lines(b, s, line - 1, last - 1, e);
	builder_add_unit(b, '\n');
}

static bool is_invalid(const struct parse_error *e)
{
	return e->status == PARSE_TYPESCRIPT;
}

static const char *code_of(const struct parse_error *e)
{
	return is_invalid(e) ? "ERR_INVALID_TYPESCRIPT_SYNTAX"
	    : "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}

static enum stack_frames first_frame(const struct parse_error *e)
{
	return is_invalid(e) ? FRAMES_TYPES_INVALID : FRAMES_TYPES_MORE;
}

void types_report(struct builder *b, const struct source *s,
    const struct parse_error *e)
{
	bool is_module = s->kind == LOAD_MODULE;

	if (is_module) {
		builder_add_cstr(b, profile_text(b->vm,
		    PROFILE_TEXT_CRASH_MODULE));
		builder_add_cstr(b, "\n\n");
	}
	put_excerpt(b, s, e, false);
	builder_add_cstr(b, "SyntaxError [");
	builder_add_cstr(b, code_of(e));
	builder_add_cstr(b, "]: ");
	builder_add(b, string_from_utf8(b->vm, e->message,
	    strlen(e->message)));
	syntax_add_frames(b, stack_frames_text(b->vm, first_frame(e)));
	syntax_add_frames(b, stack_frames_text(b->vm, is_module
	    ? FRAMES_TYPES_MODULE : FRAMES_TYPES_REQUIRE));
	if (!is_module)
		syntax_add_frames(b, syntax_below_loader(b->vm,
		    stack_frames_text(b->vm, FRAMES_TYPES_REQUIRE)));
	builder_add_cstr(b, " {\n  code: '");
	builder_add_cstr(b, code_of(e));
	builder_add_cstr(b, "'\n}");
}

static uint32_t count_lines(const char *text)
{
	uint32_t n = *text != 0;

	for (; *text; text++)
		n += *text == '\n';
	return n;
}

void types_throw(struct vm *vm, const struct source *s,
    const struct parse_error *e, enum types_from from)
{
	static const enum stack_frames frames[] = { FRAMES_TYPES_REQUIRE,
		FRAMES_TYPES_MODULE, FRAMES_TYPES_FORMAT };
	const char *texts[2] = { stack_frames_text(vm, first_frame(e)),
		stack_frames_text(vm, frames[from]) };
	struct error *error;
	struct builder b;

	throw_node_error(vm, INTRINSIC_SYNTAX_ERROR_PROTOTYPE, code_of(e),
	    "%s", e->message);
	error = (struct error *)value_cell(vm->exception);
	stack_put_texts(vm, error, texts, 2, from == TYPES_REQUIRED
	    ? count_lines(stack_frames_text(vm, FRAMES_REQUIRE_COMPILE))
	    : UINT32_MAX);
	builder_start(&b, vm);
	put_excerpt(&b, s, e, from == TYPES_FORMAT);
	builder_add(&b, error_stack_text(vm, error));
	error_set_stack(vm, error, value_from_cell(builder_finish(&b)));
}
