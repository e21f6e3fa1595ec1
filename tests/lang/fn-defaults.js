// Default values are evaluated at each call, from left to right.
let n = 0;
const next = () => ++n;
function f(a, b = a + 1, c = next(), d = c) { return [a, b, c, d]; }
console.log(f(1), f(1, undefined, null), f(1, 2, 3, 4), f());
console.log(f.length, ((a, b) => 1).length, ((...r) => 1).length, ((a, b = 1, c) => 1).length);
const g = ({ x = 1, y: { z = 2 } = {} } = {}, [p = 3, ...q] = []) => [x, z, p, q];
console.log(g(), g({ x: 5, y: { z: 6 } }, [7, 8, 9]));
const h = (a, f = () => a) => { a = 2; return f(); };
console.log(h(1));

// expect: [ 1, 2, 1, 1 ] [ 1, 2, null, null ] [ 1, 2, 3, 4 ] [ undefined, NaN, 2, 2 ]
// expect: 1 2 0 1
// expect: [ 1, 2, 3, [] ] [ 5, 6, 7, [ 8, 9 ] ]
// expect: 2
