/* SPDX-License-Identifier: MIT */
/* Fills in what a sentence of a lesson leaves to be computed. */
#include <config.h>

#include "app.h"
#include "blank.h"
#include "explain/ticks.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What is asked for, and what was found. */
struct blank {
	struct app *app;
	struct causes c;        /* of the whole run, once it was needed */
	bool has_causes;
	struct mt_machine *m;   /* the app's, or another version's */
	uint64_t until;         /* step that "so far" means */
	const char *arg;        /* "" if there is none */
	int data;
	bool is_count;          /* number is one; else word is the answer */
	long number;
	struct text word;
	struct text *why;
};

static bool
refuse(struct blank *b, const char *what, const char *which)
{
	text_printf(b->why, "%s%.60s", what, which);
	return false;
}

static bool
count(struct blank *b, long n)
{
	b->is_count = true;
	b->number = n;
	return true;
}

static bool
answer_ref(struct blank *b, struct mt_ref ref, const char *missing)
{
	if (ref.kind == MT_NONE || !ref.id)
		return refuse(b, missing, b->arg);
	text_puts(&b->word, mt_ref_text(ref));
	return true;
}

/* ---- the run's causes ---------------------------------------------------- */

static const struct causes *
causes_of(struct blank *b)
{
	uint64_t here = mt_position(b->m);

	if (!b->has_causes)
		causes_read(&b->c, b->m);
	b->has_causes = true;
	mt_seek(b->m, here);
	return &b->c;
}

/* The last activation of a function so far; else its first, later.  Many are
 * anonymous: where a promise is asked for, only the async ones count. */
static const struct cause_frame *
frame_named(struct blank *b, bool is_async, uint32_t *id)
{
	const struct causes *c = causes_of(b);
	const struct cause_frame *found = NULL;

	for (uint32_t i = 1; i < c->frame_count; i++) {
		const struct cause_frame *f = causes_frame(c, i);

		if (!f || !f->name || strcmp(f->name, b->arg) != 0 ||
		    (is_async && !f->promise) || (found && f->call > b->until))
			continue;
		found = f;
		*id = i;
	}
	if (!found)
		refuse(b, is_async ? "an async function that is called "
		    "expected, not " : "a function that is called expected, "
		    "not ", b->arg);
	return found;
}

/* ---- the answers, as blank.def names them -------------------------------- */

static bool
list(struct blank *b)
{
	return count(b, (long)mt_count(b->m, (enum mt_list)b->data));
}

static bool
fill_frames(struct blank *b)
{
	struct mt_item item;
	long n = 0;

	for (size_t i = 0; mt_item(b->m, MT_SUSPENDED, i, &item); i++)
		n += strcmp(item.name, b->arg) == 0;
	return count(b, n);
}

static bool
fill_printed(struct blank *b)
{
	return count(b, (long)mt_console_count(b->m));
}

static bool
fill_lines(struct blank *b)
{
	return count(b, (long)causes_of(b)->line_count);
}

static bool
fill_calls(struct blank *b)
{
	const struct causes *c = causes_of(b);
	uint32_t id;
	long n = 0;

	if (!frame_named(b, false, &id))
		return false;
	for (uint32_t i = 1; i < c->frame_count; i++) {
		const struct cause_frame *f = causes_frame(c, i);

		n += f && f->call <= b->until && f->name &&
		    strcmp(f->name, b->arg) == 0;
	}
	return count(b, n);
}

static bool
fill_awaits(struct blank *b)
{
	uint32_t id;
	long n = 0;

	if (!frame_named(b, true, &id))
		return false;
	for (size_t i = 0; i < b->c.await_count; i++)
		n += b->c.awaits[i].frame == id;
	return count(b, n);
}

static bool
fill_turns(struct blank *b)
{
	uint32_t id;
	const struct cause_frame *f = frame_named(b, true, &id);
	struct ticks t;

	if (!f)
		return false;
	t = ticks_of_call(&b->c, f);
	if (t.ticks < 0)
		return refuse(b, "a promise that settles expected of ",
		    b->arg);
	return count(b, t.ticks - 1);
}

