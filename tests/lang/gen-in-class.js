// Generators as methods, iterators over trees, spread of two at once.
class Tree {
  constructor(v, l, r) { this.v = v; this.l = l; this.r = r; }
  *[Symbol.iterator]() { if (this.l) yield* this.l; yield this.v; if (this.r) yield* this.r; }
  static *range(a, b) { while (a < b) yield a++; }
  async *slow() { for (const v of this) { await null; yield v; } }
}
const t = new Tree(4, new Tree(2, new Tree(1), new Tree(3)), new Tree(6));
console.log([...t], Math.max(...t), [...Tree.range(0, 3), ...Tree.range(7, 9)]);
(async () => { const out = []; for await (const v of t.slow()) out.push(v); console.log(out); })();
const zip = function* (a, b) { const i = a[Symbol.iterator](), j = b[Symbol.iterator](); for (;;) { const x = i.next(), y = j.next(); if (x.done || y.done) return; yield [x.value, y.value]; } };
console.log([...zip('abc', [1, 2])]);

// expect: [ 1, 2, 3, 4, 6 ] 6 [ 0, 1, 2, 7, 8 ]
// expect: [ [ 'a', 1 ], [ 'b', 2 ] ]
// expect: [ 1, 2, 3, 4, 6 ]
