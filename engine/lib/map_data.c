/* SPDX-License-Identifier: MIT */
/* The table behind Map and Set; see map_data.h. */
#include <config.h>

#include "map_data.h"

#define CAPACITY_MIN 8u

static uint32_t *index_of(struct map_data *d)
{
	return (uint32_t *)(d->entries + d->capacity);
}

struct map_data *map_data_new(struct vm *vm, uint32_t capacity)
{
	uint32_t slots = CAPACITY_MIN;
	struct map_data *d;

	while (slots < capacity)
		slots *= 2;
	d = heap_alloc(vm, sizeof *d + slots * (sizeof *d->entries +
	    sizeof(uint32_t)), CELL_MAP_DATA);
	d->capacity = d->slots = slots;
	return d;
}

static uint32_t mix(uint64_t h)
{
	h *= 0x9fb21c651e98df25u;
	return (uint32_t)(h >> 32);
}

/* Places in the arena, not addresses: the same in every process. */
static uint32_t hash_key(struct vm *vm, value key)
{
	if (value_is_string(key))
		return string_hash(vm, value_string(key));
	if (value_is_kind(key, CELL_BIGINT))
		return mix((uint64_t)bigint_to_double(key));
	if (value_is_cell(key))
		return mix(key - (value)(uintptr_t)vm);
	return mix(key);
}

static value normal(value key)
{
	return value_is_double(key) && value_double(key) == 0
	    ? value_from_int(0) : key;
}

static struct map_entry *find(struct vm *vm, struct map_data *d, value key,
    uint32_t hash)
{
	uint32_t i = index_of(d)[hash & (d->slots - 1)];

	while (i) {
		struct map_entry *e = &d->entries[i - 1];

		if (e->hash == hash && e->key != VALUE_EMPTY &&
		    convert_same_value(vm, e->key, key, true))
			return e;
		i = e->chain;
	}
	return NULL;
}

struct map_entry *map_find(struct vm *vm, const struct map *m, value key)
{
	if (!m->data || !m->data->count)
		return NULL;
	key = normal(key);
	return find(vm, m->data, key, hash_key(vm, key));
}

static void append(struct map_data *d, value key, value v, uint32_t hash)
{
	struct map_entry *e = &d->entries[d->used++];
	uint32_t *slot = &index_of(d)[hash & (d->slots - 1)];

	e->key = key;
	e->v = v;
	e->hash = hash;
	e->chain = *slot;
	*slot = d->used;
	d->count++;
}

static struct map_data *grown(struct vm *vm, struct map_data *old)
{
	struct map_data *d = map_data_new(vm, old->count * 2);
	uint32_t i;

	for (i = 0; i < old->used; i++)
		if (old->entries[i].key != VALUE_EMPTY)
			append(d, old->entries[i].key, old->entries[i].v,
			    old->entries[i].hash);
	old->next = d;
	return d;
}

void map_set(struct vm *vm, struct map *m, value key, value v)
{
	struct map_entry *e;
	uint32_t hash;

	key = normal(key);
	hash = hash_key(vm, key);
	if (!m->data)
		m->data = map_data_new(vm, CAPACITY_MIN);
	e = find(vm, m->data, key, hash);
	if (e) {
		e->v = v;
		return;
	}
	if (m->data->used == m->data->capacity)
		m->data = grown(vm, m->data);
	append(m->data, key, v, hash);
}

bool map_delete(struct vm *vm, struct map *m, value key)
{
	struct map_entry *e = map_find(vm, m, key);

	if (!e)
		return false;
	e->key = VALUE_EMPTY;
	e->v = VALUE_UNDEFINED;
	m->data->count--;
	return true;
}

void map_clear(struct vm *vm, struct map *m)
{
	struct map_data *old = m->data;

	if (!old)
		return;
	m->data = map_data_new(vm, CAPACITY_MIN);
	old->next = m->data;
	old->cleared = 1;
}

struct map_data *map_data_forward(struct map_data *d, uint32_t *index)
{
	for (; d->next; d = d->next) {
		uint32_t i, before = 0;

		for (i = 0; !d->cleared && i < *index; i++)
			before += d->entries[i].key != VALUE_EMPTY;
		*index = before;
	}
	return d;
}
