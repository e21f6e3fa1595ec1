/* SPDX-License-Identifier: MIT */
/*
 * The lanes of functions: a box for each stretch an activation is on the
 * stack, a dashed line while it is suspended, and below what it awaits.
 */
#include <config.h>

#include "lanes.h"

#include <stdlib.h>
#include <string.h>

enum { BOX = 20, PAD = 6, LANE_BASE = 1000, NAMED_MAX = 8 };

static bool
is_shown(const struct lanes *t, const struct stretch *s)
{
	return slots_find(&t->slots, s->job) != NULL;
}

/* ---- which --------------------------------------------------------------- */

struct candidate {
	uint32_t frame;
	int rank;               /* lower ones are taken first */
};

static int
compare_candidates(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->rank != y->rank)
		return x->rank - y->rank;
	return x->frame < y->frame ? -1 : x->frame > y->frame;
}

static int
compare_ids(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

static bool
is_wished(const struct lanes *t, uint32_t frame)
{
	for (size_t i = 0; i < t->wishes->frame_count; i++)
		if (t->wishes->frames[i] == frame)
			return true;
	return false;
}

/* Those that are suspended tell most, those that run inside others least. */
static int
rank_of(const struct lanes *t, uint32_t frame, bool awaits)
{
	const struct cause_frame *f = causes_frame(&t->run->c, frame);

	if (is_wished(t, frame))
		return 0;
	if (awaits)
		return 1;
	return f && f->caller == 0 ? 2 : f && f->promise ? 3 : 4;
}

static bool
has_await(const struct lanes *t, uint32_t frame)
{
	for (size_t i = 0; i < t->run->c.await_count; i++)
		if (t->run->c.awaits[i].frame == frame)
			return true;
	return false;
}

/* Every frame with a stretch that is shown, once. */
static size_t
find_candidates(const struct lanes *t, struct candidate **out)
{
	const struct causes *c = &t->run->c;
	size_t frames = c->frame_count, n = 0;
	bool *seen = text_alloc(NULL, frames + 1);
	bool *awaits = text_alloc(NULL, frames + 1);

	memset(seen, 0, frames + 1);
	memset(awaits, 0, frames + 1);
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].frame < frames)
			awaits[c->awaits[i].frame] = true;
	*out = text_alloc(NULL, (frames + 1) * sizeof **out);
	for (size_t i = 0; i < t->run->count; i++) {
		const struct stretch *s = &t->run->stretches[i];

		if (s->frame >= frames || seen[s->frame] || !is_shown(t, s))
			continue;
		if (!(t->wishes->lanes & LANES_FUNCTIONS) &&
		    !is_wished(t, s->frame))
			continue;
		seen[s->frame] = true;
		(*out)[n++] = (struct candidate){ s->frame,
		    rank_of(t, s->frame, awaits[s->frame]) };
	}
	free(seen);
	free(awaits);
	return n;
}

void
activations_choose(struct lanes *t)
{
	struct candidate *all;
	size_t n = find_candidates(t, &all), most = FRAMES_MAX;

	if (t->wishes->frame_count > most)
		most = t->wishes->frame_count;
	qsort(all, n, sizeof *all, compare_candidates);
	t->frame_count = n < most ? n : most;
	t->frames_left_out = n - t->frame_count;
	for (size_t i = 0; i < t->frame_count; i++)
		t->frames[i] = all[i].frame;
	text_clear(&t->lost_names);
	for (size_t i = t->frame_count; i < n && i < t->frame_count +
	    NAMED_MAX; i++)
		text_printf(&t->lost_names, "%sF%u", i > t->frame_count ?
		    ", " : "", all[i].frame);
	if (t->frames_left_out > NAMED_MAX)
		text_puts(&t->lost_names, ", …");
	if (n > t->frame_count)
		t->first_lost = all[t->frame_count].frame;
	qsort(t->frames, t->frame_count, sizeof *t->frames, compare_ids);
	free(all);
}

static bool
has_lane(const struct lanes *t, uint32_t frame)
{
	for (size_t i = 0; i < t->frame_count; i++)
		if (t->frames[i] == frame)
			return true;
	return false;
}

void
activations_mark(struct lanes *t)
{
	for (size_t i = 0; i < t->run->count; i++) {
		const struct stretch *s = &t->run->stretches[i];

		if (!has_lane(t, s->frame))
			continue;
		slots_mark(&t->slots, s->from, MARK_BEGIN);
		slots_mark(&t->slots, s->to, MARK_FINISH);
	}
}

/* ---- a lane -------------------------------------------------------------- */

static void
tell_stretch(const struct lanes *t, const struct stretch *s,
    struct text *out)
{
	static const char *const ends[] = { "the job ends", "returns",
		"suspends at an await", "suspends at a yield",
		"ends by a throw" };
	const struct cause_frame *f = causes_frame(&t->run->c, s->frame);

	text_printf(out, "F%u %s in J%u, steps %llu to %llu: %s", s->frame,
	    f && f->name ? f->name : "", s->job,
	    (unsigned long long)s->from, (unsigned long long)s->to,
	    ends[s->how]);
}

