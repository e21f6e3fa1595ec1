// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const t = Date.now(); while (Date.now() - t < 80); console.log('held');
