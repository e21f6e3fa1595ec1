/* SPDX-License-Identifier: MIT */
/*
 * Files for fs.js: bytes of real files and of what the program has written,
 * which lies over them and is part of the run's state (module_path.c).
 *
 * A written file is a string of its UTF-8 bytes as units; the state's `files`
 * maps a path to that, to true (a directory) or to null (removed).
 */
#include <config.h>

#include <errno.h>

#include "module.h"
#include "text.h"

static const char *utf8_of(struct vm *vm, value v)
{
	return string_utf8(vm, value_string(v), NULL);
}

/* ---- reading ---------------------------------------------------------------- */

/* (path): the bytes as a string of units below 256, or an errno number. */
static value fs_bytes(struct vm *vm, struct call *c)
{
	const char *data;
	size_t len;
	int error = module_read(vm, utf8_of(vm, c->args[0]), &data, &len);

	if (error)
		return value_from_int(error);
	return native_string(string_from_latin1(vm, (const uint8_t *)data,
	    len));
}

/* (path, bytes, true or null) */
static value fs_put(struct vm *vm, struct call *c)
{
	struct object *state = module_state(vm);
	property_key k = native_key(vm, "files");
	value files = object_get_data(vm, state, k);

	if (!value_is_object(files)) {
		files = value_from_cell(object_new(vm, NULL));
		object_define(vm, state, k, files, PROP_ALL);
	}
	object_define(vm, value_object(files), key_from_string(vm,
	    value_string(c->args[0])), c->args[1], PROP_ALL);
	return VALUE_UNDEFINED;
}

/* ---- bytes and text ------------------------------------------------------------- */

/* (string): its UTF-8 as units below 256 */
static value fs_encode(struct vm *vm, struct call *c)
{
	size_t len;
	const char *s = string_utf8(vm, value_string(c->args[0]), &len);

	return native_string(string_from_latin1(vm, (const uint8_t *)s, len));
}

static const uint8_t *bytes_of(struct vm *vm, value v, size_t *len)
{
	struct string *s = value_string(v);

	*len = string_length(s);
	return string_latin1(vm, s);
}

static int hex_digit(unsigned c)
{
	return c >= '0' && c <= '9' ? (int)c - '0' : c >= 'a' && c <= 'f' ?
	    (int)c - 'a' + 10 : c >= 'A' && c <= 'F' ? (int)c - 'A' + 10 : -1;
}

static int base64_digit(unsigned c)
{
	return c >= 'A' && c <= 'Z' ? (int)c - 'A' : c >= 'a' && c <= 'z' ?
	    (int)c - 'a' + 26 : c >= '0' && c <= '9' ? (int)c - '0' + 52 :
	    c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

/* Up to the first pair that is none. */
static size_t from_hex(struct vm *vm, struct string *s, uint8_t *out)
{
	size_t i, n = 0;

	(void)vm;
	for (i = 0; i + 1 < string_length(s); i += 2) {
		int a = hex_digit(string_at(vm, s, (uint32_t)i));
		int b = hex_digit(string_at(vm, s, (uint32_t)i + 1));

		if (a < 0 || b < 0)
			break;
		out[n++] = (uint8_t)(a << 4 | b);
	}
	return n;
}

/* Up to the first '='; what is no digit is passed over. */
static size_t from_base64(struct vm *vm, struct string *s, uint8_t *out)
{
	size_t i, n = 0;
	uint32_t bits = 0;
	int count = 0;

	for (i = 0; i < string_length(s); i++) {
		unsigned c = string_at(vm, s, (uint32_t)i);
		int d = base64_digit(c);

		if (c == '=')
			break;
		if (d < 0)
			continue;
		bits = bits << 6 | (uint32_t)d;
		if ((count += 6) >= 8) {
			count -= 8;
			out[n++] = (uint8_t)(bits >> count);
		}
	}
	return n;
}

static size_t from_latin1(struct vm *vm, struct string *s, uint8_t *out)
{
	size_t i;

	for (i = 0; i < string_length(s); i++)
		out[i] = (uint8_t)string_at(vm, s, (uint32_t)i);
	return i;
}

/* (string, encoding): its bytes as units below 256 */
static value fs_from(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint8_t *out;
	size_t n;

	if (text_is(vm, c->args[1], "utf8"))
		return fs_encode(vm, c);
	out = heap_bytes(vm, string_length(s) + 1);
	n = text_is(vm, c->args[1], "hex") ? from_hex(vm, s, out) :
	    text_is(vm, c->args[1], "base64") ? from_base64(vm, s, out) :
	    from_latin1(vm, s, out);
	return native_string(string_from_latin1(vm, out, n));
}

/* (bytes): as UTF-8 */
static value fs_decode(struct vm *vm, struct call *c)
{
	size_t len;
	const uint8_t *s = bytes_of(vm, c->args[0], &len);

	return native_string(string_from_utf8(vm, (const char *)s, len));
}

/* (bytes): hexadecimal digits */
static value fs_hex(struct vm *vm, struct call *c)
{
	static const char hex[] = "0123456789abcdef";
	size_t len, i;
	const uint8_t *s = bytes_of(vm, c->args[0], &len);
	uint8_t *out = heap_bytes(vm, len * 2 + 1);

	for (i = 0; i < len; i++) {
		out[i * 2] = (uint8_t)hex[s[i] >> 4];
		out[i * 2 + 1] = (uint8_t)hex[s[i] & 15];
	}
	return native_string(string_from_latin1(vm, out, len * 2));
}

/* (bytes) */
static value fs_base64(struct vm *vm, struct call *c)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789+/";
	size_t len, i, n = 0;
	const uint8_t *s = bytes_of(vm, c->args[0], &len);
	uint8_t *out = heap_bytes(vm, len / 3 * 4 + 8);

	for (i = 0; i < len; i += 3) {
		uint32_t w = (uint32_t)s[i] << 16 |
		    (i + 1 < len ? (uint32_t)s[i + 1] << 8 : 0) |
		    (i + 2 < len ? s[i + 2] : 0);

		out[n++] = (uint8_t)digits[w >> 18];
		out[n++] = (uint8_t)digits[w >> 12 & 63];
		out[n++] = i + 1 < len ? (uint8_t)digits[w >> 6 & 63] : '=';
		out[n++] = i + 2 < len ? (uint8_t)digits[w & 63] : '=';
	}
	return native_string(string_from_latin1(vm, out, n));
}

