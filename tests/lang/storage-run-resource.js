// What AsyncLocalStorage#run and exit leave of other stores.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
A.run(1, () => { B.enterWith(2); log('in'); });
log('out');
A.run(undefined, () => { log('u'); A.enterWith(5); });
log('out2');
A.enterWith(7);
A.run(7, () => { A.enterWith(8); });
log('out3');
A.run(9, () => { A.enterWith(10); });
log('out4');
A.exit(() => { log('x'); A.enterWith(11); log('x2'); B.enterWith(12); });
log('out5');
try { A.run(20, () => { B.enterWith(21); throw 1; }); } catch {}
log('out6');
A.run(30, () => { setTimeout(() => log('t'), 1); A.disable(); log('dis'); setTimeout(() => log('t2'), 2); });
log('out7');

// expect: 1 2 in
// expect:  2 out
// expect:  2 u
// expect: 5 2 out2
// expect: 8 2 out3
// expect: 8 2 out4
// expect:  2 x
// expect: 11 2 x2
// expect: 11 12 out5
// expect: 11 21 out6
// expect:  21 dis
// expect:  21 out7
// expect:  21 t
// expect:  21 t2
// as: node12
// expect: 1 2 in
// expect:   out
// expect:   u
// expect: 5  out2
// expect: 8  out3
// expect: 8  out4
// expect:   x
// expect: 11  x2
// expect: 11 12 out5
// expect: 11 12 out6
// expect:  12 dis
// expect:  12 out7
// expect:  12 t
// expect:  12 t2
// as: node14
// expect: 1 2 in
// expect:  2 out
// expect:  2 u
// expect: 5 2 out2
// expect: 8 2 out3
// expect: 8 2 out4
// expect:  2 x
// expect: 11 2 x2
// expect: 11 12 out5
// expect: 11 21 out6
// expect:  21 dis
// expect:  21 out7
// expect:  21 t
// expect:  21 t2
// as: node18
// expect: 1 2 in
// expect:  2 out
// expect:  2 u
// expect: 5 2 out2
// expect: 8 2 out3
// expect: 8 2 out4
// expect:  2 x
// expect: 11 2 x2
// expect: 11 12 out5
// expect: 11 21 out6
// expect:  21 dis
// expect:  21 out7
// expect:  21 t
// expect:  21 t2
// as: node24
// expect: 1 2 in
// expect:  2 out
// expect:  2 u
// expect: 5 2 out2
// expect: 8 2 out3
// expect: 8 2 out4
// expect:  2 x
// expect: 11 2 x2
// expect: 8 12 out5
// expect: 8 21 out6
// expect:  21 dis
// expect: 8 21 out7
// expect:  21 t
// expect:  21 t2
// as: node26
// expect: 1 2 in
// expect:  2 out
// expect:  2 u
// expect: 5 2 out2
// expect: 8 2 out3
// expect: 8 2 out4
// expect:  2 x
// expect: 11 2 x2
// expect: 8 12 out5
// expect: 8 21 out6
// expect:  21 dis
// expect: 8 21 out7
// expect:  21 t
// expect:  21 t2
