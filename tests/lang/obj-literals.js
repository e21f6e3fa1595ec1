// Object literals in all their forms.
const name = 'n', key = 'dyn';
const o = {
  name, 'quoted key': 1, 42: 'number', [key + 1]: 'computed',
  method() { return this.name; },
  get doubled() { return this.name + this.name; },
  set doubled(v) { this.name = v; },
  async am() {}, *gm() {}, async *agm() {}, async: 1, get: 2, set: 3, static: 4,
  nested: { deep: { deeper: { deepest: 1 } } },
  ...{ spread: true },
};
console.log(o);
console.log(o.method(), o.doubled, (o.doubled = 'z', o.name), o.doubled);
console.log(Object.keys(o).length, { a: 1, a: 2 }.a, { 'a-b': 1 }['a-b'], { 1.5: 'x' }['1.5']);

// expect: {
// expect:   '42': 'number',
// expect:   name: 'n',
// expect:   'quoted key': 1,
// expect:   dyn1: 'computed',
// expect:   method: [Function: method],
// expect:   doubled: [Getter/Setter],
// expect:   am: [AsyncFunction: am],
// expect:   gm: [GeneratorFunction: gm],
// expect:   agm: [AsyncGeneratorFunction: agm],
// expect:   async: 1,
// expect:   get: 2,
// expect:   set: 3,
// expect:   static: 4,
// expect:   nested: { deep: { deeper: [Object] } },
// expect:   spread: true
// expect: }
// expect: n nn z zz
// expect: 15 2 1 x
