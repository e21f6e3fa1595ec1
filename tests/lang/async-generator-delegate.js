// yield* in async generators.
const log = console.log;
async function* inner() { try { log('in got', yield 'a'); yield 'b'; } finally { log('inner closed'); } return 'ret'; }
async function* outer() { log('r =', yield* inner()); yield* [1, Promise.resolve(2)]; yield* (function* () { yield 'sync'; })(); }
const main = async () => {
  const it = outer();
  log(await it.next(), await it.next('v'), await it.next());
  for await (const x of it) log(x);
  const it2 = outer();
  await it2.next();
  log(await it2.return('early'));
};
main();

// expect: in got v
// expect: inner closed
// expect: r = ret
// expect: { value: 'a', done: false } { value: 'b', done: false } { value: 1, done: false }
// expect: 2
// expect: sync
// expect: inner closed
// expect: { value: 'early', done: true }
// as: node10
// expect: in got v
// expect: inner closed
// expect: r = ret
// expect: { value: 'a', done: false } { value: 'b', done: false } { value: 1, done: false }
// expect: 2
// expect: sync
// expect: inner closed
// expect: { value: 'early', done: true }
