/* SPDX-License-Identifier: MIT */
/*
 * The collector: marks from the roots with an explicit stack, then frees.
 *
 * During a collection everything marked is on the stack (grey) or done.
 * Nothing in a cell is changed but weak references: dead atoms leave their
 * table, dead shapes leave their parent's transitions.  A free cell is one
 * whose mark bit is clear, so sweeping only counts bits.
 * Read heap_collect first.
 */
#include "gc.h"

#include <stdlib.h>

#include "block.h"
#include "shape.h"

struct gc {
	struct cell **stack;            /* grey cells */
	size_t count, capacity;
	struct shape **shapes;          /* marked ones with transitions */
	size_t shape_count, shape_capacity;
};

static gc_mark *const foreign[CELL_KIND_COUNT] = {
#define X(kind, function) [CELL_##kind] = function,
	GC_FOREIGN_KINDS(X)
#undef X
};

static void *grown(void *p, size_t *capacity, size_t size)
{
	*capacity = *capacity ? *capacity * 2 : 4096;
	p = realloc(p, *capacity * size);
	if (!p)
		abort();                /* the host has no memory at all */
	return p;
}

void heap_mark_cell(struct vm *vm, void *cell)
{
	struct gc *gc = vm->control.gc;
	uint64_t *word, bit;
	size_t i;

	if ((size_t)((uint8_t *)cell - vm->heap_base) >=
	    (size_t)(vm->heap_top - vm->heap_base))
		return;                 /* NULL, or a frame of the stack */
	i = mark_index(cell);
	word = &chunk_of(cell)->marks[i >> 6];
	bit = (uint64_t)1 << (i & 63);
	if (*word & bit)
		return;
	*word |= bit;
	if (((struct cell *)cell)->kind == CELL_BYTES)
		return;
	if (gc->count == gc->capacity)
		gc->stack = grown(gc->stack, &gc->capacity,
		    sizeof *gc->stack);
	gc->stack[gc->count++] = cell;
}

void heap_mark_value(struct vm *vm, value v)
{
	if (value_is_cell(v))
		heap_mark_cell(vm, value_cell(v));
}

void heap_mark_values(struct vm *vm, const value *v, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		heap_mark_value(vm, v[i]);
}

void heap_mark_payload(struct vm *vm, const void *payload)
{
	if (payload)
		heap_mark_cell(vm, BYTES_CELL(payload));
}

bool heap_is_marked(struct vm *vm, const void *cell)
{
	if ((size_t)((const uint8_t *)cell - vm->heap_base) >=
	    (size_t)(vm->heap_top - vm->heap_base))
		return true;
	return mark_test(cell);
}

/* ---- mark functions of core's kinds ------------------------------------ */

static void mark_string(struct vm *vm, struct string *s)
{
	if (s->cell.flags & STRING_ROPE) {
		heap_mark_cell(vm, s->u.rope.left);
		heap_mark_cell(vm, s->u.rope.right);
	} else if (s->cell.flags & STRING_OUTSIDE) {
		heap_mark_cell(vm, s->u.flat.owner);
	}
}

static void mark_shape(struct vm *vm, struct shape *s)
{
	struct gc *gc = vm->control.gc;

	heap_mark_cell(vm, s->proto);
	heap_mark_cell(vm, s->table);
	heap_mark_cell(vm, s->parent);
	if (!value_is_cell(s->transitions))
		return;
	shape_mark_transitions(vm, s);
	if (gc->shape_count == gc->shape_capacity)
		gc->shapes = grown(gc->shapes, &gc->shape_capacity,
		    sizeof *gc->shapes);
	gc->shapes[gc->shape_count++] = s;
}

