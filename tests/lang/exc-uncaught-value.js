// An uncaught value that is no error.
setTimeout(() => { throw { code: 7, list: [1, 2] }; }, 1);
setTimeout(() => console.log('never'), 20);

// expect error:
// expect error: DIR/exc-uncaught-value.js:2
// expect error: setTimeout(() => { throw { code: 7, list: [1, 2] }; }, 1);
// expect error:                    ^
// expect error: { code: 7, list: [ 1, 2 ] }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
