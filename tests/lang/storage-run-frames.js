// What AsyncLocalStorage#run calls has Node's own frame below it.
const { AsyncLocalStorage } = require('async_hooks');
const storage = new AsyncLocalStorage();
const inner = (name) => {
	const lines = new Error(name).stack.split('\n');
	console.log(lines.slice(0, 5).map((l) => l.includes('frames')
		? l.trim().split(' ')[1] : l.trim()).join(', '));
};
storage.run(1, () => inner('arrow'));
storage.run({ a: 1 }, inner, 'argument');
storage.run(1, () => storage.run(2, inner, 'nested'));

// expect: Error: arrow, inner, DIR/storage-run-frames.js:9:22, at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14), Object.<anonymous>
// expect: Error: argument, inner, at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14), Object.<anonymous>, at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: Error: nested, inner, at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14), DIR/storage-run-frames.js:11:30, at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14)
// as: node12
// expect: Error: arrow, inner, DIR/storage-run-frames.js:9:22, at async_hooks.js:304:14, at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect: Error: argument, inner, at async_hooks.js:304:14, at AsyncResource.runInAsyncScope (async_hooks.js:189:9), at AsyncLocalStorage.run (async_hooks.js:302:35)
// expect: Error: nested, inner, at async_hooks.js:304:14, at AsyncResource.runInAsyncScope (async_hooks.js:189:9), at AsyncLocalStorage.run (async_hooks.js:302:35)
// as: node14
// expect: Error: arrow, inner, DIR/storage-run-frames.js:9:22, at AsyncLocalStorage.run (async_hooks.js:314:14), Object.<anonymous>
// expect: Error: argument, inner, at AsyncLocalStorage.run (async_hooks.js:314:14), Object.<anonymous>, at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: Error: nested, inner, at AsyncLocalStorage.run (async_hooks.js:314:14), DIR/storage-run-frames.js:11:30, at AsyncLocalStorage.run (async_hooks.js:314:14)
// as: node18
// expect: Error: arrow, inner, DIR/storage-run-frames.js:9:22, at AsyncLocalStorage.run (node:async_hooks:338:14), Object.<anonymous>
// expect: Error: argument, inner, at AsyncLocalStorage.run (node:async_hooks:338:14), Object.<anonymous>, at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: Error: nested, inner, at AsyncLocalStorage.run (node:async_hooks:338:14), DIR/storage-run-frames.js:11:30, at AsyncLocalStorage.run (node:async_hooks:338:14)
// as: node26
// expect: Error: arrow, inner, DIR/storage-run-frames.js:9:22, at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14), Object.<anonymous>
// expect: Error: argument, inner, at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14), Object.<anonymous>, at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: Error: nested, inner, at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14), DIR/storage-run-frames.js:11:30, at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14)
