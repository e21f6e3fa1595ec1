/* SPDX-License-Identifier: MIT */
/* The state of a run as plain text. */
#include <config.h>

#include "pane.h"
#include "safe.h"
#include "show.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static void
safe(struct text *out, const char *s)
{
	safe_text(out, s, strlen(s));
}

void
show_place(struct text *out, struct mt_machine *m, struct mt_span at)
{
	if (at.line == 0) {
		text_puts(out, "-");
		return;
	}
	if (at.file != 0) {
		safe(out, mt_file_name(m, at.file));
		text_char(out, ':');
	}
	text_integer(out, (uint64_t)at.line, 0);
	text_char(out, ':');
	text_integer(out, (uint64_t)at.col, 0);
}

static void
pad(struct text *out, size_t start, size_t width)
{
	while (out->len - start < width)
		text_char(out, ' ');
}

/* "%9.3f", by far faster where whole microseconds are all there is. */
static void
show_time(struct text *out, double ms)
{
	double us = ms * 1000;
	uint64_t whole = us >= 0 && us < 1e15 ? (uint64_t)(us + 0.5) : 0;
	double rest = us - (double)whole;

	if (rest < -0.25 || rest > 0.25 || !(us >= 0 && us < 1e15)) {
		text_printf(out, "%9.3f", ms);
		return;
	}
	text_integer(out, whole / 1000, 5);
	text_char(out, '.');
	text_char(out, (char)('0' + whole / 100 % 10));
	text_char(out, (char)('0' + whole / 10 % 10));
	text_char(out, (char)('0' + whole % 10));
}

static void
column(struct text *out, const char *s, size_t width)
{
	size_t start = out->len;

	text_puts(out, s);
	pad(out, start, width);
}

/* A trace prints millions of these. */
void
show_event_line(struct text *out, struct mt_machine *m)
{
	const struct mt_event *e = mt_event(m);
	size_t start;

	text_integer(out, e->step, 5);
	text_char(out, ' ');
	show_time(out, e->time);
	text_puts(out, "  ");
	column(out, e->phase, 10);
	text_puts(out, "  ");
	column(out, e->kind < 0 ? "start" : e->name, 20);
	text_char(out, ' ');
	start = out->len;
	show_place(out, m, e->at);
	pad(out, start, 7);
	text_puts(out, " ");
	safe(out, e->sentence);
	text_char(out, '\n');
}

void
show_event(struct text *out, struct mt_machine *m)
{
	const struct mt_event *e = mt_event(m);

	safe(out, e->sentence);
	text_char(out, '\n');
	if (e->clause && *e->clause) {
		text_puts(out, "  ");
		safe(out, e->clause);
		text_char(out, '\n');
	}
}

static void
show_promise(struct text *out, const struct mt_item *item)
{
	size_t start = out->len;

	safe(out, item->state);
	pad(out, start, 24);
	text_char(out, ' ');
	safe(out, item->name);
	if (item->state[0] == 'r' && !item->handled)
		text_puts(out, "  (not handled)");
}

static void
show_other(struct text *out, struct mt_machine *m, const struct mt_item *item)
{
	size_t start = out->len;

	safe(out, item->name);
	if (item->at.line) {
		pad(out, start, 20);
		text_char(out, ' ');
		show_place(out, m, item->at);
	}
	if (item->state[0]) {
		pad(out, start, 28);
		text_char(out, ' ');
		safe(out, item->state);
	}
	if (item->note[0]) {
		text_puts(out, "  ");
		safe(out, item->note);
	}
}

