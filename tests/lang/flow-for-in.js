// for-in: keys as strings, integers first, inherited too, not symbols.
const proto = { inherited: 1 };
const o = Object.create(proto);
o.b = 1; o[2] = 1; o.a = 1; o[1] = 1; o[Symbol('s')] = 1;
for (const k in o) console.log(k, typeof k);
for (const i in ['x', 'y']) console.log(i);
for (const c in 'ab') console.log(c);
for (const n in null) console.log('never', n);
for (const n in 5) console.log('never', n);
let last;
for (last in { q: 1, r: 2 });
console.log(last);

// expect: 1 string
// expect: 2 string
// expect: b string
// expect: a string
// expect: inherited string
// expect: 0
// expect: 1
// expect: 0
// expect: 1
// expect: r
