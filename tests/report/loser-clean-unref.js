// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { const timeout = new Promise((_, no) => { setTimeout(no, 1000, new Error('timeout')).unref(); }); console.log(await Promise.race([sleep(5, 'data'), timeout])); }
main();
