// Title: A generator runs when it is asked
// Concept: Calling a generator makes a frame that waits; each next() runs it to its next yield.
// Watch: The frame of count(): suspended, on the stack for a moment, suspended again.
// Question: Is 'begins' printed before or after 'made'?
function* count() {
  console.log('  begins');
  yield 1;
  console.log('  goes on');
  yield 2;
  console.log('  ends');
}

const numbers = count();
console.log('made');
console.log(numbers.next().value);
console.log('in between');
for (const n of numbers) {
  console.log(n);
}
