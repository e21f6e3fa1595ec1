// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { const k = await sleep(5, 2); const r = await Promise.all([1, 2].map(x => sleep(9, x * k))); console.log(r); }
main();
