// finds: floating
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function save(x) { await sleep(5); console.log('saved', x); }
async function main() { [1, 2].forEach(x => { save(x); }); console.log('all saved?'); }
main();
