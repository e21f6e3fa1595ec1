// Title: Three awaits, three turns in the queue
// Concept: Each await ends a job and begins another; other jobs run in between, one for one.
// Watch: f and g take turns on the call stack, like cards being shuffled.
// Question: How often does f() leave the call stack?
async function f() {
  console.log('f0');
  await null;
  console.log('f1');
  await null;
  console.log('f2');
  await null;
  console.log('f3');
}

async function g() {
  console.log('  g0');
  await null;
  console.log('  g1');
  await null;
  console.log('  g2');
}

f();
g();
