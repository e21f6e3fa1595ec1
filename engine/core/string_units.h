/* SPDX-License-Identifier: MIT */
/* What the string_*.c files share. */
#ifndef CORE_STRING_UNITS_H
#define CORE_STRING_UNITS_H

#include "string.h"

/* A flat string of n units, to be filled in. */
struct string *string_new(struct vm *vm, uint32_t n, bool wide);

/* Is any of n units above 255? */
static inline bool units_need_wide(const uint16_t *p, size_t n)
{
	uint16_t all = 0;
	size_t i;

	for (i = 0; i < n; i++)
		all |= p[i];
	return all > 255;
}

/* FNV-1a over 16-bit units, mixed at the end. */
#define UNITS_HASH_START 2166136261u
static inline uint32_t units_hash_add(uint32_t h, uint16_t unit)
{
	return (h ^ unit) * 16777619u;
}
static inline uint32_t units_hash_end(uint32_t h)
{
	h ^= h >> 15;
	h *= 0x85ebca6bu;
	return h ^ h >> 13;
}

#endif
