// A promise returned from then costs two ticks more.
let n = 0;
const step = () => { n++; if (n < 12) Promise.resolve().then(step); };
Promise.resolve().then(step);
const p = Promise.resolve();
const at = name => () => console.log(name, n);
p.then(() => 1).then(at('value'));
p.then(() => p).then(at('promise'));
p.then(() => ({ then(r) { r(); } })).then(at('thenable'));
p.then(async () => {}).then(at('async'));
new Promise(r => r(p)).then(at('resolve(p)'));
new Promise(r => r(1)).then(at('resolve(1)'));
Promise.resolve(p).then(at('Promise.resolve(p)'));
p.catch(() => {}).then(at('catch'));
p.finally(() => {}).then(at('finally'));
Promise.all([p, p]).then(at('all'));
Promise.race([p, p]).then(at('race'));

// expect: resolve(1) 1
// expect: Promise.resolve(p) 1
// expect: value 2
// expect: catch 2
// expect: all 2
// expect: race 2
// expect: thenable 3
// expect: resolve(p) 3
// expect: promise 4
// expect: async 4
// expect: finally 4
// as: node10
// expect: resolve(1) 1
// expect: Promise.resolve(p) 1
// expect: value 2
// expect: catch 2
// expect: all 2
// expect: race 2
// expect: thenable 3
// expect: resolve(p) 3
// expect: promise 4
// expect: async 4
// expect: finally 4
