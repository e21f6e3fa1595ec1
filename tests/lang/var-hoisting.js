// Functions are hoisted whole, var names only.
console.log(early(), typeof late);
function early() { return 'early'; }
var late = function () { return 'late'; };
console.log(late());
function twice() { return 1; }
console.log(twice());
function twice() { return 2; }
{
  console.log(inner());
  function inner() { return 'inner'; }
}
console.log(inner());
function args(a) {
  var a;
  console.log(a);
  var a = 2;
  return a;
}
console.log(args(1));

// expect: early undefined
// expect: late
// expect: 2
// expect: inner
// expect: inner
// expect: 1
// expect: 2
