/* SPDX-License-Identifier: MIT */
/*
 * Entering and leaving frames.
 *
 * Frames of plain functions lie on the frame stack, each above its caller's
 * operands; frames of coroutines are heap cells, linked in while they run.
 * vm->sp is the top of the frame stack in use while a heap frame, or none,
 * is running; while a stack frame runs it is that frame's own sp.
 * Read call_begin first, then call_return and call_unwind.
 */
#include <config.h>

#include "op.h"

value *call_stack_top(struct vm *vm)
{
	struct frame *f = vm->fp;

	return f && frame_on_stack(f) ? f->sp : vm->sp;
}

bool call_stack_overflow(struct vm *vm, value *top, size_t n)
{
	if (top + n < vm->stack_limit)
		return false;
	throw_range_error(vm, "Maximum call stack size exceeded");
	return true;
}

value call_sloppy_this(struct vm *vm, value this_value)
{
	struct boxed *b;

	if (value_is_nullish(this_value))
		return value_from_cell(vm->global);
	if (value_is_object(this_value) || this_value == VALUE_EMPTY)
		return this_value;
	b = object_new_kind(vm, CELL_BOXED, sizeof *b,
	    object_for_primitive(vm, this_value));
	b->primitive = this_value;
	return value_from_cell(b);
}

static enum intrinsic default_prototype(const struct function *f)
{
	switch (f->code->flags & (CODE_ASYNC | CODE_GENERATOR)) {
	case CODE_GENERATOR:
		return INTRINSIC_GENERATOR_PROTOTYPE;
	case CODE_ASYNC | CODE_GENERATOR:
		return INTRINSIC_ASYNC_GENERATOR_PROTOTYPE;
	default:
		return INTRINSIC_OBJECT_PROTOTYPE;
	}
}

/* ecma262 #sec-ordinarycreatefromconstructor */
value call_construct_this(struct vm *vm, struct function *f,
    value new_target)
{
	value proto;

	if (f->code->flags & CODE_DERIVED)
		return VALUE_EMPTY;
	proto = object_get_data(vm, value_object(new_target),
	    ATOM(vm, prototype));
	if (!value_is_object(proto))
		proto = vm->intrinsics[default_prototype(f)];
	return value_from_cell(object_new(vm, value_object(proto)));
}

/* ---- frames ------------------------------------------------------------ */

static void frame_fill(struct vm *vm, struct frame *f, struct function *fn,
    value *args, uint32_t argc, value new_target, uint32_t flags)
{
	struct code *code = fn->code;
	uint32_t i;

	f->cell.kind = CELL_FRAME;
	f->cell.flags = 0;
	f->cell.small = (uint16_t)flags;
	f->cell.aux = ++vm->next_frame_id;
	f->caller = vm->fp;
	f->code = code;
	f->pc = code->ops;
	f->args = args;
	f->env = fn->env;
	f->new_target = new_target;
	f->argc = argc;
	f->since = (uint32_t)vm->step;
	f->owner = f->awaits = VALUE_EMPTY;
	f->resume = NULL;
	for (i = 0; i < code->locals; i++)
		f->slots[i] = VALUE_UNDEFINED;
	f->sp = f->slots + code->locals;
}

/* Puts this, function and arguments at dst, padded to the parameters. */
static value *place_args(value *dst, struct function *fn, value this_value,
    uint32_t argc, const value *args)
{
	uint32_t i, params = fn->code->params;

	dst[0] = this_value;
	dst[1] = value_from_cell(fn);
	dst += 2;
	for (i = 0; i < argc; i++)
		dst[i] = args[i];
	for (; i < params; i++)
		dst[i] = VALUE_UNDEFINED;
	return dst;
}

static void emit_call(struct vm *vm, struct frame *f)
{
	if (!(f->code->flags & CODE_LIB))
		event_emit(vm, EVENT_CALL, 3, value_from_int(
		    (int32_t)f->cell.aux), f->args[-1], f->args[-2]);
}

static void toll_pay(struct vm *vm, value *top)
{
	memset(top, 0, COROUTINE_TOLL * sizeof *top);
	vm->sp = top + COROUTINE_TOLL;
}

