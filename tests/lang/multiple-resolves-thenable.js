// A thenable that throws after it has called back resolves twice.
process.on('multipleResolves', (t, p, v) => console.log('multiple', t, v));
Promise.resolve({ then(o, n) { o(1); throw 2; } });
Promise.resolve({ then(o, n) { n(1); throw 3; } });
Promise.resolve({ then(o, n) { o(1); o(4); n(5); } });
new Promise((o, n) => { o(1); throw 6; });
(async () => { await { then(o) { o(Promise.resolve()); throw 7; } }; })();
process.on('unhandledRejection', () => {});
setImmediate(() => console.log("immediate"));

// expect: multiple reject 6
// expect: multiple reject 2
// expect: multiple reject 3
// expect: multiple resolve 4
// expect: multiple reject 5
// expect: multiple reject 7
// expect: immediate
// expect error: (node:PID) [DEP0160] DeprecationWarning: The multipleResolves event has been deprecated.
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// as: node10
// expect: multiple reject 6
// expect: multiple reject 2
// expect: multiple reject 3
// expect: multiple resolve 4
// expect: multiple reject 5
// expect: multiple reject 7
// expect: immediate
// as: node18
// expect: multiple reject 6
// expect: multiple reject 2
// expect: multiple reject 3
// expect: multiple resolve 4
// expect: multiple reject 5
// expect: multiple reject 7
// expect: immediate
// expect error: (node:PID) [DEP0160] DeprecationWarning: The multipleResolves event has been deprecated.
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// as: node26
// expect: immediate
