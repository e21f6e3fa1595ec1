/* SPDX-License-Identifier: MIT */
/* Makes any bytes safe to show: control, invalid, invisible, wide ones. */
#include <config.h>

#include "safe.h"
#include "text.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

struct range {
	uint32_t first, last;
};

/* Marks that join the character before them (Unicode 15, Mn and Me). */
static const struct range combining[] = {
	{ 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd },
	{ 0x05bf, 0x05bf }, { 0x05c1, 0x05c2 }, { 0x05c4, 0x05c5 },
	{ 0x05c7, 0x05c7 }, { 0x0610, 0x061a }, { 0x064b, 0x065f },
	{ 0x0670, 0x0670 }, { 0x06d6, 0x06dc }, { 0x06df, 0x06e4 },
	{ 0x06e7, 0x06e8 }, { 0x06ea, 0x06ed }, { 0x0711, 0x0711 },
	{ 0x0730, 0x074a }, { 0x0900, 0x0902 }, { 0x093a, 0x093a },
	{ 0x093c, 0x093c }, { 0x0941, 0x0948 }, { 0x094d, 0x094d },
	{ 0x0951, 0x0957 }, { 0x09bc, 0x09bc }, { 0x09c1, 0x09c4 },
	{ 0x09cd, 0x09cd }, { 0x0a3c, 0x0a3c }, { 0x0b4d, 0x0b4d },
	{ 0x0e31, 0x0e31 }, { 0x0e34, 0x0e3a }, { 0x0e47, 0x0e4e },
	{ 0x0eb1, 0x0eb1 }, { 0x0eb4, 0x0ebc }, { 0x1ab0, 0x1ace },
	{ 0x1dc0, 0x1dff }, { 0x20d0, 0x20f0 }, { 0x302a, 0x302d },
	{ 0x3099, 0x309a }, { 0xfe00, 0xfe0f }, { 0xfe20, 0xfe2f },
	{ 0xe0100, 0xe01ef },
};

/* Two columns wide (EastAsianWidth W and F, and emoji). */
static const struct range wide[] = {
	{ 0x1100, 0x115f }, { 0x231a, 0x231b }, { 0x2329, 0x232a },
	{ 0x23e9, 0x23ec }, { 0x23f0, 0x23f0 }, { 0x23f3, 0x23f3 },
	{ 0x25fd, 0x25fe }, { 0x2614, 0x2615 }, { 0x2648, 0x2653 },
	{ 0x267f, 0x267f }, { 0x2693, 0x2693 }, { 0x26a1, 0x26a1 },
	{ 0x26aa, 0x26ab }, { 0x26bd, 0x26be }, { 0x26c4, 0x26c5 },
	{ 0x26ce, 0x26ce }, { 0x26d4, 0x26d4 }, { 0x26ea, 0x26ea },
	{ 0x26f2, 0x26f3 }, { 0x26f5, 0x26f5 }, { 0x26fa, 0x26fa },
	{ 0x26fd, 0x26fd }, { 0x2705, 0x2705 }, { 0x270a, 0x270b },
	{ 0x2728, 0x2728 }, { 0x274c, 0x274c }, { 0x274e, 0x274e },
	{ 0x2753, 0x2755 }, { 0x2757, 0x2757 }, { 0x2795, 0x2797 },
	{ 0x27b0, 0x27b0 }, { 0x27bf, 0x27bf }, { 0x2b1b, 0x2b1c },
	{ 0x2b50, 0x2b50 }, { 0x2b55, 0x2b55 }, { 0x2e80, 0x303e },
	{ 0x3041, 0x33ff }, { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff },
	{ 0xa000, 0xa4cf }, { 0xa960, 0xa97f }, { 0xac00, 0xd7a3 },
	{ 0xf900, 0xfaff }, { 0xfe10, 0xfe19 }, { 0xfe30, 0xfe6f },
	{ 0xff00, 0xff60 }, { 0xffe0, 0xffe6 }, { 0x16fe0, 0x18cff },
	{ 0x1b000, 0x1b2ff }, { 0x1f004, 0x1f004 }, { 0x1f0cf, 0x1f0cf },
	{ 0x1f18e, 0x1f18e }, { 0x1f191, 0x1f19a }, { 0x1f200, 0x1f320 },
	{ 0x1f32d, 0x1f335 }, { 0x1f337, 0x1f37c }, { 0x1f37e, 0x1f393 },
	{ 0x1f3a0, 0x1f3ca }, { 0x1f3cf, 0x1f3d3 }, { 0x1f3e0, 0x1f3f0 },
	{ 0x1f3f4, 0x1f3f4 }, { 0x1f3f8, 0x1f43e }, { 0x1f440, 0x1f440 },
	{ 0x1f442, 0x1f4fc }, { 0x1f4ff, 0x1f53d }, { 0x1f54b, 0x1f54e },
	{ 0x1f550, 0x1f567 }, { 0x1f57a, 0x1f57a }, { 0x1f595, 0x1f596 },
	{ 0x1f5a4, 0x1f5a4 }, { 0x1f5fb, 0x1f64f }, { 0x1f680, 0x1f6c5 },
	{ 0x1f6cc, 0x1f6cc }, { 0x1f6d0, 0x1f6d2 }, { 0x1f6d5, 0x1f6d7 },
	{ 0x1f6dc, 0x1f6df }, { 0x1f6eb, 0x1f6ec }, { 0x1f6f4, 0x1f6fc },
	{ 0x1f7e0, 0x1f7eb }, { 0x1f7f0, 0x1f7f0 }, { 0x1f90c, 0x1f93a },
	{ 0x1f93c, 0x1f945 }, { 0x1f947, 0x1f9ff }, { 0x1fa70, 0x1faff },
	{ 0x20000, 0x3fffd },
};

