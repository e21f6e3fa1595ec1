// Tagged templates: cooked, raw, identity of the strings.
const tag = (strings, ...values) => ({ strings: [...strings], raw: [...strings.raw], values });
console.log(tag`a${1}b${'two'}c`);
console.log(tag`\n${0}\u0041`, tag``, tag`${1}${2}`);
console.log(String.raw`a\nb${1 + 1}\t`, String.raw({ raw: ['x', 'y', 'z'] }, 1, 2));
const same = () => (s => s)`x`;
console.log(same() === same(), Object.isFrozen(same()), (s => s)`x` === (s => s)`x`);
const o = { name: 'o', tag(s, v) { return this.name + s[0] + v; } };
console.log(o.tag`hello ${5}`, (x => y => x[0] + y[0])`one``two`);
console.log((s => s[0])`\unicode`);

// expect: {
// expect:   strings: [ 'a', 'b', 'c' ],
// expect:   raw: [ 'a', 'b', 'c' ],
// expect:   values: [ 1, 'two' ]
// expect: }
// expect: { strings: [ '\n', 'A' ], raw: [ '\\n', '\\u0041' ], values: [ 0 ] } { strings: [ '' ], raw: [ '' ], values: [] } { strings: [ '', '', '' ], raw: [ '', '', '' ], values: [ 1, 2 ] }
// expect: a\nb2\t x1y2z
// expect: true true false
// expect: ohello 5 onetwo
// expect: undefined
