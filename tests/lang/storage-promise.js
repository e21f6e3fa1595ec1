// Stores entered in a promise's job: for its thenable, its rejection.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('unhandledRejection', e => { log('ur', e); A.enterWith('U' + e); });
let rej; const early = Promise.resolve(); let er; const earlyp = new Promise((_, n) => er = n);
A.run('made', () => { new Promise((_, n) => rej = n); });
A.run('rejector', () => { rej('m'); er('early'); });
early.then(() => { A.enterWith('E'); throw 'th'; });
A.run('x', () => early.then(() => { log('x'); A.enterWith('y'); return { then(o) { log('then'); o(); } }; }).then(() => log('z')));
A.run('q', async () => { log('q'); A.enterWith('q1'); await 1; log('q2'); A.enterWith('q3'); await null; log('q4'); return { then(o) { log('qthen'); o(); } }; }).then(() => log('qdone'));
log('main');
(async () => { A.enterWith('leak'); await 1; throw 'lk'; })();
log('main2');

// expect: q  q
// expect:   main
// expect: leak  main2
// expect: x  x
// expect: q1  q2
// expect: y  then
// expect: q3  q4
// expect: x  z
// expect: q  qthen
// expect:   qdone
// expect: made  ur m
// expect:   ur early
// expect: E  ur th
// expect:   ur lk
// as: node12
// expect: q  q
// expect:   main
// expect: leak  main2
// expect: x  x
// expect: q1  q2
// expect: y  then
// expect: q3  q4
// expect: x  z
// expect: q  qthen
// expect:   qdone
// expect:   ur m
// expect: Um  ur early
// expect: Uearly  ur th
// expect: Uth  ur lk
// as: node14
// expect: q  q
// expect:   main
// expect: leak  main2
// expect: x  x
// expect: q1  q2
// expect: y  then
// expect: q3  q4
// expect: x  z
// expect: q  qthen
// expect:   qdone
// expect:   ur m
// expect: Um  ur early
// expect: Uearly  ur th
// expect: Uth  ur lk
// as: node16
// expect: q  q
// expect:   main
// expect: leak  main2
// expect: x  x
// expect: q1  q2
// expect: y  then
// expect: q3  q4
// expect: x  z
// expect: q  qthen
// expect:   qdone
// expect: made  ur m
// expect:   ur early
// expect: E  ur th
// expect:   ur lk
// as: node24
// expect: q  q
// expect:   main
// expect: leak  main2
// expect: x  x
// expect: q1  q2
// expect: y  then
// expect: q3  q4
// expect: x  z
// expect: q3  qthen
// expect:   qdone
// expect: rejector  ur m
// expect: rejector  ur early
// expect: E  ur th
// expect: leak  ur lk
