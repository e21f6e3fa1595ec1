// Title: A myth: Promise.any came with Node 14
// Myth: Promise.any and AggregateError came with Node 14.
// Concept: They came with Node 15: in 14.21, the last 14, both are missing.
// Watch: The same three lines with --as node12, node14 and node16.
// Question: What does typeof find in Node 14?
console.log('allSettled', typeof Promise.allSettled);
console.log('any', typeof Promise.any);
console.log('AggregateError', typeof AggregateError);

const first = Promise.any ?
  Promise.any([
    Promise.reject(new Error('no')),
    Promise.resolve('yes'),
  ]) : Promise.resolve('there is no any');

first.then(value => {
  console.log(value);
});
