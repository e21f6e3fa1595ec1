// AsyncLocalStorage and AsyncResource in stacks: each place of Node's that
// calls the program, and what their arguments' errors show.
'use strict';
const { AsyncLocalStorage, AsyncResource, createHook } =
	require('async_hooks');

Error.stackTraceLimit = 6;

function show(label, f) {
	try {
		f();
	} catch (e) {
		const lines = e.stack.split('\n');
		const end = lines.findIndex(l => l.includes('show ('));

		console.log(label, lines.slice(0, end).join('\n'));
	}
}

function fail() {
	throw new Error('x');
}

class Sub extends AsyncResource {
	run(f) {
		return this.runInAsyncScope(f);
	}
}

const resource = new AsyncResource('R');

show('run', () => resource.runInAsyncScope(fail));
show('run with a receiver', () => resource.runInAsyncScope(fail, {}));
show('run in a subclass', () => new Sub('S').run(fail));
show('no function', () => resource.runInAsyncScope(1, {}));
if (AsyncLocalStorage) {
	const storage = new AsyncLocalStorage();

	show('type', () => new AsyncResource(1));
	show('hook', () => createHook({ init: 1 }));
	show('run', () => storage.run(1, fail));
	show('run with the same', () => storage.run(undefined, fail));
	show('exit', () => storage.exit(fail));
	show('run, exit', () => storage.run(1, () => storage.exit(fail)));
	show('exit, run', () => storage.exit(() => storage.run(1, fail)));
	show('bind', () => resource.bind(fail)());
	show('bind with a receiver', () => AsyncResource.bind(fail, 'R', {})());
	show('bind', () => AsyncResource.bind(1));
	show('method', () => ({ bound: resource.bind(fail) }).bound());
	setTimeout(resource.bind(() => show('timer', fail)), 1);
}
if (AsyncLocalStorage && AsyncLocalStorage.snapshot) {
	show('bind', () => AsyncLocalStorage.bind(1));
	show('snapshot', () => AsyncLocalStorage.snapshot()(fail));
}

// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (node:async_hooks:214:14)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new AsyncResource (node:async_hooks:169:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new AsyncHook (node:async_hooks:78:13)
// expect:     at createHook (node:async_hooks:158:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:80:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_hooks:103:14)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_hooks:103:14)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14)
// expect:     at DIR/own-frames-hooks.js:44:34
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_hooks:91:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_hooks:103:14)
// expect:     at DIR/own-frames-hooks.js:45:34
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at bound (node:async_hooks:245:16)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:239:5)
// expect:     at AsyncResource.bind (node:async_hooks:276:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at Object.bound (node:async_hooks:245:16)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:239:5)
// expect:     at AsyncResource.bind (node:async_hooks:276:62)
// expect:     at AsyncLocalStorage.bind (node:internal/async_local_storage/async_hooks:36:26)
// expect:     at DIR/own-frames-hooks.js:53:39
// expect: snapshot Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at node:internal/async_local_storage/async_hooks:40:52
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect:     at bound (node:async_hooks:245:16)
// expect:     at DIR/own-frames-hooks.js:54:53
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node8
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:194:21)
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:194:21)
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (async_hooks.js:194:21)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:194:21)
// as: node10
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (async_hooks.js:188:21)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// as: node11
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (async_hooks.js:188:21)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// as: node12
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:190:9)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (async_hooks.js:189:9)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:190:9)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at validateString (internal/validators.js:120:11)
// expect:     at new AsyncResource (async_hooks.js:147:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new AsyncHook (async_hooks.js:62:13)
// expect:     at createHook (async_hooks.js:137:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at async_hooks.js:304:14
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at AsyncLocalStorage.run (async_hooks.js:302:35)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (async_hooks.js:296:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (async_hooks.js:314:14)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (async_hooks.js:314:14)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at async_hooks.js:304:14
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at async_hooks.js:304:14
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at AsyncLocalStorage.run (async_hooks.js:302:35)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (async_hooks.js:217:13)
// expect:     at Function.bind (async_hooks.js:238:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node14
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (async_hooks.js:197:9)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new NodeError (internal/errors.js:322:7)
// expect:     at validateString (internal/validators.js:124:11)
// expect:     at new AsyncResource (async_hooks.js:155:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new NodeError (internal/errors.js:322:7)
// expect:     at new AsyncHook (async_hooks.js:68:13)
// expect:     at createHook (async_hooks.js:145:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (async_hooks.js:314:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (async_hooks.js:303:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (async_hooks.js:326:14)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (async_hooks.js:326:14)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (async_hooks.js:314:14)
// expect:     at DIR/own-frames-hooks.js:44:34
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (async_hooks.js:314:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.exit (async_hooks.js:326:14)
// expect:     at DIR/own-frames-hooks.js:45:34
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at new NodeError (internal/errors.js:322:7)
// expect:     at AsyncResource.bind (async_hooks.js:224:13)
// expect:     at Function.bind (async_hooks.js:245:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node16
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (node:async_hooks:203:9)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new NodeError (node:internal/errors:387:5)
// expect:     at validateString (node:internal/validators:162:11)
// expect:     at new AsyncResource (node:async_hooks:161:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new NodeError (node:internal/errors:387:5)
// expect:     at new AsyncHook (node:async_hooks:74:13)
// expect:     at createHook (node:async_hooks:151:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:330:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:319:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:async_hooks:342:14)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:async_hooks:342:14)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (node:async_hooks:330:14)
// expect:     at DIR/own-frames-hooks.js:44:34
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:330:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.exit (node:async_hooks:342:14)
// expect:     at DIR/own-frames-hooks.js:45:34
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at bound (node:async_hooks:235:16)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:229:5)
// expect:     at Function.bind (node:async_hooks:261:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at Object.bound (node:async_hooks:235:16)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node18
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (node:async_hooks:203:9)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new NodeError (node:internal/errors:405:5)
// expect:     at validateString (node:internal/validators:162:11)
// expect:     at new AsyncResource (node:async_hooks:161:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new NodeError (node:internal/errors:405:5)
// expect:     at new AsyncHook (node:async_hooks:74:13)
// expect:     at createHook (node:async_hooks:151:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:338:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:327:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:async_hooks:350:14)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:async_hooks:350:14)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (node:async_hooks:338:14)
// expect:     at DIR/own-frames-hooks.js:44:34
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:338:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.exit (node:async_hooks:350:14)
// expect:     at DIR/own-frames-hooks.js:45:34
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at bound (node:async_hooks:235:16)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:229:5)
// expect:     at AsyncResource.bind (node:async_hooks:261:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at Object.bound (node:async_hooks:235:16)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:229:5)
// expect:     at AsyncResource.bind (node:async_hooks:261:62)
// expect:     at AsyncLocalStorage.bind (node:async_hooks:283:26)
// expect:     at DIR/own-frames-hooks.js:53:39
// expect: snapshot Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at node:async_hooks:287:52
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect:     at bound (node:async_hooks:235:16)
// expect:     at DIR/own-frames-hooks.js:54:53
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node20
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (node:async_hooks:206:9)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new AsyncResource (node:async_hooks:164:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new AsyncHook (node:async_hooks:77:13)
// expect:     at createHook (node:async_hooks:154:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:346:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:335:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:async_hooks:358:14)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.exit (node:async_hooks:358:14)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (node:async_hooks:346:14)
// expect:     at DIR/own-frames-hooks.js:44:34
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:async_hooks:346:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.exit (node:async_hooks:358:14)
// expect:     at DIR/own-frames-hooks.js:45:34
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at bound (node:async_hooks:238:16)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:232:5)
// expect:     at AsyncResource.bind (node:async_hooks:269:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at Object.bound (node:async_hooks:238:16)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:232:5)
// expect:     at AsyncResource.bind (node:async_hooks:269:62)
// expect:     at AsyncLocalStorage.bind (node:async_hooks:291:26)
// expect:     at DIR/own-frames-hooks.js:53:39
// expect: snapshot Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at node:async_hooks:295:52
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect:     at bound (node:async_hooks:238:16)
// expect:     at DIR/own-frames-hooks.js:54:53
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node24
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (node:async_hooks:227:14)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new AsyncResource (node:async_hooks:182:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new AsyncHook (node:async_hooks:79:13)
// expect:     at createHook (node:async_hooks:171:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:65:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:61:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:61:14)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:72:17)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:65:14)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:72:17)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:65:14)
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:65:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:61:14)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:72:17)
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at bound (node:async_hooks:258:16)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:252:5)
// expect:     at AsyncResource.bind (node:async_hooks:289:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at Object.bound (node:async_hooks:258:16)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:252:5)
// expect:     at AsyncResource.bind (node:async_hooks:289:62)
// expect:     at AsyncLocalStorage.bind (node:internal/async_local_storage/async_context_frame:42:26)
// expect:     at DIR/own-frames-hooks.js:53:39
// expect: snapshot Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at node:internal/async_local_storage/async_context_frame:46:52
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:227:14)
// expect:     at bound (node:async_hooks:258:16)
// expect:     at DIR/own-frames-hooks.js:54:53
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// as: node26
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at DIR/own-frames-hooks.js:32:28
// expect: run with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at DIR/own-frames-hooks.js:33:44
// expect: run in a subclass Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at Sub.runInAsyncScope (node:async_hooks:226:14)
// expect:     at Sub.run (DIR/own-frames-hooks.js:26:15)
// expect:     at DIR/own-frames-hooks.js:34:46
// expect: no function TypeError: Function.prototype.apply was called on 1, which is a number and not a function
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at DIR/own-frames-hooks.js:35:36
// expect: type TypeError [ERR_INVALID_ARG_TYPE]: The "type" argument must be of type string. Received type number (1)
// expect:     at new AsyncResource (node:async_hooks:181:5)
// expect:     at DIR/own-frames-hooks.js:39:21
// expect: hook TypeError [ERR_ASYNC_CALLBACK]: hook.init must be a function
// expect:     at new AsyncHook (node:async_hooks:78:13)
// expect:     at createHook (node:async_hooks:170:10)
// expect:     at DIR/own-frames-hooks.js:40:21
// expect: run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14)
// expect:     at DIR/own-frames-hooks.js:41:28
// expect: run with the same Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:62:14)
// expect:     at DIR/own-frames-hooks.js:42:42
// expect: exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:62:14)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:73:17)
// expect:     at DIR/own-frames-hooks.js:43:29
// expect: run, exit Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:73:17)
// expect:     at DIR/own-frames-hooks.js:44:55
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14)
// expect: exit, run Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:66:14)
// expect:     at DIR/own-frames-hooks.js:45:53
// expect:     at AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:62:14)
// expect:     at AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:73:17)
// expect: bind Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at bound (node:async_hooks:257:16)
// expect:     at DIR/own-frames-hooks.js:46:40
// expect: bind with a receiver Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at DIR/own-frames-hooks.js:47:70
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:251:5)
// expect:     at AsyncResource.bind (node:async_hooks:276:62)
// expect:     at DIR/own-frames-hooks.js:48:35
// expect: method Error: x
// expect:     at Object.fail (DIR/own-frames-hooks.js:21:8)
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at Object.bound (node:async_hooks:257:16)
// expect:     at DIR/own-frames-hooks.js:49:56
// expect: bind TypeError [ERR_INVALID_ARG_TYPE]: The "fn" argument must be of type function. Received type number (1)
// expect:     at AsyncResource.bind (node:async_hooks:251:5)
// expect:     at AsyncResource.bind (node:async_hooks:276:62)
// expect:     at AsyncLocalStorage.bind (node:internal/async_local_storage/async_context_frame:43:26)
// expect:     at DIR/own-frames-hooks.js:53:39
// expect: snapshot Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
// expect:     at node:internal/async_local_storage/async_context_frame:47:52
// expect:     at AsyncResource.runInAsyncScope (node:async_hooks:226:14)
// expect:     at bound (node:async_hooks:257:16)
// expect:     at DIR/own-frames-hooks.js:54:53
// expect: timer Error: x
// expect:     at fail (DIR/own-frames-hooks.js:21:8)
