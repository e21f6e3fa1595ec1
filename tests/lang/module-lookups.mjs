// A module with top-level await: then is called on its promise before its
// body runs, and asks for the species.
Object.defineProperty(Promise, Symbol.species, {
	get() {
		console.log('species');
		return Promise;
	},
});
await import('data:text/javascript,console.log("body"); await null;');

// expect: species
// expect: species
// expect: species
// expect: species
// expect: species
// expect: species
// expect: body
// as: node24
// expect: species
// expect: species
// expect: species
// expect: species
// expect: species
// expect: body
// as: node26
// expect: species
// expect: species
// expect: species
// expect: species
// expect: species
// expect: body
