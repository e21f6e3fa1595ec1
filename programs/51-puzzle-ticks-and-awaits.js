// Title: Puzzle: ticks in awaits, awaits in ticks
// Concept: Where a job was queued decides: from a microtask a tick waits for all microtasks, from a tick a microtask waits for all ticks.
// Watch: The two queues, and which of them is being emptied when something joins.
// Question: Eight lines: in which order?
process.nextTick(async () => {
  console.log('tick 1');
  await null;
  console.log('tick 1, after await');
});

(async () => {
  console.log('main');
  await null;
  console.log('main, after await');
  process.nextTick(() => {
    console.log('tick of main');
  });
  await null;
  console.log('main, after two');
})();

process.nextTick(() => {
  console.log('tick 2');
});
console.log('script');
