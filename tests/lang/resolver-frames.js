// A resolving function's frame below a getter for then.
const st = (l) => console.log(l, new Error('x').stack.split('\n').slice(2, 5).map(s => s.trim()).join('|'));
const th = l => ({ get then() { st(l); } });
const defer = () => { const d = {}; d.promise = new Promise((o, n) => { d.resolve = o; d.reject = n; }); return d; };
const d = defer(); d.resolve(th('a'));
const d2 = defer(); const { resolve } = d2; resolve(th('b'));
new Promise(o => o(th('c')));
const d3 = defer(); setTimeout(d3.resolve, 50, th('d'));
const d4 = defer(); process.nextTick(d4.resolve, th('e'));
const d5 = defer(); Promise.resolve(th('f0')).then(d5.resolve);
const d6 = defer(); const o6 = { d: d6, foo: d6.resolve, bar: d6.resolve }; o6.foo(th('g'));
class K { constructor() { new Promise(o => this.done = o); } } new K().done(th('h'));
const d7 = defer(); d7.resolve.call('str', th('i')); 
const d8 = defer(); d8.resolve.call([], th('j')); 
const d9 = defer(); [1].forEach(d9.resolve);
const d10 = defer(); [th('k')].forEach(d10.resolve);
const d11 = defer(); setImmediate(d11.resolve, th('l'));
const d12 = defer(); Reflect.apply(d12.resolve, null, [th('m')]);
if (Promise.withResolvers) { const w = Promise.withResolvers(); w.resolve(th('n')); }
const d13 = defer(); ({ then(o) { o(th('o')); } }).then(d13.resolve);
const d14 = defer(); Promise.resolve({ then(o) { o(th('p')); } });
const f = async () => { await { then(o) { o(th('q')); } }; }; f();
const em = new (require('events'))(); const d15 = defer(); em.on('x', d15.resolve); em.emit('x', th('r'));
const d16 = defer(); const bound = d16.resolve.bind(null, th('s')); bound();

// expect: a at get then (DIR/resolver-frames.js:3:33)|at Object.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:5:22)
// expect: b at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:6:45)
// expect: c at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at DIR/resolver-frames.js:7:18
// expect: f0 at get then (DIR/resolver-frames.js:3:33)|at Function.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:10:29)
// expect: g at get then (DIR/resolver-frames.js:3:33)|at Object.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:11:80)
// expect: h at get then (DIR/resolver-frames.js:3:33)|at K.done (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:12:72)
// expect: i at get then (DIR/resolver-frames.js:3:33)|at String.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:13:32)
// expect: j at get then (DIR/resolver-frames.js:3:33)|at Array.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:14:32)
// expect: k at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Array.forEach (<anonymous>)
// expect: m at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:18:30)
// expect: n at get then (DIR/resolver-frames.js:3:33)|at Object.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:19:67)
// expect: o at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:20:35)
// expect: r at get then (DIR/resolver-frames.js:3:33)|at EventEmitter.<anonymous> (<anonymous>)|at EventEmitter.emit (node:events:519:28)
// expect: s at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:24:69)
// expect: e at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at process.processTicksAndRejections (node:internal/process/task_queues:88:21)
// expect: f0 at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: p at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:21:50)
// expect: q at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:22:43)
// expect: l at get then (DIR/resolver-frames.js:3:33)|at Immediate._onImmediate (<anonymous>)|at process.processImmediate (node:internal/timers:486:21)
// expect: d at get then (DIR/resolver-frames.js:3:33)|at Timeout._onTimeout (<anonymous>)|at listOnTimeout (node:internal/timers:587:11)
// as: node12
// expect: a at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at Object.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:5:22)
// expect: b at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:6:45)
// expect: c at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at DIR/resolver-frames.js:7:18
// expect: f0 at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at Function.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:10:29)
// expect: g at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at Object.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:11:80)
// expect: h at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at K.done (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:12:72)
// expect: i at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at String.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:13:32)
// expect: j at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at Array.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:14:32)
// expect: k at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Array.forEach (<anonymous>)
// expect: m at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:18:30)
// expect: o at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:20:35)
// expect: r at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at EventEmitter.<anonymous> (<anonymous>)|at EventEmitter.emit (events.js:314:20)
// expect: s at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:24:69)
// expect: e at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at processTicksAndRejections (internal/process/task_queues.js:83:21)
// expect: f0 at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: p at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:21:50)
// expect: q at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:22:43)
// expect: l at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at Immediate._onImmediate (<anonymous>)|at processImmediate (internal/timers.js:463:21)
// expect: d at Object.get then [as then] (DIR/resolver-frames.js:3:33)|at Timeout._onTimeout (<anonymous>)|at listOnTimeout (internal/timers.js:556:17)
// as: node26
// expect: a at get then (DIR/resolver-frames.js:3:33)|at Object.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:5:22)
// expect: b at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:6:45)
// expect: c at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at DIR/resolver-frames.js:7:18
// expect: f0 at get then (DIR/resolver-frames.js:3:33)|at Promise.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:10:29)
// expect: g at get then (DIR/resolver-frames.js:3:33)|at Object.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:11:80)
// expect: h at get then (DIR/resolver-frames.js:3:33)|at K.done (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:12:72)
// expect: i at get then (DIR/resolver-frames.js:3:33)|at String.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:13:32)
// expect: j at get then (DIR/resolver-frames.js:3:33)|at Array.<anonymous> (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:14:32)
// expect: k at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Array.forEach (<anonymous>)
// expect: m at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:18:30)
// expect: n at get then (DIR/resolver-frames.js:3:33)|at Object.resolve (<anonymous>)|at Object.<anonymous> (DIR/resolver-frames.js:19:67)
// expect: o at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:20:35)
// expect: r at get then (DIR/resolver-frames.js:3:33)|at EventEmitter.<anonymous> (<anonymous>)|at EventEmitter.emit (node:events:514:20)
// expect: s at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.<anonymous> (DIR/resolver-frames.js:24:69)
// expect: e at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect: f0 at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: p at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:21:50)
// expect: q at get then (DIR/resolver-frames.js:3:33)|at <anonymous>|at Object.then (DIR/resolver-frames.js:22:43)
// expect: l at get then (DIR/resolver-frames.js:3:33)|at Immediate._onImmediate (<anonymous>)|at process.processImmediate (node:internal/timers:576:21)
// expect: d at get then (DIR/resolver-frames.js:3:33)|at Timeout._onTimeout (<anonymous>)|at listOnTimeout (node:internal/timers:687:11)
