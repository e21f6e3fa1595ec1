// Title: The order program: await p against p.then
// Concept: Since Node 12 an await of a settled promise costs one turn of the queue, as then does.
// Watch: The microtask queue: who gets in first, and what each job adds at its end.
// Question: Where does 'after:await' come among the ticks? And with --as node10?
const p = Promise.resolve();

(async () => {
  await p;
  console.log('after:await');
})();

p.then(() => console.log('tick:a'))
  .then(() => console.log('tick:b'))
  .then(() => console.log('tick:c'));
