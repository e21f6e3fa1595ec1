// Title: First fix: skip a beat while busy
// Concept: A flag makes the interval drop the beats that fall into running work.
// Watch: The interval keeps its beat; most beats find the flag set.
// Question: At which beats does work start?
const work = () => new Promise(ok => {
  setTimeout(ok, 100);
});

let beat = 0;
let busy = false;

async function job() {
  const id = ++beat;
  if (id === 6) clearInterval(timer);
  if (busy) {
    console.log('skip', id);
    return;
  }
  busy = true;
  console.log('start', id);
  await work();
  console.log('end', id);
  busy = false;
}

const timer = setInterval(job, 40);