static enum call_outcome enter_coroutine(struct vm *vm, struct function *fn,
    value this_value, uint32_t argc, const value *args, value new_target,
    uint32_t flags)
{
	struct code *code = fn->code;
	uint32_t n = argc > code->params ? argc : code->params;
	uint32_t words = code->locals + code->stack + HEAP_FRAME_SLACK;
	value *top = call_stack_top(vm), *at;
	struct frame *f;

	if (call_stack_overflow(vm, top, COROUTINE_TOLL))
		return CALL_THREW;
	f = heap_alloc(vm, sizeof *f + (words + n + 2) * sizeof(value),
	    CELL_FRAME);
	at = place_args(f->slots + words, fn, this_value, argc, args);
	frame_fill(vm, f, fn, at, argc, new_target, flags | FRAME_HEAP);
	toll_pay(vm, top);
	vm->fp = f;
	emit_call(vm, f);
	if (!(code->flags & CODE_GENERATOR))
		coroutine_start(vm, f);
	return CALL_DONE;
}

static enum call_outcome enter_plain(struct vm *vm, struct function *fn,
    value this_value, uint32_t argc, const value *args, value new_target,
    uint32_t flags)
{
	struct code *code = fn->code;
	uint32_t n = argc > code->params ? argc : code->params;
	value *top = call_stack_top(vm), *at;
	struct frame *f;

	if (call_stack_overflow(vm, top, n + 2u + code->locals +
	    code->stack + sizeof *f / sizeof(value)))
		return CALL_THREW;
	at = place_args(top, fn, this_value, argc, args);
	f = (struct frame *)(at + n);
	frame_fill(vm, f, fn, at, argc, new_target, flags);
	vm->fp = f;
	emit_call(vm, f);
	return CALL_DONE;
}

static enum call_outcome enter_function(struct vm *vm, struct function *fn,
    value this_value, uint32_t argc, const value *args, value new_target,
    uint32_t flags)
{
	uint32_t code_flags;

	if (fn->code->flags & CODE_LAZY)
		lib_load(vm, fn);
	code_flags = fn->code->flags;
	if (new_target != VALUE_UNDEFINED) {
		this_value = call_construct_this(vm, fn, new_target);
		flags |= FRAME_CONSTRUCT;
	} else if (code_flags & CODE_CLASS_CTOR) {
		throw_type_error(vm, "Class constructor %s cannot be invoked "
		    "without 'new'", string_utf8(vm, function_debug_name(vm,
		    value_from_cell(fn)), NULL));
		return CALL_THREW;
	} else if (!(code_flags & CODE_STRICT)) {
		this_value = call_sloppy_this(vm, this_value);
	}
	if (code_flags & (CODE_ASYNC | CODE_GENERATOR))
		return enter_coroutine(vm, fn, this_value, argc, args,
		    new_target, flags);
	return enter_plain(vm, fn, this_value, argc, args, new_target, flags);
}

/* ---- natives ----------------------------------------------------------- */

static bool coerce_one(struct vm *vm, char how, value *v)
{
	struct string *s;
	double d;

	switch (how) {
	case 'S':
		if (*v == VALUE_UNDEFINED)
			return true;
		/* fall through */
	case 's':
		s = convert_to_string(vm, *v);
		if (s)
			*v = value_from_cell(s);
		return s != NULL;
	case 'k':
		*v = key_from_value(vm, *v);
		return true;
	case 'N': case 'I':
		if (*v == VALUE_UNDEFINED)
			return true;
		/* fall through */
	case 'n': case 'i':
		if (!convert_to_number(vm, *v, &d))
			return false;
		if (how == 'i' || how == 'I')
			d = convert_to_integer(d);
		*v = value_from_double(d);
		return true;
	default:
		return true;
	}
}

/* Does the operands of a native as builtin.operands wants.  EMPTY: threw;
 * VALUE_TAIL: an object must be made a primitive by the program first. */
