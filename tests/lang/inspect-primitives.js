// console.log of simple values.
console.log('text', 1, true, null, undefined, Symbol('s'), -0);
console.log(['text', "it's", 'a "q"', `b'"`, 'new\nline', 'tab\t', '\\', '\u0000\x1b', 'é😀']);
console.log();
console.log('');
console.log(' ', 'a', '', 'b');
console.log([undefined, null, NaN, -0, 1e21, true, Symbol.iterator], { s: 'x', u: undefined });
console.log(Object('boxed'), Object(5), Object(false), [Object('s')]);

// expect: text 1 true null undefined Symbol(s) -0
// expect: [
// expect:   'text',      "it's",
// expect:   'a "q"',     `b'"`,
// expect:   'new\nline', 'tab\t',
// expect:   '\\',        '\x00\x1B',
// expect:   'é😀'
// expect: ]
// expect:
// expect:
// expect:   a  b
// expect: [ undefined, null, NaN, -0, 1e+21, true, Symbol(Symbol.iterator) ] { s: 'x', u: undefined }
// expect: [String: 'boxed'] [Number: 5] [Boolean: false] [ [String: 's'] ]
