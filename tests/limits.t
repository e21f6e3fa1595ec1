#!/bin/sh
# A run that never ends is stopped by a limit: with exit code 124 and one
# sentence that says where and which, the same whether steps are recorded or
# not, and with everything kept that was recorded so far.
n=0
dir=$builddir/tests/home/limits
rm -rf "$dir"
mkdir -p "$dir"
echo end >"$dir/end.script"

verdict()
{
	n=$((n + 1))
	if [ -z "$2" ]; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		printf '%s\n' "$2" | sed 's/^/#   /' | head -n 12
	fi
}

# tells HOW CODE OUTPUT WHERE WHICH: what is wrong with how it stopped.
tells()
{
	[ "$2" = 124 ] || echo "$1: exit code $2"
	grep -qF "$4" "$dir/err" && grep -qF "$5" "$dir/err" ||
		echo "$1: want: $4 $5; got: $(tail -n 1 "$dir/err")"
	case $3 in
	*after*) echo "$1: it went on" ;;
	*before*) ;;
	*) echo "$1: what it printed before is lost" ;;
	esac
}

# stops NAME SOURCE PLACE WORDS [OPTION]: run, trace and a script all stop there.
# PLACE begins the place: where in a line it is depends on how many calls the
# library makes.
stops()
{
	file=$dir/${6:-loop.js}
	printf '%s\n' "$2" >"$file"
	want="stopped at ${6:-loop.js}:$3"
	option=${5:---max-steps=20000}
	wrong=$(
		: >"$dir/err"
		out=$("$MICROTICK" "$option" run "$file" 2>"$dir/err")
		tells run $? "$out" "$want" "$4"
		out=$("$MICROTICK" "$option" trace --only console,exit \
			"$file" 2>"$dir/err")
		tells trace $? "$out" "$want" "$4"
		out=$("$MICROTICK" "$option" --script "$dir/end.script" \
			"$file" 2>&1)
		code=$?
		[ $code = 0 ] || echo "script: exit code $code"
		case $out in
		*"the run ends here: $want"*"$4"*) ;;
		*) echo "script: $out" ;;
		esac
	)
	verdict "$1" "$wrong"
}

steps='the limit of 20000 steps (calls, jobs, rounds of loops) is reached'
log="console.log('before');"
stops 'while (true)' "$log
while (true) ;" '2:1:' "$steps"
stops 'for (;;)' "$log
for (;;) ;" '2:1:' "$steps"
stops 'a generator without end' "$log
function* g() { for (;;) yield 1; }
for (const x of g()) ;" '3:' "$steps"
stops 'a microtask that queues itself' "$log
function f() { queueMicrotask(f); }
f();" '2:16:' "$steps"
stops 'a then that never stops' "$log
function f() { Promise.resolve().then(f); }
f();" '2:16:' "$steps"
stops 'an await in a loop' "$log
(async () => { for (;;) await null; })();" '2:25:' "$steps"
stops 'a nextTick that queues itself' "$log
function f() { process.nextTick(f); }
f();" '2:16:' "$steps"
stops 'a timer that arms itself' "$log
function f() { setTimeout(f, 1); }
f();" '2:1:' "$steps"
stops 'an interval' "$log
setInterval(() => {}, 5);" '2:13:' "$steps"
stops 'an immediate that queues itself' "$log
function f() { setImmediate(f); }
f();" '2:1:' "$steps"
stops 'a bound callback' "$log
function f() {}
setInterval(f.bind(null), 5);" '2:1:' "$steps"
stops 'a file that is read for ever' "$log
const fs = require('fs');
function f() { fs.readFile(__filename, f); }
f();" '3:' "$steps"
stops 'the same with promises' "$log
const fs = require('fs/promises');
(async () => { for (;;) await fs.readFile(__filename); })();" '3:' "$steps"
stops 'an interval of timers/promises' "$log
const { setInterval: every } = require('timers/promises');
(async () => { for await (const x of every(1)) ; })();" '3:' "$steps"
stops 'a module' "$log
while (true) ;" '2:1:' "$steps" --max-steps=20000 loop.mjs

