/* SPDX-License-Identifier: MIT */
/*
 * struct async, and what the files of engine/async share.  The views read
 * it; nobody else should.
 *
 * It is one CELL_BYTES cell, found by vm->async; async_mark (mark.c) marks
 * what it points to.
 */
#ifndef ASYNC_STATE_H
#define ASYNC_STATE_H

#include "../core/error.h"
#include "async.h"

enum job_stage {
	STAGE_NONE,
	STAGE_NEW,                      /* a macrotask: JOB_STARTED to come */
	STAGE_STARTED,
	STAGE_RUNNING,
	STAGE_ENDED                     /* JOB_FINISHED to come */
};
enum timer_list_flags {
	LIST_LINKED = 1,                /* in a->lists */
	LIST_PRIVATE = 2,               /* Node < 11: of one unref'd timer */
	LIST_UNREF = 4,
	LIST_NEXT_TICK = 8              /* Node 8: waits for the nextTicks */
};

/* Where the process is; phases of a turn have the order of uv_run. */
enum position {
	AT_START,                       /* main has not run */
	AT_MAIN_DONE,
	AT_FIRST_TIMERS,                /* libuv >= 1.45: before turn 1 */
	AT_TURN, AT_TIMERS, AT_POLL, AT_CHECK, AT_CLOSING,
	AT_LAST_TIMERS, AT_LAST_RUN,    /* libuv >= 1.45: after each turn */
	AT_ALIVE,
	AT_BEFORE_EXIT, AT_AFTER_BEFORE_EXIT, AT_EXIT, AT_AFTER_EXIT, AT_OVER
};

/* What a drain is doing (drain.c) and who asked for it. */
enum drain_step {
	STEP_NONE,
	STEP_NATIVE,                    /* microtasks first: no ticks waited */
	STEP_TICKS, STEP_MICROTASKS,
	STEP_TICK_MICROTASKS,           /* Node 8: as an entry of the ticks */
	STEP_TICK_REJECTIONS,
	STEP_TICK_LIST,                 /* Node 8: timers after one threw */
	STEP_TICK_IMMEDIATES,           /* Node 8: immediates, likewise */
	STEP_REJECTIONS                 /* lib's _processRejections runs */
};
enum drain_origin {                     /* which frames stand below a job */
	ORIGIN_NATIVE,                  /* a callback's end, none */
	ORIGIN_TICKS,                   /* processTicksAndRejections */
	ORIGIN_TIMERS,                  /* runNextTicks in processTimers */
	ORIGIN_LISTS,                   /* the same between two lists */
	ORIGIN_IMMEDIATES,              /* runNextTicks in processImmediate */
	ORIGIN_IMMEDIATE_TICK           /* Node 8: an immediate of Node's own */
};

/* Resources that everybody shares, as integers. */
enum shared_resource { RESOURCE_TOP,    /* nobody's */
	RESOURCE_PROCESS };             /* a callback scope without an id */
struct scope {                          /* what runs */
	uint32_t id, trigger;
	value resource, context;
};

/* What async_hooks tells of (hooks.c). */
enum hook_kind { HOOK_INIT, HOOK_BEFORE, HOOK_AFTER, HOOK_DESTROY,
	HOOK_RESOLVE, HOOK_KINDS };

enum hook_told { TOLD_NOTHING, TOLD_BEFORE, TOLD_AFTER };

/* Keys of what timers show, then of any other resource. */
enum timer_symbol { SYMBOL_REFED, SYMBOL_UNREFED, SYMBOL_HAS_PRIMITIVE,
	SYMBOL_ASYNC_ID, SYMBOL_TRIGGER_ID, SYMBOL_CONTEXT_FRAME,
	SYMBOL_RESOURCE_ID, SYMBOL_RESOURCE_TRIGGER, TIMER_SYMBOLS };

struct async {
	struct cell cell;
	/* counters of ids */
	uint32_t promises, jobs, timers, immediates, ios, async_ids,
	    rejection_ids;
	uint32_t modes;                 /* enum rejection_mode */

	/* Promise.prototype as it was made: promise_is_plain */
	struct shape *promise_shape;    /* root of plain promises */
	uint32_t guard_epoch;           /* proto_epoch of the slots below */
	uint32_t then_slot, constructor_slot, species_slot;
	struct shape *constructor_shape; /* of %Promise%, at species_slot */
	value species_getter;

