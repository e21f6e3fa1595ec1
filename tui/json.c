/* SPDX-License-Identifier: MIT */
/* A small JSON writer. */
#include <config.h>

#include "json.h"
#include "safe.h"
#include "text.h"

#include <string.h>

static void
item(struct json *j)
{
	if (j->comma)
		text_char(j->out, ',');
	j->comma = true;
}

static void
open(struct json *j, char bracket)
{
	item(j);
	text_char(j->out, bracket);
	j->comma = false;
}

static void
close(struct json *j, char bracket)
{
	text_char(j->out, bracket);
	j->comma = true;
}

void json_object(struct json *j) { open(j, '{'); }
void json_array(struct json *j) { open(j, '['); }
void json_end_object(struct json *j) { close(j, '}'); }
void json_end_array(struct json *j) { close(j, ']'); }

void
json_key(struct json *j, const char *key)
{
	json_string(j, key);
	text_char(j->out, ':');
	j->comma = false;
}

static void
character(struct json *j, uint32_t c)
{
	if (c == '"' || c == '\\')
		text_printf(j->out, "\\%c", (char)c);
	else if (c == '\n')
		text_puts(j->out, "\\n");
	else if (c < 0x20 || (c >= 0x7f && c < 0xa0))
		text_printf(j->out, "\\u%04x", (unsigned)c);
	else
		text_utf8(j->out, c);
}

void
json_bytes(struct json *j, const char *bytes, size_t len)
{
	struct shown s;

	item(j);
	text_char(j->out, '"');
	for (size_t i = 0; i < len; ) {
		i += safe_next(bytes + i, len - i, &s);
		character(j, s.ch || bytes[i - 1] == '\0' ? s.ch : 0xfffd);
	}
	text_char(j->out, '"');
}

void
json_string(struct json *j, const char *s)
{
	if (s)
		json_bytes(j, s, strlen(s));
	else
		json_null(j);
}

void
json_integer(struct json *j, int64_t n)
{
	item(j);
	text_printf(j->out, "%lld", (long long)n);
}

void
json_ms(struct json *j, double ms)
{
	item(j);
	text_printf(j->out, "%.3f", ms);
}

void
json_bool(struct json *j, bool b)
{
	item(j);
	text_puts(j->out, b ? "true" : "false");
}

void
json_null(struct json *j)
{
	item(j);
	text_puts(j->out, "null");
}

void
json_key_string(struct json *j, const char *key, const char *value)
{
	json_key(j, key);
	json_string(j, value);
}

void
json_key_integer(struct json *j, const char *key, int64_t n)
{
	json_key(j, key);
	json_integer(j, n);
}

void
json_key_ms(struct json *j, const char *key, double ms)
{
	json_key(j, key);
	json_ms(j, ms);
}

void
json_key_bool(struct json *j, const char *key, bool b)
{
	json_key(j, key);
	json_bool(j, b);
}
