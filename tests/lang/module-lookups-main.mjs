// Node awaits the promise of the main module's evaluation, and that asks for
// its constructor.
let asked = 0;
Object.defineProperty(Promise.prototype, 'constructor', {
	get() {
		asked++;
		return Promise;
	},
});
process.on('exit', () => console.log(asked));

// expect: 1
// as: node14
// expect: 1
// as: node16
// expect: 1
// as: node18
// expect: 1
// as: node20
// expect: 1
// as: node24
// expect: 1
// as: node26
// expect: 1
