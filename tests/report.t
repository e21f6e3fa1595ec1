#!/bin/sh
# microtick report: its exit code, and that its JSON is JSON.
n=0
dir=$builddir/tests/home/report
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
	"$MICROTICK" report "$@" >"$dir/out" 2>&1
	echo $?
}

is 'a clean program, strict' 0 "$(code --strict "$srcdir/tests/report/foreach-clean.js")"
is 'a finding' 0 "$(code "$srcdir/tests/report/foreach.js")"
is 'a finding, strict' 3 "$(code --strict "$srcdir/tests/report/foreach.js")"
is 'no file' 66 "$(code "$dir/nothing.js")"
echo 'let let = 1;' >"$dir/wrong.js"
is 'a syntax error' 1 "$(code "$dir/wrong.js")"

cat >"$dir/read.js" <<'EOF'
const text = require('fs').readFileSync(process.argv[2], 'utf8');
const r = JSON.parse(text);
console.log(r.format, r.findings.map(f => f.kind).join(), r.functions.length);
EOF
for f in foreach unhandled escaped overlap starved ends stack-limit sequential; do
	"$MICROTICK" report --format json "$srcdir/tests/report/$f.js" >"$dir/out.json"
	"$MICROTICK" report "$srcdir/tests/report/$f.js" >"$dir/out"
	kinds=$(sed -n 's/^  \([a-z]*\), [^(]*(step.*/\1/p' "$dir/out" | head -n 1)
	got=$("$MICROTICK" run "$dir/read.js" "$dir/out.json" 2>&1)
	is "$f as JSON" "microtick-report/1 $kinds" "${got% *}"
done
is 'what overlapping takes' '"took":179.999,"together":99.999' \
	"$(grep -o '"took":[0-9.]*,"together":[0-9.]*' "$dir/out.json")"
is 'awaits one after the other, strict' 3 \
	"$(code --strict "$srcdir/tests/report/sequential.js")"
is 'and started together, strict' 0 \
	"$(code --strict "$srcdir/tests/report/sequential-clean-all.js")"
echo "1..$n"
