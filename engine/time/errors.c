/* SPDX-License-Identifier: MIT */
/*
 * The errors a run has made, as far as they are still alive, and what their
 * stacks show.  Looks only: the text of a stack is not made by it.
 */
#include <config.h>

#include "machine.h"

#include "../async/async.h"
#include "../core/error.h"
#include "../core/peek.h"

struct wanted { uint32_t id; const struct error *found; };

static bool look_at(void *user, struct cell *cell)
{
	struct wanted *w = user;

	if (cell->aux == w->id)
		w->found = (const struct error *)(void *)cell;
	return !w->found;
}

static const struct error *find(struct mt_machine *m, uint32_t id)
{
	struct wanted w = { id, NULL };

	if (id)
		peek_cells(m->vm, CELL_ERROR, sizeof(struct error), look_at,
		    &w);
	return w.found;
}

static const struct record *rows_of(const struct error *e)
{
	return value_is_kind(e->frames, CELL_RECORD) ?
	    (const struct record *)value_cell(e->frames) : NULL;
}

static int limit(struct mt_machine *m)
{
	value error = INTRINSIC(m->vm, ERROR);
	struct property p;

	if (!value_is_object(error) || !peek_own(value_object(error),
	    ATOM(m->vm, stackTraceLimit), &p) || !value_is_number(p.v))
		return -1;
	return (int)value_number(p.v);
}

uint32_t mt_error_count(const struct mt_machine *m)
{
	return m->vm->errors;
}

bool mt_error_get(struct mt_machine *m, uint32_t id,
    struct mt_error_made *out)
{
	const struct error *e = find(m, id);
	const struct record *r = e ? rows_of(e) : NULL;

	if (!e)
		return false;
	out->step = e->step;
	out->text = preview_value(m, value_from_cell((void *)(uintptr_t)e));
	out->rows = r ? (int)(r->cell.aux / FRAME_RECORD_WORDS) : 0;
	out->limit = limit(m);
	return true;
}

static void fill_row(struct mt_machine *m, const value *v,
    struct mt_stack_row *out)
{
	int flags = value_int(v[FRAME_RECORD_FLAGS]);
	const struct code *code = value_is_kind(v[FRAME_RECORD_CODE],
	    CELL_CODE) ? (const struct code *)
	    value_cell(v[FRAME_RECORD_CODE]) : NULL;

	memset(out, 0, sizeof *out);
	out->is_async = flags & FRAME_RECORD_ASYNC;
	if (flags & FRAME_RECORD_TEXT) {
		out->name = preview_text(m, v[FRAME_RECORD_EXTRA], 160);
	} else if (flags & FRAME_RECORD_COMBINATOR) {
		out->name = scratch_format(m, "Promise.%s (index %.0f)",
		    preview_text(m, v[FRAME_RECORD_FUNCTION], 40),
		    value_number(v[FRAME_RECORD_EXTRA]));
	} else {
		out->name = preview_function(m, v[FRAME_RECORD_FUNCTION]);
		out->is_program = code && !(code->flags & CODE_LIB);
	}
	if (!out->is_program)
		return;
	if (code->flags & CODE_TOP)
		out->name = "(main)";
	out->at = machine_code_span(m, code,
	    (uint32_t)value_int(v[FRAME_RECORD_PC]));
	out->function = machine_code_span(m, code, 0);
}

bool mt_error_row(struct mt_machine *m, uint32_t id, int i,
    struct mt_stack_row *out)
{
	const struct error *e = find(m, id);
	const struct record *r = e ? rows_of(e) : NULL;

	if (!r || i < 0 || i >= (int)(r->cell.aux / FRAME_RECORD_WORDS))
		return false;
	fill_row(m, r->v + (size_t)i * FRAME_RECORD_WORDS, out);
	return true;
}
