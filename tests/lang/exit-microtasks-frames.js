// Who drains the microtasks that exit listeners leave.
const st = (l) => console.log(l, new Error('x').stack.split('\n').slice(2, 6).map(s => s.trim()).join('|'));
process.on('exit', () => { 
  console.log('exit'); queueMicrotask(() => { st('m'); Promise.resolve().then(() => st('p')); }); process.nextTick(() => st('tick')); 
  Promise.reject(new Error('lost'));
  Promise.resolve().then(() => st('q')).then(() => st('r'));
  (async () => { await 1; st('s'); })();
});
setTimeout(() => { if (process.argv[2]) process.exit(); st('last'); }, 1);

// expect: last at Timeout._onTimeout (DIR/exit-microtasks-frames.js:9:57)|at listOnTimeout (node:internal/timers:585:17)|at process.processTimers (node:internal/timers:521:7)
// expect: exit
// expect: m at DIR/exit-microtasks-frames.js:4:47|at node:internal/process/task_queues:149:7|at AsyncResource.runInAsyncScope (node:async_hooks:214:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// expect: q at DIR/exit-microtasks-frames.js:6:32
// expect: s at DIR/exit-microtasks-frames.js:7:27
// expect: p at DIR/exit-microtasks-frames.js:4:85
// expect: r at DIR/exit-microtasks-frames.js:6:52
// expect error: DIR/exit-microtasks-frames.js:5
// expect error:   Promise.reject(new Error('lost'));
// expect error:                  ^
// expect error:
// expect error: Error: lost
// expect error:     at process.<anonymous> (DIR/exit-microtasks-frames.js:5:18)
// expect error:     at process.emit (node:events:519:28)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node12
// expect: last at Timeout._onTimeout (DIR/exit-microtasks-frames.js:9:57)|at listOnTimeout (internal/timers.js:554:17)|at processTimers (internal/timers.js:497:7)
// expect: exit
// expect: m at DIR/exit-microtasks-frames.js:4:47|at internal/process/task_queues.js:153:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect: q at DIR/exit-microtasks-frames.js:6:32
// expect: s at DIR/exit-microtasks-frames.js:7:27
// expect: p at DIR/exit-microtasks-frames.js:4:85
// expect: r at DIR/exit-microtasks-frames.js:6:52
// as: node16
// expect: last at Timeout._onTimeout (DIR/exit-microtasks-frames.js:9:57)|at listOnTimeout (node:internal/timers:559:17)|at processTimers (node:internal/timers:502:7)
// expect: exit
// expect: m at DIR/exit-microtasks-frames.js:4:47|at node:internal/process/task_queues:141:7|at AsyncResource.runInAsyncScope (node:async_hooks:203:9)|at AsyncResource.runMicrotask (node:internal/process/task_queues:138:8)
// expect: q at DIR/exit-microtasks-frames.js:6:32
// expect: s at DIR/exit-microtasks-frames.js:7:27
// expect: p at DIR/exit-microtasks-frames.js:4:85
// expect: r at DIR/exit-microtasks-frames.js:6:52
// expect error: DIR/exit-microtasks-frames.js:5
// expect error:   Promise.reject(new Error('lost'));
// expect error:                  ^
// expect error:
// expect error: Error: lost
// expect error:     at process.<anonymous> (DIR/exit-microtasks-frames.js:5:18)
// expect error:     at process.emit (node:events:513:28)
// expect exit: 1
// as: node26
// expect: last at Timeout._onTimeout (DIR/exit-microtasks-frames.js:9:57)|at listOnTimeout (node:internal/timers:685:17)|at process.processTimers (node:internal/timers:618:7)
// expect: exit
// expect: m at DIR/exit-microtasks-frames.js:4:47
// expect: q at DIR/exit-microtasks-frames.js:6:32
// expect: s at DIR/exit-microtasks-frames.js:7:27
// expect: p at DIR/exit-microtasks-frames.js:4:85
// expect: r at DIR/exit-microtasks-frames.js:6:52
// expect error: DIR/exit-microtasks-frames.js:5
// expect error:   Promise.reject(new Error('lost'));
// expect error:                  ^
// expect error:
// expect error: Error: lost
// expect error:     at process.<anonymous> (DIR/exit-microtasks-frames.js:5:18)
// expect error:     at process.emit (node:events:514:20)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
