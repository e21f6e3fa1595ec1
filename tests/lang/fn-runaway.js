// Runaway recursion ends in a RangeError that can be caught.
function down(n) { return down(n + 1); }
try {
  down(0);
} catch (e) {
  console.log(e instanceof RangeError, e.message);
}
console.log('alive');

// expect: true Maximum call stack size exceeded
// expect: alive
