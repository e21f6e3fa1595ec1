// Title: for await over plain values
// Concept: for await takes any iterable: every value is awaited, promise or not.
// Needs: Node 10 (for await)
// Watch: The loop suspends once a value although there is nothing to wait for.
// Question: Do the ticks run between the values, or after them?
async function main() {
  for await (const x of [1, 2, 3]) {
    console.log('value', x);
  }
  console.log('loop is over');
}

let p = Promise.resolve();
for (let i = 1; i <= 9; i++) {
  p = p.then(() => {
    console.log('  tick', i);
  });
}

main();
console.log('script');
