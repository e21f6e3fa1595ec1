#!/bin/sh
# quiz.t: microtick quiz and check on the command line.
set -u
n=0
programs=$srcdir/programs
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
XDG_STATE_HOME=$state
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

quiz() { printf "$1" | "$MICROTICK" quiz "$programs/$2"; }

says 'check: right' 0 'right: all 4 lines' "$MICROTICK" check \
	"$programs/04-order.js" --expect 'after:await, tick:a,tick:b , tick:c'
says 'check: wrong, and why' 1 'that is line 2. J2 and J3 both waited' \
	"$MICROTICK" check "$programs/04-order.js" --expect 'tick:a'
says 'check: too few' 1 '3 more lines are printed' "$MICROTICK" check \
	"$programs/04-order.js" --expect 'after:await'
says 'check: too many' 1 'the output has ended' "$MICROTICK" check \
	"$programs/24-await-42.js" --expect "$("$MICROTICK" run \
	"$programs/24-await-42.js" | tr '\n' ',') more"
says 'check: of an older Node' 0 'right: all 4 lines' "$MICROTICK" check \
	"$programs/04-order.js" --as node10 \
	--expect 'tick:a, tick:b, after:await, tick:c'
says 'check: nothing to grade' 64 'which lines?' "$MICROTICK" check \
	"$programs/04-order.js"
says 'quiz: a wrong answer is explained' 0 'No: after:await' \
	quiz 'a\nq\n' 04-order.js
says 'quiz: and names what may be believed' 0 \
	'You may believe that a callback of then comes before' \
	quiz '1\nq\n' 04-order.js
says 'quiz: a right one, too' 0 '1 of 1 right, 1 in a row at best' \
	quiz 'c\nq\n' 04-order.js
says 'quiz: with all that was answered before' 0 '(in all 1 of 4)' \
	quiz 'a\nq\n' 04-order.js
says 'quiz: ends with its input' 0 '0 of 0 right' quiz '' 04-order.js
says 'quiz: progress is kept' 0 'quiz 1 3 4 ' \
	cat "$state/microtick/progress"
says 'quiz: by concept' 0 'concept 1 4 microtasks' \
	cat "$state/microtick/progress"
says 'quiz: on paper, with a key' 0 'c) after:await' "$MICROTICK" quiz \
	--sheet "$programs/04-order.js"
says 'quiz: jobs' 0 'b) J2 resume F4 soon 12:3  (microtasks)' "$MICROTICK" \
	quiz --sheet --ask jobs "$programs/28-late-catch.js"
says 'quiz: beliefs as JSON' 0 \
	'"belief":"await wraps a promise into another one' "$MICROTICK" quiz \
	--ask ticks --format json "$programs/04-order.js"
says 'quiz: ticks' 0 'That is done for thenables only' "$MICROTICK" quiz \
	--ask ticks --format json "$programs/04-order.js"
says 'quiz: ticks of older versions' 0 '3 ticks' "$MICROTICK" quiz --sheet \
	--as node10 --ask ticks "$programs/27-return-promise-ticks.js"

# fate OPTIONS TEXT: what is said to become of the late catch.
fate()
{
	says "quiz: crash, $1" 0 "$2" sh -c "'$MICROTICK' quiz --ask crash \
	    $1 --format json '$programs/28-late-catch.js' | \
	    tr '{' '\n' | sed -n 's/.*\"answer\":\"\([^\"]*\).*/\1/p'"
}

fate '' 'The process ends with an error and exit code 1.'
fate '--as node12' 'Node prints a warning, and the program goes on.'
fate '--unhandled-rejections warn' \
	'Node prints a warning, and the program goes on.'
fate '--unhandled-rejections none' \
	'It is never handled, but Node says nothing and goes on.'
fate '--unhandled-rejections strict' \
	'The process ends with an error and exit code 1.'
says 'quiz: what cannot be asked' 64 'lines, jobs, ticks' "$MICROTICK" quiz \
	--ask tea "$programs/04-order.js"
says 'quiz: nothing of that kind' 0 'nothing of that kind to ask' \
	"$MICROTICK" quiz --ask crash "$programs/04-order.js"
says 'quiz: several kinds as JSON' 0 '"kind":"jobs"' "$MICROTICK" quiz \
	--ask lines,jobs --format json "$programs/04-order.js"
says 'quiz: without a program, the first lesson that is open' 0 \
	'01-returns-a-promise.js' sh -c "echo q | MICROTICK_PROGRAMS='$programs' \
	'$MICROTICK' quiz"

order() { printf "$1" | "$MICROTICK" quiz --order "$programs/04-order.js"; }

says 'order: right' 0 'Right: all 4 lines.' order 'a c d b\n'
says 'order: wrong, and where' 0 'First wrong: line 2. You said: tick:c' \
	order 'abcd\n'
says 'order: and how much is right' 0 '3 of 4 lines stand in the right order' \
	order 'abcd\n'
says 'order: each letter once' 0 '3 of 3 right' order 'aacd\nabx\nacdb\n'
says 'order: on paper' 0 ' 2  c) tick:a' "$MICROTICK" quiz --order --sheet \
	"$programs/04-order.js"
says 'order: another shuffle' 0 '"shuffled":["tick:b","tick:c","tick:a",' \
	"$MICROTICK" quiz --order --seed 7 --format json "$programs/04-order.js"

# What a script or a demo answers, and whose progress there is, changes nothing.
rm -rf "$state/microtick"
printf 'quiz\nkey 1\nkey esc\nscreen 80x24\n' >"$state/quiz"
says 'quiz: a script is no student' 0 '0 of 1 right' "$MICROTICK" \
	--script "$state/quiz" "$programs/04-order.js"
says 'quiz: so nothing is kept of it' 0 '' \
	test ! -e "$state/microtick/progress"
printf 'open 04\nquiz\nkey 3\nkey esc\nkey esc\nlessons\n' \
	>"$state/quiz.mtk"
"$MICROTICK" record "$state/quiz.mtk" -o "$state/a.cast"
quiz 'c\nq\n' 04-order.js >/dev/null
"$MICROTICK" record "$state/quiz.mtk" -o "$state/b.cast"
says 'quiz: a recording does not show the progress of who makes it' 0 '' \
	cmp "$state/a.cast" "$state/b.cast"
XDG_STATE_HOME=/dev/null
says 'quiz: progress that cannot be kept' 0 'the progress is not saved' \
	quiz 'a\nq\n' 04-order.js
echo "1..$n"
