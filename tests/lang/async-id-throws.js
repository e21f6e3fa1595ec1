// The ids of what runs after exceptions, and below it.
const h = require('async_hooks'), fs = require('fs');
const off = new h.AsyncResource('x').asyncId(), nr = n => n > off ? n - off : n > 1 ? '?' : n; const ids = (...a) => fs.writeSync(1, ['[' + nr(h.executionAsyncId()) + ' ' + nr(h.triggerAsyncId()) + ']', ...a].join(' ') + '\n');
let n = 0;
process.on('uncaughtException', e => { ids('ue', e); Promise.resolve().then(() => ids('up')); process.nextTick(() => { ids('ut'); Promise.resolve().then(() => ids('utp')); }); });
process.on('unhandledRejection', e => { ids('ur', e); });
process.on('beforeExit', () => { ids('be'); if (n++ < 1) { Promise.resolve().then(() => ids('bep')); throw 'be'; }});
process.on('exit', () => { ids('exit'); });
Promise.resolve().then(() => ids('p'));
process.nextTick(() => { ids('t'); Promise.resolve().then(() => ids('tp')); throw 't'; });
process.nextTick(() => { ids('t2'); Promise.reject('t2'); });
setTimeout(() => { ids('to'); Promise.resolve().then(() => ids('top')); process.nextTick(() => { ids('tt'); throw 'tt'; }); }, 30);
setTimeout(() => { ids('to2'); Promise.resolve().then(() => ids('top2')); throw 'to2'; }, 60);
setTimeout(() => { ids('to3'); Promise.resolve().then(() => ids('top3')); throw 'to3'; }, 60);
setTimeout(() => { ids('to4'); Promise.resolve().then(() => ids('top4')); Promise.reject('to4'); }, 60);
setTimeout(() => { setImmediate(() => { ids('i1'); Promise.resolve().then(() => ids('i1p')); throw 'i1'; }); setImmediate(() => { ids('i2'); Promise.resolve().then(() => ids('i2p')); }); }, 90);
setTimeout(() => { fs.stat(__filename, () => { ids('st'); Promise.resolve().then(() => ids('stp')); throw 'st'; });}, 120);

// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [9 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [11 3] tt
// expect: [11 3] ue tt
// expect: [12 11] ut
// expect: [0 0] top
// expect: [0 0] up
// expect: [0 0] utp
// expect: [4 1] to2
// expect: [4 1] ue to2
// expect: [5 1] to3
// expect: [5 1] ue to3
// expect: [6 1] to4
// expect: [14 4] ut
// expect: [16 5] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [18 7] i1
// expect: [18 7] ue i1
// expect: [19 7] i2
// expect: [20 18] ut
// expect: [0 0] i1p
// expect: [0 0] up
// expect: [0 0] i2p
// expect: [0 0] utp
// expect: [22 8] st
// expect: [22 8] ue st
// expect: [23 22] ut
// expect: [0 0] stp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [25 0] ut
// expect: [0 0] bep
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] exit
// as: node8
// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [13 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [15 3] tt
// expect: [15 3] ue tt
// expect: [16 15] ut
// expect: [17 15] top
// expect: [17 15] up
// expect: [17 15] utp
// expect: [5 1] to2
// expect: [5 1] ue to2
// expect: [7 1] to3
// expect: [7 1] ue to3
// expect: [19 5] ut
// expect: [8 1] to4
// expect: [22 7] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [25 9] i1
// expect: [25 9] ue i1
// expect: [26 9] i2
// expect: [28 25] ut
// expect: [29 25] i1p
// expect: [29 25] up
// expect: [29 25] i2p
// expect: [29 25] utp
// expect: [31 11] st
// expect: [31 11] ue st
// expect: [32 31] ut
// expect: [33 31] stp
// expect: [33 31] up
// expect: [33 31] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [34 0] ut
// expect: [35 0] bep
// expect: [35 0] up
// expect: [35 0] utp
// expect: [0 0] be
// expect: [0 0] exit
// as: node10
// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [13 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [15 3] tt
// expect: [15 3] ue tt
// expect: [16 15] ut
// expect: [0 0] top
// expect: [0 0] up
// expect: [0 0] utp
// expect: [5 1] to2
// expect: [5 1] ue to2
// expect: [7 1] to3
// expect: [7 1] ue to3
// expect: [8 1] to4
// expect: [18 5] ut
// expect: [20 7] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [22 9] i1
// expect: [22 9] ue i1
// expect: [23 9] i2
// expect: [24 22] ut
// expect: [0 0] i1p
// expect: [0 0] up
// expect: [0 0] i2p
// expect: [0 0] utp
// expect: [26 11] st
// expect: [26 11] ue st
// expect: [27 26] ut
// expect: [0 0] stp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [29 0] ut
// expect: [0 0] bep
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] exit
// as: node11
// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [9 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [11 3] tt
// expect: [11 3] ue tt
// expect: [12 11] ut
// expect: [0 0] top
// expect: [0 0] up
// expect: [0 0] utp
// expect: [4 1] to2
// expect: [4 1] ue to2
// expect: [5 1] to3
// expect: [5 1] ue to3
// expect: [6 1] to4
// expect: [14 4] ut
// expect: [16 5] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [18 7] i1
// expect: [18 7] ue i1
// expect: [19 7] i2
// expect: [20 18] ut
// expect: [0 0] i1p
// expect: [0 0] up
// expect: [0 0] i2p
// expect: [0 0] utp
// expect: [22 8] st
// expect: [22 8] ue st
// expect: [23 22] ut
// expect: [0 0] stp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [25 0] ut
// expect: [0 0] bep
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] exit
// as: node12
// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [9 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [11 3] tt
// expect: [11 3] ue tt
// expect: [12 11] ut
// expect: [0 0] top
// expect: [0 0] up
// expect: [0 0] utp
// expect: [4 1] to2
// expect: [4 1] ue to2
// expect: [5 1] to3
// expect: [5 1] ue to3
// expect: [6 1] to4
// expect: [14 4] ut
// expect: [16 5] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [18 7] i1
// expect: [18 7] ue i1
// expect: [19 7] i2
// expect: [20 18] ut
// expect: [0 0] i1p
// expect: [0 0] up
// expect: [0 0] i2p
// expect: [0 0] utp
// expect: [22 8] st
// expect: [22 8] ue st
// expect: [23 22] ut
// expect: [0 0] stp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [25 0] ut
// expect: [0 0] bep
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] exit
// as: node14
// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [9 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [11 3] tt
// expect: [11 3] ue tt
// expect: [12 11] ut
// expect: [0 0] top
// expect: [0 0] up
// expect: [0 0] utp
// expect: [4 1] to2
// expect: [4 1] ue to2
// expect: [5 1] to3
// expect: [5 1] ue to3
// expect: [6 1] to4
// expect: [14 4] ut
// expect: [16 5] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [18 7] i1
// expect: [18 7] ue i1
// expect: [19 7] i2
// expect: [20 18] ut
// expect: [0 0] i1p
// expect: [0 0] up
// expect: [0 0] i2p
// expect: [0 0] utp
// expect: [22 8] st
// expect: [22 8] ue st
// expect: [23 22] ut
// expect: [0 0] stp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [25 0] ut
// expect: [0 0] bep
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] exit
// as: node26
// expect: [1 1] t
// expect: [1 1] ue t
// expect: [2 1] t2
// expect: [9 1] ut
// expect: [0 0] p
// expect: [0 0] tp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] ur t2
// expect: [3 1] to
// expect: [11 3] tt
// expect: [11 3] ue tt
// expect: [12 11] ut
// expect: [0 0] top
// expect: [0 0] up
// expect: [0 0] utp
// expect: [4 1] to2
// expect: [4 1] ue to2
// expect: [5 1] to3
// expect: [5 1] ue to3
// expect: [6 1] to4
// expect: [14 4] ut
// expect: [16 5] ut
// expect: [0 0] top2
// expect: [0 0] up
// expect: [0 0] top3
// expect: [0 0] up
// expect: [0 0] top4
// expect: [0 0] utp
// expect: [0 0] utp
// expect: [0 0] ur to4
// expect: [18 7] i1
// expect: [18 7] ue i1
// expect: [19 7] i2
// expect: [20 18] ut
// expect: [0 0] i1p
// expect: [0 0] up
// expect: [0 0] i2p
// expect: [0 0] utp
// expect: [22 8] st
// expect: [22 8] ue st
// expect: [23 22] ut
// expect: [0 0] stp
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] ue be
// expect: [25 0] ut
// expect: [0 0] bep
// expect: [0 0] up
// expect: [0 0] utp
// expect: [0 0] be
// expect: [0 0] exit
