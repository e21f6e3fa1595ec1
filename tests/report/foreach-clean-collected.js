// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function one(x) { await sleep(5); return x; }
async function main() { const all = []; [1, 2].forEach(x => all.push(one(x))); console.log(await Promise.all(all)); }
main();
