// Title: What await does, step by step
// Concept: await hands a promise a reaction, suspends the frame, and returns to the caller.
// Watch: The frame of f() moves from the call stack to the suspended frames and back.
// Question: When is the job that resumes f() queued: at the await, or at resolve()?
let open;
const gate = new Promise(resolve => {
  open = resolve;
});

async function f() {
  console.log('f waits');
  const key = await gate;
  console.log('f goes on with', key);
  return 'done';
}

const result = f();
console.log('script goes on');
open('key');
console.log('gate is open');
result.then(value => {
  console.log('f is', value);
});
