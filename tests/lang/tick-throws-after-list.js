// Node 10: a nextTick that throws behind a list of timers has the list looked
// at again, with what is due by then; so has a timer that throws, after the
// listeners.
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };
process.on('uncaughtException', e => {
	console.log('caught', e);
	if (e === 2) {
		setTimeout(() => console.log('made by the listener'), 40);
		spin(60);
	}
});
setTimeout(() => process.nextTick(() => {
	throw 1;
}), 20);
setTimeout(() => {
	setTimeout(() => console.log('due by then'), 20);
	Promise.resolve().then(() => console.log('microtask'));
	spin(40);
}, 20);
setTimeout(() => setTimeout(() => {
	Promise.resolve().then(() => console.log('another'));
	throw 2;
}, 40), 200);

// expect: caught 1
// expect: microtask
// expect: due by then
// expect: caught 2
// expect: another
// expect: made by the listener
// as: node8
// expect: caught 1
// expect: microtask
// expect: due by then
// expect: caught 2
// expect: another
// expect: made by the listener
// as: node10
// expect: caught 1
// expect: due by then
// expect: microtask
// expect: caught 2
// expect: made by the listener
// expect: another
// as: node12
// expect: caught 1
// expect: microtask
// expect: due by then
// expect: caught 2
// expect: another
// expect: made by the listener
