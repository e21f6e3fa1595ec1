// The store in listeners of unhandledRejection: that of the promise.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
process.on('unhandledRejection', e => { console.log(als.getStore(), 'uh', e); });
async function f1(x) { await 1; als.enterWith('5'); throw 'e8'; }
f1();
als.run('6', () => Promise.reject('r6'));
als.run('7', () => new Promise((o, n) => setTimeout(() => { als.enterWith('8'); n('r7'); }, 20)));
async function f2(x) { als.enterWith('9'); throw 'e9'; }
setTimeout(f2, 50);

// expect: 6 uh r6
// expect: 5 uh e8
// expect: 7 uh r7
// expect: undefined uh e9
// as: node16
// expect: 6 uh r6
// expect: 5 uh e8
// expect: 7 uh r7
// expect: undefined uh e9
// as: node24
// expect: 6 uh r6
// expect: 5 uh e8
// expect: 8 uh r7
// expect: 9 uh e9
