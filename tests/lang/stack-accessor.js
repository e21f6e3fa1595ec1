// What `stack` is: a data property, from V8 12 on a pair of functions.
const of = o => Object.getOwnPropertyDescriptor(o, 'stack');
const e = new Error('m'), d = of(e);
console.log(Object.keys(d).join(), d.enumerable, d.configurable, typeof Error.prepareStackTrace);
console.log(Object.getOwnPropertyNames(Error).join(), Object.getOwnPropertyNames(e).join());
e.stack = 's';
console.log(Object.keys(of(e)).join(), e.stack);
const below = Object.create(new Error('above'));
below.stack = 'set below';
console.log(Object.getOwnPropertyNames(below).join(), below.stack);
const f = Object.freeze(new Error('frozen'));
f.stack = 'a';
console.log(f.stack.split('\n')[0]);
const o = {};
Error.captureStackTrace(o);
console.log(Object.keys(of(o)).join(), Object.keys(o).length);
const limit = Error.stackTraceLimit;
Error.stackTraceLimit = 'no number';
const none = new Error('no stack');
console.log(none.stack, of(none), 'stack' in none);
Error.stackTraceLimit = limit;
console.log(delete e.stack, e.stack, 'stack' in e);

// expect: get,set,enumerable,configurable false true function
// expect: length,name,prototype,captureStackTrace,prepareStackTrace,stackTraceLimit stack,message
// expect: get,set,enumerable,configurable s
// expect:  set below
// expect: a
// expect: get,set,enumerable,configurable 0
// expect: undefined {
// expect:   get: [Function (anonymous)],
// expect:   set: [Function (anonymous)],
// expect:   enumerable: false,
// expect:   configurable: true
// expect: } true
// expect: true undefined false
// as: node8
// expect: value,writable,enumerable,configurable false true undefined
// expect: length,name,prototype,captureStackTrace,stackTraceLimit stack,message
// expect: value,writable,enumerable,configurable s
// expect: stack set below
// expect: Error: frozen
// expect: value,writable,enumerable,configurable 0
// expect: undefined { value: undefined,
// expect:   writable: true,
// expect:   enumerable: false,
// expect:   configurable: true } true
// expect: true undefined false
// as: node10
// expect: value,writable,enumerable,configurable false true undefined
// expect: length,name,prototype,captureStackTrace,stackTraceLimit stack,message
// expect: value,writable,enumerable,configurable s
// expect: stack set below
// expect: Error: frozen
// expect: value,writable,enumerable,configurable 0
// expect: undefined { value: undefined,
// expect:   writable: true,
// expect:   enumerable: false,
// expect:   configurable: true } true
// expect: true undefined false
// as: node12
// expect: value,writable,enumerable,configurable false true undefined
// expect: length,name,prototype,captureStackTrace,stackTraceLimit stack,message
// expect: value,writable,enumerable,configurable s
// expect: stack set below
// expect: Error: frozen
// expect: value,writable,enumerable,configurable 0
// expect: undefined {
// expect:   value: undefined,
// expect:   writable: true,
// expect:   enumerable: false,
// expect:   configurable: true
// expect: } true
// expect: true undefined false
// as: node18
// expect: value,writable,enumerable,configurable false true undefined
// expect: length,name,prototype,captureStackTrace,stackTraceLimit stack,message
// expect: value,writable,enumerable,configurable s
// expect: stack set below
// expect: Error: frozen
// expect: value,writable,enumerable,configurable 0
// expect: undefined {
// expect:   value: undefined,
// expect:   writable: true,
// expect:   enumerable: false,
// expect:   configurable: true
// expect: } true
// expect: true undefined false
// as: node26
// expect: get,set,enumerable,configurable false true function
// expect: length,name,prototype,captureStackTrace,prepareStackTrace,isError,stackTraceLimit stack,message
// expect: get,set,enumerable,configurable s
// expect:  set below
// expect: a
// expect: get,set,enumerable,configurable 0
// expect: undefined {
// expect:   get: [Function (anonymous)],
// expect:   set: [Function (anonymous)],
// expect:   enumerable: false,
// expect:   configurable: true
// expect: } true
// expect: true undefined false
