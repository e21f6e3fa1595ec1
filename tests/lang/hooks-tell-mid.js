// What async_hooks tell where they begin and end in a job.
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
Promise.resolve().then(() => { ids('a'); hook.enable(); ids('b'); }).then(() => { ids('c'); }).then(() => { ids('d'); hook.disable(); ids('e'); }).then(() => { ids('f'); }).then(() => ids('g'));
setTimeout(() => { ids('t'); hook.enable(); ids('t2'); setTimeout(() => { ids('t3'); hook.disable(); setTimeout(() => { ids('t4'); Promise.resolve().then(() => ids('t5')); }, 5); }, 20); Promise.resolve().then(() => ids('tp')); }, 20);

// expect: a m0 m0; b m0 m0; resolve 2; after 2 m0; before 3 3 m0; c 3 m0; resolve 3; after 3 3; before 4 4 m0; d 4 m0; e 4 m0; f m0 m0; g m0 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
// as: node11
// expect: a m1 m0; b m1 m0; resolve 2; after 2 m1; before 3 3 m1; c 3 m1; resolve 3; after 3 3; before 4 4 m1; d 4 m1; e 4 m1; f m1 m0; g m1 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
// as: node12
// expect: a m0 m0; b m0 m0; resolve 2; after 2 m0; before 3 3 m0; c 3 m0; resolve 3; after 3 3; before 4 4 m0; d 4 m0; e 4 m0; f m0 m0; g m0 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
// as: node16
// expect: a m0 m0; b m0 m0; resolve 2; after 2 m0; before 3 3 m0; c 3 m0; resolve 3; after 3 3; before 4 4 m0; d 4 m0; e 4 m0; f m0 m0; g m0 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
// as: node18
// expect: a m0 m0; b m0 m0; resolve 2; after 2 m0; before 3 3 m0; c 3 m0; resolve 3; after 3 3; before 4 4 m0; d 4 m0; e 4 m0; f m0 m0; g m0 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
// as: node24
// expect: a m0 m0; b m0 m0; resolve 2; after 2 m0; before 3 3 m0; c 3 m0; resolve 3; after 3 3; before 4 4 m0; d 4 m0; e 4 m0; f m0 m0; g m0 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
// as: node26
// expect: a m0 m0; b m0 m0; resolve 2; after 2 m0; before 3 3 m0; c 3 m0; resolve 3; after 3 3; before 4 4 m0; d 4 m0; e 4 m0; f m0 m0; g m0 m0; t 1 m1; t2 1 m1; init 5 Timeout 1 1; init 6 PROMISE 1 1; resolve 6; init 7 PROMISE 6 1; after 1 1; before 7 7 6; tp 7 6; resolve 7; after 7 7; destroy 1; before 5 5 1; t3 5 1; t4 8 5; t5 m0 m0
