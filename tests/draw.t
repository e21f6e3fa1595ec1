#!/bin/sh
# microtick shot and draw from the command line: formats by name, where they
# write, what they refuse, and that two runs give the same bytes.
n=0
dir=$builddir/tests/home/draw
rm -rf "$dir"
mkdir -p "$dir"
order=$srcdir/programs/04-order.js

# t NAME COMMAND...: the command succeeds.
t()
{
	n=$((n + 1))
	name=$1
	shift
	if "$@" >"$dir/out" 2>&1; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		sed 's/^/# /' "$dir/out"
	fi
}

# code NUMBER TEXT COMMAND...: it exits so and says that.
code()
{
	want=$1
	text=$2
	shift 2
	"$@" >"$dir/said" 2>&1
	[ $? = "$want" ] && grep -qF -- "$text" "$dir/said"
}

begins() { head -n 1 "$1" | grep -q -- "$2"; }
same() { cmp -s "$1" "$2"; }

t 'a still as SVG' "$MICROTICK" shot "$order" --at 24 -o "$dir/a.svg"
t 'is SVG' begins "$dir/a.svg" '^<svg xmlns='
t 'as text' "$MICROTICK" shot "$order" --at 24 -o "$dir/a.txt" --size 80x24
t 'is the screen' begins "$dir/a.txt" '^ 04-order.js .* step *24/'
t 'as bytes for a terminal' "$MICROTICK" shot "$order" --at 24 -o "$dir/a.ansi"
t 'are those' begins "$dir/a.ansi" "$(printf '\033')\\[0m"
"$MICROTICK" shot "$order" --at 24 --size 80x24 --format txt >"$dir/b.txt"
t 'on standard output, by --format' same "$dir/a.txt" "$dir/b.txt"
t 'between two jobs it shows what one who stepped there sees' \
	code 0 '16   const list = await right ◂F3 F6' \
	"$MICROTICK" shot "$srcdir/programs/21-handler.js" --at 70 \
	--size 80x24 --format txt
t 'what is there is not replaced' code 73 'is there already; --force' \
	"$MICROTICK" shot "$order" -o "$dir/a.svg"
t 'but with --force' "$MICROTICK" shot "$order" --at 24 --force -o "$dir/a.svg"
t 'no such folder' code 73 'cannot write' \
	"$MICROTICK" shot "$order" -o "$dir/none/a.svg"
t 'no such format' code 64 'svg, txt or ansi' \
	"$MICROTICK" shot "$order" -o "$dir/a.png"
t 'no step' code 64 '--at takes a step' "$MICROTICK" shot "$order" --at x
t 'no program' code 66 'cannot read' "$MICROTICK" shot "$dir/none.js"

t 'swimlanes' "$MICROTICK" draw "$order" -o "$dir/t.svg"
t 'are SVG' begins "$dir/t.svg" '^<svg xmlns='
"$MICROTICK" draw order >"$dir/u.svg"
t 'the same bytes, by the name of the lesson' same "$dir/t.svg" "$dir/u.svg"
cp "$order" "$dir/04-order.js"
(cd "$dir" && COLORFGBG='15;0' NO_COLOR=1 LC_ALL=C \
	"$MICROTICK" draw 04-order.js >"$dir/v.svg")
t 'the same bytes, from elsewhere' same "$dir/t.svg" "$dir/v.svg"
t 'draw writes no text' code 64 'draw writes svg' \
	"$MICROTICK" draw "$order" -o "$dir/t.txt"
t 'steps the wrong way round' code 64 'lies behind' \
	"$MICROTICK" draw "$order" --from 9 --to 3
t 'no such lane' code 64 '--lanes takes' "$MICROTICK" draw "$order" --lanes x
t 'too narrow' code 64 'at least' "$MICROTICK" draw "$order" --size 40x20
t 'no such unit' code 64 '--by cannot be' "$MICROTICK" draw "$order" --by days

handler=$srcdir/programs/21-handler.js
"$MICROTICK" draw "$handler" --promises --at 60 -o "$dir/p.svg"
t 'the promises of a step' begins "$dir/p.svg" '^<svg xmlns='
t 'name who waits' grep -q '>P4 pending · F5 serve<' "$dir/p.svg"
"$MICROTICK" draw "$handler" --promises --at 60 >"$dir/q.svg"
t 'the same bytes' same "$dir/p.svg" "$dir/q.svg"
t 'no step' code 64 '--at takes' "$MICROTICK" draw "$order" --promises --at x

# What the tests' goldens show is what is drawn.
golden()
{
	want=$srcdir/tests/screen/$1.svg
	shift
	"$MICROTICK" draw "$@" >"$dir/golden.svg"
	if [ -n "${MICROTICK_UPDATE:-}" ]; then
		cp "$dir/golden.svg" "$want"
	fi
	same "$dir/golden.svg" "$want"
}
t 'swimlanes as recorded' golden draw-order "$order"
t 'promises as recorded' golden draw-promises "$handler" --promises --at 60 \
	--theme dark
echo "1..$n"
