// Who goes on with the drain after a microtask threw.
const st = (l) => console.log(l, new Error('x').stack.split('\n').slice(2, 6).map(s => s.trim()).join('|'));
process.on('uncaughtException', e => { st('u' + e); Promise.resolve().then(() => st('in u' + e)); process.nextTick(() => st('tick in u' + e)); });
setTimeout(() => {
queueMicrotask(() => { Promise.resolve().then(() => st('a0')); throw 1; });
Promise.resolve().then(() => st('a1'));
}, 50);
setTimeout(() => {
queueMicrotask(() => { Promise.resolve().then(() => st('b0')); throw 2; });
Promise.resolve().then(() => st('b1'));
process.nextTick(() => st('b tick'));
}, 150);
setTimeout(() => { st('c');
queueMicrotask(() => { Promise.resolve().then(() => st('c0')); throw 3; });
}, 250);
setTimeout(() => { process.nextTick(() => { queueMicrotask(() => { throw 4; }); }); process.nextTick(() => st('d1')) }, 350);
process.on('exit', () => st('exit'));
st('main');
queueMicrotask(() => { Promise.resolve().then(() => st('m0')); throw 0; });

// expect: main at Object.<anonymous> (DIR/uncaught-microtask-frames.js:18:1)|at Module._compile (node:internal/modules/cjs/loader:1781:14)|at Object..js (node:internal/modules/cjs/loader:1913:10)|at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect: u0 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: m0 at DIR/uncaught-microtask-frames.js:19:53|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: in u0 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: tick in u0 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: u1 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)
// expect: a1 at DIR/uncaught-microtask-frames.js:6:30
// expect: a0 at DIR/uncaught-microtask-frames.js:5:53
// expect: in u1 at DIR/uncaught-microtask-frames.js:3:82
// expect: tick in u1 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: b tick at DIR/uncaught-microtask-frames.js:11:24|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: u2 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: b1 at DIR/uncaught-microtask-frames.js:10:30|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: b0 at DIR/uncaught-microtask-frames.js:9:53|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: in u2 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: tick in u2 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: c at Timeout._onTimeout (DIR/uncaught-microtask-frames.js:13:20)|at listOnTimeout (node:internal/timers:585:17)|at process.processTimers (node:internal/timers:521:7)
// expect: u3 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: c0 at DIR/uncaught-microtask-frames.js:14:53|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: in u3 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: tick in u3 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: d1 at DIR/uncaught-microtask-frames.js:16:108|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: u4 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: in u4 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: tick in u4 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: exit at process.<anonymous> (DIR/uncaught-microtask-frames.js:17:26)|at process.emit (node:events:519:28)
// as: node12
// expect: main at Object.<anonymous> (DIR/uncaught-microtask-frames.js:18:1)|at Module._compile (internal/modules/cjs/loader.js:999:30)|at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)|at Module.load (internal/modules/cjs/loader.js:863:32)
// expect: u0 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7
// expect: m0 at DIR/uncaught-microtask-frames.js:19:53|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: in u0 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: tick in u0 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: u1 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7
// expect: a1 at DIR/uncaught-microtask-frames.js:6:30
// expect: a0 at DIR/uncaught-microtask-frames.js:5:53
// expect: in u1 at DIR/uncaught-microtask-frames.js:3:82
// expect: tick in u1 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: b tick at DIR/uncaught-microtask-frames.js:11:24|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: u2 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7
// expect: b1 at DIR/uncaught-microtask-frames.js:10:30|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: b0 at DIR/uncaught-microtask-frames.js:9:53|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: in u2 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: tick in u2 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: c at Timeout._onTimeout (DIR/uncaught-microtask-frames.js:13:20)|at listOnTimeout (internal/timers.js:554:17)|at processTimers (internal/timers.js:497:7)
// expect: u3 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7
// expect: c0 at DIR/uncaught-microtask-frames.js:14:53|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: in u3 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: tick in u3 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: d1 at DIR/uncaught-microtask-frames.js:16:108|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: u4 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7
// expect: in u4 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: tick in u4 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: exit at process.<anonymous> (DIR/uncaught-microtask-frames.js:17:26)|at process.emit (events.js:314:20)
// as: node16
// expect: main at Object.<anonymous> (DIR/uncaught-microtask-frames.js:18:1)|at Module._compile (node:internal/modules/cjs/loader:1198:14)|at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)|at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect: u0 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:513:28)|at process._fatalException (node:internal/process/execution:149:25)|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: m0 at DIR/uncaught-microtask-frames.js:19:53|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: in u0 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: tick in u0 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: u1 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:513:28)|at process._fatalException (node:internal/process/execution:149:25)
// expect: a1 at DIR/uncaught-microtask-frames.js:6:30
// expect: a0 at DIR/uncaught-microtask-frames.js:5:53
// expect: in u1 at DIR/uncaught-microtask-frames.js:3:82
// expect: tick in u1 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: b tick at DIR/uncaught-microtask-frames.js:11:24|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: u2 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:513:28)|at process._fatalException (node:internal/process/execution:149:25)|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: b1 at DIR/uncaught-microtask-frames.js:10:30|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: b0 at DIR/uncaught-microtask-frames.js:9:53|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: in u2 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: tick in u2 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: c at Timeout._onTimeout (DIR/uncaught-microtask-frames.js:13:20)|at listOnTimeout (node:internal/timers:559:17)|at processTimers (node:internal/timers:502:7)
// expect: u3 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:513:28)|at process._fatalException (node:internal/process/execution:149:25)|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: c0 at DIR/uncaught-microtask-frames.js:14:53|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: in u3 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: tick in u3 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: d1 at DIR/uncaught-microtask-frames.js:16:108|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: u4 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:513:28)|at process._fatalException (node:internal/process/execution:149:25)|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: in u4 at DIR/uncaught-microtask-frames.js:3:82|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: tick in u4 at DIR/uncaught-microtask-frames.js:3:122|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: exit at process.<anonymous> (DIR/uncaught-microtask-frames.js:17:26)|at process.emit (node:events:513:28)
// as: node26
// expect: main at Object.<anonymous> (DIR/uncaught-microtask-frames.js:18:1)|at Module._compile (node:internal/modules/cjs/loader:1956:14)|at Object..js (node:internal/modules/cjs/loader:2096:10)|at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect: u0 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: m0 at DIR/uncaught-microtask-frames.js:19:53|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: in u0 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: tick in u0 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: u1 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)
// expect: a1 at DIR/uncaught-microtask-frames.js:6:30
// expect: a0 at DIR/uncaught-microtask-frames.js:5:53
// expect: in u1 at DIR/uncaught-microtask-frames.js:3:82
// expect: tick in u1 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: b tick at DIR/uncaught-microtask-frames.js:11:24|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: u2 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: b1 at DIR/uncaught-microtask-frames.js:10:30|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: b0 at DIR/uncaught-microtask-frames.js:9:53|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: in u2 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: tick in u2 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: c at Timeout._onTimeout (DIR/uncaught-microtask-frames.js:13:20)|at listOnTimeout (node:internal/timers:685:17)|at process.processTimers (node:internal/timers:618:7)
// expect: u3 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: c0 at DIR/uncaught-microtask-frames.js:14:53|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: in u3 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: tick in u3 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: d1 at DIR/uncaught-microtask-frames.js:16:108|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: u4 at process.<anonymous> (DIR/uncaught-microtask-frames.js:3:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: in u4 at DIR/uncaught-microtask-frames.js:3:82|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: tick in u4 at DIR/uncaught-microtask-frames.js:3:122|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: exit at process.<anonymous> (DIR/uncaught-microtask-frames.js:17:26)|at process.emit (node:events:514:20)
