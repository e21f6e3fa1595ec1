/* SPDX-License-Identifier: MIT */
/*
 * struct mt_machine: the arena with the run, and beside it what is known of
 * the run as a whole and never goes back: checkpoints, marks, output, files.
 *
 * Files of this room: machine.c opens and closes; history.c checkpoints and
 * goes to a step; move.c the units; limit.c says of a limit where and which;
 * output.c what the program printed; marks.c the index; view.c, list.c,
 * inspect.c, settler.c, sentence.c, preview.c describe a position.
 */
#ifndef TIME_MACHINE_H
#define TIME_MACHINE_H

#include <stdio.h>

#include "../async/async.h"
#include "../core/call.h"
#include "../core/error.h"
#include "../microtick.h"

struct page_blob { uint32_t refs; uint32_t unused; uint8_t bytes[4096]; };

struct checkpoint {
	uint64_t step;
	size_t vm_pages, stack_bytes, heap_pages;
	uint8_t *stack;                 /* used frame stack, malloc */
	struct page_blob **pages;       /* of struct vm, then of the heap */
};

struct machine_file {
	char *name, *text;
	size_t len;
	uint8_t *classes;               /* mt_token per byte, when asked */
	uint8_t *breaks;                /* bit per line */
	uint8_t *statements;            /* lines on which a statement begins */
	int lines;
};

struct read_answer { char *path, *data; size_t len; int error; };

struct chunk { size_t at, len; };       /* in output bytes */
struct console_line {
	size_t at, len;                 /* in machine.output[fd - 1] */
	uint64_t step;
	struct mt_span span;
	uint8_t fd;
	bool open;                      /* no line end yet */
};
struct mark_index {
	struct mark_chunk **chunks;
	size_t count, capacity;
	uint32_t marks[MT_MARK_TURN + 1];       /* of each kind, so far */
};
struct bytes { char *s; size_t len, capacity; };

/* Strings made for views: two generations, dropped in turn. */
#define SCRATCH_BLOCK 65536
struct scratch { struct scratch *next; size_t used, size; char s[]; };

struct mt_machine {
	struct vm *vm;
	struct mt_options options;
	char *profile;
	uint8_t *profile_rows;          /* vm->profile_rows */
	char *path;

	/* the run as far as it is known */
	uint64_t known;
	bool complete;
	enum mt_status outcome;
	int exit_code;
	char limit_text[384];
	struct mark_index marks;
	struct bytes output[2];
	struct console_line *lines;
	size_t line_count, line_capacity;
	struct machine_file *files;
	int file_count;
	struct read_answer *answers;
	int answer_count;
	bool out_of_memory;
	bool output_full;               /* the run stops for that */

	/* history.c */
	struct checkpoint *checkpoints; /* ordered by step; [0] is step 0 */
	size_t checkpoint_count, checkpoint_capacity;
	struct checkpoint near;         /* shortly before the last step gone
	                                 * to; pages NULL: none */
	uint64_t interval;              /* doubles when history is thinned */
	size_t history_bytes;
	struct page_blob *zero_page;

	/* views of the position */
	bool described;
	struct mt_event event;
	struct mt_loop loop;
	struct scratch *scratch;
	void *list_cache[MT_LIST_COUNT]; /* list.c */
	size_t list_length[MT_LIST_COUNT];
	bool list_valid[MT_LIST_COUNT];
};

/* machine.c */
void machine_sync_files(struct mt_machine *m);
struct mt_span machine_span(struct mt_machine *m, const struct source *s,
    uint32_t start, uint32_t end);
struct mt_span machine_code_span(struct mt_machine *m,
    const struct code *code, uint32_t pc);
struct mt_span machine_event_span(struct mt_machine *m);
/* Of the innermost frame of the program. */
struct mt_span machine_running_span(struct mt_machine *m);
/* After the position changed. */
void machine_moved(struct mt_machine *m);

/* history.c: runs forward to a step or to an event whose kind is in wanted
 * (beyond the present one); keeps checkpoints. */
enum mt_status history_run(struct mt_machine *m, uint64_t target,
    uint64_t wanted);
/* Goes to exactly this known step. */
void history_seek(struct mt_machine *m, uint64_t step);
/* Index of the last checkpoint at or before a step. */
size_t history_before(const struct mt_machine *m, uint64_t step);
void history_restore(struct mt_machine *m, size_t index);
void history_start(struct mt_machine *m);
void history_free(struct mt_machine *m);

/* limit.c: fills limit_text, at the place where the run was stopped. */
void limit_describe(struct mt_machine *m, enum vm_status s);

/* output.c */
void output_hook(struct vm *vm, int fd, const char *s, size_t len);
void output_free(struct mt_machine *m);

/* marks.c */
void mark_hook(struct vm *vm, enum event_kind kind,
    const value v[EVENT_VALUES]);
size_t marks_bytes(const struct mt_machine *m);
void marks_free(struct mt_machine *m);

/* preview.c, sentence.c: strings in the machine's scratch. */
char *scratch_format(struct mt_machine *m, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
char *scratch_copy(struct mt_machine *m, const char *s, size_t n);
void scratch_clear(struct mt_machine *m);
const char *preview_value(struct mt_machine *m, value v);
/* The bare text of a string or symbol, cut to max bytes. */
const char *preview_text(struct mt_machine *m, value v, size_t max);
const char *preview_function(struct mt_machine *m, value f);
void sentence_build(struct mt_machine *m, struct mt_event *e);

/* list.c */
void list_invalidate(struct mt_machine *m);
void list_free(struct mt_machine *m);
const void *list_find(struct mt_machine *m, struct mt_ref ref,
    enum mt_list *list);
/* What a job will run: the await of a frame, the head of a function; no
 * place if that is built in. */
struct mt_span list_job_span(struct mt_machine *m, const struct job *j);
/* The function it will call; EMPTY for one that resumes a frame. */
value list_job_function(const struct job *j);
/* Of a function of the program, or of the callback that one of the library
 * is there to call; NULL for what is built in. */
const struct code *list_function_code(value v);
/* "readFile data.json" of "readFile /long/way/to/data.json": panes are
 * narrow, and what they show should not depend on where the program lies. */
const char *list_request_name(struct mt_machine *m, value name);

/* settler.c: who will settle a pending promise, in words, and its id; NULL if
 * that cannot be told. */
const char *settler_of(struct mt_machine *m, const struct promise *p,
    struct mt_ref *ref);

extern const char event_marks[EVENT_COUNT];

#endif
