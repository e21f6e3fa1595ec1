// What async_hooks tell of microtasks and resources that throw.
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
// min 11
hook.enable();
process.on('uncaughtException', e => { ids('ue ' + e); });
queueMicrotask(() => { ids('q'); throw 1; });
queueMicrotask(() => { ids('q2'); new h.AsyncResource('R', { requireManualDestroy: true }).runInAsyncScope(() => { ids('in'); throw 5; }); });
setTimeout(() => { new h.AsyncResource('R', { requireManualDestroy: true }).runInAsyncScope(() => { ids('in'); throw 6; }); }, 20);

// expect: init 1 Microtask m1 m1; init 2 Microtask m1 m1; init 3 Timeout m1 m1; before 1 1 m1; q 1 m1; after 1 1; ue 1 m0 m0; init 4 Immediate m0 m0; before 2 2 m1; q2 2 m1; init 5 R 2 2; before 5 5 2; in 5 2; after 5 5; after 2 2; ue 5 m0 m0; init 6 Immediate m0 m0; destroy 1; destroy 2; before 4 4 m0; after 4 4; before 6 6 m0; after 6 6; destroy 4; destroy 6; before 3 3 m1; init 7 R 3 3; before 7 7 3; in 7 3; after 7 7; ue 6 3 m1; init 8 Immediate 3 3; after 3 3; destroy 3; before 8 8 3; after 8 8; destroy 8
// as: node12
// expect: init 1 Microtask m1 m1; init 2 Microtask m1 m1; init 3 Timeout m1 m1; before 1 1 m1; q 1 m1; ue 1 1 m1; init 4 Immediate 1 1; after 1 1; before 2 2 m1; q2 2 m1; init 5 R 2 2; before 5 5 2; in 5 2; after 5 5; ue 5 2 m1; init 6 Immediate 2 2; after 2 2; destroy 1; destroy 2; before 4 4 1; after 4 4; before 6 6 2; after 6 6; destroy 4; destroy 6; before 3 3 m1; init 7 R 3 3; before 7 7 3; in 7 3; after 7 7; ue 6 3 m1; init 8 Immediate 3 3; after 3 3; after m0 m0; destroy 3; before 8 8 3; after 8 8; destroy 8
// as: node16
// expect: init 1 Microtask m1 m1; init 2 Microtask m1 m1; init 3 Timeout m1 m1; before 1 1 m1; q 1 m1; after 1 1; ue 1 m0 m0; init 4 Immediate m0 m0; before 2 2 m1; q2 2 m1; init 5 R 2 2; before 5 5 2; in 5 2; after 5 5; after 2 2; ue 5 m0 m0; init 6 Immediate m0 m0; destroy 1; destroy 2; before 4 4 m0; after 4 4; before 6 6 m0; after 6 6; destroy 4; destroy 6; before 3 3 m1; init 7 R 3 3; before 7 7 3; in 7 3; after 7 7; ue 6 3 m1; init 8 Immediate 3 3; after 3 3; destroy 3; before 8 8 3; after 8 8; destroy 8
// as: node18
// expect: init 1 Microtask m1 m1; init 2 Microtask m1 m1; init 3 Timeout m1 m1; before 1 1 m1; q 1 m1; after 1 1; ue 1 m0 m0; init 4 Immediate m0 m0; before 2 2 m1; q2 2 m1; init 5 R 2 2; before 5 5 2; in 5 2; after 5 5; after 2 2; ue 5 m0 m0; init 6 Immediate m0 m0; destroy 1; destroy 2; before 4 4 m0; after 4 4; before 6 6 m0; after 6 6; destroy 4; destroy 6; before 3 3 m1; init 7 R 3 3; before 7 7 3; in 7 3; after 7 7; ue 6 3 m1; init 8 Immediate 3 3; after 3 3; destroy 3; before 8 8 3; after 8 8; destroy 8
// as: node24
// expect: init 1 Microtask m1 m1; init 2 Microtask m1 m1; init 3 Timeout m1 m1; before 1 1 m1; q 1 m1; after 1 1; ue 1 m0 m0; init 4 Immediate m0 m0; before 2 2 m1; q2 2 m1; init 5 R 2 2; before 5 5 2; in 5 2; after 5 5; after 2 2; ue 5 m0 m0; init 6 Immediate m0 m0; destroy 1; destroy 2; before 4 4 m0; after 4 4; before 6 6 m0; after 6 6; destroy 4; destroy 6; before 3 3 m1; init 7 R 3 3; before 7 7 3; in 7 3; after 7 7; ue 6 3 m1; init 8 Immediate 3 3; after 3 3; destroy 3; before 8 8 3; after 8 8; destroy 8
// as: node26
// expect: init 1 Microtask m1 m1; init 2 Microtask m1 m1; init 3 Timeout m1 m1; before 1 1 m1; q 1 m1; after 1 1; ue 1 m0 m0; init 4 Immediate m0 m0; before 2 2 m1; q2 2 m1; init 5 R 2 2; before 5 5 2; in 5 2; after 5 5; after 2 2; ue 5 m0 m0; init 6 Immediate m0 m0; destroy 1; destroy 2; before 4 4 m0; after 4 4; before 6 6 m0; after 6 6; destroy 4; destroy 6; before 3 3 m1; init 7 R 3 3; before 7 7 3; in 7 3; after 7 7; ue 6 3 m1; init 8 Immediate 3 3; after 3 3; destroy 3; before 8 8 3; after 8 8; destroy 8
