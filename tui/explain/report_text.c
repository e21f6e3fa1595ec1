/* SPDX-License-Identifier: MIT */
/* The report as text. */
#include <config.h>

#include "report.h"
#include "safe.h"

#include <stdio.h>
#include <string.h>

/* ---- pieces -------------------------------------------------------------- */

static size_t
columns(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += ((unsigned char)s[i] & 0xc0) != 0x80;
	return count;
}

/* A word; "step 12" is one. */
static size_t
word_length(const char *s)
{
	size_t n = strcspn(s, " ");

	if (n >= 4 && strncmp(s + n - 4, "step", 4) == 0 && s[n])
		n += 1 + strcspn(s + n + 1, " ");
	return n;
}

/* Words, indented; a line is broken between two of them. */
static void
put_wrapped(const struct report *r, struct text *out, const char *first,
    int indent, const char *s)
{
	size_t at = columns(first, strlen(first));

	text_puts(out, first);
	for (bool start = true; *s; start = false) {
		size_t n = word_length(s), width = columns(s, n);

		if (!start && at + 1 + width > (size_t)r->width) {
			text_printf(out, "\n%*s", indent, "");
			at = (size_t)indent;
		} else if (!start) {
			text_char(out, ' ');
			at++;
		}
		safe_text(out, s, n);
		at += width;
		s += n + (s[n] == ' ');
	}
	text_char(out, '\n');
}

static void
put_place(const struct causes *c, struct mt_span at, struct text *out)
{
	const char *name = mt_file_name(c->m, at.file);
	const char *base = name ? strrchr(name, '/') : NULL;

	if (!at.line)
		text_puts(out, "no place in the program");
	else if (at.file)
		text_printf(out, "%s:%d:%d", base ? base + 1 : name, at.line,
		    at.col);
	else
		text_printf(out, "%d:%d", at.line, at.col);
}

static void
put_range(struct text *out, int least, int most, const char *one,
    const char *many)
{
	if (least == most)
		text_printf(out, "%d %s", least, least == 1 ? one : many);
	else
		text_printf(out, "%d to %d %s", least, most, many);
}

/* ---- findings ------------------------------------------------------------ */

static void
put_finding(const struct report *r, const struct finding *f,
    struct text *out)
{
	text_printf(out, "  %s, ", report_finding_name(f->kind));
	put_place(r->c, f->at, out);
	text_puts(out, " (");
	for (int i = 0; i < FINDING_STEPS && f->steps[i]; i++)
		text_printf(out, "%sstep %llu", i ? ", " : "",
		    (unsigned long long)f->steps[i]);
	text_puts(out, ")\n");
	put_wrapped(r, out, "    ", 4, text_get(&f->text));
	put_wrapped(r, out, "    → ", 6, report_finding_advice(f->kind));
}

static void
put_findings(const struct report *r, struct text *out)
{
	if (r->finding_count)
		text_printf(out, "Findings: %zu\n", r->finding_count);
	else
		text_puts(out, "Findings: none\n");
	for (size_t i = 0; i < r->finding_count; i++)
		put_finding(r, &r->findings[i], out);
	if (r->untried)
		put_wrapped(r, out, "  ", 2, "Whether more awaits one after "
		    "the other depend on each other was not tried: the run, "
		    "or the number of runs it would take, is too long.");
}

/* ---- calls --------------------------------------------------------------- */

static void
put_cost(const struct report *r, const struct report_cost *k,
    struct text *out)
{
	text_puts(out, "    ");
	put_place(r->c, k->at, out);
	text_printf(out, "  %s", report_cost_name(k->kind));
	if (k->turns > 1)
		text_printf(out, ", %d turns of a loop", k->turns);
	if (k->times > k->turns)
		text_printf(out, ", %d times", k->times);
	text_puts(out, ": ");
	put_range(out, k->least, k->most, "tick", "ticks");
	if (k->times > 1)
		text_puts(out, " each");
	if (k->waited >= 0.001)
		text_printf(out, ", %.3f ms%s", k->waited, k->times > 1 ?
		    " in all" : "");
	text_char(out, '\n');
}

