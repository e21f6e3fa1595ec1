// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; async function a() { await sleep(3); } async function b() { await sleep(4); }
const t = setInterval(() => { a(); b(); if (++n > 3) clearInterval(t); }, 10);
