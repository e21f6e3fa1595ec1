/* SPDX-License-Identifier: MIT */
/*
 * The report (tui/explain/report.c): of each program of tests/report it finds
 * what the first line says (// finds: foreach) and nothing else; its ticks are
 * those that real Node counted; of each program of the course every step it
 * names is one of the run.
 */
#include <config.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "explain/report.h"
#include "explain/ticks.h"
#include "host.h"
#include "tap.h"

struct run {
	struct mt_machine *m;
	struct causes c;
	struct report r;
	char *text;
};

static char *slurp(const char *path, size_t *len)
{
	FILE *f = fopen(path, "rb");
	char *text = text_alloc(NULL, (1 << 20) + 1);

	*len = f ? fread(text, 1, 1 << 20, f) : 0;
	text[*len] = '\0';
	if (f)
		fclose(f);
	return text;
}

static int profile_number(const char *name)
{
	int i = 0;

	while (strcmp(mt_profile_name(i), name) != 0)
		i++;
	return i;
}

/* The program of a run once more, for an experiment. */
struct again { const char *path, *profile, *text; size_t len; };

static struct mt_machine *open_again(void *user, const struct mt_overlap *o,
    uint64_t max_steps)
{
	const struct again *a = user;
	struct mt_options options = { .record = true, .profile = a->profile,
		.stack_trace_limit = -1, .max_steps = max_steps,
		.overlap = *o, .host = { .read_file = host_read_file } };
	struct mt_machine *m;

	if (mt_open(&m, a->path, a->text, a->len, &options, NULL) != MT_OK)
		return NULL;
	return m;
}

static bool open_run(struct run *x, const char *path, const char *profile)
{
	struct mt_options o = { .record = true, .profile = profile,
		.stack_trace_limit = -1, .max_steps = 50000,
		.host = { .read_file = host_read_file } };
	size_t len;

	x->text = slurp(path, &len);
	if (mt_open(&x->m, path, x->text, len, &o, NULL) != MT_OK) {
		free(x->text);
		return false;
	}
	causes_read(&x->c, x->m);
	report_make(&x->r, &x->c, NULL, NULL, profile_number(profile),
	    &(struct trial_host){ open_again, &(struct again){ path, profile,
	    x->text, len } });
	return true;
}

static void close_run(struct run *x)
{
	report_free(&x->r);
	causes_free(&x->c);
	mt_close(x->m);
	free(x->text);
}

/* ---- every step is one of the run ---------------------------------------- */

static int bad_step(const struct run *x, uint64_t step)
{
	mt_seek(x->m, step);
	return !step || step > x->c.steps || mt_position(x->m) != step ||
	    mt_event(x->m)->kind < 0;
}

static int bad_is(const struct run *x, uint64_t step, const char *names)
{
	int bad = bad_step(x, step);

	return bad || !strstr(names, mt_event(x->m)->name);
}

static int bad_findings(const struct run *x)
{
	int bad = 0;

	for (size_t i = 0; i < x->r.finding_count; i++) {
		const struct finding *f = &x->r.findings[i];

		bad += !f->steps[0] || !f->text.len;
		bad += strchr(text_get(&f->text), '{') != NULL &&
		    f->kind != FINDING_UNHANDLED;
		for (int k = 0; k < FINDING_STEPS && f->steps[k]; k++) {
			bad += bad_step(x, f->steps[k]);
			bad += k && f->steps[k] <= f->steps[k - 1];
		}
	}
	return bad;
}

static int bad_functions(const struct run *x)
{
	int bad = 0;

	for (size_t i = 0; i < x->r.function_count; i++) {
		const struct report_function *f = &x->r.functions[i];

		bad += bad_is(x, f->step, "call");
		bad += f->least > f->most || f->unsettled > f->calls;
		for (size_t k = 0; k < f->cost_count; k++)
			bad += bad_is(x, f->costs[k].step, "await return") ||
			    f->costs[k].least < 1;
	}
	return bad;
}

static const char *const end_events[] = { "catch", "job-started",
	"job-started", "rejection-reported", "rejection-handled-late" };

static int bad_rejections(const struct run *x)
{
	int bad = 0;

	for (size_t i = 0; i < x->r.rejection_count; i++) {
		const struct report_rejection *j = &x->r.rejections[i];
		uint64_t step = x->c.promises[j->promise].settled;

		bad += bad_is(x, step, "promise-rejected");
		for (size_t k = 0; k < j->end_count; k++)
			bad += bad_is(x, j->ends[k].step,
			    end_events[j->ends[k].how]) ||
			    j->ends[k].step <= step;
	}
	return bad;
}

static int bad_stretches(const struct run *x)
{
	const struct report_stretch *s[] = { &x->r.drain, &x->r.sync };
	int bad = x->r.sync.jobs != 1;

	for (int i = 0; i < 2; i++)
		bad += s[i]->jobs && (bad_is(x, s[i]->from, "job-started") ||
		    bad_step(x, s[i]->to) || s[i]->to < s[i]->from);
	return bad;
}

