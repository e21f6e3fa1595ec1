// Title: for await over promises
// Concept: The promises were all started before; for await takes them in order, whichever is ready first.
// Needs: Node 10 (for await)
// Watch: The third promise is fulfilled long before its turn comes.
// Question: In which order are the items ready, and in which are they taken?
const load = (name, ms) =>
  new Promise(ok => {
    setTimeout(() => {
      console.log('  ready', name);
      ok(name);
    }, ms);
  });

async function main() {
  const list = [
    load('a', 60), load('b', 40),
    load('c', 20),
  ];
  for await (const name of list) {
    console.log('taken', name);
  }
}

main();
