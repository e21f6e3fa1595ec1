// AsyncContextFrame: what is put back and what is left (4).
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); });
const seen = new Map();
process.on('unhandledRejection', (e, p) => { seen.set(e, p); });
process.on('rejectionHandled', p => { log('rh'); });
const late = (e) => { seen.get(e).catch(() => log('c', e)); };
A.enterWith('main');
Promise.reject('a'); Promise.reject('b'); Promise.reject('c'); Promise.reject('d'); Promise.reject('e'); Promise.reject('f');
process.nextTick(() => process.nextTick(() => { A.enterWith('tick'); throw 1; }));
setTimeout(() => { late('a'); }, 30);
setTimeout(() => { A.enterWith('to'); throw 2; }, 60);
setTimeout(() => { late('b'); }, 60);
setTimeout(() => { A.enterWith('to2'); late('c'); throw 3; }, 60);
setTimeout(() => { log('to4'); late('d'); queueMicrotask(() => { A.enterWith('to4'); throw 4; }); }, 90);
setTimeout(() => { setImmediate(() => { A.enterWith('im'); throw 5; }); setImmediate(() => { late('e'); }); setImmediate(() => { }); }, 120);
setTimeout(() => { setImmediate(() => { late('f'); A.enterWith('im'); throw 6; }); }, 150);
setTimeout(() => { log('end'); }, 180);

// expect: tick  ue 1
// expect: main  c a
// expect:   rh
// expect: to  ue 2
// expect: main  c b
// expect:   rh
// expect: to2  ue 3
// expect: to2  c c
// expect:   rh
// expect: main  to4
// expect: main  c d
// expect:   ue 4
// expect:   rh
// expect: im  ue 5
// expect: main  c e
// expect:   rh
// expect: im  ue 6
// expect: main  c f
// expect:   rh
// expect: main  end
// as: node26
// expect: tick  ue 1
// expect: main  c a
// expect: tick  rh
// expect: to  ue 2
// expect: main  c b
// expect: to  rh
// expect: to2  ue 3
// expect: to2  c c
// expect: tick  rh
// expect: main  to4
// expect: main  c d
// expect: main  ue 4
// expect: tick  rh
// expect: im  ue 5
// expect: main  c e
// expect:   rh
// expect: im  ue 6
// expect: main  c f
// expect: tick  rh
// expect: main  end
