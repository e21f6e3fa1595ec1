// Array.fromAsync's own frames, and those of async-from-sync iterators.
const st = (l) => console.log(l, new Error('x').stack.split('\n').slice(2, 6).map(s => s.trim()).join('|'));
const it = { [Symbol.iterator]() { st('iter'); return { next() { st('next'); return { value: Promise.resolve(1), done: this.n++ > 1 }; }, n: 0, return() { st('return'); return {}; } }; } };
const ait = { [Symbol.asyncIterator]() { st('aiter'); return { async next() { st('anext'); return { value: 1, done: this.n++ > 1 }; }, n: 0, async return() { st('areturn'); return {}; } }; } };
async function* g() { st('g1'); yield 1; st('g2'); await 1; st('g3'); yield 2; st('g4'); }
async function inner() { await 1; st('inner'); }
async function f() {
 console.log('a'); await Array.fromAsync(it, x => st('map'));
 console.log('b'); await Array.fromAsync(ait, async x => { st('amap'); await 1; st('amap2') });
 console.log('c'); await Array.fromAsync(g(), x => st('map'));
 console.log('d'); await Array.fromAsync([inner()]);
 console.log('e'); await Array.fromAsync({ length: 2, 0: 1, get 1() { st('get1') } }, x => st('map'));
 console.log('f'); await Array.fromAsync(it, x => { throw 5; }).catch(e => st('catch'));
 console.log('g'); await Array.fromAsync([{ then(o) { st('then'); o(1); } }, { get then() { st('get then'); } }]).catch(e => st('catch'));
 console.log('h'); await Array.fromAsync({ length: 2, 0: inner(), 1: { get then() { st('get then'); } } }).catch(e => st('catch'));
 console.log('i'); class A { constructor(n) { st('ctor'); } set 0(v) { st('set0'); } set length(v) { st('setlen') } } await Array.fromAsync.call(A, [1]).catch(e => st('catch'));
 st('end');
}
f();

// expect: a
// expect: iter at [Symbol.iterator] (DIR/from-async-frames.js:3:36)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:8:32)|at Object.<anonymous> (DIR/from-async-frames.js:19:1)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:8:32)
// expect: map at DIR/from-async-frames.js:8:51|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: map at DIR/from-async-frames.js:8:51|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: b
// expect: aiter at [Symbol.asyncIterator] (DIR/from-async-frames.js:4:42)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:9:32)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: anext at Object.next (DIR/from-async-frames.js:4:79)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:9:32)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: amap at DIR/from-async-frames.js:9:60|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: amap2 at DIR/from-async-frames.js:9:81|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: anext at Object.next (DIR/from-async-frames.js:4:79)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: amap at DIR/from-async-frames.js:9:60|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: amap2 at DIR/from-async-frames.js:9:81|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: anext at Object.next (DIR/from-async-frames.js:4:79)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: c
// expect: g1 at g (DIR/from-async-frames.js:5:23)|at g.next (<anonymous>)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:10:32)
// expect: map at DIR/from-async-frames.js:10:52|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: g2 at g (DIR/from-async-frames.js:5:42)|at g.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: g3 at g (DIR/from-async-frames.js:5:61)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: map at DIR/from-async-frames.js:10:52|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: g4 at g (DIR/from-async-frames.js:5:80)|at g.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: d
// expect: inner at inner (DIR/from-async-frames.js:6:35)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: e
// expect: map at DIR/from-async-frames.js:12:92|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: get1 at get 1 (DIR/from-async-frames.js:12:71)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: map at DIR/from-async-frames.js:12:92|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: f
// expect: iter at [Symbol.iterator] (DIR/from-async-frames.js:3:36)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:13:32)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at Function.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:13:32)
// expect: return at Object.return (DIR/from-async-frames.js:3:156)|at Async-from-Sync Iterator.return (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: catch at DIR/from-async-frames.js:13:76|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)|at async f (DIR/from-async-frames.js:13:20)
// expect: g
// expect: then at Object.then (DIR/from-async-frames.js:14:55)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: get then at get then (DIR/from-async-frames.js:14:93)|at Async-from-Sync Iterator.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: h
// expect: inner at inner (DIR/from-async-frames.js:6:35)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: get then at get then (DIR/from-async-frames.js:15:85)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: i
// expect: ctor at new A (DIR/from-async-frames.js:16:47)|at A.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:16:141)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: setlen at set length (DIR/from-async-frames.js:16:102)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: end at f (DIR/from-async-frames.js:17:2)|at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// as: node26
// expect: a
// expect: iter at [Symbol.iterator] (DIR/from-async-frames.js:3:36)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:8:32)|at Object.<anonymous> (DIR/from-async-frames.js:19:1)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:8:32)
// expect: map at DIR/from-async-frames.js:8:51|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: map at DIR/from-async-frames.js:8:51|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: b
// expect: aiter at [Symbol.asyncIterator] (DIR/from-async-frames.js:4:42)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:9:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: anext at Object.next (DIR/from-async-frames.js:4:79)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:9:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: amap at DIR/from-async-frames.js:9:60|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: amap2 at DIR/from-async-frames.js:9:81|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: anext at Object.next (DIR/from-async-frames.js:4:79)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: amap at DIR/from-async-frames.js:9:60|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: amap2 at DIR/from-async-frames.js:9:81|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: anext at Object.next (DIR/from-async-frames.js:4:79)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: c
// expect: g1 at g (DIR/from-async-frames.js:5:23)|at g.next (<anonymous>)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:10:32)
// expect: map at DIR/from-async-frames.js:10:52|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: g2 at g (DIR/from-async-frames.js:5:42)|at g.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: g3 at g (DIR/from-async-frames.js:5:61)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: map at DIR/from-async-frames.js:10:52|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: g4 at g (DIR/from-async-frames.js:5:80)|at g.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: d
// expect: inner at inner (DIR/from-async-frames.js:6:35)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: e
// expect: map at DIR/from-async-frames.js:12:92|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: get1 at get 1 (DIR/from-async-frames.js:12:71)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: map at DIR/from-async-frames.js:12:92|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: f
// expect: iter at [Symbol.iterator] (DIR/from-async-frames.js:3:36)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:13:32)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: next at Object.next (DIR/from-async-frames.js:3:66)|at Async-from-Sync Iterator.next (<anonymous>)|at Array.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:13:32)
// expect: return at Object.return (DIR/from-async-frames.js:3:156)|at Async-from-Sync Iterator.return (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: catch at DIR/from-async-frames.js:13:76|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)|at async f (DIR/from-async-frames.js:13:20)
// expect: g
// expect: then at Object.then (DIR/from-async-frames.js:14:55)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: get then at get then (DIR/from-async-frames.js:14:93)|at Async-from-Sync Iterator.next (<anonymous>)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: h
// expect: inner at inner (DIR/from-async-frames.js:6:35)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: get then at get then (DIR/from-async-frames.js:15:85)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: i
// expect: ctor at new A (DIR/from-async-frames.js:16:47)|at A.fromAsync (<anonymous>)|at f (DIR/from-async-frames.js:16:141)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: setlen at set length (DIR/from-async-frames.js:16:102)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: end at f (DIR/from-async-frames.js:17:2)|at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
