// Building long strings.
let s = '';
for (let i = 0; i < 1000; i++) s += i % 10;
console.log(s.length, s.slice(495, 505), s.indexOf('90'), s.lastIndexOf('12'));
const parts = [];
for (let i = 0; i < 100; i++) parts.push(String(i).padStart(2, '0'));
console.log(parts.join('').length, parts.join('-').slice(0, 20));
console.log('x'.repeat(5) + 'y'.repeat(5), 'ab'.repeat(50).split('b').length);

// expect: 1000 5678901234 9 991
// expect: 200 00-01-02-03-04-05-06
// expect: xxxxxyyyyy 51
