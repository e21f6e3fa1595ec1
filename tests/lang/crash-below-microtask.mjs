// An error that no frame of the program made: the place is where Node runs the
// microtasks, if its own code does.
await new Promise(o => process.nextTick(o));
console.log([
	await Array.fromAsync({
		[Symbol.asyncIterator]() {
			return {
				async next() {
					return {
						then(o) {
							o(5);
						},
					};
				},
			};
		},
	}),
]);

// expect error: node:internal/process/task_queues:103
// expect error:     runMicrotasks();
// expect error:     ^
// expect error:
// expect error: TypeError: Iterator result Array.fromAsync is not an object
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node26
// expect error: node:internal/process/task_queues:104
// expect error:     runMicrotasks();
// expect error:     ^
// expect error:
// expect error: TypeError: Iterator result Array.fromAsync is not an object
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