static int bad_traces(const struct run *x)
{
	int bad = 0;

	for (size_t i = 0; i < x->r.trace_count; i++) {
		const struct report_trace *t = &x->r.traces[i];

		bad += bad_step(x, t->error->step) || !t->error->row_count;
		for (size_t k = 0; k < t->missing_count; k++) {
			uint32_t id = t->missing[k].frame;

			bad += !causes_frame(&x->c, id) ||
			    x->c.frames[id].call >= t->error->step;
		}
	}
	return bad;
}

static int bad_steps(const struct run *x)
{
	return bad_findings(x) + bad_functions(x) + bad_rejections(x) +
	    bad_stretches(x) + bad_traces(x);
}

/* ---- what comments at the head of a program say -------------------------- */

/* The rest of the line that begins so, or "". */
static void put_comment(const struct run *x, const char *head,
    struct text *out)
{
	const char *s = strstr(x->text, head);

	if (s) {
		s += strlen(head);
		text_add(out, s, strcspn(s, "\n"));
	}
}

static bool has_comment(const struct run *x, const char *head)
{
	return strstr(x->text, head) != NULL;
}

static void compare(const struct run *x, const char *head, struct text *got,
    const char *what)
{
	struct text wanted = { 0 };

	put_comment(x, head, &wanted);
	ok(strcmp(text_get(got), text_get(&wanted)) == 0, "%s: %s%s", what,
	    head, text_get(&wanted));
	if (strcmp(text_get(got), text_get(&wanted)) != 0)
		printf("# got: %s\n", text_get(got));
	text_free(&wanted);
	text_free(got);
}

/* Who is missing from the stack of the first error: "b limit, a limit". */
static void check_missing(const struct run *x, const char *name,
    const char *profile)
{
	bool old = strcmp(profile, "node10") == 0;
	const struct report_trace *t = x->r.traces;
	struct text got = { 0 };

	if (!x->r.trace_count || (!old && strcmp(profile, "node22") != 0) ||
	    !has_comment(x, "// missing node10: "))
		return;
	for (size_t i = 0; i < t->missing_count; i++) {
		const struct report_missing *m = &t->missing[i];

		text_printf(&got, "%s%s %s", i ? ", " : "",
		    x->c.frames[m->frame].name, report_missing_name(m->why));
	}
	compare(x, old ? "// missing node10: " : "// missing: ", &got, name);
}

/* Its async rows are those of the stack the program prints. */
static void check_printed(const struct run *x, const char *name,
    const char *profile)
{
	size_t rows = 0, printed = 0, n;
	const struct cause_error *e;
	struct mt_line line;

	if (!x->r.trace_count || !has_comment(x, "e.stack"))
		return;
	e = x->r.traces[0].error;
	for (int i = 0; i < e->row_count; i++)
		rows += e->rows[i].is_async;
	mt_seek(x->m, x->c.steps);
	n = mt_console_count(x->m);
	for (size_t i = 0; i < n && mt_console(x->m, i, &line); i++)
		for (size_t k = 0; k + 9 < line.len; k++)
			printed += memcmp(line.text + k, "at async ", 9) == 0;
	ok(rows == printed, "%s, %s: %zu async rows", name, profile, rows);
}

/* Where the rejections end, by their promises: "caught none". */
static void check_ends(const struct run *x, const char *name)
{
	struct text got = { 0 };

	if (!has_comment(x, "// ends: "))
		return;
	for (size_t i = 0; i < x->r.rejection_count; i++) {
		const struct report_rejection *j = &x->r.rejections[i];

		text_puts(&got, i ? " " : "");
		text_puts(&got, j->end_count ? "" : "none");
		for (size_t k = 0; k < j->end_count; k++)
			text_printf(&got, "%s%s", k ? "+" : "",
			    report_end_name(j->ends[k].how));
	}
	compare(x, "// ends: ", &got, name);
}

/* Does the program need a later version (// since: 15)? */
static bool is_too_old(const char *path, const char *profile)
{
	static const char head[] = "// since: ";
	size_t len;
	char *text = slurp(path, &len), *since = strstr(text, head);
	bool too_old = since && atoi(profile + strlen("node")) <
	    atoi(since + strlen(head));

	free(text);
	return too_old;
}

/* ---- programs with one problem, and clean ones --------------------------- */

static void put_found(const struct run *x, struct text *out)
{
	for (size_t i = 0; i < x->r.finding_count; i++)
		text_printf(out, "%s%s", i ? " " : "",
		    report_finding_name(x->r.findings[i].kind));
}

/* What overlapping its awaits saves, in whole ms. */
static void check_saved(const struct run *x, const char *name)
{
	struct text got = { 0 };

	if (!has_comment(x, "// saves: "))
		return;
	for (size_t i = 0; i < x->r.finding_count; i++)
		text_printf(&got, "%.0f ms", x->r.findings[i].took -
		    x->r.findings[i].together);
	compare(x, "// saves: ", &got, name);
}

