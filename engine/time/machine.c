/* SPDX-License-Identifier: MIT */
/*
 * Opening and closing a machine; places in sources; small views.
 *
 * mt_open builds the whole state of step 0: arena, library, compiled
 * program, the main program handed to the loop.  From there on only the
 * moves change the arena.
 */
#include <config.h>

#include "machine.h"

#include <stdlib.h>

#include "../core/peek.h"
#include "../lib/module.h"
#include "../lib/syntax_report.h"
#include "../syntax/lexer.h"
#include "../syntax/load.h"

#define MAX_TICKS_DEFAULT	UINT64_C(10000000)
#define MAX_HEAP_DEFAULT	((size_t)256 << 20)

static const struct { enum mt_status s; const char *text; } status_texts[] = {
	{ MT_OK, "Done." },
	{ MT_MORE, "There is more of the run." },
	{ MT_END, "This is the end of the run." },
	{ MT_START, "This is the beginning of the run." },
	{ MT_SYNTAX, "The program has a syntax error." },
	{ MT_UNSUPPORTED, "The program uses something microtick refuses." },
	{ MT_LIMIT_STEPS, "The step limit is reached." },
	{ MT_LIMIT_HEAP, "The heap limit is reached." },
	{ MT_NO_MEMORY, "There is not enough memory." },
	{ MT_BAD_OPTION, "An option has a value that does not exist." },
	{ MT_NODE_OPTION, "This version of Node refuses an option." },
	{ MT_NOT_FOUND, "There is no such thing." }
};

const char *mt_status_text(enum mt_status s)
{
	size_t i;

	for (i = 0; i < sizeof status_texts / sizeof *status_texts; i++)
		if (status_texts[i].s == s)
			return status_texts[i].text;
	return "Unknown status.";
}

/* ---- profiles ---------------------------------------------------------- */

int mt_profile_count(void)
{
	return PROFILE_COLUMNS;
}

const char *mt_profile_name(int i)
{
	return profile_name(i);
}

const char *mt_profile_version(int i)
{
	return profile_version(i);
}

int mt_profile_row_count(void)
{
	return PROFILE_COUNT;
}

struct mt_profile_row mt_profile_row(int i)
{
	return (struct mt_profile_row){ profile_row_name(i),
		profile_row_source(i) };
}

int mt_profile_row_value(int i, int profile)
{
	return profile_table[i][profile];
}

/* ---- the host ---------------------------------------------------------- */

static int read_hook(struct vm *vm, const char *path, const char **data,
    size_t *len)
{
	struct mt_machine *m = vm->control.machine;
	struct read_answer *a;
	int i;

	for (i = 0; i < m->answer_count; i++)
		if (strcmp(m->answers[i].path, path) == 0)
			break;
	if (i == m->answer_count) {
		a = realloc(m->answers, (size_t)(i + 1) * sizeof *a);
		if (!a)
			return 12;      /* ENOMEM */
		m->answers = a;
		a += i;
		memset(a, 0, sizeof *a);
		a->path = strdup(path);
		a->error = m->options.host.read_file ? m->options.host.
		    read_file(m->options.host.user, path, &a->data, &a->len)
		    : 2;                /* ENOENT */
		m->answer_count++;
	}
	*data = m->answers[i].data;
	*len = m->answers[i].len;
	return m->answers[i].error;
}

/* ---- opening ----------------------------------------------------------- */

/* process.argv: the executable, the script, what was given after it. */
static void fill_argv(struct mt_machine *m)
{
	struct vm *vm = m->vm;
	struct object *process = value_object(INTRINSIC(vm, PROCESS));
	value path = object_get_data(vm, process, value_from_cell(
	    string_atom(vm, "execPath")));
	value v = object_get_data(vm, process, value_from_cell(
	    string_atom(vm, "argv")));
	struct array *argv = (struct array *)value_cell(v);
	int i;

	if (!value_is_kind(v, CELL_ARRAY))
		return;
	array_push(vm, argv, path);
	array_push(vm, argv, value_from_cell(string_from_utf8(vm, m->path,
	    strlen(m->path))));
	for (i = 0; i < m->options.argc; i++)
		array_push(vm, argv, value_from_cell(string_from_utf8(vm,
		    m->options.argv[i], strlen(m->options.argv[i]))));
}

/* What an older Node says of --unhandled-rejections. */
static enum mt_status refuse_mode(struct mt_machine *m, struct mt_error *e)
{
	bool known = profile_number(m->vm, PROFILE_HAS_REJECTION_OPTION) > 0;

