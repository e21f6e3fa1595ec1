// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let state = 0; const set = async v => { await sleep(10); const was = state; state = v; return was; };
async function main() { const a = await set(1); const b = await set(2); console.log(state); }
main();
