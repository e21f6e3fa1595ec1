// The classic: timers in a loop, with var and with let.
for (var i = 0; i < 3; i++) setTimeout(() => console.log('var', i), 0);
for (let k = 0; k < 3; k++) setTimeout(() => console.log('let', k), 0);

// expect: var 3
// expect: var 3
// expect: var 3
// expect: let 0
// expect: let 1
// expect: let 2
