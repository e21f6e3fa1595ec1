/* SPDX-License-Identifier: MIT */
/* Colour numbers as RGB, by the table palette.def and xterm's cube. */
#include <config.h>

#include "palette.h"

static const int basic[16] = {
#define COLOUR(number, rgb) [number] = rgb,
#include "palette.def"
};

static const struct {
	int text, background;
} grounds[THEME_COUNT] = {
#define GROUND(theme, text, background) \
	[THEME_##theme] = { text, background },
#include "palette.def"
};

int
palette_rgb(int c)
{
	static const int level[6] = { 0, 95, 135, 175, 215, 255 };

	if (c < 16)
		return basic[c < 0 ? 0 : c];
	if (c >= 232)
		return (8 + (c - 232) * 10) * 0x010101;
	c -= 16;
	return level[c / 36] << 16 | level[c / 6 % 6] << 8 | level[c % 6];
}

int
palette_text(enum theme theme)
{
	return grounds[theme].text;
}

int
palette_background(enum theme theme)
{
	return grounds[theme].background;
}

static int
distance(int a, int b)
{
	int sum = 0;

	for (int shift = 0; shift < 24; shift += 8) {
		int d = (a >> shift & 255) - (b >> shift & 255);

		sum += d * d;
	}
	return sum;
}

int
palette_nearest(int colour, int colours)
{
	int best = 0, rgb = palette_rgb(colour);

	if (colour < colours)
		return colour;
	for (int i = 1; i < colours && i < 16; i++)
		if (distance(rgb, basic[i]) < distance(rgb, basic[best]))
			best = i;
	return best;
}
