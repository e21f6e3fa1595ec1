// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const cfg = { v: null, get url() { return 'u' + this.v; } };
async function main() { cfg.v = await sleep(5, 1); const r = await sleep(9, cfg.url.length); console.log(r); }
main();
