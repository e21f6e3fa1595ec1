// Title: setInterval does not wait for async work
// Concept: The interval fires by the clock; an async callback that takes longer overlaps with itself.
// Watch: The suspended frames of job(): two, then three at a time.
// Question: How many jobs are at work when the third one starts?
const work = () => new Promise(ok => {
  setTimeout(ok, 100);
});

let n = 0;
let busy = 0;

async function job() {
  const id = ++n;
  if (id === 4) clearInterval(timer);
  busy++;
  console.log('start', id, '-', busy);
  await work();
  busy--;
  console.log('end', id, '-', busy);
}

const timer = setInterval(job, 40);
