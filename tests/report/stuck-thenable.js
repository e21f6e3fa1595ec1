// finds: stuck
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { await { then() {} }; console.log('no'); }
main();
