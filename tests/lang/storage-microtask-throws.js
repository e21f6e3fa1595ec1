// Stores and ids in listeners, and after microtasks that throw.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
process.on('uncaughtException', e => { log('ue', e); ids('ue'); Promise.reject('from ue'); process.nextTick(() => log('ue tick')); queueMicrotask(() => { log('ueq'); ids('ueq'); }); });
process.on('unhandledRejection', e => { log('ur', e); ids('ur'); A.enterWith('ur' + e); Promise.resolve().then(() => log('urp')); });
let n = 0;
setTimeout(() => { Promise.resolve().then(() => { ids('pj'); A.enterWith('pj'); throw 'one'; }); }, 30);
setTimeout(() => { log('t2'); Promise.reject('two'); }, 60);
setTimeout(() => { log('t3'); queueMicrotask(() => { A.enterWith('qm'); throw 'three'; }); queueMicrotask(() => log('qm2')); Promise.resolve().then(() => log('qmp')); }, 90);
setTimeout(() => { log('t4'); Promise.resolve().then(() => log('t4p')); Promise.reject('four'); }, 120);
setImmediate(() => { log('imm'); queueMicrotask(() => { A.enterWith('iqm'); throw 'five'; }); });
setImmediate(() => { log('imm2'); });
process.on('beforeExit', () => { log('be'); if (n++ < 2) { A.enterWith('be' + n); setTimeout(() => log('bet'), 30); if (n == 2) throw 'bethrow'; } });
process.on('exit', () => { log('exit'); });

