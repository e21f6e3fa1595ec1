// Hooks end in a microtask after the last store is disabled.
const { AsyncLocalStorage, AsyncResource, executionAsyncId: x, triggerAsyncId: t } = require('async_hooks'), fs = require('fs');
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const ids = (...a) => fs.writeSync(1, `[${x()} ${t()}] ${A.getStore()} ${B.getStore()} ${a.join(' ')}\n`);
A.enterWith(1);
const p = Promise.resolve();
p.then(() => { ids('p1'); A.disable(); ids('p1d'); p.then(() => { ids('after'); B.run(5, () => { ids('B'); p.then(() => ids('Bp')); }); A.enterWith(7); }); Promise.resolve().then(() => ids('after2')); }).then(() => ids('p1n'));
p.then(() => ids('p2')).then(() => ids('p2n'));
(async () => { await 1; ids('a1'); await 2; ids('a2'); await 3; ids('a3'); await 4; ids('a4'); })();
setTimeout(() => { ids('t'); A.disable(); B.disable(); ids('t2'); p.then(() => ids('tp')); (async () => { await 1; ids('ta1'); B.enterWith(9); await 2; ids('ta2'); })(); process.nextTick(() => { ids('tt'); p.then(() => ids('ttp')); A.exit(() => { A.enterWith(3); ids('ex'); }); }); }, 30);
setTimeout(() => { ids('u'); A.run(4, () => { A.disable(); A.exit(() => ids('ex2')); p.then(() => ids('up')); }); p.then(() => ids('up2')); }, 60);
setTimeout(() => { ids('v'); B.disable(); p.then(() => ids('vp')).then(() => ids('vp2')); A.enterWith(11); B.exit(() => { ids('e3'); p.then(() => ids('e4')); }); A.exit(() => { ids('e5'); p.then(() => ids('e6')); B.enterWith('e'); }); ids('e7'); }, 90);
process.on('exit', () => ids('exit'));

