/* SPDX-License-Identifier: MIT */
/*
 * Date on the virtual clock.  ecma262 #sec-date-objects
 *
 * The local time zone is UTC: a run must not depend on where it runs.
 */
#include <config.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../async/async.h"
#include "date_parse.h"
#include "inspect.h"
#include "native.h"
#include "refused.h"

#define MS_DAY 86400000.0

struct date { struct object object; double t; };        /* CELL_DATE */

static const char *const days[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri",
	"Sat" };
static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May",
	"Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

struct parts { double year; int month, day, weekday, hour, minute, second,
	ms; };

/* ---- arithmetic (proleptic Gregorian, days from 1970-01-01) -------------- */

static double days_from_civil(double year, int month, int day)
{
	double y = month <= 1 ? year - 1 : year, era = floor(y / 400);
	double yoe = y - era * 400;
	double doy = floor((153.0 * ((month + 10) % 12) + 2) / 5) + day - 1;

	return era * 146097 + yoe * 365 + floor(yoe / 4) - floor(yoe / 100) +
	    doy - 719468;
}

static void civil_from_days(double z, struct parts *p)
{
	double era, doe, yoe, doy;
	int mp;

	z += 719468;
	era = floor(z / 146097);
	doe = z - era * 146097;
	yoe = floor((doe - floor(doe / 1460) + floor(doe / 36524) -
	    floor(doe / 146096)) / 365);
	doy = doe - (365 * yoe + floor(yoe / 4) - floor(yoe / 100));
	mp = (int)floor((5 * doy + 2) / 153);
	p->day = (int)(doy - floor((153.0 * mp + 2) / 5)) + 1;
	p->month = mp < 10 ? mp + 2 : mp - 10;
	p->year = yoe + era * 400 + (p->month <= 1);
}

static void split(double t, struct parts *p)
{
	double day = floor(t / MS_DAY), ms = t - day * MS_DAY;

	civil_from_days(day, p);
	p->weekday = (int)fmod(fmod(day + 4, 7) + 7, 7);
	p->hour = (int)(ms / 3600000);
	p->minute = (int)(ms / 60000) % 60;
	p->second = (int)(ms / 1000) % 60;
	p->ms = (int)fmod(ms, 1000);
}

/* ecma262 #sec-timeclip */
static double clip(double t)
{
	if (!isfinite(t) || fabs(t) > 8.64e15)
		return NAN;
	return trunc(t) + 0;
}

/* ecma262 #sec-makeday, #sec-maketime, #sec-makedate; f: year … ms */
static double make(const double f[7])
{
	double y, m;
	int i;

	for (i = 0; i < 7; i++)
		if (!isfinite(f[i]))
			return NAN;
	y = trunc(f[0]) + floor(trunc(f[1]) / 12);
	m = fmod(fmod(trunc(f[1]), 12) + 12, 12);
	if (fabs(y) > 400000)
		return NAN;
	return (days_from_civil(y, (int)m, 1) + trunc(f[2]) - 1) * MS_DAY +
	    trunc(f[3]) * 3600000 + trunc(f[4]) * 60000 +
	    trunc(f[5]) * 1000 + trunc(f[6]);
}

/* ---- parsing ------------------------------------------------------------ */

static double parse(struct vm *vm, struct string *s)
{
	double f[7], offset;

	if (!date_parse_text(string_utf8(vm, s, NULL), f, &offset))
		return NAN;
	return clip(make(f) - (offset == offset ? offset : 0) * 60000);
}

/* ---- text --------------------------------------------------------------- */

static const char *year_text(double y, char *s, size_t n)
{
	if (y < 0)
		snprintf(s, n, "-%04.0f", -y);
	else
		snprintf(s, n, "%04.0f", y);
	return s;
}

static void iso_text(double t, char *s, size_t n)
{
	struct parts p;
	char y[16];

	split(t, &p);
	if (p.year < 0 || p.year > 9999)
		snprintf(y, sizeof y, "%c%06.0f", p.year < 0 ? '-' : '+',
		    fabs(p.year));
	else
		snprintf(y, sizeof y, "%04.0f", p.year);
	snprintf(s, n, "%s-%02d-%02dT%02d:%02d:%02d.%03dZ", y, p.month + 1,
	    p.day, p.hour, p.minute, p.second, p.ms);
}

struct string *inspect_date(struct vm *vm, value v)
{
	double t = ((struct date *)value_cell(v))->t;
	char s[64] = "Invalid Date";

	if (t == t)
		iso_text(t, s, sizeof s);
	return string_from_cstr(vm, s);
}

enum { TEXT_FULL, TEXT_DATE, TEXT_TIME, TEXT_UTC, TEXT_LOCALE,
	TEXT_LOCALE_DATE, TEXT_LOCALE_TIME };

