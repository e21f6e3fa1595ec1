/* SPDX-License-Identifier: MIT */
/* The answer to why, as text and as JSON. */
#include <config.h>

#include "json.h"
#include "safe.h"
#include "text.h"
#include "why.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static const struct { const char *name, *text, *change, *clause; } rules[] = {
#define RULE(id, text, change, clause) { #id, text, change, clause },
#include "rule.def"
#undef RULE
};

const char *
why_rule_clause(const struct why *w)
{
	return rules[w->rule].clause;
}

const char *
why_rule_name(enum rule r)
{
	static char name[32];
	size_t i;

	for (i = 0; rules[r].name[i] && i + 1 < sizeof name; i++)
		name[i] = rules[r].name[i] == '_' ? '-' :
		    (char)tolower((unsigned char)rules[r].name[i]);
	name[i] = '\0';
	return name;
}

/* ---- templates ----------------------------------------------------------- */

static void
put_job(struct text *out, uint32_t id)
{
	text_printf(out, "%s",
	    id ? mt_ref_text((struct mt_ref){ MT_JOB_REF, id }) : "Node");
}

static const char *
phase_of(const struct cause_job *j)
{
	return !j ? "" : j->queue == FROM_TIMER ? "the timers phase" :
	    j->queue == FROM_IMMEDIATE ? "the check phase" :
	    j->queue == FROM_IO ? "the poll phase" :
	    causes_queue_name(j->queue);
}

/* Of reactions to one promise, the step at which they were added counts. */
static uint64_t
queued(const struct why *w, const struct cause_job *j)
{
	return !j ? 0 : w->rule == RULE_SAME_PROMISE ? j->reacted : j->made;
}

static void
put_place(const struct causes *c, const struct why *w, char letter,
    struct text *out)
{
	const struct cause_job *a = causes_job(c, w->first);
	const struct cause_job *b = causes_job(c, w->second);
	uint64_t one = w->a.end.step, two = w->b.end.step;

	switch (letter) {
	case 'A':
		put_job(out, w->first);
		break;
	case 'B':
		put_job(out, w->second);
		break;
	case 'a':
		text_integer(out, queued(w, a), 0);
		break;
	case 'b':
		text_integer(out, queued(w, b), 0);
		break;
	case 't':
		text_integer(out, a ? a->start : 0, 0);
		break;
	case 'l':
		text_integer(out, one < two ? one : two, 0);
		break;
	case 'm':
		text_integer(out, one < two ? two : one, 0);
		break;
	case 'P':
		text_puts(out, mt_ref_text((struct mt_ref){ MT_PROMISE,
		    a ? a->on : 0 }));
		break;
	case 'q':
		text_puts(out, a ? causes_queue_name(a->queue) : "");
		break;
	case 'd':
		text_printf(out, "%.3f", a ? a->due : 0);
		break;
	case 'e':
		text_printf(out, "%.3f", b ? b->due : 0);
		break;
	case 'H':
		text_puts(out, phase_of(b));
		break;
	}
}

/* Words for an end that is a line, the work of a job, a promise: {1} is what
 * the first job does, {2} what does not happen without the second, {3} what
 * would have to be done, {4} the second, {5} the first as {3}. */
static void
put_words(const struct why *w, char which, struct text *out)
{
	static const struct { char which; const char *line, *job, *promise; }
	    words[] = {
		{ '1', "prints the first line", "is the first",
		    "settles %s" },
		{ '2', "the second is not printed", "%s does not run",
		    "%s is not settled" },
		{ '3', "the second line were printed",
		    "what %s does were done", "%s were settled" },
		{ '4', "the second line", "%s", "%s" },
		{ '5', "the first line would have to be printed",
		    "%s would have to be queued",
		    "%s would have to be settled" }
	};
	bool later = which >= '2' && which <= '4';
	const struct why_end *e = later != w->swapped ? &w->b.end :
	    &w->a.end;
	const char *id = mt_ref_text((struct mt_ref){ e->kind == WHY_JOB ?
	    MT_JOB_REF : MT_PROMISE, e->id });
	const char *s = e->kind == WHY_LINE ? words[which - '1'].line :
	    e->kind == WHY_JOB ? words[which - '1'].job :
	    words[which - '1'].promise;

	for (; *s; s++) {
		if (s[0] == '%' && s[1] == 's') {
			text_puts(out, id);
			s++;
		} else {
			text_char(out, *s);
		}
	}
}

