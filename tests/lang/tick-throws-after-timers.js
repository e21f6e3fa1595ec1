// Node 10: when a nextTick threw behind a list of timers that is over, what is
// due after the listeners still runs in this phase.
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };
process.on('uncaughtException', e => {
	console.log('caught', e);
	setTimeout(() => console.log('made by the listener'), 20);
	spin(40);
});
setTimeout(() => {
	setImmediate(() => console.log('immediate'));
	process.nextTick(() => {
		throw 1;
	});
}, 20);

// expect: caught 1
// expect: immediate
// expect: made by the listener
// as: node8
// expect: caught 1
// expect: immediate
// expect: made by the listener
// as: node10
// expect: caught 1
// expect: made by the listener
// expect: immediate
// as: node12
// expect: caught 1
// expect: immediate
// expect: made by the listener
