// Timers in the order of their due time, equal ones as they were made.
const log = name => () => console.log(name);
setTimeout(log('30'), 30);
setTimeout(log('10a'), 10);
setTimeout(log('0'), 0);
setTimeout(log('10b'), 10);
setTimeout(log('1'), 1);
setTimeout(log('none'));
setTimeout(log('string 20'), '20');
setTimeout(log('-5'), -5);
setTimeout((a, b) => console.log('args', a, b), 15, 'x', 'y');

// expect: 0
// expect: 1
// expect: none
// expect: -5
// expect: 10a
// expect: 10b
// expect: args x y
// expect: string 20
// expect: 30
