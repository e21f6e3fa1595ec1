// Promise.all: order, values, failures, empties, iterables.
const wait = (ms, v) => new Promise(r => setTimeout(r, ms, v));
const main = async () => {
  console.log(await Promise.all([wait(20, 'a'), 'plain', wait(10, 'b'), Promise.resolve('c')]));
  console.log(await Promise.all([]), await Promise.all('ab'), await Promise.all(new Set([1, 2])));
  console.log(await Promise.all((function* () { yield 1; yield wait(1, 2); })()));
  await Promise.all([wait(5), Promise.reject('first'), Promise.reject('second')]).catch(e => console.log('rejected', e));
  await Promise.all(5).catch(e => console.log(e.name + ': ' + e.message));
  await Promise.all().catch(e => console.log(e.name + ': ' + e.message));
  await Promise.all([{ then(r) { r('thenable'); } }]).then(v => console.log(v));
  await Promise.all((function* () { yield 1; throw new Error('iter'); })()).catch(e => console.log(e.message));
};
main();

// expect: [ 'a', 'plain', 'b', 'c' ]
// expect: [] [ 'a', 'b' ] [ 1, 2 ]
// expect: [ 1, 2 ]
// expect: rejected first
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: [ 'thenable' ]
// expect: iter
