// The same as a rejection.
(async () => {
	await null;
	JSON.parse('[1,\n 2 3]');
})();

// expect error: <anonymous_script>:2
// expect error:  2 3]
// expect error:    ^
// expect error:
// expect error: SyntaxError: Expected ',' or ']' after array element in JSON at position 7 (line 2 column 4)
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect error: (node:PID) UnhandledPromiseRejectionWarning: SyntaxError: Unexpected number in JSON at position 7
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect error:     at <anonymous>
// expect error:     at process._tickCallback (internal/process/next_tick.js:189:7)
// expect error:     at Function.Module.runMain (module.js:696:11)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node10
// expect error: (node:PID) UnhandledPromiseRejectionWarning: SyntaxError: Unexpected number in JSON at position 7
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect error:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node12
// expect error: (node:PID) UnhandledPromiseRejectionWarning: SyntaxError: Unexpected number in JSON at position 7
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node16
// expect error: undefined:2
// expect error:  2 3]
// expect error:    ^
// expect error:
// expect error: SyntaxError: Unexpected number in JSON at position 7
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect exit: 1
// as: node18
// expect error: undefined:2
// expect error:  2 3]
// expect error:    ^
// expect error:
// expect error: SyntaxError: Unexpected number in JSON at position 7
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect error: <anonymous_script>:2
// expect error:  2 3]
// expect error:    ^
// expect error:
// expect error: SyntaxError: Expected ',' or ']' after array element in JSON at position 7
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at DIR/json-parse-rejection.js:4:7
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
