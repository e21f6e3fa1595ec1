/* SPDX-License-Identifier: MIT */
/*
 * Running the program again with some awaits overlapped.
 *
 * What a run did is told by its events: each is a hash, and the sum of them is
 * what is compared, for an overlapped run does the same in another order.  Ids
 * are left out, as another order gives others.
 */
#include <config.h>

#include "trial.h"

#include <string.h>

enum { ROWS_MAX = 64 };

struct teller {
	struct mt_machine *m;
	const struct mt_overlap *o;
	const struct trial_part *part;
	struct trial *out;
	bool over;              /* the awaits are */
};

static uint64_t
mix(uint64_t h, uint64_t n)
{
	h = (h ^ n) * UINT64_C(0x9fb21c651e98df25);
	return h ^ h >> 29;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Text without the numbers of ids: "P7" is "P". */
static uint64_t
mix_text(uint64_t h, const char *s)
{
	for (char last = ' '; *s; last = *s++) {
		if (last >= 'A' && last <= 'Z' && is_digit(*s))
			while (is_digit(s[1]))
				s++;
		else
			h = mix(h, (unsigned char)*s);
	}
	return mix(h, 256);
}

static uint64_t
mix_variables(struct teller *t, uint64_t h, uint32_t frame)
{
	struct mt_row rows[ROWS_MAX];
	size_t n = mt_inspect_ref(t->m, (struct mt_ref){ MT_FRAME, frame },
	    rows, ROWS_MAX);

	for (size_t i = 0; i < n; i++) {
		if (rows[i].internal)
			continue;
		h = mix_text(h, rows[i].name);
		if (rows[i].ref.kind == MT_NONE)
			h = mix_text(h, rows[i].value);
	}
	return h;
}

static uint64_t
mix_place(uint64_t h, struct mt_span at)
{
	h = mix(h, (uint64_t)at.file);
	return mix(h, (uint64_t)at.line << 32 | (uint32_t)at.col);
}

/* Are the variables of the frame those of the part that is left out? */
static bool
is_left_out(const struct teller *t, uint32_t frame, uint64_t step)
{
	return frame == t->part->frame && step >= t->part->from && !t->over;
}

static uint64_t
tell_frame(struct teller *t, uint64_t h, const struct mt_event *e)
{
	uint32_t frame = e->parts[0].ref.kind == MT_FRAME ?
	    e->parts[0].ref.id : (uint32_t)e->parts[0].number;

	return is_left_out(t, frame, e->step) ? h : mix_variables(t, h, frame);
}

static uint64_t
tell_second(struct teller *t, uint64_t h, const struct mt_event *e)
{
	(void)e;
	return mix_text(h, mt_event_value(t->m, 1));
}

static uint64_t
tell_third(struct teller *t, uint64_t h, const struct mt_event *e)
{
	(void)e;
	return mix_text(h, mt_event_value(t->m, 2));
}

static uint64_t
tell_place(struct teller *t, uint64_t h, const struct mt_event *e)
{
	(void)t;
	(void)e;
	return h;
}

static const struct {
	const char *name;
	uint64_t (*tell)(struct teller *t, uint64_t h,
	    const struct mt_event *e);
} told[] = {
	{ "statement", tell_frame },
	{ "call", tell_frame },
	{ "return", tell_third },
	{ "throw", tell_place },
	{ "uncaught", tell_place },
	{ "promise-rejected", tell_second },
	{ "rejection-reported", tell_place },
	{ "rejection-handled-late", tell_place },
	{ "timer-armed", tell_second },
	{ "timer-cleared", tell_place },
	{ "io-started", tell_second }
};

static bool
is_resumed(const struct mt_event *e, uint32_t frame)
{
	return strcmp(e->name, "resume") == 0 && e->parts[0].ref.id == frame;
}

/* When the awaits are over: in an experiment, when its frame goes on with the
 * values in their places. */
static void
note_over(struct teller *t, const struct mt_event *e)
{
	if (t->over || !(t->o->frame ? mt_overlap_state(t->m) ==
	    MT_OVERLAP_DONE && is_resumed(e, t->o->frame) :
	    e->step >= t->part->to))
		return;
	t->over = true;
	t->out->at = e->time;
}

static void
tell_event(struct teller *t, const struct mt_event *e)
{
	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		if (strcmp(told[i].name, e->name) == 0)
			t->out->deeds += told[i].tell(t, mix_place(
			    mix(0, i + 1), e->at), e);
	note_over(t, e);
	t->out->steps = e->step;
	t->out->end = e->time;
}

static void
tell_lines(struct teller *t)
{
	size_t n = mt_console_count(t->m);
	struct mt_line line;

	for (size_t i = 0; i < n && mt_console(t->m, i, &line); i++) {
		uint64_t h = mix(0, (uint64_t)line.fd);

		for (size_t k = 0; k < line.len; k++)
			h = mix(h, (unsigned char)line.text[k]);
		t->out->lines = mix(t->out->lines, h);
	}
}

void
trial_run(const struct trial_host *host, const struct mt_overlap *o,
    const struct trial_part *part, uint64_t max_steps, struct trial *out)
{
	struct teller t = { host->open(host->user, o, max_steps), o, part, out,
		false };

	memset(out, 0, sizeof *out);
	if (!t.m)
		return;
	while (mt_move(t.m, MT_STEP, 1) == MT_OK ||
	    mt_position(t.m) > out->steps)
		tell_event(&t, mt_event(t.m));
	tell_lines(&t);
	out->exit = mt_exit_code(t.m);
	out->ended = mt_outcome(t.m) == MT_END && t.over;
	mt_close(t.m);
}

bool
trial_same(const struct trial *a, const struct trial *b)
{
	return a->ended && b->ended && a->deeds == b->deeds &&
	    a->lines == b->lines && a->exit == b->exit;
}
