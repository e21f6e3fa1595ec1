// Title: for-of waits, one after the other
// Concept: An await in a for-of loop suspends the loop itself: in order, and in the sum of all times.
// Watch: There is never more than one timer armed; the clock ends at 60 ms.
// Question: How many milliseconds pass until 'all done'?
const load = id => new Promise(ok => {
  setTimeout(ok, 10 * id, id + ' here');
});

async function main() {
  for (const id of [3, 2, 1]) {
    console.log('start', id);
    console.log(await load(id));
  }
  console.log('all done');
}

main();
