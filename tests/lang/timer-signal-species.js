// A timer with a signal calls then in an executor: what a species throws
// rejects its promise.
if (typeof AbortController === 'function') {
	const timers = require('timers/promises');
	const { signal } = new AbortController();
	Object.defineProperty(Promise, Symbol.species, {
		get() {
			throw new Error('species');
		},
	});
	(async () => {
		try {
			await timers.setTimeout(1, 2, { signal });
		} catch (e) {
			console.log(e.message);
		}
	})();
}

// expect: species
// as: node16
// expect: species
// as: node20
// expect: species
// as: node26
// expect: species
