// A module whose top-level await rejects, and one that waits for it: whose
// import() is rejected first. The waiting one's until Node 24, its own after.
const gate = {};
gate.promise = new Promise((resolve, reject) => { gate.reject = reject; });
globalThis.gate = gate;
const signal = (name) => `data:text/javascript,globalThis.started('${name}')`;
const b = `data:text/javascript,import "${signal('b')}"; await gate.promise`;
const a = `data:text/javascript,import "${signal('a')}"; import ${JSON.stringify(b)}`;
const waiting = {};
const started = new Promise((resolve) => {
  globalThis.started = (name) => {
    waiting[name] = true;
    if (name === 'b') resolve();
    if (waiting.a && waiting.b) setTimeout(() => gate.reject(new Error('no')), 5);
  };
});
const log = [];
const second = started.then(() => import(a).catch(() => log.push('a')));
const first = import(b).catch(() => log.push('b'));
await first;
await second;
console.log(log.join());

// expect: a,b
// as: node18
// expect: a,b
// as: node24
// expect: a,b
// as: node26
// expect: b,a
