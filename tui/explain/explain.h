/* SPDX-License-Identifier: MIT */
/* The headless commands that answer questions about a whole run. */
#ifndef TUI_EXPLAIN_EXPLAIN_H
#define TUI_EXPLAIN_EXPLAIN_H

struct app;
struct options;

/* Each returns the exit code.  Words after FILE are theirs, not the
 * program's. */
int why_main(struct options *o);
int compare_main(struct options *o);
int quiz_main(struct options *o);
/* With --order. */
void quiz_order_main(struct options *o, struct app *app);
int check_main(struct options *o);
int report_main(struct options *o);

#endif
