// The then that a job calls: V8 14.6 shows who waits for the promise.
const show = (n) => console.log(n, new Error().stack.split('\n').slice(1).map((l) => l.trim().split('/').pop()).join(', '));
async function f() { await { then(o) { show('await'); o(); } }; }
await f();
async function f2() { return { then(o) { show('return'); o(); } }; }
async function g2() { await f2(); }
await g2();
async function f3() { await Promise.resolve({ then(o) { show('resolve'); o(); } }); }
await f3();
async function f4() { await new Promise((r) => r({ then(o) { show('new'); o(); } })); }
await f4();
async function f5() { await Promise.resolve().then(() => ({ then(o) { show('cb'); o(); } })); }
await f5();
await { then(o) { show('top'); o(); } };
await { async then(o) { show('top async'); o(); } };
await { async then(o) { await 1; show('top async 2'); o(); } };
await { async then(o, n) { console.log(new Error('e').stack.split('\n').length); o(); } };

// expect: await thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:3:40)
// expect: return thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:5:42)
// expect: resolve thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:8:57)
// expect: new thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:10:62)
// expect: cb thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:12:71)
// expect: top thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:14:19)
// expect: top async thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:15:25)
// expect: top async 2 thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:16:34)
// expect: 2
// as: node16
// expect: await thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:3:40)
// expect: return thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:5:42)
// expect: resolve thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:8:57)
// expect: new thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:10:62)
// expect: cb thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:12:71)
// expect: top thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:14:19)
// expect: top async thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:15:25)
// expect: top async 2 thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:16:34)
// expect: 2
// as: node26
// expect: await thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:3:40), thenable-async-frames.mjs:3:22), thenable-async-frames.mjs:4:1
// expect: return thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:5:42), thenable-async-frames.mjs:6:23), thenable-async-frames.mjs:7:1
// expect: resolve thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:8:57), thenable-async-frames.mjs:8:23), thenable-async-frames.mjs:9:1
// expect: new thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:10:62), thenable-async-frames.mjs:10:23), thenable-async-frames.mjs:11:1
// expect: cb thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:12:71), thenable-async-frames.mjs:12:23), thenable-async-frames.mjs:13:1
// expect: top thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:14:19), thenable-async-frames.mjs:14:1
// expect: top async thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:15:25), thenable-async-frames.mjs:15:1
// expect: top async 2 thenable-async-frames.mjs:2:36), thenable-async-frames.mjs:16:34)
// expect: 3
