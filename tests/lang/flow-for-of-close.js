// Leaving a for-of early closes its iterator.
const make = () => ({
  n: 0,
  [Symbol.iterator]() { return this; },
  next() { return { value: this.n++, done: this.n > 5 }; },
  return(v) { console.log('closed at', this.n); return {}; },
});
for (const x of make()) if (x === 1) break;
try {
  for (const x of make()) throw new Error('out');
} catch (e) {
  console.log(e.message);
}
const f = () => { for (const x of make()) return x; };
console.log(f());
outer: for (const a of [1, 2]) for (const x of make()) continue outer;
for (const x of make());
console.log('a full loop closes nothing');

// expect: closed at 2
// expect: closed at 1
// expect: out
// expect: closed at 1
// expect: 0
// expect: closed at 1
// expect: closed at 1
// expect: a full loop closes nothing
