// executionAsyncId and triggerAsyncId where no hook is on, and with a resource.
const { executionAsyncId: x, triggerAsyncId: t, AsyncResource, AsyncLocalStorage } = require('async_hooks');
console.log('main', x(), t());
Promise.resolve().then(() => console.log('then', x(), t()));
(async () => { await null; console.log('await', x(), t()); })();
process.nextTick(() => {
	console.log('tick', x() > 1, t());
	const id = x();
	process.nextTick(() => console.log('nested tick', x() > id, t() === id));
});
setTimeout(() => {
	const id = x();
	setTimeout(() => console.log('nested timeout', t() === id), 1);
	console.log('timeout', t());
}, 1);
const r = new AsyncResource('R');
r.runInAsyncScope(() => console.log('scope', x() === r.asyncId(), t() === r.triggerAsyncId(), r.triggerAsyncId()));
console.log('after', x());
const store = new AsyncLocalStorage();
setTimeout(() => store.run('S', () => {
	const outer = x();
	Promise.resolve().then(() => console.log('promises have ids', x() !== outer && x() !== 0, store.getStore()));
}), 80);

// expect: main 1 0
// expect: scope true true 1
// expect: after 1
// expect: tick true 1
// expect: nested tick true true
// expect: then 0 0
// expect: await 0 0
// expect: timeout 1
// expect: nested timeout true
// expect: promises have ids true S
// as: node12
// expect: main 1 0
// expect: scope true true 1
// expect: after 1
// expect: tick true 1
// expect: nested tick true true
// expect: then 0 0
// expect: await 0 0
// expect: timeout 1
// expect: nested timeout true
// expect: promises have ids true S
// as: node18
// expect: main 1 0
// expect: scope true true 1
// expect: after 1
// expect: tick true 1
// expect: nested tick true true
// expect: then 0 0
// expect: await 0 0
// expect: timeout 1
// expect: nested timeout true
// expect: promises have ids true S
// as: node26
// expect: main 1 0
// expect: scope true true 1
// expect: after 1
// expect: tick true 1
// expect: nested tick true true
// expect: then 0 0
// expect: await 0 0
// expect: timeout 1
// expect: nested timeout true
// expect: promises have ids false S
