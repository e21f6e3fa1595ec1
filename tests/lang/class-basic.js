// Classes: constructor, methods, accessors, static.
class Point {
  constructor(x, y = 0) { this.x = x; this.y = y; }
  get length() { return Math.sqrt(this.x ** 2 + this.y ** 2); }
  set both(v) { this.x = this.y = v; }
  add(o) { return new Point(this.x + o.x, this.y + o.y); }
  toString() { return `(${this.x}, ${this.y})`; }
  static origin = new Point(0);
  static of(...a) { return new this(...a); }
  ['comp' + 'uted']() { return 'c'; }
}
const p = Point.of(3, 4);
console.log(p, String(p), p.length, `${p.add(p)}`, Point.origin, p.computed());
p.both = 7;
console.log(p, typeof Point, Point.name, Point.length, Object.keys(p));
console.log(p.constructor === Point, Object.getOwnPropertyNames(Point.prototype));
const Anon = class { who() { return 'anon'; } };
const Named = class Inner { who() { return Inner.name; } };
console.log(new Anon().who(), Anon.name, new Named().who(), Named.name, Point, Anon, class {});

// expect: Point { x: 3, y: 4 } (3, 4) 5 (6, 8) Point { x: 0, y: 0 } c
// expect: Point { x: 7, y: 7 } function Point 1 [ 'x', 'y' ]
// expect: true [ 'constructor', 'length', 'both', 'add', 'toString', 'computed' ]
// expect: anon Anon Inner Inner [class Point] { origin: Point { x: 0, y: 0 } } [class Anon] [class (anonymous)]
