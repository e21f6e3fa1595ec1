// super inside async methods, arrows and getters.
class A {
  async greet(n) { await null; return 'A' + n; }
  get v() { return 'av'; }
  static async make() { return new this(); }
}
class B extends A {
  async greet(n) {
    const inner = await super.greet(n);
    const arrow = async () => (await super.greet('arrow')) + super.v;
    return 'B(' + inner + ')' + await arrow();
  }
  *gen() { yield super.v; }
}
B.make().then(b => b.greet(1)).then(console.log);
console.log([...new B().gen()]);
const o = { __proto__: { async m() { return 'proto'; } }, async m() { return 'own ' + await super.m(); } };
o.m().then(console.log);

// expect: [ 'av' ]
// expect: own proto
// expect: B(A1)Aarrowav
