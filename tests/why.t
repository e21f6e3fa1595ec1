#!/bin/sh
# microtick why: its questions in words, and what it says of what is not there.
n=0
dir=$builddir/tests/home/why
mkdir -p "$dir"
cat >"$dir/p.js" <<'EOF'
const never = new Promise(() => {});
const after = ms => new Promise(ok => setTimeout(ok, ms));
async function wait() { await never; }
async function main() { await after(5); console.log('main'); }
wait();
main();
Promise.race([never, after(1)]).then(() => console.log('race'));
EOF

# says NAME CODE TEXT ARGUMENT...: that code, that text on one of the streams
says()
{
	name=$1
	code=$2
	text=$3
	shift 3
	n=$((n + 1))
	"$MICROTICK" why "$@" >"$dir/out" 2>&1
	got=$?
	if [ "$got" = "$code" ] && grep -qF -- "$text" "$dir/out"; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		echo "# want $code and: $text"
		sed "s/^/# $got: /" "$dir/out"
	fi
}

p=$dir/p.js
says 'who settled' 0 'P4 is fulfilled with undefined' "$p" who settled P4
says 'in one word' 0 'P4 is fulfilled with undefined' "$p" 'who settled P4?'
says 'who waits' 0 'F4 (wait) is suspended on it' "$p" who waits for P1
says 'who waits: race' 0 'P6 (Promise.race) needs it' "$p" 'Who waits for P1?'
says 'nothing waits' 0 'waiting for P7: nothing' "$p" who waits for P7
says 'never settled' 0 'P1 is never settled in this run' "$p" P1
says 'by whom' 0 'to be settled by F4, when it returns' "$p" P2
says 'to change' 0 'what would have to change: Give the second a shorter' \
	"$p" what would have to change for main to come before race
says 'to be first' 0 'what would have to change: Give the second a shorter' \
	"$p" what would have to change for main to come first
says 'as it is' 0 'as it is. Both are timers' \
	"$p" what would bring race before main
says 'before' 0 'comes first. Both are timers' "$p" line 1 before line 2
says 'JSON' 0 '"settled":false,"waiting":[{"id":"F4","step":' \
	--format json "$p" P1
says 'a job is not waited for' 64 'only promises are waited for' \
	"$p" who waits for J1
says 'no order' 64 'one of them is never settled' "$p" P1 main
says 'before what' 64 'before what?' "$p" what would bring 1 first
says 'no such promise' 64 'there is no P99 in this run' "$p" P99
says 'a timer' 64 'T1 has no chain of its own' "$p" T1
says 'no question' 64 'or ask: who settled P7' "$p" how come this
says 'nothing' 64 'give one or two console lines' "$p"
echo "1..$n"
