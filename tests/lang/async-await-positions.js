// await in every kind of expression.
const v = x => Promise.resolve(x);
const main = async () => {
  console.log(await v(1) + await v(2), [await v(3), await v(4)], { a: await v(5), [await v('k')]: 6 });
  console.log(`${await v('t')}`, await v(true) ? await v('yes') : await v('no'), (await v({ p: 7 })).p);
  console.log(await v(null) ?? await v('dflt'), await v(0) || await v('or'), !await v(0), typeof await v(1));
  const [a, { b = await v('def') }] = [await v('a'), {}];
  console.log(a, b);
  for (let i = await v(0); i < await v(2); i += await v(1)) console.log(i);
  if (await v(true)) console.log('if');
  switch (await v(2)) { case await v(1): console.log('no'); break; case await v(2): console.log('case'); }
  let n = 1;
  n += await v(10);
  const o = { n: 1, f(...x) { return x; } };
  o.n += await v(5);
  console.log(n, o, o.f(...await v([1, 2]), await v(3)));
  const f = async (x = 1) => await (await (await x));
  console.log(await f(v(9)), await await v(v(8)));
  while (await v(n-- > 10)) console.log('while', n);
  do { n++; } while (await v(n < 11));
  console.log((await v(n), await v('comma')));
  return await v('returned');
};
main().then(console.log, e => console.log(e.message));

// expect: 3 [ 3, 4 ] { a: 5, k: 6 }
// expect: t yes 7
// expect: dflt or true number
// expect: a def
// expect: 0
// expect: 1
// expect: if
// expect: case
// expect: 11 { n: 6, f: [Function: f] } [ 1, 2, 3 ]
// expect: 9 8
// expect: while 10
// expect: comma
// expect: returned