heap='the heap limit of 8 MiB is reached'
stops 'an array that grows' "$log
const a = [];
for (;;) a.push({});" '3:' "$heap" --max-heap=8M
stops 'a string that grows' "$log
let s = 'x';
for (;;) s += s.length;" '3:' "$heap" --max-heap=8M
stops 'promises that are kept' "$log
const a = [];
(async () => { for (;;) { await 1; a.push(new Promise(() => {})); } })();" \
	'3:' "$heap" --max-heap=8M

# One operation may ask for more than there is: never a crash, and nothing of
# what it could not do is seen.
big="$log
const s = 'x'.repeat(2 ** 23); const a = [];
for (let i = 0; i < 100; i++) a.push(s + i);"
wide="$log
const s = '\\u1234'.repeat(2 ** 23);"
stops 'ropes that are flattened' "$big
a.includes(s + 'no'); console.log('after');" '4:' "$heap" --max-heap=8M
stops 'ropes that are joined' "$big
console.log(a.join('').length);" '4:' "$heap" --max-heap=8M
stops 'ropes that are printed' "$big
console.log(...a);" '' "$heap" --max-heap=8M
stops 'ropes that are keys' "$big
const o = {}; for (const k of a) o[k] = 1; console.log('after');" '4:' \
	"$heap" --max-heap=8M
stops 'JSON' "$big
console.log(JSON.stringify(a).length);" '' "$heap" --max-heap=8M
stops 'case' "$big
console.log(s.toUpperCase().concat(a[1].toLowerCase(), a[2]).at(-1));" '4:' \
	"$heap" --max-heap=8M
stops 'padding' "$wide
console.log(s.padEnd(2 ** 28, 'ab').length);" '3:' "$heap" --max-heap=8M
stops 'escapes' "$wide
console.log(encodeURIComponent(s).length);" '3:' "$heap" --max-heap=8M
stops 'parts' "$big
console.log(s.split('').length);" '4:' "$heap" --max-heap=8M
stops 'an array of arrays' "$log
const a = new Array(500000).fill(1);
console.log([].concat(a, a, a, a, a, a, a, a, a, a, a, a, a).length);" '3:' \
	"$heap" --max-heap=8M
stops 'a spread' "$log
const a = new Array(500000).fill(1);
console.log([...a, ...a, ...a, ...a, ...a, ...a, ...a, ...a, ...a].length);" \
	'3:' "$heap" --max-heap=8M

# Only natives are left: the file.
printf '%s\n' "setInterval(Promise.resolve.bind(Promise), 1);" >"$dir/loop.js"
"$MICROTICK" --max-steps=20000 run "$dir/loop.js" 2>"$dir/err"
wrong=$(grep -qF "stopped in loop.js: $steps" "$dir/err" || cat "$dir/err")
verdict 'a native callback' "$wrong"

# Runaway recursion is JavaScript's to catch, no limit.
printf '%s\n' "function f() { return f() + 1; }
try { f(); } catch (e) { console.log(e instanceof RangeError, e.message); }
const o = { toString() { return '' + o; } };
try { '' + o; } catch (e) { console.log(e instanceof RangeError, e.message); }
new Promise(function g(r) { new Promise(g); }).catch((e) =>
  console.log(e instanceof RangeError, e.message));
f();" >"$dir/deep.js"
out=$("$MICROTICK" run "$dir/deep.js" 2>"$dir/err")
code=$?
said='true Maximum call stack size exceeded'
wrong=$([ $code = 1 ] || echo "exit code $code"
	[ "$out" = "$said
$said" ] || echo "$out"
	grep -qF 'RangeError: Maximum call stack size exceeded' "$dir/err" ||
		cat "$dir/err")
verdict 'runaway recursion is a RangeError' "$wrong"
echo "1..$n"
