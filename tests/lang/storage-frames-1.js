// AsyncContextFrame: what is put back and what is left (1).
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); });
process.on('unhandledRejection', e => { log('ur', e); });
queueMicrotask(() => { log('c0'); A.enterWith('c0'); });
queueMicrotask(() => { log('c1'); });
Promise.resolve().then(() => { log('p1'); A.enterWith('p1'); });
queueMicrotask(() => { log('c2'); });
queueMicrotask(() => { log('c3'); A.enterWith('c3'); });
process.nextTick(() => { log('t0'); queueMicrotask(() => log('t0c')); });
setTimeout(() => { log('to'); Promise.resolve().then(() => log('top')); queueMicrotask(() => { log('toc'); A.enterWith('toc'); }); }, 30);
setTimeout(() => { log('to2'); queueMicrotask(() => { log('to2c'); A.enterWith('to2c');}); Promise.reject(5); }, 30);
setTimeout(() => { log('to3'); queueMicrotask(() => { log('to3c'); }); process.nextTick(() => { A.enterWith('tick'); throw 'tk'; }); process.nextTick(() => log('tk2')); }, 30);
setTimeout(() => { log('to4'); queueMicrotask(() => { log('to4c'); }); }, 30);
setTimeout(() => { log('to5'); queueMicrotask(() => { log('to5c'); }); }, 60);
setTimeout(() => { log('to6'); A.enterWith('to6'); throw 'to6'; }, 90);
setTimeout(() => { log('to7'); queueMicrotask(() => { log('to7c'); });  Promise.resolve().then(() => log('to7p')).then(() => log('to7pp')); }, 90);
setTimeout(() => { log('to8'); queueMicrotask(() => { log('to8c'); }); }, 90);
setTimeout(() => { log('to9'); queueMicrotask(() => { log('to9c'); }); }, 120);
setImmediate(() => { log('i1'); queueMicrotask(() => { log('i1c'); }); A.enterWith('i1'); throw 'i1'; });
setImmediate(() => { log('i2'); queueMicrotask(() => { log('i2c'); });});
setImmediate(() => { log('i3'); Promise.resolve().then(() => log('i3p')); queueMicrotask(() => { log('i3c'); });});
process.on('beforeExit', () => { log('be'); queueMicrotask(() => { log('bec'); }); A.enterWith('be'); });
process.on('exit', () => { log('exit'); });

// expect:   t0
// expect:   c0
// expect:   c1
// expect:   p1
// expect:   c2
// expect:   c3
// expect:   t0c
// expect:   i1
// expect: i1  ue i1
// expect: [16 1] i1 ue
// expect:   i2
// expect:   i1c
// expect:   i2c
// expect:   i3
// expect:   i3p
// expect:   i3c
// expect:   to
// expect:   top
// expect:   toc
// expect:   to2
// expect:   to2c
// expect:   ur 5
// expect:   to3
// expect: tick  ue tk
// expect: [33 9] tick ue
// expect:   to4
// expect:   tk2
// expect:   to3c
// expect:   to4c
// expect:   to5
// expect:   to5c
// expect:   to6
// expect: to6  ue to6
// expect: [12 1] to6 ue
// expect:   to7
// expect:   to7c
// expect:   to7p
// expect:   to7pp
// expect:   to8
// expect:   to8c
// expect:   to9
// expect:   to9c
// expect:   be
// expect:   bec
// expect: be  exit
// as: node24
// expect:   t0
// expect:   c0
// expect:   c1
// expect:   p1
// expect:   c2
// expect:   c3
// expect:   t0c
// expect:   i1
// expect: i1  ue i1
// expect: [12 1] i1 ue
// expect:   i2
// expect:   i1c
// expect:   i2c
// expect:   i3
// expect:   i3p
// expect:   i3c
// expect:   to
// expect:   top
// expect:   toc
// expect:   to2
// expect:   to2c
// expect:   ur 5
// expect:   to3
// expect: tick  ue tk
// expect: [16 5] tick ue
// expect:   to4
// expect:   tk2
// expect:   to3c
// expect:   to4c
// expect:   to5
// expect:   to5c
// expect:   to6
// expect: to6  ue to6
// expect: [8 1] to6 ue
// expect:   to7
// expect:   to7c
// expect:   to7p
// expect:   to7pp
// expect:   to8
// expect:   to8c
// expect:   to9
// expect:   to9c
// expect:   be
// expect:   bec
// expect:   exit
// as: node26
// expect:   t0
// expect:   c0
// expect:   c1
// expect:   p1
// expect:   c2
// expect:   c3
// expect:   t0c
// expect:   i1
// expect: i1  ue i1
// expect: [12 1] i1 ue
// expect:   i2
// expect:   i1c
// expect:   i2c
// expect:   i3
// expect:   i3p
// expect:   i3c
// expect:   to
// expect:   top
// expect:   toc
// expect:   to2
// expect:   to2c
// expect:   ur 5
// expect:   to3
// expect: tick  ue tk
// expect: [16 5] tick ue
// expect:   to4
// expect:   tk2
// expect:   to3c
// expect:   to4c
// expect:   to5
// expect:   to5c
// expect:   to6
// expect: to6  ue to6
// expect: [8 1] to6 ue
// expect:   to7
// expect:   to7c
// expect:   to7p
// expect:   to7pp
// expect:   to8
// expect:   to8c
// expect:   to9
// expect:   to9c
// expect:   be
// expect:   bec
// expect:   exit
