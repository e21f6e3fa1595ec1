// What async_hooks tell of files.
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
fs.stat('.', () => { ids('s'); fs.readFile(__filename, () => { ids('r'); process.nextTick(() => ids('rt')); }); });

// expect: init 1 FSREQCALLBACK m1 m1; before 1 1 m1; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 1; destroy 1; before 2 2 1; init 3 FSREQCALLBACK 2 2; after 2 2; destroy 2; before 3 3 2; init 4 FSREQCALLBACK 3 3; after 3 3; destroy 3; before 4 4 3; init 5 FSREQCALLBACK 4 4; after 4 4; destroy 4; before 5 5 4; r 5 4; init 6 TickObject 5 5; after 5 5; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node8
// expect: init 1 FSREQWRAP m1 m1; before 1 m0 m0; s 1 m1; init 2 FSREQWRAP 1 1; after 1 m0; destroy 1; before 2 m0 m0; init 3 FSREQWRAP 2 2; after 2 m0; destroy 2; before 3 m0 m0; init 4 FSREQWRAP 3 3; after 3 m0; destroy 3; before 4 m0 m0; init 5 FSREQWRAP 4 4; after 4 m0; destroy 4; before 5 m0 m0; r 5 4; init 6 TickObject 5 5; after 5 m0; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node10
// expect: init 1 FSREQWRAP m1 m1; before 1 m0 m0; s 1 m1; init 2 FSREQWRAP 1 1; after 1 m0; destroy 1; before 2 m0 m0; init 3 FSREQWRAP 2 2; after 2 m0; destroy 2; before 3 m0 m0; init 4 FSREQWRAP 3 3; after 3 m0; destroy 3; before 4 m0 m0; init 5 FSREQWRAP 4 4; after 4 m0; destroy 4; before 5 m0 m0; r 5 4; init 6 TickObject 5 5; after 5 m0; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node11
// expect: init 1 FSREQCALLBACK m1 m1; before 1 m0 m0; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 m0; destroy 1; before 2 m0 m0; init 3 FSREQCALLBACK 2 2; after 2 m0; destroy 2; before 3 m0 m0; init 4 FSREQCALLBACK 3 3; after 3 m0; destroy 3; before 4 m0 m0; init 5 FSREQCALLBACK 4 4; after 4 m0; destroy 4; before 5 m0 m0; r 5 4; init 6 TickObject 5 5; after 5 m0; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node12
// expect: init 1 FSREQCALLBACK m1 m1; before 1 1 m1; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 1; destroy 1; before 2 2 1; init 3 FSREQCALLBACK 2 2; after 2 2; destroy 2; before 3 3 2; init 4 FSREQCALLBACK 3 3; after 3 3; destroy 3; before 4 4 3; init 5 FSREQCALLBACK 4 4; after 4 4; destroy 4; before 5 5 4; r 5 4; init 6 TickObject 5 5; after 5 5; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node16
// expect: init 1 FSREQCALLBACK m1 m1; before 1 1 m1; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 1; destroy 1; before 2 2 1; init 3 FSREQCALLBACK 2 2; after 2 2; destroy 2; before 3 3 2; init 4 FSREQCALLBACK 3 3; after 3 3; destroy 3; before 4 4 3; init 5 FSREQCALLBACK 4 4; after 4 4; destroy 4; before 5 5 4; r 5 4; init 6 TickObject 5 5; after 5 5; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node18
// expect: init 1 FSREQCALLBACK m1 m1; before 1 1 m1; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 1; destroy 1; before 2 2 1; init 3 FSREQCALLBACK 2 2; after 2 2; destroy 2; before 3 3 2; init 4 FSREQCALLBACK 3 3; after 3 3; destroy 3; before 4 4 3; init 5 FSREQCALLBACK 4 4; after 4 4; destroy 4; before 5 5 4; r 5 4; init 6 TickObject 5 5; after 5 5; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node24
// expect: init 1 FSREQCALLBACK m1 m1; before 1 1 m1; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 1; destroy 1; before 2 2 1; init 3 FSREQCALLBACK 2 2; after 2 2; destroy 2; before 3 3 2; init 4 FSREQCALLBACK 3 3; after 3 3; destroy 3; before 4 4 3; init 5 FSREQCALLBACK 4 4; after 4 4; destroy 4; before 5 5 4; r 5 4; init 6 TickObject 5 5; after 5 5; before 6 6 5; rt 6 5; after 6 6; destroy 6; destroy 5
// as: node26
// expect: init 1 FSREQCALLBACK m1 m1; before 1 1 m1; s 1 m1; init 2 FSREQCALLBACK 1 1; after 1 1; destroy 1; before 2 2 1; r 2 1; init 3 TickObject 2 2; after 2 2; before 3 3 2; rt 3 2; after 3 3; destroy 3; destroy 2
