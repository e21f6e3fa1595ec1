// Node asks for the exit code when the microtasks of exit's listeners are over.
process.on('exit', code => {
	console.log('exit', code);
	Promise.resolve().then(() => {
		process.exitCode = 4;
	});
});

// expect: exit 0
// expect exit: 4
// as: node8
// expect: exit 0
// expect exit: 4
// as: node10
// expect: exit 0
// expect exit: 4
// as: node12
// expect: exit 0
// expect exit: 4
// as: node26
// expect: exit 0
// expect exit: 4
