/* SPDX-License-Identifier: MIT */
/*
 * Date.parse, as V8 reads dates: the ISO form, and with what of a text is not
 * that the old way, word by word, number by number.
 *
 * Read date_parse_text first, then iso and old.  A token at a time, one ahead.
 * Source: V8 src/date/dateparser-inl.h, its rules, not its text.
 */
#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "date_parse.h"
#include "native.h"

enum kind {
	T_END, T_NUMBER, T_SYMBOL, T_SPACE, T_WORD,
	T_MONTH, T_AM_PM, T_ZONE, T_TIME, /* words that mean something */
	T_OTHER
};

struct token {
	enum kind kind;
	int length;                     /* of a number or word, as written */
	int value;                      /* of a number, symbol or word */
};

#define NONE	INT32_MIN

struct reader {
	const char *p;                  /* behind next */
	struct token next;
	int day[3], days;               /* numbers of the date */
	int month;                      /* by its name, or NONE */
	bool iso;
	int time[4], times;             /* h, min, s, ms */
	int noon;                       /* hours AM or PM adds, or NONE */
	int sign, hours, minutes;       /* of the zone, or NONE */
};

/* ---- tokens ------------------------------------------------------------- */

static const struct { const char *word; enum kind kind; int value; }
    words[] = {
	{ "jan", T_MONTH, 1 }, { "feb", T_MONTH, 2 }, { "mar", T_MONTH, 3 },
	{ "apr", T_MONTH, 4 }, { "may", T_MONTH, 5 }, { "jun", T_MONTH, 6 },
	{ "jul", T_MONTH, 7 }, { "aug", T_MONTH, 8 }, { "sep", T_MONTH, 9 },
	{ "oct", T_MONTH, 10 }, { "nov", T_MONTH, 11 },
	{ "dec", T_MONTH, 12 }, { "am", T_AM_PM, 0 }, { "pm", T_AM_PM, 12 },
	{ "ut", T_ZONE, 0 }, { "utc", T_ZONE, 0 }, { "z", T_ZONE, 0 },
	{ "gmt", T_ZONE, 0 }, { "cdt", T_ZONE, -5 }, { "cst", T_ZONE, -6 },
	{ "edt", T_ZONE, -4 }, { "est", T_ZONE, -5 }, { "mdt", T_ZONE, -6 },
	{ "mst", T_ZONE, -7 }, { "pdt", T_ZONE, -7 }, { "pst", T_ZONE, -8 },
	{ "t", T_TIME, 0 }
};

/* The first three letters tell; only a month's name may be longer. */
static struct token word(const char *p, int length)
{
	struct token t = { T_WORD, length, 0 };
	char s[4] = "";
	size_t i;

	for (i = 0; i < 3 && (int)i < length; i++)
		s[i] = (char)(p[i] | 32);
	for (i = 0; i < LENGTH(words); i++)
		if (strcmp(s, words[i].word) == 0 &&
		    (length <= 3 || words[i].kind == T_MONTH)) {
			t.kind = words[i].kind;
			t.value = words[i].value;
		}
	return t;
}

/* Nine digits count, not the zeros before them. */
static struct token number(const char *p, int length)
{
	struct token t = { T_NUMBER, length, 0 };
	int used = 0, i;

	for (i = 0; i < length; i++) {
		if (used < 9 && (used || p[i] != '0')) {
			t.value = t.value * 10 + (p[i] - '0');
			used++;
		}
	}
	return t;
}