// expect: [3 2] 1 undefined p1
// expect: [3 2] undefined undefined p1d
// expect: [5 2] undefined undefined p2
// expect: [9 8] undefined undefined a1
// expect: [0 0] undefined undefined after
// expect: [0 0] undefined 5 B
// expect: [15 14] undefined undefined after2
// expect: [4 3] 1 undefined p1n
// expect: [6 5] 1 undefined p2n
// expect: [17 16] undefined undefined a2
// expect: [18 2] undefined 5 Bp
// expect: [20 19] undefined undefined a3
// expect: [22 21] undefined undefined a4
// expect: [10 1] 1 undefined t
// expect: [10 1] undefined undefined t2
// expect: [27 10] undefined undefined tt
// expect: [27 10] 3 undefined ex
// expect: [23 2] undefined undefined tp
// expect: [26 25] undefined undefined ta1
// expect: [28 2] undefined undefined ttp
// expect: [30 29] undefined 9 ta2
// expect: [11 1] 1 undefined u
// expect: [11 1] undefined undefined ex2
// expect: [31 2] undefined undefined up
// expect: [32 2] undefined undefined up2
// expect: [12 1] undefined undefined v
// expect: [12 1] 11 undefined e3
// expect: [12 1] undefined undefined e5
// expect: [12 1] 11 e e7
// expect: [33 2] undefined undefined vp
// expect: [35 2] 11 undefined e4
// expect: [36 2] undefined undefined e6
// expect: [34 33] undefined undefined vp2
// expect: [0 0] undefined undefined exit
// as: node12
// expect: [3 2] 1 undefined p1
// expect: [3 2] undefined undefined p1d
// expect: [5 2] undefined undefined p2
// expect: [9 8] undefined undefined a1
// expect: [0 0] undefined undefined after
// expect: [18 0] undefined 5 B
// expect: [15 14] undefined undefined after2
// expect: [4 3] 1 undefined p1n
// expect: [6 5] 1 undefined p2n
// expect: [17 16] undefined undefined a2
// expect: [19 2] undefined 5 Bp
// expect: [21 20] undefined undefined a3
// expect: [23 22] undefined undefined a4
// expect: [10 1] 1 undefined t
// expect: [10 1] undefined undefined t2
// expect: [28 10] undefined undefined tt
// expect: [28 10] 3 undefined ex
// expect: [24 2] undefined undefined tp
// expect: [27 26] undefined undefined ta1
// expect: [29 2] undefined undefined ttp
// expect: [31 30] undefined 9 ta2
// expect: [11 1] 1 undefined u
// expect: [32 11] undefined undefined ex2
// expect: [33 2] undefined undefined up
// expect: [34 2] undefined undefined up2
// expect: [12 1] undefined undefined v
// expect: [12 1] 11 undefined e3
// expect: [12 1] undefined undefined e5
// expect: [12 1] 11 e e7
// expect: [35 2] undefined undefined vp
// expect: [37 2] 11 undefined e4
// expect: [38 2] undefined undefined e6
// expect: [36 35] undefined undefined vp2
// expect: [0 0] undefined undefined exit
// as: node14
// expect: [3 2] 1 undefined p1
// expect: [3 2] undefined undefined p1d
// expect: [5 2] undefined undefined p2
// expect: [9 8] undefined undefined a1
// expect: [0 0] undefined undefined after
// expect: [0 0] undefined 5 B
// expect: [15 14] undefined undefined after2
// expect: [4 3] 1 undefined p1n
// expect: [6 5] 1 undefined p2n
// expect: [17 16] undefined undefined a2
// expect: [18 2] undefined 5 Bp
// expect: [20 19] undefined undefined a3
// expect: [22 21] undefined undefined a4
// expect: [10 1] 1 undefined t
// expect: [10 1] undefined undefined t2
// expect: [27 10] undefined undefined tt
// expect: [27 10] 3 undefined ex
// expect: [23 2] undefined undefined tp
// expect: [26 25] undefined undefined ta1
// expect: [28 2] undefined undefined ttp
// expect: [30 29] undefined 9 ta2
// expect: [11 1] 1 undefined u
// expect: [11 1] undefined undefined ex2
// expect: [31 2] undefined undefined up
// expect: [32 2] undefined undefined up2
// expect: [12 1] undefined undefined v
// expect: [12 1] 11 undefined e3
// expect: [12 1] undefined undefined e5
// expect: [12 1] 11 e e7
// expect: [33 2] undefined undefined vp
// expect: [35 2] 11 undefined e4
// expect: [36 2] undefined undefined e6
// expect: [34 33] undefined undefined vp2
// expect: [0 0] undefined undefined exit
// as: node24
// expect: [0 0] 1 undefined p1
// expect: [0 0] undefined undefined p1d
// expect: [0 0] undefined undefined p2
// expect: [0 0] undefined undefined a1
// expect: [0 0] undefined undefined after
// expect: [0 0] undefined 5 B
// expect: [0 0] undefined undefined after2
// expect: [0 0] undefined undefined p1n
// expect: [0 0] undefined undefined p2n
// expect: [0 0] undefined undefined a2
// expect: [0 0] undefined 5 Bp
// expect: [0 0] undefined undefined a3
// expect: [0 0] undefined undefined a4
// expect: [2 1] undefined undefined t
// expect: [2 1] undefined undefined t2
// expect: [5 2] undefined undefined tt
// expect: [5 2] 3 undefined ex
// expect: [0 0] undefined undefined tp
// expect: [0 0] undefined undefined ta1
// expect: [0 0] undefined undefined ttp
// expect: [0 0] undefined 9 ta2
// expect: [3 1] undefined undefined u
// expect: [3 1] undefined undefined ex2
// expect: [0 0] undefined undefined up
// expect: [0 0] undefined undefined up2
// expect: [4 1] undefined undefined v
// expect: [4 1] 11 undefined e3
// expect: [4 1] undefined undefined e5
// expect: [4 1] 11 e e7
// expect: [0 0] undefined undefined vp
// expect: [0 0] 11 undefined e4
// expect: [0 0] undefined undefined e6
// expect: [0 0] undefined undefined vp2
// expect: [0 0] undefined undefined exit
