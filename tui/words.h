/* SPDX-License-Identifier: MIT */
/* The words of a command's argument, quoted or not. */
#ifndef TUI_WORDS_H
#define TUI_WORDS_H

#include <stdbool.h>

struct text;

/* Takes the next word off *p and puts it into out: up to a space, or what
 * stands between double quotes, where \" \\ and \n are as in C.  0: there is
 * none; 1: a word; 2: a quoted one; -1: its quote has no end. */
int words_next(const char **p, struct text *out);

/* The whole argument as one text: what is in its quotes, or all of it if it
 * has none.  False: the quote has no end, or something follows it. */
bool words_whole(const char *arg, struct text *out);

/* Appends a text in quotes. */
void words_quote(struct text *out, const char *s);

#endif
