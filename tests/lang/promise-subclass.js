// Subclasses of Promise.
class P extends Promise {
  constructor(f) { super(f); P.made = (P.made || 0) + 1; }
  tap(f) { return this.then(v => { f(v); return v; }); }
}
const p = P.resolve(1);
console.log(p instanceof P, p.then(() => 1) instanceof P, P.made, P.resolve(p) === p, Promise.resolve(p) === p);
p.tap(v => console.log('tap', v)).then(v => console.log('then', v));
console.log(P.all([1]) instanceof P, p.finally(() => {}) instanceof P, p);
class Q extends Promise { static get [Symbol.species]() { return Promise; } }
console.log(Q.resolve().then() instanceof Q, Q.resolve() instanceof Q);

// expect: true true 2 true false
// expect: true true P [Promise] { 1 }
// expect: false true
// expect: tap 1
// expect: then 1
