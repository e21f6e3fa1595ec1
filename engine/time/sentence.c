/* SPDX-License-Identifier: MIT */
/*
 * Sentences: what an event means, from the templates of event.def.
 *
 * %0 … %4 are payload values as the reader sees them (P7, F3, a preview);
 * %0s is the bare text of a string, queue, kind or phase; {function},
 * {line} and {text} (the source) are those of the event's place, {callee} is
 * the function in the payload (letter f), {handler} that of the reaction job,
 * {method} what it was given to, {thenable} whose then a job calls.
 */
#include <config.h>

#include "machine.h"

#include "../async/state.h"

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
/* Beside the kinds of jobs: what a JOB_REACTION calls. */
enum job_reaction { JOB_REACTION_BUILT_IN = JOB_KIND_COUNT,
	JOB_REACTION_LIBRARY, JOB_REACTION_INTERNAL, JOB_REACTION_VALUE,
	JOB_REACTION_REASON };
enum { REACTION_AWAIT = 1, REACTION_FOLLOW, BY_NODE };

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

/* The job an event of one's enqueue or start is about. */
static const struct job *event_job(struct mt_machine *m)
{
	const struct async *a = m->vm->async;
	const struct event *e = &m->vm->event;
	const struct ring *r = value_int(e->v[1]) == QUEUE_TICK ? &a->ticks
	    : &a->microtasks;

	return e->kind == EVENT_JOB_STARTED ? &a->job
	    : ring_at(r, r->count - 1);
}

static bool is_of_program(value f)
{
	while (value_is_kind(f, CELL_BOUND))
		f = ((struct bound *)value_cell(f))->target;
	return value_is_kind(f, CELL_FUNCTION) &&
	    !(((struct function *)value_cell(f))->code->flags & CODE_LIB);
}

static int job_variant(struct mt_machine *m, const struct event *e)
{
	int kind = value_int(e->v[2]);
	const struct job *j;

	if (kind != JOB_REACTION || e->kind == EVENT_JOB_FINISHED)
		return kind;
	j = event_job(m);
	if (is_of_program(j->a))
		return kind;
	if (!value_is_callable(j->a))
		return j->rejected ? JOB_REACTION_REASON : JOB_REACTION_VALUE;
	if (!value_is_kind(e->v[3], CELL_PROMISE))
		return JOB_REACTION_INTERNAL;
	return value_is_kind(j->a, CELL_NATIVE) ? JOB_REACTION_BUILT_IN
	    : JOB_REACTION_LIBRARY;
}

/* Does a callback given by the program run: console.error, perhaps? */
static bool is_callable_job(struct mt_machine *m)
{
	const struct async *a = m->vm->async;

	return a->stage != STAGE_NONE && a->job.kind != JOB_EVENT &&
	    (!value_is_kind(a->job.a, CELL_FUNCTION) ||
	    is_of_program(a->job.a));
}

/* The latest reaction of a pending promise passes its value on. */
static bool has_no_callback(value promise)
{
	value v = ((const struct promise *)value_cell(promise))->result;
	const struct reaction *r;

	if (!value_is_kind(v, CELL_REACTION))
		return false;
	r = (const struct reaction *)value_cell(v);
	return !value_is_callable(r->on_fulfilled) &&
	    !value_is_callable(r->on_rejected) &&
	    value_is_kind(r->target, CELL_PROMISE);
}

/* Which variant holds for the event, -1: none. */
static int find_variant(struct mt_machine *m, const struct event *e)
{
	switch (e->kind) {
	case EVENT_JOB_ENQUEUED: case EVENT_JOB_STARTED:
	case EVENT_JOB_FINISHED:
		return job_variant(m, e);
	case EVENT_REACTION_ADDED:
		return value_is_number(e->v[3]) ? REACTION_AWAIT
		    : has_no_callback(e->v[0]) ? REACTION_FOLLOW : -1;
	case EVENT_GENERATOR_RESUMED:
		return value_int(e->v[2]);
	case EVENT_PHASE_ENTERED: case EVENT_PHASE_LEFT:
		return value_int(e->v[0]);
	case EVENT_AWAIT:
		return value_is_kind(e->v[1], CELL_PROMISE) ? (int)
		    promise_state((struct promise *)value_cell(e->v[1])) : -1;
	case EVENT_CALL: case EVENT_RETURN:
		return function_kind(e->v[1]);
	case EVENT_CONSOLE:
		/* warnings, when nothing of the program runs */
		return value_int(e->v[0]) == 2 && !e->code &&
		    !is_callable_job(m) ? BY_NODE : value_int(e->v[0]);
	default:
		return -1;
	}
}

