/* SPDX-License-Identifier: MIT */
/*
 * A small JSON writer.
 *
 * Calls follow the document: json_object, json_key, a value, json_end.
 * Commas are put by the writer.  Strings are any bytes; what is not UTF-8
 * is written as U+FFFD.
 */
#ifndef TUI_JSON_H
#define TUI_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text;

struct json {
	struct text *out;
	bool comma;             /* the next item needs one before it */
};

void json_object(struct json *j);
void json_array(struct json *j);
void json_end_object(struct json *j);
void json_end_array(struct json *j);
void json_key(struct json *j, const char *key);

void json_bytes(struct json *j, const char *bytes, size_t len);
void json_string(struct json *j, const char *s);
void json_integer(struct json *j, int64_t n);
void json_ms(struct json *j, double ms);        /* 3 decimals */
void json_bool(struct json *j, bool b);
void json_null(struct json *j);

/* A member of an object: its key and its value. */
void json_key_string(struct json *j, const char *key, const char *value);
void json_key_integer(struct json *j, const char *key, int64_t n);
void json_key_ms(struct json *j, const char *key, double ms);
void json_key_bool(struct json *j, const char *key, bool b);

#endif
