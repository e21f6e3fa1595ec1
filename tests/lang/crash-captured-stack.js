// What is thrown need be no error to have a stack.
const e = { name: 'Name', message: 'text' };
Error.captureStackTrace(e);
setTimeout(() => {
	throw e;
}, 1);

// expect error:
// expect error: DIR/crash-captured-stack.js:5
// expect error: 	throw e;
// expect error: 	^
// expect error: { name: 'Name', message: 'text' }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect error:
// expect error: DIR/crash-captured-stack.js:5
// expect error: 	throw e;
// expect error: 	^
// expect error: Name: text
// expect error:     at Object.<anonymous> (DIR/crash-captured-stack.js:3:7)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect exit: 1
// as: node10
// expect error:
// expect error: DIR/crash-captured-stack.js:5
// expect error: 	throw e;
// expect error: 	^
// expect error: Name: text
// expect error:     at Object.<anonymous> (DIR/crash-captured-stack.js:3:7)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect error:
// expect error: DIR/crash-captured-stack.js:5
// expect error: 	throw e;
// expect error: 	^
// expect error: { name: 'Name', message: 'text' }
// expect exit: 1
// as: node26
// expect error:
// expect error: DIR/crash-captured-stack.js:5
// expect error: 	throw e;
// expect error: 	^
// expect error: { name: 'Name', message: 'text' }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
