/* SPDX-License-Identifier: MIT */
/*
 * Places in a source text.
 */
#include "code.h"

void source_position(const struct source *s, uint32_t offset,
    int *line, int *col)
{
	uint32_t low = 0, high = s->line_count, i, units = 0;

	if (offset > s->length)
		offset = s->length;
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (s->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	for (i = s->line_count ? s->lines[low] : 0; i < offset; i++) {
		uint8_t c = (uint8_t)s->text[i];

		units += (c & 0xc0) != 0x80;    /* starts a character */
		units += c >= 0xf0;             /* of two units */
	}
	*line = (int)low + 1;
	*col = (int)units + 1;
}
