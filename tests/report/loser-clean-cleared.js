// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { let t; const timeout = new Promise((_, no) => { t = setTimeout(no, 1000, new Error('timeout')); }); try { console.log(await Promise.race([sleep(5, 'data'), timeout])); } finally { clearTimeout(t); } }
main();
