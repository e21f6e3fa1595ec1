// Statics are inherited; each class may shadow them.
class A { static n = 1; static who() { return this.name; } static #p = 5; static p() { return A.#p; } }
class B extends A { static n = 2; }
class C extends B {}
console.log(A.n, B.n, C.n, C.who(), B.who(), C.p(), Object.hasOwn(C, 'n'));
C.n = 3;
console.log(B.n, C.n, Object.getPrototypeOf(C) === B);
console.log(A, B, C, Object.getOwnPropertyNames(B));
class D { static x = this.y = 4; static { this.z = this.x + 1; } }
console.log(D.x, D.y, D.z, D);

// expect: 1 2 2 C B 5 false
// expect: 2 3 true
// expect: [class A] { n: 1 } [class B extends A] { n: 2 } [class C extends B] { n: 3 } [ 'length', 'name', 'prototype', 'n' ]
// expect: 4 4 5 [class D] { y: 4, x: 4, z: 5 }
