// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let held = false; const q = [];
async function acquire() { while (held) await new Promise(ok => q.push(ok)); held = true; await sleep(1); return { release() { held = false; const n = q.shift(); if (n) n(); } }; }
async function job(n) { const lock = await acquire(); const v = await sleep(10, n); lock.release(); return v; }
Promise.all([job(1), job(2), job(3)]).then(l => console.log(l));
