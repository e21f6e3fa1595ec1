// The parts of process that programs here use.
console.log(typeof process.nextTick, process.argv.length, typeof process.version, process.exitCode);
process.on('exit', code => console.log('exit', code));
process.exitCode = 3;
setTimeout(() => console.log('last timer'), 1);

// expect: function 2 string undefined
// expect: last timer
// expect: exit 3
// expect exit: 3