/* The event's row with the sentence that fits. */
static struct event_row choose(struct mt_machine *m, const struct event *e)
{
	struct event_row row = rows[e->kind];
	int variant = find_variant(m, e);
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

static void write_ref(char *s, const char *letters, uint32_t id)
{
	char digits[10];
	int n = 0;

	while (*letters)
		*s++ = *letters++;
	do
		digits[n++] = (char)('0' + id % 10);
	while (id /= 10);
	while (n)
		*s++ = digits[--n];
	*s = 0;
}

const char *mt_ref_text(struct mt_ref r)
{
	static char texts[8][16];
	static unsigned next;
	char *s = texts[next++ % 8];
	size_t i;

	s[0] = 0;
	for (i = 0; i < REF_KINDS; i++)
		if (ref_kinds[i].kind == r.kind)
			write_ref(s, ref_kinds[i].text, r.id);
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

/* W is one of the others, by the kind of its cell. */
static char cell_letter(value v)
{
	return value_is_kind(v, CELL_PROMISE) ? 'P' :
	    value_is_kind(v, CELL_TIMER) ? 'T' :
	    value_is_kind(v, CELL_IMMEDIATE) ? 'I' : 0;
}

static uint32_t payload_id(char letter, value v)
{
	if (letter == 'P' || value_is_cell(v))
		return cell_letter(v) == letter ? value_cell(v)->aux : 0;
	return value_is_number(v) ? (uint32_t)value_number(v) : 0;
}

static struct mt_ref payload_ref(char letter, value v)
{
	struct mt_ref r = { MT_NONE, 0 };
	size_t i;

	letter = letter == 'W' ? cell_letter(v) : letter;
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

	switch (letter) {
	case 'Q':
		return job_queue_name(n);
	case 'K':
		return job_kind_name(n);
	case 'M':
		return promise_maker_text((enum promise_maker)n);
	case 'R':
		return promise_reaction_text((enum reaction_word)n);
	default:
		return phase_name(n);
	}
}

static const char *payload_text(struct mt_machine *m, char letter, value v,
    bool bare)
{
	struct mt_ref r = payload_ref(letter, v);

	if (r.kind != MT_NONE)
		return mt_ref_text(r);
	if (letter == 'S' && bare && (m->vm->event.kind == EVENT_IO_STARTED ||
	    m->vm->event.kind == EVENT_IO_COMPLETED))
		return list_request_name(m, v);
	switch (letter) {
	case 'Q': case 'K': case 'H': case 'M': case 'R':
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

static void put_bytes(struct fill *f, const char *text, size_t n)
{
	size_t room = sizeof f->s - 1 - f->n;

	n = n < room ? n : room;
	memcpy(f->s + f->n, text, n);
	f->n += n;
}

static void put(struct fill *f, const char *text)
{
	put_bytes(f, text, strlen(text));
}

/* The name in a sentence, at its start or inside. */
static const char *function_name(struct fill *f, value function)
{
	const char *name = preview_function(f->m, function);

	if (strcmp(name, "(anonymous)") != 0)
		return name;
	return f->n ? "an anonymous function" : "An anonymous function";
}

/* "handle (F3)": the frame that runs. */
static const char *running_name(struct fill *f)
{
	const struct frame *frame = f->m->vm->fp;

	while (frame && (!frame->code || (frame->code->flags & CODE_LIB)))
		frame = frame->caller;
	if (!frame)
		return "The program";
	if (frame->code->flags & CODE_TOP)
		return "The main program";
	return scratch_format(f->m, "%s (F%u)", function_name(f,
	    frame->args[-1]), frame->cell.aux);
}

static const char *callee_name(struct fill *f)
{
	const char *p = strchr(f->row->payload, 'f');

	return p ? function_name(f, f->m->vm->event.v[p -
	    f->row->payload]) : "";
}

/* What made the promise that a reaction settles. */
static const char *method_name(value derived)
{
	return value_is_kind(derived, CELL_PROMISE) && promise_maker(
	    (struct promise *)value_cell(derived)) == MAKER_CATCH ? "catch"
	    : "then";
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
	text = source_shown(e->code->source);
	for (i = start; i < end && text[i] != '\n' && text[i] != '\r' &&
	    i - start < SOURCE_MAX; i++)
		continue;
	put_bytes(f, text + start, i - start);
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
	if (strncmp(p, "{handler}", 9) == 0) {
		put(f, preview_function(f->m, event_job(f->m)->a));
		return 9;
	}
	if (strncmp(p, "{thenable}", 10) == 0) {
		put(f, preview_value(f->m, event_job(f->m)->b));
		return 10;
	}
	if (strncmp(p, "{method}", 8) == 0) {
		put(f, method_name(f->m->vm->event.v[3]));
		return 8;
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

		if (n) {
			p += n;
		} else if (*p == '%' && p[1] >= '0' && p[1] <= '4') {
			int i = p[1] - '0';
			bool bare = p[2] == 's' && (f->row->payload[i] == 'S'
			    || strchr("QKHMR", f->row->payload[i]));

			put(f, payload_text(f->m, f->row->payload[i],
			    f->m->vm->event.v[i], bare));
			p += bare ? 3 : 2;
		} else {
			n = 1 + strcspn(p + 1, "{%");
			put_bytes(f, p, n);
			p += n;
		}
	}
	return scratch_copy(f->m, f->s, f->n);
}

enum { LOOK_MAX = 1000 };

static int promises_in(value v)
{
	const struct elements *e = value_is_kind(v, CELL_ARRAY) ?
	    value_object(v)->elements : NULL;
	int n = 0;

	for (uint32_t i = 0; e && i < e->length && i < LOOK_MAX; i++)
		n += value_is_kind(e->v[i], CELL_PROMISE);
	return n;
}

/* What else is known of any value. */
static void fill_value(struct mt_part *part, value v)
{
	part->promises = promises_in(v);
	if (value_is_kind(v, CELL_PROMISE))
		part->ref = payload_ref('P', v);
}

/* The payload as the facade gives it, value by value. */
static void fill_parts(struct mt_machine *m, const char *letters,
    struct mt_event *e)
{
	const value *v = m->vm->event.v;
	int i;

	memset(e->parts, 0, sizeof e->parts);
	for (i = 0; letters[i]; i++) {
		struct mt_part *part = &e->parts[i];

		part->ref = payload_ref(letters[i], v[i]);
		if (value_is_number(v[i]))
			part->number = value_number(v[i]);
		if (strchr("QKHMR", letters[i]))
			part->word = enum_name(letters[i], v[i]);
		else if (letters[i] == 'f' && value_is_callable(v[i]))
			part->word = preview_function(m, v[i]);
		else if (letters[i] == 'V')
			fill_value(part, v[i]);
	}
}

const char *mt_event_value(struct mt_machine *m, int i)
{
	const struct event *e = &m->vm->event;
	const char *letters = rows[e->kind].payload;

	if (m->vm->step == 0 || i < 0 || i >= (int)strlen(letters))
		return "";
	return preview_value(m, e->v[i]);
}

void sentence_build(struct mt_machine *m, struct mt_event *e)
{
	const struct event *ev = &m->vm->event;
	struct event_row row = choose(m, ev);
	struct fill f = { .m = m, .row = &row, .e = e };
	int i, n = 0;

	memset(e->refs, 0, sizeof e->refs);
	e->name = f.row->name;
	e->clause = f.row->clause;
	fill_parts(m, f.row->payload, e);
	for (i = 0; i < MT_PARTS && n < 4; i++)
		if (e->parts[i].ref.kind != MT_NONE &&
		    f.row->payload[i] != 'V')
			e->refs[n++] = e->parts[i].ref;
	e->sentence = fill_template(&f);
}
