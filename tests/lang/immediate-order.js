// Immediates run in order; one made in an immediate waits for the next turn.
setImmediate((a) => {
  console.log('first', a);
  setImmediate(() => console.log('next turn'));
  setTimeout(() => console.log('timer'), 0);
  const until = Date.now() + 5;
  while (Date.now() < until);
}, 'arg');
setImmediate(() => console.log('second'));
setImmediate(async () => { await null; console.log('third, after await'); });
setImmediate(() => console.log('fourth'));

// expect: first arg
// expect: second
// expect: third, after await
// expect: fourth
// expect: timer
// expect: next turn
// as: node10
// expect: first arg
// expect: second
// expect: fourth
// expect: third, after await
// expect: timer
// expect: next turn