static void
put_function(const struct report *r, const struct report_function *x,
    struct text *out)
{
	text_puts(out, "  ");
	report_function_name(x->name, x->at, out);
	text_puts(out, ", ");
	put_place(r->c, x->at, out);
	text_puts(out, ": ");
	put_range(out, x->calls, x->calls, "call", "calls");
	if (x->calls > x->unsettled) {
		text_puts(out, ", ");
		put_range(out, x->least, x->most, "tick", "ticks");
		text_printf(out, "%s", x->calls > 1 ? " each" : "");
		text_printf(out, ", %.3f ms for timers and I/O", x->waited);
	}
	if (x->unsettled)
		text_printf(out, ", %d never settled", x->unsettled);
	text_char(out, '\n');
	for (size_t i = 0; i < x->cost_count; i++)
		put_cost(r, &x->costs[i], out);
}

static void
put_functions(const struct report *r, struct text *out)
{
	text_puts(out, "\nAsync calls, worst first (a tick: one microtask)\n");
	for (size_t i = 0; i < r->function_count; i++)
		put_function(r, &r->functions[i], out);
	if (!r->function_count)
		text_puts(out, "  none\n");
}

/* ---- rejections ---------------------------------------------------------- */

static void
put_end(const struct report *r, const struct report_end *e, struct text *out)
{
	static const char *const words[] = {
		"caught by a catch clause",
		"handled by a callback",
		"taken as a result by Promise.allSettled or any",
		"not handled", "handled only after it was reported" };

	text_printf(out, "    %s", words[e->how]);
	if (e->at.line && e->how != END_UNHANDLED) {
		text_puts(out, ", ");
		put_place(r->c, e->at, out);
	}
	text_printf(out, " (%s, step %llu)\n",
	    mt_ref_text((struct mt_ref){ MT_PROMISE, e->promise }),
	    (unsigned long long)e->step);
}

static void
put_rejection(const struct report *r, const struct report_rejection *x,
    struct text *out)
{
	const struct causes *c = r->c;
	const struct cause_promise *p = &c->promises[x->promise];
	struct text line = { 0 };

	text_printf(&line, "%s, %s, with %s: ", mt_ref_text((struct mt_ref){
	    MT_PROMISE, x->promise }), p->maker, p->reason ? p->reason : "");
	put_place(c, p->settled_at, &line);
	text_printf(&line, " (step %llu)", (unsigned long long)p->settled);
	put_wrapped(r, out, "  ", 4, text_get(&line));
	text_clear(&line);
	if (x->escaped) {
		report_frame_name(c, x->escaped, &line);
		text_puts(&line, " returned it from inside try without "
		    "await: it escaped the try");
		put_wrapped(r, out, "    ", 6, text_get(&line));
	}
	for (size_t i = 0; i < x->end_count; i++)
		put_end(r, &x->ends[i], out);
	if (!x->end_count)
		text_puts(out, "    marked as handled, but no callback and "
		    "no catch clause saw it\n");
	if (x->node.len)
		put_wrapped(r, out, "    ", 6, text_get(&x->node));
	text_free(&line);
}

static void
put_rejections(const struct report *r, struct text *out)
{
	text_puts(out, "\nRejections\n");
	for (size_t i = 0; i < r->rejection_count; i++)
		put_rejection(r, &r->rejections[i], out);
	if (!r->rejection_count)
		text_puts(out, "  none\n");
}

/* ---- stretches ----------------------------------------------------------- */

static void
put_stretch(const struct report *r, const struct report_stretch *s,
    const char *what, struct text *out)
{
	struct text line = { 0 };

	text_puts(&line, what);
	text_printf(&line, " (step %llu to step %llu, %.3f ms",
	    (unsigned long long)s->from, (unsigned long long)s->to,
	    s->end - s->begin);
	if (s->cycle.len)
		text_printf(&line, ": %s", text_get(&s->cycle));
	text_puts(&line, "); meanwhile ");
	report_waiting_text(s, &line);
	put_wrapped(r, out, "  ", 4, text_get(&line));
	for (size_t i = 0; i < s->waiting_count; i++) {
		const struct report_waiting *w = &s->waiting[i];

		text_printf(out, "    %s", mt_ref_text(w->what));
		if (w->by < 0 && w->due >= 0)
			text_printf(out, " is due at %.3f ms", w->due);
		else if (w->due >= 0)
			text_printf(out, " was due at %.3f ms, %.3f ms "
			    "before the end of it", w->due, w->by);
		text_char(out, '\n');
	}
	text_free(&line);
}

