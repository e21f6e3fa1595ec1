/* SPDX-License-Identifier: MIT */
/* The state of a run as plain text, for scripts, --plain and trace. */
#ifndef TUI_SHOW_H
#define TUI_SHOW_H

#include "view.h"

struct text;

/* One line: step, time, phase, event, place, sentence. */
void show_event_line(struct text *out, struct mt_machine *m);
/* The sentence, whole, with its clause. */
void show_event(struct text *out, struct mt_machine *m);
/* The variables of a frame on one line: "id=1  user={ … }". */
void show_variables(struct text *out, struct mt_machine *m,
    struct mt_ref frame);
/* What a pane shows. */
void show_pane(struct text *out, struct view *v, enum pane p);
/* What all panes show. */
void show_state(struct text *out, struct view *v);
/* "3:7", with the file's name unless it is the program. */
void show_place(struct text *out, struct mt_machine *m, struct mt_span at);

#endif
