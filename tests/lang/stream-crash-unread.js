// A class without _read.
const { Readable } = require('stream');
class Empty extends Readable {}
new Empty().on('readable', () => {});

// expect error: node:events:497
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at Readable._read (node:internal/streams/readable:906:9)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at nReadingNextTick (node:internal/streams/readable:1222:8)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:88:21)
// expect error: Emitted 'error' event on Empty instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect error: events.js:174
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at Empty.Readable._read (_stream_readable.js:628:24)
// expect error:     at Empty.Readable.read (_stream_readable.js:471:10)
// expect error:     at nReadingNextTick (_stream_readable.js:921:8)
// expect error:     at process._tickCallback (internal/process/next_tick.js:63:19)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: Emitted 'error' event at:
// expect error:     at errorOrDestroy (internal/streams/destroy.js:107:12)
// expect error:     at Empty.Readable._read (_stream_readable.js:628:3)
// expect error:     at Empty.Readable.read (_stream_readable.js:471:10)
// expect error:     [... lines matching original stack trace ...]
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect error: events.js:291
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at Empty.Readable._read (_stream_readable.js:630:24)
// expect error:     at Empty.Readable.read (_stream_readable.js:469:10)
// expect error:     at nReadingNextTick (_stream_readable.js:954:8)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:83:21)
// expect error: Emitted 'error' event on Empty instance at:
// expect error:     at errorOrDestroy (internal/streams/destroy.js:108:12)
// expect error:     at Empty.Readable._read (_stream_readable.js:630:3)
// expect error:     at Empty.Readable.read (_stream_readable.js:469:10)
// expect error:     at nReadingNextTick (_stream_readable.js:954:8)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:83:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect exit: 1
// as: node14
// expect error: internal/streams/readable.js:628
// expect error:   throw new ERR_METHOD_NOT_IMPLEMENTED('_read()');
// expect error:   ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at new NodeError (internal/errors.js:322:7)
// expect error:     at Empty.Readable._read (internal/streams/readable.js:628:9)
// expect error:     at Empty.Readable.read (internal/streams/readable.js:465:10)
// expect error:     at nReadingNextTick (internal/streams/readable.js:933:8)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:81:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect exit: 1
// as: node16
// expect error: node:internal/streams/readable:651
// expect error:   throw new ERR_METHOD_NOT_IMPLEMENTED('_read()');
// expect error:   ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at new NodeError (node:internal/errors:387:5)
// expect error:     at Empty.Readable._read (node:internal/streams/readable:651:9)
// expect error:     at Empty.Readable.read (node:internal/streams/readable:487:10)
// expect error:     at nReadingNextTick (node:internal/streams/readable:958:8)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:82:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect exit: 1
// as: node18
// expect error: node:events:495
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at new NodeError (node:internal/errors:405:5)
// expect error:     at Readable._read (node:internal/streams/readable:706:9)
// expect error:     at Readable.read (node:internal/streams/readable:539:12)
// expect error:     at nReadingNextTick (node:internal/streams/readable:1011:8)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:81:21)
// expect error: Emitted 'error' event on Empty instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:151:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:116:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect error: node:events:502
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at Readable._read (node:internal/streams/readable:906:9)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at nReadingNextTick (node:internal/streams/readable:1222:8)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:81:21)
// expect error: Emitted 'error' event on Empty instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:169:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:128:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at Readable._read (node:internal/streams/readable:917:9)
// expect error:     at Readable.read (node:internal/streams/readable:750:12)
// expect error:     at nReadingNextTick (node:internal/streams/readable:1238:8)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error: Emitted 'error' event on Empty instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: Error [ERR_METHOD_NOT_IMPLEMENTED]: The _read() method is not implemented
// expect error:     at Readable._read (node:internal/streams/readable:939:9)
// expect error:     at Readable.read (node:internal/streams/readable:763:12)
// expect error:     at nReadingNextTick (node:internal/streams/readable:1272:8)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error: Emitted 'error' event on Empty instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21) {
// expect error:   code: 'ERR_METHOD_NOT_IMPLEMENTED'
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
