// States of promises, and what inspect shows of them.
const pending = new Promise(() => {});
const ok = Promise.resolve({ a: 1 });
const bad = Promise.reject(new Error('no').message);
bad.catch(() => {});
console.log(pending, ok, bad, [Promise.resolve()], { p: Promise.resolve('x') });
const later = new Promise(r => setTimeout(r, 5, 'late'));
console.log(later);
later.then(v => console.log(v, later));
console.log(Promise.resolve(ok) === ok, Promise, Promise.resolve, typeof pending.then, Object.keys(ok));

// expect: Promise { <pending> } Promise { { a: 1 } } Promise { <rejected> 'no' } [ Promise { undefined } ] { p: Promise { 'x' } }
// expect: Promise { <pending> }
// expect: true [Function: Promise] [Function: resolve] function []
// expect: late Promise { 'late' }
