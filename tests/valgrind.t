#!/bin/sh
# valgrind finds nothing to say of a sample: a lesson traced and one gone
# through backwards, one that crashes, a run that a limit stops.
n=0
dir=$builddir/tests/home/valgrind
rm -rf "$dir"
mkdir -p "$dir"

if [ -n "$ASAN_BUILD" ]; then
	echo '1..0 # SKIP a build with sanitizers does not run under valgrind'
	exit 0
fi
if ! command -v valgrind >/dev/null 2>&1; then
	echo '1..0 # SKIP valgrind is not installed'
	exit 0
fi

# clean NAME CODE ARG...: exit CODE and not a word from valgrind.
clean()
{
	name=$1 want=$2
	shift 2
	n=$((n + 1))
	valgrind -q --error-exitcode=99 --leak-check=full \
		--errors-for-leak-kinds=definite --log-file="$dir/log" \
		"$MICROTICK" "$@" >"$dir/out" 2>"$dir/err"
	code=$?
	if [ $code = "$want" ] && [ ! -s "$dir/log" ]; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name: exit code $code"
		head -n 30 "$dir/log" "$dir/err" | sed 's/^/#   /'
	fi
}

cat >"$dir/walk.script" <<'EOF'
end
back
restart
job
over
phase
console
goto 20
state
EOF

courses=$MICROTICK_PROGRAMS
clean 'trace a lesson' 0 trace --format jsonl \
	"$courses/22-handler-ts.ts"
clean 'walk back and forth' 0 --script "$dir/walk.script" \
	"$courses/10-loop-phases.js"
clean 'a crash' 1 run "$courses/14-fire-and-forget.js"
printf '%s\n' 'const a = []; for (;;) a.push(`${a.length}`);' >"$dir/limit.js"
clean 'a limit' 124 --max-steps=3000 trace "$dir/limit.js"
echo "1..$n"
