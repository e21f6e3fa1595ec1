// Property descriptors.
const o = { a: 1, get g() { return 2; } };
console.log(Object.getOwnPropertyDescriptor(o, 'a'), Object.getOwnPropertyDescriptor(o, 'none'));
Object.defineProperty(o, 'hidden', { value: 'h' });
console.log(o, Object.keys(o), o.hidden, Object.getOwnPropertyDescriptor(o, 'hidden'));
o.hidden = 'changed';
console.log(o.hidden, delete o.hidden, o.propertyIsEnumerable('hidden'));
try {
  Object.defineProperty(o, 'hidden', { value: 'other' });
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
Object.defineProperties(o, { p: { value: 1, writable: true }, q: { get() { return this.p + 1; } } });
o.p = 41;
console.log(o.q, Object.getOwnPropertyDescriptors({ get x() { return 1; }, y: 2 }));

// expect: { value: 1, writable: true, enumerable: true, configurable: true } undefined
// expect: { a: 1, g: [Getter] } [ 'a', 'g' ] h { value: 'h', writable: false, enumerable: false, configurable: false }
// expect: h false false
// expect: TypeError: Cannot redefine property: hidden
// expect: 42 {
// expect:   x: {
// expect:     get: [Function: get x],
// expect:     set: undefined,
// expect:     enumerable: true,
// expect:     configurable: true
// expect:   },
// expect:   y: { value: 2, writable: true, enumerable: true, configurable: true }
// expect: }
