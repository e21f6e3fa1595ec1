// finds: foreach
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function each(x) { await sleep(1); console.log(x); }
new Set([1, 2]).forEach(each);
console.log('over');
