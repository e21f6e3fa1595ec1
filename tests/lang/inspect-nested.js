// Nesting depth, empty things, long things.
console.log({ a: { b: { c: { d: 1 } } } }, [[[[1]]]], { a: [{ b: [{ c: 1 }] }] });
console.log({}, [], [[]], [{}], { a: {} }, { a: [] }, { a: [[]] });
console.log({ m: new Map([[{ k: 1 }, new Set([[1, { x: { y: 1 } }]])]]) });
class Foo { constructor() { this.x = { y: { z: { w: 1 } } }; } }
console.log(new Foo(), [new Foo()], { f: { g: { h: new Foo() } } }, class A {}, class B extends Foo {});
console.log({ f() {}, g: () => {}, h: async () => {}, i: function* () {}, j: async function* named() {}, k: class {} });
const nul = Object.create(null);
nul.a = 1;
console.log(nul, Object.create({ inherited: 1 }), Object.create(Foo.prototype));

// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] }
// expect: {} [] [ [] ] [ {} ] { a: {} } { a: [] } { a: [ [] ] }
// expect: { m: Map(1) { { k: 1 } => Set(1) { [Array] } } }
// expect: Foo { x: { y: { z: [Object] } } } [ Foo { x: { y: [Object] } } ] { f: { g: { h: [Foo] } } } [class A] [class B extends Foo]
// expect: {
// expect:   f: [Function: f],
// expect:   g: [Function: g],
// expect:   h: [AsyncFunction: h],
// expect:   i: [GeneratorFunction: i],
// expect:   j: [AsyncGeneratorFunction: named],
// expect:   k: [class k]
// expect: }
// expect: [Object: null prototype] { a: 1 } {} Foo {}
