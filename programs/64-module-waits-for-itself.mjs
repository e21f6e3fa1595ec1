// Title: Puzzle: a module that waits for itself
// Concept: import() of a module is over when the module is; a module that awaits that of itself never is.
// Needs: Node 14.8 (top-level await)
// Watch: The only suspended frame is the module, and what it awaits is the promise of its own end.
// Question: What is printed, and what is the exit code?
console.log('before');

setTimeout(() => {
  console.log('the loop still turns');
}, 10);

const self = await import(import.meta.url);
console.log('after', self);
