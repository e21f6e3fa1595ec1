// What calls the listeners of uncaughtException when the main module throws.
process.on('uncaughtException', e => {
	console.log(e.message, new Error('x').stack.split('\n').slice(2)
		.join('\n'));
});
throw new Error('main');

// expect: main     at process.emit (node:events:519:28)
// expect:     at process._fatalException (node:internal/process/execution:155:25)
// expect:     at asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:123:5)
// as: node12
// expect: main     at process.emit (events.js:314:20)
// expect:     at process._fatalException (internal/process/execution.js:165:25)
// expect:     at Object.loadESM (internal/process/esm_loader.js:74:31)
// as: node14
// expect: main     at process.emit (events.js:400:28)
// expect:     at process._fatalException (internal/process/execution.js:167:25)
// expect:     at Object.loadESM (internal/process/esm_loader.js:74:31)
// expect:     at async handleMainPromise (internal/modules/run_main.js:59:12)
// as: node16
// expect: main     at process.emit (node:events:513:28)
// expect:     at process._fatalException (node:internal/process/execution:149:25)
// expect:     at loadESM (node:internal/process/esm_loader:97:31)
// expect:     at async handleMainPromise (node:internal/modules/run_main:65:12)
// as: node18
// expect: main     at process.emit (node:events:517:28)
// expect:     at process._fatalException (node:internal/process/execution:169:25)
// expect:     at loadESM (node:internal/process/esm_loader:40:33)
// expect:     at async handleMainPromise (node:internal/modules/run_main:106:12)
// as: node20
// expect: main     at process.emit (node:events:524:28)
// expect:     at process._fatalException (node:internal/process/execution:188:25)
// expect:     at asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:123:5)
// as: node24
// expect: main     at process.emit (node:events:514:28)
// expect:     at process._fatalException (node:internal/process/execution:159:25)
// expect:     at asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:107:5)
// as: node26
// expect: main     at process.emit (node:events:514:20)
// expect:     at process._fatalException (node:internal/process/execution:192:32)
// expect:     at asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:111:5)
