// Maps, sets, iterators, errors, functions inside others.
console.log(new Map([['a', 1], ['b', { c: [1] }]]), new Set(['x', [1, 2]]), new Map([[new Map(), new Set()]]));
console.log([new Map([[1, 2]])], { s: new Set([1]) }, new WeakMap(), new WeakSet());
console.log([1, 2][Symbol.iterator](), new Map([[1, 2]]).entries(), new Set([5]).values(), 'ab'[Symbol.iterator]());
console.log((function* g() {})(), (async function* ag() {})(), Symbol('x'), [Symbol('y')]);
console.log({ get a() { return 1; }, set a(v) {}, get b() { return 1; }, set c(v) {} });
function withProps() {}
withProps.x = 1;
console.log(withProps, [withProps], Object.assign(() => {}, { y: 2 }), Math.max, console.log);
class T { get [Symbol.toStringTag]() { return 'Tagged'; } }
console.log(new T(), { [Symbol.toStringTag]: 'Lit', a: 1 });
console.log(globalThis === global, [globalThis].length, process.nextTick === process.nextTick);

// expect: Map(2) { 'a' => 1, 'b' => { c: [ 1 ] } } Set(2) { 'x', [ 1, 2 ] } Map(1) { Map(0) {} => Set(0) {} }
// expect: [ Map(1) { 1 => 2 } ] { s: Set(1) { 1 } } WeakMap { <items unknown> } WeakSet { <items unknown> }
// expect: Object [Array Iterator] {} [Map Entries] { [ 1, 2 ] } [Set Iterator] { 5 } Object [String Iterator] {}
// expect: Object [Generator] {} Object [AsyncGenerator] {} Symbol(x) [ Symbol(y) ]
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// expect: [Function: withProps] { x: 1 } [ [Function: withProps] { x: 1 } ] [Function (anonymous)] { y: 2 } [Function: max] [Function: log]
// expect: T [Tagged] {} { a: 1, [Symbol(Symbol.toStringTag)]: 'Lit' }
// expect: true 1 true
