// finds: array
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { const jobs = []; for (const x of [1, 2]) jobs.push(sleep(5, x)); const r = await jobs; console.log(r.length); await Promise.all(jobs); }
main();
