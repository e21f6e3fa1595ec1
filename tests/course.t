#!/bin/sh
# course.t: microtick programs and microtick tour on the command line, of the
# course and of a teacher's own folder.
set -u
n=0
wrong=$srcdir/tests/course-wrong
XDG_STATE_HOME=$srcdir/tests/course/state
export XDG_STATE_HOME

# says NAME CODE TEXT COMMAND...: ends with CODE and prints TEXT somewhere.
says()
{
	name=$1 code=$2 text=$3
	shift 3
	n=$((n + 1))
	out=$("$@" 2>&1)
	rc=$?
	if [ "$rc" = "$code" ] && printf '%s\n' "$out" | grep -qF -e "$text"
	then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		printf '%s\n' "$out" | sed 's/^/# /'
		echo "# exit $rc"
	fi
}

own() { "$MICROTICK" programs --programs "$srcdir/tests/course" "$@"; }
checked() { "$MICROTICK" programs --programs "$wrong" --strict "$@"; }
tour() { "$MICROTICK" tour "$@" </dev/null; }
count() { "$MICROTICK" programs "$@" | grep -c '^[ 0-9]'; }

says 'the course is listed' 0 \
	' 4 The order program: await p against p.then       ticks       2' \
	"$MICROTICK" programs
says 'by words' 0 'any: the first mirror that answers' \
	"$MICROTICK" programs ANY mirror
says 'by what no program is' 0 'no program is like that' \
	"$MICROTICK" programs nothing like this
says 'by topic and level' 0 'Once around the loop' \
	"$MICROTICK" programs --topic loop --level 3
says 'no such topic' 64 'those of async, ticks' \
	"$MICROTICK" programs --topic cooking
says 'no such level' 64 'level 1, 2 or 3' "$MICROTICK" programs --level 4
says 'a folder of one'"'"'s own, and what is done of it' 0 \
	'loop        1  3/3   1/2' own
says 'begun, not done' 0 'nextTick    2  1/2' own
says 'without a number by its name' 0 ' - homework.js: For the weekend' own
says 'what is not done' 0 'homework.js' own new
says 'as JSON' 0 '"topic":"loop","topic_name":"timers and phases","level":1' \
	own --format json
says 'with progress' 0 '"tour":{"stop":3,"stops":3},"quiz":{"right":1' \
	own --format json
says 'no such folder' 66 'no programs in /nowhere' \
	"$MICROTICK" programs --programs /nowhere
says 'MICROTICK_PROGRAMS is such a folder' 0 'For the weekend' \
	env MICROTICK_PROGRAMS="$srcdir/tests/course" "$MICROTICK" programs
says 'all tours of the course are well' 0 'Puzzle: the lost update' \
	"$MICROTICK" programs --strict
says 'a topic that is none' 3 '01-no-title.js:1: a topic expected (async,' \
	checked
says 'a level that is none' 3 \
	'01-no-title.js:2: a level from 1 to 3 expected, not 7' checked
says 'a version that is none' 3 \
	'01-no-title.js:3: Node and a version expected, as Node 16' checked
says 'no title' 3 '01-no-title.js:1: "// Title: " expected' checked
says 'no tour' 3 '01-no-title.mtk:1: a file with its tour expected' checked
says 'a directive twice' 3 \
	'02-no-moment.js:4: one Level expected, this is another' checked
says 'a moment that does not come' 3 \
	'02-no-moment.mtk:3: next console "nowhere": expected after' checked
says 'a blank that is none' 3 \
	'03-no-blank.mtk:2: a blank expected, as {timers}' checked
says 'a version that is none' 3 \
	'04-no-word.mtk:2: before: a version of Node and a command' checked
says 'without --strict the table is there all the same' 0 \
	'A sentence that cannot be said' "$MICROTICK" programs \
	--programs "$wrong"

says 'a tour as text' 0 '2 of 5, step 11' tour order
says 'its sentences are computed' 0 'this await takes one turn' \
	tour order --as node10
says 'as JSON' 0 '"profile":"node22","stops":[{"step":0,' \
	tour order --format json
says 'of a lesson of one'"'"'s own' 0 'At 20 ms the timer is due: two lines' \
	tour greeting --programs "$srcdir/tests/course"
says 'a quiz on it' 0 'Which line is printed next?' "$MICROTICK" quiz \
	--sheet greeting --programs "$srcdir/tests/course"
says 'by the file of the tour' 0 'One timer, due in 20 ms: T1.' \
	tour "$srcdir/tests/course/01-greeting.mtk"
says 'an older Node than it needs' 3 'this lesson needs Node 16' \
	tour 36 --as node12
says 'a program without one' 3 'there is no homework.mtk beside it' \
	tour "$srcdir/tests/course/homework.js"
says 'where it is wrong' 3 'course-wrong/03-no-blank.mtk:2: a blank' \
	tour "$wrong/03-no-blank.js"
says 'no such program' 66 'cannot read' tour nowhere.js
echo "1..$n"
