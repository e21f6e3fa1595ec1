/* SPDX-License-Identifier: MIT */
/*
 * The index of a run (engine/time/marks.c) against the run itself: every
 * event is stepped on, and what the index says of it must be what was seen.
 */
#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "microtick.h"
#include "tap.h"

/* Jobs of several queues, phases, console lines; some 8,000 marks. */
static const char program[] =
    "let n = 0;\n"
    "async function loop() {\n"
    "  for (let i = 0; i < 3000; i++) {\n"
    "    await null;\n"
    "    if (i % 100 === 0) process.nextTick(() => n++);\n"
    "    if (i % 500 === 0) console.log(i);\n"
    "  }\n"
    "}\n"
    "let k = 0;\n"
    "const t = setInterval(() => {\n"
    "  setImmediate(() => n++);\n"
    "  loop();\n"
    "  if (++k === 2) clearInterval(t);\n"
    "}, 5);\n";

enum { MAX = 400000, COLUMNS = 300 };
static char kinds[MAX];                 /* of the mark at a step, or 0 */
static char lanes[MAX];                 /* its lane, or -1 */
static uint64_t length;

static void ignore(void *user, int fd, const char *bytes, size_t len)
{
	(void)user, (void)fd, (void)bytes, (void)len;
}

static char kind_of(const struct mt_event *e)
{
	static const struct { const char *name; char kind; } names[] = {
		{ "job-started", 'J' }, { "phase-entered", 'H' },
		{ "console", 'C' }, { "turn", 'T' }
	};
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(e->name, names[i].name) == 0)
			return names[i].kind;
	return 0;
}

static char lane_of(const char *sentence)
{
	static const struct { const char *text; char lane; } texts[] = {
		{ "script", MT_LANE_SCRIPT }, { "nextTick", MT_LANE_TICK },
		{ "microtask", MT_LANE_MICROTASK }, { "timer", MT_LANE_TIMER },
		{ "setImmediate", MT_LANE_IMMEDIATE }
	};
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		if (strstr(sentence, texts[i].text))
			return texts[i].lane;
	return -1;
}

static void step_through(struct mt_machine *m)
{
	const struct mt_event *e;

	mt_seek(m, 0);
	while (length < MAX - 1 && mt_move(m, MT_STEP, 1) == MT_OK) {
		e = mt_event(m);
		length++;
		kinds[length] = kind_of(e);
		lanes[length] = kinds[length] == 'J' ? lane_of(e->sentence)
		    : -1;
	}
}

static uint64_t nearest(char kind, uint64_t step, int direction)
{
	for (step += (uint64_t)direction; step && step <= length;
	    step += (uint64_t)direction)
		if (kinds[step] == kind)
			return step;
	return 0;
}

static void test_near(struct mt_machine *m)
{
	static const char letters[] = { 'J', 'H', 'C', 'T' };
	int i, bad = 0;

	for (i = 0; i < 4000; i++) {
		uint64_t step = (uint64_t)rand() % (length + 1);
		int kind = rand() % 4, direction = rand() % 2 ? 1 : -1;

		bad += mt_mark_near(m, (enum mt_mark_kind)kind, step,
		    direction) != nearest(letters[kind], step, direction);
	}
	ok(bad == 0, "the nearest mark of a kind, both ways");
}

/* Counting them up to any step, and finding each by its number. */
static void test_numbers(struct mt_machine *m)
{
	static const char letters[] = { 'J', 'H', 'C', 'T' };
	uint64_t step, n;
	int kind, bad = 0;

	for (kind = 0; kind < 4; kind++) {
		for (n = 0, step = 1; step <= length; step++) {
			n += kinds[step] == letters[kind];
			if (kinds[step] == letters[kind])
				bad += mt_mark_step(m, (enum mt_mark_kind)kind,
				    n) != step;
			if (kinds[step] || step % 7 == 0)
				bad += mt_mark_count(m, (enum mt_mark_kind)kind,
				    step) != n;
		}
		bad += n == 0;
		bad += mt_mark_step(m, (enum mt_mark_kind)kind, n + 1) != 0;
		bad += mt_mark_count(m, (enum mt_mark_kind)kind,
		    length + 9) != n;
		bad += mt_mark_count(m, (enum mt_mark_kind)kind, 0) != 0;
	}
	bad += mt_mark_step(m, MT_MARK_JOB, 0) != 0;
	ok(bad == 0, "marks are numbered");
}

static void expect_strip(int columns, uint8_t *starts, uint8_t *runs)
{
	uint64_t s, since = 0;
	int lane = -1, x, i;

	for (s = 1; s <= length + 1; s++) {
		if (s <= length && kinds[s] == 'C')
			starts[mt_strip_column(s, length, columns)] |=
			    1 << MT_LANE_CONSOLE;
		if (s <= length && (!kinds[s] || kinds[s] == 'C'))
			continue;
		x = mt_strip_column(s <= length ? s : length, length, columns);
		for (i = mt_strip_column(since, length, columns);
		    lane >= 0 && i <= x; i++)
			runs[i] |= (uint8_t)(1 << lane);
		lane = s <= length ? lanes[s] : -1;
		since = s;
		if (lane >= 0)
			starts[x] |= (uint8_t)(1 << lane);
	}
}

static void test_strip(struct mt_machine *m, int columns)
{
	uint8_t starts[COLUMNS], runs[COLUMNS], want_starts[COLUMNS] = { 0 },
	    want_runs[COLUMNS] = { 0 };

	mt_strip(m, length, columns, starts, runs);
	expect_strip(columns, want_starts, want_runs);
	ok(memcmp(starts, want_starts, (size_t)columns) == 0,
	    "what begins in each of %d columns", columns);
	ok(memcmp(runs, want_runs, (size_t)columns) == 0,
	    "what runs in each of %d columns", columns);
}

/* Of the run's first steps: as if it were no longer. */
static void test_part(struct mt_machine *m, uint64_t steps, int columns)
{
	uint64_t whole = length;

	length = steps;
	test_strip(m, columns);
	length = whole;
}

int main(void)
{
	struct mt_options o = { .record = true, .stack_trace_limit = -1,
		.host = { .output = ignore } };
	struct mt_machine *m;

	srand(11);
	if (mt_open(&m, "marks.js", program, strlen(program), &o, NULL) !=
	    MT_OK)
		return 1;
	while (mt_explore(m, 10000) == MT_MORE)
		;
	step_through(m);
	ok(length == mt_known(m), "the run has %llu steps",
	    (unsigned long long)length);
	test_near(m);
	test_numbers(m);
	test_strip(m, 1);
	test_strip(m, 7);
	test_strip(m, COLUMNS);
	test_part(m, length / 3, COLUMNS);
	test_part(m, length / 2 + 7, 60);
	test_part(m, 1, 60);
	mt_close(m);
	return done();
}
