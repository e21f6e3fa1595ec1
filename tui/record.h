/* SPDX-License-Identifier: MIT */
/* Recording: of a demo without a terminal, and of the session on one. */
#ifndef TUI_RECORD_H
#define TUI_RECORD_H

#include "app.h"

/* microtick record: an exit code. */
int record_main(struct options *o);

/* A live session's frame, drawn at so many ms.  True: the recording has ended
 * with an error, which the view's message tells. */
bool record_take(struct app *app, const struct grid *g, int64_t ms);
/* Begins what --record and --record-script ask for. */
void record_begin(struct app *app);
/* At the end of the session. */
void record_end(struct app *app, int64_t ms);

#endif
