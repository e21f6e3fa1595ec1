/* SPDX-License-Identifier: MIT */
/*
 * Upper and lower case of one code point, as Unicode's SpecialCasing and
 * UnicodeData say without a language; the tables are in case.def, sorted.
 */
#include <config.h>

#include "string_lib.h"

#define NOTHING(...)

static const struct range { uint32_t from, to; int32_t step, by; } uppers[] = {
#define UPPER(from, to, step, by) { from, to, step, by },
#define LOWER NOTHING
#define LONGER NOTHING
#include "case.def"
#undef UPPER
#undef LOWER
#undef LONGER
};

static const struct range lowers[] = {
#define UPPER NOTHING
#define LOWER(from, to, step, by) { from, to, step, by },
#define LONGER NOTHING
#include "case.def"
#undef UPPER
#undef LOWER
#undef LONGER
};

static const struct { uint32_t letter, upper[3]; } longer[] = {
#define UPPER NOTHING
#define LOWER NOTHING
#define LONGER(letter, one, two, three) { letter, { one, two, three } },
#include "case.def"
#undef UPPER
#undef LOWER
#undef LONGER
};

static uint32_t moved(uint32_t point, const struct range *r, size_t n)
{
	size_t i;

	for (i = 0; i < n && r[i].from <= point; i++)
		if (point <= r[i].to &&
		    (point - r[i].from) % (uint32_t)r[i].step == 0)
			return point + (uint32_t)r[i].by;
	return point;
}

int string_lower(uint32_t point, uint32_t out[3])
{
	out[0] = point;
	if (point < 128) {
		out[0] += point >= 'A' && point <= 'Z' ? 32 : 0;
		return 1;
	}
	if (point == 0x130) {
		out[0] = 'i';
		out[1] = 0x307;
		return 2;
	}
	out[0] = moved(point, lowers, LENGTH(lowers));
	return 1;
}

int string_upper(uint32_t point, uint32_t out[3])
{
	size_t i;
	int n;

	if (point < 128) {
		out[0] = point - (point >= 'a' && point <= 'z' ? 32 : 0);
		return 1;
	}
	for (i = 0; i < LENGTH(longer) && longer[i].letter <= point; i++) {
		if (point != longer[i].letter)
			continue;
		for (n = 0; n < 3 && longer[i].upper[n]; n++)
			out[n] = longer[i].upper[n];
		return n;
	}
	out[0] = moved(point, uppers, LENGTH(uppers));
	return 1;
}
