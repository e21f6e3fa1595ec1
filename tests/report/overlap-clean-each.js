// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; async function a(x) { await sleep(8); if (++n > 5) { clearInterval(t); clearInterval(u); } }
const t = setInterval(a, 10, 1), u = setInterval(a, 11, 2);
