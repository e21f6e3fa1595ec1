// yield*: values, return value, throw and return pass through.
function* inner() {
  try {
    const x = yield 'a';
    console.log('inner got', x);
    yield 'b';
  } finally { console.log('inner finally'); }
  return 'result';
}
function* outer() {
  const r = yield* inner();
  console.log('delegate returned', r);
  yield* [1, 2];
  yield* 'xy';
}
const it = outer();
console.log(it.next().value, it.next('hello').value, it.next().value, [...it]);
const it2 = outer();
it2.next();
console.log(it2.return(9));
const it3 = outer();
it3.next();
try { it3.throw(new Error('t')); } catch (e) { console.log(e.message); }
function* tree(n) { if (n > 0) { yield* tree(n - 1); yield n; yield* tree(n - 1); } }
console.log([...tree(3)].join(''));

// expect: inner got hello
// expect: inner finally
// expect: delegate returned result
// expect: a b 1 [ 2, 'x', 'y' ]
// expect: inner finally
// expect: { value: 9, done: true }
// expect: inner finally
// expect: t
// expect: 1213121
