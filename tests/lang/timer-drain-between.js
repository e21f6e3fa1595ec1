// Since Node 11 the queues are drained between two timers.
for (const k of 'AB') {
  setTimeout(() => {
    console.log(k);
    process.nextTick(() => console.log('tick', k));
    Promise.resolve().then(() => console.log('micro', k));
  }, 1);
}
for (const k of 'XY') {
  setImmediate(() => {
    console.log(k);
    process.nextTick(() => console.log('tick', k));
    Promise.resolve().then(() => console.log('micro', k));
  });
}
const until = Date.now() + 5;
while (Date.now() < until);

// expect: A
// expect: tick A
// expect: micro A
// expect: B
// expect: tick B
// expect: micro B
// expect: X
// expect: tick X
// expect: micro X
// expect: Y
// expect: tick Y
// expect: micro Y
// as: node10
// expect: A
// expect: B
// expect: tick A
// expect: tick B
// expect: micro A
// expect: micro B
// expect: X
// expect: Y
// expect: tick X
// expect: tick Y
// expect: micro X
// expect: micro Y
