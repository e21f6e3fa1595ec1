/* SPDX-License-Identifier: MIT */
/*
 * The virtual machine: struct vm, frames, and how C code works with them.
 *
 * Rules that make every step a clean stopping place:
 *  1. C code never calls the program.  It returns VALUE_TAIL after vm_tail()
 *     (the callee's result is its own), pushes a continuation frame first if
 *     it has more to do afterwards, or is written in engine/lib/ *.js.
 *  2. One op, one native call or one agenda item emits at most ONE event,
 *     as its last change.  A spec operation with several observable changes
 *     does the first and puts the others on the agenda; the loop runs them,
 *     in order, before the next op.
 *  3. Collection happens only at safe points of the loop, so C locals need
 *     no rooting.
 *
 * All of struct vm from `state` on, the used part of the frame stack and the
 * heap are the run's state; `control` is the driver's and is never saved.
 */
#ifndef CORE_VM_H
#define CORE_VM_H

#include "code.h"
#include "convert.h"

/* ---- frames ------------------------------------------------------------ */

enum frame_flags {
	FRAME_CONSTRUCT = 1,            /* result not an object: `this` */
	FRAME_DISCARD = 2,              /* result is dropped (setters) */
	FRAME_HEAP = 4,                 /* a CELL_FRAME: async, generator */
	FRAME_SUSPENDED = 8,            /* heap frame: not on the stack now */
	FRAME_STARTED = 16,             /* heap frame: has been suspended */
	FRAME_DONE = 32,                /* heap frame: over */
	FRAME_BASE = 64,                /* nothing of this stack below it */
	/* heap frame that runs: its resume_mode, and that it was resumed at
	 * an OP_AWAIT_RETURN */
	FRAME_MODE = 3 * 128,
	FRAME_RETURN_AWAITED = 512
};

struct frame;
/* Receives the result of the frame above (VALUE_EMPTY: it threw, and
 * vm->exception, already cleared from unwinding, holds what).  f is popped;
 * its data are good during the call.  Returns like a native: a result for
 * the frame below, VALUE_EMPTY to throw vm->exception, or VALUE_TAIL. */
typedef value continuation(struct vm *vm, struct frame *f, value result);

struct frame {
	struct cell cell;               /* small: frame_flags; aux: id (F3) */
	struct frame *caller;
	struct code *code;              /* NULL: a continuation frame */
	const uint8_t *pc;              /* saved while not running; when a call
	                                 * is under way: just past the op */
	value *sp;                      /* saved likewise */
	value *args;                    /* args[-2] this, args[-1] function */
	struct env *env;
	value new_target;
	uint32_t argc;                  /* passed; at least code->params are
	                                 * there */
	uint32_t since;                 /* step of the call, or suspension */
	value owner;                    /* heap frame: promise of an async
	                                 * function, generator object; else
	                                 * EMPTY */
	value awaits;                   /* suspended: promise it waits for,
	                                 * else EMPTY */
	continuation *resume;           /* continuation frame only */
	value slots[];                  /* locals, then operand stack; of a
	                                 * continuation frame: 6 data values */
};
#define CONTINUATION_DATA 6

static inline value frame_this(const struct frame *f) { return f->args[-2]; }
static inline struct function *frame_function(const struct frame *f)
{
	return (struct function *)value_cell(f->args[-1]);
}

/* ---- events ------------------------------------------------------------ */

enum event_kind {
#define X(name, ...) EVENT_##name,
#include "../time/event.def"
#undef X
	EVENT_COUNT
};

#define EVENT_VALUES	6
struct event {                          /* the latest one */
	uint32_t kind;                  /* enum event_kind */
	uint32_t pc;                    /* place: an instruction of code, */
	struct code *code;              /* or, if NULL, */
	const struct source *source;    /* a range of a source (NULL: none) */
	uint32_t start, end;            /* bytes */
	value v[EVENT_VALUES];          /* payload, see event.def */
};

/* ---- agenda ------------------------------------------------------------ */

