// finds: floating
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { console.log('a'); sleep(50); console.log('b'); }
main();
