/* SPDX-License-Identifier: MIT */
/*
 * Values in one short line, for sentences and panes.  Nothing here runs the
 * program: accessors are shown as "[Getter]", promises by their id.
 */
#include <config.h>

#include <stdarg.h>
#include <stdlib.h>

#include "../core/peek.h"
#include "machine.h"

#define PREVIEW_MAX	60              /* bytes, about */

/* ---- scratch ----------------------------------------------------------- */

static char *scratch_take(struct mt_machine *m, size_t n)
{
	struct scratch *s = m->scratch;

	if (!s || s->used + n > s->size) {
		size_t size = n > SCRATCH_BLOCK ? n : SCRATCH_BLOCK;

		s = malloc(sizeof *s + size);
		if (!s)
			return NULL;
		s->next = m->scratch;
		s->used = 0;
		s->size = size;
		m->scratch = s;
	}
	s->used += n;
	return s->s + s->used - n;
}

void scratch_clear(struct mt_machine *m)
{
	while (m->scratch && m->scratch->next) {
		struct scratch *s = m->scratch;

		m->scratch = s->next;
		free(s);
	}
	if (m->scratch)
		m->scratch->used = 0;
}

char *scratch_copy(struct mt_machine *m, const char *s, size_t n)
{
	static char none[1];
	char *p = scratch_take(m, n + 1);

	if (!p)
		return none;
	memcpy(p, s, n);
	p[n] = 0;
	return p;
}

char *scratch_format(struct mt_machine *m, const char *fmt, ...)
{
	static char none[1];
	va_list ap, again;
	char *p;
	int n;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	p = n < 0 ? NULL : scratch_take(m, (size_t)n + 1);
	if (p)
		vsnprintf(p, (size_t)n + 1, fmt, again);
	va_end(again);
	return p ? p : none;
}

/* ---- text without touching the run ------------------------------------- */

struct out { char s[PREVIEW_MAX + 16]; size_t n, max; bool cut; };

static void out_char(struct out *o, uint32_t c)
{
	char b[4];
	int len = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	if (o->n + (size_t)len > o->max) {
		o->cut = true;
		return;
	}
	if (len == 1) {
		b[0] = (char)c;
	} else {
		for (i = len - 1; i > 0; i--, c >>= 6)
			b[i] = (char)(0x80 | (c & 0x3f));
		b[0] = (char)((0xf00 >> len & 0xff) | c);
	}
	memcpy(o->s + o->n, b, (size_t)len);
	o->n += (size_t)len;
}

static void out_cstr(struct out *o, const char *s)
{
	while (*s)
		out_char(o, (unsigned char)*s++);
}

static void out_units(struct out *o, const uint16_t *u, uint32_t n)
{
	uint32_t i, c;

	for (i = 0; i < n && !o->cut; i++) {
		c = u[i];
		if (c >= 0xd800 && c < 0xdc00 && i + 1 < n &&
		    u[i + 1] >= 0xdc00 && u[i + 1] < 0xe000)
			c = 0x10000 + ((c - 0xd800) << 10) + (u[++i] - 0xdc00u);
		else if (c >= 0xd800 && c < 0xe000)
			c = 0xfffd;
		if (c == '\n')
			out_cstr(o, "\\n");
		else
			out_char(o, c);
	}
}

static void out_string(struct out *o, value v)
{
	uint16_t u[PREVIEW_MAX + 2];
	uint32_t n = peek_units(value_string(v), 0, u, PREVIEW_MAX + 2);

	out_units(o, u, n);
}

const char *preview_text(struct mt_machine *m, value v, size_t max)
{
	struct out o = { .max = max < PREVIEW_MAX ? max : PREVIEW_MAX };

	if (value_is_symbol(v))
		v = ((struct symbol *)value_cell(v))->description;
	if (value_is_string(v))
		out_string(&o, v);
	return scratch_format(m, "%.*s%s", (int)o.n, o.s, o.cut ? "…" : "");
}

/* ---- values ------------------------------------------------------------ */

static void out_value(struct mt_machine *m, struct out *o, value v, int depth);

static value peek(const struct object *o, property_key k)
{
	struct property p;

	for (; o; o = object_proto(o)) {
		if (o->cell.flags & OBJECT_LAZY)
			continue;
		if (peek_own(o, k, &p))
			return p.flags & PROP_ACCESSOR ? VALUE_UNDEFINED
			    : p.v;
	}
	return VALUE_UNDEFINED;
}

static void out_number(struct out *o, value v)
{
	char s[32];
	double d = value_number(v);

	if (value_is_int(v))
		snprintf(s, sizeof s, "%d", value_int(v));
	else if (d != d)
		snprintf(s, sizeof s, "NaN");
	else if (isinf(d))
		snprintf(s, sizeof s, d < 0 ? "-Infinity" : "Infinity");
	else if (d == 0)
		snprintf(s, sizeof s, "-0");
	else
		snprintf(s, sizeof s, "%.12g", d);
	out_cstr(o, s);
}

/* "resolve of P3": what `new Promise(resolve => …)` gets has no name. */
static const char *native_name(struct mt_machine *m, value f)
{
	const char *name = ((struct native *)value_cell(f))->builtin->name;
	value promise;

	if (!*name && promise_of_resolver(f, &promise))
		return scratch_format(m, "%s of P%u",
		    promise_resolver_name(f), value_cell(promise)->aux);
	return *name ? scratch_format(m, "%s", name) : "(anonymous)";
}

