#!/bin/sh
# However deep a program, or what it makes, is nested: it runs, is refused, or
# throws what Node throws, also with a small stack. It never crashes.
n=0
dir=$builddir/tests/home/nesting
rm -rf "$dir"
mkdir -p "$dir"
deep=20000

# repeated TEXT: TEXT $deep times.
repeated()
{
	printf '%s' "$1" | awk -v n=$deep '{ for (i = 0; i < n; i++)
		printf "%s", $0 }'
}

# nested NAME HEAD OPEN MIDDLE CLOSE TAIL [FILE]: exit code 0, 1 or 2.
nested()
{
	n=$((n + 1))
	file=$dir/${7:-deep.js}
	{
		printf '%s' "$2"
		repeated "$3"
		printf '%s' "$4"
		[ -z "$5" ] || repeated "$5"
		printf '%s\n' "$6"
	} >"$file"
	code=$(
		ulimit -s 1024
		"$MICROTICK" run "$file" >"$dir/out" 2>"$dir/err"
		echo $?
	)
	if [ "$code" -le 2 ] && ! grep -q 'Sanitizer' "$dir/err"; then
		echo "ok $n - $1: exit code $code"
	else
		echo "not ok $n - $1: exit code $code"
		head -n 5 "$dir/err" | cut -c 1-200 | sed 's/^/#   /'
	fi
}

nested 'arrays' 'x = ' '[' '' ']' ';'
nested 'parentheses' '' '(' '1' ')' ';'
nested 'objects' '(' '{a:' '1' '}' ')'
nested 'functions' '' 'function f(){' '' '}' ''
nested 'arrows' '' 'x=>' '1' '' ';'
nested 'classes' '' 'class A{m(){' '' '}}' ''
nested 'templates' '`' '${`' '' '`}' '`'
nested 'tagged templates' 'f' '``' '' '' ''
nested 'not' '' '!' '1' '' ''
nested 'typeof' '' 'typeof ' '1' '' ''
nested 'new' '' 'new ' 'A' '' ''
nested 'await' 'async function f(){' 'await ' '1' '' '}'
nested 'yield' 'function* f(){' 'yield ' '1' '' '}'
nested 'sums' '' '1+' '1' '' ''
nested 'powers' '' '1**' '1' '' ''
nested 'conjunctions' '' '1&&' '1' '' ''
nested 'conditions' '' '1?' '1' ':1' ''
nested 'assignments' 'let a;' 'a=' '1' '' ''
nested 'calls' '' 'f(' '' ')' ''
nested 'chained calls' 'f' '()' '' '' ''
nested 'members' 'f' '.a' '' '' ''
nested 'optional chains' 'var f; f' '?.a' '' '' ''
nested 'patterns' 'let ' '[' 'a' ']' '=1'
nested 'blocks' '' '{' '' '}' ''
nested 'if' '' 'if(1)' ';' '' ''
nested 'else' '' 'if(0);else ' ';' '' ''
nested 'loops' '' 'while(0)' ';' '' ''
nested 'try' '' 'try{' '' '}finally{}' ''
nested 'switch' '' 'switch(0){case 0:' '' '}' ''
nested 'import()' '' 'import(' '1' ')' ''
nested 'types in brackets' 'let a:' '(' '1' ')' ';' deep.ts
nested 'generic types' 'let a:' 'A<' '1' '>' ';' deep.ts
nested 'object types' 'let a:' '{a:' '1' '}' ';' deep.ts

# What is nested at run time: each says its name, and the same error as Node
# has, or none. Node's stack and this one differ in size; both have an end.
cat >"$dir/values.js" <<'EOF'
const util = require('util');
const assert = require('assert');
const N = 100000;
function nest(wrap, v) {
  for (let i = 0; i < N; i++) v = wrap(v);
  return v;
}
const arrays = () => nest((v) => [v], 1);
const cases = {
  stringify: () => JSON.stringify(arrays()),
  replacer: () => JSON.stringify(arrays(), (k, v) => v),
  toJSON: () => JSON.stringify(nest((v) => ({ toJSON() { return [v]; } }))),
  revive: () => JSON.parse('['.repeat(N) + ']'.repeat(N), (k, v) => v),
  clone: () => structuredClone(arrays()),
  equal: () => assert.deepStrictEqual(arrays(), arrays()),
  same: () => util.isDeepStrictEqual(arrays(), arrays()),
  text: () => String(arrays()),
  json: () => util.format('%j', arrays()),
};
for (const name of Object.keys(cases)) {
  try {
    cases[name]();
    console.log(name);
  } catch (e) {
    console.log(name, e.name, e.message);
  }
}
const fine = {
  parse: () => JSON.parse('['.repeat(N) + ']'.repeat(N)),
  inspect: () => util.inspect(arrays()),
  prototypes: () => nest((o) => Object.create(o), {}).x,
  bound: () => nest((f) => f.bind(null), () => 1)(),
  rope: () => nest((s) => 'a' + s + 'b', '').length + nest((s) => s + 'c', '')[9],
  chain: () => nest((p) => p.then(), Promise.resolve()),
};
for (const name of Object.keys(fine)) {
  fine[name]();
  console.log(name);
}
EOF
over='RangeError Maximum call stack size exceeded'
n=$((n + 1))
(
	ulimit -s 1024
	"$MICROTICK" run "$dir/values.js" >"$dir/out" 2>"$dir/err"
)
code=$?
for name in stringify replacer toJSON revive clone equal same text json; do
	printf '%s %s\n' $name "$over"
done >"$dir/want"
printf '%s\n' parse inspect prototypes bound rope chain >>"$dir/want"
if [ $code = 0 ] && cmp -s "$dir/want" "$dir/out"; then
	echo "ok $n - values"
else
	echo "not ok $n - values: exit code $code"
	diff "$dir/want" "$dir/out" | sed 's/^/#   /'
	head -n 5 "$dir/err" | sed 's/^/#   /'
fi
echo "1..$n"
