// A module that waits for ever: exit code 13, unless the program says another.
process.on('exit', code => {
	console.log('exit', code, process.exitCode);
	Promise.resolve().then(() => {
		console.log('job', process.exitCode);
		process.exitCode = 3;
	});
});
await new Promise(() => {});

// expect: exit 13 13
// expect: job 13
// expect error: Warning: Detected unsettled top-level await at file://DIR/exit-code-unsettled.mjs:9
// expect error: await new Promise(() => {});
// expect error: ^
// expect error:
// expect error:
// expect error:
// expect exit: 3
// as: node14
// expect: exit 0 13
// expect: job 13
// expect exit: 3
// as: node20
// expect: exit 0 13
// expect: job 13
// expect exit: 3
// as: node26
// expect: exit 13 13
// expect: job 13
// expect error: Warning: Detected unsettled top-level await at file://DIR/exit-code-unsettled.mjs:9
// expect error: await new Promise(() => {});
// expect error: ^
// expect error:
// expect error:
// expect error:
// expect exit: 3
