// Title: Promise.all: together, in order
// Concept: map starts everything, all waits for everything; the results keep the order of the input.
// Watch: Three timers at once; the array is filled from its end, one slot a timer.
// Question: Which item arrives first, and which stands first in the result?
const load = id => new Promise(ok => {
  setTimeout(() => {
    console.log('loaded', id);
    ok('item ' + id);
  }, 10 * id);
});

async function main() {
  const all = [3, 2, 1].map(load);
  console.log(await Promise.all(all));
}

main();
