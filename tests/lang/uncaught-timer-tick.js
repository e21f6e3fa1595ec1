// A nextTick throws after the last due timer: the timers phase is over.
process.on('uncaughtException', (e) => {
	console.log('caught', e);
	setImmediate(() => console.log('immediate of the listener'));
	process.nextTick(() => console.log('tick of the listener'));
});
setTimeout(() => {
	console.log('timer');
	setImmediate(() => console.log('immediate'));
	process.nextTick(() => {
		throw 'tick';
	});
	process.nextTick(() => console.log('second tick'));
}, 5);

// expect: timer
// expect: caught tick
// expect: second tick
// expect: tick of the listener
// expect: immediate
// expect: immediate of the listener
// as: node10
// expect: timer
// expect: caught tick
// expect: second tick
// expect: tick of the listener
// expect: immediate
// expect: immediate of the listener
// as: node11
// expect: timer
// expect: caught tick
// expect: immediate
// expect: second tick
// expect: tick of the listener
// expect: immediate of the listener
// as: node12
// expect: timer
// expect: caught tick
// expect: second tick
// expect: tick of the listener
// expect: immediate
// expect: immediate of the listener
// as: node26
// expect: timer
// expect: caught tick
// expect: immediate
// expect: second tick
// expect: tick of the listener
// expect: immediate of the listener
