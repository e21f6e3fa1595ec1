/* SPDX-License-Identifier: MIT */
/*
 * The dispatch loop.
 *
 * Registers (pc, sp, fp) are locals while it runs; SAVE writes them to the
 * frame before anything that looks at frames, LOAD reads them back after
 * anything that may have changed the running frame.  The body is compiled
 * twice, with and without events.  Slow halves of the ops are in op_*.c,
 * calls in call.c.  vm_run, at the end, is the whole machine.
 */
#include <config.h>

#include "op.h"

static inline uint16_t read16(const uint8_t *p)
{
	uint16_t v;

	memcpy(&v, p, sizeof v);
	return v;
}

static inline int32_t read32(const uint8_t *p)
{
	int32_t v;

	memcpy(&v, p, sizeof v);
	return v;
}

static inline void emit_place(struct vm *vm, enum event_kind kind,
    struct frame *f, const uint8_t *pc)
{
	vm->event.kind = kind;
	vm->event.code = f->code;
	vm->event.pc = (uint32_t)(pc - f->code->ops);
	if (++vm->step >= vm->control.stop)
		vm->attention |= ATTENTION_STOP;
}

static inline bool is_user(const struct frame *f)
{
	return !(f->code->flags & CODE_LIB);
}

/* Begins a throw of vm->exception in the running frame. */
static void begin_throw(struct vm *vm)
{
	vm->unwinding = true;
	if (vm->fp && vm->fp->code && is_user(vm->fp))
		event_emit(vm, EVENT_THROW, 1, vm->exception);
}

enum interpreted { RUN_ATTENTION, RUN_EMPTY, RUN_LIMIT };

static inline bool truthy(struct vm *vm, value v)
{
	if (value_is_bool(v))
		return v == VALUE_TRUE;
	if (value_is_int(v))
		return value_int(v) != 0;
	if (value_is_nullish(v))
		return false;
	return convert_to_boolean(vm, v);
}

#define SAVE()		(fp->pc = pc, fp->sp = sp)
#define LOAD()		(fp = vm->fp, pc = fp->pc, sp = fp->sp, \
			    code = fp->code, consts = code->consts)
#define H(n)		read16(pc + (n))
#define NEXT()		goto *labels[*pc++]
#define CASE(name)	L_##name
#define ATTENTION_NOW	(ATTENTION_STOP | ATTENTION_AGENDA)
/* After anything that may have emitted an event or filled the agenda. */
#define CHECK()		do { if (__builtin_expect(vm->attention & \
			    ATTENTION_NOW, 0)) goto attention; } while (0)
/* An op's result in place of its n operands. */
#define RESULT(n, expr) do { value r_; SAVE(); r_ = (expr); \
		if (__builtin_expect(r_ == VALUE_EMPTY, 0)) goto threw; \
		sp -= (n); \
		if (__builtin_expect(r_ == VALUE_TAIL, 0)) goto tail; \
		*sp++ = r_; } while (0)
/* The same for an op without result. */
#define EFFECT(n, expr) do { value r_; SAVE(); r_ = (expr); \
		if (__builtin_expect(r_ == VALUE_EMPTY, 0)) goto threw; \
		sp -= (n); \
		if (__builtin_expect(r_ == VALUE_TAIL, 0)) goto tail_drop; \
		} while (0)
/* A safe point before the op at pc - n; may stop for a limit. */
#define SAFE_POINT(n) do { \
		if (__builtin_expect(++vm->ticks >= vm->control.max_ticks || \
		    (vm->attention & ATTENTION_COLLECT), 0)) { \
			pc -= (n); SAVE(); \
			if (!safe_point(vm)) return RUN_LIMIT; \
			pc += (n); \
		} } while (0)

static bool safe_point(struct vm *vm)
{
	if (vm->ticks >= vm->control.max_ticks) {
		vm->ticks--;
		return false;
	}
	if (vm->attention & ATTENTION_COLLECT) {
		vm->sp = call_stack_top(vm);
		heap_collect(vm);
		vm->attention &= ~(uint32_t)ATTENTION_COLLECT;
	}
	if (vm->heap_full) {
		vm->ticks--;
		return false;
	}
	return true;
}

