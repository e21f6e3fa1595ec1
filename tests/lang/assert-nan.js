// NaN equals itself since 14; an error of another class is told of since then.
const assert = require('assert');
for (const f of [
  () => assert.notEqual(NaN, NaN),
  () => assert.equal(NaN, NaN),
  () => assert.throws(() => { throw new TypeError('bad'); }, RangeError),
]) {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.message);
  }
}

// expect: AssertionError NaN != NaN
// expect: ok
// expect: AssertionError The error is expected to be an instance of "RangeError". Received "TypeError"
// expect:
// expect: Error message:
// expect:
// expect: bad
// as: node12
// expect: ok
// expect: AssertionError NaN == NaN
// expect: TypeError bad
