/* SPDX-License-Identifier: MIT */
/*
 * Promises, coroutines, jobs, timers and the event loop: the state and the
 * operations the other rooms may use.
 *
 * All of it lies in the arena, reached by vm->async.  Nothing here calls the
 * program: what must run the program is put in a queue, or started by
 * loop_advance when no frame is running.
 *
 * Read in this order: this file, promise.c, job.c, coroutine.c, timer.c,
 * loop.c, rejection.c.  The JavaScript this room calls in engine/lib is
 * listed at the end ("what the loop asks of engine/lib").
 */
#ifndef ASYNC_ASYNC_H
#define ASYNC_ASYNC_H

#include "../core/vm.h"
#include "profile.h"

/* ---- promises ---------------------------------------------------------- */

enum promise_state { PROMISE_PENDING, PROMISE_FULFILLED, PROMISE_REJECTED };

/* What made a promise, for its first sentence. */
enum promise_maker {
#define X(name, text) MAKER_##name,
#include "maker.def"
#undef X
	MAKER_COUNT
};

struct promise {                        /* CELL_PROMISE; cell.aux: id (P7),
	                                 * cell.small: promise_bits */
	struct object object;
	value result;                   /* settled: value or reason; pending:
	                                 * newest reaction, or EMPTY */
	uint32_t made_step;
	uint32_t settled_step;          /* 0: not yet */
	uint32_t origin;                /* id of the frame (async function,
	                                 * await) or promise (then) it is of */
	uint32_t async_id, trigger_id;  /* async_hooks; 0: none yet */
	uint32_t rejection;             /* Node's rejection id, 0: none */
	uint32_t generation;            /* pairs of resolving functions made
	                                 * before: theirs are void */
};
enum promise_bits {                     /* of cell.small */
	PROMISE_STATE = 3,              /* mask: enum promise_state */
	PROMISE_HANDLED = 4,            /* [[PromiseIsHandled]] */
	PROMISE_LOCKED = 8,             /* resolved: follows another, or its
	                                 * thenable job is waiting */
	PROMISE_REPORTED = 16,          /* its rejection has been reported */
	PROMISE_MAKER_SHIFT = 8         /* the upper byte: promise_maker */
};

static inline enum promise_state promise_state(const struct promise *p)
{
	return (enum promise_state)(p->object.cell.small & PROMISE_STATE);
}
static inline bool promise_is_handled(const struct promise *p)
{
	return p->object.cell.small & PROMISE_HANDLED;
}
static inline enum promise_maker promise_maker(const struct promise *p)
{
	return (enum promise_maker)(p->object.cell.small >>
	    PROMISE_MAKER_SHIFT);
}

/* One reaction waiting on a pending promise.  Newest first in the promise;
 * reversed when it settles. */
enum reaction_kind {
	REACTION_THEN,                  /* handlers are functions or undefined,
	                                 * target: derived promise, capability
	                                 * or undefined */
	REACTION_RESUME                 /* target: the frame that awaits */
};
struct reaction {                       /* CELL_REACTION; small: kind */
	struct cell cell;               /* aux: throwaway's async id, or 0 */
	struct reaction *next;          /* older one */
	value target;
	value on_fulfilled, on_rejected;
	value context;                  /* AsyncLocalStorage's, or undefined */
	uint32_t made_step;
	uint32_t trigger_id;
};

/* ecma262 PromiseCapability Record, of a constructor that is not %Promise% */
struct capability {                     /* CELL_CAPABILITY */
	struct cell cell;
	value promise, resolve, reject;
};

/* A pending %Promise%; PROMISE_CREATED is emitted at once, so this is the
 * caller's last change. */
struct promise *promise_new(struct vm *vm, enum promise_maker maker,
    uint32_t origin);
/* The same without the event: promise_announce does it, as an action. */
struct promise *promise_make(struct vm *vm, enum promise_maker maker,
    uint32_t origin);
void promise_announce(struct vm *vm, struct promise *p);
void promise_announce_from(struct vm *vm, struct frame *f,
    struct promise *p);
/* ecma262 #sec-promise-resolve-functions, with a promise not yet locked.
 * Emits one event; the rest goes on the agenda.  May start nothing. */
