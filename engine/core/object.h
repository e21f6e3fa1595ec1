/* SPDX-License-Identifier: MIT */
/*
 * Objects, shapes and properties.
 *
 * An object has a shape (prototype and the layout of its named properties),
 * a slots cell for the values of those properties, and an elements cell for
 * indexed properties kept dense (default attributes, VALUE_EMPTY = hole).
 * Shapes form a transition tree; deleting or many properties turn an object
 * to a shape of its own (SHAPE_OWN).  Indexed properties with other
 * attributes or far indices live in the shape like names, keyed by number.
 *
 * Nothing here runs the program: a getter or setter is returned to the
 * caller, who arranges the call (vm.h).  There are no proxies, so no other
 * internal method can run the program either.
 */
#ifndef CORE_OBJECT_H
#define CORE_OBJECT_H

#include "string.h"

/* A property key: an atom (string cell), a symbol cell, or an array index
 * 0 … 2^32-2 as a number value. */
typedef value property_key;

enum property_flags {
	PROP_WRITABLE = 1, PROP_ENUMERABLE = 2, PROP_CONFIGURABLE = 4,
	PROP_ALL = 7, PROP_HIDDEN = 5 /* writable, configurable */,
	PROP_ACCESSOR = 8,              /* slot: struct accessor */
	PROP_LAZY = 16                  /* slot is made at the first look, by
	                                 * object_materialize; never cached */
};

struct accessor {
	struct cell cell;
	value getter, setter;           /* callable or undefined */
};

struct shape_property { property_key key; uint32_t slot; uint32_t flags; };

struct shape {
	struct cell cell;               /* flags: shape_flags */
	struct object *proto;           /* or NULL */
	uint32_t count;                 /* properties, in creation order */
	uint32_t slots;                 /* slots needed */
	struct table *table;            /* properties and index, shared with
	                                 * the parent while it is a prefix */
	struct shape *parent;           /* NULL: a root */
	value transitions;              /* children: shape or CELL_TABLE */
};
enum shape_flags {
	SHAPE_OWN = 1,                  /* belongs to one object */
	SHAPE_PROTO = 2                 /* its object is a prototype: changes
	                                 * bump vm->proto_epoch */
};

enum object_flags {
	OBJECT_NOT_EXTENSIBLE = 1,
	OBJECT_LAZY = 2,                /* own properties not yet made: see
	                                 * object_materialize (functions) */
	OBJECT_FROZEN_ELEMENTS = 4,     /* elements moved into the shape */
	OBJECT_ARRAY_LENGTH_FIXED = 8,  /* array: length not writable */
	OBJECT_CLASS_CTOR = 16,
	OBJECT_IS_PROTO = 32,
	OBJECT_SPARSE = 64              /* index keys in the shape */
};

struct slots { struct cell cell; value v[]; };      /* aux: capacity */
struct elements {
	struct cell cell;               /* aux: capacity */
	uint32_t length;                /* used; an array's length if dense */
	uint32_t unused;
	value v[];
};

struct object {
	struct cell cell;               /* kind: class; flags: object_flags */
	struct shape *shape;
	struct slots *slots;            /* NULL while none */
	struct elements *elements;      /* NULL while none */
};

struct array {                          /* CELL_ARRAY */
	struct object object;
	uint32_t length;                /* the length property */
	uint32_t unused;
};

struct boxed { struct object object; value primitive; };  /* CELL_BOXED */

/* CELL_ARGUMENTS.  A linked arguments[i] is the variable in slot i of the
 * environment; the element keeps its place and an old value.  ecma262
 * #sec-arguments-exotic-objects */
struct arguments {
	struct object object;
	struct env *env;                /* NULL: nothing is linked */
	uint8_t *linked;                /* CELL_BYTES: one for each index */
	uint32_t count;                 /* of linked */
};

/* CELL_ITERATOR: array, string, map and set iterators. */
struct iterator {
	struct object object;
	value target;                   /* undefined: exhausted */
	uint32_t index;
	uint32_t kind;                  /* iterator_kind | class << 8 */
};
enum iterator_kind { ITERATE_KEYS, ITERATE_VALUES, ITERATE_ENTRIES };
enum iterator_class { ITERATOR_ARRAY, ITERATOR_STRING, ITERATOR_MAP,
	ITERATOR_SET };

static inline struct object *value_object(value v)
{
	return (struct object *)value_cell(v);
}

struct property {
	value v;                        /* value, or struct accessor */
	struct object *holder;
	uint32_t flags;                 /* property_flags */
	uint32_t slot;                  /* in holder->slots, or UINT32_MAX */
};

/* ---- making ------------------------------------------------------------ */

struct object *object_new(struct vm *vm, struct object *proto); /* plain */
/* An object of another kind and C size, zeroed beyond struct object. */
void *object_new_kind(struct vm *vm, enum cell_kind kind, size_t size,
    struct object *proto);
struct array *array_new(struct vm *vm, uint32_t length);  /* holes */
struct array *array_from(struct vm *vm, const value *v, uint32_t n);
/* Adds at the end with no checks (an array the program cannot have changed,
 * or a literal's). */
