// Corners of classes.
class A { 'use'() { return 1; } 42() { return 2; } static static() { return 3; } get get() { return 4; } async async() { return 5; } *gen() { yield 6; } }
const a = new A();
console.log(a.use(), a[42](), A.static(), a.get, [...a.gen()]);
a.async().then(console.log);
const mixin = B => class extends B { mixed() { return 'mixed'; } };
class M extends mixin(Array) {}
const m = M.from([1, 2, 3]);
console.log(m.mixed(), m.length, m, m.map(x => x * 2) instanceof M);
class Stack extends Array { top() { return this[this.length - 1]; } }
const s = new Stack();
s.push(1, 2);
console.log(s.top(), s.length, Array.isArray(s), s);
let order = [];
class K { [(order.push('k1'), 'x')] = order.push('v1'); [(order.push('k2'), 'y')]() {} static z = order.push('s'); }
new K();
console.log(order.join());
try { A.prototype.use = 1; console.log(typeof A.prototype.use); new A()(); } catch (e) { console.log(e.message); }
class It { *[Symbol.iterator]() { yield* [1, 2]; } }
console.log([...new It()]);

// expect: 1 2 3 4 [ 6 ]
// expect: mixed 3 M(3) [ 1, 2, 3 ] true
// expect: 2 2 true Stack(2) [ 1, 2 ]
// expect: k1,k2,s,v1
// expect: number
// expect: (intermediate value) is not a function
// expect: [ 1, 2 ]
// expect: 5
