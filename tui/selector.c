/* SPDX-License-Identifier: MIT */
/* Finds a moment of a run by what happens in it. */
#include <config.h>

#include "selector.h"
#include "text.h"
#include "words.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { DESCRIBE_MAX = 400 };    /* steps of a kind that are counted */

static const struct row {
	const char *word, *kinds, *need, *doc;
} rows[] = {
#define SELECT(word, kinds, text, doc) { word, kinds, text, doc },
#include "selector.def"
};

enum { ROWS = sizeof rows / sizeof *rows };

const char *
selector_word(int i, const char **doc)
{
	if (i >= ROWS)
		return NULL;
	if (doc)
		*doc = rows[i].doc;
	return rows[i].word;
}

/* ---- reading ---- */

static uint64_t
kind_named(const char *name, size_t len)
{
	for (int i = 0; i < mt_event_kind_count(); i++)
		if (strlen(mt_event_kind_name(i)) == len &&
		    strncmp(mt_event_kind_name(i), name, len) == 0)
			return UINT64_C(1) << i;
	return 0;
}

static uint64_t
kinds_of(const char *names)
{
	uint64_t set = 0;

	while (*names) {
		size_t len = strcspn(names, " ");

		set |= kind_named(names, len);
		names += len + (names[len] != '\0');
	}
	return set;
}

static bool
take_word(struct selector *s, const char *word)
{
	s->is_end = strcmp(word, "end") == 0 || strcmp(word, "start") == 0;
	if (s->is_end)
		return true;
	for (int i = 0; i < ROWS; i++) {
		/* "3 jobs" reads better than "3 job" */
		size_t n = strlen(rows[i].word);

		if (strncmp(rows[i].word, word, n) == 0 &&
		    (!word[n] || (word[n] == 's' && !word[n + 1]))) {
			s->kinds = kinds_of(rows[i].kinds);
			s->need = rows[i].need;
			return true;
		}
	}
	s->kinds = kind_named(word, strlen(word));
	return s->kinds != 0;
}

static bool
parse_count(const char *word, long *out)
{
	char *end;

	*out = strtol(word, &end, 10);
	return end > word && *end == '\0' && *out > 0 && *out < 1 << 30;
}

static void
keep(char **field, const struct text *word)
{
	free(*field);
	*field = text_copy(text_get(word));
}

static bool
explain(struct text *why, const char *expected, const char *word)
{
	text_printf(why, "%s expected, not %s%.60s%s", expected,
	    *word ? "\"" : "the end", word, *word ? "\"" : "");
	return false;
}

/* What follows the word: of FUNCTION, line LINE, TEXT; is_line: the word was
 * itself "line", so that its number may follow at once. */
static bool
parse_rest(const char *p, struct selector *s, bool is_line, struct text *w,
    struct text *why)
{
	int kind;
	long line;

	while ((kind = words_next(&p, w)) > 0) {
		const char *word = text_get(w);

		if (kind == 1 && strcmp(word, "of") == 0) {
			if (words_next(&p, w) <= 0)
				return explain(why, "a function's name", "");
			keep(&s->of, w);
		} else if (kind == 1 && strcmp(word, "line") == 0) {
			words_next(&p, w);
			if (!parse_count(text_get(w), &line))
				return explain(why, "a line's number",
				    text_get(w));
			s->line = (int)line;
		} else if (kind == 1 && is_line && !s->line) {
			if (!parse_count(word, &line))
				return explain(why, "a line's number", word);
			s->line = (int)line;
		} else if (s->text) {
			return explain(why, "of, line or nothing more", word);
		} else {
			keep(&s->text, w);
		}
	}
	if (kind < 0)
		text_puts(why, "the quote has no end");
	return kind == 0;
}

bool
selector_parse(const char *line, struct selector *s, struct text *why)
{
	struct text w = { 0 };
	bool good, is_line;

	*s = (struct selector){ .count = 1 };
	if (words_next(&line, &w) == 1 &&
	    isdigit((unsigned char)*text_get(&w)) &&
	    parse_count(text_get(&w), &s->count))
		words_next(&line, &w);
	good = take_word(s, text_get(&w));
	is_line = strcmp(text_get(&w), "line") == 0;
	if (!good)
		explain(why, "a moment, as console, job or suspend,",
		    text_get(&w));
	else if (s->is_end)
		good = !line[strspn(line, " \t")] ||
		    explain(why, "nothing more", line);
	else
		good = parse_rest(line, s, is_line, &w, why);
	text_free(&w);
	return good;
}

void
selector_free(struct selector *s)
{
	free(s->of);
	free(s->text);
	*s = (struct selector){ 0 };
}

/* ---- finding ---- */

static bool
is_named(struct mt_machine *m, struct mt_ref ref, const char *name)
{
	struct mt_item item;

	return mt_ref_item(m, ref, &item) && strcmp(item.name, name) == 0;
}

/* Is the event about a function?  One that names none is about the one that
 * runs. */