	if (e)
		snprintf(e->message, sizeof e->message, "node: %s "
		    "--unhandled-rejections%s%s", known ? "invalid value for"
		    : "bad option:", known ? "" : "=", known ? ""
		    : m->options.unhandled);
	return MT_NODE_OPTION;
}

/* All rows are of one version, but for those that the options exchange. */
static bool fill_rows(struct mt_machine *m, int column)
{
	const uint8_t *given = m->options.profile_rows;

	m->profile_rows = malloc(PROFILE_COUNT);
	if (!m->profile_rows)
		return false;
	if (given)
		memcpy(m->profile_rows, given, PROFILE_COUNT);
	else
		memset(m->profile_rows, column, PROFILE_COUNT);
	return true;
}

static void setup_overlap(struct vm *vm, const struct mt_overlap *o)
{
	vm->overlap.frame = o->count ? o->frame : 0;
	vm->overlap.first = o->first;
	vm->overlap.count = o->count;
	vm->overlap.apart = o->apart;
	vm->overlap.since = o->since;
	vm->overlap.may_drop = o->may_drop;
	vm->overlap.second = VALUE_EMPTY;
}

static enum mt_status setup_vm(struct mt_machine *m, struct mt_error *error)
{
	const struct mt_options *o = &m->options;
	int column = profile_from_name(o->profile ? o->profile
	    : PROFILE_DEFAULT), mode = REJECTIONS_DEFAULT;
	struct async_options async = { 0 };
	struct vm *vm;

	if (column < 0)
		return MT_BAD_OPTION;
	m->vm = vm = heap_create(o->max_heap ? o->max_heap
	    : MAX_HEAP_DEFAULT);
	if (!vm)
		return MT_NO_MEMORY;
	vm->control.machine = m;
	vm->control.recording = false;
	vm->control.max_ticks = o->max_steps ? o->max_steps
	    : MAX_TICKS_DEFAULT;
	vm->control.job_ticks = o->job_steps ? o->job_steps : 1;
	vm_plan(vm, UINT64_MAX, 0, false);
	vm->control.output = output_hook;
	vm->control.read_file = read_hook;
	vm->profile = (uint32_t)column;
	if (!fill_rows(m, column))
		return MT_NO_MEMORY;
	vm->profile_rows = m->profile_rows;
	vm->words = (uint32_t)profile_number(vm, PROFILE_VM_MESSAGES);
	vm->statements = o->record;
	vm->stack_trace_limit = o->stack_trace_limit < 0 ? 10
	    : o->stack_trace_limit;
	vm->options = o->warnings * VM_NO_WARNINGS |
	    (o->async_hooks ? VM_ASYNC_HOOKS : 0) |
	    (o->immediates_first ? VM_IMMEDIATES_FIRST : 0) |
	    (o->overlap.still_clock ? VM_STILL_CLOCK : 0);
	setup_overlap(vm, &o->overlap);
	vm->exception = VALUE_EMPTY;
	vm->random = 0x9e3779b97f4a7c15u;
	if (o->unhandled)
		mode = rejection_mode_from_name(vm, o->unhandled);
	if (mode < 0)
		return refuse_mode(m, error);
	async.profile = vm->profile;
	async.rejections = (enum rejection_mode)mode;
	async.options = vm->options;
	string_setup(vm);
	async_setup(vm, &async);
	lib_setup(vm);
	if (value_is_object(INTRINSIC(vm, PROCESS)))
		fill_argv(m);
	vm->event.kind = EVENT_STATEMENT;
	vm->control.recording = o->record;
	vm->control.mark = o->record ? mark_hook : NULL;
	return MT_OK;
}

static enum package_type package_of(const struct mt_machine *m)
{
	return load_name_flags(m->path) & NAME_EITHER
	    ? module_package_type(m->vm, m->path) : PACKAGE_UNTYPED;
}

static enum load_kind kind_of(const struct mt_machine *m)
{
	switch (m->options.source) {
	case MT_SOURCE_COMMONJS:
		return LOAD_COMMONJS;
	case MT_SOURCE_MODULE:
		return LOAD_MODULE;
	default:
		return load_name_flags(m->path) & NAME_MODULE ||
		    package_of(m) == PACKAGE_MODULE ? LOAD_MODULE
		    : LOAD_COMMONJS;
	}
}

/* The status says already that something is unsupported. */
static const char *plain_message(const char *message)
{
	static const char prefix[] = "unsupported: ";

	return strncmp(message, prefix, sizeof prefix - 1) == 0
	    ? message + sizeof prefix - 1 : message;
}

