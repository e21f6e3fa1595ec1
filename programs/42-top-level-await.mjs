// Title: Top-level await
// Concept: The body of an ES module is like an async function: await suspends the module, and microtasks come before nextTick.
// Needs: Node 14.8 (top-level await)
// Watch: The module's own frame among the suspended ones.
// Question: tick or microtask: which is first here? And in a CommonJS file?
console.log('module starts');

process.nextTick(() => {
  console.log('tick');
});
Promise.resolve().then(() => {
  console.log('microtask');
});

const n = await 42;
console.log('after await', n);

await new Promise(ok => {
  setTimeout(ok, 10);
});
console.log('after 10 ms');
