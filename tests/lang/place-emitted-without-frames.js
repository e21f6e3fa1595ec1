// An emitted error without frames is in brackets, with where it was emitted.
Error.stackTraceLimit = 0;
const EventEmitter = require('events');
new EventEmitter().emit('error', Object.assign(new Error('x'), { n: 1 }));

// expect error: node:events:497
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: [Error: x
// expect error: Emitted 'error' event at:
// expect error: ] {
// expect error:   n: 1
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect error: events.js:183
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: x
// expect exit: 1
// as: node10
// expect error: events.js:174
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: Error: x
// expect error: Emitted 'error' event at:
// expect error:
// expect exit: 1
// as: node12
// expect error: events.js:291
// expect error:       throw er; // Unhandled 'error' event
// expect error:       ^
// expect error:
// expect error: [Error: x
// expect error: Emitted 'error' event at:
// expect error: ] {
// expect error:   n: 1
// expect error: }
// expect exit: 1
// as: node26
// expect error: node:events:505
// expect error:     throw er; // Unhandled 'error' event
// expect error:     ^
// expect error:
// expect error: [Error: x
// expect error: Emitted 'error' event at:
// expect error: ] {
// expect error:   n: 1
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
