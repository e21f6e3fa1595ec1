// finds: stuck
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let a, b; async function f() { await sleep(1); await b; } async function g() { await sleep(1); await a; }
a = f(); b = g();
