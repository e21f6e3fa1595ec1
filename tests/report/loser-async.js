// finds: loser
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function slow() { await sleep(50); await sleep(50); console.log('for nothing'); }
Promise.race([slow(), sleep(5, 'quick')]).then(console.log);
