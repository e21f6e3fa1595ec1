// A crash keeps its place when a listener of exit fails after it; and how the
// process ends is what the listeners left in exitCode.
process.on('exit', code => {
	console.log('exit', code);
	process.exitCode = 5;
	undefined.a;
});
setTimeout(() => {
	throw new Error('first');
}, 1);

// expect: exit 1
// expect error: DIR/place-exit-listener.js:9
// expect error: 	throw new Error('first');
// expect error: 	^
// expect error:
// expect error: Error: first
// expect error:     at Timeout._onTimeout (DIR/place-exit-listener.js:9:8)
// expect error:     at listOnTimeout (node:internal/timers:585:17)
// expect error:     at process.processTimers (node:internal/timers:521:7)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 5
// as: node8
// expect: exit 1
// expect error: DIR/place-exit-listener.js:9
// expect error: 	throw new Error('first');
// expect error: 	^
// expect error:
// expect error: Error: first
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/place-exit-listener.js:9:8)
// expect error:     at ontimeout (timers.js:498:11)
// expect error:     at tryOnTimeout (timers.js:323:5)
// expect error:     at Timer.listOnTimeout (timers.js:290:5)
// expect exit: 1
// as: node10
// expect: exit 1
// expect error: DIR/place-exit-listener.js:9
// expect error: 	throw new Error('first');
// expect error: 	^
// expect error:
// expect error: Error: first
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/place-exit-listener.js:9:8)
// expect error:     at ontimeout (timers.js:436:11)
// expect error:     at tryOnTimeout (timers.js:300:5)
// expect error:     at listOnTimeout (timers.js:263:5)
// expect error:     at Timer.processTimers (timers.js:223:10)
// expect exit: 5
// as: node26
// expect: exit 1
// expect error: DIR/place-exit-listener.js:9
// expect error: 	throw new Error('first');
// expect error: 	^
// expect error:
// expect error: Error: first
// expect error:     at Timeout._onTimeout (DIR/place-exit-listener.js:9:8)
// expect error:     at listOnTimeout (node:internal/timers:685:17)
// expect error:     at process.processTimers (node:internal/timers:618:7)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 5
