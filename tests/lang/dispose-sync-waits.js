// What a sync disposer among async ones does is a promise that is awaited,
// rejected if it throws.
if (typeof AsyncDisposableStack === 'function') {
	let job = 0;
	const count = () => queueMicrotask(() => {
		if (++job < 20) count();
	});
	const { prototype } = Promise;
	Object.defineProperty(prototype, 'constructor', {
		get() {
			console.log(job, 'constructor');
			return Promise;
		},
	});
	(async () => {
		const stack = new AsyncDisposableStack();
		stack.use({ [Symbol.dispose]() { throw new Error('thrown'); } });
		stack.use({ [Symbol.dispose]() { console.log(job, 'done'); } });
		count();
		try {
			await stack.disposeAsync();
		} catch (e) {
			console.log(job, e.message);
		}
	})();
}

// as: node24
// expect: 0 done
// expect: 0 constructor
// expect: 0 constructor
// expect: 1 constructor
// expect: 3 thrown
// as: node26
// expect: 0 done
// expect: 0 constructor
// expect: 0 constructor
// expect: 1 constructor
// expect: 3 thrown
