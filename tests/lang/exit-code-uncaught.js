// An uncaught exception's exit code, when a listener of exit changes it.
process.exitCode = 4;
process.on('exit', code => {
	console.log('exit', code, process.exitCode);
	process.exitCode = '6';
});
setTimeout(() => {
	throw new Error('a');
}, 1);

// expect: exit 1 1
// expect error: DIR/exit-code-uncaught.js:8
// expect error: 	throw new Error('a');
// expect error: 	^
// expect error:
// expect error: Error: a
// expect error:     at Timeout._onTimeout (DIR/exit-code-uncaught.js:8:8)
// expect error:     at listOnTimeout (node:internal/timers:585:17)
// expect error:     at process.processTimers (node:internal/timers:521:7)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 6
// as: node8
// expect: exit 1 4
// expect error: DIR/exit-code-uncaught.js:8
// expect error: 	throw new Error('a');
// expect error: 	^
// expect error:
// expect error: Error: a
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/exit-code-uncaught.js:8:8)
// expect error:     at ontimeout (timers.js:498:11)
// expect error:     at tryOnTimeout (timers.js:323:5)
// expect error:     at Timer.listOnTimeout (timers.js:290:5)
// expect exit: 1
// as: node18
// expect: exit 1 1
// expect error: DIR/exit-code-uncaught.js:8
// expect error: 	throw new Error('a');
// expect error: 	^
// expect error:
// expect error: Error: a
// expect error:     at Timeout._onTimeout (DIR/exit-code-uncaught.js:8:8)
// expect error:     at listOnTimeout (node:internal/timers:569:17)
// expect error:     at process.processTimers (node:internal/timers:512:7)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: exit 1 1
// expect error: DIR/exit-code-uncaught.js:8
// expect error: 	throw new Error('a');
// expect error: 	^
// expect error:
// expect error: Error: a
// expect error:     at Timeout._onTimeout (DIR/exit-code-uncaught.js:8:8)
// expect error:     at listOnTimeout (node:internal/timers:581:17)
// expect error:     at process.processTimers (node:internal/timers:519:7)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 6
// as: node26
// expect: exit 1 1
// expect error: DIR/exit-code-uncaught.js:8
// expect error: 	throw new Error('a');
// expect error: 	^
// expect error:
// expect error: Error: a
// expect error:     at Timeout._onTimeout (DIR/exit-code-uncaught.js:8:8)
// expect error:     at listOnTimeout (node:internal/timers:685:17)
// expect error:     at process.processTimers (node:internal/timers:618:7)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 6
