/* SPDX-License-Identifier: MIT */
/*
 * The dispatch loop.
 *
 * Registers (pc, sp, fp) are locals while it runs; SAVE writes them to the
 * frame before anything that looks at frames, LOAD reads them back after
 * anything that may have changed the running frame.  The body is compiled
 * three times: without events, with them, and for an experiment (WATCHING)
 * that looks at each instruction.  Slow halves of the ops are in op_*.c,
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

/* Is pc inside a try block that has a catch clause? */
static bool in_try(const struct code *c, uint32_t pc)
{
	uint32_t i;

	for (i = 0; i < c->handler_count; i++)
		if (c->handlers[i].user && pc >= c->handlers[i].from &&
		    pc < c->handlers[i].to)
			return true;
	return false;
}

/* An event at pc of the running frame f, whose registers are not saved: a
 * statement reached, or a call or a return of f with v. */
static __attribute__((noinline)) void make_event(struct vm *vm,
    enum event_kind kind, const struct frame *f, const uint8_t *pc, value v)
{
	const value call[EVENT_VALUES] = { value_from_int((int32_t)f->cell.aux),
		f->args[-1], v };
	const value none[EVENT_VALUES] = { call[0], value_from_int(
	    v == VALUE_EMPTY && in_try(f->code,
	    (uint32_t)(pc - f->code->ops))) };

	event_make_code(vm, f->code, (uint32_t)(pc - f->code->ops), kind,
	    v == VALUE_EMPTY ? none : call);
}

#define EMIT(kind, f, pc, v) do { if (event_due(vm, kind)) \
		make_event(vm, kind, f, pc, v); } while (0)

static inline bool is_user(const struct frame *f)
{
	return !(f->code->flags & CODE_LIB);
}

/* Where the program was when it threw: what a crash report points at. */
void interp_note_throw(struct vm *vm)
{
	vm->thrown = vm->exception == vm->throws_what ? vm->throws :
	    error_running_place(vm);
	vm->throws_what = VALUE_EMPTY;
}

/* An exception held up, and where it was thrown, which V8 remembers for when
 * the finally block or the iterator's closing is over. */
static value hold_throw(struct vm *vm, value exception)
{
	value v[3] = { exception, value_from_int(vm->thrown.file),
		value_from_u32(vm->thrown.at) };

	return value_from_cell(array_from(vm, v, 3));
}

static void throw_held(struct vm *vm, value held)
{
	const value *v = value_object(held)->elements->v;

	vm->exception = v[0];
	vm->thrown.file = value_int(v[1]);
	vm->thrown.at = (uint32_t)value_number(v[2]);
	vm->unwinding = true;
}

/* Begins a throw of vm->exception in the running frame. */
static void begin_throw(struct vm *vm)
{
	vm->unwinding = true;
	interp_note_throw(vm);
	if (vm->fp && vm->fp->code && is_user(vm->fp) && !vm->heap_refused)
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
#define NEXT()		do { if (WATCHING && vm->overlap.state == \
			    OVERLAP_KEPT && overlap_reads(vm, fp, pc, sp)) { \
			SAVE(); return RUN_LIMIT; } \
			goto *labels[*pc++]; } while (0)
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
	if (vm->heap_refused) {
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
	/* 0 and -0 are equal: an integer and a double */
	if (!value_is_cell(a) && !value_is_cell(b) && !value_is_double(a) &&
	    !value_is_double(b))
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

static void run_item(struct vm *vm)
{
	struct agenda_item *last = &vm->agenda[--vm->agenda_count];
	struct agenda_item item = *last;

	/* Nothing stale may stay: follow-ups are often done without the
	 * agenda (async_follow), and the state must be the same. */
	memset(last, 0, sizeof *last);
	if (vm->agenda_count == 0)
		vm->attention &= ~(uint32_t)ATTENTION_AGENDA;
	vm->agenda_base = vm->agenda_count;
	item.action(vm, item.v);
	agenda_settle(vm);
}

/* Does what is on the agenda; false if it was stopped in between. */
static bool run_agenda(struct vm *vm)
{
	agenda_settle(vm);
	while (vm->agenda_count) {
		run_item(vm);
		if (vm->attention & ATTENTION_STOP)
			return false;
	}
	return true;
}

#define INTERPRET	interpret_plain
#define RECORDING	false
#define WATCHING	false
#include "interp_loop.inc"
#undef INTERPRET
#undef RECORDING
#define INTERPRET	interpret_recording
#define RECORDING	true
#include "interp_loop.inc"
#undef INTERPRET
#undef WATCHING
#define INTERPRET	interpret_watching
#define WATCHING	true
#include "interp_loop.inc"

static enum interpreted interpret(struct vm *vm)
{
	return vm->overlap.frame ? interpret_watching(vm) :
	    vm->control.recording ? interpret_recording(vm) :
	    interpret_plain(vm);
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
			if (vm->heap_refused)
				break;
			if (call_unwind(vm) == CALL_THREW)
				begin_throw(vm);
		} else if (!vm->fp) {
			if (!safe_point(vm))
				break;
			if (!loop_advance(vm)) {
				vm->ended = true;
				return VM_ENDED;
			}
		} else if (interpret(vm) == RUN_LIMIT) {
			break;
		}
	}
	return vm->heap_full ? VM_LIMIT_HEAP : VM_LIMIT_STEPS;
}