static void
fill(const struct causes *c, const struct why *w, const char *s,
    struct text *out)
{
	for (; *s; s++) {
		if (s[0] == '{' && s[1] && s[2] == '}') {
			if (isdigit((unsigned char)s[1]))
				put_words(w, s[1], out);
			else
				put_place(c, w, s[1], out);
			s += 2;
		} else {
			text_char(out, *s);
		}
	}
}

void
why_rule_text(const struct causes *c, const struct why *w, struct text *out)
{
	fill(c, w, rules[w->rule].text, out);
}

void
why_change_text(const struct causes *c, const struct why *w,
    struct text *out)
{
	fill(c, w, rules[w->rule].change, out);
}

/* ---- text ---------------------------------------------------------------- */

static void
put_end(const struct causes *c, const struct why_end *e, struct text *out)
{
	struct mt_line line;

	mt_seek(c->m, c->steps);
	if (e->kind != WHY_LINE) {
		text_puts(out, mt_ref_text((struct mt_ref){ e->kind ==
		    WHY_JOB ? MT_JOB_REF : MT_PROMISE, e->id }));
		return;
	}
	text_printf(out, "console line %zu: ", e->line + 1);
	if (mt_console(c->m, e->line, &line))
		safe_text(out, line.text, line.len);
}

static void
put_step(const struct causes *c, uint64_t step, struct text *out)
{
	const struct mt_event *e;
	const char *file;

	mt_seek(c->m, step);
	e = mt_event(c->m);
	text_puts(out, "  step ");
	text_integer(out, step, 5);
	text_puts(out, "  ");
	text_puts(out, e->sentence);
	if (e->at.line) {
		file = strrchr(mt_file_name(c->m, e->at.file), '/');
		text_printf(out, "  (%s:%d:%d)", file ? file + 1 :
		    mt_file_name(c->m, e->at.file), e->at.line, e->at.col);
	}
	text_char(out, '\n');
}

/* Who would settle a promise that is pending at the end. */
static void
put_settler(const struct causes *c, uint32_t promise, struct text *out)
{
	struct mt_row rows[16];
	size_t n;

	mt_seek(c->m, c->steps);
	n = mt_inspect_ref(c->m, (struct mt_ref){ MT_PROMISE, promise }, rows,
	    sizeof rows / sizeof *rows);
	for (size_t i = 0; i < n; i++)
		if (rows[i].internal && strcmp(rows[i].name, "settled by")
		    == 0)
			text_printf(out, "  to be settled by %s\n",
			    rows[i].value);
}

static void
put_chain(const struct causes *c, const struct why_chain *w,
    struct text *out)
{
	bool is_pending = why_is_pending(c, &w->end);

	put_end(c, &w->end, out);
	text_puts(out, is_pending ? " is never settled in this run; how it "
	    "came to be:\n" : "\n");
	for (size_t i = 0; i < w->step_count; i++)
		put_step(c, w->steps[i], out);
	if (is_pending)
		put_settler(c, w->end.id, out);
	text_char(out, '\n');
}

static void
put_verdict(const struct causes *c, const struct why *w, struct text *out)
{
	if (w->shared) {
		text_puts(out, "The two chains share ");
		put_job(out, w->shared);
		text_puts(out, " and what is behind it.\n");
	}
	put_end(c, w->swapped ? &w->b.end : &w->a.end, out);
	text_puts(out, "\n  comes first. ");
	why_rule_text(c, w, out);
	text_printf(out, "\n  rule: %s\n", why_rule_clause(w));
	if (*rules[w->rule].change) {
		text_puts(out, "  the other way round: ");
		why_change_text(c, w, out);
		text_char(out, '\n');
	}
}

