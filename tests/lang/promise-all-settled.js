// Promise.allSettled.
const wait = (ms, v) => new Promise(r => setTimeout(r, ms, v));
Promise.allSettled([wait(10, 'slow'), Promise.reject(new Error('bad').message), 3]).then(list => {
  console.log(list);
  for (const { status, value, reason } of list) console.log(status, value, reason);
});
Promise.allSettled([]).then(v => console.log(v));
Promise.allSettled().catch(e => console.log(e.message));

// expect: []
// expect: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: [
// expect:   { status: 'fulfilled', value: 'slow' },
// expect:   { status: 'rejected', reason: 'bad' },
// expect:   { status: 'fulfilled', value: 3 }
// expect: ]
// expect: fulfilled slow undefined
// expect: rejected undefined bad
// expect: fulfilled 3 undefined
