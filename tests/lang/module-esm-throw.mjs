// A module that throws after an await.
console.log('start');
await null;
setTimeout(() => console.log('never'), 1);
throw new Error('module failed');

// expect: start
// expect error: file://DIR/module-esm-throw.mjs:5
// expect error: throw new Error('module failed');
// expect error:       ^
// expect error:
// expect error: Error: module failed
// expect error:     at file://DIR/module-esm-throw.mjs:5:7
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