static void mark_code(struct vm *vm, struct code *c)
{
	uint32_t i;

	heap_mark_payload(vm, c->ops);
	heap_mark_payload(vm, c->handlers);
	heap_mark_payload(vm, c->positions);
	heap_mark_payload(vm, c->scopes);
	heap_mark_payload(vm, c->variables);
	heap_mark_payload(vm, c->ics);
	heap_mark_payload(vm, c->consts);
	if (c->consts)
		heap_mark_values(vm, c->consts, c->const_count);
	for (i = 0; c->variables && i < c->variable_count; i++)
		heap_mark_value(vm, c->variables[i].name);
	for (i = 0; c->ics && i < c->ic_count; i++) {
		heap_mark_cell(vm, c->ics[i].shape);
		heap_mark_cell(vm, c->ics[i].holder);
		heap_mark_cell(vm, c->ics[i].next);
	}
	heap_mark_value(vm, c->name);
	heap_mark_value(vm, c->outer_name);
	heap_mark_cell(vm, c->source);
}

static void mark_source(struct vm *vm, struct source *s)
{
	heap_mark_cell(vm, s->path);
	heap_mark_payload(vm, s->text);
	if (s->original)
		heap_mark_payload(vm, s->original);
	heap_mark_payload(vm, s->lines);
}

/* Everything a frame holds but its caller. */
static void mark_frame(struct vm *vm, struct frame *f)
{
	uint32_t n = f->argc;

	heap_mark_cell(vm, f->code);
	heap_mark_cell(vm, f->env);
	heap_mark_value(vm, f->new_target);
	heap_mark_value(vm, f->owner);
	heap_mark_value(vm, f->awaits);
	if (f->code && f->code->params > n)
		n = f->code->params;
	if (f->args)
		heap_mark_values(vm, f->args - 2, (size_t)n + 2);
	if (!f->code)
		heap_mark_values(vm, f->slots, CONTINUATION_DATA);
	else if (f->sp > f->slots)
		heap_mark_values(vm, f->slots, (size_t)(f->sp - f->slots));
}

static void mark_function(struct vm *vm, struct function *f)
{
	heap_mark_cell(vm, f->code);
	heap_mark_cell(vm, f->env);
	heap_mark_cell(vm, f->home);
	heap_mark_value(vm, f->fields);
	heap_mark_value(vm, f->name);
}

static void mark_bound(struct vm *vm, struct bound *b)
{
	heap_mark_value(vm, b->target);
	heap_mark_value(vm, b->this_value);
	heap_mark_cell(vm, b->args);
}

static void mark_object(struct vm *vm, struct object *o)
{
	heap_mark_cell(vm, o->shape);
	heap_mark_cell(vm, o->slots);
	if (o->elements) {              /* CELL_BYTES, of this object alone */
		heap_mark_cell(vm, o->elements);
		heap_mark_values(vm, o->elements->v, o->elements->length);
	}
}

/* A cell's own fields, struct object's excepted. */
static void mark_fields(struct vm *vm, struct cell *c)
{
	switch (c->kind) {
	case CELL_STRING:
		mark_string(vm, (struct string *)c);
		break;
	case CELL_SYMBOL:
		heap_mark_value(vm, ((struct symbol *)c)->description);
		break;
	case CELL_SHAPE:
		mark_shape(vm, (struct shape *)c);
		break;
	case CELL_TABLE:
		table_mark(vm, (struct table *)c);
		break;
	case CELL_SLOTS:
	case CELL_RECORD:
		heap_mark_values(vm, ((struct slots *)c)->v, c->aux);
		break;
	case CELL_ACCESSOR:
		heap_mark_values(vm, &((struct accessor *)c)->getter, 2);
		break;
	case CELL_ENV:
		heap_mark_cell(vm, ((struct env *)c)->outer);
		heap_mark_values(vm, ((struct env *)c)->v, c->aux);
		break;
	case CELL_CODE:
		mark_code(vm, (struct code *)c);
		break;
	case CELL_SOURCE:
		mark_source(vm, (struct source *)c);
		break;
	case CELL_FRAME:
		mark_frame(vm, (struct frame *)c);
		break;
	case CELL_FUNCTION:
		mark_function(vm, (struct function *)c);
		break;
	case CELL_NATIVE:
		heap_mark_values(vm, ((struct native *)c)->slots, 3);
		break;
	case CELL_BOUND:
		mark_bound(vm, (struct bound *)c);
		break;
	case CELL_ERROR:
		heap_mark_value(vm, ((struct error *)c)->frames);
		heap_mark_value(vm, ((struct error *)c)->stack);
		break;
	case CELL_ARGUMENTS:
		heap_mark_cell(vm, ((struct arguments *)c)->env);
		heap_mark_payload(vm, ((struct arguments *)c)->linked);
		break;
	case CELL_BOXED:
		heap_mark_value(vm, ((struct boxed *)c)->primitive);
		break;
	default:
		if (foreign[c->kind])
			foreign[c->kind](vm, c);
	}
}