#define ARITH(name, builtin, oper) \
	CASE(name): { \
		value a = sp[-2], b = sp[-1]; \
		int32_t r; \
		if (value_is_int(a) && value_is_int(b) && \
		    !builtin(value_int(a), value_int(b), &r)) { \
			sp--; sp[-1] = value_from_int(r); NEXT(); \
		} \
		if (value_is_number(a) && value_is_number(b)) { \
			sp--; sp[-1] = value_from_double( \
			    value_number(a) oper value_number(b)); NEXT(); \
		} \
		RESULT(2, op_arithmetic(vm, OP_##name, a, b)); \
		NEXT(); \
	}

#define BITS(name, oper) \
	CASE(name): { \
		value a = sp[-2], b = sp[-1]; \
		if (value_is_int(a) && value_is_int(b)) { \
			sp--; sp[-1] = value_from_int( \
			    value_int(a) oper value_int(b)); NEXT(); \
		} \
		RESULT(2, op_arithmetic(vm, OP_##name, a, b)); \
		NEXT(); \
	}

#define COMPARE(name, oper) \
	CASE(name): { \
		value a = sp[-2], b = sp[-1]; \
		if (value_is_int(a) && value_is_int(b)) { \
			sp--; sp[-1] = value_from_bool( \
			    value_int(a) oper value_int(b)); NEXT(); \
		} \
		if (value_is_number(a) && value_is_number(b)) { \
			sp--; sp[-1] = value_from_bool( \
			    value_number(a) oper value_number(b)); NEXT(); \
		} \
		RESULT(2, op_compare(vm, OP_##name, a, b)); \
		NEXT(); \
	} \
	CASE(JUMP_##name): { \
		value a = sp[-2], b = sp[-1]; \
		if (value_is_int(a) && value_is_int(b)) { \
			sp -= 2; \
			pc += value_int(a) oper value_int(b) \
			    ? 4 : 4 + read32(pc); \
			NEXT(); \
		} \
		if (value_is_number(a) && value_is_number(b)) { \
			sp -= 2; \
			pc += value_number(a) oper value_number(b) \
			    ? 4 : 4 + read32(pc); \
			NEXT(); \
		} \
		SAVE(); \
		{ \
			value r_ = op_compare(vm, OP_##name, a, b); \
			if (r_ == VALUE_EMPTY) goto threw; \
			sp -= 2; \
			if (r_ == VALUE_TAIL) goto tail_jump; \
			pc += r_ == VALUE_TRUE ? 4 : 4 + read32(pc); \
		} \
		NEXT(); \
	}

static inline bool strict_equal(struct vm *vm, value a, value b)
{
	if (a == b && !value_is_double(a))
		return true;
	if (!value_is_cell(a) && !value_is_cell(b) && !value_is_double(a))
		return false;
	return convert_strict_equals(vm, a, b);
}

/* A fused compare whose operands the program had to convert: jump now.  pc
 * was left at the jump's operand. */
static value jump_continuation(struct vm *vm, struct frame *f, value result)
{
	(void)f;
	if (result == VALUE_EMPTY)
		return VALUE_EMPTY;
	f = vm->fp;
	f->pc += truthy(vm, result) ? 4 : 4 + read32(f->pc);
	return VALUE_NOTHING;
}

/* INC_LOCAL of an object: its number plus one has been computed. */
static value store_continuation(struct vm *vm, struct frame *f, value result)
{
	if (result == VALUE_EMPTY)
		return VALUE_EMPTY;
	vm->fp->slots[value_int(f->slots[0])] = result;
	return VALUE_NOTHING;
}

/* GET_ITERATOR: the program made the iterator; its next is still to get. */
static value iterator_continuation(struct vm *vm, struct frame *f,
    value result)
{
	(void)f;
	if (result == VALUE_EMPTY)
		return VALUE_EMPTY;
	*vm->fp->sp++ = result;
	return op_get(vm, result, ATOM(vm, next), NULL);
}

static inline __attribute__((always_inline)) enum interpreted
interpret(struct vm *vm, const bool recording)
{
	static const void *const labels[] = {
#define X(name, ...) &&L_##name,
#include "op.def"
#undef X
	};
	struct frame *fp;
	const uint8_t *pc;
	value *sp;
	struct code *code;
	const value *consts;

	LOAD();
	NEXT();

CASE(NOP):
	NEXT();
CASE(INT8):
	*sp++ = value_from_int((int8_t)*pc++);
	NEXT();
CASE(INT32):
	*sp++ = value_from_int(read32(pc));
	pc += 4;
	NEXT();
CASE(CONST):
	*sp++ = consts[H(0)];
	pc += 2;
	NEXT();
CASE(UNDEFINED):
	*sp++ = VALUE_UNDEFINED;
	NEXT();
CASE(NULL):
	*sp++ = VALUE_NULL;
	NEXT();
CASE(TRUE):
	*sp++ = VALUE_TRUE;
	NEXT();
CASE(FALSE):
	*sp++ = VALUE_FALSE;
	NEXT();
CASE(EMPTY):
	*sp++ = VALUE_EMPTY;
	NEXT();
CASE(DROP):
	sp--;
	NEXT();
CASE(DUP):
	sp[0] = sp[-1];
	sp++;
	NEXT();
CASE(DUP2):
	sp[0] = sp[-2];
	sp[1] = sp[-1];
	sp += 2;
	NEXT();
CASE(SWAP): {
	value a = sp[-2];

	sp[-2] = sp[-1];
	sp[-1] = a;
	NEXT();
}
CASE(ROT3): {
	value a = sp[-3];

	sp[-3] = sp[-2];
	sp[-2] = sp[-1];
	sp[-1] = a;
	NEXT();
}
CASE(ROT3R): {
	value c = sp[-1];

	sp[-1] = sp[-2];
	sp[-2] = sp[-3];
	sp[-3] = c;
	NEXT();
}
CASE(ROT4): {
	value a = sp[-4];

	memmove(sp - 4, sp - 3, 3 * sizeof *sp);
	sp[-1] = a;
	NEXT();
}
CASE(ROT4R): {
	value d = sp[-1];

	memmove(sp - 3, sp - 4, 3 * sizeof *sp);
	sp[-4] = d;
	NEXT();
}
CASE(NIP):
	sp[-2] = sp[-1];
	sp--;
	NEXT();
CASE(INSERT2):
	sp[0] = sp[-1];
	sp[-1] = sp[-2];
	sp[-2] = sp[0];
	sp++;
	NEXT();
CASE(INSERT3):
	sp[0] = sp[-1];
	sp[-1] = sp[-2];
	sp[-2] = sp[-3];
	sp[-3] = sp[0];
	sp++;
	NEXT();
CASE(INSERT4):
	sp[0] = sp[-1];
	memmove(sp - 3, sp - 4, 3 * sizeof *sp);
	sp[-4] = sp[0];
	sp++;
	NEXT();

	/* ---- variables */
CASE(GET_LOCAL):
	*sp++ = fp->slots[H(0)];
	pc += 2;
	NEXT();
CASE(SET_LOCAL):
	fp->slots[H(0)] = *--sp;
	pc += 2;
	NEXT();
CASE(TEE_LOCAL):
	fp->slots[H(0)] = sp[-1];
	pc += 2;
	NEXT();
CASE(GET_LOCAL_CHECK): {
	value v = fp->slots[H(0)];

	pc += 4;
	if (v == VALUE_EMPTY) {
		SAVE();
		throw_tdz(vm, consts[read16(pc - 2)]);
		goto threw;
	}
	*sp++ = v;
	NEXT();
}
CASE(SET_LOCAL_CHECK): {
	value *slot = &fp->slots[H(0)];

	pc += 4;
	if (*slot == VALUE_EMPTY) {
		SAVE();
		throw_tdz(vm, consts[read16(pc - 2)]);
		goto threw;
	}
	*slot = *--sp;
	NEXT();
}
CASE(GET_ARG):
	*sp++ = fp->args[H(0)];
	pc += 2;
	NEXT();
CASE(SET_ARG):
	fp->args[H(0)] = *--sp;
	pc += 2;
	NEXT();
#define ENV_SLOT(e) struct env *e = fp->env; \
	for (unsigned n_ = *pc; n_; n_--) e = e->outer
CASE(GET_ENV): {
	ENV_SLOT(e);

	*sp++ = e->v[H(1)];
	pc += 3;
	NEXT();
}
CASE(SET_ENV): {
	ENV_SLOT(e);

	e->v[H(1)] = *--sp;
	pc += 3;
	NEXT();
}
CASE(GET_ENV_CHECK): {
	ENV_SLOT(e);
	value v = e->v[H(1)];

	pc += 5;
	if (v == VALUE_EMPTY) {
		SAVE();
		throw_tdz(vm, consts[read16(pc - 2)]);
		goto threw;
	}
	*sp++ = v;
	NEXT();
}
CASE(SET_ENV_CHECK): {
	ENV_SLOT(e);
	value *slot = &e->v[H(1)];

	pc += 5;
	if (*slot == VALUE_EMPTY) {
		SAVE();
		throw_tdz(vm, consts[read16(pc - 2)]);
		goto threw;
	}
	*slot = *--sp;
	NEXT();
}
CASE(PUSH_ENV): {
	uint32_t n = H(0);
	struct env *e = heap_alloc(vm, sizeof *e + n * sizeof(value),
	    CELL_ENV);

	e->cell.aux = n;
	e->outer = fp->env;
	fp->env = e;
	pc += 2;
	NEXT();
}
CASE(POP_ENV):
	fp->env = fp->env->outer;
	NEXT();
CASE(COPY_ENV): {
	struct env *old = fp->env;
	size_t size = sizeof *old + old->cell.aux * sizeof(value);
	struct env *e = heap_alloc(vm, size, CELL_ENV);

	e->cell.aux = old->cell.aux;
	memcpy((char *)e + sizeof e->cell, (char *)old + sizeof old->cell,
	    size - sizeof e->cell);
	fp->env = e;
	NEXT();
}
CASE(SAVE_ENV):
	fp->slots[H(0)] = fp->env ? value_from_cell(fp->env) : VALUE_NULL;
	pc += 2;
	NEXT();
CASE(LOAD_ENV): {
	value e = fp->slots[H(0)];

	fp->env = e == VALUE_NULL ? NULL : (struct env *)value_cell(e);
	pc += 2;
	NEXT();
}
CASE(GET_GLOBAL): {
	struct ic *ic = &code->ics[H(2)];

	pc += 4;
	if (ic->shape == vm->global->shape && !ic->holder) {
		*sp++ = vm->global->slots->v[ic->slot];
		NEXT();
	}
	RESULT(0, op_get_global(vm, consts[read16(pc - 4)], ic, false));
	NEXT();
}
CASE(GET_GLOBAL_MAYBE):
	pc += 4;
	RESULT(0, op_get_global(vm, consts[read16(pc - 4)],
	    &code->ics[read16(pc - 2)], true));
	NEXT();
CASE(SET_GLOBAL):
	pc += 4;
	EFFECT(1, op_set_global(vm, consts[read16(pc - 4)], sp[-1],
	    code->flags & CODE_STRICT));
	NEXT();
CASE(DELETE_GLOBAL):
	pc += 2;
	RESULT(0, op_delete(vm, value_from_cell(vm->global),
	    consts[read16(pc - 2)], false));
	NEXT();
CASE(GET_IMPORT): {
	value v;

	pc += 4;
	SAVE();
	v = module_get_import(vm, code, fp->env, read16(pc - 4));
	if (v == VALUE_EMPTY) {
		if (vm->exception == VALUE_EMPTY)
			throw_tdz(vm, consts[read16(pc - 2)]);
		goto threw;
	}
	*sp++ = v;
	NEXT();
}
CASE(THROW_CONST):
	pc += 2;
	SAVE();
	throw_type_error(vm, "Assignment to constant variable.");
	goto threw;
CASE(THROW_REFERENCE):
	pc += 2;
	SAVE();
	throw_reference_error(vm, "%s", string_utf8(vm,
	    value_string(consts[read16(pc - 2)]), NULL));
	goto threw;
CASE(THROW_SYNTAX):
	pc += 2;
	SAVE();
	throw_syntax_error(vm, "%s", string_utf8(vm,
	    value_string(consts[read16(pc - 2)]), NULL));
	goto threw;

	/* ---- this and the function */
CASE(THIS):
	*sp++ = fp->args[-2];
	NEXT();
CASE(CALLEE):
	*sp++ = fp->args[-1];
	NEXT();
CASE(NEW_TARGET):
	*sp++ = fp->new_target;
	NEXT();
CASE(HOME_OBJECT): {
	struct object *home = frame_function(fp)->home;

	*sp++ = home ? value_from_cell(home) : VALUE_UNDEFINED;
	NEXT();
}
CASE(CHECK_THIS):
	if (sp[-1] == VALUE_EMPTY) {
		SAVE();
		throw_reference_error(vm, "Must call super constructor in "
		    "derived class before accessing 'this' or returning from "
		    "derived constructor");
		goto threw;
	}
	NEXT();
CASE(REST):
	*sp++ = op_rest(vm, fp, H(0));
	pc += 2;
	NEXT();
CASE(ARGUMENTS):
	*sp++ = op_arguments(vm, fp, *pc);
	pc++;
	NEXT();
CASE(IMPORT_META):
	RESULT(0, module_import_meta(vm, code));
	NEXT();
CASE(DYNAMIC_IMPORT):
	RESULT(1, module_dynamic_import(vm, code, sp[-1]));
	CHECK();
	NEXT();

	/* ---- properties */
CASE(GET_FIELD): {
	value base = sp[-1];
	struct ic *ic = &code->ics[H(2)];

	pc += 4;
	if (value_is_object(base)) {
		struct object *o = value_object(base);

		if (o->shape == ic->shape) {
			if (!ic->holder) {
				sp[-1] = o->slots->v[ic->slot];
				NEXT();
			}
			if (ic->epoch == vm->proto_epoch) {
				sp[-1] = ic->holder->slots->v[ic->slot];
				NEXT();
			}
		}
	}
	RESULT(1, op_get(vm, base, consts[read16(pc - 4)], ic));
	NEXT();
}
CASE(GET_FIELD_KEEP): {
	value base = sp[-1];
	struct ic *ic = &code->ics[H(2)];

	pc += 4;
	if (value_is_object(base)) {
		struct object *o = value_object(base);

		if (o->shape == ic->shape) {
			if (!ic->holder) {
				*sp++ = o->slots->v[ic->slot];
				NEXT();
			}
			if (ic->epoch == vm->proto_epoch) {
				*sp++ = ic->holder->slots->v[ic->slot];
				NEXT();
			}
		}
	}
	RESULT(0, op_get(vm, base, consts[read16(pc - 4)], ic));
	NEXT();
}
CASE(PUT_FIELD): {
	value base = sp[-2];
	struct ic *ic = &code->ics[H(2)];

	pc += 4;
	if (value_is_object(base)) {
		struct object *o = value_object(base);

		if (o->shape == ic->shape && !ic->next) {
			o->slots->v[ic->slot] = sp[-1];
			sp -= 2;
			NEXT();
		}
	}
	EFFECT(2, op_put(vm, base, consts[read16(pc - 4)], sp[-1], ic,
	    code->flags & CODE_STRICT));
	NEXT();
}
CASE(GET_ELEM): {
	value base = sp[-2], key = sp[-1];

	if (value_is_int(key) && value_is_kind(base, CELL_ARRAY)) {
		struct elements *e = value_object(base)->elements;
		uint32_t i = (uint32_t)value_int(key);

		if (e && i < e->length && e->v[i] != VALUE_EMPTY) {
			sp--;
			sp[-1] = e->v[i];
			NEXT();
		}
	}
	RESULT(2, op_get_elem(vm, base, key));
	NEXT();
}
CASE(GET_ELEM_KEEP):
	RESULT(1, op_get_elem(vm, sp[-2], sp[-1]));
	NEXT();
CASE(GET_ELEM_KEEP2):
	RESULT(0, op_get_elem(vm, sp[-2], sp[-1]));
	NEXT();
CASE(PUT_ELEM): {
	value base = sp[-3], key = sp[-2];

	if (value_is_int(key) && value_is_kind(base, CELL_ARRAY)) {
		struct elements *e = value_object(base)->elements;
		uint32_t i = (uint32_t)value_int(key);

		if (e && i < e->length && e->v[i] != VALUE_EMPTY) {
			e->v[i] = sp[-1];
			sp -= 3;
			NEXT();
		}
	}
	EFFECT(3, op_put_elem(vm, base, key, sp[-1],
	    code->flags & CODE_STRICT));
	NEXT();
}
CASE(TO_KEY):
	if (value_is_int(sp[-1]) || value_is_symbol(sp[-1]))
		NEXT();
	RESULT(1, op_to_key(vm, sp[-1]));
	NEXT();
CASE(CHECK_OBJECT_COERCIBLE):
	if (value_is_nullish(sp[-2])) {
		SAVE();
		throw_nullish_property(vm, sp[-2], sp[-1], false);
		goto threw;
	}
	NEXT();
CASE(GET_SUPER):
	RESULT(3, op_get_super(vm, sp[-3], sp[-2], sp[-1]));
	NEXT();
CASE(PUT_SUPER):
	EFFECT(4, op_put_super(vm, sp[-4], sp[-3], sp[-2], sp[-1],
	    code->flags & CODE_STRICT));
	NEXT();
CASE(DELETE_FIELD):
	pc += 2;
	RESULT(1, op_delete(vm, sp[-1], consts[read16(pc - 2)],
	    code->flags & CODE_STRICT));
	NEXT();
CASE(DELETE_ELEM):
	RESULT(2, op_delete(vm, sp[-2], sp[-1], code->flags & CODE_STRICT));
	NEXT();
CASE(GET_PRIVATE):
	RESULT(2, op_get_private(vm, sp[-2], sp[-1]));
	NEXT();
CASE(GET_PRIVATE_KEEP):
	RESULT(1, op_get_private(vm, sp[-2], sp[-1]));
	NEXT();
CASE(PUT_PRIVATE):
	EFFECT(3, op_put_private(vm, sp[-3], sp[-2], sp[-1]));
	NEXT();
CASE(DEFINE_PRIVATE):
	pc++;
	RESULT(3, op_define_private(vm, sp[-3], sp[-2], sp[-1], pc[-1]));
	NEXT();
CASE(HAS_PRIVATE):
	RESULT(2, op_has_private(vm, sp[-2], sp[-1]));
	NEXT();
CASE(PRIVATE_NAME): {
	struct symbol *s = symbol_new(vm, consts[H(0)]);

	s->cell.flags |= SYMBOL_PRIVATE;
	*sp++ = value_from_cell(s);
	pc += 2;
	NEXT();
}

	/* ---- literals */
CASE(NEW_OBJECT):
	*sp++ = value_from_cell(object_new(vm, value_object(
	    INTRINSIC(vm, OBJECT_PROTOTYPE))));
	NEXT();
CASE(NEW_ARRAY): {
	uint32_t n = H(0);

	sp -= n;
	*sp = value_from_cell(array_from(vm, sp, n));
	sp++;
	pc += 2;
	NEXT();
}
CASE(ARRAY_PUSH):
	array_push(vm, (struct array *)value_cell(sp[-2]), sp[-1]);
	sp--;
	NEXT();
CASE(ARRAY_HOLE):
	array_set_length(vm, (struct array *)value_cell(sp[-1]),
	    ((struct array *)value_cell(sp[-1]))->length + 1);
	NEXT();
CASE(ARRAY_SPREAD):
	RESULT(2, op_array_spread(vm, sp[-2], sp[-1]));
	NEXT();
CASE(DEFINE_FIELD): {
	struct object *o = value_object(sp[-2]);
	struct ic *ic = &code->ics[H(2)];

	if (o->shape == ic->shape && ic->next && o->slots &&
	    ic->slot < o->slots->cell.aux) {
		o->slots->v[ic->slot] = sp[-1];
		o->shape = ic->next;
	} else {
		struct shape *before = o->shape;

		object_define(vm, o, consts[H(0)], sp[-1], PROP_ALL);
		if (!(o->shape->cell.flags & SHAPE_OWN) &&
		    o->shape->parent == before) {
			ic->shape = before;
			ic->next = o->shape;
			ic->slot = before->slots;
		}
	}
	pc += 4;
	sp--;
	NEXT();
}
CASE(DEFINE_ELEM):
	RESULT(3, op_define_elem(vm, sp[-3], sp[-2], sp[-1]));
	NEXT();
CASE(DEFINE_METHOD):
	pc++;
	RESULT(3, op_define_method(vm, sp[-3], sp[-2], sp[-1], pc[-1]));
	NEXT();
CASE(SET_PROTO):
	RESULT(2, op_set_proto(vm, sp[-2], sp[-1]));
	NEXT();
CASE(SET_HOME):
	((struct function *)value_cell(sp[-1]))->home = value_object(sp[-2]);
	NEXT();
CASE(SET_NAME):
	op_set_name(vm, sp[-2], sp[-1], "");
	NEXT();
CASE(COPY_PROPERTIES):
	RESULT(2, op_copy_properties(vm, sp[-2], sp[-1]));
	NEXT();
CASE(REST_PROPERTIES): {
	uint32_t n = H(0);

	pc += 2;
	RESULT(n + 1, op_rest_properties(vm, sp[-(int)n - 1], sp - n, n));
	NEXT();
}
CASE(TEMPLATE):
	*sp++ = op_template(vm, code, H(0));
	pc += 2;
	NEXT();
CASE(CONCAT): {
	uint32_t n = H(0);

	pc += 2;
	RESULT(n, op_concat(vm, sp - n, n));
	NEXT();
}
CASE(TO_STRING):
	if (value_is_string(sp[-1]))
		NEXT();
	RESULT(1, op_to_string(vm, sp[-1]));
	NEXT();
CASE(CLOSURE):
	*sp++ = value_from_cell(function_new(vm,
	    (struct code *)value_cell(consts[H(0)]), fp->env, NULL));
	pc += 2;
	NEXT();
CASE(CLASS): {
	value proto = VALUE_UNDEFINED, ctor;

	pc++;
	SAVE();
	ctor = op_class(vm, sp[-2], sp[-1], pc[-1] & 1, &proto);
	if (ctor == VALUE_EMPTY)
		goto threw;
	sp[-2] = ctor;
	sp[-1] = proto;
	NEXT();
}
CASE(SET_FIELDS): {
	struct function *f = (struct function *)value_cell(sp[-1]);

	f->home = value_object(sp[-2]);
	((struct function *)value_cell(sp[-3]))->fields = sp[-1];
	sp--;
	NEXT();
}
CASE(RUN_FIELDS):
	EFFECT(1, op_fields(vm, fp->args[-1], sp[-1]));
	NEXT();
CASE(FIELDS_OF):
	EFFECT(2, op_fields(vm, sp[-2], sp[-1]));
	NEXT();

	/* ---- operators */
CASE(ADD): {
	value a = sp[-2], b = sp[-1];
	int32_t r;

	if (value_is_int(a) && value_is_int(b) &&
	    !__builtin_add_overflow(value_int(a), value_int(b), &r)) {
		sp--;
		sp[-1] = value_from_int(r);
		NEXT();
	}
	if (value_is_number(a) && value_is_number(b)) {
		sp--;
		sp[-1] = value_from_double(value_number(a) +
		    value_number(b));
		NEXT();
	}
	RESULT(2, op_add(vm, a, b));
	NEXT();
}
ARITH(SUB, __builtin_sub_overflow, -)
CASE(MUL): {
	value a = sp[-2], b = sp[-1];

	if (value_is_number(a) && value_is_number(b)) {
		int32_t r;

		sp--;
		/* A zero product may be -0: leave it to the doubles. */
		if (value_is_int(a) && value_is_int(b) &&
		    !__builtin_mul_overflow(value_int(a), value_int(b), &r) &&
		    r != 0)
			sp[-1] = value_from_int(r);
		else
			sp[-1] = value_from_double(value_number(a) *
			    value_number(b));
		NEXT();
	}
	RESULT(2, op_arithmetic(vm, OP_MUL, a, b));
	NEXT();
}
CASE(DIV): {
	value a = sp[-2], b = sp[-1];

	if (value_is_number(a) && value_is_number(b)) {
		sp--;
		sp[-1] = value_from_double(value_number(a) /
		    value_number(b));
		NEXT();
	}
	RESULT(2, op_arithmetic(vm, OP_DIV, a, b));
	NEXT();
}
CASE(MOD): {
	value a = sp[-2], b = sp[-1];

	if (value_is_int(a) && value_is_int(b) && value_int(a) >= 0 &&
	    value_int(b) > 0) {
		sp--;
		sp[-1] = value_from_int(value_int(a) % value_int(b));
		NEXT();
	}
	RESULT(2, op_arithmetic(vm, OP_MOD, a, b));
	NEXT();
}
CASE(POW):
	RESULT(2, op_arithmetic(vm, OP_POW, sp[-2], sp[-1]));
	NEXT();
BITS(BAND, &)
BITS(BOR, |)
BITS(BXOR, ^)
CASE(SHL): {
	value a = sp[-2], b = sp[-1];

	if (value_is_int(a) && value_is_int(b)) {
		sp--;
		sp[-1] = value_from_int((int32_t)((uint32_t)value_int(a) <<
		    (value_int(b) & 31)));
		NEXT();
	}
	RESULT(2, op_arithmetic(vm, OP_SHL, a, b));
	NEXT();
}
CASE(SAR): {
	value a = sp[-2], b = sp[-1];

	if (value_is_int(a) && value_is_int(b)) {
		sp--;
		sp[-1] = value_from_int(value_int(a) >> (value_int(b) & 31));
		NEXT();
	}
	RESULT(2, op_arithmetic(vm, OP_SAR, a, b));
	NEXT();
}
CASE(SHR):
	RESULT(2, op_arithmetic(vm, OP_SHR, sp[-2], sp[-1]));
	NEXT();
COMPARE(LT, <)
COMPARE(LE, <=)
COMPARE(GT, >)
COMPARE(GE, >=)
CASE(EQ):
	RESULT(2, op_equal(vm, sp[-2], sp[-1], false));
	NEXT();
CASE(NE):
	RESULT(2, op_equal(vm, sp[-2], sp[-1], true));
	NEXT();
CASE(SEQ):
	sp--;
	sp[-1] = value_from_bool(strict_equal(vm, sp[-1], sp[0]));
	NEXT();
CASE(SNE):
	sp--;
	sp[-1] = value_from_bool(!strict_equal(vm, sp[-1], sp[0]));
	NEXT();
CASE(JUMP_SEQ):
	sp -= 2;
	pc += strict_equal(vm, sp[0], sp[1]) ? 4 : 4 + read32(pc);
	NEXT();
CASE(JUMP_SNE):
	sp -= 2;
	pc += !strict_equal(vm, sp[0], sp[1]) ? 4 : 4 + read32(pc);
	NEXT();
CASE(JUMP_CASE):
	sp--;
	if (strict_equal(vm, sp[-1], sp[0])) {
		sp--;
		pc += 4 + read32(pc);
	} else {
		pc += 4;
	}
	NEXT();
CASE(NEG):
	if (value_is_int(sp[-1]) && value_int(sp[-1]) != 0 &&
	    value_int(sp[-1]) != INT32_MIN) {
		sp[-1] = value_from_int(-value_int(sp[-1]));
		NEXT();
	}
	RESULT(1, op_unary(vm, OP_NEG, sp[-1]));
	NEXT();
CASE(PLUS):
	if (value_is_number(sp[-1]))
		NEXT();
	RESULT(1, op_unary(vm, OP_PLUS, sp[-1]));
	NEXT();
CASE(TO_NUMERIC):
	if (value_is_number(sp[-1]))
		NEXT();
	RESULT(1, op_unary(vm, OP_TO_NUMERIC, sp[-1]));
	NEXT();
CASE(INC):
	if (value_is_int(sp[-1]) && value_int(sp[-1]) != INT32_MAX) {
		sp[-1] = value_from_int(value_int(sp[-1]) + 1);
		NEXT();
	}
	RESULT(1, op_unary(vm, OP_INC, sp[-1]));
	NEXT();
CASE(DEC):
	if (value_is_int(sp[-1]) && value_int(sp[-1]) != INT32_MIN) {
		sp[-1] = value_from_int(value_int(sp[-1]) - 1);
		NEXT();
	}
	RESULT(1, op_unary(vm, OP_DEC, sp[-1]));
	NEXT();
CASE(NOT):
	sp[-1] = value_from_bool(!truthy(vm, sp[-1]));
	NEXT();
CASE(BNOT):
	if (value_is_int(sp[-1])) {
		sp[-1] = value_from_int(~value_int(sp[-1]));
		NEXT();
	}
	RESULT(1, op_unary(vm, OP_BNOT, sp[-1]));
	NEXT();
CASE(TYPEOF):
	sp[-1] = value_from_cell(convert_typeof(vm, sp[-1]));
	NEXT();
CASE(INSTANCEOF):
	RESULT(2, op_instanceof(vm, sp[-2], sp[-1]));
	NEXT();
CASE(IN):
	RESULT(2, op_in(vm, sp[-2], sp[-1]));
	NEXT();
CASE(INC_LOCAL): {
	value *slot = &fp->slots[H(0)];

	if (value_is_int(*slot) && value_int(*slot) != INT32_MAX) {
		*slot = value_from_int(value_int(*slot) + 1);
		pc += 2;
		NEXT();
	}
	if (value_is_double(*slot)) {
		*slot = value_from_double(value_double(*slot) + 1);
		pc += 2;
		NEXT();
	}
	goto inc_local_slow;
}

	/* ---- jumps */
CASE(JUMP):
	pc += 4 + read32(pc);
	NEXT();
CASE(LOOP):
	SAFE_POINT(1);
	pc += 4 + read32(pc);
	NEXT();
CASE(JUMP_FALSE):
	pc += truthy(vm, *--sp) ? 4 : 4 + read32(pc);
	NEXT();
CASE(JUMP_TRUE):
	pc += truthy(vm, *--sp) ? 4 + read32(pc) : 4;
	NEXT();
#define JUMP_KEEP(name, cond) CASE(name): \
	if (cond) { \
		pc += 4 + read32(pc); \
	} else { \
		sp--; \
		pc += 4; \
	} \
	NEXT();
JUMP_KEEP(JUMP_FALSE_KEEP, !truthy(vm, sp[-1]))
JUMP_KEEP(JUMP_TRUE_KEEP, truthy(vm, sp[-1]))
JUMP_KEEP(JUMP_NOT_NULLISH_KEEP, !value_is_nullish(sp[-1]))
JUMP_KEEP(JUMP_DEFINED_KEEP, sp[-1] != VALUE_UNDEFINED)
#define JUMP_POP(name, cond) CASE(name): \
	if (cond) { \
		sp--; \
		pc += 4 + read32(pc); \
	} else { \
		pc += 4; \
	} \
	NEXT();
JUMP_POP(JUMP_NULLISH, value_is_nullish(sp[-1]))
JUMP_POP(JUMP_EMPTY, sp[-1] == VALUE_EMPTY)
CASE(JUMP_INT):
	pc += fp->slots[H(0)] == value_from_int(H(2)) ? 8 + read32(pc + 4)
	    : 8;
	NEXT();

	/* ---- calls */
CASE(CALL): {
	uint32_t argc = H(0), n, i, flags;
	value *args = sp - argc;
	value callee = args[-1];
	struct function *f;
	struct code *c;
	struct frame *nf;

	if (__builtin_expect(!value_is_kind(callee, CELL_FUNCTION) ||
	    (fp->cell.small & FRAME_HEAP), 0))
		goto call_slow;
	f = (struct function *)value_cell(callee);
	c = f->code;
	flags = c->flags;
	if (flags & (CODE_ASYNC | CODE_GENERATOR | CODE_CLASS_CTOR |
	    CODE_LAZY))
		goto call_slow;
	SAFE_POINT(1);
	n = argc;
	while (n < c->params)
		args[n++] = VALUE_UNDEFINED;
	nf = (struct frame *)(args + n);
	if (__builtin_expect(nf->slots + c->locals + c->stack >=
	    vm->stack_limit, 0))
		goto call_slow_counted;
	if (!(flags & CODE_STRICT) && !value_is_object(args[-2]))
		args[-2] = call_sloppy_this(vm, args[-2]);
	fp->pc = pc + 2;
	fp->sp = args - 2;
	nf->cell = (struct cell){ .kind = CELL_FRAME,
	    .aux = ++vm->next_frame_id };
	nf->caller = fp;
	nf->code = c;
	nf->pc = c->ops;
	nf->args = args;
	nf->env = f->env;
	nf->new_target = VALUE_UNDEFINED;
	nf->argc = argc;
	nf->since = (uint32_t)vm->step;
	nf->owner = nf->awaits = VALUE_EMPTY;
	nf->resume = NULL;
	for (i = 0; i < c->locals; i++)
		nf->slots[i] = VALUE_UNDEFINED;
	vm->fp = fp = nf;
	sp = nf->slots + c->locals;
	pc = c->ops;
	code = c;
	consts = c->consts;
	if (recording && !(flags & CODE_LIB)) {
		vm->event.v[0] = value_from_int((int32_t)nf->cell.aux);
		vm->event.v[1] = callee;
		vm->event.v[2] = args[-2];
		emit_place(vm, EVENT_CALL, fp, pc);
		CHECK();
	}
	NEXT();
call_slow:
	SAFE_POINT(1);
call_slow_counted:
	pc += 2;
	if (value_is_kind(callee, CELL_NATIVE)) {
		struct native *nat = (struct native *)value_cell(callee);
		uint32_t arity = (uint32_t)nat->builtin->arity;

		if (argc < arity && (fp->cell.small & FRAME_HEAP))
			goto call_copy;
		for (n = argc; n < arity; n++)
			args[n] = VALUE_UNDEFINED;
		RESULT(argc + 2, call_native(vm, nat, argc, args,
		    VALUE_UNDEFINED));
		CHECK();
		NEXT();
	}
call_copy:
	fp->pc = pc;
	fp->sp = args - 2;
	/* The operands just above sp stay readable until the call has
	 * copied them: it copies upwards to the same place or elsewhere. */
	switch (call_begin(vm, args[-1], args[-2], argc, args,
	    VALUE_UNDEFINED, 0)) {
	case CALL_DONE:
		goto reload;
	case CALL_THREW:
		goto threw_saved;
	case CALL_LIMIT:
		return RUN_LIMIT;
	}
}
CASE(CALL_SPREAD): {
	value f = sp[-2], t = sp[-3];
	struct array *a = (struct array *)value_cell(sp[-1]);

	SAFE_POINT(1);
	sp -= 3;
	SAVE();
	if (call_spread(vm, f, t, a, VALUE_UNDEFINED) == CALL_THREW)
		goto threw_saved;
	goto reload;
}
CASE(CONSTRUCT): {
	uint32_t argc = H(0);
	value *args = sp - argc;
	value f = args[-2], nt = args[-1];

	SAFE_POINT(1);
	pc += 2;
	SAVE();
	if (!function_is_constructor(f)) {
		throw_not_constructor(vm, f);
		goto threw;
	}
	sp = args - 2;
	SAVE();
	if (call_begin(vm, f, VALUE_UNDEFINED, argc, args, nt, 0) ==
	    CALL_THREW)
		goto threw_saved;
	goto reload;
}
CASE(CONSTRUCT_SPREAD): {
	value f = sp[-3], nt = sp[-2];
	struct array *a = (struct array *)value_cell(sp[-1]);

	SAFE_POINT(1);
	SAVE();
	if (!function_is_constructor(f)) {
		throw_not_constructor(vm, f);
		goto threw;
	}
	sp -= 3;
	SAVE();
	if (call_spread(vm, f, VALUE_UNDEFINED, a, nt) == CALL_THREW)
		goto threw_saved;
	goto reload;
}
CASE(SUPER_CONSTRUCTOR):
	RESULT(1, op_super_constructor(vm, sp[-1]));
	NEXT();
CASE(INTRINSIC): {
	uint32_t argc = pc[2];
	struct call c = { VALUE_UNDEFINED, sp - argc, argc, VALUE_UNDEFINED,
	    fp->args[-1] };

	pc += 3;
	vm->place = fp;
	RESULT(argc, lib_intrinsic(read16(pc - 3))(vm, &c));
	CHECK();
	NEXT();
}
CASE(RETURN): {
	value v = *--sp;
	struct frame *caller = fp->caller;

	if (__builtin_expect(fp->cell.small || !caller || !caller->code ||
	    (caller->cell.small & FRAME_HEAP), 0))
		goto return_slow;
	if (recording && is_user(fp)) {
		vm->event.v[0] = value_from_int((int32_t)fp->cell.aux);
		vm->event.v[1] = fp->args[-1];
		vm->event.v[2] = v;
		emit_place(vm, EVENT_RETURN, fp, pc - 1);
	}
	vm->fp = fp = caller;
	pc = fp->pc;
	sp = fp->sp;
	code = fp->code;
	consts = code->consts;
	*sp++ = v;
	if (recording)
		CHECK();
	NEXT();
return_slow:
	SAVE();
	goto return_value;
}
CASE(CHECK_DERIVED):
	RESULT(2, op_check_derived(vm, sp[-2], sp[-1]));
	NEXT();
CASE(THROW):
	vm->exception = *--sp;
	SAVE();
	goto threw_saved;

	/* ---- iteration */
CASE(GET_ITERATOR): {
	value it;

	pc++;
	SAVE();
	it = op_get_iterator(vm, sp[-1], pc[-1]);
	if (it == VALUE_EMPTY)
		goto threw;
	if (it == VALUE_TAIL) {
		sp--;
		SAVE();
		vm_push_continuation(vm, iterator_continuation, 0, NULL);
		goto tail_pushed;
	}
	sp[-1] = it;
	RESULT(0, op_get(vm, it, ATOM(vm, next), NULL));
	NEXT();
}
CASE(ITERATOR_STEP): {
	bool threw = false;
	value v;

	SAVE();
	v = op_iterator_step(vm, sp[-2], sp[-1], &threw);
	if (threw)
		goto threw;
	if (v == VALUE_TAIL)
		goto tail;
	*sp++ = v;
	NEXT();
}
CASE(ITERATOR_NEXT): {
	value it = sp[-2], next = sp[-1];

	SAVE();
	vm_tail(vm, next, it, 0, NULL);
	goto tail;
}
CASE(ITERATOR_RESULT): {
	bool threw = false;
	value v;

	SAVE();
	v = op_iterator_result(vm, sp[-1], &threw);
	if (threw)
		goto threw;
	sp--;
	if (v == VALUE_TAIL)
		goto tail;
	*sp++ = v;
	NEXT();
}
CASE(ITERATOR_CLOSE): {
	value it = sp[-2];

	pc++;
	sp -= 2;
	SAVE();
	vm_tail_helper(vm, pc[-1] ? HELPER_ITERATOR_CLOSE_QUIET :
	    HELPER_ITERATOR_CLOSE, 1, &it);
	goto tail_drop;
}
CASE(ITERATOR_RETURN): {
	value it = sp[-2];

	sp -= 2;
	SAVE();
	vm_tail_helper(vm, HELPER_ITERATOR_RETURN, 1, &it);
	goto tail;
}
CASE(CHECK_OBJECT):
	if (!value_is_object(sp[-1])) {
		SAVE();
		throw_type_error(vm, "Iterator result %s is not an object",
		    string_utf8(vm, convert_for_message(vm, sp[-1]), NULL));
		goto threw;
	}
	NEXT();
CASE(FOR_IN_START):
	RESULT(1, op_for_in_start(vm, sp[-1]));
	NEXT();
CASE(FOR_IN_NEXT):
	*sp = op_for_in_next(vm, sp[-1]);
	sp++;
	NEXT();

	/* ---- coroutines */
CASE(INITIAL_YIELD): {
	struct frame *f;
	uint32_t flags = fp->cell.small;

	SAVE();
	fp->cell.flags = OP_INITIAL_YIELD;
	f = call_suspend(vm);
	if (call_result(vm, coroutine_initial(vm, f), flags & FRAME_DISCARD)
	    == CALL_THREW)
		goto threw_saved;
	goto reload;
}
CASE(AWAIT):
	sp--;
	SAVE();
	fp->cell.flags = OP_AWAIT;
	goto suspend_await;
CASE(YIELD):
	sp--;
	pc += 4;
	SAVE();
	fp->cell.flags = OP_YIELD;
	goto suspend_yield;
CASE(YIELD_RAW):
	sp--;
	SAVE();
	fp->cell.flags = OP_YIELD_RAW;
	goto suspend_yield;

	/* ---- stepping */
CASE(STATEMENT):
	if (recording) {
		emit_place(vm, EVENT_STATEMENT, fp, pc - 1);
		CHECK();
	}
	NEXT();
CASE(DEBUGGER):
	if (recording) {
		emit_place(vm, EVENT_DEBUGGER, fp, pc - 1);
		CHECK();
	}
	NEXT();

inc_local_slow: {
	/* The slot holds no number: rewritten as the long form would do. */
	value *slot = &fp->slots[H(0)], r;

	pc += 2;
	SAVE();
	r = op_unary(vm, OP_INC, *slot);
	if (r == VALUE_EMPTY)
		goto threw;
	if (r == VALUE_TAIL) {
		value where = value_from_int((int32_t)(slot - fp->slots));

		vm_push_continuation(vm, store_continuation, 1, &where);
		goto tail_pushed;
	}
	*slot = r;
	NEXT();
}
suspend_await: {
	struct frame *f = call_suspend(vm);
	value awaited = *f->sp;
	uint32_t drop = f->cell.small & FRAME_DISCARD;

	f->cell.small &= (uint16_t)~FRAME_DISCARD;
	if (call_result(vm, coroutine_await(vm, f, awaited), drop) ==
	    CALL_THREW)
		goto threw_saved;
	goto reload;
}
suspend_yield: {
	struct frame *f = call_suspend(vm);

	if (call_result(vm, coroutine_yield(vm, f, *f->sp), 0) == CALL_THREW)
		goto threw_saved;
	goto reload;
}
return_value: {
	value v = *sp;

	if (recording && is_user(fp)) {
		vm->event.v[0] = value_from_int((int32_t)fp->cell.aux);
		vm->event.v[1] = fp->args[-1];
		vm->event.v[2] = v;
		emit_place(vm, EVENT_RETURN, fp, pc - 1);
	}
	if (call_return(vm, v) == CALL_THREW)
		goto threw_saved;
	goto reload;
}
tail_jump:
	SAVE();
	vm_push_continuation(vm, jump_continuation, 0, NULL);
	goto tail_pushed;
tail:
	SAVE();
tail_pushed:
	if (call_tail(vm, 0) == CALL_THREW)
		goto threw_saved;
	goto reload;
tail_drop:
	SAVE();
	if (call_tail(vm, FRAME_DISCARD) == CALL_THREW)
		goto threw_saved;
	goto reload;
threw:
	SAVE();
threw_saved:
	begin_throw(vm);
	return RUN_ATTENTION;
attention:
	SAVE();
	return RUN_ATTENTION;
reload:
	if (!vm->fp || vm->unwinding)
		return RUN_EMPTY;
	LOAD();
	CHECK();
	NEXT();
}

static enum interpreted run_plain(struct vm *vm)
{
	return interpret(vm, false);
}

static enum interpreted run_recording(struct vm *vm)
{
	return interpret(vm, true);
}

static void run_agenda(struct vm *vm)
{
	struct agenda_item item = vm->agenda[--vm->agenda_count];

	if (vm->agenda_count == 0)
		vm->attention &= ~(uint32_t)ATTENTION_AGENDA;
	vm->agenda_base = vm->agenda_count;
	vm->place = vm->fp;
	item.action(vm, item.v);
	agenda_settle(vm);
}

enum vm_status vm_run(struct vm *vm)
{
	vm->attention &= ~(uint32_t)ATTENTION_STOP;
	if (vm->step >= vm->control.stop)
		return VM_STOPPED;
	for (;;) {
		agenda_settle(vm);
		if (vm->attention & ATTENTION_STOP)
			return VM_STOPPED;
		if (vm->agenda_count) {
			run_agenda(vm);
		} else if (vm->unwinding) {
			if (call_unwind(vm) == CALL_THREW)
				begin_throw(vm);
		} else if (!vm->fp) {
			if (!safe_point(vm))
				break;
			if (!loop_advance(vm)) {
				vm->ended = true;
				return VM_ENDED;
			}
		} else if ((vm->control.recording ? run_recording(vm)
		    : run_plain(vm)) == RUN_LIMIT) {
			break;
		}
	}
	return vm->heap_full ? VM_LIMIT_HEAP : VM_LIMIT_STEPS;
}
