// The left side of += is read before the await.
let n = 1;
const bump = async () => { n += await Promise.resolve(10); };
const main = async () => {
  const p = bump();
  n = 100;
  await p;
  console.log(n);
  n = 1;
  const q = (async () => { n = n + await 5; })();
  n = 50;
  await q;
  console.log(n);
  const r = (async () => { n = await 5 + n; })();
  n = 70;
  await r;
  console.log(n);
};
main();

// expect: 11
// expect: 6
// expect: 75
// as: node10
// expect: 11
// expect: 6
// expect: 75
