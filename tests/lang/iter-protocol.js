// The iteration protocol by hand.
class Range {
  constructor(a, b) { this.a = a; this.b = b; }
  [Symbol.iterator]() {
    let i = this.a;
    const end = this.b;
    return { next: () => i < end ? { value: i++, done: false } : { value: undefined, done: true } };
  }
}
const r = new Range(1, 4);
console.log([...r], Math.max(...r), Array.from(r, x => x * 2), new Set(r).size);
for (const x of r) console.log(x);
const [first, ...others] = r;
console.log(first, others);
const it = [10, 20][Symbol.iterator]();
console.log(it.next(), it.next(), it.next(), typeof it[Symbol.iterator], it[Symbol.toStringTag]);
const attempt = f => { try { f(); } catch (e) { console.log(e.name + ': ' + e.message); } };
attempt(() => { for (const x of { [Symbol.iterator]: 5 }) ; });
attempt(() => { for (const x of { [Symbol.iterator]() { return 5; } }) ; });
attempt(() => { for (const x of { [Symbol.iterator]() { return { next() { return 5; } }; } }) ; });
attempt(() => { for (const x of { [Symbol.iterator]() { return {}; } }) ; });

// expect: [ 1, 2, 3 ] 3 [ 2, 4, 6 ] 3
// expect: 1
// expect: 2
// expect: 3
// expect: 1 [ 2, 3 ]
// expect: { value: 10, done: false } { value: 20, done: false } { value: undefined, done: true } function Array Iterator
// expect: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Result of the Symbol.iterator method is not an object
// expect: TypeError: Iterator result 5 is not an object
// expect: TypeError: undefined is not a function