static void mark_drain(struct vm *vm)
{
	struct gc *gc = vm->control.gc;

	while (gc->count) {
		struct cell *c = gc->stack[--gc->count];

		if (c->kind >= CELL_OBJECT)
			mark_object(vm, (struct object *)c);
		if (c->kind == CELL_OBJECT || c->kind == CELL_ARRAY ||
		    c->kind == CELL_BIGINT)
			continue;
		mark_fields(vm, c);
	}
}

/* ---- roots ------------------------------------------------------------- */

static void mark_frames(struct vm *vm)
{
	struct frame *f;

	for (f = vm->fp; f; f = f->caller) {
		if (f->cell.small & FRAME_HEAP)
			heap_mark_cell(vm, f);
		else
			mark_frame(vm, f);
	}
}

static void mark_agenda(struct vm *vm)
{
	uint32_t i;

	for (i = 0; i < vm->agenda_count; i++)
		heap_mark_values(vm, vm->agenda[i].v, 4);
}

static void mark_roots(struct vm *vm)
{
	heap_mark_value(vm, vm->exception);
	heap_mark_value(vm, vm->throws_what);
	heap_mark_value(vm, vm->tail_function);
	heap_mark_value(vm, vm->tail_this);
	heap_mark_value(vm, vm->tail_args);
	heap_mark_values(vm, vm->tail_few,
	    sizeof vm->tail_few / sizeof *vm->tail_few);
	mark_agenda(vm);
	mark_frames(vm);
	heap_mark_cell(vm, vm->global);
	heap_mark_cell(vm, vm->global_lexicals);
	heap_mark_values(vm, vm->intrinsics, INTRINSIC_COUNT);
	heap_mark_values(vm, vm->atoms, ATOM_COUNT);
	heap_mark_values(vm, vm->symbols, SYM_COUNT);
	heap_mark_values(vm, vm->helpers, HELPER_COUNT);
	heap_mark_values(vm, vm->registry,
	    sizeof vm->registry / sizeof *vm->registry);
	heap_mark_values(vm, vm->unit_strings, 256);
	heap_mark_value(vm, vm->sources);
	heap_mark_cell(vm, vm->shape_null);
	heap_mark_cell(vm, vm->shape_object);
	heap_mark_cell(vm, vm->shape_array);
	heap_mark_cell(vm, vm->shape_function);
	heap_mark_cell(vm, vm->shape_iter_result);
	heap_mark_cell(vm, vm->shape_error);
	heap_mark_cell(vm, vm->atom_table);
	if (vm->async)
		async_mark(vm);
	overlap_mark(vm);
}

/* ---- sweeping ---------------------------------------------------------- */

static void clear_marks(struct vm *vm)
{
	uint32_t n, count = block_count(vm);

	for (n = 0; n < count; n = block_next(vm, n)) {
		struct chunk *c = chunk_of(block_address(vm, n));
		uint64_t *marks = &c->marks[n % CHUNK_BLOCKS * BLOCK_MARKS];

		switch (n % CHUNK_BLOCKS ? block_get(vm, n)->state
		    : BLOCK_FREE) {
		case BLOCK_CELLS:
			memset(marks, 0, BLOCK_MARKS * 8);
			break;
		case BLOCK_SPAN:
			marks[0] = 0;
			break;
		}
	}
}

static uint32_t block_live(struct vm *vm, uint32_t n)
{
	struct chunk *c = chunk_of(block_address(vm, n));
	uint64_t *marks = &c->marks[n % CHUNK_BLOCKS * BLOCK_MARKS];
	uint32_t i, live = 0;

	for (i = 0; i < BLOCK_MARKS; i++)
		live += (uint32_t)__builtin_popcountll(marks[i]);
	return live;
}