static enum mt_status load_main(struct mt_machine *m, const char *text,
    size_t len, struct mt_error *error)
{
	struct vm *vm = m->vm;
	struct source *source = load_source(vm, m->path, text, len,
	    kind_of(m));
	struct parse_error e;
	struct code *code = load_compile(vm, source, &e);

	machine_sync_files(m);
	if (!code && m->options.source == MT_SOURCE_BY_NAME &&
	    !(load_name_flags(m->path) & NAME_COMMONJS) &&
	    package_of(m) != PACKAGE_COMMONJS)
		code = load_as_module(vm, source, &e);
	if (!code) {
		if (error) {
			error->at = machine_span(m, source, e.start, e.end);
			snprintf(error->message, sizeof error->message, "%s",
			    plain_message(e.message));
			snprintf(error->report, sizeof error->report, "%s",
			    string_utf8(vm, syntax_report(vm, source, &e),
			    NULL));
		}
		return e.status == PARSE_NO_MEMORY ? MT_NO_MEMORY :
		    e.status == PARSE_UNSUPPORTED ? MT_UNSUPPORTED
		    : MT_SYNTAX;
	}
	return module_start_main(vm, source, code) ? MT_OK : MT_NO_MEMORY;
}

static enum mt_status open_failed(struct mt_machine *m, enum mt_status s)
{
	mt_close(m);
	return s;
}

enum mt_status mt_open(struct mt_machine **out, const char *path,
    const char *text, size_t len, const struct mt_options *options,
    struct mt_error *error)
{
	struct mt_machine *m = calloc(1, sizeof *m);
	enum mt_status s;

	*out = NULL;
	if (error)
		memset(error, 0, sizeof *error);
	if (!m)
		return MT_NO_MEMORY;
	m->options = *options;
	m->outcome = MT_MORE;
	m->path = strdup(path);
	if (!m->path)
		return open_failed(m, MT_NO_MEMORY);
	s = setup_vm(m, error);
	if (s == MT_OK)
		s = load_main(m, text, len, error);
	if (s != MT_OK)
		return open_failed(m, s);
	if (options->record)
		history_start(m);
	*out = m;
	return MT_OK;
}

static void files_free(struct mt_machine *m)
{
	int i;

	for (i = 0; i < m->file_count; i++) {
		free(m->files[i].name);
		free(m->files[i].text);
		free(m->files[i].classes);
		free(m->files[i].breaks);
		free(m->files[i].statements);
	}
	free(m->files);
}

void mt_close(struct mt_machine *m)
{
	int i;

	if (!m)
		return;
	history_free(m);
	output_free(m);
	marks_free(m);
	files_free(m);
	list_free(m);
	for (i = 0; i < m->answer_count; i++) {
		free(m->answers[i].path);
		free(m->answers[i].data);
	}
	free(m->answers);
	scratch_clear(m);
	free(m->scratch);
	heap_destroy(m->vm);
	free(m->profile_rows);
	free(m->path);
	free(m);
}

enum mt_status mt_run(struct mt_machine *m)
{
	return history_run(m, UINT64_MAX, 0);
}

/* ---- sources ----------------------------------------------------------- */

static void file_add(struct mt_machine *m, const struct source *s)
{
	struct machine_file *f = realloc(m->files, (size_t)(m->file_count + 1)
	    * sizeof *f);
	uint16_t u[4096];
	uint32_t i, n;

	if (!f)
		return;
	m->files = f;
	f += m->file_count;
	memset(f, 0, sizeof *f);
	n = peek_units(s->path, 0, u, 4096);
	f->name = malloc(n * 3 + 1);
	f->text = malloc(s->length + 1);
	f->lines = (int)s->line_count;
	f->breaks = calloc((size_t)f->lines / 8 + 2, 1);
	if (!f->name || !f->text || !f->breaks)
		return;
	for (i = 0, f->name[0] = 0; i < n; i++)
		f->name[i] = u[i] < 128 ? (char)u[i] : '?';
	f->name[n] = 0;
	if (m->file_count == 0)
		snprintf(f->name, n * 3 + 1, "%s", m->path);
	memcpy(f->text, source_shown(s), s->length);
	f->text[s->length] = 0;
	f->len = s->length;
	m->file_count++;
}

