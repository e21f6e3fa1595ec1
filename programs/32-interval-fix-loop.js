// Title: Second fix: a loop that waits
// Concept: Work, then wait: the next beat is armed only when the work is over.
// Watch: There is exactly one timer at any time.
// Question: How many milliseconds lie between two starts now?
const wait = ms => new Promise(ok => {
  setTimeout(ok, ms);
});

async function job(id) {
  console.log('start', id);
  await wait(100);
  console.log('end', id);
}

async function main() {
  for (let id = 1; id <= 3; id++) {
    await wait(40);
    await job(id);
  }
}

main();
