// Two chains take turns.
const chain = name => Promise.resolve()
  .then(() => console.log(name, 1))
  .then(() => console.log(name, 2))
  .then(() => console.log(name, 3));
chain('a');
chain('b');
const p = Promise.resolve();
p.then(() => console.log('first'));
p.then(() => console.log('second'));
p.then(() => { console.log('third'); p.then(() => console.log('nested')); });
console.log('sync');

// expect: sync
// expect: a 1
// expect: b 1
// expect: first
// expect: second
// expect: third
// expect: a 2
// expect: b 2
// expect: nested
// expect: a 3
// expect: b 3
// as: node10
// expect: sync
// expect: a 1
// expect: b 1
// expect: first
// expect: second
// expect: third
// expect: a 2
// expect: b 2
// expect: nested
// expect: a 3
// expect: b 3
