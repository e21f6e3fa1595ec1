/* SPDX-License-Identifier: MIT */
/* Reading a date's text. */
#ifndef LIB_DATE_PARSE_H
#define LIB_DATE_PARSE_H

#include <stdbool.h>

/* The parts of a text (year, month from 0, day, h, min, s, ms) and the zone's
 * minutes east, NaN: local.  False: it is no date. */
bool date_parse_text(const char *text, double f[7], double *offset);

#endif
