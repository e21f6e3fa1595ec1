#!/bin/sh
# The nearest package.json says what a main program's .js file is, from Node 12
# on; only without a word from it is the text looked at (Node 20 on).
n=0
dir=$builddir/tests/home/package
rm -rf "$dir"
mkdir -p "$dir/module/deep" "$dir/commonjs" "$dir/bad"
echo '{ "name": "x", "type": "module" }' >"$dir/module/package.json"
echo '{ "type": "commonjs" }' >"$dir/commonjs/package.json"
echo 'no JSON' >"$dir/bad/package.json"
for d in module module/deep commonjs bad; do
	echo 'console.log(typeof require);' >"$dir/$d/plain.js"
	echo 'export {}; console.log(typeof require);' >"$dir/$d/es.js"
done

# says NAME VERSION FILE TEXT: what is printed; SyntaxError for that.
says()
{
	n=$((n + 1))
	got=$("$MICROTICK" run --as "$2" "$dir/$3" 2>&1 |
		grep -oE '^(function|undefined|SyntaxError)' | head -n 1)
	if [ "$got" = "$4" ]; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		echo "# want $4, got $got"
	fi
}

says 'a module by its package' node22 module/plain.js undefined
says 'the package is further up' node12 module/deep/plain.js undefined
says 'with export, too' node12 module/es.js undefined
says 'not in Node 10' node10 module/plain.js function
says 'export is an error in Node 10' node10 module/es.js SyntaxError
says 'CommonJS by its package' node22 commonjs/plain.js function
says 'which is not looked at again' node22 commonjs/es.js SyntaxError
says 'a package.json that is none says nothing' node22 bad/es.js undefined

# A module by its text that has what is refused is refused, not a SyntaxError.
echo 'Function("1"); export let x;' >"$dir/refused.js"
echo 'import("./refused.js").catch((e) => console.log(e.name));' \
	>"$dir/imports.js"
says 'a refused module is no SyntaxError' node22 imports.js ''
echo "1..$n"
