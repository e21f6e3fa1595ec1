// The error made for a reason has as many frames as the program allows.
Error.stackTraceLimit = 0;
process.on('uncaughtException', (e) => console.log(e));
Promise.reject(5);

// expect: [UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "5".] {
// expect:   code: 'ERR_UNHANDLED_REJECTION'
// expect: }
// as: node12
// expect error: (node:PID) UnhandledPromiseRejectionWarning: 5
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node20
// expect: [UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "5".] {
// expect:   code: 'ERR_UNHANDLED_REJECTION'
// expect: }
// as: node26
// expect: [UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "5".] {
// expect:   code: 'ERR_UNHANDLED_REJECTION'
// expect: }
