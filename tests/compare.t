#!/bin/sh
# microtick compare: settings and files side by side, its exit codes, and that
# its JSON says what its text says.
n=0
dir=$builddir/tests/home/compare
mkdir -p "$dir"

# is NAME WANTED GOT
is()
{
	n=$((n + 1))
	if [ "$2" = "$3" ]; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		echo "# want $2, got $3"
	fi
}

code()
{
	"$MICROTICK" compare "$@" >"$dir/out" 2>&1
	echo $?
}

# how many lines of the last output have a text
says()
{
	grep -c -- "$1" "$dir/out"
}

p=$srcdir/programs
is 'two versions' 0 "$(code "$p/04-order.js" --as=node10,node22)"
is 'they part' 1 "$(says 'The outputs part at line 1.')"
is 'the row to blame' 1 "$(says '^  AWAIT_WRAPPER (since node12): output, ticks and promises')"
is 'ticks and promises' 1 "$(says '4 / 2  *2 / 1$')"
is 'one version is no comparison' 64 "$(code "$p/04-order.js" --as=node10)"
is 'a mode twice over' 64 "$(code "$p/04-order.js" --async-hooks=off,maybe)"
is 'no file' 66 "$(code "$p/04-order.js" "$dir/nothing.js")"
is 'two modes' 0 "$(code "$p/14-fire-and-forget.js" --unhandled-rejections=warn,throw)"
is 'their exit codes' 1 "$(says '^exit code  *0  *1$')"
is 'the setting' 1 "$(says '^  --unhandled-rejections: warn against throw')"
is 'hooks off and on' 0 "$(code "$p/05-throwaway-promise.js" --async-hooks=off,on)"
is 'the same is printed' 1 "$(says 'All print the same.')"
is 'but a promise more is made' 1 "$(says '^  greet line 7  *2 / 1  *2 / 2$')"
is 'before and after' 0 "$(code "$p/33-starvation.js" "$p/34-starvation-fix.js")"
is 'the files are told' 1 "$(says '^  file: .*33-starvation.js against .*34-starvation-fix.js')"
is 'stacks' 0 "$(code "$p/19-async-stack.js" --as=node10,node12)"
is 'the one that shows more' 1 "$(says '^    node12  *at bar 11:9, at async foo 6:3')"
is 'and since when' 1 "$(says '^  ASYNC_STACK_FRAMES (since node12): output, stacks')"
echo "setTimeout(() => console.log('t')); setImmediate(() => console.log('i'));" >"$dir/first.js"
is 'first turns' 0 "$(code "$dir/first.js" --first-turn=timers,immediates)"
is 'which part' 1 "$(says '^  --first-turn: timers against immediates')"
is 'run takes one at a time' 64 "$("$MICROTICK" trace --async-hooks=off,on "$p/04-order.js" >"$dir/out" 2>&1; echo $?)"
is '--async-hooks=off is the default' 0 "$("$MICROTICK" trace --async-hooks=off "$p/04-order.js" | grep -c throwaway)"
is '--async-hooks is on' 1 "$("$MICROTICK" trace --async-hooks "$p/04-order.js" | grep -c throwaway)"

echo "(async () => { for (;;) await 1; })();" >"$dir/endless.js"
is 'endless runs' 0 "$(code --max-steps=3000 "$dir/endless.js")"
is 'are stopped' 2 "$(says '^node.* was stopped: .*the limit of 3000 steps')"
is 'with the exit code of that' 1 "$(says '^exit code  *124  *124$')"

cat >"$dir/read.js" <<'EOJ'
const text = require('fs').readFileSync(process.argv[2], 'utf8');
const c = JSON.parse(text), at = c.causes[0];
console.log(c.format, c.parted, c.runs.map(r => r.label + ':' + r.exit +
    ':' + r.stacks.length + ':' + r.functions.map(f => f.promises).join('+')).join(),
    at.in.join('+'), at.rows.map(r => r.row).join() ||
    at.settings.map(s => s.setting + '=' + s.from + ',' + s.to).join());
EOJ
json()
{
	"$MICROTICK" compare --format=json "$@" >"$dir/out.json"
	"$MICROTICK" run "$dir/read.js" "$dir/out.json" 2>&1
}
is 'versions as JSON' \
	'microtick-compare/1 1 node10:0:0:2,node22:0:0:1 output+calls AWAIT_WRAPPER' \
	"$(json "$p/04-order.js" --as=node10,node22)"
is 'modes as JSON' \
	'microtick-compare/1 2 node22 warn:0:1:2,node22 throw:1:1:2 output --unhandled-rejections=warn,throw' \
	"$(json "$p/14-fire-and-forget.js" --unhandled-rejections=warn,throw)"
is 'hooks as JSON' \
	'microtick-compare/1 null node22 hooks off:0:0:1,node22 hooks on:0:0:2 calls --async-hooks=off,on' \
	"$(json "$p/05-throwaway-promise.js" --async-hooks=off,on)"
echo "1..$n"
