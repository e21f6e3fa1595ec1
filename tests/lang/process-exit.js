// process.exit ends everything at once.
process.on('exit', code => console.log('exit', code));
setTimeout(() => console.log('never'), 1);
Promise.resolve().then(() => { console.log('micro'); process.exit(5); console.log('never'); });
process.nextTick(() => console.log('tick'));

// expect: tick
// expect: micro
// expect: exit 5
// expect exit: 5
