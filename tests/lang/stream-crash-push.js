// push after the end.
const { Readable } = require('stream');
new Readable({ read() { this.push('a'); this.push(null); this.push('b'); } }).on('data', d => console.log(String(d)));

// expect: a
// expect error: node:events:497
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at readableAddChunkPushByteMode (node:internal/streams/readable:495:28)
// expect error:     at Readable.push (node:internal/streams/readable:392:5)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at resume_ (node:internal/streams/readable:1257:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect error: events.js:174
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at readableAddChunk (_stream_readable.js:257:32)
// expect error:     at Readable.push (_stream_readable.js:224:10)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (_stream_readable.js:471:10)
// expect error:     at resume_ (_stream_readable.js:950:12)
// expect error:     at process._tickCallback (internal/process/next_tick.js:63:19)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: Emitted 'error' event at:
// expect error:     at errorOrDestroy (internal/streams/destroy.js:107:12)
// expect error:     at readableAddChunk (_stream_readable.js:257:9)
// expect error:     at Readable.push (_stream_readable.js:224:10)
// expect error:     [... lines matching original stack trace ...]
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect error: events.js:291
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at readableAddChunk (_stream_readable.js:260:30)
// expect error:     at Readable.push (_stream_readable.js:213:10)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (_stream_readable.js:469:10)
// expect error:     at resume_ (_stream_readable.js:983:12)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:84:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at errorOrDestroy (internal/streams/destroy.js:108:12)
// expect error:     at readableAddChunk (_stream_readable.js:260:7)
// expect error:     at Readable.push (_stream_readable.js:213:10)
// expect error:     [... lines matching original stack trace ...]
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:84:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect exit: 1
// as: node14
// expect: a
// expect error: events.js:377
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at new NodeError (internal/errors.js:322:7)
// expect error:     at readableAddChunk (internal/streams/readable.js:255:30)
// expect error:     at Readable.push (internal/streams/readable.js:206:10)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (internal/streams/readable.js:465:10)
// expect error:     at resume_ (internal/streams/readable.js:962:12)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:82:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (internal/streams/destroy.js:106:8)
// expect error:     at emitErrorCloseNT (internal/streams/destroy.js:74:3)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:82:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect exit: 1
// as: node16
// expect: a
// expect error: node:events:491
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at new NodeError (node:internal/errors:387:5)
// expect error:     at readableAddChunk (node:internal/streams/readable:277:30)
// expect error:     at Readable.push (node:internal/streams/readable:228:10)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (node:internal/streams/readable:487:10)
// expect error:     at resume_ (node:internal/streams/readable:987:12)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:83:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:157:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:122:3)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:83:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect exit: 1
// as: node18
// expect: a
// expect error: node:events:495
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at new NodeError (node:internal/errors:405:5)
// expect error:     at readableAddChunk (node:internal/streams/readable:329:30)
// expect error:     at Readable.push (node:internal/streams/readable:278:10)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (node:internal/streams/readable:539:12)
// expect error:     at resume_ (node:internal/streams/readable:1040:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:151:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:116:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: a
// expect error: node:events:502
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at readableAddChunkPushByteMode (node:internal/streams/readable:495:28)
// expect error:     at Readable.push (node:internal/streams/readable:392:5)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (node:internal/streams/readable:739:12)
// expect error:     at resume_ (node:internal/streams/readable:1257:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:169:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:128:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: a
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at readableAddChunkPushByteMode (node:internal/streams/readable:502:28)
// expect error:     at Readable.push (node:internal/streams/readable:399:5)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (node:internal/streams/readable:750:12)
// expect error:     at resume_ (node:internal/streams/readable:1273:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: a
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: Error [ERR_STREAM_PUSH_AFTER_EOF]: stream.push() after EOF
// expect error:     at readableAddChunkPushByteMode (node:internal/streams/readable:510:28)
// expect error:     at Readable.push (node:internal/streams/readable:407:5)
// expect error:     at Readable.read [as _read] (DIR/stream-crash-push.js:3:63)
// expect error:     at Readable.read (node:internal/streams/readable:763:12)
// expect error:     at resume_ (node:internal/streams/readable:1310:12)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
// expect error: Emitted 'error' event on Readable instance at:
// expect error:     at emitErrorNT (node:internal/streams/destroy:170:8)
// expect error:     at emitErrorCloseNT (node:internal/streams/destroy:129:3)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21) {
// expect error:   code: 'ERR_STREAM_PUSH_AFTER_EOF'
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
