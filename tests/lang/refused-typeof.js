// What is refused has its type all the same, and may be replaced.
console.log(typeof RegExp, typeof Proxy, typeof Intl, typeof eval, typeof Buffer, typeof Uint8Array, typeof WebAssembly);
console.log(typeof fetch, typeof TextEncoder, typeof URL, typeof atob, typeof crypto, typeof WebSocket, typeof Float16Array, typeof navigator);
console.log('Proxy' in globalThis, Object.keys(globalThis).includes('RegExp'));
globalThis.fetch = async url => `got ${url}`;
globalThis.fetch('x').then(console.log);

// expect: function function object function function function object
// expect: function function function function object function undefined object
// expect: true false
// expect: got x
// as: node8
// expect: function function object function function function object
// expect: undefined undefined undefined undefined undefined undefined undefined undefined
// expect error: DIR/refused-typeof.js:4
// expect error: console.log('Proxy' in globalThis, Object.keys(globalThis).includes('RegExp'));
// expect error:                        ^
// expect error:
// expect error: ReferenceError: globalThis is not defined
// expect error:     at Object.<anonymous> (DIR/refused-typeof.js:4:24)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect exit: 1
// as: node16
// expect: function function object function function function object
// expect: undefined function function function undefined undefined undefined undefined
// expect: true false
// expect: got x
// as: node24
// expect: function function object function function function object
// expect: function function function function object function function object
// expect: true false
// expect: got x