/* Shown as \u{…}: they have no shape of their own, or move others about. */
static const struct range invisible[] = {
	{ 0x00ad, 0x00ad }, { 0x0600, 0x0605 }, { 0x061c, 0x061c },
	{ 0x06dd, 0x06dd }, { 0x070f, 0x070f }, { 0x115f, 0x1160 },
	{ 0x180e, 0x180e }, { 0x200b, 0x200f }, { 0x2028, 0x202e },
	{ 0x2060, 0x206f }, { 0x3164, 0x3164 }, { 0xd800, 0xf8ff },
	{ 0xfdd0, 0xfdef }, { 0xfeff, 0xfeff }, { 0xffa0, 0xffa0 },
	{ 0xfff0, 0xfffb }, { 0xfffe, 0xffff }, { 0x1d173, 0x1d17a },
	{ 0x3fffe, 0xe00ff }, { 0xe01f0, 0x10ffff },
};

static int
is_in(const struct range *r, size_t n, uint32_t c)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (c > r[mid].last)
			low = mid + 1;
		else if (c < r[mid].first)
			n = mid;
		else
			return 1;
	}
	return 0;
}

#define IS_IN(set, c) is_in(set, sizeof set / sizeof *set, c)

int
safe_width(uint32_t c)
{
	if (c < 0x300)
		return 1;
	if (IS_IN(combining, c))
		return 0;
	return IS_IN(wide, c) ? 2 : 1;
}

/* Decodes one UTF-8 sequence; 0 if it is none. */
static size_t
utf8_next(const unsigned char *b, size_t len, uint32_t *out)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t n = b[0] < 0x80 ? 1 : b[0] < 0xc2 ? 0 : b[0] < 0xe0 ? 2 :
	    b[0] < 0xf0 ? 3 : b[0] < 0xf5 ? 4 : 0;
	uint32_t c;

	if (n == 0 || n > len)
		return 0;
	c = n == 1 ? b[0] : (uint32_t)(b[0] & (0xff >> (n + 1)));
	for (size_t i = 1; i < n; i++) {
		if ((b[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (b[i] & 0x3f);
	}
	if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		return 0;
	*out = c;
	return n;
}

size_t
safe_next(const char *bytes, size_t len, struct shown *out)
{
	const unsigned char *b = (const unsigned char *)bytes;
	uint32_t c = 0;
	size_t n = utf8_next(b, len, &c);

	out->ch = c;
	out->escape[0] = '\0';
	if (n == 0) {
		n = 1;
		snprintf(out->escape, sizeof out->escape, "\\x%02x", b[0]);
	} else if (c < 0x20 || c == 0x7f) {
		snprintf(out->escape, sizeof out->escape, "^%c",
		    (char)(c ^ 0x40));
	} else if (c >= 0x80 && c < 0xa0) {
		snprintf(out->escape, sizeof out->escape, "\\x%02x",
		    (unsigned)c);
	} else if (c >= 0xad && IS_IN(invisible, c)) {
		snprintf(out->escape, sizeof out->escape, "\\u{%x}",
		    (unsigned)c);
	}
	out->width = out->escape[0] ? (int)strlen(out->escape) :
	    safe_width(c);
	return n;
}

int
safe_columns(const char *bytes, size_t len)
{
	struct shown s;
	int columns = 0;

	for (size_t i = 0; i < len; columns += s.width)
		i += safe_next(bytes + i, len - i, &s);
	return columns;
}

/* Most of what is shown is of these, and is shown as it is. */
static size_t
plain_length(const char *bytes, size_t len)
{
	size_t n = 0;

	while (n < len && bytes[n] >= 0x20 && bytes[n] < 0x7f)
		n++;
	return n;
}

void
safe_text(struct text *t, const char *bytes, size_t len)
{
	struct shown s;

	for (size_t i = 0; i < len; ) {
		size_t n = plain_length(bytes + i, len - i);

		text_add(t, bytes + i, n);
		i += n;
		if (i == len)
			break;
		i += safe_next(bytes + i, len - i, &s);
		if (s.escape[0])
			text_puts(t, s.escape);
		else
			text_utf8(t, s.ch);
	}
}

enum { INDENT = 4 };    /* columns that may stand in front of a line */

size_t
safe_fits(const char *bytes, size_t len, int columns)
{
	size_t n = 0, space = 0;
	struct shown c;
	int used = 0;

	while (n < len) {
		size_t more = safe_next(bytes + n, len - n, &c);

		if (used + c.width > columns)
			return space ? space : n ? n : more;
		if (bytes[n] == ' ' && used > INDENT)
			space = n + 1;
		used += c.width;
		n += more;
	}
	return len;
}

void
safe_cell(struct text *t, const char *bytes, size_t len, int columns)
{
	bool whole = safe_columns(bytes, len) < columns;
	struct shown c;
	int used = 0;

	while (len) {
		size_t n = safe_next(bytes, len, &c);

		if (used + c.width > (whole ? columns : columns - 2))
			break;
		safe_text(t, bytes, n);
		used += c.width;
		bytes += n;
		len -= n;
	}
	if (!whole) {
		text_puts(t, "…");
		used++;
	}
	for (; used < columns; used++)
		text_char(t, ' ');
}

void
safe_block(struct text *t, const char *bytes, size_t len)
{
	const char *end = bytes + len;

	while (bytes < end) {
		const char *stop = memchr(bytes, '\n', (size_t)(end - bytes));
		size_t n = (size_t)((stop ? stop : end) - bytes);

		text_puts(t, "  ");
		safe_text(t, bytes, n);
		text_char(t, '\n');
		bytes += n + (stop != NULL);
	}
}
