/* SPDX-License-Identifier: MIT */
/* Breakpoints: lines of a file, moved to where a statement begins. */
#include <config.h>

#include "machine.h"

#include <stdlib.h>

#include "../core/op.h"
#include "../core/peek.h"

static unsigned op_length(uint8_t op)
{
	static const char *const operands[] = {
#define X(name, operands, ...) operands,
#include "../core/op.def"
#undef X
	};
	const char *p = operands[op];
	unsigned n = 1;

	for (; *p; p++)
		n += *p == 'b' ? 1 : *p == 'h' ? 2 : 4;
	return n;
}

struct finding { struct mt_machine *m; int file; };

static bool find_in_code(void *user, struct cell *cell)
{
	const struct finding *to = user;
	const struct code *code = (const struct code *)cell;
	struct machine_file *f = &to->m->files[to->file];
	uint32_t pc;

	if (!code->source || (code->source->cell.flags & SOURCE_LIB) ||
	    code->source->cell.aux != (uint32_t)to->file)
		return true;
	for (pc = 0; pc < code->size; pc += op_length(code->ops[pc])) {
		struct mt_span at;

		if (code->ops[pc] != OP_STATEMENT)
			continue;
		at = machine_code_span(to->m, code, pc);
		if (at.line > 0 && at.line <= f->lines)
			f->statements[at.line / 8] |=
			    (uint8_t)(1 << (at.line % 8));
	}
	return true;
}

static void statements_find(struct mt_machine *m, int file)
{
	struct machine_file *f = &m->files[file];
	struct finding to = { m, file };

	if (f->statements)
		return;
	f->statements = calloc((size_t)f->lines / 8 + 2, 1);
	if (f->statements)
		peek_cells(m->vm, CELL_CODE, sizeof(struct code),
		    find_in_code, &to);
}

bool mt_break_at(const struct mt_machine *m, int file, int line)
{
	const struct machine_file *f;

	if (file < 0 || file >= m->file_count)
		return false;
	f = &m->files[file];
	return line > 0 && line <= f->lines &&
	    (f->breaks[line / 8] >> (line % 8) & 1);
}

int mt_break_set(struct mt_machine *m, int file, int line, bool on)
{
	struct machine_file *f;

	if (file < 0 || file >= m->file_count)
		return 0;
	f = &m->files[file];
	statements_find(m, file);
	while (line > 0 && line <= f->lines && on && f->statements &&
	    !(f->statements[line / 8] >> (line % 8) & 1))
		line++;
	if (line < 1 || line > f->lines)
		return 0;
	if (on)
		f->breaks[line / 8] |= (uint8_t)(1 << (line % 8));
	else
		f->breaks[line / 8] &= (uint8_t)~(1 << (line % 8));
	return line;
}
