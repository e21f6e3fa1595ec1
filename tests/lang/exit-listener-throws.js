// A listener of exit that throws: the program may go on hearing of it, but nothing
// it queued runs, and the other listeners are not called.
process.exitCode = 3;
process.on('uncaughtException', e => { console.log('uncaught', e);
	Promise.resolve().then(() => console.log('job of the listener'));
	process.nextTick(() => console.log('tick of the listener')); });
process.on('exit', e => { Promise.resolve().then(() => console.log('job'));
	process.nextTick(() => console.log('tick')); throw 'exit'; });
process.on('exit', e => { console.log('second'); });

// expect: uncaught exit
// expect exit: 3
// as: node8
// expect: uncaught exit
// expect exit: 3
// as: node10
// expect: uncaught exit
// expect exit: 3
// as: node26
// expect: uncaught exit
// expect exit: 3
