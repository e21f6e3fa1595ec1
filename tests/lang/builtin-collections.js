// Map and Set while they change, and the sets' algebra.
const m = new Map([['a', 1], ['b', 2]]);
for (const [k, v] of m) { console.log(k, v); if (k === 'a') { m.delete('b'); m.set('c', 3); } if (k === 'c') m.set('a', 9); }
const s = new Set([1]);
let n = 0;
s.forEach(x => { if (n++ < 5) { s.delete(x); s.add(x + 1); } });
console.log(s, m, new Set([NaN, NaN, 0, -0]), m.get(NaN), new Map([[NaN, 1]]).get(NaN));
const it = m.entries();
it.next();
m.clear();
m.set('x', 1);
console.log(it.next(), it.next(), it);
console.log(new Set([1, 2, 3]).union(new Set([3, 4])), new Set([1, 2]).intersection(new Set([2])), new Set([1, 2]).difference(new Map([[2, 0]])));
console.log(new Set([1, 2]).symmetricDifference(new Set([2, 3])), new Set([1]).isSubsetOf(new Set([1, 2])), new Set([1]).isDisjointFrom(new Set([2])));
console.log(Map.groupBy([1, 2, 3], x => x % 2 ? 'odd' : 'even'), Object.groupBy('aab', x => x));
class Counter extends Map { add(k) { return this.set(k, (this.get(k) ?? 0) + 1); } }
console.log(new Counter().add('x').add('x'), new Counter([[1, 2]]) instanceof Map);
const w = new WeakMap(), key = {};
w.set(key, 1);
console.log(w.get(key), w.has({}), w.delete(key), w.has(key), new WeakSet([key]).has(key));

// expect: a 1
// expect: c 3
// expect: Set(1) { 6 } Map(2) { 'a' => 9, 'c' => 3 } Set(2) { NaN, 0 } undefined 1
// expect: { value: [ 'x', 1 ], done: false } { value: undefined, done: true } [Map Entries] {  }
// expect: Set(4) { 1, 2, 3, 4 } Set(1) { 2 } Set(1) { 1 }
// expect: Set(2) { 1, 3 } true true
// expect: Map(2) { 'odd' => [ 1, 3 ], 'even' => [ 2 ] } [Object: null prototype] { a: [ 'a', 'a' ], b: [ 'b' ] }
// expect: Counter(1) [Map] { 'x' => 2 } true
// expect: 1 false true false true
