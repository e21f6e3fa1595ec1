// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; async function poll() { await sleep(25); console.log('polled'); if (++n < 3) setTimeout(poll, 10); }
poll();
