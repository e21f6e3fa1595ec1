// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; setTimeout(() => console.log('timer'), 1); (function go() { if (++n < 3000) setImmediate(go); })();
