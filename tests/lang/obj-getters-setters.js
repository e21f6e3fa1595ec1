// Accessors in literals, classes and descriptors.
const temp = {
  c: 100,
  get f() { console.log('get f'); return this.c * 9 / 5 + 32; },
  set f(v) { console.log('set f', v); this.c = (v - 32) * 5 / 9; },
};
console.log(temp.f);
temp.f = 32;
console.log(temp.c);
temp.f += 18;
console.log(temp.c);
const o = {};
let hidden = 1;
Object.defineProperty(o, 'p', { get: () => hidden, set: v => { hidden = v * 2; }, enumerable: true, configurable: true });
o.p = 5;
console.log(o.p, o);
const child = Object.create(temp);
child.f = 212;
console.log(child.c, temp.c, Object.keys(child));
const ro = { get x() { return 1; } };
ro.x = 2;
console.log(ro.x);

// expect: get f
// expect: 212
// expect: set f 32
// expect: 0
// expect: get f
// expect: set f 50
// expect: 10
// expect: 10 { p: [Getter/Setter] }
// expect: set f 212
// expect: 100 10 [ 'c' ]
// expect: 1