static value coerce_operands(struct vm *vm, struct call *c,
    const struct builtin *b, uint32_t n)
{
	uint32_t i;
	int pass;

	for (pass = 0; pass < 2; pass++) {
		const char *p = b->operands;

		for (i = 0; i <= n && *p; i++) {
			value *v = i ? &c->args[i - 1] : &c->this_value;
			char how = *p;

			if (p[1] != '*')
				p++;
			if (how == '.')
				continue;
			if (pass == 0) {
				if (value_is_object(*v))
					return VALUE_TAIL;
				if (i == 0 && value_is_nullish(*v)) {
					return throw_type_error(vm,
					    "String.prototype%s%s called on "
					    "null or undefined",
					    *b->name == '@' ? "" : ".",
					    string_utf8(vm,
					    function_debug_name(vm,
					    c->callee), NULL));
				}
			} else if (!coerce_one(vm, how, v)) {
				return VALUE_EMPTY;
			}
		}
	}
	return VALUE_UNDEFINED;
}

static value coerce_by_program(struct vm *vm, struct call *c,
    const struct builtin *b)
{
	value v[4];

	v[0] = c->callee;
	v[1] = c->new_target == VALUE_UNDEFINED ? c->this_value
	    : c->new_target;
	v[2] = value_from_cell(array_from(vm, c->args, c->argc));
	v[3] = value_from_cell(string_from_cstr(vm, b->operands));
	return vm_tail_helper(vm, c->new_target == VALUE_UNDEFINED ?
	    HELPER_COERCE_CALL : HELPER_COERCE_CONSTRUCT, 4, v);
}

static value run_native(struct vm *vm, const struct builtin *b,
    struct call *c)
{
	uint32_t arity = (uint32_t)b->arity;
	value r = VALUE_UNDEFINED;

	if (b->operands)
		r = coerce_operands(vm, c, b, c->argc > arity ? c->argc :
		    arity);
	if (r == VALUE_TAIL)
		return coerce_by_program(vm, c, b);
	return r == VALUE_EMPTY ? r : b->native(vm, c);
}

value call_native(struct vm *vm, struct native *n, uint32_t argc,
    value *args, value new_target)
{
	struct call c = { args[-2], args, argc, new_target, args[-1] };
	value r;

	vm->control.native = &c;
	r = run_native(vm, n->builtin, &c);
	vm->control.native = NULL;
	return r;
}

static enum call_outcome enter_native(struct vm *vm, struct native *n,
    value this_value, uint32_t argc, const value *args, value new_target,
    uint32_t flags)
{
	value *top = call_stack_top(vm);
	uint32_t i, arity = (uint32_t)n->builtin->arity;
	value result;

	if (new_target == VALUE_UNDEFINED ? false :
	    !(n->builtin->flags & BUILTIN_CONSTRUCTOR)) {
		throw_type_error(vm, "%s is not a constructor",
		    n->builtin->name);
		return CALL_THREW;
	}
	if (call_stack_overflow(vm, top, 2u + argc + arity + 16))
		return CALL_THREW;
	top[0] = this_value;
	top[1] = value_from_cell(n);
	for (i = 0; i < argc; i++)
		top[2 + i] = args[i];
	for (; i < arity; i++)
		top[2 + i] = VALUE_UNDEFINED;
	result = call_native(vm, n, argc, top + 2, new_target);
	return call_result(vm, result, flags);
}

static enum call_outcome enter_bound(struct vm *vm, struct bound *b,
    uint32_t argc, const value *args, value new_target, uint32_t flags)
{
	uint32_t n = b->args ? b->args->cell.aux : 0;
	struct slots *all;
	uint32_t i;

	if (new_target == value_from_cell(b))
		new_target = b->target;
	if (n == 0)
		return call_begin(vm, b->target, b->this_value, argc, args,
		    new_target, flags);
	all = heap_alloc(vm, sizeof *all + (n + argc) * sizeof(value),
	    CELL_SLOTS);
	all->cell.aux = n + argc;
	for (i = 0; i < n; i++)
		all->v[i] = b->args->v[i];
	for (i = 0; i < argc; i++)
		all->v[n + i] = args[i];
	return call_begin(vm, b->target, b->this_value, n + argc, all->v,
	    new_target, flags);
}

enum call_outcome call_begin(struct vm *vm, value function, value this_value,
    uint32_t argc, const value *args, value new_target, uint32_t flags)
{
	switch (value_is_cell(function) ? value_cell(function)->kind : 0) {
	case CELL_FUNCTION:
		return enter_function(vm,
		    (struct function *)value_cell(function), this_value, argc,
		    args, new_target, flags);
	case CELL_NATIVE:
		return enter_native(vm, (struct native *)value_cell(function),
		    this_value, argc, args, new_target, flags);
	case CELL_BOUND:
		return enter_bound(vm, (struct bound *)value_cell(function),
		    argc, args, new_target, flags);
	default:
		throw_not_callable(vm, function);
		return CALL_THREW;
	}
}

