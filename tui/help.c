/* SPDX-License-Identifier: MIT */
/* The help screen, written from the command table. */
#include <config.h>

#include "command.h"
#include "frame.h"
#include "help.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const char signs[] =
    "Signs\n"
    "  ▸                 runs now or next; the current line\n"
    "  ▹                 follows when the stack is empty\n"
    "  •                 changed in this step\n"
    "  ▹ in the source   a caller waits on this line\n"
    "  ◂F2               F2 is suspended on this line\n"
    "  ●                 a breakpoint\n"
    "  !                 printed to stderr; rejected without a handler\n"
    "  [timers]          where the loop is\n"
    "  (timers)          the phase a drain interrupts\n"
    "  P F J T I IO      promise, frame, job, timer, immediate, I/O\n"
    "\n"
    "Counts\n"
    "  digits before a key repeat it: 5] is five jobs; 37g goes to step 37\n"
    "\n"
    "Mouse\n"
    "  click a pane focuses it, a line of the source sets a breakpoint,\n"
    "  the timeline goes there; the wheel scrolls.\n";

enum { HELP_COLUMN = 37 };

/* Text from HELP_COLUMN on, wrapped at spaces. */
static void
wrapped(struct text *out, const char *text, int width)
{
	int room = width - HELP_COLUMN < 20 ? 20 : width - HELP_COLUMN;

	while ((int)strlen(text) > room) {
		int n = room;

		while (n > 0 && text[n] != ' ')
			n--;
		n = n ? n : room;
		text_printf(out, "%.*s\n%*s", n, text, HELP_COLUMN, "");
		text += n + (text[n] == ' ');
	}
	text_printf(out, "%s\n", text);
}

void
help_text(struct text *out, int width)
{
	int group = -1;

	for (int i = 0; i < command_count(); i++) {
		const struct command *c = command_at(i);
		char left[48];

		if (c->group != group) {
			text_printf(out, "%s%s\n", group < 0 ? "" : "\n",
			    command_group(c->group));
			group = c->group;
		}
		snprintf(left, sizeof left, "%s%s%s", c->name,
		    *c->arg ? " " : "", c->arg);
		text_printf(out, "  %-16s %-17s ", c->keys, left);
		wrapped(out, c->help, width);
	}
	text_char(out, '\n');
	text_puts(out, signs);
}

static void
draw_line(struct grid *g, struct area a, int y, const char *line, size_t len)
{
	bool heading = len && line[0] != ' ';

	grid_text(g, y, a.x, a.w, heading ? ROLE_FOCUS : ROLE_TEXT,
	    MARK_NONE, line, len);
}

static int
lines_of(const char *text)
{
	int n = 0;

	for (; *text; text++)
		n += *text == '\n';
	return n;
}

void
help_draw(struct view *v, struct grid *g)
{
	struct text help = { 0 };
	const char *text;
	struct area a = { 2, 2, v->rows - 4, v->cols - 4 };
	int count;

	if (a.w > 90) {
		a.x += (a.w - 90) / 2;
		a.w = 90;
	}
	help_text(&help, a.w);
	text = text_get(&help);
	count = lines_of(text);
	if (v->over.top > count - a.h)
		v->over.top = count - a.h;
	if (v->over.top < 0)
		v->over.top = 0;
	if (a.h > count)
		a.h = count;
	frame_popup(g, a, "help: ↑ ↓ scroll, Esc closes");
	for (int i = 0; *text; i++) {
		size_t len = strcspn(text, "\n");

		if (i >= v->over.top && i < v->over.top + a.h)
			draw_line(g, a, a.y + i - v->over.top, text, len);
		text += len + (text[len] != '\0');
	}
	text_free(&help);
}
