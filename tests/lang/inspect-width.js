// Where lines are broken.
for (let n = 60; n < 76; n += 3) console.log({ a: 'x'.repeat(n) });
console.log({ first: 'aaaaaaaaaaaaaaaaaaaa', second: 'bbbbbbbbbbbbbbbbbbbb', third: 'cccccccccccc' });
console.log({ first: 'aaaaaaaaaaaaaaaaaaaa', second: 'bbbbbbbbbbbbbbbbbbbb', third: 'cccccccccccccccccc' });
console.log({ list: [{ name: 'one', value: 1 }, { name: 'two', value: 2 }, { name: 'three', value: 3 }] });
console.log(['a'.repeat(40), 'b'.repeat(40)], [['a'.repeat(30)], ['b'.repeat(30)]]);
console.log({ a: 1, b: 'two', c: [1, 2, 3], d: { e: { f: 'g' } }, h: null, i: undefined, j: true });
console.log({ text: 'line one\nline two', long: 'word '.repeat(20) });

// expect: { a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: }
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: }
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: }
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: }
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: }
// expect: {
// expect:   first: 'aaaaaaaaaaaaaaaaaaaa',
// expect:   second: 'bbbbbbbbbbbbbbbbbbbb',
// expect:   third: 'cccccccccccc'
// expect: }
// expect: {
// expect:   first: 'aaaaaaaaaaaaaaaaaaaa',
// expect:   second: 'bbbbbbbbbbbbbbbbbbbb',
// expect:   third: 'cccccccccccccccccc'
// expect: }
// expect: {
// expect:   list: [
// expect:     { name: 'one', value: 1 },
// expect:     { name: 'two', value: 2 },
// expect:     { name: 'three', value: 3 }
// expect:   ]
// expect: }
// expect: [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect: ] [
// expect:   [ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' ],
// expect:   [ 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' ]
// expect: ]
// expect: {
// expect:   a: 1,
// expect:   b: 'two',
// expect:   c: [ 1, 2, 3 ],
// expect:   d: { e: { f: 'g' } },
// expect:   h: null,
// expect:   i: undefined,
// expect:   j: true
// expect: }
// expect: {
// expect:   text: 'line one\nline two',
// expect:   long: 'word word word word word word word word word word word word word word word word word word word word '
// expect: }