static void check_one(const char *path, const char *name, const char *profile)
{
	struct text found = { 0 };
	struct run x;

	if (is_too_old(path, profile))
		return;
	if (!open_run(&x, path, profile)) {
		ok(false, "%s opens as %s", name, profile);
		return;
	}
	put_found(&x, &found);
	compare(&x, "// finds: ", &found, name);
	check_saved(&x, name);
	check_missing(&x, name, profile);
	check_printed(&x, name, profile);
	if (strcmp(profile, "node22") == 0)
		check_ends(&x, name);
	ok(bad_steps(&x) == 0, "%s, %s: steps", name, profile);
	close_run(&x);
}

static void check_course(const char *path, const char *name,
    const char *profile)
{
	struct run x;

	if (!open_run(&x, path, profile))
		return;                 /* refused in that version */
	ok(bad_steps(&x) == 0, "%s, %s: steps", name, profile);
	close_run(&x);
}

static void each(const char *dir, const char *const *profiles,
    void (*check)(const char *path, const char *name, const char *profile))
{
	char path[4096];
	struct dirent *e;
	DIR *d = opendir(dir);

	while (d && (e = readdir(d)) != NULL) {
		const char *dot = strrchr(e->d_name, '.');

		if (!dot || e->d_name[0] == '.' || (strcmp(dot, ".js") &&
		    strcmp(dot, ".mjs") && strcmp(dot, ".ts")))
			continue;
		snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
		for (int i = 0; profiles[i]; i++)
			check(path, e->d_name, profiles[i]);
	}
	ok(d != NULL, "%s is there", dir);
	if (d)
		closedir(d);
}

/* ---- what is found in the lessons ---------------------------------------- */

static void check_lesson(const char *dir, const char *name, const char *kinds)
{
	struct text found = { 0 };
	char path[5000];
	struct run x;

	snprintf(path, sizeof path, "%s/%s", dir, name);
	if (!open_run(&x, path, "node22")) {
		ok(false, "%s opens", path);
		return;
	}
	put_found(&x, &found);
	ok(strcmp(found.len ? text_get(&found) : "none", kinds) == 0,
	    "%s: %s", name, kinds);
	if (strcmp(found.len ? text_get(&found) : "none", kinds) != 0)
		printf("# found: %s\n", text_get(&found));
	text_free(&found);
	close_run(&x);
}

static void check_lessons(const char *dir, const char *programs)
{
	char path[5000], name[128], kinds[128];
	char *list, *line;
	size_t len;

	snprintf(path, sizeof path, "%s/course", dir);
	list = slurp(path, &len);
	for (line = strtok(list, "\n"); line; line = strtok(NULL, "\n"))
		if (*line != '#' && sscanf(line, "%127s %127[a-z ]", name,
		    kinds) == 2)
			check_lesson(programs, name, kinds);
	ok(len > 0, "the list of the course is there");
	free(list);
}

/* ---- ticks --------------------------------------------------------------- */

/* What the report says of the call of a function, -1: it knows none. */
static int ticks_of(const struct run *x, const char *name)
{
	for (uint32_t id = 1; id < x->c.frame_count; id++)
		if (x->c.frames[id].call && x->c.frames[id].promise &&
		    strcmp(x->c.frames[id].name, name) == 0 &&
		    x->c.frames[id].host == NULL && x->c.frames[id].caller &&
		    strcmp(x->c.frames[x->c.frames[id].caller].name,
		    "measure") == 0)
			return ticks_of_call(&x->c, &x->c.frames[id]).ticks;
	return -1;
}

static void check_ticks(const char *dir, const char *major)
{
	char path[5000], profile[16], name[64];
	size_t len;
	char *golden, *line;
	struct run x;
	int n, lines = 0;

	snprintf(path, sizeof path, "%s/ticks.%s", dir, major);
	golden = slurp(path, &len);
	snprintf(path, sizeof path, "%s/ticks.js", dir);
	snprintf(profile, sizeof profile, "node%s", major);
	if (!open_run(&x, path, profile)) {
		ok(false, "%s opens as %s", path, profile);
		free(golden);
		return;
	}
	for (line = strtok(golden, "\n"); line; line = strtok(NULL, "\n")) {
		if (sscanf(line, "%63[a-zA-Z] %d", name, &n) != 2)
			continue;
		ok(ticks_of(&x, name) == n, "node %s: %s takes %d, the "
		    "report says %d", major, name, n, ticks_of(&x, name));
		lines++;
	}
	ok(lines > 20, "the recording of node %s is there", major);
	close_run(&x);
	free(golden);
}

int main(void)
{
	static const char *const all[] = { "node10", "node12", "node14",
		"node18", "node22", "node24", NULL };
	static const char *const course[] = { "node8", "node10", "node22",
		NULL };
	static const char *const majors[] = { "8", "10", "12", "22" };
	const char *src = getenv("srcdir"), *programs =
	    getenv("MICROTICK_PROGRAMS");
	char dir[4096];

	snprintf(dir, sizeof dir, "%s/tests/report", src ? src : ".");
	each(dir, all, check_one);
	each(programs ? programs : "programs", course, check_course);
	check_lessons(dir, programs ? programs : "programs");
	for (size_t i = 0; i < sizeof majors / sizeof *majors; i++)
		check_ticks(dir, majors[i]);
	return done();
}
