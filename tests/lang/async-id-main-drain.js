// The async id of microtasks and listeners in the drain of the main script.
const h = require('async_hooks');
process.on('uncaughtException', e => { console.log('caught', h.executionAsyncId()); Promise.resolve().then(() => console.log('micro2', h.executionAsyncId()));process.nextTick(() => console.log('tick2', h.executionAsyncId()>1)); });
Promise.resolve().then(() => console.log('micro', h.executionAsyncId()));
process.on('beforeExit', () => { console.log('be', h.executionAsyncId()); Promise.resolve().then(() => console.log('microbe', h.executionAsyncId()));});
process.on('exit', () => { console.log('ex', h.executionAsyncId()); });
process.nextTick(() => { Promise.resolve().then(() => { console.log('micro3', h.executionAsyncId()); throw 4; });  });
process.on('unhandledRejection', () => { console.log('ur', h.executionAsyncId()); Promise.resolve().then(() => console.log('microur', h.executionAsyncId()));});
setImmediate(()=>{Promise.resolve().then(() => console.log('microI', h.executionAsyncId())); Promise.reject(2)});

// expect: micro 0
// expect: micro3 0
// expect: ur 0
// expect: microur 0
// expect: microI 0
// expect: ur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
// as: node8
// expect: micro 1
// expect: micro3 1
// expect: ur 1
// expect: microur 0
// expect: microI 0
// expect: ur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
// as: node10
// expect: micro 1
// expect: micro3 1
// expect: ur 1
// expect: microur 1
// expect: microI 0
// expect: ur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
// as: node12
// expect: micro 0
// expect: micro3 0
// expect: ur 0
// expect: microur 0
// expect: microI 0
// expect: ur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
