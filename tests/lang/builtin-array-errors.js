// Array's methods: wrong callbacks, lengths and iterables, in V8's words.
const t = f => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
t(() => [].map(5));
t(() => [].forEach('abc'));
t(() => [].filter({}));
t(() => [].find());
t(() => [1].some(null));
t(() => [].reduce((a, b) => a));
t(() => [].sort('x'));
t(() => [1].with(3, 1));
t(() => new Array(-1));
t(() => { [].length = 1.5; });
t(() => { const a = [1, 2, 3]; a.length = { valueOf: () => 1 }; return a; });
t(() => Array.from(null));
t(() => Array.from({ length: 2, 0: 'a', 1: 'b' }));
t(() => Array.from({ [Symbol.iterator]: 5 }));
t(() => Array.from({ [Symbol.iterator]: () => ({}) }));
t(() => Array.from({ [Symbol.iterator]: () => ({ next: () => 5 }) }));
t(() => Array.prototype.map.call(null, x => x));
t(() => Array.prototype.push.call(undefined));
t(() => Array.prototype.push.call({ length: 2 ** 53 - 1 }, 1));
t(() => [Symbol()].join());
t(() => new Map(5));
t(() => new Map([1]));
t(() => new Set({}));
t(() => Map());
t(() => Map.prototype.get.call({}));
t(() => new WeakMap().set(1, 2));
t(() => new WeakRef(1));
t(() => new Set([1]).union([1]));
t(() => { const a = [1]; a.push(a); return String(a); });

// expect: TypeError: number 5 is not a function
// expect: TypeError: string "abc" is not a function
// expect: TypeError: object is not a function
// expect: TypeError: undefined is not a function
// expect: TypeError: object null is not a function
// expect: TypeError: Reduce of empty array with no initial value
// expect: TypeError: The comparison function must be either a function or undefined: x
// expect: RangeError: Invalid index : 3
// expect: RangeError: Invalid array length
// expect: RangeError: Invalid array length
// expect: [ 1 ]
// expect: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: [ 'a', 'b' ]
// expect: TypeError: %Array%.from requires that the property of the first argument, items[Symbol.iterator], when exists, be a function
// expect: TypeError: undefined is not a function
// expect: TypeError: Iterator result 5 is not an object
// expect: TypeError: Array.prototype.map called on null or undefined
// expect: TypeError: Cannot convert undefined or null to object
// expect: TypeError: Pushing 1 elements on an array-like of length 9007199254740991 is disallowed, as the total surpasses 2**53-1
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Iterator value 1 is not an entry object
// expect: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Constructor Map requires 'new'
// expect: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: TypeError: Invalid value used as weak map key
// expect: TypeError: WeakRef: invalid target
// expect: TypeError: The .size property is NaN
// expect: 1,
