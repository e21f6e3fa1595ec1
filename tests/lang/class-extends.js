// Inheritance, super calls and super properties.
class A {
  constructor(n) { this.n = n; console.log('A', new.target.name); }
  hi() { return 'A.hi ' + this.n; }
  static make(n) { return new this(n); }
  get v() { return this.n * 10; }
}
class B extends A {
  constructor(n) { console.log('B before'); super(n + 1); console.log('B after', this.n); }
  hi() { return 'B>' + super.hi(); }
  get v() { return super.v + 1; }
  static make(n) { return super.make(n * 2); }
}
class C extends B {}
const c = C.make(5);
console.log(c.hi(), c.v, c instanceof A, C.__proto__ === B, c);
const base = { greet() { return 'base'; } };
const derived = { __proto__: base, greet() { return super.greet() + '+'; } };
console.log(derived.greet());
class N extends null { static s() { return 's'; } }
console.log(N.s(), Object.getPrototypeOf(N.prototype));
try { class X extends 5 {} } catch (e) { console.log(e.message); }
class Ret extends A { constructor() { return { other: 1 }; } }
console.log(new Ret());

// expect: B before
// expect: A C
// expect: B after 11
// expect: B>A.hi 11 111 true true C { n: 11 }
// expect: base+
// expect: s null
// expect: Class extends value 5 is not a constructor or null
// expect: { other: 1 }