/* (n): one unit */
static value fs_unit(struct vm *vm, struct call *c)
{
	return native_string(string_from_unit(vm,
	    (uint16_t)value_int(c->args[0])));
}

/* (buffer, bytes): its elements */
static value fs_fill(struct vm *vm, struct call *c)
{
	struct object *o = value_object(c->args[0]);
	size_t len, i;
	const uint8_t *s = bytes_of(vm, c->args[1], &len);

	for (i = 0; i < len; i++)
		object_define(vm, o, value_from_u32((uint32_t)i),
		    value_from_int(s[i]), PROP_ALL);
	return c->args[0];
}

/* ---- errors ------------------------------------------------------------------------ */

struct system_error { int number; const char *code, *text; };

static const struct system_error errors[] = {
	{ ENOENT, "ENOENT", "no such file or directory" },
	{ EISDIR, "EISDIR", "illegal operation on a directory" },
	{ ENOTDIR, "ENOTDIR", "not a directory" },
	{ EACCES, "EACCES", "permission denied" },
	{ EPERM, "EPERM", "operation not permitted" },
	{ EEXIST, "EEXIST", "file already exists" },
	{ ENOTEMPTY, "ENOTEMPTY", "directory not empty" },
	{ EMFILE, "EMFILE", "too many open files" },
	{ EINVAL, "EINVAL", "invalid argument" },
	{ EBADF, "EBADF", "bad file descriptor" }
};

/* (errno): ["ENOENT", "no such file or directory"] */
static value fs_error(struct vm *vm, struct call *c)
{
	int number = value_int(c->args[0]);
	struct array *a = array_new(vm, 0);
	size_t i = 0;

	while (i < LENGTH(errors) && errors[i].number != number)
		i++;
	array_push(vm, a, native_string(string_from_cstr(vm,
	    i < LENGTH(errors) ? errors[i].code : "EIO")));
	array_push(vm, a, native_string(string_from_cstr(vm,
	    i < LENGTH(errors) ? errors[i].text : "i/o error")));
	return value_from_cell(a);
}

static const struct lib_intrinsic rows[] = {
	{ "fs_bytes", fs_bytes, "(path) a string of bytes, or errno" },
	{ "fs_put", fs_put, "(path, bytes, true: directory, null: gone)" },
	{ "fs_encode", fs_encode, "(string) its UTF-8 bytes" },
	{ "fs_from", fs_from, "(string, encoding) its bytes" },
	{ "fs_decode", fs_decode, "(bytes) as UTF-8" },
	{ "fs_hex", fs_hex, "(bytes) digits" },
	{ "fs_base64", fs_base64, "(bytes) digits" },
	{ "fs_unit", fs_unit, "(n) a string of one byte" },
	{ "fs_fill", fs_fill, "(buffer, bytes) its elements" },
	{ "fs_error", fs_error, "(errno) its code and text" },
};
INTRINSICS(node_fs, rows);

void lib_node_fs_setup(struct vm *vm)
{
	(void)vm;
}