typedef void agenda_action(struct vm *vm, const value v[4]);
struct agenda_item { agenda_action *action; value v[4]; };
#define AGENDA_MAX 256

/* ---- the machine ------------------------------------------------------- */

enum attention {
	ATTENTION_STOP = 1,             /* step reached control.stop */
	ATTENTION_AGENDA = 2,
	ATTENTION_COLLECT = 4           /* at the next safe point */
};

enum vm_status { VM_STOPPED, VM_ENDED, VM_LIMIT_STEPS, VM_LIMIT_HEAP };

/* The driver's side: not state.  Fills the arena's first page. */
struct driver {
	uint64_t stop;                  /* stop when step reaches it */
	uint64_t near;                  /* before this step no stop is near:
	                                 * events are only counted */
	uint64_t heeded;                /* but for these kinds (a bit an
	                                 * event_kind) */
	uint64_t wanted;                /* stop also at events of these kinds */
	uint64_t marked;                /* mark() is called past this step */
	uint64_t max_ticks;
	uint64_t job_ticks;             /* what a job, a phase or a turn counts
	                                 * for; calls and back-edges are 1 */
	size_t max_heap;
	/* an event the index keeps, with its payload */
	void (*mark)(struct vm *vm, enum event_kind kind,
	    const value v[EVENT_VALUES]);
	bool recording;                 /* statements and calls are steps */
	uint8_t pad[7];
	void *machine;                  /* struct mt_machine, for callbacks */
	const struct call *native;      /* the builtin of C that is running, for
	                                 * the stack of what it throws */
	/* fd 1 or 2; offset counts bytes written before, so that a second
	 * run over the same stretch can be told. */
	void (*output)(struct vm *vm, int fd, const char *s, size_t len);
	/* 0 and a buffer that lives with the machine, or an errno value. */
	int (*read_file)(struct vm *vm, const char *path, const char **data,
	    size_t *len);
	void *arena;                    /* start of the reserved range */
	size_t arena_size;              /* reserved bytes */
	uint8_t *heap_end;              /* end of the heap's reserve */
	uint8_t *heap_touched;          /* zero bytes from here to heap_end */
	void *nuls;                     /* HEAP_NULS bytes, see string.c */
	struct gc *gc;                  /* a collection under way, gc.c */
};

enum intrinsic {
#define X(name, ...) INTRINSIC_##name,
#include "intrinsic.def"
#undef X
	INTRINSIC_COUNT
};
enum atom {
#define X(name, ...) ATOM_##name,
#include "atom.def"
#undef X
	ATOM_COUNT
};
enum well_known {                       /* vm->symbols */
	SYM_ITERATOR, SYM_ASYNC_ITERATOR, SYM_HAS_INSTANCE, SYM_TO_PRIMITIVE,
	SYM_TO_STRING_TAG, SYM_SPECIES, SYM_IS_CONCAT_SPREADABLE,
	SYM_UNSCOPABLES, SYM_MATCH, SYM_MATCH_ALL, SYM_REPLACE, SYM_SEARCH,
	SYM_SPLIT, SYM_DISPOSE, SYM_ASYNC_DISPOSE, SYM_PROMISIFY,
	SYM_INSPECT, SYM_REJECTION, SYM_COUNT
};
/* Library functions that ops fall back on: engine/lib/helper.def */
enum helper {
#define X(name, ...) HELPER_##name,
#include "../lib/helper.def"
#undef X
	HELPER_COUNT
};

struct async;                           /* engine/async's part of the state */

/* An experiment: awaits of one activation that do not suspend; overlap.c. */
enum overlap_state {
	OVERLAP_NONE,                   /* they have not been reached */
	OVERLAP_KEPT,                   /* placeholders are about */
	OVERLAP_DONE,                   /* their values are in their places */
	OVERLAP_DEPENDS                 /* one was looked at: the run is over */
};
#define OVERLAP_PLACE	3               /* words: a cell, its slot, index or
                                         * name, the placeholder */
