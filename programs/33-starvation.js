// Title: Starvation: microtasks that never let go
// Concept: The loop cannot turn while the microtask queue refills itself.
// Watch: The timer is due after 1 ms and waits in its pane until the queue is empty at last.
// Question: Is the timer printed before round 3000?
let round = 0;

function again() {
  round++;
  if (round % 1000 === 0) {
    console.log('round', round);
  }
  if (round < 3000) {
    Promise.resolve().then(again);
  }
}

setTimeout(() => {
  console.log('timer, at last');
}, 0);

const until = Date.now() + 5;
while (Date.now() < until);
again();
