/* SPDX-License-Identifier: MIT */
/* Questions of why in words. */
#include <config.h>

#include "question.h"
#include "text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* head A, or head A middle B; B may be left out where the middle ends so. */
static const struct {
	const char *head, *middle;
	enum ask ask;
} phrases[] = {
	{ "who settled ", NULL, ASK_WHY },
	{ "who settles ", NULL, ASK_WHY },
	{ "what settled ", NULL, ASK_WHY },
	{ "who resolved ", NULL, ASK_WHY },
	{ "who fulfilled ", NULL, ASK_WHY },
	{ "who rejected ", NULL, ASK_WHY },
	{ "who printed ", NULL, ASK_WHY },
	{ "who waits for ", NULL, ASK_WAITS },
	{ "what waits for ", NULL, ASK_WAITS },
	{ "who is waiting for ", NULL, ASK_WAITS },
	{ "who awaits ", NULL, ASK_WAITS },
	{ "what would have to change for ", " to come before ", ASK_CHANGE },
	{ "what would have to change for ", " to be before ", ASK_CHANGE },
	{ "what would have to change for ", " to come first", ASK_CHANGE },
	{ "what would have to change for ", " to be first", ASK_CHANGE },
	{ "what would bring ", " before ", ASK_CHANGE },
	{ "what would bring ", " first", ASK_CHANGE },
	{ "why ", " before ", ASK_WHY },
	{ "", " before ", ASK_WHY }
};

/* Without spaces, quotes and a question mark around it. */
static char *
trimmed(const char *s, size_t n)
{
	char *copy;

	while (n && isspace((unsigned char)*s))
		s++, n--;
	while (n && (isspace((unsigned char)s[n - 1]) || s[n - 1] == '?'))
		n--;
	if (n > 5 && strncasecmp(s, "line ", 5) == 0)
		s += 5, n -= 5;
	if (n > 1 && (*s == '\'' || *s == '"') && s[n - 1] == *s)
		s++, n -= 2;
	copy = text_alloc(NULL, n + 1);
	memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

static bool
read_as(const char *text, size_t i, struct question *out)
{
	const char *head = phrases[i].head, *middle = phrases[i].middle;
	const char *a = text + strlen(head), *m;

	if (strncasecmp(text, head, strlen(head)) != 0)
		return false;
	m = middle ? strcasestr(a, middle) : a + strlen(a);
	if (!m || m == a)
		return false;
	out->ask = phrases[i].ask;
	out->a = trimmed(a, (size_t)(m - a));
	if (middle)
		m += strlen(middle);
	out->b = *m && *m != '?' ? trimmed(m, strlen(m)) : NULL;
	return true;
}

bool
question_read(const char *text, struct question *out)
{
	while (isspace((unsigned char)*text))
		text++;
	for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
		if (read_as(text, i, out))
			return true;
	return false;
}
