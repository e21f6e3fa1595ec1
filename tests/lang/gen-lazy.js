// Pipelines of generators do work only when asked.
function* nat() { let n = 1; while (true) { console.log('make', n); yield n++; } }
function* map(it, f) { for (const x of it) yield f(x); }
function* filter(it, f) { for (const x of it) if (f(x)) yield x; }
function* take(it, n) { if (n <= 0) return; for (const x of it) { yield x; if (--n === 0) return; } }
console.log([...take(filter(map(nat(), x => x * x), x => x % 2), 2)]);
const o = { *entries() { yield ['a', 1]; }, *[Symbol.iterator]() { yield 'it'; } };
console.log([...o.entries()], [...o], Object.fromEntries(o.entries()));

// expect: make 1
// expect: make 2
// expect: make 3
// expect: [ 1, 9 ]
// expect: [ [ 'a', 1 ] ] [ 'it' ] { a: 1 }
