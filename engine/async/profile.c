/* SPDX-License-Identifier: MIT */
/* The table of profile.def and asking it by name. */
#include "profile.h"

/* The columns' major versions, in order. */
static const int majors[PROFILE_COLUMNS] = {
	8, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26
};
static const char *const names[PROFILE_COLUMNS] = {
	"node8", "node10", "node11", "node12", "node14", "node16", "node18",
	"node20", "node22", "node24", "node26"
};

#define SINCE_ROW(v) { 8 >= v, 10 >= v, 11 >= v, 12 >= v, 14 >= v, 16 >= v, \
	18 >= v, 20 >= v, 22 >= v, 24 >= v, 26 >= v }
#define UNTIL_ROW(v) { 8 <= v, 10 <= v, 11 <= v, 12 <= v, 14 <= v, 16 <= v, \
	18 <= v, 20 <= v, 22 <= v, 24 <= v, 26 <= v }

const int16_t profile_table[PROFILE_COUNT][PROFILE_COLUMNS] = {
#define N(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26, source) \
	{ c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26 },
#define SINCE(name, version, source) SINCE_ROW(version),
#define UNTIL(name, version, source) UNTIL_ROW(version),
#include "profile.def"
#undef N
#undef SINCE
#undef UNTIL
};

static const struct { const char *name, *source; } questions[PROFILE_COUNT] = {
#define N(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26, source) \
	{ #name, source },
#define SINCE(name, version, source) { #name, source },
#define UNTIL(name, version, source) { #name, source },
#include "profile.def"
#undef N
#undef SINCE
#undef UNTIL
};

static const char *const texts[PROFILE_TEXT_COUNT][PROFILE_COLUMNS] = {
#define T(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26) \
	{ c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26 },
#include "profile_text.def"
#undef T
};

static const char *const text_names[PROFILE_TEXT_COUNT] = {
#define T(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26) #name,
#include "profile_text.def"
#undef T
};

const char *profile_text(const struct vm *vm, enum profile_text t)
{
	return texts[t][vm->profile];
}

enum profile_text profile_text_named(const char *name)
{
	int i;

	for (i = 0; i < PROFILE_TEXT_COUNT; i++)
		if (!strcmp(text_names[i], name))
			break;
	return (enum profile_text)i;
}

value profile_by_name(struct vm *vm, const char *name)
{
	enum profile_text text = profile_text_named(name);
	int i;

	for (i = 0; i < PROFILE_COUNT; i++) {
		if (!strcmp(questions[i].name, name))
			return value_from_int(profile_number(vm,
			    (enum profile_question)i));
	}
	if (text != PROFILE_TEXT_COUNT) {
		const char *s = profile_text(vm, text);

		return value_from_cell(string_from_utf8(vm, s, strlen(s)));
	}
	if (!strcmp(name, "MAJOR"))
		return value_from_int(majors[vm->profile]);
	return VALUE_EMPTY;
}

const char *profile_row_name(int row)
{
	return questions[row].name;
}

const char *profile_row_source(int row)
{
	return questions[row].source;
}

const char *profile_name(int column)
{
	return column >= 0 && column < PROFILE_COLUMNS ? names[column] : NULL;
}

const char *profile_version(int column)
{
	return texts[PROFILE_TEXT_VERSION][column];
}

int profile_from_name(const char *name)
{
	int i;

	for (i = 0; i < PROFILE_COLUMNS; i++) {
		if (!strcmp(names[i], name) || !strcmp(names[i] + 4, name))
			return i;
	}
	return -1;
}
