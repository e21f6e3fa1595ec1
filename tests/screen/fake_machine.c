/* SPDX-License-Identifier: MIT */
/* A machine with one canned run, to draw the screen without an engine. */
#include <config.h>

#include "engine/microtick.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fake_step {
	const char *name, *phase, *drain, *job;
	int line, col, end_line, end_col;
	const char *sentence, *clause;
	const char *lists[MT_LIST_COUNT]; /* "id|about|name|state|note|flags;" */
	const char *prints;
};

static const struct fake_step steps[] = {
#include "fake_steps.inc"
};
enum { N = sizeof steps / sizeof *steps - 1 };

struct mt_machine {
	uint64_t at, known;
	char *text, *path;
	size_t len;
	uint8_t *classes;
	bool breaks[1000];
	struct mt_event event;
	struct mt_loop loop;
	struct mt_mark marks[N + 1];
};

const char *mt_status_text(enum mt_status s) { return s ? "end" : "ok"; }
int mt_profile_count(void) { return 1; }
const char *mt_profile_name(int i) { (void)i; return "node22"; }
const char *mt_profile_version(int i) { (void)i; return "22.23.3"; }

enum mt_status mt_open(struct mt_machine **out, const char *path,
    const char *text, size_t len, const struct mt_options *o,
    struct mt_error *error)
{
	struct mt_machine *m = calloc(1, sizeof *m);
	if (len >= 2 && memcmp(text, "!!", 2) == 0) {
		error->at = (struct mt_span){ 0, 1, 1, 1, 2 };
		strcpy(error->message, "SyntaxError: Invalid or unexpected token");
		free(m);
		return MT_SYNTAX;
	}
	m->text = malloc(len + 1);
	memcpy(m->text, text, len);
	m->text[len] = 0;
	m->len = len;
	m->path = strdup(path);
	m->classes = calloc(1, len + 1);
	for (size_t i = 0; i < len; i++)
		m->classes[i] = text[i] == '\'' ? MT_T_STRING : MT_T_TEXT;
	*out = m;
	return MT_OK;
}
void mt_close(struct mt_machine *m)
{
	if (!m) return;
	free(m->text); free(m->path); free(m->classes); free(m);
}
static enum mt_status go(struct mt_machine *m, uint64_t to)
{
	m->at = to > N ? N : to;
	if (m->at > m->known) m->known = m->at;
	return to > N ? MT_END : MT_OK;
}
enum mt_status mt_run(struct mt_machine *m) { go(m, N); return MT_END; }
enum mt_status mt_explore(struct mt_machine *m, uint64_t n)
{ return go(m, m->known + n) == MT_OK ? MT_MORE : MT_END; }
enum mt_status mt_seek(struct mt_machine *m, uint64_t s) { return go(m, s); }
static bool stop(struct mt_machine *m, enum mt_unit u)
{
	const struct fake_step *s = &steps[m->at];
	switch (u) {
	case MT_JOB: return strcmp(s->name, "job-started") == 0;
	case MT_PHASE: return strcmp(s->name, "phase-entered") == 0;
	case MT_CONSOLE: return s->prints != NULL;
	case MT_BREAKPOINT: return m->breaks[s->line];
	case MT_WHOLE: return false;
	default: return true;
	}
}
enum mt_status mt_move(struct mt_machine *m, enum mt_unit u, int d)
{
	do {
		if (d > 0 && m->at == N) return MT_END;
		if (d < 0 && m->at == 0) return MT_START;
		go(m, m->at + (uint64_t)(int64_t)d);
	} while (!stop(m, u));
	return MT_OK;
}
enum mt_status mt_find(struct mt_machine *m, uint64_t kinds, const char *text, int d)
{
	for (uint64_t i = m->at + (uint64_t)(int64_t)d; i <= N; i += (uint64_t)(int64_t)d)
		if (text && strstr(steps[i].sentence, text)) { go(m, i); return MT_OK; }
	return MT_NOT_FOUND;
}
uint64_t mt_position(const struct mt_machine *m) { return m->at; }
uint64_t mt_known(const struct mt_machine *m) { return m->known; }
bool mt_is_complete(const struct mt_machine *m) { return m->known == N; }
enum mt_status mt_outcome(const struct mt_machine *m) { return MT_END; }
int mt_exit_code(const struct mt_machine *m) { return 0; }
const char *mt_limit_text(const struct mt_machine *m) { return ""; }
int mt_break_set(struct mt_machine *m, int f, int line, bool on)
{ m->breaks[line % 1000] = on; return line; }
bool mt_break_at(const struct mt_machine *m, int f, int line) { return m->breaks[line % 1000]; }