#define OVERLAP_PLACES	(1024 * OVERLAP_PLACE)
struct overlap {
	uint32_t frame;                 /* id of the activation; 0: none */
	uint32_t first, count;          /* its awaits, from 1 */
	uint32_t seen, kept, filled;    /* awaits so far; placeholders */
	uint32_t place_count;
	uint32_t state;                 /* enum overlap_state */
	bool may_drop;                  /* a value that nothing else has */
	uint64_t since;                 /* step: what began later is delayed */
	double apart;                   /* ms, so that the last is first */
	struct code *code;              /* of the activation */
	const uint8_t *from, *waits;    /* its first await; that which waits
	                                 * for what was kept, NULL: none */
	value promises, places;         /* CELL_SLOTS */
	value second;                   /* what the last await was given */
};

/* A place in the program: what a crash report begins with. */
enum place_file { PLACE_NONE = -1, PLACE_JSON = -2 /* in the text JSON.parse
	read */, PLACE_NODE = -3 /* of Node's own; at: enum profile_text */ };
struct throw_place {
	int32_t file;                   /* enum place_file; or of the source */
	uint32_t at;                    /* byte offset */
};

struct vm {
	union { struct driver control; uint8_t page[4096]; };

	/* -- state from here on; see vm_state -- */
	uint64_t step;                  /* events so far */
	uint64_t ticks;                 /* calls, jobs, back-edges, phases and
	                                 * turns of the loop so far */
	uint32_t attention;             /* enum attention */
	uint32_t next_frame_id;
	uint32_t errors;                /* made so far: the last one's id */
	struct frame *fp;               /* running frame, NULL: the loop's turn */
	value *sp;                      /* top of the frame stack's used part */
	value *stack_limit;
	value exception;                /* while unwinding, or being handed over */
	struct throw_place thrown;            /* where the last throw was: V8's
	                                 * pending message */
	struct throw_place throws;            /* where throws_what, if that is what
	                                 * is thrown next */
	value throws_what;              /* EMPTY: the thrower said no place */
	bool unwinding;
	bool heap_full;                 /* stop, if a collection leaves it set */
	bool heap_refused;              /* stop at the next safe point */
	bool ended;
	bool preparing_stack;           /* Error.prepareStackTrace runs */
	bool statements;                /* code was compiled with STMT ops */
	int32_t exit_code;
	struct event event;
	uint32_t agenda_count, agenda_base;
	struct agenda_item agenda[AGENDA_MAX]; /* last is next */
	uint32_t tail_kind;             /* what VALUE_TAIL asks, see call.c */
	uint32_t tail_argc;
	value tail_function, tail_this; /* or the frame; or new.target */
	value tail_args;                /* CELL_SLOTS when more than fit in */
	value tail_few[8];

	struct async *async;            /* queues, timers, loop, clock */
	double time;                    /* virtual ms since the program start */
	uint32_t profile;               /* column of profile.def */
	const uint8_t *profile_rows;    /* column of each of its rows: most
	                                 * often all are profile */
	uint32_t options;               /* vm_options */
	int32_t stack_trace_limit;      /* < 0: Error.stackTraceLimit is no
	                                 * number */
	uint32_t words;                 /* column of message.def */

	struct object *global;
	struct env *global_lexicals;
	value intrinsics[INTRINSIC_COUNT];
	value atoms[ATOM_COUNT];        /* interned strings */
	value symbols[SYM_COUNT];
	value helpers[HELPER_COUNT];    /* function objects */
	value registry[8];              /* root slots of the libraries */
	value unit_strings[256];        /* one-unit strings */
	uint32_t proto_epoch;           /* bumped when a prototype changes */
	uint32_t next_symbol_hash;
	value sources;                  /* array cell of struct source */
	struct shape *shape_null;       /* root of objects without prototype */
	struct shape *shape_object, *shape_array, *shape_function,
	    *shape_iter_result, *shape_error;
	void *atom_table;               /* string.c */
	uint64_t output_bytes[3];       /* written to fd 1, 2 */
	uint64_t console_lines;

