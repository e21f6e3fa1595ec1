/* SPDX-License-Identifier: MIT */
/*
 * What the syntax tree stands on: the arena, interned names, places.
 *
 * Chunks are only ever added, so everything allocated stays where it is
 * until the arena goes.
 */
#include "ast.h"

#include <stdlib.h>
#include <string.h>

#define CHUNK_SIZE (64u * 1024)

struct chunk {
	struct chunk *next;
	size_t size, used;              /* bytes after the header */
	uint64_t data[];
};

struct ast_arena {
	struct chunk *chunks;           /* newest first */
	bool failed;
	struct name **names;            /* hash table, chained */
	uint32_t name_cap, name_count;  /* cap is a power of two */
};

/* ---- arena ------------------------------------------------------------- */

struct ast_arena *ast_arena_new(void)
{
	struct ast_arena *a = calloc(1, sizeof *a);

	if (a == NULL)
		return NULL;
	a->name_cap = 256;
	a->names = calloc(a->name_cap, sizeof *a->names);
	if (a->names == NULL) {
		free(a);
		return NULL;
	}
	return a;
}

void ast_arena_free(struct ast_arena *a)
{
	struct chunk *c, *next;

	if (a == NULL)
		return;
	for (c = a->chunks; c != NULL; c = next) {
		next = c->next;
		free(c);
	}
	free(a->names);
	free(a);
}

static struct chunk *chunk_add(struct ast_arena *a, size_t size)
{
	size_t want = size > CHUNK_SIZE ? size : CHUNK_SIZE;
	struct chunk *c = calloc(1, sizeof *c + want);

	if (c == NULL) {
		a->failed = true;
		return NULL;
	}
	c->size = want;
	c->next = a->chunks;
	a->chunks = c;
	return c;
}

void *ast_alloc(struct ast_arena *a, size_t size)
{
	struct chunk *c = a->chunks;
	void *p;

	if (size > SIZE_MAX / 2) {
		a->failed = true;
		return NULL;
	}
	size = (size + 7) & ~(size_t)7;
	if (c == NULL || c->size - c->used < size) {
		c = chunk_add(a, size);
		if (c == NULL)
			return NULL;
	}
	p = (char *)c->data + c->used;
	c->used += size;
	return p;
}

bool ast_arena_failed(const struct ast_arena *a)
{
	return a->failed;
}

/* ---- names ------------------------------------------------------------- */

static uint32_t hash_step(uint32_t h, uint32_t unit)
{
	return (h ^ unit) * 16777619u;
}

/* ecma262 #array-index: "0", or digits without a leading zero < 2^32 - 1. */
static uint32_t array_index(const struct name *n)
{
	uint64_t v = 0;
	uint32_t i;

	if (n->len == 0 || n->len > 10)
		return NAME_NO_INDEX;
	if (n->len > 1 && name_unit(n, 0) == '0')
		return NAME_NO_INDEX;
	for (i = 0; i < n->len; i++) {
		uint16_t u = name_unit(n, i);
		if (u < '0' || u > '9')
			return NAME_NO_INDEX;
		v = v * 10 + (u - '0');
	}
	return v < NAME_NO_INDEX ? (uint32_t)v : NAME_NO_INDEX;
}

static void names_grow(struct ast_arena *a)
{
	uint32_t cap = a->name_cap * 2, i;
	struct name **t = calloc(cap, sizeof *t), *n, *next;

	if (t == NULL)
		return;         /* longer chains still work */
	for (i = 0; i < a->name_cap; i++)
		for (n = a->names[i]; n != NULL; n = next) {
			next = n->next;
			n->next = t[n->hash & (cap - 1)];
			t[n->hash & (cap - 1)] = n;
		}
	free(a->names);
	a->names = t;
	a->name_cap = cap;
}

static struct name *name_add(struct ast_arena *a, uint32_t hash, size_t len,
    const uint8_t *latin1, const uint16_t *wide)
{
	size_t bytes = wide ? len * sizeof *wide : len;
	struct name *n = ast_alloc(a, sizeof *n);
	void *copy = ast_alloc(a, bytes + 1);

	if (n == NULL || copy == NULL)
		return NULL;
	if (bytes > 0)
		memcpy(copy, wide ? (const void *)wide : latin1, bytes);
	if (wide)
		n->wide = copy;
	else
		n->latin1 = copy;
	n->len = (uint32_t)len;
	n->hash = hash;
	n->index = array_index(n);
	n->serial = a->name_count++;
	if (a->name_count > a->name_cap)
		names_grow(a);
	n->next = a->names[hash & (a->name_cap - 1)];
	a->names[hash & (a->name_cap - 1)] = n;
	return n;
}

