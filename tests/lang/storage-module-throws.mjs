// The same where it is over before the loop begins.
import h, { AsyncLocalStorage } from 'async_hooks'; import fs from 'fs';
const A = new AsyncLocalStorage();
const log = (...a) => fs.writeSync(1, [h.executionAsyncId() > 1 ? 2 : h.executionAsyncId(), A.getStore(), ...a].join(' ') + '\n');
process.on('uncaughtException', e => log('ue', e));
process.on('unhandledRejection', e => log('ur', e));
A.enterWith('main');
Promise.reject(1);
process.nextTick(() => { log('tick'); throw 3; });
Promise.resolve().then(() => { log('p'); });
const p = Promise.resolve(); 
setTimeout(() => { log('to'); p.then(() => log('top')); }, 20);
process.on('exit', () => log('exit'));

// expect: 2 main p
// expect: 2 main tick
// expect: 2 main ue 3
// expect: 2 main ur 1
// expect: 2 main to
// expect: 2 main top
// expect: 0  exit
// as: node12
// expect: 2 main p
// expect: 2 main tick
// expect: 2 main ue 3
// expect: 0 main ur 1
// expect: 2 main to
// expect: 2 main top
// expect: 0  exit
// as: node14
// expect: 2 main p
// expect: 2 main tick
// expect: 2 main ue 3
// expect: 0 main ur 1
// expect: 2 main to
// expect: 2 main top
// expect: 0  exit
// as: node16
// expect: 2 main p
// expect: 2 main tick
// expect: 2 main ue 3
// expect: 2 main ur 1
// expect: 2 main to
// expect: 2 main top
// expect: 0  exit
// as: node26
// expect: 0 main p
// expect: 2 main tick
// expect: 2 main ue 3
// expect: 0 main ur 1
// expect: 2 main to
// expect: 0 main top
// expect: 0  exit