static bool
is_of(struct mt_machine *m, const struct mt_event *e, const char *name)
{
	struct mt_item top;
	bool has_frame = false;

	for (int i = 0; i < MT_PARTS; i++) {
		const struct mt_part *p = &e->parts[i];

		if (p->word && strcmp(p->word, name) == 0)
			return true;
		has_frame = has_frame || p->ref.kind == MT_FRAME;
		if (p->ref.kind == MT_FRAME && is_named(m, p->ref, name))
			return true;
	}
	return !has_frame && mt_item(m, MT_STACK, 0, &top) &&
	    strcmp(top.name, name) == 0;
}

static bool
contains(const struct mt_line *line, const char *text)
{
	size_t len = strlen(text);

	for (size_t i = 0; i + len <= line->len; i++)
		if (memcmp(line->text + i, text, len) == 0)
			return true;
	return false;
}

/* Is it in a line that this step has printed?  It may be several. */
static bool
printed(struct mt_machine *m, const char *text)
{
	struct mt_line line;
	uint64_t step = mt_position(m);

	for (size_t n = mt_console_count(m); n && mt_console(m, n - 1,
	    &line) && line.step == step; n--)
		if (contains(&line, text))
			return true;
	return false;
}

static bool
has_text(struct mt_machine *m, const struct mt_event *e, const char *text)
{
	if (strcmp(e->name, "console") == 0)
		return printed(m, text);
	return strstr(e->sentence, text) != NULL;
}

static bool
fits(struct mt_machine *m, const struct selector *s)
{
	const struct mt_event *e = mt_event(m);

	return (!s->line || e->at.line == s->line) &&
	    (!s->text || has_text(m, e, s->text)) &&
	    (!s->of || is_of(m, e, s->of));
}

bool
selector_find(struct mt_machine *m, const struct selector *s, int direction)
{
	uint64_t before = mt_position(m);
	long left = s->count;

	if (s->is_end) {
		mt_move(m, MT_WHOLE, direction);
		return true;
	}
	while (mt_find(m, s->kinds, s->need, direction) != MT_NOT_FOUND)
		if (fits(m, s) && --left == 0)
			return true;
	mt_seek(m, before);
	return false;
}

/* ---- describing ---- */

static bool
is_name(const char *s)
{
	if (!*s || isdigit((unsigned char)*s))
		return false;
	for (; *s; s++)
		if (!isalnum((unsigned char)*s) && *s != '_' && *s != '$')
			return false;
	return true;
}

/* The name of the function an event is about, or "". */
static const char *
function_of(struct mt_machine *m, const struct mt_event *e)
{
	struct mt_item item;

	for (int i = 0; i < MT_PARTS; i++)
		if (e->parts[i].ref.kind == MT_FRAME &&
		    mt_ref_item(m, e->parts[i].ref, &item))
			return is_name(item.name) ? item.name : "";
	return "";
}

static const char *
word_for(const struct mt_event *e)
{
	for (int i = 0; i < ROWS; i++)
		if (kinds_of(rows[i].kinds) & UINT64_C(1) << e->kind &&
		    (!rows[i].need || strstr(e->sentence, rows[i].need)))
			return rows[i].word;
	return e->name;
}

/* A printed line, if it is short and plain enough to be quoted. */
static bool
quote_printed(struct mt_machine *m, struct text *out)
{
	struct mt_line line;
	struct text plain = { 0 };
	size_t n = mt_console_count(m);
	bool good = n && mt_console(m, n - 1, &line) && line.len &&
	    line.len <= 60;

	for (size_t i = 0; good && i < line.len; i++)
		good = (unsigned char)line.text[i] >= ' ' &&
		    line.text[i] != 0x7f;
	if (good) {
		text_add(&plain, line.text, line.len);
		text_char(out, ' ');
		words_quote(out, text_get(&plain));
	}
	text_free(&plain);
	return good;
}

static void
describe_event(struct mt_machine *m, struct text *out)
{
	const struct mt_event *e = mt_event(m);
	const char *function = function_of(m, e);

	text_puts(out, word_for(e));
	if (strcmp(e->name, "console") == 0 && quote_printed(m, out))
		return;
	if (*function)
		text_printf(out, " of %s", function);
	else if (strcmp(e->name, "statement") == 0)
		text_printf(out, " %d", e->at.line);
	else if (e->at.line)
		text_printf(out, " line %d", e->at.line);
}

/* How many moments of a selector lie between a step and the position; 0 when
 * it does not lead there. */
static long
count_between(struct mt_machine *m, const char *line, uint64_t from)
{
	struct selector s;
	struct text why = { 0 };
	uint64_t to = mt_position(m);
	int direction = to > from ? 1 : -1;
	long n = 0, found = 0;

	if (selector_parse(line, &s, &why)) {
		mt_seek(m, from);
		while (n < DESCRIBE_MAX && !found &&
		    selector_find(m, &s, direction)) {
			n++;
			if (mt_position(m) == to)
				found = n;
		}
		mt_seek(m, to);
	}
	selector_free(&s);
	text_free(&why);
	return found;
}

bool
selector_describe(struct mt_machine *m, uint64_t from, struct text *out)
{
	struct text line = { 0 };
	long n = 0;

	if (mt_event(m)->kind >= 0) {
		describe_event(m, &line);
		n = count_between(m, text_get(&line), from);
	}
	if (n > 1)
		text_printf(out, "%ld ", n);
	if (n)
		text_puts(out, text_get(&line));
	text_free(&line);
	return n > 0;
}