	/* heap.c */
	uint8_t *heap_base;             /* first block */
	uint8_t *heap_top;              /* end of the used part */
	size_t heap_used;               /* bytes in live or fresh cells */
	size_t heap_peak;
	size_t heap_threshold;          /* collect when used passes it */
	struct heap_class heap_classes[HEAP_CLASSES];
	uint32_t heap_hint;             /* no free block below this number */
	uint64_t random;                /* Math.random's state */
	uint8_t *stack_base;
	struct overlap overlap;
};

#define VM_STATE_OFFSET	offsetof(struct vm, step)

enum vm_options {
	VM_ASYNC_HOOKS = 1, VM_IMMEDIATES_FIRST = 2,
	VM_NO_WARNINGS = 4, VM_TRACE_WARNINGS = 8, VM_NO_DEPRECATION = 16,
	VM_TRACE_DEPRECATION = 32, VM_THROW_DEPRECATION = 64,
	VM_STILL_CLOCK = 128            /* the program reads 0 ms always */
};

#define ATOM(vm, name)	((vm)->atoms[ATOM_##name])
#define INTRINSIC(vm, name) ((vm)->intrinsics[INTRINSIC_##name])

/* ---- running (interp.c, call.c) ---------------------------------------- */

/* Runs until control.stop, the end or a limit.  A clean place: the agenda
 * may hold items and an unwinding may be under way, all as plain data. */
enum vm_status vm_run(struct vm *vm);

/* To be returned as VALUE_TAIL's deed: call function with these, its result
 * is the native's result.  argc values are copied.  vm_tail_construct: as
 * `new`; vm_tail_resume: go on with a suspended heap frame, sending a
 * value. */
value vm_tail(struct vm *vm, value function, value this_value,
    uint32_t argc, const value *args);
value vm_tail_construct(struct vm *vm, value function, value new_target,
    uint32_t argc, const value *args);
enum resume_mode { RESUME_NEXT, RESUME_THROW, RESUME_RETURN };
value vm_tail_resume(struct vm *vm, struct frame *f, enum resume_mode mode,
    value v);
value vm_tail_helper(struct vm *vm, enum helper h, uint32_t argc,
    const value *args);

/* Pushes a continuation frame on the running stack: call it in a native
 * before vm_tail, or in the loop before vm_start.  n <= CONTINUATION_DATA */
void vm_push_continuation(struct vm *vm, continuation *c, uint32_t n,
    const value *data);
/* From loop_advance only (no frame is running but a continuation just
 * pushed): start calling a function. */
void vm_start(struct vm *vm, value function, value this_value,
    uint32_t argc, const value *args);
void vm_start_resume(struct vm *vm, struct frame *f, enum resume_mode mode,
    value v);

/* A heap frame for a coroutine call, made by call.c at the call. */

/* ---- events and agenda -------------------------------------------------- */

/* Stops are planned (control.stop, control.wanted).  Far from any, an event is
 * nothing but a count: nobody will see it.  One thing the machine does (an op,
 * a native call, an agenda action, a small step of the loop) may count as many
 * as VM_NEAR events on the way there; nearer, vm_is_exact, it is one, and what
 * else belongs to it is put on the agenda. */
#define VM_NEAR		64
void vm_plan(struct vm *vm, uint64_t stop, uint64_t wanted, bool marking);
static inline bool vm_is_exact(const struct vm *vm)
{
	return vm->step >= vm->control.near;
}
/* Counts an event; true if it is to be made, too. */
static inline bool event_due(struct vm *vm, enum event_kind kind)
{
	return ++vm->step >= vm->control.near ||
	    (vm->control.heeded >> kind & 1);
}
/* Makes the event that has been counted.  Its place is the current op of f or
 * of the program's frame nearest below it (f NULL: none), of
 * event_make_code an op, of event_make_at a range of a source. */
void event_make(struct vm *vm, struct frame *f, enum event_kind kind,
    const value v[EVENT_VALUES]);
