/* SPDX-License-Identifier: MIT */
/*
 * What a person sees: the panes, where each is scrolled to, what lies over
 * them.  view_draw is a pure function of the view and the machine; it reads
 * no clock and no terminal.
 */
#ifndef TUI_VIEW_H
#define TUI_VIEW_H

#include "grid.h"
#include "settings.h"

#include "engine/microtick.h"

enum pane {
#define PANE(id, name, title, prefix) PANE_##id,
#include "pane.def"
	PANE_COUNT
};

enum overlay {
	OVERLAY_NONE,
	OVERLAY_INSPECT,
	OVERLAY_HELP,
	OVERLAY_PICKER,         /* the lessons */
	OVERLAY_QUIZ,
	OVERLAY_TEXT            /* what a command printed */
};

enum recording {
	RECORDING_NONE,
	RECORDING_ON,
	RECORDING_STOPPED,      /* and can go on */
	RECORDING_FAILED        /* its file could not be written */
};

enum { INSPECT_OPEN_MAX = 64 };

/* The object inspector: a thing and which of its rows are open. */
struct inspect {
	struct mt_ref ref;
	uint32_t open[INSPECT_OPEN_MAX]; /* hashes of opened rows' paths */
	int open_count;
	int selected;           /* row */
	int top;                /* first row shown */
	int rows;               /* at the last drawing */
};

struct scroll {
	int top;                /* first row shown */
	int selected;           /* row the cursor is on */
	bool held;              /* moved by hand: do not follow */
};

struct picker;
struct quiz_screen;

/* A stop of a tour, as the view shows it. */
struct stop {
	uint64_t step;
	char *sentence;         /* with its blanks filled in */
	int line;               /* of the lesson's file */
};

struct view {
	struct mt_machine *m;
	const char *file;       /* name to show */
	const char *profile;    /* "node22" */
	int rows, cols;         /* of the screen */
	enum theme theme;
	bool ascii;
	enum pane focus;
	bool zoom;
	struct scroll scroll[PANE_COUNT];
	struct area area[PANE_COUNT];   /* inside, as last laid out */
	int source_file;        /* file the source pane shows */
	enum overlay overlay;
	struct inspect inspect;
	struct scroll over;     /* of the help or text overlay */
	int over_step;          /* which step of the chosen line */
	const char *over_title;
	const char *over_text;
	char message[512];      /* bottom line, until the next key */
	bool is_error;          /* the message is one */
	bool is_old;            /* the file has changed, and could not be
	                         * taken */
	bool playing;
	double speed;           /* steps a second */
	bool exploring;
	enum animate animate;
	int flight;             /* frame of the animation, 0: none */
	const char *prompt;     /* ":" or "/" while one is open, else NULL */
	const char *prompt_text; /* the line, UTF-8 */
	int prompt_cursor;      /* column in it */
	const char *prompt_hint; /* candidates, or "" */
	const struct stop *stops; /* of the tour that is taken, or NULL */
	int stop_count, stop_at; /* at: index of the one that is shown */
	const struct quiz_screen *quiz; /* that is held, or NULL */
	uint64_t horizon;       /* nothing after this step is to be shown; 0:
	                         * no quiz hides anything */
	struct area quiz_area;  /* of its box, as last drawn */
	int quiz_row;           /* of its first choice on the screen */
	bool has_tour;          /* there is one to this program */
	struct picker *picker;  /* the lessons, or NULL */
	char chapter[128];      /* of a demo: shown over the panes, or "" */
	char note[512];         /* the same */
	char keys[32];          /* that a demo has just pressed, or "" */
	enum recording recording;
	/* two runs side by side, see split.h */
	bool is_split;          /* this is the whole screen of both */
	struct view *twin;      /* beside this one, which is a side: it has
	                         * neither header nor keys, and its panes are
	                         * as high as the twin's; or NULL */
	const char *heading;    /* of a side, in its upper border */
	bool is_aside;          /* of the two, the one without the keys */
	size_t marked_line;     /* console line to be marked, from 1; 0: none */
};

/* In front of all in the header, while a recording is made. */
const char *view_recording(const struct view *v);
/* Draws what lies over the panes and the line at the bottom. */
void view_draw_over(struct view *v, struct grid *g);

void view_init(struct view *v, struct mt_machine *m);
/* After a move: panes follow the run again. */
void view_follow(struct view *v);
void view_draw(struct view *v, struct grid *g);

/* Scrolls the focused pane, or what lies over it, by rows. */
void view_scroll(struct view *v, int rows);
/* The same by the mouse's wheel: what is shown moves, and takes the selected
 * row along only as far as it must. */
void view_wheel(struct view *v, int rows);
/* Tab: the next pane that is shown. */
void view_focus_next(struct view *v, int direction);
/* The pane at a cell, -1 if none. */
int view_pane_at(const struct view *v, int y, int x);
/* Where a thing is listed: pane and row; false if nowhere. */
bool view_find(struct view *v, struct mt_ref ref, enum pane *p, int *row);
/* The thing on the selected row of the focused pane, MT_NONE if none. */
struct mt_ref view_selected(struct view *v);

const char *view_pane_name(enum pane p);
bool view_pane_parse(const char *name, enum pane *out);

#endif