static void
put_stretches(const struct report *r, struct text *out)
{
	char what[64];

	text_puts(out, "\nWhat kept the loop from turning\n");
	if (r->drain.jobs) {
		snprintf(what, sizeof what, r->drain.jobs == 1 ?
		    "%zu nextTick or microtask" :
		    "%zu nextTicks and microtasks in a row",
		    r->drain.jobs);
		put_stretch(r, &r->drain, what, out);
	}
	if (r->sync.jobs) {
		snprintf(what, sizeof what, "the longest job, %s",
		    mt_ref_text((struct mt_ref){ MT_JOB_REF,
		    r->sync.first }));
		put_stretch(r, &r->sync, what, out);
	}
}

/* ---- stack traces -------------------------------------------------------- */

static void
put_shown(const struct cause_error *e, struct text *out)
{
	for (int i = 0, n = 0; i < e->row_count; i++) {
		const struct cause_stack_row *w = &e->rows[i];

		if (!w->is_program && !w->is_async)
			continue;
		if (n++)
			text_puts(out, ", ");
		if (w->is_async)
			text_puts(out, "async ");
		report_function_name(w->name, w->function, out);
	}
}

static void
put_trace(const struct report *r, const struct report_trace *t,
    struct text *out)
{
	struct text line = { 0 };

	text_printf(&line, "%s: ", t->error->text);
	put_place(r->c, t->error->rows[0].at, &line);
	text_printf(&line, " (step %llu)",
	    (unsigned long long)t->error->step);
	put_wrapped(r, out, "  ", 4, text_get(&line));
	text_clear(&line);
	put_shown(t->error, &line);
	put_wrapped(r, out, "    shows ", 6, text_get(&line));
	for (size_t i = 0; i < t->missing_count; i++) {
		text_clear(&line);
		report_frame_name(r->c, t->missing[i].frame, &line);
		text_puts(&line, ": ");
		report_missing_text(t, i, &line);
		put_wrapped(r, out, "    does not show ", 6, text_get(&line));
	}
	text_clear(&line);
	if (t->older) {
		text_printf(&line, "as %s it shows %s", t->older,
		    text_get(&t->older_shows));
		put_wrapped(r, out, "    ", 6, text_get(&line));
	}
	text_free(&line);
}

static void
put_traces(const struct report *r, struct text *out)
{
	text_puts(out, "\nErrors and their stacks\n");
	for (size_t i = 0; i < r->trace_count; i++)
		put_trace(r, &r->traces[i], out);
	if (!r->trace_count)
		text_puts(out, "  none\n");
}

/* What is reported on: all of the run, unless a limit stopped it. */
static void
put_head(const struct report *r, struct text *out)
{
	const char *name = mt_file_name(r->c->m, 0);
	const char *base = name ? strrchr(name, '/') : NULL;

	text_printf(out, "%s as %s: %llu steps, ", base ? base + 1 :
	    name ? name : "", mt_profile_name(r->profile),
	    (unsigned long long)r->c->steps);
	if (*mt_limit_text(r->c->m))
		text_puts(out, "then stopped by a limit\n");
	else
		text_printf(out, "exit code %d\n", mt_exit_code(r->c->m));
	if (*mt_limit_text(r->c->m))
		put_wrapped(r, out, "  ", 2, mt_limit_text(r->c->m));
	text_char(out, '\n');
}

void
report_print(const struct report *r, struct text *out)
{
	put_head(r, out);
	put_findings(r, out);
	put_functions(r, out);
	put_rejections(r, out);
	put_stretches(r, out);
	put_traces(r, out);
}
