// Handlers added before the queues are empty are in time.
const a = Promise.reject('a');
const b = Promise.reject('b');
const c = Promise.reject('c');
process.nextTick(() => a.catch(v => console.log('tick', v)));
Promise.resolve().then(() => b.catch(v => console.log('micro', v)));
(async () => { await null; await null; c.catch(v => console.log('async', v)); })();
console.log('script');

// expect: script
// expect: tick a
// expect: micro b
// expect: async c
// as: node10
// expect: script
// expect: tick a
// expect: micro b
// expect: async c