static void
draw_stretch(struct lanes *t, const struct stretch *s, int y, int lane)
{
	const struct slot *slot = slots_find(&t->slots, s->job);
	int ink = ink_role(t->wishes->theme, s->how == END_THROWN ?
	    ROLE_BAD : ROLE_FUNCTION);
	int left = slots_x(&t->slots, s->from);
	int right = slots_x(&t->slots, s->to);
	struct text id = { 0 }, title = { 0 };
	struct shape *p;

	/* so short that it has no place of its own */
	if (right <= left)
		right = left + 3;
	if (slot && right > slot->x + slot->w)
		right = slot->x + slot->w;
	p = scene_box(t->scene, left, y, right - left, BOX,
	    ink_mix(ink, t->scene->ground, 30), ink);
	p->lane = lane;
	text_printf(&id, "J%u", s->job);
	tell_stretch(t, s, &title);
	shape_label(p, t->scene->ink, (const char *[]){ text_get(&id),
	    NULL });
	shape_title(p, text_get(&title), title.len);
	text_free(&id);
	text_free(&title);
}

/* Text below a gap: the longest that fits until the next. */
static void
draw_awaited(struct lanes *t, const struct cause_await *a, int x, int y,
    int columns)
{
	struct text full = { 0 }, mid = { 0 }, id = { 0 }, source = { 0 };
	const struct text *best = &id;
	struct shape *p;

	run_source(t->run, a->at, &source);
	text_printf(&id, "P%u", a->promise);
	text_printf(&mid, "await P%u", a->promise);
	text_printf(&full, "%s · P%u", text_get(&source), a->promise);
	if (a->promise == 0) {
		text_clear(&id);
		text_puts(&id, "…");
		text_clear(&mid);
		text_puts(&mid, "await");
	}
	if (columns >= (int)mid.len)
		best = &mid;
	if (source.len && columns >= (int)(source.len + id.len + 3))
		best = &full;
	if (columns >= (int)id.len) {
		p = scene_text(t->scene, x, y, columns,
		    ink_role(t->wishes->theme, ROLE_WAIT), text_get(best),
		    best->len);
		text_printf(&full, ", suspended at step %llu",
		    (unsigned long long)a->suspend);
		shape_title(p, text_get(&full), full.len);
	}
	text_free(&full);
	text_free(&mid);
	text_free(&id);
	text_free(&source);
}

/* The next stretch of the same frame; NULL: none. */
static const struct stretch *
next_of(const struct lanes *t, const struct stretch *s)
{
	const struct stretch *end = t->run->stretches + t->run->count;
	uint32_t frame = s->frame;

	for (s++; s < end; s++)
		if (s->frame == frame)
			return s;
	return NULL;
}

/* How far a text from x on may reach: to the next text, and not over the
 * edge of what was left out. */
static int
text_limit(const struct lanes *t, const struct stretch *next, int x)
{
	const struct slots *slots = &t->slots;
	int limit = slots->right;

	while (next && !next->await)
		next = next_of(t, next);
	if (next)
		limit = slots_x(slots, next->to) - CELL;
	if (slots->gap && x < slots->gap_x && limit > slots->gap_x)
		limit = slots->gap_x - CELL;
	return limit;
}

/* From the end of a stretch, shown or not, to the next. */
static void
draw_gap(struct lanes *t, const struct stretch *s, int y)
{
	const struct stretch *next = next_of(t, s);
	const struct slots *slots = &t->slots;
	int left = slots_x(slots, s->to), x = left + 2;
	int right = next ? slots_x(slots, next->from) : slots->right;

	if (right > left)
		scene_line(t->scene, ink_role(t->wishes->theme, ROLE_WAIT),
		    2, (int[]){ left, y + BOX / 2, right, y + BOX / 2 })
		    ->style = STYLE_DASHED | STYLE_HEAVY;
	if (!s->await)
		return;
	if (slots->gap && left >= slots->gap_x &&
	    left < slots->gap_x + slots->gap_w)
		x = slots->gap_x + slots->gap_w + 4;
	if (is_shown(t, s) || x < right)
		draw_awaited(t, s->await, x, y + BOX,
		    (text_limit(t, next, x) - x) / CELL);
}

static void
draw_lane(struct lanes *t, uint32_t frame, int *y, int lane)
{
	const struct cause_frame *f = causes_frame(&t->run->c, frame);
	bool has_text = has_await(t, frame);
	struct text name = { 0 }, title = { 0 };

	text_printf(&name, "F%u %s", frame, f && f->name ? f->name : "");
	text_printf(&title, "%s, line %d, called at step %llu",
	    text_get(&name), f ? f->at.line : 0,
	    (unsigned long long)(f ? f->call : 0));
	if (f && f->at.line > 1)
		text_printf(&name, " :%d", f->at.line);
	lanes_name(t, *y, BOX, t->scene->ink, text_get(&name),
	    text_get(&title));
	for (size_t i = 0; i < t->run->count; i++) {
		const struct stretch *s = &t->run->stretches[i];

		if (s->frame != frame)
			continue;
		if (is_shown(t, s))
			draw_stretch(t, s, *y, lane);
		if (s->how == END_AWAIT || s->how == END_YIELD)
			draw_gap(t, s, *y);
	}
	*y += BOX + (has_text ? ROW : 0) + PAD;
	text_free(&name);
	text_free(&title);
}

void
activations_draw(struct lanes *t, int *y)
{
	if (!t->frame_count)
		return;
	scene_line(t->scene, t->line, 2, (int[]){ LANES_EDGE, *y,
	    t->slots.right, *y });
	*y += PAD + 2;
	for (size_t i = 0; i < t->frame_count; i++)
		draw_lane(t, t->frames[i], y, LANE_BASE + (int)i);
}
