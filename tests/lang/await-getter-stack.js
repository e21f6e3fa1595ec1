// A getter that await or return calls runs while the function still does: the
// function stands below it, the new promise is settled before it is waited
// for, and the caller gets one result.
const lines = (e) => e.stack.split('\n').slice(1, 4)
	.map((l) => `${l.trim().split(' (')[0].split(' /')[0]} ${
		l.trim().split('/').pop()}`).join(', ');
const bad = { get then() { throw new Error('then'); } };
const odd = Promise.resolve(1);
Object.defineProperty(odd, 'constructor', {
	get() { throw new Error('constructor'); } });
const other = Promise.resolve(2);
Object.defineProperty(other, 'constructor', { get() {
	console.log('other.constructor');
	return Object;
} });
Object.defineProperty(other, 'then', { get() {
	console.log('other.then');
	return Promise.prototype.then;
} });
async function waits(v) {
	try {
		const got = await v;
		console.log('value', got);
	} catch (e) {
		console.log(`caught ${v === odd ? e.message : lines(e)}`);
	}
}
async function returns(v) { return v; }
class C { static async m() { await bad; } }
const show = (name) => (e) => console.log(name, lines(e));
waits(bad); waits(odd); waits(other);
console.log([1, waits(other), 2].length, `${[waits(bad), waits(odd)]}`);
returns(bad).catch(show('returns'));
C.m().catch(show('method'));
(async () => { await bad; })().catch(show('arrow'));
(async function () { await 1; return bad; })().catch(show('later'));
Promise.resolve(bad).catch(show('resolve'));
new Promise((go) => go(bad)).catch(show('new'));
Promise.resolve().then(() => bad)
	.catch((e) => console.log('job', lines(e).split(',')[0]));
returns(bad);
Promise.reject('last');

