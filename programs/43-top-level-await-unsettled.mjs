// Title: Top-level await that never ends
// Concept: When the loop has nothing left to do and the module still waits, Node gives up with exit code 13.
// Needs: Node 14.8 (top-level await)
// Watch: All queues are empty, the module is suspended on a promise that no one can settle.
// Question: Is this a deadlock? Who could still wake the module up?
console.log('waiting');

const never = new Promise(() => {
  console.log('no one keeps resolve');
});

setTimeout(() => {
  console.log('last timer');
}, 10);

await never;
console.log('never printed');
