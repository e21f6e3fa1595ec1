// Title: Returning a promise costs ticks
// Concept: return p in an async function resolves one promise with another: a job to call then, a job for its answer.
// Watch: The NewPromiseResolveThenableJob that return p queues, and the reaction after it.
// Question: value, await and promise: which arrives in turn 1, which in 2, which in 3? (And with --as node8?)
const p = Promise.resolve();

async function value() {
  return 'v';
}

async function awaited() {
  return await p;
}

async function promise() {
  return p;
}

promise().then(() => {
  console.log('return p');
});
awaited().then(() => {
  console.log('return await p');
});
value().then(() => {
  console.log('return value');
});

p.then(() => console.log('turn 1'))
  .then(() => console.log('turn 2'))
  .then(() => console.log('turn 3'));
