// finds: overlap
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; async function poll() { n++; await sleep(25); console.log('polled'); if (n > 2) clearInterval(t); }
const t = setInterval(() => { poll(); }, 10);
