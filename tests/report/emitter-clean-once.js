// finds: 
// since: 12
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const E = require('events'); const e = new E();
async function main() { const [v] = await E.once(e, 'go'); console.log(v); }
main(); setTimeout(() => e.emit('go', 1), 5);
