/* SPDX-License-Identifier: MIT */
/*
 * Promises of calls that were dropped: by forEach and emit, and by functions
 * that were over first.
 */
#include <config.h>

#include "find.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 64 };

static const char *
times(int n)
{
	static char s[32];

	if (n == 1)
		return "once";
	snprintf(s, sizeof s, "%d times", n);
	return s;
}

/* What was ever done with a promise: it was awaited or followed, or a job ran
 * because of it. */
enum { FOLLOWED = 1, REACTED = 2 };

static void
note_use(const struct causes *c, unsigned char *uses, uint32_t promise,
    int use)
{
	if (promise < c->promise_count)
		uses[promise] |= (unsigned char)use;
}

/* Of each promise; to be freed. */
static unsigned char *
uses_of(const struct causes *c)
{
	unsigned char *uses = text_alloc(NULL, c->promise_count + 1);

	memset(uses, 0, c->promise_count + 1);
	for (size_t i = 0; i < c->await_count; i++) {
		note_use(c, uses, c->awaits[i].promise, FOLLOWED);
		note_use(c, uses, c->awaits[i].value, FOLLOWED);
	}
	for (size_t i = 1; i < c->promise_count; i++)
		note_use(c, uses, c->promises[i].follows, FOLLOWED);
	for (size_t i = 1; i < c->job_count; i++)
		note_use(c, uses, c->jobs[i].on, REACTED);
	return uses;
}

/* Did anything ever look at it: await, then, or following it? */
static bool
is_used(const struct causes *c, const unsigned char *uses, uint32_t promise)
{
	const struct cause_promise *p = causes_promise(c, promise);

	return !p || p->handled || uses[promise];
}

/* How many callbacks were kept in it. */
static int
reactions_of(const struct causes *c, uint32_t promise)
{
	int n = 0;

	for (size_t i = 0; i < c->wait_count; i++)
		n += c->waits[i].promise == promise;
	return n;
}

/* The promise that a call gave to its caller: of an async function, or one that
 * a plain function has made and returned; 0: none. */
static uint32_t
given_by(const struct causes *c, uint32_t id)
{
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->returned);

	if (!f->call || f->promise || f->is_main)
		return f->call ? f->promise : 0;
	if (!p || p->made < f->call || p->made > f->end)
		return 0;
	for (uint32_t k = id + 1; k < c->frame_count &&
	    c->frames[k].call < f->end; k++)
		if (c->frames[k].promise == f->returned ||
		    c->frames[k].returned == f->returned)
			return 0;       /* it only hands it on */
	return f->returned;
}

/* The frame that was called first of those that returned a call's promise one
 * to the other; the call itself, if its caller did not. */
static uint32_t
outermost(const struct causes *c, uint32_t id)
{
	uint32_t promise = given_by(c, id);

	for (int n = 0; n < DEPTH_MAX; n++) {
		uint32_t g = c->frames[id].caller;

		if (!g || c->frames[id].host || !c->frames[g].returned ||
		    c->frames[g].returned != promise)
			break;
		id = g;
	}
	return id;
}

static bool
is_host(const struct cause_frame *f, const char *host)
{
	return f->host && strcmp(f->host, host) == 0;
}

/* The frame that had a call's promise and did not hand it on.  A callback of
 * forEach or map cannot make its caller wait: that is who had it. */
static uint32_t
holder_of(const struct causes *c, uint32_t id)
{
	uint32_t g = c->frames[outermost(c, id)].caller;

	while (g && !c->frames[g].promise && (is_host(&c->frames[g],
	    "forEach") || is_host(&c->frames[g], "map")))
		g = c->frames[g].caller;
	return g;
}

/* ---- callbacks whose promise is dropped -------------------------------- */

/* Built-in functions that drop what the functions they call return. */
static const struct dropper {
	enum finding_kind kind;
	const char *host;       /* how its name begins */
	const char *shown;
	bool has_catch;         /* it gives what it drops a then of its own */
} droppers[] = {
	{ FINDING_FOREACH, "forEach", "forEach", false },
	{ FINDING_EMITTER, "eventsEmit", "emit", false },
	{ FINDING_EMITTER, "eventsOnce", "emit", false },
	{ FINDING_EMITTER, "wrapper", "emit", false },  /* once, since 24 */
	{ FINDING_EMITTER, "dispatchEvent", "dispatchEvent", true }
};

/* Does only the built-in function know of the promise? */
static bool
is_alone(const struct causes *c, const unsigned char *uses,
    const struct dropper *d, uint32_t promise)
{
	return d->has_catch ? !(uses[promise] & FOLLOWED) &&
	    reactions_of(c, promise) == 1 : !is_used(c, uses, promise);
}

/* Which dropped the promise of a call that was not over then; NULL: none. */
static const struct dropper *
dropper_of(const struct causes *c, const unsigned char *uses, uint32_t id)
{
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);
	const char *host = f->call && p ? c->frames[outermost(c, id)].host :
	    NULL;

	if (!host || (p->settled && p->settled_by == f->job))
		return NULL;
	for (size_t i = 0; i < sizeof droppers / sizeof *droppers; i++)
		if (strncmp(host, droppers[i].host, strlen(droppers[i].host))
		    == 0 && is_alone(c, uses, &droppers[i],
		    f->promise))
			return &droppers[i];
	return NULL;
}

struct drop {
	const struct dropper *by;
	uint32_t frame, holder;
};