void promise_resolve_with(struct vm *vm, struct promise *p, value resolution);
/* by: what stands below a getter of `then`, an enum stack_frames, or EMPTY. */
void promise_resolve_by(struct vm *vm, struct promise *p, value resolution,
    value by);
void promise_fulfill(struct vm *vm, struct promise *p, value v);
void promise_reject(struct vm *vm, struct promise *p, value reason);
/* Over hooks: the AsyncLocalStorages' context that p holds, which is that of
 * its making; undefined if none was in use then. */
value promise_context(struct vm *vm, struct promise *p);
/* ecma262 #sec-performpromisethen */
void promise_perform_then(struct vm *vm, struct promise *p,
    value on_fulfilled, value on_rejected, value target);
/* As agenda actions: v[0] promise, v[1] value. */
void promise_resolve_action(struct vm *vm, const value v[4]);
void promise_reject_action(struct vm *vm, const value v[4]);
/* ecma262 #sec-promise-resolve for %Promise%, when that runs no program code
 * (v is no promise, or a native promise with an untouched constructor);
 * NULL: it would.  *fresh (may be NULL): a new promise was made, locked and
 * its PROMISE_CREATED and resolution are on the agenda. */
struct promise *promise_to_promise(struct vm *vm, value v,
    enum promise_maker maker, bool *fresh);
/* True if neither p nor Promise.prototype hides the constructor or then. */
bool promise_is_plain(struct vm *vm, const struct promise *p);
/* "P7"'s meaning for people: "async function f", "then of P3". */
const char *promise_maker_text(enum promise_maker m);
/* Who waits on a pending promise: "then", "await". */
enum reaction_word { WORD_THEN, WORD_AWAIT };
const char *promise_reaction_text(enum reaction_word w);

/* For those who walk chains of promises (stack traces, "who settles it"):
 * is f a resolving function, of which promise?  Is it an element function of
 * a combinator: which, which index, whose result promise? */
bool promise_of_resolver(value f, value *promise);
/* "resolve" or "reject" of such a function. */
const char *promise_resolver_name(value f);
enum combine_kind { COMBINE_ALL, COMBINE_ALL_SETTLED, COMBINE_ANY,
	COMBINE_RACE };
bool promise_combinator_element(value f, enum combine_kind *kind,
    uint32_t *index, value *promise);

/* Something to do after the event just emitted.  Near a place where the run
 * may have to stop it becomes an agenda action; elsewhere it is done at once,
 * which comes to the same: call it as the last thing of a function. */
static inline bool async_must_wait(const struct vm *vm)
{
	return vm_is_exact(vm) || vm->agenda_count;
}
static inline void async_follow(struct vm *vm, agenda_action *action,
    value a, value b, value c, value d)
{
	if (async_must_wait(vm)) {
		agenda_add(vm, action, a, b, c, d);
	} else {
		const value v[4] = { a, b, c, d };

		action(vm, v);
	}
}

/* ---- jobs -------------------------------------------------------------- */

enum job_queue {                        /* payload letter Q */
#define X(name, text) QUEUE_##name,
#include "queue.def"
#undef X
	QUEUE_COUNT
};
enum job_kind {                         /* payload letter K */
#define X(name, text) JOB_##name,
#include "job.def"
#undef X
	JOB_KIND_COUNT
};
const char *job_queue_name(int queue);
const char *job_kind_name(int kind);

struct job {                            /* no padding: jobs are copied, and
	                                 * all bytes of a run are compared */
	uint16_t kind;                  /* enum job_kind */
	uint16_t queue;                 /* enum job_queue */
	uint32_t rejected;              /* the promise was rejected */
	uint32_t id;                    /* J12 */
	uint32_t step;                  /* of the enqueue */
	uint32_t async_id, trigger_id;
	value a, b, c;                  /* by kind, see job.def */
	value context;                  /* AsyncLocalStorage's */
};
struct ring {                           /* a queue of jobs */
	struct job *jobs;               /* CELL_BYTES payload */
	uint32_t capacity;              /* a power of two */
	uint32_t head, count;
};
/* The i-th waiting job, 0 is next. */
static inline struct job *ring_at(const struct ring *r, uint32_t i)
{
	return &r->jobs[(r->head + i) & (r->capacity - 1)];
}
/* Appends a job with the next id; emits JOB_ENQUEUED (last change).  source:
 * the promise, or thenable, it hangs on, or EMPTY. */
