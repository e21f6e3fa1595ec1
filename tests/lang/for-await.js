// for await over arrays, promises, sync and async iterables; break closes.
const log = console.log;
const asyncIt = (n, name) => ({
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      next: async () => ({ value: name + i++, done: i > n }),
      return: async v => { log('closed', name); return {}; },
    };
  },
});
const main = async () => {
  for await (const x of [1, Promise.resolve(2), 3]) log(x);
  for await (const x of asyncIt(2, 'full')) log(x);
  for await (const x of asyncIt(5, 'broken')) { log(x); if (x === 'broken1') break; }
  try { for await (const x of asyncIt(5, 'thrown')) throw new Error('out'); } catch (e) { log(e.message); }
  try { for await (const x of [Promise.reject('bad element'), 2]) log('never'); } catch (e) { log(e); }
  try { for await (const x of 5) ; } catch (e) { log(e.name + ': ' + e.message); }
  try { for await (const x of {}) ; } catch (e) { log(e.name + ': ' + e.message); }
  const f = async () => { for await (const [a, b] of [[1, 2]]) return a + b; };
  log(await f());
  l: for await (const x of [1, 2]) for await (const y of [1, 2]) { if (y === 2) continue l; log(x, y); }
};
main();

// expect: 1
// expect: 2
// expect: 3
// expect: full0
// expect: full1
// expect: broken0
// expect: broken1
// expect: closed broken
// expect: closed thrown
// expect: out
// expect: bad element
// expect: TypeError: 5 is not async iterable
// expect: TypeError: {} is not async iterable
// expect: 3
// expect: 1 1
// expect: 2 1
