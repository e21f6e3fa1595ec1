// A listener of exit throws in process.exit(), and the program goes on: no
// nextTick is taken any more, and at the end the listeners hear of it again.
let times = 0;
process.on('exit', code => {
	console.log('exit', code, process._exiting);
	if (times++ === 0)
		throw new Error('listener');
});
setImmediate(() => {
	try {
		process.exit(3);
	} catch (e) {
		console.log('caught', e.message);
	}
	process.nextTick(() => console.log('never'));
	process.emitWarning('never');
	Promise.resolve().then(() => console.log('microtask'));
	setTimeout(() => console.log('timer'), 1);
});

// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node8
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node10
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node11
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node12
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node14
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node16
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node18
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node20
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node24
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
// as: node26
// expect: exit 3 true
// expect: caught listener
// expect: microtask
// expect: timer
// expect: exit 3 true
// expect exit: 3
