// What a listener throws is thrown again in a tick, by a line of Node's.
const t = new EventTarget();
t.addEventListener('a', () => {
	throw 'x';
});
t.dispatchEvent(new Event('a'));
console.log('after');

// expect: after
// expect error:
// expect error: node:internal/event_target:1118
// expect error:   process.nextTick(() => { throw err; });
// expect error:                            ^
// expect error: x
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node16
// expect: after
// expect error:
// expect error: node:internal/event_target:1011
// expect error:   process.nextTick(() => { throw err; });
// expect error:                            ^
// expect error: x
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node18
// expect: after
// expect error:
// expect error: node:internal/event_target:1062
// expect error:   process.nextTick(() => { throw err; });
// expect error:                            ^
// expect error: x
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: after
// expect error:
// expect error: node:internal/event_target:1105
// expect error:   process.nextTick(() => { throw err; });
// expect error:                            ^
// expect error: x
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: after
// expect error:
// expect error: node:internal/event_target:1128
// expect error:   process.nextTick(() => { throw err; });
// expect error:                            ^
// expect error: x
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: after
// expect error:
// expect error: node:internal/event_target:1152
// expect error:   process.nextTick(() => { throw err; });
// expect error:                            ^
// expect error: x
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
