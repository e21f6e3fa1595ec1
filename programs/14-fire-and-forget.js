// Title: Fire and forget, and the crash
// Concept: A rejection that nobody handles by the end of the drain ends the process since Node 15.
// Watch: save()'s promise: rejected, no handler. After the queues are empty Node looks at it.
// Question: Is 'next request' printed? What is the exit code? (And with --as node10?)
async function save(id) {
  await null;
  throw new Error('disk full: ' + id);
}

function handler() {
  save(7); // nobody awaits this
  console.log('answered');
}

setTimeout(() => {
  console.log('next request');
}, 10);

handler();
