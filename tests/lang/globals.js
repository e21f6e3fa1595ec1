// Global names.
console.log(typeof globalThis, typeof undefined, NaN, Infinity, isNaN(NaN), isFinite(1));
console.log(typeof parseInt, typeof parseFloat, typeof setTimeout, typeof clearTimeout, typeof setImmediate, typeof queueMicrotask);
console.log(typeof Object, typeof Array, typeof Map, typeof Promise, typeof JSON, typeof Math, typeof Symbol, typeof Reflect);
var g = 1;
console.log(globalThis.g, 'g' in globalThis, delete globalThis.notThere);
globalThis.made = 5;
console.log(made, typeof made);
console.log(Object.getOwnPropertyDescriptor(globalThis, 'undefined'), parseInt === Number.parseInt);

// expect: object undefined NaN Infinity true true
// expect: function function function function function function
// expect: function function function function object object function object
// expect: undefined false true
// expect: 5 number
// expect: {
// expect:   value: undefined,
// expect:   writable: false,
// expect:   enumerable: false,
// expect:   configurable: false
// expect: } true
