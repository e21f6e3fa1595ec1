// Closures share their variables, and each call has its own.
const counter = () => {
  let n = 0;
  return { up: () => ++n, down: () => --n, get value() { return n; } };
};
const a = counter(), b = counter();
a.up(); a.up(); b.down();
console.log(a.value, b.value);
const adders = [1, 2, 3].map(x => y => x + y);
console.log(adders.map(f => f(10)));
function outer() {
  let v = 'first';
  const read = () => v;
  v = 'second';
  return read;
}
console.log(outer()());

// expect: 2 -1
// expect: [ 11, 12, 13 ]
// expect: second