static void locale_text(const struct parts *p, int form, char *s, size_t n)
{
	char date[40], time[40];
	int hour = p->hour % 12 ? p->hour % 12 : 12;

	snprintf(date, sizeof date, "%d/%d/%.0f", p->month + 1, p->day,
	    p->year);
	snprintf(time, sizeof time, "%d:%02d:%02d %s", hour, p->minute,
	    p->second, p->hour < 12 ? "AM" : "PM");
	snprintf(s, n, "%s%s%s", form == TEXT_LOCALE_TIME ? "" : date,
	    form == TEXT_LOCALE ? ", " : "",
	    form == TEXT_LOCALE_DATE ? "" : time);
}

static void format(double t, int form, char *s, size_t n)
{
	struct parts p;
	char y[16], date[48], time[64];

	split(t, &p);
	year_text(p.year, y, sizeof y);
	if (form == TEXT_UTC) {
		snprintf(s, n, "%s, %02d %s %s %02d:%02d:%02d GMT",
		    days[p.weekday], p.day, months[p.month], y, p.hour,
		    p.minute, p.second);
		return;
	}
	if (form >= TEXT_LOCALE) {
		locale_text(&p, form, s, n);
		return;
	}
	snprintf(date, sizeof date, "%s %s %02d %s", days[p.weekday],
	    months[p.month], p.day, y);
	snprintf(time, sizeof time, "%02d:%02d:%02d GMT+0000 (Coordinated "
	    "Universal Time)", p.hour, p.minute, p.second);
	snprintf(s, n, "%s%s%s", form == TEXT_TIME ? "" : date,
	    form == TEXT_FULL ? " " : "", form == TEXT_DATE ? "" : time);
}

static struct date *this_date(struct vm *vm, struct call *c)
{
	if (value_is_kind(c->this_value, CELL_DATE))
		return (struct date *)value_cell(c->this_value);
	throw_type_error(vm, "this is not a Date object.");
	return NULL;
}

/* A primitive argument as a number; false: threw. */
static bool to_number(struct vm *vm, value *v)
{
	double d;

	if (!convert_to_number(vm, *v, &d))
		return false;
	*v = value_from_double(d);
	return true;
}

static unsigned magic(const struct call *c)
{
	return ((struct native *)value_cell(c->callee))->builtin->magic;
}

/* No locale and options but what is the default anyway? */
static bool is_plain_locale(struct vm *vm, struct call *c)
{
	value locale = native_arg(c, 0), options = native_arg(c, 1);

	if (locale != VALUE_UNDEFINED && !(value_is_string(locale) &&
	    !strcmp(string_utf8(vm, value_string(locale), NULL), "en-US")))
		return false;
	return !value_is_object(options) || object_own_keys(vm,
	    value_object(options), 1, true)->length == 0;
}

static value date_text(struct vm *vm, struct call *c)
{
	struct date *d = this_date(vm, c);
	char s[128] = "Invalid Date";

	if (!d)
		return VALUE_EMPTY;
	if (magic(c) >= TEXT_LOCALE && !is_plain_locale(vm, c))
		return refused_stop(vm, "dates in another language than "
		    "English, or with options", "format dates by hand");
	if (d->t == d->t)
		format(d->t, (int)magic(c), s, sizeof s);
	return native_string(string_from_cstr(vm, s));
}

static value to_iso_string(struct vm *vm, struct call *c)
{
	struct date *d = this_date(vm, c);

	if (!d)
		return VALUE_EMPTY;
	if (d->t != d->t)
		return throw_range_error(vm, "Invalid time value");
	return native_string(inspect_date(vm, c->this_value));
}

/* ---- getters and setters ------------------------------------------------- */

enum { PART_YEAR, PART_MONTH, PART_DATE, PART_HOURS, PART_MINUTES,
	PART_SECONDS, PART_MS, PART_DAY, PART_TIME, PART_OFFSET,
	PART_OLD_YEAR };

static value get_part(struct vm *vm, struct call *c)
{
	struct date *d = this_date(vm, c);
	struct parts p;

	if (!d)
		return VALUE_EMPTY;
	if (d->t != d->t)
		return value_from_double(NAN);
	split(d->t, &p);
	switch (magic(c)) {
	case PART_YEAR: return value_from_double(p.year);
	case PART_MONTH: return value_from_int(p.month);
	case PART_DATE: return value_from_int(p.day);
	case PART_HOURS: return value_from_int(p.hour);
	case PART_MINUTES: return value_from_int(p.minute);
	case PART_SECONDS: return value_from_int(p.second);
	case PART_MS: return value_from_int(p.ms);
	case PART_DAY: return value_from_int(p.weekday);
	case PART_OFFSET: return value_from_int(0);
	case PART_OLD_YEAR: return value_from_double(p.year - 1900);
	default: return value_from_double(d->t);
	}
}

