// JSON: messages of parse, the way of a cycle, toJSON, replacers, indents.
const t = f => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const s of ['', '{', '{"a"', '{"a":1,}', '[1,]', '[1 2]', '"abc', '"a\nb"', '"\\x"', '01', '-', '1.', 'tru', 'hello world', '1 2', "{'a':1}", undefined, {}, 'NaN', 'Infinity', '-Infinity', 'NaN '])
	t(() => JSON.parse(s));
t(() => JSON.parse('[1,\n2,\n3 4]'));
t(() => JSON.parse('<html><body>a text that is longer than forty characters</body></html>'));
t(() => JSON.stringify(JSON.parse('{"__proto__":1,"b":[1e3,-0,"\\u00e9"]}')));
const a = { x: [{ y: {} }] };
a.x[0].y.z = a;
t(() => JSON.stringify(a));
t(() => JSON.stringify({ a: 1n }));
t(() => JSON.stringify({ d: new Date(0), u: undefined, f() {}, s: Symbol(), n: NaN, b: Object(true), m: new Map([[1, 2]]) }));
t(() => JSON.stringify([undefined, () => 1, Symbol(), -0, '\ud800"\n']));
t(() => JSON.stringify({ b: 1, a: [1, { c: 2 }] }, null, 2));
t(() => JSON.stringify({ b: 1, a: 2, c: { a: 3 } }, ['a', 'c'], '--'));
t(() => JSON.stringify({ a: 1, b: 'x' }, (k, v) => typeof v === 'number' ? v + 1 : v));
t(() => JSON.stringify({ toJSON(k) { return `key:${k}`; } }));
t(() => JSON.stringify(JSON.parse('{"a":[1,2,{"b":3}]}', function (k, v) { return Array.isArray(v) ? v.length : v; })));
t(() => JSON.stringify({ a: JSON.rawJSON('1e1000') }));

// expect: SyntaxError: Unexpected end of JSON input
// expect: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: Expected ':' after property name in JSON at position 4 (line 1 column 5)
// expect: SyntaxError: Expected double-quoted property name in JSON at position 7 (line 1 column 8)
// expect: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
// expect: SyntaxError: Expected ',' or ']' after array element in JSON at position 3 (line 1 column 4)
// expect: SyntaxError: Unterminated string in JSON at position 4 (line 1 column 5)
// expect: SyntaxError: Bad control character in string literal in JSON at position 2 (line 1 column 3)
// expect: SyntaxError: Bad escaped character in JSON at position 2 (line 1 column 3)
// expect: SyntaxError: Unexpected number in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: No number after minus sign in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: Unterminated fractional number in JSON at position 2 (line 1 column 3)
// expect: SyntaxError: Unexpected end of JSON input
// expect: SyntaxError: Unexpected token 'h', "hello world" is not valid JSON
// expect: SyntaxError: Unexpected non-whitespace character after JSON at position 2 (line 1 column 3)
// expect: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: "undefined" is not valid JSON
// expect: SyntaxError: "[object Object]" is not valid JSON
// expect: SyntaxError: "NaN" is not valid JSON
// expect: SyntaxError: "Infinity" is not valid JSON
// expect: SyntaxError: No number after minus sign in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: Unexpected token 'N', "NaN " is not valid JSON
// expect: SyntaxError: Expected ',' or ']' after array element in JSON at position 9 (line 3 column 3)
// expect: SyntaxError: Unexpected token '<', "<html><bod"... is not valid JSON
// expect: {"__proto__":1,"b":[1000,0,"é"]}
// expect: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     |     property 'x' -> object with constructor 'Array'
// expect:     |     index 0 -> object with constructor 'Object'
// expect:     |     property 'y' -> object with constructor 'Object'
// expect:     --- property 'z' closes the circle
// expect: TypeError: Do not know how to serialize a BigInt
// expect: {"d":"1970-01-01T00:00:00.000Z","n":null,"b":true,"m":{}}
// expect: [null,null,null,0,"\ud800\"\n"]
// expect: {
// expect:   "b": 1,
// expect:   "a": [
// expect:     1,
// expect:     {
// expect:       "c": 2
// expect:     }
// expect:   ]
// expect: }
// expect: {
// expect: --"a": 2,
// expect: --"c": {
// expect: ----"a": 3
// expect: --}
// expect: }
// expect: {"a":2,"b":"x"}
// expect: "key:"
// expect: {"a":3}
// expect: {"a":1e1000}
