// What new takes for its constructor: members belong to it, a call ends it.
const t = f => { try { console.log(f()); } catch (e) { console.log(e.message); } };
const a = { b: { C: class C { constructor(x) { this.x = x; } } } };
t(() => [new a.b.C(1), new (a).b.C(2), new (a.b).C(3), new a['b'].C(4), new (a).b['C'], new a.b.C(5).x]);
t(() => { const f = () => class Z {}; return [new (f())(), new (f())]; });
t(() => new (class { static B = class Q {} }).B());
t(() => new (async () => {})());
t(() => new (() => {}));
t(() => new (x => x)(1));
t(() => { const f = () => {}; f.K = class K {}; return [new (f).K(), new ((x, y) => x).constructor.prototype.z]; });
const g = () => 1;
g.K = function () { this.made = true; };
t(() => new (g, g).K());

// expect: [
// expect:   C { x: 1 },
// expect:   C { x: 2 },
// expect:   C { x: 3 },
// expect:   C { x: 4 },
// expect:   C { x: undefined },
// expect:   5
// expect: ]
// expect: [ Z {}, Z {} ]
// expect: Q {}
// expect: (intermediate value) is not a constructor
// expect: (intermediate value) is not a constructor
// expect: (intermediate value) is not a constructor
// expect: (intermediate value).constructor.prototype.z is not a constructor
// expect: { made: true }
