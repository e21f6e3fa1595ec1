// finds: overlap
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; async function poll() { if (++n < 4) setTimeout(poll, 10); await sleep(25); console.log('polled'); }
poll();
