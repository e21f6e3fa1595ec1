// try, catch and rethrow; anything can be thrown.
for (const v of [1, 'text', null, undefined, { a: 1 }, [2], new Error('e')]) {
  try {
    throw v;
  } catch (e) {
    console.log(e === v, typeof e, e instanceof Error);
  }
}
try {
  try {
    throw new TypeError('inner');
  } catch (e) {
    throw new RangeError(e.message + ' wrapped');
  }
} catch (e) {
  console.log(e.name, e.message, String(e));
}
try { throw 1; } catch { console.log('no binding'); }
try { throw { a: [1, 2] }; } catch ({ a: [x, y] }) { console.log(x, y); }
let e = 'outer';
try { throw 'inner'; } catch (e) { e = 'changed'; }
console.log(e);

// expect: true number false
// expect: true string false
// expect: true object false
// expect: true undefined false
// expect: true object false
// expect: true object false
// expect: true object true
// expect: RangeError inner wrapped RangeError: inner wrapped
// expect: no binding
// expect: 1 2
// expect: outer
