/* SPDX-License-Identifier: MIT */
/*
 * Files and their names: normal paths, file: URLs, reading through the host
 * with what the program has written (fs.js) laid over it.
 */
#include <config.h>

#include <errno.h>

#include "../syntax/load.h"
#include "json.h"
#include "module.h"

static char *buffer(struct vm *vm, size_t n)
{
	return heap_bytes(vm, n + 1);
}

const char *path_directory(struct vm *vm, const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t n = slash ? (size_t)(slash - path) : 0;
	char *s;

	if (!slash)
		return ".";
	if (n == 0)
		n = 1;
	s = buffer(vm, n);
	memcpy(s, path, n);
	return s;
}

/* Adds the parts of a path to out, which begins with '/' or is empty. */
static size_t add_parts(char *out, size_t n, const char *path)
{
	while (*path) {
		size_t k = strcspn(path, "/");

		if (k == 2 && path[0] == '.' && path[1] == '.') {
			while (n && out[--n] != '/')
				;
		} else if (k && !(k == 1 && path[0] == '.')) {
			out[n++] = '/';
			memcpy(out + n, path, k);
			n += k;
		}
		path += k;
		path += *path == '/';
	}
	return n;
}

const char *path_resolve(struct vm *vm, const char *from, const char *path)
{
	char *out = buffer(vm, strlen(from) + strlen(path) + 2);
	size_t n = 0;

	if (*path != '/')
		n = add_parts(out, n, from);
	n = add_parts(out, n, path);
	if (n == 0)
		out[n++] = '/';
	out[n] = 0;
	return out;
}

/* Node lib/internal/url.js pathToFileURL */
static bool is_plain(unsigned char c)
{
	return c > ' ' && c < 127 && !strchr("\"#%<>?^`{|}\\", c);
}

struct string *path_to_url(struct vm *vm, const char *path)
{
	static const char hex[] = "0123456789ABCDEF";
	char *out = buffer(vm, strlen(path) * 3 + 8);
	size_t n = 7;

	memcpy(out, "file://", 7);
	for (; *path; path++) {
		unsigned char c = (unsigned char)*path;

		if (is_plain(c)) {
			out[n++] = (char)c;
			continue;
		}
		out[n++] = '%';
		out[n++] = hex[c >> 4];
		out[n++] = hex[c & 15];
	}
	return string_from_utf8(vm, out, n);
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ?
	    c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

const char *path_from_url(struct vm *vm, const char *url)
{
	char *out;
	size_t n = 0;

	if (strncmp(url, "file://", 7) != 0)
		return NULL;
	url += 7;
	out = buffer(vm, strlen(url));
	for (; *url && *url != '?' && *url != '#'; url++) {
		if (*url == '%' && digit(url[1]) >= 0 && digit(url[2]) >= 0) {
			out[n++] = (char)(digit(url[1]) << 4 | digit(url[2]));
			url += 2;
		} else {
			out[n++] = *url;
		}
	}
	out[n] = 0;
	return out;
}

/* ---- reading ------------------------------------------------------------ */

/* The text after "data:text/javascript," */
static int read_data(struct vm *vm, const char *url, const char **data,
    size_t *len)
{
	const char *comma = strchr(url, ',');
	struct string *s;

	if (!comma || strncmp(url, "data:text/javascript", 20) != 0)
		return ENOENT;
	s = string_format(vm, "file://%s", comma + 1);
	*data = path_from_url(vm, string_utf8(vm, s, NULL));
	*len = strlen(*data);
	return 0;
}

/* What the program wrote: a string of bytes, true for a directory, null for what it has removed. */
static value written(struct vm *vm, const char *path)
{
	value files = object_get_data(vm, module_state(vm),
	    native_key(vm, "files"));

	if (!value_is_object(files))
		return VALUE_UNDEFINED;
	return object_get_data(vm, value_object(files), key_from_string(vm,
	    string_from_utf8(vm, path, strlen(path))));
}

int module_read(struct vm *vm, const char *path, const char **data,
    size_t *len)
{
	value v;

	if (!strncmp(path, "data:", 5))
		return read_data(vm, path, data, len);
	v = written(vm, path);
	if (v == VALUE_NULL)
		return ENOENT;
	if (v == VALUE_TRUE)
		return EISDIR;
	if (value_is_string(v)) {
		struct string *s = value_string(v);

		*data = (const char *)string_latin1(vm, s);
		*len = string_length(s);
		return 0;
	}
	return vm->control.read_file(vm, path, data, len);
}

enum path_kind module_path_kind(struct vm *vm, const char *path)
{
	const char *data;
	size_t len;
	int error = module_read(vm, path, &data, &len);

	return error == 0 ? PATH_FILE : error == EISDIR ? PATH_DIRECTORY
	    : PATH_NONE;
}

static enum package_type type_in(struct vm *vm, const char *json, size_t len)
{
	value package = json_parse_text(vm, string_from_utf8(vm, json, len),
	    NULL), type = VALUE_UNDEFINED;

	if (value_is_object(package))
		type = object_get_data(vm, value_object(package),
		    native_key(vm, "type"));
	vm->exception = VALUE_EMPTY;    /* what is no JSON says nothing */
	if (!value_is_string(type))
		return PACKAGE_UNTYPED;
	if (!strcmp(string_utf8(vm, value_string(type), NULL), "module"))
		return PACKAGE_MODULE;
	return !strcmp(string_utf8(vm, value_string(type), NULL), "commonjs")
	    ? PACKAGE_COMMONJS : PACKAGE_UNTYPED;
}

enum package_type module_package_type(struct vm *vm, const char *path)
{
	const char *directory = path, *up, *data;
	size_t len;

	if (!profile_is(vm, PROFILE_PACKAGE_TYPE) || *path != '/')
		return PACKAGE_UNTYPED;
	for (;;) {
		up = path_directory(vm, directory);
		if (!strcmp(up, directory))
			return PACKAGE_UNTYPED;
		directory = up;
		if (module_read(vm, path_resolve(vm, directory,
		    "package.json"), &data, &len) == 0)
			return type_in(vm, data, len);
	}
}

/* The engine knows no working directory: the main program's stands for it. */
const char *module_cwd(struct vm *vm)
{
	const struct array *all = (struct array *)value_cell(vm->sources);
	const struct source *main;
	const char *path, *plain;

	if (!value_is_kind(vm->sources, CELL_ARRAY) || !all->length)
		return "/";
	main = (struct source *)value_cell(all->object.elements->v[0]);
	path = string_utf8(vm, main->path, NULL);
	plain = path_from_url(vm, path);
	return path_directory(vm, plain ? plain : path);
}

struct string *source_url(struct vm *vm, const struct source *s)
{
	const char *path = string_utf8(vm, s->path, NULL);

	return path[0] == '/' && s->kind == LOAD_COMMONJS &&
	    load_name_flags(path) & NAME_TYPESCRIPT &&
	    profile_is(vm, PROFILE_TYPESCRIPT_URL) ? path_to_url(vm, path)
	    : s->path;
}
