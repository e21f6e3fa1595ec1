// A _read that throws.
const { Readable } = require('stream');
class Numbers extends Readable { _read() { throw new RangeError('in read'); } }
new Numbers().resume();

// expect error: node:events:497
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at resume_ (node:internal/streams/readable:1257:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error: Emitted 'error' event on Numbers instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect error: DIR/stream-crash-read.js:3
// expect error: class Numbers extends Readable { _read() { throw new RangeError('in read'); } }
// expect error:                                            ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Numbers.Readable.read (_stream_readable.js:471:10)
// expect error:     at resume_ (_stream_readable.js:950:12)
// expect error:     at process._tickCallback (internal/process/next_tick.js:63:19)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect error: DIR/stream-crash-read.js:3
// expect error: class Numbers extends Readable { _read() { throw new RangeError('in read'); } }
// expect error:                                            ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Numbers.Readable.read (_stream_readable.js:469:10)
// expect error:     at resume_ (_stream_readable.js:983:12)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:84:21)
// expect exit: 1
// as: node14
// expect error: DIR/stream-crash-read.js:3
// expect error: class Numbers extends Readable { _read() { throw new RangeError('in read'); } }
// expect error:                                            ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Numbers.Readable.read (internal/streams/readable.js:465:10)
// expect error:     at resume_ (internal/streams/readable.js:962:12)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:82:21)
// expect exit: 1
// as: node16
// expect error: DIR/stream-crash-read.js:3
// expect error: class Numbers extends Readable { _read() { throw new RangeError('in read'); } }
// expect error:                                            ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Numbers.Readable.read (node:internal/streams/readable:487:10)
// expect error:     at resume_ (node:internal/streams/readable:987:12)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:83:21)
// expect exit: 1
// as: node18
// expect error: node:events:495
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Readable.read (node:internal/streams/readable:539:12)
// expect error:     at resume_ (node:internal/streams/readable:1040:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error: Emitted 'error' event on Numbers instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:151:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:116:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect error: node:events:502
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at resume_ (node:internal/streams/readable:1257:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error: Emitted 'error' event on Numbers instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:169:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:128:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Readable.read (node:internal/streams/readable:750:12)
// expect error:     at resume_ (node:internal/streams/readable:1273:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error: Emitted 'error' event on Numbers instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: RangeError: in read
// expect error:     at Numbers._read (DIR/stream-crash-read.js:3:50)
// expect error:     at Readable.read (node:internal/streams/readable:763:12)
// expect error:     at resume_ (node:internal/streams/readable:1310:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error: Emitted 'error' event on Numbers instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
