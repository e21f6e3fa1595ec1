// Accessors through inheritance and overriding.
class Base {
  _v = 1;
  get v() { return this._v; }
  set v(x) { this._v = x; }
}
class OnlyGet extends Base { get v() { return 'only ' + super.v; } }
class Both extends Base {
  get v() { return super.v; }
  set v(x) { super.v = x * 2; }
}
const g = new OnlyGet();
g.v = 5;
console.log(g.v, g._v);
const b = new Both();
b.v = 5;
console.log(b.v);
console.log(g, Object.keys(b), 'v' in b, Object.hasOwn(b, 'v'));

// expect: only 1 1
// expect: 10
// expect: OnlyGet { _v: 1 } [ '_v' ] true false
