// Sequential and parallel, told by the clock's order.
const wait = (ms, v) => new Promise(r => setTimeout(() => { console.log('done', v); r(v); }, ms));
const main = async () => {
  const a = await wait(30, 'a');
  const b = await wait(10, 'b');
  console.log(a, b);
  const [c, d] = await Promise.all([wait(40, 'c'), wait(10, 'd')]);
  console.log(c, d);
  const e = wait(40, 'e'), f = wait(10, 'f');
  console.log(await e, await f);
  const results = [];
  for (const x of [3, 1, 2]) results.push(await wait(x, x));
  console.log(results);
  await Promise.all([30, 1, 60].map(async ms => { const v = await wait(ms, 'm' + ms); results.push(v); }));
  console.log(results);
};
main();

// expect: done a
// expect: done b
// expect: a b
// expect: done d
// expect: done c
// expect: c d
// expect: done f
// expect: done e
// expect: e f
// expect: done 3
// expect: done 1
// expect: done 2
// expect: [ 3, 1, 2 ]
// expect: done m1
// expect: done m30
// expect: done m60
// expect: [ 3, 1, 2, 'm1', 'm30', 'm60' ]