	/* answers of the profile that every await asks */
	bool await_wrapper, settled_shortcut;
	bool hooks;                     /* promises have async ids */

	/* jobs */
	struct ring ticks, microtasks;
	struct job job;                 /* the one that runs */
	uint8_t stage;                  /* enum job_stage */
	uint8_t threw;                  /* it ended by an exception */
	uint8_t main_threw;             /* the main script did */
	uint8_t drain_owed;             /* this phase must end with a drain */
	/* drain */
	uint8_t step;                   /* enum drain_step */
	uint8_t origin;                 /* enum drain_origin */
	uint8_t has_tick, has_rejection; /* Node's tickInfo */
	uint8_t keeps_contexts;         /* promises keep theirs: a storage has
	                                 * been used, and works over hooks */
	bool tick_quirk, tick_flag_early; /* Node 8; 10 and 11 */
	uint8_t microtasks_ticked;      /* Node 8: microtasksScheduled */
	uint8_t again;                  /* _processRejections said true */

	/* loop */
	uint8_t at;                     /* enum position */
	uint8_t phase;                  /* enum phase */
	uint8_t entered;                /* PHASE_ENTERED is out */
	uint8_t ran_one;                /* this phase has run a callback */
	uint8_t exiting;                /* exit event emitted */
	uint8_t main_kind;              /* enum main_kind */
	uint8_t main_state;             /* 0 to run, 1 running, 2 settled */
	uint8_t in_loop;                /* uv_run has begun */
	uint8_t main_drained;
	uint8_t polled;                 /* poll has waited in this turn */
	uint8_t check_drained;          /* CHECK_DRAINS: done in this turn */
	uint8_t check_told;             /* destroyed resources, in this turn */
	uint8_t check_owed;             /* hooks have been told in it */
	uint8_t exit_asks;              /* exit listeners are not the last to
	                                 * set process.exitCode */
	uint8_t no_exit_drain;          /* one of them threw */
	uint8_t ran_before_exit, drained_exit;
	uint32_t turn;
	int32_t exit_code;
	value result;                   /* of the hidden job that ran last */
	double uv_now;                  /* libuv's cached time, whole ms */
	uint32_t reads;                 /* of the clock, in this macrotask */
	uint32_t busy_turns;            /* in a row without waiting in poll */
	value main_function, main_args, main_promise;

	/* uncaught exception, to be handled */
	value uncaught;
	uint8_t has_uncaught, uncaught_from_promise;
	uint8_t crash_text;             /* enum profile_text: Node's own line
	                                 * that throws what has no place */

	/* timers: lists in the order they were made */
	struct timer_list *lists;
	struct timer_list *list;        /* whose timers are being run */
	struct timer_list *list_last;   /* Node 8, 10: that ran last, if it has
	                                 * timers left */
	uint8_t list_ran;               /* one of its timers has run */
	uint8_t list_again;             /* Node 10: asked for anew, one threw */
	uint8_t list_drained;           /* and the queues since */
	uint8_t one_more_turn;          /* libuv has one: a handle is closing,
	                                 * or was not stopped */
	double list_ids;
	double phase_now;               /* fixed now of the timers phase */
	double handle_due;              /* Node >= 11: the one uv timer;
	                                 * INFINITY: stopped */
	double next_expiry;
	int32_t timer_refs;             /* ref'd timers alive */
	struct timer *timer;            /* whose callback runs */
	double timer_start;             /* interval: its new start */
	value primitives;               /* Map-like array of timers with ids */
	value symbols[TIMER_SYMBOLS];
	value lists_object;             /* shown as [TimersList] */
	uint8_t timer_warned;           /* 1 negative, 2 NaN */

	/* immediates */
	struct immediate *immediate_first, *immediate_last;
	struct immediate *outstanding;  /* rest of the queue being run */
	struct immediate *around_before, *around_outstanding; /* of the phase
	                                 * while a nextTick runs immediates */
	struct immediate *held;         /* Node 8: the last of Node's own that
	                                 * runs nextTicks inside of one; prev:
	                                 * that around it */
	struct immediate *before;       /* the one that ran last */
	int32_t immediate_count, immediate_refs;
	uint8_t take_again;             /* this phase takes the queue anew */
	uint8_t has_outstanding;        /* one threw that was not the last */
	uint32_t noop_immediates;

