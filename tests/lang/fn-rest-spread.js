// Rest takes what is left, spread gives it out.
const rest = (a, ...more) => [a, more];
console.log(rest(), rest(1), rest(1, 2, 3));
console.log(Math.max(...[1, 5, 3], 4, ...'29'), [...'héy', ...[1, , 2]]);
console.log([...new Set([1, 1, 2])], [...new Map([['a', 1]])], [...(function* () { yield 1; yield 2; })()]);
const o = { a: 1, b: 2 };
console.log({ ...o, b: 3, ...{ c: 4 }, ...null, ...'hi', ...[9] });
const f = (...args) => args.length;
console.log(f(...[], ...[1], 2, ...[3, 4]));
try {
  f(...5);
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
try {
  [...{}];
} catch (e) {
  console.log(e.name + ': ' + e.message);
}

// expect: [ undefined, [] ] [ 1, [] ] [ 1, [ 2, 3 ] ]
// expect: 9 [ 'h', 'é', 'y', 1, undefined, 2 ]
// expect: [ 1, 2 ] [ [ 'a', 1 ] ] [ 1, 2 ]
// expect: { '0': 9, '1': 'i', a: 1, b: 3, c: 4 }
// expect: 4
// expect: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: TypeError: {} is not iterable
