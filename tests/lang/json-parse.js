// JSON.parse, its reviver and its complaints.
console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"x\\n\\u0041","d":true,"e":-1.5e2}'));
console.log(JSON.parse(' [1 , 2 ] '), JSON.parse('"s"'), JSON.parse('null'), JSON.parse('{"__proto__":1}'));
console.log(JSON.parse('{"a":1,"b":{"c":2}}', (k, v) => typeof v === 'number' ? v + 1 : v));
console.log(JSON.parse('[1,2,3]', (k, v) => k === '1' ? undefined : v));
for (const bad of ['', '{', '[1,]', '{"a":1,}', "{'a':1}", '01', 'undefined', '"\n"', '1 2', '[1', 'nul', '{"a"}']) {
  try {
    console.log(JSON.parse(bad));
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
}

// expect: { a: [ 1, 2, { b: null } ], c: 'x\nA', d: true, e: -150 }
// expect: [ 1, 2 ] s null { ['__proto__']: 1 }
// expect: { a: 2, b: { c: 3 } }
// expect: [ 1, <1 empty item>, 3 ]
// expect: SyntaxError: Unexpected end of JSON input
// expect: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
// expect: SyntaxError: Expected double-quoted property name in JSON at position 7 (line 1 column 8)
// expect: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: Unexpected number in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: "undefined" is not valid JSON
// expect: SyntaxError: Bad control character in string literal in JSON at position 1 (line 1 column 2)
// expect: SyntaxError: Unexpected non-whitespace character after JSON at position 2 (line 1 column 3)
// expect: SyntaxError: Expected ',' or ']' after array element in JSON at position 2 (line 1 column 3)
// expect: SyntaxError: Unexpected end of JSON input
// expect: SyntaxError: Expected ':' after property name in JSON at position 4 (line 1 column 5)