	/* I/O */
	struct io_request *io_first, *io_last;

	/* rejections */
	value pending;                  /* array: promise, context, … */
	uint32_t pending_first;         /* those before it were taken */
	value handled_late;             /* array of promises */
	uint8_t multiple_resolves;      /* somebody listens */
	uint8_t deprecated;             /* bits: DEP0018, DEP0160 are out */

	/* async_hooks: what runs, and below it (context.c) */
	value context;                  /* AsyncLocalStorage's */
	value resource;                 /* that holds it: a promise, a timer,
	                                 * the state of an AsyncResource, enum
	                                 * shared_resource; EMPTY: the job's */
	value base_resource;
	value shared_contexts[2];
	value prior_context;            /* over frames: put back after a job, */
	value outer_context;            /* after a callback scope, */
	value outer_microtask;          /* after what a microtask threw, */
	value left_context;             /* left by one that threw */
	uint32_t execution_id, trigger_id;
	uint32_t base_id, base_trigger;
	uint8_t scoped;                 /* a callback scope is open */
	uint8_t scope_fails;            /* it closes once what it threw is
	                                 * handled */
	uint8_t microtask_threw;
	bool tracks;                    /* hooks or storages have been used */
	/* hooks */
	value storages;                 /* array: those that are hooks, each
	                                 * with its key on resources */
	bool program_hooks;             /* the program made a->hooks true */
	uint32_t hooks_end;             /* job before which that ends, or 0 */
	uint8_t hook_mask;              /* bit per hook_kind listened to */
	uint8_t hook_scheduled;         /* the agenda will tell */
	uint8_t hook_told;              /* of a->job: enum hook_told */
	uint32_t hook_around[2];        /* ids of what runs around the hooks */
	uint32_t io_destroyed;          /* a request whose scope closes */
	uint8_t hook_unwound;           /* scopes left since an exception */
	uint8_t hooks_on;               /* the program's hooks that are */
	uint8_t trampoline;             /* what C++ called last, it called by
	                                 * callbackTrampoline */
	uint32_t hook_first;            /* in hook_queue: those before are
	                                 * told */
	value hook_queue;               /* array, HOOK_WORDS values each */
	value destroyed;                /* array of ids, for the check phase */
};

static inline uint32_t async_frame_id(const struct vm *vm)
{
	const struct frame *f = vm->fp;

	while (f && !f->code)
		f = f->caller;
	return f ? f->cell.aux : 0;
}
static inline value async_id_value(uint32_t id)
{
	return value_from_u32(id);
}
/* GENERATOR_RESUMED says enum resume_mode, or that the body starts. */
enum { RESUME_FIRST = RESUME_RETURN + 1 };

/* promise.c */
bool promise_guard(struct vm *vm);      /* then and constructor intact */
bool promise_has_constructor(struct vm *vm, const struct promise *p);
/* Getting x.then runs the program, so that resolving with x does. */
bool promise_then_is_accessor(struct vm *vm, value x);
/* Step 9.. of the resolve functions, once x.then has been got. */
void promise_resolve_got_then(struct vm *vm, struct promise *p, value x,
    value then);
bool promise_has_then(struct vm *vm, const struct promise *p);
bool promise_species_intact(struct vm *vm); /* what then() asks C for */
struct promise *promise_make_for(struct vm *vm, struct object *proto,
    enum promise_maker maker, uint32_t origin);
/* [[AlreadyResolved]] of resolving functions: false if it was set. */
bool promise_claim(struct vm *vm, struct promise *p, uint32_t generation);
/* ecma262 #sec-createresolvingfunctions: one, or both. */
value promise_resolver(struct vm *vm, struct promise *p, bool reject);
void promise_resolving_functions(struct vm *vm, struct promise *p,
    value out[2]);
void promise_mark_handled(struct vm *vm, struct promise *p);
/* v[0] has been made silently: announce it, then resolve it with v[1]. */
void promise_made_action(struct vm *vm, const value v[4]);

/* rejection.c: HostPromiseRejectionTracker */
void rejection_notice(struct vm *vm, struct promise *p);
void rejection_handle(struct vm *vm, struct promise *p);
void rejection_multiple(struct vm *vm, struct promise *p, bool reject,
    value v);

