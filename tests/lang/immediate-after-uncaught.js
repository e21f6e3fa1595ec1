// What an immediate of Node's own does where a listener caught an exception.
const st = (l) => console.log(l, new Error('x').stack.split('\n').slice(2, 6).map(s => s.trim()).join('|'));
process.on('uncaughtException', e => { console.log('u', e); if (e === 2) { setImmediate(() => st('i4')); } });
process.on('beforeExit', () => console.log(process.getActiveResourcesInfo && process.getActiveResourcesInfo()));
setImmediate(() => { st('i1'); process.nextTick(() => { st('t1'); throw 1; }); process.nextTick(() => st('t2')); Promise.resolve().then(() => st('p')); });
setTimeout(() => { setImmediate(() => { st('i2'); Promise.resolve().then(() => { st('m'); queueMicrotask(() => { throw 2; }); }); process.nextTick(() => st('t3')); }); setImmediate(() => st('i3')); }, 60);
setTimeout(() => { queueMicrotask(() => { throw 3; }); setImmediate(() => { st('i5'); process.nextTick(() => st('t5')); }); }, 160);
setTimeout(() => { process.nextTick(() => { throw 3; }); process.nextTick(() => { st('t6'); Promise.resolve().then(() => st('p6')); }); setImmediate(() => { st('i6'); process.nextTick(() => st('t7')); }); }, 260);

