// Map and Set: order, identity, iteration while changing.
const m = new Map([['a', 1], [NaN, 'nan'], [0, 'zero']]);
const key = {};
m.set(key, 'obj').set('a', 2);
console.log(m, m.size, m.get(NaN), m.get(-0), m.get({}), m.get(key), m.has('a'), m.delete('a'), m.delete('a'), m.size);
console.log([...m.keys()], [...m.values()], [...m.entries()].length, [...m][0]);
m.forEach((v, k, mm) => console.log(k, v, mm === m));
const s = new Set([1, '1', 1, NaN, NaN]);
console.log(s, s.size, s.has('1'), s.add(5) === s, [...s], s.delete(1), s);
s.forEach((v, k) => console.log(v, k));
const live = new Set([1, 2, 3]);
for (const v of live) { console.log('visit', v); if (v === 1) { live.delete(2); live.add(4); } }
const lm = new Map([[1, 'a']]);
for (const [k] of lm) if (k < 4) lm.set(k + 1, 'x');
console.log(lm);
m.clear();
console.log(m, m.size, new Map(), new Set(), Map.groupBy([1, 2, 3], x => x % 2));
console.log(new Set([1, 2, 3]).union(new Set([3, 4])), new Set([1, 2]).intersection(new Set([2, 3])), new Set([1, 2]).isSubsetOf(new Set([1, 2, 3])));

// expect: Map(3) { NaN => 'nan', 0 => 'zero', {} => 'obj' } 4 nan zero undefined obj true true false 3
// expect: [ NaN, 0, {} ] [ 'nan', 'zero', 'obj' ] 3 [ NaN, 'nan' ]
// expect: NaN nan true
// expect: 0 zero true
// expect: {} obj true
// expect: Set(3) { '1', NaN, 5 } 3 true true [ 1, '1', NaN, 5 ] true Set(3) { '1', NaN, 5 }
// expect: 1 1
// expect: NaN NaN
// expect: 5 5
// expect: visit 1
// expect: visit 3
// expect: visit 4
// expect: Map(4) { 1 => 'a', 2 => 'x', 3 => 'x', 4 => 'x' }
// expect: Map(0) {} 0 Map(0) {} Set(0) {} Map(2) { 1 => [ 1, 3 ], 0 => [ 2 ] }
// expect: Set(4) { 1, 2, 3, 4 } Set(1) { 2 } true