enum call_outcome call_spread(struct vm *vm, value function,
    value this_value, struct array *args, value new_target)
{
	struct elements *e = args->object.elements;
	uint32_t i, n = args->length;
	struct slots *all;

	all = heap_alloc(vm, sizeof *all + n * sizeof(value), CELL_SLOTS);
	all->cell.aux = n;
	for (i = 0; i < n; i++) {
		value v = e && i < e->length ? e->v[i] : VALUE_EMPTY;

		all->v[i] = v == VALUE_EMPTY ? VALUE_UNDEFINED : v;
	}
	return call_begin(vm, function, this_value, n, all->v, new_target, 0);
}

/* ---- results ----------------------------------------------------------- */

static void pop_continuation(struct vm *vm, struct frame *f)
{
	vm->fp = f->caller;
	vm->sp = (value *)f;
}

/* The frame below is a continuation: give it the result. */
static value run_continuation(struct vm *vm, value result)
{
	struct frame copy[2], *f = vm->fp;

	/* The cell may be overwritten by what the continuation pushes. */
	memcpy(copy, f, sizeof *f + CONTINUATION_DATA * sizeof(value));
	pop_continuation(vm, f);
	return copy->resume(vm, copy, result);
}

enum call_outcome call_deliver(struct vm *vm, value result, uint32_t flags)
{
	struct frame *f = vm->fp;

	if (!f)
		return CALL_DONE;
	if (f->code) {
		if (!(flags & FRAME_DISCARD) && result != VALUE_NOTHING)
			*f->sp++ = result;
		return CALL_DONE;
	}
	return call_result(vm, run_continuation(vm, result), 0);
}

enum call_outcome call_result(struct vm *vm, value result, uint32_t flags)
{
	if (result == VALUE_EMPTY)
		return CALL_THREW;
	if (result == VALUE_TAIL)
		return call_tail(vm, flags);
	return call_deliver(vm, result, flags);
}

/* Takes the running frame off; what was above it on the stack is gone. */
static void pop_frame(struct vm *vm, struct frame *f)
{
	vm->fp = f->caller;
	if (f->cell.small & FRAME_HEAP)
		vm->sp -= COROUTINE_TOLL;
	else if (!vm->fp || !frame_on_stack(vm->fp))
		vm->sp = f->args - 2 >= (value *)vm->stack_base &&
		    f->args <= (value *)f ? f->args - 2 : (value *)f;
}

struct frame *call_finish(struct vm *vm)
{
	struct frame *f = vm->fp;

	pop_frame(vm, f);
	f->cell.small |= FRAME_DONE;
	f->caller = NULL;
	return f;
}

enum call_outcome call_return(struct vm *vm, value result)
{
	struct frame *f = vm->fp;
	uint32_t flags = f->cell.small;

	if ((flags & FRAME_CONSTRUCT) && !value_is_object(result))
		result = f->args[-2];
	if (flags & FRAME_HEAP) {
		if (coroutine_return_first(vm, result))
			return call_tail(vm, 0);
		call_finish(vm);
		result = coroutine_return(vm, f, result);
		return call_result(vm, result, flags & FRAME_DISCARD);
	}
	pop_frame(vm, f);
	return call_deliver(vm, result, flags & FRAME_DISCARD);
}

struct frame *call_suspend(struct vm *vm)
{
	struct frame *f = vm->fp;

	pop_frame(vm, f);
	f->cell.small |= FRAME_SUSPENDED | FRAME_STARTED;
	f->caller = NULL;
	f->since = (uint32_t)vm->step;
	return f;
}

/* ---- tails and starts --------------------------------------------------- */

enum tail_kind { TAIL_CALL, TAIL_CONSTRUCT, TAIL_RESUME };

static void tail_keep(struct vm *vm, uint32_t argc, const value *args)
{
	vm->tail_argc = argc;
	vm->tail_args = VALUE_EMPTY;
	if (argc <= 8) {
		if (argc)
			memmove(vm->tail_few, args, argc * sizeof *args);
	} else {
		struct slots *s = heap_alloc(vm, sizeof *s + argc *
		    sizeof *args, CELL_SLOTS);

		s->cell.aux = argc;
		memcpy(s->v, args, argc * sizeof *args);
		vm->tail_args = value_from_cell(s);
	}
}

