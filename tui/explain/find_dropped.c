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

/* Did anything ever look at a promise: await, then, or following it? */
static bool
is_used(const struct causes *c, uint32_t promise)
{
	const struct cause_promise *p = causes_promise(c, promise);

	if (!p || p->handled)
		return true;
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].promise == promise ||
		    c->awaits[i].value == promise)
			return true;
	for (size_t i = 1; i < c->job_count; i++)
		if (c->jobs[i].on == promise)
			return true;
	for (size_t i = 1; i < c->promise_count; i++)
		if (c->promises[i].follows == promise)
			return true;
	return false;
}

/* ---- callbacks whose promise is dropped -------------------------------- */

/* A frame that forEach or emit (whose functions begin so) called, and that was
 * still suspended afterwards. */
static bool
is_dropped(const struct causes *c, uint32_t id, const char *host)
{
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);

	return f->call && p && f->host &&
	    strncmp(f->host, host, strlen(host)) == 0 &&
	    find_suspended(c, id) && (!p->settled || p->settled_by != f->job) &&
	    !is_used(c, f->promise);
}

static bool
is_first_of(const struct causes *c, uint32_t id, const char *host)
{
	for (uint32_t k = 1; k < id; k++)
		if (c->frames[k].caller == c->frames[id].caller &&
		    find_same(c->frames[k].at, c->frames[id].at) &&
		    is_dropped(c, k, host))
			return false;
	return true;
}

static void
find_dropped(struct report *r, const char *host, enum finding_kind kind)
{
	const struct causes *c = r->c;

	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *f = &c->frames[id];
		int n = 1;

		if (!is_dropped(c, id, host) || !is_first_of(c, id, host))
			continue;
		for (uint32_t k = id + 1; k < c->frame_count; k++)
			n += c->frames[k].caller == f->caller &&
			    find_same(c->frames[k].at, f->at) &&
			    is_dropped(c, k, host);
		report_add(r, kind, &(struct finding_facts){ .f = id,
		    .n = times(n), .at = f->at, .steps = { f->call,
		    find_suspended(c, id), causes_over(c, id) } });
	}
}

void
find_foreach(struct report *r)
{
	find_dropped(r, "forEach", FINDING_FOREACH);
}

void
find_emitter(struct report *r)
{
	find_dropped(r, "eventsEmit", FINDING_EMITTER);
}

/* ---- promises nobody looks at ------------------------------------------ */

/* The frame that had a call's promise and did not hand it on. */
static uint32_t
holder_of(const struct causes *c, const struct cause_frame *f)
{
	uint32_t g = f->caller;

	for (int n = 0; g && n < DEPTH_MAX && c->frames[g].returned &&
	    c->frames[g].returned == f->promise; n++)
		g = c->frames[g].caller;
	return g;
}

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

/* Did an async function let go of a call, which went on after its end?  (A
 * plain function could not have waited.) */
static bool
is_floating(const struct causes *c, uint32_t id)
{
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);
	uint32_t g = f->call && p ? holder_of(c, f) : 0;
	uint64_t over = g ? causes_over(c, g) : 0;

	return over && c->frames[g].promise && !c->frames[g].is_main &&
	    !p->noticed && p->settled > over && (!f->host ||
	    strcmp(f->host, "map") == 0) && !is_in_array(c, f) &&
	    !is_used(c, f->promise) && !is_in_interval(c, f);
}

/* The same function called by the same? */
static bool
is_such(const struct causes *c, uint32_t a, uint32_t b)
{
	return find_same(c->frames[a].at, c->frames[b].at) &&
	    find_same(c->frames[holder_of(c, &c->frames[a])].at,
	    c->frames[holder_of(c, &c->frames[b])].at);
}

static void
add_floating(struct report *r, const uint32_t *ids, size_t count, size_t i)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = &c->frames[ids[i]];
	uint32_t g = holder_of(c, f);
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
	    .f = ids[i], .g = g, .p = f->promise, .n = n, .at = f->at,
	    .steps = { f->call, causes_over(c, g),
	    c->promises[f->promise].settled } });
}

void
find_floating(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t *ids = text_alloc(NULL, (c->frame_count + 1) * sizeof *ids);
	size_t n = 0;

	for (uint32_t id = 1; id < c->frame_count; id++)
		if (is_floating(c, id))
			ids[n++] = id;
	for (size_t i = 0; i < n; i++)
		add_floating(r, ids, n, i);
	free(ids);
}
