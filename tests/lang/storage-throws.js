// Stores and ids after ticks, timers and immediates that throw.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); });
process.on('unhandledRejection', e => { log('ur', e); ids('ur'); });
process.nextTick(() => { A.enterWith('tick'); throw 'e1'; });
process.nextTick(() => { log('t2'); queueMicrotask(() => log('qm')); Promise.resolve().then(() => log('pm')); });
Promise.resolve().then(() => { log('p'); ids('p'); });
queueMicrotask(() => { log('q'); ids('q'); });
Promise.reject('r');
setTimeout(() => { log('to1'); A.enterWith('to1'); throw 'e2'; }, 40);
setTimeout(() => { log('to2'); Promise.resolve().then(() => log('to2p')); Promise.reject('r2'); queueMicrotask(() => { log('to2q'); ids('x'); }); }, 40);
setTimeout(() => { log('to3'); }, 40);
setTimeout(() => { log('to4'); Promise.reject('r4'); }, 80);
setTimeout(() => { log('to5'); }, 120);
setImmediate(() => { log('imm'); B.enterWith('imm'); throw 'e3'; });
setImmediate(() => { log('imm2'); Promise.resolve().then(() => log('imm2p')); });
setImmediate(() => { log('imm3'); });
process.on('beforeExit', () => log('be'));
process.on('exit', () => log('exit'));

// expect: tick  ue e1
// expect: [2 1] tick ue
// expect:   t2
// expect:   p
// expect: [17 0]  p
// expect:   q
// expect: [4 1]  q
// expect:   qm
// expect:   pm
// expect:   ur r
// expect: [0 0]  ur
// expect:   imm
// expect:  imm ue e3
// expect: [10 1]  ue
// expect:   imm2
// expect:   imm2p
// expect:   imm3
// expect:   to1
// expect: to1  ue e2
// expect: [5 1] to1 ue
// expect:   to2
// expect:   to2p
// expect:   to2q
// expect: [25 6]  x
// expect:   ur r2
// expect: [24 6]  ur
// expect:   to3
// expect:   to4
// expect:   ur r4
// expect: [26 8]  ur
// expect:   to5
// expect:   be
// expect:   exit
// as: node12
// expect: tick  ue e1
// expect: [2 1] tick ue
// expect:   t2
// expect:   p
// expect: [17 0]  p
// expect:   q
// expect: [4 1]  q
// expect:   qm
// expect:   pm
// expect:   ur r
// expect: [0 0]  ur
// expect:   imm
// expect:  imm ue e3
// expect: [10 1]  ue
// expect:   imm2
// expect:   imm2p
// expect:   imm3
// expect:   to1
// expect: to1  ue e2
// expect: [5 1] to1 ue
// expect:   to2
// expect:   to2p
// expect:   to2q
// expect: [25 6]  x
// expect:   ur r2
// expect: [0 0]  ur
// expect:   to3
// expect:   to4
// expect:   ur r4
// expect: [0 0]  ur
// expect:   to5
// expect:   be
// expect:   exit
// as: node14
// expect: tick  ue e1
// expect: [2 1] tick ue
// expect:   t2
// expect:   p
// expect: [17 0]  p
// expect:   q
// expect: [4 1]  q
// expect:   qm
// expect:   pm
// expect:   ur r
// expect: [0 0]  ur
// expect:   imm
// expect:  imm ue e3
// expect: [10 1]  ue
// expect:   imm2
// expect:   imm2p
// expect:   imm3
// expect:   to1
// expect: to1  ue e2
// expect: [5 1] to1 ue
// expect:   to2
// expect:   to2p
// expect:   to2q
// expect: [25 6]  x
// expect:   ur r2
// expect: [0 0]  ur
// expect:   to3
// expect:   to4
// expect:   ur r4
// expect: [0 0]  ur
// expect:   to5
// expect:   be
// expect:   exit
// as: node18
// expect: tick  ue e1
// expect: [2 1] tick ue
// expect:   t2
// expect:   p
// expect: [17 0]  p
// expect:   q
// expect: [4 1]  q
// expect:   qm
// expect:   pm
// expect:   ur r
// expect: [0 0]  ur
// expect:   imm
// expect:  imm ue e3
// expect: [10 1]  ue
// expect:   imm2
// expect:   imm2p
// expect:   imm3
// expect:   to1
// expect: to1  ue e2
// expect: [5 1] to1 ue
// expect:   to2
// expect:   to2p
// expect:   to2q
// expect: [25 6]  x
// expect:   ur r2
// expect: [24 6]  ur
// expect:   to3
// expect:   to4
// expect:   ur r4
// expect: [26 8]  ur
// expect:   to5
// expect:   be
// expect:   exit
// as: node24
// expect: tick  ue e1
// expect: [2 1] tick ue
// expect:   t2
// expect:   p
// expect: [0 0]  p
// expect:   q
// expect: [0 0]  q
// expect:   qm
// expect:   pm
// expect:   ur r
// expect: [0 0]  ur
// expect:   imm
// expect:  imm ue e3
// expect: [9 1]  ue
// expect:   imm2
// expect:   imm2p
// expect:   imm3
// expect:   to1
// expect: to1  ue e2
// expect: [4 1] to1 ue
// expect:   to2
// expect:   to2p
// expect:   to2q
// expect: [0 0]  x
// expect:   ur r2
// expect: [0 0]  ur
// expect:   to3
// expect:   to4
// expect:   ur r4
// expect: [0 0]  ur
// expect:   to5
// expect:   be
// expect:   exit
// as: node26
// expect: tick  ue e1
// expect: [2 1] tick ue
// expect:   imm
// expect:  imm ue e3
// expect: [9 1]  ue
// expect:   imm2
// expect:   t2
// expect:   p
// expect: [0 0]  p
// expect:   q
// expect: [0 0]  q
// expect:   imm2p
// expect:   qm
// expect:   pm
// expect:   ur r
// expect: [0 0]  ur
// expect:   imm3
// expect:   to1
// expect: to1  ue e2
// expect: [4 1] to1 ue
// expect:   to2
// expect:   to2p
// expect:   to2q
// expect: [0 0]  x
// expect:   ur r2
// expect: [0 0]  ur
// expect:   to3
// expect:   to4
// expect:   ur r4
// expect: [0 0]  ur
// expect:   to5
// expect:   be
// expect:   exit
