// process.exit stands below what it calls.
'use strict';
process.on('exit', code => console.log(code, new Error('exit').stack));
process.on('beforeExit', () => {
	console.log(new Error('beforeExit').stack);
	process.exit(3);
});

// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (node:events:519:28)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (node:events:519:28)
// expect:     at process.exit (node:internal/process/per_thread:240:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (node:events:519:28)
// expect exit: 3
// as: node8
// expect: Error: beforeExit
// expect:     at process.on (DIR/exit-called-frames.js:5:14)
// expect:     at emitOne (events.js:116:13)
// expect:     at process.emit (events.js:211:7)
// expect: 3 'Error: exit\n    at process.on.code (DIR/exit-called-frames.js:3:46)\n    at emitOne (events.js:116:13)\n    at process.emit (events.js:211:7)\n    at process.exit (internal/process.js:146:15)\n    at process.on (DIR/exit-called-frames.js:6:10)\n    at emitOne (events.js:116:13)\n    at process.emit (events.js:211:7)'
// expect exit: 3
// as: node10
// expect: Error: beforeExit
// expect:     at process.on (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (events.js:198:13)
// expect: 3 'Error: exit\n    at process.on.code (DIR/exit-called-frames.js:3:46)\n    at process.emit (events.js:198:13)\n    at process.exit (internal/process/per_thread.js:168:15)\n    at process.on (DIR/exit-called-frames.js:6:10)\n    at process.emit (events.js:198:13)'
// expect exit: 3
// as: node11
// expect: Error: beforeExit
// expect:     at process.on (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (events.js:193:13)
// expect: 3 'Error: exit\n    at process.on.code (DIR/exit-called-frames.js:3:46)\n    at process.emit (events.js:193:13)\n    at process.exit (internal/process/per_thread.js:150:15)\n    at process.on (DIR/exit-called-frames.js:6:10)\n    at process.emit (events.js:193:13)'
// expect exit: 3
// as: node12
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (events.js:314:20)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (events.js:314:20)
// expect:     at process.exit (internal/process/per_thread.js:168:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (events.js:314:20)
// expect exit: 3
// as: node14
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (events.js:400:28)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (events.js:400:28)
// expect:     at process.exit (internal/process/per_thread.js:179:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (events.js:400:28)
// expect exit: 3
// as: node16
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (node:events:513:28)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (node:events:513:28)
// expect:     at process.exit (node:internal/process/per_thread:190:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (node:events:513:28)
// expect exit: 3
// as: node18
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (node:events:517:28)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (node:events:517:28)
// expect:     at process.exit (node:internal/process/per_thread:191:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (node:events:517:28)
// expect exit: 3
// as: node20
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (node:events:524:28)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (node:events:524:28)
// expect:     at process.exit (node:internal/process/per_thread:184:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (node:events:524:28)
// expect exit: 3
// as: node24
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (node:events:514:28)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (node:events:514:28)
// expect:     at process.exit (node:internal/process/per_thread:236:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (node:events:514:28)
// expect exit: 3
// as: node26
// expect: Error: beforeExit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:5:14)
// expect:     at process.emit (node:events:514:20)
// expect: 3 Error: exit
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:3:46)
// expect:     at process.emit (node:events:514:20)
// expect:     at process.exit (node:internal/process/per_thread:236:15)
// expect:     at process.<anonymous> (DIR/exit-called-frames.js:6:10)
// expect:     at process.emit (node:events:514:20)
// expect exit: 3