static const char *const kinds[] = { "", "P", "F", "J", "T", "I", "IO", "O" };
const char *mt_ref_text(struct mt_ref r)
{
	static char ring[8][16]; static int n;
	char *o = ring[n++ % 8];
	snprintf(o, 16, "%s%u", kinds[r.kind], r.id);
	return o;
}
bool mt_ref_parse(const char *t, struct mt_ref *out)
{
	for (int k = 6; k > 0; k--) {
		size_t n = strlen(kinds[k]);
		if (strncmp(t, kinds[k], n) == 0 && isdigit((unsigned char)t[n])) {
			*out = (struct mt_ref){ (enum mt_ref_kind)k, (uint32_t)atoi(t + n) };
			return true;
		}
	}
	*out = (struct mt_ref){ MT_NONE, 0 };
	return false;
}
int mt_event_kind_count(void) { return 2; }
const char *mt_event_kind_name(int k) { return k ? "job-started" : "statement"; }
const char *mt_event_kind_doc(int k) { return "doc"; }
const struct mt_event *mt_event(struct mt_machine *m)
{
	const struct fake_step *s = &steps[m->at];
	m->event = (struct mt_event){ m->at, m->at ? 0 : -1, s->name, 0, s->phase,
		{ 0, s->line, s->col, s->end_line, s->end_col }, { { 0 } }, s->sentence, s->clause };
	mt_ref_parse(s->job, &m->event.refs[0]);
	return &m->event;
}
static const char *nth(const char *list, size_t i)
{
	while (list && *list && i--) { list = strchr(list, ';'); if (list) list++; }
	return list && *list ? list : NULL;
}
size_t mt_count(struct mt_machine *m, enum mt_list l)
{
	size_t n = 0;
	while (nth(steps[m->at].lists[l], n)) n++;
	return n;
}
bool mt_item(struct mt_machine *m, enum mt_list l, size_t i, struct mt_item *out)
{
	static char ring[64][6][64]; static int r;
	const char *p = nth(steps[m->at].lists[l], i);
	char (*f)[64] = ring[r++ % 64];
	if (!p) return false;
	for (int k = 0; k < 6; k++) {
		size_t n = strcspn(p, "|;");
		snprintf(f[k], 64, "%.*s", (int)n, p);
		p += n + (p[n] == '|');
	}
	*out = (struct mt_item){ .name = f[2], .state = f[3], .note = f[4], .due = 3,
	    .changed = strchr(f[5], '*') != NULL, .next = strchr(f[5], '>') != NULL };
	mt_ref_parse(f[0], &out->ref);
	mt_ref_parse(f[1], &out->about);
	for (char *d = f[5]; *d; d++)
		if (isdigit((unsigned char)*d)) { out->at.line = atoi(d); out->at.col = 3; break; }
	return true;
}
const char *mt_list_name(enum mt_list l)
{
	static const char *const n[] = { "stack", "suspended", "nextTick", "microtasks",
		"timers", "immediates", "io", "promises", "rejections" };
	return n[l];
}
const struct mt_loop *mt_loop(struct mt_machine *m)
{
	const struct fake_step *s = &steps[m->at];
	m->loop = (struct mt_loop){ s->phase, s->drain, 0, 0, { 0 }, "" };
	mt_ref_parse(s->job, &m->loop.job);
	return &m->loop;
}
size_t mt_console_count(struct mt_machine *m)
{
	size_t n = 0;
	for (uint64_t i = 0; i <= m->at; i++) n += steps[i].prints != NULL;
	return n;
}
bool mt_console(struct mt_machine *m, size_t k, struct mt_line *out)
{
	for (uint64_t i = 0; i <= m->at; i++)
		if (steps[i].prints && k-- == 0) {
			*out = (struct mt_line){ steps[i].prints, strlen(steps[i].prints), 1, i, { 0 } };
			return true;
		}
	return false;
}
size_t mt_inspect_ref(struct mt_machine *m, struct mt_ref r, struct mt_row *rows, size_t max)
{
	rows[0] = (struct mt_row){ "[[PromiseState]]", "pending", 0, { 0 }, true };
	rows[1] = (struct mt_row){ "user", "{ id: 1 }", 7, { 0 }, false };
	return 2;
}
size_t mt_inspect(struct mt_machine *m, uint64_t h, size_t first, struct mt_row *rows, size_t max)
{
	rows[0] = (struct mt_row){ "id", "1", 0, { 0 }, false };
	return 1;
}
bool mt_ref_item(struct mt_machine *m, struct mt_ref r, struct mt_item *out)
{
	for (int l = 0; l < MT_LIST_COUNT; l++)
		for (size_t i = 0; mt_item(m, (enum mt_list)l, i, out); i++)
			if (out->ref.kind == r.kind && out->ref.id == r.id) return true;
	return false;
}
const struct mt_mark *mt_marks(const struct mt_machine *c, size_t *count)
{
	struct mt_machine *m = (struct mt_machine *)c;
	size_t n = 0;
	for (uint64_t i = 0; i <= m->known; i++) {
		if (steps[i].prints) m->marks[n++] = (struct mt_mark){ i, MT_MARK_CONSOLE, { 0 }, 0 };
		else if (strcmp(steps[i].name, "job-started") == 0)
			m->marks[n++] = (struct mt_mark){ i, MT_MARK_JOB, { 0 },
			    strcmp(steps[i].phase, "script") && strcmp(steps[i].phase, "microtasks") ? 3 : *steps[i].drain ? 2 : 0 };
		else if (strcmp(steps[i].name, "phase-entered") == 0)
			m->marks[n++] = (struct mt_mark){ i, MT_MARK_PHASE, { 0 }, 0 };
	}
	*count = n;
	return m->marks;
}
int mt_file_count(const struct mt_machine *m) { return 1; }
const char *mt_file_name(const struct mt_machine *m, int f) { return m->path; }
const char *mt_file_text(const struct mt_machine *m, int f, size_t *len) { *len = m->len; return m->text; }
const uint8_t *mt_file_classes(struct mt_machine *m, int f) { return m->classes; }
void mt_figures(const struct mt_machine *m, struct mt_figures *o) { memset(o, 0, sizeof *o); }
uint64_t mt_state_hash(const struct mt_machine *m) { return m->at; }
