// Title: Yielding to the event loop
// Concept: await null yields to other microtasks only; to let timers run you must wait for the loop to turn.
// Watch: The due timer stays in its pane through all of the first loop.
// Question: After which line does the timer get its turn?
const turn = () => new Promise(ok => {
  setImmediate(ok);
});

setTimeout(() => {
  console.log('  the timer ran');
}, 0);

async function main() {
  const until = Date.now() + 5;
  while (Date.now() < until);
  for (let i = 1; i <= 3; i++) {
    await null;
    console.log('await null', i);
  }
  for (let i = 1; i <= 3; i++) {
    await turn();
    console.log('await turn', i);
  }
}

main();
