// Async frames of the stack: awaiting callers appear, returning ones do not.
const boom = async () => { await null; throw new Error('boom'); };
const viaAwait = async () => { await boom(); };
const viaReturn = async () => boom();
const o = { async method() { await viaAwait(); } };
class K { async m() { return await o.method(); } static async s() { await new K().m(); } }
const show = e => console.log(e.stack);
const main = async () => {
  await K.s().catch(show);
  await viaReturn().catch(show);
  try { await Promise.all([1, boom()]); } catch (e) { show(e); }
  await (async () => { await boom(); })().catch(show);
};
main();

// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at async viaAwait (DIR/async-stack-frames.js:3:32)
// expect:     at async Object.method (DIR/async-stack-frames.js:5:30)
// expect:     at async K.m (DIR/async-stack-frames.js:6:30)
// expect:     at async K.s (DIR/async-stack-frames.js:6:69)
// expect:     at async main (DIR/async-stack-frames.js:9:3)
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at async Promise.all (index 1)
// expect:     at async main (DIR/async-stack-frames.js:11:9)
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at async DIR/async-stack-frames.js:12:24
// expect:     at async main (DIR/async-stack-frames.js:12:3)
// as: node10
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:     at startup (internal/bootstrap/node.js:283:19)
// expect:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:     at startup (internal/bootstrap/node.js:283:19)
// expect:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:     at startup (internal/bootstrap/node.js:283:19)
// expect:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect: Error: boom
// expect:     at boom (DIR/async-stack-frames.js:2:46)
// expect:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect:     at startup (internal/bootstrap/node.js:283:19)
// expect:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
