// Misuse of classes.
const attempt = f => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
class A { #p = 1; constructor() {} static s() {} get p() { return this.#p; } }
class B extends A { constructor() { super(); super.none(); } }
attempt(() => A());
attempt(() => A.call({}));
attempt(() => new B());
attempt(() => { class C extends A { constructor() {} } new C(); });
attempt(() => { class C extends A { constructor() { super(); super(); } } new C(); });
attempt(() => { class C extends undefined {} });
attempt(() => { class C extends (() => 1) {} });
attempt(() => { class C extends A { constructor() { return 1; } } new C(); });
attempt(() => new A().s());
attempt(() => new (new A().p)());
attempt(() => A.prototype.p);
attempt(() => { A = 5; return A; });
attempt(() => { class K { m() { K = 1; } } new K().m(); });

// expect: TypeError: Class constructor A cannot be invoked without 'new'
// expect: TypeError: Class constructor A cannot be invoked without 'new'
// expect: TypeError: (intermediate value).none is not a function
// expect: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: ReferenceError: Super constructor may only be called once
// expect: TypeError: Class extends value undefined is not a constructor or null
// expect: TypeError: Class extends value () => 1 is not a constructor or null
// expect: TypeError: Derived constructors may only return object or undefined
// expect: TypeError: (intermediate value).s is not a function
// expect: TypeError: (intermediate value).p is not a constructor
// expect: TypeError: Cannot read private member #p from an object whose class did not declare it
// expect: 5
// expect: TypeError: Assignment to constant variable.
