// finds: emitter
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const E = require('events');
class S extends E { constructor() { super(); this.on('data', d => this.handle(d)); } async handle(d) { await sleep(3); console.log('handled', d); } }
new S().emit('data', 1); console.log('told');