void array_push(struct vm *vm, struct array *a, value v);
struct shape *shape_root(struct vm *vm, struct object *proto);
void object_set_proto(struct vm *vm, struct object *o, struct object *proto);

static inline struct object *object_proto(const struct object *o)
{
	return o->shape->proto;
}

/* ---- keys -------------------------------------------------------------- */

/* A string or symbol or number primitive as a key. */
property_key key_from_value(struct vm *vm, value primitive);
property_key key_from_string(struct vm *vm, struct string *s);
/* Back to a string (index keys too) or symbol value. */
value key_to_value(struct vm *vm, property_key k);
static inline bool key_is_index(property_key k) { return value_is_number(k); }
static inline uint32_t key_index(property_key k)
{
	return (uint32_t)value_number(k);
}

/* ---- looking ----------------------------------------------------------- */

/* Own property, exotic objects included (array length, strings' units,
 * mapped arguments, namespaces). */
bool object_get_own(struct vm *vm, struct object *o, property_key k,
    struct property *out);
/* Along the prototype chain. */
bool object_find(struct vm *vm, struct object *o, property_key k,
    struct property *out);
/* The data value found along the chain; undefined if absent or accessor. */
value object_get_data(struct vm *vm, struct object *o, property_key k);
/* The object whose properties a primitive shows; NULL for nullish. */
struct object *object_for_primitive(struct vm *vm, value v);
/* Own keys in specification order: indices, strings, symbols.  want: 1
 * strings and indices, 2 symbols; enumerable_only.  Private symbols never. */
struct array *object_own_keys(struct vm *vm, struct object *o, int want,
    bool enumerable_only);
/* Makes the lazy own properties of a function (name, length, prototype).  Of
 * other objects it computes the slots of PROP_LAZY that are still EMPTY (an
 * error's stack); looking at such a property does so too. */
void object_materialize(struct vm *vm, struct object *o);
/* Looks a name up for an inline cache.  True, and ic filled: a data property
 * that may be read from ic->holder (or o) while o's shape, and the epoch if
 * there is a holder, are the same. */
struct ic;
bool object_cache_get(struct vm *vm, struct object *o, property_key k,
    struct ic *ic);
/* Likewise for o.k = v.  ic->next NULL: overwrite slot.  Else: adding it
 * makes ic->next, if shape and epoch are the same and the slots cell has
 * room for ic->slot. */
bool object_cache_put(struct vm *vm, struct object *o, property_key k,
    struct ic *ic);
/* Adds what ic->next adds, shape and epoch being the same; makes room. */
void object_put_added(struct vm *vm, struct object *o, const struct ic *ic,
    value v);

/* ---- changing ---------------------------------------------------------- */

/* CreateDataProperty with flags, no checks: the usual way to lay out. */
void object_define(struct vm *vm, struct object *o, property_key k, value v,
    uint32_t flags);
void object_define_accessor(struct vm *vm, struct object *o, property_key k,
    value getter, value setter, uint32_t flags);

enum set_result {
	SET_DONE,
	SET_CALL,                       /* *setter is to be called */
	SET_READ_ONLY, SET_NO_SETTER, SET_NOT_EXTENSIBLE,
	/* of arrays */
	SET_BAD_LENGTH,                 /* RangeError */
	SET_LENGTH_READ_ONLY,           /* an index past a fixed length */
	SET_NOT_DELETED                 /* length = n stopped at an element:
	                                 * now the last one */
};
/* OrdinarySet without running setters.  receiver is o but for super.x = v
 * and Reflect.set. */
enum set_result object_set(struct vm *vm, struct object *o, property_key k,
    value v, value receiver, value *setter);
/* [[Delete]]; false if not configurable. */
bool object_delete(struct vm *vm, struct object *o, property_key k);

/* [[DefineOwnProperty]] with a partial descriptor. */
struct descriptor {
	value v, getter, setter;
	uint32_t flags;                 /* of those present */
	uint32_t present;               /* PROP_WRITABLE/ENUMERABLE/CONFIGURABLE
	                                 * bits | DESC_VALUE/GET/SET */
};
enum { DESC_VALUE = 16, DESC_GET = 32, DESC_SET = 64 };
bool object_define_own(struct vm *vm, struct object *o, property_key k,
    const struct descriptor *d);        /* false: refused */
/* Array length = n; false if an element could not be deleted. */
bool array_set_length(struct vm *vm, struct array *a, uint32_t n);
/* "frozen" 2, "sealed" 1, preventExtensions 0. */
void object_set_integrity(struct vm *vm, struct object *o, int level);
bool object_test_integrity(struct vm *vm, struct object *o, int level);

/* ---- objects of modules (engine/async): set once by its setup ------------ */

struct namespace_hooks {
	bool (*get_own)(struct vm *vm, struct object *o, property_key k,
	    struct property *out);
	/* Adds the export names, in code unit order, to keys. */
	void (*own_keys)(struct vm *vm, struct object *o,
	    struct array *keys);
};
extern struct namespace_hooks object_namespace;

#endif
