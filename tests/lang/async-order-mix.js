// Async functions, thens and ticks mixed.
const log = console.log;
const f = async name => { log(name, 1); await null; log(name, 2); await Promise.resolve(); log(name, 3); return name; };
f('f').then(v => log('then', v));
process.nextTick(log, 'tick', 1);
Promise.resolve().then(() => { log('p1'); process.nextTick(log, 'tick from p1'); }).then(() => log('p2'));
queueMicrotask(() => log('qm'));
f('g');
(async () => { for (const x of [1, 2]) { await x; log('loop', x); } })();
setTimeout(log, 0, 'timeout');
log('sync');

// expect: f 1
// expect: g 1
// expect: sync
// expect: tick 1
// expect: f 2
// expect: p1
// expect: qm
// expect: g 2
// expect: loop 1
// expect: f 3
// expect: p2
// expect: g 3
// expect: loop 2
// expect: then f
// expect: tick from p1
// expect: timeout
