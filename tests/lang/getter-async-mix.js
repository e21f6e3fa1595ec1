// Getters and toString called by builtins may start async work.
const log = console.log;
const o = {
  get p() { log('getter'); return Promise.resolve('from getter'); },
  toString() { Promise.resolve().then(() => log('micro from toString')); return 'str'; },
  get then() { log('then looked up'); return undefined; },
};
(async () => {
  log(await o.p);
  log(`${o}`);
  log(await o === o);
})();
log([3, 1].map(async x => x).length);
const t = { get then() { log('get then'); return ok => { log('call then'); ok(1); }; } };
Promise.resolve(t).then(log);
log('sync');

// expect: getter
// expect: 2
// expect: get then
// expect: sync
// expect: from getter
// expect: str
// expect: then looked up
// expect: call then
// expect: micro from toString
// expect: true
// expect: 1
