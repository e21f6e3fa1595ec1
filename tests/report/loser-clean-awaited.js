// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { const a = sleep(5, 'a'), b = sleep(20, 'b'); console.log(await Promise.race([a, b])); console.log(await Promise.all([a, b])); }
main();
