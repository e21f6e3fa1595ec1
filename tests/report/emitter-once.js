// finds: emitter
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const E = require('events'); const e = new E();
e.once('go', async function () { await sleep(5); console.log('heard'); });
e.emit('go'); console.log('told');
