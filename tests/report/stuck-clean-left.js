// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function* g() { try { yield 1; await sleep(1); yield 2; } finally { console.log('left'); } }
(async () => { for await (const x of g()) { console.log(x); break; } })();