void
why_print(const struct causes *c, const struct why *w, struct text *out)
{
	put_chain(c, &w->a, out);
	if (w->b.end.kind == WHY_NONE) {
		if (w->a.end.kind == WHY_PROMISE)
			why_print_waits(c, w->a.end.id, w->horizon, out);
		return;
	}
	put_chain(c, &w->b, out);
	put_verdict(c, w, out);
}

void
why_print_change(const struct causes *c, const struct why *w,
    struct text *out)
{
	const char *change = rules[w->rule].change;

	put_end(c, &w->a.end, out);
	text_puts(out, w->swapped ? "\n  to come before\n" :
	    "\n  comes before\n");
	put_end(c, &w->b.end, out);
	text_puts(out, w->swapped ? "\n  what would have to change: " :
	    "\n  as it is. ");
	if (w->swapped && *change)
		why_change_text(c, w, out);
	else if (w->swapped)
		text_puts(out, "no rule says.");
	text_puts(out, w->swapped ? "\n  now it comes after it: " : "");
	why_rule_text(c, w, out);
	text_printf(out, "\n  rule: %s\n", why_rule_clause(w));
}

/* ---- beside each other --------------------------------------------------- */

/* What is left to say of a link, and by how much to indent it. */
struct cell { struct text text; size_t at; };

static void
cell_start(const struct causes *c, const struct why_chain *w, size_t i,
    size_t end, struct cell *cell)
{
	text_clear(&cell->text);
	cell->at = 0;
	if (i >= end)
		return;
	mt_seek(c->m, w->steps[i]);
	text_printf(&cell->text, "step %llu %s", (unsigned long long)
	    w->steps[i], mt_event(c->m)->sentence);
}

/* How many bytes of a text fit into so many columns, up to a space if
 * possible. */
static size_t
fitting(const char *s, int width)
{
	size_t n = strlen(s), word = n;

	while (safe_columns(s, word) > width) {
		n = word;
		while (word && s[word - 1] != ' ')
			word--;
		while (word && s[word - 1] == ' ')
			word--;
		if (!word)
			return n;       /* one long word: it is cut */
	}
	return word;
}

/* The next line of it, in just so many columns. */
static void
cell_line(struct cell *cell, int width, struct text *out)
{
	int indent = cell->at ? 2 : 0;
	const char *s = text_get(&cell->text) + cell->at;
	size_t n = fitting(s, width - 1 - indent);

	text_printf(out, "%*s", indent, "");
	safe_cell(out, s, n, width - indent);
	cell->at += n + strspn(s + n, " ");
}

static bool
cell_is_over(const struct cell *cell)
{
	return cell->at >= cell->text.len;
}

/* Two links beside each other; a long sentence has several lines. */
static void
put_beside(struct cell *a, struct cell *b, int half, struct text *out)
{
	do {
		text_puts(out, "  ");
		cell_line(a, half - 2, out);
		text_puts(out, " │ ");
		cell_line(b, half, out);
		text_char(out, '\n');
	} while (!cell_is_over(a) || !cell_is_over(b));
}

/* Links of a chain that the other has not. */
static size_t
own_links(const struct why_chain *w, const struct why_chain *other)
{
	size_t n = w->step_count, m = other->step_count;

	while (n && m && w->steps[n - 1] == other->steps[m - 1]) {
		n--;
		m--;
	}
	return n;
}

void
why_print_beside(const struct causes *c, const struct why *w, int width,
    struct text *out)
{
	size_t a = own_links(&w->a, &w->b), b = own_links(&w->b, &w->a);
	int half = (width - 6) / 2;
	struct text end = { 0 };
	struct cell one = { 0 }, two = { 0 };

