// ?. stops the whole chain at null or undefined.
const o = { a: { b: [10, 20], f() { return this.b; } }, n: null };
console.log(o?.a?.b, o?.a?.b?.[1], o.x?.y.z.w, o.n?.x);
console.log(o.a.f?.(), o.a.g?.(), o.a?.f().length, o.x?.f());
let count = 0;
console.log(o.x?.[count++], count, o.a?.[(count++, 'b')], count);
console.log(delete o?.a?.b, o.a, delete o.zz?.b);
const u = undefined;
console.log(u?.(), u?.x, u?.[0]);
try {
  (u?.x).y;
} catch (e) {
  console.log(e.message);
}

try {
  (u?.x).y;
} catch (e) {
  console.log(e.message);
}

// expect: [ 10, 20 ] 20 undefined undefined
// expect: [ 10, 20 ] undefined 2 undefined
// expect: undefined 0 [ 10, 20 ] 1
// expect: true { f: [Function: f] } true
// expect: undefined undefined undefined
// expect: Cannot read properties of undefined (reading 'y')
// expect: Cannot read properties of undefined (reading 'y')
