/* SPDX-License-Identifier: MIT */
/* What is refused when it is reached, from unsupported.def. */
#ifndef SYNTAX_UNSUPPORTED_H
#define SYNTAX_UNSUPPORTED_H

#include "../core/vm.h"

struct refused_global {
	const char *name, *type, *hint; /* type: what typeof says */
	int question;                   /* of the profile, or -1: always there */
};
extern const struct refused_global refused_globals[];
extern const size_t refused_global_count;

/* Properties of builtin modules and of process. */
struct refused_members {
	const char *object, *hint, *names;      /* names: with spaces between */
	int question;                   /* of the profile, or -1: always there */
};
extern const struct refused_members refused_members[];
extern const size_t refused_members_count;

/* Does the machine's Node have it? */
bool refused_global_exists(const struct vm *vm,
    const struct refused_global *g);

#endif