	put_verdict(c, w, out);
	text_char(out, '\n');
	for (int i = 0; i < 2; i++) {
		put_end(c, i ? &w->b.end : &w->a.end, &end);
		safe_cell(out, text_get(&end), end.len, half);
		text_puts(out, i ? "\n" : "   ");
		text_clear(&end);
	}
	text_free(&end);
	for (size_t i = 0; i < a || i < b; i++) {
		cell_start(c, &w->a, i, a, &one);
		cell_start(c, &w->b, i, b, &two);
		put_beside(&one, &two, half, out);
	}
	text_free(&one.text);
	text_free(&two.text);
	for (size_t i = a; i < w->a.step_count; i++)
		put_step(c, w->a.steps[i], out);
}

/* ---- JSON ---------------------------------------------------------------- */

static void
json_step(const struct causes *c, uint64_t step, struct json *j)
{
	const struct mt_event *e;

	mt_seek(c->m, step);
	e = mt_event(c->m);
	json_object(j);
	json_key(j, "step");
	json_integer(j, (int64_t)step);
	json_key_string(j, "event", e->name);
	json_key(j, "ids");
	json_array(j);
	for (int i = 0; i < 4 && e->refs[i].kind != MT_NONE; i++)
		json_string(j, mt_ref_text(e->refs[i]));
	json_end_array(j);
	json_key(j, "line");
	json_integer(j, e->at.line);
	json_key_string(j, "sentence", e->sentence);
	json_key_string(j, "clause", e->clause);
	json_end_object(j);
}

static void
json_chain(const struct causes *c, const struct why_chain *w, struct json *j)
{
	struct mt_line line;

	json_object(j);
	mt_seek(c->m, c->steps);
	if (w->end.kind == WHY_LINE && mt_console(c->m, w->end.line, &line)) {
		json_key(j, "line");
		json_integer(j, (int64_t)w->end.line + 1);
		json_key(j, "text");
		json_bytes(j, line.text, line.len);
	} else {
		json_key_string(j, "id", mt_ref_text((struct mt_ref){
		    w->end.kind == WHY_JOB ? MT_JOB_REF : MT_PROMISE,
		    w->end.id }));
	}
	json_key(j, "chain");
	json_array(j);
	for (size_t i = 0; i < w->step_count; i++)
		json_step(c, w->steps[i], j);
	json_end_array(j);
	if (w->end.kind == WHY_PROMISE) {
		json_key_bool(j, "settled", !why_is_pending(c, &w->end));
		why_json_waits(c, w->end.id, j);
	}
	json_end_object(j);
}

static void
key_text(struct json *j, const char *key, struct text *t)
{
	json_key_string(j, key, text_get(t));
	text_clear(t);
}

static void
json_rule(const struct causes *c, const struct why *w, struct json *j)
{
	struct text t = { 0 };

	json_key_string(j, "first", w->swapped ? "b" : "a");
	json_key_string(j, "rule", why_rule_name(w->rule));
	why_rule_text(c, w, &t);
	key_text(j, "because", &t);
	json_key_string(j, "clause", why_rule_clause(w));
	why_change_text(c, w, &t);
	key_text(j, "change", &t);
	if (w->shared)
		json_key_string(j, "shared", mt_ref_text((struct mt_ref){
		    MT_JOB_REF, w->shared }));
	text_free(&t);
}

void
why_json(const struct causes *c, const struct why *w, struct text *out)
{
	struct json j = { out, false };

	json_object(&j);
	json_key_string(&j, "format", "microtick-why/1");
	json_key(&j, "a");
	json_chain(c, &w->a, &j);
	if (w->b.end.kind != WHY_NONE) {
		json_key(&j, "b");
		json_chain(c, &w->b, &j);
		json_rule(c, w, &j);
	}
	json_end_object(&j);
	text_char(out, '\n');
}
