// finds: stuck
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const ask = x => new Promise((ok, no) => { if (x > 1) setTimeout(ok, 5, x); });
async function main() { console.log(await ask(2)); console.log(await ask(1)); }
main();
