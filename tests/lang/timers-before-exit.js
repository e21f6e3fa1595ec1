// A timer that is armed and cleared again in the last callback leaves Node's
// timer armed: one that beforeExit makes must not be lost.
let n = 0;
process.on('beforeExit', () => {
	console.log('beforeExit', n);
	if (n++ > 2)
		return;
	setTimeout(() => {
		console.log('callback');
		clearTimeout(setTimeout(() => console.log('never'), 80));
	}, 95);
});

// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node8
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node10
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node11
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node12
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node14
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node16
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node18
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node20
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node24
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
// as: node26
// expect: beforeExit 0
// expect: callback
// expect: beforeExit 1
// expect: callback
// expect: beforeExit 2
// expect: callback
// expect: beforeExit 3
