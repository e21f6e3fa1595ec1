// What C++ calls while async_hooks are used has a frame more below it.
const { AsyncLocalStorage } = require('async_hooks'), fs = require('fs');
const A = new AsyncLocalStorage();
const trace = name => fs.writeSync(1, name + new Error().stack.split('\n').slice(2).join(';') + '\n');
let n = 0;
process.on('unhandledRejection', e => trace('rejection'));
process.on('beforeExit', () => { if (n++ === 1) trace('beforeExit'); });
process.on('exit', () => trace('exit'));
setImmediate(() => {
  trace('before');
  A.enterWith(1);
  trace('same phase');
  setImmediate(() => { trace('immediate'); process.nextTick(() => trace('tick')); });
  setImmediate(() => { Promise.resolve().then(() => trace('job')); Promise.reject(1); });
  setImmediate(() => fs.stat('.', () => {
    trace('stat');
    setTimeout(() => {
      trace('timeout');
      A.disable();
      setImmediate(() => { trace('disabled'); setTimeout(() => {}, 20); process.once('beforeExit', () => setTimeout(() => {}, 1)); });
    }, 20);
  }));
});

// expect: before    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:10:3);    at process.processImmediate (node:internal/timers:484:21)
// expect: same phase    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:12:3);    at process.processImmediate (node:internal/timers:484:21)
// expect: immediate    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:13:24);    at process.processImmediate (node:internal/timers:484:21);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: tick    at DIR/storage-trampoline-frames.js:13:67;    at processTicksAndRejections (node:internal/process/task_queues:84:11);    at runNextTicks (node:internal/process/task_queues:68:3);    at process.processImmediate (node:internal/timers:452:9);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: job    at DIR/storage-trampoline-frames.js:14:53;    at processTicksAndRejections (node:internal/process/task_queues:103:5);    at runNextTicks (node:internal/process/task_queues:68:3);    at process.processImmediate (node:internal/timers:452:9);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: rejection    at process.<anonymous> (DIR/storage-trampoline-frames.js:6:39);    at process.emit (node:events:519:28);    at emitUnhandledRejection (node:internal/process/promises:252:13);    at throwUnhandledRejectionsMode (node:internal/process/promises:388:19);    at processPromiseRejections (node:internal/process/promises:475:17);    at processTicksAndRejections (node:internal/process/task_queues:104:32);    at runNextTicks (node:internal/process/task_queues:68:3);    at process.processImmediate (node:internal/timers:452:9);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: stat    at DIR/storage-trampoline-frames.js:16:5;    at FSReqCallback.oncomplete (node:fs:197:5);    at FSReqCallback.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: timeout    at Timeout._onTimeout (DIR/storage-trampoline-frames.js:18:7);    at listOnTimeout (node:internal/timers:585:17);    at process.processTimers (node:internal/timers:521:7)
// expect: disabled    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:20:28);    at process.processImmediate (node:internal/timers:484:21)
// expect: beforeExit    at process.<anonymous> (DIR/storage-trampoline-frames.js:7:49);    at process.emit (node:events:519:28)
// expect: exit    at process.<anonymous> (DIR/storage-trampoline-frames.js:8:26);    at process.emit (node:events:519:28)
// as: node12
// expect: before    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:10:3);    at processImmediate (internal/timers.js:461:21)
// expect: same phase    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:12:3);    at processImmediate (internal/timers.js:461:21)
// expect: immediate    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:13:24);    at processImmediate (internal/timers.js:461:21);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: tick    at DIR/storage-trampoline-frames.js:13:67;    at processTicksAndRejections (internal/process/task_queues.js:79:11);    at runNextTicks (internal/process/task_queues.js:66:3);    at processImmediate (internal/timers.js:434:9);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: job    at DIR/storage-trampoline-frames.js:14:53;    at processTicksAndRejections (internal/process/task_queues.js:97:5);    at runNextTicks (internal/process/task_queues.js:66:3);    at processImmediate (internal/timers.js:434:9);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: rejection    at process.<anonymous> (DIR/storage-trampoline-frames.js:6:39);    at process.emit (events.js:314:20);    at processPromiseRejections (internal/process/promises.js:209:33);    at processTicksAndRejections (internal/process/task_queues.js:98:32);    at runNextTicks (internal/process/task_queues.js:66:3);    at processImmediate (internal/timers.js:434:9);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: stat    at DIR/storage-trampoline-frames.js:16:5;    at FSReqCallback.oncomplete (fs.js:169:5);    at FSReqCallback.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: timeout    at Timeout._onTimeout (DIR/storage-trampoline-frames.js:18:7);    at listOnTimeout (internal/timers.js:554:17);    at processTimers (internal/timers.js:497:7)
// expect: disabled    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:20:28);    at processImmediate (internal/timers.js:461:21);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: beforeExit    at process.<anonymous> (DIR/storage-trampoline-frames.js:7:49);    at process.emit (events.js:314:20);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// expect: exit    at process.<anonymous> (DIR/storage-trampoline-frames.js:8:26);    at process.emit (events.js:314:20);    at process.callbackTrampoline (internal/async_hooks.js:126:14)
// as: node14
// expect: before    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:10:3);    at processImmediate (internal/timers.js:464:21)
// expect: same phase    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:12:3);    at processImmediate (internal/timers.js:464:21)
// expect: immediate    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:13:24);    at processImmediate (internal/timers.js:464:21);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: tick    at DIR/storage-trampoline-frames.js:13:67;    at processTicksAndRejections (internal/process/task_queues.js:77:11);    at runNextTicks (internal/process/task_queues.js:64:3);    at processImmediate (internal/timers.js:437:9);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: job    at DIR/storage-trampoline-frames.js:14:53;    at processTicksAndRejections (internal/process/task_queues.js:95:5);    at runNextTicks (internal/process/task_queues.js:64:3);    at processImmediate (internal/timers.js:437:9);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: rejection    at process.<anonymous> (DIR/storage-trampoline-frames.js:6:39);    at process.emit (events.js:400:28);    at processPromiseRejections (internal/process/promises.js:245:33);    at processTicksAndRejections (internal/process/task_queues.js:96:32);    at runNextTicks (internal/process/task_queues.js:64:3);    at processImmediate (internal/timers.js:437:9);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: stat    at DIR/storage-trampoline-frames.js:16:5;    at FSReqCallback.oncomplete (fs.js:193:5);    at FSReqCallback.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: timeout    at Timeout._onTimeout (DIR/storage-trampoline-frames.js:18:7);    at listOnTimeout (internal/timers.js:557:17);    at processTimers (internal/timers.js:500:7)
// expect: disabled    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:20:28);    at processImmediate (internal/timers.js:464:21);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: beforeExit    at process.<anonymous> (DIR/storage-trampoline-frames.js:7:49);    at process.emit (events.js:400:28);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// expect: exit    at process.<anonymous> (DIR/storage-trampoline-frames.js:8:26);    at process.emit (events.js:400:28);    at process.callbackTrampoline (internal/async_hooks.js:130:17)
// as: node16
// expect: before    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:10:3);    at processImmediate (node:internal/timers:466:21)
// expect: same phase    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:12:3);    at processImmediate (node:internal/timers:466:21)
// expect: immediate    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:13:24);    at processImmediate (node:internal/timers:466:21);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: tick    at DIR/storage-trampoline-frames.js:13:67;    at processTicksAndRejections (node:internal/process/task_queues:78:11);    at runNextTicks (node:internal/process/task_queues:65:3);    at processImmediate (node:internal/timers:437:9);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: job    at DIR/storage-trampoline-frames.js:14:53;    at processTicksAndRejections (node:internal/process/task_queues:96:5);    at runNextTicks (node:internal/process/task_queues:65:3);    at processImmediate (node:internal/timers:437:9);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: rejection    at process.<anonymous> (DIR/storage-trampoline-frames.js:6:39);    at process.emit (node:events:513:28);    at emit (node:internal/process/promises:140:20);    at processPromiseRejections (node:internal/process/promises:274:27);    at processTicksAndRejections (node:internal/process/task_queues:97:32);    at runNextTicks (node:internal/process/task_queues:65:3);    at processImmediate (node:internal/timers:437:9);    at process.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: stat    at DIR/storage-trampoline-frames.js:16:5;    at FSReqCallback.oncomplete (node:fs:203:5);    at FSReqCallback.callbackTrampoline (node:internal/async_hooks:130:17)
// expect: timeout    at Timeout._onTimeout (DIR/storage-trampoline-frames.js:18:7);    at listOnTimeout (node:internal/timers:559:17);    at processTimers (node:internal/timers:502:7)
// expect: disabled    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:20:28);    at processImmediate (node:internal/timers:466:21)
// expect: beforeExit    at process.<anonymous> (DIR/storage-trampoline-frames.js:7:49);    at process.emit (node:events:513:28)
// expect: exit    at process.<anonymous> (DIR/storage-trampoline-frames.js:8:26);    at process.emit (node:events:513:28)
// as: node18
// expect: before    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:10:3);    at process.processImmediate (node:internal/timers:476:21)
// expect: same phase    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:12:3);    at process.processImmediate (node:internal/timers:476:21)
// expect: immediate    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:13:24);    at process.processImmediate (node:internal/timers:476:21);    at process.callbackTrampoline (node:internal/async_hooks:128:17)
// expect: tick    at DIR/storage-trampoline-frames.js:13:67;    at processTicksAndRejections (node:internal/process/task_queues:77:11);    at runNextTicks (node:internal/process/task_queues:64:3);    at process.processImmediate (node:internal/timers:447:9);    at process.callbackTrampoline (node:internal/async_hooks:128:17)
// expect: job    at DIR/storage-trampoline-frames.js:14:53;    at processTicksAndRejections (node:internal/process/task_queues:95:5);    at runNextTicks (node:internal/process/task_queues:64:3);    at process.processImmediate (node:internal/timers:447:9);    at process.callbackTrampoline (node:internal/async_hooks:128:17)
// expect: rejection    at process.<anonymous> (DIR/storage-trampoline-frames.js:6:39);    at process.emit (node:events:517:28);    at emit (node:internal/process/promises:149:20);    at processPromiseRejections (node:internal/process/promises:283:27);    at processTicksAndRejections (node:internal/process/task_queues:96:32);    at runNextTicks (node:internal/process/task_queues:64:3);    at process.processImmediate (node:internal/timers:447:9);    at process.callbackTrampoline (node:internal/async_hooks:128:17)
// expect: stat    at DIR/storage-trampoline-frames.js:16:5;    at FSReqCallback.oncomplete (node:fs:203:5);    at FSReqCallback.callbackTrampoline (node:internal/async_hooks:128:17)
// expect: timeout    at Timeout._onTimeout (DIR/storage-trampoline-frames.js:18:7);    at listOnTimeout (node:internal/timers:569:17);    at process.processTimers (node:internal/timers:512:7)
// expect: disabled    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:20:28);    at process.processImmediate (node:internal/timers:476:21)
// expect: beforeExit    at process.<anonymous> (DIR/storage-trampoline-frames.js:7:49);    at process.emit (node:events:517:28)
// expect: exit    at process.<anonymous> (DIR/storage-trampoline-frames.js:8:26);    at process.emit (node:events:517:28)
// as: node24
// expect: before    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:10:3);    at process.processImmediate (node:internal/timers:574:21)
// expect: same phase    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:12:3);    at process.processImmediate (node:internal/timers:574:21)
// expect: immediate    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:13:24);    at process.processImmediate (node:internal/timers:574:21)
// expect: tick    at DIR/storage-trampoline-frames.js:13:67;    at processTicksAndRejections (node:internal/process/task_queues:85:11);    at runNextTicks (node:internal/process/task_queues:69:3);    at process.processImmediate (node:internal/timers:541:9)
// expect: job    at DIR/storage-trampoline-frames.js:14:53;    at processTicksAndRejections (node:internal/process/task_queues:104:5);    at runNextTicks (node:internal/process/task_queues:69:3);    at process.processImmediate (node:internal/timers:541:9)
// expect: rejection    at process.<anonymous> (DIR/storage-trampoline-frames.js:6:39);    at process.emit (node:events:514:28);    at emitUnhandledRejection (node:internal/process/promises:252:13);    at throwUnhandledRejectionsMode (node:internal/process/promises:388:19);    at processPromiseRejections (node:internal/process/promises:475:17);    at processTicksAndRejections (node:internal/process/task_queues:106:37);    at runNextTicks (node:internal/process/task_queues:69:3);    at process.processImmediate (node:internal/timers:541:9)
// expect: stat    at DIR/storage-trampoline-frames.js:16:5;    at FSReqCallback.oncomplete (node:fs:199:5)
// expect: timeout    at Timeout._onTimeout (DIR/storage-trampoline-frames.js:18:7);    at listOnTimeout (node:internal/timers:685:17);    at process.processTimers (node:internal/timers:618:7)
// expect: disabled    at Immediate._onImmediate (DIR/storage-trampoline-frames.js:20:28);    at process.processImmediate (node:internal/timers:574:21)
// expect: beforeExit    at process.<anonymous> (DIR/storage-trampoline-frames.js:7:49);    at process.emit (node:events:514:28)
// expect: exit    at process.<anonymous> (DIR/storage-trampoline-frames.js:8:26);    at process.emit (node:events:514:28)