void job_enqueue(struct vm *vm, enum job_queue queue, struct job *job,
    value source);
/* As node's queueMicrotask and process.nextTick; args: an array or EMPTY. */
void job_queue_microtask(struct vm *vm, value callback);
void job_next_tick(struct vm *vm, value callback, value args);

/* ---- generators -------------------------------------------------------- */

enum generator_state {
	GENERATOR_START, GENERATOR_YIELD, GENERATOR_RUNNING, GENERATOR_DONE,
	GENERATOR_AWAITING_RETURN       /* async: awaits return(v)'s v */
};
struct generator {                      /* CELL_GENERATOR, small: state */
	struct object object;
	struct frame *frame;            /* NULL once it is over */
};
struct async_request {                  /* CELL_RECORD of 4 values */
	struct cell cell;
	value mode;                     /* int: enum resume_mode */
	value v;
	value promise;
	value next;                     /* the next request, or EMPTY */
};
struct async_generator {                /* CELL_ASYNC_GENERATOR, likewise */
	struct object object;
	struct frame *frame;
	value function;                 /* whose instance it is */
	struct async_request *first, *last;
};

/* ---- timers, immediates, I/O ------------------------------------------- */

struct timer_list;
struct timer {                          /* CELL_TIMER; cell.aux: id (T2) */
	struct object object;
	struct timer *next, *prev;      /* in its list */
	struct timer_list *list;        /* NULL: not armed */
	double duration;                /* ms, as asked (>= 1) */
	double start;                   /* virtual ms */
	double repeat;                  /* ms, 0: once */
	value callback;                 /* null once cleared */
	value args;                     /* array or EMPTY */
	value context;
	uint32_t flags;                 /* timer_flags */
	uint32_t made_step;
	uint32_t async_id, trigger_id;
};
enum timer_flags {
	TIMER_REF = 1, TIMER_DESTROYED = 2, TIMER_PRIMITIVE = 4,
	TIMER_TOLD = 8,                 /* that it is due */
	TIMER_TICKS = 16,               /* an immediate of Node's own, unseen, */
	TIMER_NOOP = 32                 /* likewise, which does nothing */
};
struct timer_list {                     /* CELL_BYTES: marked by async_mark */
	struct cell cell;
	struct timer_list *next;        /* all lists, oldest first */
	struct timer *first, *last;
	double duration;                /* ms, an integer */
	double expiry;                  /* virtual ms */
	double id;                      /* order of lists that expire at once */
	uint32_t refs;                  /* Node < 11: a ref'd and an unref'd
	                                 * list of one duration */
	uint32_t flags;
};

struct immediate {                      /* CELL_IMMEDIATE; aux: id (I1) */
	struct object object;
	struct immediate *next, *prev;
	value callback, args, context;
	uint32_t flags;                 /* TIMER_REF, _DESTROYED, _NOOP */
	uint32_t made_step;
	uint32_t async_id, trigger_id;
};

/* A request to the thread pool.  It completes after some rounds of poll;
 * the last round runs the callback. */
struct io_request {                     /* CELL_BYTES: marked by async_mark */
	struct cell cell;
	uint32_t id, unused;            /* IO1 */
	struct io_request *next;
	value name;                     /* "readFile" for the panes */
	value callback;                 /* function, called with the values of
	                                 * result as arguments */
	value result;                   /* array */
	value context;
	double due;                     /* virtual ms of its completion */
	uint32_t rounds;                /* polls still to go */
	uint32_t made_step;
	uint32_t async_id, trigger_id;
	uint32_t flags;                 /* io_flags */
};
enum io_flags { IO_READY = 1 /* its last operation is done */ };
/* Starts a request that completes at its rounds-th poll from now; emits
 * IO_STARTED.  callback(…result) then runs as a macrotask of poll. */
struct io_request *io_start(struct vm *vm, const char *name, value detail,
    uint32_t rounds, value callback, struct array *result, const char *type);

/* ---- the loop ---------------------------------------------------------- */

enum phase {                            /* payload letter H */
#define X(name, text, doc) PHASE_##name,
#include "phase.def"
#undef X
	PHASE_COUNT
};
const char *phase_name(int phase);

enum drain {                            /* what a drain is doing */
	DRAIN_NONE, DRAIN_TICKS, DRAIN_MICROTASKS, DRAIN_REJECTIONS
};

