/* SPDX-License-Identifier: MIT */
/* The report: its parts in order, and the sentences of finding.def. */
#include <config.h>

#include "report.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const struct { const char *id, *text, *advice; } findings[] = {
#define FINDING(id, text, advice) { #id, text, advice },
#include "finding.def"
};

void *
report_row(void **table, size_t *count, size_t size)
{
	char *at;

	*table = text_alloc(*table, (*count + 1) * size);
	at = (char *)*table + *count * size;
	memset(at, 0, size);
	++*count;
	return at;
}

void
report_function_name(const char *name, struct mt_span at, struct text *out)
{
	if (strcmp(name, "(main)") == 0 || strcmp(name, "the program") == 0)
		text_puts(out, "the main program");
	else if (strcmp(name, "(anonymous)") == 0 || !*name)
		text_printf(out, "the function at %d:%d", at.line, at.col);
	else
		text_puts(out, name);
}

void
report_frame_name(const struct causes *c, uint32_t frame, struct text *out)
{
	const struct cause_frame *f = causes_frame(c, frame);

	if (!f || !f->name)
		text_puts(out, "a built-in function");
	else if (f->is_main)
		text_puts(out, "the main program");
	else
		report_function_name(f->name, f->at, out);
}

const char *
report_finding_name(enum finding_kind kind)
{
	static char name[32];
	size_t i;

	for (i = 0; findings[kind].id[i] && i + 1 < sizeof name; i++)
		name[i] = (char)tolower((unsigned char)findings[kind].id[i]);
	name[i] = '\0';
	return name;
}

const char *
report_finding_advice(enum finding_kind kind)
{
	return findings[kind].advice;
}

const char *
report_cost_name(enum cost_kind kind)
{
	static const char *const names[] = { "await of a promise",
		"await of a value", "await of a thenable",
		"return of a promise" };

	return names[kind];
}

const char *
report_end_name(enum rejection_end how)
{
	static const char *const names[] = { "caught", "handler",
		"collected", "unhandled", "late" };

	return names[how];
}

/* ---- sentences ----------------------------------------------------------- */

static void
put_ref(struct text *out, enum mt_ref_kind kind, uint32_t id)
{
	text_puts(out, mt_ref_text((struct mt_ref){ kind, id }));
}

static void
put_word(const struct report *r, const char *word, size_t n,
    const struct finding_facts *x, struct text *out)
{
	const struct cause_promise *p = causes_promise(r->c, x->p);

	if (n == 5)
		text_printf(out, "%.3f ms", x->ms - x->end);
	else if (n == 2)
		text_printf(out, "%.3f ms", *word == 'm' ? x->ms : x->end);
	else if (*word == 'f' || *word == 'g')
		report_frame_name(r->c, *word == 'f' ? x->f : x->g, out);
	else if (*word == 'p' || *word == 'q')
		put_ref(out, MT_PROMISE, *word == 'p' ? x->p : x->q);
	else if (*word == 'T')
		put_ref(out, MT_TIMER, x->timer);
	else if (*word == 'n')
		text_puts(out, x->n ? x->n : "");
	else if (*word == 'w')
		text_puts(out, x->w ? x->w : "");
	else if (*word == 'm')
		text_puts(out, p && p->maker ? p->maker : "");
	else if (*word == 'r')
		text_puts(out, p && p->reason ? p->reason : "undefined");
}

void
report_add(struct report *r, enum finding_kind kind,
    const struct finding_facts *facts)
{
	struct finding *f = REPORT_ROW(r->findings, r->finding_count);
	const char *s = findings[kind].text;

	f->kind = kind;
	f->at = facts->at;
	f->took = kind == FINDING_SEQUENTIAL ? facts->ms : 0;
	f->together = kind == FINDING_SEQUENTIAL ? facts->end : 0;
	for (int i = 0, n = 0; i < FINDING_STEPS; i++)
		if (facts->steps[i])
			f->steps[n++] = facts->steps[i];
	for (; *s; s++) {
		size_t n = *s == '{' ? strcspn(s + 1, "}") : 0;

		if (n) {
			put_word(r, s + 1, n, facts, &f->text);
			s += n + 1;
		} else {
			text_char(&f->text, *s);
		}
	}
}

/* ---- the whole ----------------------------------------------------------- */

void
report_make(struct report *r, const struct causes *c,
    const struct causes *older, const char *older_name, int profile,
    const struct trial_host *host)
{
	memset(r, 0, sizeof *r);
	r->c = c;
	r->host = host;
	r->profile = profile;
	r->width = 79;
	report_calls(r);
	report_rejections(r);
	report_stretches(r);
	report_traces(r, older, older_name, profile);
	report_find(r);
	r->host = NULL;
}

static void
free_stretch(struct report_stretch *s)
{
	free(s->waiting);
	text_free(&s->cycle);
}

void
report_free(struct report *r)
{
	for (size_t i = 0; i < r->function_count; i++)
		free(r->functions[i].costs);
	for (size_t i = 0; i < r->rejection_count; i++) {
		free(r->rejections[i].ends);
		text_free(&r->rejections[i].node);
	}
	for (size_t i = 0; i < r->trace_count; i++) {
		free(r->traces[i].missing);
		text_free(&r->traces[i].older_shows);
	}
	for (size_t i = 0; i < r->finding_count; i++)
		text_free(&r->findings[i].text);
	free_stretch(&r->drain);
	free_stretch(&r->sync);
	free(r->functions);
	free(r->rejections);
	free(r->traces);
	free(r->findings);
	memset(r, 0, sizeof *r);
}
