// Title: A throw becomes a rejection
// Concept: An async function never throws at its caller: the exception settles its promise.
// Watch: The try around the call sees nothing; the promise turns rejected; catch gets a job.
// Question: Which of the two handlers sees the error?
async function fail() {
  throw new Error('oops');
}

try {
  const p = fail();
  console.log('no exception here');
  p.catch(e => {
    console.log('catch:', e.message);
  });
} catch (e) {
  console.log('try:', e.message);
}

async function main() {
  try {
    await fail();
  } catch (e) {
    console.log('await:', e.message);
  }
}

main();