// expect: i1 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:5:22)|at process.processImmediate (node:internal/timers:484:21)
// expect: t1 at DIR/immediate-after-uncaught.js:5:57|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: u 1
// expect: t2 at DIR/immediate-after-uncaught.js:5:103|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: p at DIR/immediate-after-uncaught.js:5:143|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: i2 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:41)|at process.processImmediate (node:internal/timers:484:21)
// expect: t3 at DIR/immediate-after-uncaught.js:6:154|at processTicksAndRejections (node:internal/process/task_queues:84:11)|at runNextTicks (node:internal/process/task_queues:68:3)|at process.processImmediate (node:internal/timers:452:9)
// expect: m at DIR/immediate-after-uncaught.js:6:82|at processTicksAndRejections (node:internal/process/task_queues:103:5)|at runNextTicks (node:internal/process/task_queues:68:3)|at process.processImmediate (node:internal/timers:452:9)
// expect: u 2
// expect: i3 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:188)|at process.processImmediate (node:internal/timers:484:21)
// expect: i4 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:3:95)|at process.processImmediate (node:internal/timers:484:21)
// expect: u 3
// expect: i5 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:7:77)|at process.processImmediate (node:internal/timers:484:21)
// expect: t5 at DIR/immediate-after-uncaught.js:7:110|at processTicksAndRejections (node:internal/process/task_queues:84:11)|at runNextTicks (node:internal/process/task_queues:68:3)|at process.processImmediate (node:internal/timers:452:9)
// expect: u 3
// expect: t6 at DIR/immediate-after-uncaught.js:8:83|at process.processTicksAndRejections (node:internal/process/task_queues:84:11)
// expect: p6 at DIR/immediate-after-uncaught.js:8:122|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: i6 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:8:158)|at process.processImmediate (node:internal/timers:484:21)
// expect: t7 at DIR/immediate-after-uncaught.js:8:191|at processTicksAndRejections (node:internal/process/task_queues:84:11)|at runNextTicks (node:internal/process/task_queues:68:3)|at process.processImmediate (node:internal/timers:452:9)
// expect: []
// as: node12
// expect: i1 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:5:22)|at processImmediate (internal/timers.js:461:21)
// expect: t1 at DIR/immediate-after-uncaught.js:5:57|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: u 1
// expect: t2 at DIR/immediate-after-uncaught.js:5:103|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: p at DIR/immediate-after-uncaught.js:5:143|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: i2 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:41)|at processImmediate (internal/timers.js:461:21)
// expect: t3 at DIR/immediate-after-uncaught.js:6:154|at processTicksAndRejections (internal/process/task_queues.js:79:11)|at runNextTicks (internal/process/task_queues.js:66:3)|at processImmediate (internal/timers.js:434:9)
// expect: m at DIR/immediate-after-uncaught.js:6:82|at processTicksAndRejections (internal/process/task_queues.js:97:5)|at runNextTicks (internal/process/task_queues.js:66:3)|at processImmediate (internal/timers.js:434:9)
// expect: u 2
// expect: i3 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:188)|at processImmediate (internal/timers.js:461:21)
// expect: i4 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:3:95)|at processImmediate (internal/timers.js:461:21)
// expect: u 3
// expect: i5 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:7:77)|at processImmediate (internal/timers.js:461:21)
// expect: t5 at DIR/immediate-after-uncaught.js:7:110|at processTicksAndRejections (internal/process/task_queues.js:79:11)|at runNextTicks (internal/process/task_queues.js:66:3)|at processImmediate (internal/timers.js:434:9)
// expect: u 3
// expect: t6 at DIR/immediate-after-uncaught.js:8:83|at processTicksAndRejections (internal/process/task_queues.js:79:11)
// expect: p6 at DIR/immediate-after-uncaught.js:8:122|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: i6 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:8:158)|at processImmediate (internal/timers.js:461:21)
// expect: t7 at DIR/immediate-after-uncaught.js:8:191|at processTicksAndRejections (internal/process/task_queues.js:79:11)|at runNextTicks (internal/process/task_queues.js:66:3)|at processImmediate (internal/timers.js:434:9)
// expect: undefined
// as: node16
// expect: i1 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:5:22)|at processImmediate (node:internal/timers:466:21)
// expect: t1 at DIR/immediate-after-uncaught.js:5:57|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: u 1
// expect: t2 at DIR/immediate-after-uncaught.js:5:103|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: p at DIR/immediate-after-uncaught.js:5:143|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: i2 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:41)|at processImmediate (node:internal/timers:466:21)
// expect: t3 at DIR/immediate-after-uncaught.js:6:154|at processTicksAndRejections (node:internal/process/task_queues:78:11)|at runNextTicks (node:internal/process/task_queues:65:3)|at processImmediate (node:internal/timers:437:9)
// expect: m at DIR/immediate-after-uncaught.js:6:82|at processTicksAndRejections (node:internal/process/task_queues:96:5)|at runNextTicks (node:internal/process/task_queues:65:3)|at processImmediate (node:internal/timers:437:9)
// expect: u 2
// expect: i3 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:188)|at processImmediate (node:internal/timers:466:21)
// expect: i4 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:3:95)|at processImmediate (node:internal/timers:466:21)
// expect: u 3
// expect: i5 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:7:77)|at processImmediate (node:internal/timers:466:21)
// expect: t5 at DIR/immediate-after-uncaught.js:7:110|at processTicksAndRejections (node:internal/process/task_queues:78:11)|at runNextTicks (node:internal/process/task_queues:65:3)|at processImmediate (node:internal/timers:437:9)
// expect: u 3
// expect: t6 at DIR/immediate-after-uncaught.js:8:83|at processTicksAndRejections (node:internal/process/task_queues:78:11)
// expect: p6 at DIR/immediate-after-uncaught.js:8:122|at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: i6 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:8:158)|at processImmediate (node:internal/timers:466:21)
// expect: t7 at DIR/immediate-after-uncaught.js:8:191|at processTicksAndRejections (node:internal/process/task_queues:78:11)|at runNextTicks (node:internal/process/task_queues:65:3)|at processImmediate (node:internal/timers:437:9)
// expect: []
// as: node26
// expect: i1 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:5:22)|at process.processImmediate (node:internal/timers:574:21)
// expect: t1 at DIR/immediate-after-uncaught.js:5:57|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: u 1
// expect: t2 at DIR/immediate-after-uncaught.js:5:103|at process.processTicksAndRejections (node:internal/process/task_queues:85:11)
// expect: p at DIR/immediate-after-uncaught.js:5:143|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: i2 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:41)|at process.processImmediate (node:internal/timers:574:21)
// expect: t3 at DIR/immediate-after-uncaught.js:6:154|at processTicksAndRejections (node:internal/process/task_queues:85:11)|at runNextTicks (node:internal/process/task_queues:69:3)|at process.processImmediate (node:internal/timers:541:9)
// expect: m at DIR/immediate-after-uncaught.js:6:82|at processTicksAndRejections (node:internal/process/task_queues:104:5)|at runNextTicks (node:internal/process/task_queues:69:3)|at process.processImmediate (node:internal/timers:541:9)
// expect: u 2
// expect: i3 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:6:188)|at process.processImmediate (node:internal/timers:574:21)
// expect: i4 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:3:95)|at process.processImmediate (node:internal/timers:574:21)
// expect: u 3
// expect: i5 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:7:77)|at process.processImmediate (node:internal/timers:574:21)
// expect: t5 at DIR/immediate-after-uncaught.js:7:110|at processTicksAndRejections (node:internal/process/task_queues:85:11)|at runNextTicks (node:internal/process/task_queues:69:3)|at process.processImmediate (node:internal/timers:541:9)
// expect: u 3
// expect: i6 at Immediate._onImmediate (DIR/immediate-after-uncaught.js:8:158)|at process.processImmediate (node:internal/timers:574:21)
// expect: t6 at DIR/immediate-after-uncaught.js:8:83|at processTicksAndRejections (node:internal/process/task_queues:85:11)|at runNextTicks (node:internal/process/task_queues:69:3)|at process.processImmediate (node:internal/timers:541:9)
// expect: t7 at DIR/immediate-after-uncaught.js:8:191|at processTicksAndRejections (node:internal/process/task_queues:85:11)|at runNextTicks (node:internal/process/task_queues:69:3)|at process.processImmediate (node:internal/timers:541:9)
// expect: p6 at DIR/immediate-after-uncaught.js:8:122|at processTicksAndRejections (node:internal/process/task_queues:104:5)|at runNextTicks (node:internal/process/task_queues:69:3)|at process.processImmediate (node:internal/timers:541:9)
// expect: []
