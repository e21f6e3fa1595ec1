// Node's own frames in stacks: what a stream calls, and what it throws.
const { Readable: R } = require('stream');
const st = (t) => console.log(t, new Error('x').stack.split('\n    at ').join('\n  '));
Error.stackTraceLimit = 30;
const turn = () => new Promise(f => setTimeout(f, 1));
(async () => {
  function* g() { st('g1'); yield 1; st('g2'); }
  for await (const x of R.from(g())) st('body' + x);
  async function* ag() { st('ag1'); yield 1; st('ag2'); await null; st('ag3'); await turn(); st('ag4'); yield 2; st('ag5'); }
  for await (const x of R.from(ag())) st('abody' + x);
  try { for await (const x of R.from((async function* f() { await turn(); throw new Error('src'); })())); } catch (e) { console.log(e.stack.split('\n    at ').join('\n  ')); }
  try { for await (const x of R.from((function* f() { throw new Error('ssrc'); })())); } catch (e) { console.log(e.stack.split('\n    at ').join('\n  ')); }
  try { const r = R.from([1]); r.destroy(); for await (const x of r); } catch (e) { console.log(e.stack.split('\n    at ').join('\n  ')); }
  try { for await (const x of R.from([1, null])); } catch (e) { console.log(e.stack.split('\n    at ').join('\n  ')); }
  const r = R.from([1]); r.on('error', e => console.log(e.stack.split('\n    at ').join('\n  '))); for await (const x of r) break;
  try { R.from(5); } catch (e) { console.log(e.stack.split('\n    at ').join('\n  ')); }
  try { R.from([1], { highWaterMark: -1 }); } catch (e) { console.log(e.stack.split('\n    at ').join('\n  ')); }
})();

// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect:   Object..js (node:internal/modules/cjs/loader:1913:10)
// expect:   Module.load (node:internal/modules/cjs/loader:1505:32)
// expect:   Function._load (node:internal/modules/cjs/loader:1309:12)
// expect:   wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect:   Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect:   node:internal/main/run_main_module:36:49
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   nReadingNextTick (node:internal/streams/readable:1222:8)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:88:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:182:48)
// expect:   readable._read (node:internal/streams/from:57:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:10:20
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:182:48)
// expect:   readable._read (node:internal/streams/from:57:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:   async nextAsync (node:internal/streams/from:182:33)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async nextAsync (node:internal/streams/from:182:33)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:182:48)
// expect:   readable._read (node:internal/streams/from:57:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async nextAsync (node:internal/streams/from:182:33)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:12:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close
// expect:   Readable.onclose (node:internal/streams/end-of-stream:166:30)
// expect:   Readable.emit (node:events:519:28)
// expect:   emitCloseNT (node:internal/streams/destroy:148:10)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:88:21)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   nextSyncWithSyncValues (node:internal/streams/from:110:17)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:14:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   from (node:internal/streams/from:36:11)
// expect:   Readable.from (node:internal/streams/readable:1729:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect:   getHighWaterMark (node:internal/streams/state:38:13)
// expect:   new ReadableState (node:internal/streams/readable:278:5)
// expect:   new Readable (node:internal/streams/readable:339:25)
// expect:   from (node:internal/streams/from:40:20)
// expect:   Readable.from (node:internal/streams/readable:1729:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect: AbortError: The operation was aborted
// expect:   Object.destroyer (node:internal/streams/destroy:328:11)
// expect:   createAsyncIterator (node:internal/streams/readable:1401:19)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// as: node10
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   next (internal/streams/from.js:31:46)
// expect:   Readable.readable._read (internal/streams/from.js:26:7)
// expect:   Readable.read (_stream_readable.js:471:10)
// expect:   Object.next (internal/streams/async_iterator.js:100:34)
// expect:   DIR/stream-frames.js:8:22
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (internal/modules/cjs/loader.js:778:30)
// expect:   Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect:   Module.load (internal/modules/cjs/loader.js:653:32)
// expect:   tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect:   Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   next (internal/streams/from.js:31:46)
// expect:   next (internal/streams/from.js:35:9)
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:31:46)
// expect:   Readable.readable._read (internal/streams/from.js:26:7)
// expect:   Readable.read (_stream_readable.js:471:10)
// expect:   Object.next (internal/streams/async_iterator.js:100:34)
// expect:   DIR/stream-frames.js:10:22
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:31:46)
// expect:   next (internal/streams/from.js:35:9)
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect:   Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:   startup (internal/bootstrap/node.js:283:19)
// expect:   bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:31:46)
// expect:   next (internal/streams/from.js:35:9)
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   next (internal/streams/from.js:31:46)
// expect:   Readable.readable._read (internal/streams/from.js:26:7)
// expect:   Readable.read (_stream_readable.js:471:10)
// expect:   Object.next (internal/streams/async_iterator.js:100:34)
// expect:   DIR/stream-frames.js:12:28
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be of type Iterable. Received type number
// expect:   from (internal/streams/from.js:14:11)
// expect:   Function.Readable.from (_stream_readable.js:1162:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// expect: TypeError [ERR_INVALID_OPT_VALUE]: The value "-1" is invalid for option "highWaterMark"
// expect:   getHighWaterMark (internal/streams/state.js:15:13)
// expect:   new ReadableState (_stream_readable.js:90:24)
// expect:   new Readable (_stream_readable.js:157:25)
// expect:   from (internal/streams/from.js:16:20)
// expect:   Function.Readable.from (_stream_readable.js:1162:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   process._tickCallback (internal/process/next_tick.js:68:7)
// as: node12
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (_stream_readable.js:469:10)
// expect:   Object.next (internal/streams/async_iterator.js:107:34)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (internal/modules/cjs/loader.js:999:30)
// expect:   Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect:   Module.load (internal/modules/cjs/loader.js:863:32)
// expect:   Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect:   Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect:   internal/main/run_main_module.js:17:47
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (_stream_readable.js:469:10)
// expect:   readAndResolve (internal/streams/async_iterator.js:30:32)
// expect:   processTicksAndRejections (internal/process/task_queues.js:83:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (_stream_readable.js:469:10)
// expect:   Object.next (internal/streams/async_iterator.js:107:34)
// expect:   DIR/stream-frames.js:10:20
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (_stream_readable.js:469:10)
// expect:   readAndResolve (internal/streams/async_iterator.js:30:32)
// expect:   processTicksAndRejections (internal/process/task_queues.js:83:21)
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect:   async next (internal/streams/from.js:77:31)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async next (internal/streams/from.js:77:31)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (_stream_readable.js:469:10)
// expect:   readAndResolve (internal/streams/async_iterator.js:30:32)
// expect:   processTicksAndRejections (internal/process/task_queues.js:83:21)
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async next (internal/streams/from.js:77:31)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (_stream_readable.js:469:10)
// expect:   Object.next (internal/streams/async_iterator.js:107:34)
// expect:   DIR/stream-frames.js:12:26
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   next (internal/streams/from.js:87:17)
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   from (internal/streams/from.js:32:11)
// expect:   Function.Readable.from (_stream_readable.js:1258:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect: TypeError [ERR_INVALID_OPT_VALUE]: The value "-1" is invalid for option "highWaterMark"
// expect:   getHighWaterMark (internal/streams/state.js:24:13)
// expect:   new ReadableState (_stream_readable.js:108:5)
// expect:   new Readable (_stream_readable.js:178:25)
// expect:   from (internal/streams/from.js:34:20)
// expect:   Function.Readable.from (_stream_readable.js:1258:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   processTicksAndRejections (internal/process/task_queues.js:97:5)
// as: node14
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (internal/streams/readable.js:465:10)
// expect:   createAsyncIterator (internal/streams/readable.js:1130:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect:   Object.Module._extensions..js (internal/modules/cjs/loader.js:1143:10)
// expect:   Module.load (internal/modules/cjs/loader.js:979:32)
// expect:   Function.Module._load (internal/modules/cjs/loader.js:819:12)
// expect:   Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:75:12)
// expect:   internal/main/run_main_module.js:17:47
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (internal/streams/readable.js:465:10)
// expect:   createAsyncIterator (internal/streams/readable.js:1130:54)
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect:   async DIR/stream-frames.js:8:20
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (internal/streams/readable.js:465:10)
// expect:   createAsyncIterator (internal/streams/readable.js:1130:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:10:20
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (internal/streams/readable.js:465:10)
// expect:   createAsyncIterator (internal/streams/readable.js:1130:54)
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect:   async next (internal/streams/from.js:77:31)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async next (internal/streams/from.js:77:31)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (internal/streams/readable.js:465:10)
// expect:   createAsyncIterator (internal/streams/readable.js:1130:54)
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async next (internal/streams/from.js:77:31)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   next (internal/streams/from.js:77:46)
// expect:   Readable.readable._read (internal/streams/from.js:51:7)
// expect:   Readable.read (internal/streams/readable.js:465:10)
// expect:   createAsyncIterator (internal/streams/readable.js:1130:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:12:26
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   new NodeError (internal/errors.js:322:7)
// expect:   next (internal/streams/from.js:87:17)
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   new NodeError (internal/errors.js:322:7)
// expect:   from (internal/streams/from.js:32:11)
// expect:   Function.Readable.from (internal/streams/readable.js:1367:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect: TypeError [ERR_INVALID_OPT_VALUE]: The value "-1" is invalid for option "highWaterMark"
// expect:   new NodeError (internal/errors.js:322:7)
// expect:   getHighWaterMark (internal/streams/state.js:24:13)
// expect:   new ReadableState (internal/streams/readable.js:91:5)
// expect:   new Readable (internal/streams/readable.js:178:25)
// expect:   from (internal/streams/from.js:34:20)
// expect:   Function.Readable.from (internal/streams/readable.js:1367:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   processTicksAndRejections (internal/process/task_queues.js:95:5)
// as: node16
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   next (node:internal/streams/from:86:20)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   createAsyncIterator (node:internal/streams/readable:1131:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect:   Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect:   Module.load (node:internal/modules/cjs/loader:1076:32)
// expect:   Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect:   Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12)
// expect:   node:internal/main/run_main_module:22:47
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   next (node:internal/streams/from:86:20)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   nReadingNextTick (node:internal/streams/readable:958:8)
// expect:   processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   next (node:internal/streams/from:85:26)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   createAsyncIterator (node:internal/streams/readable:1131:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:10:20
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   next (node:internal/streams/from:85:26)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   createAsyncIterator (node:internal/streams/readable:1131:54)
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect:   async next (node:internal/streams/from:85:11)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async next (node:internal/streams/from:85:11)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   next (node:internal/streams/from:85:26)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   createAsyncIterator (node:internal/streams/readable:1131:54)
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async next (node:internal/streams/from:85:11)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   next (node:internal/streams/from:86:20)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   createAsyncIterator (node:internal/streams/readable:1131:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:12:26
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   new NodeError (node:internal/errors:387:5)
// expect:   next (node:internal/streams/from:97:19)
// expect:   Readable.readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:487:10)
// expect:   createAsyncIterator (node:internal/streams/readable:1131:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:14:26
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   new NodeError (node:internal/errors:387:5)
// expect:   from (node:internal/streams/from:36:11)
// expect:   Function.Readable.from (node:internal/streams/readable:1389:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect:   new NodeError (node:internal/errors:387:5)
// expect:   getHighWaterMark (node:internal/streams/state:24:13)
// expect:   new ReadableState (node:internal/streams/readable:98:5)
// expect:   new Readable (node:internal/streams/readable:189:25)
// expect:   from (node:internal/streams/from:39:20)
// expect:   Function.Readable.from (node:internal/streams/readable:1389:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   processTicksAndRejections (node:internal/process/task_queues:96:5)
// as: node18
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   next (node:internal/streams/from:86:20)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1163:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect:   Module._extensions..js (node:internal/modules/cjs/loader:1422:10)
// expect:   Module.load (node:internal/modules/cjs/loader:1203:32)
// expect:   Module._load (node:internal/modules/cjs/loader:1019:12)
// expect:   Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)
// expect:   node:internal/main/run_main_module:28:49
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   next (node:internal/streams/from:86:20)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   nReadingNextTick (node:internal/streams/readable:1011:8)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:81:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   next (node:internal/streams/from:85:26)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1163:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:10:20
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   next (node:internal/streams/from:85:26)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1163:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect:   async next (node:internal/streams/from:85:11)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async next (node:internal/streams/from:85:11)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   next (node:internal/streams/from:85:26)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1163:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async next (node:internal/streams/from:85:11)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   next (node:internal/streams/from:86:20)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1163:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:12:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close
// expect:   new NodeError (node:internal/errors:405:5)
// expect:   Readable.onclose (node:internal/streams/end-of-stream:154:30)
// expect:   Readable.emit (node:events:517:28)
// expect:   emitCloseNT (node:internal/streams/destroy:132:10)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:81:21)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   new NodeError (node:internal/errors:405:5)
// expect:   next (node:internal/streams/from:97:19)
// expect:   readable._read (node:internal/streams/from:53:7)
// expect:   Readable.read (node:internal/streams/readable:539:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1163:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:14:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   new NodeError (node:internal/errors:405:5)
// expect:   from (node:internal/streams/from:36:11)
// expect:   Readable.from (node:internal/streams/readable:1431:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect:   new NodeError (node:internal/errors:405:5)
// expect:   getHighWaterMark (node:internal/streams/state:37:13)
// expect:   new ReadableState (node:internal/streams/readable:176:5)
// expect:   new Readable (node:internal/streams/readable:229:25)
// expect:   from (node:internal/streams/from:39:20)
// expect:   Readable.from (node:internal/streams/readable:1431:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: AbortError: The operation was aborted
// expect:   Object.destroyer (node:internal/streams/destroy:303:11)
// expect:   createAsyncIterator (node:internal/streams/readable:1182:19)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// as: node20
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (node:internal/modules/cjs/loader:1521:14)
// expect:   Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
// expect:   Module.load (node:internal/modules/cjs/loader:1266:32)
// expect:   Module._load (node:internal/modules/cjs/loader:1091:12)
// expect:   Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
// expect:   node:internal/main/run_main_module:28:49
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   nReadingNextTick (node:internal/streams/readable:1222:8)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:81:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:182:48)
// expect:   readable._read (node:internal/streams/from:57:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:10:20
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:182:48)
// expect:   readable._read (node:internal/streams/from:57:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect:   async nextAsync (node:internal/streams/from:182:33)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async nextAsync (node:internal/streams/from:182:33)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:182:48)
// expect:   readable._read (node:internal/streams/from:57:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async nextAsync (node:internal/streams/from:182:33)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:12:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close
// expect:   Readable.onclose (node:internal/streams/end-of-stream:154:30)
// expect:   Readable.emit (node:events:524:28)
// expect:   emitCloseNT (node:internal/streams/destroy:147:10)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:81:21)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   nextSyncWithSyncValues (node:internal/streams/from:110:17)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:739:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1382:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:14:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   from (node:internal/streams/from:36:11)
// expect:   Readable.from (node:internal/streams/readable:1729:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect:   getHighWaterMark (node:internal/streams/state:37:13)
// expect:   new ReadableState (node:internal/streams/readable:278:5)
// expect:   new Readable (node:internal/streams/readable:339:25)
// expect:   from (node:internal/streams/from:40:20)
// expect:   Readable.from (node:internal/streams/readable:1729:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect: AbortError: The operation was aborted
// expect:   Object.destroyer (node:internal/streams/destroy:327:11)
// expect:   createAsyncIterator (node:internal/streams/readable:1401:19)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// as: node24
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1398:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (node:internal/modules/cjs/loader:1929:14)
// expect:   Object..js (node:internal/modules/cjs/loader:2060:10)
// expect:   Module.load (node:internal/modules/cjs/loader:1651:32)
// expect:   Module._load (node:internal/modules/cjs/loader:1443:12)
// expect:   wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect:   Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)
// expect:   node:internal/main/run_main_module:33:47
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   nReadingNextTick (node:internal/streams/readable:1238:8)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:193:48)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1398:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:10:20
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:193:48)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1398:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:   async nextAsync (node:internal/streams/from:193:33)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async nextAsync (node:internal/streams/from:193:33)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:193:48)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1398:54)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:   async DIR/stream-frames.js:10:20
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async nextAsync (node:internal/streams/from:193:33)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1398:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:12:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close
// expect:   getEosOnCloseError (node:internal/streams/end-of-stream:95:14)
// expect:   Readable.onclose (node:internal/streams/end-of-stream:260:19)
// expect:   Readable.emit (node:events:514:28)
// expect:   emitCloseNT (node:internal/streams/destroy:148:10)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   nextSyncWithSyncValues (node:internal/streams/from:121:17)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:750:12)
// expect:   createAsyncIterator (node:internal/streams/readable:1398:54)
// expect:   createAsyncIterator.next (<anonymous>)
// expect:   DIR/stream-frames.js:14:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   from (node:internal/streams/from:39:11)
// expect:   Readable.from (node:internal/streams/readable:1795:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect:   getHighWaterMark (node:internal/streams/state:38:13)
// expect:   new ReadableState (node:internal/streams/readable:285:5)
// expect:   new Readable (node:internal/streams/readable:346:25)
// expect:   from (node:internal/streams/from:43:20)
// expect:   Readable.from (node:internal/streams/readable:1795:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: AbortError: The operation was aborted
// expect:   Object.destroyer (node:internal/streams/destroy:328:11)
// expect:   createAsyncIterator (node:internal/streams/readable:1424:19)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// as: node26
// expect: g1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:19)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   Object.next (node:internal/streams/readable:1589:56)
// expect:   DIR/stream-frames.js:8:20
// expect:   Object.<anonymous> (DIR/stream-frames.js:18:3)
// expect:   Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect:   Object..js (node:internal/modules/cjs/loader:2096:10)
// expect:   Module.load (node:internal/modules/cjs/loader:1678:32)
// expect:   Module._load (node:internal/modules/cjs/loader:1470:12)
// expect:   wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect:   Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect:   node:internal/main/run_main_module:33:47
// expect: g2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   g (DIR/stream-frames.js:7:38)
// expect:   g.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   nReadingNextTick (node:internal/streams/readable:1272:8)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect: body1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:8:38
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:26)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:193:48)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   Object.next (node:internal/streams/readable:1589:56)
// expect:   DIR/stream-frames.js:10:20
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:46)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:193:48)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   pump (node:internal/streams/readable:1515:52)
// expect:   node:internal/streams/readable:1613:59
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag3 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:69)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect:   async nextAsync (node:internal/streams/from:193:33)
// expect: abody1 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: ag4 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:94)
// expect:   async nextAsync (node:internal/streams/from:193:33)
// expect: ag5 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   ag (DIR/stream-frames.js:9:114)
// expect:   ag.next (<anonymous>)
// expect:   nextAsync (node:internal/streams/from:193:48)
// expect:   readable._read (node:internal/streams/from:61:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   pump (node:internal/streams/readable:1515:52)
// expect:   node:internal/streams/readable:1613:59
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: abody2 Error: x
// expect:   st (DIR/stream-frames.js:3:34)
// expect:   DIR/stream-frames.js:10:39
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: Error: src
// expect:   f (DIR/stream-frames.js:11:81)
// expect:   async nextAsync (node:internal/streams/from:193:33)
// expect: Error: ssrc
// expect:   f (DIR/stream-frames.js:12:61)
// expect:   f.next (<anonymous>)
// expect:   nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   Object.next (node:internal/streams/readable:1589:56)
// expect:   DIR/stream-frames.js:12:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close
// expect:   getEosOnCloseError (node:internal/streams/end-of-stream:98:14)
// expect:   Readable.onclose (node:internal/streams/end-of-stream:265:19)
// expect:   Readable.emit (node:events:514:20)
// expect:   emitCloseNT (node:internal/streams/destroy:148:10)
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect: TypeError [ERR_STREAM_NULL_VALUES]: May not write null values to stream
// expect:   nextSyncWithSyncValues (node:internal/streams/from:121:17)
// expect:   readable._read (node:internal/streams/from:65:9)
// expect:   Readable.read (node:internal/streams/readable:763:12)
// expect:   Object.next (node:internal/streams/readable:1589:56)
// expect:   DIR/stream-frames.js:14:26
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect:   from (node:internal/streams/from:39:11)
// expect:   Readable.from (node:internal/streams/readable:2011:10)
// expect:   DIR/stream-frames.js:16:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect:   getHighWaterMark (node:internal/streams/state:38:13)
// expect:   new ReadableState (node:internal/streams/readable:293:5)
// expect:   new Readable (node:internal/streams/readable:354:25)
// expect:   from (node:internal/streams/from:43:20)
// expect:   Readable.from (node:internal/streams/readable:2011:10)
// expect:   DIR/stream-frames.js:17:11
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect: AbortError: The operation was aborted
// expect:   Object.destroyer (node:internal/streams/destroy:328:11)
// expect:   finalize (node:internal/streams/readable:1460:19)
// expect:   processReturn (node:internal/streams/readable:1565:9)
// expect:   node:internal/streams/readable:1631:11
// expect:   new Promise (<anonymous>)
// expect:   Object.return (node:internal/streams/readable:1626:14)
// expect:   DIR/stream-frames.js:15:125
// expect:   process.processTicksAndRejections (node:internal/process/task_queues:104:5)
