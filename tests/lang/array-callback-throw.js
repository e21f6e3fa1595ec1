// An exception in a callback leaves the method at once.
const seen = [];
try {
  [1, 2, 3].forEach(x => { seen.push(x); if (x === 2) throw new Error('stop at ' + x); });
} catch (e) {
  console.log(e.message, seen);
}
try {
  [3, 2, 1].sort(() => { throw new Error('in sort'); });
} catch (e) {
  console.log(e.message);
}
try {
  [1, 2].map(x => x.nothing.there);
} catch (e) {
  console.log(e.message);
}
const attempt = f => { try { f(); } catch (e) { console.log(e.name + ': ' + e.message); } };
attempt(() => [1].forEach());
attempt(() => [1].map(5));
attempt(() => [1].filter({}));
attempt(() => [].reduce(() => 1));
attempt(() => [].find('x'));

// expect: stop at 2 [ 1, 2 ]
// expect: in sort
// expect: Cannot read properties of undefined (reading 'there')
// expect: TypeError: undefined is not a function
// expect: TypeError: number 5 is not a function
// expect: TypeError: object is not a function
// expect: TypeError: Reduce of empty array with no initial value
// expect: TypeError: string "x" is not a function
