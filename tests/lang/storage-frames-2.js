// AsyncContextFrame: what is put back and what is left (2).
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); });
process.on('unhandledRejection', e => { log('ur', e); });
queueMicrotask(() => { ids('q0'); });
process.nextTick(() => { A.enterWith('tk'); throw 'tk'; });
process.nextTick(() => { ids('tk2'); queueMicrotask(() => { ids('tk2q'); }); });
Promise.resolve().then(() => log('p')).then(() => log('pp'));
setImmediate(() => { ids('i'); queueMicrotask(() => { ids('iq'); }); fs.stat('.', () => { ids('st'); queueMicrotask(() => ids('stq')); A.enterWith('st'); throw 'st'; }); });
setTimeout(() => { ids('t'); queueMicrotask(() => { ids('tq'); }); }, 60);
setTimeout(() => { A.exit(() => { ids('ex'); queueMicrotask(() => { ids('exq'); }); }); queueMicrotask(() => { ids('exq2'); }); }, 90);
setTimeout(() => { A.run(1, () => { B.run(2, () => 0); queueMicrotask(() => { log('exq'); }); A.disable(); queueMicrotask(() => { ids('exq2'); }); }); queueMicrotask(() => { log('exq2'); });}, 120);
process.on('beforeExit', () => { ids('be'); queueMicrotask(() => { ids('bec'); }); });
process.on('exit', () => { ids('exit'); });

// expect: tk  ue tk
// expect: [3 1] tk ue
// expect: [4 1]  tk2
// expect: [2 1]  q0
// expect:   p
// expect: [10 4]  tk2q
// expect:   pp
// expect: [5 1]  i
// expect: [13 5]  iq
// expect: [14 5]  st
// expect: st  ue st
// expect: [14 5] st ue
// expect: [15 14]  stq
// expect: [6 1]  t
// expect: [17 6]  tq
// expect: [7 1]  ex
// expect: [18 7]  exq
// expect: [19 7]  exq2
// expect:   exq
// expect: [21 8]  exq2
// expect:   exq2
// expect: [0 0]  be
// expect: [23 0]  bec
// expect: [0 0]  exit
// as: node24
// expect: tk  ue tk
// expect: [2 1] tk ue
// expect: [3 1]  tk2
// expect: [0 0]  q0
// expect:   p
// expect: [0 0]  tk2q
// expect:   pp
// expect: [4 1]  i
// expect: [0 0]  iq
// expect: [9 4]  st
// expect: st  ue st
// expect: [9 4] st ue
// expect: [0 0]  stq
// expect: [5 1]  t
// expect: [0 0]  tq
// expect: [6 1]  ex
// expect: [0 0]  exq
// expect: [0 0]  exq2
// expect:   exq
// expect: [12 7]  exq2
// expect:   exq2
// expect: [0 0]  be
// expect: [0 0]  bec
// expect: [0 0]  exit
// as: node26
// expect: tk  ue tk
// expect: [2 1] tk ue
// expect: [4 1]  i
// expect: [3 1]  tk2
// expect: [0 0]  q0
// expect:   p
// expect: [0 0]  iq
// expect: [0 0]  tk2q
// expect:   pp
// expect: [9 4]  st
// expect: st  ue st
// expect: [9 4] st ue
// expect: [0 0]  stq
// expect: [5 1]  t
// expect: [0 0]  tq
// expect: [6 1]  ex
// expect: [0 0]  exq
// expect: [0 0]  exq2
// expect:   exq
// expect: [12 7]  exq2
// expect:   exq2
// expect: [0 0]  be
// expect: [0 0]  bec
// expect: [0 0]  exit
