/* SPDX-License-Identifier: MIT */
/*
 * Upper and lower case of one code point, as Unicode's CaseMapping says for
 * Latin, Greek, Cyrillic, Armenian and full-width letters; other code points
 * are left as they are.
 */
#include <config.h>

#include "string_lib.h"

/* Letters in ranges: upper from … to with lower = upper + delta; or, with
 * delta 1, alternating pairs (even or odd upper as from is). */
static const struct { uint16_t from, to; int16_t delta; } ranges[] = {
	{ 0x41, 0x5a, 32 }, { 0xc0, 0xd6, 32 }, { 0xd8, 0xde, 32 },
	{ 0x100, 0x12e, 1 }, { 0x132, 0x136, 1 }, { 0x139, 0x147, 1 },
	{ 0x14a, 0x176, 1 }, { 0x179, 0x17d, 1 }, { 0x1cd, 0x1db, 1 },
	{ 0x1de, 0x1ee, 1 }, { 0x1f8, 0x21e, 1 }, { 0x222, 0x232, 1 },
	{ 0x246, 0x24e, 1 }, { 0x370, 0x372, 1 }, { 0x376, 0x376, 1 },
	{ 0x386, 0x386, 38 }, { 0x388, 0x38a, 37 }, { 0x38c, 0x38c, 64 },
	{ 0x38e, 0x38f, 63 }, { 0x391, 0x3a1, 32 }, { 0x3a3, 0x3ab, 32 },
	{ 0x3d8, 0x3ee, 1 }, { 0x400, 0x40f, 80 }, { 0x410, 0x42f, 32 },
	{ 0x460, 0x480, 1 }, { 0x48a, 0x4be, 1 }, { 0x4c1, 0x4cd, 1 },
	{ 0x4d0, 0x52e, 1 }, { 0x531, 0x556, 48 }, { 0x1e00, 0x1e94, 1 },
	{ 0x1ea0, 0x1efe, 1 }, { 0xff21, 0xff3a, 32 },
};

/* What fits in no range. */
static const struct { uint16_t upper, lower; } pairs[] = {
	{ 0x178, 0xff }, { 0x1c4, 0x1c6 }, { 0x1c7, 0x1c9 },
	{ 0x1ca, 0x1cc }, { 0x1f1, 0x1f3 }, { 0x1f4, 0x1f5 },
	{ 0x181, 0x253 }, { 0x186, 0x254 }, { 0x18a, 0x257 },
	{ 0x18e, 0x1dd }, { 0x18f, 0x259 }, { 0x190, 0x25b },
	{ 0x193, 0x260 }, { 0x194, 0x263 }, { 0x196, 0x269 },
	{ 0x197, 0x268 }, { 0x19c, 0x26f }, { 0x19d, 0x272 },
	{ 0x4c0, 0x4cf },
};

/* Letters whose upper case is longer. */
static const struct { uint16_t lower, upper[3]; } specials[] = {
	{ 0xdf, { 'S', 'S', 0 } }, { 0x149, { 0x2bc, 'N', 0 } },
	{ 0x1f0, { 'J', 0x30c, 0 } }, { 0x390, { 0x399, 0x308, 0x301 } },
	{ 0x3b0, { 0x3a5, 0x308, 0x301 } }, { 0x587, { 0x535, 0x552, 0 } },
	{ 0xfb00, { 'F', 'F', 0 } }, { 0xfb01, { 'F', 'I', 0 } },
	{ 0xfb02, { 'F', 'L', 0 } }, { 0xfb03, { 'F', 'F', 'I' } },
	{ 0xfb04, { 'F', 'F', 'L' } }, { 0xfb05, { 'S', 'T', 0 } },
	{ 0xfb06, { 'S', 'T', 0 } },
};

int string_lower(uint32_t point, uint32_t out[3])
{
	size_t i;

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
	for (i = 0; i < LENGTH(ranges); i++)
		if (point >= ranges[i].from && point <= ranges[i].to &&
		    (ranges[i].delta != 1 ||
		    !((point - ranges[i].from) & 1))) {
			out[0] = point + (uint32_t)ranges[i].delta;
			return 1;
		}
	for (i = 0; i < LENGTH(pairs); i++)
		if (point == pairs[i].upper)
			out[0] = pairs[i].lower;
	if (point == 0x1e9e)
		out[0] = 0xdf;
	return 1;
}

static uint32_t upper_of(uint32_t point)
{
	size_t i;

	switch (point) {
	case 0xb5:
		return 0x39c;
	case 0x131:
		return 'I';
	case 0x17f:
		return 'S';
	case 0x3c2:
		return 0x3a3;
	}
	for (i = 0; i < LENGTH(ranges); i++) {
		uint32_t u = point - (uint32_t)ranges[i].delta;

		if (u >= ranges[i].from && u <= ranges[i].to &&
		    (ranges[i].delta != 1 || !((u - ranges[i].from) & 1)))
			return u;
	}
	for (i = 0; i < LENGTH(pairs); i++)
		if (point == pairs[i].lower)
			return pairs[i].upper;
	return point;
}

int string_upper(uint32_t point, uint32_t out[3])
{
	size_t i;
	int n;

	if (point < 128) {
		out[0] = point - (point >= 'a' && point <= 'z' ? 32 : 0);
		return 1;
	}
	for (i = 0; i < LENGTH(specials); i++) {
		if (point != specials[i].lower)
			continue;
		for (n = 0; n < 3 && specials[i].upper[n]; n++)
			out[n] = specials[i].upper[n];
		return n;
	}
	out[0] = upper_of(point);
	return 1;
}
