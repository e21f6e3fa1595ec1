/* SPDX-License-Identifier: MIT */
/* The report as JSON: microtick-report/1. */
#include <config.h>

#include "json.h"
#include "report.h"
#include "ticks.h"

static void
key_place(const struct report *r, struct json *j, struct mt_span at)
{
	if (at.file)
		json_key_string(j, "file", mt_file_name(r->c->m, at.file));
	json_key_integer(j, "line", at.line);
	json_key_integer(j, "col", at.col);
}

static void
key_frame(const struct report *r, struct json *j, uint32_t frame)
{
	struct text name = { 0 };

	report_frame_name(r->c, frame, &name);
	json_key_string(j, "function", text_get(&name));
	json_key_string(j, "id", mt_ref_text((struct mt_ref){ MT_FRAME,
	    frame }));
	text_free(&name);
}

static void
put_finding(const struct report *r, struct json *j, const struct finding *f)
{
	json_object(j);
	json_key_string(j, "kind", report_finding_name(f->kind));
	key_place(r, j, f->at);
	json_key(j, "steps");
	json_array(j);
	for (int i = 0; i < FINDING_STEPS && f->steps[i]; i++)
		json_integer(j, (int64_t)f->steps[i]);
	json_end_array(j);
	if (f->took > 0) {
		json_key_ms(j, "took", f->took);
		json_key_ms(j, "together", f->together);
	}
	json_key_string(j, "text", text_get(&f->text));
	json_key_string(j, "advice", report_finding_advice(f->kind));
	json_end_object(j);
}

static void
put_cost(const struct report *r, struct json *j, const struct report_cost *k)
{
	json_object(j);
	json_key_string(j, "kind", report_cost_name(k->kind));
	key_place(r, j, k->at);
	json_key_integer(j, "times", k->times);
	json_key_integer(j, "turns", k->turns);
	json_key_integer(j, "least", k->least);
	json_key_integer(j, "most", k->most);
	json_key_ms(j, "waited", k->waited);
	json_key_integer(j, "step", (int64_t)k->step);
	json_end_object(j);
}

