// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
[1, 2].forEach(async x => { console.log(x); });
