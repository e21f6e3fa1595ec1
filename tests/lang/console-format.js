// The format directives.
console.log('%s is %d years and %i, %f', 'Bob', 42.5, 42.9, '1.5x', 'extra', { a: 1 });
console.log('%o and %O', [1], { a: { b: { c: {} } } });
console.log('%j', { a: [1] }, '%s');
console.log('100%', 5, '%%', '%x', '%');
console.log('%s', null, undefined, Symbol('q'), () => 1);
console.log('%s %s %s', 'only one');
console.log('%s|%s|%s|%s', { a: { b: 1 } }, [1, [2]], -0, class A {});
console.log('%d %d %d %i', '0x10', '', 'abc', 'x');
console.log('%c styled', 'color: red');
console.log(5, '%s', 'x');
console.log('a%sb%sc', 1, 2);

// expect: Bob is 42.5 years and 42, 1.5 extra { a: 1 }
// expect: [ 1, [length]: 1 ] and { a: { b: { c: {} } } }
// expect: {"a":[1]} %s
// expect: 100% 5 %% %x %
// expect: null undefined Symbol(q) [Function (anonymous)]
// expect: only one %s %s
// expect: { a: [Object] }|[ 1, [Array] ]|-0|class A {}
// expect: 16 0 NaN NaN
// expect:  styled
// expect: 5 %s x
// expect: a1b2c
