// The async id of the listener of what the main script throws.
const h = require('async_hooks');
process.on('uncaughtException', e => { console.log('caught', h.executionAsyncId()); Promise.resolve().then(() => console.log('micro2', h.executionAsyncId()));process.nextTick(() => console.log('tick2', h.executionAsyncId()>1)); });
Promise.resolve().then(() => console.log('micro', h.executionAsyncId()));
process.on('beforeExit', () => { console.log('be', h.executionAsyncId()); Promise.resolve().then(() => console.log('microbe', h.executionAsyncId()));});
process.on('exit', () => { console.log('ex', h.executionAsyncId()); });
process.nextTick(() => { Promise.resolve().then(() => { console.log('micro3', h.executionAsyncId()); throw 4; });  });
process.on('unhandledRejection', () => { console.log('ur', h.executionAsyncId()); Promise.resolve().then(() => console.log('microur', h.executionAsyncId()));});
setImmediate(()=>{Promise.resolve().then(() => console.log('microI', h.executionAsyncId())); Promise.reject(2)});
throw 1

// expect: caught 1
// expect: tick2 true
// expect: micro 0
// expect: micro2 0
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
// expect: caught 1
// expect: tick2 true
// expect: micro 0
// expect: micro2 0
// expect: microI 0
// expect: micro3 0
// expect: ur 0
// expect: ur 0
// expect: microur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
// as: node11
// expect: caught 1
// expect: tick2 true
// expect: micro 0
// expect: micro2 0
// expect: microI 0
// expect: micro3 0
// expect: ur 0
// expect: ur 0
// expect: microur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
// as: node12
// expect: caught 1
// expect: tick2 true
// expect: micro 0
// expect: micro2 0
// expect: micro3 0
// expect: ur 0
// expect: microur 0
// expect: microI 0
// expect: ur 0
// expect: microur 0
// expect: be 0
// expect: microbe 0
// expect: ex 0
