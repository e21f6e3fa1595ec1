// Names of functions in a deep nest: each is named by the parse of the one
// around it, however many there are.
const a = {};
const where = () => new Error().stack.split('\n')[2].trim().split(' (')[0];
a.first =
  a.b0 = () => a.c = () =>
  a.b1 = () => a.c = () =>
  a.b2 = () => a.c = () =>
  a.b3 = () => a.c = () =>
  a.b4 = () => a.c = () =>
  a.b5 = () => a.c = () =>
  a.b6 = () => a.c = () =>
  a.b7 = () => a.c = () =>
  a.b8 = () => a.c = () =>
  a.b9 = () => a.c = () =>
  a.b10 = () => a.c = () =>
  a.b11 = () => a.c = () =>
  a.b12 = () => a.c = () =>
  a.b13 = () => a.c = () =>
  a.b14 = () => a.c = () =>
  a.b15 = () => a.c = () =>
  a.b16 = () => a.c = () =>
  a.b17 = () => a.c = () =>
  a.b18 = () => a.c = () =>
  a.b19 = () => a.c = () =>
  a.b20 = () => a.c = () =>
  a.b21 = () => a.c = () =>
  a.b22 = () => a.c = () =>
  a.b23 = () => a.c = () =>
  where();
let f = a.first, calls = 0;
while (typeof f === 'function') {
  f = f();
  calls++;
}
console.log(calls, f);
(() => (() => (() => { a.d = () => where(); })())())();
console.log(a.d());

// expect: 48 at a.c
// expect: at a.d
// as: node8
// expect: 48 'at a.c'
// expect: at Object.a.d
// as: node11
// expect: 48 'at a.c'
// expect: at Object.a.d
// as: node26
// expect: 48 at a.c
// expect: at a.d
