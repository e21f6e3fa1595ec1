// Intervals keep their beat while other timers come between.
let n = 0;
const id = setInterval((...args) => {
  console.log('beat', ++n, args);
  if (n === 4) clearInterval(id);
}, 20, 'arg');
setTimeout(() => console.log('at 30'), 30);
setTimeout(() => console.log('at 50'), 50);
setTimeout(() => console.log('at 70'), 70);

// expect: beat 1 [ 'arg' ]
// expect: at 30
// expect: beat 2 [ 'arg' ]
// expect: at 50
// expect: beat 3 [ 'arg' ]
// expect: at 70
// expect: beat 4 [ 'arg' ]