/* Each call of it: its frame, where it began, what it took. */
static void
put_calls(const struct report *r, struct json *j,
    const struct report_function *x)
{
	const struct causes *c = r->c;

	json_key(j, "each");
	json_array(j);
	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *f = &c->frames[id];
		struct ticks t;

		if (!f->call || !f->promise || !report_is_of(x, f))
			continue;
		t = ticks_of_call(c, f);
		json_object(j);
		json_key_string(j, "id", mt_ref_text((struct mt_ref){ MT_FRAME,
		    id }));
		json_key_integer(j, "step", (int64_t)f->call);
		json_key_integer(j, "ticks", t.ticks);
		json_key_ms(j, "waited", t.waited);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
put_function(const struct report *r, struct json *j,
    const struct report_function *x)
{
	json_object(j);
	json_key_string(j, "name", x->name);
	key_place(r, j, x->at);
	json_key_integer(j, "calls", x->calls);
	json_key_integer(j, "unsettled", x->unsettled);
	json_key_integer(j, "least", x->least);
	json_key_integer(j, "most", x->most);
	json_key_integer(j, "ticks", x->ticks);
	json_key_ms(j, "waited", x->waited);
	json_key_integer(j, "step", (int64_t)x->step);
	put_calls(r, j, x);
	json_key(j, "costs");
	json_array(j);
	for (size_t i = 0; i < x->cost_count; i++)
		put_cost(r, j, &x->costs[i]);
	json_end_array(j);
	json_end_object(j);
}

static void
key_promise(struct json *j, uint32_t promise)
{
	json_key_string(j, "promise", mt_ref_text((struct mt_ref){ MT_PROMISE,
	    promise }));
}

static void
put_rejection(const struct report *r, struct json *j,
    const struct report_rejection *x)
{
	const struct cause_promise *p = &r->c->promises[x->promise];

	json_object(j);
	key_promise(j, x->promise);
	json_key_string(j, "reason", p->reason ? p->reason : "");
	key_place(r, j, p->settled_at);
	json_key_integer(j, "step", (int64_t)p->settled);
	json_key(j, "ends");
	json_array(j);
	for (size_t i = 0; i < x->end_count; i++) {
		json_object(j);
		json_key_string(j, "how", report_end_name(x->ends[i].how));
		key_promise(j, x->ends[i].promise);
		key_place(r, j, x->ends[i].at);
		json_key_integer(j, "step", (int64_t)x->ends[i].step);
		json_end_object(j);
	}
	json_end_array(j);
	if (x->escaped) {
		json_key(j, "escaped");
		json_object(j);
		key_frame(r, j, x->escaped);
		json_end_object(j);
	}
	if (x->node.len)
		json_key_string(j, "node", text_get(&x->node));
	json_end_object(j);
}

static void
put_stretch(struct json *j, const char *key, const struct report_stretch *s)
{
	json_key(j, key);
	if (!s->jobs) {
		json_null(j);
		return;
	}
	json_object(j);
	json_key_integer(j, "jobs", (int64_t)s->jobs);
	json_key_string(j, "first", mt_ref_text((struct mt_ref){ MT_JOB_REF,
	    s->first }));
	json_key_integer(j, "from", (int64_t)s->from);
	json_key_integer(j, "to", (int64_t)s->to);
	json_key_ms(j, "ms", s->end - s->begin);
	json_key_string(j, "functions", text_get(&s->cycle));
	json_key(j, "waiting");
	json_array(j);
	for (size_t i = 0; i < s->waiting_count; i++) {
		json_object(j);
		json_key_string(j, "id", mt_ref_text(s->waiting[i].what));
		if (s->waiting[i].due >= 0) {
			json_key_ms(j, "due", s->waiting[i].due);
			json_key_ms(j, "overdue", s->waiting[i].by > 0 ?
			    s->waiting[i].by : 0);
		}
		json_end_object(j);
	}
	json_end_array(j);
	json_end_object(j);
}

static void
put_shown(const struct report *r, struct json *j, const struct cause_error *e)
{
	json_key(j, "shows");
	json_array(j);
	for (int i = 0; i < e->row_count; i++) {
		if (!e->rows[i].is_program && !e->rows[i].is_async)
			continue;
		json_object(j);
		json_key_string(j, "function", e->rows[i].name);
		key_place(r, j, e->rows[i].at);
		json_key(j, "async");
		json_bool(j, e->rows[i].is_async);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
put_trace(const struct report *r, struct json *j, const struct report_trace *t)
{
	struct text why = { 0 };

	json_object(j);
	json_key_string(j, "error", t->error->text);
	key_place(r, j, t->error->rows[0].at);
	json_key_integer(j, "step", (int64_t)t->error->step);
	put_shown(r, j, t->error);
	json_key(j, "missing");
	json_array(j);
	for (size_t i = 0; i < t->missing_count; i++) {
		json_object(j);
		key_frame(r, j, t->missing[i].frame);
		json_key_string(j, "why",
		    report_missing_name(t->missing[i].why));
		report_missing_text(t, i, &why);
		json_key_string(j, "text", text_get(&why));
		text_clear(&why);
		json_end_object(j);
	}
	json_end_array(j);
	if (t->older) {
		json_key_string(j, "older", t->older);
		json_key_string(j, "older_shows", text_get(&t->older_shows));
	}
	json_end_object(j);
	text_free(&why);
}

void
report_json(const struct report *r, struct text *out)
{
	struct json j = { out, false };

	json_object(&j);
	json_key_string(&j, "format", "microtick-report/1");
	json_key_string(&j, "profile", mt_profile_name(r->profile));
	json_key_integer(&j, "steps", (int64_t)r->c->steps);
	if (*mt_limit_text(r->c->m))
		json_key_string(&j, "stopped", mt_limit_text(r->c->m));
	else
		json_key_integer(&j, "exit", mt_exit_code(r->c->m));
	json_key(&j, "findings");
	json_array(&j);
	for (size_t i = 0; i < r->finding_count; i++)
		put_finding(r, &j, &r->findings[i]);
	json_end_array(&j);
	json_key_integer(&j, "untried", (int64_t)r->untried);
	json_key(&j, "functions");
	json_array(&j);
	for (size_t i = 0; i < r->function_count; i++)
		put_function(r, &j, &r->functions[i]);
	json_end_array(&j);
	json_key(&j, "rejections");
	json_array(&j);
	for (size_t i = 0; i < r->rejection_count; i++)
		put_rejection(r, &j, &r->rejections[i]);
	json_end_array(&j);
	put_stretch(&j, "drain", &r->drain);
	put_stretch(&j, "sync", &r->sync);
	json_key(&j, "errors");
	json_array(&j);
	for (size_t i = 0; i < r->trace_count; i++)
		put_trace(r, &j, &r->traces[i]);
	json_end_array(&j);
	json_end_object(&j);
	text_char(out, '\n');
}