bool rejections_waiting(const struct vm *vm);

/* job.c */
void ring_push(struct vm *vm, struct ring *r, const struct job *job);
void job_start(struct vm *vm);          /* begins to run a->job */
value job_frame_ref(const struct job *j);
value job_promise_ref(const struct job *j);
/* Takes the next of a ring as the job to run and emits JOB_STARTED. */
void job_take(struct vm *vm, struct ring *r);
/* A macrotask: gets its id now. */
void job_begin(struct vm *vm, enum job_queue queue, enum job_kind kind,
    value a, value b, value context, uint32_t async_id, uint32_t trigger);
/* async_hooks' ids of the job that begins. */
void job_set_ids(struct vm *vm, uint32_t id, uint32_t trigger);
void job_announce(struct vm *vm);       /* its JOB_STARTED */
value async_main_this(value args);      /* module.exports */
/* A call of a lib function that is no job of its own for the reader. */
void job_begin_hidden(struct vm *vm, const char *function, uint32_t argc,
    const value *args);

/* A continuation that drops its result (VALUE_NOTHING). */
continuation async_ignore;

/* context.c */
void context_enter_job(struct vm *vm);
void context_leave_job(struct vm *vm);
static inline bool context_is_plain(const struct async *a)
{
	return !a->tracks && !a->base_id;
}
/* a->job begins. */
static inline void context_enter(struct vm *vm)
{
	struct async *a = vm->async;

	a->resource = VALUE_EMPTY;
	a->execution_id = a->job.async_id;
	a->trigger_id = a->job.trigger_id;
	if (!context_is_plain(a))
		context_enter_job(vm);
}
/* It is over; nothing changes if the listeners of what it threw come next. */
static inline void context_leave(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->has_uncaught || a->scope_fails || !context_is_plain(a))
		context_leave_job(vm);
	else
		a->execution_id = a->trigger_id = 0;
}
value context_resource(const struct vm *vm);
void context_job_threw(struct vm *vm);
/* Its promise gets an id now if hooks have come on meanwhile. */
void context_track_after(struct vm *vm);
struct scope context_running(const struct vm *vm);
void context_enter_uncaught(struct vm *vm, const struct scope *s);
void context_enter_rejection(struct vm *vm, struct promise *p, value context);
/* A callback scope of C++, with no id, around what is to come. */
void context_open(struct vm *vm);
void context_close(struct vm *vm);
void context_to_base(struct vm *vm);    /* what lies below the job */
void context_clear(struct vm *vm);      /* an exception has been handled */
value context_filter(struct vm *vm);
/* What a resource made now takes of the context that runs. */
static inline value context_capture(struct vm *vm)
{
	struct async *a = vm->async;

	return a->context == VALUE_UNDEFINED || profile_is(vm,
	    PROFILE_ASYNC_CONTEXT_FRAME) ? a->context : context_filter(vm);
}

/* hooks.c: these two only while hooks are on */
void hooks_reaction(struct vm *vm, struct reaction *r, value target);
struct promise *hooks_throwaway(struct vm *vm, struct frame *f,
    struct promise *p);
void hooks_promise_init(struct vm *vm, struct promise *p);
/* parent (NULL: none) is what made p: its trigger */
void hooks_promise_parent(struct vm *vm, struct promise *p,
    struct promise *parent);
uint32_t hooks_promise_id(struct vm *vm, struct promise *p);
/* The same, giving a new one its trigger. */
uint32_t hooks_promise_tracked(struct vm *vm, struct promise *p,
    uint32_t trigger);
/* Each does nothing unless somebody listens. */
void hooks_init(struct vm *vm, uint32_t id, const char *type,
    uint32_t trigger, value resource);
value hooks_resource(struct vm *vm, value callback, value args, uint32_t id,
    uint32_t trigger);
/* Gives a new resource the values of the AsyncLocalStorages that are hooks,
 * as own properties.  Node up to 22. */
