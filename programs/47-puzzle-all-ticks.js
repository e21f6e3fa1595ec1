// Title: Puzzle: the turns of Promise.all
// Concept: Each input of all is asked by a then of its own; the last answer settles the promise of all, one turn before your callback.
// Watch: The reactions that all and race leave in p, and which job settles whose promise.
// Question: Who comes in turn 1? Where are all and race?
const p = Promise.resolve('p');

Promise.all([p, p]).then(() => {
  console.log('all of two');
});
Promise.all([]).then(() => {
  console.log('all of none');
});
Promise.race([p]).then(() => {
  console.log('race');
});

let q = p;
for (let i = 1; i <= 3; i++) {
  q = q.then(() => {
    console.log('  turn', i);
  });
}
