// A timer made while the timers phase drains, and due before it is over, runs
// in the same phase where libuv looks again for what is due.
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };

setImmediate(console.log, 'immediate');
setTimeout(console.log, 200, 'late');
setTimeout(() => {
	console.log('first');
	Promise.resolve().then(() => {
		console.log('drain');
		setTimeout(console.log, 1, 'second');
		spin(10);
		setTimeout(console.log, 1, 'third');
		spin(10);
	});
}, 0);
spin(5);

// expect: first
// expect: drain
// expect: immediate
// expect: second
// expect: third
// expect: late
// as: node8
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node10
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node11
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node12
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node14
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node16
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node18
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node20
// expect: first
// expect: drain
// expect: second
// expect: third
// expect: immediate
// expect: late
// as: node24
// expect: first
// expect: drain
// expect: immediate
// expect: second
// expect: third
// expect: late
// as: node26
// expect: first
// expect: drain
// expect: immediate
// expect: second
// expect: third
// expect: late
