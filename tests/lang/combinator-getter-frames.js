// Stacks show no Promise.resolve below a getter that Promise.all comes to.
const bad = { get then() { throw new Error('x'); } };
for (const k of ['all', 'race']) Promise[k]([bad]).catch((e) => console.log(k, e.stack.split('\n').slice(2, 4).map((l) => l.trim().split('/').pop()).join(', ')));

// expect: all at Function.all (<anonymous>), combinator-getter-frames.js:3:44)
// expect: race at Function.race (<anonymous>), combinator-getter-frames.js:3:44)
// as: node8
// expect: all at Function.resolve (<anonymous>), at Function.all (<anonymous>)
// expect: race at Function.resolve (<anonymous>), at Function.race (<anonymous>)
// as: node10
// expect: all at Function.all (<anonymous>), combinator-getter-frames.js:3:44)
// expect: race at Function.race (<anonymous>), combinator-getter-frames.js:3:44)
// as: node26
// expect: all at Promise.all (<anonymous>), combinator-getter-frames.js:3:44)
// expect: race at Promise.race (<anonymous>), combinator-getter-frames.js:3:44)
