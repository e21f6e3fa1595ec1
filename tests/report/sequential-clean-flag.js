// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let stop = false; const check = async () => { await sleep(5); stop = false; return 'ok'; }; const work = async () => { if (stop) return 'stopped'; await sleep(9); return 'done'; };
stop = true; async function main() { const a = await check(); const b = await work(); console.log(a, b); }
main();