// expect:   imm
// expect:   ue five
// expect: [0 0]  ue
// expect:   ueq
// expect: [11 0]  ueq
// expect:   ue tick
// expect:   ur from ue
// expect: [9 0]  ur
// expect: urfrom ue  urp
// expect:   imm2
// expect: [16 15]  pj
// expect: pj  ur one
// expect: [16 15] pj ur
// expect: urone  urp
// expect:   t2
// expect:   ur two
// expect: [19 3]  ur
// expect: urtwo  urp
// expect:   t3
// expect:   ue three
// expect: [0 0]  ue
// expect:   qm2
// expect:   qmp
// expect:   ueq
// expect: [28 0]  ueq
// expect:   ue tick
// expect:   ur from ue
// expect: [26 0]  ur
// expect: urfrom ue  urp
// expect:   t4
// expect:   t4p
// expect:   ur four
// expect: [34 5]  ur
// expect: urfour  urp
// expect:   be
// expect: be1  bet
// expect: be1  be
// expect: be2  ue bethrow
// expect: [0 0] be2 ue
// expect: be2  ue tick
// expect: be2  ueq
// expect: [41 0] be2 ueq
// expect: be2  ur from ue
// expect: [39 0] be2 ur
// expect: urfrom ue  urp
// expect: be2  bet
// expect: be2  be
// expect: be2  exit
// as: node12
// expect:   imm
// expect: iqm  ue five
// expect: [8 6] iqm ue
// expect: iqm  ueq
// expect: [11 8] iqm ueq
// expect: iqm  ue tick
// expect:   ur from ue
// expect: [0 0]  ur
// expect: urfrom ue  urp
// expect:   imm2
// expect: [16 15]  pj
// expect: urfrom ue  ur one
// expect: [0 0] urfrom ue ur
// expect: urone  urp
// expect:   t2
// expect: urone  ur two
// expect: [0 0] urone ur
// expect: urtwo  urp
// expect:   t3
// expect: qm  ue three
// expect: [22 4] qm ue
// expect:   qm2
// expect:   qmp
// expect: qm  ueq
// expect: [28 22] qm ueq
// expect: qm  ue tick
// expect: urtwo  ur from ue
// expect: [0 0] urtwo ur
// expect: urfrom ue  urp
// expect:   t4
// expect:   t4p
// expect: urfrom ue  ur four
// expect: [0 0] urfrom ue ur
// expect: urfour  urp
// expect:   be
// expect: be1  bet
// expect: be1  be
// expect: be2  ue bethrow
// expect: [0 0] be2 ue
// expect: be2  ue tick
// expect: be2  ueq
// expect: [41 0] be2 ueq
// expect: urfour  ur from ue
// expect: [0 0] urfour ur
// expect: urfrom ue  urp
// expect: be2  bet
// expect: be2  be
// expect: be2  exit
// as: node14
// expect:   imm
// expect:   ue five
// expect: [0 0]  ue
// expect:   ueq
// expect: [11 0]  ueq
// expect:   ue tick
// expect:   ur from ue
// expect: [0 0]  ur
// expect: urfrom ue  urp
// expect:   imm2
// expect: [16 15]  pj
// expect: urfrom ue  ur one
// expect: [0 0] urfrom ue ur
// expect: urone  urp
// expect:   t2
// expect: urone  ur two
// expect: [0 0] urone ur
// expect: urtwo  urp
// expect:   t3
// expect: urtwo  ue three
// expect: [0 0] urtwo ue
// expect:   qm2
// expect:   qmp
// expect: urtwo  ueq
// expect: [28 0] urtwo ueq
// expect: urtwo  ue tick
// expect: urtwo  ur from ue
// expect: [0 0] urtwo ur
// expect: urfrom ue  urp
// expect:   t4
// expect:   t4p
// expect: urfrom ue  ur four
// expect: [0 0] urfrom ue ur
// expect: urfour  urp
// expect:   be
// expect: be1  bet
// expect: be1  be
// expect: be2  ue bethrow
// expect: [0 0] be2 ue
// expect: be2  ue tick
// expect: be2  ueq
// expect: [41 0] be2 ueq
// expect: urfour  ur from ue
// expect: [0 0] urfour ur
// expect: urfrom ue  urp
// expect: be2  bet
// expect: be2  be
// expect: be2  exit
// as: node16
// expect:   imm
// expect:   ue five
// expect: [0 0]  ue
// expect:   ueq
// expect: [11 0]  ueq
// expect:   ue tick
// expect:   ur from ue
// expect: [9 0]  ur
// expect: urfrom ue  urp
// expect:   imm2
// expect: [16 15]  pj
// expect: pj  ur one
// expect: [16 15] pj ur
// expect: urone  urp
// expect:   t2
// expect:   ur two
// expect: [19 3]  ur
// expect: urtwo  urp
// expect:   t3
// expect:   ue three
// expect: [0 0]  ue
// expect:   qm2
// expect:   qmp
// expect:   ueq
// expect: [28 0]  ueq
// expect:   ue tick
// expect:   ur from ue
// expect: [26 0]  ur
// expect: urfrom ue  urp
// expect:   t4
// expect:   t4p
// expect:   ur four
// expect: [34 5]  ur
// expect: urfour  urp
// expect:   be
// expect: be1  bet
// expect: be1  be
// expect: be2  ue bethrow
// expect: [0 0] be2 ue
// expect: be2  ue tick
// expect: be2  ueq
// expect: [41 0] be2 ueq
// expect: be2  ur from ue
// expect: [39 0] be2 ur
// expect: urfrom ue  urp
// expect: be2  bet
// expect: be2  be
// expect: be2  exit
// as: node24
// expect:   imm
// expect: iqm  ue five
// expect: [0 0] iqm ue
// expect: iqm  ueq
// expect: [9 0] iqm ueq
// expect: iqm  ue tick
// expect: iqm  ur from ue
// expect: [0 0] iqm ur
// expect: urfrom ue  urp
// expect:   imm2
// expect: [0 0]  pj
// expect: pj  ur one
// expect: [0 0] pj ur
// expect: urone  urp
// expect:   t2
// expect:   ur two
// expect: [0 0]  ur
// expect: urtwo  urp
// expect:   t3
// expect: qm  ue three
// expect: [0 0] qm ue
// expect: qm  qm2
// expect:   qmp
// expect: qm  ueq
// expect: [12 0] qm ueq
// expect: qm  ue tick
// expect: qm  ur from ue
// expect: [0 0] qm ur
// expect: urfrom ue  urp
// expect:   t4
// expect:   t4p
// expect:   ur four
// expect: [0 0]  ur
// expect: urfour  urp
// expect:   be
// expect: be1  bet
// expect:   be
// expect: be2  ue bethrow
// expect: [0 0] be2 ue
// expect: be2  ue tick
// expect: be2  ueq
// expect: [17 0] be2 ueq
// expect: be2  ur from ue
// expect: [0 0] be2 ur
// expect: urfrom ue  urp
// expect: be2  bet
// expect:   be
// expect:   exit
// as: node26
// expect:   imm
// expect: iqm  ue five
// expect: [0 0] iqm ue
// expect: iqm  ueq
// expect: [9 0] iqm ueq
// expect: iqm  ue tick
// expect: iqm  ur from ue
// expect: [0 0] iqm ur
// expect: urfrom ue  urp
// expect:   imm2
// expect: [0 0]  pj
// expect: pj  ur one
// expect: [0 0] pj ur
// expect: urone  urp
// expect:   t2
// expect:   ur two
// expect: [0 0]  ur
// expect: urtwo  urp
// expect:   t3
// expect: qm  ue three
// expect: [0 0] qm ue
// expect: qm  qm2
// expect:   qmp
// expect: qm  ueq
// expect: [12 0] qm ueq
// expect: qm  ue tick
// expect: qm  ur from ue
// expect: [0 0] qm ur
// expect: urfrom ue  urp
// expect:   t4
// expect:   t4p
// expect:   ur four
// expect: [0 0]  ur
// expect: urfour  urp
// expect:   be
// expect: be1  bet
// expect:   be
// expect: be2  ue bethrow
// expect: [0 0] be2 ue
// expect: be2  ue tick
// expect: be2  ueq
// expect: [17 0] be2 ueq
// expect: be2  ur from ue
// expect: [0 0] be2 ur
// expect: urfrom ue  urp
// expect: be2  bet
// expect:   be
// expect:   exit
