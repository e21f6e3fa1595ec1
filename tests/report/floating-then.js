// finds: floating
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function save() { await sleep(5); console.log('saved'); }
async function main() { await sleep(1).then(() => { save(); }); console.log('main over'); }
main();
