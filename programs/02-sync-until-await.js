// Title: The body runs synchronously to the first await
// Concept: Calling an async function is an ordinary call until it reaches its first await.
// Watch: The call stack: work() stands on it at 'A' and at 'B', and leaves it at the await.
// Question: In which order are A, B, C and D printed?
async function work() {
  console.log('B: in work');
  await null;
  console.log('D: after await');
}

console.log('A: before the call');
work();
console.log('C: after the call');