void event_make_code(struct vm *vm, struct code *code, uint32_t pc,
    enum event_kind kind, const value v[EVENT_VALUES]);
void event_make_at(struct vm *vm, enum event_kind kind,
    const struct source *source, uint32_t start, uint32_t end,
    const value v[EVENT_VALUES]);
/* event_emit(vm, kind, n, …): an event with n (1 to 6) payload values, at the
 * running frame's op; event_emit_from(vm, f, …): at another frame's;
 * event_emit_at(vm, kind, source, start, end, n, …): with a place of its own.
 * The values are evaluated only if the event is due, so they must change
 * nothing and allocate nothing. */
#define event_emit(vm, kind, n, ...) \
	event_emit_from(vm, (vm)->fp, kind, n, __VA_ARGS__)
#define event_emit_from(vm, f, kind, n, ...) (event_due(vm, kind) ? \
	event_make(vm, f, kind, \
	(const value[EVENT_VALUES]){ __VA_ARGS__ }) : (void)0)
#define event_emit_at(vm, kind, source, start, end, n, ...) \
	(event_due(vm, kind) ? event_make_at(vm, kind, source, start, end, \
	(const value[EVENT_VALUES]){ __VA_ARGS__ }) : (void)0)

/* After each op or action: orders what it added. */
void agenda_reverse(struct vm *vm);
static inline void agenda_settle(struct vm *vm)
{
	if (vm->agenda_count > vm->agenda_base + 1)
		agenda_reverse(vm);
	vm->agenda_base = vm->agenda_count;
}
/* Puts an action on the agenda: actions added by one op or by one action
 * run in the order they were added, before all that was there. */
void agenda_add(struct vm *vm, agenda_action *action, value a, value b,
    value c, value d);

/* ---- errors (error.c) --------------------------------------------------- */

struct error {                          /* CELL_ERROR; object.cell.aux: id */
	struct object object;
	value frames;                   /* CELL_RECORD of captured frames, see
	                                 * error.c; undefined: none */
	value stack;                    /* its text, or what was set; EMPTY:
	                                 * not made, or in the property */
	uint32_t step;                  /* of its creation */
	uint32_t kind;
	struct throw_place place;             /* that V8 keeps in the error itself */
};

/* Each makes the error, sets vm->exception and returns VALUE_EMPTY.  The
 * message is printf-formatted UTF-8. */
