// Thenables: adopted in a job, at most once, failures caught.
const log = console.log;
Promise.resolve({ then(ok) { log('then called'); ok('adopted'); } }).then(log);
Promise.resolve({ then(ok, no) { ok('first'); no('second'); ok('third'); } }).then(log);
Promise.resolve({ then(ok, no) { no('rejecting'); } }).catch(log);
Promise.resolve({ then() { throw 'throwing'; } }).catch(log);
Promise.resolve({ then(ok) { ok('early'); throw 'late throw'; } }).then(log);
Promise.resolve({ then: 5 }).then(v => log('no function', v));
Promise.resolve({ get then() { throw 'getter'; } }).catch(log);
new Promise(r => r({ then(ok) { ok({ then(ok2) { ok2('nested'); } }); } })).then(log);
log('sync');

// expect: sync
// expect: then called
// expect: no function { then: 5 }
// expect: getter
// expect: adopted
// expect: first
// expect: rejecting
// expect: throwing
// expect: early
// expect: nested
// as: node10
// expect: sync
// expect: then called
// expect: no function { then: 5 }
// expect: getter
// expect: adopted
// expect: first
// expect: rejecting
// expect: throwing
// expect: early
// expect: nested