/* magic: the first part set; the arguments set it and those after it. */
static value set_part(struct vm *vm, struct call *c)
{
	static const uint8_t most[] = { 3, 2, 1, 4, 3, 2, 1 };
	struct date *d = this_date(vm, c);
	unsigned first = magic(c);
	double f[7], t;
	struct parts p;
	uint32_t i;

	if (!d)
		return VALUE_EMPTY;
	for (i = 0; i < c->argc; i++)
		if (value_is_object(c->args[i]))
			return native_coerce(vm, c, ".n*");
	for (i = 0; i < c->argc; i++)
		if (!to_number(vm, &c->args[i]))
			return VALUE_EMPTY;
	t = d->t;
	if (t != t && first == PART_YEAR)
		t = 0;
	if (t != t)
		return value_from_double(NAN);
	split(t, &p);
	f[0] = p.year; f[1] = p.month; f[2] = p.day; f[3] = p.hour;
	f[4] = p.minute; f[5] = p.second; f[6] = p.ms;
	f[first] = c->argc ? value_number(c->args[0]) : NAN;
	for (i = 1; i < c->argc && i < most[first]; i++)
		f[first + i] = value_number(c->args[i]);
	d->t = clip(make(f));
	return value_from_double(d->t);
}

/* ecma262 #sec-date.prototype.setyear */
static value set_year(struct vm *vm, struct call *c)
{
	struct date *d = this_date(vm, c);
	double f[7], y;
	struct parts p;

	if (!d)
		return VALUE_EMPTY;
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".n");
	if (!to_number(vm, &c->args[0]))
		return VALUE_EMPTY;
	y = value_number(c->args[0]);
	split(d->t == d->t ? d->t : 0, &p);
	f[0] = trunc(y) >= 0 && trunc(y) <= 99 ? 1900 + trunc(y) : y;
	f[1] = p.month; f[2] = p.day; f[3] = p.hour;
	f[4] = p.minute; f[5] = p.second; f[6] = p.ms;
	d->t = y == y ? clip(make(f)) : NAN;
	return value_from_double(d->t);
}

static value set_time(struct vm *vm, struct call *c)
{
	struct date *d = this_date(vm, c);

	if (!d)
		return VALUE_EMPTY;
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".n");
	if (!to_number(vm, &c->args[0]))
		return VALUE_EMPTY;
	d->t = clip(value_number(c->args[0]));
	return value_from_double(d->t);
}

/* ---- the constructor ---------------------------------------------------- */

static double now(struct vm *vm)
{
	return floor(CLOCK_EPOCH + clock_read(vm));
}

/* Years 0 … 99 are 1900 … 1999. */
static double from_parts(const struct call *c)
{
	double f[7] = { NAN, 0, 1, 0, 0, 0, 0 };
	uint32_t i;

	for (i = 0; i < c->argc && i < 7; i++)
		f[i] = value_number(c->args[i]);
	if (f[0] == f[0] && trunc(f[0]) >= 0 && trunc(f[0]) <= 99)
		f[0] = 1900 + trunc(f[0]);
	return clip(make(f));
}

static bool from_one(struct vm *vm, value v, double *t)
{
	if (value_is_string(v)) {
		*t = parse(vm, value_string(v));
		return true;
	}
	if (!convert_to_number(vm, v, t))
		return false;
	*t = clip(*t);
	return true;
}

