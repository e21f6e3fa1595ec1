// Title: Two queues, each emptied to the last
// Concept: A queue in its turn is drained fully, with all that joins it meanwhile, before the other one is looked at.
// Watch: The loop strip: nextTick, microtasks, nextTick again.
// Question: Is 'tick 2' printed before or after 'micro 2'?
process.nextTick(() => {
  console.log('tick 1');
  process.nextTick(() => {
    console.log('tick 1b');
  });
  Promise.resolve().then(() => {
    console.log('micro 2');
  });
});

Promise.resolve().then(() => {
  console.log('micro 1');
  process.nextTick(() => {
    console.log('tick 2');
  });
  Promise.resolve().then(() => {
    console.log('micro 1b');
  });
});
