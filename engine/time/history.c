/* SPDX-License-Identifier: MIT */
/*
 * Going back: checkpoints of the arena, and running forward from them.
 *
 * A checkpoint holds the pages of struct vm's state and of the used heap,
 * shared by reference count with the checkpoint before it where they are
 * equal, and the used frame stack.  They are made in intervals the first time
 * the run gets there; when they outgrow the budget every second one goes and
 * the interval doubles.  Restoring copies back what differs.  One more stands
 * shortly before the step that was gone to last.
 */
#include <config.h>

#include <stdlib.h>

#include "machine.h"

#define PAGE		((size_t)4096)
/* Between checkpoints: as many steps as keep comparing the heap's pages cheap
 * beside running (BYTES_A_STEP), but few enough to run again in no time. */
#define INTERVAL_MIN	((uint64_t)32768)
#define INTERVAL_MAX	((uint64_t)262144)
#define BYTES_A_STEP	8
#define NEAR		((uint64_t)4096)
#define HISTORY_DEFAULT	((size_t)96 << 20)

static uint8_t *state_base(struct vm *vm)
{
	return (uint8_t *)vm + PAGE;    /* control fills the first page */
}

static size_t state_pages(void)
{
	return (sizeof(struct vm) - PAGE + PAGE - 1) / PAGE;
}

static uint8_t *page_address(struct vm *vm, const struct checkpoint *c,
    size_t i)
{
	return i < c->vm_pages ? state_base(vm) + i * PAGE
	    : vm->heap_base + (i - c->vm_pages) * PAGE;
}

static void blob_drop(struct mt_machine *m, struct page_blob *b)
{
	if (--b->refs == 0) {
		free(b);
		m->history_bytes -= sizeof *b;
	}
}

static struct page_blob *blob_make(struct mt_machine *m, const uint8_t *page)
{
	struct page_blob *b = malloc(sizeof *b);

	if (!b)
		return NULL;
	b->refs = 1;
	memcpy(b->bytes, page, PAGE);
	m->history_bytes += sizeof *b;
	return b;
}

static void checkpoint_drop(struct mt_machine *m, struct checkpoint *c)
{
	size_t i, n = c->vm_pages + c->heap_pages;

	for (i = 0; c->pages && i < n; i++)
		if (c->pages[i])
			blob_drop(m, c->pages[i]);
	m->history_bytes -= n * sizeof *c->pages + c->stack_bytes;
	free(c->pages);
	free(c->stack);
}

/* The blob of a page: that of the checkpoint before if it is the same. */
static struct page_blob *page_keep(struct mt_machine *m,
    const struct checkpoint *before, size_t i, const uint8_t *page)
{
	struct page_blob *b = before && i < before->vm_pages +
	    before->heap_pages ? before->pages[i] : m->zero_page;

	if (memcmp(b->bytes, page, PAGE) != 0)
		return blob_make(m, page);
	b->refs++;
	return b;
}

static bool checkpoint_fill(struct mt_machine *m, struct checkpoint *c,
    const struct checkpoint *before)
{
	struct vm *vm = m->vm;
	size_t i, n;

	c->step = vm->step;
	c->vm_pages = state_pages();
	c->heap_pages = (size_t)(vm->heap_top - vm->heap_base) / PAGE;
	c->stack_bytes = (size_t)((uint8_t *)vm->sp - vm->stack_base);
	n = c->vm_pages + c->heap_pages;
	c->pages = calloc(n, sizeof *c->pages);
	c->stack = malloc(c->stack_bytes + 1);
	m->history_bytes += n * sizeof *c->pages + c->stack_bytes;
	if (!c->pages || !c->stack)
		return false;
	memcpy(c->stack, vm->stack_base, c->stack_bytes);
	for (i = 0; i < n; i++) {
		c->pages[i] = page_keep(m, before, i,
		    page_address(vm, c, i));
		if (!c->pages[i])
			return false;
	}
	return true;
}

/* Every second checkpoint goes, but the first. */
static void thin(struct mt_machine *m)
{
	size_t i, kept = 0;

	for (i = 0; i < m->checkpoint_count; i++) {
		if (i % 2 == 0)
			m->checkpoints[kept++] = m->checkpoints[i];
		else
			checkpoint_drop(m, &m->checkpoints[i]);
	}
	m->checkpoint_count = kept;
	m->interval *= 2;
}

static void checkpoint_add(struct mt_machine *m)
{
	size_t budget = m->options.max_history ? m->options.max_history
	    : HISTORY_DEFAULT;
	struct checkpoint *c;

	if (m->checkpoint_count == m->checkpoint_capacity) {
		size_t n = m->checkpoint_capacity ? m->checkpoint_capacity * 2
		    : 64;
		struct checkpoint *more = realloc(m->checkpoints,
		    n * sizeof *more);

		if (!more)
			return;
		m->checkpoints = more;
		m->checkpoint_capacity = n;
	}
	c = &m->checkpoints[m->checkpoint_count];
	memset(c, 0, sizeof *c);
	if (!checkpoint_fill(m, c, m->checkpoint_count ? c - 1 : NULL)) {
		checkpoint_drop(m, c);
		m->out_of_memory = true;
		return;
	}
	m->checkpoint_count++;
	while (m->history_bytes > budget && m->checkpoint_count > 2)
		thin(m);
}

