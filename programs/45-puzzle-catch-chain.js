// Title: Puzzle: then, catch and finally on the way down
// Concept: A rejection passes every then without a handler, one turn of the queue each.
// Needs: Node 10 (Promise finally)
// Watch: Each link of the chain settles in a job of its own, whether it had something to do or not.
// Question: Where does 'caught' come among the ticks?
Promise.reject(new Error('x'))
  .then(() => console.log('skipped'))
  .then(() => console.log('skipped'))
  .catch(() => console.log('caught'))
  .finally(() => console.log('finally'))
  .then(() => console.log('chain over'));

let p = Promise.resolve();
for (let i = 1; i <= 8; i++) {
  p = p.then(() => {
    console.log('  tick', i);
  });
}