void hooks_show_stores(struct vm *vm, struct object *resource);
void hooks_tell(struct vm *vm, enum hook_kind kind, uint32_t id);
void hooks_resolved(struct vm *vm, struct promise *p);
/* Told when the check phase comes. */
void hooks_destroy(struct vm *vm, uint32_t id);
bool hooks_deliver_destroyed(struct vm *vm);
/* C++ calls a function now: how it does that is kept for stacks. */
void hooks_enter(struct vm *vm);
void hooks_end(struct vm *vm);
/* Around a->job; true: there is something to be told first. */
bool hooks_before(struct vm *vm);
bool hooks_after(struct vm *vm);
bool hooks_unwind(struct vm *vm);

/* coroutine.c */
value coroutine_result(struct vm *vm, struct frame *f);
/* throwaway: NULL, or while hooks are on the promise of the then that an
 * await is. */
void await_then(struct vm *vm, struct frame *f, struct promise *p,
    struct promise *throwaway);
value coroutine_iter_result(struct vm *vm, value v, bool done);

/* async_generator.c */
value async_generator_initial(struct vm *vm, struct frame *f);
value async_generator_yield(struct vm *vm, struct async_generator *g,
    struct frame *f, value v);
value async_generator_return(struct vm *vm, struct async_generator *g,
    struct frame *f, value v);
value async_generator_throw(struct vm *vm, struct async_generator *g,
    struct frame *f);

/* drain.c */
void drain_begin(struct vm *vm, enum drain_origin origin);
/* Node's _tickCallback itself */
void drain_ticks(struct vm *vm, enum drain_origin origin);
/* Does the drain's next thing; false: it is over. */
bool drain_advance(struct vm *vm);
void drain_abort(struct vm *vm);        /* an exception went through it */
void drain_schedule_microtasks(struct vm *vm);
void drain_schedule_list(struct vm *vm, struct timer_list *l);
void drain_schedule_immediates(struct vm *vm);

/* timer.c */
void timer_insert(struct vm *vm, struct timer *t, double start);
void timer_clear(struct vm *vm, struct timer *t);
double timer_next_due(const struct vm *vm);     /* uv time, or INFINITY */
bool timers_alive(const struct vm *vm);
/* Runs the timers phase on; false: it is over. */
bool timers_advance(struct vm *vm);
void timers_begin(struct vm *vm);
bool timers_due(const struct vm *vm);
/* Node 8, 10: does a timer run that unref gave a handle of its own? */
bool timer_is_private(const struct vm *vm);
bool timer_finish(struct vm *vm);       /* after its callback */
void timers_threw(struct vm *vm, bool in_tick);
void timers_take_list(struct vm *vm, struct timer_list *l);
bool timers_advance_list(struct vm *vm);
void timer_ref(struct vm *vm, struct timer *t, bool ref);
/* timer_builtins.c: what the objects show follows the state. */
void timer_sync(struct vm *vm, struct timer *t);
void immediate_sync(struct vm *vm, struct immediate *i);
/* Its neighbours in the queue, as the object shows them; i may be NULL. */
void immediate_show_links(struct vm *vm, struct immediate *i);
/* One that has run is cleared: Node 8 lets go of its callback then. */
void immediate_show_cleared(struct vm *vm, struct immediate *i);
/* libuv's clock */
void clock_update(struct vm *vm);
double clock_libuv(struct vm *vm);      /* updates and reads */

/* immediate.c */
void immediates_begin(struct vm *vm);
bool immediates_advance(struct vm *vm);
void immediates_threw(struct vm *vm);   /* a callback did */
/* Node 8: the queue is run by a nextTick, maybe while it is run anyway. */
void immediates_take(struct vm *vm);
bool immediates_advance_taken(struct vm *vm);
void immediates_leave_taken(struct vm *vm);
/* The nextTicks are over: goes on with those that wait for it, if there are. */
bool immediates_resume(struct vm *vm);
void immediates_abort_held(struct vm *vm);
void immediate_finish(struct vm *vm);
bool immediates_alive(const struct vm *vm);
void immediate_add_noop(struct vm *vm);
void immediate_add(struct vm *vm, struct immediate *i);
void immediate_clear(struct vm *vm, struct immediate *i);
void immediate_ref(struct vm *vm, struct immediate *i, bool ref);

/* io.c */
bool io_alive(const struct vm *vm);
int io_count(const struct vm *vm);
double io_next_due(const struct vm *vm);
void io_delay(struct vm *vm, double ms);        /* all of them */
void io_begin(struct vm *vm);
bool io_advance(struct vm *vm);

#endif