/* What Node wraps every CommonJS program in. */
static bool
is_wrapper(const char *name)
{
	static const char *const names[] = { "exports", "require", "module",
		"__filename", "__dirname" };

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

void
show_variables(struct text *out, struct mt_machine *m, struct mt_ref frame)
{
	struct mt_row rows[32];
	size_t n = mt_inspect_ref(m, frame, rows, 32), start = out->len;

	for (size_t i = 0; i < n && i < 32; i++) {
		if (rows[i].internal || !rows[i].value ||
		    is_wrapper(rows[i].name))
			continue;
		text_puts(out, out->len > start ? "  " : "");
		safe(out, rows[i].name);
		text_char(out, '=');
		safe(out, rows[i].value);
	}
}

static void
show_item(struct text *out, struct mt_machine *m, enum mt_list list,
    const struct mt_item *item)
{
	size_t start;

	text_printf(out, "%s%s %-4s ", item->next ? " >" : "  ",
	    item->changed ? "*" : " ",
	    item->ref.kind == MT_NONE ? "" : mt_ref_text(item->ref));
	if (list == MT_PROMISES || list == MT_REJECTIONS)
		show_promise(out, item);
	else
		show_other(out, m, item);
	text_char(out, '\n');
	if (list != MT_SUSPENDED && list != MT_STACK)
		return;
	start = out->len;
	text_puts(out, "         ");
	show_variables(out, m, item->ref);
	if (out->len == start + 9)
		out->len = start;
	else
		text_char(out, '\n');
}

static void
show_list(struct text *out, struct mt_machine *m, enum mt_list list)
{
	size_t n = mt_count(m, list);
	struct mt_item item;

	text_printf(out, "%s: %s\n", mt_list_name(list), n ? "" : "none");
	if (n) {
		out->len -= 2;
		text_char(out, '\n');
	}
	for (size_t i = 0; i < n && mt_item(m, list, i, &item); i++)
		show_item(out, m, list, &item);
}

static void
show_console(struct text *out, struct mt_machine *m)
{
	size_t n = mt_console_count(m);
	struct mt_line line;

	text_puts(out, n ? "console:\n" : "console: nothing printed yet\n");
	for (size_t i = 0; i < n && mt_console(m, i, &line); i++) {
		text_printf(out, "  %s%s ", line.fd == 2 ? "!" : " ",
		    line.step == mt_position(m) ? "*" : " ");
		safe_text(out, line.text, line.len);
		text_char(out, '\n');
	}
}

static void
show_loop(struct text *out, struct mt_machine *m)
{
	const struct mt_loop *loop = mt_loop(m);

	text_printf(out, "loop: phase %s%s%s, turn %u, t %.3f ms", loop->phase,
	    *loop->drain ? ", draining " : "", loop->drain, loop->turn,
	    loop->time);
	if (loop->job.kind != MT_NONE)
		text_printf(out, ", %s %s", mt_ref_text(loop->job),
		    loop->job_text);
	text_char(out, '\n');
}

/* The lines around the current one. */
static void
show_source(struct text *out, struct view *v)
{
	struct mt_span at = mt_event(v->m)->at;
	struct mt_item top;
	size_t len;
	const char *text, *end;
	int number = 0;

	if (at.line == 0 && mt_item(v->m, MT_STACK, 0, &top))
		at = top.at;
	text = mt_file_text(v->m, at.file, &len);
	end = text + len;
	text_puts(out, "source: ");
	safe(out, at.file ? mt_file_name(v->m, at.file) : v->file);
	text_char(out, '\n');
	for (const char *p = text; p < end; ) {
		const char *stop = memchr(p, '\n', (size_t)(end - p));
		const char *eol = stop ? stop : end;

		number++;
		if (at.line == 0 || (number >= at.line - 4 &&
		    number <= at.line + 4)) {
			text_printf(out, " %s%s%4d ",
			    mt_break_at(v->m, at.file, number) ? "@" : " ",
			    number == at.line ? ">" : " ", number);
			safe_text(out, p, (size_t)(eol - p));
			text_char(out, '\n');
		}
		p = eol + 1;
	}
}

void
show_pane(struct text *out, struct view *v, enum pane p)
{
	static const int lists[PANE_COUNT] = {
		[PANE_STACK] = MT_STACK, [PANE_SUSPENDED] = MT_SUSPENDED,
		[PANE_PROMISES] = MT_PROMISES, [PANE_TICKS] = MT_TICKS,
		[PANE_MICROTASKS] = MT_MICROTASKS, [PANE_TIMERS] = MT_TIMERS,
	};

	switch (p) {
	case PANE_SOURCE:
		show_source(out, v);
		break;
	case PANE_IMMEDIATES:
		show_list(out, v->m, MT_IMMEDIATES);
		show_list(out, v->m, MT_IOS);
		break;
	case PANE_LOOP:
	case PANE_TIMELINE:
		show_loop(out, v->m);
		break;
	case PANE_CONSOLE:
		show_console(out, v->m);
		break;
	case PANE_SENTENCE:
		show_event(out, v->m);
		break;
	default:
		show_list(out, v->m, (enum mt_list)lists[p]);
		break;
	}
}

void
show_state(struct text *out, struct view *v)
{
	struct mt_machine *m = v->m;

	text_printf(out, "step %llu", (unsigned long long)mt_position(m));
	if (v->horizon)
		text_puts(out, " of a quiz\n");
	else
		text_printf(out, " of %llu%s\n",
		    (unsigned long long)mt_known(m),
		    mt_is_complete(m) ? "" : " or more");
	show_event(out, m);
	show_loop(out, m);
	show_source(out, v);
	for (int l = 0; l < MT_LIST_COUNT; l++)
		show_list(out, m, (enum mt_list)l);
	show_console(out, m);
}
