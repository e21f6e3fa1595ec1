// The engine's own errors, word for word.
const attempt = f => {
  try {
    f();
    console.log('no error');
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
};
const o = { a: { b: 1 }, s: 'x', n: null };
let u;
attempt(() => u.x);
attempt(() => null.x);
attempt(() => u[0]);
attempt(() => o.q.r);
attempt(() => o.n.r);
attempt(() => { u.x = 1; });
attempt(() => { o.n.y = 1; });
attempt(() => u());
attempt(() => o.a());
attempt(() => o.a.b());
attempt(() => o.missing());
attempt(() => o.a.c.d());
attempt(() => o['s']());
attempt(() => (1)());
attempt(() => new u());
attempt(() => new o.a());
attempt(() => new (() => 1)());
attempt(() => { class A {} A(); });
attempt(() => { class A { constructor() { this.x; } } class B extends A { constructor() { this.y; } } new B(); });
attempt(() => { for (const x of 5) ; });
attempt(() => { for (const x of o) ; });
attempt(() => [].reduce((a, b) => a));
attempt(() => new Array(-1));
attempt(() => 'x'.repeat(-1));
attempt(() => (1.5).toFixed(101));
attempt(() => Symbol() + '');
attempt(() => null[Symbol.iterator]);
attempt(() => JSON.parse('{bad'));
attempt(() => { const c = {}; c.c = c; JSON.stringify(c); });
attempt(() => Object.defineProperty(1, 'x', {}));
attempt(() => { 'use strict'; Object.freeze(o.a).b = 2; });
attempt(() => { 'use strict'; o.a.zz = 2; });
attempt(() => { 'use strict'; delete o.a.b; });
attempt(() => { 'use strict'; ({ get x() { return 1; } }).x = 2; });
attempt(() => [...undefined]);
attempt(() => new Map([1]));
attempt(() => Promise());
attempt(() => new Promise(5));
attempt(() => decodeURIComponentX);

// expect: TypeError: Cannot read properties of undefined (reading 'x')
// expect: TypeError: Cannot read properties of null (reading 'x')
// expect: TypeError: Cannot read properties of undefined (reading '0')
// expect: TypeError: Cannot read properties of undefined (reading 'r')
// expect: TypeError: Cannot read properties of null (reading 'r')
// expect: TypeError: Cannot set properties of undefined (setting 'x')
// expect: TypeError: Cannot set properties of null (setting 'y')
// expect: TypeError: u is not a function
// expect: TypeError: o.a is not a function
// expect: TypeError: o.a.b is not a function
// expect: TypeError: o.missing is not a function
// expect: TypeError: Cannot read properties of undefined (reading 'd')
// expect: TypeError: o.s is not a function
// expect: TypeError: 1 is not a function
// expect: TypeError: u is not a constructor
// expect: TypeError: o.a is not a constructor
// expect: TypeError: (intermediate value) is not a constructor
// expect: TypeError: Class constructor A cannot be invoked without 'new'
// expect: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: TypeError: 5 is not iterable
// expect: TypeError: o is not iterable
// expect: TypeError: Reduce of empty array with no initial value
// expect: RangeError: Invalid array length
// expect: RangeError: Invalid count value: -1
// expect: RangeError: toFixed() digits argument must be between 0 and 100
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'c' closes the circle
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Cannot assign to read only property 'b' of object '#<Object>'
// expect: TypeError: Cannot add property zz, object is not extensible
// expect: TypeError: Cannot delete property 'b' of #<Object>
// expect: TypeError: Cannot set property x of #<Object> which has only a getter
// expect: TypeError: undefined is not iterable
// expect: TypeError: Iterator value 1 is not an entry object
// expect: TypeError: Promise constructor cannot be invoked without 'new'
// expect: TypeError: Promise resolver 5 is not a function
// expect: ReferenceError: decodeURIComponentX is not defined
