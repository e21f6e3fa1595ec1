// finds: floating
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function close() { await sleep(5); console.log('closed'); }
async function main() { try { await sleep(1); } finally { close(); } return 'done'; }
main().then(console.log);