void history_start(struct mt_machine *m)
{
	m->interval = 1;
	m->zero_page = calloc(1, sizeof *m->zero_page);
	if (!m->zero_page)
		return;
	m->zero_page->refs = 1;
	m->history_bytes += sizeof *m->zero_page;
	checkpoint_add(m);
}

static void near_drop(struct mt_machine *m)
{
	checkpoint_drop(m, &m->near);
	memset(&m->near, 0, sizeof m->near);
}

void history_free(struct mt_machine *m)
{
	size_t i;

	for (i = 0; i < m->checkpoint_count; i++)
		checkpoint_drop(m, &m->checkpoints[i]);
	near_drop(m);
	free(m->checkpoints);
	free(m->zero_page);
}

size_t history_before(const struct mt_machine *m, uint64_t step)
{
	size_t low = 0, high = m->checkpoint_count;

	while (high - low > 1) {
		size_t mid = (low + high) / 2;

		if (m->checkpoints[mid].step <= step)
			low = mid;
		else
			high = mid;
	}
	return low;
}

static void restore(struct mt_machine *m, const struct checkpoint *c)
{
	struct vm *vm = m->vm;
	size_t i, n = c->vm_pages + c->heap_pages;

	for (i = 0; i < n; i++) {
		uint8_t *page = page_address(vm, c, i);

		if (memcmp(page, c->pages[i]->bytes, PAGE) != 0)
			memcpy(page, c->pages[i]->bytes, PAGE);
	}
	memcpy(vm->stack_base, c->stack, c->stack_bytes);
	machine_moved(m);
}

void history_restore(struct mt_machine *m, size_t index)
{
	restore(m, &m->checkpoints[index]);
}

/* ---- running ----------------------------------------------------------- */

static enum mt_status ended(struct mt_machine *m, enum vm_status s)
{
	static const enum mt_status map[] = { [VM_STOPPED] = MT_OK,
		[VM_ENDED] = MT_END, [VM_LIMIT_STEPS] = MT_LIMIT_STEPS,
		[VM_LIMIT_HEAP] = MT_LIMIT_HEAP };

	if (!m->complete) {
		m->complete = true;
		m->outcome = map[s];
		m->exit_code = m->vm->exit_code;
		if (s != VM_ENDED)
			limit_describe(m, s);
	}
	return map[s];
}

/* Where the next checkpoint is due. */
static uint64_t next_checkpoint(const struct mt_machine *m)
{
	uint64_t steps = (uint64_t)(m->vm->heap_top - m->vm->heap_base) /
	    BYTES_A_STEP;

	if (!m->checkpoint_count)
		return UINT64_MAX;
	steps = steps < INTERVAL_MIN ? INTERVAL_MIN : steps > INTERVAL_MAX ?
	    INTERVAL_MAX : steps;
	return m->checkpoints[m->checkpoint_count - 1].step +
	    steps * m->interval;
}

static enum vm_status run_to(struct mt_machine *m, uint64_t target,
    uint64_t wanted)
{
	struct vm *vm = m->vm;
	enum vm_status s;

	vm_plan(vm, target, wanted, target > m->known);
	s = vm_run(vm);
	vm->sp = call_stack_top(vm);
	if (vm->step > m->known)
		m->known = vm->step;
	vm->control.marked = m->known;
	return s;
}

/* Having gone over the end, stands at the last step as any stop there would:
 * the loop's last looks left their traces in the state. */
static void settle_at_end(struct mt_machine *m)
{
	if (!m->checkpoint_count)
		return;
	history_restore(m, history_before(m, m->known));
	if (m->vm->step < m->known)
		run_to(m, m->known, 0);
	machine_moved(m);
}

enum mt_status history_run(struct mt_machine *m, uint64_t target,
    uint64_t wanted)
{
	struct vm *vm = m->vm;
	uint64_t from = vm->step;

	for (;;) {
		uint64_t due = next_checkpoint(m);
		bool checking = due > vm->step && due < target;
		enum vm_status s = run_to(m, checking ? due : target, wanted);

		machine_moved(m);
		if (s != VM_STOPPED) {
			enum mt_status r = ended(m, s);

			settle_at_end(m);
			return r;
		}
		if (checking && vm->step == due)
			checkpoint_add(m);
		if (vm->step >= target)
			return MT_OK;
		if (vm->step > from && (wanted >> vm->event.kind & 1))
			return MT_OK;
	}
}

/* Going far forward to a step, a checkpoint of its own is left shortly
 * before it: the steps back from there need not run as far. */
static void run_leaving_near(struct mt_machine *m, uint64_t step)
{
	size_t i;

	if (step - m->vm->step > 2 * NEAR) {
		history_run(m, step - NEAR, 0);
		near_drop(m);
		i = history_before(m, m->vm->step);
		if (!checkpoint_fill(m, &m->near, &m->checkpoints[i]))
			near_drop(m);
	}
	history_run(m, step, 0);
}

void history_seek(struct mt_machine *m, uint64_t step)
{
	size_t i = history_before(m, step);
	const struct checkpoint *c = &m->checkpoints[i];

	if (m->near.pages && m->near.step <= step && m->near.step > c->step)
		c = &m->near;
	if (step < m->vm->step || c->step > m->vm->step)
		restore(m, c);
	if (m->vm->step < step)
		run_leaving_near(m, step);
}
