// Title: A tour that leads nowhere
// Topic: ticks
// Level: 1
// Level: 2
console.log('here');
