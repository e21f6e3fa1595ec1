// A module's code runs as nobody: what it enters is everybody's.
import h, { AsyncLocalStorage } from 'async_hooks'; import fs from 'fs';
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const log = (...a) => fs.writeSync(1, [h.executionAsyncId() > 1 ? 2 : h.executionAsyncId(), A.getStore(), B.getStore(), ...a].join(' ') + '\n');
process.on('uncaughtException', e => log('ue', e));
process.on('unhandledRejection', e => log('ur', e));
log('start');
A.enterWith('main');
log('main');
process.nextTick(() => log('tick'));
Promise.resolve().then(() => log('p'));
queueMicrotask(() => log('q'));
await 1;
log('after await'); B.enterWith('b');
setTimeout(() => { log('to'); throw 5; }, 20);
setImmediate(() => { log('im'); Promise.reject('r'); });
await new Promise(o => setTimeout(o, 40));
log('tla');
fs.stat('.', () => log('stat'));
export default 1;
process.on('exit', () => log('exit'));
process.on('beforeExit', () => log('be'));

// expect: 0   start
// expect: 0 main  main
// expect: 2 main  p
// expect: 2 main  q
// expect: 2 main  after await
// expect: 2 main  tick
// expect: 2 main b im
// expect: 2 main b ur r
// expect: 2 main b to
// expect: 2 main b ue 5
// expect: 2 main b tla
// expect: 2 main b stat
// expect: 0   be
// expect: 0   exit
// as: node14
// expect: 0   start
// expect: 0 main  main
// expect: 2 main  p
// expect: 2 main  q
// expect: 2 main  after await
// expect: 2 main  tick
// expect: 2 main b im
// expect: 0 main  ur r
// expect: 2 main b to
// expect: 2 main b ue 5
// expect: 2 main b tla
// expect: 2 main b stat
// expect: 0   be
// expect: 0   exit
// as: node16
// expect: 0   start
// expect: 0 main  main
// expect: 2 main  p
// expect: 2 main  q
// expect: 2 main  after await
// expect: 2 main  tick
// expect: 2 main b im
// expect: 2 main b ur r
// expect: 2 main b to
// expect: 2 main b ue 5
// expect: 2 main b tla
// expect: 2 main b stat
// expect: 0   be
// expect: 0   exit
// as: node26
// expect: 0   start
// expect: 0 main  main
// expect: 0 main  p
// expect: 2 main  q
// expect: 0 main  after await
// expect: 2 main  tick
// expect: 2 main b im
// expect: 0 main b ur r
// expect: 2 main b to
// expect: 2 main b ue 5
// expect: 0 main b tla
// expect: 2 main b stat
// expect: 0   be
// expect: 0   exit
