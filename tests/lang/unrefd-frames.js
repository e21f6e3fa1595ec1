// Up to Node 10 unref gives a timer a handle of its own, also in stacks, and closes it behind the callback.
const show = e => console.log(e.stack.split('\n').slice(0, 6).join('|').split(__dirname).join(''));
const keep = [], ts = [];
process.on('uncaughtException', e => { keep.push(e); });
ts.push(setTimeout(() => { keep.push(new Error('a')); }, 10).unref());
ts.push(setTimeout(function (a) { keep.push(new Error('b')); }, 30, 1).unref());
ts.push(setTimeout(function (a, b) { keep.push(new Error('c')); }, 50, 1, 2).unref());
setInterval(function iv() { keep.push(new Error('d')); }, 90).unref();
setTimeout(() => { throw new Error('e'); }, 120).unref();
const u = setTimeout(() => { keep.push(new Error('f')); }, 140);
u.unref();
u.ref();
setTimeout(() => { show(new Error('now')); Promise.resolve().then(() => keep.push(new Error('p'))); process.nextTick(() => keep.push(new Error('t'))); }, 160).unref();
setTimeout(() => { keep.forEach(show); console.log(ts.map(t => t._onTimeout + ' ' + t._idleTimeout)); }, 220);

// expect: Error: now|    at Timeout._onTimeout (/unrefd-frames.js:13:25)|    at listOnTimeout (node:internal/timers:585:17)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: a|    at Timeout._onTimeout (/unrefd-frames.js:5:38)|    at listOnTimeout (node:internal/timers:585:17)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: b|    at Timeout._onTimeout (/unrefd-frames.js:6:45)|    at listOnTimeout (node:internal/timers:587:11)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: c|    at Timeout._onTimeout (/unrefd-frames.js:7:48)|    at listOnTimeout (node:internal/timers:587:11)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at listOnTimeout (node:internal/timers:585:17)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: e|    at Timeout._onTimeout (/unrefd-frames.js:9:26)|    at listOnTimeout (node:internal/timers:585:17)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: f|    at Timeout._onTimeout (/unrefd-frames.js:10:40)|    at listOnTimeout (node:internal/timers:585:17)|    at process.processTimers (node:internal/timers:521:7)
// expect: Error: t|    at /unrefd-frames.js:13:134|    at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: Error: p|    at /unrefd-frames.js:13:83|    at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at listOnTimeout (node:internal/timers:585:17)|    at process.processTimers (node:internal/timers:521:7)
// expect: [
// expect:   "() => { keep.push(new Error('a')); } 10",
// expect:   "function (a) { keep.push(new Error('b')); } 30",
// expect:   "function (a, b) { keep.push(new Error('c')); } 50"
// expect: ]
// as: node8
// expect: Error: now|    at Timeout.setTimeout [as _onTimeout] (/unrefd-frames.js:13:25)|    at ontimeout (timers.js:498:11)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: a|    at Timeout.ts.push.setTimeout (/unrefd-frames.js:5:38)|    at ontimeout (timers.js:498:11)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: b|    at Timeout.<anonymous> (/unrefd-frames.js:6:45)|    at ontimeout (timers.js:502:15)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: c|    at Timeout.<anonymous> (/unrefd-frames.js:7:48)|    at ontimeout (timers.js:505:15)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at ontimeout (timers.js:498:11)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: e|    at Timeout.setTimeout [as _onTimeout] (/unrefd-frames.js:9:26)|    at ontimeout (timers.js:498:11)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: f|    at Timeout.setTimeout (/unrefd-frames.js:10:40)|    at ontimeout (timers.js:498:11)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: Error: t|    at process.nextTick (/unrefd-frames.js:13:134)|    at _combinedTickCallback (internal/process/next_tick.js:132:7)|    at process._tickCallback (internal/process/next_tick.js:181:9)
// expect: Error: p|    at Promise.resolve.then (/unrefd-frames.js:13:83)|    at <anonymous>|    at process._tickCallback (internal/process/next_tick.js:189:7)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at ontimeout (timers.js:498:11)|    at Timer.unrefdHandle (timers.js:611:5)
// expect: [ 'null -1', 'null -1', 'null -1' ]
// as: node10
// expect: Error: now|    at Timeout.setTimeout [as _onTimeout] (/unrefd-frames.js:13:25)|    at ontimeout (timers.js:436:11)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: a|    at Timeout.ts.push.setTimeout (/unrefd-frames.js:5:38)|    at ontimeout (timers.js:436:11)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: b|    at Timeout.<anonymous> (/unrefd-frames.js:6:45)|    at ontimeout (timers.js:438:13)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: c|    at Timeout.<anonymous> (/unrefd-frames.js:7:48)|    at ontimeout (timers.js:438:13)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at ontimeout (timers.js:436:11)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: e|    at Timeout.setTimeout (/unrefd-frames.js:9:26)|    at ontimeout (timers.js:436:11)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: f|    at Timeout.setTimeout (/unrefd-frames.js:10:40)|    at ontimeout (timers.js:436:11)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: Error: t|    at process.nextTick (/unrefd-frames.js:13:134)|    at process._tickCallback (internal/process/next_tick.js:61:11)
// expect: Error: p|    at Promise.resolve.then (/unrefd-frames.js:13:83)|    at process._tickCallback (internal/process/next_tick.js:68:7)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at ontimeout (timers.js:436:11)|    at tryOnTimeout (timers.js:300:5)|    at unrefdHandle (timers.js:520:7)|    at Timer.processTimers (timers.js:222:12)
// expect: [ 'null -1', 'null -1', 'null -1' ]
// as: node12
// expect: Error: now|    at Timeout._onTimeout (/unrefd-frames.js:13:25)|    at listOnTimeout (internal/timers.js:554:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: a|    at Timeout._onTimeout (/unrefd-frames.js:5:38)|    at listOnTimeout (internal/timers.js:554:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: b|    at Timeout._onTimeout (/unrefd-frames.js:6:45)|    at listOnTimeout (internal/timers.js:556:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: c|    at Timeout._onTimeout (/unrefd-frames.js:7:48)|    at listOnTimeout (internal/timers.js:556:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at listOnTimeout (internal/timers.js:554:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: e|    at Timeout._onTimeout (/unrefd-frames.js:9:26)|    at listOnTimeout (internal/timers.js:554:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: f|    at Timeout._onTimeout (/unrefd-frames.js:10:40)|    at listOnTimeout (internal/timers.js:554:17)|    at processTimers (internal/timers.js:497:7)
// expect: Error: t|    at /unrefd-frames.js:13:134|    at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: Error: p|    at /unrefd-frames.js:13:83|    at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: Error: d|    at Timeout.iv [as _onTimeout] (/unrefd-frames.js:8:39)|    at listOnTimeout (internal/timers.js:554:17)|    at processTimers (internal/timers.js:497:7)
// expect: [
// expect:   "() => { keep.push(new Error('a')); } 10",
// expect:   "function (a) { keep.push(new Error('b')); } 30",
// expect:   "function (a, b) { keep.push(new Error('c')); } 50"
// expect: ]
