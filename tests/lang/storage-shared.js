// A store entered where no resource runs is everybody's.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); A.enterWith('ue'); });
process.on('unhandledRejection', e => { log('ur', e); ids('ur'); });
const p = Promise.resolve();
p.then(() => { A.enterWith('first'); log('first'); });
p.then(() => { log('second'); });
p.then(() => { log('third'); }).then(() => { log('fourth'); B.enterWith('b'); }).then(() => log('fifth'));
Promise.reject('rej');
process.nextTick(() => { log('tick'); });
setTimeout(() => { log("timeout"); Promise.resolve().then(() => log("tp")); Promise.reject("t"); }, 20);
setImmediate(() => { log('imm'); Promise.reject('i'); });
setImmediate(() => { log('imm2'); process.nextTick(() => log('it')); });
process.on('beforeExit', () => log('be'));
process.on('exit', () => log('exit'));

// expect:   tick
// expect: first  first
// expect:   second
// expect:   third
// expect:   fourth
// expect:   fifth
// expect: first  ur rej
// expect: [0 0] first ur
// expect:   imm
// expect:   ur i
// expect: [11 4]  ur
// expect:   imm2
// expect:   it
// expect:   timeout
// expect:   tp
// expect:   ur t
// expect: [15 3]  ur
// expect:   be
// expect:   exit
// as: node12
// expect:   tick
// expect: first  first
// expect:   second
// expect:   third
// expect:   fourth
// expect:   fifth
// expect: first  ur rej
// expect: [0 0] first ur
// expect:   imm
// expect:   ur i
// expect: [0 0]  ur
// expect:   imm2
// expect:   it
// expect:   timeout
// expect:   tp
// expect: first  ur t
// expect: [0 0] first ur
// expect:   be
// expect:   exit
// as: node14
// expect:   tick
// expect: first  first
// expect:   second
// expect:   third
// expect:   fourth
// expect:   fifth
// expect: first  ur rej
// expect: [0 0] first ur
// expect:   imm
// expect:   ur i
// expect: [0 0]  ur
// expect:   imm2
// expect:   it
// expect:   timeout
// expect:   tp
// expect: first  ur t
// expect: [0 0] first ur
// expect:   be
// expect:   exit
// as: node16
// expect:   tick
// expect: first  first
// expect:   second
// expect:   third
// expect:   fourth
// expect:   fifth
// expect: first  ur rej
// expect: [0 0] first ur
// expect:   imm
// expect:   ur i
// expect: [11 4]  ur
// expect:   imm2
// expect:   it
// expect:   timeout
// expect:   tp
// expect:   ur t
// expect: [15 3]  ur
// expect:   be
// expect:   exit
// as: node24
// expect:   tick
// expect: first  first
// expect:   second
// expect:   third
// expect:   fourth
// expect:   fifth
// expect:   ur rej
// expect: [0 0]  ur
// expect:   imm
// expect:   ur i
// expect: [0 0]  ur
// expect:   imm2
// expect:   it
// expect:   timeout
// expect:   tp
// expect:   ur t
// expect: [0 0]  ur
// expect:   be
// expect:   exit
// as: node26
// expect:   tick
// expect: first  first
// expect:   second
// expect:   third
// expect:   fourth
// expect:   fifth
// expect:   ur rej
// expect: [0 0]  ur
// expect:   imm
// expect:   ur i
// expect: [0 0]  ur
// expect:   imm2
// expect:   it
// expect:   timeout
// expect:   tp
// expect:   ur t
// expect: [0 0]  ur
// expect:   be
// expect:   exit
