// A timer that beforeExit makes and clears at once: up to Node 10 its list's
// libuv timer is closing, which takes a turn of the loop.
let n = 0;
process.on('beforeExit', () => {
	console.log('beforeExit', n);
	if (n++ > 2)
		return;
	clearTimeout(setTimeout(() => console.log('never'), 30));
});

// expect: beforeExit 0
// as: node8
// expect: beforeExit 0
// expect: beforeExit 1
// expect: beforeExit 2
// expect: beforeExit 3
// as: node10
// expect: beforeExit 0
// expect: beforeExit 1
// expect: beforeExit 2
// expect: beforeExit 3
// as: node11
// expect: beforeExit 0
// as: node12
// expect: beforeExit 0
// as: node14
// expect: beforeExit 0
// as: node16
// expect: beforeExit 0
// as: node18
// expect: beforeExit 0
// as: node20
// expect: beforeExit 0
// as: node24
// expect: beforeExit 0
// as: node26
// expect: beforeExit 0
