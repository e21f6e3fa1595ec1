// &&= ||= ??= assign only when they must.
const o = {
  reads: 0, writes: 0, inner: null,
  get p() { this.reads++; return this.inner; },
  set p(v) { this.writes++; this.inner = v; },
};
o.p ??= 5; console.log(o.inner, o.reads, o.writes);
o.p ??= 6; console.log(o.inner, o.reads, o.writes);
o.p ||= 7; console.log(o.inner, o.reads, o.writes);
o.p &&= 0; console.log(o.inner, o.reads, o.writes);
o.p &&= 9; console.log(o.inner, o.reads, o.writes);
let a = null, b = 1;
a ||= b &&= 4;
console.log(a, b);

// expect: 5 1 1
// expect: 5 2 1
// expect: 5 3 1
// expect: 0 4 2
// expect: 0 5 2
// expect: 4 4
