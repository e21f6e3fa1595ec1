// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function start() { return [sleep(5, 1), sleep(6, 2)]; }
async function main() { const ps = await start(); console.log(await Promise.all(ps)); }
main();
