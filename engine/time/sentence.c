/* SPDX-License-Identifier: MIT */
/*
 * Sentences: what an event means, from the templates of event.def.
 *
 * %0 … %4 are payload values as the reader sees them (P7, F3, a preview);
 * %0s is the bare text of a string, queue, kind or phase; {function},
 * {line} and {text} (the source) are those of the event's place, {callee} is the function in the
 * payload (letter f).
 */
#include <config.h>

#include "machine.h"

struct event_row { const char *name, *payload, *sentence, *clause; };

static const struct event_row rows[EVENT_COUNT] = {
#define X(kind, name, payload, mark, sentence, clause) \
	{ name, payload, sentence, clause },
#include "event.def"
#undef X
};
const char event_marks[EVENT_COUNT] = {
#define X(kind, name, payload, mark, ...) mark,
#include "event.def"
#undef X
};

/* ---- variants ----------------------------------------------------------- */

enum function_kind { FUNCTION_PLAIN, FUNCTION_MAIN, FUNCTION_ASYNC,
	FUNCTION_GENERATOR };

static const struct variant { int event, variant;
	const char *sentence, *clause; } variants[] = {
#define S(event, variant, sentence, clause) \
	{ EVENT_##event, variant, sentence, clause },
#include "sentence.def"
#undef S
};

static int function_kind(value f)
{
	uint32_t flags;

	if (!value_is_kind(f, CELL_FUNCTION))
		return FUNCTION_PLAIN;
	flags = ((struct function *)value_cell(f))->code->flags;
	return flags & CODE_TOP ? FUNCTION_MAIN :
	    flags & CODE_GENERATOR ? FUNCTION_GENERATOR :
	    flags & CODE_ASYNC ? FUNCTION_ASYNC : FUNCTION_PLAIN;
}

/* Which variant holds for the event, -1: none. */
static int find_variant(const struct event *e)
{
	switch (e->kind) {
	case EVENT_JOB_ENQUEUED: case EVENT_JOB_STARTED:
	case EVENT_JOB_FINISHED:
		return value_int(e->v[2]);
	case EVENT_AWAIT:
		return value_is_kind(e->v[1], CELL_PROMISE) ? (int)
		    promise_state((struct promise *)value_cell(e->v[1])) : -1;
	case EVENT_CALL: case EVENT_RETURN:
		return function_kind(e->v[1]);
	case EVENT_CONSOLE:
		return value_int(e->v[0]);
	default:
		return -1;
	}
}

/* The event's row with the sentence that fits. */
static struct event_row choose(const struct event *e)
{
	struct event_row row = rows[e->kind];
	int variant = find_variant(e);
	size_t i;

	for (i = 0; variant >= 0 && i < sizeof variants / sizeof *variants;
	    i++) {
		if (variants[i].event != (int)e->kind ||
		    variants[i].variant != variant)
			continue;
		row.sentence = variants[i].sentence;
		row.clause = variants[i].clause;
	}
	return row;
}

int mt_event_kind_count(void)
{
	return EVENT_COUNT;
}

const char *mt_event_kind_name(int kind)
{
	return kind >= 0 && kind < EVENT_COUNT ? rows[kind].name : "start";
}

const char *mt_event_kind_doc(int kind)
{
	return kind >= 0 && kind < EVENT_COUNT ? rows[kind].sentence
	    : "The program has not begun.";
}

/* ---- references -------------------------------------------------------- */

static const struct { char letter; enum mt_ref_kind kind; const char *text; }
    ref_kinds[] = {
	{ 'P', MT_PROMISE, "P" }, { 'F', MT_FRAME, "F" },
	{ 'J', MT_JOB_REF, "J" }, { 'T', MT_TIMER, "T" },
	{ 'I', MT_IMMEDIATE, "I" }, { 'O', MT_IO, "IO" }
};
#define REF_KINDS (sizeof ref_kinds / sizeof *ref_kinds)

const char *mt_ref_text(struct mt_ref r)
{
	static char texts[8][16];
	static unsigned next;
	char *s = texts[next++ % 8];
	size_t i;

	s[0] = 0;
	for (i = 0; i < REF_KINDS; i++)
		if (ref_kinds[i].kind == r.kind)
			snprintf(s, sizeof texts[0], "%s%u",
			    ref_kinds[i].text, r.id);
	return s;
}

bool mt_ref_parse(const char *text, struct mt_ref *out)
{
	size_t i, n;
	uint32_t id = 0;
	const char *p;

	for (i = REF_KINDS; i-- > 0; ) {
		n = strlen(ref_kinds[i].text);
		if (strncmp(text, ref_kinds[i].text, n) != 0)
			continue;
		for (p = text + n; *p >= '0' && *p <= '9'; p++)
			id = id * 10 + (uint32_t)(*p - '0');
		if (p == text + n || *p)
			continue;
		out->kind = ref_kinds[i].kind;
		out->id = id;
		return true;
	}
	return false;
}

static uint32_t payload_id(char letter, value v)
{
	if (letter == 'P')
		return value_is_kind(v, CELL_PROMISE) ? value_cell(v)->aux : 0;
	return value_is_number(v) ? (uint32_t)value_number(v) : 0;
}

static struct mt_ref payload_ref(char letter, value v)
{
	struct mt_ref r = { MT_NONE, 0 };
	size_t i;

	for (i = 0; i < REF_KINDS; i++)
		if (ref_kinds[i].letter == letter && payload_id(letter, v)) {
			r.kind = ref_kinds[i].kind;
			r.id = payload_id(letter, v);
		}
	return r;
}

/* ---- templates ---------------------------------------------------------- */

static const char *enum_name(char letter, value v)
{
	int n = value_is_int(v) ? value_int(v) : 0;

	return letter == 'Q' ? job_queue_name(n) : letter == 'K' ?
	    job_kind_name(n) : phase_name(n);
}

static const char *payload_text(struct mt_machine *m, char letter, value v,
    bool bare)
{
	struct mt_ref r = payload_ref(letter, v);

	if (r.kind != MT_NONE)
		return mt_ref_text(r);
	switch (letter) {
	case 'Q': case 'K': case 'H':
		return enum_name(letter, v);
	case 'f':
		return preview_function(m, v);
	case 'S':
		if (bare && (value_is_string(v) || value_is_symbol(v)))
			return preview_text(m, v, 80);
		/* fall through */
	case 'N': case 'V':
		return preview_value(m, v);
	default:
		return "nothing";
	}
}

struct fill { struct mt_machine *m; const struct event_row *row;
	const struct mt_event *e; char s[512]; size_t n; };

static void put(struct fill *f, const char *text)
{
	while (*text && f->n + 1 < sizeof f->s)
		f->s[f->n++] = *text++;
}

static const char *running_name(struct fill *f)
{
	const struct event *e = &f->m->vm->event;

	if (!e->code)
		return "the program";
	if (e->code->flags & CODE_TOP)
		return "The main program";
	if (value_is_string(e->code->name) &&
	    string_length(value_string(e->code->name)))
		return preview_text(f->m, e->code->name, 40);
	return "An anonymous function";
}

static const char *callee_name(struct fill *f)
{
	const char *p = strchr(f->row->payload, 'f');

	return p ? preview_function(f->m, f->m->vm->event.v[p -
	    f->row->payload]) : "";
}

#define SOURCE_MAX 44

/* The source of the event's place: its first line, cut. */
static void put_source(struct fill *f)
{
	const struct event *e = &f->m->vm->event;
	uint32_t start, end, at, i;
	const char *text;

	if (!e->code || !code_place(e->code, e->pc, &start, &end, &at))
		return;
	text = e->code->source->text;
	for (i = start; i < end && text[i] != '\n' && text[i] != '\r' &&
	    i - start < SOURCE_MAX; i++) {
		char one[2] = { text[i], 0 };

		put(f, one);
	}
	/* Do not end inside a UTF-8 sequence. */
	while (i < end && f->n && (text[i] & 0xc0) == 0x80) {
		f->n--;
		i--;
	}
	if (i < end)
		put(f, "…");
}

/* A word in braces; returns how long it is. */
static size_t fill_word(struct fill *f, const char *p)
{
	char number[16];

	if (strncmp(p, "{line}", 6) == 0) {
		snprintf(number, sizeof number, "%d", f->e->at.line);
		put(f, number);
		return 6;
	}
	if (strncmp(p, "{function}", 10) == 0) {
		put(f, running_name(f));
		return 10;
	}
	if (strncmp(p, "{text}", 6) == 0) {
		put_source(f);
		return 6;
	}
	if (strncmp(p, "{callee}", 8) == 0) {
		put(f, callee_name(f));
		return 8;
	}
	return 0;
}

static const char *fill_template(struct fill *f)
{
	const char *p = f->row->sentence;

	while (*p) {
		size_t n = *p == '{' ? fill_word(f, p) : 0;
		char one[2] = { *p, 0 };

		if (n) {
			p += n;
		} else if (*p == '%' && p[1] >= '0' && p[1] <= '4') {
			int i = p[1] - '0';
			bool bare = p[2] == 's' && (f->row->payload[i] == 'S'
			    || strchr("QKH", f->row->payload[i]));

			put(f, payload_text(f->m, f->row->payload[i],
			    f->m->vm->event.v[i], bare));
			p += bare ? 3 : 2;
		} else {
			put(f, one);
			p++;
		}
	}
	f->s[f->n] = 0;
	return scratch_format(f->m, "%s", f->s);
}

void sentence_build(struct mt_machine *m, struct mt_event *e)
{
	const struct event *ev = &m->vm->event;
	struct event_row row = choose(ev);
	struct fill f = { .m = m, .row = &row, .e = e };
	int i, n = 0;

	memset(e->refs, 0, sizeof e->refs);
	e->name = f.row->name;
	e->clause = f.row->clause;
	for (i = 0; f.row->payload[i] && n < 4; i++) {
		struct mt_ref r = payload_ref(f.row->payload[i], ev->v[i]);

		if (r.kind != MT_NONE)
			e->refs[n++] = r;
	}
	e->sentence = fill_template(&f);
}