value vm_tail(struct vm *vm, value function, value this_value,
    uint32_t argc, const value *args)
{
	vm->tail_kind = TAIL_CALL;
	vm->tail_function = function;
	vm->tail_this = this_value;
	tail_keep(vm, argc, args);
	return VALUE_TAIL;
}

value vm_tail_construct(struct vm *vm, value function, value new_target,
    uint32_t argc, const value *args)
{
	vm_tail(vm, function, new_target, argc, args);
	vm->tail_kind = TAIL_CONSTRUCT;
	return VALUE_TAIL;
}

value vm_tail_resume(struct vm *vm, struct frame *f, enum resume_mode mode,
    value v)
{
	vm_tail(vm, value_from_cell(f), v, 0, NULL);
	vm->tail_kind = TAIL_RESUME + mode;
	return VALUE_TAIL;
}

value vm_tail_helper(struct vm *vm, enum helper h, uint32_t argc,
    const value *args)
{
	return vm_tail(vm, vm->helpers[h], VALUE_UNDEFINED, argc, args);
}

enum call_outcome call_tail(struct vm *vm, uint32_t flags)
{
	value few[8], *args = few, function = vm->tail_function;
	uint32_t kind = vm->tail_kind;

	vm->tail_function = VALUE_EMPTY;
	if (vm->tail_args == VALUE_EMPTY)
		memcpy(few, vm->tail_few, sizeof few);
	else
		args = ((struct slots *)value_cell(vm->tail_args))->v;
	vm->tail_args = VALUE_EMPTY;
	switch (kind) {
	case TAIL_CALL:
		return call_begin(vm, function, vm->tail_this, vm->tail_argc,
		    args, VALUE_UNDEFINED, flags);
	case TAIL_CONSTRUCT:
		return call_begin(vm, function, VALUE_UNDEFINED,
		    vm->tail_argc, args, vm->tail_this, flags);
	default:
		return call_resume(vm, (struct frame *)value_cell(function),
		    (enum resume_mode)(kind - TAIL_RESUME), vm->tail_this);
	}
}

void vm_push_continuation(struct vm *vm, continuation *c, uint32_t n,
    const value *data)
{
	struct frame *f = (struct frame *)call_stack_top(vm);
	uint32_t i;

	f->cell.kind = CELL_FRAME;
	f->cell.flags = 0;
	f->cell.small = 0;
	f->cell.aux = 0;
	f->caller = vm->fp;
	f->code = NULL;
	f->pc = NULL;
	f->args = NULL;
	f->env = NULL;
	f->new_target = f->owner = f->awaits = VALUE_EMPTY;
	f->argc = n;
	f->since = (uint32_t)vm->step;
	f->resume = c;
	for (i = 0; i < CONTINUATION_DATA; i++)
		f->slots[i] = i < n ? data[i] : VALUE_EMPTY;
	f->sp = f->slots + CONTINUATION_DATA;
	vm->fp = f;
}

/* Starting from the loop: a throw at once goes to the continuation. */
static void started(struct vm *vm, enum call_outcome outcome)
{
	if (outcome == CALL_THREW)
		vm->unwinding = true;
}

void vm_start(struct vm *vm, value function, value this_value,
    uint32_t argc, const value *args)
{
	started(vm, call_begin(vm, function, this_value, argc, args,
	    VALUE_UNDEFINED, 0));
}

void vm_start_resume(struct vm *vm, struct frame *f, enum resume_mode mode,
    value v)
{
	started(vm, call_resume(vm, f, mode, v));
}

/* ---- coroutines --------------------------------------------------------- */

static int32_t jump_operand(const uint8_t *pc)
{
	int32_t v;

	memcpy(&v, pc, sizeof v);
	return v;
}

/* Gives a resumed frame what it was sent, by the op it stands at. */
static enum call_outcome resume_at(struct vm *vm, struct frame *f,
    enum resume_mode mode, value v)
{
	uint8_t op = f->cell.flags;

