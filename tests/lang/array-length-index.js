// Length and index corner cases.
const a = [];
a[3] = 'd';
console.log(a.length, a);
a['2'] = 'c'; a['02'] = 'not an index'; a[1.5] = 'nor this'; a[-1] = 'nor this';
console.log(a.length, a);
a.length = 3;
console.log(a, a[2], a[99], a['length']);
const m = [1, 2, 3];
m[m.length] = 4; m[m.length - 1]++;
console.log(m, m.at(-1), m[m.length]);
try { a.length = -1; } catch (e) { console.log(e.message); }
try { a.length = 'x'; } catch (e) { console.log(e.message); }
const big = [];
big[1000] = 1;
console.log(big.length, big.findIndex(x => x), big);

// expect: 4 [ <3 empty items>, 'd' ]
// expect: 4 [
// expect:   <2 empty items>,
// expect:   'c',
// expect:   'd',
// expect:   '02': 'not an index',
// expect:   '1.5': 'nor this',
// expect:   '-1': 'nor this'
// expect: ]
// expect: [
// expect:   <2 empty items>,
// expect:   'c',
// expect:   '02': 'not an index',
// expect:   '1.5': 'nor this',
// expect:   '-1': 'nor this'
// expect: ] c undefined 3
// expect: [ 1, 2, 3, 5 ] 5 undefined
// expect: Invalid array length
// expect: Invalid array length
// expect: 1001 1000 [ <1000 empty items>, 1 ]
