// Title: A sentence that cannot be said
// Topic: ticks
// Level: 1
console.log('here');
