// Async generators: next, return, throw, a queue of requests.
const log = console.log;
async function* g() {
  try {
    log('start');
    const x = yield 1;
    log('got', x);
    await null;
    yield Promise.resolve(2);
    yield 3;
  } finally {
    log('finally');
    await null;
    log('cleaned');
  }
  return 'end';
}
const main = async () => {
  const it = g();
  log(await it.next('no'), await it.next('yes'), await it.next(), await it.next(), await it.next());
  const it2 = g();
  const ps = [it2.next(), it2.next('q'), it2.next(), it2.return('r'), it2.next()];
  log('queued', ps[0] instanceof Promise);
  for (const p of ps) log(await p);
  const it3 = g();
  await it3.next();
  await it3.throw(new Error('t')).catch(e => log(e.message));
  log(await it3.next(), String(it3), it3[Symbol.asyncIterator]() === it3);
  async function* bad() { yield 1; throw new Error('bad'); }
  try { for await (const v of bad()) log(v); } catch (e) { log(e.message); }
  async function* rej() { yield Promise.reject('rejected yield'); }
  await rej().next().catch(log);
};
main();

// expect: start
// expect: got yes
// expect: finally
// expect: cleaned
// expect: { value: 1, done: false } { value: 2, done: false } { value: 3, done: false } { value: 'end', done: true } { value: undefined, done: true }
// expect: start
// expect: queued true
// expect: got q
// expect: { value: 1, done: false }
// expect: { value: 2, done: false }
// expect: { value: 3, done: false }
// expect: finally
// expect: cleaned
// expect: { value: 'r', done: true }
// expect: { value: undefined, done: true }
// expect: start
// expect: finally
// expect: cleaned
// expect: t
// expect: { value: undefined, done: true } [object AsyncGenerator] true
// expect: 1
// expect: bad
// expect: rejected yield
// as: node10
// expect: start
// expect: got yes
// expect: finally
// expect: cleaned
// expect: { value: 1, done: false } { value: 2, done: false } { value: 3, done: false } { value: 'end', done: true } { value: undefined, done: true }
// expect: start
// expect: queued true
// expect: got q
// expect: { value: 1, done: false }
// expect: { value: 2, done: false }
// expect: finally
// expect: cleaned
// expect: { value: 3, done: false }
// expect: { value: 'r', done: true }
// expect: { value: undefined, done: true }
// expect: start
// expect: finally
// expect: cleaned
// expect: t
// expect: { value: undefined, done: true } '[object AsyncGenerator]' true
// expect: 1
// expect: bad
// expect: rejected yield
