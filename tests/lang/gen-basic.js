// Generators: next, values in, return value.
function* g(a) {
  console.log('start', a);
  const x = yield a + 1;
  console.log('got', x);
  const y = yield x * 2;
  return x + y;
}
const it = g(1);
console.log('made');
console.log(it.next('ignored'), it.next(10), it.next(5), it.next());
console.log([...g(5)].length);
function* count() { for (let i = 0; ; i++) if (yield i) i = 10; }
const c = count();
console.log(c.next().value, c.next().value, c.next(true).value, c.next().value);
console.log(typeof c.next, c[Symbol.iterator]() === c, String(c), c);
const [p, q] = count();
console.log(p, q);

// expect: made
// expect: start 1
// expect: got 10
// expect: { value: 2, done: false } { value: 20, done: false } { value: 15, done: true } { value: undefined, done: true }
// expect: start 5
// expect: got undefined
// expect: 2
// expect: 0 1 11 12
// expect: function true [object Generator] Object [Generator] {}
// expect: 0 1
