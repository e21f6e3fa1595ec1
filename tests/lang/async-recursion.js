// Async recursion and trees of promises.
const sum = async t => typeof t === 'number' ? t : (await Promise.all(t.map(sum))).reduce((a, b) => a + b, 0);
sum([1, [2, [3, 4]], [[5]]]).then(v => console.log('sum', v));
const count = async n => n === 0 ? 'bottom' : await count(n - 1);
count(50).then(console.log);
const fibs = async n => n < 2 ? n : (await fibs(n - 1)) + (await fibs(n - 2));
fibs(8).then(v => console.log('fib', v));
const walk = async function* (t) { if (Array.isArray(t)) for (const x of t) yield* walk(x); else yield t; };
(async () => { for await (const x of walk([1, [2, [3]]])) console.log('leaf', x); })();

// expect: leaf 1
// expect: sum 15
// expect: leaf 2
// expect: leaf 3
// expect: bottom
// expect: fib 21
