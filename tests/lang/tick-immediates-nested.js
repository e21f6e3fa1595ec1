// Node 8: of the immediates a nextTick runs after an exception some run the
// nextTicks that are left, before the next of them.
const log = console.log;
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };
process.on('uncaughtException', e => log('caught', e));
setImmediate(() => {
	log('A');
	setImmediate(() => {
		log('A1');
		Promise.resolve().then(() => log('microtask'));
		setTimeout(() => log('timer'), 20);
		spin(40);
	});
	process.nextTick(() => {
		log('B');
		process.nextTick(() => {
			throw 7;
		});
		setImmediate(() => {
			throw 8;
		});
		setImmediate(() => {
			log('last');
		});
	});
});
setImmediate(() => {
	throw 15;
});
process.nextTick(() => {
	setImmediate(() => {
		throw 31;
	});
	throw 30;
});

// expect: caught 30
// expect: A
// expect: B
// expect: caught 7
// expect: caught 15
// expect: caught 31
// expect: A1
// expect: microtask
// expect: caught 8
// expect: last
// expect: timer
// as: node8
// expect: caught 30
// expect: A
// expect: caught 15
// expect: caught 31
// expect: B
// expect: caught 8
// expect: A1
// expect: caught 7
// expect: timer
// expect: microtask
// expect: last
// as: node10
// expect: caught 30
// expect: A
// expect: caught 15
// expect: caught 31
// expect: B
// expect: caught 7
// expect: A1
// expect: caught 8
// expect: last
// expect: microtask
// expect: timer
