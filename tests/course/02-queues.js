// Title: A tick and a microtask
// Topic: nextTick
// Level: 2
// Myth: Promises are faster than process.nextTick.
// Concept: In a script the nextTick queue comes before the microtasks.
Promise.resolve().then(() => {
  console.log('microtask');
});
process.nextTick(() => {
  console.log('tick');
});
