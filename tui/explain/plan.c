/* SPDX-License-Identifier: MIT */
/* Which runs a comparison is of: every value with every other. */
#include <config.h>

#include "app.h"
#include "compare.h"
#include "host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[DIMENSIONS] = { "file", "--as",
	"--unhandled-rejections", "--async-hooks", "--first-turn" };

/* Lists of values, with commas; the files are elsewhere. */
struct plan {
	const char *lists[DIMENSIONS];
	const struct options *o;
};

const char *
compare_dimension_name(enum dimension d)
{
	return names[d];
}

/* The i-th word of a list with commas; false past its end. */
static bool
word_at(const char *list, int i, char *word, size_t size)
{
	while (list && i-- > 0) {
		list = strchr(list, ',');
		list = list ? list + 1 : NULL;
	}
	if (!list)
		return false;
	snprintf(word, size, "%.*s", (int)strcspn(list, ","), list);
	return true;
}

static bool
is_several(const char *list)
{
	return list && strchr(list, ',') != NULL;
}

static struct plan
make_plan(const struct options *o)
{
	const struct mt_options *m = &o->machine;
	struct plan p = { { NULL, m->profile, m->unhandled, o->hooks,
	    o->first_turn }, o };
	bool several = m->argc > 0;

	for (int d = BY_UNHANDLED; d < DIMENSIONS; d++) {
		several = several || is_several(p.lists[d]);
		if (!p.lists[d])
			p.lists[d] = "";
	}
	if (!p.lists[BY_VERSION])
		p.lists[BY_VERSION] = several ? "node22" : "node10,node22";
	return p;
}

static int
profile_index(const char *name)
{
	for (int i = 0; i < mt_profile_count(); i++)
		if (strcmp(mt_profile_name(i), name) == 0)
			return i;
	return -1;
}

/* What tells this one from the others; its version always. */
static void
name_it(struct variant *v, const struct plan *p)
{
	struct text t = { 0 };

	text_puts(&t, v->values[BY_VERSION]);
	if (*v->values[BY_UNHANDLED])
		text_printf(&t, " %s", v->values[BY_UNHANDLED]);
	if (is_several(p->lists[BY_HOOKS]))
		text_printf(&t, " hooks %s", v->values[BY_HOOKS]);
	if (is_several(p->lists[BY_FIRST_TURN]))
		text_printf(&t, " %s first", v->values[BY_FIRST_TURN]);
	if (p->o->machine.argc)
		text_printf(&t, " %s", app_base_name(v->path));
	snprintf(v->label, sizeof v->label, "%s", text_get(&t));
	text_free(&t);
}

/* How the program comes by its files; as app_machine has it. */
static void
set_host(struct variant *v, bool is_neutral)
{
	struct text shown = { 0 };

	v->options.host = (struct mt_host){ .read_file = host_read_file };
	if (!is_neutral) {
		v->shown = text_copy(v->path);
		return;
	}
	v->folder = text_copy(v->path);
	*strrchr(v->folder, '/') = '\0';
	v->options.host = (struct mt_host){ v->folder, host_read_moved, NULL };
	text_printf(&shown, "%s/%s", HOST_SHOWN, app_base_name(v->path));
	v->shown = shown.data;
}

static void
set_options(struct variant *v, const struct mt_options *given)
{
	struct mt_options *o = &v->options;

	*o = *given;
	o->argc = 0;
	o->profile = mt_profile_name(v->profile);
	o->unhandled = *v->values[BY_UNHANDLED] ? v->values[BY_UNHANDLED] :
	    NULL;
	o->async_hooks = strcmp(v->values[BY_HOOKS], "on") == 0;
	o->immediates_first = strcmp(v->values[BY_FIRST_TURN],
	    "immediates") == 0;
	o->record = true;
}

/* at: which value of each list. */
static bool
add_variant(struct compare *c, const struct plan *p, const char *file,
    const int at[DIMENSIONS])
{
	struct variant *v = &c->v[c->count];

	if (c->count == COMPARE_MAX)
		return false;
	v->values[BY_FILE] = file;
	for (int d = BY_VERSION; d < DIMENSIONS; d++) {
		word_at(p->lists[d], at[d], v->text[d], sizeof v->text[d]);
		v->values[d] = v->text[d];
	}
	v->profile = profile_index(v->values[BY_VERSION]);
	v->path = app_find(file, p->o->folder);
	set_options(v, &p->o->machine);
	set_host(v, p->o->is_neutral);
	name_it(v, p);
	c->count++;
	return v->profile >= 0;
}

/* Counts at[] up, the last list fastest; false when all have been. */
static bool
next(const struct plan *p, int at[DIMENSIONS])
{
	char word[32];

	for (int d = DIMENSIONS - 1; d >= BY_VERSION; d--) {
		if (word_at(p->lists[d], ++at[d], word, sizeof word))
			return true;
		at[d] = 0;
	}
	return false;
}

static bool
add_file(struct compare *c, const struct plan *p, const char *file)
{
	int at[DIMENSIONS] = { 0 };

	do
		if (!add_variant(c, p, file, at))
			return false;
	while (next(p, at));
	return true;
}

bool
compare_plan(struct compare *c, const struct options *o,
    const char **problem)
{
	struct plan p = make_plan(o);

	memset(c, 0, sizeof *c);
	c->parted = SIZE_MAX;
	*problem = "these are more than eleven runs";
	if (!add_file(c, &p, o->file))
		return false;
	for (int i = 0; i < o->machine.argc; i++)
		if (!add_file(c, &p, o->machine.argv[i]))
			return false;
	*problem = "this is one run: compare two versions "
	    "(--as=node10,node22), modes (--unhandled-rejections=warn,throw), "
	    "--async-hooks=off,on, --first-turn=timers,immediates or two "
	    "files (BEFORE AFTER)";
	return c->count > 1;
}

unsigned
compare_dimensions(const struct variant *a, const struct variant *b)
{
	unsigned set = strcmp(a->path, b->path) != 0 ? 1u << BY_FILE : 0;

	for (int d = BY_VERSION; d < DIMENSIONS; d++)
		if (strcmp(a->values[d], b->values[d]) != 0)
			set |= 1u << d;
	return set;
}

static int
bits(unsigned set)
{
	int n = 0;

	for (; set; set &= set - 1)
		n++;
	return n;
}

int
compare_partner(const struct compare *c, int k)
{
	int best = k - 1, least = DIMENSIONS + 1;

	for (int i = k - 1; i >= 0; i--) {
		int n = bits(compare_dimensions(&c->v[i], &c->v[k]));

		if (n && n < least) {
			least = n;
			best = i;
		}
	}
	return best;
}
