// Comma and ?: with their precedence.
let a = (1, 2, 3);
console.log(a, (a++, a), a > 3 ? 'more' : 'less');
const grade = n => n > 90 ? 'A' : n > 80 ? 'B' : n > 70 ? 'C' : 'D';
console.log(grade(95), grade(85), grade(75), grade(5));
for (let i = 0, j = 10; i < j; i += 3, j -= 3) console.log(i, j);
const f = x => x ? (y => y + 1) : (y => y - 1);
console.log(f(1)(5), f(0)(5));

// expect: 3 4 more
// expect: A B C D
// expect: 0 10
// expect: 3 7
// expect: 6 4
