// What cannot be taken apart.
const attempt = f => {
  try {
    f();
    console.log('fine');
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
};
attempt(() => { const { a } = null; });
attempt(() => { const { a } = undefined; });
attempt(() => { const [a] = {}; });
attempt(() => { const [a] = null; });
attempt(() => { const [a] = 5; });
attempt(() => { const { a: { b } } = {}; });
attempt(() => { (({ a }) => a)(); });
attempt(() => { const {} = 0; });
attempt(() => { let u; const [x] = u; });

// expect: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: TypeError: {} is not iterable
// expect: TypeError: null is not iterable
// expect: TypeError: 5 is not iterable
// expect: TypeError: Cannot read properties of undefined (reading 'b')
// expect: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: fine
// expect: TypeError: u is not iterable