enum rejection_mode {
	REJECTIONS_DEFAULT, REJECTIONS_STRICT, REJECTIONS_THROW,
	REJECTIONS_WARN, REJECTIONS_NONE, REJECTIONS_WARN_WITH_ERROR_CODE
};

struct async_options {
	uint32_t profile;               /* column of profile.def */
	enum rejection_mode rejections;
	uint32_t options;               /* vm_options */
};

/* Makes vm->async; before lib_setup. */
void async_setup(struct vm *vm, const struct async_options *options);
/* Index of "node22" in profile.def's columns, or -1: see profile.h.  Mode of
 * "strict" …, or -1: unknown (in this profile too). */
int rejection_mode_from_name(struct vm *vm, const char *name);

enum main_kind { MAIN_COMMONJS, MAIN_MODULE };
/* Lets the loop run this function as the main program.  COMMONJS: called
 * with (exports, require, module, __filename, __dirname) of args and this =
 * module.exports, args[0].  MODULE: called without arguments, it returns the
 * promise of the evaluation. */
void main_start(struct vm *vm, value function, enum main_kind kind,
    uint32_t argc, const value *args);

/* process.reallyExit: ends the run at once; emits EXIT. */
void async_exit(struct vm *vm, int code);

/* Date.now(), performance.now(), process.hrtime(): virtual ms since the
 * program's start, and the reading's cost is added to the clock, so that a
 * loop that waits for a time ends.  loop.c tells how much. */
double clock_read(struct vm *vm);
/* Without the cost: for the views and for libuv's own readings. */
double clock_now(const struct vm *vm);
/* Unix time of the program's start, ms. */
#define CLOCK_EPOCH	1767225600000.0     /* 2026-01-01T00:00:00Z */

/* ---- async_hooks (hooks.c) --------------------------------------------- */

/* The current ids. */
uint32_t hooks_execution_id(const struct vm *vm);
uint32_t hooks_trigger_id(const struct vm *vm);
/* AsyncLocalStorage's context (undefined, or a list that async-hooks.js
 * makes); jobs, timers and promises carry it to where they run. */
void context_set(struct vm *vm, value context);
uint32_t hooks_new_id(struct vm *vm);

/* ---- the state --------------------------------------------------------- */

struct async;                           /* state.h */

/* ---- what the loop asks of engine/lib ----------------------------------
 *
 * engine/async/ *.js (built into the library like engine/lib/ *.js) calls these
 * functions of engine/lib/process.js:
 *
 * _emitProcess(name, ...args)  process.emit(name, ...args) as EventEmitter's
 *      own emit does it; true if there was a listener.
 * _reportUncaught(error, fromPromise, place)  prints the profile's crash text
 *      of an exception nobody handled (place, inspected error, "Node.js vX")
 *      to fd 2; calls nothing of the program that Node does not call.
 *      place: source line and caret, what _reportPlace said.  fromPromise:
 *      true for a rejection in throw/strict mode.  Non-errors rejected come
 *      wrapped already (ERR_UNHANDLED_REJECTION).
 * _emitWarning(warning, name, code)  process.emitWarning's body: warning is a
 *      string or an Error; name "DeprecationWarning" …; code or undefined.
 *      It queues the 'warning' event with process.nextTick as Node does.
 * _captureCallback()  the function of setUncaughtExceptionCaptureCallback,
 *      or null.
 * _emitExit(code)  sets process._exiting and emits 'exit', once.
 * _naturalExit(unsettled)  the same at the natural end; gives the exit code.
 *      unsettled: the main module still waits in a top-level await.
 * _finalExit(told)  the exit code when the jobs of exit's listeners have run;
 *      told: what these were given.
 * _exitCode()  process.exitCode || 0, for 'beforeExit'.
 *
 * and offers these to engine/lib as intrinsics (lib_timer_intrinsics):
 *
 * %exit(code)          async_exit
 * %nextTick(f, args)   args: array or undefined
 * %clock()             clock_read;  %hrtime() is the same in ms
 * %profile(question)   the row of profile.def by its name: a number,
 *                      boolean or string
 * %hasPendingTicks()   for process._getActive… and tests
 * %ioStart(name, detail, rounds, callback, resultArray)   io_start
 */

#endif
