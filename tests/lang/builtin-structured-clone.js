// structuredClone: copies of the clonable, DataCloneError for the others.
const t = f => { try { console.log(f()); } catch (e) { console.log(e.name, e.message, e.code, e instanceof DOMException); } };
const o = { a: [1, , 3], m: new Map([[{ k: 1 }, new Set([1])]]), d: new Date(0), n: null, u: undefined, b: 10n, s: Object('x') };
o.self = o;
const c = structuredClone(o);
console.log(c, c !== o, c.self === c, c.d instanceof Date);
class Foo { x = 1; get y() { return 2; } }
console.log(structuredClone(new Foo()), structuredClone([new Foo()])[0] instanceof Foo, structuredClone({ get g() { return 5; } }));
const e = structuredClone(new TypeError('bad', { cause: { a: 1 } }));
console.log(e instanceof TypeError, e.message, e.cause, e.stack.split('\n')[0]);
t(() => structuredClone(() => 1));
t(() => structuredClone(Symbol('x')));
t(() => structuredClone({ p: Promise.resolve() }));
t(() => structuredClone(new WeakMap()));
t(() => structuredClone());
const d = new DOMException('gone', 'AbortError');
console.log(d.name, d.code, d.message, String(d), d instanceof Error, Object.prototype.toString.call(d));

// expect: <ref *1> {
// expect:   a: [ 1, <1 empty item>, 3 ],
// expect:   m: Map(1) { { k: 1 } => Set(1) { 1 } },
// expect:   d: 1970-01-01T00:00:00.000Z,
// expect:   n: null,
// expect:   u: undefined,
// expect:   b: 10n,
// expect:   s: [String: 'x'],
// expect:   self: [Circular *1]
// expect: } true true true
// expect: { x: 1 } false { g: 5 }
// expect: true bad { a: 1 } TypeError: bad
// expect: DataCloneError () => 1 could not be cloned. 25 true
// expect: DataCloneError Symbol(x) could not be cloned. 25 true
// expect: DataCloneError #<Promise> could not be cloned. 25 true
// expect: DataCloneError #<WeakMap> could not be cloned. 25 true
// expect: TypeError The "The value argument must be specified" argument must be specified ERR_MISSING_ARGS false
// expect: AbortError 20 gone AbortError: gone true [object DOMException]
