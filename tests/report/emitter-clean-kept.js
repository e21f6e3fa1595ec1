// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const E = require('events'); const e = new E(); const work = [];
async function h(x) { await sleep(5); return x; }
e.on('go', x => { work.push(h(x)); });
async function main() { e.emit('go', 1); e.emit('go', 2); console.log(await Promise.all(work)); }
main();
