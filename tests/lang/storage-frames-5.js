// AsyncContextFrame: what is put back and what is left (5).
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
const seen = new Map();
process.on('unhandledRejection', (e, p) => { seen.set(e, p); process.nextTick(() => late(e)); });
process.on('rejectionHandled', p => { log('rh'); });
const late = (e) => { seen.get(e).catch(() => log('c', e)); };
A.enterWith('main');
Promise.reject('a');
setTimeout(() => { A.enterWith('to'); Promise.reject('b'); }, 30);

// expect: main  c a
// expect:   rh
// expect: to  c b
// expect:   rh
// as: node24
// expect: main  c a
// expect:   rh
// expect: to  c b
// expect:   rh
// as: node26
// expect: main  c a
// expect:   rh
// expect: to  c b
// expect:   rh
