// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function f() { await sleep(1); throw new Error('a'); }
async function g() { try { return await f(); } catch (e) { return 'caught'; } }
g().then(console.log);
