// finds: stuck
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const E = require('events'); const e = new E(); 
async function main() { e.emit('ready'); await new Promise(ok => e.once('ready', ok)); console.log('no'); }
main();
