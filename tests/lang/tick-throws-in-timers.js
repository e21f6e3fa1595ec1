// A nextTick after a timer throws: Node 10 reads the clock again, so that a timer
// that came due meanwhile still runs in the same phase.
const log = console.log;
process.on('uncaughtException', e => { log('uncaught', e); });
const immediate = () => new Promise(o => setImmediate(o));
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };
immediate().then(x => log('46'));
const f = (n) => process.nextTick(() => {
	log('tick', n);
	setTimeout(() => log('timer', n), 1);
	spin(3);
	Promise.resolve().then(() => log('p', n));
	throw n;
});
f(1);
f(2);

// expect: tick 1
// expect: uncaught 1
// expect: timer 1
// expect: tick 2
// expect: uncaught 2
// expect: p 1
// expect: p 2
// expect: 46
// expect: timer 2
// as: node8
// expect: tick 1
// expect: uncaught 1
// expect: timer 1
// expect: tick 2
// expect: uncaught 2
// expect: p 1
// expect: p 2
// expect: 46
// expect: timer 2
// as: node10
// expect: tick 1
// expect: uncaught 1
// expect: timer 1
// expect: tick 2
// expect: uncaught 2
// expect: p 1
// expect: p 2
// expect: timer 2
// expect: 46
// as: node11
// expect: tick 1
// expect: uncaught 1
// expect: timer 1
// expect: tick 2
// expect: uncaught 2
// expect: p 1
// expect: p 2
// expect: 46
// expect: timer 2
