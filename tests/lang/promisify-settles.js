// util.promisify of Node 8 settles its promise even if it follows another one
// already: the last call before it is settled counts.
const util = require('util');
const log = console.log;
const show = (l, p) => { log(l, p); p.then(v => log(l, 'ok', v), e => log(l, 'no', e)); };
show('a', util.promisify(cb => { cb(null, 1); cb(null, 2); })());
show('b', util.promisify(cb => { cb(null, 1); cb('x'); })());
show('c', util.promisify(cb => { cb('x'); cb(null, 1); })());
show('d', util.promisify(cb => { cb(null, new Promise(() => 0)); cb(null, 1); })());
show('e', util.promisify(cb => { cb(null, new Promise(() => 0)); cb('x'); })());
show('f', util.promisify(cb => { cb(null, { then(f) { f(5) } }); cb('x'); })());
show('g', util.promisify(cb => { cb(null, { then(f) { f(5) } }); cb(null, 6); })());
show('h', util.promisify(cb => { cb(null, Promise.resolve(7)); cb(null, 6); })());
show('i', util.promisify(cb => { cb(null, 1); throw 'y' })());
show('j', util.promisify(cb => { cb(null, { then(f) { f(5) } }); throw 'y' })());
show('k', util.promisify(cb => { cb(null, 1); process.nextTick(cb, null, 3); setImmediate(cb, 'z') })());
const k = util.promisify(cb => { cb(null, 1); process.nextTick(cb, null, 3); setTimeout(cb, 30, 'z') })();
setTimeout(() => log('k', k), 60); k.catch(e => log('caught', e));
const m = util.promisify(cb => { process.nextTick(cb, null, 3); setTimeout(cb, 30, null, 4) })();
m.then(e => log('then', e));
setTimeout(() => { log('m', m); m.then(e => log('then', e)); }, 60); 

// expect: a Promise { 1 }
// expect: b Promise { 1 }
// expect: c Promise { <rejected> 'x' }
// expect: d Promise { <pending> }
// expect: e Promise { <pending> }
// expect: f Promise { <pending> }
// expect: g Promise { <pending> }
// expect: h Promise { <pending> }
// expect: i Promise { 1 }
// expect: j Promise { <pending> }
// expect: k Promise { 1 }
// expect: a ok 1
// expect: b ok 1
// expect: c no x
// expect: i ok 1
// expect: k ok 1
// expect: then 3
// expect: f ok 5
// expect: g ok 5
// expect: j ok 5
// expect: h ok 7
// expect: k Promise { 1 }
// expect: m Promise { 3 }
// expect: then 3
// as: node8
// expect: a Promise { 1 }
// expect: b Promise { 1 }
// expect: c Promise { <rejected> 'x' }
// expect: d Promise { 1 }
// expect: e Promise { <rejected> 'x' }
// expect: f Promise { <rejected> 'x' }
// expect: g Promise { 6 }
// expect: h Promise { 7 }
// expect: i Promise { 1 }
// expect: j Promise { <rejected> 'y' }
// expect: k Promise { 1 }
// expect: a ok 1
// expect: b ok 1
// expect: c no x
// expect: d ok 1
// expect: e no x
// expect: f no x
// expect: g ok 6
// expect: h ok 7
// expect: i ok 1
// expect: j no y
// expect: k ok 1
// expect: then 3
// expect: k Promise { 1 }
// expect: m Promise { 3 }
// expect: then 3
// as: node10
// expect: a Promise { 1 }
// expect: b Promise { 1 }
// expect: c Promise { <rejected> 'x' }
// expect: d Promise { <pending> }
// expect: e Promise { <pending> }
// expect: f Promise { <pending> }
// expect: g Promise { <pending> }
// expect: h Promise { <pending> }
// expect: i Promise { 1 }
// expect: j Promise { <pending> }
// expect: k Promise { 1 }
// expect: a ok 1
// expect: b ok 1
// expect: c no x
// expect: i ok 1
// expect: k ok 1
// expect: then 3
// expect: f ok 5
// expect: g ok 5
// expect: j ok 5
// expect: h ok 7
// expect: k Promise { 1 }
// expect: m Promise { 3 }
// expect: then 3
// as: node12
// expect: a Promise { 1 }
// expect: b Promise { 1 }
// expect: c Promise { <rejected> 'x' }
// expect: d Promise { <pending> }
// expect: e Promise { <pending> }
// expect: f Promise { <pending> }
// expect: g Promise { <pending> }
// expect: h Promise { <pending> }
// expect: i Promise { 1 }
// expect: j Promise { <pending> }
// expect: k Promise { 1 }
// expect: a ok 1
// expect: b ok 1
// expect: c no x
// expect: i ok 1
// expect: k ok 1
// expect: then 3
// expect: f ok 5
// expect: g ok 5
// expect: j ok 5
// expect: h ok 7
// expect: k Promise { 1 }
// expect: m Promise { 3 }
// expect: then 3
// as: node14
// expect: a Promise { 1 }
// expect: b Promise { 1 }
// expect: c Promise { <rejected> 'x' }
// expect: d Promise { <pending> }
// expect: e Promise { <pending> }
// expect: f Promise { <pending> }
// expect: g Promise { <pending> }
// expect: h Promise { <pending> }
// expect: i Promise { 1 }
// expect: j Promise { <pending> }
// expect: k Promise { 1 }
// expect: a ok 1
// expect: b ok 1
// expect: c no x
// expect: i ok 1
// expect: k ok 1
// expect: then 3
// expect: f ok 5
// expect: g ok 5
// expect: j ok 5
// expect: h ok 7
// expect: k Promise { 1 }
// expect: m Promise { 3 }
// expect: then 3
// as: node26
// expect: a Promise { 1 }
// expect: b Promise { 1 }
// expect: c Promise { <rejected> 'x' }
// expect: d Promise { <pending> }
// expect: e Promise { <pending> }
// expect: f Promise { <pending> }
// expect: g Promise { <pending> }
// expect: h Promise { <pending> }
// expect: i Promise { 1 }
// expect: j Promise { <pending> }
// expect: k Promise { 1 }
// expect: a ok 1
// expect: b ok 1
// expect: c no x
// expect: i ok 1
// expect: k ok 1
// expect: then 3
// expect: f ok 5
// expect: g ok 5
// expect: j ok 5
// expect: h ok 7
// expect: k Promise { 1 }
// expect: m Promise { 3 }
// expect: then 3
