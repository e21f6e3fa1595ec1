// What async_hooks tell where exceptions are handled.
const h = require('async_hooks'), fs = require('fs'), lines = [];
const base = new h.AsyncResource('x', { requireManualDestroy: true }).asyncId();
const nr = n => n > base ? n - base : n > 1 ? '?' : `m${n}`;
const out = (...a) => { lines.push(a.join(' ')); };
const ids = n => out(n, nr(h.executionAsyncId()), nr(h.triggerAsyncId()));
const promises = new Set();
const hook = h.createHook({
  init(id, type, t) { if (type === 'PROMISE') promises.add(id); out('init', nr(id), type, nr(t), nr(h.executionAsyncId())); },
  before(id) { out('before', nr(id), nr(h.executionAsyncId()), nr(h.triggerAsyncId())); },
  after(id) { out('after', nr(id), nr(h.executionAsyncId())); },
  destroy(id) { if (!promises.has(id)) out('destroy', nr(id)); },
  promiseResolve(id) { out('resolve', nr(id)); } });
process.on('exit', () => { hook.disable(); fs.writeSync(1, lines.join('; ') + '\n'); });
hook.enable();
process.on('uncaughtException', e => { ids('ue ' + e); });
process.on('unhandledRejection', e => { ids('ur ' + e); });
process.nextTick(() => { ids('t'); throw 1; });
process.nextTick(() => { ids('t2'); Promise.reject('r'); });
setTimeout(() => { ids('to'); throw 2; }, 40);
setTimeout(() => { ids('to2'); }, 90);
setImmediate(() => { ids('i'); throw 3; });
setImmediate(() => { ids('i2'); });

// expect: init 1 TickObject m1 m1; init 2 TickObject m1 m1; init 3 Timeout m1 m1; init 4 Timeout m1 m1; init 5 Immediate m1 m1; init 6 Immediate m1 m1; before 1 1 m1; t 1 m1; ue 1 1 m1; init 7 Immediate 1 1; after 1 1; destroy 1; before 2 2 m1; t2 2 m1; init 8 PROMISE 2 2; resolve 8; after 2 2; ur r 8 2; before 5 5 m1; i 5 m1; ue 3 5 m1; init 9 Immediate 5 5; after 5 5; before 6 6 m1; i2 6 m1; after 6 6; before 7 7 1; after 7 7; destroy 2; destroy 5; destroy 6; destroy 7; before 9 9 5; after 9 9; destroy 9; before 3 3 m1; to 3 m1; ue 2 3 m1; init 10 Immediate 3 3; after 3 3; destroy 3; before 10 10 3; after 10 10; destroy 10; before 4 4 m1; to2 4 m1; after 4 4; destroy 4
// as: node16
// expect: init 1 TickObject m1 m1; init 2 TickObject m1 m1; init 3 Timeout m1 m1; init 4 Timeout m1 m1; init 5 Immediate m1 m1; init 6 Immediate m1 m1; before 1 1 m1; t 1 m1; ue 1 1 m1; init 7 Immediate 1 1; after 1 1; destroy 1; before 2 2 m1; t2 2 m1; init 8 PROMISE 2 2; resolve 8; after 2 2; ur r 8 2; before 5 5 m1; i 5 m1; ue 3 5 m1; init 9 Immediate 5 5; after 5 5; before 6 6 m1; i2 6 m1; after 6 6; before 7 7 1; after 7 7; destroy 2; destroy 5; destroy 6; destroy 7; before 9 9 5; after 9 9; destroy 9; before 3 3 m1; to 3 m1; ue 2 3 m1; init 10 Immediate 3 3; after 3 3; destroy 3; before 10 10 3; after 10 10; destroy 10; before 4 4 m1; to2 4 m1; after 4 4; destroy 4
// as: node18
// expect: init 1 TickObject m1 m1; init 2 TickObject m1 m1; init 3 Timeout m1 m1; init 4 Timeout m1 m1; init 5 Immediate m1 m1; init 6 Immediate m1 m1; before 1 1 m1; t 1 m1; ue 1 1 m1; init 7 Immediate 1 1; after 1 1; destroy 1; before 2 2 m1; t2 2 m1; init 8 PROMISE 2 2; resolve 8; after 2 2; ur r 8 2; before 5 5 m1; i 5 m1; ue 3 5 m1; init 9 Immediate 5 5; after 5 5; before 6 6 m1; i2 6 m1; after 6 6; before 7 7 1; after 7 7; destroy 2; destroy 5; destroy 6; destroy 7; before 9 9 5; after 9 9; destroy 9; before 3 3 m1; to 3 m1; ue 2 3 m1; init 10 Immediate 3 3; after 3 3; destroy 3; before 10 10 3; after 10 10; destroy 10; before 4 4 m1; to2 4 m1; after 4 4; destroy 4
// as: node24
// expect: init 1 TickObject m1 m1; init 2 TickObject m1 m1; init 3 Timeout m1 m1; init 4 Timeout m1 m1; init 5 Immediate m1 m1; init 6 Immediate m1 m1; before 1 1 m1; t 1 m1; ue 1 1 m1; init 7 Immediate 1 1; after 1 1; destroy 1; before 2 2 m1; t2 2 m1; init 8 PROMISE 2 2; resolve 8; after 2 2; ur r 8 2; before 5 5 m1; i 5 m1; ue 3 5 m1; init 9 Immediate 5 5; after 5 5; before 6 6 m1; i2 6 m1; after 6 6; before 7 7 1; after 7 7; destroy 2; destroy 5; destroy 6; destroy 7; before 9 9 5; after 9 9; destroy 9; before 3 3 m1; to 3 m1; ue 2 3 m1; init 10 Immediate 3 3; after 3 3; destroy 3; before 10 10 3; after 10 10; destroy 10; before 4 4 m1; to2 4 m1; after 4 4; destroy 4
// as: node26
// expect: init 1 TickObject m1 m1; init 2 TickObject m1 m1; init 3 Timeout m1 m1; init 4 Timeout m1 m1; init 5 Immediate m1 m1; init 6 Immediate m1 m1; before 1 1 m1; t 1 m1; ue 1 1 m1; init 7 Immediate 1 1; after 1 1; destroy 1; before 2 2 m1; t2 2 m1; init 8 PROMISE 2 2; resolve 8; after 2 2; ur r 8 2; before 5 5 m1; i 5 m1; ue 3 5 m1; init 9 Immediate 5 5; after 5 5; before 6 6 m1; i2 6 m1; after 6 6; before 7 7 1; after 7 7; destroy 2; destroy 5; destroy 6; destroy 7; before 9 9 5; after 9 9; destroy 9; before 3 3 m1; to 3 m1; ue 2 3 m1; init 10 Immediate 3 3; after 3 3; destroy 3; before 10 10 3; after 10 10; destroy 10; before 4 4 m1; to2 4 m1; after 4 4; destroy 4
