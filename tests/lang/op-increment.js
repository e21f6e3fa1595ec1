// ++ and -- before and after, on variables, properties and elements.
let i = 5;
console.log(i++, i, ++i, i, i--, i, --i, i);
const o = { n: 1, a: [1, 2] };
console.log(o.n++, o.n, ++o['n'], o.a[0]++, ++o.a[1], o.a);
let s = '7';
console.log(s++, s, typeof s);
let u;
console.log(u++, u);
let k = 0;
const arr = [10, 20, 30];
arr[k++] += k;
console.log(arr, k);
const order = [];
const get = name => { order.push(name); return o; };
get('x').n += get('y').n;
console.log(order, o.n);

// expect: 5 6 7 7 7 6 5 5
// expect: 1 2 3 1 3 [ 2, 3 ]
// expect: 7 8 number
// expect: NaN NaN
// expect: [ 11, 20, 30 ] 1
// expect: [ 'x', 'y' ] 6
