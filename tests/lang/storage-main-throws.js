// Stores and ids after a main script and microtasks that throw.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); });
process.on('unhandledRejection', e => { log('ur', e); ids('ur'); });
A.enterWith('main');
queueMicrotask(() => { log('q'); ids('q'); A.enterWith('q'); throw 'q1'; });
queueMicrotask(() => { log('q2'); ids('q2'); Promise.reject('q2r'); });
Promise.resolve().then(() => { log('p'); ids('p'); });
setTimeout(() => log('t'), 30);
setTimeout(() => { log('to'); Promise.resolve().then(() => log('to2p')); }, 60);
process.on('exit', () => log('exit'));
throw 'main';

// expect: main  ue main
// expect: [1 0] main ue
// expect: main  q
// expect: [2 1] main q
// expect:   ue q1
// expect: [0 0]  ue
// expect: main  q2
// expect: [3 1] main q2
// expect: main  p
// expect: [5 4] main p
// expect: main  ur q2r
// expect: [10 3] main ur
// expect: main  t
// expect: main  to
// expect: main  to2p
// expect:   exit
// as: node12
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  q
// expect: [2 1] main q
// expect: q  ue q1
// expect: [2 1] q ue
// expect: main  q2
// expect: [3 1] main q2
// expect: main  p
// expect: [5 4] main p
// expect:   ur q2r
// expect: [0 0]  ur
// expect: main  t
// expect: main  to
// expect: main  to2p
// expect:   exit
// as: node14
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  q
// expect: [2 1] main q
// expect:   ue q1
// expect: [0 0]  ue
// expect: main  q2
// expect: [3 1] main q2
// expect: main  p
// expect: [5 4] main p
// expect:   ur q2r
// expect: [0 0]  ur
// expect: main  t
// expect: main  to
// expect: main  to2p
// expect:   exit
// as: node16
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  q
// expect: [2 1] main q
// expect:   ue q1
// expect: [0 0]  ue
// expect: main  q2
// expect: [3 1] main q2
// expect: main  p
// expect: [5 4] main p
// expect: main  ur q2r
// expect: [10 3] main ur
// expect: main  t
// expect: main  to
// expect: main  to2p
// expect:   exit
// as: node24
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  q
// expect: [2 1] main q
// expect: main  ue q1
// expect: [0 0] main ue
// expect: main  q2
// expect: [3 1] main q2
// expect: main  p
// expect: [0 0] main p
// expect: main  ur q2r
// expect: [0 0] main ur
// expect: main  t
// expect: main  to
// expect: main  to2p
// expect:   exit
// as: node26
// expect: main  ue main
// expect: [1 0] main ue
// expect: main  q
// expect: [2 1] main q
// expect: main  ue q1
// expect: [0 0] main ue
// expect: main  q2
// expect: [3 1] main q2
// expect: main  p
// expect: [0 0] main p
// expect: main  ur q2r
// expect: [0 0] main ur
// expect: main  t
// expect: main  to
// expect: main  to2p
// expect:   exit
