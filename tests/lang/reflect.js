// Reflect.
const o = { a: 1 };
console.log(Reflect.has(o, 'a'), Reflect.get(o, 'a'), Reflect.set(o, 'b', 2), o, Reflect.ownKeys(o), Reflect.deleteProperty(o, 'a'), o);
console.log(Reflect.apply((a, b) => a + b, null, [1, 2]), Reflect.getPrototypeOf([]) === Array.prototype, Reflect.defineProperty(o, 'c', { value: 1 }));
console.log(Reflect.set(Object.freeze({ x: 1 }), 'x', 2), Reflect.isExtensible(o), Reflect.get({ get v() { return this.w; } }, 'v', { w: 'receiver' }));

// expect: true 1 true { b: 2 } [ 'a', 'b' ] true { b: 2 }
// expect: 3 true true
// expect: false true receiver
