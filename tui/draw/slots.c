/* SPDX-License-Identifier: MIT */
/* The axis of a timeline. */
#include <config.h>

#include "slots.h"
#include "scene.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UNIT = 8, MARGIN = 8, WIDEST = 320, MOST = 220 };

/* A slot that alone says something in the head has room for it. */
static void
find_words(struct slots *s, const struct run *r)
{
	struct text ms = { 0 };

	for (size_t i = 0; i < s->count; i++) {
		struct slot *v = &s->v[i];
		const char *phase = r->jobs[v->job].phase;
		bool first = i == 0, last = i + 1 == s->count;

		text_clear(&ms);
		run_ms(&ms, v->time);
		if ((first || v[-1].time < v->time) &&
		    (last || v[1].time > v->time))
			v->word = (int)ms.len;
		if ((first || strcmp(r->jobs[v[-1].job].phase, phase) != 0) &&
		    (last || strcmp(r->jobs[v[1].job].phase, phase) != 0) &&
		    (int)strlen(phase) > v->word)
			v->word = (int)strlen(phase);
	}
	text_free(&ms);
}

static int
compare_slots(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;

	return x->from < y->from ? -1 : x->from > y->from;
}

void
slots_take(struct slots *s, const struct run *r, uint64_t from, uint64_t to)
{
	s->run = r;
	for (uint32_t id = 1; id < r->c.job_count; id++) {
		const struct cause_job *j = &r->c.jobs[id];
		uint64_t end = j->end ? j->end : r->c.steps;

		if (!j->start || j->start > to || end < from)
			continue;
		if (s->count == s->size) {
			s->size = s->size * 2 + 32;
			s->v = text_alloc(s->v, s->size * sizeof *s->v);
		}
		s->v[s->count++] = (struct slot){ .job = id,
		    .from = j->start, .to = end, .time = j->time };
	}
	/* ids are given when a job is queued, slots are in running order */
	if (s->count)
		qsort(s->v, s->count, sizeof *s->v, compare_slots);
	find_words(s, r);
}

/* The last slot that begins at or before a step; -1: none. */
static int
slot_before(const struct slots *s, uint64_t step)
{
	int low = 0, high = (int)s->count;

	while (low < high) {
		int mid = low + (high - low) / 2;

		if (s->v[mid].from <= step)
			low = mid + 1;
		else
			high = mid;
	}
	return low - 1;
}

void
slots_mark(struct slots *s, uint64_t step, enum mark_kind kind)
{
	int i = slot_before(s, step);

	if (i < 0 || step > s->v[i].to)
		return;
	if (s->mark_count == s->mark_size) {
		s->mark_size = s->mark_size * 2 + 64;
		s->marks = text_alloc(s->marks,
		    s->mark_size * sizeof *s->marks);
	}
	s->marks[s->mark_count++] = (struct moment){ step, kind, 0 };
}

