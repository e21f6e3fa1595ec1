// Title: Starvation, fixed
// Concept: Long work in slices, each in an immediate of its own, lets timers and I/O in between.
// Watch: The loop strip: timers and check take turns; the timer has its chance after every slice.
// Question: After which slice is the timer printed? And if slice() queued itself with nextTick?
let round = 0;

function slice() {
  const until = Date.now() + 5;
  while (Date.now() < until);
  round += 1000;
  console.log('round', round);
  if (round < 3000) {
    setImmediate(slice);
  }
}

setTimeout(() => {
  console.log('timer, in between');
}, 0);

slice();
