// finds: 
// since: 14
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { const u = await sleep(5, null); const name = u?.name; const o = await sleep(9, [1]); console.log(name, o); }
main();
