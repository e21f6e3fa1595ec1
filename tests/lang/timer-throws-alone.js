// Node 8: a timer that throws and is alone in its list postpones nothing.
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };
process.on('uncaughtException', e => console.log('caught', e));
setTimeout(() => {
	throw 1;
}, 20);
setTimeout(() => console.log('longer'), 30);
spin(50);
setImmediate(() => {
	process.nextTick(() => console.log('tick'));
	setTimeout(() => console.log('same list'), 20);
	spin(30);
});

// expect: caught 1
// expect: longer
// expect: tick
// expect: same list
// as: node8
// expect: caught 1
// expect: longer
// expect: tick
// expect: same list
// as: node10
// expect: caught 1
// expect: longer
// expect: tick
// expect: same list
// as: node12
// expect: caught 1
// expect: longer
// expect: tick
// expect: same list
// as: node26
// expect: caught 1
// expect: longer
// expect: tick
// expect: same list
