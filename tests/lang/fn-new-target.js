// new, new.target, returning from constructors.
function F(v) { this.v = v; this.viaNew = new.target === F; }
console.log(new F(1), new F, new F().v);
console.log(F.call({}, 2), new (class { constructor() { this.t = new.target.name; } })().t);
function R(o) { this.own = true; return o; }
console.log(new R({ other: 1 }), new R(5), new R(null));
const B = F.bind(null, 9);
const b = new B();
console.log(b.v, b instanceof F, b.viaNew);
class A { constructor() { this.args = arguments.length; } }
console.log(new A(1, 2, 3), new A, Reflect.construct(A, [1]).args);
console.log(new (class extends A {})(4, 5).args);

// expect: F { v: 1, viaNew: true } F { v: undefined, viaNew: true } undefined
// expect: undefined 
// expect: { other: 1 } R { own: true } R { own: true }
// expect: 9 true true
// expect: A { args: 3 } A { args: 0 } 1
// expect: 2