/* Calls of one function, dropped by one function of the same caller. */
static bool
is_like(const struct causes *c, const struct drop *a, const struct drop *b)
{
	return a->by == b->by && a->holder == b->holder &&
	    find_same(c->frames[a->frame].at, c->frames[b->frame].at);
}

static void
add_dropped(struct report *r, const struct drop *d, int n)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = &c->frames[d->frame];
	uint64_t waits = find_suspended(c, d->frame);
	uint64_t over = causes_over(c, d->frame);
	struct text how = { 0 };

	text_printf(&how, "%s called %s", d->by->shown,
	    outermost(c, d->frame) == d->frame ? "it" :
	    "a function that returned its promise");
	report_add(r, d->by->kind, &(struct finding_facts){ .f = d->frame,
	    .p = f->promise, .n = times(n), .w = text_get(&how), .at = f->at,
	    .steps = { f->call, waits ? waits : over, waits ? over : 0 } });
	text_free(&how);
}

void
find_dropped(struct report *r)
{
	const struct causes *c = r->c;
	struct drop *all = text_alloc(NULL, (c->frame_count + 1) *
	    sizeof *all);
	unsigned char *uses = uses_of(c);
	size_t count = 0;

	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct dropper *by = dropper_of(c, uses, id);

		if (by)
			all[count++] = (struct drop){ by, id,
			    holder_of(c, id) };
	}
	for (size_t i = 0; i < count; i++) {
		int n = 1;

		for (size_t k = i + 1; all[i].by && k < count; k++)
			if (is_like(c, &all[i], &all[k])) {
				all[k].by = NULL;       /* told */
				n++;
			}
		if (all[i].by)
			add_dropped(r, &all[i], n);
	}
	free(uses);
	free(all);
}

/* ---- promises nobody looks at ------------------------------------------ */

/* Was it made by map for an array that is awaited as it is? */
static bool
is_in_array(const struct causes *c, const struct cause_frame *f)
{
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].frame == f->caller &&
		    c->awaits[i].promises && c->awaits[i].suspend > f->call)
			return true;
	return false;
}

/* Does a timer call it again and again?  That is another finding. */
static bool
is_in_interval(const struct causes *c, const struct cause_frame *f)
{
	const struct cause_job *j = causes_job(c, f->job);

	for (uint32_t id = 1; j && id < c->job_count; id++)
		if (id != f->job && j->whose.kind == MT_TIMER &&
		    c->jobs[id].whose.kind == MT_TIMER &&
		    c->jobs[id].whose.id == j->whose.id)
			return true;
	return false;
}

/* Is it the callback of a then whose promise somebody waits for? */
static bool
is_waited_callback(const struct causes *c, const unsigned char *uses,
    uint32_t id)
{
	const struct cause_job *j = causes_job(c, c->frames[id].job);

	return j && j->how == HOW_REACTION && j->calls == id &&
	    j->whose.kind == MT_PROMISE && is_used(c, uses, j->whose.id);
}

/* Did an async function, or the callback of a then, let go of a call, which
 * went on after its end?  (Other functions could not have made one wait.) */
static bool
is_floating(const struct causes *c, const unsigned char *uses, uint32_t id)
{
	const struct cause_frame *f = &c->frames[id];
	uint32_t promise = given_by(c, id);
	const struct cause_promise *p = causes_promise(c, promise);
	uint32_t g = p ? holder_of(c, id) : 0;
	uint64_t over = g ? causes_over(c, g) : 0;
	const struct cause_frame *out = p ? &c->frames[outermost(c, id)] :
	    NULL;

	return over && (c->frames[g].promise ||
	    is_waited_callback(c, uses, g)) &&
	    !c->frames[g].is_main && !p->noticed && p->settled > over &&
	    (!out->host || is_host(out, "map")) && !is_in_array(c, f) &&
	    !is_used(c, uses, promise) && !is_in_interval(c, f);
}

/* The same function called by the same? */
static bool
is_such(const struct causes *c, uint32_t a, uint32_t b)
{
	return find_same(c->frames[a].at, c->frames[b].at) &&
	    find_same(c->frames[holder_of(c, a)].at,
	    c->frames[holder_of(c, b)].at);
}

static void
add_floating(struct report *r, const uint32_t *ids, size_t count, size_t i)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = &c->frames[ids[i]];
	uint32_t g = holder_of(c, ids[i]), promise = given_by(c, ids[i]);
	size_t others = 0;
	char n[64] = "";

	for (size_t k = 0; k < i; k++)
		if (is_such(c, ids[k], ids[i]))
			return;
	for (size_t k = i + 1; k < count; k++)
		others += is_such(c, ids[k], ids[i]);
	if (others)
		snprintf(n, sizeof n, "; so it was with %zu more call%s",
		    others, others == 1 ? "" : "s");
	report_add(r, FINDING_FLOATING, &(struct finding_facts){
	    .f = ids[i], .g = g, .p = promise, .n = n, .at = f->at,
	    .steps = { f->call, causes_over(c, g),
	    c->promises[promise].settled } });
}

void
find_floating(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t *ids = text_alloc(NULL, (c->frame_count + 1) * sizeof *ids);
	unsigned char *uses = uses_of(c);
	size_t n = 0;

	for (uint32_t id = 1; id < c->frame_count; id++)
		if (is_floating(c, uses, id))
			ids[n++] = id;
	for (size_t i = 0; i < n; i++)
		add_floating(r, ids, n, i);
	free(uses);
	free(ids);
}
