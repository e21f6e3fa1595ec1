// Things of their own kind whose constructor is Object.
const f = v => { try { Object.defineProperty(v, 'constructor', { value: Object, enumerable: false, configurable: true }); console.log(v); } catch (e) { console.log('!', e.message); } };
f(Promise.resolve(3)); f(Object.assign(Promise.resolve(3), { a: 1 })); f(new Error('x').message); f(new Date(0)); f(() => 1); f(new WeakSet()); f(new WeakMap()); f(Object(1)); f(new Map([[1, 2]])); f(new Set([1])); f([1]); f((function* () { })()); f(Symbol.iterator);
const e = new RangeError('m'); e.stack = 'RangeError: m'; f(e);
f([][Symbol.iterator]()); f(new Map()[Symbol.iterator]()); f(Object.assign(new Error('q'), { stack: 'Error: q', b: 1 }));
console.log(Object.assign(Promise.resolve([1, 2]), { constructor: Object }), Object.assign(Promise.reject(1).catch(() => 1) && Promise.resolve(1), { constructor: Array }), Object.assign(Promise.resolve(1), { constructor: {} }));
f(() => 1); f(class A {}); f(async function q() {}); f(new Error('e')); f(new Date(0)); 

// expect: Object [Promise] {}
// expect: Object [Promise] { a: 1 }
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: [Function (anonymous)] Object
// expect: Object [WeakSet] {}
// expect: Object [WeakMap] {}
// expect: {}
// expect: Object(1) [Map] { 1 => 2 }
// expect: Object(1) [Set] { 1 }
// expect: Object(1) [ 1 ]
// expect: Object [Generator] {}
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: Object [Array Iterator] {}
// expect: [Map Entries] {  }
// expect: { b: 1 }
// expect: Object [Promise] { constructor: [Function: Object] } Promise { 1, constructor: [Function: Array] } Promise { 1, constructor: {} }
// expect: [Function (anonymous)] Object
// expect: [class A [Object]]
// expect: [AsyncFunction: q] Object [AsyncFunction]
// expect: {}
// expect: {}
// as: node8
// expect: {}
// expect: { a: 1 }
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: {}
// expect: {}
// expect: {}
// expect: {}
// expect: Object { 1 => 2 }
// expect: Object { 1 }
// expect: Object [ 1 ]
// expect: {}
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: {}
// expect: MapIterator {  }
// expect: { b: 1 }
// expect: { constructor: [Function: Object] } Array { 1, constructor: [Function: Array] } Promise { 1, constructor: {} }
// expect: {}
// expect: {}
// expect: {}
// expect: {}
// expect: {}
// as: node12
// expect: Object [Promise] {}
// expect: Object [Promise] { a: 1 }
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: {}
// expect: Object [WeakSet] {}
// expect: Object [WeakMap] {}
// expect: {}
// expect: Object [Map] { 1 => 2 }
// expect: Object [Set] { 1 }
// expect: Object(1) [ 1 ]
// expect: Object [Generator] {}
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: Object [Array Iterator] {}
// expect: [Map Entries] {  }
// expect: { b: 1 }
// expect: Object [Promise] { constructor: [Function: Object] } Array [Promise] { 1, constructor: [Function: Array] } Promise { 1, constructor: {} }
// expect: {}
// expect: {}
// expect: Object [AsyncFunction] {}
// expect: {}
// expect: {}
// as: node16
// expect: Object [Promise] {}
// expect: Object [Promise] { a: 1 }
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: {}
// expect: Object [WeakSet] {}
// expect: Object [WeakMap] {}
// expect: {}
// expect: Object(1) [Map] { 1 => 2 }
// expect: Object(1) [Set] { 1 }
// expect: Object(1) [ 1 ]
// expect: Object [Generator] {}
// expect: ! Object.defineProperty called on non-object
// expect: {}
// expect: Object [Array Iterator] {}
// expect: [Map Entries] {  }
// expect: { b: 1 }
// expect: Object [Promise] { constructor: [Function: Object] } Promise { 1, constructor: [Function: Array] } Promise { 1, constructor: {} }
// expect: {}
// expect: {}
// expect: Object [AsyncFunction] {}
// expect: {}
// expect: {}