void machine_sync_files(struct mt_machine *m)
{
	struct array *all;

	if (!value_is_kind(m->vm->sources, CELL_ARRAY))
		return;
	all = (struct array *)value_cell(m->vm->sources);
	while (m->file_count < (int)all->length) {
		int before = m->file_count;

		file_add(m, (struct source *)value_cell(
		    all->object.elements->v[before]));
		if (m->file_count == before)
			return;         /* out of memory */
	}
}

int mt_file_count(const struct mt_machine *m)
{
	return m->file_count;
}

const char *mt_file_name(const struct mt_machine *m, int file)
{
	return file >= 0 && file < m->file_count ? m->files[file].name : "";
}

const char *mt_file_text(const struct mt_machine *m, int file, size_t *len)
{
	if (file < 0 || file >= m->file_count) {
		*len = 0;
		return "";
	}
	*len = m->files[file].len;
	return m->files[file].text;
}

const uint8_t *mt_file_classes(struct mt_machine *m, int file)
{
	struct machine_file *f;

	if (file < 0 || file >= m->file_count)
		return NULL;
	f = &m->files[file];
	if (!f->classes) {
		f->classes = calloc(f->len + 1, 1);
		if (f->classes)
			lexer_classify(f->text, f->len, f->classes);
	}
	return f->classes;
}

/* ---- places ------------------------------------------------------------ */

struct mt_span machine_span(struct mt_machine *m, const struct source *s,
    uint32_t start, uint32_t end)
{
	struct mt_span at = { 0 };

	(void)m;
	if (!s || (s->cell.flags & SOURCE_LIB))
		return at;
	at.file = (int)s->cell.aux;
	source_position(s, start, &at.line, &at.col);
	source_position(s, end, &at.end_line, &at.end_col);
	return at;
}

struct mt_span machine_code_span(struct mt_machine *m,
    const struct code *code, uint32_t pc)
{
	struct mt_span none = { 0 };
	uint32_t start, end, at;

	if (!code || !code_place(code, pc, &start, &end, &at))
		return none;
	return machine_span(m, code->source, start, end);
}

struct mt_span machine_event_span(struct mt_machine *m)
{
	const struct event *e = &m->vm->event;

	if (e->code)
		return machine_code_span(m, e->code, e->pc);
	return machine_span(m, e->source, e->start, e->end);
}

struct mt_span machine_running_span(struct mt_machine *m)
{
	struct mt_span none = { 0 };
	const struct frame *f = m->vm->fp;

	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	return f ? machine_code_span(m, f->code, frame_pc(f)) : none;
}

/* ---- figures ----------------------------------------------------------- */

uint64_t mt_position(const struct mt_machine *m)
{
	return m->vm->step;
}

uint64_t mt_known(const struct mt_machine *m)
{
	return m->known;
}

bool mt_is_complete(const struct mt_machine *m)
{
	return m->complete;
}

enum mt_status mt_outcome(const struct mt_machine *m)
{
	return m->outcome;
}

int mt_exit_code(const struct mt_machine *m)
{
	return m->exit_code;
}

enum mt_overlap_state mt_overlap_state(const struct mt_machine *m)
{
	/* the first of enum overlap_state */
	return (enum mt_overlap_state)m->vm->overlap.state;
}

const char *mt_limit_text(const struct mt_machine *m)
{
	return m->limit_text;
}

void mt_figures(const struct mt_machine *m, struct mt_figures *out)
{
	out->heap_used = m->vm->heap_used;
	out->heap_peak = m->vm->heap_peak;
	out->history = m->history_bytes + marks_bytes(m);
	out->checkpoints = m->checkpoint_count;
	out->ticks = m->vm->ticks;
}

static uint64_t hash_bytes(uint64_t h, const void *p, size_t n)
{
	const uint8_t *b = p;
	uint64_t w;

	for (; n >= 8; n -= 8, b += 8) {
		memcpy(&w, b, 8);
		h = (h ^ w) * 0x9fb21c651e98df25u;
		h ^= h >> 28;
	}
	for (; n; n--)
		h = (h ^ *b++) * 0x100000001b3u;
	return h;
}

uint64_t mt_state_hash(const struct mt_machine *m)
{
	const struct vm *vm = m->vm;
	uint64_t h = 0xcbf29ce484222325u;

	h = hash_bytes(h, (const uint8_t *)vm + 4096, sizeof *vm - 4096);
	h = hash_bytes(h, vm->stack_base, (size_t)((const uint8_t *)vm->sp -
	    vm->stack_base));
	return hash_bytes(h, vm->heap_base, (size_t)(vm->heap_top -
	    vm->heap_base));
}
