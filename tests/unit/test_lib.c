/* SPDX-License-Identifier: MIT */
/*
 * The library's own JavaScript: its functions are compiled when they are first
 * called, with the profile's answers in them.  Here all of them are, under
 * every profile, and what the compiler made of them is verified.
 */
#include <config.h>

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/lib.h"
#include "tap.h"
#include "time/machine.h"
#include "verify_code.h"

static struct verify verify;

/* lib_load gives up where a function does not compile. */
static void say_which(int signal)
{
	(void)signal;
	printf("not ok - %s\n", lib_load_error);
	fflush(stdout);
	_exit(1);
}

static struct mt_machine *open_profile(const char *profile)
{
	struct mt_options o = { .profile = profile, .stack_trace_limit = -1,
		.max_heap = (size_t)1 << 30 };
	struct mt_machine *m = NULL;

	mt_open(&m, "empty.js", ";", 1, &o, NULL);
	return m;
}

/* How many of them were found wrong. */
static int load_all(struct vm *vm)
{
	int i, wrong = 0;

	for (i = 0; i < lib_js_function_count; i++) {
		const char *name = lib_js_functions[i].name;
		struct function *f = lib_function(vm, name);

		lib_load(vm, f);
		if (f->code->flags & CODE_LAZY ||
		    !verify_program(&verify, name, f->code, false)) {
			note("%s: %s", name, verify.message);
			wrong++;
		}
	}
	return wrong;
}

/* A name in two tables is a call of the wrong one. */
static int doubles(const struct lib_intrinsics *table)
{
	int i, wrong = 0;

	for (i = 0; i < table->count; i++) {
		const struct lib_intrinsic *row = &table->rows[i];

		if (lib_intrinsic(lib_intrinsic_index(row->name)) !=
		    row->native) {
			note("%s is there twice", row->name);
			wrong++;
		}
	}
	return wrong;
}

static void check_names(void)
{
	int wrong = 0;

#define X(name) wrong += doubles(&lib_##name##_intrinsics);
#include "lib/setup.def"
#undef X
	ok(wrong == 0, "the names of intrinsics are unique");
}

int main(void)
{
	int i;

	signal(SIGABRT, say_which);
	check_names();
	for (i = 0; i < mt_profile_count(); i++) {
		struct mt_machine *m = open_profile(mt_profile_name(i));

		if (ok(m != NULL, "%s opens", mt_profile_name(i)))
			ok(load_all(m->vm) == 0, "%s: %d functions of the "
			    "library compile", mt_profile_name(i),
			    lib_js_function_count);
		mt_close(m);
	}
	return done();
}
