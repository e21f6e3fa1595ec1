// The last immediate throws: what its listener makes runs in the same phase,
// the first of it before the queues are drained.
process.on('uncaughtException', (e) => {
	console.log('caught', e);
	setImmediate(() => console.log('immediate of the listener'));
	process.nextTick(() => console.log('tick of the listener'));
	Promise.resolve().then(() => console.log('microtask of the listener'));
});
setTimeout(() => setImmediate(() => {
	throw 'immediate';
}), 1);

// expect: caught immediate
// expect: immediate of the listener
// expect: tick of the listener
// expect: microtask of the listener
// as: node11
// expect: caught immediate
// expect: immediate of the listener
// expect: tick of the listener
// expect: microtask of the listener
// as: node12
// expect: caught immediate
// expect: immediate of the listener
// expect: tick of the listener
// expect: microtask of the listener
// as: node26
// expect: caught immediate
// expect: immediate of the listener
// expect: tick of the listener
// expect: microtask of the listener