#ifdef HEAP_STRESS
static void ruin_dead(struct vm *vm, uint32_t n, size_t size)
{
	uint8_t *p = block_address(vm, n), *end = p + HEAP_BLOCK / size * size;

	for (; p < end; p += size)
		if (!mark_test(p))
			memset(p, 0xdb, size);
}
#endif

/* Frees the block or puts it last in its class's list; returns live bytes. */
static size_t sweep_cells(struct vm *vm, uint32_t n, uint32_t *last)
{
	struct block *b = block_get(vm, n);
	struct heap_class *c = &vm->heap_classes[b->size_class];
	uint32_t live = block_live(vm, n);

#ifdef HEAP_STRESS
	ruin_dead(vm, n, c->size);
#endif
	if (!live) {
		memset(b, 0, sizeof *b);
		if (vm->heap_hint > n)
			vm->heap_hint = n;
		return 0;
	}
	b->live = (uint16_t)live;
	b->next = 0;
	if (live == HEAP_BLOCK / c->size)
		return live * (size_t)c->size;
	if (last[c - vm->heap_classes])
		block_get(vm, last[c - vm->heap_classes])->next = n;
	else
		c->block = n;
	last[c - vm->heap_classes] = n;
	return live * (size_t)c->size;
}

static void classes_reset(struct vm *vm)
{
	unsigned i;

	for (i = 0; i < HEAP_CLASSES; i++) {
		struct heap_class *c = &vm->heap_classes[i];

		c->cursor = c->end = c->run_end = NULL;
		c->freed = NULL;
		c->block = 0;
	}
}

static void sweep(struct vm *vm)
{
	uint32_t n, next, last[HEAP_CLASSES] = { 0 }, i;
	uint32_t count = block_count(vm);
	size_t live = 0;

	classes_reset(vm);
	for (n = 0; n < count; n = next) {
		struct block *b = block_get(vm, n);

		next = block_next(vm, n);
		if (n % CHUNK_BLOCKS == 0)
			continue;
		if (b->state == BLOCK_CELLS)
			live += sweep_cells(vm, n, last);
		else if (b->state != BLOCK_SPAN)
			continue;
		else if (mark_test(block_address(vm, n)))
			live += (size_t)b->span * HEAP_BLOCK;
		else
			block_free_span(vm, n);
	}
	for (i = 0; i < HEAP_CLASSES; i++)
		if (vm->heap_classes[i].block)
			vm->heap_classes[i].end = vm->heap_classes[i].run_end =
			    vm->heap_classes[i].cursor = block_address(vm,
			    vm->heap_classes[i].block);
	vm->heap_used = live;
}

static void set_threshold(struct vm *vm)
{
	size_t limit = vm->control.max_heap, live = vm->heap_used;
	size_t next = live * 2 > HEAP_THRESHOLD ? live * 2 : HEAP_THRESHOLD;

	/* close to the limit, not one collection after the other */
	if (next > limit)
		next = live + limit / 16 > limit ? live + limit / 16 : limit;
#ifdef HEAP_STRESS
	next = live + HEAP_STRESS;
#endif
	vm->heap_threshold = next;
	vm->heap_full = live > limit;
}

void heap_collect(struct vm *vm)
{
	struct gc gc = { 0 };
	size_t i;

	/* The latest event is past, nobody can stand there now; and far from
	 * a stop (vm_plan) it is not even the latest: it keeps nothing. */
	memset(&vm->event, 0, sizeof vm->event);
	vm->control.gc = &gc;
	clear_marks(vm);
	weak_begin(vm);
	mark_roots(vm);
	do
		mark_drain(vm);
	while (weak_trace(vm));
	weak_clear(vm);
	string_sweep_atoms(vm);
	for (i = 0; i < gc.shape_count; i++)
		shape_sweep_transitions(vm, gc.shapes[i]);
	sweep(vm);
	block_trim(vm);
	set_threshold(vm);
	vm->attention &= ~(uint32_t)ATTENTION_COLLECT;
	vm->control.gc = NULL;
	free(gc.stack);
	free(gc.shapes);
}
