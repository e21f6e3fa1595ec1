// What an object's rest leaves out: V8 up to Node 14 reads it all the same.
const o = { get a() { console.log('a'); return 1; }, b: 2, get c() { console.log('c'); } };
Object.defineProperty(o, 'hidden', { get() { console.log('hidden'); } });
const { a, ...r } = o;
const k = 'c', { [k]: c, hidden, ...s } = o;
console.log(r, s);
((  { a, ...rest }) => console.log(rest))(o);

// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node8
// expect: a
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: c
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node10
// expect: a
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: c
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node14
// expect: a
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: c
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node16
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node18
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node20
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node24
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
// as: node26
// expect: a
// expect: c
// expect: c
// expect: hidden
// expect: a
// expect: { b: 2, c: undefined } { a: 1, b: 2 }
// expect: a
// expect: c
// expect: { b: 2, c: undefined }
