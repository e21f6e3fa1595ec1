// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function f() { await sleep(1); throw new Error('a'); }
const g = async () => { try { throw 1; } catch (e) { return f(); } };
g().catch(e => console.log('outside', e.message));
