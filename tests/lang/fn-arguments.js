// arguments: an array-like of the call, not in arrows.
function f() {
  const inner = () => arguments[0];
  return [arguments.length, arguments[1], inner(), typeof arguments];
}
console.log(f('a', 'b', 'c'));
function g() { return Array.from(arguments).concat([...arguments]); }
console.log(g(1, 2));
function h(a) { 'use strict'; a = 9; return arguments[0]; }
console.log(h(1));
(function () { console.log(arguments); })(1, 'x');

// expect: [ 3, 'b', 'a', 'object' ]
// expect: [ 1, 2, 1, 2 ]
// expect: 1
// expect: [Arguments] { '0': 1, '1': 'x' }
