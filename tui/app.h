/* SPDX-License-Identifier: MIT */
/*
 * One session: a program opened in a machine, and what a person set on it.
 *
 * The same struct serves the visualizer, scripts and the line-mode debugger;
 * commands act on it, and front ends look at what they asked for in request.
 */
#ifndef TUI_APP_H
#define TUI_APP_H

#include "options.h"
#include "text.h"
#include "view.h"

struct command;
struct recorder;
struct demo_log;
struct tour;
struct quiz_screen;
struct picker;
struct split;

enum frontend {
	FRONT_SCRIPT,           /* commands from a file, answers to stdout */
	FRONT_PLAIN,            /* commands typed, answers to stdout */
	FRONT_LIVE              /* the screen */
};

/* What a command asks of the front end; a set. */
enum request {
	REQUEST_QUIT = 1,
	REQUEST_EDIT = 2,
	REQUEST_SUSPEND = 4,
	REQUEST_REDRAW = 8,
	REQUEST_PLAY = 16,      /* playing or its speed changed */
	REQUEST_EXPLORE = 32,   /* see the rest of the run */
	REQUEST_ANIMATE = 64,   /* the animation was turned on or off */
	REQUEST_QUIZ = 128      /* go to the answer of a quiz, step by step */
};

struct app {
	struct mt_machine *m;
	struct options *options;
	enum frontend front;
	char *path;             /* absolute */
	char *folder;           /* of path */
	char *title;            /* of a lesson, else the file's name */
	char *source;           /* the text the machine was opened with */
	size_t source_len;
	struct view view;
	struct text out;        /* what the last command printed */
	char error[512];        /* why the last command failed, or "" */
	unsigned request;       /* enum request */
	char *printed;          /* what the text overlay shows */
	char *search;           /* last text searched for */
	int why_row;            /* console line chosen for why, -1: none */
	struct split *split;    /* another run is beside this one, or NULL */
	enum lock lock;         /* in what the two keep together */
	int count;              /* digits typed before a key */
	bool playing;
	double speed;           /* steps a second while playing */
	bool exploring;         /* the run is being looked through */
	bool is_scripted;       /* keys come from a script, nobody waits */
	bool has_terminal;      /* which has its own size */
	bool is_performed;      /* a demo runs: type and pause take time */
	long wait;              /* ms the last command wants to be seen; -1 */
	char *typing;           /* what a demo is to type, or NULL */
	struct recorder *recorder; /* NULL: nothing is recorded */
	struct demo_log *log;   /* NULL: what is done is not written down */
	struct picker *picker;  /* NULL: it was never open */
	struct tour *tour;      /* NULL: none is taken */
	struct quiz_screen *quiz; /* NULL: none is held */
	const struct command *pending; /* to be run once it has been */
	char pending_arg[256];
};

/* A file in a folder (a demo's; may be NULL), or as given, if there is one;
 * else a lesson's path; absolute, malloc()ed. */
char *app_find(const char *name, const char *folder);

/* Opens a program by path or lesson name.  0, or an exit code with the
 * message for stderr in app->out. */
int app_open(struct app *app, struct options *options, enum frontend front);
void app_close(struct app *app);

/* On a terminal: the student has opened a lesson. */
void app_saw(const struct app *app);

/* Takes over all that another session opened; keeps screen and theme. */
void app_replace(struct app *app, struct app *other);

/* Reads the file again.  True: the program changed and was opened anew, at
 * the step it was at.  False: nothing changed, or app->error says why the
 * old program stays. */
bool app_reload(struct app *app);

/* Looks ahead for about ms milliseconds; true when the run (both, if there
 * are two) is known. */
bool app_explore(struct app *app, int ms);
bool app_explore_machine(struct mt_machine *m, int ms);
bool app_is_known(const struct app *app);
/* After that: back to a step, or to where two runs were. */
void app_return(struct app *app, uint64_t step);

/* Draws what is to be seen: the run, or two side by side. */
void app_draw(struct app *app, struct grid *g);

/* What to tell of a failed mt_open, as Node or a compiler would. */
void app_explain(struct text *out, const char *path, enum mt_status status,
    const struct mt_error *error);

/* Opens the machine for app->path with a text; the status of mt_open. */
enum mt_status app_machine(struct app *app, const char *text, size_t len,
    struct mt_machine **out, struct mt_error *error);

/* The program of app as another version has it, at step 0; NULL: it is
 * refused there.  The caller closes it. */
struct mt_machine *app_machine_as(struct app *app, const char *profile);

const char *app_base_name(const char *path);
/* The profile in use: its name, and its Node version. */
const char *app_profile(const struct options *o);
/* Its major version: 22. */
int app_major(const struct app *app);

#endif
