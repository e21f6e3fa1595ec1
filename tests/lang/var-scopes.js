// var is the function's, let and const are the block's.
var x = 'outer';
let y = 'outer';
{
  var x = 'inner';
  let y = 'inner';
  console.log(x, y);
}
console.log(x, y);
function f() {
  if (true) {
    var a = 1;
    let b = 2;
  }
  return [a, typeof b];
}
console.log(f());
console.log(typeof hoisted, hoisted);
var hoisted = 3;
console.log(hoisted);
for (var i = 0; i < 2; i++);
console.log(i);

// expect: inner inner
// expect: inner outer
// expect: [ 1, 'undefined' ]
// expect: undefined undefined
// expect: 3
// expect: 2
