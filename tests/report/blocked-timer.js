// finds: blocked
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
setTimeout(() => { const t = Date.now(); while (Date.now() - t < 80); console.log('held'); }, 1); setTimeout(() => console.log('late'), 5);
