// Title: A myth: only thrown errors have async frames
// Myth: An error that is made but never thrown has no async frames in its stack.
// Concept: The stack is taken when the error is made; throwing adds nothing. Since Node 12 it names who awaits.
// Watch: No throw happens in this run.
// Question: Is outer named? And with --as node10?
async function inner() {
  await null;
  return new Error('made, not thrown');
}

async function outer() {
  const e = await inner();
  const lines = e.stack.split('\n');
  const names = lines.map(line =>
    line.trim().split(' (')[0]);
  console.log(names[0]);
  console.log(names[1]);
  console.log(names.includes('at async outer'));
}

outer();
