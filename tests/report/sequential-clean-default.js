// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let base = 'http'; const conf = async () => { await sleep(5); base = 'https'; return 1; }; const get = async (u = base + '://x') => { await sleep(9); return u.length > 3; };
async function main() { const a = await conf(); const b = await get(); console.log(a, b); }
main();
