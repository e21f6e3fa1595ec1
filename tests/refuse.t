#!/bin/sh
# What microtick does not have it refuses before the first step, with the
# place; a syntax error is told as Node tells it; neither runs anything.
n=0
dir=$builddir/tests/home/refuse
rm -rf "$dir"
mkdir -p "$dir"

# refuses NAME SOURCE PLACE WORDS: exit 2, nothing printed, `FILE:PLACE:
# unsupported: WORDS…` on stderr.
refuses()
{
	n=$((n + 1))
	file=$dir/${5:-case.js}
	printf '%s\n' "$2" >"$file"
	out=$("$MICROTICK" run ${as:+--as "$as"} "$file" 2>"$dir/err")
	code=$?
	want="$file:$3: unsupported: $4"
	if [ $code = 2 ] && [ -z "$out" ] && grep -qF "$want" "$dir/err"; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		echo "#   want: exit 2, $want"
		echo "#   got:  exit $code, $(head -n 1 "$dir/err") $out"
	fi
}

# wrong NAME SOURCE WORDS: exit 1, nothing on stdout, `SyntaxError: WORDS`.
wrong()
{
	n=$((n + 1))
	file=$dir/${4:-case.js}
	printf '%s\n' "$2" >"$file"
	out=$("$MICROTICK" run ${as:+--as "$as"} "$file" 2>"$dir/err")
	code=$?
	if [ $code = 1 ] && [ -z "$out" ] &&
		grep -qxF "SyntaxError: $3" "$dir/err" &&
		grep -qF "$file:" "$dir/err"; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		echo "#   want: exit 1, SyntaxError: $3"
		echo "#   got:  exit $code, $out"
		sed 's/^/#   /' "$dir/err" | head -n 6
	fi
}

log="console.log('ran');"
refuses 'regular expression' "$log
const r = /a+/;" '2:11' 'regular expression literal'
refuses 'with' "$log with ({}) {}" '1:21' 'with statement'
refuses 'Proxy' "$log
new Proxy({}, {});" '2:5' 'Proxy'
refuses 'direct eval' "$log
eval('1');" '2:1' 'eval'
refuses 'Function constructor' "$log
new Function('1');" '2:5' 'Function'
refuses 'require of child_process' "$log
require('child_process');" '2:9' ''
refuses 'import of worker_threads' "import x from 'worker_threads';" '1:15' '' \
	case.mjs

refuses 'named import of what is left out' \
	"import { readFile, createReadStream } from 'node:fs';" '1:20' \
	'fs.createReadStream' case.mjs

as=node26
refuses 'a using declaration' '{ using x = null; }' '1:3' 'using declaration'
refuses 'using in a for-of loop' 'for (using x of []) ;' '1:6' \
	'using declaration'
refuses 'using of a name that is "of"' 'for (using of = null;;) ;' '1:6' \
	'using declaration'
as=

# stops NAME SOURCE PLACE WORDS: reached only while it runs, it is told the
# same way, after what was printed before.
stops()
{
	n=$((n + 1))
	file=$dir/${5:-case.js}
	printf '%s\n' "$2" >"$file"
	out=$("$MICROTICK" run ${as:+--as "$as"} "$file" 2>"$dir/err")
	code=$?
	want="$file:$3: unsupported: $4"
	if [ $code = 2 ] && [ "$out" = ran ] && grep -qF "$want" "$dir/err"; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		echo "#   want: exit 2, ran, $want"
		echo "#   got:  exit $code, $(head -n 1 "$dir/err") $out"
	fi
}

stops 'eval of the global object' "$log
try { globalThis['ev' + 'al']('1'); } catch { console.log('caught'); }" \
	'2:7' 'eval'
stops 'taking a global apart' "$log
const { Proxy: P } = globalThis;" '2:9' 'Proxy'
stops 'a pattern that is a regular expression' "$log
try { 'a.c'.match('a.c'); } finally { console.log('no'); }" '2:7' \
	'String.prototype.match with the regular expression a.c'
stops 'an option of toLocaleString' "$log
(1).toLocaleString('en', { style: 'percent' });" '2:2' \
	'the option style of toLocaleString'
stops 'dates in another language' "$log
new Date(0).toLocaleString('de');" '2:1' 'dates in another language'
stops 'a real directory' "$log
require('fs').readdirSync('/');" '2:1' 'listing the real directory /'
stops 'normalize beyond Latin-1' "$log
'n\\u0303'.normalize('NFC'); 'n\\u0301'.normalize();" '2:29' \
	'String.prototype.normalize'
stops "a function's constructor" "$log
[1].forEach(() => { (() => 1).constructor('return 1'); });" '2:22' 'Function'
stops 'a function of fs' "$log
setTimeout(() => require('fs').createReadStream(__filename));" '2:18' \
	'fs.createReadStream'
stops 'standard input' "$log
process.stdin.on('data', () => {});" '2:1' 'process.stdin' case.mjs

stops 'printing a stream' "$log
console.log(require('stream').Readable.from([1]));" '2:1' 'printing a stream'
stops "a stream's inner state" "$log
const { length } = require('stream').Readable.from([1])._readableState;" \
	'2:20' '_readableState of a stream'
stops 'pipe' "$log
require('stream').Readable.from([1]).pipe(process.stdout);" '2:1' \
	'Readable.prototype.pipe'
stops 'an iterator helper of streams' "$log
require('stream').Readable.from([1]).map(x => x);" '2:1' 'a Readable.map'
stops 'an option of streams' "$log
new (require('stream').Readable)({ construct() {} });" '2:1' \
	'the option construct of stream.Readable'
as=node8
stops 'streams of Node 8' "$log
new (require('stream').Readable)();" '2:1' 'new stream.Readable'
as=

wrong 'missing operand' "$log let x = ;" "Unexpected token ';'"
wrong 'end of input' "$log {" 'Unexpected end of input'
wrong 'redeclaration' "$log let a; let a;" "Identifier 'a' has already been declared"
wrong 'await outside async' "$log function f() { await 1; }" \
	'await is only valid in async functions and the top level bodies of modules'
wrong 'break outside a loop' "$log break;" 'Illegal break statement'
wrong 'unterminated string' "$log 'abc" 'Invalid or unexpected token'
wrong 'unterminated template' "$log \`abc" 'Unexpected end of input'
wrong 'invalid assignment' "$log 1 = 2;" 'Invalid left-hand side in assignment'
wrong 'const without value' "$log const c;" 'Missing initializer in const declaration'
wrong 'unknown label' "$log for (;;) continue x;" "Undefined label 'x'"
wrong 'private name not declared' "$log class A { m() { this.#x; } }" \
	"Private field '#x' must be declared in an enclosing class"
wrong '?? mixed with ||' "$log 1 ?? 2 || 3;" "Unexpected token '||'"
wrong 'strict octal' "'use strict'; $log 010;" \
	'Octal literals are not allowed in strict mode.'
wrong 'super outside' "$log super.x;" "'super' keyword unexpected here"
echo "1..$n"
