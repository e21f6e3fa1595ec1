// AsyncContextFrame: what is put back and what is left (3).
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); A.enterWith('ue' + e); });
process.on('unhandledRejection', e => { log('ur', e); A.enterWith('ur' + e); if (e === 'thr') throw 'fromur'; });
A.enterWith('main');
process.nextTick(() => { log('tk1'); A.enterWith('tk'); throw 'tk'; });
queueMicrotask(() => { log('q1'); A.enterWith('q1'); throw 'q1'; });
queueMicrotask(() => { log('q2'); });
Promise.resolve().then(() => { log('p'); A.enterWith('p'); });
process.nextTick(() => { log('tk3'); B.enterWith('tkb'); Promise.reject('r1'); Promise.reject('thr'); Promise.reject('r2'); process.nextTick(() => log('tk4')); });
setTimeout(() => { log('t'); A.disable(); log('t'); setTimeout(() => { log('t2'); queueMicrotask(() => { log('tq'); ids('tq'); }); }, 30); }, 60);
process.on('beforeExit', () => { log('be');  });
process.on('exit', () => { log('exit'); });
throw 'main';

// expect: main  ue main
// expect: [1 0] main ue
// expect: main  tk1
// expect: tk  ue tk
// expect: [2 1] tk ue
// expect: main  tk3
// expect: main tkb tk4
// expect: main  q1
// expect:   ue q1
// expect: [0 0]  ue
// expect: main  q2
// expect: main  p
// expect: main tkb ur r1
// expect: main tkb ur thr
// expect: ueq1  ue fromur
// expect: [0 0] ueq1 ue
// expect: main  t
// expect:   t
// expect:   t2
// expect:   tq
// expect: [18 17]  tq
// expect:   be
// expect:   exit
// as: node24
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  tk1
// expect: tk  ue tk
// expect: [2 1] tk ue
// expect: main  tk3
// expect: main tkb tk4
// expect: main  q1
// expect: main  ue q1
// expect: [0 0] main ue
// expect: main  q2
// expect: main  p
// expect: main tkb ur r1
// expect: main tkb ur thr
// expect: uetk  ue fromur
// expect: [0 0] uetk ue
// expect: main  t
// expect:   t
// expect:   t2
// expect:   tq
// expect: [13 12]  tq
// expect:   be
// expect:   exit
// as: node26
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  tk1
// expect: tk  ue tk
// expect: [2 1] tk ue
// expect: main  tk3
// expect: main tkb tk4
// expect: main  q1
// expect: main  ue q1
// expect: [0 0] main ue
// expect: main  q2
// expect: main  p
// expect: main tkb ur r1
// expect: main tkb ur thr
// expect:   ue fromur
// expect: [0 0]  ue
// expect: main  t
// expect:   t
// expect:   t2
// expect:   tq
// expect: [13 12]  tq
// expect:   be
// expect:   exit
