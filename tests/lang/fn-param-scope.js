// Parameters with defaults have a scope of their own.
let x = 'outer';
function f(a = x, g = () => x) { var x = 'body'; return [a, g(), x]; }
console.log(f());
function h(x, y = () => x) { x = 'changed'; return y(); }
console.log(h('arg'));
function k(a, b = (a = 'by default', 1)) { return [a, b]; }
console.log(k('given'));
const rec = (n, acc = []) => n ? rec(n - 1, [...acc, n]) : acc;
console.log(rec(3));
function named({ a = 1, b: { c = a } = {} } = {}, ...[d, e = d]) { return [a, c, d, e]; }
console.log(named(), named({ a: 5 }, 6));

// expect: [ 'outer', 'outer', 'body' ]
// expect: changed
// expect: [ 'by default', 1 ]
// expect: [ 3, 2, 1 ]
// expect: [ 1, 1, undefined, undefined ] [ 5, 5, 6, 6 ]
