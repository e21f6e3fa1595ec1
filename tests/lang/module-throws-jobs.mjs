// Jobs still run between the throw of a module and the crash: the loader's
// own awaits are in between.
let level = 0;
const step = () => {
	console.log(++level);
	if (level < 15) Promise.resolve().then(step);
};
Promise.resolve().then(step);
process.nextTick(() => console.log('tick'));
throw 'out of the module';

// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect error:
// expect error: node:internal/modules/run_main:123
// expect error:     triggerUncaughtException(
// expect error:     ^
// expect error: out of the module
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node12
// expect: 1
// expect: 2
// expect error:
// expect error: internal/process/esm_loader.js:74
// expect error:     internalBinding('errors').triggerUncaughtException(
// expect error:                               ^
// expect error: out of the module
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node14
// expect: 1
// expect: 2
// expect: 3
// expect error:
// expect error: internal/process/esm_loader.js:74
// expect error:     internalBinding('errors').triggerUncaughtException(
// expect error:                               ^
// expect error: out of the module
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node16
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 5
// expect: 6
// expect: 7
// expect: 8
// expect error:
// expect error: node:internal/process/esm_loader:97
// expect error:     internalBinding('errors').triggerUncaughtException(
// expect error:                               ^
// expect error: out of the module
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node18
// expect: 1
// expect: 2
// expect: 3
// expect error:
// expect error: node:internal/process/esm_loader:40
// expect error:       internalBinding('errors').triggerUncaughtException(
// expect error:                                 ^
// expect error: out of the module
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node26
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect error:
// expect error: node:internal/modules/run_main:111
// expect error:     triggerUncaughtException(
// expect error:     ^
// expect error: out of the module
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
