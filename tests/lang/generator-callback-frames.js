// A generator's methods as callbacks stand below its frame, and what throw()
// throws was thrown at the yield.
'use strict';
const EventEmitter = require('events');

function show(label) {
	console.log(label, new Error('x').stack.split('\n').slice(2, 5)
		.map(l => l.split(' (')[0]).join());
}

function* numbers() {
	try {
		show('start');
		yield 1;
		show('second');
		yield 2;
	} finally {
		show('end');
	}
}

function begun() {
	const g = numbers();

	g.next();
	return g;
}

const emitter = new EventEmitter();
const ways = [f => setTimeout(f, 1), f => setImmediate(f),
	f => process.nextTick(f), f => Promise.resolve().then(f),
	f => [1].forEach(f), f => emitter.once('e', f).emit('e')];

for (const way of ways) {
	const one = begun(), two = numbers(), three = begun();

	way(one.return.bind(one));
	way(two.next.bind(two));
	way(three.next.bind(three));
}
process.on('exit', () => {
	const g = begun();

	g.throw('thrown');
});

// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at process.processImmediate
// expect: second     at numbers,    at numbers.next,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at _combinedTickCallback
// expect: start     at numbers,    at numbers.next,    at _combinedTickCallback
// expect: second     at numbers,    at numbers.next,    at _combinedTickCallback
// expect: end     at numbers,    at numbers.return,    at <anonymous>
// expect: start     at numbers,    at numbers.next,    at <anonymous>
// expect: second     at numbers,    at numbers.next,    at <anonymous>
// expect: end     at numbers,    at numbers.return,    at ontimeout
// expect: start     at numbers,    at numbers.next,    at ontimeout
// expect: second     at numbers,    at numbers.next,    at ontimeout
// expect: end     at numbers,    at numbers.return,    at runCallback
// expect: start     at numbers,    at numbers.next,    at runCallback
// expect: second     at numbers,    at numbers.next,    at runCallback
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.on
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect exit: 1
// as: node10
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at process._tickCallback
// expect: start     at numbers,    at numbers.next,    at process._tickCallback
// expect: second     at numbers,    at numbers.next,    at process._tickCallback
// expect: end     at numbers,    at numbers.return,    at process._tickCallback
// expect: start     at numbers,    at numbers.next,    at process._tickCallback
// expect: second     at numbers,    at numbers.next,    at process._tickCallback
// expect: end     at numbers,    at numbers.return,    at ontimeout
// expect: start     at numbers,    at numbers.next,    at ontimeout
// expect: second     at numbers,    at numbers.next,    at ontimeout
// expect: end     at numbers,    at numbers.return,    at runCallback
// expect: start     at numbers,    at numbers.next,    at runCallback
// expect: second     at numbers,    at numbers.next,    at runCallback
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.on
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect exit: 1
// as: node11
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at processImmediate
// expect: second     at numbers,    at numbers.next,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.on
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect exit: 1
// as: node12
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at processImmediate
// expect: second     at numbers,    at numbers.next,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node14
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at processImmediate
// expect: second     at numbers,    at numbers.next,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node16
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at processImmediate
// expect: second     at numbers,    at numbers.next,    at processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node18
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at process.processImmediate
// expect: second     at numbers,    at numbers.next,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Object.onceWrapper
// expect: start     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: second     at numbers,    at numbers.next,    at Object.onceWrapper
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at process.processImmediate
// expect: second     at numbers,    at numbers.next,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at EventEmitter.wrapper
// expect: start     at numbers,    at numbers.next,    at EventEmitter.wrapper
// expect: second     at numbers,    at numbers.next,    at EventEmitter.wrapper
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at process.processImmediate
// expect: second     at numbers,    at numbers.next,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at Array.forEach
// expect: second     at numbers,    at numbers.next,    at Array.forEach
// expect: start     at numbers,    at numbers.next,    at begun
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.return,    at EventEmitter.wrapper
// expect: start     at numbers,    at numbers.next,    at EventEmitter.wrapper
// expect: second     at numbers,    at numbers.next,    at EventEmitter.wrapper
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at process.processTicksAndRejections
// expect: start     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: second     at numbers,    at numbers.next,    at process.processTicksAndRejections
// expect: end     at numbers,    at numbers.return,    at listOnTimeout
// expect: start     at numbers,    at numbers.next,    at listOnTimeout
// expect: second     at numbers,    at numbers.next,    at listOnTimeout
// expect: end     at numbers,    at numbers.return,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at process.processImmediate
// expect: second     at numbers,    at numbers.next,    at process.processImmediate
// expect: start     at numbers,    at numbers.next,    at begun
// expect: end     at numbers,    at numbers.throw,    at process.<anonymous>
// expect error:
// expect error: DIR/generator-callback-frames.js:14
// expect error: 		yield 1;
// expect error: 		^
// expect error: thrown
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