value throw_type_error(struct vm *vm, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
value throw_range_error(struct vm *vm, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
value throw_reference_error(struct vm *vm, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
value throw_syntax_error(struct vm *vm, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* With a code property and "[CODE]" in the stack header, as Node's own. */
value throw_node_error(struct vm *vm, enum intrinsic proto,
    const char *code, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
value throw_value(struct vm *vm, value v);
/* An error object of a prototype, its frames captured now; skip_until: a
 * function whose frame and those above are left out, or undefined. */
struct error *error_new(struct vm *vm, struct object *proto, value message);
void error_capture(struct vm *vm, struct error *e, value skip_until);
/* Text of the stack ("    at f (file:1:2)" lines), engine/lib/stack.c. */
struct string *error_stack_text(struct vm *vm, struct error *e);

enum { ERROR_NODE = 1 };                /* struct error's kind: see
                                         * throw_node_error */
/* V8's words for the profile (message.def); swaps: property before base. */
enum message {
#define X(name, ...) MESSAGE_##name,
#include "message.def"
#undef X
	MESSAGE_COUNT
};
const char *vm_message(struct vm *vm, enum message m);
bool vm_message_swaps(struct vm *vm);

/* ---- what the VM asks of engine/async (async/coroutine.c) --------------- */

/* A coroutine's frame (async or generator code) begins to run: make the
 * promise of an async function.  (Its `call` event is already out: use the
 * agenda.) */
void coroutine_start(struct vm *vm, struct frame *f);
/* INITIAL_YIELD of a generator: the object to give to the caller. */
value coroutine_initial(struct vm *vm, struct frame *f);
/* The running frame awaits v: takes it off the stack, after the getters that
 * the program has for it; what its caller or resumer gets, VALUE_EMPTY to
 * throw in it, or VALUE_TAIL. */
value coroutine_await(struct vm *vm, value v);
/* The running frame returns v.  True: the program has a getter to be called
 * first, while it still runs (vm_tail). */
bool coroutine_return_first(struct vm *vm, value v);
/* The frame has been unlinked at yield / return; each returns what its caller
 * or resumer gets. */
value coroutine_yield(struct vm *vm, struct frame *f, value v);
value coroutine_return(struct vm *vm, struct frame *f, value v);
/* It threw vm->exception to its end.  True: absorbed, *result for the
 * caller; false: goes on to the caller (plain generators). */
bool coroutine_throw(struct vm *vm, struct frame *f, value *result);
/* No frame is running: do the loop's next small thing (at most one event),
 * maybe with vm_start.  False: the process is over. */
bool loop_advance(struct vm *vm);
/* An exception left the last frame. */
void loop_uncaught(struct vm *vm, value exception);
/* Marks everything engine/async holds. */
void async_mark(struct vm *vm);

/* ---- what the VM asks while an experiment is on (async/overlap.c) -------- */

/* Before each instruction while placeholders are about: does it depend on the
 * value of one?  True: the run is over.  A placeholder that is put into an
 * object is made undefined at sp[-1]. */
bool overlap_reads(struct vm *vm, const struct frame *f, const uint8_t *pc,
    value *sp);
/* At each AWAIT, whose operand is sp[-1], pc just past it: to go on without
 * suspending (a placeholder is at sp[-1]), to suspend on sp[-1] with this pc,
 * or to stop the run. */
enum overlap_deed { OVERLAP_GO_ON, OVERLAP_SUSPEND, OVERLAP_STOP };
enum overlap_deed overlap_await(struct vm *vm, struct frame *f,
    const uint8_t **pc, value *sp);
void overlap_mark(struct vm *vm);

/* ---- what the VM asks of the module system (lib/module.c) --------------- */

/* Hands the compiled main program to the loop: makes module, exports,
 * require … or links the module's imports; main_start of engine/async.
 * False: an exception (vm->exception) came of it. */
bool module_start_main(struct vm *vm, struct source *source,
    struct code *code);
value module_import_meta(struct vm *vm, struct code *code);
/* Natives' contract (VALUE_TAIL allowed). */
value module_dynamic_import(struct vm *vm, struct code *code,
    value specifier, value options);
/* The live binding of import number index of the module whose body's
 * environment is reached from env; EMPTY: in its TDZ. */
value module_get_import(struct vm *vm, struct code *code, struct env *env,
    uint32_t index);

/* ---- what the VM asks of engine/lib ------------------------------------- */

/* What a builtin says of a value it cannot iterate, in the version's words;
 * method: what is no function of it, or undefined. */
value lib_throw_not_iterable(struct vm *vm, value v, value method);
/* V8's words for a callee that it finds no text for: number 5 is not a
 * function. */
value lib_throw_call_site(struct vm *vm, value v);
/* Private elements that an object has already: of a name, "#p", or of a class
 * (its name, perhaps ""). */
value lib_throw_field_twice(struct vm *vm, const char *name);
value lib_throw_methods_twice(struct vm *vm, const char *class);
void lib_setup(struct vm *vm);          /* makes global and intrinsics */
/* The function object of a builtin written in the language (b->js). */
value lib_builtin(struct vm *vm, const struct builtin *b);
/* Compiles a CODE_LAZY function (and its file's others). */
void lib_load(struct vm *vm, struct function *f);
/* The intrinsic table of %name() calls in lib code: index or -1, and C. */
int lib_intrinsic_index(const char *name);
native_function *lib_intrinsic(int index);
/* What a free identifier means in lib code: another lib function (of any
 * file), an intrinsic object or a constant; the compiler puts the value in
 * consts, so the program can change nothing of it.  EMPTY: unknown, an error
 * at build time. */
value lib_global(struct vm *vm, struct string *name);

#endif