// expect: caught constructor
// expect: other.constructor
// expect: other.then
// expect: other.constructor
// expect: other.then
// expect: caught constructor
// expect: 3 [object Promise],[object Promise]
// expect: caught at get then await-getter-stack.js:7:34), at waits await-getter-stack.js:22:15), at Object.<anonymous> await-getter-stack.js:31:1)
// expect: other.constructor
// expect: other.constructor
// expect: caught at get then await-getter-stack.js:7:34), at waits await-getter-stack.js:22:15), at Object.<anonymous> await-getter-stack.js:32:46)
// expect: returns at get then await-getter-stack.js:7:34), at returns await-getter-stack.js:28:29), at Object.<anonymous> await-getter-stack.js:33:1)
// expect: resolve at get then await-getter-stack.js:7:34), at Function.resolve at Function.resolve (<anonymous>), at Object.<anonymous> await-getter-stack.js:37:9)
// expect: new at get then await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at await-getter-stack.js:38:21
// expect: method at get then await-getter-stack.js:7:34), at C.m await-getter-stack.js:29:30), at Object.<anonymous> await-getter-stack.js:34:3)
// expect: arrow at get then await-getter-stack.js:7:34), at await-getter-stack.js:35:16, at Object.<anonymous> await-getter-stack.js:35:29)
// expect: later at get then await-getter-stack.js:7:34), at await-getter-stack.js:36:31, at process.processTicksAndRejections task_queues:103:5)
// expect: job at get then await-getter-stack.js:7:34)
// expect: value 2
// expect: value 2
// expect error: DIR/await-getter-stack.js:7
// expect error: const bad = { get then() { throw new Error('then'); } };
// expect error:                                  ^
// expect error:
// expect error: Error: then
// expect error:     at get then (DIR/await-getter-stack.js:7:34)
// expect error:     at returns (DIR/await-getter-stack.js:28:29)
// expect error:     at Object.<anonymous> (DIR/await-getter-stack.js:41:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:36:49
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect: other.then
// expect: other.then
// expect: 3 '[object Promise],[object Promise]'
// expect: caught at Object.get then [as then] await-getter-stack.js:7:34), at waits.<anonymous> at waits.<anonymous> (<anonymous>), at waits await-getter-stack.js:22:15)
// expect: other.constructor
// expect: other.constructor
// expect: caught at Object.get then [as then] await-getter-stack.js:7:34), at waits.<anonymous> at waits.<anonymous> (<anonymous>), at waits await-getter-stack.js:22:15)
// expect: returns at Object.get then [as then] await-getter-stack.js:7:34), at returns await-getter-stack.js:28:29), at Object.<anonymous> await-getter-stack.js:33:1)
// expect: resolve at Object.get then [as then] await-getter-stack.js:7:34), at Function.resolve at Function.resolve (<anonymous>), at Object.<anonymous> await-getter-stack.js:37:9)
// expect: new at Object.get then [as then] await-getter-stack.js:7:34), at Promise await-getter-stack.js:38:21), at new Promise at new Promise (<anonymous>)
// expect: caught constructor
// expect: caught constructor
// expect: method at Object.get then [as then] await-getter-stack.js:7:34), at m.<anonymous> at m.<anonymous> (<anonymous>), at Function.m await-getter-stack.js:29:30)
// expect: arrow at Object.get then [as then] await-getter-stack.js:7:34), at Generator.<anonymous> at Generator.<anonymous> (<anonymous>), at await-getter-stack.js:35:16
// expect: later at Object.get then [as then] await-getter-stack.js:7:34), at await-getter-stack.js:36:31, at <anonymous> at <anonymous>
// expect: job at Object.get then [as then] await-getter-stack.js:7:34)
// expect: value 2
// expect: value 2
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: then
// expect error:     at Object.get then [as then] (DIR/await-getter-stack.js:7:34)
// expect error:     at returns (DIR/await-getter-stack.js:28:29)
// expect error:     at Object.<anonymous> (DIR/await-getter-stack.js:41:1)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 8)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: last
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 9)
// as: node10
// expect: other.then
// expect: other.then
// expect: 3 '[object Promise],[object Promise]'
// expect: caught at Object.get then [as then] await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at waits await-getter-stack.js:22:15)
// expect: other.constructor
// expect: other.constructor
// expect: caught at Object.get then [as then] await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at waits await-getter-stack.js:22:15)
// expect: returns at Object.get then [as then] await-getter-stack.js:7:34), at returns await-getter-stack.js:28:29), at Object.<anonymous> await-getter-stack.js:33:1)
// expect: resolve at Object.get then [as then] await-getter-stack.js:7:34), at Function.resolve at Function.resolve (<anonymous>), at Object.<anonymous> await-getter-stack.js:37:9)
// expect: new at Object.get then [as then] await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at Promise await-getter-stack.js:38:21)
// expect: caught constructor
// expect: caught constructor
// expect: method at Object.get then [as then] await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at Function.m await-getter-stack.js:29:30)
// expect: arrow at Object.get then [as then] await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at await-getter-stack.js:35:16
// expect: later at Object.get then [as then] await-getter-stack.js:7:34), at await-getter-stack.js:36:31, at process._tickCallback next_tick.js:68:7)
// expect: job at Object.get then [as then] await-getter-stack.js:7:34)
// expect: value 2
// expect: value 2
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: then
// expect error:     at Object.get then [as then] (DIR/await-getter-stack.js:7:34)
// expect error:     at returns (DIR/await-getter-stack.js:28:29)
// expect error:     at Object.<anonymous> (DIR/await-getter-stack.js:41:1)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 8)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: last
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 9)
// as: node12
// expect: caught constructor
// expect: other.constructor
// expect: other.then
// expect: other.constructor
// expect: other.then
// expect: caught constructor
// expect: 3 [object Promise],[object Promise]
// expect: caught at Object.get then [as then] await-getter-stack.js:7:34), at waits await-getter-stack.js:22:15), at Object.<anonymous> await-getter-stack.js:31:1)
// expect: other.constructor
// expect: other.constructor
// expect: caught at Object.get then [as then] await-getter-stack.js:7:34), at waits await-getter-stack.js:22:15), at Object.<anonymous> await-getter-stack.js:32:46)
// expect: returns at Object.get then [as then] await-getter-stack.js:7:34), at returns await-getter-stack.js:28:29), at Object.<anonymous> await-getter-stack.js:33:1)
// expect: resolve at Object.get then [as then] await-getter-stack.js:7:34), at Function.resolve at Function.resolve (<anonymous>), at Object.<anonymous> await-getter-stack.js:37:9)
// expect: new at Object.get then [as then] await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at await-getter-stack.js:38:21
// expect: method at Object.get then [as then] await-getter-stack.js:7:34), at Function.m await-getter-stack.js:29:30), at Object.<anonymous> await-getter-stack.js:34:3)
// expect: arrow at Object.get then [as then] await-getter-stack.js:7:34), at await-getter-stack.js:35:16, at Object.<anonymous> await-getter-stack.js:35:29)
// expect: later at Object.get then [as then] await-getter-stack.js:7:34), at await-getter-stack.js:36:31, at processTicksAndRejections task_queues.js:97:5)
// expect: job at Object.get then [as then] await-getter-stack.js:7:34)
// expect: value 2
// expect: value 2
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: then
// expect error:     at Object.get then [as then] (DIR/await-getter-stack.js:7:34)
// expect error:     at returns (DIR/await-getter-stack.js:28:29)
// expect error:     at Object.<anonymous> (DIR/await-getter-stack.js:41:1)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 8)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: last
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 9)
// as: node26
// expect: caught constructor
// expect: other.constructor
// expect: other.then
// expect: other.constructor
// expect: other.then
// expect: caught constructor
// expect: 3 [object Promise],[object Promise]
// expect: caught at get then await-getter-stack.js:7:34), at waits await-getter-stack.js:22:15), at Object.<anonymous> await-getter-stack.js:31:1)
// expect: other.constructor
// expect: other.constructor
// expect: caught at get then await-getter-stack.js:7:34), at waits await-getter-stack.js:22:15), at Object.<anonymous> await-getter-stack.js:32:46)
// expect: returns at get then await-getter-stack.js:7:34), at returns await-getter-stack.js:28:29), at Object.<anonymous> await-getter-stack.js:33:1)
// expect: resolve at get then await-getter-stack.js:7:34), at Promise.resolve at Promise.resolve (<anonymous>), at Object.<anonymous> await-getter-stack.js:37:9)
// expect: new at get then await-getter-stack.js:7:34), at <anonymous> at <anonymous>, at await-getter-stack.js:38:21
// expect: method at get then await-getter-stack.js:7:34), at C.m await-getter-stack.js:29:30), at Object.<anonymous> await-getter-stack.js:34:3)
// expect: arrow at get then await-getter-stack.js:7:34), at await-getter-stack.js:35:16, at Object.<anonymous> await-getter-stack.js:35:29)
// expect: later at get then await-getter-stack.js:7:34), at await-getter-stack.js:36:31, at process.processTicksAndRejections task_queues:104:5)
// expect: job at get then await-getter-stack.js:7:34)
// expect: value 2
// expect: value 2
// expect error: DIR/await-getter-stack.js:7
// expect error: const bad = { get then() { throw new Error('then'); } };
// expect error:                                  ^
// expect error:
// expect error: Error: then
// expect error:     at get then (DIR/await-getter-stack.js:7:34)
// expect error:     at returns (DIR/await-getter-stack.js:28:29)
// expect error:     at Object.<anonymous> (DIR/await-getter-stack.js:41:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
