// Recursion: plain, mutual, through a named expression.
const fact = function f(n) { return n < 2 ? 1 : n * f(n - 1); };
console.log(fact(10), fact(20));
const fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2);
console.log(fib(15));
const even = n => n === 0 || odd(n - 1);
const odd = n => n !== 0 && even(n - 1);
console.log(even(100), odd(7));
const hanoi = (n, a, b, c) => n ? hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a) : 0;
console.log(hanoi(8, 'a', 'b', 'c'));

// expect: 3628800 2432902008176640000
// expect: 610
// expect: true true
// expect: 255