/* The thing of a kind that the step is about. */
static struct mt_ref
of_event(struct blank *b, enum mt_ref_kind kind)
{
	const struct mt_event *e = mt_event(b->m);

	for (int i = 0; i < 4; i++)
		if (e->refs[i].kind == kind)
			return e->refs[i];
	return (struct mt_ref){ MT_NONE, 0 };
}

static bool
fill_promise(struct blank *b)
{
	const struct cause_frame *f;
	uint32_t id;

	if (!*b->arg)
		return answer_ref(b, of_event(b, MT_PROMISE),
		    "a step about a promise expected");
	f = frame_named(b, true, &id);
	return f && answer_ref(b, (struct mt_ref){ MT_PROMISE, f->promise },
	    "");
}

static bool
fill_frame(struct blank *b)
{
	uint32_t id;

	if (!*b->arg)
		return answer_ref(b, of_event(b, MT_FRAME),
		    "a step about a function expected");
	return frame_named(b, false, &id) && answer_ref(b,
	    (struct mt_ref){ MT_FRAME, id }, "");
}

static bool
fill_awaited(struct blank *b)
{
	uint32_t id, promise = 0;

	if (!frame_named(b, true, &id))
		return false;
	for (size_t i = 0; i < b->c.await_count; i++)
		if (b->c.awaits[i].frame == id &&
		    b->c.awaits[i].suspend <= b->until)
			promise = b->c.awaits[i].promise;
	return answer_ref(b, (struct mt_ref){ MT_PROMISE, promise },
	    "a function that has awaited a promise expected, not ");
}

static bool
fill_event_ref(struct blank *b)
{
	struct mt_ref ref = of_event(b, (enum mt_ref_kind)b->data);
	struct mt_item item;

	if (ref.kind == MT_NONE && b->data == MT_JOB_REF)
		ref = mt_loop(b->m)->job;
	if (ref.kind == MT_NONE && b->data == MT_TIMER &&
	    mt_item(b->m, MT_TIMERS, 0, &item))
		ref = item.ref;
	return answer_ref(b, ref, "a step with a job or timer expected");
}

static bool
fill_time(struct blank *b)
{
	text_printf(&b->word, "%g", mt_loop(b->m)->time);
	return true;
}

static bool
fill_turn(struct blank *b)
{
	text_printf(&b->word, "%u", mt_loop(b->m)->turn);
	return true;
}

static bool
fill_exit(struct blank *b)
{
	causes_of(b);
	text_printf(&b->word, "%d", mt_exit_code(b->m));
	return true;
}

static bool
fill_version(struct blank *b)
{
	text_printf(&b->word, "%d", app_major(b->app));
	return true;
}

