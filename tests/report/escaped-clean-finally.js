// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function f() { await sleep(1); throw new Error('a'); }
const g = async () => { try { return f(); } finally { console.log('over'); } };
g().catch(e => console.log('outside', e.message));
