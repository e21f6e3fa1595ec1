// Title: The throwaway promise
// Concept: await is a then whose own result nobody can see: the spec has a promise for it, V8 drops it.
// Watch: Run it with --async-hooks: each await shows one promise more, used by no one.
// Question: How many promises do you count? Which of them could the program ever reach?
const p = Promise.resolve('hi');

async function greet() {
  const text = await p;
  console.log(text);
}

const done = greet();
const also = p.then(text => {
  console.log('then:', text);
});
console.log(done === also);
