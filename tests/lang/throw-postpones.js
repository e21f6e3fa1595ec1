// Node 8: a timer that throws leaves the rest of its list to a nextTick,
// and what an exception left of the nextTicks is drained by an immediate that
// stands in line with the program's; the rest of the immediates is run by
// whatever of both comes first.
const log = console.log;
let n = 0;
process.on('uncaughtException', (e) => {
	log('uncaught', e);
	if (n++ < 3)
		setTimeout(() => { log('timer', n); throw n; }, 50);
	process.nextTick(() => log('tick'));
});
setTimeout(() => { log('first'); throw 'first'; }, 50);
setTimeout(() => { log('longer'); process.nextTick(() => log('longer tick')); }, 150);
setTimeout(() => { log('shorter'); process.nextTick(() => log('shorter tick')); }, 20);
setTimeout(() => {
	const where = () => new Error().stack.split('\n').slice(2)
		.map((l) => l.trim().split(' (')[0]).join(', ');
	setImmediate(() => {
		log('A');
		process.nextTick(() => log('tick of A', where()));
	});
	setImmediate(() => {
		log('B');
		process.nextTick(() => log('tick of B'));
		throw 'B';
	});
	setImmediate(() => {
		log('C');
		setImmediate(() => log('E'));
		throw 'C';
	});
	setImmediate(() => log('D'));
}, 600);

// expect: shorter
// expect: shorter tick
// expect: first
// expect: uncaught first
// expect: tick
// expect: timer 1
// expect: uncaught 1
// expect: tick
// expect: longer
// expect: longer tick
// expect: timer 2
// expect: uncaught 2
// expect: tick
// expect: timer 3
// expect: uncaught 3
// expect: tick
// expect: A
// expect: tick of A at DIR/throw-postpones.js:21:43, at processTicksAndRejections, at runNextTicks, at process.processImmediate
// expect: B
// expect: uncaught B
// expect: C
// expect: uncaught C
// expect: D
// expect: tick of B
// expect: tick
// expect: tick
// expect: E
// as: node8
// expect: shorter
// expect: shorter tick
// expect: first
// expect: uncaught first
// expect: tick
// expect: timer 1
// expect: uncaught 1
// expect: tick
// expect: longer
// expect: longer tick
// expect: timer 2
// expect: uncaught 2
// expect: tick
// expect: timer 3
// expect: uncaught 3
// expect: tick
// expect: A
// expect: B
// expect: uncaught B
// expect: C
// expect: uncaught C
// expect: D
// expect: tick of A at process.nextTick, at _combinedTickCallback, at Immediate._tickCallback, at runCallback, at tryOnImmediate, at processImmediate [as _immediateCallback]
// expect: tick of B
// expect: tick
// expect: tick
// expect: E
// as: node10
// expect: shorter
// expect: shorter tick
// expect: first
// expect: uncaught first
// expect: tick
// expect: timer 1
// expect: uncaught 1
// expect: tick
// expect: longer
// expect: longer tick
// expect: timer 2
// expect: uncaught 2
// expect: tick
// expect: timer 3
// expect: uncaught 3
// expect: tick
// expect: A
// expect: B
// expect: uncaught B
// expect: C
// expect: uncaught C
// expect: D
// expect: tick of A at process.nextTick, at process._tickCallback
// expect: tick of B
// expect: tick
// expect: tick
// expect: E
// as: node11
// expect: shorter
// expect: shorter tick
// expect: first
// expect: uncaught first
// expect: tick
// expect: timer 1
// expect: uncaught 1
// expect: tick
// expect: longer
// expect: longer tick
// expect: timer 2
// expect: uncaught 2
// expect: tick
// expect: timer 3
// expect: uncaught 3
// expect: tick
// expect: A
// expect: tick of A at process.nextTick, at processTicksAndRejections, at runNextTicks, at processImmediate
// expect: B
// expect: uncaught B
// expect: C
// expect: uncaught C
// expect: D
// expect: tick of B
// expect: tick
// expect: tick
// expect: E
