// Awaiting values, promises, thenables and subclasses: in which tick.
let n = 0;
const step = () => { n++; if (n < 15) Promise.resolve().then(step); };
Promise.resolve().then(step);
const p = Promise.resolve();
class P extends Promise {}
const at = async (name, v) => { await v; console.log(name, n); };
at('value', 1);
at('promise', p);
at('thenable', { then(r) { r(); } });
at('subclass', P.resolve());
at('pending', p.then(() => {}));
at('async call', (async () => {})());
at('rejected', Promise.reject(1)).catch(() => console.log('rejected', n));
(async () => p)().then(() => console.log('return p', n));
(async () => await p)().then(() => console.log('return await p', n));
(async () => { throw 1; })().catch(() => console.log('throw', n));

// expect: value 1
// expect: promise 1
// expect: async call 1
// expect: throw 1
// expect: thenable 2
// expect: pending 2
// expect: rejected 2
// expect: return await p 2
// expect: subclass 3
// expect: return p 3
// as: node10
// expect: value 1
// expect: throw 1
// expect: thenable 2
// expect: promise 3
// expect: subclass 3
// expect: pending 3
// expect: async call 3
// expect: return p 3
// expect: rejected 4
// expect: return await p 4