const char *preview_function(struct mt_machine *m, value f)
{
	struct out o = { .max = PREVIEW_MAX };
	value name = VALUE_UNDEFINED;

	if (value_is_kind(f, CELL_FUNCTION)) {
		struct function *fn = (struct function *)value_cell(f);

		name = fn->name != VALUE_EMPTY ? fn->name : fn->code->name;
		if (fn->code->flags & CODE_TOP)
			return "the program";
	} else if (value_is_kind(f, CELL_NATIVE)) {
		return native_name(m, f);
	}
	if (value_is_string(name))
		out_string(&o, name);
	if (o.n == 0)
		return "(anonymous)";
	return scratch_format(m, "%.*s", (int)o.n, o.s);
}

static const char *class_name(struct mt_machine *m, struct object *o)
{
	value c = object_proto(o) ? peek(object_proto(o),
	    ATOM(m->vm, constructor)) : VALUE_UNDEFINED;

	return value_is_callable(c) ? preview_function(m, c) : "Object";
}

static void out_array(struct mt_machine *m, struct out *o, value v, int depth)
{
	struct array *a = (struct array *)value_cell(v);
	struct elements *e = a->object.elements;
	uint32_t i;

	if (depth > 1) {
		out_cstr(o, "[…]");
		return;
	}
	out_cstr(o, "[");
	for (i = 0; i < a->length && !o->cut; i++) {
		if (i)
			out_cstr(o, ", ");
		if (e && i < e->length && e->v[i] != VALUE_EMPTY)
			out_value(m, o, e->v[i], depth + 1);
		else
			out_cstr(o, "-");
	}
	out_cstr(o, "]");
}

static void out_plain(struct mt_machine *m, struct out *o, value v, int depth)
{
	struct object *obj = value_object(v);
	const char *name = class_name(m, obj);
	struct shape_property p;
	uint32_t i;

	if (strcmp(name, "Object") != 0) {
		out_cstr(o, name);
		out_cstr(o, " ");
	}
	if (depth > 1) {
		out_cstr(o, "{…}");
		return;
	}
	out_cstr(o, "{");
	for (i = 0; peek_row(obj, i, &p) && !o->cut; i++) {
		if (!value_is_string(p.key))
			continue;
		out_cstr(o, o->s[o->n - 1] == '{' ? " " : ", ");
		out_string(o, p.key);
		out_cstr(o, ": ");
		if (p.flags & (PROP_ACCESSOR | PROP_LAZY))
			out_cstr(o, "…");
		else
			out_value(m, o, peek_slot(obj, p.slot), depth + 1);
	}
	out_cstr(o, o->s[o->n - 1] == '{' ? "}" : " }");
}

static void out_error(struct mt_machine *m, struct out *o, struct object *e)
{
	value name = peek(e, ATOM(m->vm, name));
	value message = peek(e, ATOM(m->vm, message));

	if (value_is_string(name))
		out_string(o, name);
	if (value_is_string(message) &&
	    string_length(value_string(message))) {
		out_cstr(o, ": ");
		out_string(o, message);
	}
}

static void out_object(struct mt_machine *m, struct out *o, value v,
    int depth)
{
	struct cell *c = value_cell(v);
	char id[16];

	if (c == &m->vm->global->cell) {
		out_cstr(o, "globalThis");
		return;
	}
	switch (c->kind) {
	case CELL_ARRAY:
		out_array(m, o, v, depth);
		return;
	case CELL_FUNCTION: case CELL_NATIVE: case CELL_BOUND:
		out_char(o, 0x192);     /* ƒ */
		out_cstr(o, " ");
		out_cstr(o, c->kind == CELL_BOUND ? "bound" :
		    preview_function(m, v));
		return;
	case CELL_ERROR:
		out_error(m, o, value_object(v));
		return;
	case CELL_PROMISE: case CELL_TIMER: case CELL_IMMEDIATE:
		snprintf(id, sizeof id, "%c%u", c->kind == CELL_PROMISE ? 'P'
		    : c->kind == CELL_TIMER ? 'T' : 'I', c->aux);
		out_cstr(o, id);
		return;
	case CELL_MAP: case CELL_SET: case CELL_GENERATOR:
	case CELL_ASYNC_GENERATOR: case CELL_DATE: case CELL_WEAKMAP:
		out_cstr(o, class_name(m, value_object(v)));
		out_cstr(o, " {…}");
		return;
	case CELL_BOXED:
		out_cstr(o, "[");
		out_value(m, o, ((struct boxed *)c)->primitive, depth + 1);
		out_cstr(o, "]");
		return;
	default:
		out_plain(m, o, v, depth);
	}
}

static void out_value(struct mt_machine *m, struct out *o, value v, int depth)
{
	if (value_is_number(v)) {
		out_number(o, v);
	} else if (value_is_string(v)) {
		out_cstr(o, "'");
		out_string(o, v);
		out_cstr(o, "'");
	} else if (value_is_object(v)) {
		out_object(m, o, v, depth);
	} else if (value_is_symbol(v)) {
		out_cstr(o, "Symbol(");
		v = ((struct symbol *)value_cell(v))->description;
		if (value_is_string(v))
			out_string(o, v);
		out_cstr(o, ")");
	} else if (value_is_kind(v, CELL_BIGINT)) {
		out_cstr(o, "a BigInt");
	} else {
		out_cstr(o, v == VALUE_UNDEFINED ? "undefined" :
		    v == VALUE_NULL ? "null" : v == VALUE_TRUE ? "true" :
		    v == VALUE_FALSE ? "false" : "(not yet)");
	}
}

const char *preview_value(struct mt_machine *m, value v)
{
	struct out o = { .max = PREVIEW_MAX };

	out_value(m, &o, v, 0);
	return scratch_format(m, "%.*s%s", (int)o.n, o.s, !o.cut ? "" :
	    value_is_string(v) ? "…'" : "…");
}