static const struct row {
	const char *name, *arg, *doc;
	bool (*fill)(struct blank *b);
	int data;
} rows[] = {
#define LIST(name, list_, doc) { name, NULL, doc, list, MT_##list_ },
#define BLANK(name, arg, function, data, doc) \
	{ name, arg, doc, fill_##function, data },
#include "blank.def"
};

enum { ROWS = sizeof rows / sizeof *rows };

const char *
blank_name(int i, const char **arg, const char **doc)
{
	if (i >= ROWS)
		return NULL;
	*arg = rows[i].arg;
	*doc = rows[i].doc;
	return rows[i].name;
}

/* ---- words --------------------------------------------------------------- */

static void
put_number(struct text *out, long n, bool noun)
{
	static const char *const words[] = { "zero", "one", "two", "three",
		"four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve" };

	if (n == 0 && noun)
		text_puts(out, "no");
	else if (n >= 0 && n < (long)(sizeof words / sizeof *words))
		text_puts(out, words[n]);
	else
		text_printf(out, "%ld", n);
}

static void
put_answer(struct blank *b, const char *noun, bool capital, struct text *out)
{
	size_t start = out->len;

	if (b->is_count)
		put_number(out, b->number, *noun != '\0');
	else
		text_puts(out, text_get(&b->word));
	if (*noun)
		text_printf(out, " %s%s", noun, b->number == 1 ? "" : "s");
	if (capital && out->data)
		out->data[start] = (char)toupper((unsigned char)
		    out->data[start]);
}

/* ---- asking -------------------------------------------------------------- */

static bool
ask(struct blank *b, const struct row *row, const char *arg)
{
	b->arg = arg;
	b->data = row->data;
	if (*arg && !row->arg)
		return refuse(b, "no argument expected, not ", arg);
	if (!*arg && row->arg && *row->arg != '[')
		return refuse(b, "a function's name expected after ",
		    row->name);
	return row->fill(b);
}

/* "f", or "f - g": how many more. */
static bool
ask_difference(struct blank *b, const struct row *row, char *arg)
{
	char *minus = strstr(arg, " - ");
	long n;

	if (!minus)
		return ask(b, row, arg);
	*minus = '\0';
	if (!ask(b, row, arg))
		return false;
	n = b->number;
	if (!ask(b, row, minus + 3))
		return false;
	return b->is_count ? count(b, n - b->number) :
	    refuse(b, "a count expected before -, not ", row->name);
}

static void
drop_causes(struct blank *b)
{
	if (b->has_causes)
		causes_free(&b->c);
	b->has_causes = false;
}

/* The same of another version's run, at its end. */
static bool
ask_as(struct blank *b, const struct row *row, char *arg, const char *profile)
{
	struct blank other = { .app = b->app, .why = b->why,
		.until = UINT64_MAX };
	bool good;

	other.m = app_machine_as(b->app, profile);
	if (!other.m)
		return refuse(b, "a version that runs the program expected, "
		    "not ", profile);
	causes_of(&other);
	mt_seek(other.m, other.c.steps);
	good = ask_difference(&other, row, arg);
	b->is_count = other.is_count;
	b->number = other.number;
	text_puts(&b->word, text_get(&other.word));
	text_free(&other.word);
	drop_causes(&other);
	mt_close(other.m);
	return good;
}

static const struct row *
row_named(const char *name, size_t len)
{
	for (int i = 0; i < ROWS; i++)
		if (strlen(rows[i].name) == len && tolower((unsigned char)
		    *name) == *rows[i].name &&
		    strncmp(rows[i].name + 1, name + 1, len - 1) == 0)
			return &rows[i];
	return NULL;
}

/* One blank, without its braces. */
static bool
fill(struct blank *b, char *inside, struct text *out)
{
	size_t len = strcspn(inside, " :");
	const struct row *row = len ? row_named(inside, len) : NULL;
	char *noun = strstr(inside, ": "), *as = strstr(inside, " as ");
	char *arg = inside + len;
	bool good;

	if (!row)
		return refuse(b, "a blank expected, as {timers} or {promise "
		    "f}, not ", inside);
	if (noun)
		*noun = '\0';
	if (as)
		*as = '\0';
	arg += *arg == ' ';
	text_clear(&b->word);
	b->is_count = false;
	good = as ? ask_as(b, row, arg, as + 4) : ask_difference(b, row, arg);
	if (good)
		put_answer(b, noun ? noun + 2 : "",
		    isupper((unsigned char)*inside) != 0, out);
	return good;
}

/* What stands between braces, from p; behind it, or NULL. */
static const char *
fill_next(struct blank *b, const char *p, struct text *out)
{
	const char *end = strchr(p, '}');
	struct text inside = { 0 };
	bool good;

	if (!end) {
		refuse(b, "} expected after {", p);
		return NULL;
	}
	text_add(&inside, p, (size_t)(end - p));
	good = fill(b, inside.data, out);
	text_free(&inside);
	return good ? end + 1 : NULL;
}

bool
blank_fill(struct app *app, const char *sentence, struct text *out,
    struct text *why)
{
	struct blank b = { .app = app, .m = app->m, .why = why,
		.until = mt_position(app->m) };
	const char *p = sentence;

	text_puts(out, "");
	while (p && *p) {
		size_t n = strcspn(p, "{");

		text_add(out, p, n);
		p += n;
		if (*p == '{' && p[1] == '{') {
			text_char(out, '{');
			p += 2;
		} else if (*p) {
			p = fill_next(&b, p + 1, out);
		}
	}
	drop_causes(&b);
	text_free(&b.word);
	return p != NULL;
}
