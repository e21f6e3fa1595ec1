// finds: starved
setTimeout(() => console.log('never'), 1);

process.nextTick(function again() {
  process.nextTick(again);
});
