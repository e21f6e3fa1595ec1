// What AsyncLocalStorage#run puts back when it is over: its own value, and
// nothing of what the callback did with other storages.
'use strict';
const { AsyncLocalStorage } = require('async_hooks');

const a = new AsyncLocalStorage(), b = new AsyncLocalStorage();

a.run(1, () => {
	b.enterWith(2);
	console.log(a.getStore(), b.getStore());
	a.run(1, () => {
		a.enterWith(3);
	});
	console.log(a.getStore());
	a.exit(() => {
		console.log(a.getStore(), b.getStore());
		a.run(undefined, () => console.log(a.getStore()));
	});
	console.log(a.getStore());
});
console.log(a.getStore(), b.getStore());
new AsyncLocalStorage().run(undefined, () => console.log('same'));

// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
// as: node12
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined undefined
// expect: same
// as: node14
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
// as: node16
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
// as: node18
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
// as: node20
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
// as: node24
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
// as: node26
// expect: 1 2
// expect: 3
// expect: undefined 2
// expect: undefined
// expect: 3
// expect: undefined 2
// expect: same