	f->cell.flags = 0;
	if (op == OP_YIELD_RAW) {
		*f->sp++ = v;
		*f->sp++ = value_from_int((int32_t)mode);
		return CALL_DONE;
	}
	if (mode == RESUME_THROW) {
		vm->exception = v;
		if (f->code->flags & CODE_GENERATOR)
			vm->thrown = error_running_place(vm);
		vm->unwinding = true;
		if (!(f->code->flags & CODE_ASYNC))
			interp_note_throw(vm);
		return CALL_DONE;
	}
	if (op == OP_INITIAL_YIELD)
		return CALL_DONE;
	*f->sp++ = v;
	if (mode == RESUME_RETURN)      /* YIELD: its operand is before pc */
		f->pc += jump_operand(f->pc - 4);
	return CALL_DONE;
}

enum call_outcome call_resume(struct vm *vm, struct frame *f,
    enum resume_mode mode, value v)
{
	value *top = call_stack_top(vm);

	if (call_stack_overflow(vm, top, COROUTINE_TOLL))
		return CALL_THREW;
	toll_pay(vm, top);
	f->caller = vm->fp;
	f->cell.small = (uint16_t)((f->cell.small & ~(FRAME_SUSPENDED |
	    FRAME_MODE | FRAME_RETURN_AWAITED)) | (int)mode * 128 |
	    (f->cell.flags == OP_AWAIT_RETURN) * FRAME_RETURN_AWAITED);
	f->awaits = VALUE_EMPTY;
	vm->fp = f;
	return resume_at(vm, f, mode, v);
}

/* ---- unwinding ---------------------------------------------------------- */

static const struct handler *find_handler(const struct frame *f)
{
	uint32_t pc = (uint32_t)(f->pc - f->code->ops) - 1, i;

	for (i = 0; i < f->code->handler_count; i++) {
		const struct handler *h = &f->code->handlers[i];

		if (pc >= h->from && pc < h->to)
			return h;
	}
	return NULL;
}

/* Does a catch clause's first op, LOAD_ENV or NOP: its place is the CATCH
 * event's, and the environment is the clause's when it is looked at. */
static void enter_clause(struct frame *f)
{
	uint8_t op = *f->pc;
	uint16_t slot;
	value e;

	if (op != OP_LOAD_ENV && op != OP_NOP)
		return;
	f->pc++;
	if (op == OP_NOP)
		return;
	memcpy(&slot, f->pc, sizeof slot);
	e = f->slots[slot];
	f->env = e == VALUE_NULL ? NULL : (struct env *)value_cell(e);
	f->pc += 2;
}

static enum call_outcome catch_here(struct vm *vm, struct frame *f,
    const struct handler *h)
{
	value thrown = vm->exception;

	vm->unwinding = false;
	vm->exception = VALUE_EMPTY;
	f->cell.flags = 0;              /* thrown where it awaited, maybe */
	f->sp = frame_operands(f) + h->depth;
	*f->sp++ = thrown;
	f->pc = f->code->ops + h->target;
	if (h->user)
		enter_clause(f);
	if (h->user && !(f->code->flags & CODE_LIB))
		event_emit(vm, EVENT_CATCH, 2, thrown,
		    value_from_int((int32_t)f->cell.aux));
	return CALL_DONE;
}

enum call_outcome call_unwind(struct vm *vm)
{
	struct frame *f;

	while ((f = vm->fp) != NULL) {
		const struct handler *h;
		value result;

		if (!f->code) {
			vm->unwinding = false;
			result = run_continuation(vm, VALUE_EMPTY);
			if (result == VALUE_EMPTY) {
				vm->unwinding = true;
				if (vm->attention)
					return CALL_DONE;
				continue;
			}
			return call_result(vm, result, 0);
		}
		h = find_handler(f);
		if (h)
			return catch_here(vm, f, h);
		pop_frame(vm, f);
		if (!(f->cell.small & FRAME_HEAP))
			continue;
		f->cell.small |= FRAME_DONE;
		f->caller = NULL;
		if (coroutine_throw(vm, f, &result)) {
			vm->unwinding = false;
			return call_result(vm, result,
			    f->cell.small & FRAME_DISCARD);
		}
	}
	vm->unwinding = false;
	loop_uncaught(vm, vm->exception);
	return CALL_DONE;
}