static value date(struct vm *vm, struct call *c)
{
	struct object *proto;
	struct date *d;
	double t;
	char s[128];

	if (c->new_target == VALUE_UNDEFINED) {
		format(now(vm), TEXT_FULL, s, sizeof s);
		return native_string(string_from_cstr(vm, s));
	}
	if (c->argc == 1 && value_is_kind(c->args[0], CELL_DATE))
		t = ((struct date *)value_cell(c->args[0]))->t;
	else if (c->argc == 1 && value_is_object(c->args[0]))
		return native_coerce(vm, c, ".d");
	else if (c->argc == 0)
		t = now(vm);
	else if (c->argc > 1)
		t = from_parts(c);
	else if (!from_one(vm, c->args[0], &t))
		return VALUE_EMPTY;
	proto = native_prototype(vm, c, INTRINSIC_DATE_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	d = object_new_kind(vm, CELL_DATE, sizeof *d, proto);
	d->t = t;
	return value_from_cell(d);
}

/* More than one argument: numbers all. */
static value date_call(struct vm *vm, struct call *c)
{
	uint32_t i;

	if (c->new_target == VALUE_UNDEFINED || c->argc < 2)
		return date(vm, c);
	for (i = 0; i < c->argc; i++) {
		double x;

		if (value_is_object(c->args[i]))
			return native_coerce(vm, c, ".n*");
		if (!convert_to_number(vm, c->args[i], &x))
			return VALUE_EMPTY;
		c->args[i] = value_from_double(x);
	}
	return date(vm, c);
}

static value date_now(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_double(now(vm));
}

static value date_parse(struct vm *vm, struct call *c)
{
	return value_from_double(parse(vm, value_string(c->args[0])));
}

static value date_utc(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_double(from_parts(c));
}

/* ---- tables ------------------------------------------------------------- */

static const struct builtin ctor_row = ROW_CONSTRUCTOR("Date", 7, date_call,
    NULL, "a moment");
static const struct builtin statics[] = {
	ROW("now", 0, date_now, NULL, "ms since 1970, virtual clock"),
	ROW("parse", 1, date_parse, ".s", "ms of a text"),
	ROW("UTC", 7, date_utc, ".n*", "ms of parts")
};
#define TEXT(name, form, doc) \
	ROW_MAGIC(name, 0, date_text, NULL, form, doc)
#define GET(name, part) \
	ROW_MAGIC("get" name, 0, get_part, NULL, part, "a part, UTC"), \
	ROW_MAGIC("getUTC" name, 0, get_part, NULL, part, "a part, UTC")
#define SET(name, n, part) \
	ROW_MAGIC("set" name, n, set_part, NULL, part, "sets parts"), \
	ROW_MAGIC("setUTC" name, n, set_part, NULL, part, "sets parts")
static const struct builtin methods[] = {
	TEXT("toString", TEXT_FULL, "text"),
	TEXT("toDateString", TEXT_DATE, "text of the day"),
	TEXT("toTimeString", TEXT_TIME, "text of the time"),
	ROW("toISOString", 0, to_iso_string, NULL, "ISO 8601 text"),
	TEXT("toUTCString", TEXT_UTC, "text in GMT"),
	TEXT("toLocaleString", TEXT_LOCALE, "en-US text"),
	TEXT("toLocaleDateString", TEXT_LOCALE_DATE, "en-US day"),
	TEXT("toLocaleTimeString", TEXT_LOCALE_TIME, "en-US time"),
	GET("Date", PART_DATE), GET("Day", PART_DAY),
	GET("FullYear", PART_YEAR), GET("Hours", PART_HOURS),
	GET("Milliseconds", PART_MS), GET("Minutes", PART_MINUTES),
	GET("Month", PART_MONTH), GET("Seconds", PART_SECONDS),
	ROW_MAGIC("getTime", 0, get_part, NULL, PART_TIME, "ms since 1970"),
	ROW_MAGIC("valueOf", 0, get_part, NULL, PART_TIME, "ms since 1970"),
	ROW_MAGIC("getTimezoneOffset", 0, get_part, NULL, PART_OFFSET, "0"),
	ROW_MAGIC("getYear", 0, get_part, NULL, PART_OLD_YEAR, "year - 1900"),
	SET("Date", 1, PART_DATE), SET("FullYear", 3, PART_YEAR),
	SET("Hours", 4, PART_HOURS), SET("Milliseconds", 1, PART_MS),
	SET("Minutes", 3, PART_MINUTES), SET("Month", 2, PART_MONTH),
	SET("Seconds", 2, PART_SECONDS),
	ROW("setYear", 1, set_year, NULL, "year from 1900 on, if below 100"),
	ROW("setTime", 1, set_time, NULL, "sets ms since 1970"),
	ROW_JS("toJSON", 1, "dateToJSON", "toISOString, or null")
};
static const struct builtin to_primitive[] = {
	ROW_JS("@@toPrimitive", 1, "dateToPrimitive", "strings by default")
};

NO_INTRINSICS(date);

void lib_date_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm, DATE_PROTOTYPE));
	struct object *ctor = &native_global_constructor(vm, &ctor_row,
	    INTRINSIC_DATE_PROTOTYPE)->object;
	struct property p;

	DEFINE(ctor, statics);
	DEFINE(proto, methods);
	native_hidden(vm, proto, "toGMTString", object_get_data(vm, proto,
	    native_key(vm, "toUTCString")));
	DEFINE(proto, to_primitive);
	if (object_get_own(vm, proto, vm->symbols[SYM_TO_PRIMITIVE], &p))
		object_define(vm, proto, vm->symbols[SYM_TO_PRIMITIVE], p.v,
		    PROP_CONFIGURABLE);
}
