// A listener of beforeExit that throws: its scope drains nothing.
const fs = require('fs');
let n = 0; const log = (...a) => fs.writeSync(1, a.join(' ') + '\n');
process.on('uncaughtException', e => { log('ue', e); Promise.resolve().then(() => log('up')); });
process.on('beforeExit', () => { log('be'); if (n++ < 1) { Promise.resolve().then(() => log('bep')); process.nextTick(() => log('bet')); setTimeout(() => log('to'), 1); const t = Date.now(); while (Date.now() - t < 5); throw 'be'; }});

// expect: be
// expect: ue be
// expect: to
// expect: bet
// expect: bep
// expect: up
// expect: be
// as: node8
// expect: be
// expect: ue be
// expect: to
// expect: bet
// expect: bep
// expect: up
// expect: be
// as: node10
// expect: be
// expect: ue be
// expect: to
// expect: bet
// expect: bep
// expect: up
// expect: be
// as: node12
// expect: be
// expect: ue be
// expect: to
// expect: bet
// expect: bep
// expect: up
// expect: be
// as: node26
// expect: be
// expect: ue be
// expect: to
// expect: bet
// expect: bep
// expect: up
// expect: be