struct name *name_latin1(struct ast_arena *a, const uint8_t *u, size_t len)
{
	uint32_t h = 2166136261u;
	struct name *n;
	size_t i;

	for (i = 0; i < len; i++)
		h = hash_step(h, u[i]);
	for (n = a->names[h & (a->name_cap - 1)]; n != NULL; n = n->next)
		if (n->hash == h && n->len == len && n->latin1 != NULL
		    && memcmp(n->latin1, u, len) == 0)
			return n;
	return name_add(a, h, len, u, NULL);
}

static struct name *narrow(struct ast_arena *a, const uint16_t *u,
    size_t len)
{
	uint8_t small[256], *p = small;
	size_t i;

	if (len > sizeof small)
		p = ast_alloc(a, len);
	if (p == NULL)
		return NULL;
	for (i = 0; i < len; i++)
		p[i] = (uint8_t)u[i];
	return name_latin1(a, p, len);
}

struct name *name_wide(struct ast_arena *a, const uint16_t *u, size_t len)
{
	uint32_t h = 2166136261u;
	bool is_wide = false;
	struct name *n;
	size_t i;

	for (i = 0; i < len; i++) {
		h = hash_step(h, u[i]);
		is_wide |= u[i] > 0xFF;
	}
	if (!is_wide)
		return narrow(a, u, len);
	for (n = a->names[h & (a->name_cap - 1)]; n != NULL; n = n->next)
		if (n->hash == h && n->len == len && n->wide != NULL
		    && memcmp(n->wide, u, len * sizeof *u) == 0)
			return n;
	return name_add(a, h, len, NULL, u);
}

struct name *name_ascii(struct ast_arena *a, const char *s)
{
	return name_latin1(a, (const uint8_t *)s, strlen(s));
}

bool name_is(const struct name *n, const char *s)
{
	size_t len = strlen(s);

	return n != NULL && n->latin1 != NULL && n->len == len
	    && memcmp(n->latin1, s, len) == 0;
}

/* ---- places ------------------------------------------------------------ */

/* UTF-16 units of the UTF-8 bytes from..to: a lead byte of four makes two. */
static uint32_t units_between(const char *text, uint32_t from, uint32_t to)
{
	uint32_t n = 0;

	for (; from < to; from++) {
		unsigned char b = (unsigned char)text[from];
		if ((b & 0xC0) != 0x80)
			n += b >= 0xF0 ? 2 : 1;
	}
	return n;
}

void ast_place(const struct ast_program *p, uint32_t offset,
    uint32_t *line, uint32_t *col)
{
	uint32_t lo = 0, hi = p->line_count;

	if (offset > p->len)
		offset = (uint32_t)p->len;
	while (hi - lo > 1) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (p->lines[mid] <= offset)
			lo = mid;
		else
			hi = mid;
	}
	*line = lo + 1;
	*col = units_between(p->text, p->lines[lo], offset) + 1;
}

/* Bytes of the line end at i: \n, \r, \r\n, U+2028, U+2029; 0 if none. */
static uint32_t line_end(const char *t, size_t len, uint32_t i)
{
	if (t[i] == '\n')
		return 1;
	if (t[i] == '\r')
		return i + 1 < len && t[i + 1] == '\n' ? 2 : 1;
	if (t[i] == '\xE2' && i + 2 < len && t[i + 1] == '\x80'
	    && (t[i + 2] == '\xA8' || t[i + 2] == '\xA9'))
		return 3;
	return 0;
}

void ast_place_in(const char *text, size_t len, uint32_t offset,
    uint32_t *line, uint32_t *col)
{
	uint32_t i = 0, start = 0, n = 1;

	if (offset > len)
		offset = (uint32_t)len;
	while (i < offset) {
		uint32_t skip = line_end(text, len, i);
		i += skip ? skip : 1;
		if (skip && i <= offset) {
			n++;
			start = i;
		}
	}
	*line = n;
	*col = units_between(text, start, offset) + 1;
}

bool ast_make_lines(struct ast_program *p)
{
	uint32_t i, skip, n = 1;

	for (i = 0; i < p->len; i += skip ? skip : 1) {
		skip = line_end(p->text, p->len, i);
		n += skip != 0;
	}
	p->lines = ast_alloc(p->arena, n * sizeof *p->lines);
	if (p->lines == NULL)
		return false;
	p->line_count = 1;
	for (i = 0; i < p->len;) {
		skip = line_end(p->text, p->len, i);
		i += skip ? skip : 1;
		if (skip)
			p->lines[p->line_count++] = i;
	}
	return true;
}
