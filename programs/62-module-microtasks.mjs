// Title: The top level of a module
// Concept: A CommonJS file is called; a module is run by a job of the microtask queue, so microtasks come before ticks.
// Needs: Node 12 (modules without a flag)
// Watch: The microtask queue is being emptied while the body of the module runs.
// Question: Which line would be second if the file were called .cjs?
process.nextTick(() => {
  console.log('tick');
});
Promise.resolve().then(() => {
  console.log('microtask');
}).then(() => {
  console.log('microtask again');
});
setImmediate(() => {
  console.log('immediate');
});
console.log('module');