static int
compare_marks(const void *a, const void *b)
{
	const struct moment *x = a, *y = b;

	if (x->step != y->step)
		return x->step < y->step ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

static void
sort_marks(struct slots *s)
{
	size_t n = 0;

	if (s->mark_count)
		qsort(s->marks, s->mark_count, sizeof *s->marks,
		    compare_marks);
	for (size_t i = 0; i < s->mark_count; i++)
		if (!n || s->marks[n - 1].step != s->marks[i].step)
			s->marks[n++] = s->marks[i];
	s->mark_count = n;
}

/* An activation that begins with its job begins at the left edge, one that
 * ends with it at the right edge. */
static void
rank_marks(struct slots *s, struct slot *slot)
{
	struct moment *m = s->marks + slot->first;
	size_t n = slot->marks, last = n - 1;

	for (size_t i = 0; i < n; i++)
		m[i].rank = i == 0 ? 0 : m[i - 1].rank +
		    !(i == 1 && m[i].kind == MARK_BEGIN);
	while (last > 1 && (m[last - 1].kind == MARK_FINISH ||
	    (last > 2 && m[last - 1].kind == MARK_MADE &&
	    m[last - 2].kind == MARK_FINISH && last == n - 1)))
		last--;
	for (size_t i = last; i < n; i++)
		m[i].rank = m[last].rank;
	slot->ranks = m[n - 1].rank > 0 ? m[n - 1].rank : 1;
}

static void
find_marks(struct slots *s)
{
	size_t k = 0;

	for (size_t i = 0; i < s->count; i++) {
		slots_mark(s, s->v[i].from, MARK_START);
		slots_mark(s, s->v[i].to, MARK_END);
	}
	sort_marks(s);
	for (size_t i = 0; i < s->count; i++) {
		struct slot *slot = &s->v[i];

		while (k < s->mark_count && s->marks[k].step < slot->from)
			k++;
		slot->first = k;
		while (k < s->mark_count && s->marks[k].step <= slot->to)
			k++;
		slot->marks = k - slot->first;
		rank_marks(s, slot);
	}
}

static int
least_width(const struct slot *slot)
{
	char id[16];
	int w = snprintf(id, sizeof id, "J%u", slot->job) * CELL + MARGIN;
	int ranks = slot->ranks * UNIT, word = slot->word * CELL;

	ranks = ranks > WIDEST ? WIDEST : ranks;
	w = word > w ? word : w;
	return ranks > w ? ranks : w;
}

static int
total_width(const struct slots *s)
{
	int sum = 0;

	for (size_t i = 0; i < s->count; i++)
		sum += s->v[i].w + SLOT_SPACE;
	return sum;
}

/* Takes slots out of the middle, three before for two behind. */
static void
leave_out(struct slots *s, int room)
{
	int sum = SLOT_GAP;
	size_t head = 0, tail = s->count;

	while (head < tail) {
		bool front = head * 2 <= (s->count - tail) * 3;
		int w = s->v[front ? head : tail - 1].w + SLOT_SPACE;

		if (sum + w > room && head > 0)
			break;
		sum += w;
		head += front;
		tail -= !front;
	}
	if (head == tail)
		return;
	s->left_out = tail - head;
	s->gap_first = s->v[head].job;
	s->gap_last = s->v[tail - 1].job;
	s->gap = head;
	memmove(s->v + head, s->v + tail, (s->count - tail) * sizeof *s->v);
	s->count -= s->left_out;
}

/* Room that is left before a slot: by the time that passes. */
static int
pause_before(const struct slots *s, size_t i, int spare)
{
	double all = s->v[s->count - 1].time - s->v[0].time;

	if (i == 0 || all <= 0)
		return 0;
	return (int)(spare * (s->v[i].time - s->v[i - 1].time) / all);
}

static int
place_gap(struct slots *s, int x)
{
	s->gap_x = x;
	s->gap_w = SLOT_GAP - SLOT_SPACE;
	return x + SLOT_GAP;
}

void
slots_place(struct slots *s, int left, int right, bool by_ms)
{
	int x = left + SLOT_SPACE / 2, spare, more = 0;
	int most = (right - left - SLOT_GAP) / 2 - SLOT_SPACE;

	s->left = left;
	s->right = right;
	if (!s->count)
		return;
	find_marks(s);
	for (size_t i = 0; i < s->count; i++) {
		s->v[i].w = least_width(&s->v[i]);
		if (s->v[i].w > most)
			s->v[i].w = most;
	}
	if (total_width(s) > right - left)
		leave_out(s, right - left);
	spare = right - left - total_width(s) - (s->gap ? SLOT_GAP : 0);
	spare = spare < 0 ? 0 : spare;
	if (!by_ms || s->v[s->count - 1].time <= s->v[0].time)
		more = spare / (int)s->count;
	for (size_t i = 0; i < s->count; i++) {
		struct slot *slot = &s->v[i];

		if (s->gap && i == s->gap)
			x = place_gap(s, x);
		x += by_ms ? pause_before(s, i, more ? 0 : spare) : 0;
		slot->x = x;
		slot->w += more > MOST ? MOST : more;
		x += slot->w + SLOT_SPACE;
	}
	if (s->gap == s->count)
		place_gap(s, x);
}

void
slots_free(struct slots *s)
{
	free(s->v);
	free(s->marks);
	*s = (struct slots){ 0 };
}

const struct slot *
slots_find(const struct slots *s, uint32_t job)
{
	const struct cause_job *j = s->run ? causes_job(&s->run->c, job) :
	    NULL;
	int i = j && j->start ? slot_before(s, j->start) : -1;

	return i >= 0 && s->v[i].job == job ? &s->v[i] : NULL;
}

/* Between slots: the next one's edge, or the gap. */
static int
x_between(const struct slots *s, int before)
{
	size_t next = (size_t)(before + 1);

	if (s->gap && next == s->gap)
		return s->gap_x + s->gap_w / 2;
	return next < s->count ? s->v[next].x : s->right;
}

int
slots_x(const struct slots *s, uint64_t step)
{
	int i = slot_before(s, step), rank = 0;
	const struct slot *slot;

	if (i < 0)
		return s->left;
	slot = &s->v[i];
	if (step > slot->to)
		return x_between(s, i);
	for (size_t k = 0; k < slot->marks; k++)
		if (s->marks[slot->first + k].step <= step)
			rank = s->marks[slot->first + k].rank;
	return slot->x + slot->w * rank / slot->ranks;
}
