// After the last immediate threw, those made meanwhile run at once from Node 11
// on; in Node 10 only if one before it threw.
process.on('uncaughtException', e => console.log('caught', e));
setImmediate(() => {
	console.log('first');
	setImmediate(() => console.log('made by first'));
	Promise.resolve().then(() => console.log('microtask'));
	throw 1;
});
setImmediate(() => {
	console.log('last');
	throw 2;
});
setTimeout(() => setImmediate(() => {
	console.log('alone');
	setImmediate(() => console.log('made by it'));
	Promise.resolve().then(() => console.log('its microtask'));
	throw 3;
}), 50);

// expect: first
// expect: caught 1
// expect: last
// expect: caught 2
// expect: made by first
// expect: microtask
// expect: alone
// expect: caught 3
// expect: made by it
// expect: its microtask
// as: node8
// expect: first
// expect: caught 1
// expect: last
// expect: caught 2
// expect: made by first
// expect: microtask
// expect: alone
// expect: caught 3
// expect: made by it
// expect: its microtask
// as: node10
// expect: first
// expect: caught 1
// expect: last
// expect: caught 2
// expect: made by first
// expect: microtask
// expect: alone
// expect: caught 3
// expect: made by it
// expect: its microtask
// as: node12
// expect: first
// expect: caught 1
// expect: last
// expect: caught 2
// expect: made by first
// expect: microtask
// expect: alone
// expect: caught 3
// expect: made by it
// expect: its microtask
// as: node26
// expect: first
// expect: caught 1
// expect: last
// expect: caught 2
// expect: made by first
// expect: microtask
// expect: alone
// expect: caught 3
// expect: made by it
// expect: its microtask