static bool is_symbol_char(char c)
{
	return c && strchr(":.-+()", c);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static int span(const char *p, bool (*is)(char))
{
	int n = 0;

	while (is(p[n]))
		n++;
	return n;
}

static struct token scan(const char **p)
{
	const char *s = *p;
	struct token t = { T_OTHER, 1, 0 };

	if (!*s)
		return (struct token){ T_END, 0, 0 };
	if (is_digit(*s))
		t = number(s, span(s, is_digit));
	else if (is_letter(*s))
		t = word(s, span(s, is_letter));
	else if (is_symbol_char(*s))
		t = (struct token){ T_SYMBOL, 1, *s };
	else if (is_space(*s))
		t = (struct token){ T_SPACE, span(s, is_space), 0 };
	*p += t.length;
	return t;
}

static struct token take(struct reader *r)
{
	struct token t = r->next;

	r->next = scan(&r->p);
	return t;
}

static bool is_symbol(const struct token *t, char c)
{
	return t->kind == T_SYMBOL && t->value == c;
}

static bool is_sign(const struct token *t)
{
	return is_symbol(t, '+') || is_symbol(t, '-');
}

static bool skip(struct reader *r, char c)
{
	bool found = is_symbol(&r->next, c);

	if (found)
		take(r);
	return found;
}

static bool is_fixed(const struct token *t, int digits)
{
	return t->kind == T_NUMBER && t->length == digits;
}

static bool is_within(int n, int low, int high)
{
	return n >= low && n <= high;
}

/* ---- parts -------------------------------------------------------------- */

static bool add_day(struct reader *r, int n)
{
	if (r->days == 3)
		return false;
	r->day[r->days++] = n;
	return true;
}

static bool add_time(struct reader *r, int n)
{
	if (r->times == 4)
		return false;
	r->time[r->times++] = n;
	return true;
}

static void end_time(struct reader *r, int n)
{
	add_time(r, n);
	while (r->times < 4)
		r->time[r->times++] = 0;
}

/* Is n the minute, second or millisecond of a time begun? */
static bool expects_time(const struct reader *r, int n)
{
	return (r->times == 1 && n < 60) || (r->times == 2 && n < 60) ||
	    (r->times == 3 && n < 1000);
}

static bool expects_zone_minute(const struct reader *r, int n)
{
	return r->hours != NONE && r->minutes == NONE && n < 60;
}

static void set_zone(struct reader *r, int hours)
{
	r->sign = hours < 0 ? -1 : 1;
	r->hours = abs(hours);
	r->minutes = 0;
}

/* Three digits of a fraction. */
static int milliseconds(struct token t)
{
	int n = t.value, length = t.length > 9 ? 9 : t.length;

	for (; length < 3; length++)
		n *= 10;
	for (; length > 3; length--)
		n /= 10;
	return n;
}

/* ---- the ISO form ------------------------------------------------------- */

static bool iso_year(struct reader *r, struct token *unused)
{
	int sign = 1;

	if (is_sign(&r->next)) {
		*unused = take(r);
		sign = unused->value == '-' ? -1 : 1;
		if (!is_fixed(&r->next, 6))
			return false;
		if (sign < 0 && !r->next.value) {
			take(r);        /* V8 forgets it */
			return false;
		}
	} else if (!is_fixed(&r->next, 4)) {
		*unused = take(r);
		return false;
	}
	return add_day(r, sign * take(r).value);
}

/* -MM-DD; false: the next token is none of it. */
static bool iso_day(struct reader *r)
{
	static const int high[2] = { 12, 31 };
	int i;

	for (i = 0; i < 2 && skip(r, '-'); i++) {
		if (!is_fixed(&r->next, 2) ||
		    !is_within(r->next.value, 1, high[i]))
			return false;
		add_day(r, take(r).value);
	}
	return true;
}

static bool iso_pair(struct reader *r, int high, int *out)
{
	if (!is_fixed(&r->next, 2) || r->next.value > high)
		return false;
	*out = take(r).value;
	return true;
}

static bool iso_zone(struct reader *r)
{
	int pair;

	if (r->next.kind == T_ZONE && r->next.length == 1) {
		take(r);
		set_zone(r, 0);
	} else if (is_sign(&r->next)) {
		r->sign = take(r).value == '-' ? -1 : 1;
		if (is_fixed(&r->next, 4)) {
			pair = take(r).value;
			r->hours = pair / 100;
			r->minutes = pair % 100;
			return r->hours < 24 && r->minutes < 60;
		}
		return iso_pair(r, 23, &r->hours) && skip(r, ':') &&
		    iso_pair(r, 59, &r->minutes);
	}
	return true;
}

/* hh:mm[:ss[.sss]] and the zone; 24:00 only is of hour 24. */
static bool iso_time(struct reader *r)
{
	int h, n;

	if (!iso_pair(r, 24, &h) || !add_time(r, h) || !skip(r, ':') ||
	    !iso_pair(r, h == 24 ? 0 : 59, &n) || !add_time(r, n))
		return false;
	if (skip(r, ':')) {
		if (!iso_pair(r, h == 24 ? 0 : 59, &n) || !add_time(r, n))
			return false;
		if (skip(r, '.')) {
			if (r->next.kind != T_NUMBER ||
			    (h == 24 && r->next.value))
				return false;
			add_time(r, milliseconds(take(r)));
		}
	}
	return iso_zone(r) && r->next.kind == T_END;
}

/* The token with which the old way goes on; T_END: it was ISO, or *bad. */
static struct token iso(struct reader *r, bool *bad)
{
	struct token end = { T_END, 0, 0 }, unused = end;

	*bad = false;
	if (!iso_year(r, &unused))
		return unused;
	if (!iso_day(r))
		return take(r);
	if (r->next.kind == T_TIME) {
		take(r);
		*bad = !iso_time(r);
	} else if (r->next.kind != T_END) {
		return take(r);
	}
	if (r->sign == NONE && !r->times)
		set_zone(r, 0);         /* a date alone is UTC */
	r->iso = true;
	return end;
}

/* ---- the old way -------------------------------------------------------- */

static bool old_colon(struct reader *r, int n)
{
	take(r);
	if (skip(r, ':'))
		return !r->times && add_time(r, n) && add_time(r, 0);
	if (!add_time(r, n))
		return false;
	skip(r, '.');
	return true;
}

static bool old_number(struct reader *r, int n)
{
	if (is_symbol(&r->next, ':'))
		return old_colon(r, n);
	if (is_symbol(&r->next, '.') && expects_time(r, n)) {
		take(r);
		add_time(r, n);
		if (r->next.kind != T_NUMBER)
			return false;
		end_time(r, milliseconds(take(r)));
	} else if (skip(r, '.'), expects_zone_minute(r, n)) {
		r->minutes = n;
	} else if (expects_time(r, n)) {
		end_time(r, n);
		return r->next.kind == T_END || r->next.kind == T_SPACE ||
		    is_sign(&r->next) ||
		    (r->next.kind == T_ZONE && r->next.length == 1);
	} else {
		if (!add_day(r, n))
			return false;
		skip(r, '-');
	}
	return true;
}

static bool old_word(struct reader *r, const struct token *t, bool any)
{
	if (t->kind == T_AM_PM && r->times) {
		r->noon = t->value;
	} else if (t->kind == T_MONTH) {
		r->month = t->value;
		skip(r, '-');
	} else if (t->kind == T_ZONE && any) {
		set_zone(r, t->value);
	} else {
		return !any && r->next.kind != T_NUMBER;
	}
	return true;
}

static bool old_offset(struct reader *r, int sign)
{
	struct token t = { T_NUMBER, 0, 0 };

	r->sign = sign == '-' ? -1 : 1;
	if (r->next.kind == T_NUMBER)
		t = take(r);
	if (is_symbol(&r->next, ':')) {
		r->hours = t.value;
		r->minutes = NONE;
	} else if (is_within(t.length, 1, 2)) {
		r->hours = t.value;
		r->minutes = 0;
	} else if (is_within(t.length, 3, 4)) {
		r->hours = t.value / 100;
		r->minutes = t.value % 100;
	} else {
		return false;
	}
	return true;
}

static void skip_brackets(struct reader *r)
{
	int depth = 1;

	while (depth && r->next.kind != T_END) {
		depth += is_symbol(&r->next, '(') - is_symbol(&r->next, ')');
		take(r);
	}
}

static bool old(struct reader *r, struct token t)
{
	bool any = r->days > 0, is_utc;

	for (; t.kind != T_END; t = take(r)) {
		is_utc = r->hours == 0 && r->minutes == 0;
		if (t.kind == T_NUMBER) {
			any = true;
			if (!old_number(r, t.value))
				return false;
		} else if (t.kind >= T_WORD && t.kind <= T_TIME) {
			if (!old_word(r, &t, any))
				return false;
		} else if (is_sign(&t) && (is_utc || r->times)) {
			any = true;
			if (!old_offset(r, t.value))
				return false;
		} else if ((is_sign(&t) || is_symbol(&t, ')')) && any) {
			return false;
		} else if (is_symbol(&t, '(')) {
			skip_brackets(r);
		}
	}
	return true;
}

/* ---- the result --------------------------------------------------------- */

static int century(int year)
{
	return is_within(year, 0, 49) ? year + 2000
	    : is_within(year, 50, 99) ? year + 1900 : year;
}

static bool write_day(struct reader *r, double f[7])
{
	int year, month, day;
	bool first;

	if (!r->days)
		return false;
	while (r->days < 3)
		r->day[r->days++] = 1;
	first = is_within(r->day[0], 1, 31);
	if (r->month != NONE) {
		month = r->month;
		day = r->day[first ? 0 : 1];
		year = r->day[first ? 1 : 0];
	} else if (r->iso || !first) {
		year = r->day[0];
		month = r->day[1];
		day = r->day[2];
	} else {
		month = r->day[0];
		day = r->day[1];
		year = r->day[2];
	}
	f[0] = r->iso ? year : century(year);
	f[1] = month - 1;
	f[2] = day;
	return is_within(month, 1, 12) && is_within(day, 1, 31);
}

static bool write_time(struct reader *r, double f[7])
{
	int i;

	while (r->times < 4)
		r->time[r->times++] = 0;
	if (r->noon != NONE) {
		if (!is_within(r->time[0], 0, 12))
			return false;
		r->time[0] = r->time[0] % 12 + r->noon;
	}
	for (i = 0; i < 4; i++)
		f[3 + i] = r->time[i];
	if (r->time[0] == 24)
		return !r->time[1] && !r->time[2] && !r->time[3];
	return r->time[0] < 24 && r->time[1] < 60 && r->time[2] < 60 &&
	    r->time[3] < 1000;
}

bool date_parse_text(const char *text, double f[7], double *offset)
{
	struct reader r = { .p = text, .month = NONE, .noon = NONE,
		.sign = NONE, .hours = NONE, .minutes = NONE };
	struct token t;
	bool bad;

	take(&r);
	t = iso(&r, &bad);
	if (bad || !old(&r, t) || !write_day(&r, f) || !write_time(&r, f))
		return false;
	*offset = r.sign == NONE ? NAN
	    : r.sign * ((r.hours == NONE ? 0 : r.hours) * 60.0 +
	    (r.minutes == NONE ? 0 : r.minutes));
	return true;
}
