/* SPDX-License-Identifier: MIT */
/* What waits for a promise, in the order it began to. */
#include <config.h>

#include "json.h"
#include "text.h"
#include "why.h"

#include <stdlib.h>
#include <string.h>

enum how { WAITS_FRAME, WAITS_THEN, WAITS_COMBINATOR, WAITS_FOLLOWER,
	WAITS_JOB };

static const char *const sentences[] = {
	" is suspended on it", " is the promise of a then called on it",
	" needs it", " was resolved with it and follows it",
	" was queued at once, as it was settled already"
};

struct waiter {
	uint64_t step;
	struct mt_ref who;
	enum how how;
};

struct waiters { struct waiter *at; size_t count; };

static void
add(struct waiters *w, uint64_t step, enum mt_ref_kind kind, uint32_t id,
    enum how how)
{
	for (size_t i = 0; i < w->count; i++)
		if (w->at[i].who.kind == kind && w->at[i].who.id == id &&
		    w->at[i].step == step)
			return;
	w->at = text_alloc(w->at, (w->count + 1) * sizeof *w->at);
	w->at[w->count++] = (struct waiter){ step, { kind, id }, how };
}

static enum how
how_into(const struct causes *c, uint32_t into)
{
	const struct cause_promise *p = causes_promise(c, into);

	return p && p->maker && strncmp(p->maker, "the result of ", 14) == 0 ?
	    WAITS_THEN : WAITS_COMBINATOR;
}

static int
by_step(const void *a, const void *b)
{
	const struct waiter *x = a, *y = b;

	return x->step < y->step ? -1 : x->step > y->step;
}

static void
find(const struct causes *c, uint32_t promise, struct waiters *w)
{
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].promise == promise ||
		    c->awaits[i].value == promise)
			add(w, c->awaits[i].suspend, MT_FRAME,
			    c->awaits[i].frame, WAITS_FRAME);
	for (size_t i = 1; i < c->promise_count; i++)
		if (c->promises[i].follows == promise)
			add(w, c->promises[i].resolved, MT_PROMISE,
			    (uint32_t)i, WAITS_FOLLOWER);
	for (size_t i = 0; i < c->wait_count; i++) {
		const struct cause_wait *x = &c->waits[i];
		const struct cause_promise *p = causes_promise(c, x->into);

		if (x->promise == promise && !x->frame && p &&
		    p->follows != promise)
			add(w, x->step, MT_PROMISE, x->into,
			    how_into(c, x->into));
	}
	for (size_t i = 1; i < c->job_count; i++)
		if (c->jobs[i].on == promise && !c->jobs[i].frame &&
		    !c->jobs[i].reacted && c->jobs[i].made)
			add(w, c->jobs[i].made, MT_JOB_REF, (uint32_t)i,
			    WAITS_JOB);
	if (w->count)
		qsort(w->at, w->count, sizeof *w->at, by_step);
}

/* The function that is suspended, the combinator that was called. */
static void
put_name(const struct causes *c, const struct waiter *x, struct text *out)
{
	const struct cause_frame *f = causes_frame(c, x->who.id);
	const struct cause_promise *p = causes_promise(c, x->who.id);

	if (x->how == WAITS_FRAME && f && f->name && *f->name)
		text_printf(out, " (%s)", f->is_main ? "the main program" :
		    f->name);
	else if (x->how == WAITS_COMBINATOR && p && p->maker)
		text_printf(out, " (%s)", p->maker);
}

void
why_print_waits(const struct causes *c, uint32_t promise, uint64_t horizon,
    struct text *out)
{
	struct waiters w = { 0 };

	find(c, promise, &w);
	while (horizon && w.count && w.at[w.count - 1].step > horizon)
		w.count--;
	text_printf(out, "waiting for %s%s\n", mt_ref_text((struct mt_ref){
	    MT_PROMISE, promise }), w.count ? "" : ": nothing");
	for (size_t i = 0; i < w.count; i++) {
		text_puts(out, "  step ");
		text_integer(out, w.at[i].step, 5);
		text_printf(out, "  %s", mt_ref_text(w.at[i].who));
		put_name(c, &w.at[i], out);
		text_printf(out, "%s\n", sentences[w.at[i].how]);
	}
	text_char(out, '\n');
	free(w.at);
}

void
why_json_waits(const struct causes *c, uint32_t promise, struct json *j)
{
	struct waiters w = { 0 };

	find(c, promise, &w);
	json_key(j, "waiting");
	json_array(j);
	for (size_t i = 0; i < w.count; i++) {
		json_object(j);
		json_key_string(j, "id", mt_ref_text(w.at[i].who));
		json_key_integer(j, "step", (int64_t)w.at[i].step);
		json_key_string(j, "how", sentences[w.at[i].how] + 1);
		json_end_object(j);
	}
	json_end_array(j);
	free(w.at);
}
