// A source that throws, and nobody listens for the error.
const { Readable } = require('stream');
Readable.from((function* () { yield 1; throw new Error('unheard'); })()).on('data', x => console.log(x));

// expect: 1
// expect error: node:events:497
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect error:     at readable._read (node:internal/streams/from:61:9)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at flow (node:internal/streams/readable:1283:53)
// expect error:     at resume_ (node:internal/streams/readable:1262:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect: 1
// expect error: events.js:174
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at next (internal/streams/from.js:31:46)
// expect error:     at next (internal/streams/from.js:35:9)
// expect error:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: Emitted 'error' event at:
// expect error:     at emitErrorNT (internal/streams/destroy.js:91:8)
// expect error:     at emitErrorAndCloseNT (internal/streams/destroy.js:59:3)
// expect error:     at process._tickCallback (internal/process/next_tick.js:63:19)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect: 1
// expect error: events.js:291
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at next (internal/streams/from.js:77:46)
// expect error:     at next (internal/streams/from.js:89:11)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (internal/streams/destroy.js:92:8)
// expect error:     at emitErrorAndCloseNT (internal/streams/destroy.js:60:3)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:84:21)
// expect exit: 1
// as: node14
// expect: 1
// expect error: events.js:377
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at next (internal/streams/from.js:77:46)
// expect error:     at next (internal/streams/from.js:89:11)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (internal/streams/destroy.js:106:8)
// expect error:     at emitErrorCloseNT (internal/streams/destroy.js:74:3)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:82:21)
// expect exit: 1
// as: node16
// expect: 1
// expect error: node:events:491
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at next (node:internal/streams/from:86:20)
// expect error:     at Readable.readable._read (node:internal/streams/from:53:7)
// expect error:     at Readable.read (node:internal/streams/readable:487:10)
// expect error:     at flow (node:internal/streams/readable:1011:34)
// expect error:     at resume_ (node:internal/streams/readable:992:3)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:83:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:157:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:122:3)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:83:21)
// expect exit: 1
// as: node18
// expect: 1
// expect error: node:events:495
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at next (node:internal/streams/from:86:20)
// expect error:     at readable._read (node:internal/streams/from:53:7)
// expect error:     at Readable.read (node:internal/streams/readable:539:12)
// expect error:     at flow (node:internal/streams/readable:1064:34)
// expect error:     at resume_ (node:internal/streams/readable:1045:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:151:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:116:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: 1
// expect error: node:events:502
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at nextSyncWithSyncValues (node:internal/streams/from:96:42)
// expect error:     at readable._read (node:internal/streams/from:61:9)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at flow (node:internal/streams/readable:1283:53)
// expect error:     at resume_ (node:internal/streams/readable:1262:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:169:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:128:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: 1
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect error:     at readable._read (node:internal/streams/from:65:9)
// expect error:     at Readable.read (node:internal/streams/readable:750:12)
// expect error:     at flow (node:internal/streams/readable:1299:53)
// expect error:     at resume_ (node:internal/streams/readable:1278:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: 1
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: Error: unheard
// expect error:     at DIR/stream-crash-source.js:3:46
// expect error:     at Generator.next (<anonymous>)
// expect error:     at nextSyncWithSyncValues (node:internal/streams/from:107:42)
// expect error:     at readable._read (node:internal/streams/from:65:9)
// expect error:     at Readable.read (node:internal/streams/readable:763:12)
// expect error:     at flow (node:internal/streams/readable:1339:53)
// expect error:     at resume_ (node:internal/streams/readable:1315:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
