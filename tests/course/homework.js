// Title: For the weekend
// Topic: ticks
// Level: 3
// Concept: What you have learnt.
(async () => {
  await null;
  console.log('done');
})();
