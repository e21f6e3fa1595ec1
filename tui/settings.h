/* SPDX-License-Identifier: MIT */
/* The settings that :set shows. */
#ifndef TUI_SETTINGS_H
#define TUI_SETTINGS_H

#include <stdbool.h>

/* When what a step moves flies over the panes. */
enum animate {
	ANIMATE_OFF,
	ANIMATE_ON,             /* but not over a slow link */
	ANIMATE_ALWAYS
};

/* In what two runs side by side keep together: at their k-th line or job, at
 * the same step, or in nothing. */
enum lock { LOCK_CONSOLE, LOCK_JOB, LOCK_STEP, LOCK_OFF };

const char *lock_name(enum lock lock);
bool lock_parse(const char *name, enum lock *out);

/* The i-th setting's name; NULL behind the last. */
const char *setting_name(int i);
const char *animate_name(enum animate a);
bool animate_parse(const char *name, enum animate *out);

#endif
