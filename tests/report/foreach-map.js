// finds: foreach
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const m = new Map([['a', 1], ['b', 2]]);
async function main() { m.forEach(async (v, k) => { await sleep(5); console.log(k, v); }); console.log('over'); }
main();
