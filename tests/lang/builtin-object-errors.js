// Object and Reflect: what they refuse, in V8's words.
const t = f => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
t(() => Object.defineProperty(1, 'a', {}));
t(() => Object.defineProperty({}, 'a', 1));
t(() => Object.defineProperty({}, 'a', { get: 1 }));
t(() => Object.defineProperty({}, 'a', { get() {}, value: 1 }));
t(() => Object.defineProperty(Object.freeze({ a: 1 }), 'a', { value: 2 }));
t(() => Object.defineProperty(Object.freeze({}), 'a', { value: 2 }));
t(() => Object.defineProperty([1], 'length', { value: -1 }));
t(() => Object.create(1));
t(() => Object.setPrototypeOf({}, 1));
t(() => Object.setPrototypeOf(Object.preventExtensions({}), {}));
t(() => { const a = {}; Object.setPrototypeOf(a, Object.create(a)); });
t(() => Object.keys(null));
t(() => Object.assign(Object.freeze({ a: 1 }), { a: 2 }));
t(() => Object.fromEntries(5));
t(() => Object.fromEntries([5]));
t(() => Object.groupBy([1], 5));
t(() => Object.freeze([1]).push(2));
t(() => Object.freeze([1]).pop());
t(() => Object.freeze([2, 1]).sort());
t(() => Object.freeze([1]).unshift(0));
t(() => { 'use strict'; Object.freeze({ a: 1 }).b = 2; });
t(() => { 'use strict'; delete Object.freeze({ a: 1 }).a; });
t(() => Reflect.apply(1));
t(() => Reflect.construct(1, []));
t(() => Reflect.ownKeys(1));
t(() => Reflect.set(Object.freeze({ a: 1 }), 'a', 2));
t(() => Object.prototype.toString.call(null) + Object.prototype.toString.call([]));
t(() => ({}) instanceof 5);
t(() => ({}) instanceof (() => 1));
t(() => ({ [Symbol.toPrimitive]: 1 }) + 1);
t(() => ({ valueOf() { return {}; }, toString() { return {}; } }) * 2);

// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Property description must be an object: 1
// expect: TypeError: Getter must be a function: 1
// expect: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: TypeError: Cannot redefine property: a
// expect: TypeError: Cannot define property a, object is not extensible
// expect: RangeError: Invalid array length
// expect: TypeError: Object prototype may only be an Object or null: 1
// expect: TypeError: Object prototype may only be an Object or null: 1
// expect: TypeError: #<Object> is not extensible
// expect: TypeError: Cyclic __proto__ value
// expect: TypeError: Cannot convert undefined or null to object
// expect: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Iterator value 5 is not an entry object
// expect: TypeError: 5 is not a function
// expect: TypeError: Cannot add property 1, object is not extensible
// expect: TypeError: Cannot delete property '0' of [object Array]
// expect: TypeError: Cannot assign to read only property '0' of object '[object Array]'
// expect: TypeError: Cannot add property 1, object is not extensible
// expect: TypeError: Cannot add property b, object is not extensible
// expect: TypeError: Cannot delete property 'a' of #<Object>
// expect: TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect: TypeError: 1 is not a constructor
// expect: TypeError: Reflect.ownKeys called on non-object
// expect: false
// expect: [object Null][object Array]
// expect: TypeError: Right-hand side of 'instanceof' is not an object
// expect: TypeError: Function has non-object prototype 'undefined' in instanceof check
// expect: TypeError: number 1 is not a function
// expect: TypeError: Cannot convert object to primitive value
