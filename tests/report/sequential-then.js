// finds: sequential
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const get = url => sleep(10, { url }).then(r => r.url); async function main() { const a = await get('/a'); const b = await get('/b'); return [a, b]; }
main().then(r => console.log(r.join()));
