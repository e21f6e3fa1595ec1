// for await takes turns with other microtasks.
let n = 0;
const step = () => { n++; if (n < 20) Promise.resolve().then(step); };
Promise.resolve().then(step);
const run = async (name, it) => {
  const at = [];
  for await (const x of it) at.push(n);
  at.push(n);
  console.log(name, at.join());
};
run('values', [1, 2, 3]);
run('promises', [1, 2, 3].map(x => Promise.resolve(x)));
run('generator', (async function* () { yield 1; yield 2; yield 3; })());
run('own', { i: 0, [Symbol.asyncIterator]() { return this; }, next() { return { value: 1, done: this.i++ > 2 }; } });

// expect: own 1,2,3,4
// expect: generator 2,4,6,7
// expect: values 2,4,6,8
// expect: promises 2,4,6,8
// as: node10
// expect: own 1,2,3,4
// expect: values 3,6,9,12
// expect: generator 3,6,9,12
// expect: promises 5,10,15,18
