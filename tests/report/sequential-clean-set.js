// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const seen = new Set(); const visit = async x => { const again = seen.has(x); await sleep(5); seen.add(x); return again ? 'again' : 'new'; };
async function main() { const a = await visit('x'); const b = await visit('x'); console.log('visited', a, b); }
main();
