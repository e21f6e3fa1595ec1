// What the async-from-sync iterator hands on when nothing was passed.
const log = [];
const it = {
  [Symbol.iterator]() {
    return {
      next() { log.push('n' + arguments.length); return { value: 1, done: false }; },
      return() { log.push('r' + arguments.length); return { value: 2, done: true }; },
    };
  },
};
async function* delegate() { yield* it; }
(async () => {
  const a = delegate();
  await a.next();
  await a.next(5);
  await a.return();
  for await (const x of it) break;
  console.log(log.join(' '));
})();

// expect: n1 n1 r1 n0 r0
// as: node10
// expect: n1 n1 r1 n1 r1
// as: node26
// expect: n1 n1 r1 n0 r0
