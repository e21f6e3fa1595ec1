// Title: A command that is none
// Topic: ticks
// Level: 1
console.log('here');
