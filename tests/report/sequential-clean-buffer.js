// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const buf = []; const read = async n => { buf.length = 0; await sleep(5); for (let i = 0; i < n; i++) buf.push(n); await sleep(5); return buf.length; };
async function main() { const a = await read(2); const b = await read(3); console.log('read', a + b); }
main();
