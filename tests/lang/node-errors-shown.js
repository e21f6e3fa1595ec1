// The errors of Node's own functions, and its frames above the program's.
const EventEmitter = require('events');
const util = require('util');
Error.stackTraceLimit = 3;
const show = (e) => console.log(e);
const bad = async () => {
	throw null;
};
try {
	new EventEmitter().emit('error', 'text');
} catch (e) {
	show(e);
}
function old(callback) {
	throw new Error('promisified');
}
util.promisify(old)().catch(show);
util.callbackify(bad)(function done(e) {
	show(e);
	throw new Error('callback');
});
process.on('uncaughtException', show);

// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('text')
// expect:     at EventEmitter.emit (node:events:508:17)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:10:21)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14) {
// expect:   code: 'ERR_UNHANDLED_ERROR',
// expect:   context: 'text'
// expect: }
// expect: Error: promisified
// expect:     at old (DIR/node-errors-shown.js:15:8)
// expect:     at node:internal/util:491:21
// expect:     at new Promise (<anonymous>)
// expect: Error [ERR_FALSY_VALUE_REJECTION]: Promise was rejected with falsy value
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21) {
// expect:   code: 'ERR_FALSY_VALUE_REJECTION',
// expect:   reason: null
// expect: }
// expect: Error: callback
// expect:     at done (DIR/node-errors-shown.js:20:8)
// expect:     at callbackifyOnRejected (node:util:412:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:89:21)
// as: node8
// expect: { Error: Unhandled "error" event. (text)
// expect:     at EventEmitter.emit (events.js:186:19)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:10:21)
// expect:     at Module._compile (module.js:653:30) context: 'text' }
// expect: Error: promisified
// expect:     at old (DIR/node-errors-shown.js:15:8)
// expect:     at old (internal/util.js:235:26)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:17:20)
// expect: { Error [ERR_FALSY_VALUE_REJECTION]: Promise was rejected with falsy value
// expect:     at _combinedTickCallback (internal/process/next_tick.js:139:11)
// expect:     at process._tickCallback (internal/process/next_tick.js:181:9)
// expect:     at Function.Module.runMain (module.js:696:11) reason: null }
// expect: Error: callback
// expect:     at done (DIR/node-errors-shown.js:20:8)
// expect:     at cb (util.js:1019:39)
// expect:     at callbackifyOnRejected (util.js:997:10)
// as: node10
// expect: { Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('text')
// expect:     at EventEmitter.emit (events.js:187:17)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:10:21)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30) context: 'text' }
// expect: Error: promisified
// expect:     at old (DIR/node-errors-shown.js:15:8)
// expect:     at Promise (internal/util.js:274:30)
// expect:     at new Promise (<anonymous>)
// expect: { Error [ERR_FALSY_VALUE_REJECTION]: Promise was rejected with falsy value
// expect:     at process._tickCallback (internal/process/next_tick.js:63:19)
// expect:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:     at startup (internal/bootstrap/node.js:283:19) reason: null }
// expect: Error: callback
// expect:     at done (DIR/node-errors-shown.js:20:8)
// expect:     at cb (util.js:353:39)
// expect:     at callbackifyOnRejected (util.js:337:10)
// as: node12
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('text')
// expect:     at EventEmitter.emit (events.js:303:17)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:10:21)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30) {
// expect:   code: 'ERR_UNHANDLED_ERROR',
// expect:   context: 'text'
// expect: }
// expect: Error: promisified
// expect:     at old (DIR/node-errors-shown.js:15:8)
// expect:     at internal/util.js:297:30
// expect:     at new Promise (<anonymous>)
// expect: Error [ERR_FALSY_VALUE_REJECTION]: Promise was rejected with falsy value
// expect:     at processTicksAndRejections (internal/process/task_queues.js:84:21) {
// expect:   reason: null,
// expect:   code: 'ERR_FALSY_VALUE_REJECTION'
// expect: }
// expect: Error: callback
// expect:     at done (DIR/node-errors-shown.js:20:8)
// expect:     at cb (util.js:207:31)
// expect:     at util.js:191:10
// as: node14
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('text')
// expect:     at new NodeError (internal/errors.js:322:7)
// expect:     at EventEmitter.emit (events.js:389:17)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:10:21) {
// expect:   code: 'ERR_UNHANDLED_ERROR',
// expect:   context: 'text'
// expect: }
// expect: Error: promisified
// expect:     at old (DIR/node-errors-shown.js:15:8)
// expect:     at internal/util.js:341:30
// expect:     at new Promise (<anonymous>)
// expect: Error [ERR_FALSY_VALUE_REJECTION]: Promise was rejected with falsy value
// expect:     at processTicksAndRejections (internal/process/task_queues.js:82:21) {
// expect:   reason: null,
// expect:   code: 'ERR_FALSY_VALUE_REJECTION'
// expect: }
// expect: Error: callback
// expect:     at done (DIR/node-errors-shown.js:20:8)
// expect:     at cb (util.js:290:31)
// expect:     at __node_internal_ (util.js:266:10)
// as: node24
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('text')
// expect:     at getUnhandledErrorException (node:events:477:15)
// expect:     at EventEmitter.emit (node:events:502:16)
// expect:     at Object.<anonymous> (DIR/node-errors-shown.js:10:21) {
// expect:   code: 'ERR_UNHANDLED_ERROR',
// expect:   context: 'text'
// expect: }
// expect: Error: promisified
// expect:     at old (DIR/node-errors-shown.js:15:8)
// expect:     at node:internal/util:492:21
// expect:     at new Promise (<anonymous>)
// expect: Error [ERR_FALSY_VALUE_REJECTION]: Promise was rejected with falsy value
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21) {
// expect:   code: 'ERR_FALSY_VALUE_REJECTION',
// expect:   reason: null
// expect: }
// expect: Error: callback
// expect:     at done (DIR/node-errors-shown.js:20:8)
// expect:     at callbackifyOnRejected (node:util:392:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:90:21)
