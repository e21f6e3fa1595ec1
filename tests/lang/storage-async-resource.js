// A store entered in an AsyncResource is there when it runs again.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
const r = A.run('r', () => new AsyncResource('R'));
r.runInAsyncScope(() => { log('1'); A.enterWith('r2'); B.enterWith('rb'); });
log('o');
r.runInAsyncScope(() => { log('2'); Promise.resolve().then(() => log('p')); });
const bound = A.run('b', () => AsyncResource.bind(() => { log('bound'); A.enterWith('bound2'); }));
bound(); bound(); log('o2');
setTimeout(() => { r.runInAsyncScope(() => log('3')); bound(); log('o3'); }, 1);
if (AsyncLocalStorage.snapshot) { const s = A.run('s', () => AsyncLocalStorage.snapshot()); s(() => { log('snap'); A.enterWith('snap2'); }); s(() => log('snap')); }

// expect: r  1
// expect:   o
// expect: r2 rb 2
// expect: b  bound
// expect: bound2  bound
// expect:   o2
// expect: s  snap
// expect: snap2  snap
// expect: r2 rb p
// expect: r2 rb 3
// expect: bound2  bound
// expect:   o3
// as: node12
// expect: r  1
// expect:   o
// expect: r2 rb 2
// expect: b  bound
// expect: bound2  bound
// expect:   o2
// expect: r2 rb p
// expect: r2 rb 3
// expect: bound2  bound
// expect:   o3
// as: node18
// expect: r  1
// expect:   o
// expect: r2 rb 2
// expect: b  bound
// expect: bound2  bound
// expect:   o2
// expect: s  snap
// expect: snap2  snap
// expect: r2 rb p
// expect: r2 rb 3
// expect: bound2  bound
// expect:   o3
// as: node24
// expect: r  1
// expect:   o
// expect: r  2
// expect: b  bound
// expect: b  bound
// expect:   o2
// expect: s  snap
// expect: s  snap
// expect: r  p
// expect: r  3
// expect: b  bound
// expect:   o3
