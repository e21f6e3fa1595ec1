// What a for-in sees of changes made while it runs.
const o = { a: 1, b: 2, c: 3 };
for (const k in o) {
  console.log(k);
  delete o.b;
}
const p = { x: 1, x2: 2 };
p.hidden = 3;
Object.defineProperty(p, 'hidden', { enumerable: false });
console.log(Object.keys(p));
for (const k in p) console.log(k);

// expect: a
// expect: c
// expect: [ 'x', 'x2' ]
// expect: x
// expect: x2
