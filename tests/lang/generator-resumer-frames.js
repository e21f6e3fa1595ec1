// The frames of a generator that next, throw or return resumed.
async function* g() { try { yield 1; } finally { console.log(new Error('fin').stack); await 3; console.log(new Error('fin2').stack); } }
async function* g2() { try { yield 1; } catch (e) { console.log(new Error('c').stack); throw new Error('d'); } }
async function* d() { yield* g(); }
async function f(g, m, v) { const i = g(); await i.next(); try { console.log(await i[m](v)); } catch (e) { console.log(e.stack); } }
(async () => { 
for (const m of ['return', 'throw', 'next']) { console.log('------' + m); await f(g, m, 5); await f(d, m, 5); await f(g2, m, Promise.reject(4)); } 
})();
process.on('unhandledRejection', () => 1);

// expect: ------return
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: { value: 5, done: true }
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: { value: 5, done: true }
// expect: Error: c
// expect:     at g2 (DIR/generator-resumer-frames.js:3:65)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: Error: d
// expect:     at g2 (DIR/generator-resumer-frames.js:3:94)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: ------throw
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: undefined
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.throw (<anonymous>)
// expect:     at d (DIR/generator-resumer-frames.js:4:23)
// expect:     at d.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: undefined
// expect: Error: c
// expect:     at g2 (DIR/generator-resumer-frames.js:3:65)
// expect:     at g2.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: Error: d
// expect:     at g2 (DIR/generator-resumer-frames.js:3:94)
// expect:     at g2.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: ------next
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.next (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: { value: undefined, done: true }
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.next (<anonymous>)
// expect:     at d (DIR/generator-resumer-frames.js:4:30)
// expect:     at d.next (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: { value: undefined, done: true }
// expect: { value: undefined, done: true }
// as: node12
// expect: ------return
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: { value: 5, done: true }
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: { value: 5, done: true }
// expect: Error: c
// expect:     at g2 (DIR/generator-resumer-frames.js:3:65)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: Error: d
// expect:     at g2 (DIR/generator-resumer-frames.js:3:94)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: ------throw
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: undefined
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.throw (<anonymous>)
// expect:     at d (DIR/generator-resumer-frames.js:4:23)
// expect:     at d.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: undefined
// expect: Error: c
// expect:     at g2 (DIR/generator-resumer-frames.js:3:65)
// expect:     at g2.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: Error: d
// expect:     at g2 (DIR/generator-resumer-frames.js:3:94)
// expect:     at g2.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: ------next
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.next (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: { value: undefined, done: true }
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.next (<anonymous>)
// expect:     at d (DIR/generator-resumer-frames.js:4:30)
// expect:     at d.next (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: { value: undefined, done: true }
// expect: { value: undefined, done: true }
// as: node26
// expect: ------return
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: { value: 5, done: true }
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: { value: 5, done: true }
// expect: Error: c
// expect:     at g2 (DIR/generator-resumer-frames.js:3:65)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: Error: d
// expect:     at g2 (DIR/generator-resumer-frames.js:3:94)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: ------throw
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: undefined
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.throw (<anonymous>)
// expect:     at d (DIR/generator-resumer-frames.js:4:23)
// expect:     at d.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: undefined
// expect: Error: c
// expect:     at g2 (DIR/generator-resumer-frames.js:3:65)
// expect:     at g2.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: Error: d
// expect:     at g2 (DIR/generator-resumer-frames.js:3:94)
// expect:     at g2.throw (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async DIR/generator-resumer-frames.js:7:111
// expect: ------next
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.next (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:75
// expect: { value: undefined, done: true }
// expect: Error: fin
// expect:     at g (DIR/generator-resumer-frames.js:2:62)
// expect:     at g.next (<anonymous>)
// expect:     at d (DIR/generator-resumer-frames.js:4:30)
// expect:     at d.next (<anonymous>)
// expect:     at f (DIR/generator-resumer-frames.js:5:88)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: Error: fin2
// expect:     at g (DIR/generator-resumer-frames.js:2:108)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:     at async d (DIR/generator-resumer-frames.js:4:23)
// expect:     at async f (DIR/generator-resumer-frames.js:5:78)
// expect:     at async DIR/generator-resumer-frames.js:7:93
// expect: { value: undefined, done: true }
// expect: { value: undefined, done: true }
