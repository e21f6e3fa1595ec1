// finds: escaped
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function f() { await sleep(1); throw new Error('a'); }
const g = async on => { try { return on ? f() : null; } catch (e) { return 'caught'; } };
g(true).catch(e => console.log('outside', e.message));
