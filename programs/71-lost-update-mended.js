// Title: The lost update, mended
// Concept: A chain of promises is a lock: each job begins when the one before is over.
// Watch: The second deposit is not called before the first has written.
// Question: What is the balance now, and when does the second deposit begin?
let balance = 100;
let last = Promise.resolve();

function locked(job) {
  const result = last.then(job);
  last = result.catch(() => {});
  return result;
}

async function deposit(sum) {
  const old = await balance;
  console.log('read', old);
  await null;
  balance = old + sum;
}

Promise.all([
  locked(() => deposit(10)),
  locked(() => deposit(10)),
]).then(() => {
  console.log('balance', balance);
});
