// Title: setTimeout against setImmediate at the start
// Concept: A 0 ms timer is a 1 ms timer: it is first only if that millisecond is over when the loop starts.
// Watch: The clock when the loop enters its first timers phase. Take the busy line out and real Node prints either order.
// Question: Why does waiting 5 ms make the order certain?
setTimeout(() => {
  console.log('timeout');
}, 0);

setImmediate(() => {
  console.log('immediate');
});

const until = Date.now() + 5;
while (Date.now() < until);
console.log('script took 5 ms');
