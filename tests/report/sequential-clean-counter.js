// finds: 
// since: 12
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
class C { n = 0; async next() { const n = this.n; await sleep(5); this.n = n + 1; return this.n; } }
async function main() { const c = new C(); const a = await c.next(); const b = await c.next(); console.log('two'); }
main();
